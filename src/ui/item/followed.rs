//! What was promised, what it led to, and who supervises it.

use yew::prelude::*;

use super::{Chapter, Item};
use crate::query::Dimension;
use crate::state::Section;
use crate::stats::sort_by;
use crate::table::{Activity, Commitment};
use crate::text::field_label;
use crate::text::sentence::suggestion::Suggestion;
use crate::text::sentence::supervision::form;
use crate::text::words::suggestion as words;
use crate::vocabulary::{Coded, Field, Flag, Layer};

/// 承诺事项, each with its days and how it stands.
pub fn promises(item: &Item<'_>, told: &Suggestion<'_>) -> Html {
    let mut chapter = Chapter::default();
    for promise in item.table().commitments.get(item.row) {
        let state = told.label(promise.state_on(item.export.standing.as_of));
        chapter.add(html! {
            <p class="item-promise">
                <span class="item-value">{ promise.text.clone() }</span>
                <span class="item-note">{ facts(promise, state, told) }</span>
            </p>
        });
    }
    chapter.view(words::PROMISES.of(item.view.voice.lang))
}

fn facts(promise: &Commitment, state: String, told: &Suggestion<'_>) -> String {
    let due = promise.due_on.map(|day| told.say(words::PROMISE_DUE, &[("due", day.to_iso())]));
    let done = promise.done_on.map(|day| told.say(words::PROMISE_DONE, &[("done", day.to_iso())]));
    [Some(state), due, done].into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

/// 办理成果: the wider results that it led to.
pub fn measures(item: &Item<'_>, told: &Suggestion<'_>) -> Html {
    let mut chapter = Chapter::default();
    for measure in item.table().measures.get(item.row) {
        let on = measure.on.map(|day| day.to_iso()).unwrap_or_default();
        let kind = super::known(told, measure.kind);
        let reach = super::known(told, measure.reach);
        let facts = [kind, reach, on].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>();
        chapter.add(html! {
            <p class="item-promise">
                <span class="item-value">{ measure.text.clone() }</span>
                <span class="item-note">{ facts.join(" · ") }</span>
            </p>
        });
    }
    chapter.view(words::MEASURES.of(item.view.voice.lang))
}

/// 督办: the theme, who supervises, and the activities, newest first.
pub fn supervision(item: &Item<'_>, told: &Suggestion<'_>) -> Html {
    let (table, row, lang) = (item.table(), item.row, item.view.voice.lang);
    let mut chapter = Chapter::default();
    let theme = table.key_theme.get(row).unwrap_or_default();
    let card = (Section::Supervision, Dimension::Theme);
    chapter.add_way(field_label(Field::KeyTheme, lang), theme, card, item);
    let mut add = |name: &str, value: &str| chapter.add_fact(name, value);
    let layer = |layer: Layer| told.short_of(layer.term());
    add(&layer(Layer::LeadSupervisor), table.lead_supervisor.get(row).unwrap_or_default());
    add(&layer(Layer::GovLeadHandler), table.gov_lead_handler.get(row).unwrap_or_default());
    add(&layer(Layer::SupervisingCommittee), table.supervising_committee.get(row).unwrap_or_default());
    add(&layer(Layer::Coordinator), table.coordinator.get(row).unwrap_or_default());
    let yes = |flag: Flag| if flag.is_yes() { "✓" } else { "" };
    add(&layer(Layer::DeputyJoined), yes(table.deputy_joined.get(row)));
    add(&layer(Layer::HandlerSelfCheck), yes(table.handler_self_check.get(row)));
    for activity in newest_first(table.activities.get(row)) {
        let on = activity.on.map(|day| day.to_iso()).unwrap_or_default();
        let form = if activity.form.is_known() { form(activity, lang) } else { String::new() };
        let text = [&form, " ", &activity.note].concat();
        chapter.add_fact(&on, text.trim());
    }
    chapter.view(words::SUPERVISION.of(lang))
}

fn newest_first(activities: &[Activity]) -> Vec<&Activity> {
    let mut sorted: Vec<&Activity> = activities.iter().collect();
    sort_by(&mut sorted, |one, other| other.on.cmp(&one.on));
    sorted
}
