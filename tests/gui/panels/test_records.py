from operator import itemgetter

from PySide6.QtCore import QAbstractItemModel
from PySide6.QtTest import QAbstractItemModelTester

from annotator.gui.panels.records import ROW, RecordsModel, Row


def prepare(record: tuple[int, str]) -> Row:
    return Row(key=record[0], record=record, title=record[1], found_by=record[1].casefold())


def checked(records: list[tuple[int, str]]) -> RecordsModel:
    model = RecordsModel(prepare, key=itemgetter(0))
    model.tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.set_records(records)
    return model


def heard(model: QAbstractItemModel) -> list[tuple[str, int, int]]:
    events: list[tuple[str, int, int]] = []
    model.rowsInserted.connect(lambda _, first, last: events.append(("in", first, last)))
    model.rowsRemoved.connect(lambda _, first, last: events.append(("out", first, last)))
    model.dataChanged.connect(lambda first, last: events.append(("new", first.row(), last.row())))
    return events


def titles(model: RecordsModel) -> list[str]:
    return [model.index(row).data() for row in range(model.rowCount())]


def test_only_what_differs_is_exchanged(qapp):
    model = checked([(1, "one"), (2, "two"), (3, "three"), (4, "four")])
    events = heard(model)
    model.set_records([(1, "one"), (3, "three"), (4, "FOUR")])
    assert events == [("out", 1, 1), ("new", 2, 2)]
    model.set_records([(1, "one"), (3, "three"), (5, "five"), (4, "FOUR")])
    assert events[2:] == [("in", 2, 2)]
    assert titles(model) == ["one", "three", "five", "FOUR"]


def test_a_reordered_list_is_right(qapp):
    model = checked([(1, "one"), (2, "two"), (3, "three")])
    model.set_records([(3, "three"), (1, "one"), (2, "two")])
    assert titles(model) == ["three", "one", "two"]


def test_words_and_condition_narrow_together(qapp):
    model = checked([(1, "Astana talks"), (2, "Talks in Geneva"), (3, "Astana, again")])
    model.set_filter("TALKS")
    assert titles(model) == ["Astana talks", "Talks in Geneva"]
    model.set_condition(lambda record: record[0] > 1)
    assert titles(model) == ["Talks in Geneva"]
    assert model.total == 3
    model.set_filter("nothing")
    assert model.rowCount() == 0
    model.set_filter("")
    assert model.find(3).data(ROW).title == "Astana, again"


def test_equal_records_keep_their_rows_unless_asked_afresh(qapp):
    made = []

    def count(record: tuple[int, str]) -> Row:
        made.append(record)
        return prepare(record)

    model = RecordsModel(count, key=itemgetter(0))
    records = [(1, "one"), (2, "two")]
    model.set_records(records)
    model.set_records([*records, (3, "three")])
    assert made == [*records, (3, "three")]
    model.set_records(records, afresh=True)
    assert made[3:] == records
