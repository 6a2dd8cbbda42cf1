import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import staticFiles from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { problem } from '../platform/http/problem-error.js';
import { currentRequest } from '../platform/http/request-context.js';

/** The built app, beside the backend both in the sources and in the build. */
const APP_FOLDER = fileURLToPath(new URL('../../../frontend/dist/', import.meta.url));

/**
 * Serves the built app: its assets, whose names change with their content, for good; its page for every other address, since the
 * app routes by itself. Unknown addresses of the API stay errors. Without a built app only the API is served.
 */
export async function serveApp(app: NestFastifyApplication, folder = APP_FOLDER): Promise<void> {
  const page = `${folder}index.html`;
  if (!existsSync(page)) return;
  const html = await readFile(page, 'utf8');
  await app.register(staticFiles, {
    root: `${folder}assets`,
    prefix: '/assets/',
    immutable: true,
    maxAge: '365d',
    index: false,
  });
  app
    .getHttpAdapter()
    .getInstance()
    .get('/*', async (request, reply) => {
      if (/^\/(api|assets|health|fact-checks)(\/|\?|$)/.test(request.url)) {
        const refusal = problem('not-found').toProblem(currentRequest().language, request.id);
        return reply
          .status(refusal.status)
          .type('application/problem+json; charset=utf-8')
          .send(JSON.stringify(refusal));
      }
      return reply.header('cache-control', 'no-cache').type('text/html; charset=utf-8').send(html);
    });
}
