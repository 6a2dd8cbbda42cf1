import type { Dashboard } from '@isnad/contracts';
import type { VerdictCount } from './dashboard.queries.js';

/**
 * Gathers counts of one speaker and rating each into one entry a speaker, the most checked first, at most `most` of them. `query` is
 * what lists all the claims counted; each figure narrows it.
 */
export function verdictsBySpeaker(
  counts: readonly VerdictCount[],
  query: Readonly<Record<string, string>>,
  most: number,
): Dashboard['verdicts'] {
  const bySpeaker = new Map<string, VerdictCount[]>();
  for (const count of counts) bySpeaker.set(count.speakerId, [...(bySpeaker.get(count.speakerId) ?? []), count]);
  const speakers = [...bySpeaker].map(([id, ratings]) => ({
    speaker: { id, name: ratings[0]?.speakerName ?? '' },
    claims: ratings.reduce((sum, { claims }) => sum + claims, 0),
    query: { ...query, speakerId: id },
    ratings: ratings.map(({ truthRating, claims }) => ({
      truthRating,
      claims,
      query: { ...query, speakerId: id, truthRating },
    })),
  }));
  speakers.sort((a, b) => b.claims - a.claims || a.speaker.name.localeCompare(b.speaker.name, 'ar'));
  return {
    claims: counts.reduce((sum, { claims }) => sum + claims, 0),
    query,
    speakers: speakers.slice(0, most),
    speakersLeftOut: Math.max(0, speakers.length - most),
  };
}
