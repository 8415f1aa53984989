#!/usr/bin/env python3
"""Runs whole meetings by conversation, through a pipe and through a terminal with TERM=dumb.

What is recorded must be what `klubba do` records, and nothing but text and line ends is written.
"""
import argparse
import json
import os
import pty
import re
import select
import signal
import subprocess
import sys
import tempfile
import termios
import time

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
SAMPLES = ["regionstyrelsen", "miljonamnden", "fullmaktige"]
PATIENCE = 120


def new(binary, folder, name, sample):
    path = os.path.join(folder, name + ".meeting")
    base = os.path.join(ROOT, "agendas", sample)
    subprocess.run([binary, "new", base + ".agenda", "--body", base + ".organ", "-o", path],
                   check=True, capture_output=True)
    return path


def recorded(binary, path):
    """Verbs and events of every entry, without the clock of the machine."""
    log = subprocess.run([binary, "log", path, "--json"], check=True, capture_output=True)
    entries = [json.loads(line) for line in log.stdout.splitlines()][1:]
    clock = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+\d\d:\d\d")
    return [clock.sub("TIME", json.dumps([e["n"], e["verb"], e["events"]], sort_keys=True))
            for e in entries]


def acknowledged(text):
    return [int(line.split()[0]) for line in text.splitlines() if re.match(r"\d+ ", line)]


def script(sample):
    with open(os.path.join(ROOT, "agendas", sample + ".script"), encoding="utf-8") as file:
        return file.read()


def environment():
    kept = {key: os.environ[key] for key in ("PATH", "HOME") if key in os.environ}
    return kept | {"TERM": "dumb", "LANG": "C"}


class Desk:
    """`klubba talk` on a terminal of its own, which adds and echoes nothing."""

    def __init__(self, binary, path, *options, echo=False):
        self.leader, follower = pty.openpty()
        settings = termios.tcgetattr(follower)
        settings[1] &= ~termios.OPOST
        if not echo:
            settings[3] &= ~(termios.ECHO | termios.ECHONL | termios.ECHOCTL)
        termios.tcsetattr(follower, termios.TCSANOW, settings)
        self.process = subprocess.Popen(
            [binary, "talk", path, *options], stdin=follower, stdout=follower, stderr=follower,
            env=environment(), start_new_session=True,
            preexec_fn=lambda: __import__("fcntl").ioctl(0, termios.TIOCSCTTY, 0))
        os.close(follower)
        self.told = b""

    def read(self, seconds):
        ready, _, _ = select.select([self.leader], [], [], seconds)
        if not ready:
            return False
        try:
            more = os.read(self.leader, 65536)
        except OSError:
            return False
        self.told += more
        return bool(more)

    def wait(self, text, start=0):
        """Waits until a text is told after a place; the place after it."""
        end = time.monotonic() + PATIENCE
        sought = text.encode()
        while sought not in self.told[start:]:
            if time.monotonic() > end:
                sys.exit(f"never told: {text!r}\n{self.told[start:].decode(errors='replace')}")
            self.read(0.1)
        return self.told.index(sought, start) + len(sought)

    def ask(self, line):
        """Gives a line and waits for the prompt; what was told between."""
        start = len(self.told)
        os.write(self.leader, line.encode() + b"\n")
        return self.answer(start)

    def answer(self, start):
        end = time.monotonic() + PATIENCE
        while not self.told[start:].endswith((b"> ", b"? ")):
            if time.monotonic() > end or (not self.read(0.1) and self.process.poll() is not None):
                break
        return self.told[start:].decode()

    def leave(self, *last):
        for line in last:
            os.write(self.leader, line.encode() + b"\n")
        while self.read(1):
            pass
        return self.process.wait(PATIENCE)


def check_bytes(told, where):
    for byte in sorted(set(told) - {0x0A}):
        if byte < 0x20 or byte == 0x7F:
            sys.exit(f"{where}: byte {byte:#04x} was written")
    told.decode("utf-8")


def check_samples(binary, folder):
    for sample in SAMPLES:
        expected = new(binary, folder, sample + "-do", sample)
        subprocess.run([binary, "do", expected, "-"], input=script(sample).encode(), check=True,
                       capture_output=True)
        expected = recorded(binary, expected)
        piped = new(binary, folder, sample + "-pipe", sample)
        talk = subprocess.run([binary, "talk", piped], input=script(sample).encode(),
                              capture_output=True, env=environment(), timeout=PATIENCE)
        if talk.returncode or recorded(binary, piped) != expected:
            sys.exit(f"{sample}: the pipe recorded something else, status {talk.returncode}")
        check_bytes(talk.stdout + talk.stderr, sample)
        if acknowledged(talk.stdout.decode()) != list(range(1, len(expected) + 1)):
            sys.exit(f"{sample}: not every entry was acknowledged once")
        path = new(binary, folder, sample + "-terminal", sample)
        desk = Desk(binary, path)
        desk.answer(0)
        for line in script(sample).splitlines():
            if line.strip() and not line.lstrip().startswith("#"):
                desk.ask(line)
        status = desk.leave("sluta")
        if status or recorded(binary, path) != expected:
            sys.exit(f"{sample}: the terminal recorded something else, status {status}")
        check_bytes(desk.told, sample)
        print(f"{sample}: {len(expected)} entries, the same by pipe and by terminal")


