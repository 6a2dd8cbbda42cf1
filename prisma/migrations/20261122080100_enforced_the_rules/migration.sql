-- The rules that never bend, held by the database itself: whatever program writes, and whatever mistake it makes, these stand.
-- Every refusal raises SQLSTATE 'IS001' (a rule of Isnad) with the rule's name as the constraint, so that callers can tell them apart.

CREATE FUNCTION isnad_refuse(rule text, explanation text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '%', explanation USING ERRCODE = 'IS001', CONSTRAINT = rule;
END $$;

-- ── What is written once stays ────────────────────────────────────────────────────────────────────────────────────────────

CREATE FUNCTION isnad_refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM isnad_refuse(TG_TABLE_NAME || '_is_permanent', format('%s of %s is refused: what is written there stays', TG_OP, TG_TABLE_NAME));
  RETURN NULL;
END $$;

CREATE TRIGGER event_is_permanent BEFORE UPDATE OR DELETE ON "event" FOR EACH ROW EXECUTE FUNCTION isnad_refuse_change();
CREATE TRIGGER event_is_never_emptied BEFORE TRUNCATE ON "event" FOR EACH STATEMENT EXECUTE FUNCTION isnad_refuse_change();
CREATE TRIGGER stored_file_is_permanent BEFORE UPDATE OR DELETE ON "stored_file" FOR EACH ROW EXECUTE FUNCTION isnad_refuse_change();
CREATE TRIGGER stored_file_is_never_emptied BEFORE TRUNCATE ON "stored_file" FOR EACH STATEMENT EXECUTE FUNCTION isnad_refuse_change();
CREATE TRIGGER document_version_is_permanent BEFORE UPDATE OR DELETE ON "document_version" FOR EACH ROW EXECUTE FUNCTION isnad_refuse_change();
CREATE TRIGGER document_version_is_never_emptied BEFORE TRUNCATE ON "document_version" FOR EACH STATEMENT EXECUTE FUNCTION isnad_refuse_change();
CREATE TRIGGER publication_is_permanent BEFORE UPDATE OR DELETE ON "publication" FOR EACH ROW EXECUTE FUNCTION isnad_refuse_change();
CREATE TRIGGER publication_is_never_emptied BEFORE TRUNCATE ON "publication" FOR EACH STATEMENT EXECUTE FUNCTION isnad_refuse_change();
CREATE TRIGGER rating_value_is_permanent BEFORE UPDATE OR DELETE ON "rating_value" FOR EACH ROW EXECUTE FUNCTION isnad_refuse_change();

-- The stored hash is the hash of the stored bytes.
ALTER TABLE "stored_file" ADD CONSTRAINT stored_file_hash_is_true CHECK (sha256 = encode(sha256(bytes), 'hex') AND byte_length = length(bytes));

-- ── Spans lie inside their text and match it ──────────────────────────────────────────────────────────────────────────────

-- JavaScript counts a character beyond U+FFFF as two units, PostgreSQL as one. A text is therefore compared in an expanded form
-- in which each such character is followed by the noncharacter U+FFFF, so that positions agree. Texts that hold U+FFFF are refused.
CREATE FUNCTION isnad_utf16_expanded(source text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT CASE WHEN source ~ '[\U00010000-\U0010FFFF]'
    THEN regexp_replace(source, '([\U00010000-\U0010FFFF])', '\1' || U&'\FFFF', 'g') ELSE source END
$$;

ALTER TABLE "document_version" ADD CONSTRAINT document_version_text_is_countable CHECK (position(U&'\FFFF' in text) = 0);

-- One pass over each text, cut into blocks, checks all spans of a statement: a text of a megabyte has thousands of them, and
-- counting from the beginning for each would take a time that grows with the square.
CREATE FUNCTION isnad_check_spans() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  block CONSTANT integer := 250; -- the longest repetition that a regular expression here may ask for is 255
  source record;
  wrong record;
BEGIN
  FOR source IN
    SELECT v.id, isnad_utf16_expanded(v.text) AS expanded
    FROM "document_version" v WHERE v.id IN (SELECT document_version_id FROM inserted)
  LOOP
    -- Out of the text altogether: said first, since what follows looks blocks up by number.
    SELECT i.start_offset, i.end_offset INTO wrong FROM inserted i
    WHERE i.document_version_id = source.id
      AND (i.start_offset < 0 OR i.end_offset <= i.start_offset OR i.end_offset > char_length(source.expanded))
    LIMIT 1;
    IF NOT FOUND THEN
      WITH blocks AS MATERIALIZED (
        SELECT piece.n, piece.m[1] AS words
        FROM regexp_matches(source.expanded, '.{1,250}', 'g') WITH ORDINALITY AS piece(m, n)
      ), held AS (
        SELECT i.id, i.start_offset, i.end_offset, i.exact,
          substr(
            string_agg(b.words, '' ORDER BY b.n),
            i.start_offset % block + 1,
            i.end_offset - i.start_offset + 1 -- one unit more, to see whether a pair is cut in two
          ) AS slice
        FROM inserted i
        CROSS JOIN LATERAL generate_series(i.start_offset / block + 1, i.end_offset / block + 1) AS wanted(n)
        LEFT JOIN blocks b ON b.n = wanted.n
        WHERE i.document_version_id = source.id
        GROUP BY i.id, i.start_offset, i.end_offset, i.exact
      )
      SELECT h.start_offset, h.end_offset INTO wrong FROM held h
      WHERE substr(h.slice, h.end_offset - h.start_offset + 1, 1) = U&'\FFFF'
        OR left(h.slice, h.end_offset - h.start_offset) IS DISTINCT FROM isnad_utf16_expanded(h.exact)
      LIMIT 1;
    END IF;
    IF FOUND THEN
      PERFORM isnad_refuse('span_matches_text', format('the span %s to %s does not match its text', wrong.start_offset, wrong.end_offset));
    END IF;
  END LOOP;
  RETURN NULL;
END $$;

CREATE TRIGGER segment_spans_match AFTER INSERT ON "segment" REFERENCING NEW TABLE AS inserted FOR EACH STATEMENT EXECUTE FUNCTION isnad_check_spans();
CREATE TRIGGER appearance_spans_match AFTER INSERT ON "appearance" REFERENCING NEW TABLE AS inserted FOR EACH STATEMENT EXECUTE FUNCTION isnad_check_spans();

CREATE FUNCTION isnad_refuse_moved_span() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (NEW.document_version_id, NEW.start_offset, NEW.end_offset, NEW.exact)
     IS DISTINCT FROM (OLD.document_version_id, OLD.start_offset, OLD.end_offset, OLD.exact) THEN
    PERFORM isnad_refuse('span_is_permanent', 'a span is never moved: it belongs to one text');
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER segment_span_is_permanent BEFORE UPDATE ON "segment" FOR EACH ROW EXECUTE FUNCTION isnad_refuse_moved_span();
CREATE TRIGGER appearance_span_is_permanent BEFORE UPDATE ON "appearance" FOR EACH ROW EXECUTE FUNCTION isnad_refuse_moved_span();

-- A skip has a reason; nothing else has one.
ALTER TABLE "segment" ADD CONSTRAINT segment_skip_has_reason CHECK ((disposition = 'skipped') = (skip_reason IS NOT NULL));
ALTER TABLE "segment" ADD CONSTRAINT segment_score_is_a_share CHECK (score >= 0 AND score <= 1);

-- An appearance lies in a text of the claim's own speech.
CREATE FUNCTION isnad_check_appearance_speech() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (
    SELECT 1 FROM "claim" c
    JOIN "document_version" v ON v.id = NEW.document_version_id
    JOIN "document" d ON d.id = v.document_id
    WHERE c.id = NEW.claim_id AND d.speech_id = c.speech_id
  ) THEN
    PERFORM isnad_refuse('appearance_in_own_speech', 'an appearance lies in a text of the claim''s own speech');
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER appearance_in_own_speech BEFORE INSERT OR UPDATE ON "appearance" FOR EACH ROW EXECUTE FUNCTION isnad_check_appearance_speech();

-- ── A claim's way ─────────────────────────────────────────────────────────────────────────────────────────────────────────

-- The legal moves, as contracts/src/claim-workflow.ts states them; a test compares the two.
CREATE FUNCTION isnad_claim_moves() RETURNS TABLE ("from_status" "claim_status", "to_status" "claim_status") LANGUAGE sql IMMUTABLE AS $$
  SELECT moves.f::"claim_status", moves.t::"claim_status" FROM (VALUES
  ('proposed', 'queued'),
    ('proposed', 'rejected'), ('queued', 'rejected'), ('in_review', 'rejected'), ('deciding', 'rejected'),
    ('rejected', 'proposed'),
    ('queued', 'in_review'), ('in_review', 'in_review'),
    ('in_review', 'deciding'),
    ('deciding', 'awaiting_approval'),
    ('awaiting_approval', 'deciding'),
    ('awaiting_approval', 'approved'),
    ('approved', 'published'),
    ('published', 'deciding'),
    ('published', 'retracted')
  ) AS moves(f, t)
$$;

CREATE FUNCTION isnad_check_claim_move() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    IF NEW.status <> 'proposed' THEN
      PERFORM isnad_refuse('claim_begins_proposed', 'a claim begins as proposed');
    END IF;
    RETURN NEW;
  END IF;
  IF NEW.version < OLD.version THEN
    PERFORM isnad_refuse('claim_version_grows', 'a claim''s version never falls');
  END IF;
  IF NEW.speech_id <> OLD.speech_id THEN
    PERFORM isnad_refuse('claim_keeps_its_speech', 'a claim stays with the speech in whose texts it occurs');
  END IF;
  -- Who may review and who may approve is counted by round and cycle: they grow where the workflow says so, and nowhere else.
  IF NEW.round <> OLD.round + (CASE WHEN OLD.status = 'rejected' AND NEW.status = 'proposed' THEN 1 ELSE 0 END) THEN
    PERFORM isnad_refuse('claim_round_follows', 'reopening begins the next round, and nothing else does');
  END IF;
  IF NEW.cycle <> OLD.cycle + (CASE WHEN OLD.status = 'published' AND NEW.status = 'deciding' THEN 1 ELSE 0 END) THEN
    PERFORM isnad_refuse('claim_cycle_follows', 'a correction begins the next cycle, and nothing else does');
  END IF;
  IF NEW.current_verdict_id IS DISTINCT FROM OLD.current_verdict_id
     AND NOT (OLD.status = 'deciding' AND NEW.status = 'deciding')
     AND NOT (NEW.status = 'proposed' AND NEW.current_verdict_id IS NULL) THEN
    PERFORM isnad_refuse('claim_verdict_while_deciding', 'the verdict in hand changes only while the claim is being decided');
  END IF;
  IF NEW.status = OLD.status THEN
    RETURN NEW;
  END IF;
  IF NOT EXISTS (SELECT 1 FROM isnad_claim_moves() WHERE from_status = OLD.status AND to_status = NEW.status) THEN
    PERFORM isnad_refuse('claim_move_is_legal', format('a claim does not go from %s to %s', OLD.status, NEW.status));
  END IF;
  IF NEW.version = OLD.version THEN
    PERFORM isnad_refuse('claim_version_grows', 'a move gives the claim a new version');
  END IF;
  IF NEW.status = 'awaiting_approval' AND NOT EXISTS (
    SELECT 1 FROM "verdict" v WHERE v.id = NEW.current_verdict_id AND v.claim_id = NEW.id AND v.cycle = NEW.cycle
  ) THEN
    PERFORM isnad_refuse('claim_has_verdict', 'there is no verdict of this cycle to approve');
  END IF;
  IF NEW.status = 'deciding' AND OLD.status = 'in_review' AND NEW.required_reviews > (
    SELECT count(*) FROM "review" r WHERE r.claim_id = NEW.id AND r.round = NEW.round
  ) THEN
    PERFORM isnad_refuse('claim_reviews_complete', 'not all required reviews have arrived');
  END IF;
  IF NEW.status = 'approved' AND NOT EXISTS (
    SELECT 1 FROM "verdict" v WHERE v.id = NEW.current_verdict_id AND v.claim_id = NEW.id AND v.approved_by_id IS NOT NULL
  ) THEN
    PERFORM isnad_refuse('claim_verdict_approved', 'the verdict has not been approved');
  END IF;
  IF NEW.status = 'published' AND NOT EXISTS (
    SELECT 1 FROM "publication" p WHERE p.claim_id = NEW.id AND p.verdict_id = NEW.current_verdict_id AND p.kind <> 'retraction'
  ) THEN
    PERFORM isnad_refuse('claim_has_publication', 'a published claim has a publication of its verdict');
  END IF;
  IF NEW.status = 'retracted' AND NOT EXISTS (
    SELECT 1 FROM "publication" p WHERE p.claim_id = NEW.id AND p.kind = 'retraction'
  ) THEN
    PERFORM isnad_refuse('claim_has_retraction', 'a retraction leaves a notice');
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER claim_moves_legally BEFORE INSERT OR UPDATE ON "claim" FOR EACH ROW EXECUTE FUNCTION isnad_check_claim_move();
CREATE TRIGGER claim_is_kept BEFORE DELETE ON "claim" FOR EACH ROW EXECUTE FUNCTION isnad_refuse_change();

-- A move and its event are one transaction: at commit the history must tell of it.
CREATE FUNCTION isnad_check_move_is_told() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.status IS DISTINCT FROM OLD.status AND NOT EXISTS (
    SELECT 1 FROM "event" e
    WHERE e.claim_id = NEW.id AND e.type = 'claim.transitioned'
      AND e.data ->> 'to' = NEW.status::text AND (e.data ->> 'version')::integer = NEW.version
  ) THEN
    PERFORM isnad_refuse('claim_move_is_told', 'a change of status without its event is refused');
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER claim_move_is_told AFTER UPDATE ON "claim" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION isnad_check_move_is_told();

ALTER TABLE "claim" ADD CONSTRAINT claim_counts_are_sane CHECK (required_reviews BETWEEN 1 AND 5 AND round >= 1 AND cycle >= 1 AND version >= 1);
ALTER TABLE "claim" ADD CONSTRAINT claim_text_is_not_blank CHECK (btrim(text) <> '');

-- ── Reviews ───────────────────────────────────────────────────────────────────────────────────────────────────────────────

-- A review is written and changed only while its round is open: afterwards it is what the others have seen.
CREATE FUNCTION isnad_check_review() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    PERFORM isnad_refuse('review_is_kept', 'a review is never removed');
  END IF;
  IF TG_OP = 'UPDATE' AND (NEW.claim_id, NEW.round, NEW.reviewer_id) IS DISTINCT FROM (OLD.claim_id, OLD.round, OLD.reviewer_id) THEN
    PERFORM isnad_refuse('review_keeps_its_author', 'a review stays with its claim, round and reviewer');
  END IF;
  IF NOT EXISTS (SELECT 1 FROM "claim" c WHERE c.id = NEW.claim_id AND c.round = NEW.round AND c.status = 'in_review' AND c.rating_scale_id = NEW.rating_scale_id) THEN
    PERFORM isnad_refuse('review_round_is_open', 'reviews are written while their round is open');
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER review_round_is_open BEFORE INSERT OR UPDATE OR DELETE ON "review" FOR EACH ROW EXECUTE FUNCTION isnad_check_review();

-- ── Verdicts ──────────────────────────────────────────────────────────────────────────────────────────────────────────────

ALTER TABLE "verdict" ADD CONSTRAINT verdict_is_not_approved_by_its_author CHECK (approved_by_id IS NULL OR approved_by_id <> author_id);
ALTER TABLE "verdict" ADD CONSTRAINT verdict_approval_is_whole CHECK ((approved_by_id IS NULL) = (approved_at IS NULL));

-- A verdict's words never change; approval is added once, by an active editor who wrote no revision of this cycle.
CREATE FUNCTION isnad_check_verdict() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    PERFORM isnad_refuse('verdict_is_permanent', 'a verdict is never removed');
  END IF;
  IF TG_OP = 'INSERT' THEN
    IF NEW.approved_by_id IS NOT NULL THEN
      PERFORM isnad_refuse('verdict_begins_unapproved', 'a verdict is approved after it is written');
    END IF;
    IF NOT EXISTS (SELECT 1 FROM "claim" c WHERE c.id = NEW.claim_id AND c.status = 'deciding' AND c.cycle = NEW.cycle) THEN
      PERFORM isnad_refuse('verdict_while_deciding', 'a verdict is written while the claim is being decided');
    END IF;
    RETURN NEW;
  END IF;
  IF (NEW.claim_id, NEW.number, NEW.cycle, NEW.author_id, NEW.rating_scale_id, NEW.attribution_rating, NEW.truth_rating, NEW.summary, NEW.explanation, NEW.resolution, NEW.created_at)
     IS DISTINCT FROM
     (OLD.claim_id, OLD.number, OLD.cycle, OLD.author_id, OLD.rating_scale_id, OLD.attribution_rating, OLD.truth_rating, OLD.summary, OLD.explanation, OLD.resolution, OLD.created_at) THEN
    PERFORM isnad_refuse('verdict_is_permanent', 'a verdict is not rewritten: save a new revision');
  END IF;
  IF OLD.approved_by_id IS NOT NULL AND (NEW.approved_by_id, NEW.approved_at) IS DISTINCT FROM (OLD.approved_by_id, OLD.approved_at) THEN
    PERFORM isnad_refuse('verdict_approval_is_permanent', 'an approval is not changed');
  END IF;
  IF OLD.approved_by_id IS NULL AND NEW.approved_by_id IS NOT NULL THEN
    IF EXISTS (SELECT 1 FROM "verdict" v WHERE v.claim_id = NEW.claim_id AND v.cycle = NEW.cycle AND v.author_id = NEW.approved_by_id) THEN
      PERFORM isnad_refuse('verdict_is_not_approved_by_its_author', 'nobody approves a verdict that they wrote');
    END IF;
    IF NOT EXISTS (SELECT 1 FROM "user" u WHERE u.id = NEW.approved_by_id AND u.role = 'editor' AND u.active) THEN
      PERFORM isnad_refuse('verdict_is_approved_by_an_editor', 'a verdict is approved by an editor');
    END IF;
    IF NOT EXISTS (SELECT 1 FROM "claim" c WHERE c.id = NEW.claim_id AND c.status = 'awaiting_approval' AND c.current_verdict_id = NEW.id) THEN
      PERFORM isnad_refuse('verdict_awaits_approval', 'only the verdict that awaits approval is approved');
    END IF;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER verdict_rules BEFORE INSERT OR UPDATE OR DELETE ON "verdict" FOR EACH ROW EXECUTE FUNCTION isnad_check_verdict();

-- What a verdict rests on is part of it.
CREATE TRIGGER verdict_evidence_is_permanent BEFORE UPDATE OR DELETE ON "verdict_evidence" FOR EACH ROW EXECUTE FUNCTION isnad_refuse_change();
CREATE FUNCTION isnad_check_verdict_evidence() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM "verdict" v JOIN "evidence" e ON e.claim_id = v.claim_id WHERE v.id = NEW.verdict_id AND e.id = NEW.evidence_id) THEN
    PERFORM isnad_refuse('evidence_of_own_claim', 'a verdict rests on evidence of its own claim');
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER verdict_evidence_of_own_claim BEFORE INSERT ON "verdict_evidence" FOR EACH ROW EXECUTE FUNCTION isnad_check_verdict_evidence();
CREATE FUNCTION isnad_check_review_evidence() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM "review" r JOIN "evidence" e ON e.claim_id = r.claim_id WHERE r.id = NEW.review_id AND e.id = NEW.evidence_id) THEN
    PERFORM isnad_refuse('evidence_of_own_claim', 'a review rests on evidence of its own claim');
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER review_evidence_of_own_claim BEFORE INSERT OR UPDATE ON "review_evidence" FOR EACH ROW EXECUTE FUNCTION isnad_check_review_evidence();

