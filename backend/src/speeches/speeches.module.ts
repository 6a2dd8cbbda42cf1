import { Module } from '@nestjs/common';
import { SpeakersModule } from '../speakers/speakers.module.js';
import { SpeechController } from './speech.controller.js';
import { SpeechRepository } from './speech.repository.js';
import { SpeechService } from './speech.service.js';

@Module({
  imports: [SpeakersModule],
  controllers: [SpeechController],
  providers: [SpeechRepository, SpeechService],
  exports: [SpeechService],
})
export class SpeechesModule {}
