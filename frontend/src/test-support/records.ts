import { type ClaimSummary, defaultPreferences, type Session, type Speech, type User } from '@isnad/contracts';

let count = 0;
/** A new id in the form of a UUIDv7. */
export function newId(): string {
  count += 1;
  return `01930000-0000-7000-8000-${count.toString(16).padStart(12, '0')}`;
}

const at = '2026-03-01T09:00:00.000Z';

export function aUser(given: Partial<User> = {}): User {
  return {
    id: newId(),
    name: 'ليلى الكاظمي',
    email: 'layla@desk.example',
    role: 'editor',
    active: true,
    language: 'ar',
    createdAt: at,
    version: 1,
    ...given,
  };
}

export function aSession(user: User = aUser()): Session {
  return { user, permissions: [], preferences: defaultPreferences };
}

export function aSpeech(given: Partial<Speech> = {}): Speech {
  return {
    id: newId(),
    title: 'كلمة في افتتاح محطة المياه',
    speaker: { id: newId(), name: 'سامر الراوي', sameAs: null },
    date: '2026-02-14',
    place: 'الموصل',
    occasion: null,
    language: 'ar',
    isSample: false,
    documentCount: 0,
    claimCount: 0,
    createdAt: at,
    updatedAt: at,
    version: 1,
    ...given,
  };
}

export function aClaim(given: Partial<ClaimSummary> = {}): ClaimSummary {
  return {
    id: newId(),
    speechId: newId(),
    speechTitle: 'كلمة في افتتاح محطة المياه',
    text: 'تخدم المحطة الجديدة 40 ألف أسرة.',
    language: 'ar',
    claimant: { id: newId(), name: 'سامر الراوي' },
    status: 'queued',
    statusSince: at,
    priority: 'normal',
    round: 1,
    requiredReviews: 2,
    reviewCount: 0,
    assignees: [],
    dueAt: null,
    tags: [],
    attributionRating: null,
    truthRating: null,
    createdAt: at,
    updatedAt: at,
    version: 1,
    ...given,
  };
}

export function aList<Item>(data: readonly Item[], total = data.length, totalIsExact = true) {
  return { data, total, totalIsExact };
}
