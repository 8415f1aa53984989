#!/usr/bin/env python3
"""Plays the samples and checks what programs read: the minutes as JSON against their schema, the
votes as Popolo against its schemas and a stricter profile, the votes as CSV against the JSON. Then
breaks each document in many ways, every one of which must be found."""
import argparse
import collections
import copy
import csv
import io
import json
import os
import re
import subprocess
import sys
import tempfile
import warnings

warnings.simplefilter("ignore", DeprecationWarning)
from jsonschema import Draft3Validator, Draft202012Validator, RefResolver  # noqa: E402

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
SAMPLES = ["fullmaktige", "miljonamnden", "regionstyrelsen"]
CLASSES = {"huvudvotering", "motförslagsvotering", "återremiss", "bordläggning", "ordningsfråga",
           "val"}
OPTIONS = {"yes", "no", "abstain", "not voting", "excused", "absent", "paired"}
POPOLO = {"organizations": "organization", "persons": "person", "memberships": "membership",
          "events": "event", "motions": "motion", "vote_events": "vote_event"}
WORDS = {"ja": "yes", "nej": "no", "avstår": "abstain", "frånvarande": "absent",
         "kvittad": "paired", "": None}


def read(path):
    with open(path, encoding="utf-8") as file:
        return json.load(file)


def popolo_validators():
    folder = os.path.join(HERE, "schemas", "popolo")
    names = [name for name in sorted(os.listdir(folder)) if name.endswith(".json")]
    schemas = {name[:-5]: read(os.path.join(folder, name)) for name in names}
    store = {f"http://www.popoloproject.com/schemas/{name}.json": schema
             for name, schema in schemas.items()}
    return {name: Draft3Validator(schema, resolver=RefResolver("", schema, store=store))
            for name, schema in schemas.items()}


MINUTES = Draft202012Validator(read(os.path.join(ROOT, "schemas", "protokoll.schema.json")))
VALIDATORS = popolo_validators()


# The minutes.

def minutes_faults(minutes):
    """What is wrong with minutes as JSON: the schema, and that all who are named are known."""
    faults = [f"{list(error.path)}: {error.message[:160]}" for error in MINUTES.iter_errors(minutes)]
    if faults:
        return faults
    known = {person["id"] for person in minutes["people"]}
    for section in minutes["paragraphs"]:
        number = section["number"]
        letters = {motion["letter"] for motion in section["motions"]}
        named = {entry["person"] for entry in section["participants"]}
        for motion in section["motions"]:
            named.update(motion["movers"], motion["supporters"])
            if motion.get("on", motion["letter"]) not in letters:
                faults.append(f"§ {number}: on a motion that is not there")
        for vote in section["votes"]:
            named.update(row["person"] for row in vote["rows"])
            for choice, count in vote["counts"].items():
                rows = [row for row in vote["rows"] if row.get("choice") == choice]
                if vote["rows"] and len(rows) != count:
                    faults.append(f"§ {number} vote {vote['number']}: {choice} does not add up")
        if not named <= known:
            faults.append(f"§ {number}: persons who are not known: {sorted(named - known)}")
    return faults


def words_of(value):
    """How often each word stands in the strings and numbers of a value."""
    if isinstance(value, dict):
        return sum(map(words_of, value.values()), collections.Counter())
    if isinstance(value, list):
        return sum(map(words_of, value), collections.Counter())
    return collections.Counter(re.findall(r"[\w./:]+", str(value)))


# What the layout of the text adds of its own.
FURNITURE = set("PROTOKOLL Mötesdatum UTKAST Innehåll Underskrifter ANSLAG/BEVIS X Ledamot Ja Nej "
                "Avstår Frånvarande Kvittad Resultat Voteringslista: Voteringslist or Ärende: "
                "Voteringslistor".split())
PRINTED = ["heading", "title", "sections", "kept", "ending", "closing"]


def missing_words(text, part, head):
    """The words of a text that stand less often in a part of the JSON, but for those of a head."""
    found = words_of(text) - words_of(part) - words_of(head)
    return sorted(word for word in found
                  if word not in FURNITURE and not re.fullmatch("[_.:/]+", word))


