-- What a document's states mean in a team: who is done with one has locked their marks there, and in a blind project sees
-- the others' in it; who reviews hands documents out. Runs as the owner of everything.

CREATE FUNCTION team.is_blind() RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
    AS $$ SELECT EXISTS (SELECT FROM info WHERE key = 'blind' AND value = 'yes') $$;

-- the documents that the asker is done with
CREATE FUNCTION team.my_done() RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
    AS $$
    SELECT coalesce(array_agg(document_id), '{}') FROM status
    WHERE annotator_id = team.me() AND part = 'author' AND state IN ('done', 'finished') AND NOT removed AND NOT absent
    $$;

-- whether an action of somebody else was about nothing but documents that the asker is done with
CREATE FUNCTION team.sees_action(number bigint) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
    AS $$
    SELECT coalesce(bool_and(document_id = ANY (team.my_done())), false) FROM touched WHERE sequence = number
    $$;

-- a document that the owner of a layer is done with takes no more marks into that layer
CREATE FUNCTION team.check_open() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
    AS $$
DECLARE
    closed boolean;
BEGIN
    IF team.is_adopting() THEN
        RETURN NULL;
    END IF;
    IF TG_TABLE_NAME = 'annotation' THEN
        SELECT EXISTS (
            SELECT FROM are JOIN layer ON layer.id = are.layer_id JOIN status ON status.document_id = are.document_id
            WHERE status.annotator_id = layer.annotator_id AND status.state IN ('done', 'finished')
            AND status.part = CASE WHEN layer.adjudication THEN 'reviewer' ELSE 'author' END
            AND NOT status.removed AND NOT status.absent
        ) INTO closed;
    ELSE
        SELECT EXISTS (
            SELECT FROM are JOIN layer ON layer.id = are.layer_id JOIN annotation mark ON mark.id = are.source_id
            JOIN status ON status.document_id = mark.document_id
            WHERE status.annotator_id = layer.annotator_id AND status.state IN ('done', 'finished')
            AND status.part = CASE WHEN layer.adjudication THEN 'reviewer' ELSE 'author' END
            AND NOT status.removed AND NOT status.absent
        ) INTO closed;
    END IF;
    IF closed THEN
        RAISE insufficient_privilege USING MESSAGE = 'the document is finished';
    END IF;
    RETURN NULL;
END $$;

CREATE TRIGGER closed_insert AFTER INSERT ON annotation REFERENCING NEW TABLE AS are
    FOR EACH STATEMENT EXECUTE FUNCTION team.check_open();
CREATE TRIGGER closed_update AFTER UPDATE ON annotation REFERENCING NEW TABLE AS are
    FOR EACH STATEMENT EXECUTE FUNCTION team.check_open();
CREATE TRIGGER closed_insert AFTER INSERT ON relation REFERENCING NEW TABLE AS are
    FOR EACH STATEMENT EXECUTE FUNCTION team.check_open();
CREATE TRIGGER closed_update AFTER UPDATE ON relation REFERENCING NEW TABLE AS are
    FOR EACH STATEMENT EXECUTE FUNCTION team.check_open();

-- who could go back could look at the others' marks and change the own: in a blind project a reviewer has to reopen it
CREATE FUNCTION team.check_going_back() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
    AS $$
BEGIN
    IF OLD.part = 'author' AND OLD.state IN ('done', 'finished') AND NOT OLD.removed
       AND (NEW.part, NEW.document_id, NEW.annotator_id) IS NOT DISTINCT FROM (OLD.part, OLD.document_id, OLD.annotator_id)
       AND NEW.state IN ('done', 'finished') AND NOT NEW.removed THEN
        RETURN NEW;
    END IF;
    IF OLD.part = 'author' AND OLD.state IN ('done', 'finished') AND NOT OLD.removed
       AND team.is_blind() AND NOT team.reviews() AND NOT team.is_adopting()
       AND NOT EXISTS (
            SELECT FROM status WHERE document_id = OLD.document_id AND part = 'reviewer' AND state = 'reopened'
            AND NOT removed AND NOT absent AND updated >= OLD.updated
       ) THEN
        RAISE insufficient_privilege USING MESSAGE = 'a finished document is reopened by a reviewer';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER going_back BEFORE UPDATE ON status FOR EACH ROW EXECUTE FUNCTION team.check_going_back();

-- what others did shows by document

ALTER POLICY sees ON annotation USING (
    (SELECT team.sees_all()) OR layer_id = ANY ((SELECT team.my_layers())::uuid[])
    OR document_id = ANY ((SELECT team.my_done())::uuid[])
);
ALTER POLICY sees ON relation USING (
    (SELECT team.sees_all()) OR layer_id = ANY ((SELECT team.my_layers())::uuid[])
    OR EXISTS (SELECT FROM annotation WHERE annotation.id = source_id) AND EXISTS (SELECT FROM annotation WHERE annotation.id = target_id)
);
ALTER POLICY sees ON decision USING (
    (SELECT team.sees_all()) OR annotator_id = (SELECT team.me()) OR document_id = ANY ((SELECT team.my_done())::uuid[])
);
ALTER POLICY sees ON note USING (
    (SELECT team.sees_all()) OR author = (SELECT team.me())
    OR subject = 'document' AND subject_id = ANY ((SELECT team.my_done())::uuid[])
    OR subject = 'annotation' AND EXISTS (
        SELECT FROM annotation WHERE annotation.id = subject_id AND document_id = ANY ((SELECT team.my_done())::uuid[])
    )
);
-- what a reviewer says of a document, and who it is for, is said to those who work on it
ALTER POLICY sees ON status USING (
    (SELECT team.sees_all()) OR annotator_id = (SELECT team.me()) OR (SELECT team.me()) IS NOT NULL AND part = 'reviewer'
    OR document_id = ANY ((SELECT team.my_done())::uuid[])
);
ALTER POLICY inserts ON status WITH CHECK (
    annotator_id = (SELECT team.me()) AND part = 'author' OR (SELECT team.is_adopting())
    OR (SELECT team.reviews()) AND (annotator_id = (SELECT team.me()) OR part = 'assignment')
);
ALTER POLICY changes ON status USING (
    annotator_id = (SELECT team.me()) AND part = 'author' OR (SELECT team.is_adopting())
    OR (SELECT team.reviews()) AND (annotator_id = (SELECT team.me()) OR part = 'assignment')
) WITH CHECK (
    annotator_id = (SELECT team.me()) AND part = 'author' OR (SELECT team.is_adopting())
    OR (SELECT team.reviews()) AND (annotator_id = (SELECT team.me()) OR part = 'assignment')
);
ALTER POLICY sees ON action USING (
    (SELECT team.sees_all()) OR annotator_id = (SELECT team.me())
    OR (SELECT team.me()) IS NOT NULL AND (
        NOT kinds ?| ARRAY['annotation', 'relation', 'decision', 'note', 'status', 'conflict'] OR team.sees_action(sequence)
    )
);

REVOKE ALL ON FUNCTION team.is_blind, team.my_done, team.sees_action, team.check_open, team.check_going_back FROM PUBLIC;
DO $$
BEGIN
    EXECUTE format('GRANT EXECUTE ON FUNCTION team.is_blind, team.my_done, team.sees_action TO %I', (SELECT team FROM team.called));
END $$;
