//! 建议清单: all suggestions of the selection. Twenty stand on the page; more are scrolled in a box of their own, which
//! draws only what is in sight.

use std::rc::Rc;

use yew::prelude::*;

use super::entry::{entry_button, row};
use super::list_file::list_file;
use super::scroll::scrolled;
use crate::geometry::window;
use crate::query::Order;
use crate::report::Part;
use crate::state::{Action, Behind, Entry, ExportRef, FileKind, ListedRows, Listing};
use crate::text::words::{head, list as words, name};
use crate::text::{Phrase, Voice, definition_words, reason_words};

/// So many stand on the page before it is asked for more.
const FIRST: usize = 20;
/// A list up to so long is printed whole: about ten pages.
const PRINTED: usize = 200;
/// Heights of a line in the sheet: of a card on a phone, of a row on a desk.
pub const CARD_PX: u32 = 112;
pub const ROW_PX: u32 = 56;
/// About how high the box is; more is drawn than is seen.
const BOX_PX: u32 = 1000;

/// What the list draws.
#[derive(Clone, PartialEq, Properties)]
#[allow(missing_docs)]
pub struct ListProps {
    pub export: ExportRef,
    pub rows: ListedRows,
    pub listing: Listing,
    /// What is looked for; empty where nothing is.
    pub asked: AttrValue,
    pub voice: Rc<Voice>,
    /// What a file of the list says of itself.
    pub notes: Rc<Vec<String>>,
    pub is_narrow: bool,
    /// Height of a line of the whole list.
    pub line_px: u32,
    pub is_on_paper: bool,
    pub dispatch: Callback<Action>,
}

/// The list.
#[component]
pub fn List(props: &ListProps) -> Html {
    let is_open = use_state_eq(|| false);
    let top = use_state_eq(|| 0);
    {
        // Other rows are read from their first; their box is a new one.
        let top = top.clone();
        use_effect_with(props.rows.clone(), move |_| top.set(0));
    }
    let lang = props.voice.lang;
    let is_long = props.rows.len() > first(props);
    let voice = &props.voice;
    let switch = match *is_open {
        true => name::FOLD.of(lang).to_owned(),
        false => voice.say(words::OPEN, &[("n", props.rows.total())], &[]),
    };
    let onclick = {
        let (is_open, top) = (is_open.clone(), top.clone());
        Callback::from(move |_: MouseEvent| {
            top.set(0);
            is_open.set(!*is_open);
        })
    };
    html! {
        <div class={classes!("list", props.is_narrow.then_some("is-cards"))}>
            { list_head(props) }
            if props.rows.is_empty() {
                <p class="frame-none">{ none(props) }</p>
            } else if is_long && *is_open && !props.is_on_paper {
                { boxed(props, *top, &Callback::from(move |at| top.set(at))) }
            } else {
                <ul class="list-rows">{ for props.rows.iter().take(first(props)).enumerate().map(|(at, row)| line(props, at, *row)) }</ul>
            }
            if is_long && props.is_on_paper {
                <p class="list-rest">{ printed(props) }</p>
            } else if is_long {
                <button class="bars-open" type="button" {onclick} aria-expanded={if *is_open { "true" } else { "false" }}>
                    { switch }
                </button>
            }
            if !props.rows.is_empty() {
                { files(props) }
            }
        </div>
    }
}

/// How many stand on the page before it is asked for more.
fn first(props: &ListProps) -> usize {
    if props.is_on_paper && props.rows.len() <= PRINTED { PRINTED } else { FIRST }
}

/// That not all are printed, and where they are.
fn printed(props: &ListProps) -> String {
    let numbers = [("k", FIRST as u64), ("n", props.rows.len() as u64)];
    props.voice.say(words::PRINTED, &numbers, &[])
}

/// That nothing is left, and what can be done where something was looked for.
fn none(props: &ListProps) -> String {
    if props.asked.is_empty() || props.listing.behind.is_some() {
        return head::NOTHING_FILTERED.of(props.voice.lang).to_owned();
    }
    props.voice.say(words::FIND_NONE, &[], &[("q", &props.asked)])
}

/// How many, in which order, and what the list is narrowed to.
fn list_head(props: &ListProps) -> Html {
    let voice = &props.voice;
    let order = order_name(props.listing.order).of(voice.lang);
    let n = props.rows.total();
    html! {
        <div class="list-head">
            <p class="list-count" role="status" tabindex="-1">{ voice.say(words::COUNT, &[("n", n)], &[("order", order)]) }</p>
            if let Some(behind) = props.listing.behind {
                { behind_chip(behind, props) }
            }
            <div class="list-orders">
                { for Order::ALL.iter().map(|order| order_button(*order, props)) }
            </div>
        </div>
    }
}

