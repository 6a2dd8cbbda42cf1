import type { Evidence, EvidenceDuplicate, EvidenceIntake } from '@isnad/contracts';
import { newId } from './records.js';

const at = '2026-03-01T09:00:00.000Z';

export function anEvidence(given: Partial<Evidence> = {}): Evidence {
  return {
    id: newId(),
    claimId: newId(),
    stance: 'refutes',
    kind: 'primary',
    title: 'الجدول السنوي للإنتاج',
    url: 'https://example.org/table',
    archivedUrl: null,
    publisher: 'هيئة الإحصاء',
    sourceInterest: null,
    quote: 'بلغ الإنتاج ٣ ملايين طن',
    publishedAt: '2025-05-01T00:00:00.000Z',
    accessedAt: at,
    note: null,
    file: null,
    capture: null,
    addedBy: { id: newId(), name: 'سلمى الحيالي' },
    createdAt: at,
    version: 1,
    ...given,
  };
}

export function anIntake(given: Partial<EvidenceIntake> = {}): EvidenceIntake {
  return {
    captureId: newId(),
    expiresAt: '2026-03-02T09:00:00.000Z',
    url: 'https://example.org/table',
    finalUrl: 'https://example.org/table',
    fetchedAt: at,
    type: 'page',
    mediaType: 'text/html',
    byteLength: 34_000,
    sha256: 'a'.repeat(64),
    headers: {},
    title: 'الجدول السنوي',
    publisher: 'هيئة الإحصاء',
    publishedAt: '2025-05-01T00:00:00.000Z',
    language: 'ar',
    text: 'الجدول السنوي\n\nبلغ الإنتاج ٣ ملايين طن في العام الماضي.\nوكان مليونين في العام الذي سبقه.',
    unread: null,
    duplicates: [],
    ...given,
  };
}

export function aDuplicate(given: Partial<EvidenceDuplicate> = {}): EvidenceDuplicate {
  return {
    evidenceId: newId(),
    claimId: newId(),
    claimText: 'تضاعف الإنتاج في عام واحد.',
    title: 'جدول الإنتاج',
    accessedAt: at,
    file: null,
    match: 'address',
    sameClaim: false,
    ...given,
  };
}
