import {
  type Activity,
  can,
  limits,
  type Permission,
  type Presence,
  type PresenceSubject,
  type User,
} from '@isnad/contracts';
import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock.js';
import { problem } from '../platform/http/problem-error.js';
import { type PresenceNow, PresenceRepository } from './presence.repository.js';

/** Nobody is shown at work that they may not do. */
const needed: Readonly<Record<Activity, Permission>> = {
  viewing: 'claims.read',
  reviewing: 'reviews.create',
  editing: 'claims.update',
};

/**
 * Who looks at a claim or a document now. It says what somebody does there and nothing of what they find, so that reviews stay
 * blind; that somebody reviews a claim, its assignments say as well.
 */
@Injectable()
export class PresenceService {
  constructor(
    private readonly presences: PresenceRepository,
    private readonly clock: Clock,
  ) {}

  /** Says that the person is there until `limits.presenceSeconds` from now; answers who else is. */
  async put(subject: PresenceSubject, now: PresenceNow, user: User) {
    if (!can(user.role, needed[now.activity])) throw problem('forbidden');
    if (!(await this.presences.subjectExists(subject))) throw problem('not-found');
    const expiresAt = new Date(this.clock.now().getTime() + limits.presenceSeconds * 1000);
    await this.presences.put(user.id, subject, now, expiresAt);
    return this.list(subject);
  }

  async leave(subject: PresenceSubject, user: User): Promise<void> {
    await this.presences.remove(user.id, subject);
  }

  async list(subject: PresenceSubject): Promise<{ data: Presence[]; total: number; totalIsExact: boolean }> {
    const data = await this.presences.at(subject, this.clock.now());
    return { data, total: data.length, totalIsExact: true };
  }

  /** Takes away who has not been heard of; the streams then tell that they have gone. */
  async sweep(): Promise<void> {
    await this.presences.removeExpired(this.clock.now());
  }
}
