import { CreateReview, Id, Review, ReviewList, UpdateReview, type User } from '@isnad/contracts';
import { Body, Controller, Get, Param, Patch, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentUser } from '../auth/caller.js';
import { Requires } from '../authorization/access.js';
import { Answers } from '../platform/http/answers.js';
import { IfMatch } from '../platform/http/if-match.js';
import { ReviewService } from './review.service.js';

@ApiTags('reviews')
@Controller()
export class ReviewController {
  constructor(private readonly reviews: ReviewService) {}

  @Get('claims/:id/reviews')
  @Requires('reviews.read')
  @Answers(ReviewList)
  list(@Param('id', { schema: Id }) claimId: string, @CurrentUser() user: User): Promise<ReviewList> {
    return this.reviews.list(claimId, user);
  }

  @Post('claims/:id/reviews')
  @Requires('reviews.create')
  @Answers(Review, 201)
  submit(
    @Param('id', { schema: Id }) claimId: string,
    @Body({ schema: CreateReview }) input: CreateReview,
    @CurrentUser() user: User,
  ): Promise<Review> {
    return this.reviews.submit(claimId, input, user);
  }

  @Patch('reviews/:id')
  @Requires('reviews.update')
  @Answers(Review)
  update(
    @Param('id', { schema: Id }) id: string,
    @IfMatch() version: number,
    @Body({ schema: UpdateReview }) change: UpdateReview,
    @CurrentUser() user: User,
  ): Promise<Review> {
    return this.reviews.update(id, version, change, user);
  }
}
