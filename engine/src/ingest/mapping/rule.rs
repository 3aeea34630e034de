//! How one field is filled from the cells of a record.

use std::borrow::Cow;

use super::cells::Cells;
use super::parse::is_list;
use crate::ingest::cell::DateReading;
use crate::ingest::json::{Json, unescaped};
use crate::ingest::record::Record;
use crate::ingest::value::{Value, trimmed};
use crate::ingest::words::Words;
use crate::vocabulary::{Field, Header};

/// How one field is filled.
#[derive(Clone, Debug)]
pub struct Rule {
    /// Where its values come from.
    pub source: Source,
    /// What stands between the values of several keys.
    pub join: Option<String>,
    /// What parts a list.
    pub split: Option<String>,
    /// Source values and what they mean.
    pub values: Vec<(String, String)>,
    /// What stands in for a value that is not understood.
    pub otherwise: Option<String>,
    /// How its dates stand.
    pub dates: DateReading,
}

/// Where values come from.
#[derive(Clone, Debug)]
pub enum Source {
    /// JSON Pointers or keys.
    Keys(Vec<String>),
    /// The number of the record in the file.
    Row,
    /// Always this.
    Const(String),
}

impl Rule {
    /// Fills the field: the first value that is understood wins.
    pub fn fill<'a>(
        &self,
        record: &mut Record<'a>,
        field: Field,
        cells: &Cells<'a>,
        row: u64,
        words: &mut Words,
    ) {
        if let Source::Keys(keys) = &self.source
            && keys.iter().flat_map(|key| cells.at(key)).any(Json::is_broken)
        {
            record.note_broken(Header::Field(field));
        }
        let values = self.values(field, cells, row);
        // What stands in for a value comes after the last of them.
        let last = values.iter().rposition(|value| !value.is_absent());
        for (at, value) in values.into_iter().enumerate() {
            let otherwise = self.otherwise.as_deref().filter(|_| last == Some(at));
            record.set_or(field, &self.translated(field, value), self.dates, otherwise, words);
        }
    }

    /// Whether it takes from the member of this name.
    pub fn takes(&self, name: &str) -> bool {
        let is_it =
            |key: &String| key == name || key.strip_prefix('/').is_some_and(|key| unescaped(key) == name);
        matches!(&self.source, Source::Keys(keys) if keys.iter().any(is_it))
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