-- What a review rests on is part of it, and closes with its round.
CREATE FUNCTION isnad_check_review_evidence_round() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT 1 FROM "review" r JOIN "claim" c ON c.id = r.claim_id
    WHERE r.id IN (OLD.review_id, NEW.review_id) AND (c.round <> r.round OR c.status <> 'in_review')
  ) THEN
    PERFORM isnad_refuse('review_round_is_open', 'what a review rests on changes only while its round is open');
  END IF;
  IF TG_OP = 'DELETE' THEN
    RETURN OLD;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER review_evidence_round_is_open BEFORE INSERT OR UPDATE OR DELETE ON "review_evidence" FOR EACH ROW EXECUTE FUNCTION isnad_check_review_evidence_round();

-- No statement passes the row rules by emptying a table whole.
CREATE TRIGGER review_is_never_emptied BEFORE TRUNCATE ON "review" FOR EACH STATEMENT EXECUTE FUNCTION isnad_refuse_change();
CREATE TRIGGER review_evidence_is_never_emptied BEFORE TRUNCATE ON "review_evidence" FOR EACH STATEMENT EXECUTE FUNCTION isnad_refuse_change();
CREATE TRIGGER verdict_is_never_emptied BEFORE TRUNCATE ON "verdict" FOR EACH STATEMENT EXECUTE FUNCTION isnad_refuse_change();
CREATE TRIGGER verdict_evidence_is_never_emptied BEFORE TRUNCATE ON "verdict_evidence" FOR EACH STATEMENT EXECUTE FUNCTION isnad_refuse_change();
CREATE TRIGGER claim_is_never_emptied BEFORE TRUNCATE ON "claim" FOR EACH STATEMENT EXECUTE FUNCTION isnad_refuse_change();

