import type { SpeechReport } from '../speech-report.js';
import { correctedFactCheck, correctionVersion, sampleFactCheck } from './sample-fact-check.js';

/** A speech with two texts and claims in several states. Made up, like the fact-check in it. */
export function sampleSpeechReport(): SpeechReport {
  const factCheck = correctedFactCheck();
  const { claim, appearances, truthRating, scale, attributionRating, summary, publication } = factCheck;
  return {
    desk: factCheck.desk,
    generatedAt: '2025-03-20T09:00:00.000Z',
    speech: {
      id: '0197f2a0-0000-7000-8000-000000000021',
      title: factCheck.speech.title,
      speaker: sampleFactCheck().claimant,
      date: factCheck.speech.date,
      place: factCheck.speech.place,
      occasion: factCheck.speech.occasion,
      language: 'ar',
    },
    documents: [
      {
        title: 'المحافظ: ثلاثون محطة عادت إلى العمل',
        kind: 'report',
        language: 'ar',
        outlet: 'صحيفة الضفاف',
        url: 'https://news.example.org/2025/03/02/water',
        publishedAt: '2025-03-02T15:00:00.000Z',
        versionNumber: 1,
        sha256: '2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae',
        coverage: { claimed: 6, skipped: 9, undecided: 4 },
      },
      {
        title: 'Governor opens third water conference',
        kind: 'transcript',
        language: 'en',
        outlet: null,
        url: null,
        publishedAt: null,
        versionNumber: 2,
        sha256: 'fcde2b2edba56bf408601fb721fe9b5c338d10ee429ea04fae5511b68fbf8fb9',
        coverage: { claimed: 0, skipped: 0, undecided: 0 },
      },
    ],
    claims: [
      {
        id: claim.id,
        text: claim.text,
        language: claim.language,
        claimantName: factCheck.claimant.name,
        status: 'published',
        evidenceCount: 3,
        appearances,
        published: {
          kind: 'correction',
          number: 2,
          url: publication.url,
          publishedAt: correctionVersion.publishedAt,
          attributionRating,
          truthRating,
          scaleValues: scale.values,
          summary,
        },
      },
      {
        id: '0197f2a0-0000-7000-8000-000000000002',
        text: 'تستهلك المحافظة مليون متر مكعب من المياه كل يوم.',
        language: 'ar',
        claimantName: factCheck.claimant.name,
        status: 'in_review',
        evidenceCount: 1,
        appearances: appearances.slice(0, 1),
        published: null,
      },
    ],
  };
}
