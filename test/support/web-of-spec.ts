import { createServer, type RequestListener } from 'node:http';
import { afterAll } from '@jest/globals';

/** A little web that a spec file's desk may fetch from, until its last test; answers its address, without a slash at the end. */
export async function webOfSpec(answer: RequestListener): Promise<string> {
  const web = createServer(answer);
  await new Promise<void>((resolve) => web.listen(0, '127.0.0.1', resolve));
  afterAll(async () => {
    web.closeAllConnections();
    await new Promise((resolve) => web.close(resolve));
  });
  const listening = web.address();
  if (typeof listening !== 'object' || listening === null) throw new Error('The little web does not listen');
  return `http://127.0.0.1:${listening.port}`;
}
