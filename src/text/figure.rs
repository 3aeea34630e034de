//! The ten key figures: what each tile prints, and the sentence read out for it.

use super::words::{figure as words, head};
use super::{Phrase, Voice};
use crate::report::{Report, Share};
use crate::vocabulary::{CommitmentState, Rating};

/// A key figure, in the order of the board.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Figure {
    Total,
    Answered,
    Waiting,
    OnTime,
    Days,
    Solved,
    Coverage,
    Satisfied,
    KeyItems,
    Promises,
}

/// What a tile prints.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tile {
    /// The number, `—` where the data have none.
    pub number: String,
    /// What follows the number in smaller type.
    pub unit: String,
    /// What it counts.
    pub label: String,
    /// The line under it.
    pub small: String,
    /// The sentence read out.
    pub said: String,
    /// n / N with its percentage; empty where the figure is no share.
    pub rate: String,
    /// Whether the data have no such figure.
    pub is_absent: bool,
}

impl Figure {
    /// All of them, in the order of the board.
    pub const ALL: [Figure; 10] = [
        Figure::Total,
        Figure::Answered,
        Figure::Waiting,
        Figure::OnTime,
        Figure::Days,
        Figure::Solved,
        Figure::Coverage,
        Figure::Satisfied,
        Figure::KeyItems,
        Figure::Promises,
    ];

    /// Its key in an address.
    pub fn key(self) -> &'static str {
        match self {
            Figure::Total => "total",
            Figure::Answered => "answered",
            Figure::Waiting => "waiting",
            Figure::OnTime => "on_time",
            Figure::Days => "days",
            Figure::Solved => "solved",
            Figure::Coverage => "coverage",
            Figure::Satisfied => "satisfied",
            Figure::KeyItems => "key_items",
            Figure::Promises => "promises",
        }
    }

    /// Whether it is one of the four on a phone's first screen.
    pub fn is_first(self) -> bool {
        matches!(self, Figure::Answered | Figure::Solved | Figure::Satisfied | Figure::KeyItems)
    }

    /// What its tile is called.
    pub fn label(self) -> Phrase {
        match self {
            Figure::Total => words::TOTAL,
            Figure::Answered => words::ANSWERED,
            Figure::Waiting => words::WAITING,
            Figure::OnTime => words::ON_TIME,
            Figure::Days => words::DAYS,
            Figure::Solved => words::SOLVED,
            Figure::Coverage => words::COVERAGE,
            Figure::Satisfied => words::SATISFIED,
            Figure::KeyItems => words::KEY_ITEMS,
            Figure::Promises => words::PROMISES,
        }
    }

    /// Whether an export with this report of everything has the figure at all: a zero under a filter is
    /// a zero, a zero of everything is nothing recorded.
    pub fn is_in(self, all: &Report) -> bool {
        let is_some = |share: Option<Share>| share.is_some_and(|share| share.of > 0);
        match self {
            Figure::Total => true,
            Figure::Answered | Figure::Waiting => all.handling.answered.of > 0,
            Figure::OnTime => all.handling.on_time.of > 0,
            Figure::Days => !all.handling.answered_by_day.is_empty(),
            Figure::Solved => all.handling.solved.of > 0,
            Figure::Coverage => is_some(all.satisfaction.coverage),
            Figure::Satisfied => is_some(all.satisfaction.satisfied),
            Figure::KeyItems => all.supervision.key_items > 0,
            Figure::Promises => all.follow_up.commitments.is_given(),
        }
    }

    /// The share that it is, where it is one.
    pub fn share(self, report: &Report) -> Option<Share> {
        match self {
            Figure::Answered => Some(report.handling.answered),
            Figure::OnTime => Some(report.handling.on_time),
            Figure::Solved => Some(report.handling.solved),
            Figure::Coverage => report.satisfaction.coverage,
            Figure::Satisfied => report.satisfaction.satisfied,
            Figure::Promises => Some(report.follow_up.promises_kept),
            Figure::Total | Figure::Waiting | Figure::Days | Figure::KeyItems => None,
        }
    }

    /// The tile of a report; `all` is the report of everything and tells what the data lack.
    pub fn tile(self, report: &Report, all: &Report, voice: &Voice) -> Tile {
        let told = Told { report, voice };
        let tile = match self {
            Figure::Total => told.total(),
            Figure::Answered => told.answered(),
            Figure::Waiting => told.waiting(),
            Figure::OnTime => told.on_time(),
            Figure::Days => told.days(),
            Figure::Solved => told.solved(),
            Figure::Coverage => told.coverage(),
            Figure::Satisfied => told.satisfied(),
            Figure::KeyItems => told.key_items(),
            Figure::Promises => told.promises(),
        };
        let mut tile = tile.filter(|_| self.is_in(all)).unwrap_or_else(|| told.absent());
        tile.label = voice.say(self.label(), &[], &[]);
        tile
    }
}

/// The figures of one report in one voice.
struct Told<'a> {
    report: &'a Report,
    voice: &'a Voice,
}

