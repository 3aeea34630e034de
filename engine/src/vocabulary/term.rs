//! What a value of the vocabulary is, and how one is found by a text.

use super::fold::same;

/// One value: its key in the contract and what it is called.
#[derive(Debug, PartialEq, Eq)]
pub struct Term {
    /// Key in the contract, such as `in_progress`.
    pub key: &'static str,
    /// Chinese label.
    pub zh: &'static str,
    /// Chinese name where a picture has little room.
    pub short: &'static str,
    /// The label in traditional characters.
    pub hant: &'static str,
    /// The short name in traditional characters.
    pub short_hant: &'static str,
    /// English label.
    pub en: &'static str,
    /// Other Chinese texts read as this value.
    pub also: &'static [&'static str],
}

/// A closed set of values, each with a small code: the values in the order of the contract, then
/// `missing` (nothing recorded), then `unknown` (recorded, not understood).
pub trait Coded: Copy + Eq + 'static {
    /// Terms by code; the last two are `missing` and `unknown`.
    const TERMS: &'static [Term];
    /// Values by code.
    const VALUES: &'static [Self];
    /// Nothing recorded.
    const MISSING: Self;
    /// Recorded, not understood.
    const UNKNOWN: Self;

    /// The value's code: its place in `TERMS`.
    fn code(self) -> u8;

    /// The value of a code; `UNKNOWN` past the end.
    fn from_code(code: u8) -> Self {
        Self::VALUES.get(usize::from(code)).copied().unwrap_or(Self::UNKNOWN)
    }

    /// The value's key and labels.
    fn term(self) -> &'static Term {
        &Self::TERMS[usize::from(self.code())]
    }

    /// True where something was recorded, understood or not.
    fn is_given(self) -> bool {
        self != Self::MISSING
    }

    /// True where something was recorded and understood.
    fn is_known(self) -> bool {
        self != Self::MISSING && self != Self::UNKNOWN
    }

    /// The value that a text names (`code_of`).
    fn read(text: &str) -> Option<Self> {
        code_of(Self::TERMS, text).map(Self::from_code)
    }
}

/// The code of the value that a text names by key, label or another accepted form; full-width signs and
/// white space make no difference. `missing` has no text of its own: only its accepted forms are read.
pub fn code_of(terms: &[Term], text: &str) -> Option<u8> {
    let known = &terms[..terms.len().saturating_sub(1)];
    let named = |term: &Term, is: &dyn Fn(&str) -> bool| {
        let labels = [term.key, term.zh, term.short, term.en];
        (term.key != MISSING_KEY && labels.iter().any(|label| is(label)))
            || term.also.iter().any(|also| is(also))
    };
    let place = |is: &dyn Fn(&str) -> bool| known.iter().position(|term| named(term, is));
    let found = place(&|own| own == text).or_else(|| place(&|own| same(own, text)))?;
    u8::try_from(found).ok()
}

/// Key of the part of which nothing is recorded.
const MISSING_KEY: &str = "missing";

/// The keys of a closed set, `missing` and `unknown` last.
pub fn keys<T: Coded>() -> Vec<&'static str> {
    T::TERMS.iter().map(|term| term.key).collect()
}

/// Declares a closed set: a line a value, `Name: key, 中文, 图上短名, English, [also read]`.
macro_rules! vocabulary {
    ($(#[$doc:meta])* $name:ident {
        $($value:ident: $key:literal, $zh:literal, $short:literal, $en:literal, [$($also:literal),*];)*
    } missing $missing_zh:literal, $missing_short:literal, $missing_en:literal, [$($missing_also:literal),*];
      unknown $unknown_zh:literal, $unknown_short:literal, $unknown_en:literal;) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
        #[repr(u8)]
        #[allow(missing_docs)]
        pub enum $name { $($value,)* #[default] Missing, Unknown }

        impl $crate::vocabulary::Coded for $name {
            const TERMS: &'static [$crate::vocabulary::Term] = &[
                $($crate::vocabulary::Term {
                    key: $key, zh: $zh, short: $short, hant: $crate::hant!($zh), short_hant: $crate::hant!($short), en: $en,
                    also: &[$($also),*],
                },)*
                $crate::vocabulary::Term {
                    key: "missing", zh: $missing_zh, short: $missing_short, hant: $crate::hant!($missing_zh),
                    short_hant: $crate::hant!($missing_short), en: $missing_en, also: &[$($missing_also),*],
                },
                $crate::vocabulary::Term {
                    key: "unknown", zh: $unknown_zh, short: $unknown_short, hant: $crate::hant!($unknown_zh),
                    short_hant: $crate::hant!($unknown_short), en: $unknown_en, also: &[],
                },
            ];
            const VALUES: &'static [Self] = &[$($name::$value,)* $name::Missing, $name::Unknown];
            const MISSING: Self = $name::Missing;
            const UNKNOWN: Self = $name::Unknown;
            fn code(self) -> u8 { self as u8 }
        }
    };
    // Sets whose two extra parts have the common names.
    ($(#[$doc:meta])* $name:ident {
        $($value:ident: $key:literal, $zh:literal, $short:literal, $en:literal, [$($also:literal),*];)*
    }) => {
        vocabulary! { $(#[$doc])* $name {
            $($value: $key, $zh, $short, $en, [$($also),*];)*
        } missing "未注明", "未注明", "Not stated", [];
          unknown "无法识别", "无法识别", "Not recognised"; }
    };
}
pub(super) use vocabulary;
