#!/usr/bin/env python3
"""Fuzzes the readers with libFuzzer: builds them with coverage, and runs them.

Each reader begins with the texts of corpus/READER and with what earlier runs found
in .build/fuzz/found/READER. An input that traps, hangs or gets something past the escaping
is left in .build/fuzz/findings, and the run ends with 1. What is mended is put in the corpus.
"""

import argparse
import os
import pathlib
import subprocess
import sys
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
BUILD = ROOT / ".build/fuzz"
BINARY = BUILD / "readers"
CORPUS = ROOT / "Tests/Fuzzing/corpus"
SANITIZER = "-sanitize=fuzzer"
# The longest input of each reader, in bytes; those that read more are tested with more as well.
LONGEST = {"agenda": 1 << 16, "body": 1 << 14, "meeting": 1 << 17, "script": 1 << 14,
           "texts": 1 << 10, "keys": 1 << 10, "others": 1 << 14}


def build(swift):
    """Builds the modules by SwiftPM, and the readers around them by the compiler."""
    flags = [flag for option in ["-O", SANITIZER, "-enable-testing"]
             for flag in ("-Xswiftc", option)]
    for target in ("MeetingTUI", "TestSupport"):
        subprocess.run([swift, "build", "--quiet", "--scratch-path", BUILD, "--target", target,
                        *flags], cwd=ROOT, check=True)
    debug = BUILD / "debug"
    objects = [str(file) for module in debug.glob("*.build")
               for file in sorted(module.glob("**/*.o"))]
    newest = max(os.path.getmtime(file) for file in objects + sources())
    if BINARY.exists() and BINARY.stat().st_mtime >= newest:
        return
    modules = ROOT / "Sources/CNcursesw/include"
    subprocess.run([swift + "c", "-swift-version", "6", "-O", SANITIZER, "-parse-as-library",
                    "-module-name", "Fuzzing", "-I", debug / "Modules", "-Xcc",
                    f"-fmodule-map-file={modules}/module.modulemap", *sources(), *objects,
                    "-use-ld=lld", "-lncursesw", "-ltinfo", "-o", BINARY], cwd=ROOT, check=True)


def sources():
    folder = ROOT / "Tests/Fuzzing"
    return [str(file) for file in [folder / "LibFuzzer.swift", *sorted(folder.glob("Readers/*"))]]


def fuzz(reader, seconds, seed, log):
    """Runs one reader; whether it came to the end without a finding."""
    found = BUILD / "found" / reader
    findings = BUILD / "findings"
    found.mkdir(parents=True, exist_ok=True)
    findings.mkdir(exist_ok=True)
    (CORPUS / reader).mkdir(exist_ok=True)
    began = time.time()
    done = subprocess.run(
        [BINARY, found, CORPUS / reader, f"-max_total_time={seconds}", f"-seed={seed}",
         f"-max_len={LONGEST[reader]}", "-timeout=10", "-rss_limit_mb=1024",
         "-print_final_stats=1", f"-artifact_prefix={findings}/{reader}-"],
        env={**os.environ, "KLUBBA_READER": reader, "SWIFT_BACKTRACE": "enable=no"},
         stdout=log, stderr=log)
    state = "no finding" if done.returncode == 0 else f"A FINDING, in {findings}"
    print(f"{reader}: {time.time() - began:.0f} s, {state}", flush=True)
    return done.returncode == 0


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--reader", default="all", choices=["all", *LONGEST])
    arguments.add_argument("--seconds", type=int, default=60)
    arguments.add_argument("--seed", type=int, default=1)
    arguments.add_argument("--log", help="where libFuzzer's own words go; else to the terminal")
    arguments.add_argument("--swift", default="swift")
    given = arguments.parse_args()
    build(given.swift)
    log = open(given.log, "ab") if given.log else None
    readers = list(LONGEST) if given.reader == "all" else [given.reader]
    clean = [fuzz(reader, given.seconds, given.seed, log) for reader in readers]
    sys.exit(0 if all(clean) else 1)


if __name__ == "__main__":
    main()
