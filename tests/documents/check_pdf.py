#!/usr/bin/env python3
"""Checks PDF documents with programs that are not ours: check_pdf.py FOLDER [FILLED]

The folder holds documents and, beside each NAME.pdf, NAME.json: the sheet it was made from. Of each document:

- outloud finds no error against PDF/UA-1, qpdf finds the file sound;
- every label, question and word of the sheet is in the text that pdfium or poppler takes out;
- if it has fields: pypdf fills in every one, and pdfium and poppler then draw something else in every one; letters of
  several languages typed by pdfium itself, as a browser does it, come out as ink too.

FILLED is a folder for the filled documents, to be looked at.

Needs the packages of requirements.txt, qpdf and poppler's programs. Says "# pass N" and "# fail N" at the end, one for
each check of each document.
"""

import ctypes
import io
import json
import logging
import multiprocessing
import shutil
import subprocess
import sys
import tempfile
import unicodedata
from pathlib import Path

import pypdf
import pypdfium2
import pypdfium2.raw as pdfium
from PIL import Image, ImageChops
from pypdf.constants import FieldDictionaryAttributes as Entry
from pypdf.generic import NameObject

# Pixels a point.
SCALE = 1
# pypdf warns of every page without fields.
logging.getLogger("pypdf").setLevel(logging.ERROR)
# What somebody might type, and for each script letters that a careless font lacks.
TYPED = {"Latn": "Ștefan Łęcki, Şükrü Ağa, Cabdi", "Ethi": "ሰላም ትግርኛ, Łęcki"}

passed, failed = 0, 0


def report(name, check, fault):
    global passed, failed
    if fault:
        failed += 1
        print(f"FAILED {name}: {check}: {fault}")
    else:
        passed += 1


def run(*command):
    done = subprocess.run(command, capture_output=True, text=True)
    return done.returncode, (done.stdout + done.stderr).strip()


# --- What other programs say -----------------------------------------------------------------------------------


def outloud(documents):
    """All documents at once, because the program takes longer to start than to check one."""
    program = Path(sys.executable).with_name("outloud")
    command = [str(program if program.exists() else "outloud"), "--fail-on", "error", "-q"]
    _, words = run(*command, *map(str, documents))
    for path in documents:
        verdict = [line for line in words.splitlines() if f" {path.name}: " in line or f"/{path.name}: " in line]
        is_good = len(verdict) == 1 and " 0 error(s)" in verdict[0]
        report(path.name, "outloud", None if is_good else verdict or words[-500:])


def sound(path):
    code, words = run("qpdf", "--check", str(path))
    return words if code or "warning" in words.lower() else None


# --- The words -------------------------------------------------------------------------------------------------


def bare(text):
    """Without spaces and marks of direction, because programs set those each in its own way."""
    text = unicodedata.normalize("NFKC", text)
    return "".join(c for c in text if not c.isspace() and unicodedata.category(c) not in ("Cf", "Cc"))


def without_marks(text):
    return "".join(c for c in unicodedata.normalize("NFD", text) if unicodedata.category(c) != "Mn")


def labels(sheet):
    yield from (sheet["title"], sheet["fund"], sheet["edition"])
    for item in sheet["have_ready"]:
        yield item["name"]
    for section in sheet["sections"]:
        yield section["title"]
        for question in section["questions"]:
            for key in ("label", "help", "example", "condition", "limit", "afterwards"):
                if question[key]:
                    yield question[key]
            answer = question["answer"]
            for part in answer.get("options", []) + answer.get("columns", []) + sum(answer.get("signatories", []), []):
                yield part["label"]
            yield from answer.get("statements", [])
            if answer.get("total"):
                yield answer["total"]
    for contact in [*sheet["contacts"], sheet["formats_contact"]]:
        yield contact["name"]


def pdfium_text(path):
    document = pypdfium2.PdfDocument(path)
    return "".join(page.get_textpage().get_text_bounded() for page in document)


def missing_words(path, sheet):
    # Each program has its own ideas: pdfium turns Latin words, digits and some Arabic ones round and gives the letter of
    # a syllable with a mark below it twice, poppler sets Arabic marks beside the wrong letter.
    programs = [bare(pdfium_text(path)), bare(run("pdftotext", str(path), "-")[1])]
    letters = "".join(map(without_marks, programs))

    def is_there(label):
        if any(bare(label) in words for words in programs):
            return True
        # From right to left, each word by itself and without marks; the sign of pounds comes after the number.
        words = [without_marks(bare(word)).strip(",.،£") for word in label.split()]
        return sheet["dir"] == "rtl" and all(word in letters for word in words)

    lost = [label for label in labels(sheet) if not is_there(label)]
    return f"lost: {lost}" if lost else None


# --- The fields ------------------------------------------------------------------------------------------------


def widgets(path):
    """Page, rectangle, kind and state of every widget."""
    found = []
    for number, page in enumerate(pypdf.PdfReader(path).pages):
        for reference in page.get("/Annots", []):
            own = reference.get_object()
            if own["/Subtype"] == "/Widget":
                field = own if "/FT" in own else own["/Parent"].get_object()
                found.append((number, [float(side) for side in own["/Rect"]], own, field))
    return found


def expected_widgets(sheet):
    count = 0
    for section in sheet["sections"]:
        for question in section["questions"]:
            answer = question["answer"]
            if answer["kind"] in ("one", "many"):
                count += len(answer["options"])
            elif answer["kind"] == "table":
                sums = [c for c in answer["columns"] if c["line"] == "money"] if answer["total"] else []
                count += answer["rows"] * len(answer["columns"]) + len(sums)
            elif answer["kind"] == "declaration":
                count += sum(line["line"] != "signature" for lines in answer["signatories"] for line in lines)
            else:
                count += 1
    return count


