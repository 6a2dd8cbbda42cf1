import { Module } from '@nestjs/common';
import { AccountController } from './account.controller.js';
import { AccountService } from './account.service.js';
import { PreferencesRepository } from './preferences.repository.js';
import { UserController } from './user.controller.js';
import { UserRepository } from './user.repository.js';
import { UserService } from './user.service.js';

@Module({
  controllers: [AccountController, UserController],
  providers: [AccountService, PreferencesRepository, UserRepository, UserService],
  exports: [AccountService, UserService],
})
export class UsersModule {}
