//! 总览: the account of the import, and whether the edition is final.

use yew::prelude::*;

use crate::state::ViewRef;
use crate::text::sentence::head::quality;
use crate::text::words::head;

/// What the overview tells of.
#[derive(Clone, PartialEq, Properties)]
#[allow(missing_docs)]
pub struct OverviewProps {
    pub view: ViewRef,
}

/// The lines under the tabs.
#[component]
pub fn Overview(props: &OverviewProps) -> Html {
    let view = &props.view;
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
