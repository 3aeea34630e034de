//! One record on its way into the table: what was read of it, by the kinds of its fields.

use std::borrow::Cow;

use super::scalars::Scalars;
use super::slot::{TEXTS, slot};
use crate::calendar::Day;
use crate::vocabulary::{ActivityForm, Coded, CommitmentState, Field, Holds, MeasureKind, Reach};

/// A record: every field that is no list of objects in the place that it has among those of its kind.
#[derive(Clone, Debug)]
pub struct Proposal<'a> {
    /// The single values; of names those that are known by their code in the table.
    pub scalars: Scalars,
    texts: [Cow<'a, str>; TEXTS],
    lists: Lists<'a>,
    /// Things promised.
    pub commitments: Vec<Commitment>,
    /// Wider results.
    pub measures: Vec<Measure>,
    /// Activities of supervision.
    pub activities: Vec<Activity>,
}

/// The names of all lists of a record, each with its field and the code that it has in the table, or 0.
type Lists<'a> = Vec<(Field, u32, Cow<'a, str>)>;

/// Room for the lists of a record, taken from one before it.
#[derive(Default)]
pub struct Spare(Lists<'static>);

/// A name as a record tells it.
#[derive(Clone, Copy)]
pub enum Told<'a> {
    /// The name; an empty one is none.
    Name(&'a str),
    /// Its code in the table.
    Code(u32),
}

impl Default for Proposal<'_> {
    fn default() -> Self {
        Proposal {
            scalars: Scalars::default(),
            texts: [const { Cow::Borrowed("") }; TEXTS],
            lists: Vec::new(),
            commitments: Vec::new(),
            measures: Vec::new(),
            activities: Vec::new(),
        }
    }
}

/// A thing promised in an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub struct Commitment {
    pub text: String,
    pub due_on: Option<Day>,
    pub done_on: Option<Day>,
    pub state: CommitmentState,
}

/// A wider result that a suggestion led to.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub struct Measure {
    pub text: String,
    pub on: Option<Day>,
    pub kind: MeasureKind,
    pub reach: Reach,
    pub url: String,
}

/// An activity of supervision; `form_text` is what was written where the form is `other`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
pub struct Activity {
    pub on: Option<Day>,
    pub form: ActivityForm,
    pub form_text: String,
    pub note: String,
}

impl<'a> Proposal<'a> {
    /// Takes this room for its lists.
    pub fn take_room(&mut self, spare: &mut Spare) {
        self.lists = std::mem::take(&mut spare.0);
    }

    /// Empties its lists and leaves their room to the next.
    pub fn leave_room(&mut self, spare: &mut Spare) {
        let mut lists = std::mem::take(&mut self.lists);
        lists.clear();
        // Collected in the place of what was there: nothing that a record lent stays in it.
        spare.0 = lists.into_iter().map(|(field, code, _)| (field, code, Cow::Borrowed(""))).collect();
    }

    /// The code of a field; `None` where nothing is recorded.
    #[inline]
    pub fn code(&self, field: Field) -> Option<u8> {
        self.scalars.code(field)
    }

    /// The value of a closed set.
    pub fn value<T: Coded>(&self, field: Field) -> T {
        self.code(field).map_or(T::MISSING, T::from_code)
    }

    /// Records a code.
    #[inline]
    pub fn set_code(&mut self, field: Field, code: u8) {
        self.scalars.set_code(field, Some(code));
    }

    /// The day of a field.
    #[inline]
    pub fn day(&self, field: Field) -> Option<Day> {
        self.scalars.day(field)
    }

    /// Records a day.
    #[inline]
    pub fn set_day(&mut self, field: Field, day: Day) {
        self.scalars.set_day(field, Some(day));
    }

    /// The number of a field.
    #[inline]
    pub fn number(&self, field: Field) -> Option<u32> {
        self.scalars.number(field)
    }

    /// Records a number.
    #[inline]
    pub fn set_number(&mut self, field: Field, number: u32) {
        self.scalars.set_number(field, Some(number));
    }

    /// The text of a field; empty where nothing is recorded, or the name is known by its code.
    #[inline]
    pub fn text(&self, field: Field) -> &str {
        &self.texts[slot(field)]
    }

