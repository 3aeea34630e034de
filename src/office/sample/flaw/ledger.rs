//! What a check has to find in the records as they were written: what they tell of themselves, what their days and
//! ratings show, and what shows only in all of them.
//!
//! Small and plain on purpose: it is what the check is held to, so it shares nothing with it.

use std::collections::BTreeSet;

use super::super::day::Day;
use super::super::record::{Date, Record};
use super::super::roster::LEAD_SUPERVISORS;
use super::super::sitting::AS_OF;
use super::super::theme::THEMES;
use super::planted::Planted;
use super::rating::{is_grade, three};
use super::written::{Told, Written};

/// A name on the roster of those who lead supervision, and in no record.
pub const ROSTER_REST: &str = "示例领导癸（常委会领导）";
/// Fewer ratings of one unit may well be the same.
const UNIFORM_FROM: usize = 30;

/// What was written so far.
#[derive(Default)]
pub struct Ledger {
    findings: Vec<Planted>,
    units: Vec<Unit>,
    newest: Option<Day>,
    /// Names of the themes that records have.
    themes: BTreeSet<String>,
    has_roster_rest: bool,
}

/// The ratings of the records that a unit leads, by their numbers.
struct Unit {
    name: String,
    ratings: Vec<(u64, [Option<&'static str>; 3])>,
}

impl Ledger {
    /// Hears that a roster has one name more.
    pub fn hear_roster_rest(&mut self) {
        self.has_roster_rest = true;
    }

    /// Takes the record at this place.
    pub fn observe(&mut self, index: u32, written: &Written) {
        let row = u64::from(index) + 1;
        for told in &written.told {
            match *told {
                Told::Word(field, word) => self.add(row, named("unrecognised", field, word)),
                Told::Refused(name) => self.add(row, named("refused", name, "")),
                Told::Issue(code, field) => self.add(row, Planted { field, ..issue(code) }),
            }
        }
        if written.is_read() {
            self.observe_days(row, &written.record, written.is_whole());
            self.observe_ratings(row, written);
            self.themes.extend(written.record.key_theme.clone());
        }
    }

    fn add(&mut self, row: u64, found: Planted) {
        let is_same = |own: &Planted| {
            (own.kind, own.code, &own.value) == (found.kind, found.code, &found.value)
                && (own.kind == "issue" || own.field == found.field)
        };
        let place = self.findings.iter().position(is_same).unwrap_or_else(|| {
            self.findings.push(found.clone());
            self.findings.len() - 1
        });
        let own = &mut self.findings[place];
        own.n += 1;
        own.field = own.field.filter(|field| found.field == Some(*field));
        // Of a column that was not read the records are not known.
        if own.kind != "refused" && own.rows.last() != Some(&row) {
            own.rows.push(row);
        }
    }

    fn observe_days(&mut self, row: u64, record: &Record, is_whole: bool) {
        let dates = dates(record);
        for (field, date) in dates {
            if matches!(date, Some(Date::Broken(_))) {
                self.add(row, Planted { field: Some(field), ..issue("bad_date") });
            }
        }
        let on = |name: &str| dates.iter().find(|(field, _)| *field == name).and_then(|(_, date)| day(*date));
        let [assigned, replied, again] = ["assigned_on", "replied_on", "rereplied_on"].map(on);
        let rounds = [record.rating_first, record.rating_final].map(|round| round.and_then(|own| own.on));
        let rated = rounds.into_iter().flatten().filter(|_| is_whole);
        let is_before = |one: Option<Day>, other: Option<Day>| one.zip(other).is_some_and(|(a, b)| a < b);
        let is_closed = on("closed_on").is_some() || record.status == Some("closed");
        if is_before(replied, assigned) {
            self.add_to_order(row, |order| order.n += 1);
        }
        if is_before(rated.clone().min(), replied) {
            self.add_to_order(row, |order| order.m += 1);
        }
        if is_before(on("due_on"), assigned) {
            self.add(row, Planted { field: Some("due_on"), ..issue("due_before_assignment") });
        }
        if is_closed && replied.is_none() && again.is_none() {
            self.add(row, Planted { field: Some("replied_on"), ..issue("closed_without_reply") });
        }
        let told = dates.iter().filter(|(field, _)| *field != "due_on").filter_map(|(_, date)| day(*date));
        self.newest = self.newest.max(told.chain(rated).max());
    }

    fn add_to_order(&mut self, row: u64, count: fn(&mut Planted)) {
        let place = self.findings.iter().position(|own| own.kind == "order").unwrap_or_else(|| {
            self.findings.push(Planted { kind: "order", ..Planted::default() });
            self.findings.len() - 1
        });
        let order = &mut self.findings[place];
        count(order);
        if order.rows.last() != Some(&row) {
            order.rows.push(row);
        }
    }

    fn observe_ratings(&mut self, row: u64, written: &Written) {
        let record = &written.record;
        let ratings = three(record);
        let is_rated = written.is_whole() && ratings[0].is_some_and(is_grade);
        for name in &record.lead_units {
            let place = self.units.iter().position(|unit| unit.name == *name).unwrap_or_else(|| {
                self.units.push(Unit { name: name.clone(), ratings: Vec::new() });
                self.units.len() - 1
            });
            self.units[place].ratings.extend(is_rated.then_some((row, ratings)));
        }
        let first = record.rating_first.map(|round| round.overall);
        let is_idle = record.rereplied_on.is_none() && record.rehandled.is_none();
        let has_turned = (first, ratings[0]) == (Some("dissatisfied"), Some("satisfied"));
        if written.is_whole() && has_turned && is_idle && record.followup_outcome.is_none() {
            self.add(row, Planted { kind: "flip", ..Planted::default() });
        }
    }

    /// Everything that has to be found.
    pub fn close(mut self) -> Vec<Planted> {
        if self.newest > Some(AS_OF) {
            self.findings.push(Planted { n: 1, ..issue("as_of_before_newest") });
        }
        self.findings.extend(self.units.iter().filter(|unit| unit.is_uniform()).map(Unit::finding));
        self.findings.extend(straight(&self.units));
        self.findings.extend(self.has_roster_rest.then(|| self.roster_rest()));
        self.findings
    }

    fn roster_rest(&self) -> Planted {
        let has_record = |name: &str| self.themes.iter().any(|theme| theme.contains(name));
        let seen: Vec<&str> = THEMES
            .iter()
            .filter(|theme| has_record(theme.name))
            .map(|theme| theme.lead_supervisor())
            .collect();
        let roster = LEAD_SUPERVISORS.into_iter().chain([ROSTER_REST]);
        let rest: Vec<&str> = roster.clone().filter(|name| !seen.contains(name)).collect();
        Planted {
            n: rest.len() as u64,
            m: roster.count() as u64,
            ..named("roster_rest", "lead_supervisor", &rest.join("、"))
        }
    }
}

impl Unit {
    fn is_uniform(&self) -> bool {
        self.ratings.len() >= UNIFORM_FROM && self.ratings.iter().all(|(_, own)| *own == self.ratings[0].1)
    }

    fn is_straight(&self) -> bool {
        let all = self.in_all_three();
        let is_one = |three: &[Option<&str>; 3]| three.iter().all(|own| *own == three[0]);
        let differ = all.iter().any(|(_, own)| own[0] != all[0].1[0]);
        all.len() >= UNIFORM_FROM && differ && all.iter().all(|(_, own)| is_one(own))
    }

    /// Those that are rated in all three.
    fn in_all_three(&self) -> Vec<(u64, [Option<&'static str>; 3])> {
        let is_all = |three: &[Option<&str>; 3]| three.iter().all(|own| own.is_some_and(is_grade));
        self.ratings.iter().copied().filter(|(_, own)| is_all(own)).collect()
    }

    fn finding(&self) -> Planted {
        let rows: Vec<u64> = self.ratings.iter().map(|(row, _)| *row).collect();
        Planted { n: rows.len() as u64, rows, ..named("uniform", "lead_units", &self.name) }
    }
}

fn straight(units: &[Unit]) -> Option<Planted> {
    let units: Vec<&Unit> = units.iter().filter(|unit| unit.is_straight()).collect();
    let rows: BTreeSet<u64> = units.iter().flat_map(|unit| unit.in_all_three()).map(|(row, _)| row).collect();
    let names: Vec<&str> = units.iter().map(|unit| unit.name.as_str()).collect();
    (!units.is_empty()).then(|| Planted {
        n: rows.len() as u64,
        rows: rows.into_iter().collect(),
        ..named("straight", "lead_units", &names.join("、"))
    })
}

fn issue(code: &'static str) -> Planted {
    Planted { kind: "issue", code: Some(code), ..Planted::default() }
}

fn named(kind: &'static str, field: &'static str, value: &str) -> Planted {
    Planted { kind, field: Some(field), value: value.to_owned(), ..Planted::default() }
}

fn day(date: Option<Date>) -> Option<Day> {
    match date {
        Some(Date::Day(day)) => Some(day),
        _ => None,
    }
}

fn dates(record: &Record) -> [(&'static str, Option<Date>); 9] {
    [
        ("submitted_on", record.submitted_on),
        ("filed_on", record.filed_on),
        ("assigned_on", record.assigned_on),
        ("accepted_on", record.accepted_on),
        ("due_on", record.due_on),
        ("replied_on", record.replied_on),
        ("rereplied_on", record.rereplied_on),
        ("closed_on", record.closed_on),
        ("followup_on", record.followup_on),
    ]
}
