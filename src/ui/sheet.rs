//! The sheet behind a figure: how it is worked out, its parts, and the list behind each.

use yew::prelude::*;

use super::drawer::Drawer;
use crate::query::Order;
use crate::state::{Action, Behind, LINK, Opened, Outline};
use crate::text::SheetLine;
use crate::text::figure::{Figure, Tile};
use crate::text::words::{name, sheet as words};

/// What a sheet is drawn of.
#[allow(missing_docs)]
pub struct Sheet<'a> {
    pub opened: &'a Opened,
    pub view: &'a Outline,
    /// How many records the estimate of days is of.
    pub watched: Option<u64>,
    /// Whether the page has an address to share.
    pub has_link: bool,
    /// Whether it is drawn up from the foot of the window.
    pub is_drawer: bool,
    pub dispatch: &'a Callback<Action>,
}

/// The sheet.
pub fn sheet(sheet: &Sheet<'_>) -> Html {
    let Sheet { opened, view, is_drawer, dispatch, .. } = *sheet;
    let tile = opened.figure.tile(&view.report, &view.all, &view.voice);
    if !is_drawer {
        return content(sheet, tile);
    }
    let on_close = dispatch.reform(|()| Action::CloseSheet);
    let title = tile.label.clone();
    html! { <Drawer {title} close={name::CLOSE.of(view.voice.lang)} {on_close}>{ content(sheet, tile) }</Drawer> }
}

fn content(sheet: &Sheet<'_>, tile: Tile) -> Html {
    let Sheet { opened, view, watched, has_link, dispatch, .. } = *sheet;
    let lang = view.voice.lang;
    let text = copied_text(&tile.label, &tile.said, view);
    let copy_text = dispatch.reform(move |_: MouseEvent| Action::Copy(text.clone()));
    let copy_link = dispatch.reform(|_: MouseEvent| Action::Copy(LINK.to_owned()));
    let close = dispatch.reform(|_: MouseEvent| Action::CloseSheet);
    html! {
        <section class="sheet" aria-label={[words::TITLE.of(lang), lang.colon(), &tile.label].concat()}>
            <p class="sheet-title">{ words::TITLE.of(lang) }</p>
            <p class="sheet-said">{ tile.said }</p>
            <p class="sheet-how">{ opened.figure.how(&view.dataset.rules, &view.voice) }</p>
            <ul class="sheet-lines">
                { for opened.lines.iter().enumerate().map(|(place, own)| line(place, own, view, dispatch)) }
            </ul>
            { for notes(opened, view, watched).into_iter().enumerate().map(|(place, note)| html! {
                <p key={place} class="sheet-note">{ note }</p>
            }) }
            <div class="sheet-foot">
                <button class="frame-button" type="button" onclick={copy_text}>{ words::COPY_TEXT.of(lang) }</button>
                if has_link {
                    <button class="frame-button" type="button" onclick={copy_link}>{ words::COPY_LINK.of(lang) }</button>
                }
                <button class="frame-button" type="button" onclick={close}>{ name::CLOSE.of(lang) }</button>
            </div>
        </section>
    }
}

/// A part and the list behind it.
fn line(place: usize, line: &SheetLine, view: &Outline, dispatch: &Callback<Action>) -> Html {
    let behind = Behind { key: line.key, part: line.part };
    let onclick = dispatch.reform(move |_: MouseEvent| Action::SeeBehind(behind, Order::default()));
    let see = view.voice.say(words::SEE, &[("n", line.records)], &[]);
    html! {
        <li key={place} class="sheet-line">
            <span>{ line.text.clone() }</span>
            if line.records > 0 {
                <button class="frame-button" type="button" {onclick}>{ see }</button>
            }
        </li>
    }
}

/// What has to be said beside the parts.
fn notes(opened: &Opened, view: &Outline, watched: Option<u64>) -> Vec<String> {
    let voice = &view.voice;
    let mut notes = Vec::new();
    notes.extend(opened.source.map(str::to_owned));
    if let Some(watched) = watched.filter(|_| opened.figure == Figure::Days) {
        notes.push(voice.say(words::ESTIMATE, &[("of", watched)], &[]));
    }
    if opened.is_total {
        notes.push(words::TOTALS_ONLY.of(voice.lang).to_owned());
    }
    let share = opened.figure.share(&view.report);
    if share.is_some_and(|share| share.of > 0 && share.of < voice.min_n) {
        notes.push(voice.say(name::FEW, &[("min_n", voice.min_n)], &[]));
    }
    notes
}

/// A sentence with all that it needs on its own: what it is of, whose, as of when, and where it can be checked.
pub fn copied_text(title: &str, sentence: &str, view: &Outline) -> String {
    let org = view.dataset.org.clone().unwrap_or_default();
    let sentence = sentence.trim_end_matches(['。', '.']);
    let vars = [("title", title), ("sentence", sentence), ("org", &org), ("link", LINK)];
    view.voice.say(words::COPIED_TEXT, &[], &vars)
}
