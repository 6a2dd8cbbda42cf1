import { Claim, Id, TransitionRequest, type User } from '@isnad/contracts';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentUser } from '../auth/caller.js';
import { Requires } from '../authorization/access.js';
import { Answers } from '../platform/http/answers.js';
import { IfMatch } from '../platform/http/if-match.js';
import { TransitionService } from './transition.service.js';

@ApiTags('claims')
@Controller('claims/:id/transitions')
export class TransitionController {
  constructor(private readonly transitions: TransitionService) {}

  /** Asks for an action of the workflow; whether it may happen, the server decides. */
  @Post()
  @Requires('claims.transition')
  @Answers(Claim)
  transition(
    @Param('id', { schema: Id }) id: string,
    @IfMatch() version: number,
    @Body({ schema: TransitionRequest }) request: TransitionRequest,
    @CurrentUser() user: User,
  ): Promise<Claim> {
    return this.transitions.transition(id, version, request, user);
  }
}
