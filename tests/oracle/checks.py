"""What is said of an export without rejecting anything: dates, letters and ratings that do not fit together.

Part of the oracle: an independent second implementation of the written contract, used to make fixtures. It is not part
of the product and shares no code with it.
"""

import figures as f

LONG = 4000
RATED = ("satisfied", "basically", "dissatisfied")


def record_warnings(r, outside):
    """Field, code and text of every warning about one record."""
    assigned, replied = r["assigned_on"], r["replied_on"]
    rated = min(filter(None, (r["rating_first"]["on"], r["rating_final"]["on"])), default=None)
    if assigned and replied and replied < assigned:
        yield "replied_on", "reply_before_assignment", None
    if rated and replied and rated < replied:
        yield "rating_first.on", "rating_before_reply", None
    if assigned and r["due_on"] and r["due_on"] < assigned:
        yield "due_on", "due_before_assignment", None
    if (r["status"] == "closed" or r["closed_on"]) and not (replied or r["rereplied_on"]):
        yield "replied_on", "closed_without_reply", None
    if outside:
        yield "reply_class", "letter_outside_scheme", r["reply_class"]
    for field, text in long_places(r):
        if len(text or "") > LONG:
            yield field, "long_text", None


def long_places(r):
    """Every text that may be too long to be one."""
    yield from ((field, r[field]) for field in ("title", "category"))
    for field, part in (("commitments", "text"), ("measures", "text"), ("activities", "note")):
        yield from ((f"{field}.{part}", entry[part]) for entry in r[field])


def file_warnings(export):
    """The same of the whole file."""
    newest = export.newest()
    if export.as_of_given and newest and export.as_of < newest:
        yield None, "as_of_before_newest", None
    units = {unit for r in export.records for unit in r["lead_units"]}
    for _ in filter(lambda unit: uniform(export.records, unit), units):
        yield "lead_units", "uniform_ratings", None


def uniform(records, unit):
    """Whether thirty or more ratings of a unit are all the same."""
    rated = [r for r in records if unit in r["lead_units"] and f.final(r, "overall") in RATED]
    kinds = {tuple(f.final(r, part) for part in ("overall", "attitude", "result")) for r in rated}
    return len(kinds) == 1 and sum(r["count"] for r in rated) >= 30
