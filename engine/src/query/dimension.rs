//! The dimensions of a selection, in the order of its canonical form.

use crate::vocabulary::{
    ActivityForm, Coded, CommitmentState, Disclosure, HandlingMode, Kind, Level, Outcome, Period, Rating,
    Status, SubmitMode, Term,
};

/// How the values of a dimension are told apart.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Values {
    /// A closed set of the vocabulary.
    Coded(&'static [Term]),
    /// These words and no others; nothing is missing or unknown.
    Words(&'static [&'static str]),
    /// The names that stand in the data.
    Names,
    /// Days or months, both ends in.
    Range,
    /// Any text.
    Free,
}

macro_rules! dimensions {
    ($($name:ident $key:literal $values:expr;)*) => {
        /// What records are told apart by.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[repr(u8)]
        #[allow(missing_docs)]
        pub enum Dimension { $($name,)* }

        impl Dimension {
            /// All of them, in the order of the canonical form.
            pub const ALL: &'static [Dimension] = &[$(Dimension::$name,)*];

            /// The dimension of this key.
            pub fn of(key: &str) -> Option<Dimension> {
                match key { $($key => Some(Dimension::$name),)* _ => None }
            }

            /// Its key in a selection.
            pub fn key(self) -> &'static str {
                match self { $(Dimension::$name => $key,)* }
            }

            /// How its values are told apart.
            pub fn values(self) -> Values {
                match self { $(Dimension::$name => $values,)* }
            }
        }
    };
}

dimensions! {
    Stage "stage" Values::Coded(Status::TERMS);
    Outcome "outcome" Values::Coded(Outcome::TERMS);
    Rating "rating" Values::Coded(Rating::TERMS);
    RatingFirst "rating_first" Values::Coded(Rating::TERMS);
    Attitude "attitude" Values::Coded(Rating::TERMS);
    Result "result" Values::Coded(Rating::TERMS);
    Category "category" Values::Names;
    Theme "theme" Values::Names;
    Key "key" Values::Words(&["0", "1"]);
    Unit "unit" Values::Names;
    CoUnit "co_unit" Values::Names;
    Delegation "delegation" Values::Names;
    Period "period" Values::Coded(Period::TERMS);
    SubmitMode "submit_mode" Values::Coded(SubmitMode::TERMS);
    Level "level" Values::Coded(Level::TERMS);
    Kind "kind" Values::Coded(Kind::TERMS);
    Mode "mode" Values::Coded(HandlingMode::TERMS);
    Disclosure "disclosure" Values::Coded(Disclosure::TERMS);
    Year "year" Values::Names;
    Session "session" Values::Names;
    Committee "committee" Values::Names;
    LeadSupervisor "lead_supervisor" Values::Names;
    GovLeadHandler "gov_lead_handler" Values::Names;
    Form "form" Values::Coded(ActivityForm::TERMS);
    Commitment "commitment" Values::Coded(CommitmentState::TERMS);
    Due "due" Values::Words(&["within", "past", "none"]);
    Assigned "assigned" Values::Range;
    Replied "replied" Values::Range;
    No "no" Values::Free;
    Text "q" Values::Free;
}
