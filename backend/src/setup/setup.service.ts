import type { CompleteSetup, SetupState, User } from '@isnad/contracts';
import { Injectable } from '@nestjs/common';
import { secretHash } from '../auth/secret.js';
import { SessionService } from '../auth/session.service.js';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/db/database.js';
import { UnitOfWork } from '../platform/db/unit-of-work.js';
import { problem } from '../platform/http/problem-error.js';
import { currentRequest } from '../platform/http/request-context.js';
import { UserService } from '../users/user.service.js';
import { SetupRepository } from './setup.repository.js';

export interface CompletedSetup {
  readonly user: User;
  readonly session: { readonly secret: string; readonly expiresAt: Date };
}

/** The beginning of a desk that starts empty: whoever holds the printed link becomes its first admin. */
@Injectable()
export class SetupService {
  constructor(
    private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
    private readonly setup: SetupRepository,
    private readonly users: UserService,
    private readonly sessions: SessionService,
    private readonly clock: Clock,
  ) {}

  async state(): Promise<SetupState> {
    return { needed: !(await this.setup.hasMembers(this.database.client)) };
  }

  /** Creates the first admin and signs them in. 410 once the desk has a member, and for a link that is unknown or was used. */
  async complete({ token, ...admin }: CompleteSetup): Promise<CompletedSetup> {
    const { language } = currentRequest();
    const user = await this.unitOfWork.run(async ({ db }) => {
      await this.setup.lock(db);
      const usable =
        !(await this.setup.hasMembers(db)) && (await this.setup.use(db, secretHash(token), this.clock.now()));
      if (!usable) throw problem('setup.link-invalid');
      return this.users.create({ ...admin, role: 'admin', language });
    });
    return { user, session: await this.sessions.open(user.id) };
  }
}