def filled(path, typed, target):
    writer = pypdf.PdfWriter(clone_from=path)
    for page in writer.pages:
        values = {}
        for reference in page.get("/Annots", []):
            own = reference.get_object()
            if own["/Subtype"] != "/Widget":
                continue
            field = own if "/FT" in own else own["/Parent"].get_object()
            if field["/FT"] == "/Tx":
                limit = field.get("/MaxLen", 1000)
                values[field[Entry.T]] = typed[:limit]
            else:
                on = next(state for state in own["/AP"]["/N"] if state != "/Off")
                own[NameObject("/AS")] = NameObject(on)
                field[NameObject("/V")] = NameObject(on)
        writer.update_page_form_field_values(page, values, auto_regenerate=False)
    writer.write(target)


def pdfium_pages(path):
    document = pypdfium2.PdfDocument(path)
    document.init_forms()
    return [page.render(scale=SCALE).to_pil().convert("L") for page in document]


def poppler_pages(path):
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(["pdftoppm", "-gray", "-r", str(72 * SCALE), str(path), f"{folder}/page"], check=True, capture_output=True)
        return [Image.open(io.BytesIO(page.read_bytes())) for page in sorted(Path(folder).iterdir(), key=lambda p: (len(p.name), p.name))]


def area(image, rectangle):
    left, bottom, right, top = (side * SCALE for side in rectangle)
    return image.crop((int(left) + 2, int(image.height - top) + 2, int(right) - 2, int(image.height - bottom) - 2))


def unchanged(places, before, after):
    same = [own.get("/TU") for number, rectangle, own, _ in places
            if not ImageChops.difference(area(before[number], rectangle), area(after[number], rectangle)).getbbox()]
    return f"nothing to be seen in: {same}" if same else None


def typed_by_pdfium(path, places, typed):
    """Types into the first field as a person does, and measures the ink against an empty glyph for each letter."""
    document = pypdfium2.PdfDocument(path)
    document.init_forms()
    form = document.formenv.raw
    text = [place for place in places if place[3]["/FT"] == "/Tx" and place[3].get("/MaxLen", 1000) >= len(typed)]
    number, (left, bottom, right, top), own, _ = text[0]
    page = document[number]
    # The field alone, without its edge: a whole page would take fifty times as long.
    width, height = page.get_size()
    around = (left + 2, bottom + 2, width - right + 2, height - top + 2)
    drawn = lambda: page.render(scale=4, crop=around).to_pil().convert("L")
    before = drawn()
    pdfium.FORM_OnFocus(form, page, 0, (left + right) / 2, (bottom + top) / 2)
    pdfium.FORM_OnLButtonDown(form, page, 0, (left + right) / 2, (bottom + top) / 2)
    pdfium.FORM_OnLButtonUp(form, page, 0, (left + right) / 2, (bottom + top) / 2)
    lost = []
    for letter in sorted(set(typed) - {" "}):
        pdfium.FORM_SelectAllText(form, page)
        units = (letter * 8 + "\0").encode("utf-16-le")
        buffer = ctypes.create_string_buffer(units)
        pdfium.FORM_ReplaceSelection(form, page, ctypes.cast(buffer, pdfium.FPDF_WIDESTRING))
        pdfium.FORM_ForceToKillFocus(form)
        if not ImageChops.difference(before, drawn()).getbbox():
            lost.append(letter)
        pdfium.FORM_OnLButtonDown(form, page, 0, (left + right) / 2, (bottom + top) / 2)
        pdfium.FORM_OnLButtonUp(form, page, 0, (left + right) / 2, (bottom + top) / 2)
    return f"cannot be typed: {lost}" if lost else None


def check_fields(path, sheet):
    places = widgets(path)
    name = path.name
    expected = expected_widgets(sheet)
    report(name, "one field for each answer", None if len(places) == expected else f"{len(places)} fields, {expected} answers")
    typed = TYPED["Ethi" if sheet["lang"] in ("ti", "am") else "Latn"]
    with tempfile.TemporaryDirectory() as folder:
        full = Path(folder) / "full.pdf"
        filled(path, typed, full)
        report(name, "pypdf fills in, pdfium draws", unchanged(places, pdfium_pages(path), pdfium_pages(full)))
        report(name, "pypdf fills in, poppler draws", unchanged(places, poppler_pages(path), poppler_pages(full)))
        report(name, "the filled file is sound", sound(full))
        if len(sys.argv) > 2:
            shutil.copy(full, Path(sys.argv[2]) / name)
    report(name, "pdfium types", typed_by_pdfium(path, places, typed))


def check(path):
    """What was found of one document; in a process of its own."""
    global passed, failed
    passed = failed = 0
    sheet = json.loads(path.with_suffix(".json").read_text())
    report(path.name, "qpdf", sound(path))
    report(path.name, "words by pdfium and poppler", missing_words(path, sheet))
    if widgets(path):
        check_fields(path, sheet)
    return passed, failed


def main():
    global passed, failed
    documents = sorted(Path(sys.argv[1]).glob("*.pdf"))
    outloud(documents)
    with multiprocessing.Pool() as pool:
        for well, badly in pool.imap(check, documents):
            passed += well
            failed += badly
    print(f"{len(documents)} documents\n# pass {passed}\n# fail {failed}")
    sys.exit(1 if failed or not documents else 0)


if __name__ == "__main__":
    main()
