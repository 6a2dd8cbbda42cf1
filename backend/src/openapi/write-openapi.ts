import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { createApp } from '../create-app.js';
import { openApiDocument } from './document.js';

/** `openapi.json` at the top of the repository. */
const FILE = fileURLToPath(new URL('../../../openapi.json', import.meta.url));

// Nothing connects while the document is made, so an address that leads nowhere serves.
const app = await createApp({
  databaseUrl: 'postgresql://nobody@127.0.0.1:1/nothing',
  address: { url: 'http://localhost', secure: false },
  logger: false,
});
await app.init();
await writeFile(FILE, `${JSON.stringify(openApiDocument(app), null, 2)}\n`);
await app.close();
