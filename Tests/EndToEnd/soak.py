#!/usr/bin/env python3
"""Four desks at work and eight that follow, on one meeting's file, for as long as asked.

Each desk runs on a terminal of its own (tmux). Two of them act, by keys, now and then at the same
moment; a third writer plays verbs by `do`. At the end every entry that was acknowledged is in the
file once and in order, every screen shows what a desk opened anew shows, and no process spun."""
import argparse
import json
import os
import random
import select
import statistics
import subprocess
import sys
import tempfile
import threading
import time

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
SAMPLE = os.path.join(ROOT, "agendas", "fullmaktige")
# Wider ones list what was recorded while the desk was open, which no new desk can know.
SIZES = ["80x24", "100x30", "140x50"]
TICK = os.sysconf("SC_CLK_TCK")


class Desks:
    """The terminals of all desks, on a tmux server of their own."""

    def __init__(self, binary, meeting, folder):
        self.server = f"klubba-soak-{os.getpid()}"
        self.desks = []
        self.pipes = {}
        self.shown = {}
        # tmux passes this environment on; nothing of the caller's.
        self.environment = {
            "PATH": os.environ.get("PATH", "/usr/bin:/bin"), "LC_ALL": "C.UTF-8", "TZ": "UTC",
            "HOME": folder, "TERM": "xterm-256color", "TMUX_TMPDIR": folder}
        roles = ["secretary", "chair", "clerk", "hall"] * 3
        for number, desk in enumerate(roles):
            size = SIZES[number // 4]
            columns, rows = size.split("x")
            name = f"d{number}"
            self.tmux("-f", "/dev/null", "new-session", "-d", "-s", name, "-x", columns, "-y", rows,
                      binary, "open", meeting, "--desk", desk, "--lang", "sv")
            if number == 0:
                self.tmux("set", "-g", "status", "off")
            self.tmux("resize-window", "-t", name, "-x", columns, "-y", rows)
            pipe = os.path.join(folder, name)
            os.mkfifo(pipe)
            self.tmux("pipe-pane", "-t", name, f"exec cat >'{pipe}'")
            self.pipes[os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)] = number
            self.desks.append((name, desk, size))
        threading.Thread(target=self.listen, daemon=True).start()

    def tmux(self, *words):
        return subprocess.run(["tmux", "-L", self.server, *words], env=self.environment,
                              capture_output=True, text=True).stdout

    def listen(self):
        """Notes when each terminal got its first bytes since the slate was wiped."""
        while True:
            for pipe in select.select(list(self.pipes), [], [])[0]:
                now = time.perf_counter()
                if not os.read(pipe, 1 << 16):
                    time.sleep(0.01)
                    continue
                self.shown.setdefault(self.pipes[pipe], now)

    def press(self, number, *keys):
        self.tmux("send-keys", "-t", f"d{number}", *keys)

    def say(self, number, line):
        """Types a verb on the `:` line of a desk."""
        name = f"d{number}"
        self.tmux("send-keys", "-t", name, "-l", ":" + line, ";", "send-keys", "-t", name, "Enter")

    def screen(self, number):
        text = self.tmux("capture-pane", "-p", "-t", f"d{number}")
        return [line.rstrip() for line in text.split("\n")]

    def processes(self):
        words = self.tmux("list-panes", "-a", "-F", "#{pane_pid}").split()
        return [int(word) for word in words]

    def close(self):
        self.tmux("kill-server")


def spent(processes):
    """Seconds of processor time that the processes have used."""
    total = 0
    for pid in processes:
        with open(f"/proc/{pid}/stat", encoding="utf-8") as file:
            fields = file.read().rpartition(")")[2].split()
        total += int(fields[11]) + int(fields[12])
    return total / TICK


def entries(meeting):
    with open(meeting, "rb") as file:
        lines = file.read().split(b"\n")
    assert lines.pop() == b"", "the file ends with a torn line"
    return [json.loads(line)["entry"] for line in lines]


