"""English texts of the errors: id -> (what happened and what was kept, what to do).

One sentence each. The window has its own translations under the same ids.
"""

from collections.abc import Mapping

MESSAGES: dict[str, tuple[str, str]] = {
    # offsets
    "span.empty": ("The span {start}–{end} is empty.", "Select at least one character."),
    "span.outside": ("The span {start}–{end} leaves the text, which ends at {length}.", ""),
    "span.overlap": ("The fragments {first} and {second} overlap.", ""),
    # rules
    "layer.foreign": (
        "This mark lies in the layer of {annotator}; only they can change it.",
        "Mark the same words yourself to agree or to differ.",
    ),
    "label.unknown": ("There is no label {label} in the codebook.", ""),
    "document.removed": (
        "“{title}” has been taken out of the project; nothing was written into it.",
        "Import it again, and it comes back as it was.",
    ),
    "document.finished": (
        "You are done with “{title}”: your marks in it are locked, and nothing was written.",
        "Say that it is in progress again (menu Document, “Done”), then go on.",
    ),
    "document.blind": (
        "In a blind project you see others' marks in “{title}” since you are done with it, so you cannot go back by yourself.",
        "A reviewer reopens it.",
    ),
    "record.unknown": ("There is no {kind} {id} in this project.", ""),
    "label.relation": ("“{label}” links two marks; a passage cannot be marked with it.", "Choose another label."),
    "mark.twice": ("You have an equal mark at this place already; this one stays as it was.", ""),
    "rule.empty": ("A standing rule needs a name to look for.", ""),
    "set.empty": ("A set needs a name.", ""),
    "set.taken": ("There is a set called “{name}” already.", "Choose another name."),
    "search.set": ("There is no set called “{name}”.", "The sets are listed in the menu beside the filter of the document list."),
    "search.circle": ("The saved search “{name}” leads back to itself.", ""),
    "search.empty": ("There is no word to look for.", "Type a word or a phrase beside what narrows the search."),
    "search.only_not": ("NOT alone names no place.", "Say what to look for as well: sanctions NOT oil."),
    "search.unfinished": ("The query ends where a word should follow.", ""),
    "search.bracket": ("A bracket has no partner.", ""),
    "search.quotes": ("A quotation mark has no partner.", ""),
    "search.expression": ("The expression cannot be read: {reason}.", ""),
    "search.slow": ("The expression takes too long.", "Make it simpler, or put a word beside it."),
    "search.label": ("No label is called “{name}”.", ""),
    "search.speaker": ("Nobody in the ledger is called “{name}”.", ""),
    "search.role": ("There is no role “{role}”.", "The roles are {roles}."),
    "search.place": ("“in:{place}” is no place to look in.", "Write in:texts or in:notes."),
    "search.date": ("“{date}” is no date.", "Write date:2017, date:2017-10 or date:2017..2018."),
    "link.label": ("“{label}” is no relation; marks cannot be linked with it.", "Choose one of the relations of the codebook."),
    "link.itself": ("A mark cannot be linked with itself.", ""),
    "link.twice": ("These two marks are linked in this way already.", ""),
    "link.joins": ("“{label}” joins {kinds}, but one of the marks is “{found}”.", ""),
    "turn.overlap": ("The turns at {first} and {second} overlap.", "Let the second begin where the first ends."),
    "metadata.field": ("A document has no field “{field}” that could be set.", ""),
    "record.value": ("“{value}” is nothing that the {field} of a {kind} can be.", ""),
    # turns and dates
    "turn.nothing": ("There is no text that could become a turn here.", "Select a passage, or put the caret into one."),
    "turn.split": ("Here is no turn that could be split.", "Put the caret where the second part is to begin."),
    "turn.join": ("Before this place there is no turn to join with.", "Put the caret into the second of the two turns."),
    "date.form": ("“{date}” is no date.", "Write year, month and day like 2017-10-06, or less of it: 2017-10, 2017."),
    "date.month": ("“{date}” has a month {month}.", "Write the month as a number from 01 to 12, before the day."),
    "date.day": ("“{date}” has a day {day}, which {month} does not have.", ""),
    "date.time": ("“{date}” has a time that is on no clock.", "Write it like 2018-01-17T10:34."),
    "date.order": ("“{date}” ends before it begins.", ""),
    # codebook
    "attribute.unknown": ("{label} has no attribute “{name}”.", ""),
    "attribute.value": ("“{value}” does not fit the attribute “{name}”.", "See the codebook for what it takes."),
    "attribute.twice": ("The attribute “{name}” holds the same value twice.", ""),
    "codebook.unreadable": ("The codebook {path} cannot be read: {reason}", ""),
    "codebook.label": ("The label “{label}” cannot be read: {reason}", ""),
    "codebook.field": ("In the label “{label}” the field “{field}” is unknown, missing or wrong.", ""),
    # the project file
    "store.exists": ("There is already something at {path}.", "Choose another name."),
    "store.missing": ("There is no project at {path}.", ""),
    "store.foreign": ("{path} is not an Annotator project; it was left as it is.", ""),
    "store.older": (
        "The project {path} was made by an older version and cannot be read without being changed.",
        "Open it once where it can be written.",
    ),
    "store.newer": ("{path} was written by a newer Annotator; it was left as it is.", "Update Annotator, then open it again."),
    "store.corrupt": (
        "The project {path} is damaged ({reason}); it was left as it is.",
        "Open one of the copies in the “.backups” folder beside it.",
    ),
    "store.locked": ("Another program keeps the project {path} locked.", "Close it there, or wait a moment and try again."),
    "store.readonly": ("The project {path} cannot be written: {reason}.", "Copy it to a folder of your own, then open the copy."),
    "store.folder": ("The project {path} cannot be kept there: {reason}.", "Choose a folder that you can write to."),
    "store.unreadable": ("The project {path} cannot be read: {reason}.", ""),
    "store.network": (
        "{path} lies on a network drive, where a project file would be damaged.",
        "Keep it on a local disk and exchange JSONL files, or use a PostgreSQL server.",
    ),
    "store.full": (
        "The disk of {path} is full; the last action was not saved, everything before it was.",
        "Make room, then repeat it.",
    ),
    "store.failing": ("The disk of {path} reports an error ({reason}); the last action was not saved.", "Save a copy elsewhere."),
    "store.server": (
        "The server of {path} cannot be reached ({reason}).",
        "Look at the connection; whoever keeps the server can say whether it runs.",
    ),
    "server.address": (
        "{path} is no address of a project on a server.",
        "It is written postgresql://NAME@SERVER/PROJECT.",
    ),
    "server.password": (
        "The server of {path} does not take this name and password.",
        "Try again, or ask an admin of the project.",
    ),
    "server.entry": ("The server of {path} lets this name in from here no further ({reason}).", "Ask whoever keeps the server."),
    "server.tls": ("The server of {path} offers no encrypted connection.", "Ask whoever keeps it, or allow connections without."),
    "server.missing": ("There is no project at {path} ({reason}).", "Make it with “annotator new”, or look at the address."),
    "server.foreign": ("The database {path} holds no Annotator project; it was left as it is.", ""),
    "server.held": ("Somebody else is changing the same in {path}; nothing was saved.", "Wait a moment and try again."),
    "server.full": ("The server of {path} takes no more connections just now.", "Wait a moment and try again."),
    "server.refused": ("The rules of the project do not allow this: {reason}.", ""),
    "team.file": (
        "{path} is a file; only a project on a server has a team.",
        "Colleagues exchange JSONL files, or move it with “annotator copy”.",
    ),
    "team.password": ("{name} is new to the server and needs a password.", ""),
    "team.name": ("Who is to be added or removed?", "Give the name that they log in with."),
    "team.rank": ("“{rank}” is no role in a team.", "There are annotator, reviewer and admin."),
    "server.stranger": ("{name} is not in the team of this project.", "An admin adds people with “annotator team”."),
    "store.lost": (
        "The {kind} {id} was changed by somebody else in this moment; nothing was saved.",
        "Look at it again, then repeat.",
    ),
    "store.copy": ("The safety copy of {path} failed: {reason}", "Save a copy of the project elsewhere."),
    # input
    "input.missing": ("{path} does not exist.", ""),
    "input.folder": ("{path} is a folder, not a file.", ""),
    "input.permission": (
        "{path} cannot be read: permission denied.",
        "Ask for the right to read it, or copy it to your own folder.",
    ),
    "input.unreadable": ("{path} cannot be read: {reason}.", ""),
    "input.empty": ("{path} is empty; nothing was imported from it.", ""),
    "input.no_text": ("{path} holds no text; nothing was imported from it.", ""),
    "input.large": ("{path} is too large ({megabytes} MB; up to {largest} MB are read).", ""),
    "input.kind": ("{path} is of a kind that cannot be read; documents are read from {kinds}.", "Save it as one of these first."),
    "input.binary": ("{path} is not a text file ({kind}); nothing was imported from it.", "Does its name have the right ending?"),
    "input.encoding": ("{path} says that it is {encoding}, but is not at byte {offset}; nothing was imported from it.", ""),
    "input.docx": (
        "{path} is not a complete Word document: {reason}; nothing was imported from it.",
        "Open and save it in Word again.",
    ),
    "input.bomb": (
        "{path} would unpack to {megabytes} MB in {entries} files, which no real document does; nothing was imported from it.",
        "",
    ),
    "input.entities": ("{path} declares XML entities, as attacks do and documents do not; nothing was imported from it.", ""),
    # annotations in files
    "window.display": ("There is no display to open the window on.", "The other commands work without one: annotator --help."),
    "format.unknown": ("There is no format “{name}”; there are {names}.", ""),
    "format.documents": ("The format {name} only leaves the project; documents and annotator/1 JSONL come in.", ""),
    "export.sheet_full": ("{path} was not written: a sheet holds {most} rows and no more.", "Save as CSV, or choose fewer."),
    "export.failed": (
        "{path} could not be written: {reason}; what stood there before is unchanged.",
        "Choose another place or make room.",
    ),
    "export.layer": ("There is no layer “{name}” in this project; there are {names}.", ""),
    "merge.mark": (
        "Line {line} of {file}: the annotation {id} belongs to another document here.",
        "Nothing of the file was kept.",
    ),
    "merge.layer": ("Line {line} of {file}: the layer {id} belongs to another annotator here.", "Nothing of the file was kept."),
    "jsonl.empty": ("{file} is empty; nothing was read from it.", ""),
    "jsonl.encoding": (
        "Line {line} of {file} is not UTF-8 text.",
        "Nothing of the file was kept. Choose a file that Annotator exported.",
    ),
    "jsonl.syntax": (
        "Line {line} of {file} is not JSON ({reason}).",
        "Nothing of the file was kept. Choose a file that Annotator exported.",
    ),
    "jsonl.truncated": (
        "{file} ends in the middle of line {line}.",
        "Nothing of the file was kept. Copy it again: it was cut off.",
    ),
    "jsonl.foreign": ("Line {line} of {file} is not in the format annotator/1 (field schema).", "Nothing of the file was kept."),
    "jsonl.newer": (
        "Line {line} of {file} is in the format {schema}, which is newer.",
        "Nothing of the file was kept. Update Annotator.",
    ),
    "jsonl.field": ("Line {line} of {file} does not fit in {field}: {reason}.", "Nothing of the file was kept."),
    "jsonl.digest": ("Line {line} of {file}: {field} is not that of the text ({found}).", "Nothing of the file was kept."),
    "jsonl.id": ("Line {line} of {file}: {field} is not that of the text ({found}).", "Nothing of the file was kept."),
    "jsonl.offsets": ("Line {line} of {file}: {field} does not fit ({reason}).", "Nothing of the file was kept."),
    "jsonl.quote": ("Line {line} of {file}: {field} is not what stands at {start}–{end}.", "Nothing of the file was kept."),
    "jsonl.reference": (
        "Line {line} of {file}: {field} names {value}, which the line does not hold.",
        "Nothing of the file was kept.",
    ),
    # the user's settings
    "settings.broken": (
        "The settings in {path} could not be read ({reason}); they are kept as {kept}.",
        "The defaults are used.",
    ),
    "settings.unreadable": ("The settings in {path} cannot be read: {reason}.", "The defaults are used."),
    "settings.unwritable": ("The settings cannot be saved in {path}: {reason}.", "They hold until the window is closed."),
    "settings.value": ("The setting {name} cannot be “{value}”; its default is used.", ""),
    "settings.unknown": ("There is no setting {name}.", ""),
    "store.closed": ("The project {path} has been closed.", ""),
    # actions
    "label.used": ("“{label}” is used {count} times.", "Give those marks another label first."),
    "entry.used": ("“{name}” is still referred to.", "Merge it into another name instead."),
    "entry.circle": ("“{name}” stands for the other entry already.", ""),
    "verdict.own": ("This mark is your own.", "Change it as you like; decisions are for the marks of others."),
    "verdict.unknown": ("There is no verdict “{verdict}”.", ""),
    # suggestions
    "suggest.start": ("The suggestions could not be started: {reason}.", "Marking goes on without them."),
    "suggest.died": ("The suggestions stopped unexpectedly (code {code}); your marks are not touched.", "Ask for them again."),
    "suggest.hanging": ("The suggestions gave no sign for {seconds} seconds and were stopped.", "Ask for them again."),
    "suggest.failed": ("The suggestions failed: {reason}", "Ask for them again."),
    "suggest.unavailable": (
        "There are no suggestions, for spaCy cannot be used here: {reason}.",
        "Marking goes on without them.",
    ),
    "learn.little": (
        "There is too little to learn from: {found} finished documents that were not learnt from yet, {needed} are needed.",
        "Finish some more documents.",
    ),
    "learn.failed": ("Learning failed: {reason}", "The suggestions stay as they were."),
    "learn.version": ("There is no version {number} of what was learnt.", "“annotator learn --versions” lists them."),
    "learn.nothing": ("Nothing was learnt in this project yet.", "Finish some documents, then let it learn."),
    "learn.unwritable": ("What was learnt cannot be written to {path}: {reason}.", "The suggestions stay as they were."),
    "suggest.superseded": ("A newer request for suggestions took the place of this one.", ""),
    "suggest.closed": ("The suggestions are switched off: the window is closing.", ""),
    # undo
    "undo.nothing": ("There is nothing to undo.", ""),
    "redo.nothing": ("There is nothing to redo.", ""),
    "undo.conflict": (
        "“{action}” can no longer be undone: what it changed has been changed again since, or others build on it.",
        "",
    ),
    "outcome.gone": ("The correction is not there any more; your mark stayed as it was.", ""),
    "conflict.past": (
        "What stood here has been changed since; the other copy was not put in its place.",
        "Look at it once more.",
    ),
    "evaluate.nothing": ("No document of the project is in {path}.", "Import the same texts, then run “annotator suggest”."),
    "agree.layers": ("Two annotators at least are needed to compare.", "Name the layers of two of them."),
    "agree.label": ("No label is called “{name}”; there are: {names}.", ""),
    # figures of agreement that do not exist
    "undefined.nothing": ("undefined because there is nothing to compare", ""),
    "undefined.one_value": ("undefined because everybody gave one and the same value throughout, as chance alone would", ""),
    "undefined.raters": ("undefined because not everybody judged everything", ""),
    "undefined.alone": ("undefined because there is one annotator only", ""),
    "undefined.pairs": ("undefined because no two judged the same thing", ""),
    "undefined.interval": ("undefined because one item alone cannot be drawn again", ""),
    "undefined.resamples": ("undefined because too many of the resamples have no figure", ""),
    "undefined.sum": ("undefined because this figure is no sum over the marks and takes too long to draw again", ""),
    "undefined.text": ("undefined because free text is compared as a whole only", ""),
}


def english(message: str, parameters: Mapping[str, object]) -> tuple[str, str]:
    """The English sentence and hint of `message`; an unknown id is shown as it is, with its parameters."""
    if message not in MESSAGES:
        return f"{message} {dict(parameters)}".strip(), ""
    what, hint = MESSAGES[message]
    return what.format_map(parameters), hint.format_map(parameters)
