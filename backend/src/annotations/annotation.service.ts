import type { AnnotationImportResult, DocumentWithText, User } from '@isnad/contracts';
import { Inject, Injectable } from '@nestjs/common';
import { ClaimService } from '../claims/claim.service.js';
import { DocumentVersionService } from '../documents/document-version.service.js';
import { AnchorText } from '../language/anchor-text.js';
import { Database, type Db } from '../platform/db/database.js';
import { UnitOfWork } from '../platform/db/unit-of-work.js';
import { problem } from '../platform/http/problem-error.js';
import { PUBLIC_ADDRESS, type PublicAddress } from '../platform/public-address.js';
import { AnnotationQueries } from './annotation.queries.js';
import { CodePointOffsets } from './code-points.js';
import { findAnnotation } from './find-annotation.js';
import { type AnnotationFault, type AnnotationRead, readAnnotations } from './read-annotation.js';
import { ANNOTATION_CONTEXT, textAddress, toAnnotationCollection, toWebAnnotation } from './web-annotation.js';

type ImportedAnnotation = AnnotationImportResult['results'][number];

/** Claims' places as W3C Web Annotations, out and in. */
@Injectable()
export class AnnotationService {
  constructor(
    private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
    private readonly queries: AnnotationQueries,
    private readonly versions: DocumentVersionService,
    private readonly claims: ClaimService,
    @Inject(PUBLIC_ADDRESS) private readonly address: PublicAddress,
  ) {}

  /** Where claims stand in one document, as an AnnotationCollection; 404 when there is no such document. */
  async ofDocument(documentId: string) {
    await this.versions.document(this.database.client, documentId);
    const id = `${this.address.url}/api/documents/${documentId}/annotations.jsonld`;
    return toAnnotationCollection(id, await this.annotationsOf(documentId));
  }

  /** The same for every document of a speech, or of the desk: an AnnotationPage in pieces, read document by document. */
  async *page(speechId: string | undefined): AsyncGenerator<string> {
    const query = speechId === undefined ? '' : `?speechId=${speechId}`;
    const id = `${this.address.url}/api/exports/annotations.jsonld${query}`;
    yield `{"@context":${JSON.stringify(ANNOTATION_CONTEXT)},"id":${JSON.stringify(id)},"type":"AnnotationPage","startIndex":0,"items":[`;
    let separator = '';
    for await (const documentId of this.queries.documentsOf(this.database.client, speechId)) {
      for (const annotation of await this.annotationsOf(documentId)) {
        yield `${separator}${JSON.stringify(annotation)}`;
        separator = ',\n';
      }
    }
    yield ']}';
  }

  /**
   * Takes annotations in for a document's newest text, all in one transaction. Each whose place is sure becomes a proposed claim, in
   * the annotation's words or, where it has none, in the quote's; one that is there already is named and not made twice. The rest is
   * only reported. Refuses the whole (`annotation.invalid`, with the number and the reason) when one is not well-formed.
   */
  import(documentId: string, body: unknown, user: User): Promise<AnnotationImportResult> {
    const read = readAnnotations(body);
    if ('fault' in read) throw invalid(read.fault);
    return this.unitOfWork.run(async ({ db }) => {
      await this.versions.hold(db, documentId);
      const document = await this.versions.document(db, documentId);
      const { id, number, text } = document.currentVersion;
      const anchored = new AnchorText(text);
      const addresses = new Set([textAddress(this.address.url, documentId, number), id, `urn:uuid:${id}`]);
      const results: ImportedAnnotation[] = [];
      for (const [index, annotation] of read.annotations.entries()) {
        const { outcome, place } = findAnnotation(annotation, anchored, (source) => addresses.has(source));
        const isSure = outcome === 'exact' || outcome === 'shifted';
        const span = place && { start: place.start, end: place.end };
        const claimId = isSure && span ? await this.claimAt(db, document, annotation, span, user) : null;
        results.push({ index, outcome, span, claimId });
      }
      return { results };
    });
  }

  private async claimAt(
    db: Db,
    { id, speechId, language, currentVersion }: DocumentWithText,
    annotation: AnnotationRead,
    span: { readonly start: number; readonly end: number },
    user: User,
  ): Promise<string> {
    const exact = currentVersion.text.slice(span.start, span.end);
    const text = annotation.text ?? exact.replaceAll(/\s+/gu, ' ').trim();
    const known = await this.queries.sameClaim(db, currentVersion.id, span.start, span.end, text);
    if (known) return known;
    const claim = await this.claims.create(
      {
        text,
        language: annotation.language ?? language,
        speechId,
        appearances: [{ documentId: id, ...span, exact }],
        tags: [...annotation.tags],
      },
      user,
    );
    return claim.id;
  }

  private async annotationsOf(documentId: string) {
    const texts = await this.queries.placesOf(this.database.client, documentId);
    return texts.flatMap(({ text, places }) => {
      const offsets = new CodePointOffsets(text);
      return places.map((place) => toWebAnnotation(place, offsets, this.address.url));
    });
  }
}

function invalid({ index, path, reason }: AnnotationFault) {
  return problem('annotation.invalid', {
    field: path,
    detail: {
      ar: `التعليق رقم ${index + 1}: ${reason.ar}.`,
      en: `Annotation ${index + 1}: ${reason.en}.`,
    },
  });
}
