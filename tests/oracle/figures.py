"""What one record is: its stage, its rating, its due day, and so on.

Part of the oracle: an independent second implementation of the written contract, used to make fixtures. It is not part
of the product and shares no code with it. Every function is one sentence of the definitions.
"""

import datetime

from parse import add_months

HANDED_OVER = ("assigned", "accepted", "returned", "handling", "replied", "rehandling", "tracking", "closed")
NOT_TAKEN = ("rejected", "withdrawn", "merged")
STAGE_DATES = [("closed_on", "closed"), ("replied_on", "replied"), ("accepted_on", "accepted"),
               ("assigned_on", "assigned"), ("filed_on", "filed"), ("submitted_on", "submitted")]


def stage(r):
    """The status; without one, the last of the stage dates that is given."""
    return r["status"] or next((name for field, name in STAGE_DATES if r[field]), None)


def apart(r):
    return r["kind"] == "constituent_matter" or r["handling_mode"] == "for_reference"


def reached(r):
    """Open in the contract: is the status of a record without one the stage that its dates give? Read here: yes."""
    if apart(r) or r["status"] in NOT_TAKEN:
        return False
    return stage(r) in HANDED_OVER or r["assigned_on"] is not None


def answered(r):
    return reached(r) and (r["replied_on"] is not None or stage(r) in ("replied", "rehandling", "tracking", "closed"))


def waiting(r):
    return reached(r) and not answered(r)


def due_day(export, r):
    if r["due_on"]:
        return r["due_on"]
    if not r["assigned_on"]:
        return None
    months = export.rules["extended_months" if r["extended"] else "answer_months"]
    day = add_months(r["assigned_on"], months)
    if export.rules["roll_weekends"]:
        while day.weekday() >= 5:
            day += datetime.timedelta(1)
    return day


def due_band(export, r):
    day = due_day(export, r)
    if day is None:
        return "none"
    return "past" if export.as_of and day < export.as_of else "within"


def lacking(r, rating):
    """A rating that a matter apart lacks is not applicable."""
    return "not_applicable" if rating is None and apart(r) else rating


def first(r, part):
    return lacking(r, r["rating_first"][part])


def final(r, part):
    return lacking(r, r["rating_final"][part] or r[f"rating_{part}"] or r["rating_first"][part])


def outcome_class(r):
    """The outcome where it is known."""
    return r["outcome"] if r["outcome"] != "unknown" else None


def outcome_now(r):
    """The later outcome where it is given and understood, else the outcome."""
    later = r["followup_outcome"]
    return later if later not in (None, "unknown") else r["outcome"]


def state(export, promise):
    """The state of a promise, as given or from its dates."""
    if promise.get("state"):
        return promise["state"]
    due, done = promise["due_on"], promise["done_on"]
    if done:
        return "late_kept" if due and done > due else "kept"
    return "overdue" if due and export.as_of and due < export.as_of else "open"


def rehandled(r):
    return (r["rehandled"] or 0) > 0 or r["status"] == "rehandling" or r["rereplied_on"] is not None
