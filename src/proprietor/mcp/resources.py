"""Resources: four papers an assistant can take in whole, as Markdown."""

from collections.abc import Callable
from dataclasses import dataclass

from proprietor.actions.papers import Format
from proprietor.business import Business
from proprietor.business.papers import as_markdown
from proprietor.mcp.calling import marked
from proprietor.mcp.confidence import Veil
from proprietor.values.refusals import Refusal

MEDIA = "text/markdown"


@dataclass(frozen=True, slots=True)
class Resource:
    """One paper: its address, what it is called, what it is, and how it is made of the books."""

    address: str
    name: str
    about: str
    make: Callable[[Business], str]


# Each paper loads its own trade when it is asked for: an assistant that starts reads none of them yet.


def _agenda(business: Business) -> str:
    from proprietor.actions.agenda import ShowAgenda  # noqa: PLC0415 - as above
    from proprietor.mcp.sheets import agenda_paper  # noqa: PLC0415 - as above

    return as_markdown(agenda_paper(business.do(ShowAgenda())))


def _proposition(business: Business) -> str:
    from proprietor.actions.proposition import ExportProposition  # noqa: PLC0415 - as above

    return business.do(ExportProposition(format=Format.MARKDOWN)).data.decode()


def _brief(business: Business) -> str:
    from proprietor.actions.briefing import ExportBrief, ListBriefings  # noqa: PLC0415 - as above

    kept = business.do(ListBriefings())
    if not kept:
        raise Refusal("unknown-id", "There is no brief in the books yet.", "Make one of a posting with brief_make.")
    return business.do(ExportBrief(format=Format.MARKDOWN, id=kept[0].record.id)).data.decode()


def _analysis(business: Business) -> str:
    from proprietor.actions.lab import ListTalks, ShowTalk  # noqa: PLC0415 - as above
    from proprietor.mcp.sheets import analysis_paper  # noqa: PLC0415 - as above

    kept = business.do(ListTalks())
    if not kept:
        raise Refusal("unknown-id", "There is no talk in the books yet.", "Analyse a transcript with talk_analyse.")
    return as_markdown(analysis_paper(business.do(ShowTalk(id=kept[0].record.id))))


RESOURCES: tuple[Resource, ...] = (
    Resource("proprietor://agenda", "agenda", "What needs the owner next, each with its reason.", _agenda),
    Resource(
        "proprietor://proposition",
        "proposition",
        "The four questions with the owner's claims and what they rest on.",
        _proposition,
    ),
    Resource("proprietor://brief", "brief", "The newest brief: one page before an interview.", _brief),
    Resource(
        "proprietor://analysis",
        "analysis",
        "The analysis of the newest talk: who asked what, what was told, what was missed.",
        _analysis,
    ),
)


def read(business: Business, address: str) -> str:
    """The text of a paper, under the line that says it is data.

    Raises:
        Refusal: `unknown-action` for no address of ours, `unknown-id` when there is nothing of the kind yet.
    """
    found = next((each for each in RESOURCES if each.address == address), None)
    if found is None:
        known = ", ".join(each.address for each in RESOURCES)
        raise Refusal("unknown-action", f"There is no resource “{address[:60]}”.", f"There are: {known}.", place=address[:60])
    return marked(found.about, Veil.over(business).text(found.make(business)))
