#!/usr/bin/env python3
"""What can happen to a desk, done to real processes on real terminals.

Of each it is asked: is what was acknowledged there, is what was not absent, and does a sentence say
which? A fault that this machine cannot provoke is skipped, and that is said.
"""
import argparse
import contextlib
import fcntl
import os
import random
import re
import resource
import shutil
import signal
import subprocess
import tempfile
import time

from desk import ENVIRONMENT, Desk, Failure, Meeting, expect

FAULTS = []


class Skipped(Exception):
    """This machine cannot do it."""


def fault(function):
    FAULTS.append(function)
    return function


def require(holds, what):
    if not holds:
        raise Skipped(what)


@fault
def kill_a_desk(meeting, size, chance):
    """kill -9 of a desk at random moments: what its screen said was recorded is there."""
    shown = 0
    count = 0
    kinds = [lambda: meeting.desk(), lambda: meeting.desk(desk="chair"),
             lambda: Desk(meeting.binary, "talk", meeting.path, "--lang", "sv")]
    if meeting.run("help", "talk").returncode != 0:
        kinds.pop()
    for turn in range(size(6, 150)):
        with kinds[turn % len(kinds)]() as desk:
            desk.wait("§ 25")
            end = time.monotonic() + chance.uniform(0.05, 0.6)
            while time.monotonic() < end:
                count += 1
                desk.type(f":note text=k{count}\r" if turn % len(kinds) < 2
                          else f"note text=k{count}\r")
                while time.monotonic() < end and acknowledged(desk) < count:
                    desk.read(0.005)
                shown = max(shown, acknowledged(desk))
            desk.kill()
            desk.ended()
            shown = max(shown, acknowledged(desk))
        expect(meeting.entries > 0, "no entries")
        recorded = re.findall(r'text="k(\d+)"', meeting.log)
        expect(not shown or str(shown) in recorded, f"k{shown} was shown as recorded and is gone")
        expect(len(recorded) == len(set(recorded)), "an entry is there twice")
    return f"to k{shown} acknowledged before the last kill, {len(recorded)} recorded"


def acknowledged(desk):
    """The last note that the screen says was recorded."""
    return max(map(int, re.findall(r"anteckning: k(\d+)\b", desk.screen.text)), default=0)


def begin_a_note(desk):
    """Goes to where the text of a note is written."""
    desk.type("a")
    desk.wait("Vems anteckning")
    desk.type("0")
    desk.wait("Text:")
    desk.settle()


@fault
def full_disk(meeting, size, chance):
    """No room for an entry: said so, nothing recorded, the desk read-only."""
    before = meeting.bytes
    ways = {"limit": lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (len(before) + 1500,) * 2)}
    disk = os.path.join(meeting.folder, "disk")
    os.mkdir(disk)
    mounted = os.geteuid() == 0 and subprocess.run(
        ["mount", "-t", "tmpfs", "-o", f"size={(len(before) // 4096 + 2) * 4096}", "none", disk],
        capture_output=True).returncode == 0
    try:
        if mounted:
            shutil.copy(meeting.path, disk)
            ways["disk"] = None
        for way, prepare in ways.items():
            path = meeting.path if way == "limit" else os.path.join(disk, "m.meeting")
            with meeting.desk(path=path, prepare=prepare) as desk:
                desk.wait("§ 25")
                told = "Disken är full; inget är antecknat."
                recorded = 0
                for number in range(40):
                    desk.line(f"note text={number}-" + "x" * 150)
                    desk.wait(f"anteckning: {number}-", told)
                    if told in desk.screen.text:
                        break
                    recorded = number + 1
                desk.wait("skrivskyddat")
                expect("x" * 20 in desk.screen.text, "what was typed is lost")
            log = meeting.run("log", path).stdout.decode()
            expect(log.count("-xx") == recorded, f"{way}: {log.count('-xx')}, not {recorded}")
            expect(meeting.run("verify", path).returncode == 0, f"{way}: the file is damaged")
    finally:
        if mounted:
            subprocess.run(["umount", disk], check=True)
    return "a limit of the process" + (" and a full disk" if mounted else "; no disk without root")


