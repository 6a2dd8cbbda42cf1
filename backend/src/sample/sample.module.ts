import { Module } from '@nestjs/common';
import { ClaimsModule } from '../claims/claims.module.js';
import { CommentsModule } from '../comments/comments.module.js';
import { DocumentsModule } from '../documents/documents.module.js';
import { EvidenceModule } from '../evidence/evidence.module.js';
import { ReviewsModule } from '../reviews/reviews.module.js';
import { SpeechesModule } from '../speeches/speeches.module.js';
import { VerdictsModule } from '../verdicts/verdicts.module.js';
import { WorkflowModule } from '../workflow/workflow.module.js';
import { SampleDesk } from './sample-desk.js';

@Module({
  imports: [
    ClaimsModule,
    CommentsModule,
    DocumentsModule,
    EvidenceModule,
    ReviewsModule,
    SpeechesModule,
    VerdictsModule,
    WorkflowModule,
  ],
  providers: [SampleDesk],
  exports: [SampleDesk],
})
export class SampleModule {}
