//! What readers take along: does what an action asks for outside the page, and says how it went.

use std::rc::Rc;

use web_sys::Element;
use yew::html::Scope;

use super::clipboard::copy;
use super::owner::{Message, Owner};
use super::paper::print;
use super::save::{can_save, offer, save};
use super::services::Services;
use crate::report::report;
use crate::state::{Action, Copied, Phase, SavedFile, ShownPicture, State, WantedPicture, report_file};

/// Does what an action asks for outside the page; nothing where it asks for nothing.
pub fn take(action: &Action, state: &State, root: &Element, services: &Services, link: &Scope<Owner>) {
    match action {
        Action::Copy(text) => copied(state.linked(text), root, link),
        Action::Save(file) => {
            let text = state.linked(&file.text);
            saved(&SavedFile { text, ..SavedFile::clone(file) }, root, link);
        }
        Action::SaveReport => {
            if let (Some(text), Phase::Ready(export)) = (report_text(state), &state.phase) {
                saved(&report_file(text, &export.all, state.lang), root, link);
            }
        }
        Action::SavePicture(wanted) => {
            let notes = wanted.notes.iter().map(|note| state.linked(note)).collect();
            pictured(WantedPicture { notes, ..WantedPicture::clone(wanted) }, root, services, link);
        }
        Action::Print => wasm_bindgen_futures::spawn_local(print()),
        _ => {}
    }
}

/// The report of what is selected as JSON text, once a file is read.
pub fn report_text(state: &State) -> Option<String> {
    let Phase::Ready(export) = &state.phase else { return None };
    report(export, &state.selection).ok().map(|report| report.to_json())
}

fn copied(text: String, root: &Element, link: &Scope<Owner>) {
    let (root, link) = (root.clone(), link.clone());
    wasm_bindgen_futures::spawn_local(async move {
        let is_done = copy(&text, &root).await;
        link.send_message(Message::Act(Action::Copied(Copied { text, is_done })));
    });
}

fn saved(file: &SavedFile, root: &Element, link: &Scope<Owner>) {
    link.send_message(Message::Act(Action::Saved(save(file, root))));
}

/// Saves a picture; where the browser around the page saves nothing, it is shown to be kept by a long press.
fn pictured(wanted: WantedPicture, root: &Element, services: &Services, link: &Scope<Owner>) {
    let (root, services, link) = (root.clone(), services.clone(), link.clone());
    wasm_bindgen_futures::spawn_local(async move {
        let act = |action| link.send_message(Message::Act(action));
        if can_save() {
            let file = services.file(&wanted, &root).await;
            return act(Action::Saved(file.is_some_and(|file| offer(&file, &wanted.name, &root).is_ok())));
        }
        match services.address(&wanted, &root).await {
            Some(address) => {
                let (panel, address) = (wanted.panel, Rc::from(address));
                act(Action::ShowPicture(Some(ShownPicture { panel, address })));
            }
            None => act(Action::Saved(false)),
        }
    });
}
