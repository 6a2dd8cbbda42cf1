-- Indexes that carry the lists of a desk with a million claims: `npm run bench -- lists` measures them. Each holds the order of a
-- list to its end, the id included, so that a page is read off the index and nothing is sorted; where the count of a list needs
-- no more than the index holds, the claims themselves are not read at all.

-- All claims, the newest first; the latest changed first; the longest in their state first.
CREATE INDEX "claim_created_at_id_idx" ON "claim"("created_at" DESC, "id" DESC);
CREATE INDEX "claim_updated_at_id_idx" ON "claim"("updated_at" DESC, "id" DESC);
CREATE INDEX "claim_status_since_id_idx" ON "claim"("status_since", "id");

-- The most urgent first. A claim that nobody has triaged has no priority and comes last; an index in descending order begins with
-- such unless it is told otherwise, and would then serve no list.
CREATE INDEX "claim_priority_id_idx" ON "claim"("priority" DESC NULLS LAST, "id" DESC);

-- The work lists: claims of a state, the most urgent first. With the round, which says whose assignments count, "assigned to me" is
-- counted from two indexes.
CREATE INDEX "claim_status_priority_id_round_idx" ON "claim"("status", "priority" DESC NULLS LAST, "id" DESC, "round");
CREATE INDEX "assignment_reviewer_id_claim_id_round_idx" ON "assignment"("reviewer_id", "claim_id", "round");

-- What these take the place of.
DROP INDEX "assignment_reviewer_id_idx";
DROP INDEX "claim_created_at_idx";
DROP INDEX "claim_status_updated_at_idx";
DROP INDEX "claim_updated_at_idx";
