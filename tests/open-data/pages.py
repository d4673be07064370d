"""What the pages in the source language show of the awards."""

from decimal import Decimal

from lxml import html

from tally import check, check_each, check_same


def read(path):
    return html.fromstring(path.read_bytes(), parser=html.HTMLParser(encoding="utf-8"))


def total_is_shown(site, folder, awards):
    """The sum and the number of awards, wherever the page shows them."""
    place = f"{folder}funded/"
    page = read(site / folder / "funded/index.html")
    found = []
    for name, amount in (("awards", len(awards)), ("awarded", sum(awards.values()))):
        values = [Decimal(value) for value in page.xpath(f"//*[@data-total='{name}']/@value")]
        check_each(place, f"total of {name} is {amount}", values, lambda value: None if value == amount else str(value))
        found += values[:1]
    return tuple(found)


def rows(page):
    """Id and amounts of each row of a list."""
    for row in page.xpath("//*[@data-award]"):
        amounts = row.xpath(".//data[contains(concat(' ', normalize-space(@class), ' '), ' award-amount ')]/@value")
        yield row.get("data-award"), [Decimal(amount) for amount in amounts]


def list_is_whole(site, folder, awards):
    """Every award once, over all parts of the list; what the rows come to, and how many they are."""
    place, folder = f"{folder}funded/all/", site / folder / "funded/all"
    numbers = sorted(int(path.parent.name) for path in folder.glob("*/index.html") if path.parent.name.isdigit())
    check(numbers == list(range(2, len(numbers) + 2)), place, f"parts after the first: {numbers}")
    parts = [list(rows(read(path / "index.html"))) for path in (folder, *(folder / str(number) for number in numbers))]
    check(all(parts), place, "a part is empty")
    found = [row for part in parts for row in part]
    check_each(place, "each row has one amount", found, lambda row: None if len(row[1]) == 1 else row)
    check(len(dict(found)) == len(found) > 0, place, "an award stands twice, or there is none")
    check_same(place, "amounts", {name: sum(amounts) for name, amounts in found}, awards)
    return len(found), sum(sum(amounts) for _, amounts in found)
