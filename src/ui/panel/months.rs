//! 逐月进展: what has come together month by month.

use yew::prelude::*;

use super::PanelProps;
use super::frame::{Frame, Gap};
use crate::report::ByMonth;
use crate::state::{Panel, View};
use crate::text::sentence::time as sentence;
use crate::text::words::handling as words;
use crate::text::{Phrase, sentence_month, table_count};
use crate::ui::chart::{Line, Lines};

/// What happens in a month: its name, its tone, and how it is counted.
struct Event {
    name: Phrase,
    tone: &'static str,
    count: fn(&ByMonth) -> u64,
}

const EVENTS: [Event; 4] = [
    Event { name: words::HANDED_OVER, tone: "planned", count: |month| month.assigned },
    Event { name: words::REPLIED, tone: "replied", count: |month| month.replied },
    Event { name: words::RATED, tone: "rehandling", count: |month| month.rated },
    Event { name: words::CLOSED, tone: "closed", count: |month| month.closed },
];

/// Running totals by month.
pub fn months(props: &PanelProps) -> Html {
    let view = &props.view;
    let lang = view.voice.lang;
    let told = sentence::months(&view.report.handling, &view.voice);
    let heads = occurring(view).into_iter().map(|event| event.name.of(lang).to_owned());
    Frame {
        gap: gap(view),
        note: words::MONTHS_DATED.of(lang).to_owned(),
        columns: std::iter::once(words::MONTH.of(lang).to_owned()).chain(heads).collect(),
        rows: if props.needs_rows() { rows(view) } else { Vec::new() },
        picture: picture(view),
        ..Frame::new(Panel::Months, props, told)
    }
    .view()
}

fn gap(view: &View) -> Gap {
    match () {
        () if view.all.handling.by_month.is_empty() => {
            Gap::Absent(words::MONTHS_NONE.of(view.voice.lang).to_owned())
        }
        () if view.report.handling.by_month.is_empty() => Gap::Filtered,
        () => Gap::None,
    }
}

/// What the data have days of: a column of nothing would say that nothing was rated.
fn occurring(view: &View) -> Vec<&'static Event> {
    let months = &view.all.handling.by_month;
    EVENTS.iter().filter(|event| months.iter().any(|month| (event.count)(month) > 0)).collect()
}

/// The totals up to each month.
fn running(months: &[ByMonth], count: fn(&ByMonth) -> u64) -> Vec<u64> {
    let mut total = 0;
    months
        .iter()
        .map(|month| {
            total += count(month);
            total
        })
        .collect()
}

fn rows(view: &View) -> Vec<Vec<String>> {
    let months = &view.report.handling.by_month;
    let columns: Vec<Vec<u64>> =
        occurring(view).into_iter().map(|event| running(months, event.count)).collect();
    let row = |(place, month): (usize, &ByMonth)| {
        let totals = columns.iter().map(|column| table_count(column[place], view.voice.lang));
        std::iter::once(month.month.clone()).chain(totals).collect()
    };
    months.iter().enumerate().map(row).collect()
}

fn picture(view: &View) -> Html {
    let months = &view.report.handling.by_month;
    let lang = view.voice.lang;
    let lines = EVENTS.map(|event| Line {
        label: event.name.of(lang).into(),
        values: running(months, event.count),
        tone: event.tone,
    });
    // A line of nothing tells nothing.
    let given: Vec<Line> =
        lines.into_iter().filter(|line| line.values.last().is_some_and(|n| *n > 0)).collect();
    let name =
        |month: Option<&ByMonth>| month.map(|month| sentence_month(&month.month, lang)).unwrap_or_default();
    Lines { lines: &given, first: name(months.first()), last: name(months.last()), lang }.view()
}
