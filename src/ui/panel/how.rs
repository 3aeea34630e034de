//! How the figures of a panel are worked out: as the sheet of the key figure says it, or in words of its own.

use crate::state::{Facet, Panel, View};
use crate::text::Phrase;
use crate::text::figure::Figure;
use crate::text::words::how as words;

/// What is counted, by which day, and what is left out.
pub fn worked_out(panel: Panel, facet: Facet, view: &View) -> String {
    match figure(panel, facet) {
        Ok(figure) => figure.how(&view.dataset.rules, &view.voice),
        Err(own) => view.voice.say(own, &[], &[]),
    }
}

/// The key figure that a panel unfolds, or the panel's own words.
fn figure(panel: Panel, facet: Facet) -> Result<Figure, Phrase> {
    Ok(match panel {
        Panel::Stages => Figure::Total,
        Panel::Outcomes => Figure::Solved,
        Panel::Days => Figure::Days,
        Panel::Waiting => Figure::Waiting,
        Panel::Units => Figure::Answered,
        // The key figure speaks of the final overall ratings.
        Panel::Ratings if facet == Facet::default() => Figure::Satisfied,
        Panel::Themes => Figure::KeyItems,
        Panel::Promises => Figure::Promises,
        Panel::Months => return Err(words::MONTHS),
        Panel::Categories => return Err(words::CATEGORIES),
        Panel::Sources => return Err(words::SOURCES),
        Panel::Joint => return Err(words::JOINT),
        Panel::Openness => return Err(words::OPENNESS),
        Panel::Grid => return Err(words::GRID),
        Panel::Ratings => return Err(words::RATINGS),
        Panel::Cross => return Err(words::CROSS),
        Panel::Change => return Err(words::CHANGE),
        Panel::Manner => return Err(words::MANNER),
        Panel::Returns => return Err(words::RETURNS),
        Panel::Again => return Err(words::AGAIN),
        Panel::Appraisals => return Err(words::APPRAISALS),
        Panel::Theme => return Err(words::THEME),
        Panel::Layers => return Err(words::LAYERS),
        Panel::Activities => return Err(words::ACTIVITIES),
        Panel::Committees => return Err(words::COMMITTEES),
        Panel::Compare => return Err(words::COMPARE),
        Panel::After => return Err(words::AFTER),
        Panel::Years => return Err(words::YEARS),
        Panel::Spread => return Err(words::SPREAD),
        Panel::Resubmitted => return Err(words::RESUBMITTED),
    })
}
