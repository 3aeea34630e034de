//! The sentences about time: 答复用时, 等待答复, 逐月进展.

use crate::report::{ByMonth, Handling, Share};
use crate::stats::Curve;
use crate::text::words::handling as words;
use crate::text::{Voice, percent, sentence_month};

/// 答复用时: the share answered within the usual days, as far as the curve tells it.
pub fn days(handling: &Handling, voice: &Voice) -> String {
    let told = |day: u32| handling.answered_by_day.iter().find(|(known, _)| *known == day);
    let share = |day| told(day).map(|(_, share)| percent(u64::from(share.0), 10_000));
    // Of few records no rate is told.
    let is_few = handling.answered.of < voice.min_n;
    let Some(p90) = share(90).filter(|_| !is_few) else { return words::DAYS_EARLY.of(voice.lang).to_owned() };
    let mut text = voice.say(words::DAYS_IN_90, &[], &[("p90", &p90)]);
    if let Some(p180) = share(180) {
        text.push_str(&voice.say(words::DAYS_IN_180, &[], &[("p180", &p180)]));
    }
    text + &voice.say(words::DAYS_WAITING, &[("w", handling.waiting)], &[])
}

/// The share answered by a day; `None` where the curve does not tell it.
pub fn answered_by(curve: &Curve, day: u32) -> Option<f64> {
    (!curve.steps.is_empty() && curve.reaches(day)).then(|| 1.0 - curve.left_after(day))
}

/// 等待答复.
pub fn waiting(handling: &Handling, voice: &Voice) -> String {
    let Share { of, .. } = handling.answered;
    if handling.waiting == 0 {
        return voice.say(words::WAITING_NOTHING, &[("of", of)], &[]);
    }
    let within = handling.waiting - handling.overdue - handling.no_due_day;
    let numbers =
        [("w", handling.waiting), ("a", within), ("o", handling.overdue), ("x", handling.no_due_day)];
    voice.say(words::WAITING, &numbers, &[])
}

/// 逐月进展: what has come together from the first month to the last.
pub fn months(handling: &Handling, voice: &Voice) -> String {
    let months = &handling.by_month;
    let name = |month: Option<&ByMonth>| {
        month.map(|month| sentence_month(&month.month, voice.lang)).unwrap_or_default()
    };
    let (first, last) = (name(months.first()), name(months.last()));
    let numbers = [
        ("a", months.iter().map(|month| month.assigned).sum()),
        ("r", months.iter().map(|month| month.replied).sum()),
        ("t", months.iter().map(|month| month.rated).sum()),
        ("c", months.iter().map(|month| month.closed).sum()),
    ];
    voice.say(words::MONTHS, &numbers, &[("m1", &first), ("m2", &last)])
}