@fault
def read_only_disk(meeting, size, chance):
    """The disk turns read-only under an open desk."""
    require(os.geteuid() == 0, "only root may mount")
    image = os.path.join(meeting.folder, "image")
    disk = os.path.join(meeting.folder, "disk")
    os.mkdir(disk)
    with open(image, "wb") as file:
        file.truncate(8 << 20)
    made = subprocess.run(["mkfs.ext4", "-q", image], capture_output=True)
    require(made.returncode == 0, "no mkfs.ext4")
    mounted = subprocess.run(["mount", "-o", "loop", image, disk], capture_output=True)
    require(mounted.returncode == 0, f"no loop mount: {mounted.stderr.decode().strip()}")
    path = os.path.join(disk, "m.meeting")
    try:
        shutil.copy(meeting.path, path)
        subprocess.run(["sync"], check=True)
        with meeting.desk(path=path) as desk:
            desk.wait("§ 25")
            desk.line("note text=innan")
            desk.wait("anteckning: innan")
            # As an error of the disk does: a remount that asks is refused while a desk is open.
            subprocess.run(["mount", "-o", "remount,abort", disk], capture_output=True)
            subprocess.run(["mount", "-o", "remount,ro", disk], capture_output=True)
            desk.line("note text=efteråt")
            desk.wait("inget är antecknat", "inte antecknad")
            desk.wait("skrivskyddat")
            said = [row for row in desk.screen.text.splitlines() if row.startswith("!")]
        log = meeting.run("log", path).stdout.decode()
        expect("innan" in log and "efteråt" not in log, log)
        with meeting.desk(path=path) as desk:
            desk.wait("skrivskyddat")
    finally:
        subprocess.run(["umount", disk])
    return said[0] if said else ""


@fault
def closed_descriptors(meeting, size, chance):
    """Standard input and outputs closed: nothing that is said ends in the meeting's file."""
    for closed in ((0,), (1,), (2,), (1, 2), (0, 1, 2)):
        for command in (("do", meeting.path, "s"), ("status", meeting.path), ("open", meeting.path),
                        ("do", meeting.path, "-")):
            with open(os.path.join(meeting.folder, "s"), "w") as script:
                script.write("note text=a\nnonsense\n")
            before = meeting.entries
            process = subprocess.Popen(
                [meeting.binary, *command], cwd=meeting.folder, env=ENVIRONMENT, close_fds=True,
                stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                preexec_fn=lambda: [os.close(number) for number in closed])
            status = process.wait(10)
            expect(status in (0, 1), f"{command[0]} without {closed} ended with {status}")
            more = 1 if command[-1] == "s" else 0
            expect(meeting.entries == before + more, f"{command[0]} without {closed}")
    with open("/dev/null") as nothing:
        done = subprocess.run([meeting.binary, "open", meeting.path], stdin=nothing, env=ENVIRONMENT,
                              capture_output=True)
    expect(done.returncode == 1 and b"terminal" in done.stderr, done.stderr.decode())


@fault
def terminal_gone(meeting, size, chance):
    """The window closed, or SIGHUP, in the middle of a text: the desk ends, the text is a draft."""
    for way in ("close", "SIGHUP", "SIGTERM"):
        before = meeting.entries
        desk = meeting.desk()
        desk.wait("§ 25")
        begin_a_note(desk)
        text = f"halvskrivet {way}"
        desk.type(text)
        desk.wait(text)
        if way == "close":
            os.close(desk.master)
            start = time.monotonic()
            while desk.is_alive:
                expect(time.monotonic() - start < 5, "the desk lives on without a terminal")
                time.sleep(0.01)
        else:
            desk.kill(getattr(signal, way))
            desk.ended(5)
            os.close(desk.master)
        expect(desk.status > 0, f"ended with {desk.status}")
        expect(meeting.entries == before, "something was recorded")
        with open(os.path.join(meeting.folder, ".m.meeting.secretary.draft")) as draft:
            expect(text in draft.read(), "the text is no draft")


