/**
 * A desk of any size, put into an empty migrated database by plain SQL. It is made the same way every time: claims of three years
 * in every state, the most of them published long ago, with assignments, reviews, verdicts, publications, tags and places.
 * Rules and foreign keys are out of force while it fills (what they would check is so by construction, and a million claims that
 * walked their way one by one would take days); the indexes are built afterwards, as a restored backup would.
 */
import { importSource } from '../../scripts/lib/typescript-sources.mjs';

const FILLED = [
  'user',
  'speaker',
  'speech',
  'outlet',
  'document',
  'document_version',
  'stored_file',
  'rating_scale',
  'rating_value',
  'tag',
  'claim',
  'claim_search',
  'claim_tag',
  'appearance',
  'assignment',
  'review',
  'verdict',
  'publication',
];

const SUBJECTS = [
  'بلغت صادرات النفط',
  'انخفضت نسبة البطالة',
  'أنجزت الوزارة مشاريع المياه',
  'ارتفع عدد المدارس الجديدة',
  'زادت حصة الكهرباء',
  'تراجعت أسعار القمح',
  'وصلت كميات الأسمدة',
  'أُعيد تأهيل الجسور',
  'استوردت الشركة العامة',
  'وُزّعت الأراضي السكنية',
];
const PLACES = ['في البصرة', 'في الموصل', 'في النجف', 'في أربيل', 'في ذي قار', 'في الأنبار', 'في ميسان', 'في كركوك'];
const UNITS = ['مليون برميل', 'في المئة', 'مشروعاً', 'مدرسة', 'ميغاواط', 'ألف طن', 'مليار دينار', 'كيلومتراً'];
const TIMES = ['هذا العام', 'خلال الربع الأول', 'منذ مطلع 2023', 'في ثلاث سنوات', 'قبل الموعد', 'مقارنة بالعام الماضي'];

export const PEOPLE = { reviewers: 30, editors: 10 };
const SPEAKERS = 300;
const TAGS = 200;
const CLAIMS_PER_SPEECH = 100;

/** Ids in the form of a UUIDv7 that sort by their number: a kind, and the number of the row. */
export const idOf = (kind, number) => `00000000-${kind}-7000-8000-${number.toString(16).padStart(12, '0')}`;
const KINDS = {
  user: '0001',
  speaker: '0002',
  speech: '0003',
  document: '0004',
  version: '0005',
  tag: '0006',
  scale: '0007',
};
const OF_CLAIM = { claim: '0011', appearance: '0012', review: '0013', verdict: '0014', publication: '0015' };
const sqlId = (kind, number) => `('00000000-${kind}-7000-8000-' || lpad(to_hex((${number})::bigint), 12, '0'))::uuid`;

/** A number from 0 to 2^31 that looks like chance and is the same every time. */
const chance = (salt) => `(hashint8extended(n, ${salt}) & 2147483647)`;
const pick = (array, salt) => `(${array})[1 + (${chance(salt)} % array_length(${array}, 1))::int]`;
const sqlArray = (words) => `ARRAY[${words.map((word) => `'${word}'`).join(', ')}]`;

const ratings = sqlArray(['true', 'mostly_true', 'mixed', 'mostly_false', 'false', 'unverifiable']);
/** In this state or in one that a claim comes to from it. */
const isAtLeast = (status, column = 'status') =>
  `((${column} >= '${status}'::claim_status AND ${column} < 'rejected'::claim_status) OR ${column} = 'retracted')`;

