"""Downloads as ESCO and O*NET offer them, in their layout and our own words: a few dozen rows each."""

import csv
import io
import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path

ESCO_NAME = "ESCO dataset - v1.2.1 - classification - en - csv.zip"
ONET_NAME = "db_30_2_text.zip"

ESCO_OCCUPATIONS = [
    *("conceptType", "conceptUri", "iscoGroup", "preferredLabel", "altLabels", "hiddenLabels", "status", "modifiedDate"),
    *("regulatedProfessionNote", "scopeNote", "definition", "inScheme", "description", "code", "naceCode"),
]
ESCO_SKILLS = [
    *("conceptType", "conceptUri", "skillType", "reuseLevel", "preferredLabel", "altLabels", "hiddenLabels", "status"),
    *("modifiedDate", "scopeNote", "definition", "inScheme", "description"),
]

WORK: Mapping[str, tuple[str, str, Sequence[str]]] = {
    "baker": ("7512", "7512.1", ["bread baker", "oven hand", "night baker"]),
    "pastry maker": ("7512", "7512.2", ["confectioner", "pastry hand"]),
    "software developer": ("2512", "2512.4", ["programmer", "coder", "application developer"]),
    "bed manager": ("1342", "1342.9", ["patient flow lead"]),
    "ward nurse": ("2221", "2221.3", ["staff nurse", "nurse on a ward"]),
    "night nurse": ("2221", "2221.4", ["nurse at night"]),
    "lorry driver": ("8332", "8332.1", ["truck driver", "trucker", "HGV driver"]),
    "train driver": ("8311", "8311.1", ["engine driver"]),
    "primary teacher": ("2341", "2341.1", ["class teacher", "teacher of small children"]),
    "secondary teacher of chemistry": ("2330", "2330.2", ["chemistry teacher"]),
    "bricklayer": ("7112", "7112.1", ["brickie", "layer of bricks"]),
    "roofer": ("7121", "7121.1", ["slater", "tiler of roofs"]),
    "electrician": ("7411", "7411.1", ["installation electrician", "sparky"]),
    "hairdresser": ("5141", "5141.1", ["hair stylist", "barber for all"]),
    "cook": ("5120", "5120.1", ["line cook", "kitchen cook"]),
    "waiter": ("5131", "5131.1", ["waitress", "table server"]),
    "shepherd": ("6121", "6121.5", ["keeper of sheep"]),
    "forester": ("2132", "2132.3", ["woodland adviser"]),
    "accountant": ("2411", "2411.1", ["chartered accountant"]),
    "book-keeper": ("3313", "3313.1", ["accounts clerk"]),
    "lawyer": ("2611", "2611.1", ["solicitor", "barrister"]),
    "judge": ("2612", "2612.1", ["magistrate"]),
    "potter": ("7314", "7314.2", ["ceramist", "thrower of pots"]),
    "glass blower": ("7315", "7315.1", ["shaper of hot glass"]),
}
"""Occupations by title: ISCO group, ESCO code, other titles."""

ONET_WORK: Mapping[str, tuple[str, Sequence[tuple[str, str]]]] = {
    "51-3011.00": ("Bakers", [("Bread Baker", "n/a"), ('Oven "Hot" Hand', "n/a")]),
    "15-1252.00": ("Software Developers", [("Application Programmer", "n/a"), ("Software Development Engineer", "SDE")]),
    "29-1141.00": ("Registered Nurses", [("Registered Staff Nurse", "RN"), ("Ward Nurse", "n/a")]),
    "29-1141.01": ("Acute Care Nurses", [("Acute Nurse", "n/a")]),
    "53-3032.00": ("Heavy Truck Drivers", [("Long Haul Driver", ""), ("Class A Driver", "n/a")]),
    "47-2021.00": ("Brickmasons", [("Bricklayer", "n/a")]),
    "39-5012.00": ("Hairdressers", [("Hair Stylist", "n/a")]),
    "35-2014.00": ("Restaurant Cooks", [("Line Cook", "n/a")]),
    "23-1011.00": ("Lawyers", [("Attorney", "n/a"), ("Trial Attorney", "n/a")]),
    "13-2011.00": ("Accountants", [("Certified Public Accountant", "CPA")]),
}
"""Occupations by code: title, and other titles with the short one."""


def esco_table(language: str = "en", mark: str = "") -> bytes:
    """A table of occupations; the titles of other languages get a mark."""
    rows = [
        {
            "conceptType": "Occupation",
            "conceptUri": f"http://data.europa.eu/esco/occupation/{number:04}",
            "iscoGroup": isco,
            "preferredLabel": f"{label}{mark}",
            "altLabels": "\n".join(f"{each}{mark}" for each in others),
            "hiddenLabels": f"hidden {label}" if label == "baker" else "",
            "status": "released",
            "inScheme": "http://data.europa.eu/esco/concept-scheme/occupations",
            "description": f"Who does the work of a {label}, day by day.\nAnd more, “quoted”, in {language}.",
            "code": code,
        }
        for number, (label, (isco, code, others)) in enumerate(WORK.items())
    ]
    return table(ESCO_OCCUPATIONS, rows)


def skills_table() -> bytes:
    """A table of skills."""
    rows = [
        {
            "conceptUri": f"http://data.europa.eu/esco/skill/{each}",
            "preferredLabel": each,
            "altLabels": f"to {each}",
            "status": "released",
        }
        for each in ("knead dough", "lay bricks", "write software")
    ]
    return table(ESCO_SKILLS, rows)


def table(header: Sequence[str], rows: Sequence[Mapping[str, str]]) -> bytes:
    """A CSV table with all its columns."""
    text = io.StringIO(newline="")
    writer = csv.DictWriter(text, header, restval="")
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue().encode()


def onet_files(others: str = "Alternate Titles.txt", column: str = "Alternate Title") -> dict[str, bytes]:
    """The tables of a release; newer ones call other titles "Job Titles"."""
    occupations = ["O*NET-SOC Code\tTitle\tDescription"]
    occupations += [f"{code}\t{title}\tDo the work of {title.lower()}." for code, (title, _) in ONET_WORK.items()]
    titles = [f"O*NET-SOC Code\tTitle\t{column}\tShort Title\tSource(s)"]
    titles += [
        f"{code}\t{title}\t{other}\t{short}\t02,08" for code, (title, found) in ONET_WORK.items() for other, short in found
    ]
    reported = ["O*NET-SOC Code\tTitle\tReported Job Title\tShown in My Next Move", "23-1011.00\tLawyers\tCounsel\tY"]
    reported += ["51-3011.00\tBakers\tbread baker\tN"]
    texts = {"Occupation Data.txt": occupations, others: titles, "Sample of Reported Titles.txt": reported}
    return {name: ("\r\n".join(lines) + "\r\n").encode() for name, lines in texts.items()}


def write_zip(path: Path, files: Mapping[str, bytes], folder: str = "") -> Path:
    """A zip file."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(f"{folder}{name}", data)
    return path


def esco_zip(folder: Path) -> Path:
    """ESCO's download: two languages, skills, and a table that is not read."""
    files = {
        "occupations_en.csv": b"\xef\xbb\xbf" + esco_table(),
        "occupations_de.csv": esco_table("de", "in"),
        "skills_en.csv": skills_table(),
        "ISCOGroups_en.csv": b"conceptType,conceptUri\n",
    }
    return write_zip(folder / ESCO_NAME, files)


def onet_zip(folder: Path) -> Path:
    """O*NET's download."""
    return write_zip(folder / ONET_NAME, {**onet_files(), "Read Me.txt": b"Read me."}, "db_30_2_text/")
