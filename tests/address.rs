//! The state in an address: what is written is read again, whatever else stands beside it.

#![allow(clippy::unwrap_used)]

mod scene;

use jianyi::query::{Order, Selection};
use jianyi::report::{DEFINITIONS, Part, Reason};
use jianyi::state::{
    Action, Address, Behind, ExportRef, Note, PARAMETER, Placement, Section, State, is_safe,
};
use jianyi::text::Lang;
use jianyi::text::figure::Figure;
use proptest::prelude::*;
use scene::{DATASET, SIX, export};

fn loaded() -> State {
    let mut state = State::default();
    state.apply(Action::Loaded(ExportRef::new(export(DATASET, SIX))));
    state
}

fn visited(text: &str) -> State {
    let mut state = loaded();
    state.apply(Action::Visit(Address::of_value(text)));
    state
}

#[test]
fn the_board_as_it_opens_says_nothing_but_that_it_is_one() {
    assert_eq!(State::default().address(), "1");
    assert!(State::default().is_as_opened());
    assert_eq!(Address::parse("", PARAMETER), None);
    assert_eq!(Address::parse("section=list&q=1", PARAMETER), None, "another parameter is the page's own");
}

#[test]
fn what_the_foot_unfolds_has_an_address() {
    let mut state = loaded();
    state.apply(Action::ToggleNote(Note::Data));
    assert_eq!(state.address(), "1;section=data");
    assert_eq!(visited(&state.address()).note, Some(Note::Data));
    assert_eq!(visited("1;section=glossary").note, Some(Note::Glossary));
    assert_eq!(visited("1").note, None);
    state.apply(Action::OpenItem("1".to_owned()));
    assert_eq!(state.address(), "1;item=1", "what is shared is the suggestion");
}

#[test]
fn what_is_written_is_read_again() {
    let mut state = loaded();
    let behind = Behind { key: "handling.solved", part: Part::LeftOut(Reason::NoClass) };
    state.apply(Action::SetSelection(Selection::parse("stage=closed,replied&category=财政经济").unwrap()));
    state.apply(Action::ToggleFigure(Section::Handling, Figure::OnTime));
    state.apply(Action::SeeBehind(behind, Order::Due));
    state.apply(Action::OpenItem("county-14-1--3".to_owned()));
    let text = state.address();
    assert_eq!(
        text,
        "1;item=county-14-1--3;section=list;figure=handling.on_time;list=handling.solved.no_class;order=due;stage=closed,replied;category=财政经济"
    );
    let again = visited(&text);
    assert_eq!(again.address(), text);
    assert_eq!((again.listing.behind, again.item.as_deref()), (Some(behind), Some("county-14-1--3")));
    assert!(!again.is_broken);
}

#[test]
fn the_page_keeps_its_own_parameters_and_messengers_may_add_theirs() {
    let text = "q=own&year=abc&jianyi=1;outcome=solved&from=groupmessage&isappinstalled=0&_wv=1";
    let named = Address::parse(text, PARAMETER).unwrap().unwrap();
    assert_eq!(named.selection.to_string(), "outcome=solved");
    assert_eq!(Address::others("id=7&jianyi=1;outcome=solved&from=qq", PARAMETER), "id=7&from=qq");
    assert_eq!(Address::others("id=7&q=村", PARAMETER), "id=7&q=村");
}

#[test]
fn two_boards_have_a_parameter_each() {
    let text = "jianyi-one=1;outcome=solved&jianyi-two=1;lang=en";
    assert_eq!(Address::parse(text, PARAMETER), None);
    assert_eq!(Address::parse(text, "jianyi-two").unwrap().unwrap().lang, Some(Lang::En));
    assert_eq!(Address::others(text, "jianyi-two"), "jianyi-one=1;outcome=solved");
}

#[test]
fn a_page_that_encodes_its_parameters_anew_does_no_harm() {
    let mut state = loaded();
    let odd = Selection::parse("outcome=solved,planned&q=100%25%20a;b=c").unwrap();
    state.apply(Action::SetSelection(odd.clone()));
    let text = state.address();
    assert_eq!(Address::of_value(&text).unwrap().selection, odd);
    let anew = text.replace('%', "%25").replace('=', "%3D").replace(';', "%3B").replace(',', "%2C");
    assert_eq!(Address::of_value(&anew).unwrap().selection, odd, "{anew}");
}

#[test]
fn an_address_of_what_there_is_not_shows_everything_and_says_so() {
    for text in [
        "2;outcome=solved",
        "1;outcome=nonsense",
        "1;section=nowhere",
        "1;figure=answered",
        "1;list=handling.solved",
        "1;order=worst",
        "1;category=没有这一类",
    ] {
        let state = visited(text);
        assert!(state.is_broken, "{text}");
        assert!(state.selection.is_empty(), "{text}");
    }
    let mut state = visited("1;outcome=nonsense");
    state.apply(Action::Visit(Ok(Address::default())));
    assert!(!state.is_broken);
}

fn placed(page: &str) -> Action {
    Action::Placed(Placement {
        page: page.to_owned(),
        parameter: PARAMETER.to_owned(),
        site: "https://rd.example".to_owned(),
        ..Placement::default()
    })
}

