-- CreateEnum
CREATE TYPE "anchor_outcome" AS ENUM ('exact', 'shifted', 'fuzzy', 'orphan');

-- CreateEnum
CREATE TYPE "anchoring_state" AS ENUM ('settled', 'pending', 'confirmed', 'placed', 'dropped');

-- CreateEnum
CREATE TYPE "text_format" AS ENUM ('plain', 'markdown', 'html', 'docx', 'pdf', 'srt', 'vtt');

-- CreateEnum
CREATE TYPE "import_state" AS ENUM ('waiting', 'reading', 'extracting', 'ready', 'failed');

-- AlterTable
ALTER TABLE "document_version" ADD COLUMN     "file_name" TEXT,
ADD COLUMN     "format" "text_format" NOT NULL DEFAULT 'plain',
ALTER COLUMN "encoding" DROP NOT NULL;

-- AlterTable
ALTER TABLE "segment" ADD COLUMN     "attribution" TEXT,
ADD COLUMN     "speaker_heard" TEXT,
ADD COLUMN     "time_end_ms" INTEGER,
ADD COLUMN     "time_start_ms" INTEGER;

-- AlterTable
ALTER TABLE "settings" ADD COLUMN     "proposal_threshold" DOUBLE PRECISION NOT NULL DEFAULT 0;

