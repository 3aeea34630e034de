//! Several answers about a record in one code of a byte: what is counted by it once answers every figure that asks
//! about them together.

use crate::vocabulary::{Coded, Outcome, Rating};

/// A few answers that make one code.
pub trait Joint: Copy {
    /// The code, below 256.
    fn code(self) -> u8;
    /// The answers of a code.
    fn from_code(code: u8) -> Self;
}

const OUTCOMES: u8 = Outcome::VALUES.len() as u8;
const RATINGS: u8 = Rating::VALUES.len() as u8;
const _: () = assert!(2 * OUTCOMES as usize * OUTCOMES as usize <= 256);
const _: () = assert!(2 * OUTCOMES as usize * RATINGS as usize <= 256);

/// How far a record is on its way to an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Course {
    /// Not with a unit, or a matter apart.
    NotReached,
    /// Without an answer on record.
    Waiting,
    /// Answered; the day of the answer or the due day is not known.
    Unjudged,
    /// Answered after the due day.
    Late,
    /// Answered by the due day.
    OnTime,
}

const COURSES: [Course; 5] =
    [Course::NotReached, Course::Waiting, Course::Unjudged, Course::Late, Course::OnTime];

/// How a record was handled, and what came of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub struct Handled {
    pub course: Course,
    pub outcome: Outcome,
}

impl Handled {
    /// How many codes there are.
    pub const COUNT: usize = COURSES.len() * OUTCOMES as usize;
}

impl Joint for Handled {
    fn code(self) -> u8 {
        self.course as u8 * OUTCOMES + self.outcome.code()
    }

    fn from_code(code: u8) -> Handled {
        let course = COURSES.get(usize::from(code / OUTCOMES)).copied().unwrap_or(Course::NotReached);
        Handled { course, outcome: Outcome::from_code(code % OUTCOMES) }
    }
}

/// What was said of a record when it was answered, and what later.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub struct Progress {
    pub is_answered: bool,
    pub outcome: Outcome,
    pub later: Outcome,
}

impl Progress {
    /// The later outcome where it was understood, else the first.
    pub fn now(self) -> Outcome {
        if self.later.is_known() { self.later } else { self.outcome }
    }

    /// Answered, with an outcome that is known.
    pub fn is_classed(self) -> bool {
        self.is_answered && self.outcome.is_known()
    }
}

impl Joint for Progress {
    fn code(self) -> u8 {
        (u8::from(self.is_answered) * OUTCOMES + self.outcome.code()) * OUTCOMES + self.later.code()
    }

    fn from_code(code: u8) -> Progress {
        let first = code / OUTCOMES;
        Progress {
            is_answered: first >= OUTCOMES,
            outcome: Outcome::from_code(first % OUTCOMES),
            later: Outcome::from_code(code % OUTCOMES),
        }
    }
}

/// What came of a record, and how it was judged in the end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub struct Judged {
    pub is_rehandled: bool,
    pub outcome: Outcome,
    pub rating: Rating,
}

impl Joint for Judged {
    fn code(self) -> u8 {
        (u8::from(self.is_rehandled) * OUTCOMES + self.outcome.code()) * RATINGS + self.rating.code()
    }

    fn from_code(code: u8) -> Judged {
        let first = code / RATINGS;
        Judged {
            is_rehandled: first >= OUTCOMES,
            outcome: Outcome::from_code(first % OUTCOMES),
            rating: Rating::from_code(code % RATINGS),
        }
    }
}

/// The overall ratings that are on record for the two rounds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub struct Change {
    pub is_rehandled: bool,
    pub from: Rating,
    pub to: Rating,
}

impl Joint for Change {
    fn code(self) -> u8 {
        (u8::from(self.is_rehandled) * RATINGS + self.from.code()) * RATINGS + self.to.code()
    }

    fn from_code(code: u8) -> Change {
        let first = code / RATINGS;
        Change {
            is_rehandled: first >= RATINGS,
            from: Rating::from_code(first % RATINGS),
            to: Rating::from_code(code % RATINGS),
        }
    }
}

/// What a record has and has not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub struct Marks {
    pub is_reassigned: bool,
    pub is_content_public: bool,
    /// Answered, and the answer can be read.
    pub is_reply_public: bool,
    pub is_resubmitted: bool,
    pub contact: Contact,
    pub redone: Redone,
}

/// Whether the unit spoke with the deputy before it answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Contact {
    /// There is no answer.
    NotAnswered,
    /// Answered, and nothing said of it.
    NotRecorded,
    No,
    Yes,
}

/// Whether a second answer came, and by its due day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Redone {
    No,
    /// Its due day cannot be told.
    Unjudged,
    Late,
    OnTime,
}

const CONTACTS: [Contact; 4] = [Contact::NotAnswered, Contact::NotRecorded, Contact::No, Contact::Yes];
const REDONE: [Redone; 4] = [Redone::No, Redone::Unjudged, Redone::Late, Redone::OnTime];

impl Joint for Marks {
    fn code(self) -> u8 {
        let flags = [self.is_reassigned, self.is_content_public, self.is_reply_public, self.is_resubmitted];
        let flags = flags.iter().fold(0, |code, flag| code << 1 | u8::from(*flag));
        (flags << 2 | self.contact as u8) << 2 | self.redone as u8
    }

    fn from_code(code: u8) -> Marks {
        let flag = |place: u8| code >> place & 1 == 1;
        Marks {
            is_reassigned: flag(7),
            is_content_public: flag(6),
            is_reply_public: flag(5),
            is_resubmitted: flag(4),
            contact: CONTACTS[usize::from(code >> 2 & 3)],
            redone: REDONE[usize::from(code & 3)],
        }
    }
}
