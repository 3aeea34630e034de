//! Where a name and a value meet: how many, and what is marked there.

use yew::prelude::*;

use crate::text::{Lang, table_count};
use crate::ui::arrows::{stop, stop_at};

/// A sign on a cell, said in words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CellMark {
    /// Its key in the sheet.
    pub key: &'static str,
    /// What it says.
    pub label: &'static str,
}

/// A cell.
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(missing_docs)]
pub struct Cell {
    pub n: u64,
    pub is_picked: bool,
    /// It cannot be picked.
    pub is_fixed: bool,
    pub mark: Option<CellMark>,
}

/// Row and column of the cell that Tab comes to, each row under its name; none where none can be picked.
pub fn stop_of(rows: &[(AttrValue, Vec<Cell>)]) -> Option<(usize, usize)> {
    let rows = rows.iter().enumerate();
    let cells =
        rows.flat_map(|(row, (_, cells))| cells.iter().enumerate().map(move |(at, cell)| ((row, at), cell)));
    let place = stop_at(cells.clone().map(|(_, cell)| (cell.is_shown() && !cell.is_fixed, cell.is_picked)))?;
    cells.map(|(at, _)| at).nth(place)
}

impl Cell {
    /// Whether there is anything to be shown.
    pub fn is_shown(&self) -> bool {
        self.n > 0 || self.is_picked
    }

    /// What it says where its row and its column are not said by what is seen in it, which it ends with.
    pub fn label(&self, [name, column]: [&str; 2], lang: Lang) -> String {
        let mut label = [name, lang.comma(), column, lang.colon(), &table_count(self.n, lang)].concat();
        if let Some(mark) = self.mark {
            label.push_str(&[" ", mark.label].concat());
        }
        label
    }

    /// The cell around what is drawn in it, which speaks for itself where there is no label.
    pub fn view(
        &self,
        label: Option<String>,
        is_stop: bool,
        class: Classes,
        onclick: Callback<MouseEvent>,
        drawn: Html,
    ) -> Html {
        let class = classes!(class, self.is_picked.then_some("is-picked"));
        if self.is_fixed {
            return html! { <span {class}>{ drawn }</span> };
        }
        html! {
            <button type="button" {class} aria-label={label} {onclick} tabindex={stop(is_stop)}
                aria-pressed={if self.is_picked { "true" } else { "false" }}>{ drawn }</button>
        }
    }

    /// Its sign, where it has one.
    pub fn sign(&self) -> Html {
        html! {
            if let Some(mark) = self.mark {
                { " " }
                <span class={classes!("cell-mark", ["is-", mark.key].concat())}>{ mark.label }</span>
            }
        }
    }
}
