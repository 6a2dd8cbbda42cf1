import { Module } from '@nestjs/common';
import { EventController } from './event.controller.js';
import { EventRepository } from './event.repository.js';

@Module({ controllers: [EventController], providers: [EventRepository] })
export class AuditModule {}
