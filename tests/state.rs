//! What happens to the page: one action, one change.

use jianyi::ingest::{LoadError, Loader};
use jianyi::query::{Dimension, Pick, Selection};
use jianyi::state::{
    Action, ExportRef, Fault, Panel, Panels, Phase, Placement, Progress, Section, ShownPicture, State,
};
use jianyi::text::Lang;
use jianyi::text::figure::Figure;

fn after(actions: impl IntoIterator<Item = Action>) -> State {
    let mut state = State::default();
    actions.into_iter().for_each(|action| state.apply(action));
    state
}

fn pick(key: &str, add: bool) -> Action {
    Action::Pick { dimension: Dimension::Outcome, pick: Pick::Value(key.to_owned()), add }
}

fn selected(actions: impl IntoIterator<Item = Action>) -> String {
    after(actions).selection.to_string()
}

#[test]
fn a_pick_stands_alone_and_a_second_press_lets_go() {
    assert_eq!(selected([pick("solved", false)]), "outcome=solved");
    assert_eq!(selected([pick("solved", false), pick("planned", false)]), "outcome=planned");
    assert_eq!(selected([pick("solved", false), pick("solved", false)]), "");
}

#[test]
fn an_added_pick_joins_the_others_and_leaves_them_again() {
    assert_eq!(selected([pick("solved", false), pick("planned", true)]), "outcome=planned,solved");
    assert_eq!(
        selected([pick("solved", false), pick("planned", true), pick("solved", true)]),
        "outcome=planned"
    );
}

#[test]
fn a_pair_is_picked_at_once_and_let_go_at_once() {
    let pair = || {
        Action::PickAll(vec![
            (Dimension::RatingFirst, Pick::Value("dissatisfied".to_owned())),
            (Dimension::Rating, Pick::Value("satisfied".to_owned())),
        ])
    };
    assert_eq!(selected([pair()]), "rating=satisfied&rating_first=dissatisfied");
    assert_eq!(selected([pair(), pair()]), "");
}

#[test]
fn clauses_are_cleared_one_by_one_or_together() {
    let both = || {
        [
            pick("solved", false),
            Action::Pick { dimension: Dimension::Key, pick: Pick::Value("1".into()), add: false },
        ]
    };
    assert_eq!(selected(both().into_iter().chain([Action::ClearDimension(Dimension::Outcome)])), "key=1");
    assert_eq!(selected(both().into_iter().chain([Action::ClearAll])), "");
    let whole = Selection::parse("stage=closed").unwrap();
    assert_eq!(selected(both().into_iter().chain([Action::SetSelection(whole)])), "stage=closed");
}

#[test]
fn a_panel_goes_to_its_table_and_back() {
    assert!(after([Action::ToggleTable(Panel::Stages)]).tables.contains(Panel::Stages));
    let twice = after([Action::ToggleTable(Panel::Stages), Action::ToggleTable(Panel::Stages)]);
    assert_eq!(twice.tables, Panels::default());
    assert!(after([Action::ToggleOpen(Panel::Themes)]).opened.contains(Panel::Themes));
}

#[test]
fn phases_follow_the_file() {
    assert_eq!(State::default().phase, Phase::NoSource);
    let progress = Progress::Bytes { read: 1, of: 4 };
    assert_eq!(after([Action::Progressed(progress)]).phase, Phase::Loading(progress));
    assert_eq!(after([Action::Failed(Fault::NotFound)]).phase, Phase::Failed(Fault::NotFound));
    assert_eq!(
        after([Action::Failed(Fault::NotFound), Action::Retry]).phase,
        Phase::Loading(Progress::Records(0))
    );
    assert_eq!(after([Action::Progressed(progress), Action::SourceCleared]).phase, Phase::NoSource);
    let export = ExportRef::new(Loader::load(b"[]", None).unwrap());
    assert_eq!(after([Action::Loaded(export.clone())]).phase, Phase::Ready(export));
}

#[test]
fn an_export_is_compared_by_its_place() {
    let export = ExportRef::new(Loader::load(b"[]", None).unwrap());
    assert_eq!(export.clone(), export);
    assert_ne!(ExportRef::new((*export).clone()), export);
}

#[test]
fn what_is_wrong_with_a_file_has_a_fault_of_its_own() {
    assert_eq!(Fault::from(&LoadError::NotJson), Fault::NotJson);
    assert_eq!(Fault::from(&LoadError::CutOff), Fault::CutOff);
    assert_eq!(Fault::from(&LoadError::Schema("x".to_owned())), Fault::WrongSchema);
    assert_eq!(Fault::of_status(404), Fault::NotFound);
    assert_eq!(Fault::of_status(410), Fault::NotFound);
    assert_eq!(Fault::of_status(503), Fault::Unreachable);
    assert!(Fault::Unreachable.can_retry());
    assert!(!Fault::WrongSchema.can_retry());
}

