-- Where a claim has come to, told with the news that it moved. Older news say only that it did.
ALTER TABLE "notification" ADD COLUMN "moved_to" "claim_status";
