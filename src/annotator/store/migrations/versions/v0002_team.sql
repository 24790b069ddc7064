-- The rules of a team, kept by the database. Runs as the role that owns everything and that nobody logs in as.
-- Who acts is `session_user`, which no SET can forge; which action a change belongs to is the transaction it is made in.

CREATE SCHEMA team;

CREATE TABLE team.member (
    role text CONSTRAINT pk_member PRIMARY KEY,
    annotator_id uuid NOT NULL CONSTRAINT uq_member_annotator_id UNIQUE,
    rank text NOT NULL CONSTRAINT ck_member_rank CHECK (rank IN ('annotator', 'reviewer', 'admin')),
    active boolean NOT NULL DEFAULT true
);

-- the role that all members are in; a copy of the database keeps it whatever the copy is called
CREATE TABLE team.called AS SELECT current_database() || '_team' AS team;

-- the transactions in which an admin speaks for others: a merge, and the undo of one
CREATE TABLE team.adopting (xid xid8 CONSTRAINT pk_adopting PRIMARY KEY);

ALTER TABLE action ADD COLUMN xid xid8 NOT NULL DEFAULT pg_current_xact_id();
CREATE INDEX ix_action_xid ON action (xid);

-- who is asking, and what they may see and write; policies ask each of these once per statement

CREATE FUNCTION team.me() RETURNS uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
    AS $$ SELECT annotator_id FROM team.member WHERE role = session_user AND active $$;

CREATE FUNCTION team.rank() RETURNS text LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
    AS $$ SELECT rank FROM team.member WHERE role = session_user AND active $$;

CREATE FUNCTION team.reviews() RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
    AS $$ SELECT coalesce(team.rank() IN ('reviewer', 'admin'), false) $$;

CREATE FUNCTION team.my_layers() RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
    AS $$ SELECT coalesce(array_agg(id), '{}') FROM layer WHERE annotator_id = team.me() $$;

-- in a blind project an annotator sees others' work from when the own layer is finished
CREATE FUNCTION team.sees_all() RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
    AS $$
    SELECT team.me() IS NOT NULL AND (
        team.reviews()
        OR NOT EXISTS (SELECT FROM info WHERE key = 'blind' AND value = 'yes')
        OR EXISTS (SELECT FROM layer WHERE annotator_id = team.me() AND finished AND NOT adjudication)
    )
    $$;

CREATE FUNCTION team.is_adopting() RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
    AS $$ SELECT EXISTS (SELECT FROM team.adopting WHERE xid = pg_current_xact_id_if_assigned()) $$;

-- what a client calls around its writing

CREATE FUNCTION team.enter() RETURNS uuid LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
    AS $$
DECLARE found_id uuid;
BEGIN
    -- one's own actions one after the other, from however many windows; nobody else can hold this row
    SELECT annotator_id INTO found_id FROM team.member WHERE role = session_user AND active FOR UPDATE;
    IF found_id IS NULL THEN
        RAISE insufficient_privilege USING MESSAGE = format('%s is not in the team of this project', session_user);
    END IF;
    RETURN found_id;
END $$;

CREATE FUNCTION team.adopt(is_on boolean) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
    AS $$
BEGIN
    IF team.rank() IS DISTINCT FROM 'admin' THEN
        RAISE insufficient_privilege USING MESSAGE = 'only an admin of the project may take over others'' work';
    END IF;
    IF is_on THEN
        INSERT INTO team.adopting VALUES (pg_current_xact_id()) ON CONFLICT DO NOTHING;
    ELSE
        DELETE FROM team.adopting WHERE xid = pg_current_xact_id();
    END IF;
END $$;

CREATE FUNCTION team.begin_action(
    id uuid, name text, form integer, live boolean, reverts bigint, root bigint
) RETURNS bigint LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
    AS $$
