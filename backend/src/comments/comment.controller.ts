import { Comment, CreateComment, Id, listOf, UpdateComment, type User } from '@isnad/contracts';
import { Body, Controller, Get, Param, Patch, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentUser } from '../auth/caller.js';
import { Requires } from '../authorization/access.js';
import { Answers } from '../platform/http/answers.js';
import { IfMatch } from '../platform/http/if-match.js';
import { CommentService } from './comment.service.js';

@ApiTags('comments')
@Controller()
export class CommentController {
  constructor(private readonly comments: CommentService) {}

  @Get('claims/:id/comments')
  @Requires('comments.read')
  @Answers(listOf(Comment))
  list(@Param('id', { schema: Id }) claimId: string) {
    return this.comments.list(claimId);
  }

  @Post('claims/:id/comments')
  @Requires('comments.create')
  @Answers(Comment, 201)
  add(
    @Param('id', { schema: Id }) claimId: string,
    @Body({ schema: CreateComment }) input: CreateComment,
    @CurrentUser() user: User,
  ): Promise<Comment> {
    return this.comments.add(claimId, input, user);
  }

  @Get('comments/:id')
  @Requires('comments.read')
  @Answers(Comment)
  get(@Param('id', { schema: Id }) id: string): Promise<Comment> {
    return this.comments.get(id);
  }

  @Patch('comments/:id')
  @Requires('comments.update')
  @Answers(Comment)
  update(
    @Param('id', { schema: Id }) id: string,
    @IfMatch() version: number,
    @Body({ schema: UpdateComment }) change: UpdateComment,
    @CurrentUser() user: User,
  ): Promise<Comment> {
    return this.comments.update(id, version, change, user);
  }
}
