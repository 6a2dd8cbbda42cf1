import type { PutVerdict, VerdictGround } from '@isnad/contracts';
import type { RuleBroken } from '../platform/http/problem-error.js';

type GroundedTexts = Pick<PutVerdict, 'summary' | 'explanation' | 'evidenceIds' | 'grounds'>;

const isLowSurrogate = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff;

function brokenSpan(text: string, { start, end, exact }: VerdictGround): RuleBroken['rule'] | null {
  if (end > text.length) return 'span-outside';
  if (isLowSurrogate(text.charCodeAt(start)) || isLowSurrogate(text.charCodeAt(end))) return 'span-cuts-character';
  return text.slice(start, end) === exact ? null : 'span-differs';
}

/**
 * What is wrong with the grounds of a verdict, each at its place: a span must lie in its text and match it, spans of one text lie
 * apart, and what a sentence rests on is among the evidence that the verdict cites.
 */
export function groundFaults({ grounds, evidenceIds, ...texts }: GroundedTexts): RuleBroken[] {
  const cited = new Set(evidenceIds);
  return grounds.flatMap((ground, index): RuleBroken[] => {
    const at = `grounds.${index}`;
    const broken = brokenSpan(texts[ground.field], ground);
    if (broken) return [{ path: `${at}.${broken === 'span-differs' ? 'exact' : 'end'}`, rule: broken }];
    const overlaps = grounds
      .slice(0, index)
      .some(({ field, start, end }) => field === ground.field && start < ground.end && end > ground.start);
    if (overlaps) return [{ path: `${at}.start`, rule: 'spans-overlap' }];
    return ground.evidenceIds.flatMap((id, place): RuleBroken[] =>
      cited.has(id) ? [] : [{ path: `${at}.evidenceIds.${place}`, rule: 'not-cited' }],
    );
  });
}
