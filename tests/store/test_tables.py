from dataclasses import fields

import pytest
from sqlalchemy.dialects import postgresql
from sqlalchemy.schema import CreateTable

from annotator.store.tables import DOCUMENT, JOURNALLED, METADATA, SUGGESTION, gather, spread

ADDED = {"absent", "revision", "start", "end", "pieces", "length"}
"""Columns that the store adds to a record's own."""


@pytest.mark.parametrize("kind", [*JOURNALLED, DOCUMENT, SUGGESTION], ids=lambda kind: kind.name)
def test_tables_and_records_have_the_same_fields(kind):
    columns = {column.name for column in kind.table.c}
    names = {item.name for item in fields(kind.record)}
    assert names - columns == ({"fragments"} if kind.fragmented else set())
    assert columns - names <= ADDED


@pytest.mark.parametrize("fragments", [(), ((0, 3),), ((0, 3), (5, 9))])
def test_fragments_come_back(fragments):
    assert gather(*spread(fragments)) == fragments


def test_every_constraint_has_a_name_that_migrations_can_use():
    for table in METADATA.sorted_tables:
        assert all(constraint.name for constraint in table.constraints)
        assert "UUID" in str(CreateTable(table).compile(dialect=postgresql.dialect())) or table.name == "info"
