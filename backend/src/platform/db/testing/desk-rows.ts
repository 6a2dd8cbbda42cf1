import { createHash } from 'node:crypto';
import { defaultTruthScale } from '@isnad/contracts';
import pg from 'pg';
import { v7 as uuid } from 'uuid';
import type {
  Anchoring,
  Appearance,
  Assignment,
  Claim,
  Document,
  DocumentVersion,
  Event,
  Evidence,
  Publication,
  RatingScale,
  RatingValue,
  Review,
  ReviewEvidence,
  Segment,
  Speaker,
  SpeakerAlias,
  Speech,
  StoredFile,
  User,
  Verdict,
  VerdictEvidence,
  VerdictGround,
} from '../../../generated/prisma/client.js';

interface Tables {
  anchoring: Anchoring;
  appearance: Appearance;
  assignment: Assignment;
  claim: Claim;
  document: Document;
  document_version: DocumentVersion;
  event: Event;
  evidence: Evidence;
  publication: Publication;
  rating_scale: RatingScale;
  rating_value: RatingValue;
  review: Review;
  review_evidence: ReviewEvidence;
  segment: Segment;
  speaker: Speaker;
  speaker_alias: SpeakerAlias;
  speech: Speech;
  stored_file: StoredFile;
  user: User;
  verdict: Verdict;
  verdict_evidence: VerdictEvidence;
  verdict_ground: VerdictGround;
}

/** Columns to set; the rest of a row is filled in with something fitting. */
export type Columns<Table extends keyof Tables> = Partial<Tables[Table]>;

export interface Text {
  readonly documentId: string;
  readonly versionId: string;
  readonly text: string;
}

/** In the form that the database asks for; it opens for no password. */
const NO_PASSWORD = '$argon2id$v=19$m=19456,t=2,p=1$c2FsdHNhbHRzYWx0$bm90aGluZyBvcGVucyBieSB0aGlzIGhhc2g';

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const columnOf = (property: string) => property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
const isJson = (value: unknown) =>
  typeof value === 'object' && value !== null && !(value instanceof Date) && !(value instanceof Uint8Array);

/**
 * Puts rows into a test's database by plain SQL, past every service, so that a test can begin anywhere and try what no service
 * would do. Whatever a test does not name is filled in. Every method answers the id of its row.
 */
export class DeskRows {
  private last: Promise<unknown> = Promise.resolve();

  private constructor(readonly client: pg.Client) {}

  static async open(url: string): Promise<DeskRows> {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    return new DeskRows(client);
  }

  async close(): Promise<void> {
    await this.client.end();
  }

  async query<Row extends pg.QueryResultRow>(sql: string, values: unknown[] = []): Promise<Row[]> {
    // A connection takes one query at a time; a test may put in several rows at once.
    const send = () => this.client.query<Row>(sql, values);
    const mine = this.last.then(send, send);
    this.last = mine;
    return (await mine).rows;
  }

  /** Runs what `work` queries as one transaction of this connection. */
  async transaction(work: () => Promise<void>): Promise<void> {
    await this.query('BEGIN');
    try {
      await work();
    } catch (error) {
      await this.query('ROLLBACK');
      throw error;
    }
    await this.query('COMMIT');
  }

  async insert<Table extends keyof Tables>(table: Table, row: Columns<Table>): Promise<void> {
    const fields = Object.entries(row).filter(([, value]) => value !== undefined);
    const columns = fields.map(([property]) => `"${columnOf(property)}"`);
    const values = fields.map(([, value]) => (isJson(value) ? JSON.stringify(value) : value));
    const places = fields.map((_field, index) => `$${index + 1}`);
    await this.query(`INSERT INTO "${table}" (${columns.join(', ')}) VALUES (${places.join(', ')})`, values);
  }

  async user(columns: Columns<'user'> = {}): Promise<string> {
    const id = uuid();
    await this.insert('user', {
      id,
      name: 'ليلى حسن',
      email: `member-${id}@example.org`,
      passwordHash: NO_PASSWORD,
      role: 'editor',
      ...columns,
    });
    return id;
  }

  async speech(columns: Columns<'speech'> = {}): Promise<string> {
    const id = uuid();
    const speakerId = columns.speakerId ?? (await this.speaker());
    await this.insert('speech', {
      id,
      title: 'كلمة في افتتاح الميناء',
      date: new Date('2026-03-01'),
      language: 'ar',
      ...columns,
      speakerId,
    });
    return id;
  }

