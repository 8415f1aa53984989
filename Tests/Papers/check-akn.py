#!/usr/bin/env python3
"""Plays meetings and holds their minutes as Akoma Ntoso against the standard's schema and against the text.

    check-akn.py --binary .build/release/klubba

Each sample in agendas/ is played from its script, and so is a meeting whose every text is hostile. Their minutes, whole and
each § alone, must be valid by xmllint; every reference must lead somewhere; every word of the minutes as text must be there, in
that order; and documents broken on purpose must be found.
"""
import argparse
import os
import pathlib
import re
import subprocess
import sys
import tempfile
from collections import Counter
from xml.etree import ElementTree

ROOT = pathlib.Path(__file__).resolve().parents[2]
SCHEMA = pathlib.Path(__file__).resolve().parent / "schemas/akoma-ntoso/akomantoso30.xsd"
AKN = "{http://docs.oasis-open.org/legaldocml/ns/akn/3.0}"
SAMPLES = ["fullmaktige", "miljonamnden", "regionstyrelsen"]
REFERENCES = ["refersTo", "by", "as", "choice", "outcome", "source", "start", "end", "from", "href"]
UNSAFE = "[\x00-\x09\x0b-\x1f\x7f-\x9f\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]"
EVIL = "<b>&amp;\"'</p>]]><!-- \u202e\u2066\u200b\ufeff\ufffe\uffff\x85\x9b <![CDATA[ <?x ?> &x; %s \U000e0041 Å"
SCRIPT = """
present all
attend name="N EVIL" title="EVIL"
open at=09:00
take 1
gavel
take 2
presenter name="P EVIL" title="EVIL"
motion (M) kind=counter text="EVIL" reason="EVIL\\nEVIL"
motion (C) kind=adopt reason="EVIL"
close-debate
put
find main
demand-vote (M)
vote yes (S)
vote no (M) (C)
end-vote
gavel
reserve (S) against=decision reason="EVIL"
note (M) text="EVIL"
statement (C) text="EVIL"
take 3
recuse (C) reason="EVIL"
gavel
close at=10:00
"""

failures = []


def check(condition, words):
    if not condition:
        failures.append(words)
        print(f"  FAILED: {words}")


class Program:
    """The program, with a folder for its files."""

    def __init__(self, binary, folder):
        self.binary, self.folder = binary, pathlib.Path(folder)

    def run(self, *arguments):
        environment = dict(os.environ, LC_ALL="C.UTF-8", TZ="UTC", HOME=str(self.folder))
        done = subprocess.run(
            [self.binary, *map(str, arguments)], capture_output=True, env=environment, check=False)
        if done.returncode:
            sys.exit(f"klubba {' '.join(map(str, arguments))}: {done.stderr.decode()}")
        return done.stdout

    def play(self, base, name):
        meeting = self.folder / f"{name}.meeting"
        self.run("new", f"{base}.agenda", "--body", f"{base}.organ", "-o", meeting)
        self.run("do", meeting, f"{base}.script")
        return meeting


def fault(*files):
    """What the schema has against documents; nothing where all are valid."""
    done = subprocess.run(
        ["xmllint", "--nonet", "--noout", "--schema", SCHEMA, *files], capture_output=True, check=False)
    if done.returncode == 0:
        return ""
    lines = done.stderr.decode(errors="replace").splitlines()
    return next((line for line in lines if " error " in line or "error :" in line), f"xmllint: {lines[:1]}")[:400]


def words(text):
    """The words of a text, without the signs by which paper shows a mark or a place to write."""
    return [word for word in text.split() if not re.fullmatch(r"_+|•|X", word)]


def difference(plain, element):
    """The first word of the text that the document does not have in its turn; nothing where it has all.

    Where there are tables that wrap in their columns, the words are counted instead.
    """
    wanted, there = words(plain), reading(element)
    if element.find(f".//{AKN}caption") is not None:
        return next(iter(Counter(wanted) - Counter(there)), None)
    rest = iter(there)
    return next((word for word in wanted if word not in rest), None)


def references(tree):
    """What is wrong with ids: one that stands twice, or a reference that leads nowhere."""
    ids = Counter(element.get("eId") for element in tree.iter() if element.get("eId"))
    wrong = [f"the id {name} stands twice" for name, count in ids.items() if count > 1]
    for element in tree.iter():
        for key in REFERENCES:
            for reference in (element.get(key) or "").split():
                if reference.startswith("#") and reference[1:] not in ids:
                    wrong.append(f"{key}={reference} leads nowhere")
    return wrong


def reading(tree):
    """The words of a document in the order they are read."""
    for element in tree.iter():
        if element.tag in {f"{AKN}br", f"{AKN}eol"}:
            element.tail = " " + (element.tail or "")
    return words("".join(tree.itertext()))


