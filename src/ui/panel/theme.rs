//! 类别卡片: a card for each theme of key suggestions, in the order of the export.

use yew::prelude::*;

use super::PanelProps;
use super::frame::{Frame, Gap};
use super::units::spoken;
use crate::query::{Dimension, Pick};
use crate::report::{Card, Partition, Share};
use crate::state::{Action, Panel, Section, View};
use crate::table::Activity;
use crate::text::sentence::supervision::{self as sentence, Told};
use crate::text::words::{figure, handling, list, name, sheet, supervision as words};
use crate::text::{count, field_label, table_count};
use crate::ui::chart::mini;
use crate::ui::more::{more, shown};
use crate::vocabulary::{Coded, Field, Layer};

/// So many activities are named in a card; the panel of activities has them all.
const NAMED: usize = 6;

/// The cards.
pub fn theme(props: &PanelProps) -> Html {
    let view = &props.view;
    let cards: Vec<&Card> = view.cards.iter().filter(|card| card.name.is_some()).collect();
    let gap = match () {
        () if view.all.supervision.key_items == 0 => {
            Gap::Absent(view.voice.say(words::THEMES_NONE, &[], &[]))
        }
        () if view.cards.is_empty() => Gap::Filtered,
        () => Gap::None,
    };
    Frame {
        gap,
        columns: columns(view),
        rows: if props.needs_rows() {
            cards.iter().map(|card| row(card, view)).collect()
        } else {
            Vec::new()
        },
        picture: drawn(&cards, props),
        ..Frame::new(Panel::Theme, props, told(view))
    }
    .view()
}

/// How many key suggestions there are, in how many themes; what is picked of these narrows no card.
fn told(view: &View) -> String {
    let named = view.cards.iter().filter(|card| card.name.is_some()).count() as u64;
    let items = view.cards.iter().map(|card| card.items).sum();
    let loose = view.cards.iter().filter(|card| card.name.is_none()).map(|card| card.items).sum();
    view.voice.say(figure::KEY_ITEMS_SAID, &[("n", items), ("k", named), ("m", loose)], &[])
}

/// What the data tell of all suggestions.
fn in_data(view: &View) -> Told {
    let all = &view.all;
    Told {
        outcomes: all.handling.solved.of > 0,
        ratings: all.satisfaction.coverage.is_some_and(|share| share.of > 0),
        promises: all.follow_up.commitments.is_given(),
        activities: all.supervision.activities.total() > 0,
    }
}

fn columns(view: &View) -> Vec<String> {
    let lang = view.voice.lang;
    let heads = [handling::ANSWERED, figure::SOLVED, figure::SATISFIED, figure::PROMISES, name::ACTIVITIES];
    let first = [list::THEME.of(lang).to_owned(), view.voice.unit.to_owned()];
    first.into_iter().chain(heads.map(|head| head.of(lang).to_owned())).collect()
}

fn row(card: &Card, view: &View) -> Vec<String> {
    let n = |n| table_count(n, view.voice.lang);
    let share = |share: Option<Share>| match share.filter(|share| share.of > 0) {
        Some(share) => [&*n(share.n), "/", &n(share.of)].concat(),
        None => "—".to_owned(),
    };
    let shares = [Some(card.answered), Some(card.solved), card.satisfied, Some(card.promises)].map(share);
    let name = card.name.clone().unwrap_or_default();
    let activities = n(card.activities.len() as u64);
    [name, n(card.items)].into_iter().chain(shares).chain([activities]).collect()
}

fn drawn(cards: &[&Card], props: &PanelProps) -> Html {
    let on_open = props.dispatch.reform(|()| Action::ToggleOpen(Panel::Theme));
    html! {
        <>
            <ul class="theme-cards">
                { for cards.iter().take(shown(props.is_open, cards.len())).map(|card| entry(card, props)) }
            </ul>
            { more(cards.len(), props.is_open, props.view.voice.lang, on_open) }
        </>
    }
}

/// A card; where there is little room it opens from its title and its sentence.
fn entry(card: &Card, props: &PanelProps) -> Html {
    let view = &props.view;
    let name = card.name.clone().unwrap_or_default();
    let is_picked = view.selection.picks(Dimension::Theme, &Pick::Value(name.clone()));
    let head = html! {
        <>
            <h5 class="theme-title">
                { sentence::theme_title(card, &view.voice) }
                if props.is_narrow {
                    <svg class="theme-arrow" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
                        <path d="M2 4L6 8L10 4" />
                    </svg>
                }
            </h5>
            <p class="theme-sentence">{ sentence::theme(card, in_data(view), &view.voice) }</p>
        </>
    };
    let body = body(card, &name, props);
    html! {
        <li key={name} class={classes!("theme-card", is_picked.then_some("is-picked"))}>
            if props.is_narrow {
                <details>
                    <summary class="theme-fold">{ head }</summary>
                    { body }
                </details>
            } else {
                { head }
                { body }
            }
        </li>
    }
}

