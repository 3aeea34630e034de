//! What was found as a table to work through: a line for each record of each finding, and one for a finding of the file
//! as a whole.

use super::record::{Record, records};
use crate::check::{Check, Finding, FindingKind};
use crate::ingest::Export;
use crate::state::{FileKind, SavedFile};
use crate::text::words::staff as words;
use crate::text::{Lang, csv, finding_sentence, gravity_name, kind_name, named_field, verdict};

/// The file; what stands in it comes from a file that nobody has looked at, and is disarmed.
pub fn findings_file(export: &Export, check: &Check, lang: Lang) -> SavedFile {
    let columns = [
        words::GRAVITY,
        words::KIND,
        words::CODE,
        words::RECORD,
        words::FIELD,
        words::VALUE,
        words::NEAREST,
        words::SAYS,
    ];
    let lines: Vec<Vec<String>> =
        check.findings.iter().flat_map(|finding| lines(finding, export, lang)).collect();
    let notes = [words::BANNER.of(lang).to_owned(), verdict(check, lang)];
    let kind = FileKind::Csv;
    SavedFile {
        kind,
        name: [words::FILE_NAME.of(lang), kind.ending()].concat(),
        text: csv(&columns.map(|phrase| phrase.of(lang).to_owned()), &lines, &notes),
    }
}

fn lines(finding: &Finding, export: &Export, lang: Lang) -> Vec<Vec<String>> {
    let records = records(finding, export, lang);
    if records.is_empty() {
        return vec![line(finding, None, lang)];
    }
    records.iter().map(|record| line(finding, Some(record), lang)).collect()
}

/// A line; what the record has of its own stands before what all of the finding have.
fn line(finding: &Finding, record: Option<&Record>, lang: Lang) -> Vec<String> {
    let own = |text: fn(&Record) -> &String| record.map(text).filter(|text| !text.is_empty()).cloned();
    let field = own(|record| &record.field).or_else(|| finding.field.clone()).unwrap_or_default();
    let value = own(|record| &record.value).unwrap_or_else(|| finding.value.clone());
    let code = match finding.kind {
        FindingKind::Issue(code) => code,
        kind => kind.key(),
    };
    vec![
        gravity_name(finding.gravity).of(lang).to_owned(),
        kind_name(finding.kind).of(lang).to_owned(),
        code.to_owned(),
        record.map(|record| record.number.to_string()).unwrap_or_default(),
        named_field(&field, lang),
        value,
        finding.nearest.clone().unwrap_or_default(),
        finding_sentence(finding, lang),
    ]
}
