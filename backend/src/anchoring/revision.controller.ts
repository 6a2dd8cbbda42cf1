import {
  CreateDocumentVersion,
  DocumentRevision,
  DocumentVersion,
  Id,
  limits,
  UploadDocumentVersion,
  type User,
} from '@isnad/contracts';
import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { CurrentUser } from '../auth/caller.js';
import { Requires } from '../authorization/access.js';
import { DocumentVersionService } from '../documents/document-version.service.js';
import { AcceptsFormOrJson } from '../platform/http/accepts-form-or-json.js';
import { Answers } from '../platform/http/answers.js';
import { IfMatch } from '../platform/http/if-match.js';
import { readMultipart } from '../platform/http/multipart.js';
import { parse } from '../platform/http/parse.js';
import { RevisionService } from './revision.service.js';

const uploadLimits = { maxFileBytes: limits.documentFileBytes, tooLarge: 'document.too-large' } as const;
const VersionNumber = z.coerce.number().int().min(1);

@ApiTags('documents')
@Controller('documents/:id/versions')
export class RevisionController {
  constructor(
    private readonly revisions: RevisionService,
    private readonly versions: DocumentVersionService,
  ) {}

  /** A newer text: JSON, or a form with the text as a `file`. Answers with the document's new `ETag`. */
  @Post()
  @Requires('documents.revise')
  @AcceptsFormOrJson(CreateDocumentVersion)
  @Answers(DocumentRevision, 201)
  async add(
    @Param('id', { schema: Id }) id: string,
    @IfMatch() version: number,
    @Req() request: FastifyRequest,
    @CurrentUser() user: User,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DocumentRevision> {
    const revision = await this.revise(id, version, request, user);
    reply.header('etag', `"${revision.document.version}"`);
    return revision;
  }

  /** One text of the document by its number. It never changes. */
  @Get(':number')
  @Requires('documents.read')
  @Answers(DocumentVersion)
  get(
    @Param('id', { schema: Id }) id: string,
    @Param('number', { schema: VersionNumber }) number: number,
  ): Promise<DocumentVersion> {
    return this.versions.get(id, number);
  }

  private async revise(id: string, version: number, request: FastifyRequest, user: User): Promise<DocumentRevision> {
    if (!request.isMultipart()) {
      return this.revisions.add(id, version, parse(CreateDocumentVersion, request.body), user);
    }
    const { fields, file } = await readMultipart(request, UploadDocumentVersion, uploadLimits);
    return this.revisions.upload(id, version, file, fields.allowDuplicate, user);
  }
}
