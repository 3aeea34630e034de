//! How a foreign export is to be read, `jianyi-mapping/1`: where its records are, and which of its keys
//! mean which field.

use std::borrow::Cow;
use std::fmt;

use super::dataset;
use super::date::DateForm;
use super::json::{Json, Kind, Members};
use super::record::{DateReading, Record};
use super::split::Place;
use super::value::{Value, trimmed};
use crate::vocabulary::{Field, is_refused};

/// A mapping that was read and found sound.
#[derive(Clone, Debug)]
pub struct Mapping {
    /// Where the records are.
    pub place: Place,
    /// The mapping's own `dataset`, as JSON.
    pub dataset: Option<String>,
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
    /// Every value of this key, or at this pointer: it may stand twice.
    fn at(&self, key: &str) -> Vec<Json<'a>> {
        match self {
            Cells::Object(object) => object.at(key),
            Cells::Row(header, row) => {
                // The first step of a pointer names the column, as it names the member of an object.
                let (column, rest) = match key.strip_prefix('/') {
                    Some(path) => {
                        let (step, rest) = path.split_at(path.find('/').unwrap_or(path.len()));
                        (Cow::Owned(unescaped(step)), rest)
                    }
                    None => (Cow::Borrowed(key), ""),
                };
                let named = header.iter().zip(row).filter(|(name, _)| **name == column);
                named.flat_map(|(_, value)| value.at(rest)).collect()
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
        if json.kind() != Kind::Object {
            return Err(fault("", "a mapping is an object"));
        }
        let mut mapping =
            Mapping { place: Place::Contract, dataset: None, fields: Vec::new(), headers: false };
        let mut schema = false;
        for (key, value) in json.members() {
            match key.as_ref() {
                "schema" => schema = value.kind() == Kind::Text("jianyi-mapping/1".into()),
                "records" => mapping.place = Place::Path(steps(&string(value, "/records")?)),
                "dataset" => {
                    let known = |key: &str| dataset::KEYS.contains(&key);
                    if let Some((key, _)) = members(value, "/dataset")?.find(|(key, _)| !known(key)) {
                        let at = pointer("/dataset", &key);
                        return Err(fault(&at, "the contract's dataset has no such key"));
                    }
                    mapping.dataset = Some(value.source().to_owned());
                }
                "headers" => mapping.headers = boolean(value, "/headers")?,
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
                let Some(field) = Field::of(&name) else { continue };
                let value = Value::Json(value);
                match self.fields.iter().any(|(own, _)| *own == field) {
                    false => record.set(field, &value, DateReading::default()),
                    // A mapping does not overrule a record that says it must not be held.
                    true => record.heed(field, &value),
                }
            }
        }
    }
}

impl Rule {
    fn fill<'a>(&self, record: &mut Record<'a>, field: Field, cells: &Cells<'a>, row: u64) {
        let values = self.values(field, cells, row);
        // What stands in for a value comes after the last of them.
        let last = values.iter().rposition(|value| !value.is_absent());
        for (at, value) in values.into_iter().enumerate() {
            let otherwise = self.otherwise.as_deref().filter(|_| last == Some(at));
            record.set_or(field, &self.translated(field, value), self.dates, otherwise);
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
        match (self.gathered(keys, cells), &self.join) {
            (Ok(parts), _) if parts.is_empty() => Vec::new(),
            (Ok(parts), Some(joint)) => {
                vec![self.parted(Value::Text(Cow::Owned(parts.join(joint.as_str()))))]
            }
            (Ok(parts), None) => vec![Value::Texts(parts)],
            (Err(bad), _) => vec![bad],
        }
    }