  async speaker(columns: Columns<'speaker'> = {}): Promise<string> {
    const id = uuid();
    await this.insert('speaker', { id, name: 'وزير الاقتصاد', normalisedName: 'وزير الاقتصاد', ...columns });
    return id;
  }

  /** A document of a speech with its first version, whose text came as UTF-8. */
  async text(speechId: string, text: string): Promise<Text> {
    const documentId = uuid();
    await this.insert('document', { id: documentId, speechId, title: 'تقرير', kind: 'report', language: 'ar' });
    return { documentId, text, versionId: await this.version(documentId, 1, text) };
  }

  async version(documentId: string, number: number, text: string): Promise<string> {
    const id = uuid();
    const hash = await this.file(Buffer.from(text));
    await this.insert('document_version', { id, documentId, number, text, sha256: hash, encoding: 'utf-8' });
    return id;
  }

  /** Answers the file's hash. Bytes that are there already are not stored again. */
  async file(bytes: Buffer): Promise<string> {
    const hash = sha256(bytes);
    const known = await this.query('SELECT 1 FROM "stored_file" WHERE sha256 = $1', [hash]);
    if (known.length === 0)
      await this.insert('stored_file', { sha256: hash, bytes: new Uint8Array(bytes), byteLength: bytes.length });
    return hash;
  }

  async segment(
    { versionId, text }: Text,
    start: number,
    end: number,
    columns: Columns<'segment'> = {},
  ): Promise<string> {
    const id = uuid();
    await this.insert('segment', {
      id,
      documentVersionId: versionId,
      startOffset: start,
      endOffset: end,
      exact: text.slice(start, end),
      kind: 'quote',
      score: 0.5,
      reasons: [],
      ...columns,
    });
    return id;
  }

  async appearance(
    claimId: string,
    { versionId, text }: Text,
    start: number,
    end: number,
    columns: Columns<'appearance'> = {},
  ): Promise<string> {
    const id = uuid();
    await this.insert('appearance', {
      id,
      claimId,
      documentVersionId: versionId,
      startOffset: start,
      endOffset: end,
      exact: text.slice(start, end),
      prefix: '',
      suffix: '',
      ...columns,
    });
    return id;
  }

  /** A scale of its own with the default values. */
  async scale(columns: Columns<'rating_scale'> = {}): Promise<string> {
    const id = uuid();
    await this.insert('rating_scale', { id, name: `scale ${id}`, ...columns });
    for (const [position, { key, number, name, definition }] of defaultTruthScale.entries()) {
      await this.insert('rating_value', {
        scaleId: id,
        key,
        position,
        number,
        name: { ...name },
        definition: { ...definition },
      });
    }
    return id;
  }

  /** A proposed claim, with a speech and a scale of its own unless they are named. */
  async claim(columns: Columns<'claim'> = {}): Promise<string> {
    const id = uuid();
    const speechId = columns.speechId ?? (await this.speech());
    const [speech] = await this.query<{ speaker_id: string }>('SELECT speaker_id FROM "speech" WHERE id = $1', [
      speechId,
    ]);
    await this.insert('claim', {
      id,
      text: 'ارتفعت الصادرات بنسبة 12 في المئة',
      language: 'ar',
      requiredReviews: 2,
      speakerId: speech?.speaker_id,
      ...columns,
      speechId,
      ratingScaleId: columns.ratingScaleId ?? (await this.scale()),
    });
    return id;
  }

  async evidence(claimId: string, columns: Columns<'evidence'> = {}): Promise<string> {
    const id = uuid();
    const addedById = columns.addedById ?? (await this.user({ role: 'reviewer' }));
    await this.insert('evidence', {
      id,
      claimId,
      stance: 'refutes',
      kind: 'primary',
      title: 'النشرة الإحصائية',
      ...columns,
      addedById,
    });
    return id;
  }

  /** Appends to the history; number, time and hashes are the database's to give. */
  async event(columns: Columns<'event'> = {}): Promise<string> {
    const id = uuid();
    await this.insert('event', {
      id,
      seq: 0n,
      prevHash: '',
      hash: '',
      type: 'claim.created',
      actorName: 'ليلى حسن',
      subjectType: 'claim',
      subjectId: uuid(),
      data: {},
      ...columns,
    });
    return id;
  }
}
