import { Alignment, Id } from '@isnad/contracts';
import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Requires } from '../authorization/access.js';
import { Answers } from '../platform/http/answers.js';
import { AlignmentService } from './alignment.service.js';

@ApiTags('speeches')
@Controller('speeches')
export class AlignmentController {
  constructor(private readonly alignment: AlignmentService) {}

  @Get(':id/alignment')
  @Requires('alignment.read')
  @Answers(Alignment)
  ofSpeech(@Param('id', { schema: Id }) speechId: string): Promise<Alignment> {
    return this.alignment.ofSpeech(speechId);
  }
}
