"""One row of an export, read by its keys and headers, and what was found wrong with it.

Part of the oracle: an independent second implementation of the written contract, used to make fixtures. It is not part
of the product and shares no code with it.
"""

import headers as h
import schemes
import vocabulary as v
from parse import (Members, absent, bare_theme, boolean_of, date_of, fold, list_of, number_of, session_of, sitting_of, text_of,
                   year_of)

DATES = ["submitted_on", "filed_on", "assigned_on", "accepted_on", "due_on", "replied_on", "rereplied_on", "closed_on",
         "followup_on"]
STRINGS = ["proposal_no", "title", "category", "merged_into", "lead_deputy", "delegation", "reply_class",
           "reply_scheme", "key_theme", "lead_supervisor", "gov_lead_handler", "supervising_committee", "coordinator",
           "content_url", "reply_url"]
LISTS = ["related_nos", "lead_units", "co_units"]
NUMBERS = {"congress_term": lambda x: (sitting_of(x) or [None])[0], "session_no": session_of, "year": year_of,
           "cosigner_count": number_of, "reassign_count": number_of,
           "rehandled": lambda x: {True: 1, False: 0}.get(boolean_of(x), number_of(x))}
BOOLEANS = ["extended", "is_key", "deputy_joined", "handler_self_check"]
NAMED = {"level": v.LEVEL, "period": v.PERIOD, "kind": v.KIND, "submit_mode": v.SUBMIT_MODE, "status": v.STATUS,
         "handling_mode": v.MODE, "outcome": v.OUTCOME, "followup_outcome": v.OUTCOME, "disclosure": v.DISCLOSURE,
         "rating_overall": v.RATING, "rating_attitude": v.RATING, "rating_result": v.RATING,
         "rating_channel": v.CHANNEL}
NAMED_LISTS = {"basis": v.BASIS, "contact_mode": v.CONTACT}
ENTRIES = {"commitments": (h.COMMITMENT, {"state": v.STATE}, ["due_on", "done_on"]),
           "measures": (h.MEASURE, {"kind": v.MEASURE_KIND, "reach": v.MEASURE_REACH}, ["on"]),
           "activities": (h.ACTIVITY, {"form": v.FORM}, ["on"])}
TITLE_ONLY = ["level", "congress_term", "session_no", "year", "period", "proposal_no", "title", "kind", "category",
              "status", "handling_mode", "extended", "lead_units", "co_units", "is_key", "key_theme", "disclosure",
              "count", *DATES]


