import { createHash } from 'node:crypto';
import type { Database } from '../platform/db/database.js';

export interface Finding {
  readonly what: 'event' | 'segment' | 'appearance' | 'text' | 'file' | 'chain';
  readonly id: string;
  readonly problem: string;
}

export interface Verification {
  readonly checked: { readonly events: number; readonly spans: number; readonly files: number };
  readonly findings: readonly Finding[];
}

const BATCH = 1_000;
const FILE_BATCH = 20;
const GENESIS = '0'.repeat(64);
/** The chain begins at 1; what somebody put before it is read as well, and found. */
const LOWEST_BIGINT = -(2n ** 63n);
const sha256 = (data: string | Uint8Array) => createHash('sha256').update(data).digest('hex');

/**
 * Checks what the database promises with sums of its own: every event's hash and its link to the one before, the chain's head (so
 * that a cut tail shows), every text against the hash that history gives it, every span against its text, every stored file against
 * its hash. Reads in batches; changes nothing.
 */
export async function verifyDesk(database: Database): Promise<Verification> {
  const findings: Finding[] = [];
  const events = await verifyChain(database, findings);
  const spans =
    (await verifySpans(database, 'segment', findings)) + (await verifySpans(database, 'appearance', findings));
  await verifyTexts(database, findings);
  const files = await verifyFiles(database, findings);
  return { checked: { events, spans, files }, findings };
}

async function verifyChain({ client }: Database, findings: Finding[]): Promise<number> {
  let previous = { seq: 0n, hash: GENESIS };
  let next = LOWEST_BIGINT;
  let count = 0;
  for (;;) {
    const rows = await client.$queryRaw<{ seq: bigint; hash: string; prev_hash: string; payload: string }[]>`
      SELECT e.seq, e.hash, e.prev_hash, isnad_event_payload(e) AS payload FROM "event" e
      WHERE e.seq >= ${next} ORDER BY e.seq LIMIT ${BATCH}`;
    if (rows.length === 0) break;
    for (const row of rows) {
      count += 1;
      const id = String(row.seq);
      if (row.seq !== previous.seq + 1n)
        findings.push({ what: 'event', id, problem: `follows ${previous.seq}: rows are missing or were slipped in` });
      if (row.prev_hash !== previous.hash)
        findings.push({ what: 'event', id, problem: 'does not hold the hash of the one before' });
      if (sha256(row.payload) !== row.hash)
        findings.push({ what: 'event', id, problem: 'was changed after it was written' });
      previous = { seq: row.seq, hash: row.hash };
      next = row.seq + 1n;
    }
  }
  const head = await client.eventChainHead.findUnique({ where: { id: 1 } });
  if (head?.seq !== previous.seq || head.hash !== previous.hash) {
    findings.push({
      what: 'chain',
      id: String(head?.seq ?? 'none'),
      problem: `the newest event is ${previous.seq}: the end was cut or the head changed`,
    });
  }
  return count;
}

async function verifySpans({ client }: Database, what: 'segment' | 'appearance', findings: Finding[]): Promise<number> {
  let count = 0;
  let last: string | undefined;
  for (;;) {
    const versions = await client.documentVersion.findMany({
      where: last ? { id: { gt: last } } : {},
      orderBy: { id: 'asc' },
      take: FILE_BATCH,
      select: { id: true, text: true },
    });
    if (versions.length === 0) return count;
    for (const { id: documentVersionId, text } of versions) {
      const select = { id: true, startOffset: true, endOffset: true, exact: true } as const;
      const spans =
        what === 'segment'
          ? await client.segment.findMany({ where: { documentVersionId }, select })
          : await client.appearance.findMany({ where: { documentVersionId }, select });
      count += spans.length;
      for (const { id, startOffset, endOffset, exact } of spans) {
        if (text.slice(startOffset, endOffset) !== exact)
          findings.push({ what, id, problem: 'does not match its text' });
      }
    }
    last = versions.at(-1)?.id;
  }
}

/** Texts that came before history named their hash have none to be compared with. */
async function verifyTexts({ client }: Database, findings: Finding[]): Promise<void> {
  const changed = await client.$queryRaw<{ id: string }[]>`
    SELECT DISTINCT v.id FROM "document_version" v
    JOIN "event" e ON e.subject_type = 'document' AND e.subject_id = v.document_id
      AND e.type IN ('document.created', 'document.revised') AND (e.data->>'number')::integer = v.number
    WHERE e.data ? 'textSha256' AND e.data->>'textSha256' <> encode(sha256(convert_to(v.text, 'UTF8')), 'hex')`;
  for (const { id } of changed) findings.push({ what: 'text', id, problem: 'is not the text that history tells of' });
}

async function verifyFiles({ client }: Database, findings: Finding[]): Promise<number> {
  let count = 0;
  let last: string | undefined;
  for (;;) {
    const files = await client.storedFile.findMany({
      where: last ? { sha256: { gt: last } } : {},
      orderBy: { sha256: 'asc' },
      take: FILE_BATCH,
      select: { sha256: true, bytes: true },
    });
    if (files.length === 0) return count;
    for (const file of files) {
      count += 1;
      if (sha256(file.bytes) !== file.sha256)
        findings.push({ what: 'file', id: file.sha256, problem: 'its bytes have another hash' });
    }
    last = files.at(-1)?.sha256;
  }
}