/// What the list is narrowed to, and how to let go of it.
fn behind_chip(behind: Behind, props: &ListProps) -> Html {
    let voice = &props.voice;
    let words = definition_words(behind.key);
    let phrase = match behind.part {
        Part::Counted => words.map(|words| words.counted),
        Part::Of => words.and_then(|words| words.of),
        Part::LeftOut(reason) => Some(reason_words(reason)),
    };
    let label = phrase.map(|phrase| voice.say(phrase, &[], &[])).unwrap_or_default();
    let label = voice.say(words::AMONG, &[], &[("text", &label)]);
    let clear = [name::CLEAR_FILTER.of(voice.lang), voice.lang.colon(), &label].concat();
    let onclick = props.dispatch.reform(|_: MouseEvent| Action::ClearBehind);
    html! {
        <button class="chips-chip" type="button" aria-label={clear} {onclick}>
            <span class="chips-label">{ label }</span>
            <svg class="chips-cross" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
                <path d="M2 2L10 10M10 2L2 10" />
            </svg>
        </button>
    }
}

/// The list as a file; it is put together when it is asked for.
fn files(props: &ListProps) -> Html {
    let lang = props.voice.lang;
    let button = |kind: FileKind, label: Phrase| {
        let ListProps { export, rows, voice, notes, dispatch, .. } = props.clone();
        let onclick = Callback::from(move |_: MouseEvent| {
            dispatch.emit(Action::Save(Rc::new(list_file(&export, &rows, &voice, &notes, kind))));
        });
        html! { <button class="frame-button" type="button" {onclick}>{ label.of(lang) }</button> }
    };
    html! {
        <div class="list-files">
            { button(FileKind::Csv, name::SAVE_LIST) }
            { button(FileKind::CsvGb18030, name::SAVE_LIST_OLD) }
        </div>
    }
}

fn order_name(order: Order) -> Phrase {
    match order {
        Order::Number => words::NUMBER,
        Order::Assigned => words::ASSIGNED,
        Order::Due => words::DUE,
        Order::Replied => words::REPLIED,
    }
}

fn order_button(order: Order, props: &ListProps) -> Html {
    let onclick = props.dispatch.reform(move |_: MouseEvent| Action::OrderBy(order));
    let is_chosen = order == props.listing.order;
    html! {
        <button key={order.key()} class={classes!("list-order", is_chosen.then_some("is-chosen"))} type="button" {onclick}
            aria-pressed={if is_chosen { "true" } else { "false" }}>{ order_name(order).of(props.voice.lang) }</button>
    }
}

/// The rows in sight, with room for those above and below.
fn boxed(props: &ListProps, top: u32, on_top: &Callback<u32>) -> Html {
    let window = window(top, BOX_PX, props.line_px, props.rows.len());
    // Only a scroll past some rows draws others.
    let step = props.line_px * 4;
    let onscroll = on_top.reform(move |event: Event| scrolled(&event) / step * step);
    let shown = props.rows.iter().skip(window.first).take(window.count);
    html! {
        <div key={props.rows.place()} class="list-box" tabindex="0" {onscroll} aria-label={name::LIST.of(props.voice.lang)} role="group">
            <svg key="above" class="list-room" width="1" height={window.above.to_string()} aria-hidden="true" />
            <ul key="rows" class="list-rows">{ for shown.enumerate().map(|(at, row)| line(props, window.first + at, *row)) }</ul>
            <svg key="below" class="list-room" width="1" height={window.below.to_string()} aria-hidden="true" />
        </div>
    }
}

/// A line; of all of them only some stand on the page, so that each says which one it is.
fn line(props: &ListProps, place: usize, row_at: u32) -> Html {
    let entry = Entry::new(&props.export, row_at as usize);
    let drawn = match props.is_narrow {
        true => entry_button(&entry, &props.voice, &props.dispatch),
        false => row(&entry, &props.voice, &props.dispatch),
    };
    let (of, place) = (props.rows.len().to_string(), (place + 1).to_string());
    html! { <li key={row_at} class="list-line" aria-setsize={of} aria-posinset={place}>{ drawn }</li> }
}
