import { z } from 'zod';
import { anchorOutcomes } from './anchoring.js';
import { Id } from './common.js';
import { limits } from './limits.js';

/** What Isnad reads of a W3C Web Annotation selector. Positions are in Unicode code points, end exclusive. */
export const AnnotationSelector = z.union([
  z.object({ type: z.literal('TextPositionSelector'), start: z.int().min(0), end: z.int().min(0) }),
  z.object({
    type: z.literal('TextQuoteSelector'),
    exact: z.string().min(1).max(limits.quote),
    prefix: z.string().max(limits.quote).optional(),
    suffix: z.string().max(limits.quote).optional(),
  }),
]);
export type AnnotationSelector = z.infer<typeof AnnotationSelector>;

const oneOrSeveral = <Item extends z.ZodType>(item: Item) => z.union([item, z.array(item).min(1)]);

/** A Web Annotation (https://www.w3.org/TR/annotation-model/), as far as Isnad writes and reads it. Unknown members are left out. */
export const WebAnnotation = z
  .object({
    '@context': z.unknown().optional(),
    id: z.string().optional(),
    type: z.union([z.literal('Annotation'), z.array(z.string()).refine((types) => types.includes('Annotation'))]),
    motivation: oneOrSeveral(z.string()).optional(),
    body: oneOrSeveral(
      z.union([
        z.string(),
        z.object({
          type: z.string().optional(),
          value: z.string().optional(),
          purpose: z.string().optional(),
          language: z.string().optional(),
        }),
      ]),
    ).optional(),
    target: oneOrSeveral(z.object({ source: z.string().optional(), selector: oneOrSeveral(AnnotationSelector) })),
  })
  .meta({ id: 'WebAnnotation' });
export type WebAnnotation = z.infer<typeof WebAnnotation>;

/** Annotations for a document's newest text: a list, or an AnnotationPage's or AnnotationCollection's items. */
export const ImportAnnotations = z
  .union([
    z.array(WebAnnotation).min(1).max(limits.annotationsPerImport),
    z.object({ items: z.array(WebAnnotation).min(1).max(limits.annotationsPerImport) }).transform(({ items }) => items),
    z
      .object({ first: z.object({ items: z.array(WebAnnotation).min(1).max(limits.annotationsPerImport) }) })
      .transform(({ first }) => first.items),
  ])
  .meta({ id: 'ImportAnnotations' });
export type ImportAnnotations = z.infer<typeof ImportAnnotations>;

/** What became of each annotation: only a sure place (`exact`, `shifted`) becomes a claim. */
export const AnnotationImportResult = z
  .object({
    results: z.array(
      z.object({
        index: z.int(),
        outcome: z.enum(anchorOutcomes),
        span: z.object({ start: z.int(), end: z.int() }).nullable().describe('UTF-16'),
        claimId: Id.nullable(),
      }),
    ),
  })
  .meta({ id: 'AnnotationImportResult' });
export type AnnotationImportResult = z.infer<typeof AnnotationImportResult>;