class Soak:
    def __init__(self, binary, folder, seed, trace):
        self.trace = trace
        self.binary = binary
        self.meeting = os.path.join(folder, "soak.meeting")
        subprocess.run([binary, "new", SAMPLE + ".agenda", "--body", SAMPLE + ".organ", "-o",
                        self.meeting], check=True, capture_output=True)
        self.chance = random.Random(seed)
        self.said = 0
        self.acknowledged = []
        self.refused = 0
        self.late = []
        self.silent = 0
        self.do("open at=18:00", "present all", "take 1")
        self.desks = Desks(binary, self.meeting, folder)
        time.sleep(3)

    def do(self, *lines):
        """Plays verbs; what `do` printed was acknowledged."""
        played = subprocess.run([self.binary, "do", self.meeting, "-"],
                                input="".join(line + "\n" for line in lines).encode(),
                                capture_output=True)
        numbers = [int(line.split()[0]) for line in played.stdout.decode().splitlines()]
        self.refused += len(lines) - len(numbers)
        self.acknowledged += numbers
        return numbers

    def size(self):
        return os.stat(self.meeting).st_size

    def watched(self, act, patience=2.0):
        """Acts, waits for the entry, and notes how late every other desk showed something."""
        before = self.size()
        self.desks.shown = {}
        act()
        end = time.perf_counter() + patience
        while self.size() == before:
            if time.perf_counter() > end:
                self.refused += 1
                if self.trace:
                    self.tell()
                return False
            time.sleep(0.001)
        written = time.perf_counter()
        time.sleep(0.4)
        shown = dict(self.desks.shown)
        for number in range(len(self.desks.desks)):
            # The terminals of the desks that act show the typed line first.
            if number in (0, 1):
                continue
            if number in shown:
                self.late.append(max(shown[number] - written, 0))
            else:
                self.silent += 1
        return True

    def tell(self):
        """What the two desks that act say of the line that they refused."""
        for number in (0, 1):
            print("\n".join(line for line in self.desks.screen(number)[-6:] if line.strip()))

    def text(self):
        self.said += 1
        return f"Anteckning {self.said} ur salen."

    def turn(self):
        """One of the things that happen at a meeting."""
        chance = self.chance
        which = chance.randrange(8)
        if which == 0:
            self.watched(lambda: self.desks.say(0, f'anteckna (S) text="{self.text()}"'))
        elif which == 1:
            self.watched(lambda: self.desks.say(0, f'begär-ordet "#{chance.randint(1, 30)}"'))
        elif which == 2:
            self.watched(lambda: self.desks.say(1, "ge-ordet"))
        elif which == 3:
            self.watched(lambda: self.desks.say(1, "sluttalat"))
        elif which == 4:
            self.watched(lambda: self.do(f'note "#{chance.randint(1, 30)}" text="{self.text()}"'))
        elif which == 5:
            self.watched(lambda: self.desks.say(0, "ångra"))
        elif which == 6:
            self.both()
        else:
            self.item()

    def both(self):
        """The secretary and the chair at the same moment: both or one is recorded."""
        self.watched(lambda: (self.desks.say(0, f'anteckna (M) text="{self.text()}"'),
                              self.desks.say(1, "ge-ordet \"#2\"")))

    def item(self):
        """An item contested, put by the chair and gavelled by both at once; the next is taken."""
        for number, line in ((0, f'yrka "#2" slag=tillägg text="{self.text()}"'),
                             (0, "avsluta-debatt"), (1, "proposition"), (1, "finner antas")):
            self.watched(lambda: self.desks.say(number, line))
            self.clear()
        self.watched(lambda: (self.desks.say(0, "klubba"), self.desks.say(1, "klubba")))
        self.clear()
        self.watched(lambda: self.desks.say(0, "ta-upp nästa"))

    def clear(self):
        """What was refused leaves its line open: it is emptied and left, so that it is no draft."""
        # An escape and what follows it at once would be one key.
        for key in ("C-u", "Escape", "C-u", "Escape", "Escape"):
            for number in (0, 1):
                self.desks.press(number, key)
            time.sleep(0.06)

    def run(self, minutes):
        end = time.monotonic() + minutes * 60
        while time.monotonic() < end:
            self.turn()
            self.clear()

    def check(self):
        found = entries(self.meeting)
        assert [entry["n"] for entry in found] == list(range(len(found))), "numbers are missing"
        for number in self.acknowledged:
            assert number < len(found), f"entry {number} was acknowledged and is lost"
        texts = [event["noted"]["note"]["text"] for entry in found
                 for event in entry.get("events", []) if "noted" in event]
        assert len(texts) == len(set(texts)), "an entry is doubled"
        whole = subprocess.run([self.binary, "verify", self.meeting], capture_output=True)
        assert whole.returncode == 0, whole.stdout.decode()
        return len(found)

    def compare(self):
        """How many screens differ from those of a desk opened anew."""
        time.sleep(4)
        wrong = 0
        for number, (name, desk, size) in enumerate(self.desks.desks):
            self.desks.press(number, "Escape", "Escape", "Escape")
        time.sleep(4)
        for number, (name, desk, size) in enumerate(self.desks.desks):
            # What the clerk has not read yet is new at that desk alone.
            ours = [line.replace(" ny  §", "     §") for line in self.desks.screen(number)]
            rows = int(size.split("x")[1])
            fresh = subprocess.run(
                [self.binary, "frame", self.meeting, "--desk", desk, "--size", size,
                 "--lang", "sv"], capture_output=True, text=True).stdout.split("\n")
            fresh = [line.rstrip() for line in fresh]
            # The clock runs on, and the last rows speak of what this desk did last.
            same = [a for a, b in zip(ours[1:rows - 4], fresh[1:rows - 4]) if a != b]
            if same:
                wrong += 1
                print(f"{name} ({desk}, {size}) differs:")
                for a, b in zip(ours, fresh):
                    if a != b:
                        print(f"  shown  {a}\n  anew   {b}")
        return wrong

    def idle(self, seconds):
        """The share of a core that all desks together use when nothing happens."""
        processes = self.desks.processes()
        before = spent(processes)
        time.sleep(seconds)
        return (spent(processes) - before) / seconds


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--binary", required=True)
    parser.add_argument("--minutes", type=float, default=2)
    parser.add_argument("--idle", type=float, default=20, help="seconds of silence to measure")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--trace", action="store_true", help="show what is refused")
    parser.add_argument("--timing", action="store_true", help="fail when an entry is shown late")
    options = parser.parse_args()
    binary = os.path.abspath(options.binary)
    with tempfile.TemporaryDirectory() as folder:
        soak = Soak(binary, folder, options.seed, options.trace)
        try:
            soak.run(options.minutes)
            number = soak.check()
            wrong = soak.compare()
            share = soak.idle(options.idle)
            alive = len(soak.desks.processes())
        finally:
            soak.desks.close()
    late = sorted(soak.late)
    at = late[int(len(late) * 0.95)] if late else 0
    print(f"{number} entries by two desks and do, {soak.refused} lines refused or changed meanwhile")
    print(f"shown by another desk after {statistics.median(late) * 1000:.0f} ms (median), "
          f"{at * 1000:.0f} ms (95 of 100), {late[-1] * 1000:.0f} ms (last) of {len(late)} times; "
          f"{soak.silent} times a desk had nothing new to show")
    print(f"{alive} desks idle: {share * 100:.2f} % of a core; screens that differ: {wrong}")
    if wrong or alive != 12 or options.timing and (at > 0.150 or share > 0.02):
        sys.exit(1)


if __name__ == "__main__":
    main()
