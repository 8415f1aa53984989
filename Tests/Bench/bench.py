#!/usr/bin/env python3
"""Speed and memory as ratios against public programs measured in the same run."""
import argparse
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from fractions import Fraction

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import entries  # noqa: E402
from terminal import measure  # noqa: E402

DOWN, UP = b"\x1bOB", b"\x1bOA"
KEYS = [DOWN] * 10 + [UP] * 10
ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
SAMPLE = os.path.join(ROOT, "agendas", "regionstyrelsen")


def row(name, *cells):
    print(f"  {name:<38}" + "".join(f"{cell:>14}" for cell in cells))


def screens(binary, folder, meeting, played):
    """Start to a full first frame, key to frame, memory: beside dialog, nano and less."""
    menu = ["dialog", "--menu", "Föredragningslista", "22", "70", "16"]
    for number in range(1, 28):
        menu += [str(number), f"Ärende nummer {number} med en rubrik av vanlig längd"]
    # A copy: an editor that is killed leaves a lock file beside what it read.
    text = os.path.join(folder, "agenda.txt")
    shutil.copyfile(SAMPLE + ".agenda", text)
    open_ = [binary, "open", "--lang", "sv"]
    programs = [
        ("klubba, the agenda", open_ + [meeting], "Ekonomisk"),
        ("klubba, the meeting played", open_ + [played], None),
        ("dialog, a menu of 27", menu, None),
        ("nano, the agenda's text", ["nano", "-R", text], None),
        ("less, the agenda's text", ["less", text], None),
    ]
    environment = dict(os.environ, LC_ALL="C.UTF-8", HOME=folder)
    print("80x24: start to full first frame, key to frame, resident memory")
    row("", "start ms", "key ms", "MB", "start/dialog", "key/dialog")
    found = measure(programs, KEYS, environment=environment, folder=folder)
    base = found[2][1]
    for name, (start, key, memory) in found:
        row(name, f"{start:.2f}", f"{key:.3f}", f"{memory:.1f}", f"{start / base[0]:.2f}",
            f"{key / base[1]:.2f}")


def reading(binary, folder):
    """The time to read an agenda of 600 KB against wc and a Python regex reader."""
    with open(SAMPLE + ".agenda", encoding="utf-8") as file:
        text = file.read()
    path = os.path.join(folder, "big.agenda")
    page = "Bilaga\n\n" + "Detta är en rad ur en bilaga som följer efter sista ärendet.\n" * 60
    while len(text.encode()) < 600_000:
        text += page
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)
    reader = ("import re,sys;t=open(sys.argv[1],encoding='utf-8').read();"
              "print(len(re.findall(r'^\\s*(\\d+)\\. (.+?)(?: \\(([^()]+)\\))?\\s*$',t,re.M)))")
    commands = [("klubba agenda", [binary, "agenda", path]), ("wc", ["wc", path]),
                ("python3, a regex", [sys.executable, "-c", reader, path])]

    def spent(argv):
        times = []
        for _ in range(15):
            began = time.perf_counter()
            subprocess.run(argv, capture_output=True, check=True)
            times.append(time.perf_counter() - began)
        return statistics.median(times) * 1000

    print(f"reading an agenda of {os.path.getsize(path) // 1000} KB, the whole process")
    row("", "ms", "klubba/it")
    found = [(name, spent(argv)) for name, argv in commands]
    for name, milliseconds in found:
        row(name, f"{milliseconds:.1f}", f"{found[0][1] / milliseconds:.2f}")


def elected(seats, ballots):
    """Those elected with each lot going to the first group, as the act counts them."""
    groups = {}
    for heading, names in ballots:
        groups[heading, names] = groups.get((heading, names), 0) + 1
    found, rounds = [], []
    given = [0] * len(groups)
    while len(found) < seats:
        numbers = [Fraction(votes, given[place] + 1) if given[place] < len(names) else None
                   for place, ((_, names), votes) in enumerate(groups.items())]
        rounds.append(numbers)
        winner = numbers.index(max(number for number in numbers if number is not None))
        found.append(list(groups)[winner][1][given[winner]])
        given[winner] += 1
    return found


