import { type Localised, limits, WebAnnotation } from '@isnad/contracts';

/** What an annotation says of a claim and where it stands, before it is looked for. Positions are in Unicode code points. */
export interface AnnotationRead {
  readonly quote: { readonly exact: string; readonly prefix: string; readonly suffix: string } | null;
  readonly position: { readonly start: number; readonly end: number } | null;
  /** What the target says its text is. */
  readonly source: string | null;
  /** The words of the first textual body that is no tag. */
  readonly text: string | null;
  readonly language: string | null;
  readonly tags: readonly string[];
}

/** Why an annotation cannot be read, and where in it. */
export interface AnnotationFault {
  readonly index: number;
  readonly path: string;
  readonly reason: Localised;
}

const reasons = {
  list: {
    ar: 'ليست قائمة تعليقات ولا صفحة منها ولا مجموعة',
    en: 'it is no list, page or collection of annotations',
  },
  empty: { ar: 'لا تعليقات فيها', en: 'there are no annotations in it' },
  tooMany: {
    ar: `الحد الأقصى ${limits.annotationsPerImport} تعليق في المرة`,
    en: `at most ${limits.annotationsPerImport} annotations are taken at once`,
  },
  annotation: { ar: 'نوعه ليس Annotation', en: 'its type is not Annotation' },
  target: { ar: 'لا هدف له', en: 'it has no target' },
  targets: { ar: 'له أكثر من هدف', en: 'it has more than one target' },
  selector: {
    ar: 'محدِّده ليس TextQuoteSelector ولا TextPositionSelector صحيحاً',
    en: 'its selector is no valid TextQuoteSelector or TextPositionSelector',
  },
  blank: { ar: 'لا كلمات في اقتباسه', en: 'there are no words in its quote' },
  order: { ar: 'نهاية موضعه ليست بعد بدايته', en: 'its position does not end after its start' },
  body: { ar: 'متنه ليس نصاً', en: 'its body is no text' },
  length: { ar: `نصه أطول من ${limits.claimText} حرف`, en: `its text is longer than ${limits.claimText} characters` },
  tags: {
    ar: `أكثر من ${limits.tagsPerClaim} وسماً، أو وسم أطول من ${limits.tag} حرفاً`,
    en: `more than ${limits.tagsPerClaim} tags, or one longer than ${limits.tag} characters`,
  },
  language: { ar: 'لغة متنه ليست وسم لغة صحيحاً', en: 'the language of its body is no language tag' },
} as const satisfies Record<string, Localised>;

type Fault = { readonly fault: AnnotationFault };

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const list = <Item>(value: Item | readonly Item[] | undefined): readonly Item[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value as Item];

/** The annotations of a list, of a page or of a collection's first page, and where in the body they stand. */
function itemsOf(body: unknown): { items: readonly unknown[]; path: string } | null {
  if (Array.isArray(body)) return { items: body, path: '' };
  if (!isRecord(body)) return null;
  if (Array.isArray(body.items)) return { items: body.items, path: 'items.' };
  if (isRecord(body.first) && Array.isArray(body.first.items)) return { items: body.first.items, path: 'first.items.' };
  return null;
}

/** Reads annotations as W3C describes them, all or none: the first that cannot be read is named with its reason. */
export function readAnnotations(body: unknown): { readonly annotations: readonly AnnotationRead[] } | Fault {
  const found = itemsOf(body);
  if (!found) return { fault: { index: 0, path: '', reason: reasons.list } };
  const { items, path } = found;
  if (items.length === 0) return { fault: { index: 0, path: '', reason: reasons.empty } };
  if (items.length > limits.annotationsPerImport) {
    return { fault: { index: limits.annotationsPerImport, path: '', reason: reasons.tooMany } };
  }
  const annotations: AnnotationRead[] = [];
  for (const [index, item] of items.entries()) {
    const read = readAnnotation(item);
    if ('at' in read)
      return { fault: { index, path: `${path}${index}${read.at && `.${read.at}`}`, reason: read.reason } };
    annotations.push(read);
  }
  return { annotations };
}

function readAnnotation(item: unknown): AnnotationRead | { readonly at: string; readonly reason: Localised } {
  const parsed = WebAnnotation.safeParse(item);
  if (!parsed.success) return faultOf(item, parsed.error.issues[0]?.path ?? []);
  const targets = list(parsed.data.target);
  const [target] = targets;
  if (!target) return { at: 'target', reason: reasons.target };
  if (targets.length > 1) return { at: 'target', reason: reasons.targets };
  const selectors = list(target.selector);
  const quote = selectors.find((selector) => selector.type === 'TextQuoteSelector');
  const position = selectors.find((selector) => selector.type === 'TextPositionSelector');
  if (position && position.start >= position.end) return { at: 'target.selector', reason: reasons.order };
  if (quote && !/[\p{L}\p{N}]/u.test(quote.exact)) return { at: 'target.selector', reason: reasons.blank };
  const bodies = list(parsed.data.body).filter((body) => typeof body === 'object');
  const isTag = (body: (typeof bodies)[number]) => body.purpose === 'tagging';
  const words = bodies.find((body) => !isTag(body) && body.value?.trim());
  const tags = bodies.flatMap((body) => (isTag(body) ? (body.value?.trim() ?? []) : [])).filter((tag) => tag !== '');
  const text = words?.value?.trim() ?? null;
  if (text?.includes('\u0000')) return { at: 'body', reason: reasons.body };
  const length = text?.length ?? quote?.exact.length ?? (position ? position.end - position.start : 0);
  if (length > limits.claimText) return { at: text === null ? 'target.selector' : 'body', reason: reasons.length };
  if (tags.length > limits.tagsPerClaim || tags.some((tag) => tag.length > limits.tag)) {
    return { at: 'body', reason: reasons.tags };
  }
  if (words?.language !== undefined && !LANGUAGE.test(words.language)) return { at: 'body', reason: reasons.language };
  return {
    quote: quote ? { exact: quote.exact, prefix: quote.prefix ?? '', suffix: quote.suffix ?? '' } : null,
    position: position ? { start: position.start, end: position.end } : null,
    source: target.source ?? null,
    text,
    language: words?.language ?? null,
    tags: [...new Set(tags)],
  };
}

/** As contracts' `LanguageTag`. */
const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

function faultOf(item: unknown, path: readonly PropertyKey[]): { at: string; reason: Localised } {
  const [field] = path;
  if (!isRecord(item) || field === 'type') return { at: isRecord(item) ? 'type' : '', reason: reasons.annotation };
  if (item.target === undefined) return { at: 'target', reason: reasons.target };
  if (field === 'target') return { at: path.map(String).join('.'), reason: reasons.selector };
  return { at: path.map(String).join('.'), reason: reasons.body };
}
