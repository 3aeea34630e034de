//! Names against values: a table whose cells are buttons, the darker the more.

use yew::prelude::*;

use super::cell::{Cell, stop_of};
use crate::geometry::shade;
use crate::text::{Lang, table_count};
use crate::ui::arrows::AMONG;

/// The matrix: a row for each name, a column for each value.
#[allow(missing_docs)]
pub struct Matrix<'a> {
    pub caption: &'static str,
    pub columns: &'a [AttrValue],
    pub rows: &'a [(AttrValue, Vec<Cell>)],
    pub lang: Lang,
    pub on_cell: &'a Callback<(usize, usize)>,
}

impl Matrix<'_> {
    /// The table.
    pub fn view(&self) -> Html {
        let cells = self.rows.iter().flat_map(|(_, cells)| cells);
        let most = cells.map(|cell| cell.n).max().unwrap_or(0);
        let stop_at = stop_of(self.rows);
        html! {
            <div class={classes!("matrix", AMONG)}>
                <table class="matrix-table">
                    <caption class="matrix-caption">{ self.caption }</caption>
                    <thead>
                        <tr>
                            <td />
                            { for self.columns.iter().enumerate().map(|(place, column)| html! {
                                <th key={place} scope="col">{ column.clone() }</th>
                            }) }
                        </tr>
                    </thead>
                    <tbody>
                        { for self.rows.iter().enumerate().map(|(place, row)| self.row(place, row, most, stop_at)) }
                    </tbody>
                </table>
            </div>
        }
    }

    fn row(
        &self,
        place: usize,
        (name, cells): &(AttrValue, Vec<Cell>),
        most: u64,
        stop_at: Option<(usize, usize)>,
    ) -> Html {
        let cell = |(column, cell)| {
            let at = (place, column);
            self.cell(at, stop_at == Some(at), name, cell, most)
        };
        html! {
            <tr key={place}>
                <th scope="row">{ name.clone() }</th>
                { for cells.iter().enumerate().map(cell) }
            </tr>
        }
    }

    fn cell(&self, at: (usize, usize), is_stop: bool, name: &str, cell: &Cell, most: u64) -> Html {
        let column = self.columns.get(at.1).map_or("", |column| &**column);
        let onclick = self.on_cell.reform(move |_: MouseEvent| at);
        let class = classes!("matrix-cell", ["shade-", &shade(cell.n, most).to_string()].concat());
        let drawn = html! { <>{ table_count(cell.n, self.lang) }{ cell.sign() }</> };
        html! {
            <td key={at.1}>
                if cell.is_shown() {
                    { cell.view(Some(cell.label([name, column], self.lang)), is_stop, class, onclick, drawn) }
                }
            </td>
        }
    }
}
