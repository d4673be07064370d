#!/usr/bin/env python3
"""Checks the posters of a built site with programs that are not ours: check_posters.py SITE

Of each poster:

- outloud finds no error against PDF/UA-1, qpdf finds the file sound;
- it is one page of A4;
- title and dates of the page beside it are in the text that pdfium or poppler takes out;
- zxing reads, from the page as it is printed, one code for each language, with the address of the page in that language.

Needs the packages of requirements.txt, qpdf and poppler's programs. Says "# pass N" and "# fail N" at the end.
"""

import multiprocessing
import sys
from html.parser import HTMLParser
from pathlib import Path

import check_pdf
import pypdfium2
import zxingcpp

# Points of A4.
A4 = (595, 842)


class Poster(HTMLParser):
    """Title, dates and address of the poster on a page."""

    def __init__(self, page):
        super().__init__()
        self.words, self.depth, self.list, self.inside = [], None, False, False
        self.canonical = self.lang = None
        self.feed(page.read_text(encoding="utf-8"))

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        if tag == "link" and attributes.get("rel") == "canonical":
            self.canonical = attributes["href"]
        if tag == "article":
            self.lang, self.inside = attributes.get("lang"), True
        if tag == "ul":
            self.list = "poster-dates" in (attributes.get("class") or "")
        if self.inside and (tag == "h2" or (tag == "li" and self.list)):
            self.depth = tag
            self.words.append("")

    def handle_endtag(self, tag):
        if tag == self.depth:
            self.depth = None
        if tag == "article":
            self.inside = False

    def handle_data(self, data):
        if self.depth:
            self.words[-1] += data


def one_page_of_a4(path):
    document = pypdfium2.PdfDocument(path)
    sizes = [tuple(round(side) for side in page.get_size()) for page in document]
    return None if sizes == [A4] else f"pages: {sizes}"


def lost_words(path, words):
    programs = [check_pdf.bare(check_pdf.pdfium_text(path)), check_pdf.bare(check_pdf.run("pdftotext", str(path), "-")[1])]
    letters = "".join(map(check_pdf.without_marks, programs))

    def is_there(words):
        if any(check_pdf.bare(words) in text for text in programs):
            return True
        # From right to left, and where a line is broken, each word by itself.
        # A hyphen at the end of a line is taken for one that divides a word.
        parts = (part.strip(",.،؛£") for part in check_pdf.without_marks(words).replace("-", " ").split())
        return all(check_pdf.bare(part) in letters for part in parts)

    lost = [words for words in words if not is_there(words)]
    return f"lost: {lost}" if lost else None


def wrong_codes(path, addresses):
    picture = pypdfium2.PdfDocument(path)[0].render(scale=3).to_pil().convert("L")
    found = sorted(code.text for code in zxingcpp.read_barcodes(picture))
    return None if found == sorted(addresses) else f"{found} instead of {sorted(addresses)}"


def check(path):
    """What was found of one poster; in a process of its own."""
    check_pdf.passed = check_pdf.failed = 0
    page = Poster(path.parent / "index.html")
    own = page.canonical.removesuffix("poster/")
    addresses = [own]
    codes = path.stem.split("-poster-")[1].split("-")
    if len(codes) == 2:
        addresses.append(own.replace(f"/{codes[0]}/", "/", 1))
    name = path.name
    for check, fault in (
        ("qpdf", check_pdf.sound(path)),
        ("page", one_page_of_a4(path)),
        ("words", lost_words(path, page.words) if page.lang is None and page.words else f"no words on the page {page.lang}"),
        ("code", wrong_codes(path, addresses)),
    ):
        check_pdf.report(name, check, fault)
    return check_pdf.passed, check_pdf.failed


def main(site):
    documents = sorted(Path(site).rglob("*-poster-*.pdf"))
    check_pdf.outloud(documents)
    with multiprocessing.Pool() as pool:
        for well, badly in pool.imap(check, documents):
            check_pdf.passed += well
            check_pdf.failed += badly
    print(f"{len(documents)} posters")
    print(f"# pass {check_pdf.passed}\n# fail {check_pdf.failed}")
    return 1 if check_pdf.failed or not check_pdf.passed else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
