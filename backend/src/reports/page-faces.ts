import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

interface Face {
  readonly name: string;
  readonly family: string;
  readonly weight: string;
  readonly file: string;
  /** The signs that are set in it: a browser fetches no face of which it needs none. */
  readonly range: string;
}

const arabic =
  'U+0600-06FF,U+0750-077F,U+0870-088E,U+0890-0891,U+0897-08FF,U+200C-200E,U+2010-2011,U+FB50-FDFF,U+FE70-FEFC';
const latin = 'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2000-206F,U+20AC,U+2122,U+2212';
const latinExtended = 'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+1E00-1E9F,U+1EF2-1EFF,U+2C60-2C7F,U+A720-A7FF';

/** The hands of the app's own reading pages, so that the desk and its readers see the same text. */
const faces: readonly Face[] = [
  {
    name: 'naskh',
    family: 'Isnad Naskh',
    weight: '400',
    file: '@fontsource/noto-naskh-arabic/files/noto-naskh-arabic-arabic-400-normal.woff2',
    range: arabic,
  },
  {
    name: 'naskh-bold',
    family: 'Isnad Naskh',
    weight: '700',
    file: '@fontsource/noto-naskh-arabic/files/noto-naskh-arabic-arabic-700-normal.woff2',
    range: arabic,
  },
  {
    name: 'serif',
    family: 'Isnad Serif',
    weight: '200 900',
    file: '@fontsource-variable/literata/files/literata-latin-wght-normal.woff2',
    range: latin,
  },
  {
    name: 'serif-extended',
    family: 'Isnad Serif',
    weight: '200 900',
    file: '@fontsource-variable/literata/files/literata-latin-ext-wght-normal.woff2',
    range: latinExtended,
  },
];

const read = faces.map((face) => {
  const bytes = readFileSync(require.resolve(face.file));
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 10);
  return { ...face, bytes, fileName: `${face.name}.${hash}.woff2` };
});

/** Where the faces stand on the desk's own server. */
const facesPath = '/fact-checks/faces';

/** The bytes of each face by its file's name, which changes with them: it may be kept for ever. */
export const faceFiles: ReadonlyMap<string, Buffer> = new Map(read.map(({ fileName, bytes }) => [fileName, bytes]));

/** Tells a page of this server where the faces are. On a page that was saved, or has lost its server, the reader's own stand in. */
export const faceRules = read
  .map(
    ({ family, weight, range, fileName }) =>
      `@font-face { font-family: "${family}"; font-weight: ${weight}; font-display: swap; src: url("${facesPath}/${fileName}") format("woff2"); unicode-range: ${range}; }`,
  )
  .join('\n');
