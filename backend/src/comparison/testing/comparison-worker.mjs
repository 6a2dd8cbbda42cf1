/** The comparing worker where there are only sources, as in tests: compiles them on the way in. */
import { importSource } from '../../../../scripts/lib/typescript-sources.mjs';

await importSource('backend/src/comparison/comparison-worker.ts');
