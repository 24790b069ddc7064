"""Tables, transactions and queries: the only room with SQL. Rows never leave it, core records do."""
