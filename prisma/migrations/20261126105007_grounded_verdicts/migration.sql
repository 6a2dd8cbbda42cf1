-- CreateEnum
CREATE TYPE "grounded_field" AS ENUM ('summary', 'explanation');

-- CreateTable
CREATE TABLE "verdict_ground" (
    "verdict_id" UUID NOT NULL,
    "field" "grounded_field" NOT NULL,
    "start_offset" INTEGER NOT NULL,
    "end_offset" INTEGER NOT NULL,
    "exact" TEXT NOT NULL,
    "evidence_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "verdict_ground_pkey" PRIMARY KEY ("verdict_id","field","start_offset","evidence_id")
);

-- CreateIndex
CREATE INDEX "verdict_ground_verdict_id_evidence_id_idx" ON "verdict_ground"("verdict_id", "evidence_id");

-- AddForeignKey
ALTER TABLE "verdict_ground" ADD CONSTRAINT "verdict_ground_verdict_id_fkey" FOREIGN KEY ("verdict_id") REFERENCES "verdict"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "verdict_ground" ADD CONSTRAINT "verdict_ground_verdict_id_evidence_id_fkey" FOREIGN KEY ("verdict_id", "evidence_id") REFERENCES "verdict_evidence"("verdict_id", "evidence_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ── What each sentence of a verdict rests on ──────────────────────────────────────────────────────────────────────────────

ALTER TABLE "verdict_ground" ADD CONSTRAINT verdict_ground_position_counts CHECK (position >= 0);
ALTER TABLE "verdict_ground" ADD CONSTRAINT verdict_ground_span_has_words CHECK (start_offset >= 0 AND end_offset > start_offset);

-- The sentences are part of the verdict's words: they are named with it, match it, and stay. That the evidence is the claim's own
-- follows from the foreign key to what the verdict cites.
CREATE FUNCTION isnad_check_verdict_ground() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  verdict record;
  expanded text;
BEGIN
  SELECT v.id, v.claim_id, v.number, v.summary, v.explanation INTO verdict FROM "verdict" v WHERE v.id = NEW.verdict_id;
  -- Before it is the verdict in hand, a verdict is being written; after that, or once another has replaced it, it is not.
  IF EXISTS (SELECT 1 FROM "claim" c WHERE c.current_verdict_id = verdict.id)
     OR EXISTS (SELECT 1 FROM "verdict" v WHERE v.claim_id = verdict.claim_id AND v.number > verdict.number) THEN
    PERFORM isnad_refuse('verdict_ground_is_permanent', 'what a sentence rests on is written with its verdict');
  END IF;
  expanded := isnad_utf16_expanded(CASE NEW.field WHEN 'summary' THEN verdict.summary ELSE verdict.explanation END);
  IF NEW.end_offset > char_length(expanded)
     OR substr(expanded, NEW.start_offset + 1, NEW.end_offset - NEW.start_offset) IS DISTINCT FROM isnad_utf16_expanded(NEW.exact)
     OR substr(expanded, NEW.end_offset + 1, 1) = U&'\FFFF' THEN
    PERFORM isnad_refuse('verdict_ground_matches_text', format('the span %s to %s does not match the verdict', NEW.start_offset, NEW.end_offset));
  END IF;
  IF EXISTS (
    SELECT 1 FROM "verdict_ground" g
    WHERE g.verdict_id = NEW.verdict_id AND g.field = NEW.field
      AND g.start_offset < NEW.end_offset AND g.end_offset > NEW.start_offset
      AND (g.start_offset, g.end_offset) <> (NEW.start_offset, NEW.end_offset)
  ) THEN
    PERFORM isnad_refuse('verdict_grounds_lie_apart', 'the spans of a verdict do not overlap');
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER verdict_ground_rules BEFORE INSERT ON "verdict_ground" FOR EACH ROW EXECUTE FUNCTION isnad_check_verdict_ground();
CREATE TRIGGER verdict_ground_is_permanent BEFORE UPDATE OR DELETE ON "verdict_ground" FOR EACH ROW EXECUTE FUNCTION isnad_refuse_change();
CREATE TRIGGER verdict_ground_is_never_emptied BEFORE TRUNCATE ON "verdict_ground" FOR EACH STATEMENT EXECUTE FUNCTION isnad_refuse_change();
