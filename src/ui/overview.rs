//! 总览: the other figures on a phone, the account of the import, and whether the edition is final.

use yew::prelude::*;

use super::figures::Tiles;
use crate::text::sentence::head::{quality, reconcile};
use crate::text::words::head;

/// The lines under the tabs; the account of a file only once it `is_whole`.
pub fn overview(tiles: &Tiles<'_>, is_narrow: bool, is_whole: bool) -> Html {
    let view = tiles.view;
    let edition = view.dataset.edition.as_deref().unwrap_or_default();
    html! {
        <div class="overview">
            if is_narrow {
                { tiles.rest() }
            }
            if is_whole {
                <p>{ quality(&view.all, &view.voice) }</p>
                if let Some(line) = reconcile(&view.all, &view.voice) {
                    <p>{ line }</p>
                }
            }
            if view.dataset.is_final {
                <p>{ head::FROZEN.fill(view.voice.lang, &[("edition", edition)]) }</p>
            }
        </div>
    }
}