-- CreateTable
CREATE TABLE "anchoring" (
    "id" UUID NOT NULL,
    "appearance_id" UUID NOT NULL,
    "from_version_id" UUID NOT NULL,
    "to_version_id" UUID NOT NULL,
    "outcome" "anchor_outcome" NOT NULL,
    "similarity" DOUBLE PRECISION,
    "start_offset" INTEGER,
    "end_offset" INTEGER,
    "state" "anchoring_state" NOT NULL,
    "reason" TEXT,
    "successor_id" UUID,
    "decided_by_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "anchoring_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "speaker_alias" (
    "document_id" UUID NOT NULL,
    "heard" TEXT NOT NULL,
    "speaker" TEXT NOT NULL,

    CONSTRAINT "speaker_alias_pkey" PRIMARY KEY ("document_id","heard")
);

-- CreateTable
CREATE TABLE "import" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "state" "import_state" NOT NULL DEFAULT 'waiting',
    "progress" DOUBLE PRECISION NOT NULL DEFAULT 0,
    "file_name" TEXT,
    "bytes" BYTEA NOT NULL,
    "byte_length" INTEGER NOT NULL,
    "pasted" BOOLEAN NOT NULL,
    "language" TEXT,
    "format" "text_format",
    "encoding" TEXT,
    "problem" JSONB,
    "result" BYTEA,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "heartbeat_at" TIMESTAMPTZ(3),
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "import_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "anchoring_successor_id_key" ON "anchoring"("successor_id");

-- CreateIndex
CREATE INDEX "anchoring_to_version_id_idx" ON "anchoring"("to_version_id");

-- CreateIndex
CREATE INDEX "anchoring_state_created_at_idx" ON "anchoring"("state", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "anchoring_appearance_id_to_version_id_key" ON "anchoring"("appearance_id", "to_version_id");

-- CreateIndex
CREATE INDEX "import_user_id_created_at_idx" ON "import"("user_id", "created_at" DESC);

-- CreateIndex
CREATE INDEX "import_expires_at_idx" ON "import"("expires_at");

-- AddForeignKey
ALTER TABLE "anchoring" ADD CONSTRAINT "anchoring_appearance_id_fkey" FOREIGN KEY ("appearance_id") REFERENCES "appearance"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "anchoring" ADD CONSTRAINT "anchoring_successor_id_fkey" FOREIGN KEY ("successor_id") REFERENCES "appearance"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "anchoring" ADD CONSTRAINT "anchoring_from_version_id_fkey" FOREIGN KEY ("from_version_id") REFERENCES "document_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "anchoring" ADD CONSTRAINT "anchoring_to_version_id_fkey" FOREIGN KEY ("to_version_id") REFERENCES "document_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "anchoring" ADD CONSTRAINT "anchoring_decided_by_id_fkey" FOREIGN KEY ("decided_by_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "speaker_alias" ADD CONSTRAINT "speaker_alias_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import" ADD CONSTRAINT "import_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Until now nobody could merge speakers: what stands is what was heard.
UPDATE "segment" SET "speaker_heard" = "speaker";

-- A span in time has both ends, in order.
ALTER TABLE "segment" ADD CONSTRAINT segment_time_is_a_span CHECK (
  (time_start_ms IS NULL) = (time_end_ms IS NULL) AND (time_start_ms IS NULL OR (time_start_ms >= 0 AND time_start_ms <= time_end_ms)));

-- Only what is not made of characters has no encoding.
ALTER TABLE "document_version" ADD CONSTRAINT document_version_encoding_is_known CHECK ((encoding IS NULL) = (format IN ('docx', 'pdf')));

-- A proposal has both ends and how alike it is; without one nothing can be settled, confirmed, or be more than an orphan.
ALTER TABLE "anchoring" ADD CONSTRAINT anchoring_proposal_is_whole CHECK (
  (start_offset IS NULL) = (end_offset IS NULL) AND (start_offset IS NULL) = (similarity IS NULL)
  AND (start_offset IS NULL OR (start_offset >= 0 AND start_offset < end_offset AND similarity >= 0 AND similarity <= 1)));
ALTER TABLE "anchoring" ADD CONSTRAINT anchoring_without_proposal_is_orphan CHECK (start_offset IS NOT NULL OR outcome = 'orphan');
-- Isnad settles only what it is sure of; the rest is a person's, who is named.
ALTER TABLE "anchoring" ADD CONSTRAINT anchoring_settles_only_what_is_sure CHECK (
  (state = 'settled') = (outcome IN ('exact', 'shifted')));
ALTER TABLE "anchoring" ADD CONSTRAINT anchoring_decision_has_a_person CHECK (
  (state IN ('confirmed', 'placed', 'dropped')) = (decided_by_id IS NOT NULL));
ALTER TABLE "anchoring" ADD CONSTRAINT anchoring_drop_has_reason CHECK ((state = 'dropped') = (reason IS NOT NULL));
-- What is done with has its appearance in the newer text; what waits or was dropped has none.
ALTER TABLE "anchoring" ADD CONSTRAINT anchoring_done_has_successor CHECK (
  (state IN ('settled', 'confirmed', 'placed')) = (successor_id IS NOT NULL));

-- An appearance goes from its own text forward to a later text of the same document. Its successor there is the same claim's, and
-- stands where Isnad settled it or where the person who confirmed saw it. What was settled or decided stays so.
CREATE FUNCTION isnad_check_anchoring() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  origin "appearance";
  successor "appearance";
BEGIN
  IF TG_OP = 'UPDATE' THEN
    IF OLD.state <> 'pending' THEN
      PERFORM isnad_refuse('anchoring_decision_stands', 'a place that was settled or decided stays so');
    END IF;
    IF NEW.appearance_id <> OLD.appearance_id OR NEW.from_version_id <> OLD.from_version_id THEN
      PERFORM isnad_refuse('anchoring_keeps_its_appearance', 'an anchoring stays with its appearance');
    END IF;
  END IF;
  SELECT * INTO origin FROM "appearance" a WHERE a.id = NEW.appearance_id;
  IF origin.document_version_id <> NEW.from_version_id OR NOT EXISTS (
    SELECT 1 FROM "document_version" older JOIN "document_version" newer ON newer.document_id = older.document_id
    WHERE older.id = NEW.from_version_id AND newer.id = NEW.to_version_id AND newer.number > older.number
  ) THEN
    PERFORM isnad_refuse('anchoring_goes_forward', 'an appearance goes from its own text to a later one of the same document');
  END IF;
  IF NEW.successor_id IS NOT NULL THEN
    SELECT * INTO successor FROM "appearance" a WHERE a.id = NEW.successor_id;
    IF successor.claim_id <> origin.claim_id OR successor.document_version_id <> NEW.to_version_id THEN
      PERFORM isnad_refuse('anchoring_successor_is_the_claims', 'a successor is an appearance of the same claim in the newer text');
    END IF;
    IF NEW.state <> 'placed' AND (successor.start_offset, successor.end_offset) IS DISTINCT FROM (NEW.start_offset, NEW.end_offset) THEN
      PERFORM isnad_refuse('anchoring_successor_is_the_place', 'a successor stands where the place was found');
    END IF;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER anchoring_is_sound BEFORE INSERT OR UPDATE ON "anchoring" FOR EACH ROW EXECUTE FUNCTION isnad_check_anchoring();

-- One step leads from a name to the person: a name that stands for another is nobody else's.
ALTER TABLE "speaker_alias" ADD CONSTRAINT speaker_alias_is_another_name CHECK (heard <> speaker AND btrim(speaker) <> '');
CREATE FUNCTION isnad_check_speaker_alias() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM "speaker_alias" a WHERE a.document_id = NEW.document_id AND (a.heard = NEW.speaker OR a.speaker = NEW.heard)) THEN
    PERFORM isnad_refuse('speaker_alias_is_direct', 'a name that stands for another is not itself stood for');
  END IF;
  RETURN NULL;
END $$;
-- At commit, so that whole groups can be renamed step by step.
CREATE CONSTRAINT TRIGGER speaker_alias_is_direct AFTER INSERT OR UPDATE ON "speaker_alias" DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION isnad_check_speaker_alias();

ALTER TABLE "settings" ADD CONSTRAINT settings_threshold_is_a_share CHECK (proposal_threshold >= 0 AND proposal_threshold <= 1);
ALTER TABLE "import" ADD CONSTRAINT import_progress_is_a_share CHECK (progress >= 0 AND progress <= 1);
-- An end has what it is an end with.
ALTER TABLE "import" ADD CONSTRAINT import_ends_whole CHECK (
  (state = 'ready') = (result IS NOT NULL) AND (state = 'failed') = (problem IS NOT NULL));
