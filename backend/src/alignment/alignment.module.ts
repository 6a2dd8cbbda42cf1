import { Module } from '@nestjs/common';
import { ComparisonModule } from '../comparison/comparison.module.js';
import { AlignmentController } from './alignment.controller.js';
import { AlignmentQueries } from './alignment.queries.js';
import { AlignmentService } from './alignment.service.js';

@Module({
  imports: [ComparisonModule],
  controllers: [AlignmentController],
  providers: [AlignmentQueries, AlignmentService],
})
export class AlignmentModule {}
