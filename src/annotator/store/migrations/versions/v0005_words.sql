-- Which words are in which document. Members write it, a document at a time and once, for they know best what a word is
-- (the parser and the locale of the server do not); it only says which texts are looked into. Runs as the owner of everything.

CREATE TABLE fulltext (
    document_id uuid CONSTRAINT pk_fulltext PRIMARY KEY CONSTRAINT fk_fulltext_document_id REFERENCES document (id),
    words tsvector -- null: more than an index takes, so that every search looks into the text itself
);
CREATE INDEX ix_fulltext_words ON fulltext USING gin (words);

DO $$
DECLARE
    members text := quote_ident((SELECT team FROM team.called));
BEGIN
    ALTER TABLE fulltext ENABLE ROW LEVEL SECURITY;
    ALTER TABLE fulltext FORCE ROW LEVEL SECURITY;
    EXECUTE format('CREATE POLICY keeper ON fulltext TO %I USING (true) WITH CHECK (true)', current_user);
    EXECUTE format('GRANT SELECT, INSERT ON fulltext TO %s', members);
    EXECUTE format('CREATE POLICY sees ON fulltext FOR SELECT TO %s USING ((SELECT team.me()) IS NOT NULL)', members);
    EXECUTE format('CREATE POLICY inserts ON fulltext FOR INSERT TO %s WITH CHECK ((SELECT team.me()) IS NOT NULL)', members);
END $$;
