import { type Report, type ReportStatement } from '../language/align/report.js';
import { detectLanguage } from '../language/detect-language.js';
import { packLanguage } from '../language/pack-language.js';
import type { StoredReport, StoredStatement } from './alignment.queries.js';

/** A cue or a speaker's name is looked for within so many characters of the statement. */
const REACH = 300;

/** The words nearest to a statement: before it as in "he said that …", else behind it. The ledger keeps no span of them. */
function nearby(text: string, words: string, { startOffset, endOffset }: StoredStatement) {
  const before = text.slice(Math.max(0, startOffset - REACH), startOffset).lastIndexOf(words);
  if (before >= 0) {
    const start = Math.max(0, startOffset - REACH) + before;
    return { start, end: start + words.length };
  }
  const behind = text.slice(endOffset, endOffset + REACH).indexOf(words);
  return behind < 0 ? {} : { start: endOffset + behind, end: endOffset + behind + words.length };
}

function toStatement(text: string, stored: StoredStatement): ReportStatement {
  const { startOffset, endOffset, kind, speaker, cue } = stored;
  return {
    start: startOffset,
    end: endOffset,
    kind,
    speaker: speaker === null ? null : { name: speaker, ...nearby(text, speaker, stored) },
    cue: cue === null ? null : { text: cue, ...nearby(text, cue, stored) },
  };
}

/** A stored text with its ledger, as the language core compares it. */
export function toReport({ kind, language, statements }: StoredReport, text: string): Report {
  return {
    text,
    language: packLanguage(language) ?? detectLanguage(text),
    transcript: kind === 'transcript',
    statements: statements.map((statement) => toStatement(text, statement)),
  };
}
