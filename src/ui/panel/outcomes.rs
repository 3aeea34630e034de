//! 办理结果: the class given with the answer.

use yew::prelude::*;

use super::PanelProps;
use super::choice::Choice;
use super::frame::{Frame, Gap};
use crate::query::Dimension;
use crate::state::Panel;
use crate::text::sentence::handling::{outcomes, outcomes_note};
use crate::text::words::handling;
use crate::ui::chart::Stack;
use crate::vocabulary::{Coded, Outcome};

/// What came of the suggestions.
#[component]
pub fn Outcomes(props: &PanelProps) -> Html {
    let view = &props.view;
    let choice = Choice::new(view, Dimension::Outcome);
    let parts = choice.coded(Outcome::VALUES, &[]);
    let figures = view.partition::<Outcome>(Dimension::Outcome);
    let gap = match () {
        () if !view.all.handling.outcomes.is_given() => {
            Gap::Absent(handling::OUTCOMES_NONE.of(view.voice.lang).to_owned())
        }
        () if figures.total() == 0 => Gap::Filtered,
        () => Gap::None,
    };
    html! {
        <Frame panel={Panel::Outcomes} view={view.clone()} {gap} is_table={props.is_table} dispatch={props.dispatch.clone()}
            sentence={outcomes(&figures, &view.voice)}
            note={outcomes_note(&view.dataset, &view.voice).unwrap_or_default()}
            columns={choice.columns(Panel::Outcomes, &parts)} rows={choice.rows(&parts, props.is_table)}>
            <Stack {parts} lang={view.voice.lang} frame_px={props.frame_px} on_pick={choice.on_pick(&props.dispatch)} />
        </Frame>
    }
}