    /// What several keys hold, absent ones left out. One that is given and cannot be read is not left
    /// out with them: it stands for all.
    fn gathered<'a>(&self, keys: &[String], cells: &Cells<'a>) -> Result<Vec<Cow<'a, str>>, Value<'a>> {
        let mut parts = Vec::new();
        for key in keys {
            let given = cells.at(key).into_iter().map(Value::Json).filter(|value| !value.is_absent());
            let given: Vec<Value<'a>> = given.collect();
            let read = |value: &Value<'a>| match self.join {
                Some(_) => value.text().good().map(|text| vec![text]),
                None => self.parted(value.clone()).texts().good(),
            };
            match given.iter().find_map(read) {
                Some(found) => parts.extend(found),
                None => given.into_iter().next().map_or(Ok(()), Err)?,
            }
        }
        Ok(parts)
    }

    fn parted<'a>(&self, value: Value<'a>) -> Value<'a> {
        let Some(split) = &self.split else { return value };
        match value.text().good() {
            Some(text) => {
                let parts = text.split(split.as_str()).map(|part| Cow::Owned(trimmed(part).to_owned()));
                Value::Texts(parts.collect())
            }
            None => value,
        }
    }

    fn translated<'a>(&self, field: Field, value: Value<'a>) -> Value<'a> {
        if self.values.is_empty() {
            return value;
        }
        let target = |text: &str| self.values.iter().find(|(from, _)| from == text).map(|(_, to)| to.clone());
        let each = |texts: Vec<Cow<'a, str>>| {
            Value::Texts(texts.into_iter().map(|text| target(&text).map_or(text, Cow::Owned)).collect())
        };
        match value {
            Value::Texts(texts) => each(texts),
            value => match value.text().good().and_then(|text| target(&text)) {
                Some(to) => Value::Text(Cow::Owned(to)),
                None if is_list(field) => value.texts().good().map_or(value, each),
                None => value,
            },
        }
    }
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
    if let Kind::Text(key) = value.kind() {
        rule.source = Source::Keys(vec![key.into_owned()]);
        return refuse_personal(&rule, at).map(|()| rule);
    }
    if value.kind() != Kind::Object {
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
        "row" if boolean(part, at)? => rule.source = Source::Row,
        "row" => {}
        "const" => rule.source = Source::Const(scalar(part, at)?),
        "join" => rule.join = Some(string(part, at)?),
        "split" => match string(part, at)? {
            sign if sign.is_empty() => return Err(fault(at, "a sign is due here")),
            sign => rule.split = Some(sign),
        },
        // Texts lose white space at both ends in any case; the key may say so.
        "trim" => boolean(part, at).map(|_| ())?,
        "values" => {
            // Source values come without the white space at their ends.
            let pairs = members(part, at)?
                .map(|(from, to)| Ok((trimmed(&from).to_owned(), scalar(to, &pointer(at, &from))?)));
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

fn string(json: Json<'_>, at: &str) -> Result<String, MappingError> {
    match json.kind() {
        Kind::Text(text) => Ok(text.into_owned()),
        _ => Err(fault(at, "a text is due here")),
    }
}

fn strings(json: Json<'_>, at: &str) -> Result<Vec<String>, MappingError> {
    if json.kind() == Kind::Array {
        let each = json.elements().enumerate();
        each.map(|(index, each)| string(each, &pointer(at, &index.to_string()))).collect()
    } else {
        Ok(vec![string(json, at)?])
    }
}

fn boolean(json: Json<'_>, at: &str) -> Result<bool, MappingError> {
    match json.kind() {
        Kind::Bool(yes) => Ok(yes),
        _ => Err(fault(at, "true or false is due here")),
    }
}

fn members<'a>(json: Json<'a>, at: &str) -> Result<Members<'a>, MappingError> {
    if json.kind() == Kind::Object { Ok(json.members()) } else { Err(fault(at, "an object is due here")) }
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

/// A step of a pointer as the key that it names.
fn unescaped(step: &str) -> String {
    step.replace("~1", "/").replace("~0", "~")
}

fn pointer(at: &str, key: &str) -> String {
    format!("{at}/{}", key.replace('~', "~0").replace('/', "~1"))
}

fn fault(at: &str, what: &str) -> MappingError {
    MappingError { at: at.to_owned(), what: what.to_owned() }
}
