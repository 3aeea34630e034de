//! The sentences about who handles: 承办单位, 共同办理, 沟通与公开.

use crate::report::Handling;
use crate::table::Dataset;
use crate::text::Voice;
use crate::text::words::handling as words;
use crate::vocabulary::HandlingMode;

/// 承办单位: how many units, and how often each part was taken.
pub fn units(handling: &Handling, dataset: &Dataset, voice: &Voice) -> String {
    let is_listed = !dataset.rosters.units.is_empty();
    let order = if is_listed { words::IN_ROSTER_ORDER } else { words::BY_VOLUME };
    let numbers = [
        ("k", handling.by_unit.len() as u64),
        ("l", handling.by_unit.iter().map(|unit| unit.lead).sum()),
        ("c", handling.by_unit.iter().map(|unit| unit.co).sum()),
    ];
    voice.say(words::UNITS, &numbers, &[("order", order.of(voice.lang))])
}

/// 共同办理: of the records whose way of handling is known.
pub fn joint(handling: &Handling, voice: &Voice) -> String {
    let modes = &handling.by_mode;
    let (lead_co, separate) = (modes[HandlingMode::LeadCo], modes[HandlingMode::Separate]);
    let of = modes.total() - modes[HandlingMode::Missing] - modes[HandlingMode::Unknown];
    let numbers =
        [("n", lead_co + separate), ("of", of), ("a", lead_co), ("b", separate), ("r", handling.reassigned)];
    voice.say(words::JOINT, &numbers, &[])
}

/// 沟通与公开.
pub fn openness(handling: &Handling, voice: &Voice) -> String {
    let Handling { contacted, content_public, reply_public, .. } = handling;
    let numbers = [
        ("n", contacted.n),
        ("of", contacted.of),
        ("c", content_public.n),
        ("N", content_public.of),
        ("r", reply_public.n),
        ("ro", reply_public.of),
    ];
    voice.say(words::OPENNESS, &numbers, &[])
}
