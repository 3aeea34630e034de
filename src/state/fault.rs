//! Why there is nothing to show.

use crate::ingest::{Export, Limit, LoadError};
use crate::text::words::notice;
use crate::text::{Lang, Phrase};

/// A fault that has a sentence of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Fault {
    Empty,
    NotFound,
    Unreachable,
    /// The tag does not allow this address.
    Foreign,
    /// The other site does not allow this page.
    Cors,
    NotJson,
    CutOff,
    WrongSchema,
    Revoked,
    Settings,
    /// Compressed, where the browser cannot unpack.
    Packed,
    /// Past a limit.
    Limit(Limit),
}

impl Fault {
    /// What is said.
    pub fn sentence(self, lang: Lang) -> String {
        let phrase = match self {
            Fault::Empty => notice::EMPTY,
            Fault::NotFound => notice::NOT_FOUND,
            Fault::Unreachable => notice::UNREACHABLE,
            Fault::Foreign | Fault::Cors => notice::FOREIGN,
            Fault::NotJson => notice::NOT_JSON,
            Fault::CutOff => notice::CUT_OFF,
            Fault::WrongSchema => notice::WRONG_SCHEMA,
            Fault::Revoked => notice::REVOKED,
            Fault::Settings => notice::SETTINGS,
            Fault::Packed => notice::PACKED,
            Fault::Limit(limit) => {
                return notice::OVER_LIMIT.fill(lang, &[("limit", limit_name(limit).of(lang))]);
            }
        };
        phrase.of(lang).to_owned()
    }

    /// What programs know it by.
    pub fn code(self) -> &'static str {
        match self {
            Fault::Empty => "data_empty",
            Fault::NotFound => "data_missing",
            Fault::Unreachable => "data_unreachable",
            Fault::Foreign => "data_foreign",
            Fault::Cors => "data_cors",
            Fault::NotJson => "data_not_json",
            Fault::CutOff => "data_cut",
            Fault::WrongSchema => "data_schema",
            Fault::Revoked => "data_revoked",
            Fault::Settings => "settings",
            Fault::Packed => "data_packed",
            Fault::Limit(_) => "data_limit",
        }
    }

    /// Whether what was read before may stand in its place: the new file is broken or does not come, and nobody took
    /// it down.
    pub fn is_passing(self) -> bool {
        matches!(
            self,
            Fault::Empty | Fault::Unreachable | Fault::NotJson | Fault::CutOff | Fault::WrongSchema
        )
    }

    /// Whether the file was taken down: nothing of it may be shown any more.
    pub fn is_taken_down(self) -> bool {
        matches!(self, Fault::NotFound | Fault::Revoked)
    }

    /// Whether reading again may help.
    pub fn can_retry(self) -> bool {
        matches!(self, Fault::Empty | Fault::NotFound | Fault::Unreachable | Fault::CutOff)
    }

    /// Why a file that was read is not shown: it was taken down, or holds nothing that could be read.
    pub fn of_export(export: &Export) -> Option<Fault> {
        let import = &export.import;
        let is_unread = import.rejected > 0 && import.accepted + import.withheld == 0;
        match () {
            () if export.dataset.revoked => Some(Fault::Revoked),
            () if !export.rating_totals.is_empty() => None,
            () if import.read == 0 => Some(Fault::Empty),
            () if is_unread => Some(Fault::NotJson),
            () => None,
        }
    }

    /// The fault of an answer with this status.
    pub fn of_status(status: u16) -> Fault {
        if matches!(status, 404 | 410) { Fault::NotFound } else { Fault::Unreachable }
    }
}

/// What a limit is called.
fn limit_name(limit: Limit) -> Phrase {
    match limit {
        Limit::Nesting => notice::LIMIT_NESTING,
        Limit::Record => notice::LIMIT_RECORD,
        Limit::String => notice::LIMIT_STRING,
        Limit::Names => notice::LIMIT_NAMES,
        Limit::Records => notice::LIMIT_RECORDS,
        Limit::Bytes => notice::LIMIT_BYTES,
        Limit::Frame => notice::LIMIT_FRAME,
    }
}

impl From<&LoadError> for Fault {
    fn from(error: &LoadError) -> Fault {
        match error {
            LoadError::NotJson | LoadError::Frame => Fault::NotJson,
            LoadError::Schema(_) => Fault::WrongSchema,
            LoadError::CutOff => Fault::CutOff,
            LoadError::Limit(limit) => Fault::Limit(*limit),
        }
    }
}
