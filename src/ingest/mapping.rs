//! How a foreign export is to be read, `jianyi-mapping/1`: where its records are, and which of its keys
//! mean which field.

use std::borrow::Cow;
use std::fmt;

use super::cell::DateReading;
use super::date::DateForm;
use super::json::Json;
use super::record::{Record, resolved};
use super::split::Place;
use super::value::Value;
use crate::vocabulary::{Field, Header, is_refused};

/// A mapping that was read and found sound.
#[derive(Clone, Debug)]
pub struct Mapping {
    /// Where the records are.
    pub place: Place,
    /// The mapping's own `dataset`, as JSON.
    pub dataset: Option<Vec<u8>>,
    fields: Vec<(Field, Rule)>,
    /// Whether keys that the contract knows are read beside those that it names.
    headers: bool,
}

/// Why a mapping cannot be used: where in it, and what is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MappingError {
    /// JSON Pointer into the mapping.
    pub at: String,
    /// What is wrong.
    pub what: String,
}

impl fmt::Display for MappingError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let at = if self.at.is_empty() { "/" } else { &self.at };
        write!(f, "mapping {at}: {}", self.what)
    }
}

/// The version of the mapping that is read.
const SCHEMA: &str = "jianyi-mapping/1";

/// How one field is filled.
#[derive(Clone, Debug)]
struct Rule {
    source: Source,
    join: Option<String>,
    split: Option<String>,
    values: Vec<(String, String)>,
    otherwise: Option<String>,
    dates: DateReading,
}

#[derive(Clone, Debug)]
enum Source {
    /// JSON Pointers or keys.
    Keys(Vec<String>),
    /// The number of the record in the file.
    Row,
    /// Always this.
    Const(String),
}

/// The cells of a record: members of an object, or a row under a header.
pub enum Cells<'a> {
    /// An object.
    Object(Json<'a>),
    /// The header's names and the row's values.
    Row(&'a [String], Vec<Json<'a>>),
}

impl<'a> Cells<'a> {
    /// Every value of this key: it may stand twice.
    fn at(&self, key: &str) -> Vec<Json<'a>> {
        match self {
            Cells::Object(object) => object.at(key),
            Cells::Row(header, row) => {
                let named = header.iter().zip(row).filter(|(name, _)| *name == key);
                named.map(|(_, value)| *value).collect()
            }
        }
    }

    /// Names and values in the order of the file.
    pub fn members(&self) -> Vec<(Cow<'a, str>, Json<'a>)> {
        match self {
            Cells::Object(object) => object.members().collect(),
            Cells::Row(header, row) => {
                header.iter().map(|name| Cow::Borrowed(name.as_str())).zip(row.iter().copied()).collect()
            }
        }
    }
}

impl Mapping {
    /// Reads a mapping. An unknown key is an error that names it.
    pub fn parse(text: &str) -> Result<Mapping, MappingError> {
        let json = Json::parse(text).map_err(|_| fault("", "this is no JSON"))?;
        if !matches!(json, Json::Object(_)) {
            return Err(fault("", "a mapping is an object"));
        }
        let mut mapping =
            Mapping { place: Place::Contract, dataset: None, fields: Vec::new(), headers: false };
        let mut schema = false;
        for (key, value) in json.members() {
            match key.as_ref() {
                "schema" => schema = string(value, "/schema").is_ok_and(|text| text == SCHEMA),
                "records" => mapping.place = Place::Path(steps(&string(value, "/records")?)),
                "dataset" => match value {
                    Json::Object(source) => mapping.dataset = Some(source.to_owned()),
                    _ => return Err(fault("/dataset", "an object is due here")),
                },
                "headers" => mapping.headers = yes(value, "/headers")?,
                "fields" => mapping.fields = rules(value)?,
                other => return Err(fault(&pointer("", other), "a mapping has no such key")),
            }
        }
        if schema { Ok(mapping) } else { Err(fault("/schema", "this is not jianyi-mapping/1")) }
    }

    /// Fills a record from the cells that the mapping names.
    pub fn fill<'a>(&self, record: &mut Record<'a>, cells: &Cells<'a>, row: u64) {
        for (field, rule) in &self.fields {
            rule.fill(record, *field, cells, row);
        }
        if self.headers {
            for (name, value) in cells.members() {
                match resolved(Header::of(&name), value) {
                    Header::Field(field) | Header::Weak(field) if self.fills(field) => {
                        // A mapping does not overrule a record that says it must not be held.
                        record.heed(field, &Value::Json(value));
                    }
                    header => record.take(header, value),
                }
            }
            record.take_weak();
        }
    }

    /// Whether the mapping itself names the field.
    fn fills(&self, field: Field) -> bool {
        self.fields.iter().any(|(own, _)| *own == field)
    }
}

