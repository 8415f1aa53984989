#!/usr/bin/env python3
"""Reads inputs at and past their bounds: nothing traps or hangs, and memory stays bounded.

Each is made here, given to the program, and must be done or refused with a sentence within
--seconds and --megabytes.
"""

import argparse
import json
import os
import pathlib
import resource
import subprocess
import sys
import tempfile
import time
import zlib

ROOT = pathlib.Path(__file__).resolve().parents[2]
SAMPLE = ROOT / "agendas/miljonamnden"
MEGA = 1 << 20


def agendas():
    """Agendas that are large in one way each."""
    full = 4 * MEGA
    return {
        "one letter": b"a" * full,
        "one letter, lines of 1 MB": (b"a" * (MEGA - 1) + b"\n") * 4,
        "line of 1 MB and one byte": b"1. " + b"a" * MEGA,
        "past 4 MB": b"a\n" * (full // 2 + 1),
        "line ends": b"\n" * full,
        "blanks": (b" " * 1000 + b"\n") * (full // 1001),
        "digits": b"1" * full,
        "numbers": b"".join(b"%d. A\n" % n for n in range(1, 300000)),
        "500 items": b"".join(b"%d. Fr\xc3\xa5ga\n\nF\xc3\xb6rslag till beslut\n%s\n\n"
                              % (n, b"x " * 3900) for n in range(1, 501)),
        "501 items": b"".join(b"%d. Fr\xc3\xa5ga\n" % n for n in range(1, 502)),
        "headings": b"1. A\n" + "Förslag till beslut\n".encode() * 100000,
        "bullets": b"1. A\n" + b"- a\n" * 500000,
        "numbered alike": b"1. A\n" * 500000,
        "brackets": b"1. A " + b"(" * (MEGA - 100),
        "references": b"1. A " + b"(KS/1/2026) " * 80000,
        "marks": b"1. " + "e\u0301\u0301\u0301".encode() * 140000,
        "one letter with marks": b"1. a" + "\u0301".encode() * 500000,
        "pictures": b"1. " + "\U0001F468\u200d".encode() * 140000,
        "columns": (b"1  A  " * 170000)[:MEGA - 1],
        "bars": b"|" * (MEGA - 1),
        "form feeds": b"\f1. A\n" * 500000,
        "carriage returns": b"1. A\r" * 500000,
        "dots": b"1. A " + b"." * (MEGA - 100),
        "signs": b"\xc2\xa7 " * (full // 3),
        "marks of direction": "\u202e\u2066".encode() * (full // 6),
        "controls": b"\x1b[2J\n" * (full // 5),
        "bad UTF-8": b"\xff" * full,
        "NUL": b"\0" * full,
    }


def bodies():
    """Profiles that are large in one way each."""
    head = "Organ: A\nSlag: nämnd\nPlatser: 349\nLedamöter\n".encode()
    return {
        "members": head + b"  A B (M)\n" * 400000,
        "name of 1 MB": head + b"  " + b"a" * (MEGA - 10) + b"\n",
        "name of marks": head + b"  a" + "\u0301".encode() * 500000 + b"\n",
        "200 letters of many marks": head + b"  " + ("a" + "\u0301" * 2000).encode() * 200 + b"\n",
        "parties": head + b"  A B (M)\n" + "Inkallelseordning\n".encode()
        + b"".join(b"  P%d: P%d\n" % (n, n) for n in range(200000)),
        "call-in order of many": head + b"  A B (M)\n" + "Inkallelseordning\n".encode()
        + b"  M: " + b"M, " * 300000 + b"M\n",
        "keys": b"Organ: A\n" * 400000,
    }


def sealed(entry):
    return b'{"entry":%s,"sum":"%08x"}\n' % (entry, zlib.crc32(entry))


def meetings(opening):
    """Files of a meeting that are large or deep in one way each, with right sums."""
    first = sealed(opening)
    body = json.loads(opening)

    def changed(**members):
        made = {**body, **members}
        return sealed(json.dumps(made, ensure_ascii=False, separators=(",", ":")).encode())

    def entry(number, events):
        return sealed(b'{"desk":"secretary","events":%s,"n":%d,'
                      b'"time":"2026-02-10T12:00:00+01:00","verb":"note"}' % (events, number))

    depth = 200000
    items = [{"kind": "decision", "title": "A", "proposal": [], "sections": []}]
    return {
        "deep events": first + entry(1, b"[" * depth + b"]" * depth),
        "deep opening": sealed(b'{"agenda":' + b"[" * depth + b"]" * depth + b',"n":0}'),
        "deep objects": first + entry(1, b'[' + b'{"a":' * depth + b"1" + b"}" * depth + b"]"),
        "empty events": first + entry(1, b"[" + b"{}," * MEGA + b"{}]"),
        "entry of 64 MB": first + entry(1, b'["' + b"a" * (64 * MEGA - 200) + b'"]'),
        "entry past 64 MB": first + entry(1, b'["' + b"a" * (64 * MEGA) + b'"]'),
        "title of 4 MB": changed(agenda=[{**items[0], "title": "a " * 2 * MEGA}]),
        "title of marks": changed(agenda=[{**items[0], "title": "a" + "\u0301" * MEGA}]),
        "10,000 items": changed(agenda=items * 10000),
        "first paragraph": changed(firstParagraph=(1 << 63) - 1),
        "place of 4 MB": changed(place="\u001b" * 4 * MEGA),
        "100,000 empty entries": first + b"".join(entry(n, b"[]") for n in range(1, 100000)),
        "no line end": first + b"a" * 64 * MEGA,
        "line ends": first + b"\n" * 16 * MEGA,
    }


def scripts():
    """Scripts that are large in one way each."""
    return {
        "line past 1 MB": b'note text="' + b"a" * MEGA + b'"\n',
        "line of 1 MB": b'present all\nopen\ntake 1\nnote text="' + b"a " * (MEGA // 2 - 50) + b'"\n',
        "line of marks": b'present all\nopen\ntake 1\nnote text="a' + "\u0301".encode() * 520000 + b'"\n',
        "words": b"present " + b"a " * 30000 + b"\n",
        "keys": b"present " + b"a=b " * 15000 + b"\n",
        "persons": b"present " + b"#1 " * 20000 + b"\n",
        "numbers": b"take " + b"9" * 60000 + b"\n",
        "quotes": b'"' * 60000 + b"\n",
        "backslashes": b'note text="' + b"\\\\" * 500000 + b'"\n',
        "no line end": b"a" * 8 * MEGA,
        "line ends": b"\n" * 8 * MEGA,
    }


KEYS = {
    "line": ":," + "vote*10000", "text": "n,enter," + "abcd*10000", "search": "/," + "ab*10000",
    "pages": "3," + "pgdn*10000", "down": "down*10000", "help": "?," + "down*10000",
}


def run(command, name, limits):
    """Whether a command ends by itself, in time and within bounds of memory."""
    seconds, megabytes = limits
    began = time.time()

    def bounds():
        resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds))
        resource.setrlimit(resource.RLIMIT_AS, (megabytes * MEGA, megabytes * MEGA))

    try:
        done = subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
                              preexec_fn=bounds, timeout=20 * seconds, check=False)
        status, said = done.returncode, done.stderr[:200].decode(errors="replace").strip()
    except subprocess.TimeoutExpired:
        status, said = "did not end", ""
    took = time.time() - began
    is_fine = status in (0, 1, 2)
    if not is_fine or os.environ.get("KLUBBA_VERBOSE"):
        print(f"{'' if is_fine else 'FAILED '}{name}: {took:.1f} s, {status}, {said}", flush=True)
    return is_fine


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--binary", default=ROOT / ".build/release/klubba")
    arguments.add_argument("--seconds", type=int, default=10, help="of processor time, each")
    arguments.add_argument("--megabytes", type=int, default=2048, help="of memory, each")
    arguments.add_argument("--only", default="", help="a part of the names of those to run")
    given = arguments.parse_args()
    limits = (given.seconds, given.megabytes)
    failed = total = 0
    with tempfile.TemporaryDirectory() as folder:
        meeting, file = f"{folder}/a.meeting", f"{folder}/input"
        subprocess.run([given.binary, "new", f"{SAMPLE}.agenda", "--body", f"{SAMPLE}.organ", "-o",
                        meeting], check=True, capture_output=True)
        opening = pathlib.Path(meeting).read_bytes().splitlines()[0]
        opening = opening[len('{"entry":'):-len(',"sum":"12345678"}')]
        readers = [
            ("agenda", agendas(), [["agenda", file]]),
            ("body", bodies(), [["new", f"{SAMPLE}.agenda", "--body", file, "-o", f"{folder}/new"]]),
            ("meeting", meetings(opening),
             [["status", file], ["log", file], ["minutes", file], ["minutes", file, "--format", "akn"],
              ["minutes", file, "--format", "html"], ["frame", file], ["frame", file, "--keys", "3"]]),
            ("script", scripts(), [["do", meeting, file, "--dry-run"]]),
        ]
        for reader, inputs, commands in readers:
            for name, content in inputs.items():
                pathlib.Path(file).write_bytes(content)
                for command in commands:
                    name_of = f"{reader}, {name}, {command[0]}"
                    if given.only in name_of:
                        pathlib.Path(f"{folder}/new").unlink(missing_ok=True)
                        total += 1
                        failed += not run([given.binary, *command], name_of, limits)
        for name, keys in KEYS.items():
            if given.only in f"keys, {name}":
                total += 1
                command = [given.binary, "frame", meeting, "--keys", keys]
                failed += not run(command, f"keys, {name}", limits)
    print(f"{total - failed} of {total} inputs done or refused within bounds")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
