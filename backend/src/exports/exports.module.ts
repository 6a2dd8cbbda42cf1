import { Module } from '@nestjs/common';
import { ClaimsModule } from '../claims/claims.module.js';
import { PublicationsModule } from '../publications/publications.module.js';
import { ClaimReportController } from './claim-report.controller.js';
import { ClaimReportService } from './claim-report.service.js';
import { ClaimsCsvController } from './claims-csv.controller.js';
import { SpeechReportController } from './speech-report.controller.js';
import { SpeechReportQueries } from './speech-report.queries.js';

@Module({
  imports: [ClaimsModule, PublicationsModule],
  controllers: [ClaimReportController, ClaimsCsvController, SpeechReportController],
  providers: [ClaimReportService, SpeechReportQueries],
})
export class ExportsModule {}
