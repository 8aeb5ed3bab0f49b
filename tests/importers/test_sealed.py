"""Sealed replies: opened out of any message that leaves them whole, and told apart when they are damaged."""

import base64
import html
import quopri
from collections.abc import Callable
from itertools import count

import pyrage
import pytest
from hypothesis import given
from hypothesis import strategies as st

from proprietor.calibration.replies import MOST_BYTES, STEP, Trouble
from proprietor.importers.sealed import MOST_BLOCKS, MOST_DATA, Damage, Opened, keys, unseal, unseal_each

SECRET, PUBLIC = keys()
OTHER, OTHER_PUBLIC = keys()
SECRETS = {"inv_other": OTHER, "inv_mine": SECRET}
TEXT = '{"stop": "Die Besprechungen – alle."}'


def seal(text: str = TEXT, public: str = PUBLIC, *, step: int = STEP) -> bytes:
    """As the form does: filled up to whole steps, for one key."""
    filled = text.encode() + b" " * (-len(text.encode()) % step)
    return pyrage.encrypt(filled, [pyrage.x25519.Recipient.from_str(public)])


def armor(sealed: bytes, width: int = 64, newline: str = "\n") -> str:
    letters = base64.b64encode(sealed).decode()
    lines = [letters[at : at + width] for at in range(0, len(letters), width)]
    return newline.join(["-----BEGIN AGE ENCRYPTED FILE-----", *lines, "-----END AGE ENCRYPTED FILE-----", ""])


SEALED = seal()
BLOCK = armor(SEALED)
MAIL = f"Dear Ana,\n\nhere you are - as promised.\n\n{BLOCK}\nBest wishes\nMirela\n--\nHarbour Street School\n"


def opened(data: bytes | str) -> Opened:
    found = unseal(data if isinstance(data, bytes) else data.encode(), SECRETS)
    assert isinstance(found, Opened), found
    return found


def damage(data: bytes | str, secrets: dict[str, str] = SECRETS) -> Damage:
    found = unseal(data if isinstance(data, bytes) else data.encode(), secrets)
    assert isinstance(found, Trouble), found
    assert isinstance(found.kind, Damage)
    assert found.sentence.endswith(".")
    assert found.remedy.endswith(".")
    return found.kind


def quoted(text: str, sign: str) -> str:
    return "".join(f"{sign}{line}\n" for line in text.splitlines())


def dashes(text: str, dash: str) -> str:
    return text.replace("-----", dash)


HARMLESS: dict[str, Callable[[], bytes | str]] = {
    "the file": lambda: BLOCK,
    "the sealed bytes": lambda: SEALED,
    "a mail around it": lambda: MAIL,
    "quoted": lambda: quoted(MAIL, "> "),
    "quoted three times": lambda: quoted(quoted(quoted(MAIL, ">"), "> "), ">> "),
    "quoted with initials": lambda: quoted(MAIL, "MP> "),
    "quoted with bars": lambda: quoted(MAIL, "| "),
    "indented": lambda: quoted(MAIL, "\t    "),
    "with carriage returns": lambda: MAIL.replace("\n", "\r\n"),
    "with old carriage returns": lambda: MAIL.replace("\n", "\r"),
    "wrapped at 76": lambda: armor(SEALED, 76),
    "wrapped at 40": lambda: armor(SEALED, 40),
    "in one line": lambda: armor(SEALED, 10_000, " "),
    "with empty lines between": lambda: BLOCK.replace("\n", "\n\n"),
    "wrapped within the marks, quoted": lambda: quoted(BLOCK.replace("AGE ENCRYPTED", "AGE\nENCRYPTED"), "> "),
    "em dashes": lambda: dashes(MAIL, "—–-"),
    "one dash": lambda: dashes(MAIL, "—"),
    "hyphens that do not break": lambda: dashes(MAIL, "\u2011" * 5),
    "spaces that do not break": lambda: MAIL.replace(" ", "\u00a0"),
    "unseen spaces": lambda: BLOCK.replace("YW", "Y\u200bW").replace("AGE ", "AGE \u200b"),
    "a mark of byte order": lambda: b"\xef\xbb\xbf" + BLOCK.encode(),
    "UTF-16": lambda: BLOCK.encode("utf-16"),
    "Latin 1 around it": lambda: "Grüße\n".encode("latin-1") + BLOCK.encode(),
    "HTML": lambda: "<p>" + html.escape(MAIL).replace("\n", "<br>\n") + "</p>",
    "HTML quoted": lambda: html.escape(quoted(MAIL, "> ")).replace("\n", "<br />"),
    "HTML, a line in a paragraph": lambda: "".join(f'<p class="x">{line}</p>' for line in MAIL.splitlines()),
    "HTML with numbers for signs": lambda: (
        MAIL.replace("+", "&#43;").replace("/", "&#x2F;").replace("=", "&#61;").replace("-", "&#45;")
    ),
    "HTML escaped twice": lambda: html.escape(html.escape(quoted(MAIL, "> "))),
    "quoted-printable": lambda: quopri.encodestring(MAIL.encode()),
    "quoted-printable, wrapped": lambda: quopri.encodestring(armor(SEALED, 10_000).encode()),
    "without the padding": lambda: BLOCK.replace("=", ""),
}


