import { type ImportPreview, type InterfaceLanguage, type SegmentKind, segmentKinds } from '@isnad/contracts';
import type { TimedSegment } from '../reading/understand.js';
import type { ImportedText } from './import.service.js';

/** What was understood of an import, for a reader of `language`, in which reasons and notes are told. */
export function toPreview({ language: asked, understood }: ImportedText, language: InterfaceLanguage): ImportPreview {
  const { text, found, notes, segments } = understood;
  return {
    text,
    language: asked ?? understood.language,
    found,
    notes: notes.map((note) => ({ code: note.code, text: note.text[language] })),
    speakers: speakersOf(segments),
    counts: countsOf(segments),
    segments: segments.map(({ start, end, exact, kind, speaker, cue, time, checkWorthiness }) => ({
      start,
      end,
      exact,
      kind,
      speaker: speaker?.name ?? null,
      cue: cue?.text ?? null,
      time,
      checkWorthiness: {
        score: checkWorthiness.score,
        reasons: checkWorthiness.reasons.map((reason) => ({ code: reason.code, text: reason.text[language] })),
      },
    })),
  };
}

/** Everybody who speaks, who speaks most first. */
function speakersOf(segments: readonly TimedSegment[]): ImportPreview['speakers'] {
  const counts = new Map<string, number>();
  for (const { speaker } of segments) if (speaker) counts.set(speaker.name, (counts.get(speaker.name) ?? 0) + 1);
  return [...counts]
    .map(([name, segmentCount]) => ({ name, segmentCount }))
    .sort((a, b) => b.segmentCount - a.segmentCount);
}

function countsOf(segments: readonly TimedSegment[]): Record<SegmentKind, number> {
  const counts: Record<SegmentKind, number> = { quote: 0, reported: 0, narration: 0, boilerplate: 0 };
  for (const kind of segmentKinds) counts[kind] = segments.filter((segment) => segment.kind === kind).length;
  return counts;
}
