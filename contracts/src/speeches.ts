import { z } from 'zod';
import { CalendarDate, Id, LanguageTag, line, listQuery, Timestamp, Version, WebUrl } from './common.js';
import { fieldRule } from './field-rules.js';
import { limits } from './limits.js';

export const Speaker = z
  .object({
    id: Id,
    name: z.string(),
    description: z.string().nullable(),
    sameAs: z.string().nullable().describe("The speaker's Wikidata address, or another that identifies them"),
    version: Version,
    createdAt: Timestamp,
  })
  .meta({ id: 'Speaker' });
export type Speaker = z.infer<typeof Speaker>;

export const CreateSpeaker = z
  .object({ name: line(limits.name), description: line(limits.note).nullish(), sameAs: WebUrl.nullish() })
  .meta({ id: 'CreateSpeaker' });
export type CreateSpeaker = z.infer<typeof CreateSpeaker>;

export const UpdateSpeaker = CreateSpeaker.partial().meta({ id: 'UpdateSpeaker' });
export type UpdateSpeaker = z.infer<typeof UpdateSpeaker>;

export const SpeakerListQuery = listQuery(['name', 'createdAt']);
export type SpeakerListQuery = z.infer<typeof SpeakerListQuery>;

export const Outlet = z.object({ id: Id, name: z.string(), createdAt: Timestamp }).meta({ id: 'Outlet' });
export type Outlet = z.infer<typeof Outlet>;

export const OutletListQuery = listQuery(['name', 'createdAt']);
export type OutletListQuery = z.infer<typeof OutletListQuery>;

export const Speech = z
  .object({
    id: Id,
    title: z.string(),
    speaker: z.object({ id: Id, name: z.string(), sameAs: z.string().nullable() }),
    date: CalendarDate,
    place: z.string().nullable(),
    occasion: z.string().nullable(),
    language: LanguageTag,
    isSample: z.boolean(),
    documentCount: z.int(),
    claimCount: z.int(),
    createdAt: Timestamp,
    updatedAt: Timestamp,
    version: Version,
  })
  .meta({ id: 'Speech' });
export type Speech = z.infer<typeof Speech>;

export const CreateSpeech = z
  .object({
    title: line(limits.title),
    speaker: z.object({ name: line(limits.name), sameAs: WebUrl.nullish() }).optional(),
    speakerId: Id.optional(),
    date: CalendarDate,
    place: line(limits.title).nullish(),
    occasion: line(limits.title).nullish(),
    language: LanguageTag,
  })
  .refine((speech) => (speech.speaker === undefined) !== (speech.speakerId === undefined), {
    path: ['speaker'],
    params: fieldRule('one-speaker'),
  })
  .meta({ id: 'CreateSpeech' });
export type CreateSpeech = z.infer<typeof CreateSpeech>;

export const UpdateSpeech = z
  .object({
    title: line(limits.title).optional(),
    speakerId: Id.optional(),
    date: CalendarDate.optional(),
    place: line(limits.title).nullish(),
    occasion: line(limits.title).nullish(),
  })
  .meta({ id: 'UpdateSpeech' });
export type UpdateSpeech = z.infer<typeof UpdateSpeech>;

export const SpeechListQuery = listQuery(['date', 'createdAt', 'title']).extend({ speakerId: Id.optional() });
export type SpeechListQuery = z.infer<typeof SpeechListQuery>;
