"""Makes every expected report under tests/fixtures/report again:

    python3 tests/oracle/make.py

`cases.json` names each export, its selections and the file of each expected report; a selection that is an error has
no file. The reports are made by report.py, never by the program under test. One section a line, no white space else.
Reports of everything are whole. Reports of a selection are kept short, and the test shortens what it compares in the
same way: a rate is written `n/of/excluded`, parts of partitions that are zero are left out, and so are `edition` and
`import`, which no selection changes.
"""

import json
import pathlib
import sys

import report
from selection import Error

HERE = pathlib.Path(__file__).resolve().parent
FIXTURES = HERE.parent / "fixtures" / "report"


def short(value):
    """The same value, rates as text and no zero in any partition."""
    if isinstance(value, list):
        return [short(x) for x in value]
    if isinstance(value, dict) and list(value) == ["n", "of", "excluded"]:
        return "/".join(map(str, value.values()))
    if isinstance(value, dict):
        return {k: short(x) for k, x in value.items() if not ("missing" in value and x == 0)}
    return value


def lines(made):
    """A report with one section a line."""
    def text(value):
        return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return "{" + ",\n".join(f"{text(k)}:{text(x)}" for k, x in made.items()) + "}\n"


def main():
    for old in FIXTURES.glob("*.expected.json"):
        old.unlink()
    for case in json.loads((FIXTURES / "cases.json").read_text()):
        data = (FIXTURES / case["file"]).read_bytes()
        try:
            made = report.report(data, case["selection"])
        except Error:
            made = None
        if (made is None) != ("expected" not in case):
            sys.exit(f"{case}: {'is' if made is None else 'is not'} an error")
        if made is not None:
            if case["selection"]:
                made = short({k: x for k, x in made.items() if k not in ("edition", "import")})
            (FIXTURES / case["expected"]).write_text(lines(made))


main()
