import { Module } from '@nestjs/common';
import { SpeakerModule } from '../speakers/speaker.module.js';
import { SpeechController } from './speech.controller.js';
import { SpeechRepository } from './speech.repository.js';
import { SpeechService } from './speech.service.js';

@Module({
  imports: [SpeakerModule],
  controllers: [SpeechController],
  providers: [SpeechRepository, SpeechService],
  exports: [SpeechService],
})
export class SpeechModule {}
