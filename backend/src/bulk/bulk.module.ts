import { Module } from '@nestjs/common';
import { ClaimsModule } from '../claims/claims.module.js';
import { WorkflowModule } from '../workflow/workflow.module.js';
import { BulkController } from './bulk.controller.js';
import { BulkService } from './bulk.service.js';

@Module({ imports: [ClaimsModule, WorkflowModule], controllers: [BulkController], providers: [BulkService] })
export class BulkModule {}
