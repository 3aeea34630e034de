//! Which column tells the rows apart in each dimension.

use super::axis::Axis;
use super::dimension::{Dimension, Values};
use crate::table::{Standing, Table};
use crate::vocabulary::{ActivityForm, CommitmentState};

/// The codes of a dimension; days by their months. `None` where it is a text.
pub fn axis<'a>(table: &'a Table, standing: &'a Standing, dimension: Dimension) -> Option<Axis<'a>> {
    let closed = |codes: &'a [u8]| {
        let count = match dimension.values() {
            Values::Coded(terms) => terms.len(),
            Values::Words(words) => words.len(),
            _ => 0,
        };
        Axis::bytes(codes, count)
    };
    let derived = &standing.derived;
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
        Dimension::Due => closed(&derived.aged.due),
        Dimension::Category => Axis::names(&table.category),
        Dimension::Theme => Axis::names(&table.key_theme),
        Dimension::Delegation => Axis::names(&table.delegation),
        Dimension::Committee => Axis::names(&table.supervising_committee),
        Dimension::LeadSupervisor => Axis::names(&table.lead_supervisor),
        Dimension::GovLeadHandler => Axis::names(&table.gov_lead_handler),
        Dimension::Unit => Axis::name_lists(&table.lead_units),
        Dimension::CoUnit => Axis::name_lists(&table.co_units),
        Dimension::Year => Axis::dense(&derived.year),
        Dimension::Session => Axis::dense(&derived.session),
        Dimension::Form => Axis::values::<ActivityForm>(&derived.forms),
        Dimension::Commitment => Axis::values::<CommitmentState>(&derived.aged.promise_states),
        Dimension::Assigned => Axis::dense(&derived.assigned.dense),
        Dimension::Replied => Axis::dense(&derived.replied.dense),
        Dimension::No | Dimension::Text => return None,
    })
}
