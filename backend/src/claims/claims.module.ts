import { Module } from '@nestjs/common';
import { PublicationsModule } from '../publications/publications.module.js';
import { AppearanceRepository } from './appearance.repository.js';
import { AppearanceSuccession } from './appearance-succession.service.js';
import { ClaimController } from './claim.controller.js';
import { ClaimReader } from './claim.reader.js';
import { ClaimRepository } from './claim.repository.js';
import { ClaimService } from './claim.service.js';
import { ClaimFactsLoader } from './claim-facts.loader.js';
import { ClaimListQueries } from './claim-list.queries.js';

@Module({
  imports: [PublicationsModule],
  controllers: [ClaimController],
  providers: [
    AppearanceRepository,
    AppearanceSuccession,
    ClaimFactsLoader,
    ClaimListQueries,
    ClaimReader,
    ClaimRepository,
    ClaimService,
  ],
  exports: [AppearanceSuccession, ClaimListQueries, ClaimReader, ClaimRepository, ClaimService],
})
export class ClaimsModule {}
