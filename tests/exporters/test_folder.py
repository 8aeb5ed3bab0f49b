from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from proprietor.actions.outside import Whole
from proprietor.books import Artefact, Books, Win
from proprietor.exporters import folder
from proprietor.exporters.registry import EXPORTERS, exporter_named
from tests.refusing import refused
from tests.shelves import kept
from tests.strategies import whole_books


def tree(target: Path) -> dict[str, bytes]:
    return {str(path.relative_to(target)): path.read_bytes() for path in target.rglob("*") if path.is_file()}


def export(target: Path, *records, files=None):
    return folder.write(target, Whole(kept=tuple(kept(each) for each in records)), files or {})


@given(books=whole_books())
@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_the_same_books_give_the_same_bytes_in_any_order(tmp_path_factory, books: Books):
    one, two = tmp_path_factory.mktemp("one"), tmp_path_factory.mktemp("two")
    first = folder.write(one, Whole(kept=tuple(books.kept)), {})
    by_kind = sorted(books.kept, key=lambda each: type(each.record).__name__)
    folder.write(two, Whole(kept=tuple(by_kind)), {})
    assert tree(one) == tree(two)
    again = folder.write(one, Whole(kept=tuple(books.kept)), {})
    assert (again.written, again.same, again.removed) == (0, first.written, 0)


def test_a_record_is_a_short_file_that_reads_well(tmp_path):
    win = kept(Win(result="Calls fell", problem="Phones\nand forms", skills=("writing",)))
    folder.write(tmp_path, Whole(kept=(win,)), {})
    assert (tmp_path / "wins" / f"{win.record.id}.toml").read_text() == (
        f'id = "{win.record.id}"\nproblem = """\nPhones\nand forms"""\nresult = "Calls fell"\nskills = ["writing"]\n'
        'confidentiality = "open"\n\n[kept]\nversion = 1\nsource = "typed"\n'
        'added = "2026-03-14T12:00:00+00:00"\nchanged = "2026-03-14T12:00:00+00:00"\n'
    )


def test_records_that_are_gone_go_and_nothing_else(tmp_path):
    one, two = Win(result="One"), Win(result="Two")
    export(tmp_path, one, two)
    (tmp_path / "wins" / "win_0000000000.toml").write_text("mine")
    (tmp_path / "README.md").write_text("mine")
    (tmp_path / folder.CONTENTS).write_text((tmp_path / folder.CONTENTS).read_text() + "../secret.txt\n/etc/passwd\nREADME.md\n")
    done = export(tmp_path, one)
    assert done.removed == 1
    assert {path.name for path in (tmp_path / "wins").iterdir()} == {f"{kept(one).record.id}.toml", "win_0000000000.toml"}
    assert (tmp_path / "README.md").exists()


def rewritten(path: Path, before: str, after: str) -> str:
    text = path.read_text().replace(before, after)
    path.write_text(text)
    return text


def test_what_somebody_edited_in_the_folder_is_not_lost_unasked(tmp_path):
    wins = [Win(result=f"Calls fell {n}") for n in range(5)]
    export(tmp_path, *wins)
    for each in wins[:4]:
        mine = rewritten(tmp_path / "wins" / f"{kept(each).record.id}.toml", "Calls", "Letters")
    for records in (wins, []):
        refusal = refused(export, tmp_path, *records)
        assert refusal.code == "exists"
        assert refusal.sentence.startswith(f"4 files in {tmp_path} were edited since the last export")
        assert refusal.sentence.endswith(" and 1 more.")
    assert (tmp_path / "wins" / f"{kept(wins[3]).record.id}.toml").read_text() == mine
    asked = folder.write(tmp_path, Whole(kept=tuple(kept(each) for each in wins)), {}, overwrite=True)
    assert asked.written == 4
    assert export(tmp_path, *wins).written == 0


def test_an_edit_the_books_know_already_is_no_loss(tmp_path):
    win = kept(Win(result="Calls fell"))
    export(tmp_path, win.record)
    path = tmp_path / "wins" / f"{win.record.id}.toml"
    rewritten(path, "Calls fell", "Letters fell")
    taken_in = replace(win, record=replace(win.record, result="Letters fell"), version=2)
    assert folder.write(tmp_path, Whole(kept=(taken_in,)), {}).written == 1
    path.unlink()
    assert folder.write(tmp_path, Whole(kept=(taken_in,)), {}).written == 1, "what was deleted is no edit to lose"
    path.write_text("no toml = [")
    assert refused(folder.write, tmp_path, Whole(kept=(taken_in,)), {}).sentence.startswith("A file in")


def test_an_export_of_an_older_program_is_written_over(tmp_path):
    export(tmp_path, Win(result="Calls fell"))
    (tmp_path / folder.SUMS).write_text("no sums\n")
    assert export(tmp_path, Win(result="Calls fell by half")).written > 0


def test_an_export_cut_short_is_no_edit(tmp_path, monkeypatch):
    win = kept(Win(result="Calls fell"))
    export(tmp_path, win.record)
    newer = Whole(kept=(replace(win, record=replace(win.record, result="Calls fell by half"), version=2),))
    whole_put = folder._put

    def put(target, name, text):
        if name == folder.JOURNAL:
            raise OSError(5, "Input/output error")
        return whole_put(target, name, text)

    with monkeypatch.context() as broken:
        broken.setattr(folder, "_put", put)
        assert refused(folder.write, tmp_path, newer, {}).code == "bad-place"
    newest = Whole(kept=(replace(win, record=replace(win.record, result="Calls fell by two thirds"), version=3),))
    assert folder.write(tmp_path, newest, {}).written > 0


def test_a_folder_with_other_things_is_refused_and_a_checkout_is_not(tmp_path):
    (tmp_path / "letter.txt").write_text("mine")
    assert refused(export, tmp_path, Win(result="One")).code == "folder-in-use"
    assert refused(export, tmp_path / "letter.txt", Win(result="One")).code == "folder-in-use"
    (tmp_path / "repository" / ".git").mkdir(parents=True)
    export(tmp_path / "repository", Win(result="One"))
    assert (tmp_path / "repository" / folder.SIGN).exists()


def test_a_link_that_leads_out_of_the_folder_is_not_followed(tmp_path):
    target, elsewhere = tmp_path / "out", tmp_path / "elsewhere"
    export(target)
    elsewhere.mkdir()
    (target / "wins").symlink_to(elsewhere)
    assert refused(export, target, Win(result="One")).code == "bad-place"
    assert list(elsewhere.iterdir()) == []


def test_kept_files_are_copied_and_missing_ones_named(tmp_path):
    path = tmp_path / ("a" * 64 + "-letter.txt")
    path.write_text("Dear parents")
    there, gone = (
        Artefact(name="Letter", digest="a" * 64, file="letter.txt"),
        Artefact(name="Photo", digest="b" * 64, file="p.jpg"),
    )
    done = export(tmp_path / "out", there, gone, files={"a" * 64: path})
    assert done.missing == ("p.jpg",)
    assert (tmp_path / "out" / "files" / path.name).read_text() == "Dear parents"
    assert export(tmp_path / "out", replace(gone), files={}).removed == 2


def test_the_registry_names_each_format_once():
    assert [each.name for each in EXPORTERS] == ["folder"]
    assert exporter_named("folder").about.endswith(".")
    with pytest.raises(KeyError):
        exporter_named("nothing")
