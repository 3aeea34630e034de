//! The sentences of 跟踪落实.

use crate::report::{Measures, OutcomeFlow, Partition};
use crate::text::words::follow_up as words;
use crate::text::{Voice, term_label};
use crate::vocabulary::{Coded, CommitmentState, MeasureKind, Outcome, Reach};

/// Stands in a flow where no later outcome is recorded.
const NO_FOLLOWUP: &str = "no_followup";

/// 承诺兑现: what became of the promises.
pub fn promises(states: &Partition<CommitmentState>, voice: &Voice) -> String {
    use CommitmentState::*;
    let numbers = [
        ("N", states.total()),
        ("k", states[Kept]),
        ("l", states[LateKept]),
        ("o", states[Open]),
        ("x", states[Overdue]),
        ("c", states[Changed]),
        ("u2", states[Unknown]),
    ];
    voice.say(words::PROMISES, &numbers, &[])
}

/// An outcome given with the answer, what was recorded later (`None`: nothing), and how often.
pub type Change = (Outcome, Option<Outcome>, u64);

/// The pairs of a report's flow.
pub fn changes(flow: &[OutcomeFlow]) -> Vec<Change> {
    let outcome = |key: &str| Outcome::VALUES.iter().copied().find(|outcome| outcome.term().key == key);
    let pairs = flow.iter().filter_map(|pair| {
        let later = if pair.to == NO_FOLLOWUP { None } else { Some(outcome(pair.to)?) };
        Some((outcome(pair.from)?, later, pair.n))
    });
    pairs.collect()
}

/// 答复之后的变化.
pub fn after(changes: &[Change], voice: &Voice) -> String {
    let sum = |holds: fn(Option<Outcome>) -> bool| -> u64 {
        changes.iter().filter(|(_, later, _)| holds(*later)).map(|(.., n)| n).sum()
    };
    let numbers = [
        ("N", sum(|_| true)),
        ("f", sum(|later| later.is_some())),
        ("s", sum(|later| later == Some(Outcome::Solved))),
        ("x", sum(|later| later.is_none())),
    ];
    voice.say(words::AFTER, &numbers, &[])
}

/// One line of the list form: what an outcome became.
pub fn change((from, later, n): Change, voice: &Voice) -> String {
    let label = |outcome: Outcome| term_label(outcome.term(), voice.lang);
    let (phrase, to) = match later {
        None => (words::REMAINS, words::NO_LATER.of(voice.lang)),
        Some(Outcome::Unknown) => (words::REMAINS, label(Outcome::Unknown)),
        Some(later) if later == from => (words::STAYED, ""),
        Some(later) => (words::BECAME, label(later)),
    };
    voice.say(phrase, &[("n", n)], &[("from", label(from)), ("to", to)])
}

/// 跨年度办理: so many are pursued a year after their hand-over.
pub fn years(pursued: u64, voice: &Voice) -> String {
    voice.say(words::YEARS, &[("n", pursued)], &[])
}

/// 由点到面: what `suggestions` led to.
pub fn spread(suggestions: u64, measures: &Measures, voice: &Voice) -> String {
    let (kind, reach) = (&measures.by_kind, &measures.by_reach);
    let numbers = [
        ("n", suggestions),
        ("m", measures.total),
        ("a", kind[MeasureKind::Policy]),
        ("b", kind[MeasureKind::Mechanism]),
        ("c", kind[MeasureKind::Legislation]),
        ("d", kind[MeasureKind::Project]),
        ("e", kind[MeasureKind::Other]),
        ("f", kind[MeasureKind::Missing]),
        ("g", kind[MeasureKind::Unknown]),
        ("p", reach[Reach::Item]),
        ("q", reach[Reach::Class]),
        ("r", reach[Reach::Field]),
        ("s", reach[Reach::Missing]),
        ("t", reach[Reach::Unknown]),
    ];
    voice.say(words::SPREAD, &numbers, &[])
}

/// 再次提出.
pub fn resubmitted(n: u64, voice: &Voice) -> String {
    voice.say(words::RESUBMITTED, &[("n", n)], &[])
}
