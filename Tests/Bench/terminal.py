"""A program on a pseudo-terminal, and how long a person waits for it."""
import fcntl
import os
import pty
import select
import signal
import statistics
import struct
import termios
import time


class Program:
    """A program started on a terminal of its own."""

    def __init__(self, argv, columns, rows, environment=None, folder=None):
        self.master, slave = pty.openpty()
        fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
        name = os.ttyname(slave)
        environment = dict(environment or os.environ)
        environment.setdefault("TERM", "xterm-256color")
        for unwanted in ("LINES", "COLUMNS"):
            environment.pop(unwanted, None)
        here = os.getcwd()
        if folder:
            os.chdir(folder)
        # After setsid the first terminal opened becomes the controlling one.
        actions = [(os.POSIX_SPAWN_OPEN, 0, name, os.O_RDWR, 0),
                   (os.POSIX_SPAWN_DUP2, 0, 1), (os.POSIX_SPAWN_DUP2, 0, 2)]
        self.started = time.perf_counter()
        self.pid = os.posix_spawnp(argv[0], argv, environment, file_actions=actions, setsid=True)
        os.chdir(here)
        os.close(slave)
        self.output = bytearray()
        self.status = None

    def settle(self, silence, patience=3.0):
        """Reads until nothing came for `silence` seconds; the time of the last byte, or None."""
        last = None
        deadline = time.perf_counter() + patience
        while time.perf_counter() < deadline:
            wait = patience if last is None else silence
            ready, _, _ = select.select([self.master], [], [], min(wait, silence * 4))
            if not ready:
                if last is None and time.perf_counter() < deadline:
                    return None
                break
            try:
                data = os.read(self.master, 65536)
            except OSError:
                break
            if not data:
                break
            last = time.perf_counter()
            self.output += data
        return last

    def press(self, keys, silence=0.03):
        """Writes keys and waits for the frame; seconds from the write to its last byte."""
        began = time.perf_counter()
        os.write(self.master, keys)
        last = self.settle(silence)
        return None if last is None else last - began

    def memory(self):
        """The most resident memory so far, in megabytes."""
        with open(f"/proc/{self.pid}/status") as status:
            for line in status:
                if line.startswith("VmHWM:"):
                    return int(line.split()[1]) / 1024
        return float("nan")

    def end(self, keys=b""):
        """Asks the program to end, and ends it."""
        try:
            if keys:
                os.write(self.master, keys)
                time.sleep(0.05)
            os.kill(self.pid, signal.SIGKILL)
        except OSError:
            pass
        os.waitpid(self.pid, 0)
        os.close(self.master)


def measure(programs, keys, size=(80, 24), runs=15, environment=None, folder=None):
    """Medians over fresh starts, the programs in turn so that all meet the same weather.

    `programs` are names, command lines and a text that must be drawn, or None; the answer has for
    each the milliseconds to the first frame and from key to frame, and the megabytes.
    """
    found = {name: ([], [], []) for name, _, _ in programs}
    for _ in range(runs):
        for name, argv, expect in programs:
            starts, presses, sizes = found[name]
            program = Program(argv, *size, environment=environment, folder=folder)
            last = program.settle(0.12)
            if last is None:
                raise SystemExit(f"{argv[0]} drew nothing")
            if expect and expect.encode() not in bytes(program.output):
                raise SystemExit(f"{argv[0]} did not draw {expect!r}")
            starts.append((last - program.started) * 1000)
            sizes.append(program.memory())
            for key in keys:
                time.sleep(0.005)
                waited = program.press(key)
                if waited is not None:
                    presses.append(waited * 1000)
            program.end()
    return [(name, [statistics.median(values) if values else float("nan") for values in of_one])
            for name, of_one in found.items()]
