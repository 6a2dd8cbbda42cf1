import { Module } from '@nestjs/common';
import { ClaimsModule } from '../claims/claims.module.js';
import { ReadingModule } from '../reading/reading.module.js';
import { CaptureRepository } from './capture.repository.js';
import { DuplicateQueries } from './duplicate.queries.js';
import { EvidenceController } from './evidence.controller.js';
import { EvidenceRepository } from './evidence.repository.js';
import { EvidenceService } from './evidence.service.js';
import { EvidenceIntakeController } from './evidence-intake.controller.js';
import { EvidenceIntakeService } from './evidence-intake.service.js';

@Module({
  imports: [ClaimsModule, ReadingModule],
  controllers: [EvidenceController, EvidenceIntakeController],
  providers: [CaptureRepository, DuplicateQueries, EvidenceIntakeService, EvidenceRepository, EvidenceService],
  exports: [EvidenceRepository, EvidenceService],
})
export class EvidenceModule {}
