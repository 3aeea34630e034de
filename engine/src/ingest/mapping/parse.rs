//! The text of a mapping, key by key; whatever is not sound is an error that names its place.

use std::borrow::Cow;

use super::rule::{Rule, Source};
use super::{Mapping, MappingError};
use crate::ingest::cell::DateReading;
use crate::ingest::dataset;
use crate::ingest::date::DateForm;
use crate::ingest::json::{Json, Members, unescaped};
use crate::ingest::split::Place;
use crate::ingest::value::{Value, trimmed};
use crate::vocabulary::{Field, is_refused};

/// The version of the mapping that is read.
pub const SCHEMA: &str = "jianyi-mapping/1";

/// Takes one key of a mapping into it.
type ReadKey = fn(&mut Mapping, Json<'_>) -> Result<(), MappingError>;

/// Every key of a mapping, with how it is read.
const KEYS: [(&str, ReadKey); 5] = [
    ("schema", |_, value| {
        if string(value, "/schema").is_ok_and(|text| text == SCHEMA) { Ok(()) } else { Err(foreign()) }
    }),
    ("records", |mapping, value| {
        string(value, "/records").map(|place| mapping.place = Place::Path(steps(&place)))
    }),
    ("dataset", read_dataset),
    ("headers", |mapping, value| boolean(value, "/headers").map(|yes| mapping.headers = yes)),
    ("fields", |mapping, value| rules(value).map(|rules| mapping.fields = rules)),
];

/// The keys of a mapping.
pub fn mapping_keys() -> impl Iterator<Item = &'static str> {
    KEYS.iter().map(|(key, _)| *key)
}

/// Reads a mapping. An unknown key is an error that names it.
pub fn mapping(text: &str) -> Result<Mapping, MappingError> {
    // Editors put a mark before a text.
    let json = Json::parse(text.trim_start_matches('\u{feff}')).map_err(|_| fault("", "this is no JSON"))?;
    if !matches!(json, Json::Object(_)) {
        return Err(fault("", "a mapping is an object"));
    }
    let mut mapping = Mapping { place: Place::Contract, dataset: None, fields: Vec::new(), headers: false };
    for (key, value) in json.members() {
        match KEYS.iter().find(|(own, _)| *own == key) {
            Some((_, read)) => read(&mut mapping, value)?,
            None => return Err(fault(&pointer("", &key), "a mapping has no such key")),
        }
    }
    if json.get("schema").is_some() { Ok(mapping) } else { Err(foreign()) }
}

fn foreign() -> MappingError {
    fault("/schema", "this is not jianyi-mapping/1")
}

fn read_dataset(mapping: &mut Mapping, value: Json<'_>) -> Result<(), MappingError> {
    let known = |key: &str| dataset::KEYS.contains(&key);
    if let Some((key, _)) = members(value, "/dataset")?.find(|(key, _)| !known(key)) {
        return Err(fault(&pointer("/dataset", &key), "the contract's dataset has no such key"));
    }
    mapping.dataset = object_source(value).map(<[u8]>::to_owned);
    Ok(())
}

fn rules(fields: Json<'_>) -> Result<Vec<(Field, Rule)>, MappingError> {
    let read = members(fields, "/fields")?.map(|(key, value)| {
        let at = pointer("/fields", &key);
        let field = Field::of(&key).filter(|field| !is_inside_a_list(*field));
        let field = field.ok_or_else(|| fault(&at, "the contract has no such field"))?;
        Ok((field, rule(field, value, &at)?))
    });
    read.collect()
}

fn rule(field: Field, value: Json<'_>, at: &str) -> Result<Rule, MappingError> {
    let mut rule = Rule {
        source: Source::Keys(Vec::new()),
        join: None,
        split: None,
        values: Vec::new(),
        otherwise: None,
        dates: DateReading::default(),
    };
    if let Json::Text(key) = value {
        rule.source = Source::Keys(vec![key.decode().into_owned()]);
        return refuse_personal(&rule, at).map(|()| rule);
    }
    if !matches!(value, Json::Object(_)) {
        return Err(fault(at, "a field is a key or an object"));
    }
    for (key, part) in value.members() {
        read_part(&mut rule, &key, part, &pointer(at, &key))?;
    }
    refuse_personal(&rule, at)?;
    if matches!(&rule.source, Source::Keys(keys) if keys.is_empty()) {
        return Err(fault(at, "a field needs `from`, `row` or `const`"));
    }
    // A year and a month in two keys need a sign between them; nothing else is guessed.
    if rule.join.is_none() && rule.dates.form.is_some() {
        rule.join = Some("-".to_owned());
    }
    if rule.join.is_none() && !is_list(field) && matches!(&rule.source, Source::Keys(keys) if keys.len() > 1)
    {
        return Err(fault(at, "several keys for one value need `join`"));
    }
    Ok(rule)
}

/// A mapping opens no way to what must never be read.
fn refuse_personal(rule: &Rule, at: &str) -> Result<(), MappingError> {
    let Source::Keys(keys) = &rule.source else { return Ok(()) };
    let is_personal = |key: &String| key.split('/').any(is_refused);
    if keys.iter().any(is_personal) { Err(fault(at, "a field of this name is never read")) } else { Ok(()) }
}

/// Parts of the objects in a list: they come with the list, not by themselves.
fn is_inside_a_list(field: Field) -> bool {
    matches!(field, Field::CommitmentState | Field::MeasureKind | Field::MeasureReach)
}

