//! What is written of a record is what the table holds of it, under whichever names and in whichever words it was
//! written.

#![allow(clippy::unwrap_used)]

use std::borrow::Cow;

use jianyi::calendar::Day;
use jianyi::ingest::Loader;
use jianyi::table::Proposal;
use jianyi::vocabulary::{Field, Header, Holds};
use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::{Map, Value, json};

/// A field, by which of its names it goes, and what chance gives it.
#[derive(Clone, Debug)]
struct Cell {
    field: Field,
    name: Index,
    value: Index,
    form: Index,
}

/// Fields that stand for themselves: those of results share their headers, and some decide whether the record is held.
fn is_plain(field: &Field) -> bool {
    !field.key().contains('.')
        && !matches!(
            field,
            Field::Confidential | Field::Disclosure | Field::Count | Field::KeyTheme | Field::ProposalNo
        )
        && !matches!(field.holds(), Holds::Round | Holds::Commitments | Holds::Measures | Holds::Activities)
}

fn cells() -> impl Strategy<Value = Vec<Cell>> {
    let fields: Vec<Field> = Field::ALL.iter().copied().filter(is_plain).collect();
    let count = fields.len();
    let cell = |field: Field| {
        (any::<Index>(), any::<Index>(), any::<Index>()).prop_map(move |(name, value, form)| Cell {
            field,
            name,
            value,
            form,
        })
    };
    prop::sample::subsequence(fields, 0..count)
        .prop_flat_map(move |fields| fields.into_iter().map(cell).collect::<Vec<_>>())
}

/// Key and headers, those that other fields share left out.
fn names(field: Field) -> Vec<&'static str> {
    let all = [field.key(), field.zh()].into_iter().chain(field.headers().iter().copied());
    all.filter(|name| Header::of(name) == Header::Field(field)).collect()
}

/// A date in one of the contract's styles.
fn dated(day: Day, form: &Index) -> String {
    let (year, month, date) = day.ymd();
    match form.index(6) {
        0 => day.to_iso(),
        1 => format!("{year}-{month}-{date}"),
        2 => format!("{year}/{month}/{date}"),
        3 => format!("{year}.{month:02}.{date:02} 09:30"),
        4 => format!("{year}{month:02}{date:02}"),
        _ => format!("{year}年{month}月{date}日"),
    }
}

/// Writes a cell, and records what is to be read of it.
fn write(cell: &Cell, proposal: &mut Proposal<'_>) -> Value {
    let field = cell.field;
    match field.holds() {
        Holds::Code(_) | Holds::Flag => {
            let terms = field.terms();
            let code = cell.value.index(terms.len() - 2);
            let words: Vec<&str> = match field.holds() {
                Holds::Flag => vec![terms[code].key, terms[code].zh],
                _ => [terms[code].key, terms[code].zh]
                    .into_iter()
                    .chain(terms[code].also.iter().copied())
                    .collect(),
            };
            proposal.set_code(field, code as u8);
            json!(words[cell.form.index(words.len())])
        }
        Holds::Codes(_) => {
            // 代表联络站、代表小组 is written with the sign between the parts of a list.
            let terms: Vec<_> = field.terms().iter().filter(|term| !term.zh.contains('、')).collect();
            let first = cell.value.index(terms.len() - 2);
            let code = field.terms().iter().position(|term| term.key == terms[first].key).unwrap();
            proposal.set_bits(field, 1 << code);
            if cell.form.index(2) == 0 { json!([terms[first].key]) } else { json!(terms[first].zh) }
        }
        Holds::Date => {
            let day = Day(10_000 + cell.value.index(15_000) as i32);
            proposal.set_day(field, day);
            json!(dated(day, &cell.form))
        }
        Holds::Number => {
            let number =
                if field == Field::Year { 1990 + cell.value.index(60) } else { cell.value.index(90) };
            proposal.set_number(field, number as u32);
            if cell.form.index(2) == 0 { json!(number) } else { json!(format!(" {number} ")) }
        }
        Holds::Texts => {
            let names: Vec<String> = (0..1 + cell.value.index(3)).map(|n| format!("示例{n}")).collect();
            names.iter().for_each(|name| proposal.add_to_list(field, Cow::Owned(name.clone())));
            if cell.form.index(2) == 0 { json!(names) } else { json!(names.join("、")) }
        }
        _ => {
            let text = format!("示例“{}”<b>\\ \"", cell.value.index(50));
            proposal.set_text(field, Cow::Owned(text.clone()));
            json!(format!("　{text}\u{a0}"))
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_was_written_is_what_is_held(cells in cells(), cut in any::<Index>()) {
        let mut proposal = Proposal::default();
        let mut record = Map::new();
        proposal.set_text(Field::ProposalNo, Cow::Borrowed("0001"));
        record.insert("案号".to_owned(), json!("0001"));
        for cell in &cells {
            let names = names(cell.field);
            let value = write(cell, &mut proposal);
            // Every field answers to its key at least; a letter's field shares its headers with the outcome.
            prop_assert!(names.contains(&cell.field.key()), "{names:?}");
            record.insert(names[cell.name.index(names.len())].to_owned(), value);
        }
        let text = Value::Array(vec![Value::Object(record)]).to_string();
        let (first, second) = text.as_bytes().split_at(cut.index(text.len()));
        let mut loader = Loader::new(None);
        loader.feed(first);
        loader.feed(second);
        let export = loader.finish().unwrap();
        prop_assert_eq!(export.table.len(), 1, "{}", text);
        let warnings = ["_before_", "closed_without_reply", "letter_outside_scheme"];
        let faults: Vec<_> =
            export.import.issues.iter().filter(|issue| !warnings.iter().any(|warning| issue.code.contains(warning))).collect();
        prop_assert!(faults.is_empty(), "{:?} in {}", faults, text);
        let differing: Vec<&str> = export.table.differences(0, &proposal).into_iter().map(Field::key).collect();
        prop_assert!(differing.is_empty(), "{:?} in {}", differing, text);
    }
}
