import { Module } from '@nestjs/common';
import { DraftController } from './draft.controller.js';
import { DraftRepository } from './draft.repository.js';
import { DraftService } from './draft.service.js';

@Module({ controllers: [DraftController], providers: [DraftRepository, DraftService] })
export class DraftsModule {}
