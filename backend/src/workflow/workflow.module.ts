import { Module } from '@nestjs/common';
import { ClaimsModule } from '../claims/claims.module.js';
import { PublicationsModule } from '../publications/publications.module.js';
import { TransitionController } from './transition.controller.js';
import { TransitionRepository } from './transition.repository.js';
import { TransitionService } from './transition.service.js';

@Module({
  imports: [ClaimsModule, PublicationsModule],
  controllers: [TransitionController],
  providers: [TransitionRepository, TransitionService],
  exports: [TransitionService],
})
export class WorkflowModule {}
