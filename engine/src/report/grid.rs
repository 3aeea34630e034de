//! Categories against stages.

use super::order::by_roster;
use crate::ingest::Export;
use crate::query::{Axis, Counted, Dimension, Filter, recount};
use crate::vocabulary::{Coded, Status};

use super::figure::Partition;

/// The stages of the records of one category; `name` is `None` where none is given.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub struct GridRow {
    pub name: Option<String>,
    pub stages: Partition<Status>,
}

/// Every category of a selection with its stages, whatever categories and stages are picked: a panel never narrows
/// itself.
pub fn grid(export: &Export, filter: &Filter) -> Vec<GridRow> {
    let (table, standing) = (&export.table, &export.standing);
    let width = Status::VALUES.len();
    let axis = Axis::names(&table.category).by(standing.stage.codes(), width);
    let sets = filter.sets_except(&[Dimension::Category, Dimension::Stage]);
    let counted = [Counted { axis, own: None }];
    let counts = recount(table.len(), &sets, &counted, &standing.derived.more).pop().unwrap_or_default();
    let rows = (0..).zip(counts.chunks(width)).filter(|(_, counts)| counts.iter().any(|n| *n > 0));
    let named = rows.map(|(code, counts)| GridRow {
        name: table.category.dictionary().name(code).map(str::to_owned),
        stages: Partition::from_codes(counts),
    });
    let mut list: Vec<GridRow> = named.collect();
    by_roster(&mut list, &export.dataset.rosters.categories, |row| (row.name.as_deref(), row.stages.total()));
    list
}
