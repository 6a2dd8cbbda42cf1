import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { z } from 'zod';

const Manifest = z.record(
  z.string(),
  z.object({
    file: z.string(),
    src: z.string().optional(),
    isEntry: z.boolean().optional(),
    imports: z.array(z.string()).default([]),
    css: z.array(z.string()).default([]),
  }),
);
type Manifest = z.infer<typeof Manifest>;

export interface LoadedFile {
  readonly file: string;
  readonly bytes: number;
  readonly gzip: number;
}

/** What a first visit may load, in bytes after gzip; the text page and the others come on top, each with its own. */
export const FIRST_LOAD_LIMIT = 350_000;
/** More files than this wait for each other on a far connection: a server without a proxy sends six at a time. */
export const FIRST_LOAD_FILES = 12;

/** Loaded at once: the app itself, the page that a day begins on, and the words of one language (the longer ones). */
const alwaysLoaded = ['src/start.tsx', 'src/work/WorkPage.tsx', 'src/i18n/messages.ar.ts'];

function closure(manifest: Manifest, roots: readonly string[]): Set<string> {
  const files = new Set<string>();
  const seen = new Set<string>();
  const visit = (key: string): void => {
    const chunk = manifest[key];
    if (!chunk) throw new Error(`The build knows no ${key}.`);
    if (seen.has(key)) return;
    seen.add(key);
    for (const file of [chunk.file, ...chunk.css]) files.add(file);
    for (const imported of chunk.imports) visit(imported);
  };
  for (const root of roots) visit(root);
  return files;
}

/** The files of the built app that a browser fetches before it can show the first page, fonts left out; the biggest first. */
export async function firstLoad(dist: string): Promise<LoadedFile[]> {
  const manifest = Manifest.parse(JSON.parse(await readFile(join(dist, '.vite/manifest.json'), 'utf8')));
  const entries = Object.keys(manifest).filter((key) => manifest[key]?.isEntry);
  const files = ['index.html', ...closure(manifest, [...entries, ...alwaysLoaded])];
  const loaded = await Promise.all(
    files.map(async (file) => {
      const content = await readFile(join(dist, file));
      return { file, bytes: content.length, gzip: gzipSync(content, { level: 6 }).length };
    }),
  );
  return loaded.sort((one, other) => other.gzip - one.gzip);
}
