import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import {
  attributionRatings,
  CalendarDate,
  claimStatuses,
  DateOrTimestamp,
  documentKinds,
  evidenceKinds,
  groundedFields,
  LanguageTag,
  priorities,
  sentencesOf,
  stances,
  TruthRatingKey,
  type VerdictGround,
} from '@isnad/contracts';
import { z } from 'zod';

const FOLDER = new URL('../../../prisma/sample/', import.meta.url);

/** The accounts of a first run that act in the sample. */
const Member = z.enum(['reviewer1', 'reviewer2', 'editor1', 'editor2']);
export type SampleMember = z.infer<typeof Member>;

const Rating = z.object({ attributionRating: z.enum(attributionRatings), truthRating: TruthRatingKey });
const Verdict = Rating.extend({
  by: Member,
  summary: z.string(),
  explanation: z.string(),
  evidence: z.array(z.int()),
  grounds: z.array(z.object({ field: z.enum(groundedFields), begins: z.string(), evidence: z.array(z.int()).min(1) })),
  resolution: z.string().optional(),
});

const SampleClaim = z.object({
  key: z.string(),
  stage: z.enum(claimStatuses),
  text: z.string(),
  priority: z.enum(priorities).default('normal'),
  appearances: z.array(z.object({ document: z.string(), exact: z.string() })).min(1),
  tags: z.array(z.string()),
  evidence: z.array(
    z.object({
      by: Member,
      stance: z.enum(stances),
      kind: z.enum(evidenceKinds),
      title: z.string(),
      url: z.string().optional(),
      publisher: z.string().optional(),
      sourceInterest: z.string().optional(),
      quote: z.string().optional(),
      publishedAt: DateOrTimestamp.optional(),
      note: z.string().optional(),
    }),
  ),
  reviews: z.array(Rating.extend({ by: Member, reasoning: z.string(), evidence: z.array(z.int()) })),
  verdict: Verdict.optional(),
  correction: z.object({ reason: z.string(), verdict: Verdict }).optional(),
  comments: z.array(
    z.object({ by: Member, text: z.string(), replyTo: z.int().optional(), quote: z.string().optional() }),
  ),
  rejectReason: z.string().optional(),
  retractReason: z.string().optional(),
});
export type SampleClaim = z.infer<typeof SampleClaim>;
export type SampleVerdict = z.infer<typeof Verdict>;

const SampleFile = z.object({
  speech: z.object({
    title: z.string(),
    language: LanguageTag,
    date: CalendarDate,
    place: z.string(),
    occasion: z.string(),
    speaker: z.object({ name: z.string(), description: z.string() }),
  }),
  documents: z.array(
    z.object({
      file: z.string().regex(/^[\w-]+\.txt$/),
      kind: z.enum(documentKinds),
      language: LanguageTag,
      outlet: z.string(),
      url: z.url(),
      title: z.string(),
      publishedAt: DateOrTimestamp,
    }),
  ),
  skips: z.array(z.object({ document: z.string(), exact: z.string(), reason: z.string() })),
  claims: z.array(SampleClaim),
});
export type SampleContent = z.infer<typeof SampleFile> & { readonly texts: ReadonlyMap<string, string> };

/** The sample speech of `prisma/sample`, parsed, with its texts by file name. */
export async function readSampleContent(folder: URL = FOLDER): Promise<SampleContent> {
  const content = SampleFile.parse(JSON.parse(await readFile(new URL('speech.json', folder), 'utf8')));
  const texts = new Map<string, string>();
  for (const { file } of content.documents)
    texts.set(file, await readFile(fileURLToPath(new URL(file, folder)), 'utf8'));
  return { ...content, texts };
}

/** Where the words stand in a text: the sample names its spans by words that occur exactly once. */
export function spanOf(text: string, exact: string): { start: number; end: number } {
  const start = text.indexOf(exact);
  if (start < 0 || text.indexOf(exact, start + 1) >= 0) {
    throw new Error(`The sample text does not hold these words exactly once: ${exact}`);
  }
  return { start, end: start + exact.length };
}

/** The sentence of a verdict's text that begins with these words: the sample ties evidence to whole sentences. */
export function sentenceOf(text: string, begins: string): Pick<VerdictGround, 'start' | 'end' | 'exact'> {
  const [sentence, ...others] = sentencesOf(text).filter(({ start }) => text.startsWith(begins, start));
  if (!sentence || others.length > 0) {
    throw new Error(`Not one sentence of the sample's verdict begins with these words: ${begins}`);
  }
  return { ...sentence, exact: text.slice(sentence.start, sentence.end) };
}
