//! Where a name and a value meet: how many, and what is marked there.

use yew::prelude::*;

use crate::text::{Lang, table_count};

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

impl Cell {
    /// Whether there is anything to be shown.
    pub fn is_shown(&self) -> bool {
        self.n > 0 || self.is_picked
    }

    /// The cell under its name and that of its column, around what is drawn in it.
    pub fn view(
        &self,
        names: [&str; 2],
        lang: Lang,
        class: Classes,
        onclick: Callback<MouseEvent>,
        drawn: Html,
    ) -> Html {
        let class = classes!(class, self.is_picked.then_some("is-picked"));
        if self.is_fixed {
            return html! { <span {class}>{ drawn }</span> };
        }
        let [name, column] = names;
        let mut label = [name, lang.comma(), column, lang.colon(), &table_count(self.n, lang)].concat();
        if let Some(mark) = self.mark {
            label.push_str(&[lang.comma(), mark.label].concat());
        }
        html! {
            <button type="button" {class} aria-label={label} {onclick}
                aria-pressed={if self.is_picked { "true" } else { "false" }}>{ drawn }</button>
        }
    }

    /// Its sign, where it has one.
    pub fn sign(&self) -> Html {
        html! {
            if let Some(mark) = self.mark {
                <span class={classes!("cell-mark", ["is-", mark.key].concat())}>{ mark.label }</span>
            }
        }
    }
}
