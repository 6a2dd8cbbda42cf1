import { NotificationListQuery, type User } from '@isnad/contracts';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SystemClock } from '../platform/clock.js';
import { Database } from '../platform/db/database.js';
import { createTestDatabase, type TestDatabase } from '../platform/db/testing/test-database.js';
import { addUser } from '../users/testing/add-user.js';
import { NotificationRepository } from './notification.repository.js';
import { NotificationService } from './notification.service.js';

describe('NotificationService', () => {
  let created: TestDatabase;
  let database: Database;
  let notifications: NotificationService;
  beforeAll(async () => {
    created = await createTestDatabase();
    database = new Database(created.url, 2);
    notifications = new NotificationService(new NotificationRepository(database), new SystemClock());
  });
  afterAll(async () => {
    await database.onModuleDestroy();
    await created.drop();
  });

  const notify = async (user: User): Promise<string> => {
    const data = { userId: user.id, type: 'claim.transitioned', actorName: 'محررة' };
    const { id } = await database.client.notification.create({ data, select: { id: true } });
    return id;
  };
  const idsOf = async (user: User, filter: Record<string, string> = {}): Promise<string[]> => {
    const { data } = await notifications.list(NotificationListQuery.parse(filter), user);
    return data.map(({ id }) => id);
  };

  it('shows people only their own, the newest first', async () => {
    const [user, other] = [await addUser(database, 'reviewer'), await addUser(database, 'reviewer')];
    const [first, second] = [await notify(user), await notify(user)];
    await notify(other);
    expect(await idsOf(user)).toEqual([second, first]);
  });

  it('marks those that are named, or all, and never those of others', async () => {
    const [user, other] = [await addUser(database, 'reviewer'), await addUser(database, 'reviewer')];
    const [first, second, foreign] = [await notify(user), await notify(user), await notify(other)];
    await notifications.markRead({ ids: [first, foreign] }, user);
    expect(await idsOf(user, { unread: 'true' })).toEqual([second]);
    expect(await idsOf(user, { unread: 'false' })).toEqual([first]);
    await notifications.markRead({}, user);
    expect(await idsOf(user, { unread: 'true' })).toEqual([]);
    expect(await idsOf(other, { unread: 'true' })).toEqual([foreign]);
  });
});
