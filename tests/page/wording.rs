//! Texts held against the tables: which phrases a text is made of, and whether there is anything else in it.

use std::collections::{BTreeSet, HashSet};

use jianyi::text::{Lang, words};
use jianyi::vocabulary::{Field, Layer, SCHEMES, SETS};
use serde_json::Value;

use crate::template::{Pattern, Piece, patterns};

/// The phrases, by their names, of which a text is made.
pub type Names = BTreeSet<String>;
/// Where a part of a text ends, and the phrases in it.
type Ends = Vec<(usize, Names)>;

/// What may stand on a page in one language.
pub struct Wording {
    lang: Lang,
    patterns: Vec<Pattern>,
    labels: HashSet<String>,
    scheme_labels: HashSet<String>,
    data: HashSet<String>,
    key_item: String,
}

/// Signs that are the same in every language.
const SIGNS: [&str; 4] = ["%", "n/N", "✓", "—"];
/// What stands between one thing and the next.
const BETWEEN: [&str; 10] = ["、", "，", "：", "；", "。", " · ", ", ", ": ", "; ", " "];
/// Phrases that go on where another ends.
const GOING_ON: [&str; 6] = [
    "handling::STAGES_KEY",
    "handling::OUTCOMES_PART",
    "handling::OUTCOMES_REST",
    "handling::DAYS_IN_180",
    "handling::DAYS_WAITING",
    "suggestion::CLOSED_OUTCOME",
];
const MONTHS: &str = "January February March April May June July August September October November December";

/// Every text and number of a file.
fn strings(value: &Value, found: &mut HashSet<String>) {
    match value {
        Value::String(text) => {
            found.insert(text.clone());
        }
        Value::Number(number) => {
            found.insert(number.to_string());
        }
        Value::Array(list) => list.iter().for_each(|own| strings(own, found)),
        Value::Object(members) => members.values().for_each(|own| strings(own, found)),
        _ => {}
    }
}

fn pick(lang: Lang, zh: &str, en: &str) -> String {
    if lang == Lang::Zh { zh.to_owned() } else { en.to_owned() }
}

impl Wording {
    /// What may stand on the pages of a file; `asked` are the reader's own words.
    pub fn new(lang: Lang, file: &Value, asked: &str) -> Wording {
        let mut labels: HashSet<String> = SETS
            .iter()
            .flat_map(|set| set.terms)
            .flat_map(|term| if lang == Lang::Zh { [term.zh, term.short] } else { [term.en; 2] })
            .map(str::to_owned)
            .collect();
        labels.extend(Field::ALL.iter().map(|field| pick(lang, field.zh(), field.en())));
        labels.extend(Layer::ALL.iter().map(|layer| pick(lang, layer.term().short, layer.term().en)));
        // The switches of languages speak to those who read these.
        labels.extend(Lang::ALL.iter().map(|lang| lang.name().to_owned()));
        let coordinator = file["dataset"]["terms"]["coordinator"].as_str().filter(|_| lang == Lang::Zh);
        let coordinator = coordinator.unwrap_or(words::supervision::COORDINATOR.of(lang));
        labels.extend(
            Layer::ALL.iter().map(|layer| {
                pick(lang, layer.term().zh, layer.term().en).replace("{coordinator}", coordinator)
            }),
        );
        let classes = SCHEMES.iter().flat_map(|scheme| scheme.classes);
        let scheme_labels =
            classes.flat_map(|class| [class.letter, class.label]).map(str::to_owned).collect();
        let mut data = HashSet::from([asked.to_owned()]);
        strings(file, &mut data);
        // A place's own schemes and their letters are named by their keys.
        for (id, classes) in file["dataset"]["schemes"].as_object().into_iter().flatten() {
            data.extend(
                classes
                    .as_object()
                    .into_iter()
                    .flatten()
                    .map(|(letter, _)| letter.clone())
                    .chain([id.clone()]),
            );
        }
        let given = file["dataset"]["terms"]["key_item"].as_str().filter(|_| lang == Lang::Zh);
        let key_item = given.unwrap_or(words::name::KEY_ITEM.of(lang)).to_owned();
        Wording { lang, patterns: patterns(lang), labels, scheme_labels, data, key_item }
    }

