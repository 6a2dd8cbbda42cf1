import {
  CreateEvidence,
  Evidence,
  Id,
  limits,
  listOf,
  PlaceEvidence,
  UpdateEvidence,
  type User,
} from '@isnad/contracts';
import { Body, Controller, Delete, Get, Param, Patch, Post, Put, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CurrentUser } from '../auth/caller.js';
import { Requires } from '../authorization/access.js';
import { AcceptsFormOrJson } from '../platform/http/accepts-form-or-json.js';
import { Answers, AnswersNothing } from '../platform/http/answers.js';
import { IfMatch } from '../platform/http/if-match.js';
import { readFormOrJson } from '../platform/http/multipart.js';
import { sendFile } from '../platform/http/send-file.js';
import { EvidenceService } from './evidence.service.js';

@ApiTags('evidence')
@Controller()
export class EvidenceController {
  constructor(private readonly evidence: EvidenceService) {}

  @Get('claims/:id/evidence')
  @Requires('evidence.read')
  @Answers(listOf(Evidence))
  list(@Param('id', { schema: Id }) claimId: string) {
    return this.evidence.list(claimId);
  }

  /** JSON, or a form with the same fields and a `file`. */
  @Post('claims/:id/evidence')
  @Requires('evidence.create')
  @AcceptsFormOrJson(CreateEvidence)
  @Answers(Evidence, 201)
  async add(
    @Param('id', { schema: Id }) claimId: string,
    @Req() request: FastifyRequest,
    @CurrentUser() user: User,
  ): Promise<Evidence> {
    const { fields, file } = await readFormOrJson(request, CreateEvidence, { maxFileBytes: limits.evidenceFileBytes });
    return this.evidence.add(claimId, fields, file, user);
  }

  @Get('evidence/:id')
  @Requires('evidence.read')
  @Answers(Evidence)
  get(@Param('id', { schema: Id }) id: string): Promise<Evidence> {
    return this.evidence.get(id);
  }

  @Patch('evidence/:id')
  @Requires('evidence.update')
  @Answers(Evidence)
  update(
    @Param('id', { schema: Id }) id: string,
    @IfMatch() version: number,
    @Body({ schema: UpdateEvidence }) change: UpdateEvidence,
    @CurrentUser() user: User,
  ): Promise<Evidence> {
    return this.evidence.update(id, version, change, user);
  }

  /** Puts it in another place among the evidence of its claim. */
  @Put('evidence/:id/place')
  @Requires('evidence.update')
  @Answers(Evidence)
  place(
    @Param('id', { schema: Id }) id: string,
    @IfMatch() version: number,
    @Body({ schema: PlaceEvidence }) place: PlaceEvidence,
    @CurrentUser() user: User,
  ): Promise<Evidence> {
    return this.evidence.place(id, version, place, user);
  }

  @Delete('evidence/:id')
  @Requires('evidence.delete')
  @AnswersNothing()
  remove(
    @Param('id', { schema: Id }) id: string,
    @IfMatch() version: number,
    @CurrentUser() user: User,
  ): Promise<void> {
    return this.evidence.remove(id, version, user);
  }

  @Get('evidence/:id/file')
  @Requires('evidence.read')
  async file(@Param('id', { schema: Id }) id: string, @Res() reply: FastifyReply): Promise<void> {
    const { file, bytes } = await this.evidence.file(id);
    await sendFile(reply, { name: file.name, mediaType: 'application/octet-stream', bytes });
  }
}