#variable_conflict use_column
DECLARE made bigint;
BEGIN
    IF team.me() IS NULL THEN
        RAISE insufficient_privilege USING MESSAGE = format('%s is not in the team of this project', session_user);
    END IF;
    IF begin_action.reverts IS NOT NULL THEN
        UPDATE action SET live = false WHERE sequence = begin_action.reverts AND annotator_id = team.me();
        IF NOT FOUND THEN
            RAISE insufficient_privilege USING MESSAGE = 'only one''s own actions can be reverted';
        END IF;
    END IF;
    INSERT INTO action (id, name, annotator_id, at, form, kinds, live, reverts, root)
    VALUES (begin_action.id, begin_action.name, team.me(), clock_timestamp(), begin_action.form, '[]', begin_action.live,
            begin_action.reverts, begin_action.root)
    RETURNING sequence INTO made;
    RETURN made;
END $$;

-- the action that this transaction is at; a change by plain SQL gets one of its own, so that nothing goes unrecorded
CREATE FUNCTION team.current_action() RETURNS bigint LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
    AS $$
DECLARE found_sequence bigint;
BEGIN
    SELECT max(sequence) INTO found_sequence FROM action WHERE xid = pg_current_xact_id();
    RETURN coalesce(found_sequence, team.begin_action(gen_random_uuid(), 'sql', 1, true, NULL, NULL));
END $$;

-- the journal

