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
import time
import xml.etree.ElementTree as Tree

ROOT = pathlib.Path(__file__).resolve().parents[2]
SCHEMA = pathlib.Path(__file__).resolve().parent / "schemas/akoma-ntoso/akomantoso30.xsd"
AKN = "{http://docs.oasis-open.org/legaldocml/ns/akn/3.0}"
SAMPLES = ["fullmaktige", "miljonamnden", "regionstyrelsen"]
HOSTILE = "<b>&amp;\"'</p>]]><!-- \u202e\u2066\u200b\ufeff\ufffe\uffff\x85 <![CDATA[ <?x ?> %s \U000e0041 {{"

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


def fault(document):
    """What the schema has against a document; nothing where it is valid."""
    done = subprocess.run(
        ["xmllint", "--nonet", "--noout", "--schema", SCHEMA, "-"], input=document,
        capture_output=True, check=False)
    return "" if done.returncode == 0 else done.stderr.decode(errors="replace").strip()[:400]


def words(text):
    """The words of a text, without the lines that stand for writing on."""
    return [word for word in re.split(r"\s+", text) if word and not re.fullmatch(r"_+|•|X", word)]


def in_order(wanted, there):
    """The first word that is not there in its turn; nothing where all are."""
    rest = iter(there)
    return next((word for word in wanted if word not in rest), None)


def references(tree):
    """Checks that ids are unique and that what refers to one leads somewhere."""
    ids = [element.get("eId") for element in tree.iter() if element.get("eId")]
    check(len(ids) == len(set(ids)), "an id stands twice")
    known = set(ids)
    for element in tree.iter():
        for name in ["refersTo", "by", "as", "choice", "outcome", "source", "start", "end", "from", "href"]:
            for reference in (element.get(name) or "").split():
                if reference.startswith("#"):
                    check(reference[1:] in known, f"{element.tag} {name}={reference} leads nowhere")


def examine(program, meeting, name):
    document = program.run("minutes", meeting, "--format", "akn")
    check(not fault(document), f"{name}: {fault(document)}")
    tree = Tree.fromstring(document)
    references(tree)
    body = tree.find(f".//{AKN}debateBody")
    plain = program.run("minutes", meeting, "--no-pages").decode().split("\n")
    # The head has a preface of its own; long words are cut on paper.
    text = " ".join(plain[next(i for i, line in enumerate(plain) if line == ""):])
    there = words(" ".join(body.itertext()))
    if name != "hostile":
        missing = in_order(words(text), there)
        check(missing is None, f"{name}: {missing!r} of the text is not there in its turn")
    sections = [s for s in body if s.get("name") == "paragraph"]
    numbers = [section.get("eId").removeprefix("dbsect_") for section in sections]
    for number in numbers:
        part = program.run("minutes", meeting, "--format", "akn", "--paragraph", number)
        check(not fault(part), f"{name} § {number}: {fault(part)}")
        references(Tree.fromstring(part))
    votes = len(tree.findall(f".//{AKN}voting")) + len(tree.findall(f".//{AKN}recount"))
    print(f"  {name}: {len(document)} bytes, {len(numbers)} §§, {votes} votes, valid")
    return document


def breaks(document):
    """Documents broken on purpose must be found."""
    broken = {
        "an unknown element": document.replace(b"<debateBody>", b"<debateBody><motion/>", 1),
        "a heading out of its place": document.replace(b"</FRBRWork>", b"<heading/></FRBRWork>", 1),
        "an id twice": document.replace(b'eId="dbsect_notice"', b'eId="dbsect_signatures"', 1),
        "a blank in an id": document.replace(b'eId="dbsect_notice"', b'eId="dbsect notice"', 1),
        "no language": re.sub(rb"<FRBRlanguage[^>]*>", b"", document, count=1),
        "a day that is none": re.sub(rb'date="(\d+)-\d\d-', rb'date="\1-13-', document, count=1),
        "a bare sign": document.replace(b"<docType>", b"<docType>&", 1),
        "a control character": document.replace(b"<docType>", b"<docType>\x0b", 1),
        "the end cut off": document[:-20],
    }
    for what, document_broken in broken.items():
        check(document_broken != document, f"{what}: nothing was broken")
        check(fault(document_broken), f"{what} was not found")
    print(f"  {len(broken)} broken documents found")


def hostile(program):
    """A meeting whose texts are what a file from outside could hold."""
    base = program.folder / "hostile"
    evil = HOSTILE
    names = [f"Rut <i>&{n} O'\"Hall]]> ({p})" for n, p in enumerate(["<S>", "&M", "\u202eC", "V", "L"])]
    (program.folder / "hostile.organ").write_text(
        f"Organ: {evil} nämnd\nSlag: nämnd\nHuvudman: {evil}\nPlatser: 3\nSekreterare: {evil[:20]}\n\nLedamöter\n"
        + f"  {names[0]}, ordförande\n" + "".join(f"  {name}\n" for name in names[1:3])
        + "\nErsättare\n" + "".join(f"  {name}\n" for name in names[3:]), encoding="utf-8")
    (program.folder / "hostile.agenda").write_text(
        "Sammanträde: 2026-03-24 09:00\n\n"
        + "".join(
            f"{n}. {evil} ärende {n}\nDnr: {evil[:12]}/{n}\n\nFörslag till beslut\n1. {evil}\n2. \x01\x0c{evil}\n\n"
            for n in range(1, 4)), encoding="utf-8")
    (program.folder / "hostile.script").write_text(SCRIPT.replace("EVIL", evil), encoding="utf-8")
    return program.play(base, "hostile")


SCRIPT = ""


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--binary", default=ROOT / ".build/release/klubba")
    arguments = parser.parse_args()
    binary = pathlib.Path(arguments.binary).resolve()
    print("Akoma Ntoso of the minutes:")
    with tempfile.TemporaryDirectory() as folder:
        program = Program(str(binary), folder)
        for name in SAMPLES:
            document = examine(program, program.play(ROOT / "agendas" / name, name), name)
        breaks(document)
    sys.exit(f"{len(failures)} faults" if failures else 0)


if __name__ == "__main__":
    main()
