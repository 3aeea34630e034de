//! The records that a finding is in, by their numbers in the file; what stands in each where that differs.

use yew::prelude::*;

use crate::check::{Finding, FindingKind};
use crate::ingest::Export;
use crate::state::Action;
use crate::text::words::staff as words;
use crate::text::{Lang, named_field, table_count};

/// So many are shown at first.
pub const FIRST: usize = 20;
/// So many at most: a page with more of them no longer answers. The file of findings has them all.
const MOST: usize = 1_000;

/// A record of a finding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    /// Its number in the file, from 1.
    pub number: u64,
    /// The field, by its key or its name in the file; empty where nothing is known of it, or all have the same.
    pub field: String,
    /// What stands there, quoted.
    pub value: String,
}

/// The records of a finding; of an issue, what the import says of each as far as it is listed.
pub fn records(finding: &Finding, export: &Export, lang: Lang) -> Vec<Record> {
    let FindingKind::Issue(code) = finding.kind else {
        return finding.rows.iter().map(|number| plain(*number)).collect();
    };
    let issues = export.import.issues.iter().filter(|issue| issue.code == code);
    let listed = issues.filter_map(|issue| {
        let field = issue.field.clone().filter(|_| finding.field.is_none()).unwrap_or_default();
        Some(Record { number: issue.row?, field, value: told(code, &issue.text, lang) })
    });
    let mut records: Vec<Record> = listed.collect();
    // The import lists in the order of the file.
    let last = records.last().map_or(0, |record| record.number);
    records.extend(finding.rows.iter().filter(|number| **number > last).map(|number| plain(*number)));
    records
}

/// What an issue says of its record; of a number that is there twice, the fields that differ by their labels.
fn told(code: &str, text: &str, lang: Lang) -> String {
    if code != "duplicate_differs" {
        return text.to_owned();
    }
    let fields: Vec<String> = text.split('、').map(|field| named_field(field, lang)).collect();
    fields.join(lang.pause())
}

fn plain(number: u64) -> Record {
    Record { number, field: String::new(), value: String::new() }
}

/// How many records of so many are shown.
pub fn shown(is_open: bool, len: usize) -> usize {
    len.min(if is_open { MOST } else { FIRST })
}

/// A record: a button that opens it, where it is among those that were read.
pub fn record(record: &Record, export: &Export, lang: Lang, dispatch: &Callback<Action>) -> Html {
    let number = words::ROW.fill(lang, &[("n", &table_count(record.number, lang))]);
    let says = [named_field(&record.field, lang), record.value.clone()];
    let says = says.into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(lang.colon());
    let row = export.numbers.binary_search(&u32::try_from(record.number).unwrap_or_default()).ok();
    let number = match row.map(|row| export.table.whole_key(row)) {
        Some(key) => {
            let onclick = dispatch.reform(move |_: MouseEvent| Action::OpenItem(key.clone()));
            html! { <button class="finding-number" type="button" {onclick}>{ number }</button> }
        }
        None => html! { <span class="finding-number">{ number }</span> },
    };
    html! {
        <li class="finding-record">
            { number }
            if !says.is_empty() {
                <span class="finding-says">{ says }</span>
            }
        </li>
    }
}
