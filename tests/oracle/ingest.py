"""From the bytes of an export to plain records: its shape, withholding, duplicates, and what the head adds.

Part of the oracle: an independent second implementation of the written contract, used to make fixtures. It is not part
of the product and shares no code with it.
"""

import json
from collections import Counter

import checks
import schemes
from parse import Members, absent, bare_theme, date_of, text_of
from record import DATES, Row, key_of

INHERITED = ["lead_supervisor", "gov_lead_handler", "supervising_committee", "coordinator"]


def shape(data):
    """The head and the rows of a file: an object, a bare array, or a record a line."""
    text = data.decode("utf-8-sig")
    def parse(text):
        return json.loads(text, object_pairs_hook=Members)
    try:
        top = parse(text)
    except json.JSONDecodeError:
        rows = [parse(line) for line in text.splitlines() if line.strip()]
        first = rows[0] if isinstance(rows[0], Members) else {}
        return (first, rows[1:]) if "dataset" in first and "proposal_no" not in first else ({}, rows)
    return ({}, top) if isinstance(top, list) else (top, top.get("proposals") or [])


class Export:
    """An export as it was read."""

    def __init__(self, data):
        top, rows = shape(data)
        self.dataset = {k: x for k, x in top.get("dataset", {}).items() if not absent(x)}
        self.appraisals = [x for x in top.get("appraisals") or [] if not absent(x)]
        self.rating_totals = top.get("rating_totals") or []
        self.totals_only = self.dataset.get("ratings") == "totals"
        self.terms = self.dataset.get("terms", {})
        self.rosters = self.dataset.get("rosters", {})
        self.themes = self.dataset.get("themes", [])
        self.rules = {"answer_months": 3, "extended_months": 6, "redo_months": 1, "roll_weekends": False}
        self.rules.update({k: x for k, x in self.dataset.get("rules", {}).items() if k in self.rules})
        self.schemes = schemes.BUILT_IN | schemes.own(self.dataset.get("schemes", {}))
        self.unrecognised, self.refused, self.row_issues = Counter(), Counter(), []
        self.read = len(rows)
        self.rejected = self.duplicates = self.withheld = 0
        self.records = self.sift(rows)
        for record in self.records:
            self.finish(record)
        given = date_of(self.dataset["as_of"]) if "as_of" in self.dataset else None
        self.as_of_given = given is not None
        self.as_of = given or self.newest()
        self.issues = self.all_issues()

    def sift(self, rows):
        """Leaves out what is rejected, withheld, or there already."""
        read, sound = [], []
        for number, members in enumerate(rows, 1):
            if isinstance(members, Members):
                row = Row(number, members, self.schemes)
                record = row.record()
                read.append((key_of(record, row), row, record))
            else:
                self.reject(number, "not_object")
        hidden = {key for key, row, _ in read if row.withheld} - {None}
        for key, row, record in read:
            if row.withheld or key in hidden:
                self.withheld += 1
                continue
            self.refused.update(row.refused)
            if key is None and "count" not in row.values:
                self.reject(row.number, "no_number")
            else:
                sound.append((key, row, record))
        return self.distinct(sound)

    def reject(self, number, code):
        self.rejected += 1
        self.row_issues.append((number, None, code, None))

    def distinct(self, sound):
        """The records, the first of each key."""
        seen, kept = {}, []
        for key, row, record in sound:
            if key is not None and key in seen:
                self.duplicates += 1
                differing = " ".join(sorted(f for f in record if record[f] != seen[key][f]))
                code = "duplicate_differs" if differing else "duplicate"
                self.row_issues.append((row.number, "proposal_no", code, differing or None))
                continue
            seen[key] = dict(record)
            self.unrecognised.update(row.unrecognised)
            self.row_issues += row.issues
            kept.append(record | {"row": row.number})
        return kept

    # --- what follows from the head ---------------------------------------------------------------------------------

    def finish(self, r):
        """The outcome, the theme and what is inherited from it."""
        scheme = self.schemes.get(r["reply_scheme"] or text_of(self.dataset.get("reply_scheme")))
        outside = False
        if r["reply_class"] is not None:
            known, outcome = schemes.look_up(scheme or {}, r["reply_class"])
            outside = scheme is not None and not known
            r["outcome"] = r["outcome"] or outcome or "unknown"
        self.row_issues += [(r["row"], *warning) for warning in checks.record_warnings(r, outside)]
        r["key"] = bool(r["is_key"] or r["key_theme"])
        for theme in self.themes:
            if r["key_theme"] and bare_theme(theme.get("name", "")) == r["key_theme"]:
                for field in INHERITED:
                    if r[field] is None and not absent(theme.get(field)):
                        r[field] = text_of(theme[field])
        if r["key"] and r["coordinator"] is None:
            r["coordinator"] = self.terms.get("coordinator")

    def newest(self):
        days = []
        for r in self.records:
            days += [r[f] for f in DATES if f != "due_on"]
            days += [r["rating_first"]["on"], r["rating_final"]["on"]]
        return max((day for day in days if day), default=None)

    def all_issues(self):
        """Those of the file first, then those of rows in order; the first thousand are listed."""
        of_rows = sorted(self.row_issues, key=lambda issue: issue[0])
        return [*((None, *warning) for warning in checks.file_warnings(self)), *of_rows]
