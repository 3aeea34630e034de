//! 代表评议: ballots at a meeting, one bar each, apart from the ratings of single suggestions.

use yew::prelude::*;

use super::PanelProps;
use super::choice::{Choice, is_few, shared};
use super::frame::{Frame, Gap};
use crate::query::Dimension;
use crate::state::{Action, Panel};
use crate::table::Appraisal;
use crate::text::sentence::ballot as sentence;
use crate::text::words::{name, satisfaction as words};
use crate::text::{Lang, count, table_count, term_label};
use crate::ui::chart::Part;
use crate::ui::more::{FIRST, more, shown};
use crate::vocabulary::{Coded, Rating};

/// The ballots, whatever is picked: they are of no suggestion.
pub fn appraisals(props: &PanelProps) -> Html {
    let view = &props.view;
    let lang = view.voice.lang;
    let ballots = &view.all.satisfaction.appraisals;
    let grades = Rating::GRADES.map(|grade| term_label(grade.term(), lang));
    let title = Panel::Appraisals.title().of(lang);
    let heads = std::iter::once(title).chain(grades).chain([words::ABSTAINED.of(lang)]);
    Frame {
        gap: Gap::None,
        is_few: ballots
            .iter()
            .map(|ballot| parts(ballot, props))
            .any(|parts| !parts.is_empty() && is_few(&parts)),
        note: words::BALLOTS_APART.of(lang).to_owned(),
        columns: heads.map(str::to_owned).collect(),
        rows: ballots.iter().map(|ballot| row(ballot, lang)).collect(),
        picture: picture(ballots, props),
        ..Frame::new(Panel::Appraisals, props, told(ballots, props))
    }
    .view()
}

/// A sentence for each, of the first of them.
fn told(ballots: &[Appraisal], props: &PanelProps) -> String {
    let voice = &props.view.voice;
    let mut told: Vec<String> =
        ballots.iter().take(FIRST).map(|ballot| sentence::appraisal(ballot, voice)).collect();
    let rest = ballots.len().saturating_sub(FIRST) as u64;
    if rest > 0 {
        told.push(name::OTHERS.fill(voice.lang, &[("k", &count(rest, voice.lang))]));
    }
    told.join(if voice.lang.is_chinese() { "" } else { " " })
}

fn row(ballot: &Appraisal, lang: Lang) -> Vec<String> {
    let cell = |n: Option<u64>| n.map_or("—".to_owned(), |n| table_count(n, lang));
    let votes = [ballot.satisfied, ballot.basically, ballot.dissatisfied, ballot.abstained];
    std::iter::once(sentence::name(ballot, lang)).chain(votes.map(cell)).collect()
}

fn picture(ballots: &[Appraisal], props: &PanelProps) -> Html {
    let on_open = props.dispatch.reform(|()| Action::ToggleOpen(Panel::Appraisals));
    let shown = ballots.iter().take(shown(props.is_open, ballots.len()));
    html! {
        <>
            { for shown.enumerate().map(|(place, ballot)| drawn(place, ballot, props)) }
            { more(ballots.len(), props.is_open, props.view.voice.lang, on_open) }
        </>
    }
}

fn drawn(place: usize, ballot: &Appraisal, props: &PanelProps) -> Html {
    let choice = Choice::new(&props.view, Dimension::Rating);
    html! {
        <div key={place} class="appraisals-ballot">
            <h5 class="frame-subtitle">{ sentence::name(ballot, props.view.voice.lang) }</h5>
            { choice.stack(&parts(ballot, props), None, props) }
        </div>
    }
}

/// The votes; of those who took part and are in no part of it, that they are not on record.
fn parts(ballot: &Appraisal, props: &PanelProps) -> Vec<Part> {
    let voice = &props.view.voice;
    let grades = [
        (Rating::Satisfied, ballot.satisfied),
        (Rating::Basically, ballot.basically),
        (Rating::Dissatisfied, ballot.dissatisfied),
    ];
    let graded = grades.into_iter().filter_map(|(grade, n)| Some(part(grade, n?, voice.lang)));
    let abstained = ballot.abstained.filter(|n| *n > 0);
    let abstained = abstained.map(|n| Part::fixed(words::ABSTAINED.of(voice.lang), n, "no_response"));
    let mut parts: Vec<Part> = graded.chain(abstained).collect();
    // What somebody typed may be past all counting.
    let sum = parts.iter().fold(0, |sum: u64, part| sum.saturating_add(part.n));
    let rest = ballot.voters.unwrap_or_default().saturating_sub(sum);
    parts.extend((rest > 0).then(|| part(Rating::Missing, rest, voice.lang)));
    shared(parts, voice)
}

fn part(rating: Rating, n: u64, lang: Lang) -> Part {
    Part::fixed(term_label(rating.term(), lang), n, rating.term().key)
}
