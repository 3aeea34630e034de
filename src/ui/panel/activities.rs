//! 督办活动: the activities of supervision by form and month; newest first where there is little room.

use yew::prelude::*;

use super::PanelProps;
use super::choice::Choice;
use super::frame::{Frame, Gap};
use crate::calendar::Month;
use crate::query::{Dimension, Pick};
use crate::report::Held;
use crate::state::{Action, Panel, View};
use crate::text::sentence::supervision as sentence;
use crate::text::words::{list, name, supervision as words};
use crate::text::{count, sentence_date, term_label};
use crate::ui::chart::{Part, Timeline, TimelineRow};
use crate::ui::more::{more, shown};
use crate::vocabulary::{ActivityForm, Coded};

/// What was done to supervise.
pub fn activities(props: &PanelProps) -> Html {
    let view = &props.view;
    let lang = view.voice.lang;
    let told = sentence::activities(&view.report.supervision, view.activities.latest, &view.voice);
    Frame {
        gap: gap(view),
        columns: [words::DATE, words::FORM, list::THEME, words::NOTE]
            .map(|head| head.of(lang).to_owned())
            .to_vec(),
        rows: if props.needs_rows() {
            view.activities.held.iter().map(|held| row(held, view)).collect()
        } else {
            Vec::new()
        },
        picture: if props.is_narrow { listed(props) } else { drawn(props) },
        ..Frame::new(Panel::Activities, props, told)
    }
    .view()
}

fn gap(view: &View) -> Gap {
    match () {
        () if view.all.supervision.activities.total() == 0 => {
            Gap::Absent(words::ACTIVITIES_NONE.of(view.voice.lang).to_owned())
        }
        () if view.activities.held.is_empty() => Gap::Filtered,
        () => Gap::None,
    }
}

fn row(held: &Held, view: &View) -> Vec<String> {
    let own = &held.activity;
    let lang = view.voice.lang;
    let on = own.on.map_or_else(|| name::NOT_STATED.of(lang).to_owned(), |day| day.to_iso());
    let theme = held.theme.clone().unwrap_or_else(|| name::NOT_STATED.of(lang).to_owned());
    vec![on, sentence::form(own, lang), theme, own.note.clone()]
}

/// A row for each form that there is.
fn drawn(props: &PanelProps) -> Html {
    let view = &props.view;
    let lang = view.voice.lang;
    let rows: Vec<TimelineRow> =
        ActivityForm::VALUES.iter().filter_map(|form| of_form(*form, view)).collect();
    let month = |month: i32| Month(month).to_iso();
    let on_pick = &Choice::new(view, Dimension::Form).on_pick(&props.dispatch);
    Timeline { rows: &rows, lang, frame_px: props.frame_px, month: &month, on_pick }.view()
}

fn of_form(form: ActivityForm, view: &View) -> Option<TimelineRow> {
    let lang = view.voice.lang;
    let own: Vec<&Held> = view.activities.held.iter().filter(|held| held.activity.form == form).collect();
    let months: Vec<i32> = own.iter().filter_map(|held| held.activity.on).map(|day| day.month().0).collect();
    let undated = (own.len() - months.len()) as u64;
    let pick = Pick::of_term(form.term());
    let is_picked = view.selection.picks(Dimension::Form, &pick);
    // Records that name no form, or no activity at all, are one and the same to a selection.
    let pick = (form != ActivityForm::MISSING).then_some(pick);
    let part = Part {
        pick,
        is_picked,
        is_faded: !is_picked && view.selection.clause(Dimension::Form).is_some(),
        ..Part::fixed(term_label(form.term(), lang), own.len() as u64, "plain")
    };
    let undated = match undated {
        0 => String::new(),
        n => [name::NOT_STATED.of(lang), " ", &count(n, lang)].concat(),
    };
    (!own.is_empty()).then_some(TimelineRow { part, undated: undated.into(), months })
}

/// The newest first.
fn listed(props: &PanelProps) -> Html {
    let view = &props.view;
    let all = &view.activities.held;
    let on_open = props.dispatch.reform(|()| Action::ToggleOpen(Panel::Activities));
    html! {
        <>
            <ol class="activities-list">
                { for all.iter().take(shown(props.is_open, all.len())).enumerate().map(|(place, held)| html! {
                    <li key={place} class="activities-entry">{ entry(held, view) }</li>
                }) }
            </ol>
            { more(all.len(), props.is_open, view.voice.lang, on_open) }
        </>
    }
}

fn entry(held: &Held, view: &View) -> Html {
    let (own, lang) = (&held.activity, view.voice.lang);
    let on = own.on.map_or_else(|| name::NOT_STATED.of(lang).to_owned(), |day| sentence_date(day, lang));
    html! {
        <>
            <p>{ on }{ " · " }{ sentence::form(own, lang) }</p>
            if !own.note.is_empty() {
                <p>{ own.note.clone() }</p>
            }
            if let Some(theme) = &held.theme {
                <p class="activities-theme">{ view.voice.say(words::THEME, &[], &[("theme", theme)]) }</p>
            }
        </>
    }
}
