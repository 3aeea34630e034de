//! The ten key figures as tiles; four of them lead on a phone. Each is a button that opens its sheet beneath.

use yew::prelude::*;

use crate::state::{Action, Outline, Section};
use crate::text::figure::Figure;

/// What the tiles are drawn of.
#[allow(missing_docs)]
pub struct Tiles<'a> {
    pub view: &'a Outline,
    pub sheet: Option<&'a OpenSheet>,
    pub dispatch: &'a Callback<Action>,
}

/// The sheet of the figure that is open, and where it was pressed.
#[allow(missing_docs)]
pub struct OpenSheet {
    pub section: Section,
    pub figure: Figure,
    /// What stands under the figure; nothing where it is drawn up from the foot of the window.
    pub html: Option<Html>,
}

impl OpenSheet {
    /// Whether it is that of a figure of a section.
    pub fn is_of(&self, section: Section, figure: Figure) -> bool {
        self.section == section && self.figure == figure
    }
}

impl Tiles<'_> {
    /// All ten; on a phone those that do not lead are left to `rest`.
    pub fn all(&self) -> Html {
        self.row("figures", |_| true)
    }

    /// The tiles that do not lead on a phone, for the overview there.
    pub fn rest(&self) -> Html {
        self.row("figures is-rest", |figure| !figure.is_first())
    }

    fn row(&self, class: &'static str, is_shown: fn(Figure) -> bool) -> Html {
        let shown = Figure::ALL.iter().enumerate().filter(|(_, figure)| is_shown(**figure));
        html! {
            <ul {class}>
                { for shown.flat_map(|(place, figure)| self.tile(*figure, place)).flatten() }
            </ul>
        }
    }

    /// A tile, and its sheet where that is open.
    fn tile(&self, figure: Figure, place: usize) -> [Option<Html>; 2] {
        let open = self.sheet.filter(|sheet| sheet.is_of(Section::Overview, figure));
        let is_open = open.is_some();
        let sheet = open.and_then(|sheet| sheet.html.clone()).map(|sheet| {
            let class = classes!("figures-sheet", figure.is_first().then_some("is-first"));
            let key = place + Figure::ALL.len();
            html! { <li {key} {class}>{ sheet }</li> }
        });
        [Some(self.button(figure, place, is_open)), sheet]
    }

    fn button(&self, figure: Figure, place: usize, is_open: bool) -> Html {
        let view = self.view;
        let tile = figure.tile(&view.report, &view.all, &view.voice);
        let class = classes!(
            "figures-tile",
            figure.is_first().then_some("is-first"),
            (figure == Figure::KeyItems).then_some("is-key"),
            tile.is_absent.then_some("is-absent"),
            is_open.then_some("is-open"),
        );
        let onclick =
            self.dispatch.reform(move |_: MouseEvent| Action::ToggleFigure(Section::Overview, figure));
        // In English most sentences begin with the name.
        let said = match tile.said.starts_with(&tile.label) {
            true => tile.said.clone(),
            false => [&tile.label, view.voice.lang.colon(), &tile.said].concat(),
        };
        html! {
            <li key={place} {class}>
                <button class="figures-button" type="button" data-figure={figure.key()} {onclick}
                    aria-expanded={if is_open { "true" } else { "false" }}>
                    <span class="figures-said">{ said }</span>
                    <span class="figures-label" aria-hidden="true">{ tile.label }</span>
                    <span class="figures-number" aria-hidden="true">
                        { tile.number }<span class="figures-unit">{ tile.unit }</span>
                    </span>
                    <span class="figures-small" aria-hidden="true">{ tile.small }</span>
                </button>
            </li>
        }
    }
}