@pytest.mark.parametrize("name", HARMLESS)
def test_what_messages_do_to_a_block_does_no_harm(name):
    found = opened(HARMLESS[name]())
    assert found.invitation == "inv_mine"
    assert found.text.rstrip() == TEXT
    assert found.fingerprint == opened(SEALED).fingerprint


@given(
    st.integers(1, 200), st.sampled_from(["", "> ", ">> ", "  ", "| ", "MP> "]), st.sampled_from(["\n", "\r\n", "\n\n", " \n"])
)
def test_a_block_may_be_wrapped_and_quoted_in_any_way(width, sign, newline):
    assert opened("hello\n" + quoted(armor(SEALED, width, newline), sign) + "\n> bye").text.rstrip() == TEXT


NOTHING = [
    "",
    "Dear Ana, I have no time.",
    "We BEGIN AGE ENCRYPTED FILE",
    "\x00\xff",
    "-----BEGIN PGP MESSAGE-----\nYWdl\n-----END PGP MESSAGE-----",
]


@pytest.mark.parametrize("text", NOTHING)
def test_where_there_is_no_reply_it_says_so(text):
    assert damage(text) is Damage.NONE_FOUND


BROKEN = [
    (BLOCK.partition("-----END")[0], Damage.TRUNCATED),
    (BLOCK.partition("\n")[2], Damage.TRUNCATED),
    (BLOCK[: len(BLOCK) // 2], Damage.TRUNCATED),
    ("".join(line for n, line in enumerate(BLOCK.splitlines(keepends=True)) if n != 20), Damage.TRUNCATED),
    (armor(SEALED[:-1]), Damage.TRUNCATED),
    (armor(SEALED[:150]), Damage.TRUNCATED),
    (armor(SEALED[:30]), Damage.TRUNCATED),
    (armor(b""), Damage.TRUNCATED),
    (armor(SEALED[:9]), Damage.TRUNCATED),
    (SEALED[:-5], Damage.TRUNCATED),
    (SEALED[:190], Damage.TRUNCATED),
    (armor(SEALED[:-1] + bytes([SEALED[-1] ^ 1])), Damage.TAMPERED),
    (armor(SEALED[:-40] + bytes(40)), Damage.TAMPERED),
    (armor(SEALED.replace(b"\n---", b"\n-> x" * 600 + b"\n---")), Damage.TRUNCATED),
    (armor(b"hello"), Damage.TAMPERED),
    (armor(SEALED.replace(b"org/v1", b"org/v2")), Damage.TAMPERED),
    (SEALED.replace(b"org/v1", b"org/v2"), Damage.TAMPERED),
    (seal(public=keys()[1]), Damage.FOREIGN),
    (armor(seal("x" * (MOST_BYTES + 3 * STEP))), Damage.TOO_LARGE),
    ("x" * (MOST_DATA + 1), Damage.TOO_LARGE),
]


@pytest.mark.parametrize(("data", "kind"), BROKEN, ids=range(len(BROKEN)))
def test_what_is_wrong_with_a_seal_is_told_apart(data, kind):
    assert damage(data) is kind


def test_every_damage_is_met_above():
    assert {kind for _, kind in BROKEN} | {Damage.NONE_FOUND} == set(Damage)


def test_a_damaged_reply_names_the_invitation_it_was_for():
    found = unseal(SEALED[:-5], SECRETS)
    assert isinstance(found, Trouble)
    assert found.place == "inv_mine"


def test_without_keys_every_reply_is_foreign():
    assert damage(SEALED, {}) is Damage.FOREIGN


TOLD = {Damage.TRUNCATED, Damage.TAMPERED, Damage.FOREIGN}
SHORT = seal("{}", step=1)
"""A reply as short as can be, so that every byte of it can be tried."""


def test_no_byte_of_a_seal_can_be_changed_unnoticed():
    for at in range(len(SHORT)):
        for change in (0x01, 0x20, 0x80):
            changed = bytearray(SHORT)
            changed[at] ^= change
            assert damage(bytes(changed)) in TOLD, at
            assert damage(armor(bytes(changed))) in TOLD, at


def test_the_idle_bits_of_a_last_letter_are_looked_at_too():
    lone = next(each for n in count() if len(each := seal("x" * n, step=1)) % 3 == 1)
    letters = base64.b64encode(lone).decode()
    idle = chr(ord(letters[-3]) + 1)
    assert letters.endswith("==")
    assert base64.b64decode(f"{letters[:-3]}{idle}==") == lone
    assert damage(armor(lone).replace(f"{letters[-3]}==", f"{idle}==")) is Damage.TAMPERED


def test_no_seal_can_be_cut_unnoticed_at_either_end():
    for at in range(len(SHORT)):
        assert damage(armor(SHORT[:at])) in TOLD, at
        assert damage(SHORT[:at]) in (TOLD if at >= 18 else {Damage.NONE_FOUND}), at
        assert damage(armor(SHORT[at + 1 :])) in TOLD, at


@given(st.integers(0, len(BLOCK) - 2), st.integers(0, 127))
def test_a_changed_sign_of_a_block_is_told_or_changes_nothing(at, sign):
    """A blank for a line's end is no change of the reply; whatever opens is the very reply that was sealed."""
    changed = BLOCK[:at] + chr(sign) + BLOCK[at + 1 :]
    found = unseal(changed.encode(), SECRETS)
    if isinstance(found, Opened):
        assert found == opened(BLOCK)
        assert not (BLOCK[at].isalnum() or BLOCK[at] in "+/") or changed == BLOCK
    else:
        assert found.kind in TOLD


@given(st.integers(0, BLOCK.rindex("E-----")))
def test_a_block_cut_anywhere_before_its_end_is_told(at):
    assert damage(BLOCK[:at]) in {Damage.TRUNCATED, Damage.NONE_FOUND}


@given(st.integers(0, len(BLOCK) - 2), st.integers(1, 400))
def test_a_hole_in_a_block_is_told_or_changes_nothing(at, wide):
    found = unseal((BLOCK[:at] + BLOCK[at + wide :]).encode(), SECRETS)
    assert found == opened(BLOCK) if isinstance(found, Opened) else found.kind in TOLD | {Damage.NONE_FOUND}


@given(st.binary(max_size=400))
def test_no_bytes_at_all_make_it_raise(data):
    for each in (data, armor(data).encode(), SEALED[:30] + data, SEALED[:160] + data):
        assert isinstance(unseal(each, SECRETS), Trouble)


def test_several_replies_in_one_message_are_opened_each_once_in_their_order():
    second = armor(seal("{}", OTHER_PUBLIC))
    mail = f"{MAIL}\n{quoted(second, '> ')}\n{quoted(BLOCK, '>> ')}\n{BLOCK[:300]}"
    first, then, cut = unseal_each(mail.encode(), SECRETS)
    assert isinstance(first, Opened)
    assert isinstance(then, Opened)
    assert isinstance(cut, Trouble)
    assert [first.invitation, then.invitation, cut.kind] == ["inv_mine", "inv_other", Damage.TRUNCATED]


def test_a_block_that_begins_twice_does_not_spoil_the_second():
    cut, whole = unseal_each((BLOCK[:300] + "\n" + BLOCK).encode(), SECRETS)
    assert isinstance(cut, Trouble)
    assert isinstance(whole, Opened)
    assert opened(BLOCK[:300] + "\n" + BLOCK) == whole


def test_only_so_many_are_looked_at():
    assert len(unseal_each(b"-END AGE ENCRYPTED FILE\n" * (MOST_BLOCKS + 9), SECRETS)) == MOST_BLOCKS


def test_what_is_no_text_inside_a_seal_is_handed_on_to_be_refused():
    sealed = pyrage.encrypt(b"\xff{}", [pyrage.x25519.Recipient.from_str(PUBLIC)])
    assert opened(sealed).text == "\udcff{}"


def test_the_keys_of_two_invitations_differ():
    assert SECRET.startswith("AGE-SECRET-KEY-1")
    assert PUBLIC.startswith("age1")
    assert len({SECRET, OTHER}) == len({PUBLIC, OTHER_PUBLIC}) == 2
