import { type EventType, eventTypes, type StreamChange } from '@isnad/contracts';
import { describe, expect, it } from '@jest/globals';
import type { QueryKey } from '@tanstack/react-query';
import { newId } from '../test-support/records.js';
import { keys } from '../workbench/shared/keys.js';
import { touchedQueries } from './touched-queries.js';

const claimId = newId();
const otherClaim = newId();
const documentId = newId();
const segmentId = newId();
const speechId = newId();

const change = (type: EventType, subject: StreamChange['subject'], claim: string | null = null): StreamChange => ({
  seq: 1,
  at: '2026-03-01T08:00:00.000Z',
  type,
  actor: { id: newId(), name: 'نور الراوي' },
  subject,
  claimId: claim,
});
const ofClaim = (type: EventType) => change(type, { type: 'claim', id: claimId }, claimId);
const below = (type: EventType, subject: string) => change(type, { type: subject, id: newId() }, claimId);

const segments = [{ id: newId() }, { id: segmentId }];
const marks = [{ claimId, status: 'queued' }];

/** Everything that a browser with some pages behind it may hold. */
const cache: readonly (readonly [name: string, queryKey: QueryKey, data?: unknown])[] = [
  ['claim', keys.claimRecord(claimId, 'ar')],
  ['evidence', keys.claimPart(claimId, 'evidence')],
  ['reviews', keys.claimPart(claimId, 'reviews')],
  ['verdict', [...keys.claimPart(claimId, 'verdict'), true]],
  ['comments', keys.claimPart(claimId, 'comments')],
  ['events', keys.claimPart(claimId, 'events')],
  ['publications', keys.claimPart(claimId, 'publications')],
  ['other claim', keys.claimRecord(otherClaim, 'ar')],
  ['claims', ['claims', 'list', {}]],
  ['queue', ['claims', 'queue', 'mine']],
  ['text', keys.documentRecord(documentId)],
  ['segments', keys.segments(documentId, 'ar'), segments],
  ['other segments', keys.segments(newId(), 'ar'), [{ id: newId() }]],
  ['marks', keys.marks(documentId), marks],
  ['other marks', keys.marks(newId()), [{ claimId: otherClaim }]],
  ['texts', ['documents', 'of-speech', speechId]],
  ['speech', keys.speech(speechId)],
  ['speech page', ['speeches', 'show', speechId]],
  ['speech claims', [...keys.speechClaims(speechId), '']],
  ['alignment', keys.alignment(speechId)],
  ['places', ['anchorings', 'pending-count']],
  ['members', ['users', 'list']],
  ['tags', keys.desk('tags')],
  ['settings', ['settings']],
  ['account', ['tokens']],
];

const touched = (told: StreamChange) =>
  cache.filter(([, queryKey, data]) => touchedQueries(told)({ queryKey, data })).map(([name]) => name);

describe('what a change makes old', () => {
  it.each<[string, StreamChange, string[]]>([
    ['a comment', below('comment.added', 'comment'), ['claim', 'comments', 'events']],
    ['evidence', below('evidence.added', 'evidence'), ['claim', 'evidence', 'events', 'claims', 'queue']],
    ['evidence that was mended', below('evidence.updated', 'evidence'), ['claim', 'evidence', 'events']],
    ['a review', below('review.submitted', 'review'), ['claim', 'reviews', 'verdict', 'events', 'claims', 'queue']],
    ['a verdict', below('verdict.written', 'verdict'), ['claim', 'verdict', 'events', 'claims', 'queue']],
    [
      'a step of a claim',
      ofClaim('claim.transitioned'),
      ['claim', 'evidence', 'reviews', 'verdict', 'comments', 'events', 'publications', 'claims', 'queue', 'marks'],
    ],
    [
      'a place of a claim',
      ofClaim('claim.appearance-added'),
      [
        'claim',
        'events',
        'claims',
        'queue',
        'segments',
        'other segments',
        'marks',
        'other marks',
        'texts',
        'alignment',
      ],
    ],
    [
      'a skipped statement',
      change('segment.skipped', { type: 'segment', id: segmentId }),
      ['segments', 'texts', 'alignment'],
    ],
    [
      'a text',
      change('document.updated', { type: 'document', id: documentId }),
      ['text', 'segments', 'marks', 'texts', 'speech page', 'alignment', 'places'],
    ],
    [
      'a speech',
      change('speech.updated', { type: 'speech', id: speechId }),
      ['speech', 'speech page', 'speech claims', 'alignment'],
    ],
    ['a member', change('user.updated', { type: 'user', id: newId() }), ['members']],
    ['the settings', change('settings.updated', { type: 'settings', id: newId() }), ['settings']],
    ['a sign-in', change('user.signed-in', { type: 'user', id: newId() }), []],
  ])('%s', (_case, told, expected) => {
    expect(touched(told)).toEqual(expected);
  });

  it.each(eventTypes)('%s spares what belongs to the reader alone', (type) => {
    expect(touched(ofClaim(type))).not.toContain('account');
  });

  it('asks anew for a part of a claim that this list does not know', () => {
    const queryKey = [...keys.claim(claimId), 'something new'];
    expect(touchedQueries(below('comment.added', 'comment'))({ queryKey, data: undefined })).toBe(true);
  });
});
