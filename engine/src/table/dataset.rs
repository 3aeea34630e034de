//! What the export says of itself: names, dates, rosters and rules.
//!
//! Reading it is `ingest`'s.

use rustc_hash::FxHashMap;

use crate::calendar::Day;
use crate::vocabulary::{Outcome, Unit, bare_letter, folded};

/// The `dataset` object of the export; absent texts are `None`, absent lists empty.
#[derive(Clone, Debug, PartialEq)]
pub struct Dataset {
    /// Name of the export, shown as the title.
    pub name: Option<String>,
    /// Body that issues it.
    pub org: Option<String>,
    /// Free remarks.
    pub notes: Option<String>,
    /// Whom to ask.
    pub contact: Option<String>,
    /// Everything in it is invented.
    pub sample: bool,
    /// The day for which the figures are true.
    pub as_of: Option<Day>,
    /// Name of this edition.
    pub edition: Option<String>,
    /// No longer updated.
    pub is_final: bool,
    /// What one record counts.
    pub unit: Unit,
    /// The place's own words.
    pub terms: Terms,
    /// Themes of key items, in order.
    pub themes: Vec<ThemeEntry>,
    /// Names in the official order.
    pub rosters: Rosters,
    /// Scheme by which letters are read where a record names none.
    pub reply_scheme: Option<String>,
    /// Schemes of the place's own.
    pub schemes: Vec<OwnScheme>,
    /// Limits and thresholds.
    pub rules: Rules,
    /// Ratings are published only as totals.
    pub ratings_as_totals: bool,
    /// Not-public records removed before publication.
    pub withheld: Option<u64>,
    /// Total officially announced.
    pub announced_total: Option<u64>,
    /// Panels not shown.
    pub hide_panels: Vec<String>,
    /// Nothing is shown but a sentence.
    pub revoked: bool,
    /// Hosts that addresses in the data may name.
    pub links: Vec<String>,
    /// Where it came from.
    pub source_url: Option<String>,
    /// ISO 8601 duration, such as `P1M`.
    pub updated_every: Option<String>,
}

/// The place's own words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Terms {
    /// 重点处理建议, 重点督办建议, …
    pub key_item: Option<String>,
    /// 类 or 项.
    pub theme_counter: Option<String>,
    /// 联工委, 代表工委, …
    pub coordinator: Option<String>,
    /// 湖南省, 省, …
    pub place: Option<String>,
    /// Names of the six parts of the mechanism, by field.
    pub layers: Vec<(String, String)>,
}

/// A theme of key items; records with this theme inherit what they lack.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ThemeEntry {
    /// Name, without outer quotes and a trailing 类.
    pub name: String,
    /// Who decided on it.
    pub decided_by: Option<String>,
    /// When.
    pub decided_on: Option<Day>,
    /// 牵头督办.
    pub lead_supervisor: Option<String>,
    /// 领办.
    pub gov_lead_handler: Option<String>,
    /// 对口督办.
    pub supervising_committee: Option<String>,
    /// 统筹督办.
    pub coordinator: Option<String>,
    /// Address of a page about it.
    pub url: Option<String>,
}

/// Names in the official order, which every list follows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[allow(missing_docs)]
pub struct Rosters {
    pub lead_supervisors: Vec<String>,
    pub gov_lead_handlers: Vec<String>,
    pub committees: Vec<String>,
    pub units: Vec<String>,
    pub delegations: Vec<String>,
    pub categories: Vec<String>,
}

/// Time limits in months, and the threshold under which a rate is shown as counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rules {
    /// Months from hand-over to answer.
    pub answer_months: i32,
    /// The same where the record is extended.
    pub extended_months: i32,
    /// Months from a rating of dissatisfied to the second answer.
    pub redo_months: i32,
    /// Whether a computed due day on a weekend moves to Monday.
    pub roll_weekends: bool,
    /// Smallest denominator for which a rate is shown.
    pub min_n: u64,
}

/// A scheme that the export defines.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnScheme {
    /// Its id.
    pub id: String,
    /// Letter, label and outcome of each class.
    pub classes: Vec<OwnClass>,
    /// Where the class of a letter stands, and of a label, both folded; the first of several.
    letters: FxHashMap<String, u32>,
    labels: FxHashMap<String, u32>,
}

impl OwnScheme {
    /// A scheme of these classes.
    pub fn new(id: String, classes: Vec<OwnClass>) -> OwnScheme {
        let (mut letters, mut labels) = (FxHashMap::default(), FxHashMap::default());
        for (place, class) in (0..).zip(&classes) {
            letters.entry(folded(bare_letter(&class.letter)).collect()).or_insert(place);
            if let Some(label) = &class.label {
                labels.entry(folded(label).collect()).or_insert(place);
            }
        }
        OwnScheme { id, classes, letters, labels }
    }

    /// The class that a letter names, `A` as well as `A类`, or a label.
    pub fn class(&self, letter: &str) -> Option<&OwnClass> {
        let bare: String = folded(bare_letter(letter)).collect();
        let label: String = folded(letter).collect();
        let places = [self.letters.get(&bare), self.labels.get(&label)];
        self.classes.get(*places.into_iter().flatten().min()? as usize)
    }
}

/// A class of such a scheme.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnClass {
    /// As printed.
    pub letter: String,
    /// What it stands for.
    pub label: Option<String>,
    /// What it is read as.
    pub outcome: Outcome,
}

impl Default for Rules {
    fn default() -> Self {
        Rules { answer_months: 3, extended_months: 6, redo_months: 1, roll_weekends: false, min_n: 10 }
    }
}

impl Default for Dataset {
    fn default() -> Self {
        Dataset {
            name: None,
            org: None,
            notes: None,
            contact: None,
            sample: false,
            as_of: None,
            edition: None,
            is_final: false,
            unit: Unit::Item,
            terms: Terms::default(),
            themes: Vec::new(),
            rosters: Rosters::default(),
            reply_scheme: None,
            schemes: Vec::new(),
            rules: Rules::default(),
            ratings_as_totals: false,
            withheld: None,
            announced_total: None,
            hide_panels: Vec::new(),
            revoked: false,
            links: Vec::new(),
            source_url: None,
            updated_every: None,
        }
    }
}

impl Dataset {
    /// Whether a scheme of this id is built in or the place's own.
    pub fn has_scheme(&self, id: &str) -> bool {
        self.schemes.iter().any(|own| own.id == id) || crate::vocabulary::scheme(id).is_some()
    }

    /// The outcome that a letter has under a scheme; `None` where the scheme or the letter is not known.
    pub fn outcome_of(&self, scheme: &str, letter: &str) -> Option<Outcome> {
        if let Some(own) = self.schemes.iter().find(|own| own.id == scheme) {
            return own.class(letter).map(|class| class.outcome);
        }
        crate::vocabulary::scheme(scheme)?.class(letter).map(|class| class.outcome)
    }
}