def check_questions(binary, folder):
    """A meeting where nothing is typed but answers."""
    path = new(binary, folder, "questions", "miljonamnden")
    desk = Desk(binary, path)
    desk.answer(0)
    for line, told in [
            ("närvarande", "Vilka är närvarande?"), ("", "1 Närvarande"), ("öppna", "2 "),
            ("ta-upp", "3 § "), ("hejsan", "Inte gjort: hejsan är inget verb"),
            ("anteckna", "Vems anteckning?"), ("", "Text?"), ("En rad.", ""), ("En till.", ""),
            (".", "4 "), ("läs", "En till.")]:
        answer = desk.ask(line) if told else os.write(desk.leader, line.encode() + b"\n")
        if told and told not in answer:
            sys.exit(f"after {line!r}: {answer!r}")
    # Ctrl-C strikes what is typed and leaves the question, never the meeting.
    desk.ask("anteckna")
    start = len(desk.told)
    os.write(desk.leader, b"\x03")
    desk.wait("Frågan är lämnad.", start)
    start = len(desk.told)
    os.write(desk.leader, b"anteckna text=struket\x03")
    start = desk.wait("Raden är struken.", start)
    desk.answer(start)
    # A line that fills the terminal's room may have lost its end, and is not recorded.
    if "Inte gjort: raden fyllde" not in desk.ask('anteckna text="' + "å" * 3000 + '"'):
        sys.exit("a cut line was not refused")
    # What another desk records is told while nothing is typed.
    start = len(desk.told)
    subprocess.run([binary, "do", path, "-", "--desk", "chair"], check=True, capture_output=True,
                   input="ge-ordet #1\n".encode())
    subprocess.run([binary, "do", path, "-"], input="anteckna text=annan".encode(),
                   capture_output=True, check=True)
    desk.wait("Sekreteraren: ", start)
    desk.answer(start)
    # A text that was begun survives the end of the terminal.
    desk.ask("anteckna")
    desk.ask("")
    os.write(desk.leader, "Halvfärdig text.\n".encode())
    time.sleep(0.5)
    os.kill(desk.process.pid, signal.SIGHUP)
    if desk.process.wait(PATIENCE) != 128 + signal.SIGHUP:
        sys.exit(f"after SIGHUP: {desk.process.returncode}")
    check_bytes(desk.told, "questions")
    again = Desk(binary, path)
    again.answer(0)
    start = len(again.told)
    os.write(again.leader, b"utkast\n")
    again.wait("Halvfärdig text.\nText?", start)
    answer = again.ask(".")
    if not acknowledged(answer) or again.leave("\x04"):
        sys.exit(f"the draft was not recorded: {answer}")
    check_bytes(again.told, "draft")
    print("questions, Ctrl-C, cut lines, other desks and drafts: as they should be")


def check_closed(binary, folder):
    """Nobody listens any more: what was acknowledged is on the disk."""
    path = new(binary, folder, "closed", "miljonamnden")
    talk = subprocess.Popen([binary, "talk", path], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                            stderr=subprocess.DEVNULL, env=environment())
    talk.stdin.write("närvarande alla\n".encode())
    talk.stdin.flush()
    while not talk.stdout.readline().startswith(b"1 "):
        pass
    talk.stdout.close()
    talk.stdin.write("öppna\nta-upp\n".encode())
    talk.stdin.close()
    status = talk.wait(PATIENCE)
    if status != 1 or len(recorded(binary, path)) < 1:
        sys.exit(f"after its output was closed: status {status}")
    # A long text comes whole through a pipe, and one beyond the bound is refused.
    long = "ord " * 250_000
    lines = ["öppna", "ta-upp", f'anteckna text="{long}"', f'anteckna text="{long * 2}"', "läs"]
    talk = subprocess.run([binary, "talk", path], input="\n".join(lines).encode(),
                          capture_output=True, env=environment(), timeout=PATIENCE)
    if long.strip() not in talk.stdout.decode() or "1048576 byte" not in talk.stdout.decode():
        sys.exit("a text of 1 MB did not come through")
    talk = subprocess.run([binary, "talk", path], input="anteckna text=å\n".encode("latin-1"),
                          capture_output=True, env=environment(), timeout=PATIENCE)
    if talk.returncode or "UTF-8" not in talk.stdout.decode():
        sys.exit("Latin-1 was not refused")
    print("closed output, long texts and Latin-1: as they should be")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--binary", required=True)
    arguments = parser.parse_args()
    binary = os.path.abspath(arguments.binary)
    with tempfile.TemporaryDirectory() as folder:
        check_samples(binary, folder)
        check_questions(binary, folder)
        check_closed(binary, folder)


if __name__ == "__main__":
    main()
