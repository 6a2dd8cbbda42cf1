/** After the last test in a browser: the desk that `browser-setup.mjs` prepared goes. */
export default async function removePreparedDesk() {
  await globalThis.preparedDesk?.remove();
  globalThis.preparedDesk = undefined;
}
