import { Module } from '@nestjs/common';
import { AlignmentController } from './alignment.controller.js';
import { AlignmentQueries } from './alignment.queries.js';
import { AlignmentService } from './alignment.service.js';

@Module({ controllers: [AlignmentController], providers: [AlignmentQueries, AlignmentService] })
export class AlignmentModule {}
