import {
  CreateSavedView,
  Id,
  listOf,
  OrderSavedViews,
  SavedView,
  SavedViewQuery,
  UpdateSavedView,
  type User,
} from '@isnad/contracts';
import { Body, Controller, Delete, Get, Param, Patch, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentUser } from '../auth/caller.js';
import { Requires } from '../authorization/access.js';
import { Answers, AnswersNothing } from '../platform/http/answers.js';
import { IfMatch } from '../platform/http/if-match.js';
import { SavedViewService } from './saved-view.service.js';

@ApiTags('saved-views')
@Controller('saved-views')
@Requires('saved-views.use-own')
export class SavedViewController {
  constructor(private readonly views: SavedViewService) {}

  /** The caller's own in their order, then those that others share. */
  @Get()
  @Answers(listOf(SavedView))
  list(@Query({ schema: SavedViewQuery }) { list }: SavedViewQuery, @CurrentUser() user: User) {
    return this.views.list(list, user);
  }

  @Post()
  @Answers(SavedView, 201)
  create(@Body({ schema: CreateSavedView }) input: CreateSavedView, @CurrentUser() user: User): Promise<SavedView> {
    return this.views.create(input, user);
  }

  @Put('order')
  @Answers(listOf(SavedView))
  order(@Body({ schema: OrderSavedViews }) order: OrderSavedViews, @CurrentUser() user: User) {
    return this.views.order(order, user);
  }

  @Get(':id')
  @Answers(SavedView)
  get(@Param('id', { schema: Id }) id: string, @CurrentUser() user: User): Promise<SavedView> {
    return this.views.get(id, user);
  }

  @Patch(':id')
  @Answers(SavedView)
  update(
    @Param('id', { schema: Id }) id: string,
    @IfMatch() version: number,
    @Body({ schema: UpdateSavedView }) change: UpdateSavedView,
    @CurrentUser() user: User,
  ): Promise<SavedView> {
    return this.views.update(id, version, change, user);
  }

  @Delete(':id')
  @AnswersNothing()
  remove(
    @Param('id', { schema: Id }) id: string,
    @IfMatch() version: number,
    @CurrentUser() user: User,
  ): Promise<void> {
    return this.views.remove(id, version, user);
  }
}
