//! 总览: the account of the import, and whether the edition is final.

use yew::prelude::*;

use crate::state::View;
use crate::text::sentence::head::quality;
use crate::text::words::head;

/// The lines under the tabs.
pub fn overview(view: &View) -> Html {
    let edition = view.dataset.edition.as_deref().unwrap_or_default();
    html! {
        <div class="overview">
            <p>{ quality(&view.all, &view.voice) }</p>
            if view.dataset.is_final {
                <p>{ head::FROZEN.fill(view.voice.lang, &[("edition", edition)]) }</p>
            }
        </div>
    }
}