#[test]
fn half_of_a_link_is_not_kept_and_what_was_said_of_it_is_over_with_the_next_step() {
    let mut state = visited("1;outcome=solved;category=没有这一类");
    assert!(state.is_broken && state.selection.is_empty(), "{}", state.selection);
    state.apply(Action::OrderBy(Order::Due));
    assert!(!state.is_broken);
    let mut state = State::default();
    state.apply(Action::Visit(Address::of_value("1;category=没有这一类")));
    state.apply(Action::Loaded(ExportRef::new(export(DATASET, SIX))));
    assert!(state.is_broken, "a link that came before the file is held against it");
    let mut state = loaded();
    state.apply(Action::SetSelection(Selection::parse("category=财政经济").unwrap()));
    state.apply(Action::Loaded(ExportRef::new(export(DATASET, &SIX[..1]))));
    assert!(!state.is_broken && state.selection.is_empty(), "another file is no broken link");
}

#[test]
fn a_link_stands_in_the_query_in_ascii() {
    let mut state = loaded();
    assert_eq!(state.link(), "", "a page that has no address of its own has no link");
    state.apply(placed("https://rd.example/jianyi"));
    state.apply(Action::SetSelection(Selection::parse("category=财政经济").unwrap()));
    let link = state.link();
    assert_eq!(link, "https://rd.example/jianyi?jianyi=1;category=%E8%B4%A2%E6%94%BF%E7%BB%8F%E6%B5%8E");
    let query = link.split_once('?').unwrap().1;
    assert_eq!(Address::parse(query, PARAMETER).unwrap().unwrap().selection, state.selection);
    state.apply(placed("https://rd.example/?id=7"));
    assert!(state.link().starts_with("https://rd.example/?id=7&jianyi=1;"));
}

#[test]
fn a_file_of_this_device_has_no_link() {
    let mut state = loaded();
    state.apply(placed("https://rd.example/jianyi"));
    state.apply(Action::ChooseFile("示例.json".to_owned()));
    assert_eq!((state.has_link(), state.link().as_str()), (false, ""));
    state.apply(Action::ChooseFile(String::new()));
    assert!(state.has_link() && !state.link().is_empty());
}

#[test]
fn a_language_in_the_address_holds_and_one_of_the_tag_is_not_written() {
    let state = visited("1;lang=en");
    assert_eq!((state.lang, state.address().as_str()), (Lang::En, "1;lang=en"));
    let mut state = loaded();
    state.apply(Action::SetLang(Lang::En));
    assert_eq!(state.address(), "1");
}

#[test]
fn every_part_of_every_figure_has_an_address() {
    let reasons = Reason::ALL.iter().map(|reason| Part::LeftOut(*reason));
    let parts: Vec<Part> = [Part::Counted, Part::Of].into_iter().chain(reasons).collect();
    for definition in DEFINITIONS {
        for part in &parts {
            let behind = Behind { key: definition.key, part: *part };
            let mut state = loaded();
            state.apply(Action::SeeBehind(behind, Order::Number));
            assert_eq!(visited(&state.address()).listing.behind, Some(behind));
        }
    }
}

proptest! {
    #[test]
    fn any_text_is_an_address_or_none_and_never_a_crash(text in ".{0,80}") {
        let _ = Address::parse(&text, PARAMETER);
        let _ = Address::of_value(&text);
        let _ = Address::of_value(&format!("1;{text}"));
        let _ = Address::others(&format!("jianyi=1;{text}"), PARAMETER);
    }

    #[test]
    fn any_key_and_words_come_back(key in ".{1,30}", words in "[^\\p{C}\\s][^\\p{C}]{0,20}") {
        let mut state = loaded();
        state.apply(Action::Find(words));
        state.apply(Action::OpenItem(key));
        let again = visited(&state.address());
        prop_assert_eq!(again.item, state.item);
        prop_assert_eq!(again.selection, state.selection);
    }
}

#[test]
fn links_lead_to_the_same_site_or_to_hosts_that_are_named() {
    let hosts = ["www.example.gov.cn".to_owned()];
    let safe = |address: &str| is_safe(address, "https://rd.example", &hosts);
    for address in [
        "/a/b",
        "a/b?c=d:e",
        "?a",
        "https://rd.example/x",
        "HTTPS://WWW.example.gov.cn/x",
        "http://www.example.gov.cn",
    ] {
        assert!(safe(address), "{address}");
    }
    for address in [
        "//evil.example/x",
        "/\\evil.example/x",
        "\\\\evil.example",
        "https://evil.example/",
        "https://www.example.gov.cn@evil.example/",
        "https://www.example.gov.cn.evil.example/",
        "https:/evil.example",
        "https:evil.example",
        "javascript:alert(1)",
        "JavaScript:alert(1)",
        "java\tscript:alert(1)",
        " javascript:alert(1)",
        "data:text/html,x",
        "ftp://rd.example/x",
        "/\t/evil.example",
        "https://rd.example:8443/x",
    ] {
        assert!(!safe(address), "{address}");
    }
}
