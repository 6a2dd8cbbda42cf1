import { Module } from '@nestjs/common';
import { SpeakerController } from './speaker.controller.js';
import { SpeakerRepository } from './speaker.repository.js';
import { SpeakerService } from './speaker.service.js';

@Module({ controllers: [SpeakerController], providers: [SpeakerRepository, SpeakerService], exports: [SpeakerService] })
export class SpeakersModule {}