fn body(card: &Card, name: &str, props: &PanelProps) -> Html {
    let view = &props.view;
    let age = sentence::age(card, &view.voice);
    let see = view.voice.say(sheet::SEE, &[("n", card.items)], &[]);
    let pick = Pick::Value(name.to_owned());
    let onclick =
        props.dispatch.reform(move |_: MouseEvent| Action::SeePicked(Dimension::Theme, pick.clone()));
    let described = view.voice.say(words::THEME, &[], &[("theme", name)]);
    html! {
        <div class="theme-body">
            { lines(card, view) }
            { categories(card, props) }
            if !age.is_empty() {
                <p class="theme-age">{ age }</p>
            }
            { parts(name::OUTCOMES.of(view.voice.lang), Some(&card.outcomes), view) }
            { parts(name::RATINGS.of(view.voice.lang), card.ratings.as_ref(), view) }
            { activities(card, view) }
            <button class="frame-button" type="button" aria-label={[&*described, view.voice.lang.colon(), &see].concat()} {onclick}>
                { see.clone() }
            </button>
        </div>
    }
}

/// Who supervises, leads and handles it; a line without names is left out.
fn lines(card: &Card, view: &View) -> Html {
    let lang = view.voice.lang;
    let lines = [
        (sentence::layer_short(Layer::LeadSupervisor, lang), &card.lead_supervisors),
        (sentence::layer_short(Layer::GovLeadHandler, lang), &card.gov_lead_handlers),
        (sentence::layer_short(Layer::SupervisingCommittee, lang), &card.committees),
        (field_label(Field::LeadUnits, lang), &card.lead_units),
    ];
    let given = lines.iter().filter(|(_, names)| !names.is_empty());
    let drawn = given.map(|(label, names)| {
        html! { <div key={*label} class="theme-line"><dt>{ *label }</dt><dd>{ names.join(lang.pause()) }</dd></div> }
    });
    let drawn: Vec<Html> = drawn.collect();
    html! {
        if !drawn.is_empty() {
            <dl class="theme-lines">{ drawn }</dl>
        }
    }
}

/// The categories of its suggestions, each a way to all themes of it.
fn categories(card: &Card, props: &PanelProps) -> Html {
    let given = card.categories.iter().filter_map(|(category, _)| category.as_deref());
    let ways: Vec<Html> = given
        .map(|category| {
            let pick = Pick::Value(category.to_owned());
            let to = move |_: MouseEvent| {
                Action::GoTo(Section::Supervision, Dimension::Category, pick.clone())
            };
            html! {
                <button key={category.to_owned()} class="theme-way frame-button" type="button" onclick={props.dispatch.reform(to)}>
                    { category.to_owned() }
                </button>
            }
        })
        .collect();
    let label = field_label(Field::Category, props.view.voice.lang);
    html! {
        if !ways.is_empty() {
            <p class="theme-ways"><span class="theme-label">{ label }</span>{ ways }</p>
        }
    }
}

/// A partition as a thin bar, and in words.
fn parts<T: Coded>(head: &'static str, parts: Option<&Partition<T>>, view: &View) -> Html {
    let Some(parts) = parts.filter(|parts| parts.is_given()) else { return html! {} };
    let tones: Vec<(&'static str, u64)> = parts.iter().map(|(value, n)| (value.term().key, n)).collect();
    html! {
        <div class="theme-parts">
            <p class="theme-label">{ head }</p>
            { mini(&tones) }
            <p class="theme-said">{ spoken(parts, view) }</p>
        </div>
    }
}

/// The newest first.
fn activities(card: &Card, view: &View) -> Html {
    let lang = view.voice.lang;
    let all = &card.activities;
    let rest = all.len().saturating_sub(NAMED) as u64;
    html! {
        if !all.is_empty() {
            <div class="theme-parts">
                <p class="theme-label">{ name::ACTIVITIES.of(lang) }</p>
                <ol class="theme-activities">
                    { for all.iter().take(NAMED).enumerate().map(|(place, own)| html! { <li key={place}>{ activity(own, view) }</li> }) }
                </ol>
                if rest > 0 {
                    <p class="bars-rest">{ name::OTHERS.fill(lang, &[("k", &count(rest, lang))]) }</p>
                }
            </div>
        }
    }
}

fn activity(own: &Activity, view: &View) -> String {
    let on = own.on.map(|day| day.to_iso()).unwrap_or_default();
    let parts = [on, sentence::form(own, view.voice.lang), own.note.clone()];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
}
