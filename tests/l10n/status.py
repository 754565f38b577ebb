"""Compares `visavis l10n status` with two independent readers of the same files: fluent.syntax, by which each message,
attribute and page is counted anew, and compare-locales, whose lists of missing and obsolete messages must be ours.

    python3 tests/l10n/status.py path/to/visavis
"""

import json
import pathlib
import re
import subprocess
import sys

from fluent.syntax import FluentSerializer, ast, parse

ROOT = pathlib.Path(__file__).resolve().parents[2]
REFERENCE = "en"


def visavis(*arguments):
    run = subprocess.run(
        [sys.argv[1], "l10n", "status", "--root", ROOT, "--message-format", "json", *arguments],
        check=True,
        capture_output=True,
        text=True,
    )
    return [json.loads(line) for line in run.stdout.splitlines()]


def folded(text):
    """A text without the white space that an author types between words; a no-break space is part of it."""
    return " ".join(re.split(r"[ \t\n]+", text)).strip(" ")


def texts(tag):
    """Each message value, attribute and page of a locale by file and key, with its text without white space."""
    found = {}
    folder = ROOT / "locales" / tag
    for path in sorted(folder.rglob("*.ftl")):
        file = path.relative_to(folder).as_posix()
        for entry in parse(path.read_text(encoding="utf-8")).body:
            assert not isinstance(entry, ast.Junk), f"{path}: {entry.content}"
            if not isinstance(entry, ast.Message):
                continue
            parts = [(None, entry.value)] + [(part.id.name, part.value) for part in entry.attributes]
            for name, pattern in parts:
                if pattern is not None:
                    key = entry.id.name if name is None else f"{entry.id.name}.{name}"
                    message = ast.Message(ast.Identifier("k"), value=pattern)
                    found[key] = (file, folded(FluentSerializer().serialize_entry(message)))
    for path in sorted(folder.rglob("*.md")):
        page = path.relative_to(folder).as_posix()
        found[page.removesuffix(".md")] = (page, folded(path.read_text(encoding="utf-8")))
    return found


def count(tag, reference):
    own = texts(tag)
    counts = {}

    def add(file, state):
        counts.setdefault(file, dict.fromkeys(("translated", "missing", "obsolete", "same"), 0))[state] += 1

    for key, (file, text) in reference.items():
        if key in own:
            add(file, "translated")
            if own[key][1] == text:
                add(file, "same")
        else:
            add(file, "missing")
    for key, (file, _) in own.items():
        if key not in reference:
            add(file, "obsolete")
    return counts


def compare_counts(reference):
    wrong = []
    rows = visavis()
    tags = {row["locale"] for row in rows}
    for tag in sorted(tags):
        expected = count(tag, reference)
        found = {row["file"]: row for row in rows if row["locale"] == tag and row["file"]}
        for file in sorted(expected.keys() | found.keys()):
            row = found.get(file, {})
            # What is out of date is there all the same; only the lock tells the two apart.
            mine = {
                "translated": row.get("translated", 0) + row.get("outdated", 0),
                "missing": row.get("missing", 0),
                "obsolete": row.get("obsolete", 0),
                "same": row.get("same", 0),
            }
            if mine != expected.get(file):
                wrong.append(f"{tag}/{file}: visavis has {mine}, fluent.syntax {expected.get(file)}")
    print(f"{len(tags)} locales, {len(rows)} counts compared with fluent.syntax")
    return wrong


def compare_lists(reference):
    """compare-locales speaks of messages, and takes one with any part as there."""
    run = subprocess.run(
        ["compare-locales", "--json", "-", "--full", str(ROOT / "tests/l10n/l10n.toml"), str(ROOT)],
        capture_output=True,
        text=True,
    )
    details = json.loads(run.stdout)[0]["details"]["locales"]
    theirs = {"missing": set(), "obsolete": set()}

    def walk(node, path):
        if isinstance(node, list):
            for item in node:
                for state in theirs:
                    if f"{state}Entity" in item:
                        theirs[state].add((path, item[f"{state}Entity"]))
                if "missingFile" in item:
                    tag, _, file = path.partition("/")
                    for key, (own, _) in reference.items():
                        if own == file:
                            theirs["missing"].add((path, key.split(".")[0]))
            return
        for name, below in node.items():
            walk(below, f"{path}/{name}" if path else name)

    walk(details, "")
    mine = {"missing": set(), "obsolete": set()}
    for item in visavis("--items"):
        if item["state"] in mine and "/" not in item["key"]:
            mine[item["state"]].add((f"{item['locale']}/{item['file']}", item["key"].split(".")[0]))
    wrong = []
    for state, ours in mine.items():
        strip = lambda pairs: {(path.removeprefix("locales/"), key) for path, key in pairs if not key.startswith("-")}
        ours, others = strip(ours), strip(theirs[state])
        for path, key in sorted(ours ^ others):
            wrong.append(f"{path}: {key} is {state} {'for visavis' if (path, key) in ours else 'for compare-locales'} alone")
        print(f"{len(others)} {state} messages compared with compare-locales")
    return wrong


def main():
    reference = texts(REFERENCE)
    wrong = compare_counts(reference) + compare_lists(reference)
    print("\n".join(wrong))
    print(f"{0 if wrong else 1} passed, {1 if wrong else 0} failed")
    sys.exit(1 if wrong else 0)


main()
