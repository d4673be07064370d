"""Counts checks. Nothing passes for want of something to check."""

import re
from collections import Counter

done = Counter()


def check(is_right, place, what):
    done["pass" if is_right else "fail"] += 1
    if not is_right:
        print(f"{place}: {what}")


def check_each(place, what, things, fault):
    """One check: there are things, and `fault` has nothing to say of any."""
    things = list(things)
    faults = [said for said in map(fault, things) if said]
    check(things and not faults, place, f"{what}: {faults[:6] if things else 'there is nothing to check'}")


def check_same(place, what, found, wanted):
    """One check: two mappings or sets are equal, and not empty."""
    if isinstance(wanted, dict):
        names = found.keys() | wanted.keys()
        other = {name: (found.get(name), wanted.get(name)) for name in names if found.get(name) != wanted.get(name)}
        shown = [f"{name}: {a} instead of {b}" for name, (a, b) in sorted(other.items())][:6]
    else:
        shown = f"too many {sorted(found - wanted)[:6]}, missing {sorted(wanted - found)[:6]}"
    check(found == wanted and len(found) > 0, place, f"{what}: {shown if found or wanted else 'there is nothing to check'}")


def attempt(place, step, *things):
    """What a step returns. One that breaks off is a failure, and the others still run."""
    try:
        return step(*things)
    except Exception as error:
        check(False, place, f"{step.__name__} broke off: {type(error).__name__}: {error}")
        return None


def is_marked(data):
    """Whether the metadata of a file say that it is an example; the key may have a prefix."""
    marks = [value for key, value in data.items() if re.split("[:/#]", key)[-1] == "example"]
    return any(mark is True or (isinstance(mark, dict) and mark.get("@value") is True) for mark in marks)
