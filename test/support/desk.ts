import { type ClaimStatus, type Role, roles } from '@isnad/contracts';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { hashPassword } from '../../backend/src/auth/password.js';
import { createApp } from '../../backend/src/create-app.js';
import { serveOpenApi } from '../../backend/src/openapi/document.js';
import { Database } from '../../backend/src/platform/db/database.js';
import { createTestDatabase } from '../../backend/src/platform/db/testing/test-database.js';
import { createLogger } from '../../backend/src/platform/logging.js';
import type { PlatformOptions } from '../../backend/src/platform/platform.module.js';
import type { PublicAddress } from '../../backend/src/platform/public-address.js';
import { ensureDefaultRatingScale } from '../../backend/src/rating-scales/default-rating-scale.js';
import { Client } from './client.js';

export const PASSWORD = 'a long enough passphrase';
/** Hashing is slow on purpose; the members of all test desks share one password and its hash. */
let passwordHash: Promise<string> | undefined;

export interface Member {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  /** Signed in as this member. */
  readonly client: Client;
}

/** A whole desk of its own: database, the application that `main` builds, and members. */
export interface TestDesk {
  readonly url: string;
  readonly databaseUrl: string;
  readonly database: Database;
  readonly app: NestFastifyApplication;
  readonly anonymous: Client;
  /** A second server process on the desk's database, as far as one process can play two: nothing is shared but the database. */
  startAnotherServer(): Promise<TestServer>;
  addMember(role: Role, name?: string): Promise<Member>;
  /** Two reviewers, two editors, a viewer and an admin. */
  addTeam(): Promise<Team>;
  close(): Promise<void>;
}

export interface TestServer {
  readonly url: string;
  readonly app: NestFastifyApplication;
  close(): Promise<void>;
}

export interface Team {
  readonly reviewer: Member;
  readonly secondReviewer: Member;
  readonly editor: Member;
  readonly secondEditor: Member;
  readonly viewer: Member;
  readonly admin: Member;
}

async function startServer(databaseUrl: string, options: ServerOptions): Promise<TestServer> {
  const address: PublicAddress = { url: 'http://127.0.0.1', secure: false };
  const app = await createApp({ databaseUrl, address, logger: createLogger('error'), ...options });
  serveOpenApi(app, { pages: false });
  await app.listen(0, '127.0.0.1');
  const listening = app.getHttpServer().address();
  if (typeof listening !== 'object' || listening === null) throw new Error('The test desk does not listen');
  address.url = `http://127.0.0.1:${listening.port}`;
  return { url: address.url, app, close: () => app.close() };
}

/** What a desk's environment would set. */
type ServerOptions = Pick<PlatformOptions, 'fetchAllow' | 'clock'>;

export async function startTestDesk(options: ServerOptions = {}): Promise<TestDesk> {
  const testDatabase = await createTestDatabase();
  const { app, url } = await startServer(testDatabase.url, options);
  const database = app.get(Database);
  await ensureDefaultRatingScale(database);
  let members = 0;

  const addMember = async (role: Role, name = `${role} ${members + 1}`): Promise<Member> => {
    members += 1;
    passwordHash ??= hashPassword(PASSWORD);
    const email = `member${members}@desk.example`;
    const { id } = await database.client.user.create({
      data: { name, email, role, passwordHash: await passwordHash },
      select: { id: true },
    });
    const client = new Client(url);
    await client.signIn(email, PASSWORD);
    return { id, name, email, role, client };
  };

  return {
    url,
    databaseUrl: testDatabase.url,
    database,
    app,
    anonymous: new Client(url),
    startAnotherServer: () => startServer(testDatabase.url, options),
    addMember,
    async addTeam() {
      return {
        reviewer: await addMember('reviewer', 'نور الراوي'),
        secondReviewer: await addMember('reviewer', 'سليم العاني'),
        editor: await addMember('editor', 'ليلى الصائغ'),
        secondEditor: await addMember('editor', 'حيدر البنّاء'),
        viewer: await addMember('viewer', 'هدى القيسي'),
        admin: await addMember('admin', 'مدير المكتب'),
      };
    },
    async close() {
      await app.close();
      await testDatabase.drop();
    },
  };
}

/** The member of a team who has a role; the first where two have it. */
export function memberWithRole(team: Team, role: Role): Member {
  const members: Record<Role, Member> = {
    viewer: team.viewer,
    reviewer: team.reviewer,
    editor: team.editor,
    admin: team.admin,
  };
  return members[role];
}

export const allRoles: readonly Role[] = roles;
export type { ClaimStatus };
