//! One suggestion as a page in the board's place: now and next, then all that the record says. A line whose field is absent
//! is left out.

mod answer;
mod course;
mod followed;
mod related;

use yew::prelude::*;

use crate::query::{Dimension, Pick};
use crate::state::{Action, ExportRef, Section, View};
use crate::table::Table;
use crate::text::sentence::suggestion::Suggestion;
use crate::text::words::{head, list, suggestion as words};
use crate::text::{Lang, field_label, session_of};
use crate::vocabulary::{Coded, Disclosure, Field};

/// A suggestion and its neighbours in the list.
#[allow(missing_docs)]
pub struct Item<'a> {
    pub export: &'a ExportRef,
    pub view: &'a View,
    pub row: usize,
    /// The whole keys of the ones before and after.
    pub before: Option<String>,
    pub after: Option<String>,
    /// The origin of the page: its own site may be linked to.
    pub site: &'a str,
    pub dispatch: &'a Callback<Action>,
}

/// A heading with lines under it; nothing without lines.
#[derive(Default)]
pub struct Chapter {
    lines: Vec<Html>,
}

impl Chapter {
    /// Adds a line.
    pub fn add(&mut self, line: Html) {
        self.lines.push(line);
    }

    /// Adds a name and a value; nothing where the value is empty.
    pub fn add_fact(&mut self, name: &str, value: &str) {
        if !value.is_empty() {
            self.add(html! {
                <p class="item-fact">
                    <span class="item-name">{ name }</span>
                    <span class="item-value">{ value }</span>
                </p>
            });
        }
    }

    /// Adds a name and a value that leads on; nothing where the value is empty.
    pub fn add_way(&mut self, name: &str, value: &str, to: (Section, Dimension), item: &Item<'_>) {
        if value.is_empty() {
            return;
        }
        let (section, dimension, pick) = (to.0, to.1, Pick::Value(value.to_owned()));
        let onclick =
            item.dispatch.reform(move |_: MouseEvent| Action::GoTo(section, dimension, pick.clone()));
        self.add(html! {
            <p class="item-fact">
                <span class="item-name">{ name }</span>
                <button class="item-value frame-button" type="button" {onclick}>{ value }</button>
            </p>
        });
    }

    /// The chapter under its heading.
    pub fn view(self, heading: &'static str) -> Html {
        if self.lines.is_empty() {
            return html! {};
        }
        html! {
            <section class="item-chapter" aria-label={heading}>
                <h4 class="item-heading">{ heading }</h4>
                { for self.lines }
            </section>
        }
    }
}

/// The page of a suggestion.
pub fn item(item: &Item<'_>) -> Html {
    let told = item.told();
    let lang = item.view.voice.lang;
    html! {
        <article class="item">
            { bar(item) }
            if item.view.dataset.sample {
                <p class="head-sample">{ head::SAMPLE.of(lang) }</p>
            }
            <h3 class="item-title" tabindex="-1">{ title(item) }</h3>
            <p class="item-number">{ number(item) }</p>
            { standing(item, &told) }
            { disclosed(item, &told) }
            if is_title_only(item) {
                { units(item, &told) }
            } else {
                { chapters(item, &told) }
            }
        </article>
    }
}

/// By rule, of such a record only title, number, stage and unit are shown.
fn is_title_only(item: &Item<'_>) -> bool {
    item.table().disclosure.get(item.row) == Disclosure::TitleOnly
}

fn units(item: &Item<'_>, told: &Suggestion<'_>) -> Html {
    let lang = item.view.voice.lang;
    let mut chapter = Chapter::default();
    let units = told.joined(item.table().lead_units.get(item.row));
    chapter.add_fact(field_label(Field::LeadUnits, lang), &units);
    chapter.view(words::COURSE.of(lang))
}

fn chapters(item: &Item<'_>, told: &Suggestion<'_>) -> Html {
    html! {
            <div class="item-columns">
                <div>
                    { course::course(item, told) }
                    { answer::answer(item, told) }
                    { answer::ratings(item, told) }
                </div>
                <div>
                    { followed::promises(item, told) }
                    { followed::measures(item, told) }
                    { followed::supervision(item, told) }
                    { related::related(item, told) }
                    { about(item, told) }
                </div>
            </div>
    }
}

impl Item<'_> {
    fn told(&self) -> Suggestion<'_> {
        Suggestion { export: self.export, row: self.row, voice: &self.view.voice }
    }

    fn table(&self) -> &Table {
        &self.export.table
    }

    fn opens(&self, key: String) -> Callback<MouseEvent> {
        self.dispatch.reform(move |_: MouseEvent| Action::OpenItem(key.clone()))
    }
}

/// That no suggestion has this key.
pub fn not_found(key: &str, view: &View, dispatch: &Callback<Action>) -> Html {
    let no = key.rsplit('-').next().unwrap_or(key);
    let lang = view.voice.lang;
    html! {
        <article class="item">
            <nav class="item-bar">{ back(lang, dispatch) }</nav>
            <p class="frame-none">{ view.voice.say(words::NOT_FOUND, &[], &[("no", no)]) }</p>
        </article>
    }
}

