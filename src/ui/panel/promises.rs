//! 承诺兑现: what became of the promises, and when they are due.

use yew::prelude::*;

use super::PanelProps;
use super::choice::{Choice, fixed, is_few};
use super::frame::{Frame, Gap};
use crate::query::Dimension;
use crate::report::{DueMonth, Partition};
use crate::state::{Panel, View};
use crate::text::sentence::follow_up as sentence;
use crate::text::words::{figure, follow_up as words};
use crate::text::{day_of_iso, table_count, term_short};
use crate::ui::chart::{Column, ColumnMark, Columns, Part};
use crate::vocabulary::{Coded, CommitmentState};

/// What was kept first, as the sentence tells it.
const ORDER: [CommitmentState; 6] = {
    use CommitmentState::*;
    [Kept, LateKept, Open, Overdue, Changed, Unknown]
};

/// What became of the promises.
pub fn promises(props: &PanelProps) -> Html {
    let view = &props.view;
    let states = view.followed.promises.states();
    let choice = Choice::new(view, Dimension::Commitment);
    let parts = choice.counted(&states, &ORDER);
    let told = sentence::promises(&view.report.follow_up.commitments, &view.voice);
    Frame {
        gap: gap(view, states.total()),
        is_few: is_few(&parts),
        columns: heads(view, &states),
        rows: if props.needs_rows() { rows(view, &states) } else { Vec::new() },
        picture: picture(&choice, &parts, props),
        ..Frame::new(Panel::Promises, props, told)
    }
    .view()
}

fn gap(view: &View, promises: u64) -> Gap {
    match () {
        () if !view.all.follow_up.commitments.is_given() => {
            Gap::Absent(words::PROMISES_NONE.of(view.voice.lang).to_owned())
        }
        () if promises == 0 => Gap::Filtered,
        () => Gap::None,
    }
}

/// The states that any promise has.
fn occurring(states: &Partition<CommitmentState>) -> impl Iterator<Item = CommitmentState> + '_ {
    ORDER.into_iter().filter(|state| states[*state] > 0)
}

fn heads(view: &View, states: &Partition<CommitmentState>) -> Vec<String> {
    let lang = view.voice.lang;
    let states = occurring(states).map(|state| term_short(state.term(), lang));
    let heads = [words::DUE_MONTH.of(lang), words::PROMISE.of(lang)].into_iter().chain(states);
    heads.map(str::to_owned).collect()
}

/// A row for each month, and one for promises without a day.
fn rows(view: &View, states: &Partition<CommitmentState>) -> Vec<Vec<String>> {
    let lang = view.voice.lang;
    let row = |name: String, parts: &Partition<CommitmentState>| {
        let counts = occurring(states).map(|state| parts[state]);
        let counts = [parts.total()].into_iter().chain(counts).map(|n| table_count(n, lang));
        std::iter::once(name).chain(counts).collect()
    };
    let due = &view.followed.promises;
    let mut rows: Vec<Vec<String>> =
        due.months.iter().map(|due| row(due.month.to_iso(), &due.states)).collect();
    if due.no_day.total() > 0 {
        rows.push(row(words::NO_DUE_DAY.of(lang).to_owned(), &due.no_day));
    }
    rows
}

fn picture(choice: &Choice<'_>, parts: &[Part], props: &PanelProps) -> Html {
    let view = &props.view;
    let due = &view.followed.promises;
    let lang = view.voice.lang;
    let columns: Vec<Column> = due.months.iter().map(column).collect();
    let no_day = fixed(&due.no_day, &ORDER, &view.voice);
    html! {
        <>
            { choice.stack(parts, None, props) }
            if !columns.is_empty() {
                <h5 class="frame-subtitle">{ words::BY_DUE_MONTH.of(lang) }</h5>
                { Columns { columns: &columns, mark: mark(view), lang, frame_px: props.frame_px }.view() }
            }
            if !no_day.is_empty() {
                <h5 class="frame-subtitle">{ words::NO_DUE_DAY.of(lang) }</h5>
                { choice.stack(&no_day, None, props) }
            }
        </>
    }
}

/// The column of a month: what was kept at its foot.
fn column(due: &DueMonth) -> Column {
    Column { month: due.month, parts: ORDER.map(|state| (state.term().key, due.states[state])).to_vec() }
}

/// The day of the figures: what stands before it is due.
fn mark(view: &View) -> Option<ColumnMark> {
    let day = day_of_iso(view.report.edition.as_of.as_deref()?)?;
    let month = day.month();
    let days = |days: i32| f64::from(days);
    let share = days(day.0 - month.first().0 + 1) / days(month.last().0 - month.first().0 + 1);
    Some(ColumnMark { month, share, label: view.voice.say(figure::TOTAL_SMALL, &[], &[]).into() })
}