    /// The phrases of which a text is made; `None` where there is something else in it.
    pub fn phrases_of(&self, text: &str) -> Option<Names> {
        let text = text.trim();
        let whole = self.patterns.iter().flat_map(|pattern| self.pattern_ends(pattern, text));
        let mut found: Names =
            whole.filter(|(end, _)| *end == text.len()).flat_map(|(_, names)| names).collect();
        if found.is_empty() && !self.is_known(text) && !self.is_scheme(text) {
            found = self.going_on(text, false, &mut HashSet::new())?;
        }
        Some(found)
    }

    /// A number, a day, a label of the vocabulary, or what stands in the file.
    fn is_known(&self, text: &str) -> bool {
        // A stage of which nothing more is said.
        let stage = text.strip_suffix(['。', '.']).unwrap_or(text);
        SIGNS.contains(&text)
            || is_number(text)
            || self.labels.contains(stage)
            || self.data.contains(text)
            || self.date(text).contains(&text.len())
    }

    /// The rest of a text as one thing after the other; `failed` are places at which that cannot be.
    fn going_on(&self, text: &str, is_after: bool, failed: &mut HashSet<(usize, bool)>) -> Option<Names> {
        if text.is_empty() || is_after && ["。", "."].contains(&text) {
            return is_after.then(Names::new);
        }
        if failed.contains(&(text.len(), is_after)) {
            return None;
        }
        let is_next = |pattern: &&Pattern| !is_after || GOING_ON.contains(&pattern.name.as_str());
        let mut steps: Vec<(usize, bool, Names)> = Vec::new();
        for pattern in self.patterns.iter().filter(is_next) {
            steps.extend(self.pattern_ends(pattern, text).into_iter().map(|(end, names)| (end, true, names)));
        }
        if is_after {
            let between = BETWEEN.iter().filter(|sign| text.starts_with(**sign));
            steps.extend(between.map(|sign| (sign.len(), false, Names::new())));
        } else {
            let ends = ends_of(text).filter(|end| self.is_known(&text[..*end]) && is_between(&text[*end..]));
            steps.extend(ends.map(|end| (end, true, Names::new())));
        }
        // What says more is tried first; what says the same is one step.
        steps.sort_by_key(|(end, is_after, _)| (std::cmp::Reverse(*end), *is_after));
        steps.dedup_by(|next, kept| {
            let is_same = (next.0, next.1) == (kept.0, kept.1);
            kept.2.extend(is_same.then(|| std::mem::take(&mut next.2)).into_iter().flatten());
            is_same
        });
        for (end, is_after, names) in steps.into_iter().filter(|(end, ..)| *end > 0) {
            if let Some(rest) = self.going_on(&text[end..], is_after, failed) {
                return Some(names.into_iter().chain(rest).collect());
            }
        }
        failed.insert((text.len(), is_after));
        None
    }

    fn pattern_ends(&self, pattern: &Pattern, text: &str) -> Ends {
        let mut ends = self.ends(&pattern.name, &pattern.pieces, text);
        ends.iter_mut().for_each(|(_, names)| names.extend([pattern.name.clone()]));
        ends
    }

    /// Where a text ends that begins as these pieces say.
    fn ends(&self, name: &str, pieces: &[Piece], text: &str) -> Ends {
        let Some((first, rest)) = pieces.split_first() else { return vec![(0, Names::new())] };
        let heads = match first {
            Piece::Text(own) if text.starts_with(own.as_str()) => vec![(own.len(), Names::new())],
            Piece::Text(_) => Vec::new(),
            Piece::Var(var) => self.values(name, var, text),
            Piece::Group(group) => {
                let mut ends = self.ends(name, group, text);
                ends.push((0, Names::new()));
                ends
            }
        };
        let mut all = Vec::new();
        for (end, names) in heads {
            for (more, others) in self.ends(name, rest, &text[end..]) {
                all.push((end + more, names.iter().cloned().chain(others).collect()));
            }
        }
        all
    }