CREATE FUNCTION team.plain_time(value jsonb) RETURNS jsonb LANGUAGE sql STABLE SET search_path = public, pg_temp
    AS $$ SELECT to_jsonb(to_char((value #>> '{}')::timestamptz AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')) $$;

-- a row as the journal keeps it: the record in its plain form and whether it was absent
CREATE FUNCTION team.plain(kind text, state jsonb) RETURNS jsonb LANGUAGE plpgsql STABLE SET search_path = public, pg_temp
    AS $$
DECLARE name text;
BEGIN
    FOREACH name IN ARRAY ARRAY['created', 'updated', 'at', 'found'] LOOP
        IF state ? name THEN
            state := state || jsonb_build_object(name, team.plain_time(state -> name));
        END IF;
    END LOOP;
    IF kind = 'annotation' THEN
        RETURN state - ARRAY['start', 'end', 'pieces'] || jsonb_build_object('fragments', CASE
            WHEN jsonb_typeof(state -> 'pieces') = 'array' THEN state -> 'pieces'
            WHEN jsonb_typeof(state -> 'start') = 'null' THEN '[]'::jsonb
            ELSE jsonb_build_array(jsonb_build_array(state -> 'start', state -> 'end'))
        END);
    END IF;
    RETURN CASE kind WHEN 'decision' THEN state - 'revision' ELSE state END;
END $$;

CREATE FUNCTION team.write_journal() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
    AS $$
DECLARE
    kind_ text := TG_ARGV[0];
    action_ bigint;
    first_ integer;
    adopted boolean := kind_ = 'conflict' OR team.is_adopting();
BEGIN
    IF NOT EXISTS (SELECT FROM are) THEN
        RETURN NULL;
    END IF;
    action_ := team.current_action();
    SELECT coalesce(max(position) + 1, 0) INTO first_ FROM journal WHERE sequence = action_;
    IF TG_OP = 'INSERT' THEN
        INSERT INTO journal (sequence, position, kind, record_id, revision, absent, mine, before)
        SELECT action_, first_ + row_number() OVER () - 1, kind_, are.id, are.revision, are.absent, NOT adopted, NULL FROM are;
    ELSE
        INSERT INTO journal (sequence, position, kind, record_id, revision, absent, mine, before)
        SELECT action_, first_ + row_number() OVER () - 1, kind_, are.id, are.revision, are.absent, NOT adopted, CASE
            WHEN adopted AND to_jsonb(are) - 'absent' = to_jsonb(were) - 'absent' THEN jsonb_build_object('absent', were.absent)
            ELSE team.plain(kind_, to_jsonb(were))
        END
        FROM were JOIN are ON were.id = are.id;
    END IF;
    INSERT INTO touched (sequence, document_id) SELECT action_, found.id FROM (
        SELECT (to_jsonb(are) ->> 'document_id')::uuid AS id FROM are WHERE kind_ IN ('annotation', 'turn', 'status', 'decision')
        UNION SELECT are.id FROM are WHERE kind_ = 'metadata'
        UNION SELECT mark.document_id FROM are JOIN annotation mark
            ON mark.id IN ((to_jsonb(are) ->> 'source_id')::uuid, (to_jsonb(are) ->> 'target_id')::uuid)
            WHERE kind_ = 'relation'
        UNION SELECT mark.document_id FROM are JOIN annotation mark ON mark.id = (to_jsonb(are) ->> 'subject_id')::uuid
            WHERE kind_ = 'note'
        UNION SELECT document.id FROM are JOIN document ON document.id = (to_jsonb(are) ->> 'subject_id')::uuid
            WHERE kind_ = 'note'
    ) AS found WHERE found.id IS NOT NULL ON CONFLICT DO NOTHING;
    UPDATE action SET kinds = (
        SELECT jsonb_agg(name ORDER BY name COLLATE "C")
        FROM (SELECT jsonb_array_elements_text(kinds) AS name UNION SELECT kind_) AS names
    ) WHERE sequence = action_ AND NOT kinds ? kind_;
    RETURN NULL;
END $$;

-- the rules of single rows

CREATE FUNCTION team.check_row() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
    AS $$
DECLARE
    kind_ text := TG_ARGV[0];
BEGIN
    IF team.is_adopting() THEN
        RETURN NEW;
    END IF;
    IF TG_OP = 'INSERT' THEN
        IF NEW.revision <> 1 OR NEW.absent THEN
            RAISE insufficient_privilege USING MESSAGE = 'a new record begins with revision 1';
        END IF;
    ELSIF kind_ = 'conflict' THEN
        IF to_jsonb(NEW) - 'settled' <> to_jsonb(OLD) - 'settled' THEN
            RAISE insufficient_privilege USING MESSAGE = 'a conflict can only be settled';
        END IF;
    ELSIF kind_ = 'decision' OR NEW.id <> OLD.id OR NEW.absent THEN
        RAISE insufficient_privilege USING MESSAGE = format('this cannot be changed in a %s', kind_);
    ELSIF NEW.revision <> OLD.revision + 1 THEN
        RAISE insufficient_privilege USING MESSAGE = 'a revision is followed by the next one';
    END IF;
    IF kind_ NOT IN ('decision', 'conflict') THEN
        NEW.author := team.me();
    END IF;
    RETURN NEW;
END $$;

CREATE FUNCTION team.check_layer() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
    AS $$
BEGIN
    IF NOT team.is_adopting() AND EXISTS (SELECT FROM are JOIN layer ON layer.id = are.layer_id WHERE layer.finished) THEN
        RAISE insufficient_privilege USING MESSAGE = 'the layer is finished';
    END IF;
    RETURN NULL;
END $$;

CREATE FUNCTION team.check_removal() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
    AS $$
BEGIN
    IF NEW.removed AND NOT OLD.removed AND OLD.author IS DISTINCT FROM team.me()
       AND team.rank() IS DISTINCT FROM 'admin' AND NOT team.is_adopting() THEN
        RAISE insufficient_privilege USING MESSAGE = 'only an admin may take out a document that others work on';
    END IF;
    RETURN NEW;
END $$;

-- who could reopen a finished layer could finish it, look at the others' and go on
CREATE FUNCTION team.check_reopening() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
    AS $$
BEGIN
    IF OLD.finished AND NOT NEW.finished AND NOT team.reviews() THEN
        RAISE insufficient_privilege USING MESSAGE = 'a finished layer is reopened by a reviewer or an admin';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER reopening BEFORE UPDATE ON layer FOR EACH ROW EXECUTE FUNCTION team.check_reopening();

CREATE FUNCTION team.refuse() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp
    AS $$ BEGIN RAISE insufficient_privilege USING MESSAGE = 'the text of a document never changes'; END $$;

-- nor does anybody put another text in the place that a digest keeps for one
ALTER TABLE document ADD CONSTRAINT ck_document_digest
    CHECK (digest = 'sha256:' || encode(sha256(convert_to(text, 'UTF8')), 'hex') AND length = char_length(text));

CREATE TRIGGER immutable BEFORE UPDATE OR DELETE ON document FOR EACH ROW EXECUTE FUNCTION team.refuse();

CREATE TRIGGER removal BEFORE UPDATE ON document_metadata FOR EACH ROW EXECUTE FUNCTION team.check_removal();

-- suggestions are each annotator's own: what one has accepted or rejected teaches nobody else unseen

ALTER TABLE suggestion ADD COLUMN owner uuid NOT NULL DEFAULT team.me();
ALTER TABLE suggestion DROP CONSTRAINT pk_suggestion;
ALTER TABLE suggestion ADD CONSTRAINT pk_suggestion PRIMARY KEY (owner, document_id, id);
ALTER TABLE suggested ADD COLUMN owner uuid NOT NULL DEFAULT team.me();
ALTER TABLE suggested DROP CONSTRAINT pk_suggested;
ALTER TABLE suggested ADD CONSTRAINT pk_suggested PRIMARY KEY (owner, document_id);

-- a right to delete is a right to lock a table against everybody, so nobody has it
CREATE FUNCTION team.forget_suggestions() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
    AS $$
BEGIN
    DELETE FROM suggestion WHERE owner = team.me() AND document_id = NEW.document_id;
    DELETE FROM suggested WHERE owner = team.me() AND document_id = NEW.document_id;
    RETURN NEW;
END $$;

CREATE TRIGGER forget BEFORE INSERT ON suggested FOR EACH ROW EXECUTE FUNCTION team.forget_suggestions();

-- the team

CREATE FUNCTION team.members() RETURNS TABLE (role text, annotator_id uuid, rank text)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
    AS $$ SELECT role, annotator_id, rank FROM team.member WHERE active AND team.me() IS NOT NULL ORDER BY role $$;

CREATE FUNCTION team.check_admin() RETURNS void LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp
    AS $$
BEGIN
    IF team.rank() IS DISTINCT FROM 'admin' THEN
        RAISE insufficient_privilege USING MESSAGE = 'only an admin of the project may change the team';
    END IF;
END $$;

-- `verifier` is the scram verifier of the password, made by the client: the password itself goes into no log of the server
CREATE FUNCTION team.add(who text, annotator uuid, its_rank text, verifier text)
    RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
    AS $$
BEGIN
    PERFORM team.check_admin();
    IF NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = who) THEN
        IF verifier IS NULL OR verifier NOT LIKE 'SCRAM-SHA-256$%' THEN
            RAISE insufficient_privilege USING MESSAGE = 'a new role needs a password';
        END IF;
        EXECUTE format('CREATE ROLE %I LOGIN PASSWORD %L', who, verifier);
    END IF;
    EXECUTE format('GRANT %I TO %I', (SELECT team FROM team.called), who);
    INSERT INTO team.member (role, annotator_id, rank) VALUES (who, annotator, its_rank)
    ON CONFLICT (role) DO UPDATE SET rank = excluded.rank, active = true;
END $$;

CREATE FUNCTION team.remove(who text) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
    AS $$
BEGIN
    PERFORM team.check_admin();
    PERFORM FROM team.member WHERE rank = 'admin' AND active FOR UPDATE;
    IF NOT EXISTS (SELECT FROM team.member WHERE rank = 'admin' AND active AND role <> who) THEN
        RAISE insufficient_privilege USING MESSAGE = 'a project keeps at least one admin';
    END IF;
    -- the annotator stays: marks and decisions are theirs for ever
    UPDATE team.member SET active = false WHERE role = who AND active;
    IF NOT FOUND THEN
        RAISE insufficient_privilege USING MESSAGE = format('%s is not in the team of this project', who);
    END IF;
    EXECUTE format('REVOKE %I FROM %I', (SELECT team FROM team.called), who);
END $$;

-- rights, policies and triggers, table by table

ALTER SCHEMA public OWNER TO CURRENT_USER;
REVOKE ALL ON SCHEMA public, team FROM PUBLIC;
REVOKE ALL ON ALL FUNCTIONS IN SCHEMA team FROM PUBLIC;

DO $$
DECLARE
    members text := quote_ident(current_database() || '_team');
    owned text;
    one record;
    columns text;
BEGIN
    EXECUTE format('GRANT USAGE ON SCHEMA public, team TO %s', members);
    EXECUTE format(
        'GRANT EXECUTE ON FUNCTION team.me, team.rank, team.reviews, team.my_layers, team.sees_all, team.is_adopting, '
        'team.enter, team.adopt, team.begin_action, team.members, team.add, team.remove TO %s', members);
    FOR one IN
        SELECT * FROM (VALUES
            -- table, kind in the journal, who sees a row, who may insert and change it
            ('info', NULL, 'me', '(SELECT team.rank()) = ''admin'''),
            ('alembic_version', NULL, 'me', 'false'),
            ('action', NULL, 'quiet', NULL),
            ('journal', NULL, 'quiet', NULL),
            ('touched', NULL, 'quiet', NULL),
            ('document', NULL, 'me', '(SELECT team.me()) IS NOT NULL'),
            ('suggestion', NULL, 'owner = (SELECT team.me())', 'owner = (SELECT team.me())'),
            ('suggested', NULL, 'owner = (SELECT team.me())', 'owner = (SELECT team.me())'),
            ('document_metadata', 'metadata', 'me', '(SELECT team.me()) IS NOT NULL'),
            ('turn', 'turn', 'me', '(SELECT team.me()) IS NOT NULL'),
            ('entry', 'entry', 'me', '(SELECT team.me()) IS NOT NULL'),
            ('label', 'label', 'me', '(SELECT team.rank()) = ''admin'''),
            ('annotator', 'annotator', 'me', 'id = (SELECT team.me())'),
            ('layer', 'layer', 'me', 'annotator_id = (SELECT team.me()) AND (NOT adjudication OR (SELECT team.reviews()))'
                ' OR (SELECT team.rank()) = ''admin'''),
            ('annotation', 'annotation', '(SELECT team.sees_all()) OR layer_id = ANY ((SELECT team.my_layers())::uuid[])',
                'layer_id = ANY ((SELECT team.my_layers())::uuid[])'),
            ('relation', 'relation', '(SELECT team.sees_all()) OR layer_id = ANY ((SELECT team.my_layers())::uuid[])',
                'layer_id = ANY ((SELECT team.my_layers())::uuid[])'),
            ('decision', 'decision', '(SELECT team.sees_all()) OR annotator_id = (SELECT team.me())',
                'annotator_id = (SELECT team.me()) AND (subject = ''suggestion'' OR (SELECT team.reviews()))'),
            ('note', 'note', '(SELECT team.sees_all()) OR author = (SELECT team.me())', 'author = (SELECT team.me())'),
            ('status', 'status', '(SELECT team.sees_all()) OR annotator_id = (SELECT team.me())',
                'annotator_id = (SELECT team.me()) AND (part = ''author'' OR (SELECT team.reviews()))'),
            ('conflict', 'conflict', '(SELECT team.sees_all())', '(SELECT team.me()) IS NOT NULL')
        ) AS rules (name, kind, sees, writes)
    LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', one.name);
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', one.name);
        EXECUTE format('CREATE POLICY keeper ON %I TO %I USING (true) WITH CHECK (true)', one.name, current_user);
        EXECUTE format('GRANT SELECT ON %I TO %s', one.name, members);
        IF one.sees <> 'quiet' THEN
            EXECUTE format('CREATE POLICY sees ON %I FOR SELECT TO %s USING (%s)', one.name, members,
                CASE one.sees WHEN 'me' THEN '(SELECT team.me()) IS NOT NULL' ELSE one.sees END);
        END IF;
        CONTINUE WHEN one.writes IS NULL OR one.writes = 'false';
        EXECUTE format('GRANT INSERT ON %I TO %s', one.name, members);
        EXECUTE format('CREATE POLICY inserts ON %I FOR INSERT TO %s WITH CHECK (%s OR (SELECT team.is_adopting()))', one.name, members,
            CASE one.name WHEN 'conflict' THEN 'false' ELSE '(' || one.writes || ')' END);
        CONTINUE WHEN one.kind IS NULL AND one.name <> 'info';
        -- column by column: a right to update the table as a whole would be one to lock it
        SELECT string_agg(quote_ident(attname), ', ') INTO columns
        FROM pg_catalog.pg_attribute WHERE attrelid = one.name::regclass AND attnum > 0 AND NOT attisdropped;
        EXECUTE format('GRANT UPDATE (%s) ON %I TO %s', columns, one.name, members);
        EXECUTE format('CREATE POLICY changes ON %I FOR UPDATE TO %s USING ((%s) OR (SELECT team.is_adopting())) '
            'WITH CHECK ((%s) OR (SELECT team.is_adopting()))', one.name, members, one.writes, one.writes);
        CONTINUE WHEN one.kind IS NULL;
        EXECUTE format('CREATE TRIGGER checked BEFORE INSERT OR UPDATE ON %I FOR EACH ROW EXECUTE FUNCTION team.check_row(%L)',
            one.name, one.kind);
        EXECUTE format('CREATE TRIGGER journal_insert AFTER INSERT ON %I REFERENCING NEW TABLE AS are '
            'FOR EACH STATEMENT EXECUTE FUNCTION team.write_journal(%L)', one.name, one.kind);
        EXECUTE format('CREATE TRIGGER journal_update AFTER UPDATE ON %I REFERENCING OLD TABLE AS were NEW TABLE AS are '
            'FOR EACH STATEMENT EXECUTE FUNCTION team.write_journal(%L)', one.name, one.kind);
        IF one.name IN ('annotation', 'relation') THEN
            EXECUTE format('CREATE TRIGGER finished_insert AFTER INSERT ON %I REFERENCING NEW TABLE AS are '
                'FOR EACH STATEMENT EXECUTE FUNCTION team.check_layer()', one.name);
            EXECUTE format('CREATE TRIGGER finished_update AFTER UPDATE ON %I REFERENCING NEW TABLE AS are '
                'FOR EACH STATEMENT EXECUTE FUNCTION team.check_layer()', one.name);
        END IF;
    END LOOP;

    -- the journal shows what the rows show: all of it, or one's own and what everybody shares
    EXECUTE format('CREATE POLICY sees ON action FOR SELECT TO %s USING ((SELECT team.sees_all()) OR annotator_id = (SELECT team.me()) '
        'OR (SELECT team.me()) IS NOT NULL AND NOT kinds ?| ARRAY[''annotation'', ''relation'', ''decision'', ''note'', ''status'', ''conflict''])',
        members);
    FOREACH owned IN ARRAY ARRAY['journal', 'touched'] LOOP
        EXECUTE format('CREATE POLICY sees ON %1$I FOR SELECT TO %2$s USING ((SELECT team.sees_all()) '
            'OR EXISTS (SELECT FROM action WHERE action.sequence = %1$I.sequence))', owned, members);
    END LOOP;
END $$;
