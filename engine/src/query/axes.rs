//! Which column tells the rows apart in each dimension.

use super::axis::{Axis, Cells};
use super::dimension::{Dimension, Values};
use crate::table::{Dense, Lists, NameLists, Names, Standing, Table};
use crate::vocabulary::{ActivityForm, Coded, CommitmentState};

/// The codes of a dimension and how many there are; days by their months. `None` where it is a text.
pub fn axis<'a>(table: &'a Table, standing: &'a Standing, dimension: Dimension) -> Option<(Axis<'a>, usize)> {
    let closed = |codes: &'a [u8]| {
        let count = match dimension.values() {
            Values::Coded(terms) => terms.len(),
            Values::Words(words) => words.len(),
            _ => 0,
        };
        (Axis::One(Cells::Bytes(codes)), count)
    };
    let derived = &standing.derived;
    let names = |names: &'a Names| (Axis::One(names.cells().into()), names.dictionary().len());
    let lists = |lists: &'a NameLists| {
        let (ends, codes) = lists.cells();
        (Axis::Many { ends, codes, none: 0 }, lists.dictionary().len())
    };
    Some(match dimension {
        Dimension::Stage => closed(standing.stage.codes()),
        Dimension::Outcome => closed(standing.outcome.codes()),
        Dimension::Rating => closed(standing.overall.codes()),
        Dimension::RatingFirst => closed(standing.first_overall.codes()),
        Dimension::Attitude => closed(standing.attitude.codes()),
        Dimension::Result => closed(standing.result.codes()),
        Dimension::Key => closed(&derived.key),
        Dimension::Period => closed(table.period.codes()),
        Dimension::SubmitMode => closed(table.submit_mode.codes()),
        Dimension::Level => closed(table.level.codes()),
        Dimension::Kind => closed(table.kind.codes()),
        Dimension::Mode => closed(table.handling_mode.codes()),
        Dimension::Disclosure => closed(table.disclosure.codes()),
        Dimension::Due => closed(&derived.due),
        Dimension::Category => names(&table.category),
        Dimension::Theme => names(&table.key_theme),
        Dimension::Delegation => names(&table.delegation),
        Dimension::Committee => names(&table.supervising_committee),
        Dimension::LeadSupervisor => names(&table.lead_supervisor),
        Dimension::GovLeadHandler => names(&table.gov_lead_handler),
        Dimension::Unit => lists(&table.lead_units),
        Dimension::CoUnit => lists(&table.co_units),
        Dimension::Year => dense(&derived.year),
        Dimension::Session => dense(&derived.session),
        Dimension::Form => coded(&derived.forms, ActivityForm::MISSING),
        Dimension::Commitment => coded(&derived.promises, CommitmentState::MISSING),
        Dimension::Assigned => dense(&derived.assigned),
        Dimension::Replied => dense(&derived.replied),
        Dimension::No | Dimension::Text => return None,
    })
}

fn dense(dense: &Dense) -> (Axis<'_>, usize) {
    (Axis::One((&dense.codes).into()), dense.values.len())
}

fn coded<T: Coded>(lists: &Lists, none: T) -> (Axis<'_>, usize) {
    (Axis::Many { ends: &lists.ends, codes: &lists.codes, none: none.code().into() }, T::VALUES.len())
}
