//! A value of a field as a file or a mapping gives it: what is absent, and how texts, numbers, dates
//! and lists are read from it.

use std::borrow::Cow;

use super::json::Json;
use crate::vocabulary::half_width;

/// What stands in a field.
#[derive(Clone, Debug)]
pub enum Value<'a> {
    /// As in the file.
    Json(Json<'a>),
    /// As a mapping made it.
    Text(Cow<'a, str>),
    /// As a mapping split it.
    Texts(Vec<Cow<'a, str>>),
}

/// What was found where one kind of value was due.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Found<T> {
    /// Nothing recorded.
    Absent,
    /// Recorded and of the kind that is due.
    Good(T),
    /// Recorded, of another kind; what stood there, in words.
    Bad(String),
}

impl<T> Found<T> {
    /// The good value, if there is one.
    pub fn good(self) -> Option<T> {
        match self {
            Found::Good(good) => Some(good),
            _ => None,
        }
    }

    /// Reads on from a good value; `None` makes it a bad one, quoted as `text`.
    pub fn then<U>(self, text: &str, read: impl FnOnce(T) -> Option<U>) -> Found<U> {
        match self {
            Found::Absent => Found::Absent,
            Found::Bad(bad) => Found::Bad(bad),
            Found::Good(good) => read(good).map_or_else(|| Found::Bad(text.to_owned()), Found::Good),
        }
    }
}

impl Found<Cow<'_, str>> {
    /// Reads on from a text; `None` makes it a bad one, quoted as it stands.
    pub fn read<U>(self, read: impl FnOnce(&str) -> Option<U>) -> Found<U> {
        match self {
            Found::Absent => Found::Absent,
            Found::Bad(bad) => Found::Bad(bad),
            Found::Good(text) => match read(&text) {
                Some(good) => Found::Good(good),
                None => Found::Bad(text.into_owned()),
            },
        }
    }
}

const LIST_SEPARATORS: [char; 6] = ['、', '，', ',', ';', '；', '|'];

/// The text without white space at both ends, the marks that files carry in included.
pub fn trimmed(text: &str) -> &str {
    if is_trim(text.as_bytes()) {
        return text;
    }
    text.trim_matches(|c: char| c.is_whitespace() || c == '\u{feff}')
}

/// Whether both ends of a text are ASCII letters and the like or Chinese characters of three bytes: most are,
/// and then nothing is to be cut off.
fn is_trim(text: &[u8]) -> bool {
    let is_ascii = |byte: &u8| matches!(byte, b'!'..=b'~');
    let is_chinese = |byte: &u8| matches!(byte, 0xE4..=0xE9);
    let (Some(first), Some(last)) = (text.first(), text.last()) else { return true };
    // Two bytes after the first of such a character it ends.
    let third_last = text.len().checked_sub(3).map(|place| &text[place]);
    (is_ascii(first) || is_chinese(first)) && (is_ascii(last) || third_last.is_some_and(is_chinese))
}

