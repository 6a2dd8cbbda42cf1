import { Readable } from 'node:stream';
import { AnnotationImportResult, Id, ImportAnnotations, type User } from '@isnad/contracts';
import { Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiBody, type ApiBodyOptions, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { CurrentUser } from '../auth/caller.js';
import { Requires } from '../authorization/access.js';
import { Answers } from '../platform/http/answers.js';
import { sendFile } from '../platform/http/send-file.js';
import { AnnotationService } from './annotation.service.js';
import { ANNOTATION_MEDIA_TYPE } from './web-annotation.js';

const ExportQuery = z.object({ speechId: Id.optional() });
const { $schema: _dialect, ...annotationsBody } = z.toJSONSchema(ImportAnnotations, {
  io: 'input',
  target: 'openapi-3.0',
});

@ApiTags('annotations')
@Controller()
export class AnnotationController {
  constructor(private readonly annotations: AnnotationService) {}

  /** Where claims stand in a document, as W3C Web Annotations with positions in Unicode code points. */
  @Get('documents/:id/annotations.jsonld')
  @Requires('documents.read')
  @ApiProduces('application/ld+json')
  async ofDocument(@Param('id', { schema: Id }) id: string, @Res() reply: FastifyReply) {
    return sendFile(reply, {
      name: 'annotations.jsonld',
      mediaType: ANNOTATION_MEDIA_TYPE,
      bytes: JSON.stringify(await this.annotations.ofDocument(id), null, 2),
    });
  }

  /** The same for all documents of a speech, or of the desk, as they are read. */
  @Get('exports/annotations.jsonld')
  @Requires('exports.read')
  @ApiProduces('application/ld+json')
  all(@Query({ schema: ExportQuery }) { speechId }: z.infer<typeof ExportQuery>, @Res() reply: FastifyReply) {
    return reply
      .header('content-type', ANNOTATION_MEDIA_TYPE)
      .header('content-disposition', 'attachment; filename="annotations.jsonld"')
      .send(Readable.from(this.annotations.page(speechId)));
  }

  /** Web Annotations become proposed claims where their place in the newest text is sure; what became of each is answered. */
  @Post('documents/:id/annotations')
  @Requires('documents.annotate')
  @ApiBody({ schema: annotationsBody } as ApiBodyOptions)
  @Answers(AnnotationImportResult)
  import(
    @Param('id', { schema: Id }) id: string,
    @Req() request: FastifyRequest,
    @CurrentUser() user: User,
  ): Promise<AnnotationImportResult> {
    return this.annotations.import(id, request.body, user);
  }
}
