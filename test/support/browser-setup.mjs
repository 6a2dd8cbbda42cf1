/** Before the first test in a browser: the desk that most of them begin on a copy of. */
import { importSource } from '../../scripts/lib/typescript-sources.mjs';

export default async function prepareDeskOfRun() {
  if (process.env.ISNAD_SKIP_BROWSER === '1') return;
  const { prepareDesk } = await importSource('test/support/prepared-desk.ts');
  globalThis.preparedDesk = await prepareDesk();
}
