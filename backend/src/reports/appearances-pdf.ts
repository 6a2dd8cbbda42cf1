import { type InterfaceLanguage, wordsAfter, wordsBefore } from '@isnad/contracts';
import type { ReportedAppearance } from './fact-check.js';
import { labelsIn } from './labels.js';
import type { Block, Line, Run } from './pdf-document.js';
import { dayRun, dottedLine, given, linked } from './pdf-text.js';
import { writtenIn } from './text-direction.js';

/** Where the words stood, a card for each report under one heading; nothing where they stood nowhere. */
export function appearanceBlocks(appearances: readonly ReportedAppearance[], language: InterfaceLanguage): Block[] {
  if (appearances.length === 0) return [];
  return [
    { type: 'heading', text: labelsIn(language)('appearances') },
    ...appearances.map((each): Block => ({ type: 'card', number: null, blocks: appearanceLines([each], language) })),
  ];
}

/** Each report that carried the words, with its surroundings and the claim's words marked. */
export function appearanceLines(appearances: readonly ReportedAppearance[], language: InterfaceLanguage): Block[] {
  return appearances.flatMap((appearance): Block[] => [
    { type: 'line', line: sourceLine(appearance, language), keepWithNext: true },
    { type: 'quote', line: contextLine(appearance) },
  ]);
}

function sourceLine(
  { documentTitle, outlet, url, publishedAt, language: declared }: ReportedAppearance,
  language: InterfaceLanguage,
): Line {
  return dottedLine(
    language,
    outlet === null ? null : given(outlet, undefined, 'strong'),
    linked(given(documentTitle, declared), url),
    publishedAt === null ? null : dayRun(publishedAt, language, 'soft'),
  );
}

function contextLine({ exact, prefix, suffix, language }: ReportedAppearance): Line {
  const written = writtenIn(exact, language);
  const words = (text: string, look: Run['look']): Run => ({ ...written, text, look, joined: true });
  return [
    ...(prefix ? [words(wordsBefore(prefix), 'soft')] : []),
    words(exact, 'mark'),
    ...(suffix ? [words(wordsAfter(suffix), 'soft')] : []),
  ];
}
