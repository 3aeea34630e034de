"""Reply schemes: what a letter, or the text of a class, means in which place.

Part of the oracle: an independent second implementation of the written contract, used to make fixtures. It is not part
of the product and shares no code with it.
"""

import vocabulary as v
from parse import fold, text_of


def worded(classes):
    """A scheme without letters, which is read by its labels alone."""
    return {label: (label, outcome) for label, outcome in classes.items()}


# Scheme -> letter -> label and outcome.
BUILT_IN = {
    "npc4": {"A": ("已经解决或者基本解决", "solved"),
             "B": ("正在解决或者列入规划逐步解决", "in_progress_or_planned"),
             "C": ("因目前条件限制或者其他原因需待以后解决", "deferred"),
             "D": ("留作参考", "reference")},
    "hn3": {"A": ("基本解决、取得一定成效", "solved"),
            "B": ("已列入工作计划正在逐步解决", "in_progress_or_planned"),
            "C": ("因客观条件限制尚未解决、需继续争取解决或留作参考", "not_now")},
    "zj3": {"A": ("已经解决或基本解决", "solved"),
            "B": ("部分解决或已列入计划解决", "in_progress_or_planned"),
            "C": ("受条件限制留作参考或不可行", "not_now")},
    "city4": {"A": ("已经解决或基本解决", "solved"),
              "B": ("正在解决或有关工作已启动", "in_progress"),
              "C": ("已列入规划（计划）逐步解决", "planned"),
              "D": ("留作参考或不可行", "not_now")},
    "sz4": {"A": ("已经解决或基本解决", "solved"),
            "B": ("正在解决或已纳入计划", "in_progress_or_planned"),
            "C": ("因条件不具备或其他原因暂时无法解决", "deferred"),
            "D": ("留作研究和参考", "reference")},
    "henan_jyb": {"甲": ("已解决或基本解决", "solved"),
                  "乙": ("正在解决或列入计划", "in_progress_or_planned"),
                  "丙": ("暂时不能解决", "deferred")},
    "sh4": worded({"解决采纳": "solved", "正在解决": "in_progress", "计划解决": "planned", "留作参考": "reference"}),
    "bj2": worded({"吸纳建议并推动取得进展或列入工作计划": "in_progress_or_planned",
                   "研究借鉴，或因法律政策、条件无法解决并充分说明": "not_now"}),
    "cq4": worded({"已经解决或者采纳": "solved", "正在研究解决": "in_progress",
                   "不具备解决条件": "not_feasible", "涉及上级国家机关职权": "referred_up"}),
    "zhrd4": {"1": ("已解决", "solved"), "2": ("正在解决", "in_progress"), "3": ("列入计划解决", "planned"),
              "4": ("因条件限制无法解决", "not_feasible")},
    "hk4": worded({"解决或采纳": "solved", "处理中": "in_progress", "列入计划拟解决": "planned",
                   "留作参考": "reference"}),
}
LETTERS = [fold(x) for x in "ABCD甲乙丙丁1234"]


def bare(letter):
    """A letter as it is compared: without 类, case, white space and full-width signs."""
    text = fold(letter)
    return text[:-1] if len(text) > 1 and text.endswith("类") else text


def classes(scheme):
    """Every text of a scheme, letters and labels, with its outcome."""
    labels = {fold(label): outcome for label, outcome in scheme.values() if label}
    return labels | {bare(letter): outcome for letter, (_, outcome) in scheme.items()}


def own(schemes):
    """The schemes of the place's own, in the form of those built in."""
    def entry(said):
        said = said if isinstance(said, dict) else {}
        return text_of(said.get("label")), v.understand(v.OUTCOME, text_of(said.get("outcome")) or "")
    return {name: {letter: entry(said) for letter, said in scheme.items()} for name, scheme in schemes.items()}


def is_class(schemes, text):
    """Whether a text is a letter, or stands for a class in any of the schemes."""
    texts = {label for scheme in schemes.values() for label in classes(scheme)}
    return bare(text) in LETTERS or fold(text) in texts or bare(text) in texts


def look_up(scheme, letter):
    """Whether a letter is in a scheme, and its outcome."""
    known = classes(scheme)
    for text in (fold(letter), bare(letter)):
        if text in known:
            return True, known[text]
    return False, None
