"""Sources of a view: how well each kind of person mirrors the common view of somebody's work.

Strength of a claim and calibration both rest on these, and neither may know the other; so they stand here, once.
"""

from types import MappingProxyType

from proprietor.books.people import Relation

LAMBDA = MappingProxyType(
    {Relation.BOSS: 0.583, Relation.PEER: 0.583, Relation.REPORT: 0.377, Relation.CLIENT: 0.583, Relation.FRIEND: 0.583}
)
"""How well one person of each kind mirrors the common view of somebody's work: a loading from 0 to 1.

Boss, peer and report follow from the correlations between sources in Conway & Huffcutt 1997 (spec/calibration.md). That a
client and a friend count like a peer is a guess.
"""

LAMBDA_SELF = 0.36
"""The same for one's own view (same source)."""
