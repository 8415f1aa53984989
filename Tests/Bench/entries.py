"""What an entry costs beside a bare write and fdatasync and beside SQLite, and what a file of
many entries costs to open."""
import json
import os
import sqlite3
import statistics
import subprocess
import time
import zlib

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
SAMPLE = os.path.join(ROOT, "agendas", "regionstyrelsen")


def begun(binary, meeting):
    """A new meeting of the sample's agenda."""
    subprocess.run([binary, "new", SAMPLE + ".agenda", "--body", SAMPLE + ".organ", "-o", meeting],
                   check=True, capture_output=True)


class Klubba:
    """`do`, fed line by line through a pipe."""

    def __init__(self, binary, folder):
        self.meeting = os.path.join(folder, "entries.meeting")
        begun(binary, self.meeting)
        self.process = subprocess.Popen([binary, "do", self.meeting, "-"], stdin=subprocess.PIPE,
                                        stdout=subprocess.PIPE)
        self.said = 0
        self.play(["open at=08:30", "present all", "take 1"])

    def play(self, lines):
        """Feeds lines and waits until each has been answered."""
        self.process.stdin.write("".join(line + "\n" for line in lines).encode())
        self.process.stdin.flush()
        for _ in lines:
            assert self.process.stdout.readline()

    def append(self, count):
        first = self.said
        self.said += count
        self.play([f'note text="Anteckning nummer {number} till protokollet, av vanlig längd."'
                   for number in range(first, self.said)])

    def close(self):
        self.process.stdin.close()
        self.process.stdout.read()
        assert self.process.wait() == 0

    def line(self):
        with open(self.meeting, "rb") as file:
            return file.read().splitlines()[-1] + b"\n"


class Bare:
    """The least that a saved line can cost."""

    def __init__(self, folder, line):
        self.handle = os.open(os.path.join(folder, "bare"),
                              os.O_WRONLY | os.O_CREAT | os.O_APPEND | os.O_TRUNC, 0o600)
        self.line = line

    def append(self, count):
        for _ in range(count):
            os.write(self.handle, self.line)
            os.fdatasync(self.handle)

    def close(self):
        os.close(self.handle)


class SQLite:
    """A row a transaction, as durable as ours."""

    def __init__(self, folder, line):
        self.base = sqlite3.connect(os.path.join(folder, "entries.db"), isolation_level=None)
        self.base.execute("pragma journal_mode=wal")
        self.base.execute("pragma synchronous=full")
        self.base.execute("create table entry (n integer primary key, line blob)")
        self.line = line

    def append(self, count):
        for _ in range(count):
            self.base.execute("insert into entry (line) values (?)", (self.line,))

    def close(self):
        self.base.close()


def appended(binary, folder, count=10_000, rounds=40):
    """Appends with each in turn, a little at a time, so that all meet the same disk."""
    klubba = Klubba(binary, folder)
    line = klubba.line()
    bare, sqlite = Bare(folder, line), SQLite(folder, line)
    programs = [klubba, bare, sqlite]
    spent = [[] for _ in programs]
    part = count // rounds
    for turn in range(rounds):
        for place in range(len(programs)):
            which = (turn + place) % len(programs)
            began = time.perf_counter()
            programs[which].append(part)
            spent[which].append((time.perf_counter() - began) / part)
    for program in programs:
        program.close()
    print(f"an entry of {len(line)} bytes, saved and synced: {part} at a time in turn, {count} each")
    print(f"  {'':<38}{'µs':>14}{'ours to it':>14}{'first, last':>14}")
    names = ["klubba do, an entry", "bare write and fdatasync",
             "SQLite WAL, synchronous=FULL, a row"]
    for name, times in zip(names, spent):
        ratio = statistics.median(ours / its for ours, its in zip(spent[0], times))
        parts = [statistics.median(ours / its for ours, its in zip(spent[0][a:b], times[a:b]))
                 for a, b in ((0, rounds // 4), (-(rounds // 4), None))]
        print(f"  {name:<38}{statistics.median(times) * 1e6:>14.0f}{ratio:>14.2f}"
              f"{parts[0]:>8.2f}{parts[1]:>6.2f}")


def sealed(entry):
    text = json.dumps(entry, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()
    return b'{"entry":' + text + b',"sum":"%08x"}\n' % zlib.crc32(text)


def long_meeting(binary, path, count):
    """A meeting's file of so many entries: the sample's, its talk in between said many times."""
    begun(binary, path)
    with open(SAMPLE + ".script", encoding="utf-8") as file:
        subprocess.run([binary, "do", path, "-"], input=file.read().encode(), check=True,
                       capture_output=True)
    with open(path, "rb") as file:
        entries = [json.loads(line)["entry"] for line in file]
    ends = [number for number, entry in enumerate(entries)
            if any("decided" in event for event in entry.get("events", []))]
    filler = (count - len(entries)) // len(ends) + 1
    with open(path, "wb") as file:
        number = 0
        for place, entry in enumerate(entries):
            if place in ends:
                item = next(event["decided"]["item"] for event in entry["events"]
                            if "decided" in event)
                for said in range(filler):
                    if number + len(entries) - place >= count:
                        break
                    text = f"Anteckning {said} om vad som sades i ärendet, av vanlig längd."
                    file.write(sealed({
                        "desk": "secretary", "n": number, "time": entry["time"],
                        "verb": f'note "Ulla" text="{text}"',
                        "events": [{"noted": {"item": item,
                                              "note": {"persons": [1], "text": text}}}]}))
                    number += 1
            entry["n"] = number
            file.write(sealed(entry))
            number += 1
    return number


def opened(binary, folder):
    """The time and memory of opening 3,000 and 100,000 entries, beside jq and SQLite."""
    print("a meeting opened, and its first screen drawn")
    print(f"  {'':<38}{'ms':>14}{'MB':>14}{'file MB':>14}")
    for count in (3_000, 100_000):
        path = os.path.join(folder, f"{count}.meeting")
        written = long_meeting(binary, path, count)
        size = os.path.getsize(path)
        for name, command in (
                ("klubba frame", [binary, "frame", path, "--size", "80x24"]),
                ("python3 -c json.loads, a line each",
                 ["python3", "-c", "import json,sys\nfor l in open(sys.argv[1]): json.loads(l)",
                  path])):
            times, memory = [], 0
            for _ in range(3):
                began = time.perf_counter()
                process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
                _, status, usage = os.wait4(process.pid, 0)
                times.append(time.perf_counter() - began)
                process.returncode = os.waitstatus_to_exitcode(status)
                assert process.returncode == 0
                memory = max(memory, usage.ru_maxrss)
            print(f"  {f'{name}, {written} entries':<38}{min(times) * 1000:>14.0f}"
                  f"{memory / 1024:>14.0f}{size / 1e6:>14.1f}")
