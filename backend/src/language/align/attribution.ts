import { normaliseForSearch } from '../normalise.js';
import type { Span } from '../span.js';
import { tokenise } from '../tokens.js';
import { comparableForm } from './comparable-form.js';
import type { Difference } from './difference.js';
import type { ReadStatement } from './report.js';

/** The words of a speaker's name that tell one person from another, without offices and small words. */
function nameWords({ statement, pack }: ReadStatement): { all: string[]; own: string[] } {
  const name = statement.speaker?.name ?? '';
  const words = tokenise(name)
    .filter(({ kind }) => kind === 'word')
    .map((token) => ({ form: token.form, raw: name.slice(token.start, token.end) }));
  const kindOf = (word: { form: string; raw: string }) => pack.comparing.agent(word.form, word.raw, false);
  // Behind an office come its complements; a name without any office is a name throughout.
  const titled = words.some((word) => kindOf(word) === 'office' || kindOf(word) === 'body');
  const all = words.map(({ form }) => comparableForm(form).replace(/^ال/u, ''));
  return { all, own: titled ? [] : all };
}

function speakersDiffer(a: ReadStatement, b: ReadStatement): boolean {
  if (!a.statement.speaker || !b.statement.speaker) return false;
  const left = nameWords(a);
  const right = nameWords(b);
  if (left.all.length === 0 || right.all.length === 0) return false;
  if (left.all.some((word) => right.all.includes(word))) {
    // Two ministers share the word "minister": what is left has to be shared too.
    return (
      left.own.length === 0 &&
      right.own.length === 0 &&
      !contains(left.all, right.all) &&
      !contains(right.all, left.all)
    );
  }
  // An office and a name may be one person; two names or two offices are not.
  return (left.own.length === 0) === (right.own.length === 0);
}

const contains = (whole: readonly string[], part: readonly string[]) => part.every((word) => whole.includes(word));

function place({ statement }: ReadStatement, what: 'speaker' | 'cue'): Span {
  for (const { start, end } of what === 'cue'
    ? [statement.cue ?? {}]
    : [statement.speaker ?? {}, statement.cue ?? {}]) {
    if (start !== undefined && end !== undefined) return { start, end };
  }
  return { start: statement.start, end: statement.end };
}

/**
 * Who is said to have said it, and how surely: another speaker, or somebody's words in one report and the outlet's own
 * in the other (`attribution`); claimed or expected in one and plainly said in the other (`certainty`). The spans are
 * those of the speaker or the cue where the report has them, else the statement's.
 */
export function compareAttribution(a: ReadStatement, b: ReadStatement): Difference[] {
  const differences: Difference[] = [];
  const differ = speakersDiffer(a, b) || a.narrated !== b.narrated;
  if (differ) differences.push({ type: 'attribution', a: place(a, 'speaker'), b: place(b, 'speaker') });
  const stance = ({ statement, pack }: ReadStatement) =>
    statement.cue ? pack.comparing.cueStance(normaliseForSearch(statement.cue.text)) : null;
  if (a.statement.cue && b.statement.cue && stance(a) !== stance(b)) {
    differences.push({ type: 'certainty', a: place(a, 'cue'), b: place(b, 'cue') });
  }
  return differences;
}
