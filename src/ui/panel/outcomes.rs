//! 办理结果: the class given with the answer.

use yew::prelude::*;

use super::PanelProps;
use super::choice::{Choice, is_few};
use super::frame::{Frame, Gap};
use super::units::spoken;
use crate::query::Dimension;
use crate::report::SchemeOutcomes;
use crate::state::{Panel, View};
use crate::text::sentence::handling as sentence;
use crate::text::words::{handling, name};
use crate::ui::chart::{Part, mini};
use crate::vocabulary::{Coded, Outcome};

/// What came of the suggestions.
pub fn outcomes(props: &PanelProps) -> Html {
    let view = &props.view;
    let choice = Choice::new(view, Dimension::Outcome);
    let parts = choice.coded(Outcome::VALUES, &[]);
    let gap = match () {
        () if !view.all.handling.outcomes.is_given() => {
            Gap::Absent(handling::OUTCOMES_NONE.of(view.voice.lang).to_owned())
        }
        () if parts.is_empty() => Gap::Filtered,
        () => Gap::None,
    };
    let sentence = sentence::outcomes(&view.report.handling.outcomes, &view.voice);
    Frame {
        gap,
        note: note(view),
        is_few: is_few(&parts),
        columns: choice.columns(Panel::Outcomes, &parts),
        rows: choice.rows(&parts, props.needs_rows()),
        picture: picture(&choice, &parts, props),
        ..Frame::new(Panel::Outcomes, props, sentence)
    }
    .view()
}

/// By which scheme letters are read, or that there are several.
fn note(view: &View) -> String {
    let schemes = view.schemes.len() as u64;
    if schemes > 1 {
        return view.voice.say(handling::SCHEMES_DIFFER, &[("k", schemes)], &[]);
    }
    sentence::outcomes_note(&view.dataset, &view.voice).unwrap_or_default()
}

/// One bar to choose by; where there are several schemes, beneath it what each is made of.
fn picture(choice: &Choice<'_>, parts: &[Part], props: &PanelProps) -> Html {
    let schemes = &props.view.schemes;
    let apart = schemes.iter().filter(|_| schemes.len() > 1);
    html! {
        <>
            { choice.stack(parts, None, props) }
            { for apart.enumerate().map(|(place, own)| scheme(place, own, &props.view)) }
        </>
    }
}

/// The outcomes under one scheme, called by its letters and what they stand for.
fn scheme(place: usize, own: &SchemeOutcomes, view: &View) -> Html {
    let voice = &view.voice;
    let classes = own.id.as_ref().and_then(|id| sentence::scheme_classes(id, &view.dataset, voice));
    let name = classes.or(own.id.clone()).unwrap_or_else(|| name::NOT_STATED.of(voice.lang).to_owned());
    let tones: Vec<(&'static str, u64)> =
        own.outcomes.iter().map(|(outcome, n)| (outcome.term().key, n)).collect();
    html! {
        <div key={place} class="outcomes-scheme">
            <h5 class="outcomes-classes">{ name }</h5>
            { mini(&tones) }
            <p class="outcomes-said">{ spoken(&own.outcomes, view) }</p>
        </div>
    }
}