/// Fields that take a list of texts.
pub fn is_list(field: Field) -> bool {
    matches!(field, Field::Basis | Field::RelatedNos | Field::LeadUnits | Field::CoUnits | Field::ContactMode)
}

/// Takes one key of a rule into it.
type ReadPart = fn(&mut Rule, Json<'_>, &str) -> Result<(), MappingError>;

/// Every key of a rule, with how it is read.
const RULE_KEYS: [(&str, ReadPart); 10] = [
    ("from", |rule, part, at| strings(part, at).map(|keys| rule.source = Source::Keys(keys))),
    ("row", |rule, part, at| {
        if boolean(part, at)? {
            rule.source = Source::Row;
        }
        Ok(())
    }),
    ("const", |rule, part, at| scalar(part, at).map(|text| rule.source = Source::Const(text))),
    ("join", |rule, part, at| string(part, at).map(|sign| rule.join = Some(sign))),
    ("split", |rule, part, at| match string(part, at)? {
        sign if sign.is_empty() => Err(fault(at, "a sign is due here")),
        sign => {
            rule.split = Some(sign);
            Ok(())
        }
    }),
    // Texts lose white space at both ends in any case; the key may say so.
    ("trim", |_, part, at| boolean(part, at).map(|_| ())),
    ("values", read_values),
    ("otherwise", |rule, part, at| scalar(part, at).map(|text| rule.otherwise = Some(text))),
    ("date", |rule, part, at| {
        let form = DateForm::read(&string(part, at)?);
        rule.dates.form = Some(form.ok_or_else(|| fault(at, "no such form of date"))?);
        Ok(())
    }),
    ("offset", |rule, part, at| {
        rule.dates.offset = offset(&string(part, at)?).ok_or_else(|| fault(at, "no such offset"))?;
        Ok(())
    }),
];

/// The keys of a rule.
pub fn rule_keys() -> impl Iterator<Item = &'static str> {
    RULE_KEYS.iter().map(|(key, _)| *key)
}

fn read_part(rule: &mut Rule, key: &str, part: Json<'_>, at: &str) -> Result<(), MappingError> {
    match RULE_KEYS.iter().find(|(own, _)| *own == key) {
        Some((_, read)) => read(rule, part, at),
        None => Err(fault(at, "a field of a mapping has no such key")),
    }
}

/// Source values come without the white space at their ends.
fn read_values(rule: &mut Rule, part: Json<'_>, at: &str) -> Result<(), MappingError> {
    let pairs = members(part, at)?
        .map(|(from, to)| Ok((trimmed(&from).to_owned(), scalar(to, &pointer(at, &from))?)));
    rule.values = pairs.collect::<Result<_, MappingError>>()?;
    Ok(())
}

/// `+08:00` and the like, in minutes east of UTC.
fn offset(text: &str) -> Option<i32> {
    let sign = match text.as_bytes().first()? {
        b'+' => 1,
        b'-' => -1,
        b'Z' if text == "Z" => return Some(0),
        _ => return None,
    };
    let (hours, minutes) = text[1..].split_once(':').unwrap_or((&text[1..], "0"));
    let part = |text: &str| {
        let is_plain = (1..=2).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
        text.parse::<i32>().ok().filter(|_| is_plain)
    };
    let (hours, minutes) = (part(hours)?, part(minutes)?);
    (hours <= 16 && minutes < 60).then_some(sign * (hours * 60 + minutes))
}

fn string(json: Json<'_>, at: &str) -> Result<String, MappingError> {
    match json {
        Json::Text(text) => Ok(text.decode().into_owned()),
        _ => Err(fault(at, "a text is due here")),
    }
}

fn strings(json: Json<'_>, at: &str) -> Result<Vec<String>, MappingError> {
    if matches!(json, Json::Array(_)) {
        let each = json.elements().enumerate();
        each.map(|(index, each)| string(each, &pointer(at, &index.to_string()))).collect()
    } else {
        Ok(vec![string(json, at)?])
    }
}

fn boolean(json: Json<'_>, at: &str) -> Result<bool, MappingError> {
    match json {
        Json::Bool(yes) => Ok(yes),
        _ => Err(fault(at, "true or false is due here")),
    }
}

fn object_source(json: Json<'_>) -> Option<&[u8]> {
    match json {
        Json::Object(source) => Some(source),
        _ => None,
    }
}

fn members<'a>(json: Json<'a>, at: &str) -> Result<Members<'a>, MappingError> {
    object_source(json).map(|_| json.members()).ok_or_else(|| fault(at, "an object is due here"))
}

fn scalar(json: Json<'_>, at: &str) -> Result<String, MappingError> {
    Value::Json(json)
        .text()
        .good()
        .map(Cow::into_owned)
        .ok_or_else(|| fault(at, "a text or number is due here"))
}

fn steps(pointer: &str) -> Vec<String> {
    match pointer.strip_prefix('/') {
        Some(path) => path.split('/').map(unescaped).collect(),
        None if pointer.is_empty() => Vec::new(),
        None => vec![pointer.to_owned()],
    }
}

fn pointer(at: &str, key: &str) -> String {
    format!("{at}/{}", key.replace('~', "~0").replace('/', "~1"))
}

fn fault(at: &str, what: &str) -> MappingError {
    MappingError { at: at.to_owned(), what: what.to_owned() }
}
