"""Single values: what is absent, and texts, days, numbers, sittings and lists as an export writes them.

Part of the oracle: an independent second implementation of the written contract, used to make fixtures. It is not part
of the product and shares no code with it.
"""

import calendar
import datetime
import re

SPACE = " \t\n\r\x0b\x0c\x85\u00a0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff" + "".join(map(chr, range(0x2000, 0x200B)))
NUMERAL = r"([0-9]{1,3}|[零〇一二两三四五六七八九十]{1,3})"


class Members(dict):
    """A JSON object: every member in its order in `pairs`, and by name the first that is not absent."""

    def __init__(self, pairs):
        super().__init__()
        self.pairs = pairs
        for name, value in pairs:
            if name not in self or absent(self[name]):
                self[name] = value


def absent(value):
    """What counts as nothing: null, white space, and lists and objects of nothing."""
    if isinstance(value, str):
        return value.strip(SPACE) == ""
    if isinstance(value, list):
        return all(absent(x) for x in value)
    if isinstance(value, dict):
        return all(absent(x) for x in value.values())
    return value is None


def half_width(text):
    """The text with every full-width sign as the sign it stands for."""
    return "".join(chr(ord(c) - 0xFEE0) if 0xFF01 <= ord(c) <= 0xFF5E else c for c in text)


def fold(text):
    """A header or label as it is compared: no white space, no full-width sign, no case."""
    return "".join(c for c in half_width(text or "") if c not in SPACE).lower()


def text_of(value):
    """A value as text, or None where it is no text at all."""
    if isinstance(value, str):
        return value.strip(SPACE)
    if isinstance(value, bool) or isinstance(value, (list, dict)) or value is None:
        return None
    return str(int(value)) if value == int(value) else repr(value)


def day_of(match):
    """The day in UTC+8 of a matched date with or without a time; a time without an offset is dropped."""
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
    return moment.date() if moment.year <= 2100 else None


def date_of(value):
    """The day that a value names, or None."""
    text = text_of(value)
    if text is None:
        return None
    text = re.sub(r"\s*([-/.年月])\s*|\s+(?=日)", r"\1", half_width(text))
    time = r"(?:[T\s]+(\d{1,2}):(\d{2})(?::\d{2}(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?"
    for form in (r"(\d{4})-(\d{1,2})-(\d{1,2})", r"(\d{4})/(\d{1,2})/(\d{1,2})", r"(\d{4})\.(\d{1,2})\.(\d{1,2})",
                 r"(\d{4})(\d{2})(\d{2})", r"(\d{4})年(\d{1,2})月(\d{1,2})日"):
        match = re.fullmatch(form + time, text, re.ASCII)
        if match:
            return day_of(match)
    return None


def number_of(value):
    """A whole number that is not negative, or None."""
    if isinstance(value, bool):
        return None
    if isinstance(value, (int, float)):
        return int(value) if value == int(value) and value >= 0 else None
    text = half_width(text_of(value) or "")
    return int(text) if re.fullmatch("[0-9]+", text) else None


def year_of(value):
    """A year within the range of dates."""
    year = number_of(value)
    return year if year is not None and 1949 <= year <= 2100 else None


def numeral(text):
    """A number below a hundred in digits or in Chinese numerals."""
    if text.isdigit():
        return int(text)
    tens, ten, ones = text.rpartition("十")
    digit = {c: n for n, c in enumerate("零一二三四五六七八九")} | {"〇": 0, "两": 2, "": 0}
    if tens not in digit or ones not in digit:
        return None
    return (digit[tens] or 1) * 10 + digit[ones] if ten else digit[ones]


def sitting_of(value):
    """Term and session in a 届次 such as 十四届一次会议; the session is None where it is not said."""
    text = fold(text_of(value))
    form = rf"第?{NUMERAL}届?(?:人大|人民代表大会)?|第?{NUMERAL}届(?:人大|人民代表大会)?第?{NUMERAL}次(?:会议)?"
    match = re.fullmatch(form, text)
    if not match:
        return None
    if match[1]:
        return numeral(match[1]), None
    return numeral(match[2]), numeral(match[3])


def session_of(value):
    """The session in a 会次 such as 第一次会议."""
    match = re.fullmatch(rf"第?{NUMERAL}(?:次(?:会议)?)?", fold(text_of(value)))
    return numeral(match[1]) if match else None


def boolean_of(value):
    if isinstance(value, bool):
        return value
    words = {"是": True, "1": True, "true": True, "否": False, "0": False, "false": False}
    return words.get(fold(text_of(value)))


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
