import type { Localised } from './localised.js';
import type { ActorRole } from './roles.js';

export const claimStatuses = [
  'proposed',
  'queued',
  'in_review',
  'deciding',
  'awaiting_approval',
  'approved',
  'published',
  'rejected',
  'retracted',
] as const;
export type ClaimStatus = (typeof claimStatuses)[number];

export const claimActions = [
  'triage',
  'reject',
  'reopen',
  'assign',
  'complete_reviews',
  'submit_verdict',
  'request_changes',
  'approve',
  'publish',
  'correct',
  'retract',
] as const;
export type ClaimAction = (typeof claimActions)[number];

/** What must be true of the stored record before an action. Each is answered from facts in the database, never from the request. */
export const claimGuards = [
  'mayTakeAssignment',
  'reviewsComplete',
  'mayWriteVerdict',
  'hasVerdict',
  'hasMinimumEvidence',
  'disagreementResolved',
  'didNotWriteVerdict',
  'reportIsValid',
] as const;
export type ClaimGuard = (typeof claimGuards)[number];

/** What the request itself must carry. */
export const claimNeeds = ['reason', 'priority', 'assignees'] as const;
export type ClaimNeed = (typeof claimNeeds)[number];

export interface ClaimTransition {
  readonly from: readonly ClaimStatus[];
  readonly to: ClaimStatus;
  readonly by: readonly ActorRole[];
  readonly guards: readonly ClaimGuard[];
  readonly needs: readonly ClaimNeed[];
}

/**
 * The claim's way: every legal move, who may make it and what must hold (design §3). Nothing else changes a claim's status;
 * the database holds the same moves and a test compares the two.
 */
export const claimWorkflow: Readonly<Record<ClaimAction, ClaimTransition>> = {
  triage: { from: ['proposed'], to: 'queued', by: ['editor'], guards: [], needs: ['priority'] },
  reject: {
    from: ['proposed', 'queued', 'in_review', 'deciding'],
    to: 'rejected',
    by: ['editor'],
    guards: [],
    needs: ['reason'],
  },
  reopen: { from: ['rejected'], to: 'proposed', by: ['editor'], guards: [], needs: ['reason'] },
  assign: {
    from: ['queued', 'in_review'],
    to: 'in_review',
    by: ['editor', 'reviewer'],
    guards: ['mayTakeAssignment'],
    needs: ['assignees'],
  },
  complete_reviews: { from: ['in_review'], to: 'deciding', by: ['system'], guards: ['reviewsComplete'], needs: [] },
  submit_verdict: {
    from: ['deciding'],
    to: 'awaiting_approval',
    by: ['reviewer', 'editor'],
    guards: ['hasVerdict', 'mayWriteVerdict', 'hasMinimumEvidence', 'disagreementResolved'],
    needs: [],
  },
  request_changes: {
    from: ['awaiting_approval'],
    to: 'deciding',
    by: ['editor'],
    guards: ['didNotWriteVerdict'],
    needs: ['reason'],
  },
  approve: { from: ['awaiting_approval'], to: 'approved', by: ['editor'], guards: ['didNotWriteVerdict'], needs: [] },
  publish: { from: ['approved'], to: 'published', by: ['editor'], guards: ['reportIsValid'], needs: [] },
  correct: { from: ['published'], to: 'deciding', by: ['editor'], guards: [], needs: ['reason'] },
  retract: { from: ['published'], to: 'retracted', by: ['editor'], guards: [], needs: ['reason'] },
};

export type ClaimRefusal =
  | { readonly code: 'claim.illegal-transition' }
  | { readonly code: 'forbidden' }
  | { readonly code: 'claim.guards-unmet'; readonly unmet: readonly ClaimGuard[] };

export type ClaimDecision =
  | { readonly ok: true; readonly to: ClaimStatus }
  | { readonly ok: false; readonly refusal: ClaimRefusal };

/** Where a claim stands and who asks. `holds` answers one guard from stored facts. */
export interface ClaimSituation {
  readonly status: ClaimStatus;
  readonly role: ActorRole;
  readonly holds: (guard: ClaimGuard) => boolean;
}

/**
 * May this actor take this action now, and where does it lead? The one function behind the endpoint, the list of available
 * actions, the page's buttons and the matrix test. Role comes before state, so that a refusal tells a stranger nothing.
 */
export function decide(action: ClaimAction, situation: ClaimSituation): ClaimDecision {
  const transition = claimWorkflow[action];
  if (!transition.by.includes(situation.role)) return { ok: false, refusal: { code: 'forbidden' } };
  if (!transition.from.includes(situation.status)) {
    return { ok: false, refusal: { code: 'claim.illegal-transition' } };
  }
  const unmet = transition.guards.filter((guard) => !situation.holds(guard));
  if (unmet.length > 0) return { ok: false, refusal: { code: 'claim.guards-unmet', unmet } };
  return { ok: true, to: transition.to };
}

