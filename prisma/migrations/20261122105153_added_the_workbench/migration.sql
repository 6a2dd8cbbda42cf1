-- AlterTable
ALTER TABLE "claim" ADD COLUMN     "status_since" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP;

-- AlterTable
ALTER TABLE "evidence" ADD COLUMN     "capture_id" UUID;

-- CreateTable
CREATE TABLE "capture" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "url" TEXT NOT NULL,
    "final_url" TEXT NOT NULL,
    "fetched_at" TIMESTAMPTZ(3) NOT NULL,
    "media_type" TEXT NOT NULL,
    "file_name" TEXT NOT NULL,
    "headers" JSONB NOT NULL,
    "sha256" TEXT NOT NULL,
    "byte_length" INTEGER NOT NULL,
    "bytes" BYTEA,
    "expires_at" TIMESTAMPTZ(3),

    CONSTRAINT "capture_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "draft" (
    "user_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "draft_pkey" PRIMARY KEY ("user_id","key")
);

-- Unlogged: written with every heartbeat, worthless after a restart.
CREATE UNLOGGED TABLE "presence" (
    "user_id" UUID NOT NULL,
    "subject_type" TEXT NOT NULL,
    "subject_id" UUID NOT NULL,
    "activity" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "presence_pkey" PRIMARY KEY ("user_id","subject_type","subject_id")
);