#[test]
fn pictures_are_narrow_under_600_pixels_of_the_element() {
    assert!(!State::default().is_narrow(), "not before the width is known");
    assert!(after([Action::Resized(599)]).is_narrow());
    assert!(!after([Action::Resized(600)]).is_narrow());
}

#[test]
fn language_and_section_are_remembered() {
    assert_eq!(after([Action::SetLang(Lang::En)]).lang, Lang::En);
    assert_eq!(after([Action::OpenSection(Section::Supervision)]).section, Section::Supervision);
}

#[test]
fn what_a_new_file_does_not_have_is_let_go() {
    let load = |category: &str| {
        let text = format!(r#"[{{"proposal_no":"1","category":"{category}","status":"closed"}}]"#);
        Action::Loaded(ExportRef::new(Loader::load(text.as_bytes(), None).unwrap()))
    };
    let mut state = State::default();
    state.apply(load("示例甲"));
    state.apply(Action::SetSelection(Selection::parse("category=示例甲&stage=closed").unwrap()));
    state.apply(load("示例甲"));
    assert_eq!(state.selection.to_string(), "stage=closed&category=示例甲");
    state.apply(load("示例乙"));
    assert_eq!(state.selection.to_string(), "stage=closed");
}

#[test]
fn panels_are_held_until_there_is_time_to_draw_them_and_the_list_comes_last() {
    let mut state = after([Action::Retry]);
    let held = |state: &State| Panel::ALL.iter().filter(|panel| state.held.contains(**panel)).count();
    assert!(held(&state) == Panel::ALL.len() && state.is_list_held);
    state.apply(Action::DrawMore);
    assert!(!state.held.contains(Panel::ALL[0]) && state.held.contains(Panel::ALL[Panel::ALL.len() - 1]));
    while !state.held.is_empty() {
        assert!(state.is_list_held);
        let before = held(&state);
        state.apply(Action::DrawMore);
        assert!(held(&state) < before);
    }
    state.apply(Action::DrawMore);
    assert!(!state.is_held());
    assert!(!State::default().is_held(), "who draws a state of his own draws all of it");
}

#[test]
fn a_language_that_is_chosen_goes_into_the_address_and_the_elements_own_takes_its_place() {
    let mut state = after([Action::ChooseLang(Lang::En)]);
    assert_eq!((state.lang, state.address().as_str()), (Lang::En, "1;lang=en"));
    state.apply(Action::SetLang(Lang::Zh));
    assert_eq!((state.lang, state.address().as_str()), (Lang::Zh, "1"));
}

#[test]
fn a_menu_opens_for_one_panel_and_a_refused_file_is_said_until_the_next_step() {
    let mut state = after([Action::ToggleMenu(Panel::Stages), Action::ToggleMenu(Panel::Days)]);
    assert_eq!(state.menu, Some(Panel::Days));
    state.apply(Action::Saved(false));
    assert!(state.is_save_refused);
    state.apply(Action::ToggleMenu(Panel::Days));
    assert!(!state.is_save_refused && state.menu.is_none());
    let picture = ShownPicture { panel: Panel::Days, address: "data:image/png,".into() };
    state.apply(Action::ShowPicture(Some(picture)));
    assert!(!state.is_set_like(&after([])), "it is drawn");
    state.apply(Action::ToggleMenu(Panel::Days));
    assert_eq!(state.picture, None, "what was shown goes with the menu");
}

#[test]
fn large_type_takes_the_narrow_form_at_any_width() {
    let wide = after([Action::Resized(1280)]);
    assert!(!wide.is_narrow() && after([Action::Resized(1280), Action::SetLarge(true)]).is_narrow());
    let back = after([Action::Resized(1280), Action::SetLarge(true), Action::ChooseLarge(false)]);
    assert_eq!((back.is_narrow(), back.scaled_px(112)), (false, 112));
    let large = after([Action::Resized(390), Action::ChooseLarge(true)]);
    assert_eq!(large.scaled_px(112), 154, "as high as --scale makes it in the sheet");
    assert_eq!(large.frame_px(Panel::Stages), (390 - 32) * 8 / 11, "so much of the usual type has room");
    assert!(!large.on_paper().is_large, "paper has its own size");
}

#[test]
fn what_opens_on_a_phone_is_drawn_up_and_closed_again() {
    let placed = |has_drawer| Action::Placed(Placement { has_drawer, ..Placement::default() });
    assert!(after([placed(true), Action::Resized(390)]).has_drawers());
    assert!(!after([placed(true), Action::Resized(1280)]).has_drawers());
    assert!(!after([placed(false), Action::Resized(390)]).has_drawers(), "the browser does not know how");
    let opened = [
        Action::ToggleFigure(Section::Overview, Figure::Answered),
        Action::ToggleFilter(Dimension::Unit),
        Action::CloseSheet,
    ];
    let closed = after(opened);
    assert_eq!((closed.figure, closed.filter), (None, None));
    // The browser may tell twice that it is closed.
    assert_eq!(after([Action::CloseSheet, Action::CloseSheet]).figure, None);
}