def text_faults(text, minutes):
    """What of the text protocol without pages does not stand in the JSON."""
    head = [minutes["body"]["name"], minutes["date"]]
    front, _, rest = text.partition("\nInnehåll\n")
    faults = [f"not in the front page: {word}"
              for word in missing_words(front, minutes["front"], head)]
    starts = [rest.index(f"\n\n\n{paragraph['heading']}\n") for paragraph in minutes["paragraphs"]]
    for paragraph, start, end in zip(minutes["paragraphs"], starts, starts[1:] + [len(rest)]):
        body, _, lists = rest[start:end].partition("\nVoteringslista: ")
        printed = {key: paragraph[key] for key in PRINTED if key in paragraph}
        missing = missing_words(body, printed, [])
        missing += missing_words(lists, paragraph["votes"], printed)
        faults += [f"not in § {paragraph['number']}: {word}" for word in missing]
    return faults


# Popolo.

def popolo_faults(document):
    """What is wrong with a Popolo document: its schemas, then the stricter profile."""
    faults = []
    for key, name in POPOLO.items():
        for index, value in enumerate(document.get(key, [])):
            faults += [f"{key}[{index}] {list(error.path)}: {error.message[:160]}"
                       for error in VALIDATORS[name].iter_errors(value)]
    ids = {}
    for key in POPOLO:
        ids[key] = [value.get("id") for value in document.get(key, [])]
        if None in ids[key] or len(set(ids[key])) != len(ids[key]):
            faults.append(f"{key}: an id is missing or not alone")
    sequence = [event.get("klubba:sequence") for event in document.get("vote_events", [])]
    if sequence != list(range(1, len(sequence) + 1)):
        faults.append("vote_events: the numbers do not follow")
    for event in document.get("vote_events", []):
        faults += [f"{event.get('id')}: {fault}" for fault in event_faults(event, ids)]
    return faults


def event_faults(event, ids):
    faults = []
    for key, among in [("organization_id", "organizations"), ("motion_id", "motions"),
                       ("legislative_session_id", "events")]:
        if event.get(key) is None or event[key] not in ids[among]:
            faults.append(f"{key} is missing or unknown")
    if not re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d", str(event.get("start_date"))):
        faults.append("no start date")
    if event.get("classification") not in CLASSES:
        faults.append("no classification")
    if event.get("result") not in {"pass", "fail"}:
        faults.append("no result")
    if not event.get("identifier"):
        faults.append("no identifier")
    for key in ["klubba:recusals", "klubba:reservations"]:
        if not isinstance(event.get(key), list):
            faults.append(f"no {key}")
    counts = {count["option"]: count["value"] for count in event.get("counts", [])}
    if not counts or len(counts) != len(event["counts"]):
        faults.append("no counts, or two of one option")
    if event.get("classification") == "val":
        return faults if not event.get("votes") else faults + ["a closed election has votes"]
    for side in ["klubba:yes", "klubba:no"]:
        meaning = event.get(side, {})
        if not meaning.get("means") or meaning.get("motion_id") not in ids["motions"]:
            faults.append(f"{side} has no meaning")
    if set(counts) - OPTIONS:
        faults.append("an unknown option is counted")
    votes = event.get("votes", [])
    voters = [vote.get("voter_id") for vote in votes]
    if len(set(voters)) != len(voters):
        faults.append("someone votes twice")
    for vote in votes:
        if vote.get("voter_id") not in ids["persons"]:
            faults.append("an unknown voter")
        if vote.get("group_id", ids["organizations"][0]) not in ids["organizations"]:
            faults.append("an unknown group")
        if vote.get("klubba:replaces_id", ids["persons"][0]) not in ids["persons"]:
            faults.append("a substitute for nobody")
    if votes:
        given = {option: 0 for option in counts}
        for vote in votes:
            given[vote.get("option")] = given.get(vote.get("option"), 0) + 1
        if given != counts:
            faults.append(f"the counts {counts} are not the votes {given}")
    elif event.get("klubba:method") != "handuppräckning":
        faults.append("no votes, and no raised hands")
    return faults


# CSV.

