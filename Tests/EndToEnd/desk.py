"""A desk on a pseudo-terminal: what is typed there, and what its screen shows."""
import fcntl
import os
import pty
import re
import select
import signal
import struct
import subprocess
import termios
import time
import unicodedata

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
SAMPLE = os.path.join(ROOT, "agendas", "regionstyrelsen")
ENVIRONMENT = {"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "TZ": "UTC",
               "TERM": "xterm-256color", "HOME": "/nonexistent"}
SEQUENCE = re.compile(r"\x1b(?:\[([0-9;?<>=]*)[ -/]*([@-~])|[()][A-Z0-9]|[=>78MDEc])")


class Failure(Exception):
    """Something is not as it should be."""


def expect(holds, what):
    if not holds:
        raise Failure(what)


class Screen:
    """The signs on a terminal of the kind of xterm, as far as a desk uses it."""

    def __init__(self, columns, rows):
        self.columns, self.rows = columns, rows
        self.cells = {}
        self.row = self.column = 0
        self.rest = ""

    def feed(self, text):
        text = self.rest + text
        self.rest = ""
        at = 0
        while at < len(text):
            sign = text[at]
            if sign == "\x1b":
                found = SEQUENCE.match(text, at)
                if not found:
                    if len(text) - at < 32:
                        self.rest = text[at:]
                        return
                    at += 1
                    continue
                at = found.end()
                if found.group(2):
                    self.steer(found.group(1), found.group(2))
                continue
            at += 1
            if sign == "\r":
                self.column = 0
            elif sign == "\n":
                self.row += 1
            elif sign == "\b":
                self.column -= 1
            elif sign >= " " and not unicodedata.combining(sign):
                self.cells[self.row, self.column] = sign
                self.column += 2 if unicodedata.east_asian_width(sign) in "WF" else 1

    def steer(self, parameters, final):
        numbers = [int(part) if part.isdigit() else 0 for part in parameters.split(";")]
        if final == "H":
            self.row = max(numbers[0], 1) - 1
            self.column = max(numbers[1] if len(numbers) > 1 else 1, 1) - 1
        elif final == "J":
            self.cells = {}
        elif final == "K":
            for column in range(self.column, self.columns):
                self.cells.pop((self.row, column), None)

    @property
    def text(self):
        return "\n".join("".join(self.cells.get((row, column), " ")
                                 for column in range(self.columns)).rstrip()
                         for row in range(self.rows))


class Desk:
    """`klubba open`, or any other command, on a terminal of its own."""

    def __init__(self, *argv, columns=80, rows=24, prepare=None):
        self.screen = Screen(columns, rows)
        self.output = b""
        self.bytes = 0
        self.pid, self.master = pty.fork()
        if self.pid == 0:
            try:
                if prepare:
                    prepare()
                os.execvpe(argv[0], argv, ENVIRONMENT)
            finally:
                os._exit(127)
        self.resize(columns, rows)
        self.status = None

    def resize(self, columns, rows):
        fcntl.ioctl(self.master, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
        self.screen.columns, self.screen.rows = columns, rows

    def read(self, patience=0.0):
        """Takes in what comes within a time; whether anything did."""
        if not select.select([self.master], [], [], patience)[0]:
            return False
        try:
            data = os.read(self.master, 1 << 16)
        except OSError:
            data = b""
        if not data:
            return False
        self.bytes += len(data)
        self.output += data
        text = self.output.decode(errors="ignore")
        # The first bytes of a sign wait for the others.
        kept = len(self.output) - len(text.encode())
        self.output = self.output[len(self.output) - kept:] if 0 < kept < 4 else b""
        self.screen.feed(text)
        return True

    def settle(self, silence=0.1, patience=30):
        """Reads until nothing has come for a while; the seconds until the last of it."""
        start = last = time.monotonic()
        while time.monotonic() - last < silence and time.monotonic() - start < patience:
            if self.read(0.02):
                last = time.monotonic()
        return last - start

    def wait(self, *texts, patience=10):
        """Waits until the screen shows one of the texts; the seconds it took."""
        start = time.monotonic()
        while not any(text in self.screen.text for text in texts):
            left = patience - (time.monotonic() - start)
            expect(left > 0, f"never shown: {texts}\n{self.screen.text}")
            self.read(min(left, 0.05))
        return time.monotonic() - start

    def type(self, text):
        data = text if isinstance(text, bytes) else text.encode()
        while data:
            # Both ways at once, or each would wait for the other.
            readable, writable, _ = select.select([self.master], [self.master], [], 10)
            expect(readable or writable, "the desk takes no keys")
            if readable:
                self.read()
            if writable:
                data = data[os.write(self.master, data[:1024]):]

    def line(self, text):
        """Types a line on the `:` line and sends it."""
        self.type(":")
        self.wait("Skriv ett verb")
        self.type(text)
        self.wait(text[-20:])
        self.type("\r")

    @property
    def is_alive(self):
        if self.status is None:
            pid, status = os.waitpid(self.pid, os.WNOHANG)
            if pid:
                self.status = os.waitstatus_to_exitcode(status)
        return self.status is None

    def ended(self, patience=10):
        """Waits for the end; the exit status, negative for a signal."""
        start = time.monotonic()
        while self.is_alive:
            expect(time.monotonic() - start < patience, f"did not end\n{self.screen.text}")
            self.read(0.02)
        while self.read(0.02):
            pass
        return self.status

    def kill(self, number=signal.SIGKILL):
        if self.is_alive:
            os.kill(self.pid, number)

    def close(self):
        self.kill()
        self.ended()
        os.close(self.master)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        if self.is_alive:
            self.kill()
        self.ended()
        try:
            os.close(self.master)
        except OSError:
            pass

    def memory(self):
        """The most resident memory so far, in MB."""
        with open(f"/proc/{self.pid}/status") as status:
            return next(int(line.split()[1]) for line in status if line.startswith("VmHWM")) / 1024

    def seconds_of_work(self):
        """The processor time used so far."""
        with open(f"/proc/{self.pid}/stat") as stat:
            fields = stat.read().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


class Meeting:
    """A meeting's file, and the program at it."""

    def __init__(self, binary, folder, name="m.meeting"):
        self.binary = binary
        self.folder = folder
        self.path = os.path.join(folder, name)
        made = self.run("new", SAMPLE + ".agenda", "--body", SAMPLE + ".organ", "-o", self.path)
        expect(made.returncode == 0, made.stderr.decode())
        self.do("present all", "open at=08:30", "take 1")

    def run(self, *arguments, **options):
        return subprocess.run([self.binary, *arguments], capture_output=True, env=ENVIRONMENT,
                              **options)

    def do(self, *lines, path=None):
        script = "".join(line + "\n" for line in lines).encode()
        done = self.run("do", path or self.path, "-", "--lang", "sv", input=script)
        expect(done.returncode == 0, done.stderr.decode())

    def desk(self, *more, desk="secretary", path=None, **options):
        return Desk(self.binary, "open", path or self.path, "--desk", desk, "--lang", "sv", *more,
                    **options)

    @property
    def log(self):
        return self.run("log", self.path, "--lang", "sv").stdout.decode()

    @property
    def entries(self):
        """How many entries the file has; it must be sound."""
        verified = self.run("verify", self.path)
        expect(verified.returncode == 0, verified.stderr.decode() + verified.stdout.decode())
        return len(self.log.splitlines())

    @property
    def bytes(self):
        with open(self.path, "rb") as file:
            return file.read()
