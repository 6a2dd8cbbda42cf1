import type { CodePointOffsets } from './code-points.js';

export const ANNOTATION_CONTEXT = 'http://www.w3.org/ns/anno.jsonld';
export const ANNOTATION_MEDIA_TYPE = `application/ld+json; charset=utf-8; profile="${ANNOTATION_CONTEXT}"`;

/** A claim's place in a text, as annotations tell of it. Offsets are UTF-16. */
export interface AnnotatedPlace {
  readonly appearanceId: string;
  readonly claimId: string;
  readonly claimText: string;
  readonly claimLanguage: string;
  readonly documentId: string;
  readonly versionNumber: number;
  /** Where the outlet published the text. */
  readonly documentUrl: string | null;
  readonly start: number;
  readonly end: number;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly createdAt: Date;
}

/** The address of one text of a document, which never changes: what the positions of annotations count in. */
export function textAddress(publicUrl: string, documentId: string, number: number): string {
  return `${publicUrl}/api/documents/${documentId}/versions/${number}`;
}

/**
 * A place as a W3C Web Annotation (https://www.w3.org/TR/annotation-model/): the claim's words and address as bodies, the text
 * version as source, positions in Unicode code points. `offsets` are those of the same text version.
 */
export function toWebAnnotation(place: AnnotatedPlace, offsets: CodePointOffsets, publicUrl: string) {
  return {
    id: `urn:uuid:${place.appearanceId}`,
    type: 'Annotation',
    motivation: ['describing', 'linking'],
    created: place.createdAt.toISOString(),
    body: [
      {
        type: 'TextualBody',
        value: place.claimText,
        format: 'text/plain',
        language: place.claimLanguage,
        purpose: 'describing',
      },
      {
        type: 'SpecificResource',
        source: `${publicUrl}/api/claims/${place.claimId}`,
        purpose: 'linking',
      },
    ],
    target: {
      type: 'SpecificResource',
      source: textAddress(publicUrl, place.documentId, place.versionNumber),
      ...(place.documentUrl === null ? {} : { scope: place.documentUrl }),
      selector: [
        {
          type: 'TextPositionSelector',
          start: offsets.fromUtf16(place.start),
          end: offsets.fromUtf16(place.end),
        },
        { type: 'TextQuoteSelector', exact: place.exact, prefix: place.prefix, suffix: place.suffix },
      ],
    },
  };
}

/** Annotations as a collection whose one page holds all of them. */
export function toAnnotationCollection(id: string, items: readonly ReturnType<typeof toWebAnnotation>[]) {
  return {
    '@context': ANNOTATION_CONTEXT,
    id,
    type: 'AnnotationCollection',
    total: items.length,
    first: { id: `${id}#page`, type: 'AnnotationPage', startIndex: 0, items },
  };
}