impl Rule {
    fn fill<'a>(&self, record: &mut Record<'a>, field: Field, cells: &Cells<'a>, row: u64) {
        for value in self.values(field, cells, row) {
            record.set_or(field, &self.translated(value), self.dates, self.otherwise.as_deref());
        }
    }

    /// The values that may fill the field, in order: the first that is understood wins.
    fn values<'a>(&self, field: Field, cells: &Cells<'a>, row: u64) -> Vec<Value<'a>> {
        let keys = match &self.source {
            Source::Row => return vec![Value::Text(Cow::Owned(row.to_string()))],
            Source::Const(text) => return vec![Value::Text(Cow::Owned(text.clone()))],
            Source::Keys(keys) => keys,
        };
        // Each of several keys may say by itself that a record must not be held.
        if keys.len() == 1 || field == Field::Confidential {
            let found = keys.iter().flat_map(|key| cells.at(key)).map(Value::Json);
            return found.map(|value| self.parted(value)).collect();
        }
        let texts = keys
            .iter()
            .filter_map(|key| cells.at(key).into_iter().find_map(|value| Value::Json(value).text().good()));
        let parts: Vec<Cow<'a, str>> = texts.collect();
        match &self.join {
            _ if parts.is_empty() => Vec::new(),
            Some(joint) => vec![self.parted(Value::Text(Cow::Owned(parts.join(joint.as_str()))))],
            None => vec![Value::Texts(parts)],
        }
    }

    fn parted<'a>(&self, value: Value<'a>) -> Value<'a> {
        let Some(split) = &self.split else { return value };
        match value.text().good() {
            Some(text) => {
                let parts = text.split(split.as_str()).map(|part| Cow::Owned(part.trim().to_owned()));
                Value::Texts(parts.collect())
            }
            None => value,
        }
    }

    fn translated<'a>(&self, value: Value<'a>) -> Value<'a> {
        if self.values.is_empty() {
            return value;
        }
        let target = |text: &str| self.values.iter().find(|(from, _)| from == text).map(|(_, to)| to.clone());
        match value {
            Value::Texts(texts) => {
                Value::Texts(texts.into_iter().map(|text| target(&text).map_or(text, Cow::Owned)).collect())
            }
            value => match value.text().good().and_then(|text| target(&text)) {
                Some(to) => Value::Text(Cow::Owned(to)),
                None => value,
            },
        }
    }
}

fn rules(fields: Json<'_>) -> Result<Vec<(Field, Rule)>, MappingError> {
    let read = fields.members().map(|(key, value)| {
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

fn is_list(field: Field) -> bool {
    matches!(field, Field::Basis | Field::RelatedNos | Field::LeadUnits | Field::CoUnits | Field::ContactMode)
}

fn read_part(rule: &mut Rule, key: &str, part: Json<'_>, at: &str) -> Result<(), MappingError> {
    match key {
        "from" => rule.source = Source::Keys(strings(part, at)?),
        "row" if part == Json::Bool(true) => rule.source = Source::Row,
        "const" => rule.source = Source::Const(scalar(part, at)?),
        "join" => rule.join = Some(string(part, at)?),
        "split" => rule.split = Some(string(part, at)?),
        // Texts lose white space at both ends in any case; the key may say so.
        "trim" if matches!(part, Json::Bool(_)) => {}
        "values" => {
            let pairs = part.members().map(|(from, to)| Ok((from.into_owned(), scalar(to, at)?)));
            rule.values = pairs.collect::<Result<_, MappingError>>()?;
        }
        "otherwise" => rule.otherwise = Some(scalar(part, at)?),
        "date" => {
            let name = string(part, at)?;
            rule.dates.form = Some(DateForm::read(&name).ok_or_else(|| fault(at, "no such form of date"))?);
        }
        "offset" => {
            rule.dates.offset = offset(&string(part, at)?).ok_or_else(|| fault(at, "no such offset"))?
        }
        "row" | "trim" => return Err(fault(at, "true or false is due here")),
        _ => return Err(fault(at, "a field of a mapping has no such key")),
    }
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

fn yes(json: Json<'_>, at: &str) -> Result<bool, MappingError> {
    match json {
        Json::Bool(yes) => Ok(yes),
        _ => Err(fault(at, "true or false is due here")),
    }
}

fn string(json: Json<'_>, at: &str) -> Result<String, MappingError> {
    match json {
        Json::Text(text) => Ok(text.decode().into_owned()),
        _ => Err(fault(at, "a text is due here")),
    }
}

fn strings(json: Json<'_>, at: &str) -> Result<Vec<String>, MappingError> {
    if matches!(json, Json::Array(_)) {
        json.elements().map(|each| string(each, at)).collect()
    } else {
        Ok(vec![string(json, at)?])
    }
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
        Some(path) => path.split('/').map(|step| step.replace("~1", "/").replace("~0", "~")).collect(),
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
