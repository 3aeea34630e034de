//! What can be taken along of a panel: its sentence, a link, its table, its picture.

use std::rc::Rc;

use yew::prelude::*;

use super::PanelProps;
use super::frame::Frame;
use crate::state::{Action, FileKind, LINK, PictureKind, SavedFile, WantedPicture};
use crate::text::sentence::head::source;
use crate::text::words::{head, name, sheet};
use crate::text::{Phrase, csv};
use crate::ui::chips::filter_line;
use crate::ui::sheet::copied_text;

/// What can be taken along.
pub fn menu(frame: &Frame<'_>) -> Html {
    let Frame { panel, props, .. } = frame;
    let lang = props.view.voice.lang;
    let text = copied_text(panel.title().of(lang), &frame.sentence, &props.view);
    let file = Rc::new(saved(frame));
    let picture = |kind: PictureKind| Action::SavePicture(Rc::new(wanted(frame, kind)));
    let button = |label: Phrase, action: Action| {
        let onclick = props.dispatch.reform(move |_: MouseEvent| action.clone());
        html! {
            <li key={label.of(lang)}><button class="frame-button" type="button" {onclick}>{ label.of(lang) }</button></li>
        }
    };
    html! {
        <>
        <ul class="frame-menu">
            { button(sheet::COPY_TEXT, Action::Copy(text)) }
            { for props.has_link.then(|| button(sheet::COPY_LINK, Action::Copy(LINK.to_owned()))) }
            { button(name::SAVE, Action::Save(file)) }
            if !props.is_table {
                { button(name::SAVE_PICTURE, picture(PictureKind::Png)) }
                { button(name::SAVE_DRAWING, picture(PictureKind::Svg)) }
            }
        </ul>
        if let Some(address) = &props.picture {
            { taken(address, panel.title().of(lang), props) }
        }
        </>
    }
}

/// A picture of the panel, and what stands under it.
fn wanted(frame: &Frame<'_>, kind: PictureKind) -> WantedPicture {
    let Frame { panel, props, .. } = frame;
    let view = &props.view;
    let link = props.has_link.then(|| LINK.to_owned());
    let notes = [filter_line(view), source(&view.dataset, &view.voice), link.unwrap_or_default()];
    WantedPicture {
        panel: *panel,
        kind,
        name: file_name(frame, &[".", kind.ending()].concat()),
        notes: notes.into_iter().filter(|note| !note.is_empty()).collect(),
    }
}

/// A picture that is kept by a long press, where files cannot be saved.
fn taken(address: &Rc<str>, title: &'static str, props: &PanelProps) -> Html {
    let lang = props.view.voice.lang;
    let onclick = props.dispatch.reform(|_: MouseEvent| Action::ShowPicture(None));
    html! {
        <div class="frame-taken">
            <p role="status">{ name::KEEP_PICTURE.of(lang) }</p>
            <img src={address.clone()} alt={title} />
            <button class="frame-button" type="button" {onclick}>{ name::CLOSE.of(lang) }</button>
        </div>
    }
}

/// The title and the day of the data.
fn file_name(frame: &Frame<'_>, ending: &str) -> String {
    let view = &frame.props.view;
    let day = view.report.edition.as_of.clone().unwrap_or_default();
    [frame.panel.title().of(view.voice.lang), "-", &day, ending].concat()
}

/// The table as a file, with what it is of: title, scope, filter, and where it can be checked.
fn saved(frame: &Frame<'_>) -> SavedFile {
    let Frame { panel, props, columns, rows, .. } = frame;
    let view = &props.view;
    let title = panel.title().of(view.voice.lang);
    let sample = view.dataset.sample.then(|| head::SAMPLE.of(view.voice.lang).to_owned());
    let link = props.has_link.then(|| LINK.to_owned());
    let mut notes = vec![title.to_owned(), view.scope.clone(), frame.sentence.clone()];
    notes.extend([filter_line(view), sample.unwrap_or_default(), link.unwrap_or_default()]);
    let kind = FileKind::Csv;
    SavedFile { kind, name: file_name(frame, kind.ending()), text: csv(columns, rows, &notes) }
}
