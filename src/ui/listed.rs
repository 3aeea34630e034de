//! The list of a board with the filters over it, and the suggestion of it that covers the board.

use std::rc::Rc;

use yew::prelude::*;

use super::filters::filters;
use super::item::{Item, item, not_found};
use super::list::{CARD_PX, List, ROW_PX};
use super::list_file::list_notes;
use super::paper::sheet_of;
use crate::query::row_of_key;
use crate::state::{Action, ExportRef, ListedRows, State, ViewRef, asked};

/// The rows of a list and what they are of.
#[allow(missing_docs)]
pub struct Listed<'a> {
    pub export: &'a ExportRef,
    pub view: &'a ViewRef,
    pub rows: &'a ListedRows,
    pub state: &'a State,
    pub dispatch: &'a Callback<Action>,
}

impl Listed<'_> {
    /// The list, and the filters over it.
    pub fn list(&self) -> Html {
        let Listed { export, view, rows, state, dispatch } = self;
        let (export, rows) = (ExportRef::clone(export), ListedRows::clone(rows));
        let (listing, is_narrow, is_on_paper) = (state.listing, state.is_narrow(), state.is_on_paper);
        let line_px = if is_narrow { state.scaled_px(CARD_PX) } else { ROW_PX };
        let (asked, voice) = (asked(&view.selection), Rc::new(view.voice.clone()));
        let notes = Rc::new(list_notes(view, state.has_link()));
        html! {
            <>
                { filters(view, state, dispatch) }
                <List {export} {rows} {listing} {asked} {voice} {notes} {is_narrow} {line_px} {is_on_paper} dispatch={(*dispatch).clone()} />
            </>
        }
    }

    /// The suggestion that is looked at, or that there is none of this number; a sheet of its own on paper.
    pub fn item(&self) -> Option<Html> {
        let key = self.state.item.as_ref()?;
        let drawn = self.suggestion(key);
        Some(if self.state.is_on_paper { sheet_of(self.view, drawn) } else { drawn })
    }

    fn suggestion(&self, key: &str) -> Html {
        let Listed { export, view, rows, state, dispatch } = self;
        let Some(row) = row_of_key(&export.table, key) else {
            return not_found(key, view, dispatch);
        };
        let at = rows.iter().position(|listed| *listed as usize == row);
        let key_at = |place: Option<usize>| Some(export.table.whole_key(*rows.get(place?)? as usize));
        let before = key_at(at.and_then(|at| at.checked_sub(1)));
        let after = key_at(at.map(|at| at + 1));
        item(&Item { export, view, row, before, after, site: &state.site, dispatch })
    }
}