    /// Records a text.
    pub fn set_text(&mut self, field: Field, text: Cow<'a, str>) {
        self.texts[slot(field)] = text;
    }

    /// The name of a field.
    #[inline]
    pub fn name(&self, field: Field) -> Told<'_> {
        told(self.scalars.name(field), &self.texts[slot(field)])
    }

    /// Records a name by its code in the table.
    #[inline]
    pub fn set_known(&mut self, field: Field, code: u32) {
        self.scalars.set_name(field, code);
    }

    /// The names of a field.
    pub fn list(&self, field: Field) -> impl Iterator<Item = Told<'_>> {
        self.lists.iter().filter(move |(own, ..)| *own == field).map(|(_, code, text)| told(*code, text))
    }

    /// Records a text beside the others of its field.
    pub fn add_to_list(&mut self, field: Field, text: Cow<'a, str>) {
        self.lists.push((field, 0, text));
    }

    /// Records a name beside the others of its field, by its code in the table.
    pub fn add_known_to_list(&mut self, field: Field, code: u32) {
        self.lists.push((field, code, Cow::Borrowed("")));
    }

    /// Puts names in the place of codes, each as `name` says.
    pub fn name_known(&mut self, name: impl Fn(Field, u32) -> Option<String>) {
        let singles = Field::ALL.iter().filter(|field| matches!(field.holds(), Holds::Text));
        for field in singles {
            if let Some(name) = name(*field, self.scalars.name(*field)) {
                self.scalars.set_name(*field, 0);
                self.texts[slot(*field)] = Cow::Owned(name);
            }
        }
        for (field, code, text) in &mut self.lists {
            if let Some(name) = name(*field, std::mem::take(code)) {
                *text = Cow::Owned(name);
            }
        }
    }

    /// How many texts there are in all lists.
    pub fn list_len(&self) -> usize {
        self.lists.len()
    }

    /// Forgets the texts that were recorded last.
    pub fn truncate_lists(&mut self, length: usize) {
        self.lists.truncate(length);
    }

    /// Forgets the texts of a field.
    fn clear_list(&mut self, field: Field) {
        self.lists.retain(|(own, ..)| *own != field);
    }

    /// The values of a field that holds any number of them, a bit each by code.
    pub fn set(&self, field: Field) -> u16 {
        self.scalars.set(field)
    }

    /// Records values, a bit each by code.
    pub fn set_bits(&mut self, field: Field, bits: u16) {
        self.scalars.set_bits(field, bits);
    }

    /// The key of the record: numbers start again every session. Empty without a number.
    pub fn key(&self) -> String {
        let number = self.text(Field::ProposalNo);
        if number.is_empty() {
            return String::new();
        }
        let code = |field| self.code(field).map_or(String::new(), |code| code.to_string());
        let part = |number: Option<u32>| number.map_or(String::new(), |number| number.to_string());
        // The session names the year; a year beside it must not split one key in two.
        let session = match self.number(Field::SessionNo) {
            None => ["y", &part(self.number(Field::Year))].concat(),
            session => part(session),
        };
        let term = part(self.number(Field::CongressTerm));
        [&code(Field::Level), &term, &session, &code(Field::Period), number].join("\u{1f}")
    }

    /// Drops what a record of which only the title is public must not keep.
    pub fn keep_title_only(&mut self) {
        for field in Field::ALL.iter().copied().filter(|field| !field.is_kept_with_title()) {
            match field.holds() {
                Holds::Code(_) | Holds::Flag => self.scalars.set_code(field, None),
                Holds::Date => self.scalars.set_day(field, None),
                Holds::Number => self.scalars.set_number(field, None),
                Holds::Text => {
                    self.texts[slot(field)] = Cow::Borrowed("");
                    self.scalars.set_name(field, 0);
                }
                Holds::Texts => self.clear_list(field),
                Holds::Codes(_) => self.scalars.set_bits(field, 0),
                Holds::Commitments => self.commitments = Vec::new(),
                Holds::Measures => self.measures = Vec::new(),
                Holds::Activities => self.activities = Vec::new(),
                // Its parts are fields of their own.
                Holds::Round => {}
            }
        }
    }
}

#[inline]
fn told(code: u32, text: &str) -> Told<'_> {
    if code == 0 { Told::Name(text) } else { Told::Code(code) }
}
