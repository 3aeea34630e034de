//! The one-sentence summary, the account of the import, and the line of the filter.

use crate::calendar::Day;
use crate::report::{Report, Share};
use crate::table::Dataset;
use crate::text::words::head;
use crate::text::{Cycle, Voice, count};

/// The board in one sentence. `all` is the report of everything: it tells what the data lack.
pub fn summary(report: &Report, all: &Report, voice: &Voice) -> String {
    let handling = &report.handling;
    let zero = Share::default();
    let rated = report.satisfaction.coverage.unwrap_or(zero);
    let satisfied = report.satisfaction.satisfied.unwrap_or(zero);
    let has_ratings = all.satisfaction.coverage.is_some_and(|share| share.of > 0);
    let phrase = match () {
        () if all.total == 0 => head::SUMMARY_NONE,
        () if report.total == 0 => head::NOTHING_FILTERED,
        () if !all.handling.outcomes.is_given() => head::SUMMARY_WITHOUT_OUTCOMES,
        () if !has_ratings => head::SUMMARY_WITHOUT_RATINGS,
        () => head::SUMMARY,
    };
    let numbers = [
        ("N", report.total),
        ("a_of", handling.answered.of),
        ("a_n", handling.answered.n),
        ("s_n", handling.solved.n),
        ("c_n", rated.n),
        ("sat_n", satisfied.n),
    ];
    voice.say(phrase, &numbers, &[])
}

/// What was read of the file and what was not.
pub fn quality(report: &Report, voice: &Voice) -> String {
    let import = &report.import;
    let numbers = [
        ("read", import.read),
        ("accepted", import.accepted),
        ("rejected", import.rejected),
        ("duplicates", import.duplicates),
        ("weight", if report.total == import.accepted { 0 } else { report.total }),
        ("kept_back", import.withheld),
        ("withheld", import.withheld_declared.unwrap_or(0)),
    ];
    voice.say(head::QUALITY, &numbers, &[])
}

/// The announced total squared with what is here and what is not public; `None` where they do not add up
/// to it, or none was announced.
pub fn reconcile(all: &Report, voice: &Voice) -> Option<String> {
    let announced = all.import.announced_total?;
    let withheld = all.import.withheld + all.import.withheld_declared.unwrap_or(0);
    let numbers = [("announced", announced), ("N", all.total), ("withheld", withheld)];
    (announced == all.total + withheld).then(|| voice.say(head::RECONCILE, &numbers, &[]))
}

/// How old the data are, where a newer edition would be due: past their cycle, or past the months that an answer may
/// take where none is given. Nothing for a final edition, and before `today` is known.
pub fn stale(dataset: &Dataset, as_of: Option<Day>, today: Option<Day>, voice: &Voice) -> Option<String> {
    let (as_of, today) = (as_of?, today?);
    let cycle = dataset.updated_every.as_deref().and_then(Cycle::parse);
    let due = match cycle {
        Some(cycle) => cycle.after(as_of),
        None => as_of.plus_months(dataset.rules.answer_months),
    };
    if today > due && !dataset.is_final { age(Some(as_of), Some(today), voice) } else { None }
}

/// How old the data are on the day of the visit; nothing where they are of a later day.
pub fn age(as_of: Option<Day>, today: Option<Day>, voice: &Voice) -> Option<String> {
    let days = u64::try_from(today?.0 - as_of?.0).ok()?;
    Some(voice.say(head::STALE, &[("d", days)], &[]))
}

/// Whose data, as of when, how often renewed, whom to ask; a part that is not given is left out with its dot.
pub fn source(dataset: &Dataset, voice: &Voice) -> String {
    let every = dataset.updated_every.as_deref();
    let every = every.map(|text| Cycle::parse(text).map_or(text.to_owned(), |cycle| cycle.label(voice.lang)));
    let given = [
        ("{org}", dataset.org.clone()),
        ("{as_of}", Some(voice.as_of.clone()).filter(|day| !day.is_empty())),
        ("{updated_every}", every),
        ("{contact}", dataset.contact.clone()),
    ];
    let parts = head::SOURCE.of(voice.lang).split(" · ").filter_map(|part| {
        let (name, value) = given.iter().find(|(name, _)| part.contains(name))?;
        Some(part.replace(name, value.as_ref()?))
    });
    parts.collect::<Vec<_>>().join(" · ")
}

/// What the live region says after filtering.
pub fn filtered_live(n: u64, all: u64, voice: &Voice) -> String {
    voice.say(head::FILTERED_LIVE, &[("n", n), ("N", all)], &[])
}

/// The line of the filter, cut where the chips stand.
pub fn filtered(n: u64, all: u64, voice: &Voice) -> (String, String) {
    let (n, all) = (count(n, voice.lang), count(all, voice.lang));
    let text =
        head::FILTERED.of(voice.lang).replace("{u}", voice.unit).replace("{n}", &n).replace("{N}", &all);
    let (before, after) = text.split_once("{chips}").unwrap_or((&text, ""));
    (before.trim_end().to_owned(), after.trim_start_matches([' ', '·']).to_owned())
}
