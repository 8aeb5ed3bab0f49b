"""Witnesses: candidates of a win by its id; what is no win is refused."""

from proprietor.actions.books import Record
from proprietor.actions.witnesses import FindWitnesses
from proprietor.books import Employer, Person, Role, Win
from proprietor.business import Business
from tests.refusing import code_of


def test_candidates_are_found_by_the_id_of_the_win(business: Business) -> None:
    ward = business.do(Record(record=Employer(name="Quayside Hospital")))
    role = business.do(Record(record=Role(name="Bed manager", employer=ward.id)))
    ana = business.do(Record(record=Person(name="Ana Ruiz", employer=ward.id)))
    win = business.do(Record(record=Win(action="Rewrote the round", role=role.id)))
    (found,) = business.do(FindWitnesses(id=win.id[:8]))
    assert (found.person, found.grounds) == (ana, ("They are at Quayside Hospital, too",))
    assert code_of(business.do, FindWitnesses(id=ana.id)) == "bad-reference"
    assert code_of(business.do, FindWitnesses(id="win_nothing")) == "unknown-id"
