//! Every closed set of the contract by its name, for the schemas and the page of fields.

use crate::vocabulary::{
    ActivityForm, AppraisalForm, Basis, Coded, CommitmentState, ContactMode, Disclosure, HandlingMode, Kind,
    Level, MeasureKind, Outcome, Period, Rating, RatingChannel, Reach, Status, SubmitMode, Term, Unit,
};

/// A closed set.
pub struct Set {
    /// As `Holds::Code` names it.
    pub name: &'static str,
    /// What it is called in Chinese.
    pub zh: &'static str,
    /// The same in English.
    pub en: &'static str,
    /// Its terms, `missing` and `unknown` last.
    pub terms: &'static [Term],
    /// The key of the value that a text names.
    pub read: fn(&str) -> Option<&'static str>,
}

const fn set<T: Coded>(name: &'static str, zh: &'static str, en: &'static str) -> Set {
    Set { name, zh, en, terms: T::TERMS, read: |text| T::read(text).map(|value| value.term().key) }
}

/// Every set, in the order of the contract.
pub static SETS: [Set; 18] = [
    set::<Level>("level", "人大层级", "Level of the congress"),
    set::<Period>("period", "会议期间", "In or between sessions"),
    set::<Kind>("kind", "类型", "Kind"),
    set::<Basis>("basis", "提出依据", "What it rests on"),
    set::<SubmitMode>("submit_mode", "提出方式", "Way of submission"),
    set::<Status>("status", "办理进展", "Stage"),
    set::<HandlingMode>("handling_mode", "办理方式", "Way of handling"),
    set::<ContactMode>("contact_mode", "沟通方式", "Contact with the deputy"),
    set::<Outcome>("outcome", "办理结果", "Outcome"),
    set::<Rating>("rating", "评价", "Rating"),
    set::<RatingChannel>("rating_channel", "评价渠道", "How the rating came"),
    set::<CommitmentState>("commitments.state", "承诺状态", "State of a promise"),
    set::<MeasureKind>("measures.kind", "成果类型", "Kind of a wider result"),
    set::<Reach>("measures.reach", "成果范围", "Reach of a wider result"),
    set::<ActivityForm>("activities.form", "督办形式", "Form of a supervising activity"),
    set::<Disclosure>("disclosure", "公开方式", "What is public"),
    set::<AppraisalForm>("appraisals.form", "测评形式", "Form of an appraisal"),
    set::<Unit>("unit", "计数单位", "What one record counts"),
];

impl Set {
    /// The set of these terms.
    pub fn of<T: Coded>() -> Option<&'static Set> {
        SETS.iter().find(|set| set.terms == T::TERMS)
    }

    /// The terms that may stand in a file: all but `missing` and `unknown`.
    pub fn values(&self) -> &'static [Term] {
        &self.terms[..self.terms.len() - 2]
    }
}
