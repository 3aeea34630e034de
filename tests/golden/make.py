"""Makes `stats.json`: statistics worked out by other programs, for `tests/stats.rs` to hold ours against.

    python3 -m venv golden-env && golden-env/bin/pip install lifelines==0.30.0 statsmodels==0.15.0 \
        numpy==2.4.6 python-dateutil==4.0.0
    golden-env/bin/python tests/golden/make.py

Everything in it is invented. The seed is fixed: made again, the file is the same.
"""

import calendar
import datetime
import json
import pathlib
import random
from importlib.metadata import version

import numpy
from dateutil.relativedelta import relativedelta
from lifelines import KaplanMeierFitter
from statsmodels.stats.proportion import proportion_confint

CHANCE = random.Random(1927)


def wilson():
    pairs = [(n, of) for of in (1, 2, 3, 5, 10, 30) for n in range(of + 1)]
    pairs += [(61, 70), (0, 1000), (1000, 1000), (1, 100_000), (4_321, 98_765), (5_000_000 // 3, 5_000_000)]
    bounds = [proportion_confint(n, of, alpha=0.05, method="wilson") for n, of in pairs]
    return [{"n": n, "of": of, "low": float(low), "high": float(high)} for (n, of), (low, high) in zip(pairs, bounds)]


def spells():
    """Days watched, whether the event came, and how many there were alike."""
    named = [
        [(5, 1, 1), (5, 0, 1), (9, 1, 1)],
        [(4, 0, 1), (9, 0, 3)],
        [(day, 1, 1) for day in (1, 2, 3, 4)],
        [(0, 1, 2), (0, 0, 1), (1, 1, 1)],
        [(7, 1, 1)],
        [(10, 1, 3), (20, 1, 3)],
        [(30, 1, 500), (90, 1, 400), (365, 0, 100)],
        [(3, 1, 1), (3, 1, 1), (3, 0, 5), (200, 1, 1), (700, 0, 2)],
    ]
    for _ in range(200):
        size = CHANCE.randint(1, 40)
        longest = CHANCE.choice([5, 60, 400])
        named.append([(CHANCE.randint(0, longest), CHANCE.randint(0, 1), CHANCE.choice([1, 1, 1, 2, 7])) for _ in range(size)])
    return named


def survival():
    cases = []
    for rows in spells():
        days, events, weights = zip(*rows)
        fitted = KaplanMeierFitter().fit(days, events, weights=weights)
        left = fitted.survival_function_["KM_estimate"]
        happened = sorted({day for day, event, _ in rows if event})
        cases.append({
            "spells": rows,
            "steps": [[int(day), float(left.loc[day])] for day in happened],
            "quantiles": [[share, first(left, share)] for share in (0.25, 0.5, 0.75)],
        })
    return cases


def first(left, share):
    """The first day at which at most so much is left, as lifelines' percentile finds it, but for rounding."""
    reached = [day for day, value in left.items() if value <= 1 - share + 1e-9]
    return int(min(reached)) if reached else None


def quantiles():
    cases = []
    for _ in range(200):
        values = [(CHANCE.randint(0, 50), CHANCE.choice([1, 1, 2, 5])) for _ in range(CHANCE.randint(1, 20))]
        flat = [value for value, weight in values for _ in range(weight)]
        parts = [(1, 2), (1, 4), (3, 4), (9, 10), (1, 1)]
        found = [int(numpy.quantile(flat, part / whole, method="inverted_cdf")) for part, whole in parts]
        cases.append({"values": values, "quantiles": [[*part, value] for part, value in zip(parts, found)]})
    return cases


def deadlines():
    """Days and the corresponding days so many months later; those of weekends on the Monday after."""
    days = [datetime.date(year, month, day) for year in (1900, 1999, 2000, 2023, 2024, 2099)
            for month in range(1, 13) for day in (1, 28, calendar.monthrange(year, month)[1])]
    cases = []
    for day in days:
        for months in (1, 2, 3, 6, 12, 24):
            due = day + relativedelta(months=months)
            if due.year > 2100:
                continue
            rolled = due + datetime.timedelta(days={5: 2, 6: 1}.get(due.weekday(), 0))
            cases.append([day.isoformat(), months, due.isoformat(), rolled.isoformat()])
    return cases


def main():
    programs = ("lifelines", "statsmodels", "numpy", "python-dateutil")
    found = {
        "made_by": {name: version(name) for name in programs},
        "wilson_95": wilson(),
        "survival": survival(),
        "quantiles": quantiles(),
        "deadlines": deadlines(),
    }
    lines = ",\n".join(f"{json.dumps(key)}: {json.dumps(value)}" for key, value in found.items())
    pathlib.Path(__file__).with_name("stats.json").write_text(f"{{\n{lines}\n}}\n", encoding="utf-8")


if __name__ == "__main__":
    main()
