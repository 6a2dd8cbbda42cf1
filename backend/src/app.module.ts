import { type DynamicModule, Module } from '@nestjs/common';
import { AuthModule } from './auth/auth.module.js';
import { HealthController } from './platform/health/health.controller.js';
import { PlatformModule, type PlatformOptions } from './platform/platform.module.js';

@Module({ imports: [AuthModule], controllers: [HealthController] })
export class AppModule {
  static with(options: PlatformOptions): DynamicModule {
    return { module: AppModule, imports: [PlatformModule.with(options)] };
  }
}