/** Fills the database that `client` is connected to, and answers nothing. */
export async function fillDesk(client, claims) {
  const { normaliseForSearch } = await importSource('backend/src/language/normalise.ts');
  const { defaultTruthScale } = await importSource('contracts/src/ratings.ts');
  const sentence = (change) => {
    const words = (list, salt) => pick(sqlArray(list.map(change)), salt);
    return `concat_ws(' ', ${words(SUBJECTS, 1)}, ${words(PLACES, 2)}, (${chance(3)} % 9000)::text, ${words(UNITS, 4)}, ${words(TIMES, 5)})`;
  };
  const speeches = Math.ceil(claims / CLAIMS_PER_SPEECH);
  const query = (sql, values) => client.query(sql, values);

  await query(`SET maintenance_work_mem = '512MB'; SET work_mem = '64MB'; SET synchronous_commit = off; SET jit = off`);
  const restore = await withoutRules(client);
  await query(`INSERT INTO "user" (id, name, email, password_hash, role, updated_at)
    SELECT ${sqlId(KINDS.user, 'n')}, 'عضو المكتب ' || n, 'member-' || n || '@example.org',
      '$argon2id$v=19$m=19456,t=2,p=1$c2FsdHNhbHRzYWx0$bm90aGluZyBvcGVucyBieSB0aGlzIGhhc2g',
      (CASE WHEN n <= ${PEOPLE.reviewers} THEN 'reviewer' ELSE 'editor' END)::"role", now()
    FROM generate_series(1, ${PEOPLE.reviewers + PEOPLE.editors}) n`);
  await query(`INSERT INTO "speaker" (id, name, normalised_name, updated_at)
    SELECT ${sqlId(KINDS.speaker, 'n')}, 'المتحدث ' || n, 'المتحدث ' || n, now() FROM generate_series(1, ${SPEAKERS}) n`);
  await query(
    `INSERT INTO "tag" (id, name) SELECT ${sqlId(KINDS.tag, 'n')}, 'وسم ' || n FROM generate_series(1, ${TAGS}) n`,
  );
  await query(`INSERT INTO "rating_scale" (id, name, is_default) VALUES ('${idOf(KINDS.scale, 1)}', 'bench', true)`);
  for (const [position, { key, number, name, definition }] of defaultTruthScale.entries()) {
    await query(
      'INSERT INTO "rating_value" (scale_id, key, position, number, name, definition) VALUES ($1, $2, $3, $4, $5, $6)',
      [idOf(KINDS.scale, 1), key, position, number, JSON.stringify(name), JSON.stringify(definition)],
    );
  }
  const madeAt = (count) =>
    `now() - (interval '1095 days' * ((${count} - n)::float8 / ${count})) - interval '1 minute'`;
  await query(`INSERT INTO "stored_file" (sha256, bytes, byte_length)
    VALUES (encode(sha256('نص'::bytea), 'hex'), 'نص'::bytea, length('نص'::bytea))`);
  await query(`INSERT INTO "speech" (id, title, speaker_id, date, language, created_at, updated_at)
    SELECT ${sqlId(KINDS.speech, 'n')}, 'كلمة في الجلسة ' || n, ${sqlId(KINDS.speaker, `1 + ${chance(6)} % ${SPEAKERS}`)},
      (${madeAt(speeches)})::date, 'ar', ${madeAt(speeches)}, now() FROM generate_series(1, ${speeches}) n`);
  await query(`INSERT INTO "document" (id, speech_id, title, kind, language, created_at, updated_at)
    SELECT ${sqlId(KINDS.document, 'n')}, ${sqlId(KINDS.speech, 'n')}, 'خبر عن الجلسة ' || n, 'report', 'ar', ${madeAt(speeches)}, now()
    FROM generate_series(1, ${speeches}) n`);
  await query(`INSERT INTO "document_version" (id, document_id, number, text, sha256, encoding)
    SELECT ${sqlId(KINDS.version, 'n')}, ${sqlId(KINDS.document, 'n')}, 1, 'نص', encode(sha256('نص'::bytea), 'hex'), 'utf-8'
    FROM generate_series(1, ${speeches}) n`);

  // An old desk: what came long ago is done with; of the last hundredth much is under way.
  const speechOf = `1 + (n - 1) / ${CLAIMS_PER_SPEECH}`;
  await query(`INSERT INTO "claim" (id, speech_id, speaker_id, text, language, status, priority, required_reviews, due_at,
      rating_scale_id, current_verdict_id, version, created_at, updated_at, status_since)
    SELECT ${sqlId(OF_CLAIM.claim, 'n')}, ${sqlId(KINDS.speech, speechOf)},
      ${sqlId(KINDS.speaker, `1 + (hashint8extended(${speechOf}, 6) & 2147483647) % ${SPEAKERS}`)},
      ${sentence((words) => words)}, 'ar', made.status,
      CASE WHEN made.status = 'proposed' THEN NULL ELSE ${pick(sqlArray(['low', 'normal', 'normal', 'high', 'urgent']), 8)}::"priority" END,
      2, CASE WHEN ${chance(9)} % 3 = 0 THEN ${madeAt(claims)} + interval '20 days' END, '${idOf(KINDS.scale, 1)}',
      CASE WHEN ${isAtLeast('awaiting_approval', 'made.status')} THEN ${sqlId(OF_CLAIM.verdict, 'n')} END,
      8, made.at, least(now(), made.at + interval '9 days'), least(now(), made.at + interval '9 days')
    FROM (
      SELECT n, ${madeAt(claims)} AS at, (CASE WHEN ${chance(10)} % 100 < 1 THEN 'retracted' WHEN ${chance(10)} % 100 < 20 THEN 'rejected'
        WHEN ${chance(10)} % 100 < 30 THEN 'proposed' WHEN ${chance(10)} % 100 < 34 THEN 'queued' WHEN ${chance(10)} % 100 < 37 THEN 'in_review'
        WHEN ${chance(10)} % 100 < 39 THEN 'deciding' WHEN ${chance(10)} % 100 < 40 THEN 'awaiting_approval'
        WHEN ${chance(10)} % 100 < 41 THEN 'approved' ELSE 'published' END)::"claim_status" AS status
      FROM generate_series(1, ${claims}) n
    ) made`);
  await query(`INSERT INTO "claim_search" (claim_id, normalised)
    SELECT ${sqlId(OF_CLAIM.claim, 'n')}, ${sentence(normaliseForSearch)} FROM generate_series(1, ${claims}) n`);
  await query(`INSERT INTO "claim_tag" (claim_id, tag_id)
    SELECT ${sqlId(OF_CLAIM.claim, 'n')}, ${sqlId(KINDS.tag, `1 + (${chance(11)} % ${TAGS}) * (${chance(12)} % ${TAGS}) / ${TAGS}`)}
    FROM generate_series(1, ${claims}) n`);
  await query(`INSERT INTO "appearance" (id, claim_id, document_version_id, start_offset, end_offset, exact, prefix, suffix)
    SELECT ${sqlId(OF_CLAIM.appearance, 'n')}, ${sqlId(OF_CLAIM.claim, 'n')}, ${sqlId(KINDS.version, speechOf)}, 0, 2, 'نص', '', ''
    FROM generate_series(1, ${claims}) n`);
  const numbered = `(SELECT *, ('x' || right(id::text, 12))::bit(48)::bigint AS n FROM "claim") claim`;
  const reviewer = (seat) => sqlId(KINDS.user, `1 + (${chance(13)} + ${seat}) % ${PEOPLE.reviewers}`);
  await query(`INSERT INTO "assignment" (claim_id, round, reviewer_id, assigned_by_id, created_at)
    SELECT id, 1, ${reviewer('seat')}, ${sqlId(KINDS.user, PEOPLE.reviewers + 1)}, created_at
    FROM ${numbered} CROSS JOIN generate_series(0, 1) seat WHERE ${isAtLeast('in_review')}`);
  await query(`INSERT INTO "review" (id, claim_id, round, reviewer_id, rating_scale_id, attribution_rating, truth_rating, reasoning, created_at, updated_at)
    SELECT ${sqlId(OF_CLAIM.review, 'n * 2 + seat')}, id, 1, ${reviewer('seat')}, rating_scale_id, 'as_reported',
      ${pick(ratings, '20 + seat * (hashint8extended(n, 21) & 3)')}, 'كما في النشرة.', created_at + interval '4 days', now()
    FROM ${numbered} CROSS JOIN generate_series(0, 1) seat
    WHERE ${isAtLeast('deciding')} OR (status = 'in_review' AND seat = 0 AND ${chance(14)} % 2 = 0)`);
  await query(`INSERT INTO "verdict" (id, claim_id, number, cycle, author_id, rating_scale_id, attribution_rating, truth_rating, summary, explanation, created_at)
    SELECT current_verdict_id, id, 1, 1, ${sqlId(KINDS.user, `${PEOPLE.reviewers} + 1 + ${chance(15)} % ${PEOPLE.editors}`)}, rating_scale_id,
      'as_reported', ${pick(ratings, 16)}, 'الرقم كما ورد.', 'راجعنا النشرة.', created_at + interval '6 days'
    FROM ${numbered} WHERE current_verdict_id IS NOT NULL`);
  await query(`INSERT INTO "publication" (id, claim_id, verdict_id, number, kind, slug, snapshot, published_by_id, published_at, reason)
    SELECT ${sqlId(OF_CLAIM.publication, 'n * 2 + part')}, id, current_verdict_id, part,
      (CASE WHEN part = 1 THEN 'fact_check' WHEN status = 'retracted' THEN 'retraction' ELSE 'correction' END)::"publication_kind",
      'check-' || n, '{}', ${sqlId(KINDS.user, PEOPLE.reviewers + 2)}, least(now(), created_at + interval '9 days'), CASE WHEN part > 1 THEN 'بيان أحدث' END
    FROM ${numbered} CROSS JOIN generate_series(1, 2) part
    WHERE status IN ('published', 'retracted') AND (part = 1 OR status = 'retracted' OR ${chance(17)} % 25 = 0)`);
  await restore();
  await query('VACUUM ANALYZE');
}