class Row:
    """The members of one row by field, the values of each in their order, and what there is to say of them."""

    def __init__(self, number, members, known_schemes):
        self.number, self.values, self.schemes = number, {}, known_schemes
        self.issues, self.unrecognised, self.refused = [], [], []
        weak = []
        for name, value in members.pairs:
            if absent(value):
                continue
            if fold(name) in h.WEAK:
                weak.append((h.WEAK[fold(name)], value))
            else:
                self.member(name, value)
        for field, value in weak:
            if field not in self.values:
                self.add(field, value)
        self.hide()

    def add(self, field, value):
        self.values.setdefault(field, []).append(value)
        if field == "congress_term":
            session = (sitting_of(value) or [None, None])[1]
            if session is not None:
                self.add("session_no", session)

    def member(self, name, value):
        field = h.field_of(name)
        if fold(name) in h.RESULT:
            field = result_field(fold(name), text_of(value), self.schemes)
        if field:
            self.add(field, value)
        elif h.refused(name):
            self.refused.append(name)

    def hide(self):
        """Finds out whether the row may be held, and drops what its openness does not cover."""
        said = self.values.get("disclosure")
        found = [v.understand(v.DISCLOSURE, text_of(x)) for x in said or []]
        openness = next(filter(None, found), None)
        secret = any(boolean_of(x) is not False for x in self.values.get("confidential", []))
        self.withheld = secret or bool(said) and openness in (None, "none")
        if openness == "title_only":
            self.values = {field: x for field, x in self.values.items() if field in TITLE_ONLY}
        if openness == "summary":
            self.values = {field: x for field, x in self.values.items() if field not in ("content_url", "reply_url")}

    def say(self, code, field, text=None):
        self.issues.append((self.number, field, code, text))

    def record(self):
        """The record, every field of it, with whatever is not understood left out or unknown."""
        r = {field: self.first(field, text_of, "bad_text") for field in STRINGS}
        r |= {field: self.first(field, date_of, "bad_date") for field in DATES}
        r |= {field: self.first(field, parse, "bad_number") for field, parse in NUMBERS.items()}
        r |= {field: self.first(field, boolean_of, "bad_boolean") for field in BOOLEANS}
        r |= {field: self.texts(field) for field in LISTS}
        r |= {field: self.named(field, self.values.get(field, []), values) for field, values in NAMED.items()}
        r |= {field: self.named_list(field, values) for field, values in NAMED_LISTS.items()}
        r |= {field: self.round(field) for field in ("rating_first", "rating_final")}
        r |= {field: self.entries(field, *how) for field, how in ENTRIES.items()}
        r["key_theme"] = r["key_theme"] and bare_theme(r["key_theme"])
        r["count"] = self.first("count", lambda x: number_of(x) or None, "bad_count") or 1
        return r

    # --- single fields ----------------------------------------------------------------------------------------------

    def first(self, field, parse, code, given=None):
        """The first value of a field that is understood; those before it are named as bad."""
        for value in self.values.get(field, []) if given is None else given:
            parsed = parse(value)
            if parsed is not None:
                return parsed
            self.say(code, field)
        return None

    def texts(self, field):
        return [text_of(x) for given in self.values.get(field, [])[:1] for x in list_of(given)]

    def named(self, field, given, values):
        """A named value; `unknown` where none is understood; None where they say that nothing is recorded."""
        found = None
        for text in map(text_of, given):
            if values is v.RATING and fold(text) in v.SAYS_UNRATED:
                continue
            known = v.understand(values, text) or ("other" if values is v.FORM else None)
            if known:
                return known  # of forms, "anything else, its text shown as given"
            self.unrecognised.append((field, text))
            self.say("unrecognised", field)
            found = "unknown"
        return found

    def named_list(self, field, values):
        """The first list in which something is understood, else the first of all; the order of values says nothing."""
        kept = set()
        for given in self.values.get(field, []):
            found = {self.named(field, [x], values) for x in list_of(given)}
            kept = kept or found
            if found - {"unknown"}:
                return sorted(found)
        return sorted(kept)

    def parts(self, entry, headers):
        """The values of an entry by the names of its parts."""
        out = {}
        for name, value in entry.pairs:
            part = h.part_of(headers, name)
            if part and not absent(value):
                out.setdefault(part, []).append(value)
        return out

    def round(self, field):
        """The first round of rating in which something is understood; a text alone is its overall rating."""
        kept = dict.fromkeys(h.ROUND)
        for value in self.values.get(field, []):
            given = self.parts(value, h.ROUND) if isinstance(value, Members) else {"overall": [value]}
            found = {part: self.named(f"{field}.{part}", given.get(part, []), v.RATING)
                     for part in ("overall", "attitude", "result")}
            found["on"] = self.first(f"{field}.on", date_of, "bad_date", given.get("on", []))
            if set(found.values()) - {None, "unknown"}:
                return found
            kept = kept if any(kept.values()) else found
        return kept

    def entries(self, field, headers, named, dates):
        """The entries of a list of objects; activities may be named by their form alone."""
        given = self.values.get(field, [None])[0]
        if field == "activities" and isinstance(given, str):
            given = list_of(given)
        if given is not None and not isinstance(given, list):
            self.say("bad_list", field)
        out = []
        for entry in given if isinstance(given, list) else []:
            if field == "activities" and isinstance(entry, str):
                entry = Members([("form", entry)])
            if isinstance(entry, Members) and not absent(entry):
                out.append(self.entry(field, self.parts(entry, headers), headers, named, dates))
        return out

    def entry(self, field, parts, headers, named, dates):
        out = {}
        for part in headers:
            given, at = parts.get(part, []), f"{field}.{part}"
            if part in named:
                out[part] = self.named(at, given, named[part])
            else:
                parse, code = (date_of, "bad_date") if part in dates else (text_of, "bad_text")
                out[part] = self.first(at, parse, code, given)
        return out


def result_field(header, text, known_schemes):
    """What stands under 办理结果 and its like, by its value: an outcome, a rating, or a class."""
    if v.understand(v.OUTCOME, text):
        return "outcome"
    if header == "办理结果" and (v.understand(v.RATING, text) or fold(text) in v.RATINGS_ELSEWHERE):
        return "rating_result"
    return "reply_class" if schemes.is_class(known_schemes, text) else "outcome"


def key_of(r, row):
    """Level, term, session or else year, period and number; a record without a number has no key."""
    def named(field):
        return r[field] if r[field] != "unknown" else text_of(row.values[field][0])
    when = r["year"] if r["session_no"] is None else r["session_no"]
    return r["proposal_no"] and (named("level"), r["congress_term"], when, named("period"), r["proposal_no"])
