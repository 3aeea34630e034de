//! The search: words or numbers, looked for when the reader asks.

use yew::prelude::*;

use super::typed::typed;
use crate::state::{Action, Outline, Section, asked};
use crate::text::words::list as words;

/// The field, what it does not find, and how many numbers at once. What stands in the field is the reader's: it is set by
/// `embed` where the selection changed otherwise, never by a drawing.
pub fn find(view: &Outline, dispatch: &Callback<Action>) -> Html {
    let lang = view.voice.lang;
    let field = NodeRef::default();
    let asked = asked(&view.selection);
    let onsubmit = {
        let (field, dispatch) = (field.clone(), dispatch.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            dispatch.emit(Action::Find(typed(&field)));
            dispatch.emit(Action::OpenSection(Section::List));
        })
    };
    let label = words::FIND.of(lang);
    let is_lost = !asked.is_empty() && view.report.total == 0;
    html! {
        <form class="find" role="search" {onsubmit}>
            <div class="find-box">
                <input class="find-field" ref={field} type="search" enterkeyhint="search" autocomplete="off"
                    name="jianyi-find" aria-label={label} placeholder={label} />
                <button class="find-button" type="submit" aria-label={label}>
                    <svg class="find-glass" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
                        <circle cx="8.5" cy="8.5" r="5.5" /><path d="M13 13L18 18" />
                    </svg>
                </button>
            </div>
            if is_lost {
                <p class="find-none" role="status">{ view.voice.say(words::FIND_NONE, &[], &[("q", &asked)]) }</p>
            } else {
                <p class="find-hint">{ words::FIND_HINT.of(lang) }</p>
            }
        </form>
    }
}
