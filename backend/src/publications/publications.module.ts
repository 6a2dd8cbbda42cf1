import { Module } from '@nestjs/common';
import { FactCheckBuilder } from './fact-check.builder.js';
import { PageFaceController } from './page-face.controller.js';
import { PublicPageController } from './public-page.controller.js';
import { PublicationController } from './publication.controller.js';
import { PublicationIssuer } from './publication.issuer.js';
import { PublicationRepository } from './publication.repository.js';

@Module({
  controllers: [PublicationController, PageFaceController, PublicPageController],
  providers: [FactCheckBuilder, PublicationIssuer, PublicationRepository],
  exports: [FactCheckBuilder, PublicationIssuer, PublicationRepository],
})
export class PublicationsModule {}
