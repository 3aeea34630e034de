//! 承办单位: what each unit leads and helps with, and how far that is. In the order of the roster, or by volume; no rank.

use yew::prelude::*;

use super::PanelProps;
use super::choice::Choice;
use super::frame::{Frame, Gap};
use crate::query::{Dimension, Pick};
use crate::report::{ByUnit, Partition, Share};
use crate::state::{Action, Panel, View};
use crate::text::sentence::unit as sentence;
use crate::text::table_count;
use crate::text::words::{handling as words, name};
use crate::ui::chart::{Picked, mini};
use crate::ui::more::{more, shown};
use crate::vocabulary::Coded;

/// The units and their figures.
pub fn units(props: &PanelProps) -> Html {
    let view = &props.view;
    let told = sentence::units(&view.report.handling, &view.dataset, &view.voice);
    let gap = match () {
        () if view.all.handling.by_unit.is_empty() => {
            Gap::Absent(words::UNITS_NONE.of(view.voice.lang).to_owned())
        }
        () if view.report.handling.by_unit.is_empty() => Gap::Filtered,
        () => Gap::None,
    };
    Frame {
        gap,
        note: words::UNITS_MANY.of(view.voice.lang).to_owned(),
        columns: heads(view).into_iter().take(5).collect(),
        rows: if props.is_table { rows(view) } else { Vec::new() },
        picture: picture(props),
        ..Frame::new(Panel::Units, props, told)
    }
    .view()
}

fn heads(view: &View) -> Vec<String> {
    let heads =
        [words::UNIT, words::LEAD, words::CO, words::ANSWERED, words::ON_TIME, name::OUTCOMES, name::RATINGS];
    heads.map(|head| head.of(view.voice.lang).to_owned()).to_vec()
}

/// n/N of a unit; nothing where it leads none.
fn figures(unit: &ByUnit, view: &View) -> [String; 4] {
    let count = |n| table_count(n, view.voice.lang);
    let share = |share: Share| match share.of {
        0 => "—".to_owned(),
        _ => [&*count(share.n), "/", &count(share.of)].concat(),
    };
    [count(unit.lead), count(unit.co), share(unit.answered), share(unit.on_time)]
}

fn rows(view: &View) -> Vec<Vec<String>> {
    let row = |unit: &ByUnit| std::iter::once(unit.name.clone()).chain(figures(unit, view)).collect();
    view.report.handling.by_unit.iter().map(row).collect()
}

fn picture(props: &PanelProps) -> Html {
    let view = &props.view;
    let units = &view.report.handling.by_unit;
    let heads = heads(view);
    let on_open = props.dispatch.reform(|()| Action::ToggleOpen(Panel::Units));
    html! {
        <div class="units">
            <div class="units-head" aria-hidden="true">
                { for heads.iter().enumerate().map(|(place, head)| html! { <span key={place}>{ head.clone() }</span> }) }
            </div>
            <ul class="units-list">
                { for units.iter().take(shown(props.is_open, units.len())).map(|unit| row(unit, &heads, props)) }
            </ul>
            { more(units.len(), props.is_open, view.voice.lang, on_open) }
        </div>
    }
}

fn row(unit: &ByUnit, heads: &[String], props: &PanelProps) -> Html {
    let view = &props.view;
    let pick = Pick::Value(unit.name.clone());
    let is_picked = view.selection.picks(Dimension::Unit, &pick);
    let onclick = Choice::new(view, Dimension::Unit)
        .on_pick(&props.dispatch)
        .reform(move |event: MouseEvent| Picked { pick: pick.clone(), add: event.shift_key() });
    let cells = figures(unit, view);
    html! {
        <li key={unit.name.clone()} class={classes!("units-row", is_picked.then_some("is-picked"))}>
            <button class="units-button" type="button" {onclick} aria-pressed={if is_picked { "true" } else { "false" }}>
                <span class="units-name">{ unit.name.clone() }</span>
                { for heads[1..5].iter().zip(cells).enumerate().map(|(place, (head, cell))| html! {
                    <span key={place} class="units-figure"><span class="units-label">{ head.clone() }</span>{ cell }</span>
                }) }
                <span class="units-parts"><span class="units-label">{ heads[5].clone() }</span>{ mini(&tones(&unit.outcomes)) }</span>
                <span class="units-parts">
                    <span class="units-label">{ heads[6].clone() }</span>
                    if let Some(ratings) = &unit.ratings { { mini(&tones(ratings)) } }
                </span>
            </button>
        </li>
    }
}

/// Counts with their tones.
fn tones<T: Coded>(parts: &Partition<T>) -> Vec<(&'static str, u64)> {
    parts.iter().map(|(value, n)| (value.term().key, n)).collect()
}
