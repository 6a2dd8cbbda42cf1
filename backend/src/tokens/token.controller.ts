import { CreatedToken, CreateToken, Id, listOf, Token } from '@isnad/contracts';
import { Body, Controller, Delete, Get, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Caller, CurrentCaller } from '../auth/caller.js';
import { Requires } from '../authorization/access.js';
import type { Page } from '../platform/db/paging.js';
import { Answers, AnswersNothing } from '../platform/http/answers.js';
import { TokenService } from './token.service.js';

@ApiTags('tokens')
@Controller('tokens')
@Requires('tokens.manage-own')
export class TokenController {
  constructor(private readonly tokens: TokenService) {}

  @Get()
  @Answers(listOf(Token))
  list(@CurrentCaller() caller: Caller): Promise<Page<Token>> {
    return this.tokens.list(caller);
  }

  @Post()
  @Answers(CreatedToken, 201)
  create(@Body({ schema: CreateToken }) input: CreateToken, @CurrentCaller() caller: Caller): Promise<CreatedToken> {
    return this.tokens.create(input, caller);
  }

  @Delete(':id')
  @AnswersNothing()
  remove(@Param('id', { schema: Id }) id: string, @CurrentCaller() caller: Caller): Promise<void> {
    return this.tokens.remove(id, caller);
  }
}
