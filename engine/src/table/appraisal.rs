//! Ballots at a meeting, kept apart from the ratings of single suggestions.

use serde::Serialize;

/// One appraisal, as given: what it does not say is not written either.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[allow(missing_docs)]
pub struct Appraisal {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub on: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Key of the form where it was understood, else as given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub form: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subject: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub nos: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub voters: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub satisfied: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub basically: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dissatisfied: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub abstained: Option<u64>,
}
