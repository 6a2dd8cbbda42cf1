import {
  Claim,
  type ClaimStatus,
  DocumentWithText,
  Evidence,
  Review,
  Speech,
  type TransitionRequest,
  Verdict,
} from '@isnad/contracts';
import type { Member, Team } from './desk.js';

/** Our own words, in the manner of a news report. */
export const ARABIC_REPORT = `قال وزير الموارد المائية سامر الغرّاوي خلال جولة في البصرة: «بلغت كميات المياه المخزونة ١٢ مليار متر مكعب هذا العام»، مضيفاً أن «الخزين ارتفع بنسبة الثلث مقارنة بالعام الماضي».

وأوضح الغرّاوي أن الوزارة أنجزت ثلاثة سدود صغيرة منذ مطلع 2023.

وتقع البصرة في أقصى جنوب البلاد.`;

export async function makeSpeech({ client }: Member): Promise<Speech> {
  return client.post(Speech, '/api/speeches', {
    title: 'تصريحات وزير الموارد المائية في البصرة',
    speaker: { name: 'سامر الغرّاوي' },
    date: '2024-05-14',
    place: 'البصرة',
    language: 'ar',
  });
}

export async function makeDocument(
  { client }: Member,
  speechId: string,
  text = ARABIC_REPORT,
  outlet = 'صحيفة الشاطئ',
): Promise<DocumentWithText> {
  return client.post(DocumentWithText, '/api/documents', {
    speechId,
    title: 'وزير الموارد: الخزين المائي في ارتفاع',
    kind: 'report',
    language: 'ar',
    outlet,
    url: 'https://example.org/shore/water',
    publishedAt: '2024-05-14',
    text,
  });
}

const WORDS = 'بلغت كميات المياه المخزونة ١٢ مليار متر مكعب هذا العام';

/** A claim as just proposed, on a speech and a text of its own. */
export async function makeClaim(author: Member): Promise<Claim> {
  const speech = await makeSpeech(author);
  const document = await makeDocument(author, speech.id);
  const start = document.currentVersion.text.indexOf(WORDS);
  return author.client.post(Claim, '/api/claims', {
    text: 'بلغ الخزين المائي في العراق 12 مليار متر مكعب عام 2024.',
    language: 'ar',
    speechId: speech.id,
    appearances: [{ documentId: document.id, start, end: start + WORDS.length }],
  });
}

export function readClaim({ client }: Member, id: string): Promise<Claim> {
  return client.get(Claim, `/api/claims/${id}`);
}

/** Takes an action on the claim as it stands now. */
export async function act(member: Member, id: string, request: TransitionRequest): Promise<Claim> {
  const { version } = await readClaim(member, id);
  return member.client.post(Claim, `/api/claims/${id}/transitions`, request, { ifMatch: version });
}

export function addEvidence({ client }: Member, claimId: string, title = 'البيان الشهري للوزارة'): Promise<Evidence> {
  return client.post(Evidence, `/api/claims/${claimId}/evidence`, {
    stance: 'supports',
    kind: 'primary',
    title,
    url: 'https://example.org/ministry/monthly',
    publisher: 'وزارة الموارد المائية',
    quote: 'بلغ الخزين 12.1 مليار متر مكعب.',
  });
}

export const reviewBody = (evidenceIds: string[], truthRating = 'true') => ({
  attributionRating: 'as_reported',
  truthRating,
  reasoning: 'يطابق البيان الشهري للوزارة.',
  evidenceIds,
});

export function submitReview(
  { client }: Member,
  claimId: string,
  evidenceIds: string[],
  truthRating = 'true',
): Promise<Review> {
  return client.post(Review, `/api/claims/${claimId}/reviews`, reviewBody(evidenceIds, truthRating));
}

export const verdictBody = (evidenceIds: string[], changes: Record<string, unknown> = {}) => ({
  attributionRating: 'as_reported',
  truthRating: 'true',
  summary: 'الرقم صحيح وفق البيان الشهري.',
  explanation: 'راجعنا البيان الشهري للوزارة، وفيه أن الخزين بلغ 12.1 مليار متر مكعب.',
  evidenceIds,
  ...changes,
});

export async function writeVerdict(
  author: Member,
  claimId: string,
  evidenceIds: string[],
  changes: Record<string, unknown> = {},
): Promise<Verdict> {
  const { version } = await readClaim(author, claimId);
  return author.client.send(Verdict, 'PUT', `/api/claims/${claimId}/verdict`, {
    body: verdictBody(evidenceIds, changes),
    ifMatch: version,
  });
}

/** A claim that has walked its way to a status: proposed by the reviewer, verdict by the reviewer, approved by the second editor. */
export async function makeClaimIn(team: Team, status: ClaimStatus): Promise<{ claim: Claim; evidenceId: string }> {
  const { id } = await makeClaim(team.reviewer);
  const evidence = await addEvidence(team.reviewer, id);
  const done = async () => ({ claim: await readClaim(team.editor, id), evidenceId: evidence.id });
  if (status === 'proposed') return done();
  if (status === 'rejected') {
    await act(team.editor, id, { action: 'reject', reason: 'خارج نطاق عملنا' });
    return done();
  }
  await act(team.editor, id, { action: 'triage', priority: 'high' });
  if (status === 'queued') return done();
  await act(team.editor, id, { action: 'assign', assigneeIds: [team.reviewer.id, team.secondReviewer.id] });
  if (status === 'in_review') return done();
  await submitReview(team.reviewer, id, [evidence.id]);
  await submitReview(team.secondReviewer, id, [evidence.id]);
  if (status === 'deciding') return done();
  await writeVerdict(team.reviewer, id, [evidence.id]);
  await act(team.reviewer, id, { action: 'submit_verdict' });
  if (status === 'awaiting_approval') return done();
  await act(team.secondEditor, id, { action: 'approve' });
  if (status === 'approved') return done();
  await act(team.editor, id, { action: 'publish' });
  if (status === 'published') return done();
  await act(team.editor, id, { action: 'retract', reason: 'استندنا إلى بيان سُحب لاحقاً' });
  return done();
}
