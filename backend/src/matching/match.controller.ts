import { ClaimMatch, Id, listOf } from '@isnad/contracts';
import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Requires } from '../authorization/access.js';
import { Answers } from '../platform/http/answers.js';
import { MatchService } from './match.service.js';

@ApiTags('claims')
@Controller('claims/:id/matches')
export class MatchController {
  constructor(private readonly matches: MatchService) {}

  /** The claims whose wording is most like this one's, the likest first. */
  @Get()
  @Requires('claims.read')
  @Answers(listOf(ClaimMatch))
  list(@Param('id', { schema: Id }) claimId: string) {
    return this.matches.of(claimId);
  }
}
