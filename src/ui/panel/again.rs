//! 重新办理: from a first rating of dissatisfied to a second answer, and how that was rated.

use yew::prelude::*;

use super::PanelProps;
use super::choice::{Choice, is_few};
use super::frame::{Frame, Gap};
use super::ratings::KEPT;
use crate::query::{Dimension, Order};
use crate::report::{Part as FigurePart, Satisfaction};
use crate::state::{Action, Behind, Panel, View};
use crate::text::sentence::satisfaction as sentence;
use crate::text::table_count;
use crate::text::words::{name, satisfaction as words, sheet};
use crate::ui::chart::Part;
use crate::vocabulary::Rating;

/// What was handled again.
pub fn again(props: &PanelProps) -> Html {
    let view = &props.view;
    let lang = view.voice.lang;
    let figures = &view.report.satisfaction;
    let choice = Choice::new(view, Dimension::Rating);
    let steps = steps(view);
    let last = choice.fixed(&figures.rehandling.last.clone().unwrap_or_default(), &KEPT);
    let own = steps.iter().map(|part| vec![part.label.to_string(), table_count(part.n, lang)]);
    let rated = last.iter().map(|part| {
        vec![[name::FINAL_RATING.of(lang), lang.colon(), &part.label].concat(), table_count(part.n, lang)]
    });
    Frame {
        gap: gap(view),
        is_few: figures.rehandling.items > 0 && is_few(&last),
        columns: vec![Panel::Again.title().of(lang).to_owned(), view.voice.unit.to_owned()],
        rows: own.chain(rated).collect(),
        picture: picture(&choice, &steps, &last, props),
        ..Frame::new(Panel::Again, props, sentence::again(figures, &view.voice))
    }
    .view()
}

/// First ratings of dissatisfied.
fn first(figures: &Satisfaction) -> u64 {
    figures.overall.as_ref().map_or(0, |rounds| rounds.first[Rating::Dissatisfied])
}

fn gap(view: &View) -> Gap {
    let figures = &view.report.satisfaction;
    match () {
        () if first(&view.all.satisfaction) == 0 => {
            Gap::Absent(words::AGAIN_NONE.of(view.voice.lang).to_owned())
        }
        () if first(figures) + figures.rehandling.items == 0 => Gap::Filtered,
        () => Gap::None,
    }
}

/// The steps, each a bar from the same line.
fn steps(view: &View) -> Vec<Part> {
    let figures = &view.report.satisfaction;
    let steps = [
        (words::AGAIN_FIRST, first(figures)),
        (words::AGAIN_HANDLED, figures.rehandling.items),
        (words::AGAIN_ANSWERED, figures.rehandling.rereplied.n),
    ];
    steps.map(|(label, n)| Part::fixed(label.of(view.voice.lang), n, "plain")).to_vec()
}

fn picture(choice: &Choice<'_>, steps: &[Part], last: &[Part], props: &PanelProps) -> Html {
    let view = &props.view;
    let n = view.report.satisfaction.rehandling.items;
    let behind = Behind { key: "satisfaction.rehandling.items", part: FigurePart::Counted };
    let onclick = props.dispatch.reform(move |_: MouseEvent| Action::SeeBehind(behind, Order::default()));
    html! {
        <>
            { choice.bars(Panel::Again, steps, None, props) }
            if n > 0 {
                <h5 class="frame-subtitle">{ name::FINAL_RATING.of(view.voice.lang) }</h5>
                { choice.stack(last, None, props) }
                <button class="frame-button" type="button" {onclick}>
                    { view.voice.say(sheet::SEE, &[("n", n)], &[]) }
                </button>
            }
        </>
    }
}
