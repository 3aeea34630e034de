"""From the bytes of an export to plain records: absent rules, named values, withholding, duplicates.

Part of the oracle: an independent second implementation of the written contract, used to make fixtures. It is not part
of the product and shares no code with it. It reads the object form with English keys only.
"""

import calendar
import datetime
import json
import re
from collections import Counter

import vocabulary as v

DATES = ["submitted_on", "filed_on", "assigned_on", "accepted_on", "due_on", "replied_on", "rereplied_on", "closed_on",
         "followup_on"]
STRINGS = ["proposal_no", "title", "category", "merged_into", "lead_deputy", "delegation", "reply_class",
           "reply_scheme", "key_theme", "lead_supervisor", "gov_lead_handler", "supervising_committee", "coordinator",
           "content_url", "reply_url"]
LISTS = ["related_nos", "lead_units", "co_units"]
NUMBERS = ["congress_term", "session_no", "year", "cosigner_count", "reassign_count"]
BOOLEANS = ["extended", "is_key", "deputy_joined", "handler_self_check"]
NAMED = {"level": v.LEVEL, "period": v.PERIOD, "kind": v.KIND, "submit_mode": v.SUBMIT_MODE, "status": v.STATUS,
         "handling_mode": v.MODE, "outcome": v.OUTCOME, "followup_outcome": v.OUTCOME, "disclosure": v.DISCLOSURE,
         "rating_overall": v.RATING, "rating_attitude": v.RATING, "rating_result": v.RATING}
NAMED_LISTS = {"basis": v.BASIS, "contact_mode": v.CONTACT}
TITLE_ONLY = ["level", "congress_term", "session_no", "year", "period", "proposal_no", "title", "kind", "category",
              "status", "handling_mode", "extended", "lead_units", "co_units", "is_key", "key_theme", "disclosure",
              "count", *DATES]
INHERITED = ["lead_supervisor", "gov_lead_handler", "supervising_committee", "coordinator"]
SPACE = " \t\n\r\x0b\x0c\x85\u00a0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff" + "".join(map(chr, range(0x2000, 0x200B)))


def absent(value):
    """What counts as nothing: null, white space, and lists and objects of nothing."""
    if isinstance(value, str):
        return value.strip(SPACE) == ""
    if isinstance(value, list):
        return all(absent(x) for x in value)
    if isinstance(value, dict):
        return all(absent(x) for x in value.values())
    return value is None


def text_of(value):
    """A value as text, or None where it is no text at all."""
    if isinstance(value, str):
        return value.strip(SPACE)
    if isinstance(value, bool) or isinstance(value, (list, dict)):
        return None
    return str(int(value)) if value == int(value) else repr(value)


def date_of(value):
    """The day that a value names, or None."""
    text = text_of(value)
    if text is None:
        return None
    time = r"(?:[T ]+(\d{1,2}):(\d{2})(?::\d{2}(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?"
    for form in (r"(\d{4})-(\d{1,2})-(\d{1,2})", r"(\d{4})/(\d{1,2})/(\d{1,2})", r"(\d{4})\.(\d{1,2})\.(\d{1,2})",
                 r"(\d{4})(\d{2})(\d{2})", r"(\d{4})年(\d{1,2})月(\d{1,2})日"):
        match = re.fullmatch(form + time, text)
        if not match:
            continue
        year, month, day = (int(match[i]) for i in (1, 2, 3))
        if not 1949 <= year <= 2100:
            return None
        try:
            moment = datetime.datetime(year, month, day, int(match[4] or 0), int(match[5] or 0))
        except ValueError:
            return None
        if match[6]:
            if match[6] != "Z":
                digits = match[6].replace(":", "")
                ahead = datetime.timedelta(hours=int(digits[1:3]), minutes=int(digits[3:5]))
                moment -= ahead if digits[0] == "+" else -ahead
            moment += datetime.timedelta(hours=8)
        return moment.date()
    return None


def number_of(value):
    if isinstance(value, bool):
        return None
    if isinstance(value, int):
        return value
    if isinstance(value, float):
        return int(value) if value == int(value) else None
    text = text_of(value)
    return int(text) if text is not None and re.fullmatch(r"\d+", text) else None


