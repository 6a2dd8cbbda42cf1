import { type HistoryEvent, TransitionEventData } from '@isnad/contracts';

/** What a row of history says beyond who and what, as far as a reader needs it. */
export type HistoryDetail =
  | { readonly kind: 'transition'; readonly transition: TransitionEventData }
  | { readonly kind: 'words'; readonly words: string }
  | { readonly kind: 'fields'; readonly fields: readonly string[] }
  | { readonly kind: 'none' };

/** The field of an event's data that is worth reading, most telling first. */
const telling = ['reason', 'title', 'exact', 'text', 'summary'] as const;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads an event's data; data of an unknown shape says nothing rather than something wrong. */
export function historyDetail({ type, data }: Pick<HistoryEvent, 'type' | 'data'>): HistoryDetail {
  if (type === 'claim.transitioned') {
    const transition = TransitionEventData.safeParse(data);
    return transition.success ? { kind: 'transition', transition: transition.data } : { kind: 'none' };
  }
  if (isRecord(data.before) && isRecord(data.after)) return { kind: 'fields', fields: Object.keys(data.after) };
  const words = telling.map((field) => data[field]).find((value) => typeof value === 'string' && value !== '');
  return typeof words === 'string' ? { kind: 'words', words } : { kind: 'none' };
}