pub(super) fn trim_cow(text: Cow<'_, str>) -> Cow<'_, str> {
    match text {
        Cow::Borrowed(text) => Cow::Borrowed(trimmed(text)),
        Cow::Owned(text) if trimmed(&text).len() == text.len() => Cow::Owned(text),
        Cow::Owned(text) => Cow::Owned(trimmed(&text).to_owned()),
    }
}

impl<'a> Value<'a> {
    /// True where nothing is recorded, at every depth.
    pub fn is_absent(&self) -> bool {
        match self {
            Value::Json(json) => is_absent(*json),
            Value::Text(text) => trimmed(text).is_empty(),
            Value::Texts(texts) => texts.iter().all(|text| trimmed(text).is_empty()),
        }
    }

    /// The text; a number as its shortest decimal text.
    pub fn text(&self) -> Found<Cow<'a, str>> {
        let text = match self {
            Value::Text(text) => text.clone(),
            Value::Texts(texts) => Cow::Owned(kept(texts.iter().cloned()).join("、")),
            Value::Json(Json::Text(text)) => text.decode(),
            Value::Json(Json::Number(number)) => return Found::Good(shortest(number)),
            Value::Json(Json::Bool(yes)) => {
                return Found::Good(Cow::Borrowed(if *yes { "true" } else { "false" }));
            }
            Value::Json(json) if is_absent(*json) => return Found::Absent,
            Value::Json(Json::Array(_)) => return Found::Bad("[…]".to_owned()),
            Value::Json(_) => return Found::Bad("{…}".to_owned()),
        };
        let text = trim_cow(text);
        if text.is_empty() { Found::Absent } else { Found::Good(text) }
    }

    /// True for an array or object of the file.
    pub fn is_container(&self) -> bool {
        matches!(self, Value::Json(Json::Array(_) | Json::Object(_)))
    }

    /// A whole number of 0 or more.
    pub fn number(&self) -> Found<u32> {
        let parse = |text: &str| text.parse().ok().filter(|number| *number != u32::MAX);
        self.text().read(|text| parse(text).or_else(|| parse(&half_width_text(text))))
    }

    /// The texts of a list, or of a text split where lists are.
    pub fn texts(&self) -> Found<Vec<Cow<'a, str>>> {
        let mut texts = Vec::new();
        self.each_text(&mut |text| texts.push(text)).then("", |()| Some(texts))
    }

    /// Hands on the texts of a list, or of a text split where lists are, up to one that is none.
    pub fn each_text(&self, take: &mut dyn FnMut(Cow<'a, str>)) -> Found<()> {
        match self {
            Value::Texts(texts) => {
                let given = texts.iter().cloned().map(trim_cow).filter(|text| !text.is_empty());
                let count = given.map(take).count();
                if count == 0 { Found::Absent } else { Found::Good(()) }
            }
            Value::Json(json @ Json::Array(_)) => {
                let mut found = Found::Absent;
                for element in json.elements().map(Value::Json) {
                    match element.text() {
                        Found::Absent => continue,
                        Found::Good(text) => take(text),
                        Found::Bad(bad) => return Found::Bad(bad),
                    }
                    found = Found::Good(());
                }
                found
            }
            _ => match self.text() {
                Found::Good(text) => {
                    split(text).into_iter().for_each(take);
                    Found::Good(())
                }
                Found::Bad(bad) => Found::Bad(bad),
                Found::Absent => Found::Absent,
            },
        }
    }

    /// The objects of a list, or the one object that stands in its place.
    pub fn objects(&self) -> Found<Vec<Json<'a>>> {
        match self {
            value if value.is_absent() => Found::Absent,
            Value::Json(json @ Json::Object(_)) => Found::Good(vec![*json]),
            Value::Json(json @ Json::Array(_)) => {
                let given: Vec<Json<'a>> = json.elements().filter(|element| !is_absent(*element)).collect();
                let are_objects = given.iter().all(|element| matches!(element, Json::Object(_)));
                if are_objects { Found::Good(given) } else { Found::Bad("[…]".to_owned()) }
            }
            _ => Found::Bad("…".to_owned()),
        }
    }
}

/// A missing key, null, white space, an empty list, an empty object, and what holds only these.
pub fn is_absent(json: Json<'_>) -> bool {
    match json {
        Json::Null => true,
        Json::Text(text) => trimmed(&text.decode()).is_empty(),
        Json::Array(_) => json.elements().all(is_absent),
        Json::Object(_) => json.members().all(|(_, value)| is_absent(value)),
        Json::Bool(_) | Json::Number(_) => false,
    }
}

/// The text with full-width signs as ASCII ones.
pub fn half_width_text(text: &str) -> String {
    text.chars().map(half_width).collect::<String>().trim().to_owned()
}

fn split(text: Cow<'_, str>) -> Vec<Cow<'_, str>> {
    match text {
        Cow::Borrowed(text) => kept(text.split(LIST_SEPARATORS).map(|part| Cow::Borrowed(trimmed(part)))),
        Cow::Owned(text) => {
            kept(text.split(LIST_SEPARATORS).map(|part| Cow::Owned(trimmed(part).to_owned())))
        }
    }
}

fn kept<'a>(texts: impl Iterator<Item = Cow<'a, str>>) -> Vec<Cow<'a, str>> {
    texts.filter(|text| !text.is_empty()).collect()
}

/// The shortest decimal text of a JSON number: `7.0` and `70e-1` are `7`. Worked on the digits: a
/// number of the file may be longer than any machine number.
fn shortest(number: &str) -> Cow<'_, str> {
    if !number.contains(['.', 'e', 'E']) {
        return Cow::Borrowed(if number == "-0" { "0" } else { number });
    }
    let (mantissa, exponent) = number.split_once(['e', 'E']).unwrap_or((number, "0"));
    let (sign, mantissa) = mantissa.strip_prefix('-').map_or(("", mantissa), |rest| ("-", rest));
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let Some(shift) = exponent.parse::<i32>().ok().filter(|shift| shift.unsigned_abs() <= MAX_SHIFT) else {
        return Cow::Borrowed(number);
    };
    let mut digits = [whole, fraction].concat();
    let mut point = whole.len() as i32 + shift;
    while point < 1 {
        digits.insert(0, '0');
        point += 1;
    }
    while digits.len() < point as usize {
        digits.push('0');
    }
    let (whole, fraction) = digits.split_at(point as usize);
    let whole = whole.trim_start_matches('0');
    let fraction = fraction.trim_end_matches('0');
    let parts = match (whole, fraction) {
        ("", "") => return Cow::Borrowed("0"),
        ("", fraction) => [sign, "0", ".", fraction],
        (whole, "") => [sign, whole, "", ""],
        (whole, fraction) => [sign, whole, ".", fraction],
    };
    Cow::Owned(parts.concat())
}

/// Exponents past this are left as they are written.
const MAX_SHIFT: u32 = 30;
