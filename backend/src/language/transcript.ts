import type { LanguagePack } from './language-pack.js';
import { isQuotationMark } from './quotation-marks.js';
import type { Span } from './span.js';
import type { Token } from './tokens.js';

/** A label is a name or an office before a colon, of a few words. */
const LONGEST_LABEL = 5;
/** A text is a transcript when so many paragraphs, and this share of all, begin with a label that comes back. */
const FEWEST_TURNS = 4;
const SHARE = 0.4;

/** The label at a paragraph's beginning, as its words; null when the paragraph has none. */
function labelOf(tokens: readonly Token[], pack: LanguagePack): readonly Token[] | null {
  const colon = tokens.slice(0, LONGEST_LABEL + 2).findIndex((token) => token.form === ':');
  if (colon < 1 || colon > LONGEST_LABEL || colon + 1 >= tokens.length) return null;
  const label = tokens.slice(0, colon);
  const speaks = label.some((token) => {
    if (isQuotationMark(token.form) || /^\p{N}/u.test(token.form)) return true;
    return pack.cueAt([token], 0) !== null;
  });
  return speaks ? null : label;
}

const keyOf = (label: readonly Token[]) => label.map((token) => token.form).join(' ');

/**
 * The speaker labels of a transcript ("الرئيس: …", "MODERATOR: …"), one entry for every paragraph: the label's tokens, or
 * null where a paragraph has none. Null for a text that is no transcript: a report has a label here and there, a
 * transcript has the same ones again and again. `known`: the file itself said that its labels are speakers, so that one is enough.
 */
export function turnLabels(
  paragraphs: readonly (Span & { readonly tokens: readonly Token[] })[],
  pack: LanguagePack,
  known = false,
): (readonly Token[] | null)[] | null {
  const labels = paragraphs.map(({ tokens }) => labelOf(tokens, pack));
  if (known) return labels.some((label) => label !== null) ? labels : null;
  const counts = new Map<string, number>();
  for (const label of labels) if (label) counts.set(keyOf(label), (counts.get(keyOf(label)) ?? 0) + 1);
  const repeated = labels.map((label) => (label && (counts.get(keyOf(label)) ?? 0) > 1 ? label : null));
  const turns = repeated.filter((label) => label !== null).length;
  if (turns < FEWEST_TURNS || turns < paragraphs.length * SHARE) return null;
  // In a transcript, a person who speaks only once has a label too.
  return labels;
}
