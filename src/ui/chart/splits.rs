//! A matrix where there is little room: for each name a bar of its values, and its cells as buttons beneath.

use yew::prelude::*;

use super::cell::{Cell, stop_of};
use super::mini::mini;
use crate::text::words::name;
use crate::text::{Lang, count, table_count};
use crate::ui::arrows::AMONG;

/// A value: its label, and which of the sheet's tones it has.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs)]
pub struct SplitPart {
    pub label: AttrValue,
    pub tone: &'static str,
}

/// The bars: one for each name, its parts the values.
#[allow(missing_docs)]
pub struct Splits<'a> {
    pub parts: &'a [SplitPart],
    pub rows: &'a [(AttrValue, Vec<Cell>)],
    pub lang: Lang,
    pub on_cell: &'a Callback<(usize, usize)>,
}

impl Splits<'_> {
    /// The list of bars.
    pub fn view(&self) -> Html {
        let stop_at = stop_of(self.rows);
        html! {
            <ul class={classes!("splits", AMONG)} aria-label={stop_at.map(|_| name::KEYS.of(self.lang))}>
                { for self.rows.iter().enumerate().map(|(place, row)| self.row(place, row, stop_at)) }
            </ul>
        }
    }

    fn row(
        &self,
        place: usize,
        (name, cells): &(AttrValue, Vec<Cell>),
        stop_at: Option<(usize, usize)>,
    ) -> Html {
        let tones: Vec<(&'static str, u64)> =
            self.parts.iter().zip(cells).map(|(part, cell)| (part.tone, cell.n)).collect();
        let total = cells.iter().map(|cell| cell.n).sum();
        let shown = self.parts.iter().zip(cells).enumerate().filter(|(_, (_, cell))| cell.is_shown());
        html! {
            <li key={place} class="splits-row">
                <p class="splits-head">
                    <span class="splits-name">{ name.clone() }</span>
                    <b class="splits-n">{ count(total, self.lang) }</b>
                </p>
                { mini(&tones) }
                <div class="splits-cells">
                    { for shown.map(|(column, (part, cell))| {
                        self.cell((place, column), stop_at == Some((place, column)), name, part, cell)
                    }) }
                </div>
            </li>
        }
    }

    fn cell(&self, at: (usize, usize), is_stop: bool, name: &str, part: &SplitPart, cell: &Cell) -> Html {
        let onclick = self.on_cell.reform(move |_: MouseEvent| at);
        let drawn = html! {
            <>
                <span class="splits-said">{ name.to_owned() }</span>
                <span class="splits-part">
                    <span class={classes!("legend-tone", ["tone-", part.tone].concat())} />
                    { part.label.clone() }
                </span>
                <b class="splits-n">{ table_count(cell.n, self.lang) }</b>
                { cell.sign() }
            </>
        };
        let view = cell.view(None, is_stop, classes!("splits-cell"), onclick, drawn);
        html! { <div key={at.1} class="splits-place">{ view }</div> }
    }
}
