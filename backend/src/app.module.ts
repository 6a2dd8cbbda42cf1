import { type DynamicModule, Module } from '@nestjs/common';
import { AlignmentModule } from './alignment/alignment.module.js';
import { AnchoringModule } from './anchoring/anchoring.module.js';
import { AnnotationsModule } from './annotations/annotations.module.js';
import { AuditModule } from './audit/audit.module.js';
import { AuthModule } from './auth/auth.module.js';
import { BulkModule } from './bulk/bulk.module.js';
import { ClaimsModule } from './claims/claims.module.js';
import { CommentsModule } from './comments/comments.module.js';
import { DashboardModule } from './dashboard/dashboard.module.js';
import { SettingsModule } from './desk-settings/settings.module.js';
import { DocumentsModule } from './documents/documents.module.js';
import { DraftsModule } from './drafts/drafts.module.js';
import { EvidenceModule } from './evidence/evidence.module.js';
import { ExportsModule } from './exports/exports.module.js';
import { ImportsModule } from './imports/imports.module.js';
import { MatchingModule } from './matching/matching.module.js';
import { NotificationsModule } from './notifications/notifications.module.js';
import { OutletsModule } from './outlets/outlets.module.js';
import { HealthController } from './platform/health/health.controller.js';
import { PlatformModule, type PlatformOptions } from './platform/platform.module.js';
import { PresenceModule } from './presence/presence.module.js';
import { PublicationsModule } from './publications/publications.module.js';
import { RatingScalesModule } from './rating-scales/rating-scales.module.js';
import { ReviewsModule } from './reviews/reviews.module.js';
import { SampleModule } from './sample/sample.module.js';
import { SavedViewsModule } from './saved-views/saved-views.module.js';
import { SetupModule } from './setup/setup.module.js';
import { SpeakersModule } from './speakers/speakers.module.js';
import { SpeechesModule } from './speeches/speeches.module.js';
import { StreamModule } from './stream/stream.module.js';
import { TagsModule } from './tags/tags.module.js';
import { TokensModule } from './tokens/tokens.module.js';
import { UsersModule } from './users/users.module.js';
import { VerdictsModule } from './verdicts/verdicts.module.js';
import { WorkflowModule } from './workflow/workflow.module.js';

@Module({
  imports: [
    AnchoringModule,
    AnnotationsModule,
    AlignmentModule,
    AuditModule,
    AuthModule,
    BulkModule,
    ClaimsModule,
    CommentsModule,
    DocumentsModule,
    DashboardModule,
    DraftsModule,
    EvidenceModule,
    ExportsModule,
    ImportsModule,
    MatchingModule,
    NotificationsModule,
    OutletsModule,
    PresenceModule,
    PublicationsModule,
    RatingScalesModule,
    ReviewsModule,
    SampleModule,
    SavedViewsModule,
    SettingsModule,
    SetupModule,
    SpeakersModule,
    SpeechesModule,
    StreamModule,
    TagsModule,
    TokensModule,
    UsersModule,
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