    /// Where a value of a variable may end.
    fn values(&self, name: &str, var: &str, text: &str) -> Ends {
        let plain = |ends: Vec<usize>| -> Ends { ends.into_iter().map(|end| (end, Names::new())).collect() };
        let any = |options: &[&str]| {
            plain(options.iter().filter(|own| text.starts_with(**own)).map(|own| own.len()).collect())
        };
        let held =
            |holds: &dyn Fn(&str) -> bool| plain(ends_of(text).filter(|end| holds(&text[..*end])).collect());
        match (name, var) {
            ("head::SEVERAL", "a" | "b") => self.one_of(&["head::SESSION"], text),
            (
                "head::SESSION" | "head::BETWEEN" | "suggestion::SESSION" | "suggestion::BETWEEN",
                "term" | "no",
            ) => held(&|own| is_ordinal(own)),
            ("suggestion::RATED_ON", "name") => held(&|own| self.is_rating(own)),
            (_, "u" | "u_en" | "measure") => any(&["件次", "件", "项", "suggestions", "replies"]),
            (_, "counter") => any(&["类", "项"]),
            (_, "key_item") => any(&[&self.key_item]),
            (
                _,
                "as_of" | "due" | "done" | "on" | "replied_on" | "assigned_on" | "closed_on" | "m1" | "m2"
                | "date",
            ) => plain(self.date(text)),
            (_, "pct" | "pct2" | "p90" | "p180") => held(&|own| own.ends_with('%') && is_number(own)),
            ("suggestion::LETTER" | "suggestion::LETTER_ALONE", "letter" | "label") => {
                held(&|own| self.scheme_labels.contains(own) || self.data.contains(own))
            }
            (_, "form") => held(&|own| self.labels.contains(own) || self.data.contains(own)),
            (_, "forms") => self.list_of("supervision::ACTIVITIES_FORM", text),
            ("head::SOURCE", "updated_every") => self.cycle(text),
            ("head::SOURCE", "contact") | (_, "theme") => held(&|own| self.data.contains(own)),
            ("follow_up::BECAME" | "follow_up::STAYED" | "follow_up::REMAINS", "from" | "to") => {
                let mut ends = held(&|own| self.labels.contains(own));
                ends.extend(self.one_of(&["follow_up::NO_LATER"], text));
                ends
            }
            ("list::SPAN" | "list::SPAN_FROM" | "list::SPAN_TO", _) => plain(self.date(text)),
            (_, "label" | "rating" | "outcome" | "from" | "to") => held(&|own| self.labels.contains(own)),
            ("satisfaction::TOTALS_ONLY", "dimension") => {
                let number = words::list::NUMBER.of(self.lang);
                held(&|own| {
                    own.split(self.lang.pause()).all(|name| name == number || self.labels.contains(name))
                })
            }
            (_, "levels") => self.list_of("handling::LEVEL_PART", text),
            (_, "text") => self.one_of(&["definition::"], text),
            ("handling::UNITS", "order") => {
                self.one_of(&["handling::IN_ROSTER_ORDER", "handling::BY_VOLUME"], text)
            }
            (_, "order") => {
                self.one_of(&["list::NUMBER", "list::ASSIGNED", "list::DUE", "list::REPLIED"], text)
            }
            (_, "rest") => self.one_of(
                &[
                    "suggestion::DAYS_LEFT",
                    "suggestion::DUE_TODAY",
                    "suggestion::DAYS_PAST",
                    "suggestion::NO_LIMIT",
                ],
                text,
            ),
            (_, "session") => {
                let short = ["suggestion::SESSION", "suggestion::BETWEEN"];
                let long = ["head::SESSION", "head::BETWEEN", "head::YEAR", "head::SEVERAL"];
                self.one_of(&[&long[..], &short].concat(), text)
            }
            (_, "limit") => self.one_of(&["notice::LIMIT_"], text),
            (_, "scheme") => held(&|own| self.is_scheme(own)),
            (_, "org" | "edition" | "place" | "unit" | "co" | "no" | "merged_into") => {
                held(&|own| own.split(self.lang.pause()).all(|name| self.data.contains(name)))
            }
            ("list::FIND_NONE", "q") => held(&|own| self.data.contains(own)),
            _ => held(&|own| own.chars().all(|c| c.is_ascii_digit() || c == ',')),
        }
    }

    /// One of the phrases whose names begin so.
    fn one_of(&self, names: &[&str], text: &str) -> Ends {
        let own =
            self.patterns.iter().filter(|pattern| names.iter().any(|name| pattern.name.starts_with(name)));
        own.flat_map(|pattern| self.pattern_ends(pattern, text)).collect()
    }

