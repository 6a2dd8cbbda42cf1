import { Module } from '@nestjs/common';
import { ClaimsModule } from '../claims/claims.module.js';
import { DocumentsModule } from '../documents/documents.module.js';
import { AnnotationController } from './annotation.controller.js';
import { AnnotationQueries } from './annotation.queries.js';
import { AnnotationService } from './annotation.service.js';

@Module({
  imports: [ClaimsModule, DocumentsModule],
  controllers: [AnnotationController],
  providers: [AnnotationQueries, AnnotationService],
})
export class AnnotationsModule {}
