"""The catalogue of the data files (DCAT 3), and where its addresses lead."""

import json
from urllib.parse import unquote

from tally import check, check_each, is_marked

MEDIA_TYPES = {
    ".csv": "text/csv",
    ".json": "application/json",
    ".jsonl": "application/jsonl",
    ".jsonld": "application/ld+json",
    ".ics": "text/calendar",
    ".atom": "application/atom+xml",
}
# What stands in data/; each has its place in the catalogue.
FILES = (
    "calls.json",
    "calls.jsonl",
    "events.json",
    "grants-360giving.json",
    "grants-360giving.csv",
    "grants-transparency.csv",
    "awards.jsonl",
)


def local(key):
    """The last part of a name: of `dcat:mediaType`, `mediaType`."""
    return key.rsplit(":", 1)[-1].rsplit("/", 1)[-1].rsplit("#", 1)[-1]


def plain(value):
    """The text or the address that a value of JSON-LD stands for."""
    if isinstance(value, list):
        return plain(value[0]) if value else None
    return value.get("@id", value.get("@value")) if isinstance(value, dict) else value


def nodes(data):
    """Every object, with the last parts of its keys."""
    if isinstance(data, list):
        for part in data:
            yield from nodes(part)
    elif isinstance(data, dict):
        yield {local(key): value for key, value in data.items()}
        for key, value in data.items():
            if key != "@context":
                yield from nodes(value)


def is_right(site, portal):
    path = site / "data/catalogue.jsonld"
    place = path.relative_to(site)
    data = json.loads(path.read_text(encoding="utf-8"))
    check("@context" in data, place, "has no context")
    known = list(nodes(data))

    def file(address):
        """The file that is served at an address below the portal's."""
        if not address.startswith(f"{portal.address}/"):
            return None
        below = unquote(address.split("#")[0].split("?")[0]).removeprefix(f"{portal.address}/")
        return site / (f"{below}index.html" if below == "" or below.endswith("/") else below)

    def lost(address):
        found = file(address)
        return None if found and found.is_file() and found.stat().st_size else address

    def wrong_type(node):
        # A type that IANA has not registered stands as the format.
        address, said = plain(node["downloadURL"]), str(plain(node.get("mediaType", node.get("format"))))
        wanted = MEDIA_TYPES.get("." + address.rsplit(".", 1)[-1])
        said = said.removeprefix("https://www.iana.org/assignments/media-types/").split(";")[0]
        return None if said == wanted else f"{address}: {said}"

    files = [node for node in known if "downloadURL" in node]
    addresses = [plain(node["downloadURL"]) for node in files]
    check_each(place, "each downloadURL is a file", addresses, lost)
    check_each(place, "media types", files, wrong_type)
    check(len(set(addresses)) == len(addresses) > 0, place, "a file stands twice")
    check_each(place, "holds the files of data/", FILES, lambda f: None if f"{portal.address}/data/{f}" in addresses else f)
    pages = [plain(node[key]) for node in known for key in ("landingPage", "accessURL") if key in node]
    own = [page for page in pages if page.startswith(portal.address)]
    check_each(place, "each page is one of the site", own, lambda page: lost(page if page != portal.address else f"{page}/"))
    catalogues = [node for node in known if local(str(plain(node.get("@type", node.get("type"))))) == "Catalog"]

    def unmarked(node):
        is_said = is_marked(node) or str(plain(node.get("title"))).startswith("[Example] ")
        return None if is_said == portal.is_example else f"example: {is_said}"

    check_each(place, "says whether it is an example", catalogues, unmarked)
    return len(files)