def deciding(binary):
    """The arithmetic alone: an election against the same with python3's fractions."""
    ballots = []
    for number in range(10_000):
        group = min(number % 12, number * 7 // 5 % 12)
        ballots.append((f"Grupp {group}", tuple(f"Namn {group}.{n}" for n in range(1, 62))))
    times = []
    for _ in range(7):
        began = time.perf_counter()
        names = elected(61, ballots)
        times.append((time.perf_counter() - began) * 1000)
    python = statistics.median(times)
    bench = os.path.join(os.path.dirname(binary), "VotingBench")
    lines = subprocess.run([bench], capture_output=True, check=True, text=True).stdout
    found = {name: (float(spent), result) for name, spent, result in
             (line.split("\t") for line in lines.splitlines())}
    for name in ("ballots", "groups"):
        if found[name][1] != ";".join(names):
            sys.exit(f"{name}: python3 elects others")
    print("an election of 61 seats, 12 groups; 12 alternatives to the last vote")
    row("", "ms", "klubba/it", "aim ms")
    ours = found["ballots"][0]
    row("klubba, 10,000 ballots one by one", f"{ours:.2f}", "1.00", "50")
    row("klubba, the ballots as 12 groups", f"{found['groups'][0]:.2f}")
    row("python3 fractions, 10,000 ballots", f"{python:.2f}", f"{ours / python:.2f}")
    row("klubba, the plan of questions", f"{found['plan'][0]:.3f}", "", "1")


def large(binary, folder):
    """A meeting of 500 items, with 100 votes of 101 members."""
    members = "\n".join(
        f"  Namn Nummer{n} ({'SMCVL'[n % 5]})" + (", ordförande" if n == 1 else "")
        for n in range(1, 102))
    profile = (f"Organ: Stora fullmäktige\nSlag: fullmäktige\nPlatser: 101\n"
               f"Sekreterare: Siv Hed\n\nLedamöter\n{members}\n")
    items = "\n".join(
        f"{n}. Ärende nummer {n} om ett vägval (KS/{n}/2026)\n\nÄrendebeskrivning\n"
        + "Kommunstyrelsen har berett ärendet och redovisar vad det kostar.\n" * 8
        + f"\nFörslag till beslut\n1. Förslag {n} antas.\n2. Det följs upp.\n\n"
        + f"Expedieras till\nEnhet {n}\n\nBeslutsunderlag\n- Tjänsteskrivelse {n}\n"
        for n in range(1, 501))
    agenda = f"Organ: Stora fullmäktige\nDatum: 2026-06-15\nTid: 09.00\n\n{items}"
    script = ["present all", "summon announced=2026-06-01 sent=2026-06-01", "open at=09:00",
              "mark 1-500 prepared-by=KS", "fix"]
    for n in range(1, 501):
        script.append(f"take {n}")
        if n % 5 == 0:
            script += [f'motion #{n % 101 + 1} kind=reject text="" reason="Det är för dyrt."',
                       "close-debate", "put", "find main", f"demand-vote #{n % 101 + 1}",
                       "vote no #2 #7 #12 #17 #22 #27", "vote rest=yes", "end-vote"]
        script.append("gavel")
    script.append("close at=23:00")
    paths = [os.path.join(folder, name) for name in ("stor.organ", "stor.agenda", "stor.script")]
    for path, text in zip(paths, (profile, agenda, "\n".join(script))):
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)
    meeting = os.path.join(folder, "stor.meeting")
    subprocess.run([binary, "new", paths[1], "--body", paths[0], "-o", meeting],
                   check=True, capture_output=True)
    done = subprocess.run([binary, "do", meeting, paths[2]], capture_output=True, text=True)
    if done.returncode:
        sys.exit(done.stderr)
    return meeting


def papers(binary, folder):
    """The minutes of a large meeting in each format, against pandoc making text of the HTML."""
    meeting = large(binary, folder)
    page = os.path.join(folder, "stor.html")
    subprocess.run([binary, "minutes", meeting, "--format", "html", "-o", page], check=True)
    commands = [("klubba status, which reads the meeting", [binary, "status", meeting], None)]
    for name, format_, aim in (("text", "text", 150), ("HTML", "html", 300),
                               ("Akoma Ntoso", "akn", 500), ("JSON", "json", None)):
        commands.append((f"klubba minutes, {name}",
                         [binary, "minutes", meeting, "--format", format_], aim))
    pandoc = ["pandoc", "--from", "html", "--to", "plain", page]
    commands.append(("pandoc, the HTML as text", pandoc, None))

    def spent(argv):
        times = []
        for _ in range(7 if argv[0] != "pandoc" else 3):
            began = time.perf_counter()
            subprocess.run(argv, stdout=subprocess.DEVNULL, check=True)
            times.append(time.perf_counter() - began)
        return statistics.median(times) * 1000

    print(f"the minutes of 500 items, 100 votes of 101 ({os.path.getsize(page) // 1000} KB of "
          "HTML), the whole process")
    row("", "ms", "less reading", "of pandoc", "aim ms")
    found = [(name, spent(argv), aim) for name, argv, aim in commands]
    base, last = found[0][1], found[-1][1]
    for name, milliseconds, aim in found:
        row(name, f"{milliseconds:.0f}", f"{milliseconds - base:.0f}",
            f"{milliseconds / last:.3f}", str(aim or ""))


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--binary", required=True)
    parser.add_argument("--only",
                        choices=["screens", "entries", "reading", "deciding", "papers"])
    options = parser.parse_args()
    binary = os.path.abspath(options.binary)
    build = os.path.join(ROOT, ".build")
    with tempfile.TemporaryDirectory(dir=build if os.path.isdir(build) else None) as folder:
        meeting, played = (os.path.join(folder, name) for name in ("a.meeting", "b.meeting"))
        for path in (meeting, played):
            subprocess.run([binary, "new", SAMPLE + ".agenda", "--body", SAMPLE + ".organ",
                            "-o", path], check=True, capture_output=True)
        subprocess.run([binary, "do", played, SAMPLE + ".script"], check=True,
                       capture_output=True)
        if options.only in (None, "screens"):
            screens(binary, folder, meeting, played)
        if options.only in (None, "entries"):
            entries.appended(binary, folder)
            entries.opened(binary, folder)
        if options.only in (None, "reading"):
            reading(binary, folder)
        if options.only in (None, "deciding"):
            deciding(binary)
        if options.only in (None, "papers"):
            papers(binary, folder)


if __name__ == "__main__":
    main()