export interface BlockedAction {
  readonly action: ClaimAction;
  readonly unmet: readonly ClaimGuard[];
}

/** The actions open to this actor now, and those that would be but for a guard, so that a page can say why a step is closed. */
export function actionsFor(situation: ClaimSituation): { available: ClaimAction[]; blocked: BlockedAction[] } {
  const available: ClaimAction[] = [];
  const blocked: BlockedAction[] = [];
  for (const action of claimActions) {
    const decision = decide(action, situation);
    if (decision.ok) available.push(action);
    else if (decision.refusal.code === 'claim.guards-unmet') blocked.push({ action, unmet: decision.refusal.unmet });
  }
  return { available, blocked };
}

/** Draws the workflow as a Mermaid state diagram, for ARCHITECTURE.md; a test compares the two. */
export function workflowAsMermaid(): string {
  const moves = claimActions.flatMap((action) =>
    claimWorkflow[action].from.map((from) => `  ${from} --> ${claimWorkflow[action].to}: ${action}`),
  );
  return ['stateDiagram-v2', '  [*] --> proposed', ...moves].join('\n');
}

export const claimStatusNames: Readonly<Record<ClaimStatus, Localised>> = {
  proposed: { ar: 'مقترح', en: 'Proposed' },
  queued: { ar: 'في قائمة الانتظار', en: 'Queued' },
  in_review: { ar: 'قيد المراجعة', en: 'In review' },
  deciding: { ar: 'قيد البتّ', en: 'Deciding' },
  awaiting_approval: { ar: 'بانتظار الاعتماد', en: 'Awaiting approval' },
  approved: { ar: 'معتمد', en: 'Approved' },
  published: { ar: 'منشور', en: 'Published' },
  rejected: { ar: 'مرفوض', en: 'Rejected' },
  retracted: { ar: 'مسحوب', en: 'Retracted' },
};

export const claimActionNames: Readonly<Record<ClaimAction, Localised>> = {
  triage: { ar: 'فرز', en: 'Triage' },
  reject: { ar: 'رفض', en: 'Reject' },
  reopen: { ar: 'إعادة فتح', en: 'Reopen' },
  assign: { ar: 'إسناد إلى مراجعين', en: 'Assign' },
  complete_reviews: { ar: 'اكتمال المراجعات', en: 'Complete reviews' },
  submit_verdict: { ar: 'رفع الحكم للاعتماد', en: 'Submit verdict' },
  request_changes: { ar: 'طلب تعديل', en: 'Request changes' },
  approve: { ar: 'اعتماد', en: 'Approve' },
  publish: { ar: 'نشر', en: 'Publish' },
  correct: { ar: 'تصحيح', en: 'Correct' },
  retract: { ar: 'سحب', en: 'Retract' },
};

/** Why a step is closed, in words for the person in front of it. */
export const claimGuardExplanations: Readonly<Record<ClaimGuard, Localised>> = {
  mayTakeAssignment: {
    ar: 'لا يُسند المراجع الادعاء إلى نفسه إلا حيث تسمح إعدادات المكتب، ومرة واحدة.',
    en: 'A reviewer takes a claim only where the desk lets them, and only once.',
  },
  reviewsComplete: { ar: 'لم تصل بعد كل المراجعات المطلوبة.', en: 'Not all required reviews have arrived.' },
  mayWriteVerdict: {
    ar: 'يرفع الحكمَ كاتبُه: مراجع أُسند إليه الادعاء أو محرر.',
    en: 'A verdict is submitted by its author: an assigned reviewer or an editor.',
  },
  hasVerdict: { ar: 'لم يُكتب الحكم بعد.', en: 'No verdict has been written.' },
  hasMinimumEvidence: {
    ar: 'لا يستند الحكم إلى الحد الأدنى من الأدلة.',
    en: 'The verdict does not rest on the minimum of evidence.',
  },
  disagreementResolved: {
    ar: 'اختلفت المراجعات ولم يُذكر سبب الترجيح بينها.',
    en: 'The reviews disagree and no reason resolves it.',
  },
  didNotWriteVerdict: { ar: 'لا يعتمد أحدٌ حكماً كتبه.', en: 'Nobody approves a verdict that they wrote.' },
  reportIsValid: { ar: 'لم يجتز التقرير فحوص الصحة.', en: 'The report does not pass its validators.' },
};
