//! What the list of suggestions shows, and in which order.

use std::ops::Deref;
use std::rc::Rc;

use crate::ingest::Export;
use crate::query::{Filter, Order, Selection, ordered};
use crate::report::{Part, why};
use crate::table::RowSet;

/// What narrows the list beside the selection, and its order.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Listing {
    /// By what it goes.
    pub order: Order,
    /// Only what is behind a part of a figure.
    pub behind: Option<Behind>,
}

/// A part of a figure, by the key of its definition.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub struct Behind {
    pub key: &'static str,
    pub part: Part,
}

/// The rows of a list, compared by their place in memory, and how many suggestions they are.
#[derive(Clone, Debug)]
pub struct ListedRows(Rc<Vec<u32>>, u64);

impl PartialEq for ListedRows {
    fn eq(&self, other: &ListedRows) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl Deref for ListedRows {
    type Target = [u32];
    fn deref(&self) -> &[u32] {
        &self.0
    }
}

impl ListedRows {
    /// The rows of a selection whose `filter` is known; where a figure is of totals alone, nothing is behind it.
    pub fn new(export: &Export, selection: &Selection, filter: &Filter, listing: Listing) -> ListedRows {
        let behind = listing.behind.map(|behind| {
            let why = why(export, selection, filter, behind.key);
            why.map_or_else(
                || RowSet::none(export.table.len()),
                |why| why.rows(behind.part, export.table.len()),
            )
        });
        let mut sets = filter.sets();
        sets.extend(&behind);
        let rows = ordered(&export.table, &export.standing, &sets, listing.order);
        let n = rows.iter().map(|row| export.table.weight(*row as usize)).sum();
        ListedRows(Rc::new(rows), n)
    }

    /// How many suggestions they are, weighed.
    pub fn total(&self) -> u64 {
        self.1
    }

    /// Tells these rows from others for as long as both are there.
    pub fn place(&self) -> usize {
        Rc::as_ptr(&self.0) as usize
    }
}
