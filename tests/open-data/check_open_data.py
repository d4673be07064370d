#!/usr/bin/env python3
"""Reads the open data of a built site back with programs that are not ours: check_open_data.py SITE CONTENT

- grants-360giving.json is valid by the official schemas (360giving/), with formats; ids follow the rules;
- flatten-tool makes the same grants of grants-360giving.csv;
- the content, the JSON, each of the tables, the lines and the pages have the same awards: the same ids, the same
  amounts to the penny, the same sums;
- no cell of a table is run by a spreadsheet; each table has metadata (CSVW) with its columns in order;
- each address of the catalogue is a file of the site;
- lines of JSON are whole, and hold what the JSON files hold.

Needs the packages of tests/documents/requirements.txt, and no network. Says "# pass N" and "# fail N" at the end.
"""

import json
import sys
from decimal import Decimal
from importlib.metadata import version
from pathlib import Path

import catalogue
import content
import pages
import tables
import threesixty
from content import Facts
from tally import attempt, check, check_each, check_same, done, is_marked

sums = {}


def amount(value):
    """A number of JSON; text that looks like one is a fault."""
    if isinstance(value, bool) or not isinstance(value, (int, Decimal)):
        raise TypeError(f"{value!r} is not a number")
    return Decimal(value)


def facts_are_those_of(wanted, place, found):
    """One side against the content: pairs of an id and its facts."""
    found = list(found)
    check(len(dict(found)) == len(found) > 0, place, "an award stands twice, or there is none")
    check_same(place, "awards", dict(found), wanted)
    total = sum(facts.awarded for _, facts in found)
    check(total == sum(facts.awarded for facts in wanted.values()) > 0, place, f"the sum is {total}")
    sums[str(place)] = (len(found), total)


def of_grants(grants, prefix):
    for grant in grants:
        names = [org["name"] for org in grant["recipientOrganization"]]
        facts = Facts(amount(grant["amountAwarded"]), grant["awardDate"], " and ".join(names))
        yield grant["id"].removeprefix(f"{prefix}-"), facts


def of_transparency(path, prefix):
    for row in tables.read(path)[1]:
        facts = Facts(Decimal(row["Amount"]), row["Date awarded"], tables.unguarded(row["Beneficiary"]))
        yield row["Grant id"].removeprefix(f"{prefix}-"), facts


def json_lines(path):
    """One object a line, each line ended."""
    text = path.read_text(encoding="utf-8")
    lines = [json.loads(line, parse_float=Decimal) for line in text.removesuffix("\n").split("\n")]
    check(text.endswith("\n"), path, "the last line has no end")
    check_each(path, "each line is an object", lines, lambda one: None if isinstance(one, dict) and one else str(one))
    return lines


def package(site, published, portal, records):
    place = "data/grants-360giving.json"
    data = threesixty.load(site / place)
    attempt(place, threesixty.package_is_right, place, data, records, portal)
    facts_are_those_of(published, place, of_grants(data["grants"], portal.prefix))
    return data


def package_as_table(site, published, portal, data):
    place = "data/grants-360giving.csv"
    grants = threesixty.table_is_right(place, site / place, data)
    facts_are_those_of(published, place, of_grants(grants, portal.prefix))


def transparency(site, published, portal, by_borough):
    place = "data/grants-transparency.csv"
    facts_are_those_of(published, place, of_transparency(site / place, portal.prefix))
    files = {path.parent.name: path for path in (site / "data").glob("*/grants-transparency.csv")}
    check_same("data/*/grants-transparency.csv", "boroughs", set(files), set(by_borough))
    rows = {borough: list(of_transparency(path, portal.prefix)) for borough, path in files.items()}
    for borough, awards in rows.items():
        check_same(f"data/{borough}/grants-transparency.csv", "awards", set(dict(awards)), by_borough.get(borough, set()))
    facts_are_those_of(published, "data/*/grants-transparency.csv", (row for borough in rows.values() for row in borough))


def awards_as_lines(site, published, portal, examples):
    place = "data/awards.jsonl"
    lines = json_lines(site / place)
    found = ((one["id"], Facts(amount(one["awarded"]), one["decided"], one["recipient"]["name"])) for one in lines)
    facts_are_those_of(published, place, found)
    marks = {one["id"]: one["example"] for one in lines}
    check_same(place, "examples", marks, {name: portal.is_example or name in examples for name in published})


