import { DocumentSpeaker, Id, listOf, MergeSpeakers, SplitSpeaker, type User } from '@isnad/contracts';
import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { CurrentUser } from '../auth/caller.js';
import { Requires } from '../authorization/access.js';
import type { Page } from '../platform/db/paging.js';
import { Answers } from '../platform/http/answers.js';
import { IfMatch } from '../platform/http/if-match.js';
import { DocumentSpeakerService, type SpeakersOfDocument } from './document-speaker.service.js';

/** Every answer carries the document's `ETag`, which the next change must name. */
@ApiTags('documents')
@Controller('documents/:id/speakers')
export class DocumentSpeakerController {
  constructor(private readonly speakers: DocumentSpeakerService) {}

  /** Who speaks in the newest text. */
  @Get()
  @Requires('documents.read')
  @Answers(listOf(DocumentSpeaker))
  async list(
    @Param('id', { schema: Id }) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Page<DocumentSpeaker>> {
    return answered(reply, await this.speakers.list(id));
  }

  @Post('merge')
  @Requires('documents.speakers')
  @Answers(listOf(DocumentSpeaker))
  async merge(
    @Param('id', { schema: Id }) id: string,
    @IfMatch() version: number,
    @Body({ schema: MergeSpeakers }) change: MergeSpeakers,
    @CurrentUser() user: User,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Page<DocumentSpeaker>> {
    return answered(reply, await this.speakers.merge(id, version, change, user));
  }

  @Post('split')
  @Requires('documents.speakers')
  @Answers(listOf(DocumentSpeaker))
  async split(
    @Param('id', { schema: Id }) id: string,
    @IfMatch() version: number,
    @Body({ schema: SplitSpeaker }) change: SplitSpeaker,
    @CurrentUser() user: User,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Page<DocumentSpeaker>> {
    return answered(reply, await this.speakers.split(id, version, change, user));
  }
}

function answered(reply: FastifyReply, { documentVersion, ...page }: SpeakersOfDocument): Page<DocumentSpeaker> {
  reply.header('etag', `"${documentVersion}"`);
  return page;
}
