import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import { limits } from '@isnad/contracts';
import { StandardSchemaSerializerInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { installCrossSiteProtection } from './auth/cross-site.js';
import { EtagInterceptor } from './platform/http/etag.interceptor.js';
import { ProblemFilter } from './platform/http/problem.filter.js';
import { installRequestContext } from './platform/http/request-context.js';
import { SchemaPipe } from './platform/http/schema.pipe.js';
import type { PublicAddress } from './platform/public-address.js';

/** Addresses outside `/api`. */
const OUTSIDE_API = [
  'health/live',
  'health/ready',
  'fact-checks',
  'fact-checks/feed.json',
  'fact-checks/feed.xml',
  'fact-checks/faces/:name',
  'fact-checks/:slug',
];

/**
 * Everything that stands between the network and the controllers. The server, the tests and the writer of openapi.json all call
 * it, so that none of them speaks to an application that the others do not know.
 */
export async function configureApp(
  app: NestFastifyApplication,
  address: PublicAddress,
): Promise<NestFastifyApplication> {
  const fastify = app.getHttpAdapter().getInstance();
  installRequestContext(fastify);
  installCrossSiteProtection(fastify, address.secure ? new URL(address.url).origin : undefined);
  fastify.addHook('onSend', async (request, reply) => {
    reply.header('x-request-id', request.id);
    // What the API answers is somebody's unfinished work: no cache may keep it.
    if (request.url.startsWith('/api/') && !reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store');
  });
  await app.register(cookie);
  await app.register(multipart, {
    limits: { files: 1, fields: 40, fieldSize: limits.documentBytes, fileSize: limits.evidenceFileBytes },
  });
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        objectSrc: ["'none'"],
        scriptSrc: ["'self'"],
        // The component library writes its styles into the page.
        styleSrc: ["'self'", "'unsafe-inline'"],
      },
    },
    crossOriginEmbedderPolicy: false,
    referrerPolicy: { policy: 'same-origin' },
    strictTransportSecurity: address.secure ? { maxAge: 31_536_000 } : false,
  });
  app.setGlobalPrefix('api', { exclude: OUTSIDE_API });
  app.useGlobalPipes(new SchemaPipe());
  app.useGlobalFilters(new ProblemFilter());
  app.useGlobalInterceptors(new EtagInterceptor(), new StandardSchemaSerializerInterceptor(app.get(Reflector)));
  return app;
}
