//! The banner, the verdict, the findings and the units, in the order in which they are worked through.

use std::rc::Rc;

use yew::prelude::*;

use super::finding::finding;
use super::findings_file::findings_file;
use super::opener::{Opener, another, opener};
use super::units::units;
use crate::check::{Check, Finding, FindingKind, Gravity};
use crate::state::{Action, ExportRef, Phase, State};
use crate::text::words::staff as words;
use crate::text::{Lang, Voice, gravity_name, import_lines, kind_name, table_count, verdict};

/// What the staff view is drawn with.
pub struct Desk<'a> {
    /// The state; its staff view is on.
    pub state: &'a State,
    /// The file and what was found in it, once it is read.
    pub checked: Option<(&'a ExportRef, &'a Rc<Check>)>,
    /// Where actions go.
    pub dispatch: &'a Callback<Action>,
}

/// What stands over the board.
pub fn desk(desk: &Desk<'_>) -> Html {
    let Desk { state, checked, dispatch } = desk;
    let lang = state.lang;
    let is_empty = matches!(state.phase, Phase::NoSource | Phase::Failed(_));
    html! {
        <section class="desk" aria-label={words::BANNER.of(lang)}>
            <div class="desk-banner">
                <p class="desk-word">{ words::BANNER.of(lang) }</p>
                if !state.staff.file.is_empty() {
                    <p class="desk-file">{ state.staff.file.clone() }</p>
                }
                if !is_empty {
                    { another(lang) }
                }
            </div>
            if is_empty {
                { opener(Opener { is_open: false, is_over: state.staff.is_over, lang }) }
            }
            if let Some((export, check)) = checked {
                { found(desk, export, check) }
                { units(export, check, state, dispatch) }
                <p class="desk-below">{ words::BELOW.of(lang) }</p>
            }
        </section>
    }
}

/// The verdict and every finding, grouped by kind.
fn found(desk: &Desk<'_>, export: &ExportRef, check: &Rc<Check>) -> Html {
    let Desk { state, dispatch, .. } = desk;
    let lang = state.lang;
    let shown: Vec<(usize, &Finding)> = check
        .findings
        .iter()
        .enumerate()
        .filter(|(_, finding)| state.staff.only.is_none_or(|only| only == finding.gravity))
        .collect();
    // Codes of issues are one group, and so is every other kind.
    let groups = shown.chunk_by(|(_, a), (_, b)| kind_name(a.kind) == kind_name(b.kind));
    html! {
        <>
            <div class="desk-head">
                <h3 class="section-title">{ words::TITLE.of(lang) }</h3>
                <p class={classes!("desk-verdict", gravity_class(check))} role="status">{ verdict(check, lang) }</p>
            </div>
            { for import_lines(&export.all, &Voice::new(&export.dataset, &export.all, lang)).into_iter().map(|line| html! {
                <p key={line.clone()} class="desk-note">{ line }</p>
            }) }
            if check.findings.is_empty() {
                <p class="desk-none">{ words::NOTHING.of(lang) }</p>
            } else {
                <div class="desk-ways">
                    { for [None, Some(Gravity::Must), Some(Gravity::Reminder)].map(|only| choice(only, check, state, dispatch)) }
                    { save(export, check, lang, dispatch) }
                </div>
            }
            { for groups.map(|group| html! {
                <section key={kind_name(group[0].1.kind).zh} class="desk-group">
                    <h4 class="desk-kind">{ kind_name(group[0].1.kind).of(lang) }</h4>
                    if group.iter().any(|(_, finding)| matches!(finding.kind, FindingKind::Issue(_))) {
                        <p class="desk-note">{ words::MASKED.of(lang) }</p>
                    }
                    <ul class="desk-list">
                        { for group.iter().map(|(place, own)| finding(own, *place, export, state, dispatch)) }
                    </ul>
                </section>
            }) }
        </>
    }
}

/// How grave the worst is.
fn gravity_class(check: &Check) -> &'static str {
    match check.findings.iter().map(|finding| finding.gravity).max() {
        None => "is-ready",
        Some(Gravity::Reminder) => "is-reminder",
        Some(Gravity::Must) => "is-must",
    }
}

/// Findings of one gravity only, or all.
fn choice(only: Option<Gravity>, check: &Check, state: &State, dispatch: &Callback<Action>) -> Html {
    let name = only.map_or(words::EVERY, gravity_name).of(state.lang);
    let n = only.map_or(check.findings.len() as u64, |only| check.count(only));
    let onclick = dispatch.reform(move |_: MouseEvent| Action::ShowOnly(only));
    let is_chosen = state.staff.only == only;
    html! {
        <button key={name} class={classes!("list-order", is_chosen.then_some("is-chosen"))} type="button" {onclick}
            aria-pressed={if is_chosen { "true" } else { "false" }}>
            { name }{ " " }{ table_count(n, state.lang) }
        </button>
    }
}

/// The findings as a file; it is put together when it is asked for.
fn save(export: &ExportRef, check: &Rc<Check>, lang: Lang, dispatch: &Callback<Action>) -> Html {
    let (export, check, dispatch) = (export.clone(), check.clone(), dispatch.clone());
    let onclick = Callback::from(move |_: MouseEvent| {
        dispatch.emit(Action::Save(Rc::new(findings_file(&export, &check, lang))));
    });
    html! { <button class="desk-save frame-button" type="button" {onclick}>{ words::SAVE.of(lang) }</button> }
}
