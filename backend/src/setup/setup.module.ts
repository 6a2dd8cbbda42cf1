import { Module } from '@nestjs/common';
import { UsersModule } from '../users/users.module.js';
import { SetupController } from './setup.controller.js';
import { SetupRepository } from './setup.repository.js';
import { SetupService } from './setup.service.js';

@Module({ imports: [UsersModule], controllers: [SetupController], providers: [SetupRepository, SetupService] })
export class SetupModule {}
