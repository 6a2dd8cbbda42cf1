import { posix } from 'node:path';
import type { SaxesTagNS } from 'saxes';
import { Archive } from './archive.js';
import { DocxText } from './docx-text.js';
import { DOCX } from './file-kind.js';
import { otherFileName } from './file-signature.js';
import { type FoundDescription, NOTHING_FOUND, type Progress, type ReadingNote } from './read-text.js';
import { readingNotes } from './reading-notes.js';
import { asDamage, refusals } from './reading-refusal.js';
import { type XmlHandlers, XmlParser } from './xml-parser.js';

const PACKAGE_RELATIONS = '_rels/.rels';
const PROPERTIES = 'docProps/core.xml';
const ARCHIVE = { ar: 'ملف مضغوط (ZIP)', en: 'a ZIP archive' };

/**
 * A Word document (ECMA-376): paragraphs, lists and tables in their order, then footnotes and endnotes. As if all tracked changes were
 * accepted; without headers, comments and hidden text. Refuses other archives by their name.
 */
export async function readDocx(
  bytes: Uint8Array,
  progress: Progress,
): Promise<{ text: string; found: FoundDescription; notes: ReadingNote[] }> {
  const archive = await Archive.open(bytes);
  const main = await mainPart(archive, bytes);
  const body = await textOf(archive, main);
  progress(0.8);
  const folder = posix.dirname(main);
  const notes = ['footnotes.xml', 'endnotes.xml']
    .map((name) => posix.join(folder, name))
    .filter((name) => archive.has(name));
  const below = [];
  for (const name of notes) below.push(await textOf(archive, name));
  const footnotes = below.map((part) => part.text).filter((text) => text !== '');
  return {
    text: [body.text, ...footnotes].join('\n\n'),
    found: { ...NOTHING_FOUND, title: await titleOf(archive) },
    notes: [
      ...([body, ...below].some(({ revised }) => revised) ? [readingNotes.revisionsLeftOut] : []),
      ...(footnotes.length > 0 ? [readingNotes.footnotes] : []),
    ],
  };
}

/** Where the package says its document is; usually `word/document.xml`. */
async function mainPart(archive: Archive, bytes: Uint8Array): Promise<string> {
  let target: string | undefined;
  if (archive.has(PACKAGE_RELATIONS)) {
    await parsed(archive, PACKAGE_RELATIONS, {
      open: ({ local, attributes }) => {
        const { Type, Target } = attributes;
        if (local === 'Relationship' && Type?.value.endsWith('/officeDocument')) target = Target?.value;
      },
    });
  }
  const name = target?.replace(/^\//, '') ?? 'word/document.xml';
  if (!archive.has(name) || !/(?:^|\/)word\//.test(name)) throw refusals.unsupported(nameOfArchive(archive, bytes));
  return name;
}

function nameOfArchive(archive: Archive, bytes: Uint8Array) {
  const folders = new Set(archive.names().map((name) => name.split('/')[0]));
  if (folders.has('xl')) return { ar: 'جدول Excel ‏(XLSX)', en: 'an Excel sheet (XLSX)' };
  if (folders.has('ppt')) return { ar: 'عرض PowerPoint ‏(PPTX)', en: 'a PowerPoint file (PPTX)' };
  return otherFileName(bytes) ?? ARCHIVE;
}

async function textOf(archive: Archive, name: string): Promise<{ text: string; revised: boolean }> {
  const text = new DocxText();
  await parsed(archive, name, text);
  return { text: text.toString(), revised: text.revised };
}

/** What the document calls itself; many are called after the template or not at all. */
async function titleOf(archive: Archive): Promise<string | null> {
  if (!archive.has(PROPERTIES)) return null;
  let title = '';
  let inTitle = false;
  await parsed(archive, PROPERTIES, {
    open: ({ local }: SaxesTagNS) => {
      inTitle = local === 'title';
    },
    close: () => {
      inTitle = false;
    },
    text: (words) => {
      if (inTitle) title += words;
    },
  });
  return title.replaceAll(/\s+/g, ' ').trim() || null;
}

const nothing = () => undefined;

async function parsed(archive: Archive, name: string, handlers: Partial<XmlHandlers>): Promise<void> {
  const { open = nothing, close = nothing, text = nothing } = handlers;
  const parser = new XmlParser({ open, close, text });
  try {
    await archive.read(name, (piece) => parser.write(piece));
    parser.end();
  } catch (error) {
    throw asDamage(error, DOCX);
  }
}