def csv_faults(data, minutes):
    """What is wrong with the votes as CSV, beside the minutes as JSON."""
    faults = []
    if not data.startswith(b"\xef\xbb\xbf"):
        faults.append("no byte order mark")
    text = data.decode("utf-8-sig")
    if not text.endswith("\r\n") or re.search(r"(?<!\r)\n|\r(?!\n)", text):
        faults.append("a line does not end in CRLF")
    rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=";", strict=True))
    if any(len(row) != len(rows[0]) for row in rows):
        return faults + ["a row is too short or too long"]
    if any(cell.strip()[:1] in set("=+-@") and cell for row in rows for cell in row):
        faults.append("a cell is a formula")
    found = [dict(zip(rows[0], row)) for row in rows[1:]]
    expected = []
    for paragraph in minutes["paragraphs"]:
        for vote in paragraph["votes"]:
            key = (str(paragraph["number"]), str(vote["number"]))
            expected += [key + (str(row["person"]), row.get("choice")) for row in vote["rows"]]
            expected += [] if vote["rows"] else [key + ("", None)]
    try:
        told = [(row["paragraf"], row["omröstning"], row["plats"], WORDS[row["röst"]])
                for row in found]
    except KeyError as missing:
        return faults + [f"a column or a word is not there: {missing}"]
    return faults if told == expected else faults + ["the rows are not the votes of the minutes"]


# Playing and breaking.

def run(binary, *arguments, script=None):
    result = subprocess.run([binary, *arguments], input=script, capture_output=True, check=False)
    if result.returncode != 0:
        sys.exit(f"{arguments}: {result.stderr.decode()}")
    return result.stdout


def broken(document, path, change):
    """A copy in which one value is changed; `None` takes it away."""
    copied = copy.deepcopy(document)
    place = copied
    for key in path[:-1]:
        place = place[key]
    if change is None:
        del place[path[-1]]
    else:
        place[path[-1]] = change
    return copied


def first(values, holds):
    return next(index for index, value in enumerate(values) if holds(value))


def minutes_breaks(minutes):
    at = first(minutes["paragraphs"], lambda paragraph: paragraph["votes"])
    here = ("paragraphs", at)
    vote = here + ("votes", 0)
    return [(("format",), None), (("secret",), 1), (("date",), "18 mars"), (("version",), 2),
            (here + ("sections",), None), (here + ("standing", "state"), "done"),
            (here + ("sections", 0, "blocks", 0, "type"), "poem"), (vote + ("rows", 0, "x"), "y"),
            (vote + ("counts", "yes"), -1), (vote + ("counts", "no"), 99),
            (vote + ("rows", 0, "person"), 9999), (vote + ("yes", "means"), None),
            (here + ("participants", 0, "person"), 9999), (here + ("number",), "27"),
            (here + ("motions", 0, "movers"), [9999]), (here + ("motions", 0, "kind"), "song"),
            (("people",), []), (("body", "kind"), "klubb")]


def text_breaks(minutes):
    at = first(minutes["paragraphs"], lambda paragraph: paragraph["votes"])
    here = ("paragraphs", at)
    sections = minutes["paragraphs"][at]["sections"]
    return [(here + ("sections", index, "blocks"), []) for index in range(len(sections))] + [
        (here + ("votes", 0, "rows", 0, "name"), "N"), (here + ("votes", 0, "heading"), ""),
        (here + ("title",), ""), (("front", "rows", 0, "lines"), []),
        (("front", "signatures", 0, "name"), "")]


def popolo_breaks(document):
    at = first(document["vote_events"], lambda event: event["votes"])
    here = ("vote_events", at)
    breaks = [(here + (key,), None) for key in
              ["organization_id", "legislative_session_id", "motion_id", "start_date",
               "classification", "result", "counts", "votes", "klubba:sequence", "klubba:yes",
               "klubba:no", "klubba:recusals", "klubba:reservations", "identifier"]]
    motion = first(document["motions"],
                   lambda value: value["id"] == document["vote_events"][at]["motion_id"])
    votes = document["vote_events"][at]["votes"]
    counts = document["vote_events"][at]["counts"]
    return breaks + [
        (here + ("result",), "maybe"), (here + ("classification",), "annat"),
        (here + ("motion_id",), "nowhere"), (here + ("klubba:sequence",), 77),
        (here + ("votes",), votes + votes[:1]), (here + ("votes",), votes[1:]),
        (here + ("counts", 0, "value"), counts[0]["value"] + 1),
        (here + ("counts", 0, "value"), "7"), (here + ("counts", 0, "option"), "kanske"),
        (here + ("votes", 0, "voter_id"), "person-9999"), (here + ("votes", 0, "weight"), "one"),
        (here + ("votes", 0, "option"), "maybe"), (("persons", 0, "id"), None),
        (("persons", 0, "id"), document["persons"][1]["id"]), (("organizations", 0, "name"), 5),
        (("events", 0, "start_date"), "in March"), (("motions", motion, "id"), "other")]


