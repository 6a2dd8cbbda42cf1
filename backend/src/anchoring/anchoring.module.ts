import { Module } from '@nestjs/common';
import { ClaimsModule } from '../claims/claims.module.js';
import { ComparisonModule } from '../comparison/comparison.module.js';
import { DocumentsModule } from '../documents/documents.module.js';
import { AnchoringController } from './anchoring.controller.js';
import { AnchoringRepository } from './anchoring.repository.js';
import { AnchoringService } from './anchoring.service.js';
import { RevisionController } from './revision.controller.js';
import { RevisionService } from './revision.service.js';

@Module({
  imports: [ClaimsModule, ComparisonModule, DocumentsModule],
  controllers: [AnchoringController, RevisionController],
  providers: [AnchoringRepository, AnchoringService, RevisionService],
})
export class AnchoringModule {}