impl Told<'_> {
    fn tile(&self, n: u64, small: String, said: String, share: Option<Share>) -> Tile {
        let number = self.voice.count(n);
        let rate = share.map(|share| self.voice.rate(share)).unwrap_or_default();
        Tile { number, unit: String::new(), label: String::new(), small, said, rate, is_absent: false }
    }

    fn absent(&self) -> Tile {
        let small = words::NO_DATA.of(self.voice.lang).to_owned();
        let said = small.clone();
        let number = "—".to_owned();
        Tile {
            number,
            unit: String::new(),
            label: String::new(),
            small,
            said,
            rate: String::new(),
            is_absent: true,
        }
    }

    /// A share with its two texts.
    fn share(&self, share: Share, small: Phrase, said: Phrase, numbers: &[(&str, u64)]) -> Option<Tile> {
        let percent = self.voice.percent(share.n, share.of);
        let mut all =
            vec![("n", share.n), ("of", share.of), ("excluded", share.excluded), ("x", share.rest())];
        all.extend_from_slice(numbers);
        let vars = [("pct", percent.as_str())];
        let (small, said) = (self.voice.say(small, &all, &vars), self.voice.say(said, &all, &vars));
        Some(self.shown(share, small, said))
    }

    /// A share of nothing is no zero.
    fn shown(&self, share: Share, small: String, said: String) -> Tile {
        if share.of == 0 {
            Tile { small, said, ..self.absent() }
        } else {
            self.tile(share.n, small, said, Some(share))
        }
    }

    fn total(&self) -> Option<Tile> {
        let numbers = [("N", self.report.total)];
        let small = if self.voice.as_of.is_empty() {
            String::new()
        } else {
            self.voice.say(words::TOTAL_SMALL, &[], &[])
        };
        Some(self.tile(self.report.total, small, self.voice.say(words::TOTAL_SAID, &numbers, &[]), None))
    }

    fn answered(&self) -> Option<Tile> {
        self.share(self.report.handling.answered, words::ANSWERED_SMALL, words::ANSWERED_SAID, &[])
    }

    fn waiting(&self) -> Option<Tile> {
        let handling = &self.report.handling;
        let numbers = [("w", handling.waiting), ("o", handling.overdue)];
        // Nothing past a limit that nobody knows is no zero.
        let is_known = handling.waiting == 0 || handling.no_due_day < handling.waiting;
        let small = if is_known { words::WAITING_SMALL } else { words::WAITING_NO_LIMIT };
        let small = self.voice.say(small, &numbers, &[]);
        let said = self.voice.say(words::WAITING_SAID, &numbers, &[]);
        Some(self.tile(handling.waiting, small, said, None))
    }

    fn on_time(&self) -> Option<Tile> {
        self.share(self.report.handling.on_time, words::ON_TIME_SMALL, words::ON_TIME_SAID, &[])
    }

    fn days(&self) -> Option<Tile> {
        let handling = &self.report.handling;
        let Some(days) = handling.median_days else {
            let is_nothing = handling.answered.of == 0;
            let phrase = if is_nothing { head::NOTHING_FILTERED } else { words::DAYS_NOT_YET };
            let mut tile = self.absent();
            tile.small = self.voice.say(phrase, &[], &[]);
            tile.said.clone_from(&tile.small);
            return Some(tile);
        };
        let days = u64::from(days);
        let said = self.voice.say(words::DAYS_SAID, &[("d", days)], &[]);
        let mut tile = self.tile(days, words::DAYS_SMALL.of(self.voice.lang).to_owned(), said, None);
        tile.unit = words::DAYS_NUMBER.fill(self.voice.lang, &[]);
        Some(tile)
    }

    fn solved(&self) -> Option<Tile> {
        let handling = &self.report.handling;
        let numbers = [("m", handling.solved_now.n), ("p", handling.solved_or_planned.n)];
        self.share(handling.solved, words::SOLVED_SMALL, words::SOLVED_SAID, &numbers)
    }

    fn coverage(&self) -> Option<Tile> {
        self.share(self.report.satisfaction.coverage?, words::COVERAGE_SMALL, words::COVERAGE_SAID, &[])
    }

    fn satisfied(&self) -> Option<Tile> {
        let figures = &self.report.satisfaction;
        let numbers = [
            ("m", figures.satisfied_or_basically?.n),
            ("x", figures.coverage?.rest()),
            ("f", figures.overall.as_ref().map_or(0, |rounds| rounds.first[Rating::Satisfied])),
        ];
        let share = figures.satisfied?;
        let percent = self.voice.percent(share.n, share.of);
        let both = self.voice.percent(numbers[0].1, share.of);
        let vars = [("pct", percent.as_str()), ("pct2", both.as_str())];
        let all: Vec<(&str, u64)> = [("n", share.n), ("of", share.of)].into_iter().chain(numbers).collect();
        let small = self.voice.say(words::SATISFIED_SMALL, &all, &vars);
        let said = self.voice.say(words::SATISFIED_SAID, &all, &vars);
        Some(self.shown(share, small, said))
    }

    fn key_items(&self) -> Option<Tile> {
        let figures = &self.report.supervision;
        let named = figures.themes.iter().filter(|theme| theme.name.is_some()).count() as u64;
        let loose: u64 =
            figures.themes.iter().filter(|theme| theme.name.is_none()).map(|theme| theme.items).sum();
        let numbers = [("n", figures.key_items), ("k", named), ("m", loose)];
        let small = self.voice.say(words::KEY_ITEMS_SMALL, &numbers, &[]);
        let said = self.voice.say(words::KEY_ITEMS_SAID, &numbers, &[]);
        Some(self.tile(figures.key_items, small, said, None))
    }

    fn promises(&self) -> Option<Tile> {
        let figures = &self.report.follow_up;
        let share = figures.promises_kept;
        let open = figures.commitments[CommitmentState::Open];
        let mut tile = self.share(share, words::PROMISES_SMALL, words::PROMISES_SAID, &[("o", open)])?;
        if !tile.is_absent {
            tile.unit = words::PROMISES_NUMBER.fill(self.voice.lang, &[]);
        }
        Some(tile)
    }
}