def csv_breaks(data):
    lines = data.split(b"\r\n")
    cell = lines[1].split(b";")
    formula = b";".join([b"=1+1"] + cell[1:])
    return [data[3:], data.replace(b"\r\n", b"\n"), data.replace(b"paragraf", b"stycke", 1),
            b"\r\n".join(lines[:1] + lines[2:]), b"\r\n".join([lines[0], formula] + lines[2:]),
            b"\r\n".join([lines[0], b";".join(cell[1:])] + lines[2:])]


def check(binary, folder, sample):
    meeting = os.path.join(folder, f"{sample}.meeting")
    base = os.path.join(ROOT, "agendas", sample)
    run(binary, "new", f"{base}.agenda", "--body", f"{base}.organ", "-o", meeting)
    run(binary, "do", meeting, f"{base}.script")
    faults = documents(binary, meeting, sample)
    signed = json.loads(run(binary, "minutes", meeting, "--format", "json"))
    day, number = signed["date"], signed["paragraphs"][0]["agendaNumber"]
    names = [signature["name"] for signature in signed["front"]["signatures"]]
    persons = [f'attest "{re.split(r" [(]|,", name)[0]}" on={day}' for name in names]
    script = ["send", *dict.fromkeys(persons), f'correct {number} text="Rätt ord" on={day}',
              f"post on={day} place=Kansliet"]
    run(binary, "do", meeting, "-", script="\n".join(script).encode())
    return faults + documents(binary, meeting, f"{sample} verified", verified=True)


def documents(binary, meeting, name, verified=False):
    minutes = json.loads(run(binary, "minutes", meeting, "--format", "json"))
    popolo = json.loads(run(binary, "votes", meeting, "--format", "popolo"))
    table = run(binary, "votes", meeting, "--format", "csv")
    text = run(binary, "minutes", meeting, "--no-pages").decode()
    faults = minutes_faults(minutes) + popolo_faults(popolo) + csv_faults(table, minutes)
    faults += text_faults(text, minutes)
    if verified and (minutes["isDraft"] or not minutes["notices"] or not minutes["signings"]
                     or not minutes["paragraphs"][0]["corrections"] or popolo["klubba:draft"]):
        faults.append("it is verified, corrected and announced, and does not say so")
    breaks = [("minutes", change, minutes_faults(broken(minutes, *change)))
              for change in minutes_breaks(minutes)]
    breaks += [("popolo", change, popolo_faults(broken(popolo, *change)))
               for change in popolo_breaks(popolo)]
    breaks += [("text", change, text_faults(text, broken(minutes, *change)))
               for change in text_breaks(minutes)]
    breaks += [("csv", index, csv_faults(data, minutes))
               for index, data in enumerate(csv_breaks(table))]
    faults += [f"broken {what} {change!r:.120} was not found"
               for what, change, found in breaks if not found]
    print(f"{name}: {len(minutes['paragraphs'])} §§, {len(popolo['vote_events'])} vote events, "
          f"{table.count(b'%c' % 10) - 1} rows, {len(breaks)} broken documents")
    return [f"{name}: {fault}" for fault in faults]


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--binary", required=True)
    binary = os.path.abspath(parser.parse_args().binary)
    Draft202012Validator.check_schema(MINUTES.schema)
    with tempfile.TemporaryDirectory() as folder:
        faults = [fault for sample in SAMPLES for fault in check(binary, folder, sample)]
    for fault in faults:
        print(fault, file=sys.stderr)
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