def calls_as_lines(site):
    place = "data/calls.jsonl"
    wanted = {fund["id"]: fund for fund in json.loads((site / "data/calls.json").read_text(), parse_float=Decimal)["funds"]}
    lines = json_lines(site / place)
    check(len(lines) == len(wanted) > 0, place, f"{len(lines)} funds instead of {len(wanted)}")
    # A line may say more than the file does, such as its version.
    found = {one["id"]: {key: one.get(key) for key in wanted.get(one["id"], one)} for one in lines}
    check_same(place, "funds", set(found), set(wanted))
    check_each(place, "each fund is that of calls.json", wanted, lambda name: None if found.get(name) == wanted[name] else name)


def heads(site, portal):
    """The files of the portal itself say whether it is an example."""
    for place in ("data/calls.json", "data/events.json"):
        check(is_marked(json.loads((site / place).read_text())) == portal.is_example, place, f"example: {portal.is_example}")


def shown(site, by_borough, awarded):
    """Pages show every award of the content, those marked as examples too. Portal and boroughs, totals and lists."""
    folders = {"": awarded}
    folders |= {f"{borough}/": {name: awarded[name] for name in names} for borough, names in by_borough.items()}
    totals = {of: attempt(f"{of}funded/", pages.total_is_shown, site, of, own) or (0, 0) for of, own in folders.items()}
    lists = {of: attempt(f"{of}funded/all/", pages.list_is_whole, site, of, own) or (0, 0) for of, own in folders.items()}
    for name, found in (("funded/", totals), ("funded/all/", lists)):
        sums[f"/{name}"] = found[""]
        sums[f"/BOROUGH/{name}"] = tuple(sum(one[at] for of, one in found.items() if of) for at in (0, 1))
        whole = (len(awarded), sum(awarded.values()))
        check(sums[f"/{name}"] == sums[f"/BOROUGH/{name}"] == whole > (0, 0), f"/{name}", f"portal and boroughs: {sums}")


def refuse_network(event, _):
    if event in ("socket.connect", "socket.getaddrinfo"):
        raise PermissionError("nothing is fetched here")


def main(site, folder):
    sys.addaudithook(refuse_network)
    site, folder = Path(site), Path(folder)
    portal, boroughs = content.portal(folder), content.awards(folder)
    records = [record for own in boroughs.values() for record in own]
    everything = {record["id"]: content.facts(record) for record in records}
    check(len(everything) == len(records) > 0, folder, "an id stands twice, or there are no awards")
    examples = {record["id"] for record in records if content.is_example(record)}
    published = {name: facts for name, facts in everything.items() if portal.is_example or name not in examples}
    sums["content"] = (len(published), sum(facts.awarded for facts in published.values()))

    by_borough = {borough: {record["id"] for record in own} for borough, own in boroughs.items()}
    public = {borough: names & published.keys() for borough, names in by_borough.items() if names & published.keys()}
    data = attempt("data/grants-360giving.json", package, site, published, portal, records)
    if data:
        attempt("data/grants-360giving.csv", package_as_table, site, published, portal, data)
    attempt("data/grants-transparency.csv", transparency, site, published, portal, public)
    attempt("data/awards.jsonl", awards_as_lines, site, published, portal, examples)
    attempt("data/calls.jsonl", calls_as_lines, site)
    attempt("data", heads, site, portal)
    attempt("pages", shown, site, by_borough, {name: facts.awarded for name, facts in everything.items()})
    count = attempt("tables", tables.all_are_right, site, portal.is_example) or 0
    files = attempt("data/catalogue.jsonld", catalogue.is_right, site, portal) or 0

    print(f"{site}: {len(published)} grants, {count} tables, {files} files in the catalogue")
    for place, (number, total) in sums.items():
        print(f"  {place}: {number} grants, £{total:,.2f}")
    print(", ".join(f"{name} {version(name)}" for name in ("jsonschema", "flattentool")))
    print(f"# pass {done['pass']}\n# fail {done['fail']}")
    return 1 if done["fail"] or not done["pass"] else 0


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit("check_open_data.py SITE CONTENT")
    sys.exit(main(*sys.argv[1:]))
