import { Module } from '@nestjs/common';
import { ClaimsModule } from '../claims/claims.module.js';
import { EvidenceModule } from '../evidence/evidence.module.js';
import { ReviewsModule } from '../reviews/reviews.module.js';
import { VerdictController } from './verdict.controller.js';
import { VerdictRepository } from './verdict.repository.js';
import { VerdictService } from './verdict.service.js';

@Module({
  imports: [ClaimsModule, EvidenceModule, ReviewsModule],
  controllers: [VerdictController],
  providers: [VerdictRepository, VerdictService],
  exports: [VerdictService],
})
export class VerdictsModule {}
