//! Reply schemes: what the letter on an answer means, which differs from place to place.

use super::Outcome;
use super::fold::{folded, same};

/// One class of a scheme.
#[derive(Debug, PartialEq, Eq)]
pub struct Class {
    /// The letter (or, in schemes without letters, the text) as printed.
    pub letter: &'static str,
    /// What the letter stands for.
    pub label: &'static str,
    /// The outcome it is read as.
    pub outcome: Outcome,
}

/// A scheme by its id.
#[derive(Debug, PartialEq, Eq)]
pub struct Scheme {
    /// Id in the contract, such as `hn3`.
    pub id: &'static str,
    /// Its classes, in the order of the letters.
    pub classes: &'static [Class],
}

impl Scheme {
    /// The class that a letter names, `A` as well as `A类`.
    pub fn class(&self, letter: &str) -> Option<&'static Class> {
        let bare = bare_letter(letter);
        self.classes.iter().find(|class| same(class.letter, bare) || same(class.label, letter))
    }
}

/// A letter without the word for class after it.
pub fn bare_letter(letter: &str) -> &str {
    letter.strip_suffix('类').unwrap_or(letter)
}

/// Whether a text is a letter or number by which a scheme names its classes, whichever it is.
pub fn is_letter(text: &str) -> bool {
    let mut signs = folded(bare_letter(text));
    matches!((signs.next(), signs.next()), (Some('a'..='d' | '甲' | '乙' | '丙' | '丁' | '1'..='4'), None))
}

/// The built-in scheme of this id.
pub fn scheme(id: &str) -> Option<&'static Scheme> {
    SCHEMES.iter().find(|scheme| scheme.id == id)
}

macro_rules! classes {
    ($($letter:literal $label:literal $outcome:ident),* $(,)?) => {
        &[$(Class { letter: $letter, label: $label, outcome: Outcome::$outcome }),*]
    };
}

/// The built-in schemes.
pub static SCHEMES: &[Scheme] = &[
    Scheme {
        id: "npc4",
        classes: classes![
            "A" "已经解决或者基本解决" Solved,
            "B" "正在解决或者列入规划逐步解决" InProgressOrPlanned,
            "C" "因目前条件限制或者其他原因需待以后解决" Deferred,
            "D" "留作参考" Reference,
        ],
    },
    Scheme {
        id: "hn3",
        classes: classes![
            "A" "基本解决、取得一定成效" Solved,
            "B" "已列入工作计划正在逐步解决" InProgressOrPlanned,
            "C" "因客观条件限制尚未解决、需继续争取解决或留作参考" NotNow,
        ],
    },
    Scheme {
        id: "zj3",
        classes: classes![
            "A" "已经解决或基本解决" Solved,
            "B" "部分解决或已列入计划解决" InProgressOrPlanned,
            "C" "受条件限制留作参考或不可行" NotNow,
        ],
    },
    Scheme {
        id: "city4",
        classes: classes![
            "A" "已经解决或基本解决" Solved,
            "B" "正在解决或有关工作已启动" InProgress,
            "C" "已列入规划（计划）逐步解决" Planned,
            "D" "留作参考或不可行" NotNow,
        ],
    },
    Scheme {
        id: "sz4",
        classes: classes![
            "A" "已经解决或基本解决" Solved,
            "B" "正在解决或已纳入计划" InProgressOrPlanned,
            "C" "因条件不具备或其他原因暂时无法解决" Deferred,
            "D" "留作研究和参考" Reference,
        ],
    },
    Scheme {
        id: "henan_jyb",
        classes: classes![
            "甲" "已解决或基本解决" Solved,
            "乙" "正在解决或列入计划" InProgressOrPlanned,
            "丙" "暂时不能解决" Deferred,
        ],
    },
    Scheme {
        id: "sh4",
        classes: classes![
            "解决采纳" "解决采纳" Solved,
            "正在解决" "正在解决" InProgress,
            "计划解决" "计划解决" Planned,
            "留作参考" "留作参考" Reference,
        ],
    },
    Scheme {
        id: "bj2",
        classes: classes![
            "吸纳建议并推动取得进展或列入工作计划" "吸纳建议并推动取得进展或列入工作计划" InProgressOrPlanned,
            "研究借鉴，或因法律政策、条件无法解决并充分说明" "研究借鉴，或因法律政策、条件无法解决并充分说明" NotNow,
        ],
    },
    Scheme {
        id: "cq4",
        classes: classes![
            "已经解决或者采纳" "已经解决或者采纳" Solved,
            "正在研究解决" "正在研究解决" InProgress,
            "不具备解决条件" "不具备解决条件" NotFeasible,
            "涉及上级国家机关职权" "涉及上级国家机关职权" ReferredUp,
        ],
    },
    Scheme {
        id: "zhrd4",
        classes: classes![
            "1" "已解决" Solved,
            "2" "正在解决" InProgress,
            "3" "列入计划解决" Planned,
            "4" "因条件限制无法解决" NotFeasible,
        ],
    },
    Scheme {
        id: "hk4",
        classes: classes![
            "解决或采纳" "解决或采纳" Solved,
            "处理中" "处理中" InProgress,
            "列入计划拟解决" "列入计划拟解决" Planned,
            "留作参考" "留作参考" Reference,
        ],
    },
];
