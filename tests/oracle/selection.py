"""Selections: reading them, writing them in the canonical form, and choosing records.

Part of the oracle: an independent second implementation of the written contract, used to make fixtures. It is not part
of the product and shares no code with it.
"""

import datetime
import re
from urllib.parse import unquote

import figures as f
import vocabulary as v
from parse import add_months

MISSING, UNKNOWN = ("missing",), ("unknown",)


def session(r):
    """Open in the contract: how a session is named. Read here: `14-1`, term and number, either may be empty."""
    parts = [r["congress_term"], r["session_no"]]
    return None if parts == [None, None] else "-".join("" if x is None else str(x) for x in parts)


def year(r):
    """Open in the contract: which year this is. Read here: that of the list by_year."""
    found = r["assigned_on"].year if r["assigned_on"] else r["year"]
    return None if found is None else str(found)


# Dimension -> (named values or None for free text, what a record shows in it: a list).
DIMENSIONS = {
    "stage": (v.STATUS, lambda e, r: [f.stage(r)]),
    "outcome": (v.OUTCOME, lambda e, r: [r["outcome"]]),
    "rating": (v.RATING, lambda e, r: [f.final(r, "overall")]),
    "rating_first": (v.RATING, lambda e, r: [f.first(r, "overall")]),
    "attitude": (v.RATING, lambda e, r: [f.final(r, "attitude")]),
    "result": (v.RATING, lambda e, r: [f.final(r, "result")]),
    "category": (None, lambda e, r: [r["category"]]),
    "theme": (None, lambda e, r: [r["key_theme"]]),
    "key": (["0", "1"], lambda e, r: ["1" if r["key"] else "0"]),
    "unit": (None, lambda e, r: r["lead_units"]),
    "co_unit": (None, lambda e, r: r["co_units"]),
    "delegation": (None, lambda e, r: [r["delegation"]]),
    "period": (v.PERIOD, lambda e, r: [r["period"]]),
    "submit_mode": (v.SUBMIT_MODE, lambda e, r: [r["submit_mode"]]),
    "level": (v.LEVEL, lambda e, r: [r["level"]]),
    "kind": (v.KIND, lambda e, r: [r["kind"]]),
    "mode": (v.MODE, lambda e, r: [r["handling_mode"]]),
    "disclosure": (v.DISCLOSURE, lambda e, r: [r["disclosure"]]),
    "year": (None, lambda e, r: [year(r)]),
    "session": (None, lambda e, r: [session(r)]),
    "committee": (None, lambda e, r: [r["supervising_committee"]]),
    "lead_supervisor": (None, lambda e, r: [r["lead_supervisor"]]),
    "gov_lead_handler": (None, lambda e, r: [r["gov_lead_handler"]]),
    "form": (v.FORM, lambda e, r: [a["form"] for a in r["activities"]]),
    "commitment": (v.STATE, lambda e, r: [f.state(e, c) for c in r["commitments"]]),
    "due": (["within", "past", "none"], lambda e, r: [f.due_band(e, r)] if f.waiting(r) else ["never"]),
    "assigned": (None, lambda e, r: [r["assigned_on"]]),
    "replied": (None, lambda e, r: [r["replied_on"]]),
    "no": (None, None),
    "q": (None, None),
}


class Error(Exception):
    """A selection that is not one."""


def plain(value):
    """A value as its text, for ordering."""
    return {MISSING: "~", UNKNOWN: "?"}.get(value, value)


def encode(value):
    if value in (MISSING, UNKNOWN):
        return plain(value)
    return "".join("".join(f"%{b:02X}" for b in c.encode()) if c in "%&=,#~?" or c.isspace() else c for c in value)


class Selection:
    """Clauses by dimension, in the order of the dimensions."""

    def __init__(self, text):
        clauses = {}
        for clause in filter(None, text.split("&")):
            name, _, values = clause.partition("=")
            if name not in DIMENSIONS:
                raise Error(name)
            special = {"~": MISSING, "?": UNKNOWN}
            chosen = [special.get(x) or unquote(x) for x in values.split(",")]
            named = DIMENSIONS[name][0]
            for value in chosen:
                if named is not None and value not in (MISSING, UNKNOWN) and value not in named:
                    raise Error(value)
            clauses[name] = clauses.get(name, []) + chosen
        self.clauses = {n: sorted(set(clauses[n]), key=plain) for n in DIMENSIONS if n in clauses}

    def text(self):
        return "&".join(f"{n}={','.join(encode(x) for x in values)}" for n, values in self.clauses.items())

    def must_exist(self, export):
        """A value that no record shows is an error; numbers, texts and days are looked for."""
        for name, values in self.clauses.items():
            if DIMENSIONS[name][0] is not None or name in ("assigned", "replied", "no", "q"):
                continue
            shown = {x for r in export.records for x in DIMENSIONS[name][1](export, r)}
            for value in values:
                if value is not MISSING and value not in shown:
                    raise Error(value)

    def chooses(self, export, record):
        return all(matches(export, record, name, values) for name, values in self.clauses.items())


def month_or_day(text, last):
    """The first or the last day of a month or of a day."""
    if re.fullmatch(r"\d{4}-\d{2}", text):
        first = datetime.date.fromisoformat(text + "-01")
        return add_months(first, 1) - datetime.timedelta(1) if last else first
    return datetime.date.fromisoformat(text)


def matches(export, r, name, values):
    if name == "no":
        return any(x in (r["proposal_no"], f"{session(r)}-{r['proposal_no']}") for x in values)
    if name == "q":
        # Open in the contract: where a text is looked for, and whether its case counts. Read here: it does not.
        where = [r["title"], r["proposal_no"], r["lead_deputy"], *r["lead_units"], *r["co_units"]]
        return any(x.lower() in text.lower() for x in values for text in where if text)
    shown = DIMENSIONS[name][1](export, r) or [None]
    if name in ("assigned", "replied"):
        day = shown[0]
        for value in values:
            if value == MISSING:
                if day is None:
                    return True
                continue
            start, _, end = value.partition("..")
            if day and month_or_day(start, False) <= day <= month_or_day(end or start, True):
                return True
        return False
    names = [MISSING if x is None else UNKNOWN if x == "unknown" and DIMENSIONS[name][0] else x for x in shown]
    return any(x in values for x in names)
