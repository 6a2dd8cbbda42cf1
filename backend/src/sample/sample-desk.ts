import type { DocumentWithText, User } from '@isnad/contracts';
import { Injectable } from '@nestjs/common';
import { ClaimService } from '../claims/claim.service.js';
import { CommentService } from '../comments/comment.service.js';
import { DocumentService } from '../documents/document.service.js';
import { SegmentService } from '../documents/segment.service.js';
import { EvidenceService } from '../evidence/evidence.service.js';
import { UnitOfWork } from '../platform/db/unit-of-work.js';
import { ReviewService } from '../reviews/review.service.js';
import { SpeechService } from '../speeches/speech.service.js';
import { VerdictService } from '../verdicts/verdict.service.js';
import { TransitionService } from '../workflow/transition.service.js';
import { SampleClaimWalk } from './sample-claim-walk.js';
import {
  readSampleContent,
  type SampleClaim,
  type SampleContent,
  type SampleMember,
  spanOf,
} from './sample-content.js';

/** Creates the sample speech by the same services that people's requests reach, so that it can hold nothing a desk could not make. */
@Injectable()
export class SampleDesk {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly speeches: SpeechService,
    private readonly documents: DocumentService,
    private readonly segments: SegmentService,
    private readonly claims: ClaimService,
    private readonly evidence: EvidenceService,
    private readonly reviews: ReviewService,
    private readonly verdicts: VerdictService,
    private readonly comments: CommentService,
    private readonly transitions: TransitionService,
  ) {}

  /** `members` by the part of their address before the `@`. One transaction: the sample is there whole or not at all. */
  async create(members: ReadonlyMap<string, User>): Promise<void> {
    const content = await readSampleContent();
    await this.unitOfWork.run(async () => {
      const editor = memberOf(members, 'editor1');
      const speech = await this.speeches.create(content.speech, editor, { isSample: true });
      const documents = await this.addDocuments(content, speech.id, editor);
      await this.skip(content, documents, editor);
      for (const claim of content.claims) await this.addClaim(claim, speech.id, documents, members);
    });
  }

  private async addDocuments(
    content: SampleContent,
    speechId: string,
    user: User,
  ): Promise<Map<string, DocumentWithText>> {
    const documents = new Map<string, DocumentWithText>();
    for (const { file, ...description } of content.documents) {
      const text = content.texts.get(file) ?? '';
      documents.set(file, await this.documents.create({ ...description, speechId, text, allowDuplicate: false }, user));
    }
    return documents;
  }

  private async skip(
    content: SampleContent,
    documents: ReadonlyMap<string, DocumentWithText>,
    user: User,
  ): Promise<void> {
    for (const { document: file, exact, reason } of content.skips) {
      const document = documentOf(documents, file);
      const { start, end } = spanOf(document.currentVersion.text, exact);
      for (const segment of await this.segments.overlapping(document.id, start, end)) {
        await this.segments.update(segment.id, segment.version, { disposition: 'skipped', reason }, user);
      }
    }
  }

  private async addClaim(
    claim: SampleClaim,
    speechId: string,
    documents: ReadonlyMap<string, DocumentWithText>,
    members: ReadonlyMap<string, User>,
  ): Promise<void> {
    const appearances = claim.appearances.map(({ document: file, exact }) => {
      const document = documentOf(documents, file);
      return { documentId: document.id, ...spanOf(document.currentVersion.text, exact) };
    });
    const segments = new Set<string>();
    for (const { documentId, start, end } of appearances) {
      for (const { id } of await this.segments.overlapping(documentId, start, end)) segments.add(id);
    }
    const created = await this.claims.create(
      { text: claim.text, language: 'ar', speechId, appearances, segmentIds: [...segments], tags: claim.tags },
      memberOf(members, 'editor1'),
    );
    const walk = new SampleClaimWalk(created, claim, (key) => memberOf(members, key), {
      evidence: this.evidence,
      reviews: this.reviews,
      verdicts: this.verdicts,
      comments: this.comments,
      transitions: this.transitions,
    });
    await walk.toItsStage();
  }
}

function memberOf(members: ReadonlyMap<string, User>, key: SampleMember): User {
  const member = members.get(key);
  if (!member) throw new Error(`The sample needs an account ${key}`);
  return member;
}

function documentOf(documents: ReadonlyMap<string, DocumentWithText>, file: string): DocumentWithText {
  const document = documents.get(file);
  if (!document) throw new Error(`The sample has no text ${file}`);
  return document;
}
