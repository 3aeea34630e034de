"""The whole report `jianyi-report/1` of an export and a selection.

This is the oracle: an independent second implementation, written from the data contract alone, slow and obvious. It
makes the fixtures that the program is held against. It is not part of the product and shares no code with it.

    python3 tests/oracle/report.py FILE [SELECTION]
"""

import json
import sys
from collections import Counter
from fractions import Fraction

import figures as f
import vocabulary as v
from ingest import Export
from parse import add_months, bare_theme
from selection import Selection

THREE = ("satisfied", "basically", "dissatisfied")
PLANS = ("in_progress", "planned", "in_progress_or_planned")


def weight(records):
    return sum(r["count"] for r in records)


def partition(values, pairs):
    """Counts over the parts of some named values, from pairs of a value and a weight."""
    out = dict.fromkeys(v.parts(values), 0)
    for value, n in pairs:
        out[value or "missing"] += n
    return out


def rate(n, of, total):
    return {"n": n, "of": of, "excluded": total - of}


class Report:
    def __init__(self, export, selection):
        self.export, self.selection = export, selection
        self.records = [r for r in export.records if selection.chooses(export, r)]
        self.total = weight(self.records)
        self.reached = [r for r in self.records if f.reached(r)]
        self.answered = [r for r in self.records if f.answered(r)]
        self.waiting = [r for r in self.records if f.waiting(r)]
        self.keys = [r for r in self.records if r["key"]]
        # With ratings published as totals: the rows of the selection, or None where it cannot be applied to them.
        self.rating_rows = None
        if export.totals_only and set(selection.clauses) <= {"category", "outcome", "key"}:
            self.rating_rows = [row for row in map(totals_row, export.rating_totals) if selected(selection, row)]

    def by(self, values, field):
        return partition(values, ((r[field], r["count"]) for r in self.records))

    def share(self, test, group):
        """How many of a group pass a test."""
        return rate(weight(r for r in group if test(r)), weight(group), self.total)

    # --- figures of a group ------------------------------------------------------------------------------------------

    def answered_rate(self, group):
        reached = [r for r in group if f.reached(r)]
        return rate(weight(filter(f.answered, reached)), weight(reached), weight(group))

    def on_time_rate(self, group):
        can = [r for r in group if f.answered(r) and r["replied_on"] and f.due_day(self.export, r)]
        in_time = [r for r in can if r["replied_on"] <= f.due_day(self.export, r)]
        return rate(weight(in_time), weight(can), weight(group))

    def outcomes(self, group):
        return partition(v.OUTCOME, ((r["outcome"], r["count"]) for r in group))

    def ratings(self, group, part="overall", read=f.final):
        return partition(v.RATING, ((read(r, part), r["count"]) for r in group))

    def summed(self, dimension="overall", which="final", **only):
        """Ratings published as totals."""
        if self.rating_rows is None:
            return None
        out = dict.fromkeys(v.parts(v.RATING), 0)
        for row in self.rating_rows:
            fits = row["dimension"] == dimension and row["round"] == which
            if fits and all(row[k] == x for k, x in only.items()):
                for value in v.RATING:
                    out[value] += row[value]
        return out

    def group_ratings(self, group, **only):
        """Final overall ratings of a category or an outcome, from the records or from the totals."""
        return self.summed(**only) if self.export.totals_only else self.ratings(group)

    def ordered(self, weights, roster):
        """Names in the order of lists: the roster, then the larger first, then by name; null last."""
        def place(name):
            listed = name in roster
            return (name is None, not listed, roster.index(name) if listed else 0, 0 if listed else -weights[name],
                    name or "")
        return sorted(weights, key=place)

    # --- the sections ------------------------------------------------------------------------------------------------

    def make(self):
        e, d = self.export, self.export.dataset
        return {
            "schema": "jianyi-report/1",
            "edition": {"name": d.get("name"), "edition": d.get("edition"), "as_of": e.as_of and e.as_of.isoformat(),
                        "as_of_given": e.as_of_given, "unit": d.get("unit", "item"), "sample": d.get("sample", False)},
            "selection": self.selection.text(),
            "import": {"read": e.read, "accepted": len(e.records), "rejected": e.rejected,
                       "duplicates": e.duplicates, "withheld": e.withheld, "withheld_declared": d.get("withheld"),
                       "announced_total": d.get("announced_total"),
                       "unrecognised": [{"field": a, "value": b, "n": n} for (a, b), n in
                                        sorted(e.unrecognised.items(), key=lambda x: (x[0][0], -x[1], x[0][1]))],
                       "refused_fields": [{"name": x, "n": n} for x, n in sorted(e.refused.items())],
                       "issues": [{"row": row, "field": field, "code": code, "text": text}
                                  for row, field, code, text in e.issues[:1000]],
                       **({"more_issues": len(e.issues) - 1000} if len(e.issues) > 1000 else {})},
            "total": self.total,
            "handling": self.handling(),
            "satisfaction": self.satisfaction(),
            "supervision": self.supervision(),
            "follow_up": self.follow_up(),
        }

    def handling(self):
        e, records, total = self.export, self.records, self.total
        classed = [r for r in self.answered if f.outcome_class(r)]
        contact = [r for r in self.answered if r["contact_mode"]]
        due = {band: weight(r for r in self.waiting if f.due_band(e, r) == band) for band in ("past", "none")}
        median, curve = self.survival()
        planned = ("solved", *PLANS)
        opened = [r for r in records if r["disclosure"] in ("full", "summary") or r["content_url"]]
        basis = dict.fromkeys(v.parts(v.BASIS), 0)
        for r in records:
            for name in set(r["basis"]) or {"missing"}:
                basis[name] += r["count"]
        return {
            "stages": partition(v.STATUS, ((f.stage(r), r["count"]) for r in records)),
            "outcomes": self.outcomes(records),
            "answered": self.answered_rate(records),
            "on_time": self.on_time_rate(records),
            "waiting": weight(self.waiting),
            "overdue": due["past"],
            "no_due_day": due["none"],
            "solved": self.share(lambda r: r["outcome"] == "solved", classed),
            "solved_now": self.share(lambda r: f.outcome_now(r) == "solved", classed),
            "solved_or_planned": self.share(lambda r: r["outcome"] in planned, classed),
            "contacted": self.share(lambda r: set(r["contact_mode"]) - {"none", "unknown"}, contact),
            "reassigned": weight(r for r in records if (r["reassign_count"] or 0) > 0),
            "disclosure": self.by(v.DISCLOSURE, "disclosure"),
            "content_public": rate(weight(opened), total, total),
            "reply_public": self.share(lambda r: r["reply_url"], self.answered),
            "median_days": median,
            "answered_by_day": curve,
            "by_unit": self.by_unit(),
            "by_delegation": self.by_group("delegation", "delegations"),
            "by_category": self.by_group("category", "categories"),
            "by_period": self.by(v.PERIOD, "period"),
            "by_submit_mode": self.by(v.SUBMIT_MODE, "submit_mode"),
            "by_level": self.by(v.LEVEL, "level"),
            "by_kind": self.by(v.KIND, "kind"),
            "by_mode": self.by(v.MODE, "handling_mode"),
            "by_basis": basis,
            "by_month": self.by_month(),
        }

    def survival(self):
        """Kaplan–Meier in exact fractions: the median, and the part answered by some days."""
        as_of, events, censored = self.export.as_of, Counter(), Counter()
        for r in self.answered:
            if r["replied_on"] and r["assigned_on"] and r["replied_on"] >= r["assigned_on"]:
                events[(r["replied_on"] - r["assigned_on"]).days] += r["count"]
        for r in self.waiting:
            if r["assigned_on"] and as_of and r["assigned_on"] <= as_of:
                censored[(as_of - r["assigned_on"]).days] += r["count"]
        if not events:
            return None, []
        steps, s, at_risk = [], Fraction(1), sum(events.values()) + sum(censored.values())
        for time in sorted({*events, *censored}):
            if events[time]:
                s *= 1 - Fraction(events[time], at_risk)
                steps.append((time, s))
            at_risk -= events[time] + censored[time]
        half = Fraction(1, 2) + Fraction(1, 10**9)
        median = next((time for time, s in steps if s < half), None)
        longest, curve = max(*events, *censored, 0), []
        for day in (30, 60, 90, 120, 150, 180, 270, 365):
            left = [s for time, s in steps if time <= day][-1:] or [Fraction(1)]
            if day <= longest or left[0] == 0:
                whole = int((1 - left[0]) * 10000 + Fraction(1, 2))  # half up
                curve.append([day, whole // 10000 if whole % 10000 == 0 else whole / 10000])
        return median, curve

    def by_unit(self):
        lead, co = Counter(), Counter()
        for r in self.records:
            for name in set(r["lead_units"]):
                lead[name] += r["count"]
            for name in set(r["co_units"]):
                co[name] += r["count"]
        out = []
        for name in self.ordered(lead + co, self.export.rosters.get("units", [])):
            group = [r for r in self.records if name in r["lead_units"]]
            ratings = None if self.export.totals_only else self.ratings(group)
            out.append({"name": name, "lead": lead[name], "co": co[name], "answered": self.answered_rate(group),
                        "on_time": self.on_time_rate(group), "outcomes": self.outcomes(group), "ratings": ratings})
        return out

    def groups(self, field, records=None):
        out = {}
        for r in self.records if records is None else records:
            out.setdefault(r[field], []).append(r)
        return out

    def by_group(self, field, roster):
        groups, out = self.groups(field), []
        weights = {name: weight(group) for name, group in groups.items()}
        for name in self.ordered(weights, self.export.rosters.get(roster, [])):
            group = groups[name]
            ratings = self.group_ratings(group, category=name) if field == "category" else (
                None if self.export.totals_only else self.ratings(group))
            out.append({"name": name, "items": weights[name], "answered": self.answered_rate(group),
                        "on_time": self.on_time_rate(group), "outcomes": self.outcomes(group), "ratings": ratings})
        return out

    def by_month(self):
        months = {}
        for r in self.records:
            rated = r["rating_final"]["on"] or r["rating_first"]["on"]
            for name, day in (("assigned", r["assigned_on"]), ("replied", r["replied_on"]), ("rated", rated),
                              ("closed", r["closed_on"])):
                if day:
                    months.setdefault(day.year * 12 + day.month - 1, Counter())[name] += r["count"]
        if not months:
            return []
        return [{"month": f"{m // 12}-{m % 12 + 1:02}", **{name: months.get(m, Counter())[name] for name in
                 ("assigned", "replied", "rated", "closed")}} for m in range(min(months), max(months) + 1)]

    def satisfaction(self):
        totals = self.export.totals_only
        out = {}
        for part in ("overall", "attitude", "result"):
            if totals:
                out[part] = self.rating_rows is not None and {
                    "first": self.summed(part, "first"), "final": self.summed(part, "final")} or None
            else:
                out[part] = {"first": self.ratings(self.records, part, f.first),
                             "final": self.ratings(self.records, part)}
        final = out["overall"] and out["overall"]["final"]
        if final:
            rated, asked = sum(final[x] for x in THREE), sum(final[x] for x in (*THREE, "no_response"))
            out["satisfied"] = rate(final["satisfied"], rated, self.total)
            out["satisfied_or_basically"] = rate(final["satisfied"] + final["basically"], rated, self.total)
            out["coverage"] = rate(rated, asked, self.total)
        else:
            out.update(satisfied=None, satisfied_or_basically=None, coverage=None)
        flow = Counter()
        for r in self.records:
            a, b = r["rating_first"]["overall"], r["rating_final"]["overall"]
            if a and b:
                flow[a, b] += r["count"]
        out["flow"] = None if totals else pairs(flow, v.parts(v.RATING))
        by_outcome = self.groups("outcome")
        out["by_outcome"] = None if totals and self.rating_rows is None else [
            {"outcome": name, "ratings": self.group_ratings(by_outcome[None if name == "missing" else name],
                                                            outcome=None if name == "missing" else name)}
            for name in v.parts(v.OUTCOME) if (None if name == "missing" else name) in by_outcome]
        out["rating_lag_median_days"] = None if totals else self.rating_lag()
        again = [r for r in self.records if f.rehandled(r)]
        timed = [r for r in again if r["rereplied_on"] and r["rating_first"]["on"]]
        months = self.export.rules["redo_months"]
        out["rehandling"] = {
            "items": weight(again),
            "rereplied": self.share(lambda r: r["rereplied_on"], again),
            "on_time": self.share(lambda r: r["rereplied_on"] <= add_months(r["rating_first"]["on"], months), timed),
            "final": None if totals else self.ratings(again),
        }
        out["appraisals"] = self.export.appraisals
        return out

    def rating_lag(self):
        lags = []
        for r in self.records:
            on = r["rating_first"]["on"] or r["rating_final"]["on"]
            if on and r["replied_on"] and on >= r["replied_on"]:
                lags += [(on - r["replied_on"]).days] * r["count"]
        return sorted(lags)[(len(lags) - 1) // 2] if lags else None

    def supervision(self):
        e, rosters, keys = self.export, self.export.rosters, self.keys
        groups = self.groups("key_theme", keys)
        weights = {name: weight(group) for name, group in groups.items()}
        themes, forms, place = [], [], [t.get("name") for t in e.themes]
        for name in self.ordered(weights, [bare_theme(x) for x in place if x]):
            group = groups[name]
            distinct = {(a["on"], a["form"], a.get("note")) for r in group for a in r["activities"]}
            forms += [(form, 1) for _, form, _ in distinct]
            def people(field, roster):
                names = {r[field] for r in group if r[field]}
                listed = rosters.get(roster, [])
                return [x for x in listed if x in names] + sorted(names - set(listed))
            themes.append({"name": name, "items": weights[name], "outcomes": self.outcomes(group),
                           "ratings": None if e.totals_only else self.ratings(group),
                           "lead_supervisors": people("lead_supervisor", "lead_supervisors"),
                           "gov_lead_handlers": people("gov_lead_handler", "gov_lead_handlers"),
                           "committees": people("supervising_committee", "committees"), "activities": len(distinct)})
        categories = self.groups("category")
        sizes = {name: weight(group) for name, group in categories.items()}
        layers = ("lead_supervisor", "gov_lead_handler", "supervising_committee", "coordinator", "deputy_joined",
                  "handler_self_check")
        def appearing(field, roster):
            names = set(rosters.get(roster, []))
            return rate(len(names & {r[field] for r in self.records}), len(names), len(names))
        return {
            "key_items": weight(keys),
            "themes": themes,
            "categories": [{"name": n, "items": sizes[n], "key_items": weight(r for r in categories[n] if r["key"])}
                           for n in self.ordered(sizes, rosters.get("categories", []))],
            "layers": {field: self.share(lambda r, field=field: r[field], keys) for field in layers},
            "rosters": {"lead_supervisors": appearing("lead_supervisor", "lead_supervisors"),
                        "gov_lead_handlers": appearing("gov_lead_handler", "gov_lead_handlers"),
                        "committees": appearing("supervising_committee", "committees")},
            "activities": partition(v.FORM, forms),
        }

    def follow_up(self):
        e, records = self.export, self.records
        states = partition(v.STATE, ((f.state(e, c), r["count"]) for r in records for c in r["commitments"]))
        kept = states["kept"] + states["late_kept"]
        later = [r for r in records if r["outcome"] in PLANS and r["followup_outcome"] not in (None, "unknown")]
        flow = Counter()
        for r in self.answered:
            if f.outcome_class(r) and r["outcome"] != "solved":
                flow[r["outcome"], r["followup_outcome"] or "no_followup"] += r["count"]
        years = {}
        for r in records:
            years.setdefault(r["assigned_on"].year if r["assigned_on"] else r["year"], []).append(r)
        measures = [(m, r["count"]) for r in records for m in r["measures"]]
        return {
            "commitments": states,
            "promises_kept": rate(kept, kept + states["overdue"], sum(states.values())),
            "upgraded": self.share(lambda r: r["followup_outcome"] == "solved", later),
            "outcome_flow": pairs(flow, [*v.OUTCOME, "missing", "no_followup", "unknown"]),
            "by_year": [{"year": year, "items": weight(years[year]), "outcomes_now": partition(
                v.OUTCOME, ((f.outcome_now(r), r["count"]) for r in years[year]))}
                for year in sorted(years, key=lambda y: (y is None, y or 0))],
            "measures": {"total": sum(n for _, n in measures),
                         "by_kind": partition(v.MEASURE_KIND, ((m["kind"], n) for m, n in measures)),
                         "by_reach": partition(v.MEASURE_REACH, ((m["reach"], n) for m, n in measures))},
            "resubmitted": weight(r for r in records if r["related_nos"]),
        }


def pairs(flow, order):
    return [{"from": a, "to": b, "n": n} for (a, b), n in
            sorted(flow.items(), key=lambda x: (order.index(x[0][0]), order.index(x[0][1])))]


def totals_row(row):
    """A row of rating totals with everything spelled out."""
    return {"category": row.get("category"), "outcome": row.get("outcome"), "key": "1" if row.get("is_key") else "0",
            "round": row.get("round"), "dimension": row.get("dimension"), **{x: row.get(x) or 0 for x in v.RATING}}


def selected(selection, row):
    def named(value):
        return ("missing",) if value is None else ("unknown",) if value == "unknown" else value
    return all(named(row[name]) in values for name, values in selection.clauses.items())


def report(data, selection):
    export, chosen = Export(data), Selection(selection)
    chosen.must_exist(export)
    return Report(export, chosen).make()


if __name__ == "__main__":
    with open(sys.argv[1], "rb") as file:
        print(json.dumps(report(file.read(), sys.argv[2] if len(sys.argv) > 2 else ""), ensure_ascii=False, indent=1))
