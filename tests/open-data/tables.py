"""CSV files as a spreadsheet and a program take them, and the metadata beside each."""

import csv
import io
import json
import re
from datetime import date
from urllib.parse import urljoin

from tally import attempt, check, check_each, check_same, is_marked

# A cell that begins with one of these is run by a spreadsheet.
RISKY = tuple("=+-@\t\r\n")
PLAIN_NUMBER = re.compile(r"-?[0-9]+(\.[0-9]+)?")
CSVW = "http://www.w3.org/ns/csvw"


def read(path):
    """Titles, and the rows as mappings."""
    titles, *rows = csv.reader(io.StringIO(path.read_text(encoding="utf-8"), newline=""), strict=True)
    return titles, [dict(zip(titles, row, strict=True)) for row in rows]


def unguarded(cell):
    """The text of a cell without the mark that keeps a spreadsheet from running it."""
    return cell[1:] if cell.startswith("'") and cell[1:].startswith(RISKY) else cell


def form_is_right(place, path):
    """RFC 4180, in UTF-8; no cell is run."""
    raw = path.read_bytes()
    check(raw and not raw.startswith(b"\xef\xbb\xbf"), place, "is empty or has a byte order mark")
    rows = list(csv.reader(io.StringIO(raw.decode(), newline=""), strict=True))
    written = io.StringIO(newline="")
    csv.writer(written, lineterminator="\r\n").writerows(rows)
    breaks = written.getvalue().count("\r\n")
    check(raw.endswith(b"\r\n") and raw.count(b"\r\n") == breaks > 0, place, "lines end with CR and LF")
    check(len(rows) > 1, place, "has no rows")
    check_each(place, "rows are as long as the first", rows, lambda row: None if len(row) == len(rows[0]) > 0 else row[:2])
    check(rows and len(set(rows[0])) == len(rows[0]) and all(rows[0]), place, f"titles are empty or not unique: {rows[:1]}")

    def risk(cell):
        return cell if cell.startswith(RISKY) and not PLAIN_NUMBER.fullmatch(cell) else None

    check_each(place, "no cell is run", (cell for row in rows for cell in row), risk)


def is_date(cell):
    try:
        return date.fromisoformat(cell).isoformat() == cell
    except ValueError:
        return False


def fits(cell, datatype):
    """Whether a cell that is not empty is of a datatype of CSVW."""
    name = datatype.get("base", "string") if isinstance(datatype, dict) else datatype
    match name:
        case "decimal" | "number" | "double":
            return PLAIN_NUMBER.fullmatch(cell) is not None
        case "integer" | "nonNegativeInteger" | "gYear":
            return cell.lstrip("-").isdecimal()
        case "date":
            return is_date(cell)
        case "boolean":
            words = datatype.get("format", "true|false|1|0") if isinstance(datatype, dict) else "true|false|1|0"
            return cell in words.split("|")
        case "anyURI":
            return re.match(r"[a-z][a-z0-9+.-]*:\S+$", cell) is not None
        case "string":
            return True
    return False


def misfit(cell, column):
    """What is wrong with a cell, by the description of its column."""
    if cell == "":
        return "empty" if column.get("required") else None
    return None if fits(cell, column.get("datatype", "string")) else cell


def as_list(value):
    return value if isinstance(value, list) else [value]


def spoken(titles):
    """Titles of a column, whether one, several or by language."""
    if isinstance(titles, dict):
        return [text for texts in titles.values() for text in as_list(texts)]
    return as_list(titles)


def metadata_are_right(place, path, is_example):
    """Tabular metadata of the W3C: the columns are those of the file, in order, and the cells are what they say."""
    data = json.loads(path.with_name(f"{path.name}-metadata.json").read_text(encoding="utf-8"))
    check(as_list(data["@context"])[0] == CSVW, place, f"context of the metadata: {data['@context']}")
    check(urljoin(f"http://site/{place}-metadata.json", data["url"]) == f"http://site/{place}", place, f"metadata are of {data['url']}")
    columns = data["tableSchema"]["columns"]
    titles, rows = read(path)
    said = [spoken(column["titles"]) for column in columns]
    check(
        len(said) == len(titles) > 0 and all(title in texts for title, texts in zip(titles, said)),
        place,
        f"columns of the metadata: {said} instead of {titles}",
    )
    names = [column["name"] for column in columns]
    check(len(set(names)) == len(names) > 0, place, f"names of columns: {names}")
    check_each(place, "each column is described", columns, lambda column: None if column.get("dc:description") else column["name"])
    for title, column in zip(titles, columns):
        check_each(place, f"cells of {title}", [row[title] for row in rows], lambda cell: misfit(cell, column))
    check(is_marked(data) == is_example, place, f"metadata do not say example: {is_example}")
    check(data["dc:title"].startswith("[Example] ") == is_example, place, f"title of the metadata: {data['dc:title']}")


def all_are_right(site, is_example):
    """Every table of the site; how many."""
    paths = sorted(site.rglob("*.csv"))
    check(paths, site, "has no CSV")
    for path in paths:
        place = path.relative_to(site)
        attempt(place, form_is_right, place, path)
        attempt(place, metadata_are_right, place, path, is_example)
    described = {str(path).removesuffix("-metadata.json") for path in site.rglob("*.csv-metadata.json")}
    check_same(site, "tables that have metadata", described, set(map(str, paths)))
    return len(paths)