-- ── Publications ──────────────────────────────────────────────────────────────────────────────────────────────────────────

-- Numbers follow each other, only an approved verdict of this claim is published, and what follows the first says why.
CREATE FUNCTION isnad_check_publication() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  newest integer;
BEGIN
  PERFORM 1 FROM "claim" c WHERE c.id = NEW.claim_id FOR UPDATE;
  SELECT coalesce(max(p.number), 0) INTO newest FROM "publication" p WHERE p.claim_id = NEW.claim_id;
  IF NEW.number <> newest + 1 THEN
    PERFORM isnad_refuse('publication_numbers_follow', format('the next publication has number %s', newest + 1));
  END IF;
  IF (NEW.number = 1) <> (NEW.kind = 'fact_check') THEN
    PERFORM isnad_refuse('publication_kind_fits', 'the first publication is the fact-check, every later one a correction or a retraction');
  END IF;
  IF NEW.number > 1 AND btrim(coalesce(NEW.reason, '')) = '' THEN
    PERFORM isnad_refuse('publication_says_why', 'a correction or retraction gives its reason');
  END IF;
  IF NOT EXISTS (SELECT 1 FROM "verdict" v WHERE v.id = NEW.verdict_id AND v.claim_id = NEW.claim_id AND v.approved_by_id IS NOT NULL) THEN
    PERFORM isnad_refuse('publication_of_approved_verdict', 'only an approved verdict is published');
  END IF;
  IF EXISTS (SELECT 1 FROM "publication" p WHERE p.slug = NEW.slug AND p.claim_id <> NEW.claim_id)
     OR EXISTS (SELECT 1 FROM "publication" p WHERE p.claim_id = NEW.claim_id AND p.slug <> NEW.slug) THEN
    PERFORM isnad_refuse('publication_keeps_its_address', 'a claim has one public address, and shares it with no other');
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER publication_rules BEFORE INSERT ON "publication" FOR EACH ROW EXECUTE FUNCTION isnad_check_publication();

