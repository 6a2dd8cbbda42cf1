import type { AnchoringCounts, CreateDocumentVersion, DocumentRevision, User } from '@isnad/contracts';
import { Injectable } from '@nestjs/common';
import { actorOf } from '../auth/caller.js';
import { AppearanceSuccession, type Succession } from '../claims/appearance-succession.service.js';
import { ComparisonPool } from '../comparison/comparison-pool.js';
import { type AddedVersion, DocumentVersionService } from '../documents/document-version.service.js';
import { textHash } from '../documents/text-hash.js';
import type { ArrivedText } from '../documents/text-intake.service.js';
import type { Db } from '../platform/db/database.js';
import { type Transaction, UnitOfWork } from '../platform/db/unit-of-work.js';
import type { UploadedFile } from '../platform/http/multipart.js';
import { AnchoringRepository, type FoundPlace, type NewAnchoring } from './anchoring.repository.js';
import { countOutcomes, type Found, surePlace, withoutCollisions } from './carried-places.js';

type Standing = Awaited<ReturnType<AppearanceSuccession['standing']>>[number];

/**
 * Takes in a newer text of a document and carries every claim's place into it: at once where the place is sure, through a person
 * where it is not. The text, its statements, the places and what history tells of them are one transaction.
 */
@Injectable()
export class RevisionService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly versions: DocumentVersionService,
    private readonly appearances: AppearanceSuccession,
    private readonly anchorings: AnchoringRepository,
    private readonly comparisons: ComparisonPool,
  ) {}

  /** A text that was pasted or imported. */
  async add(documentId: string, version: number, input: CreateDocumentVersion, user: User): Promise<DocumentRevision> {
    const arrived = await this.versions.read(documentId, input, user);
    return this.revise(documentId, version, arrived, input.allowDuplicate, user);
  }

  /** A text that came as a file. */
  async upload(
    documentId: string,
    version: number,
    file: UploadedFile | null,
    allowDuplicate: boolean,
    user: User,
  ): Promise<DocumentRevision> {
    return this.revise(documentId, version, await this.versions.readFile(documentId, file), allowDuplicate, user);
  }

  private revise(
    documentId: string,
    version: number,
    arrived: ArrivedText,
    allowDuplicate: boolean,
    user: User,
  ): Promise<DocumentRevision> {
    return this.unitOfWork.run(async (transaction) => {
      const { db, record } = transaction;
      const before = await this.versions.document(db, documentId);
      const added = await this.versions.add(db, before, version, arrived, allowDuplicate);
      const found = await this.find(db, documentId, added);
      await this.carry(db, added, found, user);
      const counts = countOutcomes(found);
      const { number, sha256, format, keptSkips } = added;
      record({
        type: 'document.revised',
        actor: actorOf(user),
        subject: { type: 'document', id: documentId },
        data: {
          number,
          sha256,
          textSha256: textHash(added.text),
          format,
          segmentCount: added.segments.length,
          keptSkips,
          counts: { ...counts },
        },
      });
      this.tellClaims(transaction, found, { documentId, title: before.title, number }, user);
      return { document: await this.versions.document(db, documentId), counts, keptSkips };
    });
  }

  /**
   * Looks for every standing appearance, each from the text that it stands in. What a person said is not in an older text is left
   * alone, unless the newest text has it for sure.
   */
  private async find(db: Db, documentId: string, added: AddedVersion): Promise<Found<Standing>[]> {
    const standing = await this.appearances.standing(db, documentId);
    if (standing.length === 0) return [];
    const texts = await this.versions.textsOf(db, documentId);
    const lastWords = await this.anchorings.lastWords(
      db,
      standing.map(({ id }) => id),
    );
    const sought = [...texts].flatMap(([versionId, from]) => {
      const here = standing.filter(({ documentVersionId }) => documentVersionId === versionId);
      const spans = here.map(({ startOffset, endOffset }) => ({ start: startOffset, end: endOffset }));
      return spans.length === 0 ? [] : [{ here, search: { spans, from, to: added.text } }];
    });
    const places = await this.comparisons.reanchor(sought.map(({ search }) => search));
    const found = sought.flatMap(({ here }, search) =>
      (places[search] ?? []).flatMap((result, index) => {
        const appearance = here[index];
        return appearance ? [{ appearance, result }] : [];
      }),
    );
    return withoutCollisions(found).filter(
      ({ appearance, result }) => surePlace(result) !== null || lastWords.get(appearance.id)?.state !== 'dropped',
    );
  }

  private async carry(db: Db, added: AddedVersion, found: readonly Found<Standing>[], user: User): Promise<void> {
    const sure = found.flatMap(({ appearance, result }): Succession[] => {
      const place = surePlace(result);
      return place ? [{ appearance, place }] : [];
    });
    const successorIds = await this.appearances.succeed(db, added, sure, user.id);
    const successorOf = new Map(sure.map(({ appearance }, index) => [appearance.id, successorIds[index] ?? null]));
    const lastWords = await this.anchorings.lastWords(
      db,
      found.map(({ appearance }) => appearance.id),
    );
    const fresh: NewAnchoring[] = [];
    for (const { appearance, result } of found) {
      const place: FoundPlace = {
        toVersionId: added.versionId,
        outcome: result.outcome,
        similarity: result.place?.similarity ?? null,
        startOffset: result.place?.start ?? null,
        endOffset: result.place?.end ?? null,
        state: surePlace(result) ? 'settled' : 'pending',
        successorId: successorOf.get(appearance.id) ?? null,
      };
      const last = lastWords.get(appearance.id);
      // Nobody decides any more about a text that is not the newest: the question goes on to the newer one.
      if (last?.state === 'pending') await this.anchorings.turn(db, last.id, place);
      else fresh.push({ ...place, appearanceId: appearance.id, fromVersionId: appearance.documentVersionId });
    }
    await this.anchorings.addAll(db, fresh);
  }

  private tellClaims(
    { record }: Transaction,
    found: readonly Found<Standing>[],
    document: { documentId: string; title: string; number: number },
    user: User,
  ): void {
    const byClaim = new Map<string, Found<Standing>[]>();
    for (const one of found) {
      const { claimId } = one.appearance;
      byClaim.set(claimId, [...(byClaim.get(claimId) ?? []), one]);
    }
    for (const [claimId, ofClaim] of byClaim) {
      const counts: AnchoringCounts = countOutcomes(ofClaim);
      record({
        type: 'claim.appearances-carried',
        actor: actorOf(user),
        subject: { type: 'claim', id: claimId },
        claimId,
        data: { ...document, counts: { ...counts } },
      });
    }
  }
}