@fault
def stopped(meeting, size, chance):
    """SIGSTOP of a desk, holding nothing and holding the lock."""
    with meeting.desk() as desk:
        desk.wait("§ 25")
        desk.kill(signal.SIGSTOP)
        meeting.do("fix", "gavel", "take 2")
        desk.kill(signal.SIGCONT)
        desk.wait("§ 26")
    feeder = subprocess.Popen([meeting.binary, "do", meeting.path, "-"], stdin=subprocess.PIPE,
                              stdout=subprocess.DEVNULL, env=ENVIRONMENT)
    fcntl.fcntl(feeder.stdin, fcntl.F_SETFL, os.O_NONBLOCK)
    fcntl.fcntl(feeder.stdin, fcntl.F_SETPIPE_SZ, 4096)
    inode = os.stat(meeting.path).st_ino
    lines = b"note text=matad\n" * 200

    def holds_the_lock():
        with open("/proc/locks") as locks:
            return any(f" {feeder.pid} " in line and f":{inode} " in line and "WRITE" in line
                       and "->" not in line for line in locks)

    for _ in range(2000):
        try:
            os.write(feeder.stdin.fileno(), lines)
        except BlockingIOError:
            pass
        time.sleep(chance.uniform(0, 0.002))
        os.kill(feeder.pid, signal.SIGSTOP)
        if holds_the_lock():
            break
        os.kill(feeder.pid, signal.SIGCONT)
    else:
        feeder.kill()
        raise Skipped("it was never caught with the lock")
    with meeting.desk() as desk:
        desk.wait("§ 26")
        desk.type(":note text=väntar\r")
        waited = desk.wait(f"låst av PID {feeder.pid}")
        expect("text=väntar" in desk.screen.text, "what was typed is lost")
        expect(waited < 4, f"waited {waited:.1f} s")
        os.kill(feeder.pid, signal.SIGCONT)
        feeder.stdin.close()
        feeder.wait()
        desk.type("\r")
        desk.wait("anteckning: väntar")
    expect("väntar" in meeting.log, "not recorded")
    return f"{meeting.entries} entries"


@fault
def resizes(meeting, size, chance):
    """Thousands of sizes, and then the same screen."""
    times = size(300, 10_000)
    with meeting.desk() as desk:
        desk.wait("§ 25")
        desk.settle()
        # The first row has the clock, which goes on.
        before = desk.screen.text.splitlines()[1:]
        for _ in range(times):
            desk.resize(chance.randint(1, 300), chance.randint(1, 100))
            desk.read(0.002)
        desk.settle()
        memory = desk.memory()
        desk.screen.cells = {}
        desk.resize(80, 24)
        desk.settle()
        desk.type("\x0c")
        desk.settle()
        expect(desk.screen.text.splitlines()[1:] == before, desk.screen.text)
        expect(memory < 200, f"{memory:.0f} MB")
    return f"{times} sizes, {memory:.0f} MB at most"


@fault
def escape_and_an_entry(meeting, size, chance):
    """Esc at the same moment as word of a change: the key is taken all the same."""
    with meeting.desk() as desk:
        desk.wait("§ 25")
        for _ in range(size(5, 100)):
            desk.type(":")
            desk.wait("Skriv ett verb")
            desk.settle(0.05)
            os.utime(meeting.path)
            desk.type("\x1b")
            os.utime(meeting.path)
            desk.wait("F fastställ", patience=2)
        work = desk.seconds_of_work()
        time.sleep(1)
        expect(desk.seconds_of_work() - work < 0.5, "the desk runs in circles")


