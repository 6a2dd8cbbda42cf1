import { Module } from '@nestjs/common';
import { AuthModule } from '../auth/auth.module.js';
import { PresenceModule } from '../presence/presence.module.js';
import { StreamController } from './stream.controller.js';
import { StreamQueries } from './stream.queries.js';
import { StreamService } from './stream.service.js';
import { StreamHub } from './stream-hub.js';

@Module({
  imports: [AuthModule, PresenceModule],
  controllers: [StreamController],
  providers: [StreamHub, StreamQueries, StreamService],
  exports: [StreamHub],
})
export class StreamModule {}
