//! “大督办”机制: its six parts, and who appears in it. In the order of the roster; nobody is ranked.

use yew::prelude::*;

use super::PanelProps;
use super::choice::Choice;
use super::frame::{Frame, Gap};
use crate::query::{Dimension, Pick};
use crate::report::{Share, Supervisor};
use crate::state::{Action, Panel, View};
use crate::text::count;
use crate::text::sentence::supervision as sentence;
use crate::text::words::{name, supervision as words};
use crate::ui::arrows::{AMONG, stop, stop_at};
use crate::ui::chart::{Picked, ShareBar, shares};
use crate::ui::more::{more, shown};
use crate::vocabulary::Layer;

/// The mechanism.
pub fn layers(props: &PanelProps) -> Html {
    let view = &props.view;
    let lang = view.voice.lang;
    let told = sentence::layers(&view.report.supervision, &view.voice);
    let parts = parts(view);
    let name = |layer| sentence::layer_name(layer, &view.dataset.terms, lang);
    let row = |(layer, share): &(Layer, Share)| vec![name(*layer), view.voice.rate(*share)];
    let bar = |(layer, share): &(Layer, Share)| ShareBar {
        label: name(*layer).into(),
        text: sentence::coverage(*share, &view.voice).into(),
        share: share.n as f64 / share.of.max(1) as f64,
    };
    Frame {
        gap: gap(view),
        second: sentence::rosters(&view.report.supervision.rosters, &view.voice),
        columns: vec![Panel::Layers.title().of(lang).to_owned(), "n/N".to_owned()],
        rows: parts.iter().map(row).collect(),
        picture: html! {
            <>
                { shares(&parts.iter().map(bar).collect::<Vec<_>>()) }
                { appearing(props) }
            </>
        },
        ..Frame::new(Panel::Layers, props, told)
    }
    .view()
}

fn parts(view: &View) -> Vec<(Layer, Share)> {
    let layers = &view.report.supervision.layers;
    let shares = [
        layers.lead_supervisor,
        layers.gov_lead_handler,
        layers.supervising_committee,
        layers.coordinator,
        layers.deputy_joined,
        layers.handler_self_check,
    ];
    Layer::ALL.into_iter().zip(shares).collect()
}

fn gap(view: &View) -> Gap {
    let all = &view.all.supervision.layers;
    let given = [
        all.lead_supervisor,
        all.gov_lead_handler,
        all.supervising_committee,
        all.coordinator,
        all.deputy_joined,
        all.handler_self_check,
    ];
    match () {
        () if given.iter().all(|share| share.n == 0) => {
            Gap::Absent(words::LAYERS_NONE.of(view.voice.lang).to_owned())
        }
        () if view.report.supervision.key_items == 0 => Gap::Filtered,
        () => Gap::None,
    }
}

/// Only those who appear: who does not is no matter of a page.
fn appearing(props: &PanelProps) -> Html {
    let view = &props.view;
    let all = &view.supervisors;
    let lists = [
        (Layer::LeadSupervisor, Dimension::LeadSupervisor, &all.leaders),
        (Layer::GovLeadHandler, Dimension::GovLeadHandler, &all.handlers),
        (Layer::SupervisingCommittee, Dimension::Committee, &all.committees),
    ];
    let longest = lists.iter().map(|(.., list)| list.len()).max().unwrap_or(0);
    let on_open = props.dispatch.reform(|()| Action::ToggleOpen(Panel::Layers));
    let seen = lists.iter().flat_map(|(_, dimension, list)| {
        list.iter().take(shown(props.is_open, list.len())).map(|own| (*dimension, own))
    });
    let stop_at = stop_at(seen.clone().map(|(dimension, own)| (true, is_picked(own, dimension, view))));
    let stop_at = stop_at.and_then(|place| seen.clone().nth(place));
    html! {
        <div class="layers-names">
            <div class={classes!("layers-lists", AMONG)} role="group" aria-label={name::KEYS.of(view.voice.lang)}>
                { for lists.iter().filter(|(.., list)| !list.is_empty()).map(|(layer, dimension, list)| html! {
                    <div key={dimension.key()} class="layers-list">
                        <h5 class="frame-subtitle">{ sentence::layer_short(*layer, view.voice.lang) }</h5>
                        <ul>{ for list.iter().take(shown(props.is_open, list.len())).map(|own| {
                            entry(own, *dimension, stop_at.is_some_and(|at| at == (*dimension, own)), props)
                        }) }</ul>
                    </div>
                }) }
            </div>
            { more(longest, props.is_open, view.voice.lang, on_open) }
        </div>
    }
}

fn is_picked(own: &Supervisor, dimension: Dimension, view: &View) -> bool {
    view.selection.picks(dimension, &Pick::Value(own.name.clone()))
}

fn entry(own: &Supervisor, dimension: Dimension, is_stop: bool, props: &PanelProps) -> Html {
    let view = &props.view;
    let pick = Pick::Value(own.name.clone());
    let is_picked = is_picked(own, dimension, view);
    let onclick = Choice::new(view, dimension)
        .on_pick(&props.dispatch)
        .reform(move |event: MouseEvent| Picked { pick: pick.clone(), add: event.shift_key() });
    html! {
        <li key={own.name.clone()} class={classes!("layers-entry", is_picked.then_some("is-picked"))}>
            <button class="layers-button" type="button" {onclick} tabindex={stop(is_stop)}
                aria-pressed={if is_picked { "true" } else { "false" }}>
                <span class="layers-name">{ own.name.clone() }</span>
                <span class="layers-n">{ count(own.items, view.voice.lang) }</span>
            </button>
        </li>
    }
}
