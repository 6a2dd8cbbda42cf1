import { type LoggerService } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApp } from '../create-app.js';
import { serveOpenApi } from '../openapi/document.js';
import { type Config, publicUrl } from '../platform/config/config.js';
import { StartupProblem } from '../platform/config/startup-problem.js';
import { Database } from '../platform/db/database.js';
import { openDatabaseServer } from '../platform/db/database-server.js';
import { applyMigrations } from '../platform/db/migrations.js';
import type { PublicAddress } from '../platform/public-address.js';
import { ensureDefaultRatingScale } from '../rating-scales/default-rating-scale.js';
import { serveApp } from '../web/serve-app.js';
import { type FirstRun, prepareFirstRun } from './first-run.js';
import { portIsFree } from './port.js';

export interface RunningDesk {
  readonly url: string;
  readonly firstRun: FirstRun;
  readonly app: NestFastifyApplication;
  /** Stops answering, finishes what is under way, and stops the embedded database. */
  close(): Promise<void>;
}

/**
 * Starts a whole desk: database, migrations, first-run accounts and sample, the application, the port. `report` gets a line for
 * whatever a person at the terminal waits for. Refuses with a `StartupProblem` and leaves nothing running.
 */
export async function startDesk(
  config: Config,
  report: (message: string) => void,
  logger: LoggerService | false,
): Promise<RunningDesk> {
  if (!(await portIsFree(config.host, config.port))) {
    throw new StartupProblem(
      `Port ${config.port} of ${config.host} is taken by another program: stop it, or choose another with PORT.`,
    );
  }
  const server = await openDatabaseServer(config, report);
  try {
    await applyMigrations(server.url, report);
    await prepareDatabase(server.url);
    const address: PublicAddress = { url: publicUrl(config), secure: publicUrl(config).startsWith('https:') };
    const { trustProxy, fetchAllow } = config;
    const app = await createApp({ databaseUrl: server.url, address, logger, trustProxy, fetchAllow });
    try {
      serveOpenApi(app, { pages: true });
      await serveApp(app);
      await app.init();
      // Before anybody can come in: a stranger who is early must not find a desk without members.
      const firstRun = await prepareFirstRun(app, { config, kind: server.kind, report });
      await listen(app, config);
      const listening = app.getHttpServer().address();
      const port = typeof listening === 'object' && listening !== null ? listening.port : config.port;
      address.url = publicUrl(config, port);
      return { url: address.url, firstRun, app, close: () => closeBoth(app, server) };
    } catch (error) {
      await app.close();
      throw error;
    }
  } catch (error) {
    await server.close();
    throw error;
  }
}

async function prepareDatabase(url: string): Promise<void> {
  const database = new Database(url, 1);
  try {
    await ensureDefaultRatingScale(database);
  } finally {
    await database.onModuleDestroy();
  }
}

async function listen(app: NestFastifyApplication, config: Config): Promise<void> {
  try {
    await app.listen(config.port, config.host);
  } catch (cause) {
    throw new StartupProblem(`Isnad cannot listen on port ${config.port} of ${config.host}: ${String(cause)}`, {
      cause,
    });
  }
}

async function closeBoth(app: NestFastifyApplication, server: { close(): Promise<void> }): Promise<void> {
  try {
    await app.close();
  } finally {
    await server.close();
  }
}
