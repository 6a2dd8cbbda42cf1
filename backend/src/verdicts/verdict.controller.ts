import { Id, PutVerdict, type User, Verdict } from '@isnad/contracts';
import { Body, Controller, Get, Param, Put, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { CurrentUser } from '../auth/caller.js';
import { Requires } from '../authorization/access.js';
import { Answers } from '../platform/http/answers.js';
import { IfMatch } from '../platform/http/if-match.js';
import { VerdictService } from './verdict.service.js';

@ApiTags('verdicts')
@Controller('claims/:id/verdict')
export class VerdictController {
  constructor(private readonly verdicts: VerdictService) {}

  @Get()
  @Requires('verdicts.read')
  @Answers(Verdict)
  get(@Param('id', { schema: Id }) claimId: string): Promise<Verdict> {
    return this.verdicts.get(claimId);
  }

  /** Takes the claim's `If-Match` and answers with the claim's new `ETag`. */
  @Put()
  @Requires('verdicts.write')
  @Answers(Verdict)
  async put(
    @Param('id', { schema: Id }) claimId: string,
    @IfMatch() version: number,
    @Body({ schema: PutVerdict }) input: PutVerdict,
    @CurrentUser() user: User,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Verdict> {
    const { verdict, claimVersion } = await this.verdicts.put(claimId, version, input, user);
    reply.header('etag', `"${claimVersion}"`);
    return verdict;
  }
}
