"""Reads exports with programs that are not ours, and writes them anew for visavis to import.

Run by run.sh in a project with fr.po, fr.xlf, pl.po and pl.xlf; takes the folder of the XLIFF schema.
"""

import shutil
import sys
from pathlib import Path

import polib
from lxml import etree
from translate.storage import po, xliff2

XLIFF = "urn:oasis:names:tc:xliff:document:2.0"


def schema(folder: Path) -> etree.XMLSchema:
    """The schema, with the one that it includes where it looks for it."""
    copy = Path("schema")
    below = copy / "informativeCopiesOf3rdPartySchemas" / "w3c"
    below.mkdir(parents=True, exist_ok=True)
    shutil.copy(folder / "xliff-core-2.0.xsd", copy)
    shutil.copy(folder / "xml.xsd", below)
    return etree.XMLSchema(etree.parse(str(copy / "xliff-core-2.0.xsd")))


def text(element, data) -> str:
    """The text of a source or target, its codes replaced by what they stand for."""
    if element is None:
        return ""
    out = element.text or ""
    for child in element:
        assert child.tag == f"{{{XLIFF}}}ph", child.tag
        out += data[child.get("dataRef")] + (child.tail or "")
    return out


def xliff_units(path: str, valid: etree.XMLSchema) -> dict:
    tree = etree.parse(path)
    valid.assertValid(tree)
    units = {}
    tokens = set()
    for file in tree.iterfind(f"{{{XLIFF}}}file"):
        assert file.get("id") not in tokens
        tokens.add(file.get("id"))
        own = [unit.get("id") for unit in file.iterfind(f"{{{XLIFF}}}unit")]
        assert len(own) == len(set(own)) > 0, file.get("original")
        for unit in file.iterfind(f"{{{XLIFF}}}unit"):
            data = {item.get("id"): item.text for item in unit.iter(f"{{{XLIFF}}}data")}
            segment = unit.find(f"{{{XLIFF}}}segment")
            source, target = (segment.find(f"{{{XLIFF}}}{name}") for name in ("source", "target"))
            codes = [[ph.get("id") for ph in side] for side in (source, target) if side is not None]
            for ids in codes:
                assert len(ids) == len(set(ids)), unit.get("name")
            assert unit.get("name") not in units
            units[unit.get("name")] = (text(source, data), text(target, data))
    return units


def main() -> None:
    valid = schema(Path(sys.argv[1]))
    for locale in ("fr", "pl"):
        entries = polib.pofile(f"{locale}.po", check_for_duplicates=True)
        assert entries.metadata["Language"] == locale
        by_polib = {entry.msgctxt: (entry.msgid, entry.msgstr) for entry in entries}
        by_xliff = xliff_units(f"{locale}.xlf", valid)
        assert by_polib == by_xliff, sorted(set(by_polib.items()) ^ set(by_xliff.items()))[:4]
        by_toolkit = {
            unit.getcontext(): (str(unit.source), str(unit.target))
            for unit in po.pofile.parsefile(f"{locale}.po").units
            if not unit.isheader()
        }
        assert by_toolkit == by_polib
        toolkit = xliff2.Xliff2File.parsefile(f"{locale}.xlf")
        assert len(toolkit.units) == len(by_xliff)
        translated = sum(bool(target) for _, target in by_polib.values())
        assert translated == (len(by_polib) if locale == "fr" else 0)
        assert all(entry.occurrences for entry in entries)
        print(f"{locale}: {len(by_polib)} units, {translated} translated, the same in PO and XLIFF, valid XLIFF 2.0")
    # Written anew, by programs that break lines and indent as they like.
    entries = polib.pofile("fr.po")
    entries.wrapwidth = 40
    entries.save("polib.po")
    po.pofile.parsefile("fr.po").savefile("toolkit.po")
    xliff2.Xliff2File.parsefile("fr.xlf").savefile("toolkit.xlf")
    # Every text of the reference as its own translation.
    entries = polib.pofile("pl.po")
    for entry in entries:
        entry.msgstr = entry.msgid
    entries.save("filled.po")


if __name__ == "__main__":
    main()
