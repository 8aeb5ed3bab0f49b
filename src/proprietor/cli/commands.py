"""The table of commands: all that `proprietor --help` needs to know, so that it loads nothing else."""

from typing import NamedTuple


class Row(NamedTuple):
    """One command.

    Attributes:
        name: what a person types.
        module: where it is made, beneath `proprietor.cli`.
        attribute: the command itself, or a function that makes it from its name.
        help: its line in the list of commands.
    """

    name: str
    module: str
    attribute: str
    help: str


SECTIONS: tuple[tuple[str, tuple[Row, ...]], ...] = (
    (
        "First minute",
        (
            Row("lint", "remarks", "lint", "An auditor's remarks on a CV or on your books."),
            Row("rules", "rules", "rules", "The rules behind the remarks, or one rule's page."),
            Row("web", "serving", "web", "Open the books in your browser."),
        ),
    ),
    (
        "The books",
        (
            Row("win", "ledgers", "group_for", "What you did that was worth something to somebody."),
            Row("person", "ledgers", "group_for", "Who saw your work, and whether they may be named."),
            Row("artefact", "ledgers", "group_for", "What can be shown: a file or a link."),
            Row("want", "ledgers", "group_for", "What you want of your work."),
            Row("complaint", "ledgers", "group_for", "What is wrong for you in a job."),
            Row("assumption", "ledgers", "group_for", "What you take for granted about somebody."),
            Row("decision", "ledgers", "group_for", "What you chose, why, and when to look back."),
            Row("employer", "ledgers", "group_for", "Who pays for your work."),
            Row("role", "ledgers", "group_for", "What you were to an employer, from when to when."),
            Row("credential", "ledgers", "group_for", "A degree, a certificate, a licence: what you learned or may do."),
            Row("show", "anykind", "show", "Show a record of any kind."),
            Row("edit", "anykind", "edit", "Change a record of any kind."),
            Row("delete", "anykind", "delete", "Delete a record of any kind."),
            Row("find", "searching", "find", "Search all texts in the books."),
            Row("link", "ties", "link", "Say how two records hang together."),
            Row("unlink", "ties", "unlink", "Take such a link away."),
            Row("history", "journal", "history", "What was written when, newest first."),
            Row("undo", "journal", "undo", "Take a write back."),
        ),
    ),
    (
        "What you are worth",
        (
            Row("claim", "ledgers", "group_for", "What you say you are worth, resting on wins."),
            Row("proposition", "proposition", "proposition", "The four questions with your answers and their evidence."),
        ),
    ),
    (
        "Asking and being seen",
        (
            Row("ask", "ledgers", "group_for", "Plan the talk in which you say what you want."),
            Row("answer", "ledgers", "group_for", "What came of a talk in which you asked."),
            Row("recap", "recap", "recap", "A short note after such a talk, drafted from your records."),
            Row("calendar", "calendar", "calendar", "What is due and what comes, by its day."),
            Row("telling", "ledgers", "group_for", "Who was told of which win."),
            Row("visible", "visible", "visible", "Who knows of which win, and drafts that tell of one."),
        ),
    ),
    (
        "Seeing yourself as others do",
        (
            Row("competency", "ledgers", "group_for", "What you want to be rated in, by what others could see."),
            Row("rate", "rating", "rate", "How you rate yourself, before others do."),
            Row("feedback", "feedback", "feedback", "Ask people who know your work; their replies come back sealed."),
            Row("calibration", "calibration", "calibration", "How others see it and how you do, and what follows."),
            Row("goal", "ledgers", "group_for", "One thing you will do by a date."),
        ),
    ),
    (
        "The market",
        (
            Row("market", "market", "market", "What is wanted and paid, what fits, and what the silence means."),
            Row("posting", "posting", "posting", "Posts that somebody advertises, as you bring them in."),
            Row("target", "ledgers", "group_for", "What you aim for: a post, a level, a place, a pay."),
            Row("opportunity", "ledgers", "group_for", "A post or a piece of work you may get."),
        ),
    ),
    (
        "Deciding",
        (
            Row("decide", "deciding", "decide", "Options weighed, a decision made, and what came of it."),
            Row("option", "ledgers", "group_for", "Something you could do, among the options of a decision."),
        ),
    ),
    (
        "The interview lab",
        (
            Row("lab", "lab", "lab", "Prepare, rehearse and analyse interviews."),
            Row("debrief", "ledgers", "group_for", "What you take away from a real interview."),
        ),
    ),
    (
        "What needs you",
        (
            Row("agenda", "agenda", "agenda", "The few things that matter most now, each with its remedy."),
            Row("week", "week", "week", "The half-hour of the week, in five steps."),
            Row("board", "board", "board", "The quarterly board meeting: the business on four pages."),
            Row("proposals", "proposals", "proposals", "What programs have proposed: accept or refuse it."),
            Row("set-aside", "agenda", "set_aside", "Set a remark about a record aside, with your reason."),
        ),
    ),
    (
        "Keeping",
        (
            Row("backup", "keeping", "backup", "Write the whole of the books into one file."),
            Row("restore", "keeping", "restore", "Put the books back from a backup or a snapshot."),
            Row("snapshots", "keeping", "snapshots", "The copies the program made by itself."),
            Row("export", "exporting", "export", "Write the books, or a part, in a form others can read."),
            Row("import", "importing", "import_", "Bring in what you have elsewhere, with a preview first."),
            Row("forget", "forgetting", "forget", "Remove a person everywhere, for good."),
            Row("model", "model", "model", "A language model that helps with wording; none is needed."),
            Row("doctor", "doctor", "doctor", "What is wrong with the books, and the remedy."),
        ),
    ),
    (
        "Programs",
        (
            Row("mcp", "assisting", "mcp", "Let your own assistant look into the books and propose."),
            Row("completion", "shells", "completion", "Let your shell complete commands, options and ids."),
        ),
    ),
)

ROWS: dict[str, Row] = {row.name: row for _, rows in SECTIONS for row in rows}