def examine(program, meeting, name):
    """Checks the minutes of a meeting, whole and each § alone, and gives them back."""
    whole = program.folder / f"{name}.akn"
    program.run("minutes", meeting, "--format", "akn", "-o", whole)
    tree = ElementTree.parse(whole).getroot()
    body = tree.find(f".//{AKN}debateBody")
    sections = [section for section in body if section.get("name") == "paragraph"]
    # What XML does not know is replaced. The head of the paper stands in the preface; the rest begins after the first empty line.
    plain = program.run("minutes", meeting, "--no-pages").decode().partition("\n\n")[2]
    plain = re.sub("[\ufffe\uffff]", "\ufffd", plain)
    parts = re.split("\n(?=" + "|".join(re.escape(section.find(f"{AKN}num").text) + "\n" for section in sections) + ")", plain)
    check(len(parts) == len(sections) + 1, f"{name}: {len(parts) - 1} §§ in the text")
    front = ElementTree.Element("front")
    front.extend(body[: len(body) - len(sections)])
    files = [whole]
    for part, section in zip(parts, [front, *sections]):
        missing = difference(part, section)
        check(missing is None, f"{name} {part[:4]}: {missing!r} of the text is not there in its turn")
    for section in sections:
        number = section.get("eId").removeprefix("dbsect_")
        files.append(program.folder / f"{name}-{number}.akn")
        program.run("minutes", meeting, "--format", "akn", "--paragraph", number, "-o", files[-1])
    for file in files:
        wrong = references(ElementTree.parse(file))
        check(not wrong, f"{file.name}: {wrong[:3]}")
        unsafe = re.findall(UNSAFE, file.read_text(encoding="utf-8"))
        check(not unsafe, f"{file.name}: {unsafe[:3]}")
    check(not (found := fault(*files)), f"{name}: {found}")
    votes = sum(len(tree.findall(f".//{AKN}{kind}")) for kind in ["voting", "recount"])
    check(sections and votes, f"{name}: no §§ or no votes")
    print(f"  {name}: {whole.stat().st_size} bytes, {len(sections)} §§, {votes} votes")
    return whole


def breaks(program, whole):
    """Documents broken on purpose must be found."""
    document = whole.read_bytes()
    broken = {
        "an unknown element": document.replace(b"<debateBody>", b"<debateBody><motion/>", 1),
        "an element out of its place": document.replace(b"</FRBRWork>", b"<heading/></FRBRWork>", 1),
        "an id twice": document.replace(b'eId="dbsect_notice"', b'eId="dbsect_signatures"', 1),
        "a blank in an id": document.replace(b'eId="dbsect_notice"', b'eId="dbsect notice"', 1),
        "no language": re.sub(rb"<FRBRlanguage[^>]*>", b"", document, count=1),
        "a day that is none": re.sub(rb'date="(\d+)-\d\d-', rb'date="\1-13-', document, count=1),
        "a bare sign": document.replace(b"<docType>", b"<docType>&", 1),
        "a control character": document.replace(b"<docType>", b"<docType>\x0b", 1),
        "the end cut off": document[:-20],
    }
    for what, wrong in broken.items():
        check(wrong != document, f"{what}: nothing was broken")
        file = program.folder / "broken.akn"
        file.write_bytes(wrong)
        check(fault(file), f"{what} was not found")
    wrong = references(ElementTree.fromstring(document.replace(b'eId="body"', b'eId="nobody"', 1)))
    check(wrong, "a reference that leads nowhere was not found")
    print(f"  {len(broken) + 1} broken documents found")


def hostile(program):
    """Plays a meeting whose every text is made of what could be taken for marks or commands."""
    base = program.folder / "hostile"
    parties = ["S", "M", "C", "V", "L"]
    names = [f"R <i>&{n} O'H]]>\u202e\ufffe ({party})" for n, party in enumerate(parties)]
    body = f"Organ: {EVIL}\nSlag: nämnd\nHuvudman: {EVIL}\nPlatser: 3\nSekreterare: S{EVIL}\n\nLedamöter\n"
    body += f"  {names[0]}, ordförande\n  {names[1]}\n  {names[2]}\n\nErsättare\n  {names[3]}\n  {names[4]}\n"
    base.with_suffix(".organ").write_text(body, encoding="utf-8")
    agenda = f"Datum: 2026-03-24\nPlats: {EVIL}\n\n"
    for number in range(1, 4):
        agenda += f"{number}. Ärende {EVIL} (K<&\">/{number})\n\nÄrendebeskrivning\n{EVIL}\n\n{EVIL}\n- {EVIL}\n\n"
        agenda += f"Förslag till beslut\n1. {EVIL}\n2. {EVIL}\n\n"
    base.with_suffix(".agenda").write_text(agenda, encoding="utf-8")
    quoted = EVIL.replace("\\", "\\\\").replace('"', '\\"')
    base.with_suffix(".script").write_text(SCRIPT.replace("EVIL", quoted), encoding="utf-8")
    return program.play(base, "hostile")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--binary", default=ROOT / ".build/release/klubba")
    arguments = parser.parse_args()
    binary = pathlib.Path(arguments.binary).resolve()
    print("Akoma Ntoso of the minutes:")
    with tempfile.TemporaryDirectory() as folder:
        program = Program(str(binary), folder)
        for name in SAMPLES:
            whole = examine(program, program.play(ROOT / "agendas" / name, name), name)
        examine(program, hostile(program), "hostile")
        breaks(program, whole)
    sys.exit(f"{len(failures)} faults" if failures else 0)


if __name__ == "__main__":
    main()