def boolean_of(value):
    if isinstance(value, bool):
        return value
    return {"是": True, "1": True, "true": True, "否": False, "0": False, "false": False}.get(text_of(value))


def list_of(value):
    """A list: an array, or a text split at its separators; absent parts go."""
    items = value if isinstance(value, list) else re.split("[、，,;；|]", text_of(value) or "")
    return [x for x in items if not absent(x)]


def add_months(day, months):
    """The same day some months later, clipped to the end of the month."""
    months += day.year * 12 + day.month - 1
    year, month = months // 12, months % 12 + 1
    return datetime.date(year, month, min(day.day, calendar.monthrange(year, month)[1]))


def bare_theme(text):
    """The name of a theme without outer quotes and one trailing 类."""
    def unquote(text):
        pairs = ["“”", "‘’", "「」", "『』", '""', "''"]
        return text[1:-1].strip(SPACE) if len(text) > 1 and text[0] + text[-1] in pairs else text
    text = unquote(text)
    if text.endswith("类"):
        text = text[:-1].strip(SPACE)
    return unquote(text) or None


class Export:
    """An export as it was read."""

    def __init__(self, data):
        top = json.loads(data.decode("utf-8-sig"))
        self.dataset = {k: x for k, x in top.get("dataset", {}).items() if not absent(x)}
        self.appraisals = [x for x in top.get("appraisals") or [] if not absent(x)]
        self.rating_totals = top.get("rating_totals") or []
        self.totals_only = self.dataset.get("ratings") == "totals"
        self.terms = self.dataset.get("terms", {})
        self.rosters = self.dataset.get("rosters", {})
        self.themes = self.dataset.get("themes", [])
        self.rules = {"answer_months": 3, "extended_months": 6, "redo_months": 1, "roll_weekends": False}
        self.rules.update({k: x for k, x in self.dataset.get("rules", {}).items() if k in self.rules})
        self.unrecognised = Counter()
        self.bad = set()
        rows = top.get("proposals") or []
        self.read = len(rows)
        self.rejected = self.duplicates = self.withheld = 0
        self.records = self.sift(rows)
        for record in self.records:
            self.finish(record)
        given = date_of(self.dataset["as_of"]) if "as_of" in self.dataset else None
        self.as_of_given = given is not None
        self.as_of = given or self.newest()

    def sift(self, rows):
        """Leaves out what is rejected, withheld, or there already."""
        hidden, sound = set(), []
        for number, row in enumerate(rows, 1):
            if not isinstance(row, dict):
                self.rejected += 1
                continue
            row = {k: x for k, x in row.items() if not absent(x)}
            key = self.key(row)
            disclosure = row.get("disclosure")
            understood = v.understand(v.DISCLOSURE, text_of(disclosure)) if disclosure is not None else "full"
            if ("confidential" in row and boolean_of(row["confidential"]) is not False) or understood in (None, "none"):
                self.withheld += 1
                if key is not None:
                    hidden.add(key)
            elif key is None and "count" not in row:
                self.rejected += 1
            else:
                sound.append((number, key, row, understood))
        seen, kept = set(), []
        for number, key, row, disclosure in sound:
            if key is not None and key in hidden:
                self.withheld += 1
            elif key is not None and key in seen:
                self.duplicates += 1
            else:
                seen.add(key)
                if disclosure == "title_only":
                    row = {k: x for k, x in row.items() if k in TITLE_ONLY}
                if disclosure == "summary":
                    row = {k: x for k, x in row.items() if k not in ("content_url", "reply_url")}
                kept.append(self.record(number, row))
        return kept

    def key(self, row):
        """Level, term, session or else year, period and number; a record without a number has no key."""
        number = text_of(row.get("proposal_no")) if "proposal_no" in row else None
        if number is None:
            return None
        def named(field):
            text = text_of(row.get(field)) if field in row else None
            return text and (v.understand(NAMED[field], text) or text)
        when = next((number_of(row[f]) for f in ("session_no", "year") if f in row), None)
        return named("level"), number_of(row.get("congress_term", "")), when, named("period"), number

    # --- one record -----------------------------------------------------------------------------------------------

    def named(self, number, field, values, value):
        """A named value; `unknown` where it is not understood; None where it says that nothing is recorded."""
        text = text_of(value)
        if values is v.RATING and text in v.SAYS_UNRATED:
            return None
        found = v.understand(values, text)
        if found is None:
            if values is v.FORM:
                return "other"  # "anything else, its text shown as given"
            self.unrecognised[field, text] += 1
        return found or "unknown"

    def bad_or(self, number, field, value, parse):
        parsed = parse(value)
        if parsed is None:
            self.bad.add((number, field))
        return parsed

    def rating(self, number, field, value):
        value = value if isinstance(value, dict) else {}
        value = {k: x for k, x in value.items() if not absent(x)}
        out = {}
        for part in ("overall", "attitude", "result"):
            given = part in value
            out[part] = self.named(number, f"{field}.{part}", v.RATING, value[part]) if given else None
        out["on"] = self.bad_or(number, f"{field}.on", value["on"], date_of) if "on" in value else None
        return out

    def parts(self, number, row, field, named, dates):
        """The entries of a list of objects, as plain dictionaries."""
        out = []
        for entry in row.get(field) or []:
            if absent(entry) or not isinstance(entry, dict):
                continue
            entry = {k: x for k, x in entry.items() if not absent(x)}
            plain = {k: text_of(x) for k, x in entry.items()}
            for name in dates:
                plain[name] = (self.bad_or(number, f"{field}.{name}", entry[name], date_of) if name in entry else None)
            for name, values in named.items():
                plain[name] = (self.named(number, f"{field}.{name}", values, entry[name]) if name in entry else None)
            out.append(plain)
        return out

    def record(self, number, row):
        r = {"row": number}
        for field in STRINGS:
            r[field] = text_of(row[field]) if field in row else None
        for field in DATES:
            r[field] = self.bad_or(number, field, row[field], date_of) if field in row else None
        for field in NUMBERS:
            r[field] = self.bad_or(number, field, row[field], number_of) if field in row else None
        for field in BOOLEANS:
            r[field] = self.bad_or(number, field, row[field], boolean_of) if field in row else None
        for field in LISTS:
            r[field] = [text_of(x) for x in list_of(row[field])] if field in row else []
        for field, values in NAMED.items():
            r[field] = self.named(number, field, values, row[field]) if field in row else None
        for field, values in NAMED_LISTS.items():
            found = [self.named(number, field, values, x) for x in list_of(row[field])] if field in row else []
            r[field] = [x for x in found if x is not None]
        r["rating_first"] = self.rating(number, "rating_first", row.get("rating_first"))
        r["rating_final"] = self.rating(number, "rating_final", row.get("rating_final"))
        r["commitments"] = self.parts(number, row, "commitments", {"state": v.STATE}, ["due_on", "done_on"])
        r["measures"] = self.parts(number, row, "measures", {"kind": v.MEASURE_KIND, "reach": v.MEASURE_REACH}, ["on"])
        r["activities"] = self.parts(number, row, "activities", {"form": v.FORM}, ["on"])
        rehandled = row.get("rehandled", 0)
        r["rehandled"] = number_of(rehandled) if number_of(rehandled) is not None else int(boolean_of(rehandled) or 0)
        r["count"] = 1
        if "count" in row:
            count = number_of(row["count"])
            r["count"] = count if count is not None and count >= 1 else 1
            if count is None or count < 1:
                self.bad.add((number, "count"))
        return r

    # --- what follows from the head ---------------------------------------------------------------------------------

    def finish(self, r):
        """The outcome, the theme and what is inherited from it."""
        if r["outcome"] is None and r["reply_class"] is not None:
            custom = self.dataset.get("schemes", {})
            name = r["reply_scheme"] or self.dataset.get("reply_scheme")
            if name in custom:
                said = (custom[name].get(r["reply_class"]) or {}).get("outcome")
                found = v.understand(v.OUTCOME, said)
            else:
                found = v.SCHEMES.get(name, {}).get(r["reply_class"])
            r["outcome"] = found or "unknown"
        r["key_theme"] = bare_theme(r["key_theme"]) if r["key_theme"] else None
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
