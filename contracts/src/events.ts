import { z } from 'zod';
import { claimActions, claimStatuses } from './claim-workflow.js';
import { Id } from './common.js';
import type { Localised } from './localised.js';

/** What history can say, in the past tense. */
export const eventTypes = [
  'speech.created',
  'speech.updated',
  'speaker.created',
  'speaker.updated',
  'document.created',
  'document.updated',
  'document.revised',
  'document.speakers-merged',
  'document.speakers-split',
  'anchoring.decided',
  'segment.skipped',
  'segment.restored',
  'claim.created',
  'claim.updated',
  'claim.appearance-added',
  'claim.appearance-removed',
  'claim.transitioned',
  'evidence.added',
  'evidence.updated',
  'evidence.removed',
  'review.submitted',
  'review.updated',
  'verdict.written',
  'comment.added',
  'comment.resolved',
  'comment.reopened',
  'publication.issued',
  'user.created',
  'user.updated',
  'user.signed-in',
  'user.signed-out-everywhere',
  'settings.updated',
  'rating-scale.created',
] as const;
export type EventType = (typeof eventTypes)[number];

export const eventTypeNames: Readonly<Record<EventType, Localised>> = {
  'speech.created': { ar: 'أُضيف خطاب', en: 'Speech added' },
  'speech.updated': { ar: 'عُدّل خطاب', en: 'Speech changed' },
  'speaker.created': { ar: 'أُضيف متحدث', en: 'Speaker added' },
  'speaker.updated': { ar: 'عُدّل متحدث', en: 'Speaker changed' },
  'document.created': { ar: 'أُضيف نص', en: 'Text added' },
  'document.updated': { ar: 'عُدّلت بيانات نص', en: 'Text details changed' },
  'document.revised': { ar: 'أُضيفت نسخة أحدث من نص', en: 'Newer text added' },
  'document.speakers-merged': { ar: 'دُمجت أسماء متحدثين', en: 'Speakers put together' },
  'document.speakers-split': { ar: 'فُصل اسم متحدث', en: 'Speaker taken apart' },
  'anchoring.decided': { ar: 'حُسم موضع في النص الأحدث', en: 'Place in the newer text decided' },
  'segment.skipped': { ar: 'جرى تخطّي مقطع', en: 'Segment skipped' },
  'segment.restored': { ar: 'أُعيد مقطع', en: 'Segment restored' },
  'claim.created': { ar: 'أُنشئ ادعاء', en: 'Claim created' },
  'claim.updated': { ar: 'عُدّل ادعاء', en: 'Claim changed' },
  'claim.appearance-added': { ar: 'أُضيف موضع', en: 'Appearance added' },
  'claim.appearance-removed': { ar: 'أُزيل موضع', en: 'Appearance removed' },
  'claim.transitioned': { ar: 'تغيّرت حالة الادعاء', en: 'Claim moved' },
  'evidence.added': { ar: 'أُضيف دليل', en: 'Evidence added' },
  'evidence.updated': { ar: 'عُدّل دليل', en: 'Evidence changed' },
  'evidence.removed': { ar: 'أُزيل دليل', en: 'Evidence removed' },
  'review.submitted': { ar: 'قُدّمت مراجعة', en: 'Review submitted' },
  'review.updated': { ar: 'عُدّلت مراجعة', en: 'Review changed' },
  'verdict.written': { ar: 'كُتب حكم', en: 'Verdict written' },
  'comment.added': { ar: 'أُضيف تعليق', en: 'Comment added' },
  'comment.resolved': { ar: 'أُغلق نقاش', en: 'Thread resolved' },
  'comment.reopened': { ar: 'أُعيد فتح نقاش', en: 'Thread reopened' },
  'publication.issued': { ar: 'صدرت نسخة منشورة', en: 'Version published' },
  'user.created': { ar: 'أُضيف عضو', en: 'Member added' },
  'user.updated': { ar: 'عُدّل عضو', en: 'Member changed' },
  'user.signed-in': { ar: 'سجّل عضو الدخول', en: 'Member signed in' },
  'user.signed-out-everywhere': { ar: 'سُجّل الخروج من كل الأجهزة', en: 'Signed out everywhere' },
  'settings.updated': { ar: 'عُدّلت الإعدادات', en: 'Settings changed' },
  'rating-scale.created': { ar: 'أُضيف سلّم تقييم', en: 'Rating scale added' },
};

/** The `data` of a `claim.transitioned` event. */
export const TransitionEventData = z.object({
  action: z.enum(claimActions),
  from: z.enum(claimStatuses),
  to: z.enum(claimStatuses),
  reason: z.string().nullable(),
  assigneeIds: z.array(Id).optional(),
  priority: z.string().optional(),
});
export type TransitionEventData = z.infer<typeof TransitionEventData>;
