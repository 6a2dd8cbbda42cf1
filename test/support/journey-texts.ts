import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface JourneyText {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly text: string;
}

const SAMPLE = fileURLToPath(new URL('../../prisma/sample/', import.meta.url));

/** The texts that a journey carries to publication: those of the folder ISNAD_JOURNEY_TEXTS names, or the sample's own. */
export async function journeyTexts(): Promise<JourneyText[]> {
  const folder = process.env.ISNAD_JOURNEY_TEXTS || SAMPLE;
  const names = (await readdir(folder)).filter((name) => name.endsWith('.txt')).sort();
  if (names.length === 0) throw new Error(`There is no .txt in the folder of journey texts, ${folder}`);
  return Promise.all(
    names.map(async (name) => {
      const bytes = new Uint8Array(await readFile(join(folder, name)));
      return { name, bytes, text: new TextDecoder('utf-8', { ignoreBOM: false }).decode(bytes) };
    }),
  );
}
