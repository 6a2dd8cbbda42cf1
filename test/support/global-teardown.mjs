/** After the last test: the server that `global-setup.mjs` started ends and its folder goes. */
export default async function stopTestServer() {
  const stop = globalThis.stopTestServer;
  globalThis.stopTestServer = undefined;
  await stop?.();
}
