import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg';
import type { MigrationAdapterFactory } from './migration-adapter.js';

/**
 * Prisma's schema engine, compiled to WebAssembly: what the `prisma` command does with a downloaded program, without the
 * download. Loading takes some tenths of a second, so nothing loads it before it is needed.
 */
export async function openSchemaEngine(factory: MigrationAdapterFactory): Promise<bindings.SchemaEngine> {
  loading ??= load();
  await loading;
  const ignoreLog = () => undefined;
  return bindings.SchemaEngine.new({ datamodels: undefined }, ignoreLog, bindMigrationAwareSqlAdapterFactory(factory));
}

/** The part of the standard WebAssembly interface used here; TypeScript declares it only for browsers. */
declare const WebAssembly: {
  instantiate(bytes: Uint8Array, imports: object): Promise<{ instance: { exports: Record<string, unknown> } }>;
};

let loading: Promise<void> | undefined;

async function load(): Promise<void> {
  const file = createRequire(import.meta.url)
    .resolve('@prisma/schema-engine-wasm/schema_engine_bg')
    .replace(/\.js$/, '.wasm');
  const imports = Object.entries(bindings).map(([name, binding]) => [
    name,
    /^__wbg_setTimeout_/.test(name) ? patientTimeout : binding,
  ]);
  const { instance } = await WebAssembly.instantiate(await readFile(file), {
    './schema_engine_bg.js': Object.fromEntries(imports),
  });
  // The engine's only way to say why it gave up; without it every panic reads "unreachable".
  const panics = {
    set_message(message: string): never {
      throw new Error(`Prisma's schema engine gave up: ${message}`);
    },
  };
  Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: panics });
  bindings.__wbg_set_wasm(instance.exports);
  (instance.exports.__wbindgen_start as () => void)();
}

/** The engine never clears the ten seconds it allows for its lock, and a process must be able to end before they are over. */
function patientTimeout(callback: () => void, milliseconds: number): NodeJS.Timeout {
  return setTimeout(callback, milliseconds).unref();
}
