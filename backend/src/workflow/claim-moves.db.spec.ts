import { type ClaimStatus, claimStatuses, claimWorkflow } from '@isnad/contracts';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addPublication, addVerdict, claimAt, move, type WalkedClaim } from '../platform/db/testing/claim-walk.js';
import { DeskRows } from '../platform/db/testing/desk-rows.js';
import { checkViolation, rule } from '../platform/db/testing/refusals.js';
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

const pairs = (moves: readonly (readonly [ClaimStatus, ClaimStatus])[]) =>
  [...new Set(moves.map(([from, to]) => `${from} → ${to}`))].sort();
const tableMoves = Object.values(claimWorkflow).flatMap(({ from, to }) => from.map((state) => [state, to] as const));
const statusOf = async ({ id }: WalkedClaim) => {
  const [claim] = await rows.query<{ status: ClaimStatus }>('SELECT status FROM "claim" WHERE id = $1', [id]);
  return claim?.status;
};

describe('the moves that the database knows', () => {
  it('are those of the workflow in contracts', async () => {
    const known = await rows.query<{ from_status: ClaimStatus; to_status: ClaimStatus }>(
      'SELECT * FROM isnad_claim_moves()',
    );
    expect(pairs(known.map(({ from_status, to_status }) => [from_status, to_status]))).toEqual(pairs(tableMoves));
  });

  it.each(claimStatuses)('from %s lead nowhere else', async (from) => {
    const claim = await claimAt(rows, from);
    const legal = tableMoves.filter(([state]) => state === from).map(([, to]) => to);
    for (const to of claimStatuses.filter((state) => state !== from && !legal.includes(state))) {
      await expect(move(rows, claim.id, to)).rejects.toMatchObject(rule('claim_move_is_legal'));
    }
    expect(await statusOf(claim)).toBe(from);
  });
});

describe('a claim', () => {
  it.each(claimStatuses.filter((status) => status !== 'proposed'))('does not begin as %s', async (status) => {
    await expect(rows.claim({ status })).rejects.toMatchObject(rule('claim_begins_proposed'));
  });

  it('is never deleted', async () => {
    const { id } = await claimAt(rows, 'proposed');
    await expect(rows.query('DELETE FROM "claim" WHERE id = $1', [id])).rejects.toMatchObject(
      rule('claim_is_permanent'),
    );
  });

  it.each([
    ['no review required', { requiredReviews: 0 }, 'claim_counts_are_sane'],
    ['six reviews required', { requiredReviews: 6 }, 'claim_counts_are_sane'],
    ['round nought', { round: 0 }, 'claim_counts_are_sane'],
    ['a blank text', { text: ' ' }, 'claim_text_is_not_blank'],
  ])('is refused with %s', async (_case, columns, constraint) => {
    await expect(rows.claim(columns)).rejects.toMatchObject(checkViolation(constraint));
  });
});

