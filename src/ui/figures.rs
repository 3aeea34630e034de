//! The ten key figures as tiles; four of them lead on a phone.

use yew::prelude::*;

use crate::state::View;
use crate::text::figure::Figure;

/// The row of tiles.
pub fn figures(view: &View) -> Html {
    row(view, "figures", |_| true)
}

/// The tiles that do not lead on a phone, for the overview there.
pub fn other_figures(view: &View) -> Html {
    row(view, "figures is-rest", |figure| !figure.is_first())
}

fn row(view: &View, class: &'static str, is_shown: fn(Figure) -> bool) -> Html {
    let shown = Figure::ALL.iter().enumerate().filter(|(_, figure)| is_shown(**figure));
    html! {
        <ul {class}>
            { for shown.map(|(place, figure)| tile(view, *figure, place)) }
        </ul>
    }
}

fn tile(view: &View, figure: Figure, place: usize) -> Html {
    let tile = figure.tile(&view.report, &view.all, &view.voice);
    let class = classes!(
        "figures-tile",
        figure.is_first().then_some("is-first"),
        (figure == Figure::KeyItems).then_some("is-key"),
        tile.is_absent.then_some("is-absent"),
    );
    html! {
        <li key={place} {class}>
            <span class="figures-said">{ tile.said }</span>
            <span class="figures-label" aria-hidden="true">{ tile.label }</span>
            <span class="figures-number" aria-hidden="true">
                { tile.number }<span class="figures-unit">{ tile.unit }</span>
            </span>
            <span class="figures-small" aria-hidden="true">{ tile.small }</span>
        </li>
    }
}
