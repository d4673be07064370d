"""The awards as a content folder has them, read without any of our own code."""

import csv
import io
from collections import namedtuple
from decimal import Decimal

from ruamel.yaml import YAML

# What every format says of an award.
Facts = namedtuple("Facts", "awarded decided recipient")

Portal = namedtuple("Portal", "address is_example prefix org_ids")


def yaml(path):
    """A file of YAML 1.2, each scalar as the text that stands there."""
    return YAML(typ="base", pure=True).load(path.read_text(encoding="utf-8-sig"))


def portal(folder):
    data = yaml(folder / "portal.yaml")
    open_data = data.get("open_data") or {}
    funders = yaml(folder / "funders.yaml").get("funders") or []
    org_ids = {one["org_id"] for one in (open_data, *funders) if one.get("org_id")}
    return Portal(data["address"].rstrip("/"), data.get("example") == "true", open_data.get("prefix"), org_ids)


def iso(date):
    """A date as YYYY-MM-DD, also if a spreadsheet has turned it round."""
    return "-".join(part.zfill(2) for part in reversed(date.split("/")))


def pounds(text):
    """`£1,234.50`, exactly."""
    return Decimal(text.strip().removeprefix("£").replace(",", "").replace(" ", ""))


def rows_of_csv(path):
    text = path.read_text(encoding="utf-8-sig")
    first = text.split("\n", 1)[0]
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=max(",;\t", key=first.count))
    names = [name.strip().lower().replace(" ", "_").replace("-", "_") for name in next(rows)]
    for row in rows:
        if any(cell.strip() for cell in row):
            yield {name: cell.strip() for name, cell in zip(names, row)}


def awards(folder):
    """Every award of the content, by borough: a list of records whose values are texts."""
    found = {}
    for borough in sorted((folder / "boroughs").iterdir()):
        records = []
        if (borough / "awards.csv").exists():
            records += rows_of_csv(borough / "awards.csv")
        if (borough / "awards.yaml").exists():
            records += yaml(borough / "awards.yaml")["awards"]
        if records:
            found[borough.name] = records
    return found


def is_example(record):
    return record.get("example", "").lower() in ("true", "yes", "y", "1")


def facts(record):
    return Facts(pounds(record["awarded"]), iso(record["decided"]), record["recipient"])
