//! The place of a field among those of its kind, worked out when the program is built.

use crate::vocabulary::{Field, Holds};

const FIELDS: usize = Field::ALL.len();

const fn kind(field: Field) -> u8 {
    match field.holds() {
        Holds::Code(_) | Holds::Flag => 0,
        Holds::Date => 1,
        Holds::Number => 2,
        Holds::Text => 3,
        Holds::Codes(_) => 4,
        _ => 5,
    }
}

const fn count_before(kind_of: u8, end: usize) -> usize {
    let (mut at, mut count) = (0, 0);
    while at < end {
        if kind(Field::ALL[at]) == kind_of {
            count += 1;
        }
        at += 1;
    }
    count
}

const fn slots() -> [u8; FIELDS] {
    let mut slots = [0; FIELDS];
    let mut at = 0;
    while at < FIELDS {
        slots[at] = count_before(kind(Field::ALL[at]), at) as u8;
        at += 1;
    }
    slots
}

static SLOTS: [u8; FIELDS] = slots();

/// The place of a field among those of its kind.
#[inline]
pub fn slot(field: Field) -> usize {
    usize::from(SLOTS[field as usize])
}

/// How many fields hold a code or flag.
pub const CODES: usize = count_before(0, FIELDS);
/// How many hold a date.
pub const DAYS: usize = count_before(1, FIELDS);
/// How many hold a number.
pub const NUMBERS: usize = count_before(2, FIELDS);
/// How many hold a text.
pub const TEXTS: usize = count_before(3, FIELDS);
/// How many hold any number of codes.
pub const SETS: usize = count_before(4, FIELDS);
