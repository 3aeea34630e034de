//! 承办单位: what each unit leads and helps with, and how far that is. In the order of the roster, or by volume; no rank.

use yew::prelude::*;

use super::PanelProps;
use super::choice::Choice;
use super::frame::{Frame, Gap};
use crate::query::{Dimension, Pick};
use crate::report::{ByUnit, Partition, Share};
use crate::state::{Action, Panel, View};
use crate::text::sentence::unit as sentence;
use crate::text::words::{handling as words, name};
use crate::text::{table_count, term_label};
use crate::ui::arrows::{AMONG, stop, stop_at};
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
        columns: heads(view),
        rows: if props.needs_rows() { rows(view) } else { Vec::new() },
        picture: picture(props),
        ..Frame::new(Panel::Units, props, told)
    }
    .view()
}

/// The heads of the columns; that of ratings where records have them.
fn heads(view: &View) -> Vec<String> {
    let heads = [words::UNIT, words::LEAD, words::CO, words::ANSWERED, words::ON_TIME, name::OUTCOMES];
    let has_ratings = view.all.handling.by_unit.iter().any(|unit| unit.ratings.is_some());
    let heads = heads.into_iter().chain(has_ratings.then_some(name::RATINGS));
    heads.map(|head| head.of(view.voice.lang).to_owned()).collect()
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
    let row = |unit: &ByUnit| {
        let ratings = unit.ratings.as_ref().map(|ratings| spoken(ratings, view));
        let said = std::iter::once(spoken(&unit.outcomes, view)).chain(ratings);
        std::iter::once(unit.name.clone()).chain(figures(unit, view)).chain(said).collect()
    };
    view.report.handling.by_unit.iter().map(row).collect()
}

fn picture(props: &PanelProps) -> Html {
    let view = &props.view;
    let units = &view.report.handling.by_unit;
    let heads = heads(view);
    let on_open = props.dispatch.reform(|()| Action::ToggleOpen(Panel::Units));
    let seen = units.iter().take(shown(props.is_open, units.len()));
    let stop_at = stop_at(seen.clone().map(|unit| (true, is_picked(unit, view))));
    html! {
        <div class="units">
            <div class="units-head" aria-hidden="true">
                { for heads.iter().enumerate().map(|(place, head)| html! { <span key={place}>{ head.clone() }</span> }) }
            </div>
            <ul class={classes!("units-list", AMONG)} aria-label={name::KEYS.of(view.voice.lang)}>
                { for seen.enumerate().map(|(place, unit)| row(unit, &heads, stop_at == Some(place), props)) }
            </ul>
            { legend(occurring(units.iter().map(|unit| &unit.outcomes)).into_iter(), view) }
            { legend(occurring(units.iter().filter_map(|unit| unit.ratings.as_ref())).into_iter(), view) }
            { more(units.len(), props.is_open, view.voice.lang, on_open) }
        </div>
    }
}

fn is_picked(unit: &ByUnit, view: &View) -> bool {
    view.selection.picks(Dimension::Unit, &Pick::Value(unit.name.clone()))
}

fn row(unit: &ByUnit, heads: &[String], is_stop: bool, props: &PanelProps) -> Html {
    let view = &props.view;
    let pick = Pick::Value(unit.name.clone());
    let is_picked = is_picked(unit, view);
    let onclick = Choice::new(view, Dimension::Unit)
        .on_pick(&props.dispatch)
        .reform(move |event: MouseEvent| Picked { pick: pick.clone(), add: event.shift_key() });
    let cells = figures(unit, view);
    html! {
        <li key={unit.name.clone()} class={classes!("units-row", is_picked.then_some("is-picked"))}>
            <button class="units-button" type="button" {onclick} tabindex={stop(is_stop)}
                aria-pressed={if is_picked { "true" } else { "false" }}>
                <span class="units-name">{ unit.name.clone() }</span>
                { for heads[1..5].iter().zip(cells).enumerate().map(|(place, (head, cell))| html! {
                    <span key={place} class="units-figure"><span class="units-label">{ head.clone() }</span>{ cell }</span>
                }) }
                { parts(&heads[5], &unit.outcomes, view) }
                { for unit.ratings.iter().zip(heads.get(6)).map(|(ratings, head)| parts(head, ratings, view)) }
            </button>
        </li>
    }
}

/// A partition as a thin bar, and in words for who does not see it.
fn parts<T: Coded>(head: &str, parts: &Partition<T>, view: &View) -> Html {
    let tones: Vec<(&'static str, u64)> = parts.iter().map(|(value, n)| (value.term().key, n)).collect();
    html! {
        <span class="units-parts">
            <span class="units-label">{ head }</span>
            { mini(&tones) }
            <span class="units-said">{ spoken(parts, view) }</span>
        </span>
    }
}

/// The parts that there are: label and count.
pub(super) fn spoken<T: Coded>(parts: &Partition<T>, view: &View) -> String {
    let lang = view.voice.lang;
    let given = parts.iter().filter(|(_, n)| *n > 0);
    let told: Vec<String> = given
        .map(|(value, n)| [term_label(value.term(), lang), " ", &table_count(n, lang)].concat())
        .collect();
    told.join(lang.pause())
}

/// What the tones of the bars mean: those of outcomes, or of ratings.
fn legend<T: Coded>(parts: impl Iterator<Item = T>, view: &View) -> Html {
    html! {
        <ul class="units-legend">
            { for parts.map(|value| html! {
                <li key={value.term().key}>
                    <span class={classes!("legend-tone", ["tone-", value.term().key].concat())} />
                    { term_label(value.term(), view.voice.lang) }
                </li>
            }) }
        </ul>
    }
}

/// The values that any unit has.
fn occurring<'a, T: Coded>(all: impl Iterator<Item = &'a Partition<T>>) -> Vec<T> {
    let mut sums = vec![0; T::VALUES.len()];
    for parts in all {
        parts.iter().zip(&mut sums).for_each(|((_, n), sum)| *sum += n);
    }
    T::VALUES.iter().copied().zip(sums).filter(|(_, n)| *n > 0).map(|(value, _)| value).collect()
}
