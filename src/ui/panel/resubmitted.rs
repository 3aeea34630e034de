//! 再次提出: the suggestions that are linked to earlier ones.

use yew::prelude::*;

use super::PanelProps;
use super::frame::{Frame, Gap};
use crate::query::Order;
use crate::report::Part as FigurePart;
use crate::state::{Action, Behind, Entry, Panel, View};
use crate::text::sentence::follow_up as sentence;
use crate::text::words::{follow_up as words, sheet};
use crate::text::{field_label, term_label};
use crate::ui::entry::{entry_button, title};
use crate::vocabulary::{Coded, Field};

/// What was raised again.
pub fn resubmitted(props: &PanelProps) -> Html {
    let view = &props.view;
    let told = sentence::resubmitted(view.report.follow_up.resubmitted, &view.voice);
    Frame {
        gap: gap(view),
        columns: [Field::Title, Field::ProposalNo, Field::Status]
            .map(|field| field_label(field, view.voice.lang).to_owned())
            .to_vec(),
        rows: view.followed.resubmitted.iter().map(|entry| row(entry, view)).collect(),
        picture: picture(props),
        ..Frame::new(Panel::Resubmitted, props, told)
    }
    .view()
}

fn gap(view: &View) -> Gap {
    match () {
        () if view.all.follow_up.resubmitted == 0 => {
            Gap::Absent(words::RESUBMITTED_NONE.of(view.voice.lang).to_owned())
        }
        () if view.report.follow_up.resubmitted == 0 => Gap::Filtered,
        () => Gap::None,
    }
}

fn row(entry: &Entry, view: &View) -> Vec<String> {
    let stage = term_label(entry.stage.term(), view.voice.lang);
    vec![title(entry, &view.voice), entry.no.clone(), stage.to_owned()]
}

fn picture(props: &PanelProps) -> Html {
    let view = &props.view;
    let n = view.report.follow_up.resubmitted;
    let see = view.voice.say(sheet::SEE, &[("n", n)], &[]);
    let behind = Behind { key: "follow_up.resubmitted", part: FigurePart::Counted };
    let onclick = props.dispatch.reform(move |_: MouseEvent| Action::SeeBehind(behind, Order::Number));
    let open = |entry: &Entry| entry_button(entry, &view.voice, &props.dispatch);
    html! {
        <>
            <ul class="resubmitted-list">
                { for view.followed.resubmitted.iter().enumerate().map(|(place, entry)| html! { <li key={place}>{ open(entry) }</li> }) }
            </ul>
            <button class="frame-button" type="button" {onclick}>{ see }</button>
        </>
    }
}
