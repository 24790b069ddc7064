-- Who sees and writes standing rules and collections. Runs as the owner of everything.
-- A rule tells how its author marks: in a blind project it is as hidden as the marks. Collections are everybody's, like the ledger.

DO $$
DECLARE
    members text := quote_ident((SELECT team FROM team.called));
    one record;
    columns text;
BEGIN
    FOR one IN
        SELECT * FROM (VALUES
            ('rule', '(SELECT team.sees_all()) OR layer_id = ANY ((SELECT team.my_layers())::uuid[])',
                'layer_id = ANY ((SELECT team.my_layers())::uuid[])'),
            ('collection', '(SELECT team.me()) IS NOT NULL', '(SELECT team.me()) IS NOT NULL')
        ) AS rules (name, sees, writes)
    LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', one.name);
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', one.name);
        EXECUTE format('CREATE POLICY keeper ON %I TO %I USING (true) WITH CHECK (true)', one.name, current_user);
        EXECUTE format('GRANT SELECT, INSERT ON %I TO %s', one.name, members);
        -- column by column: a right to update the table as a whole would be one to lock it
        SELECT string_agg(quote_ident(attname), ', ') INTO columns
        FROM pg_catalog.pg_attribute WHERE attrelid = one.name::regclass AND attnum > 0 AND NOT attisdropped;
        EXECUTE format('GRANT UPDATE (%s) ON %I TO %s', columns, one.name, members);
        EXECUTE format('CREATE POLICY sees ON %I FOR SELECT TO %s USING (%s)', one.name, members, one.sees);
        EXECUTE format('CREATE POLICY inserts ON %I FOR INSERT TO %s WITH CHECK ((%s) OR (SELECT team.is_adopting()))',
            one.name, members, one.writes);
        EXECUTE format('CREATE POLICY changes ON %I FOR UPDATE TO %s USING ((%s) OR (SELECT team.is_adopting())) '
            'WITH CHECK ((%s) OR (SELECT team.is_adopting()))', one.name, members, one.writes, one.writes);
        EXECUTE format('CREATE TRIGGER checked BEFORE INSERT OR UPDATE ON %1$I FOR EACH ROW EXECUTE FUNCTION team.check_row(%1$L)',
            one.name);
        EXECUTE format('CREATE TRIGGER journal_insert AFTER INSERT ON %1$I REFERENCING NEW TABLE AS are '
            'FOR EACH STATEMENT EXECUTE FUNCTION team.write_journal(%1$L)', one.name);
        EXECUTE format('CREATE TRIGGER journal_update AFTER UPDATE ON %1$I REFERENCING OLD TABLE AS were NEW TABLE AS are '
            'FOR EACH STATEMENT EXECUTE FUNCTION team.write_journal(%1$L)', one.name);
    END LOOP;
END $$;

CREATE TRIGGER finished_insert AFTER INSERT ON rule REFERENCING NEW TABLE AS are
    FOR EACH STATEMENT EXECUTE FUNCTION team.check_layer();
CREATE TRIGGER finished_update AFTER UPDATE ON rule REFERENCING NEW TABLE AS are
    FOR EACH STATEMENT EXECUTE FUNCTION team.check_layer();

ALTER POLICY sees ON action USING (
    (SELECT team.sees_all()) OR annotator_id = (SELECT team.me())
    OR (SELECT team.me()) IS NOT NULL AND (
        NOT kinds ?| ARRAY['annotation', 'relation', 'rule', 'decision', 'note', 'status', 'conflict'] OR team.sees_action(sequence)
    )
);