    /// A phrase once or several times, with commas between.
    fn list_of(&self, name: &str, text: &str) -> Ends {
        let mut all = Vec::new();
        for (end, names) in self.one_of(&[name], text) {
            all.push((end, names.clone()));
            if let Some(rest) = text[end..].strip_prefix(self.lang.comma()) {
                let before = text.len() - rest.len();
                all.extend(
                    self.list_of(name, rest).into_iter().map(|(more, _)| (before + more, names.clone())),
                );
            }
        }
        all
    }

    /// How often, in years, months, weeks and days, or as the file says it.
    fn cycle(&self, text: &str) -> Ends {
        let own = ends_of(text).filter(|end| self.data.contains(&text[..*end]));
        let mut all: Ends = own.map(|end| (end, Names::new())).collect();
        for (end, names) in self.one_of(&["head::CYCLE_"], text) {
            let rest = self.cycle(text[end..].trim_start()).into_iter();
            let before = text.len() - text[end..].trim_start().len();
            all.extend(
                rest.map(|(more, others)| (before + more, names.iter().cloned().chain(others).collect())),
            );
            all.push((end, names));
        }
        all
    }

    /// A rating in its parts: `综合评价：满意，办理态度：满意`.
    fn is_rating(&self, text: &str) -> bool {
        let names = [words::suggestion::OVERALL, words::name::ATTITUDE, words::name::RESULT];
        let mut parts = text.split(self.lang.comma()).map(|part| part.split_once(self.lang.colon()));
        parts.all(|part| {
            part.is_some_and(|(name, rating)| {
                names.iter().any(|own| own.of(self.lang) == name) && self.labels.contains(rating)
            })
        })
    }

    /// Letters, each with its label.
    fn is_scheme(&self, text: &str) -> bool {
        let (between, open, close) =
            if self.lang == Lang::Zh { ("、", "类（", "）") } else { ("; ", " (", ")") };
        let is_own = |text: &str| {
            self.scheme_labels.contains(text) || self.data.contains(text) || self.labels.contains(text)
        };
        // A label may have the sign in it that stands between labels.
        let mut rest = text;
        while !rest.is_empty() {
            let next = ends_of(rest).rev().find(|end| {
                let own = &rest[..*end];
                let lettered = own.strip_suffix(close).and_then(|own| own.split_once(open));
                is_own(own) || lettered.is_some_and(|(letter, label)| is_own(letter) && is_own(label))
            });
            let Some(end) = next else { return false };
            rest = rest[end..].strip_prefix(between).unwrap_or(&rest[end..]);
        }
        !text.is_empty()
    }

    /// A day or a month, in words or not; where it may end.
    fn date(&self, text: &str) -> Vec<usize> {
        let is_date = |own: &str| {
            let digits = |part: &str| !part.is_empty() && part.chars().all(|c| c.is_ascii_digit());
            let iso = own.split('-').all(digits) && own.contains('-');
            let chinese = own.ends_with(['月', '日']) && own.split_terminator(['年', '月', '日']).all(digits);
            let english = own.contains(' ')
                && own.split(' ').all(|part| digits(part) || MONTHS.split(' ').any(|month| month == part));
            iso || chinese || english
        };
        ends_of(text).take_while(|end| *end < 24).filter(|end| is_date(&text[..*end])).collect()
    }
}

/// The ends of all beginnings of a text.
fn ends_of(text: &str) -> impl DoubleEndedIterator<Item = usize> + '_ {
    text.char_indices().map(|(at, c)| at + c.len_utf8())
}

fn is_between(rest: &str) -> bool {
    rest.is_empty() || BETWEEN.iter().any(|sign| rest.starts_with(sign))
}

/// A number, a rate or a share: `61/70（87.1%）`.
fn is_number(text: &str) -> bool {
    text.chars().any(|c| c.is_ascii_digit())
        && text.chars().all(|c| c.is_ascii_digit() || ",./%（）() ".contains(c))
}

/// `14`, `14th`, `十四`.
fn is_ordinal(text: &str) -> bool {
    let digits = text.trim_end_matches(['s', 't', 'n', 'd', 'r', 'h']);
    let is_chinese = |text: &str| text.chars().all(|c| "一二三四五六七八九十".contains(c));
    digits.chars().all(|c| c.is_ascii_digit()) && !digits.is_empty() || is_chinese(text)
}