/** Takes triggers, foreign keys and indexes off the tables; answers what puts them back. */
async function withoutRules(client) {
  const tables = FILLED.map((name) => `'"${name}"'::regclass`).join(', ');
  const { rows: keys } =
    await client.query(`SELECT conrelid::regclass AS "table", conname AS name, pg_get_constraintdef(oid) AS definition
    FROM pg_constraint WHERE contype = 'f' AND conrelid IN (${tables})`);
  const { rows: indexes } =
    await client.query(`SELECT i.indexrelid::regclass AS name, pg_get_indexdef(i.indexrelid) AS definition
    FROM pg_index i WHERE i.indrelid IN (${tables})
      AND NOT EXISTS (SELECT 1 FROM pg_constraint c WHERE c.conindid = i.indexrelid)`);
  for (const { table, name } of keys) await client.query(`ALTER TABLE ${table} DROP CONSTRAINT "${name}"`);
  for (const { name } of indexes) await client.query(`DROP INDEX ${name}`);
  for (const name of FILLED) await client.query(`ALTER TABLE "${name}" DISABLE TRIGGER USER`);
  return async () => {
    for (const { definition } of indexes) await client.query(definition);
    for (const { table, name, definition } of keys) {
      await client.query(`ALTER TABLE ${table} ADD CONSTRAINT "${name}" ${definition} NOT VALID`);
    }
    for (const name of FILLED) await client.query(`ALTER TABLE "${name}" ENABLE TRIGGER USER`);
  };
}
