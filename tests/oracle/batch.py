"""Reports of many exports: a line of JSON in, `{"export": …, "selection": …}`, a report or null out.

Null stands for a selection that names what the data do not have.
"""

import json
import sys

import report
from selection import Error


def made(line):
    case = json.loads(line)
    try:
        return report.report(json.dumps(case["export"]).encode(), case["selection"])
    except Error:
        return None


for line in sys.stdin:
    print(json.dumps(made(line), ensure_ascii=False))
