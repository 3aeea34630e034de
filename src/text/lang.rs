//! The languages of the board.

/// A language that every text exists in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Lang {
    /// 简体中文.
    #[default]
    Zh,
    /// 繁體中文: the interface alone; data stay as they are.
    Hant,
    /// English.
    En,
}

impl Lang {
    /// Every language, in the order in which they are offered.
    pub const ALL: [Lang; 3] = [Lang::Zh, Lang::Hant, Lang::En];

    /// The language of an attribute such as `en-GB` or `zh-HK`; Chinese for all that is not English, in traditional
    /// characters where the tag or its region says so.
    pub fn of(tag: &str) -> Lang {
        let mut parts = tag.split(['-', '_']);
        let is = |part: &str, names: &[&str]| names.iter().any(|name| part.eq_ignore_ascii_case(name));
        match parts.next().unwrap_or_default() {
            main if is(main, &["en"]) => Lang::En,
            _ if tag.split(['-', '_']).any(|part| is(part, &["Hans"])) => Lang::Zh,
            _ if parts.any(|part| is(part, &["Hant", "TW", "HK", "MO"])) => Lang::Hant,
            _ => Lang::Zh,
        }
    }

    /// Whether it is Chinese, in whichever characters.
    pub fn is_chinese(self) -> bool {
        self != Lang::En
    }

    /// What it is called in itself.
    pub fn name(self) -> &'static str {
        match self {
            Lang::Zh => "简体中文",
            Lang::Hant => "繁體中文",
            Lang::En => "English",
        }
    }

    /// Its tag for a `lang` attribute.
    pub fn tag(self) -> &'static str {
        match self {
            Lang::Zh => "zh-CN",
            Lang::Hant => "zh-Hant",
            Lang::En => "en",
        }
    }

    /// What stands between two parts of a list.
    pub fn comma(self) -> &'static str {
        match self {
            Lang::Zh | Lang::Hant => "，",
            Lang::En => "; ",
        }
    }

    /// What stands between two names.
    pub fn pause(self) -> &'static str {
        match self {
            Lang::Zh | Lang::Hant => "、",
            Lang::En => ", ",
        }
    }

    /// What stands between a name and its value.
    pub fn colon(self) -> &'static str {
        match self {
            Lang::Zh | Lang::Hant => "：",
            Lang::En => ": ",
        }
    }
}
