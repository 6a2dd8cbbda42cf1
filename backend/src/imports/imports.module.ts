import { Module } from '@nestjs/common';
import { ReadingModule } from '../reading/reading.module.js';
import { ImportController } from './import.controller.js';
import { ImportRepository } from './import.repository.js';
import { ImportRunner } from './import.runner.js';
import { ImportService } from './import.service.js';

@Module({
  imports: [ReadingModule],
  controllers: [ImportController],
  providers: [ImportRepository, ImportRunner, ImportService],
  exports: [ImportService],
})
export class ImportsModule {}
