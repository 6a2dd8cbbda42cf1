import { getDocumentProxy } from 'unpdf';
import { PDF } from './file-kind.js';
import { blocksOf, linesOf } from './pdf-layout.js';
import { asWritten } from './pdf-letters.js';
import type { PdfPiece } from './pdf-line.js';
import { paragraphsOf } from './pdf-paragraphs.js';
import { withoutRunningHeads } from './pdf-running-heads.js';
import { type FoundDescription, NOTHING_FOUND, type Progress, type ReadingNote } from './read-text.js';
import { pagesWithoutText, readingNotes } from './reading-notes.js';
import { asDamage, refusals } from './reading-refusal.js';

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

/**
 * A PDF's words in the order in which they are read: lines and columns by where they stand on the page, Arabic from the right,
 * letters instead of the forms in which they are drawn, without running heads. Draws nothing and runs nothing of the file.
 */
export async function readPdf(
  bytes: Uint8Array,
  progress: Progress,
): Promise<{ text: string; found: FoundDescription; notes: ReadingNote[] }> {
  const pdf = await opened(bytes);
  try {
    const pages: PdfPiece[][] = [];
    for (let number = 1; number <= pdf.numPages; number += 1) {
      pages.push(await piecesOf(pdf, number));
      progress(number / pdf.numPages);
    }
    const empty = pages.flatMap((pieces, index) => (pieces.some(({ text }) => text.trim() !== '') ? [] : index + 1));
    if (empty.length === pages.length)
      throw (await hasPictures(pdf)) ? refusals.scanned(pages.length) : refusals.noText(PDF);
    const found = { ...NOTHING_FOUND, title: await titleOf(pdf) };
    return { ...put(pages, empty), found };
  } catch (error) {
    throw asDamage(error, PDF);
  } finally {
    await pdf.loadingTask.destroy();
  }
}

/** How far from its end a PDF says that this is its end, generously. */
const END_BYTES = 4096;

/** What was cut off would be opened all the same, and its last pages missed by nobody: such a file is refused. */
function isWhole(bytes: Uint8Array): boolean {
  const end = bytes.subarray(-END_BYTES);
  return Buffer.from(end.buffer, end.byteOffset, end.byteLength).includes('%%EOF');
}

async function opened(bytes: Uint8Array): Promise<Pdf> {
  if (!isWhole(bytes)) throw refusals.damagedFile(PDF);
  try {
    // A copy: the library keeps what it is given.
    return await getDocumentProxy(Uint8Array.from(bytes), {
      verbosity: 0,
      isEvalSupported: false,
      disableFontFace: true,
      useSystemFonts: false,
      useWorkerFetch: false,
      stopAtErrors: false,
    });
  } catch (error) {
    throw error instanceof Error && error.name === 'PasswordException' ? refusals.encrypted(PDF) : asDamage(error, PDF);
  }
}

async function piecesOf(pdf: Pdf, number: number): Promise<PdfPiece[]> {
  const page = await pdf.getPage(number);
  const { items } = await page.getTextContent();
  page.cleanup();
  return items.flatMap((item): PdfPiece[] => {
    if (!('str' in item) || item.str === '') return [];
    const [, , skew = 0, height = 0, x = 0, y = 0] = item.transform.map(Number);
    return [{ text: item.str, x, y, width: item.width, size: Math.hypot(skew, height) || 1 }];
  });
}

function put(pages: PdfPiece[][], empty: number[]): { text: string; notes: ReadingNote[] } {
  const letters = asWritten(pages);
  const { pages: bodies, found: heads } = withoutRunningHeads(
    letters.pages.map((pieces) => ({ lines: linesOf(pieces) })),
  );
  const blocks = bodies.map((lines) => blocksOf(lines));
  const read = blocks.flat().map(paragraphsOf);
  return {
    text: read.flatMap(({ paragraphs }) => paragraphs).join('\n'),
    notes: [
      ...letters.notes,
      ...(heads ? [readingNotes.runningHeads] : []),
      ...(read.some(({ joinedWords }) => joinedWords) ? [readingNotes.hyphens] : []),
      ...(blocks.some((page) => page.length > 1) ? [readingNotes.columns] : []),
      ...(empty.length > 0 ? [pagesWithoutText(empty)] : []),
    ],
  };
}

/** Pictures are looked for on the first pages: a scan has one on each. */
const PAGES_LOOKED_AT = 3;

async function hasPictures(pdf: Pdf): Promise<boolean> {
  const { getResolvedPDFJS } = await import('unpdf');
  const { OPS } = await getResolvedPDFJS();
  const pictures = new Set<number>([OPS.paintImageXObject, OPS.paintInlineImageXObject, OPS.paintImageMaskXObject]);
  for (let number = 1; number <= Math.min(pdf.numPages, PAGES_LOOKED_AT); number += 1) {
    const { fnArray } = await (await pdf.getPage(number)).getOperatorList();
    if (fnArray.some((operation: number) => pictures.has(operation))) return true;
  }
  return false;
}

async function titleOf(pdf: Pdf): Promise<string | null> {
  const { info } = await pdf.getMetadata();
  const title = 'Title' in info && typeof info.Title === 'string' ? info.Title : '';
  return title.replaceAll(/\s+/g, ' ').trim() || null;
}
