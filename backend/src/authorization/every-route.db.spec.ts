import { policy } from '@isnad/contracts';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Controller, Get, Module, RequestMethod } from '@nestjs/common';
import { MetadataScanner, ModulesContainer, NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from '../app.module.js';
import { SESSION_COOKIE, SessionService } from '../auth/session.service.js';
import { configureApp } from '../configure-app.js';
import { DeskRows } from '../platform/db/testing/desk-rows.js';
import { createTestDatabase, type TestDatabase } from '../platform/db/testing/test-database.js';
import { ACCESS, type Access } from './access.js';

/** A route whose author forgot to say who may use it. */
@Controller('forgotten')
class ForgottenController {
  @Get()
  get() {
    return { secret: true };
  }
}

@Module({ controllers: [ForgottenController] })
class ForgottenModule {}

const address = { url: 'http://127.0.0.1', secure: false };
let created: TestDatabase;
let rows: DeskRows;
let app: NestFastifyApplication;
beforeAll(async () => {
  created = await createTestDatabase();
  rows = await DeskRows.open(created.url);
  const desk = AppModule.with({ databaseUrl: created.url, address });
  const withForgotten = { ...desk, imports: [...(desk.imports ?? []), ForgottenModule] };
  app = await NestFactory.create<NestFastifyApplication>(withForgotten, new FastifyAdapter(), { logger: false });
  await configureApp(app, address);
  await app.listen(0, '127.0.0.1');
});
afterAll(async () => {
  await app.close();
  await rows.close();
  await created.drop();
});

interface Route {
  readonly handler: string;
  readonly method: string;
  readonly path: string;
  readonly access: Access | undefined;
}

const pathsOf = (target: object): string[] => [Reflect.getMetadata('path', target) ?? ''].flat();

/** Every handler of every controller, with what its decorators say, the controller's standing in where the handler says nothing. */
function routes(): Route[] {
  const scanner = new MetadataScanner();
  const controllers = [...app.get(ModulesContainer).values()].flatMap((module) => [...module.controllers.values()]);
  return controllers.flatMap(({ metatype, instance }) => {
    if (!metatype) return [];
    const prototype: Record<string, unknown> = Object.getPrototypeOf(instance);
    return scanner.getAllMethodNames(prototype).flatMap((name): Route[] => {
      const handler = prototype[name];
      if (typeof handler !== 'function') return [];
      const method: RequestMethod | undefined = Reflect.getMetadata('method', handler);
      if (method === undefined) return [];
      const access: Access | undefined = Reflect.getMetadata(ACCESS, handler) ?? Reflect.getMetadata(ACCESS, metatype);
      return pathsOf(metatype).flatMap((prefix) =>
        pathsOf(handler).map((path) => ({
          handler: `${metatype.name}.${name}`,
          method: RequestMethod[method],
          path: `/${prefix}/${path}`.replaceAll(/\/+/g, '/').replace(/(.)\/$/, '$1'),
          access,
        })),
      );
    });
  });
}

const asked = (path: string, headers: Record<string, string> = {}) => {
  const listening = app.getHttpServer().address();
  if (typeof listening !== 'object' || listening === null) throw new Error('The desk does not listen.');
  return fetch(`http://127.0.0.1:${listening.port}${path}`, { headers });
};

describe('every route', () => {
  it('says who may use it; but for the one that this test forgot on purpose', () => {
    const silent = routes().filter(({ access }) => access === undefined);
    expect(silent.map(({ handler }) => handler)).toEqual(['ForgottenController.get']);
  });

  it('that asks for a permission asks for one of the policy', () => {
    const named = routes().flatMap(({ access }) => (access?.kind === 'permission' ? [access.permission] : []));
    expect(named.length).toBeGreaterThan(40);
    expect(named.filter((permission) => !(permission in policy))).toEqual([]);
  });

  it('that writes asks for more than to read', () => {
    const weak = routes().filter(
      ({ method, access }) => method !== 'GET' && access?.kind === 'permission' && /\.read$/.test(access.permission),
    );
    expect(weak.map(({ handler }) => handler)).toEqual([]);
  });

  it('that is open to everybody stands in this list', () => {
    const open = routes().filter(({ access }) => access?.kind === 'public');
    expect(open.map(({ method, path }) => `${method} ${path}`).sort()).toEqual([
      'GET /fact-checks',
      'GET /fact-checks/:slug',
      'GET /fact-checks/faces/:name',
      'GET /fact-checks/feed.json',
      'GET /fact-checks/feed.xml',
      'GET /health/live',
      'GET /health/ready',
      'GET /setup',
      'POST /session',
      'POST /setup',
    ]);
  });

  it('that asks for someone is closed to a stranger', async () => {
    const id = '0198f0a1-7c3d-7b1e-9a55-0123456789ab';
    const guarded = routes().filter(({ method, access }) => method === 'GET' && access && access.kind !== 'public');
    const answers = await Promise.all(
      guarded.map(async ({ path }) => {
        const address = `/api${path.replaceAll(/:\w+/g, id)}`;
        return `${(await asked(address)).status} ${address}`;
      }),
    );
    expect(answers.filter((answer) => !answer.startsWith('401 '))).toEqual([]);
  });
});

describe('a route that says nothing', () => {
  it('is closed to a stranger', async () => {
    const answer = await asked('/api/forgotten');
    expect(answer.status).toBe(403);
    expect(await answer.json()).toMatchObject({ code: 'forbidden' });
  });

  it.each(['viewer', 'reviewer', 'editor', 'admin'] as const)('is closed to a signed-in %s', async (role) => {
    const { secret } = await app.get(SessionService).open(await rows.user({ role }));
    const cookie = `${SESSION_COOKIE}=${secret}`;
    expect((await asked('/api/session', { cookie })).status).toBe(200);
    expect((await asked('/api/forgotten', { cookie })).status).toBe(403);
  });
});
