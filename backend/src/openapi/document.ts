import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';

/** The contract of the API as the controllers and their schemas state it. The same for every server: it names no host. */
export function openApiDocument(app: NestFastifyApplication): OpenAPIObject {
  const config = new DocumentBuilder()
    .setTitle('Isnad')
    .setDescription(
      'A fact-checking desk: texts, statements, claims, evidence, reviews, verdicts, publications. Errors are RFC 9457 problems with a stable `code`. Writes to existing records take `If-Match`.',
    )
    .setVersion('1')
    .addCookieAuth('isnad_session')
    .addBearerAuth()
    .build();
  return SwaggerModule.createDocument(app, config);
}

/** Serves the contract as `/api/openapi.json` and, with `pages`, as pages to read and try at `/api/docs`. */
export function serveOpenApi(app: NestFastifyApplication, { pages }: { pages: boolean }): void {
  SwaggerModule.setup('docs', app, () => openApiDocument(app), {
    useGlobalPrefix: true,
    jsonDocumentUrl: 'openapi.json',
    raw: ['json'],
    ui: pages,
  });
}