-- CreateTable
CREATE TABLE "saved_view" (
    "id" UUID NOT NULL,
    "owner_id" UUID NOT NULL,
    "list" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "query" JSONB NOT NULL,
    "columns" TEXT[],
    "shared" BOOLEAN NOT NULL DEFAULT false,
    "position" INTEGER NOT NULL DEFAULT 0,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "saved_view_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "capture_user_id_idx" ON "capture"("user_id");

-- CreateIndex
CREATE INDEX "capture_expires_at_idx" ON "capture"("expires_at");

-- CreateIndex
CREATE INDEX "draft_updated_at_idx" ON "draft"("updated_at");

-- CreateIndex
CREATE INDEX "presence_subject_id_idx" ON "presence"("subject_id");

-- CreateIndex
CREATE INDEX "presence_expires_at_idx" ON "presence"("expires_at");

-- CreateIndex
CREATE INDEX "saved_view_shared_idx" ON "saved_view"("shared");

-- CreateIndex
CREATE UNIQUE INDEX "saved_view_owner_id_list_name_key" ON "saved_view"("owner_id", "list", "name");

-- CreateIndex
CREATE INDEX "claim_status_status_since_idx" ON "claim"("status", "status_since");

-- CreateIndex
CREATE INDEX "evidence_capture_id_idx" ON "evidence"("capture_id");

-- CreateIndex
CREATE INDEX "evidence_file_sha256_idx" ON "evidence"("file_sha256");

-- CreateIndex
CREATE INDEX "evidence_url_idx" ON "evidence" USING HASH ("url");

-- CreateIndex
CREATE INDEX "review_created_at_idx" ON "review"("created_at");

-- AddForeignKey
ALTER TABLE "capture" ADD CONSTRAINT "capture_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draft" ADD CONSTRAINT "draft_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_capture_id_fkey" FOREIGN KEY ("capture_id") REFERENCES "capture"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "presence" ADD CONSTRAINT "presence_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "saved_view" ADD CONSTRAINT "saved_view_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- ── Live changes ──────────────────────────────────────────────────────────────────────────────────────────────────────────

-- Every server process listens here and tells whoever is connected to it. A notification is sent when its transaction commits
-- and not otherwise; events commit in the order of their numbers, because each holds the chain's head until then.
CREATE FUNCTION isnad_tell(told jsonb) RETURNS void LANGUAGE sql AS $$
  SELECT pg_notify('isnad', told::text)
$$;

-- Who did what to which record, and never its content: that is asked for by whoever may read it.
CREATE FUNCTION isnad_tell_event() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM isnad_tell(jsonb_build_object(
    'kind', 'event', 'seq', NEW.seq, 'at', to_char(NEW.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'type', NEW.type,
    -- A notification holds 8,000 bytes at most; a longer name must not fail what it tells of.
    'actor', jsonb_build_object('id', NEW.actor_id, 'name', left(NEW.actor_name, 200)),
    'subject', jsonb_build_object('type', NEW.subject_type, 'id', NEW.subject_id), 'claimId', NEW.claim_id));
  RETURN NULL;
END $$;
CREATE TRIGGER event_is_told AFTER INSERT ON "event" FOR EACH ROW EXECUTE FUNCTION isnad_tell_event();

CREATE FUNCTION isnad_tell_presence() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  changed "presence" := coalesce(NEW, OLD);
BEGIN
  PERFORM isnad_tell(jsonb_build_object(
    'kind', 'presence', 'subject', jsonb_build_object('type', changed.subject_type, 'id', changed.subject_id),
    'person', jsonb_build_object('id', changed.user_id, 'name', coalesce((SELECT left(u.name, 200) FROM "user" u WHERE u.id = changed.user_id), '')),
    'activity', CASE WHEN TG_OP = 'DELETE' THEN NULL ELSE NEW.activity END));
  RETURN NULL;
END $$;
CREATE TRIGGER presence_begins_and_ends AFTER INSERT OR DELETE ON "presence" FOR EACH ROW EXECUTE FUNCTION isnad_tell_presence();
-- A heartbeat that only says "still here" is no news.
CREATE TRIGGER presence_changes AFTER UPDATE ON "presence" FOR EACH ROW WHEN (OLD.activity IS DISTINCT FROM NEW.activity) EXECUTE FUNCTION isnad_tell_presence();

-- That there is something new in somebody's list of notifications; which, they read there.
CREATE FUNCTION isnad_tell_notification() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM isnad_tell(jsonb_build_object('kind', 'notification', 'userId', NEW.user_id));
  RETURN NULL;
END $$;
CREATE TRIGGER notification_is_told AFTER INSERT OR UPDATE ON "notification" FOR EACH ROW EXECUTE FUNCTION isnad_tell_notification();

-- Whoever signs out, is switched off or loses a role must not go on listening on another server process.
CREATE FUNCTION isnad_tell_access() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM isnad_tell(jsonb_build_object('kind', 'access', 'userId', OLD.user_id));
  RETURN NULL;
END $$;
CREATE TRIGGER session_end_is_told AFTER DELETE ON "session" FOR EACH ROW EXECUTE FUNCTION isnad_tell_access();
CREATE TRIGGER personal_token_end_is_told AFTER DELETE ON "personal_token" FOR EACH ROW EXECUTE FUNCTION isnad_tell_access();
CREATE FUNCTION isnad_tell_member() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM isnad_tell(jsonb_build_object('kind', 'access', 'userId', NEW.id));
  RETURN NULL;
END $$;
CREATE TRIGGER member_change_is_told AFTER UPDATE ON "user" FOR EACH ROW
  WHEN (OLD.active IS DISTINCT FROM NEW.active OR OLD.role IS DISTINCT FROM NEW.role) EXECUTE FUNCTION isnad_tell_member();

ALTER TABLE "presence" ADD CONSTRAINT presence_activity_is_known CHECK (activity IN ('viewing', 'reviewing', 'editing'));
ALTER TABLE "presence" ADD CONSTRAINT presence_subject_is_known CHECK (subject_type IN ('claim', 'document'));

-- ── Captures ──────────────────────────────────────────────────────────────────────────────────────────────────────────────

-- What evidence rests on stays, as a stored file; what nobody kept holds its bytes only until it is swept.
ALTER TABLE "capture" ADD CONSTRAINT capture_is_kept_or_swept CHECK ((bytes IS NULL) = (expires_at IS NULL));
ALTER TABLE "capture" ADD CONSTRAINT capture_hash_matches CHECK (bytes IS NULL OR sha256 = encode(sha256(bytes), 'hex'));
-- Where evidence came from and when is part of the evidence: it is written once.
CREATE FUNCTION isnad_check_capture() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    IF OLD.expires_at IS NULL THEN
      PERFORM isnad_refuse('capture_is_permanent', 'a capture that evidence rests on is kept');
    END IF;
    RETURN OLD;
  END IF;
  IF (NEW.id, NEW.user_id, NEW.url, NEW.final_url, NEW.fetched_at, NEW.media_type, NEW.file_name, NEW.headers, NEW.sha256, NEW.byte_length)
     IS DISTINCT FROM (OLD.id, OLD.user_id, OLD.url, OLD.final_url, OLD.fetched_at, OLD.media_type, OLD.file_name, OLD.headers, OLD.sha256, OLD.byte_length)
     OR NEW.bytes IS NOT NULL OR NOT EXISTS (SELECT 1 FROM "stored_file" f WHERE f.sha256 = OLD.sha256) THEN
    PERFORM isnad_refuse('capture_is_permanent', 'of a capture only its bytes go, once they are a stored file');
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER capture_is_permanent BEFORE UPDATE OR DELETE ON "capture" FOR EACH ROW EXECUTE FUNCTION isnad_check_capture();

-- ── Since when a claim is where it is ─────────────────────────────────────────────────────────────────────────────────────

CREATE FUNCTION isnad_set_status_since() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.status_since := date_trunc('milliseconds', clock_timestamp());
  RETURN NEW;
END $$;
CREATE TRIGGER claim_status_since_follows BEFORE UPDATE ON "claim" FOR EACH ROW
  WHEN (OLD.status IS DISTINCT FROM NEW.status) EXECUTE FUNCTION isnad_set_status_since();

-- Last, since a table with changes that wait for their deferred checks cannot be altered any more.
UPDATE "claim" c SET status_since = coalesce((
  SELECT max(e.at) FROM "event" e
  WHERE e.claim_id = c.id AND e.type = 'claim.transitioned' AND e.data ->> 'to' = c.status::text AND e.data ->> 'from' <> e.data ->> 'to'
), c.created_at);