-- ── History ───────────────────────────────────────────────────────────────────────────────────────────────────────────────

ALTER TABLE "event_chain_head" ADD CONSTRAINT event_chain_head_is_one CHECK (id = 1);
INSERT INTO "event_chain_head" (id, seq, hash) VALUES (1, 0, repeat('0', 64));
CREATE TRIGGER event_chain_head_is_kept BEFORE DELETE ON "event_chain_head" FOR EACH ROW EXECUTE FUNCTION isnad_refuse_change();
CREATE TRIGGER event_chain_head_is_never_emptied BEFORE TRUNCATE ON "event_chain_head" FOR EACH STATEMENT EXECUTE FUNCTION isnad_refuse_change();

-- What an event's hash covers: every column but the hash itself, in a form that one row has only one of.
CREATE FUNCTION isnad_event_payload(e "event") RETURNS text LANGUAGE sql STABLE AS $$
  SELECT jsonb_build_array(
    e.seq, e.id, to_char(e.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), e.type, e.actor_id, e.actor_name,
    e.subject_type, e.subject_id, e.claim_id, e.data, e.request_id, e.prev_hash
  )::text
$$;

-- The head is locked until the transaction ends, so links are added one after another and no number is skipped.
CREATE FUNCTION isnad_chain_event() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  head record;
BEGIN
  SELECT h.seq, h.hash INTO STRICT head FROM "event_chain_head" h WHERE h.id = 1 FOR UPDATE;
  NEW.seq := head.seq + 1;
  NEW.at := date_trunc('milliseconds', clock_timestamp());
  NEW.prev_hash := head.hash;
  NEW.hash := encode(sha256(convert_to(isnad_event_payload(NEW), 'UTF8')), 'hex');
  UPDATE "event_chain_head" SET seq = NEW.seq, hash = NEW.hash WHERE id = 1;
  RETURN NEW;
