import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { isNativeError } from 'node:util/types';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { PdfDocument } from './pdf-document.js';
import { pdfTemplate } from './pdf-template.js';

// Resolved as packages, from wherever they are installed; a path from the working directory would fail as soon as it changes.
const require = createRequire(import.meta.url);
// Amiri, since its words can be searched and copied in every viewer: fonts that draw dots as glyphs of their own, as Noto Naskh
// does, come out of a PDF with letters doubled.
const fontFiles = [
  '@expo-google-fonts/amiri/400Regular/Amiri_400Regular.ttf',
  '@expo-google-fonts/amiri/700Bold/Amiri_700Bold.ttf',
  '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf',
  '@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf',
];

let compiler: NodeCompiler | undefined;

/** One for the process, made when first needed: starting it reads every font of the system and takes far longer than a report. */
function theCompiler(): NodeCompiler {
  compiler ??= NodeCompiler.create({
    fontArgs: [{ fontBlobs: fontFiles.map((file) => readFileSync(require.resolve(file))) }],
  });
  return compiler;
}

/** How Typst says that no font at hand has a sign that the text needs. */
const MISSING_GLYPH = /could not be displayed with font/;

/** Half of a surrogate pair, as where a quotation was cut, becomes U+FFFD: it is not text, and Typst refuses JSON that holds it. */
const wellFormed = (_key: string, value: unknown): unknown =>
  typeof value === 'string' ? Buffer.from(value, 'utf8').toString('utf8') : value;

/**
 * Sets a report as PDF/UA-1 (tagged, titled, with its language), the same bytes for the same report. What the report says travels
 * as data beside a constant template, so that no text in it is ever read as Typst. PDF/UA refuses text that no font can show, an
 * emoji say; such a report is set as a tagged PDF that does not claim the standard, since a report that fails would help nobody.
 * Blocks the process while it works.
 */
export function compilePdf(document: PdfDocument): Buffer {
  const typst = theCompiler();
  const source = { mainFileContent: pdfTemplate, inputs: { document: JSON.stringify(document, wellFormed) } };
  try {
    return typst.pdf(source, { pdfStandard: 'ua-1' });
  } catch (error) {
    if (!(isNativeError(error) && MISSING_GLYPH.test(error.message))) throw error;
    return typst.pdf(source);
  } finally {
    // What Typst remembers of one report is of no use to the next, and would stay for the life of the process.
    typst.evictCache(0);
  }
}
