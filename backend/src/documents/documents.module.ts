import { Module } from '@nestjs/common';
import { ImportsModule } from '../imports/imports.module.js';
import { OutletsModule } from '../outlets/outlets.module.js';
import { ReadingModule } from '../reading/reading.module.js';
import { DocumentController } from './document.controller.js';
import { DocumentRepository } from './document.repository.js';
import { DocumentService } from './document.service.js';
import { DocumentSpeakerController } from './document-speaker.controller.js';
import { DocumentSpeakerRepository } from './document-speaker.repository.js';
import { DocumentSpeakerService } from './document-speaker.service.js';
import { DocumentVersionService } from './document-version.service.js';
import { SegmentController } from './segment.controller.js';
import { SegmentRepository } from './segment.repository.js';
import { SegmentService } from './segment.service.js';
import { SourceTextRepository } from './source-text.repository.js';
import { TextIntake } from './text-intake.service.js';

@Module({
  imports: [ImportsModule, OutletsModule, ReadingModule],
  controllers: [DocumentController, DocumentSpeakerController, SegmentController],
  providers: [
    DocumentRepository,
    DocumentService,
    DocumentSpeakerRepository,
    DocumentSpeakerService,
    DocumentVersionService,
    SegmentRepository,
    SegmentService,
    SourceTextRepository,
    TextIntake,
  ],
  exports: [DocumentService, DocumentVersionService, SegmentService, TextIntake],
})
export class DocumentsModule {}
