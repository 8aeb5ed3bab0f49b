"""Any plan, however odd."""

from hypothesis import strategies as st

from proprietor.actions.kinds import kind_named
from proprietor.ask.plan import Plan, Proof
from proprietor.books.kinds import Kind
from tests.strategies import records


def plans() -> st.SearchStrategy[Plan]:
    """Any plan."""

    def some(name: str) -> st.SearchStrategy:
        kind = kind_named(name)
        assert isinstance(kind, Kind)
        return records(kind)

    proofs = st.builds(Proof, win=some("win"), witnesses=st.lists(some("person"), max_size=2).map(tuple))
    beliefs = st.lists(some("assumption"), max_size=2).map(tuple)
    return st.builds(
        Plan,
        ask=some("ask"),
        want=st.none() | some("want"),
        complaint=st.none() | some("complaint"),
        person=st.none() | some("person"),
        decider=st.none() | some("person"),
        mine=beliefs,
        theirs=beliefs,
        proofs=st.lists(proofs, max_size=4, unique_by=lambda each: each.win.id).map(tuple),
        answers=st.lists(some("answer"), max_size=2).map(tuple),
    )
