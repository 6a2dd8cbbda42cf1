-- The dashboard finds what happened in a period by its day, and then needs only whose it was: with that in the index, the rows
-- themselves (a hundred thousand reviews in a quarter of a desk with a million claims) are not read for it.
DROP INDEX "review_created_at_idx";
CREATE INDEX "review_created_at_claim_id_round_idx" ON "review"("created_at", "claim_id", "round");
DROP INDEX "publication_published_at_idx";
CREATE INDEX "publication_published_at_claim_id_kind_idx" ON "publication"("published_at" DESC, "claim_id", "kind");

-- The workload asks for every claim that is under review at once, and for when it is due. They are few among all claims, and
-- scattered: read one by one they are most of the table's pages.
CREATE INDEX "claim_in_review_idx" ON "claim"("id") INCLUDE ("round", "due_at") WHERE "status" = 'in_review';
