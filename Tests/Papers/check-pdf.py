#!/usr/bin/env python3
"""Plays a sample meeting to its end and looks at the PDF of its papers as a reader of PDF would.

Tagged, with title, language and bookmarks; the text taken back out reads in order; the same paper
gives the same bytes; a broken one is found. Needs a renderer (weasyprint) and poppler-utils.
"""

import argparse
import os
import pathlib
import re
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]


def run(*command, **options):
    return subprocess.run(
        [str(part) for part in command], capture_output=True, check=False, **options
    )


def text(pdf):
    told = run("pdftotext", "-layout", pdf, "-")
    return told.stdout.decode()


def faults(pdf, title, headings):
    """What is wrong with a PDF, as sentences."""
    wrong = []
    told = run("pdfinfo", pdf)
    facts = dict(
        line.split(":", 1) for line in told.stdout.decode().splitlines() if ":" in line
    )
    facts = {key: value.strip() for key, value in facts.items()}
    if facts.get("Tagged") != "yes":
        wrong.append("it is not tagged")
    if not facts.get("Title", "").startswith(title):
        wrong.append(f"its title is {facts.get('Title')!r}")
    data = pdf.read_bytes()
    if b"/Lang (sv)" not in data and b"/Lang(sv)" not in data:
        wrong.append("it does not say its language")
    if b"/Outlines" not in data:
        wrong.append("it has no bookmarks")
    structure = run("pdfinfo", "-struct", pdf).stdout.decode()
    for tag in ("H1", "H2", "P", "Table", "TH", "TD"):
        if not re.search(rf"^\s*{tag}\b", structure, re.MULTILINE):
            wrong.append(f"nothing in it is tagged {tag}")
    place = 0
    plain = re.sub(r"\s+", " ", text(pdf))
    for heading in headings:
        found = plain.find(heading, place)
        if found < 0:
            wrong.append(f"{heading!r} does not stand in its place")
            break
        place = found
    return wrong


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--binary", required=True)
    parser.add_argument("--sample", default="miljonamnden")
    options = parser.parse_args()
    klubba = str(pathlib.Path(options.binary).resolve())
    sample = ROOT / "agendas" / options.sample
    os.environ.pop("KLUBBA_PDF", None)
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        meeting = folder / "a.meeting"
        run(klubba, "new", f"{sample}.agenda", "--body", f"{sample}.organ", "-o", meeting)
        played = run(klubba, "do", meeting, f"{sample}.script")
        if played.returncode != 0:
            sys.exit(played.stderr.decode())
        told = run(klubba, "minutes", meeting, "--no-pages").stdout.decode()
        headings = re.findall(r"^§\s?\d+$", told, re.MULTILINE)
        headings = ["Plats och tid", "Underskrifter", "Innehåll"] + headings
        wrong = []
        for name in ("a.pdf", "b.pdf"):
            made = run(klubba, "minutes", meeting, "--format", "pdf", "-o", folder / name)
            if made.returncode != 0:
                sys.exit(made.stderr.decode())
        paper = folder / "a.pdf"
        wrong += [f"minutes: {fault}" for fault in faults(paper, "Protokoll", headings)]
        if paper.read_bytes() != (folder / "b.pdf").read_bytes():
            wrong.append("minutes: made twice, it is not the same")
        # The check itself: headings out of order and a paper without tags are found.
        if not faults(paper, "Protokoll", headings[:3] + headings[:2:-1]):
            wrong.append("the check does not see an order that is wrong")
        untagged = folder / "c.pdf"
        untagged.write_bytes(paper.read_bytes().replace(b"/MarkInfo", b"/NarkInfo"))
        if not faults(untagged, "Protokoll", headings):
            wrong.append("the check does not see that tags are missing")
        for fault in wrong:
            print(fault, file=sys.stderr)
        if wrong:
            sys.exit(1)
        print(f"PDF: {options.sample}, {len(headings)} headings in order, tagged, the same twice")


main()
