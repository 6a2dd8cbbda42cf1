import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DeskRows } from '../platform/db/testing/desk-rows.js';
import { checkViolation, uniqueViolation } from '../platform/db/testing/refusals.js';
import { createTestDatabase, type TestDatabase } from '../platform/db/testing/test-database.js';

let created: TestDatabase;
let rows: DeskRows;
beforeAll(async () => {
  created = await createTestDatabase();
  rows = await DeskRows.open(created.url);
});
afterAll(async () => {
  await rows.close();
  await created.drop();
});

describe('an account', () => {
  it('has its e-mail in lower case, so that no two differ by case alone', async () => {
    await expect(rows.user({ email: 'Layla@Example.org' })).rejects.toMatchObject(
      checkViolation('user_email_is_lower_case'),
    );
    await rows.user({ email: 'layla@example.org' });
    await expect(rows.user({ email: 'layla@example.org' })).rejects.toMatchObject(uniqueViolation);
  });

  it.each([
    ['the password itself', 'open sesame, please'],
    ['bcrypt', '$2b$12$abcdefghijklmnopqrstuuYb8Y9o5Yb8Y9o5Yb8Y9o5Yb8Y9o5Yb8'],
    ['Argon2i', '$argon2i$v=19$m=19456,t=2,p=1$c2FsdA$aGFzaA'],
    ['nothing', ''],
  ])('is refused with %s in place of an Argon2id hash', async (_case, passwordHash) => {
    await expect(rows.user({ passwordHash })).rejects.toMatchObject(checkViolation('user_password_is_argon2id'));
  });
});

describe('the settings', () => {
  it('are one row', async () => {
    await expect(
      rows.query(`INSERT INTO "settings" (id, desk_name_ar, desk_name_en) VALUES (2, 'مكتب', 'Desk')`),
    ).rejects.toMatchObject(checkViolation('settings_is_one'));
  });

  it.each(['required_reviews = 0', 'required_reviews = 6', 'minimum_evidence = -1', 'minimum_evidence = 21'])(
    'refuse %s',
    async (change) => {
      await expect(rows.query(`UPDATE "settings" SET ${change}`)).rejects.toMatchObject(
        checkViolation('settings_are_sane'),
      );
    },
  );
});

describe('rating scales', () => {
  it('have one default at most', async () => {
    await rows.scale({ isDefault: true });
    await expect(rows.scale({ isDefault: true })).rejects.toMatchObject(uniqueViolation);
  });

  it('keep their values, since verdicts were given in them', async () => {
    const scaleId = await rows.scale();
    for (const statement of [
      `UPDATE "rating_value" SET number = 1 WHERE scale_id = $1`,
      `DELETE FROM "rating_value" WHERE scale_id = $1`,
    ]) {
      await expect(rows.query(statement, [scaleId])).rejects.toMatchObject({
        code: 'IS001',
        constraint: 'rating_value_is_permanent',
      });
    }
  });
});
