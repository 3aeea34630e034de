//! The `dataset` object, the appraisals and the rating totals, from JSON to their types.
//!
//! Read as leniently as records: what is absent or not understood keeps its default.

use std::borrow::Cow;

use super::date::any_date;
use super::json::Json;
use super::record::theme_name;
use super::value::{Value, half_width_text};
use crate::calendar::Day;
use crate::table::{
    Appraisal, Dataset, OwnClass, OwnScheme, RatingDimension, RatingRoundName, RatingTotal, Rosters, Rules,
    Terms, ThemeEntry,
};
use crate::vocabulary::{AppraisalForm, Coded, Flag, Outcome, Rating, Unit};

/// Every key of a `dataset`. In a file another is passed over; in a mapping it is a slip of the pen.
pub const KEYS: [&str; 23] = [
    "name",
    "org",
    "notes",
    "contact",
    "sample",
    "as_of",
    "edition",
    "final",
    "unit",
    "terms",
    "themes",
    "rosters",
    "reply_scheme",
    "schemes",
    "rules",
    "ratings",
    "withheld",
    "announced_total",
    "hide_panels",
    "revoked",
    "links",
    "source_url",
    "updated_every",
];

/// Reads a `dataset`; several sources may say each thing, the first that does wins.
pub fn dataset(sources: &[Json<'_>]) -> Dataset {
    let text = |name: &str| sources.iter().find_map(|source| self::text(*source, name));
    let flag = |name: &str| sources.iter().find_map(|source| self::flag(*source, name)).unwrap_or(false);
    let count = |name: &str| sources.iter().find_map(|source| self::count(*source, name));
    let list = |name: &str| sources.iter().map(|source| texts(*source, name)).find(|list| !list.is_empty());
    let part = |name: &str| sources.iter().find_map(|source| source.get(name));
    Dataset {
        name: text("name"),
        org: text("org"),
        notes: text("notes"),
        contact: text("contact"),
        sample: flag("sample"),
        as_of: text("as_of").and_then(|text| any_date(&text)),
        edition: text("edition"),
        is_final: flag("final"),
        unit: text("unit")
            .and_then(|text| Unit::read(&text))
            .filter(|unit| unit.is_known())
            .unwrap_or(Unit::Item),
        terms: part("terms").map(terms).unwrap_or_default(),
        themes: part("themes").map(themes).unwrap_or_default(),
        rosters: part("rosters").map(rosters).unwrap_or_default(),
        reply_scheme: text("reply_scheme"),
        schemes: part("schemes").map(schemes).unwrap_or_default(),
        rules: part("rules").map(rules).unwrap_or_default(),
        ratings_as_totals: text("ratings").is_some_and(|text| text == "totals"),
        withheld: count("withheld"),
        announced_total: count("announced_total"),
        hide_panels: list("hide_panels").unwrap_or_default(),
        // Whoever says so is heard: a take-down is a take-down.
        revoked: sources.iter().any(|source| is_said(*source, "revoked")),
        links: list("links").unwrap_or_default(),
        source_url: text("source_url"),
        updated_every: text("updated_every"),
    }
}

fn text(object: Json<'_>, name: &str) -> Option<String> {
    object.named(name).find_map(|value| Value::Json(value).text().good()).map(Cow::into_owned)
}

fn texts(object: Json<'_>, name: &str) -> Vec<String> {
    let found = object.named(name).find_map(|value| Value::Json(value).texts().good());
    found.unwrap_or_default().into_iter().map(Cow::into_owned).collect()
}

fn flag(object: Json<'_>, name: &str) -> Option<bool> {
    let flag = Flag::of_text(&text(object, name)?)?;
    flag.is_known().then(|| flag.is_yes())
}

/// Whether anything but a plain no stands under this name.
fn is_said(object: Json<'_>, name: &str) -> bool {
    object.named(name).map(Value::Json).any(|value| {
        !value.is_absent() && value.text().good().and_then(|text| Flag::of_text(&text)) != Some(Flag::No)
    })
}

/// Largest count that a double holds exactly, as every reader of JSON does.
const LARGEST: u64 = (1 << 53) - 1;

fn count(object: Json<'_>, name: &str) -> Option<u64> {
    half_width_text(&text(object, name)?).parse().ok().filter(|count| *count <= LARGEST)
}

fn day(object: Json<'_>, name: &str) -> Option<Day> {
    any_date(&text(object, name)?)
}

fn terms(object: Json<'_>) -> Terms {
    let layers = object.get("layers").into_iter().flat_map(Json::members);
    let labels = layers
        .filter_map(|(key, value)| Some((key.into_owned(), Value::Json(value).text().good()?.into_owned())));
    Terms {
        key_item: text(object, "key_item"),
        theme_counter: text(object, "theme_counter"),
        coordinator: text(object, "coordinator"),
        place: text(object, "place"),
        layers: labels.collect(),
    }
}

fn themes(list: Json<'_>) -> Vec<ThemeEntry> {
    let entries = list.elements().filter_map(|entry| {
        Some(ThemeEntry {
            name: theme_name(&text(entry, "name")?).to_owned(),
            decided_by: text(entry, "decided_by"),
            decided_on: day(entry, "decided_on"),
            lead_supervisor: text(entry, "lead_supervisor"),
            gov_lead_handler: text(entry, "gov_lead_handler"),
            supervising_committee: text(entry, "supervising_committee"),
            coordinator: text(entry, "coordinator"),
            url: text(entry, "url"),
        })
    });
    entries.collect()
}

fn rosters(object: Json<'_>) -> Rosters {
    Rosters {
        lead_supervisors: texts(object, "lead_supervisors"),
        gov_lead_handlers: texts(object, "gov_lead_handlers"),
        committees: texts(object, "committees"),
        units: texts(object, "units"),
        delegations: texts(object, "delegations"),
        categories: texts(object, "categories"),
    }
}

fn schemes(object: Json<'_>) -> Vec<OwnScheme> {
    let class = |(letter, class): (Cow<'_, str>, Json<'_>)| OwnClass {
        letter: letter.into_owned(),
        label: text(class, "label"),
        outcome: text(class, "outcome").and_then(|text| Outcome::read(&text)).unwrap_or(Outcome::Unknown),
    };
    let own = object.members();
    own.map(|(id, classes)| OwnScheme::new(id.into_owned(), classes.members().map(class).collect())).collect()
}

fn rules(object: Json<'_>) -> Rules {
    let usual = Rules::default();
    // A limit past ten years is a slip of the pen, and would push due days out of the calendar.
    let months = |name: &str, usual: i32| match count(object, name) {
        Some(months @ 1..=120) => months as i32,
        _ => usual,
    };
    Rules {
        answer_months: months("answer_months", usual.answer_months),
        extended_months: months("extended_months", usual.extended_months),
        redo_months: months("redo_months", usual.redo_months),
        roll_weekends: flag(object, "roll_weekends").unwrap_or(usual.roll_weekends),
        min_n: count(object, "min_n").unwrap_or(usual.min_n),
    }
}

/// Reads the `appraisals`, as given.
pub fn appraisals(list: Json<'_>) -> Vec<Appraisal> {
    let read = list.elements().map(|entry| Appraisal {
        on: text(entry, "on").map(|text| any_date(&text).map_or(text, Day::to_iso)),
        name: text(entry, "name"),
        form: text(entry, "form").map(|text| match AppraisalForm::read(&text) {
            Some(form) => form.term().key.to_owned(),
            None => text,
        }),
        subject: text(entry, "subject"),
        nos: texts(entry, "nos"),
        voters: count(entry, "voters"),
        satisfied: count(entry, "satisfied"),
        basically: count(entry, "basically"),
        dissatisfied: count(entry, "dissatisfied"),
        abstained: count(entry, "abstained"),
    });
    read.collect()
}

/// Reads the `rating_totals`; an entry without a known round or dimension is left out.
pub fn rating_totals(list: Json<'_>) -> Vec<RatingTotal> {
    let read = list.elements().filter_map(|entry| {
        let counts = Rating::VALUES.iter().filter(|rating| rating.is_known());
        Some(RatingTotal {
            category: text(entry, "category"),
            outcome: match text(entry, "outcome") {
                Some(text) => Outcome::read(&text).unwrap_or(Outcome::Unknown),
                None => Outcome::Missing,
            },
            is_key: flag(entry, "is_key").unwrap_or(false),
            round: match text(entry, "round")?.as_str() {
                "first" => RatingRoundName::First,
                "final" => RatingRoundName::Final,
                _ => return None,
            },
            dimension: match text(entry, "dimension")?.as_str() {
                "overall" => RatingDimension::Overall,
                "attitude" => RatingDimension::Attitude,
                "result" => RatingDimension::Result,
                _ => return None,
            },
            counts: counts.map(|rating| (*rating, count(entry, rating.term().key).unwrap_or(0))).collect(),
        })
    });
    read.collect()
}
