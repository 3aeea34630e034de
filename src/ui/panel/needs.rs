//! The panels that are not shown at all where the data lack what they need.

use crate::state::{Panel, View};
use crate::vocabulary::Rating;

/// Whether the data have what a panel cannot be shown without.
pub fn has_data(panel: Panel, view: &View) -> bool {
    let all = &view.all.satisfaction;
    match panel {
        // Totals do not tell which first rating became which final one.
        Panel::Change => all.flow.is_some(),
        Panel::Again => {
            let first = all.overall.as_ref().map_or(0, |rounds| rounds.first.sum(&Rating::GRADES));
            all.rehandling.last.is_some() && first + all.rehandling.items > 0
        }
        Panel::Appraisals => !all.appraisals.is_empty(),
        _ => true,
    }
}
