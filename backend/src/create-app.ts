import { limits } from '@isnad/contracts';
import { type LoggerService } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { v7 as uuid } from 'uuid';
import { AppModule } from './app.module.js';
import { configureApp } from './configure-app.js';
import { watchUnusedConnections } from './platform/http/unused-connections.js';
import type { PlatformOptions } from './platform/platform.module.js';

export interface AppOptions extends PlatformOptions {
  readonly logger: LoggerService | false;
  /** Whether a proxy in front is trusted to name the reader's address. */
  readonly trustProxy?: boolean;
}

/** Makes the whole application on a database that is open and migrated. It does not listen yet. */
export async function createApp({
  logger,
  trustProxy = false,
  ...platform
}: AppOptions): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit: limits.jsonBodyBytes + limits.documentBytes * 2,
    genReqId: () => uuid(),
    trustProxy,
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(platform), adapter, {
    logger,
    // A failure while starting must reach main(), which says it in one sentence.
    abortOnError: false,
  });
  const unused = watchUnusedConnections(adapter.getHttpServer());
  adapter.getInstance().addHook('preClose', async () => unused.end());
  return configureApp(app, platform.address);
}
