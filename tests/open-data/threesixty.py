"""Grants in the 360Giving Data Standard: the JSON package, and the table as flatten-tool reads it."""

import json
import re
import shutil
import tempfile
import warnings
from decimal import Decimal
from pathlib import Path

import flattentool
from jsonschema import Draft202012Validator
from referencing import Registry
from referencing.jsonschema import DRAFT202012

import tables
from tally import check, check_each, check_same, is_marked

SCHEMAS = Path(__file__).parent / "360giving"
GRANT = json.loads((SCHEMAS / "360-giving-schema.json").read_text())
PACKAGE = json.loads((SCHEMAS / "360-giving-package-schema.json").read_text())

# Fields of a grant that the table cannot carry, by their path without positions, with the reason.
# There are none: every field that the JSON file has of a grant has a column.
NOT_IN_CSV = {}

# What an id looks like behind the code of its register (org-id.guide).
REGISTERS = {
    "GB-CHC-": re.compile(r"[0-9]{6,7}"),
    "GB-COH-": re.compile(r"[0-9A-Z]{8}"),
    "GB-SC-": re.compile(r"SC[0-9]{6}"),
    "GB-NIC-": re.compile(r"[0-9]{6}"),
}
OWN_ID = re.compile(r"360G-[A-Za-z0-9]+(-[A-Za-z0-9]+)*-org-[a-z0-9]+(-[a-z0-9]+)*")


def load(path):
    return json.loads(path.read_text(encoding="utf-8"), parse_float=Decimal)


def validator():
    """Checks packages by the official schemas, with formats. Nothing is fetched."""
    grant, package = (DRAFT202012.create_resource(schema) for schema in (GRANT, PACKAGE))
    # The package of 1.4.3 still names the grant of 1.4.2.
    named = PACKAGE["properties"]["grants"]["items"]["$ref"]
    registry = Registry().with_resources([(named, grant), (GRANT["$id"], grant), (PACKAGE["$id"], package)])
    formats = Draft202012Validator.FORMAT_CHECKER
    check({"uri", "date-time"} <= formats.checkers.keys(), "jsonschema", "cannot check uri and date-time")
    return Draft202012Validator(PACKAGE, registry=registry, format_checker=formats)


def is_valid(place, package):
    def said(error):
        reasons = [error, *(reason for reason in error.context if len(error.context) < 6)]
        return "; ".join(f"{reason.json_path}: {reason.message[:200]}" for reason in reasons)

    faults = [said(error) for error in validator().iter_errors(package)]
    check(package["grants"] and not faults, place, f"is not valid: {faults[:6]}")


def as_json(path):
    """The grants of a table, and what flatten-tool complained of."""
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "in").mkdir()
        shutil.copy(path, Path(folder) / "in/grants.csv")
        with warnings.catch_warnings(record=True) as complaints:
            warnings.simplefilter("always")
            flattentool.unflatten(
                f"{folder}/in",
                input_format="csv",
                output_name=f"{folder}/out.json",
                root_list_path="grants",
                root_id="",
                schema=str(SCHEMAS / "360-giving-schema.json"),
                convert_titles=True,
            )
        own = [str(one.message) for one in complaints if one.category.__module__.startswith("flattentool")]
        return without_guards(load(Path(folder) / "out.json")["grants"]), own


def without_guards(value):
    match value:
        case dict():
            return {key: without_guards(part) for key, part in value.items()}
        case list():
            return [without_guards(part) for part in value]
        case str():
            return tables.unguarded(value)
    return value


def differences(one, other, path=""):
    """Paths at which two values differ, but for the fields that a table cannot carry."""
    if re.sub(r"\.\d+", "", path).lstrip(".") in NOT_IN_CSV:
        return
    if isinstance(one, dict) and isinstance(other, dict):
        for key in sorted(one.keys() | other.keys()):
            yield from differences(one.get(key), other.get(key), f"{path}.{key}")
    elif isinstance(one, list) and isinstance(other, list) and len(one) == len(other):
        for at, parts in enumerate(zip(one, other)):
            yield from differences(*parts, f"{path}.{at}")
    elif one != other or isinstance(one, bool) != isinstance(other, bool):
        yield f"{path.lstrip('.')}: {one!r} and {other!r}"


