import {
  CreateDocument,
  Document,
  DocumentListQuery,
  DocumentMark,
  DocumentVersion,
  DocumentWithText,
  Id,
  limits,
  listOf,
  UpdateDocument,
  UploadDocument,
  type User,
} from '@isnad/contracts';
import { Body, Controller, Get, Param, Patch, Post, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CurrentUser } from '../auth/caller.js';
import { Requires } from '../authorization/access.js';
import type { Page } from '../platform/db/paging.js';
import { AcceptsFormOrJson } from '../platform/http/accepts-form-or-json.js';
import { Answers } from '../platform/http/answers.js';
import { IfMatch } from '../platform/http/if-match.js';
import { readMultipart } from '../platform/http/multipart.js';
import { parse } from '../platform/http/parse.js';
import { sendFile } from '../platform/http/send-file.js';
import { DocumentService } from './document.service.js';
import { originalFile } from './original-file.js';
import { SegmentService } from './segment.service.js';

const uploadLimits = { maxFileBytes: limits.documentFileBytes, tooLarge: 'document.too-large' } as const;

@ApiTags('documents')
@Controller('documents')
export class DocumentController {
  constructor(
    private readonly documents: DocumentService,
    private readonly segments: SegmentService,
  ) {}

  @Get()
  @Requires('documents.read')
  @Answers(listOf(Document))
  list(@Query({ schema: DocumentListQuery }) query: DocumentListQuery): Promise<Page<Document>> {
    return this.documents.list(query);
  }

  /** JSON with the text, or a form with the same fields and the text as a `file`. */
  @Post()
  @Requires('documents.create')
  @AcceptsFormOrJson(CreateDocument)
  @Answers(DocumentWithText, 201)
  async create(@Req() request: FastifyRequest, @CurrentUser() user: User): Promise<DocumentWithText> {
    if (!request.isMultipart()) return this.documents.create(parse(CreateDocument, request.body), user);
    const { fields, file } = await readMultipart(request, UploadDocument, uploadLimits);
    return this.documents.upload(fields, file, user);
  }

  @Get(':id')
  @Requires('documents.read')
  @Answers(DocumentWithText)
  get(@Param('id', { schema: Id }) id: string): Promise<DocumentWithText> {
    return this.documents.get(id);
  }

  @Patch(':id')
  @Requires('documents.update')
  @Answers(DocumentWithText)
  update(
    @Param('id', { schema: Id }) id: string,
    @IfMatch() version: number,
    @Body({ schema: UpdateDocument }) change: UpdateDocument,
    @CurrentUser() user: User,
  ): Promise<DocumentWithText> {
    return this.documents.update(id, version, change, user);
  }

  @Get(':id/versions')
  @Requires('documents.read')
  @Answers(listOf(DocumentVersion))
  versions(@Param('id', { schema: Id }) id: string): Promise<Page<DocumentVersion>> {
    return this.documents.versions(id);
  }

  /** The newest text as it came, byte for byte. */
  @Get(':id/original')
  @Requires('documents.read')
  @ApiOkResponse({ description: 'The bytes as they came, to be saved', content: { 'application/octet-stream': {} } })
  async original(@Param('id', { schema: Id }) id: string, @Res() reply: FastifyReply): Promise<void> {
    await sendFile(reply, originalFile(await this.documents.original(id)));
  }

  /** The claims that stand in the newest text. */
  @Get(':id/appearances')
  @Requires('documents.read')
  @Answers(listOf(DocumentMark))
  marks(@Param('id', { schema: Id }) id: string): Promise<Page<DocumentMark>> {
    return this.segments.marks(id);
  }
}
