//! Ballots at a meeting, kept apart from the ratings of single suggestions.

use serde::Serialize;

/// One appraisal, as given.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[allow(missing_docs)]
pub struct Appraisal {
    pub on: Option<String>,
    pub name: Option<String>,
    /// Key of the form where it was understood, else as given.
    pub form: Option<String>,
    pub subject: Option<String>,
    pub nos: Vec<String>,
    pub voters: Option<u64>,
    pub satisfied: Option<u64>,
    pub basically: Option<u64>,
    pub dissatisfied: Option<u64>,
    pub abstained: Option<u64>,
}
