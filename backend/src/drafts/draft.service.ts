import { Draft, type DraftBody, type DraftQuery, type DraftSummary, limits, type User } from '@isnad/contracts';
import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock.js';
import { problem } from '../platform/http/problem-error.js';
import { missingOrStale } from '../platform/http/stale.js';
import { DraftRepository, type StoredDraft } from './draft.repository.js';

const KEPT_MS = limits.draftDays * 86_400_000;
const KIBIBYTE = 1024;

function toSummary({ key, version, updatedAt }: Omit<StoredDraft, 'body'>): DraftSummary {
  const expiresAt = new Date(updatedAt.getTime() + KEPT_MS).toISOString();
  return { key, version, updatedAt: updatedAt.toISOString(), expiresAt };
}

const toDraft = (stored: StoredDraft): Draft => Draft.parse({ ...toSummary(stored), body: JSON.parse(stored.body) });

/** Unfinished work, kept for its author alone, so that neither a reload nor an ended session loses it. */
@Injectable()
export class DraftService {
  constructor(
    private readonly drafts: DraftRepository,
    private readonly clock: Clock,
  ) {}

  async list(query: DraftQuery, user: User): Promise<{ data: DraftSummary[]; total: number; totalIsExact: boolean }> {
    const data = (await this.drafts.list(user.id, query)).map(toSummary);
    return { data, total: data.length, totalIsExact: true };
  }

  async get(key: string, user: User): Promise<Draft> {
    const stored = await this.drafts.find(user.id, key);
    if (!stored) throw problem('not-found');
    return toDraft(stored);
  }

  /**
   * Keeps a form as it stands. `version` is the one it goes on from, or undefined for the first save: that is refused with 428 when
   * another tab has begun already, and a version that is not stored any more with 412 and what is.
   */
  async put(key: string, version: number | undefined, body: DraftBody, user: User): Promise<Draft> {
    const json = JSON.stringify(body);
    if (Buffer.byteLength(json) > limits.draftBytes) throw tooLarge();
    const now = this.clock.now();
    await this.drafts.removeUntouchedSince(new Date(now.getTime() - KEPT_MS));
    if (version === undefined) return this.begin(key, json, now, user);
    const replaced = await this.drafts.replace(user.id, key, version, json, now);
    if (!replaced) throw await this.staleOrMissing(key, user);
    return toDraft(replaced);
  }

  async remove(key: string, version: number, user: User): Promise<void> {
    if (!(await this.drafts.remove(user.id, key, version))) throw await this.staleOrMissing(key, user);
  }

  private async begin(key: string, json: string, now: Date, user: User): Promise<Draft> {
    if ((await this.drafts.count(user.id)) >= limits.draftsPerMember) throw problem('draft.too-many');
    const created = await this.drafts.create(user.id, key, json, now);
    if (!created) throw problem('precondition.required');
    return toDraft(created);
  }

  private async staleOrMissing(key: string, user: User) {
    const stored = await this.drafts.find(user.id, key);
    return missingOrStale(stored && toDraft(stored));
  }
}

function tooLarge() {
  const size = limits.draftBytes / KIBIBYTE;
  return problem('request.too-large', {
    field: 'body',
    detail: { ar: `الحد الأقصى للمسودة ${size} كيبيبايت.`, en: `A draft may have at most ${size} KiB.` },
  });
}
