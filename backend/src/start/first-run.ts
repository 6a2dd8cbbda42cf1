import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { NotificationService } from '../notifications/notification.service.js';
import type { Config } from '../platform/config/config.js';
import { Database } from '../platform/db/database.js';
import { UnitOfWork } from '../platform/db/unit-of-work.js';
import { SampleDesk } from '../sample/sample-desk.js';
import { createSetupLink } from '../setup/setup-link.js';
import { createAccounts } from './create-accounts.js';
import { type FirstRunAccount, makeAccounts, readAccounts, saveAccounts } from './first-run-accounts.js';

export interface FirstRun {
  /** Created by this start; empty otherwise. */
  readonly accounts: readonly FirstRunAccount[];
  /** Where the accounts of this or an earlier first run are kept; null where there are none. */
  readonly accountsFile: string | null;
  /** The one-time path that creates the admin of a desk that starts empty. */
  readonly setupPath: string | null;
}

export interface FirstRunOptions {
  readonly config: Pick<Config, 'dataDir' | 'sample'>;
  readonly kind: 'embedded' | 'external';
  readonly report: (message: string) => void;
}

/**
 * What a desk without members is given: the embedded one an account per role, kept in a file that its owner alone can read, and
 * the sample speech unless that is switched off; one on an outside database a one-time link that creates its admin.
 *
 * The passwords are on disk before the accounts are in the database, and accounts and sample are one transaction: an interrupted
 * first run leaves either nothing or everything, and never an account whose password nobody knows.
 */
export async function prepareFirstRun(app: NestFastifyApplication, options: FirstRunOptions): Promise<FirstRun> {
  const { config, kind, report } = options;
  const database = app.get(Database);
  const isFirst = (await database.client.user.count()) === 0;
  if (kind === 'external') {
    const secret = isFirst ? await createSetupLink(database.client) : null;
    return {
      accounts: [],
      accountsFile: null,
      setupPath: secret && `/setup?token=${encodeURIComponent(secret)}`,
    };
  }
  const kept = await readAccounts(config.dataDir);
  if (!isFirst) return { accounts: [], accountsFile: kept?.file ?? null, setupPath: null };
  const accounts = kept?.accounts ?? makeAccounts();
  const accountsFile = kept?.file ?? (await saveAccounts(config.dataDir, accounts));
  if (config.sample) report('Creating the sample speech and its accounts.');
  const members = await app.get(UnitOfWork).run(async () => {
    const created = await createAccounts(app, accounts);
    if (config.sample) await app.get(SampleDesk).create(created);
    return created;
  });
  // A new desk has news of its own to come; the sample's are nobody's.
  for (const member of members.values()) await app.get(NotificationService).markRead({}, member);
  return { accounts, accountsFile, setupPath: null };
}
