//! 评价结果: the ratings of one round, every state apart. Switches turn it to what else is judged, and to the other round.

use yew::prelude::*;

use super::PanelProps;
use super::choice::{Choice, is_few};
use super::frame::{Frame, Gap};
use crate::query::Dimension;
use crate::state::{Action, Facet, Panel, View};
use crate::table::{RatingDimension, RatingRoundName};
use crate::text::Phrase;
use crate::text::sentence::satisfaction as sentence;
use crate::text::words::{name, satisfaction};
use crate::ui::chart::Part;
use crate::vocabulary::{Coded, Rating};

/// The states that are shown even where nobody chose them.
pub const KEPT: [Rating; 4] =
    [Rating::Satisfied, Rating::Basically, Rating::Dissatisfied, Rating::NoResponse];

/// How deputies judged the handling.
pub fn ratings(props: &PanelProps) -> Html {
    let view = &props.view;
    let facet = shown(view, props.facet);
    let choice = Choice::new(view, facet.dimension().unwrap_or(Dimension::Rating));
    let figures = facet.figures(&view.report.satisfaction).cloned().unwrap_or_default();
    let parts = match facet.dimension() {
        Some(_) if !view.dataset.ratings_as_totals => choice.coded(Rating::VALUES, &KEPT),
        _ => choice.fixed(&figures, &KEPT),
    };
    let sentence = [heading(facet, view), sentence::ratings(&figures, &view.voice)].concat();
    Frame {
        gap: gap(view, facet, &parts),
        second: sentence::rates(&figures, &view.voice),
        switch: switches(facet, props),
        is_few: is_few(&parts),
        columns: choice.columns(Panel::Ratings, &parts),
        rows: choice.rows(&parts, props.needs_rows()),
        picture: choice.stack(&parts, None, props),
        ..Frame::new(Panel::Ratings, props, sentence)
    }
    .view()
}

/// What is asked for, or else what there is of it.
fn shown(view: &View, asked: Facet) -> Facet {
    let is_given = |facet: &Facet| facet.is_given(&view.all.satisfaction);
    let last = Facet { round: RatingRoundName::Final, ..asked };
    let others = Facet::JUDGED.map(|judged| Facet { judged, ..last });
    [asked, last].into_iter().chain(others).find(is_given).unwrap_or_default()
}

fn gap(view: &View, facet: Facet, parts: &[Part]) -> Gap {
    match () {
        () if !facet.is_given(&view.all.satisfaction) => {
            Gap::Absent(satisfaction::RATINGS_NONE.of(view.voice.lang).to_owned())
        }
        () if facet.figures(&view.report.satisfaction).is_none() => {
            Gap::Unfiltered(sentence::totals_only(&view.selection, &view.voice))
        }
        () if parts.iter().all(|part| part.n == 0) => Gap::Filtered,
        () => Gap::None,
    }
}

/// In front of the sentence: which ratings these are, where they are not the final overall ones.
fn heading(facet: Facet, view: &View) -> String {
    let lang = view.voice.lang;
    let judged = (facet.judged != RatingDimension::Overall).then(|| judged_name(facet.judged).of(lang));
    let round = (facet.round == RatingRoundName::First).then(|| name::FIRST_RATING.of(lang));
    let names: Vec<&str> = judged.into_iter().chain(round).collect();
    if names.is_empty() { String::new() } else { [&names.join(lang.comma()), lang.colon()].concat() }
}

fn judged_name(judged: RatingDimension) -> Phrase {
    match judged {
        RatingDimension::Overall => name::OVERALL,
        RatingDimension::Attitude => name::ATTITUDE,
        RatingDimension::Result => name::RESULT,
    }
}

fn round_name(round: RatingRoundName) -> Phrase {
    match round {
        RatingRoundName::First => name::FIRST_RATING,
        RatingRoundName::Final => name::FINAL_RATING,
    }
}

/// The switches: what is judged, and in which round; none that has but one place.
fn switches(facet: Facet, props: &PanelProps) -> Html {
    let judged = Facet::JUDGED.map(|judged| (judged_name(judged), Facet { judged, ..facet }));
    let rounds = Facet::ROUNDS.map(|round| (round_name(round), Facet { round, ..facet }));
    let switches = [(name::RATINGS, judged.to_vec()), (name::CHANGE, rounds.to_vec())];
    let switches = switches.into_iter().filter_map(|(label, places)| switch(label, &places, facet, props));
    let switches: Vec<Html> = switches.collect();
    html! {
        if !switches.is_empty() {
            <div class="ratings-switches">{ switches }</div>
        }
    }
}

fn switch(label: Phrase, places: &[(Phrase, Facet)], facet: Facet, props: &PanelProps) -> Option<Html> {
    let view = &props.view;
    let lang = view.voice.lang;
    // Where the other has no such round, its final one is shown.
    let last = |place: &Facet| Facet { round: RatingRoundName::Final, ..*place };
    let is_given = |place: &Facet| {
        let is_other = place.judged != facet.judged;
        place.is_given(&view.all.satisfaction) || is_other && last(place).is_given(&view.all.satisfaction)
    };
    let given: Vec<&(Phrase, Facet)> = places.iter().filter(|(_, place)| is_given(place)).collect();
    let button = |(name, place): &(Phrase, Facet)| {
        let (place, is_shown) = (*place, *place == facet);
        let onclick = props.dispatch.reform(move |_: MouseEvent| Action::TurnRatings(place));
        html! {
            <button key={name.zh} type="button" {onclick} aria-pressed={if is_shown { "true" } else { "false" }}
                class={classes!("ratings-place", is_shown.then_some("is-shown"))}>{ name.of(lang) }</button>
        }
    };
    (given.len() > 1).then(|| {
        html! {
            <div key={label.zh} class="ratings-switch" role="group" aria-label={label.of(lang)}>
                { for given.into_iter().map(button) }
            </div>
        }
    })
}
