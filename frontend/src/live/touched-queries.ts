import type { EventType, StreamChange } from '@isnad/contracts';
import type { QueryKey } from '@tanstack/react-query';
import { type ClaimPart, keys } from '../workbench/shared/keys.js';

/** The part of a query that decides whether a change concerns it. */
export interface KnownQuery {
  readonly queryKey: QueryKey;
  /** The answer that the page shows; undefined before the first. */
  readonly data: unknown;
}

export type Touches = (query: KnownQuery) => boolean;

const under =
  (...prefix: readonly QueryKey[]): Touches =>
  ({ queryKey }) =>
    prefix.some((start) => start.every((part, place) => queryKey[place] === part));

const any =
  (...tests: readonly Touches[]): Touches =>
  (query) =>
    tests.some((touches) => touches(query));

/** Parts of a claim's page that a change of this kind leaves as they are. A part that is not named is asked for anew. */
const untouched: Partial<Record<EventType, readonly ClaimPart[]>> = {
  'claim.updated': ['evidence', 'reviews', 'comments', 'publications'],
  'claim.appearance-added': ['evidence', 'reviews', 'comments', 'verdict', 'publications'],
  'claim.appearance-removed': ['evidence', 'reviews', 'comments', 'verdict', 'publications'],
  'claim.appearances-carried': ['evidence', 'reviews', 'comments', 'verdict', 'publications'],
  'anchoring.decided': ['evidence', 'reviews', 'comments', 'verdict', 'publications'],
  'evidence.added': ['reviews', 'comments', 'verdict', 'publications'],
  'evidence.updated': ['reviews', 'comments', 'verdict', 'publications'],
  'evidence.removed': ['comments', 'publications'],
  'review.submitted': ['evidence', 'comments', 'publications'],
  'review.updated': ['evidence', 'comments', 'verdict', 'publications'],
  'verdict.written': ['evidence', 'reviews', 'comments', 'publications'],
  'comment.added': ['evidence', 'reviews', 'verdict', 'publications'],
  'comment.resolved': ['evidence', 'reviews', 'verdict', 'publications'],
  'comment.reopened': ['evidence', 'reviews', 'verdict', 'publications'],
};

function claimParts({ claimId, type }: StreamChange): Touches {
  if (claimId === null) return () => false;
  const claim = keys.claim(claimId);
  const spared: readonly unknown[] = untouched[type] ?? [];
  return (query) => under(claim)(query) && !spared.includes(query.queryKey[claim.length]);
}

/** A text's ledger or marks, of whichever text: the history does not say in which the change happened. */
const inTexts =
  (part: 'segments' | 'marks'): Touches =>
  ({ queryKey }) =>
    queryKey[0] === 'workbench' && queryKey[1] === 'document' && queryKey[3] === part;

/** Only where the answer on the page holds the record. */
const holding =
  (id: string, touches: Touches): Touches =>
  (query) =>
    touches(query) && mentions(query.data, id);

function mentions(data: unknown, id: string): boolean {
  if (!Array.isArray(data)) return data !== undefined;
  return data.some((item: unknown) => typeof item === 'object' && item !== null && Object.values(item).includes(id));
}

const alignments: Touches = ({ queryKey }) => queryKey[0] === 'workbench' && queryKey[3] === 'alignment';
const lists = under(['claims'], ['board'], ['dashboard']);
const speechClaims: Touches = ({ queryKey }) => queryKey[0] === 'workbench' && queryKey[3] === 'claims';

const ofClaim = (change: StreamChange) => any(claimParts(change), lists);
const ofPlaces = (change: StreamChange) =>
  any(ofClaim(change), inTexts('marks'), inTexts('segments'), alignments, under(['documents']));
const ofText = ({ subject }: StreamChange) =>
  any(under(keys.document(subject.id), ['documents'], ['speeches'], ['anchorings']), alignments);
const ofSegment = ({ subject }: StreamChange) =>
  any(holding(subject.id, inTexts('segments')), under(['documents']), alignments);
const ofSpeech = ({ subject }: StreamChange) => under(keys.speech(subject.id), ['speeches'], ['dashboard']);
const ofSpeaker = () => under(['speakers'], keys.desk('speakers'), ['speeches'], ['claims']);
const ofMember = () => under(['users'], keys.desk('users'));
const nothing = () => () => false;

const touchedBy: Readonly<Record<EventType, (change: StreamChange) => Touches>> = {
  'speech.created': ofSpeech,
  'speech.updated': ofSpeech,
  'speaker.created': ofSpeaker,
  'speaker.updated': ofSpeaker,
  'document.created': ofText,
  'document.updated': ofText,
  'document.revised': (change) => any(ofText(change), under(['workbench', 'claim'])),
  'document.speakers-merged': ofText,
  'document.speakers-split': ofText,
  'anchoring.decided': (change) => any(ofPlaces(change), under(['anchorings'])),
  'segment.skipped': ofSegment,
  'segment.restored': ofSegment,
  'claim.created': (change) => any(ofPlaces(change), speechClaims, under(['speeches'], ['tags'], keys.desk('tags'))),
  'claim.updated': (change) =>
    any(ofClaim(change), holding(change.subject.id, inTexts('marks')), under(['tags'], keys.desk('tags'))),
  'claim.appearance-added': ofPlaces,
  'claim.appearance-removed': ofPlaces,
  'claim.appearances-carried': ofPlaces,
  'claim.transitioned': (change) => any(ofClaim(change), holding(change.subject.id, inTexts('marks'))),
  'evidence.added': ofClaim,
  'evidence.updated': claimParts,
  'evidence.moved': claimParts,
  'evidence.removed': ofClaim,
  'review.submitted': ofClaim,
  'review.updated': claimParts,
  'verdict.written': ofClaim,
  'comment.added': claimParts,
  'comment.resolved': claimParts,
  'comment.reopened': claimParts,
  'publication.issued': ofClaim,
  'user.created': ofMember,
  'user.updated': ofMember,
  'user.signed-in': nothing,
  'user.signed-out-everywhere': nothing,
  'settings.updated': () => under(['settings'], keys.desk('settings')),
  'rating-scale.created': () => under(['rating-scales']),
};

/** Tells which of the page's queries a change concerns, so that these and no others are asked for anew. */
export function touchedQueries(change: StreamChange): Touches {
  return touchedBy[change.type](change);
}
