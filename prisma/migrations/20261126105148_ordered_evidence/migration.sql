ALTER TABLE "evidence" ADD COLUMN     "archived_url" TEXT,
ADD COLUMN     "position" INTEGER NOT NULL DEFAULT 0;

-- Until now evidence stood in the order in which it was added.
UPDATE "evidence" e SET position = placed.place
  FROM (SELECT id, row_number() OVER (PARTITION BY claim_id ORDER BY created_at, id) AS place FROM "evidence") placed
  WHERE placed.id = e.id;

-- Whoever adds evidence need not know about places: what comes without one (0, the column's default) goes to the end.
CREATE FUNCTION isnad_place_evidence() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.position := (SELECT coalesce(max(e.position), 0) + 1 FROM "evidence" e WHERE e.claim_id = NEW.claim_id);
  RETURN NEW;
END $$;
CREATE TRIGGER evidence_goes_to_the_end BEFORE INSERT ON "evidence" FOR EACH ROW WHEN (NEW.position = 0) EXECUTE FUNCTION isnad_place_evidence();

ALTER TABLE "evidence" ADD CONSTRAINT evidence_is_placed CHECK (position > 0);

-- No two in one place, once a transaction is done: while it renumbers them, they pass through each other's.
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_claim_id_position_key" UNIQUE ("claim_id", "position") DEFERRABLE INITIALLY DEFERRED;

-- The index of that constraint finds the evidence of a claim as well.
DROP INDEX "evidence_claim_id_idx";