END $$;
CREATE TRIGGER event_is_chained BEFORE INSERT ON "event" FOR EACH ROW EXECUTE FUNCTION isnad_chain_event();

-- The head moves by an event, never by itself: depth 1 is a statement that came from outside.
CREATE FUNCTION isnad_check_chain_head() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF pg_trigger_depth() < 2 THEN
    PERFORM isnad_refuse('event_chain_head_follows_events', 'the head of the history moves only with an event');
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER event_chain_head_follows_events BEFORE UPDATE ON "event_chain_head" FOR EACH ROW EXECUTE FUNCTION isnad_check_chain_head();

-- ── Accounts and settings ─────────────────────────────────────────────────────────────────────────────────────────────────

ALTER TABLE "user" ADD CONSTRAINT user_email_is_lower_case CHECK (email = lower(email));
ALTER TABLE "user" ADD CONSTRAINT user_password_is_argon2id CHECK (password_hash LIKE '$argon2id$%');
ALTER TABLE "settings" ADD CONSTRAINT settings_is_one CHECK (id = 1);
ALTER TABLE "settings" ADD CONSTRAINT settings_are_sane CHECK (required_reviews BETWEEN 1 AND 5 AND minimum_evidence BETWEEN 0 AND 20);
INSERT INTO "settings" (id, desk_name_ar, desk_name_en) VALUES (1, 'مكتب إسناد', 'Isnad desk');
-- One scale at most is the default one.
CREATE UNIQUE INDEX rating_scale_one_default ON "rating_scale" (is_default) WHERE is_default;
