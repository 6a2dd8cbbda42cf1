import { type DynamicModule, Module } from '@nestjs/common';
import { AuditModule } from './audit/audit.module.js';
import { AuthModule } from './auth/auth.module.js';
import { ClaimsModule } from './claims/claims.module.js';
import { CommentsModule } from './comments/comments.module.js';
import { EvidenceModule } from './evidence/evidence.module.js';
import { ExportsModule } from './exports/exports.module.js';
import { HealthController } from './platform/health/health.controller.js';
import { PlatformModule, type PlatformOptions } from './platform/platform.module.js';
import { PublicationsModule } from './publications/publications.module.js';
import { ReviewsModule } from './reviews/reviews.module.js';
import { VerdictsModule } from './verdicts/verdicts.module.js';
import { WorkflowModule } from './workflow/workflow.module.js';

@Module({
  imports: [
    AuditModule,
    AuthModule,
    ClaimsModule,
    CommentsModule,
    EvidenceModule,
    ExportsModule,
    PublicationsModule,
    ReviewsModule,
    VerdictsModule,
    WorkflowModule,
  ],
  controllers: [HealthController],
})
export class AppModule {
  static with(options: PlatformOptions): DynamicModule {
    return { module: AppModule, imports: [PlatformModule.with(options)] };
  }
}
