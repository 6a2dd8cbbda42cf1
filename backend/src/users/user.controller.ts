import { CreateUser, Id, listOf, UpdateUser, User, UserListQuery } from '@isnad/contracts';
import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { actorOf, type Caller, CurrentCaller, CurrentUser } from '../auth/caller.js';
import { Requires } from '../authorization/access.js';
import type { Page } from '../platform/db/paging.js';
import { Answers } from '../platform/http/answers.js';
import { IfMatch } from '../platform/http/if-match.js';
import { UserService } from './user.service.js';

@ApiTags('users')
@Controller('users')
export class UserController {
  constructor(private readonly users: UserService) {}

  @Get()
  @Requires('users.read')
  @Answers(listOf(User))
  list(@Query({ schema: UserListQuery }) query: UserListQuery): Promise<Page<User>> {
    return this.users.list(query);
  }

  @Post()
  @Requires('users.create')
  @Answers(User, 201)
  create(@Body({ schema: CreateUser }) input: CreateUser, @CurrentUser() user: User): Promise<User> {
    return this.users.create(input, actorOf(user));
  }

  @Get(':id')
  @Requires('users.read')
  @Answers(User)
  get(@Param('id', { schema: Id }) id: string): Promise<User> {
    return this.users.get(id);
  }

  @Patch(':id')
  @Requires('users.update')
  @Answers(User)
  update(
    @Param('id', { schema: Id }) id: string,
    @IfMatch() version: number,
    @Body({ schema: UpdateUser }) change: UpdateUser,
    @CurrentCaller() caller: Caller,
  ): Promise<User> {
    return this.users.update(id, version, change, caller);
  }
}