@fault
def pastes(meeting, size, chance):
    """A megabyte pasted, in brackets and without: text stays text and nothing is carried out."""
    lines = "klubba j\rgavel\r:gavel\r\rj\rq"
    before = meeting.entries
    slowest = 0
    for length in (999_000, 1 << 20):
        text = (lines * (length // len(lines) + 1))[:length]
        for brackets in (True, False):
            for place in ("text", "line", "none"):
                with meeting.desk() as desk:
                    desk.wait("§ 25")
                    if place == "text":
                        begin_a_note(desk)
                    elif place == "line":
                        desk.type(":")
                        desk.wait("Skriv ett verb")
                    what = f"{length} bytes at {place}, brackets {brackets}"
                    start = time.monotonic()
                    desk.type(f"\x1b[200~{text}\x1b[201~" if brackets else text)
                    if place == "text" and length > 1_000_000:
                        desk.wait("för mycket text")
                    elif place != "none":
                        desk.wait("gavel")
                    else:
                        time.sleep(0.05)
                        desk.type("?")
                        desk.wait("PgDn")
                    taken = time.monotonic() - start
                    slowest = max(slowest, taken)
                    expect(desk.is_alive, f"{what}: the desk ended")
                    expect(taken < 2, f"{what}: {taken:.1f} s")
                    expect(desk.memory() < 300, f"{what}: {desk.memory():.0f} MB")
                    desk.type("\x1b")
                    desk.settle()
                expect(meeting.entries == before, f"{what}: something was recorded")
                for draft in os.listdir(meeting.folder):
                    if draft.endswith(".draft"):
                        os.unlink(os.path.join(meeting.folder, draft))
    return f"at most {slowest:.1f} s"


@fault
def garbage(meeting, size, chance):
    """100 KB of any bytes as keys: no trap, no hang, a sound file."""
    for _ in range(size(1, 20)):
        with meeting.desk() as desk:
            desk.wait("§ ")
            start = time.monotonic()
            data = chance.randbytes(100_000)
            try:
                while data and desk.is_alive:
                    desk.type(data[:2048])
                    data = data[2048:]
            except OSError:
                pass
            if desk.is_alive:
                desk.settle(0.3)
                desk.type("\x1b[201~")
                desk.type("\x1b" * 3 + "\x0c")
                desk.settle()
            taken = time.monotonic() - start
            expect(desk.is_alive or desk.status == 0, f"ended with {desk.status}")
            expect(taken < 30, f"{taken:.1f} s")
        expect(meeting.entries > 0, "no entries")


@fault
def reader_without_rights(meeting, size, chance):
    """Who may read the file but not write it gets a desk that reads."""
    require(os.geteuid() == 0, "only root may become someone else")
    os.chmod(meeting.folder, 0o755)
    os.chmod(meeting.path, 0o644)
    require(subprocess.run(["setpriv", "--reuid", "65534", "test", "-r", meeting.path]).returncode
            == 0, "nobody cannot come to the file")
    with Desk("setpriv", "--reuid", "65534", "--regid", "65534", "--clear-groups", meeting.binary,
              "open", meeting.path, "--lang", "sv") as desk:
        desk.wait("skrivskyddat")
        before = meeting.bytes
        desk.type(":note text=x\r")
        desk.wait("Du har inte den rätt")
        expect(meeting.bytes == before, "written all the same")
        meeting.do("fix", "gavel", "take 2")
        desk.wait("§ 26")
        desk.type("\x1b")
        os.rename(meeting.path, meeting.path + ".old")
        desk.wait("flyttats")
        os.rename(meeting.path + ".old", meeting.path)
    expect(os.listdir(meeting.folder) == ["m.meeting"], str(os.listdir(meeting.folder)))


@fault
def moved_file(meeting, size, chance):
    """The file moved, deleted, replaced or cut under an open desk: said at once."""
    slowest = 0
    for way in ("moved", "deleted", "replaced", "cut"):
        shutil.copy(meeting.path, meeting.path + ".kept")
        with meeting.desk() as desk, meeting.desk(desk="hall") as hall:
            desk.wait("§ 25")
            hall.settle()
            if way == "moved":
                os.rename(meeting.path, meeting.path + ".old")
            elif way == "deleted":
                os.unlink(meeting.path)
            elif way == "replaced":
                shutil.copy(meeting.path, meeting.path + ".new")
                os.rename(meeting.path + ".new", meeting.path)
            else:
                os.truncate(meeting.path, 1000)
            slowest = max(slowest, desk.wait("skrivskyddat", patience=3))
        shutil.copy(meeting.path + ".kept", meeting.path)
    return f"within {slowest * 1000:.0f} ms"


@contextlib.contextmanager
def seen_elsewhere(meeting, options):
    """The meeting's file in another folder, as a disk of a network has it."""
    require(os.geteuid() == 0 and shutil.which("bindfs") and os.path.exists("/dev/fuse"),
            "no bindfs")
    here = os.path.join(meeting.folder, "here")
    os.mkdir(here)
    mounted = subprocess.run(["bindfs", "-o", options, meeting.folder, here], capture_output=True)
    require(mounted.returncode == 0, mounted.stderr.decode())
    try:
        yield os.path.join(here, "m.meeting")
    finally:
        subprocess.run(["umount", here], check=True)


@fault
def another_computer(meeting, size, chance):
    """Entries of which no word comes, with what the disk says remembered for a minute."""
    with seen_elsewhere(meeting, "attr_timeout=60,entry_timeout=60") as path:
        with meeting.desk(path=path) as desk:
            desk.wait("syns inom 3 s")
            desk.settle(2.5)
            meeting.do("fix", "gavel", "take 2")
            # Someone who types all the time sees it as soon.
            start = time.monotonic()
            while "§ 26" not in desk.screen.text and time.monotonic() - start < 5:
                desk.type("\t")
                desk.read(0.1)
            waited = time.monotonic() - start
            expect(waited < 3, f"shown after {waited:.1f} s")
            desk.line("note text=härifrån")
            desk.wait("anteckning: härifrån")
        expect("härifrån" in meeting.log, "not recorded")
    return f"shown after {waited:.1f} s"


@fault
def without_locks(meeting, size, chance):
    """A disk whose locks reach no other computer: it is read, followed, and not written."""
    with seen_elsewhere(meeting, "subtype=sshfs") as path:
        before = meeting.bytes
        done = meeting.run("do", path, "-", "--lang", "sv", input=b"note text=x\n")
        expect(done.returncode == 1 and "kan inte låsas" in done.stderr.decode(), str(done))
        with meeting.desk(path=path) as desk:
            desk.wait("kan inte låsas")
            desk.wait("skrivskyddat")
            desk.type(":note text=x\r")
            desk.settle(0.3)
            expect(meeting.bytes == before, "written all the same")
            desk.type("\x1b")
            meeting.do("fix", "gavel", "take 2")
            desk.wait("§ 26", patience=5)


@fault
def idle_desks(meeting, size, chance):
    """Desks where nothing happens use next to nothing of the processor."""
    seconds = size(3, 60)
    desks = [meeting.desk(desk=name) for name in ("secretary", "chair", "clerk", "hall")]
    for desk in desks:
        desk.settle(0.5)
    before = [desk.seconds_of_work() for desk in desks]
    time.sleep(seconds)
    shares = [100 * (desk.seconds_of_work() - start) / seconds
              for desk, start in zip(desks, before)]
    for desk in desks:
        desk.close()
    expect(seconds < 60 or max(shares) < 0.5, f"{shares} %")
    return ", ".join(f"{share:.2f} %" for share in shares)


@fault
def every_byte(meeting, size, chance):
    """A file of two hundred entries torn and spoiled at its bytes: each damage has its line."""
    notes = [f'note text="{number}: å ä ö, 👩‍👩‍👧"' for number in range(196)]
    meeting.do(*notes)
    whole = meeting.bytes
    ends = [at + 1 for at, byte in enumerate(whole) if byte == 10]
    expect(len(ends) == 200, f"{len(ends)} entries")
    path = os.path.join(meeting.folder, "spoiled.meeting")
    everything = meeting.run("log", meeting.path, "--json").stdout.splitlines(keepends=True)

    def check(content, entries, line, what):
        with open(path, "wb") as file:
            file.write(content)
        log = meeting.run("log", path, "--json")
        expect(log.stdout.splitlines(keepends=True) == everything[:entries], f"{what}: entries")
        named = f"{path}:{line}: ".encode()
        expect(log.stderr.startswith(named) if line else not log.stderr, f"{what}: {log.stderr}")

    places = range(len(whole))
    if size(1, 0):
        places = sorted(chance.sample(places, 25))
    for at in places:
        line = sum(end <= at for end in ends) + 1
        spoiled = bytearray(whole)
        spoiled[at] ^= 1 << chance.randrange(8)
        check(spoiled, line - 1, line, f"byte {at} spoiled")
        entries = sum(end <= at + 1 for end in ends)
        check(whole[:at], entries, 1 if entries == 0 else None, f"torn at {at}")
    return f"{len(places)} of {len(whole)} bytes"


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--binary", required=True)
    parser.add_argument("--quick", action="store_true", help="few of each")
    parser.add_argument("--seed", type=int, default=int(time.time()))
    parser.add_argument("names", nargs="*", help="the faults to provoke, where not all")
    options = parser.parse_args()
    failed = 0
    for function in FAULTS:
        if options.names and function.__name__ not in options.names:
            continue
        start = time.monotonic()
        with tempfile.TemporaryDirectory() as folder:
            try:
                meeting = Meeting(os.path.abspath(options.binary), folder)
                said = function(meeting, lambda few, many: few if options.quick else many,
                                random.Random(f"{options.seed} {function.__name__}")) or "done"
            except Skipped as why:
                said = f"SKIPPED: {why}"
            except (Failure, OSError, subprocess.SubprocessError) as why:
                said = f"FAILED: {why}"
                failed += 1
        print(f"{function.__name__} ({time.monotonic() - start:.1f} s): {said}", flush=True)
    if failed:
        raise SystemExit(f"{failed} failed (seed {options.seed})")


if __name__ == "__main__":
    main()
