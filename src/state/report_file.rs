//! The report of a selection as a file.

use super::{FileKind, SavedFile};
use crate::report::Report;
use crate::text::Lang;
use crate::text::words::name;

/// The report that `text` is, named by the board and the day of the data.
pub fn report_file(text: String, report: &Report, lang: Lang) -> SavedFile {
    let kind = FileKind::Json;
    let day = report.edition.as_of.clone().unwrap_or_default();
    SavedFile { kind, name: [name::BOARD.of(lang), "-", &day, kind.ending()].concat(), text }
}
