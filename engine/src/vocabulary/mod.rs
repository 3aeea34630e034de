//! Every enumerated value of the contract: its key, its labels, and what else is read as it.
//!
//! One table, from which reading, labels and documentation all come. Sentences are `text`'s.

mod field;
mod fold;
mod handling;
mod hant;
mod part;
mod progress;
mod scheme;
mod set;
mod supervision;
mod term;

pub use field::{Field, FieldSet, Header, Holds, REFUSED, is_refused};
pub use fold::{folded, half_width, same};
pub use handling::{Basis, ContactMode, Disclosure, HandlingMode, Kind, Level, Period, SubmitMode};
pub use hant::traditional;
pub use part::Part;
pub use progress::{CommitmentState, Outcome, Rating, RatingChannel, Status};
pub use scheme::{Class, SCHEMES, Scheme, bare_letter, is_letter, scheme};
pub use set::{SETS, Set};
pub use supervision::{ActivityForm, AppraisalForm, Flag, Layer, MeasureKind, Reach, Unit};
pub use term::{Coded, Term, code_of, keys};
