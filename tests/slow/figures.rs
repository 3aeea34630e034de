//! What figures are made of: weights, partitions, rates, and lists in their order.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use super::facts::{count, first, is_answered, is_on_time, is_reached, last, part};
use super::read::Data;
use super::words::{self, Set};

pub type Group<'a> = Vec<&'a Value>;

/// How many a group of records stands for.
pub fn weight(group: &[&Value]) -> u64 {
    group.iter().map(|record| count(record)).sum()
}

/// Those of a group that pass a test.
pub fn those<'a>(group: &[&'a Value], test: impl Fn(&Value) -> bool) -> Group<'a> {
    group.iter().copied().filter(|record| test(record)).collect()
}

pub fn rate(n: u64, of: u64, excluded: u64) -> Value {
    json!({"n": n, "of": of, "excluded": excluded})
}

/// Of the records of a group that are spoken of, how many are so; the rest of the group is excluded.
pub fn share(group: &[&Value], spoken_of: impl Fn(&Value) -> bool, is_so: impl Fn(&Value) -> bool) -> Value {
    let of = those(group, spoken_of);
    let n = those(&of, is_so);
    rate(weight(&n), weight(&of), weight(group) - weight(&of))
}

/// The sum of each part of a set, from parts and weights.
pub fn partition<'a>(set: Set, entries: impl IntoIterator<Item = (&'a str, u64)>) -> Value {
    let mut sums: Map<String, Value> =
        words::parts(set).into_iter().map(|part| (part.to_owned(), json!(0))).collect();
    for (part, n) in entries {
        sums[part] = json!(sums[part].as_u64().unwrap() + n);
    }
    Value::Object(sums)
}

/// The records of a group by what a field says.
pub fn by_field(group: &[&Value], set: Set, field: &str) -> Value {
    partition(set, group.iter().map(|record| (part(&record[field]), count(record))))
}

pub fn first_ratings(group: &[&Value], dimension: &str) -> Value {
    partition(words::RATING, group.iter().map(|record| (first(record, dimension), count(record))))
}

pub fn ratings(group: &[&Value], dimension: &str) -> Value {
    partition(words::RATING, group.iter().map(|record| (last(record, dimension), count(record))))
}

pub fn answered(group: &[&Value]) -> Value {
    share(group, is_reached, is_answered)
}

pub fn on_time(data: &Data, group: &[&Value]) -> Value {
    share(group, |record| is_on_time(data, record).is_some(), |record| is_on_time(data, record) == Some(true))
}

/// Distinct values of a field, null too.
pub fn values<'a>(group: &[&'a Value], field: &str) -> Vec<Option<&'a str>> {
    group.iter().map(|record| record[field].as_str()).collect::<BTreeSet<_>>().into_iter().collect()
}

/// Names in the order of lists: the roster's first, in its order; then the larger before the smaller, then by name;
/// null last.
pub fn ordered<'a>(
    mut names: Vec<Option<&'a str>>,
    roster: &[&str],
    size: impl Fn(Option<&str>) -> u64,
) -> Vec<Option<&'a str>> {
    names.sort_by_key(|name| {
        let listed = roster.iter().position(|listed| Some(*listed) == *name).unwrap_or(roster.len());
        let larger_first = if listed < roster.len() { 0 } else { u64::MAX - size(*name) };
        (name.is_none(), listed, larger_first, *name)
    });
    names
}

/// Entries of a flow in the order of the values, those without records left out.
pub fn flow<'a>(pairs: &[(&'a str, &'a str, u64)], order: &[&str]) -> Value {
    let mut list = vec![];
    for from in order {
        for to in order {
            let n: u64 =
                pairs.iter().filter(|pair| (pair.0, pair.1) == (*from, *to)).map(|pair| pair.2).sum();
            if n > 0 {
                list.push(json!({"from": from, "to": to, "n": n}));
            }
        }
    }
    Value::Array(list)
}
