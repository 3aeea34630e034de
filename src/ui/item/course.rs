//! 办理过程: what happened on which day, along a line.

use yew::prelude::*;

use super::{Chapter, Item, known};
use crate::calendar::Day;
use crate::text::field_label;
use crate::text::sentence::suggestion::Suggestion;
use crate::text::words::suggestion as words;
use crate::vocabulary::Field;

/// The dated line, and who handles it.
pub fn course(item: &Item<'_>, told: &Suggestion<'_>) -> Html {
    let lang = item.view.voice.lang;
    let mut chapter = Chapter::default();
    let days = days(item);
    if !days.is_empty() {
        chapter.add(html! {
            <ol class="course">
                { for days.iter().map(|(field, day, is_due)| html! {
                    <li key={field.key()} class={classes!("course-day", is_due.then_some("is-due"))}>
                        <span class="course-date">{ day.to_iso() }</span>
                        <span class="course-name">{ field_label(*field, lang) }</span>
                    </li>
                }) }
            </ol>
        });
    }
    let (table, row) = (item.table(), item.row);
    let mut add = |field: Field, value: &str| chapter.add_fact(field_label(field, lang), value);
    add(Field::LeadUnits, &told.joined(table.lead_units.get(row)));
    add(Field::CoUnits, &told.joined(table.co_units.get(row)));
    add(Field::HandlingMode, &known(told, table.handling_mode.get(row)));
    let moved = table.reassign_count.get(row).filter(|n| *n > 0).map(|n| n.to_string());
    add(Field::ReassignCount, &moved.unwrap_or_default());
    let contact = table.contact_mode.get(row).map(|mode| told.label(mode)).collect::<Vec<_>>();
    add(Field::ContactMode, &contact.join(lang.pause()));
    chapter.view(words::COURSE.of(lang))
}

/// The days of a record in their order, and whether each is a limit rather than an event.
fn days(item: &Item<'_>) -> Vec<(Field, Day, bool)> {
    let (table, row) = (item.table(), item.row);
    let all = [
        (Field::SubmittedOn, table.submitted_on.get(row)),
        (Field::FiledOn, table.filed_on.get(row)),
        (Field::AssignedOn, table.assigned_on.get(row)),
        (Field::AcceptedOn, table.accepted_on.get(row)),
        (Field::DueOn, item.export.standing.due.get(row)),
        (Field::RepliedOn, table.replied_on.get(row)),
        (Field::FirstOn, table.first_on.get(row)),
        (Field::RerepliedOn, table.rereplied_on.get(row)),
        (Field::FinalOn, table.final_on.get(row)),
        (Field::FollowupOn, table.followup_on.get(row)),
        (Field::ClosedOn, table.closed_on.get(row)),
    ];
    let given = all.into_iter().filter_map(|(field, day)| Some((field, day?, field == Field::DueOn)));
    let mut days: Vec<(Field, Day, bool)> = given.collect();
    crate::stats::sort_by(&mut days, |one, other| one.1.cmp(&other.1));
    days
}
