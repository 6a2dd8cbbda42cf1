import {
  Appearance,
  Claim,
  ClaimListQuery,
  ClaimSummary,
  CreateClaim,
  Id,
  listOf,
  NewAppearance,
  UpdateClaim,
  type User,
} from '@isnad/contracts';
import { Body, Controller, Delete, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentUser } from '../auth/caller.js';
import { Requires } from '../authorization/access.js';
import { Answers, AnswersNothing } from '../platform/http/answers.js';
import { IfMatch } from '../platform/http/if-match.js';
import { ClaimService } from './claim.service.js';

@ApiTags('claims')
@Controller('claims')
export class ClaimController {
  constructor(private readonly claims: ClaimService) {}

  @Get()
  @Requires('claims.read')
  @Answers(listOf(ClaimSummary))
  list(@Query({ schema: ClaimListQuery }) query: ClaimListQuery, @CurrentUser() user: User) {
    return this.claims.list(query, user);
  }

  @Post()
  @Requires('claims.create')
  @Answers(Claim, 201)
  create(@Body({ schema: CreateClaim }) input: CreateClaim, @CurrentUser() user: User): Promise<Claim> {
    return this.claims.create(input, user);
  }

  @Get(':id')
  @Requires('claims.read')
  @Answers(Claim)
  get(@Param('id', { schema: Id }) id: string, @CurrentUser() user: User): Promise<Claim> {
    return this.claims.get(id, user);
  }

  @Patch(':id')
  @Requires('claims.update')
  @Answers(Claim)
  update(
    @Param('id', { schema: Id }) id: string,
    @IfMatch() version: number,
    @Body({ schema: UpdateClaim }) change: UpdateClaim,
    @CurrentUser() user: User,
  ): Promise<Claim> {
    return this.claims.update(id, version, change, user);
  }

  @Get(':id/appearances')
  @Requires('claims.read')
  @Answers(listOf(Appearance))
  appearances(@Param('id', { schema: Id }) id: string, @CurrentUser() user: User) {
    return this.claims.listAppearances(id, user);
  }

  @Post(':id/appearances')
  @Requires('claims.update')
  @Answers(Appearance, 201)
  addAppearance(
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: NewAppearance }) input: NewAppearance,
    @CurrentUser() user: User,
  ): Promise<Appearance> {
    return this.claims.addAppearance(id, input, user);
  }

  @Delete(':id/appearances/:appearanceId')
  @Requires('claims.update')
  @AnswersNothing()
  removeAppearance(
    @Param('id', { schema: Id }) id: string,
    @Param('appearanceId', { schema: Id }) appearanceId: string,
    @IfMatch() version: number,
    @CurrentUser() user: User,
  ): Promise<void> {
    return this.claims.removeAppearance(id, appearanceId, version, user);
  }
}
