//! 答复之后的变化: what the outcomes that were given with the answer became.

use yew::prelude::*;

use super::PanelProps;
use super::choice::{Choice, fixed, is_few};
use super::frame::{Frame, Gap};
use crate::query::{Dimension, Pick};
use crate::report::Partition;
use crate::state::{Action, Panel, View};
use crate::text::sentence::follow_up::{self as sentence, Change, change, changes};
use crate::text::words::follow_up as words;
use crate::text::{table_count, term_label, term_short};
use crate::ui::chart::{Flow, FlowPart, Pair, Part, legend, pair_lines};
use crate::ui::more::{more, shown};
use crate::vocabulary::{Coded, Outcome};

/// From the outcome at the answer to the later one.
pub fn after(props: &PanelProps) -> Html {
    let view = &props.view;
    let lang = view.voice.lang;
    let own = changes(&view.followed.flow);
    let told = sentence::after(&changes(&view.report.follow_up.outcome_flow), &view.voice);
    let heads = [words::AT_ANSWER.of(lang), words::LATER.of(lang), view.voice.unit];
    let row = |own: &Change| vec![label(Some(own.0), view), label(own.1, view), table_count(own.2, lang)];
    Frame {
        gap: gap(view, &own),
        second: words::AFTER_LINE.of(lang).to_owned(),
        is_few: !props.is_narrow && is_few(&later(&totals(&own).1, view)),
        columns: heads.map(str::to_owned).to_vec(),
        rows: own.iter().map(row).collect(),
        picture: picture(&own, props),
        ..Frame::new(Panel::After, props, told)
    }
    .view()
}

fn gap(view: &View, own: &[Change]) -> Gap {
    let all = changes(&view.all.follow_up.outcome_flow);
    match () {
        () if all.iter().all(|(_, later, _)| later.is_none()) => {
            Gap::Absent(words::AFTER_NONE.of(view.voice.lang).to_owned())
        }
        () if own.is_empty() => Gap::Filtered,
        () => Gap::None,
    }
}

fn label(outcome: Option<Outcome>, view: &View) -> String {
    let lang = view.voice.lang;
    outcome.map_or(words::NO_LATER.of(lang), |outcome| term_label(outcome.term(), lang)).to_owned()
}

/// The place of an outcome in both bars; that of nothing recorded stands for missing.
fn place(outcome: Option<Outcome>) -> usize {
    outcome.unwrap_or(Outcome::Missing).code().into()
}

fn picture(own: &[Change], props: &PanelProps) -> Html {
    let view = &props.view;
    let is_picked =
        |outcome: Outcome| view.selection.picks(Dimension::Outcome, &Pick::of_term(outcome.term()));
    let pair = |own: &Change| Pair {
        from: place(Some(own.0)),
        to: place(own.1),
        n: own.2,
        line: change(*own, &view.voice).into(),
        is_picked: is_picked(own.0),
    };
    let pairs: Vec<Pair> = own.iter().map(pair).collect();
    // What came later is no dimension: only the outcome at the answer can be picked.
    let on_pair = props.dispatch.reform(|(from, _): (usize, usize)| Action::Pick {
        dimension: Dimension::Outcome,
        pick: Pick::of_term(Outcome::from_code(from as u8).term()),
        add: false,
    });
    if props.is_narrow { list(&pairs, &on_pair, props) } else { flow(own, &pairs, &on_pair, props) }
}

fn list(pairs: &[Pair], on_pair: &Callback<(usize, usize)>, props: &PanelProps) -> Html {
    let on_open = props.dispatch.reform(|()| Action::ToggleOpen(Panel::After));
    let first = shown(props.is_open, pairs.len()).min(pairs.len());
    html! {
        <>
            { pair_lines(&pairs[..first], on_pair) }
            { more(pairs.len(), props.is_open, props.view.voice.lang, on_open) }
        </>
    }
}

/// Both bars, and what their tones mean: those of the upper one can be picked.
fn flow(own: &[Change], pairs: &[Pair], on_pair: &Callback<(usize, usize)>, props: &PanelProps) -> Html {
    let view = &props.view;
    let lang = view.voice.lang;
    let parts: Vec<FlowPart> = Outcome::VALUES.iter().map(|outcome| part(*outcome, view)).collect();
    let [upper, lower] = [words::AT_ANSWER, words::LATER].map(|name| name.of(lang));
    let choice = Choice::new(view, Dimension::Outcome);
    let (from, to) = totals(own);
    html! {
        <>
            { Flow { parts: &parts, pairs, upper, lower, frame_px: props.frame_px, on_pair }.picture() }
            <h5 class="frame-subtitle">{ upper }</h5>
            { legend(&choice.counted(&from, Outcome::VALUES), lang, &choice.on_pick(&props.dispatch)) }
            <h5 class="frame-subtitle">{ lower }</h5>
            { legend(&later(&to, view), lang, &Callback::noop()) }
        </>
    }
}

fn part(outcome: Outcome, view: &View) -> FlowPart {
    let lang = view.voice.lang;
    let label =
        if outcome == Outcome::Missing { words::NO_LATER.of(lang) } else { term_short(outcome.term(), lang) };
    FlowPart { label: label.into(), tone: outcome.term().key }
}

/// Both ends of the pairs; nothing recorded stands for missing.
fn totals(own: &[Change]) -> (Partition<Outcome>, Partition<Outcome>) {
    let (mut from, mut to) = (Partition::default(), Partition::default());
    for (outcome, later, n) in own {
        from[*outcome] += n;
        to[later.unwrap_or(Outcome::Missing)] += n;
    }
    (from, to)
}

/// The later outcomes; what lacks one is called so.
fn later(to: &Partition<Outcome>, view: &View) -> Vec<Part> {
    let mut parts = fixed(to, Outcome::VALUES, &view.voice);
    let none = parts.iter_mut().filter(|part| part.tone == Outcome::Missing.term().key);
    none.for_each(|part| part.label = words::NO_LATER.of(view.voice.lang).into());
    parts
}
