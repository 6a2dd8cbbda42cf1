import type { Claim, ClaimStatus, TransitionRequest, User } from '@isnad/contracts';
import type { CommentService } from '../comments/comment.service.js';
import type { EvidenceService } from '../evidence/evidence.service.js';
import type { ReviewService } from '../reviews/review.service.js';
import type { VerdictService } from '../verdicts/verdict.service.js';
import type { TransitionService } from '../workflow/transition.service.js';
import { type SampleClaim, type SampleMember, type SampleVerdict, sentenceOf } from './sample-content.js';

interface Services {
  readonly evidence: EvidenceService;
  readonly reviews: ReviewService;
  readonly verdicts: VerdictService;
  readonly comments: CommentService;
  readonly transitions: TransitionService;
}

/** The way from a proposal to each stage; a claim of the sample walks a prefix of it. */
const MAIN_WAY: readonly ClaimStatus[] = [
  'proposed',
  'queued',
  'in_review',
  'deciding',
  'awaiting_approval',
  'approved',
  'published',
];

/** Takes one claim of the sample from proposed to its stage, each step by the person who would take it. */
export class SampleClaimWalk {
  private version: number;
  private readonly claimId: string;
  private readonly evidenceIds: string[] = [];

  constructor(
    created: Claim,
    private readonly claim: SampleClaim,
    private readonly member: (key: SampleMember) => User,
    private readonly services: Services,
  ) {
    this.claimId = created.id;
    this.version = created.version;
  }

  async toItsStage(): Promise<void> {
    const { claim } = this;
    await this.addEvidence();
    if (claim.stage === 'rejected') await this.move('editor1', { action: 'reject', reason: claim.rejectReason });
    else await this.alongMainWay(claim.stage === 'retracted' ? 'published' : claim.stage);
    if (claim.correction) await this.correct(claim.correction);
    if (claim.stage === 'retracted') await this.move('editor1', { action: 'retract', reason: claim.retractReason });
    await this.addComments();
  }

  private async alongMainWay(stage: ClaimStatus): Promise<void> {
    const { claim } = this;
    const reaches = (wanted: ClaimStatus) => MAIN_WAY.indexOf(stage) >= MAIN_WAY.indexOf(wanted);
    if (reaches('queued')) await this.move('editor1', { action: 'triage', priority: claim.priority });
    if (reaches('in_review')) {
      const assigneeIds = [this.member('reviewer1').id, this.member('reviewer2').id];
      await this.move('editor1', { action: 'assign', assigneeIds });
      await this.addReviews();
    }
    if (claim.verdict && reaches('awaiting_approval')) await this.submit(claim.verdict);
    if (reaches('approved')) await this.move('editor2', { action: 'approve' });
    if (reaches('published')) await this.move('editor2', { action: 'publish' });
  }

  private async correct({ reason, verdict }: NonNullable<SampleClaim['correction']>): Promise<void> {
    await this.move('editor1', { action: 'correct', reason });
    await this.submit(verdict);
    await this.move('editor2', { action: 'approve' });
    await this.move('editor2', { action: 'publish' });
  }

  private async submit({ by, evidence, grounds, ...verdict }: SampleVerdict): Promise<void> {
    const tied = grounds.map(({ field, begins, evidence: indexes }) => ({
      field,
      ...sentenceOf(verdict[field], begins),
      evidenceIds: this.cited(indexes),
    }));
    const saved = await this.services.verdicts.put(
      this.claimId,
      this.version,
      { ...verdict, evidenceIds: this.cited(evidence), grounds: tied },
      this.member(by),
    );
    this.version = saved.claimVersion;
    await this.move(by, { action: 'submit_verdict' });
  }

  private async addEvidence(): Promise<void> {
    for (const { by, ...evidence } of this.claim.evidence) {
      const { id } = await this.services.evidence.add(this.claimId, evidence, null, this.member(by));
      this.evidenceIds.push(id);
    }
  }

  private async addReviews(): Promise<void> {
    for (const { by, evidence, ...review } of this.claim.reviews) {
      const input = { ...review, evidenceIds: this.cited(evidence) };
      await this.services.reviews.submit(this.claimId, input, this.member(by));
    }
    // The review that completes the round moves the claim by itself, which gives it a version.
    if (this.claim.reviews.length >= 2) this.version += 1;
  }

  private async addComments(): Promise<void> {
    const ids: string[] = [];
    for (const { by, replyTo, ...comment } of this.claim.comments) {
      const parentId = replyTo === undefined ? undefined : ids[replyTo];
      const { id } = await this.services.comments.add(this.claimId, { ...comment, parentId }, this.member(by));
      ids.push(id);
    }
  }

  private cited(indexes: readonly number[]): string[] {
    return indexes.flatMap((index) => this.evidenceIds[index] ?? []);
  }

  private async move(by: SampleMember, request: TransitionRequest): Promise<void> {
    const claim = await this.services.transitions.transition(this.claimId, this.version, request, this.member(by));
    this.version = claim.version;
  }
}
