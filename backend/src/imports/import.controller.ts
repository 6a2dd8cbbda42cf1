import { CreateImport, Id, Import, ImportPreview, limits, listOf, UploadImport, type User } from '@isnad/contracts';
import { Controller, Delete, Get, Param, Post, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { CurrentUser } from '../auth/caller.js';
import { Requires } from '../authorization/access.js';
import type { Page } from '../platform/db/paging.js';
import { AcceptsFormOrJson } from '../platform/http/accepts-form-or-json.js';
import { Answers, AnswersNothing } from '../platform/http/answers.js';
import { readMultipart } from '../platform/http/multipart.js';
import { parse } from '../platform/http/parse.js';
import { currentRequest } from '../platform/http/request-context.js';
import { ImportService } from './import.service.js';
import { toPreview } from './import-preview.js';

const uploadLimits = { maxFileBytes: limits.documentFileBytes, tooLarge: 'document.too-large' } as const;

@ApiTags('imports')
@Controller('imports')
@Requires('imports.use-own')
export class ImportController {
  constructor(private readonly imports: ImportService) {}

  @Get()
  @Answers(listOf(Import))
  list(@CurrentUser() user: User): Promise<Page<Import>> {
    return this.imports.list(user);
  }

  /** JSON with a `text`, or a form with a `file`. Reading goes on after the answer: ask for the import until it is `ready` or `failed`. */
  @Post()
  @AcceptsFormOrJson(CreateImport)
  @Answers(Import, 202)
  async create(@Req() request: FastifyRequest, @CurrentUser() user: User): Promise<Import> {
    if (!request.isMultipart()) return this.imports.paste(parse(CreateImport, request.body), user);
    const { fields, file } = await readMultipart(request, UploadImport, uploadLimits);
    return this.imports.upload(fields, file, user);
  }

  @Get(':id')
  @Answers(Import)
  get(@Param('id', { schema: Id }) id: string, @CurrentUser() user: User): Promise<Import> {
    return this.imports.get(id, user);
  }

  /** What was understood of it, once it is `ready`. */
  @Get(':id/preview')
  @Answers(ImportPreview)
  async preview(@Param('id', { schema: Id }) id: string, @CurrentUser() user: User): Promise<ImportPreview> {
    return toPreview(await this.imports.preview(id, user), currentRequest().language);
  }

  /** Stops reading it, or forgets what was read. */
  @Delete(':id')
  @AnswersNothing()
  remove(@Param('id', { schema: Id }) id: string, @CurrentUser() user: User): Promise<void> {
    return this.imports.remove(id, user);
  }
}
