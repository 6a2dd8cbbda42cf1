-- The words that somebody has chosen in a text, beside what they do there. The table stays unlogged: worthless after a restart.
ALTER TABLE "presence"
    ADD COLUMN "selection_start" INTEGER,
    ADD COLUMN "selection_end" INTEGER,
    -- A span is whole, runs forward, and belongs to a text; what is chosen elsewhere has no offsets.
    ADD CONSTRAINT "presence_selection_is_a_span_of_a_text" CHECK (
        num_nulls("selection_start", "selection_end") = 2
        OR (num_nonnulls("selection_start", "selection_end") = 2
            AND "subject_type" = 'document' AND "selection_start" >= 0 AND "selection_start" < "selection_end"));

-- As before, with the chosen words' place. The key is left out while nothing is chosen, so that what is told of claims stays as it was.
CREATE OR REPLACE FUNCTION isnad_tell_presence() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  changed "presence" := coalesce(NEW, OLD);
BEGIN
  PERFORM isnad_tell(jsonb_build_object(
    'kind', 'presence', 'subject', jsonb_build_object('type', changed.subject_type, 'id', changed.subject_id),
    'person', jsonb_build_object('id', changed.user_id, 'name', coalesce((SELECT left(u.name, 200) FROM "user" u WHERE u.id = changed.user_id), '')),
    'activity', CASE WHEN TG_OP = 'DELETE' THEN NULL ELSE NEW.activity END)
    || CASE WHEN TG_OP = 'DELETE' OR NEW.selection_start IS NULL THEN '{}'::jsonb
       ELSE jsonb_build_object('selection', jsonb_build_object('start', NEW.selection_start, 'end', NEW.selection_end)) END);
  RETURN NULL;
END $$;

-- Other words chosen are news; a heartbeat that only says "still here" is not.
DROP TRIGGER presence_changes ON "presence";
CREATE TRIGGER presence_changes AFTER UPDATE ON "presence" FOR EACH ROW
  WHEN ((OLD.activity, OLD.selection_start, OLD.selection_end) IS DISTINCT FROM (NEW.activity, NEW.selection_start, NEW.selection_end))
  EXECUTE FUNCTION isnad_tell_presence();
