import { Module } from '@nestjs/common';
import { ClaimsModule } from '../claims/claims.module.js';
import { CommentController } from './comment.controller.js';
import { CommentRepository } from './comment.repository.js';
import { CommentService } from './comment.service.js';

@Module({
  imports: [ClaimsModule],
  controllers: [CommentController],
  providers: [CommentRepository, CommentService],
  exports: [CommentService],
})
export class CommentsModule {}
