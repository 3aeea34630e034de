//! A text in every language, and how its variables are filled in.

use super::Lang;

/// A text of the table: without all languages it cannot be made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Phrase {
    /// Chinese.
    pub zh: &'static str,
    /// Chinese in traditional characters.
    pub hant: &'static str,
    /// English.
    pub en: &'static str,
}

/// The values of a text's variables, by name.
pub type Vars<'a> = [(&'a str, &'a str)];

impl Phrase {
    /// The text in one language.
    pub fn of(self, lang: Lang) -> &'static str {
        match lang {
            Lang::Zh => self.zh,
            Lang::Hant => self.hant,
            Lang::En => self.en,
        }
    }

    /// The text with its variables filled in. What stands in `〔…〕` is left out where a value in it
    /// is zero or empty.
    pub fn fill(self, lang: Lang, vars: &Vars) -> String {
        let mut text = String::new();
        let mut rest = self.of(lang);
        while let Some((before, after)) = rest.split_once('〔') {
            append(&mut text, before, vars);
            let (group, tail) = after.split_once('〕').unwrap_or((after, ""));
            let mut part = String::new();
            if append(&mut part, group, vars) {
                text.push_str(&part);
            }
            rest = tail;
        }
        append(&mut text, rest, vars);
        text
    }
}

/// Appends a template with its variables filled in; false where a value was zero or empty.
fn append(text: &mut String, template: &str, vars: &Vars) -> bool {
    let mut is_told = true;
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        text.push_str(before);
        let (name, tail) = after.split_once('}').unwrap_or((after, ""));
        let value = vars.iter().find(|(key, _)| *key == name).map_or("", |(_, value)| value);
        is_told &= !value.is_empty() && value != "0";
        text.push_str(value);
        rest = tail;
    }
    text.push_str(rest);
    is_told
}

/// Declares texts: `NAME "中文" "English";`. `ALL` holds them by name.
macro_rules! phrases {
    ($($name:ident $zh:literal $en:literal;)*) => {
        $(
            #[doc = $zh]
            pub const $name: $crate::text::Phrase = $crate::text::Phrase {
                zh: $zh,
                hant: jianyi_engine::hant!($zh),
                en: $en,
            };
        )*
        /// Every text of this table by its name.
        pub const ALL: &[(&str, $crate::text::Phrase)] = &[$((stringify!($name), $name),)*];
    };
}
pub(super) use phrases;