def titles_are_known(place, titles):
    """Each title of the table leads, through titles of the schema, to a field that holds a value."""

    def resolved(schema):
        while "$ref" in schema or "items" in schema:
            schema = GRANT["$defs"][schema["$ref"].rsplit("/", 1)[-1]] if "$ref" in schema else schema["items"]
        return schema

    def named(schema):
        """The title of a property stands beside its reference, or behind it."""
        return schema.get("title") or resolved(schema).get("title")

    def unknown(title):
        schema = GRANT
        for part in title.split(":"):
            if not part.isdecimal():
                schema = next((p for p in resolved(schema).get("properties", {}).values() if named(p) == part), None)
            if schema is None:
                return title
        return title if "properties" in resolved(schema) else None

    check_each(place, "titles are those of the schema", titles, unknown)


def wrong_id(org_id, prefix, known):
    """What is wrong with the id of an organisation; `known` are those that the content gives."""
    for register, form in REGISTERS.items():
        if org_id.startswith(register):
            return None if form.fullmatch(org_id.removeprefix(register)) else org_id
    if org_id.startswith("360G-"):
        return None if org_id.startswith(f"{prefix}-org-") and OWN_ID.fullmatch(org_id) else org_id
    return None if org_id in known else f"{org_id} is not in the content"


def id_by_content(records, prefix):
    """The id of a recipient by what its records in the content say, or how it begins."""
    for key, start in (("charity_number", "GB-CHC-"), ("company_number", "GB-COH-"), ("org_id", "")):
        number = next((record[key] for record in records if record.get(key)), None)
        if number:
            if key == "charity_number" and number.startswith(("SC", "NI")):
                return f"GB-SC-{number}" if number.startswith("SC") else f"GB-NIC-{number.lstrip('NIC')}"
            return start + (number.zfill(8) if key == "company_number" else number)
    return f"{prefix}-org-"


def ids_are_right(place, grants, records, portal):
    """Ids of grants and organisations, by the rules and by the content."""
    ids = [grant["id"] for grant in grants]
    check(len(set(ids)) == len(ids) > 0, place, "ids of grants are not unique")
    check(re.fullmatch(r"360G-[A-Za-z0-9-]+", portal.prefix or ""), place, f"prefix of the publisher: {portal.prefix}")
    check_each(place, "ids have the prefix", ids, lambda name: None if name.startswith(f"{portal.prefix}-") else name)
    known = portal.org_ids | {record["org_id"] for record in records if record.get("org_id")}
    for key in ("recipientOrganization", "fundingOrganization"):
        pairs = {(org["name"], org["id"]) for grant in grants for org in grant[key]}
        check_each(place, f"ids of {key}", {name for _, name in pairs}, lambda name: wrong_id(name, portal.prefix, known))
        check(len(dict(pairs)) == len(pairs) > 0, place, f"{key}: a name has two ids")
        own = [name for _, name in pairs if name.startswith("360G-")]
        check(len(set(own)) == len(own) and pairs, place, f"{key}: two names have one id")
    by_name = {}
    for record in records:
        by_name.setdefault(record["recipient"], []).append(record)

    def other_id(org):
        wanted = id_by_content(by_name[org["name"]], portal.prefix)
        is_right = org["id"].startswith(wanted) if wanted.endswith("-org-") else org["id"] == wanted
        return None if is_right else f"{org['id']} instead of {wanted}"

    recipients = [org for grant in grants for org in grant["recipientOrganization"]]
    check_each(place, "ids follow from the content", recipients, other_id)


def package_is_right(place, package, records, portal):
    is_valid(place, package)
    ids_are_right(place, package["grants"], records, portal)
    check(is_marked(package) == portal.is_example, place, f"does not say example: {portal.is_example}")
    check(package["title"].startswith("[Example] ") == portal.is_example, place, f"title: {package['title']}")
    check(package["downloadURL"] == f"{portal.address}/{place}", place, f"downloadURL: {package['downloadURL']}")


def table_is_right(place, path, package):
    """The table is the package again, grant by grant; its own grants."""
    titles_are_known(place, tables.read(path)[0])
    grants, complaints = as_json(path)
    check(grants and not complaints, place, f"flatten-tool makes {len(grants)} grants and says: {complaints[:6]}")
    is_valid(place, {**package, "grants": grants})
    one, other = ({grant["id"]: grant for grant in side} for side in (package["grants"], grants))
    check(len(one) == len(package["grants"]) == len(grants) == len(other) > 0, place, "not as many grants as the JSON file")
    check_same(place, "ids", set(other), set(one))

    def changes(name):
        return list(differences(one[name], other.get(name), name))

    check_each(place, "grants are those of the JSON file", one, changes)
    return grants
