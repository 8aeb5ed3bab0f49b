"""Channel against channel, and within a channel one way against another."""

from proprietor.market.pipeline import Pursued
from proprietor.market.records import Channel
from proprietor.market.tried import tried
from proprietor.market.ways import Compared, compared
from tests.market.searches import TODAY, opportunity


def some(count: int, hits: int, start: int, channel: Channel = Channel.POSTING, variant: str = "") -> list[Pursued]:
    return [
        opportunity(
            f"o{start + at}", "applied 2026-03-02", "interviewed 2026-03-09" if at < hits else "lost 2026-03-20",
            channel=channel, variant=variant,
        )
        for at in range(count)
    ]  # fmt: skip


def found(every: list[Pursued], seed: int = 1) -> tuple[Compared, ...]:
    return compared(every, tried(every, TODAY, {}), TODAY, seed=seed)


def test_each_channel_is_held_against_the_one_most_tried() -> None:
    every = [*some(30, 1, 0), *some(22, 15, 100, Channel.REFERRAL), *some(4, 0, 200, Channel.WARM), opportunity("idea")]
    referral, warm = found(every)
    assert (referral.one, referral.other, referral.about) == (Channel.REFERRAL.word, Channel.POSTING.word, "")
    assert [each.hits for each in referral.passages] == [15, 1]
    assert referral.chance.value is not None
    assert referral.chance.value > 0.99
    assert warm.one == Channel.WARM.word
    assert not warm.chance.told
    assert "4 tries decided; 16 more" in warm.chance.reason


def test_variants_are_compared_within_their_channel_only() -> None:
    every = [
        *some(22, 1, 0, variant="old CV"),
        *some(21, 17, 100, variant="new CV"),
        *some(3, 0, 150),
        *some(10, 10, 200, Channel.INSIDE, "new CV"),
    ]
    pairs = [(each.about, each.one, each.other, each.passages[0].tries) for each in found(every)]
    assert pairs == [
        ("", Channel.INSIDE.word, Channel.POSTING.word, 10),
        (Channel.POSTING.word, "new CV", "old CV", 21),
    ]
    assert (found(every)[1].chance.value or 0) > 0.99


def test_the_seed_decides_the_draws() -> None:
    every = [*some(22, 8, 0), *some(21, 9, 100, Channel.WARM)]
    assert found(every, 7) == found(every, 7)
    assert found(every, 7) != found(every, 8)


def test_one_way_alone_is_compared_with_nothing() -> None:
    assert found(some(20, 2, 0)) == found([]) == ()
