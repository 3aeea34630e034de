"""The texts of the interface in traditional characters, by OpenCC: `pip install opencc==1.4.2`, then
`python3 tests/golden/hant.py > tests/golden/hant.tsv` from the root. Needed again only when a text is new or changed."""

import re
import sys
from pathlib import Path

import opencc

SOURCES = ["src/text/words", "engine/src/vocabulary", "engine/src/ingest/issue.rs"]
# Where we write otherwise, and why.
DEPARTURES = {
    "錶格": "表格",  # 看表格 is cut as 看表, a watch that is looked at
    "辦復": "辦覆",  # 办复 is short for 办理和答复, which is 答覆
    "周": "週",  # a week, wherever it stands
}
LITERAL = re.compile(r'"((?:[^"\\]|\\.)*)"')


def files():
    for source in map(Path, SOURCES):
        yield from [source] if source.is_file() else sorted(source.rglob("*.rs"))


def texts():
    found = (text for path in files() for text in LITERAL.findall(path.read_text()))
    plain = (text.replace('\\"', '"').replace("\\u{fffd}", "\ufffd") for text in found)
    return sorted({text for text in plain if re.search(r"[\u4e00-\u9fff]", text) and "\\\n" not in text})


def main():
    convert = opencc.OpenCC("s2tw").convert
    for text in texts():
        written = convert(text)
        for theirs, ours in DEPARTURES.items():
            written = written.replace(theirs, ours)
        sys.stdout.write(f"{text}\t{written}\n")


main()