describe('a move', () => {
  it('is refused at commit when the history does not tell of it', async () => {
    const claim = await claimAt(rows, 'proposed');
    const silently = rows.query(`UPDATE "claim" SET status = 'queued', version = version + 1 WHERE id = $1`, [
      claim.id,
    ]);
    await expect(silently).rejects.toMatchObject(rule('claim_move_is_told'));
    expect(await statusOf(claim)).toBe('proposed');
  });

  const wrongEvents: [string, { to: ClaimStatus; version: number }, string][] = [
    ['another state', { to: 'rejected', version: 2 }, 'claim.transitioned'],
    ['another version', { to: 'queued', version: 1 }, 'claim.transitioned'],
    ['something else', { to: 'queued', version: 2 }, 'claim.updated'],
  ];
  it.each(wrongEvents)('is refused when its event tells of %s', async (_case, data, type) => {
    const claim = await claimAt(rows, 'proposed');
    const moved = rows.transaction(async () => {
      await rows.query(`UPDATE "claim" SET status = 'queued', version = 2 WHERE id = $1`, [claim.id]);
      await rows.event({ type, subjectId: claim.id, claimId: claim.id, data });
    });
    await expect(moved).rejects.toMatchObject(rule('claim_move_is_told'));
  });

  it('cannot lean on the event of an earlier move to the same state', async () => {
    const claim = await claimAt(rows, 'rejected');
    await move(rows, claim.id, 'proposed', { round: 2 });
    const again = rows.query(`UPDATE "claim" SET status = 'rejected', version = version + 1 WHERE id = $1`, [claim.id]);
    await expect(again).rejects.toMatchObject(rule('claim_move_is_told'));
  });

  it.each([
    ['keeps', 'version'],
    ['lowers', 'version - 1'],
  ])('is refused when it %s the version', async (_case, version) => {
    const claim = await claimAt(rows, 'queued');
    const moved = rows.query(`UPDATE "claim" SET status = 'rejected', version = ${version} WHERE id = $1`, [claim.id]);
    await expect(moved).rejects.toMatchObject(rule('claim_version_grows'));
  });

  const lacking: [ClaimStatus, ClaimStatus, string, string][] = [
    ['in_review', 'deciding', 'the required reviews', 'claim_reviews_complete'],
    ['deciding', 'awaiting_approval', 'a verdict', 'claim_has_verdict'],
    ['awaiting_approval', 'approved', 'an approval', 'claim_verdict_approved'],
    ['approved', 'published', 'a publication', 'claim_has_publication'],
    ['published', 'retracted', 'a notice of retraction', 'claim_has_retraction'],
  ];
  it.each(lacking)('from %s to %s is refused without %s', async (from, to, _lacking, name) => {
    const claim = await claimAt(rows, from);
    await expect(move(rows, claim.id, to)).rejects.toMatchObject(rule(name));
    expect(await statusOf(claim)).toBe(from);
  });

  it('to awaiting approval does not count the verdict of another claim', async () => {
    const other = await claimAt(rows, 'deciding');
    await addVerdict(rows, other);
    await rows.query('UPDATE "claim" SET current_verdict_id = NULL WHERE id = $1', [other.id]);
    const claim = await claimAt(rows, 'deciding');
    const borrowed = `UPDATE "claim" SET current_verdict_id = (SELECT id FROM "verdict" WHERE claim_id = $2) WHERE id = $1`;
    await rows.query(borrowed, [claim.id, other.id]);
    await expect(move(rows, claim.id, 'awaiting_approval')).rejects.toMatchObject(rule('claim_has_verdict'));
  });

  it('of a correction does not count the verdict that it corrects, though that was approved', async () => {
    const claim = await claimAt(rows, 'published');
    await move(rows, claim.id, 'deciding', { cycle: 2 });
    await expect(move(rows, claim.id, 'awaiting_approval')).rejects.toMatchObject(rule('claim_has_verdict'));
  });

  it('to retracted does not count a correction', async () => {
    const claim = await claimAt(rows, 'published');
    await addPublication(rows, claim, { number: 2, kind: 'correction', reason: 'صُحّح الرقم' });
    await expect(move(rows, claim.id, 'retracted')).rejects.toMatchObject(rule('claim_has_retraction'));
  });
});

describe('what approvals and reviews are counted by', () => {
  const changes: [string, ClaimStatus, string, string][] = [
    ['another cycle', 'deciding', 'cycle = cycle + 1', 'claim_cycle_follows'],
    ['an earlier cycle', 'awaiting_approval', 'cycle = cycle - 1', 'claim_cycle_follows'],
    ['another round', 'in_review', 'round = round + 1', 'claim_round_follows'],
    ['another speech', 'proposed', `speech_id = '00000000-0000-7000-8000-000000000000'`, 'claim_keeps_its_speech'],
    ['no verdict in hand', 'awaiting_approval', 'current_verdict_id = NULL', 'claim_verdict_while_deciding'],
    ['no verdict in hand', 'published', 'current_verdict_id = NULL', 'claim_verdict_while_deciding'],
  ];
  it.each(changes)('%s is refused for a claim that is %s', async (_case, status, change, name) => {
    const claim = await claimAt(rows, status);
    const changed = rows.query(`UPDATE "claim" SET ${change}, version = version + 1 WHERE id = $1`, [claim.id]);
    await expect(changed).rejects.toMatchObject(rule(name));
  });

  it('a correction begins the next cycle, and reopening the next round', async () => {
    const published = await claimAt(rows, 'published');
    await expect(move(rows, published.id, 'deciding')).rejects.toMatchObject(rule('claim_cycle_follows'));
    const rejected = await claimAt(rows, 'rejected');
    await expect(move(rows, rejected.id, 'proposed')).rejects.toMatchObject(rule('claim_round_follows'));
  });
});