fn back(lang: Lang, dispatch: &Callback<Action>) -> Html {
    let onclick = dispatch.reform(|_: MouseEvent| Action::CloseItem);
    html! {
        <button class="item-back" type="button" {onclick}>
            <svg class="item-arrow" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true"><path d="M8 2L4 6L8 10" /></svg>
            { list::BACK.of(lang) }
        </button>
    }
}

/// Back, and to its neighbours.
fn bar(item: &Item<'_>) -> Html {
    let lang = item.view.voice.lang;
    let neighbour = |key: &Option<String>, label: &'static str| {
        key.clone().map(|key| {
            html! { <button key={label} class="frame-button" type="button" onclick={item.opens(key)}>{ label }</button> }
        })
    };
    html! {
        <nav class="item-bar">
            { back(lang, item.dispatch) }
            <span class="item-neighbours">
                { for neighbour(&item.before, list::PREVIOUS.of(lang)) }
                { for neighbour(&item.after, list::FOLLOWING.of(lang)) }
            </span>
        </nav>
    }
}

fn title(item: &Item<'_>) -> String {
    let title = item.table().title.get(item.row);
    if title.is_empty() { number(item) } else { title.to_owned() }
}

fn number(item: &Item<'_>) -> String {
    let voice = &item.view.voice;
    let no = item.table().proposal_no.get(item.row);
    let session = session_of(&item.view.dataset, item.table(), item.row, voice.lang);
    if no.is_empty() {
        return session;
    }
    let phrase = if session.is_empty() { words::NUMBER } else { words::NUMBER_OF };
    voice.say(phrase, &[], &[("no", no), ("session", &session)])
}

/// 现在 and 下一步.
fn standing(item: &Item<'_>, told: &Suggestion<'_>) -> Html {
    let lang = item.view.voice.lang;
    let extended = item.table().extended.get(item.row).is_yes().then(|| {
        let months = item.view.dataset.rules.extended_months.to_string();
        told.say(words::EXTENDED, &[("extended_months", months)])
    });
    html! {
        <div class="item-standing">
            <p class="item-now">
                <span class="item-name">{ words::NOW.of(lang) }</span>
                <span class="item-value">{ told.now() }</span>
            </p>
            if let Some(next) = told.next() {
                <p class="item-next">
                    <span class="item-name">{ words::NEXT.of(lang) }</span>
                    <span class="item-value">{ next }</span>
                </p>
            }
            if let Some(extended) = extended {
                <p class="item-note">{ extended }</p>
            }
        </div>
    }
}

/// How much of it is public, where that is less than all.
fn disclosed(item: &Item<'_>, told: &Suggestion<'_>) -> Html {
    let phrase = match item.table().disclosure.get(item.row) {
        Disclosure::TitleOnly => words::TITLE_ONLY,
        Disclosure::Summary => words::SUMMARY_ONLY,
        _ => return html! {},
    };
    html! { <p class="item-note">{ told.say(phrase, &[]) }</p> }
}

/// Who put it forward, what it is about, and where all this comes from.
fn about(item: &Item<'_>, told: &Suggestion<'_>) -> Html {
    let (table, row, lang) = (item.table(), item.row, item.view.voice.lang);
    let mut chapter = Chapter::default();
    let mut add = |field: Field, value: &str| chapter.add_fact(field_label(field, lang), value);
    add(Field::LeadDeputy, table.lead_deputy.get(row).unwrap_or_default());
    add(Field::CosignerCount, &table.cosigner_count.get(row).map(|n| n.to_string()).unwrap_or_default());
    add(Field::Delegation, table.delegation.get(row).unwrap_or_default());
    add(Field::SubmitMode, &known(told, table.submit_mode.get(row)));
    add(Field::Period, &known(told, table.period.get(row)));
    add(Field::Level, &known(told, table.level.get(row)));
    add(Field::Kind, &known(told, table.kind.get(row)));
    let category = table.category.get(row).unwrap_or_default();
    let list = (Section::List, Dimension::Category);
    chapter.add_way(field_label(Field::Category, lang), category, list, item);
    let mut add = |field: Field, value: &str| chapter.add_fact(field_label(field, lang), value);
    let basis = table.basis.get(row).map(|basis| told.label(basis)).collect::<Vec<_>>();
    add(Field::Basis, &basis.join(lang.pause()));
    chapter.add(html! { <p class="item-source">{ item.view.scope.clone() }</p> });
    chapter.view(words::SOURCE.of(lang))
}

/// The label of a value that was recorded and understood.
pub fn known<T: Coded>(told: &Suggestion<'_>, value: T) -> String {
    if value.is_known() { told.label(value) } else { String::new() }
}
