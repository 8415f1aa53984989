#!/usr/bin/env python3
"""Kills klubba at random moments: every entry it acknowledged must be there again."""
import argparse
import json
import os
import random
import subprocess
import tempfile
import threading
import time

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
SAMPLE = os.path.join(ROOT, "agendas", "regionstyrelsen")


def verbs(chance):
    """A script that never ends and is never refused."""
    yield 'open at=08:30\npresent all\ntake 1\n'
    count = 0
    while True:
        count += 1
        words = "anteckning å ä ö " * chance.randint(1, 400)
        yield f'note text="{count} {words}"\n'


def feed(process, chance, stop):
    try:
        for line in verbs(chance):
            if stop.is_set():
                break
            process.stdin.write(line.encode())
            process.stdin.flush()
    except OSError:
        pass


def one(binary, folder, number, chance):
    """One process, killed at a random moment; the number of entries it acknowledged."""
    meeting = os.path.join(folder, f"{number}.meeting")
    subprocess.run([binary, "new", SAMPLE + ".agenda", "--body", SAMPLE + ".organ", "-o",
                    meeting], check=True, capture_output=True)
    acknowledged = 0
    for _ in range(2):
        process = subprocess.Popen([binary, "do", meeting, "-"], stdin=subprocess.PIPE,
                                   stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        stop = threading.Event()
        feeder = threading.Thread(target=feed, args=(process, chance, stop), daemon=True)
        feeder.start()
        killer = threading.Timer(chance.uniform(0.002, 0.08), process.kill)
        killer.start()
        output = process.stdout.read()
        stop.set()
        process.wait()
        killer.join()
        feeder.join()
        for line in output.split(b"\n")[:-1]:
            acknowledged = max(acknowledged, int(line.split()[0]))
        check(binary, meeting, acknowledged, number)
        # A torn tail, as when the power goes in the middle of a write.
        if chance.random() < 0.5:
            with open(meeting, "ab") as file:
                file.write(b'{"entry":{"desk":"secretary","events":['[:chance.randint(1, 39)])
            check(binary, meeting, acknowledged, number)
            status = subprocess.run([binary, "do", meeting, "-"], input=b'note text="efter"\n',
                                    capture_output=True)
            if status.returncode == 0:
                acknowledged = int(status.stdout.split()[0])
            check(binary, meeting, acknowledged, number)
    return acknowledged


def check(binary, meeting, acknowledged, number):
    log = subprocess.run([binary, "log", meeting, "--json"], capture_output=True)
    entries = [json.loads(line)["n"] for line in log.stdout.splitlines()]
    verify = subprocess.run([binary, "verify", meeting], capture_output=True)
    missing = set(range(0, acknowledged + 1)) - set(entries)
    if log.returncode or verify.returncode or missing or entries != sorted(set(entries)):
        raise SystemExit(f"round {number}: acknowledged to {acknowledged}, missing {missing}, "
                         f"log {log.returncode}, verify {verify.stdout.decode()}"
                         f"{verify.stderr.decode()}")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--binary", required=True)
    parser.add_argument("--times", type=int, default=100)
    parser.add_argument("--seed", type=int, default=int(time.time()))
    options = parser.parse_args()
    chance = random.Random(options.seed)
    total = 0
    with tempfile.TemporaryDirectory() as folder:
        for number in range(options.times):
            total += one(os.path.abspath(options.binary), folder, number, chance)
    print(f"killed {2 * options.times} times (seed {options.seed}): "
          f"{total} acknowledged entries, all there again")


if __name__ == "__main__":
    main()
