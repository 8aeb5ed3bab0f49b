"""The playbook in the terminal: what is in it, where one's own files belong, and what is wrong in them."""

from collections import Counter
from collections.abc import Iterator

import click

from proprietor.actions.playbook import Shelved, ShowPlaybook
from proprietor.cli.face import Face, here
from proprietor.cli.ink import paragraph
from proprietor.cli.shape import Command

OWN = (
    "Your own pains, questions and scenarios go into .toml files in the folder that PROPRIETOR_PLAYBOOK names, by default "
    "“playbook” beside the usual books. A pain needs an id, a name, words and one question an intent; one with a shipped id "
    "takes its place."
)


@click.command(cls=Command, example="proprietor lab playbook")
def playbook() -> None:
    """What stands behind briefs and rehearsals: pains, questions and scenarios, your own too, and what is wrong in those."""
    face = here()
    shelved = face.bare.do(ShowPlaybook())
    data = {
        "pains": [{"id": each.id, "name": each.name, "sector": each.sector} for each in shelved.pains],
        "questions": [each.id for each in shelved.questions],
        "scenarios": [each.id for each in shelved.scenarios],
        "own": list(shelved.own),
        "faults": [{"place": each.place, "sentence": each.sentence, "remedy": each.remedy} for each in shelved.faults],
    }
    face.answer(data, lambda: _told(shelved, face))


def _told(shelved: Shelved, face: Face) -> Iterator[str]:
    sectors = Counter(each.sector for each in shelved.pains)
    yield f"{len(shelved.pains)} pains, {len(shelved.questions)} typical questions, {len(shelved.scenarios)} scenarios."
    yield paragraph(
        ", ".join(f"{name or 'no sector'} {number}" for name, number in sorted(sectors.items())), face.width, indent="  "
    )
    yield ""
    yield paragraph(f"Your own files: {', '.join(shelved.own)}." if shelved.own else OWN, face.width)
    for each in shelved.faults:
        yield ""
        yield face.ink.error(paragraph(f"{each.place}: {each.sentence}", face.width))
        yield paragraph(each.remedy, face.width, indent="  ")
