"""Which actions an assistant is offered as tools, and why the others are not."""

from collections.abc import Mapping
from functools import cache

from proprietor.actions.catalogue import CATALOGUE, Action
from proprietor.actions.proposals import NEVER

_FILES = "it reads or writes files of this machine, which are the owner's to name"
_SIGHT = "a picture is for eyes; what it shows stands in the answer it is drawn from"

_LEAVES = "it sends words to a language model of the owner's, who is shown them before; an assistant words and points by itself"

LEFT_OUT: Mapping[str, str] = {
    **NEVER,
    "document.read": "it takes the bytes of a file; an assistant has the text already and gives it to text.lint",
    "talk.draw": _SIGHT,
    "chart.draw": _SIGHT,
    "utterance.tag": "it measures the rules on a stream of labelled talk; a pipe is the place for that",
    "title.match": "it reads titles as they come, without end; a pipe is the place for that",
    "cv.export": "a file to print or send; cv.show has the same, with the record behind each line",
    "brag.export": "a file to print or send; brag.show has the same",
    "proof.export": "a file to print or send; proof.show has the same",
    "table.export": "files for a spreadsheet; record.list has the same, without what is private",
    "person.export": "a file for an address book; that names leave the books is for the owner to ask",
    "calendar.export": "a file for a calendar program; calendar.show has the same",
    "witness.find": "who saw a win is for the owner to remember; its page shows who may have",
    "playbook.show": "one's own playbook is files in a folder; whoever writes them is told in the terminal what is wrong there",
    "proposal.make": "every tool that would write does just this",
    "proposal.refuse": "yes and no are the owner's",
    "feedback.form": "a file with a key in it, made for one person",
    "vocabulary.list": "vocabularies are files of the program beside the books; the terminal keeps them",
    "vocabulary.preview": _FILES,
    "vocabulary.import": _FILES,
    "vocabulary.drop": _FILES,
    "pay-table.preview": _FILES,
    "pay-table.import": _FILES,
    "posting.aggregate": _FILES,
    "cell.show": _FILES,
    "artefact.keep": _FILES,
    "artefact.find": _FILES,
    "backup.make": _FILES,
    "backup.preview": _FILES,
    "backup.restore": "it puts other books in the place of these; it is the owner's to do, in person",
    "snapshot.list": _FILES,
    "snapshot.take": _FILES,
    "folder.export": _FILES,
    "folder.preview": _FILES,
    "folder.import": _FILES,
    "import.preview": _FILES,
    "import.accept": _FILES,
    "person.trace": "it is the first half of forgetting somebody, which is the owner's to do",
    "person.forget": "what it takes away does not come back; it is the owner's to do, in person",
    "model.show": "it is about the owner's language model; an assistant has its own",
    "model.set": "whom the owner writes to is theirs to say, in person",
    "model.try": _LEAVES,
    "draft.rephrase": _LEAVES,
    "turn.rephrase": _LEAVES,
    "win.propose": _LEAVES,
    "win.accept": "the owner accepts what they were shown; an assistant proposes wins by record_record",
    "exchange.list": "what the owner sent elsewhere is theirs to read",
    "exchange.delete": "the log is the owner's to delete, in person",
    "books.examine": "it looks at files; the terminal and the page of keeping say what is wrong, and mend it",
}
"""Action → why it is no tool."""


@cache
def tools() -> Mapping[str, Action]:
    """Name of the tool → its action, in the order of the catalogue."""
    return {name_of(action): action for action in CATALOGUE if action.name not in LEFT_OUT}


def name_of(action: Action) -> str:
    """The name as every client takes it: letters, digits, dashes and underscores."""
    return action.name.replace(".", "_")
