//! The one component that owns state: it applies actions, does what they ask for, and tells the host.
//!
//! Where the state stands in an address is `visit`'s, what is read and how `load`'s, the program's second part `rest`'s.

mod load;
mod rest;
mod visit;

pub use load::{Answer, Given};

use std::cell::RefCell;
use std::rc::Rc;

use js_sys::Function;
use wasm_bindgen::JsValue;
use web_sys::{AbortController, Element, HtmlElement};
use yew::{Callback, Component, Context, Html, html};

use crate::embed::address::{AddressBar, Step};
use crate::embed::ahead::Ahead;
use crate::embed::attribute::{Attribute, is_large, language, panels, selection};
use crate::embed::event::tell_ready;
use crate::embed::file::{FileWatch, Filed};
use crate::embed::paper::PaperWatch;
use crate::embed::pause::{next_frame, next_task};
use crate::embed::place::{Place, hold_at};
use crate::embed::press::LongPress;
use crate::embed::rest::{Signs, is_within};
use crate::embed::services::Services;
use crate::embed::sight::{SightWatch, is_window_filled, out_of_sight};
use crate::embed::size;
use crate::embed::source::Loaded;
use crate::embed::taking::{report_text, take};
use crate::embed::width::WidthWatch;
use crate::query::Selection;
use crate::state::{Action, Fault, FileKind, Glimpse, Phase, Progress, Section, State};
use crate::ui::Board;

/// The element and the node that is drawn into.
#[derive(PartialEq, yew::Properties)]
pub struct Properties {
    /// The custom element.
    pub host: HtmlElement,
    /// A child of its shadow root.
    pub root: Element,
    /// What the loader does for the program.
    pub services: Services,
    /// What was asked for before the program was here.
    pub ahead: Option<Ahead>,
    /// What a board was in that this one follows; empty for none.
    pub before: String,
    /// Whether that one crashed.
    pub is_after_crash: bool,
}

/// What reaches the component from outside.
pub enum Message {
    /// Something happened on the board, or to its data.
    Act(Action),
    /// The state is to be told in the address.
    Write,
    /// Another section came into sight.
    Seen(Section),
    /// The reader went back or forward.
    Visited,
    /// An attribute of the element changed.
    Changed(Attribute),
    /// A load ended; one that another has overtaken is not heard.
    Read(u32, Result<Loaded, Fault>),
    /// A load went on.
    Progressed(u32, Progress),
    /// What a load has read so far.
    Glimpsed(u32, Option<Glimpse>),
    /// A reader goes on from the head of the board, or might soon.
    Wanted,
    /// The rest of the program came, or why it did not.
    Rest(Result<(), String>),
    /// A script saves the list.
    Save(FileKind),
    /// Something happened with a file of this device.
    Filed(Filed),
    /// A script asks for other data, and waits for them.
    Load(Given, Answer),
    /// A script asks for the same data again.
    Again,
    /// A script selects, and waits for it.
    Select(Selection, Function),
    /// A script brings back what was saved.
    Restore(String),
}

/// Owns the state of one board.
pub struct Owner {
    state: Rc<State>,
    /// Number of the newest load.
    load: u32,
    abort: Option<AbortController>,
    /// Whether the host still has to hear that the board is drawn.
    announce: bool,
    _width: Option<WidthWatch>,
    _press: LongPress,
    _paper: Option<PaperWatch>,
    _files: Option<FileWatch>,
    /// What is read in the place of what the tag names.
    given: Option<Given>,
    /// Who waits for what is read.
    answer: Option<Answer>,
    /// The selection and the suggestion that the page was told of last.
    told: (Selection, Option<String>),
    sight: Option<SightWatch>,
    /// Whether the rest of the program is on its way; else what tells that it is wanted.
    is_rest_asked: bool,
    signs: Option<Signs>,
    /// Files that wait for it.
    files: Vec<FileKind>,
    /// The page's address, where it is this board's.
    address: Option<AddressBar>,
    /// The state that was written there last, and what the browser made of it.
    written: (String, String),
    /// Whether what is told next is a step that one can go back from.
    step: Step,
    /// Where actions go: made once, so that what has not changed is known by it.
    dispatch: Callback<Action>,
    place: Rc<RefCell<Place>>,
    /// What was asked for ahead, until the first load takes it.
    ahead: Option<Ahead>,
}

impl Owner {
    /// The report of what is selected as JSON text, once a file is read.
    pub fn report(&self) -> Option<String> {
        report_text(&self.state)
    }

    /// What the board is in.
    pub fn state(&self) -> Rc<State> {
        self.state.clone()
    }

    fn apply(&mut self, action: Action) {
        Rc::make_mut(&mut self.state).apply(action);
    }

    /// Something was done on the board: the reader is brought to it, and the address tells it.
    fn act(&mut self, context: &Context<Self>, action: Action) {
        self.place.borrow_mut().keep(&context.props().root, &self.state);
        self.place.borrow_mut().note(&action, &self.state);
        match &action {
            Action::OpenSection(section) | Action::GoTo(section, ..) => {
                self.place.borrow_mut().wanted = Some(*section)
            }
            Action::SeeBehind(..) | Action::SeePicked(..) => {
                self.place.borrow_mut().wanted = Some(Section::List);
            }
            Action::Print => self.apply(Action::Paper(true)),
            Action::ChooseLarge(is_large) => size::keep(*is_large),
            _ => {}
        }
        if action.is_readers() {
            self.go_on(context);
        }
        let Properties { root, services, .. } = context.props();
        take(&action, &self.state, root, services, context.link());
        let before =
            (self.state.item.clone(), self.state.selection.clone(), self.state.figure, self.state.listing);
        let lang = self.state.lang;
        self.apply(action);
        if before.1 != self.state.selection || lang != self.state.lang {
            self.apply(Action::Hold(out_of_sight(&context.props().root)));
        }
        let State { item, selection, figure, listing, .. } = &*self.state;
        let is_new = before != (item.clone(), selection.clone(), *figure, *listing);
        self.step = if is_new { Step::New } else { self.step };
        if before.0 != self.state.item {
            // The browser keeps the place of the page that is left: it is told before the page moves.
            return self.write(context);
        }
        let link = context.link().clone();
        wasm_bindgen_futures::spawn_local(async move {
            // What was asked for is painted first.
            next_frame().await;
            link.send_message(Message::Write);
        });
    }

    /// Whether there are figures on the page.
    fn is_drawn(&self) -> bool {
        self.state.glimpse.is_some() || matches!(self.state.phase, Phase::Ready(_))
    }

    /// Whether what is in sight is drawn. Who is to be brought elsewhere sees that place only when all is drawn.
    fn is_filled(&self, root: &Element) -> bool {
        if self.state.rest().is_none() {
            return self.state.is_rest_lost || !(self.state.needs_rest() || is_within(root, 0.0));
        }
        self.state.item.is_some() || (self.place.borrow().wanted.is_none() && is_window_filled(root))
    }

    /// Brings the reader to what was asked for, once the parts of the board are drawn too: they come after this.
    fn settle(&self, context: &Context<Self>) {
        let (place, state, root) = (self.place.clone(), self.state.clone(), context.props().root.clone());
        wasm_bindgen_futures::spawn_local(async move {
            let reached = place.borrow_mut().settle(&root, &state);
            if let Some(element) = reached {
                hold_at(&element).await;
            }
        });
    }

    /// Draws some more, in a task of its own; after a click only once what is in sight is painted.
    fn draw_more(&self, context: &Context<Self>) {
        let (link, is_loading) = (context.link().clone(), self.announce || self.state.glimpse.is_some());
        wasm_bindgen_futures::spawn_local(async move {
            if !is_loading {
                next_frame().await;
            }
            next_task().await;
            link.send_message(Message::Act(Action::DrawMore));
        });
    }
}

impl Component for Owner {
    type Message = Message;
    type Properties = Properties;

    fn create(context: &Context<Self>) -> Self {
        let Properties { host, root, .. } = context.props();
        let resized = context.link().callback(|width| Message::Act(Action::Resized(width)));
        let paper = context.link().callback(|is_on_paper| Message::Act(Action::Paper(is_on_paper)));
        let mut made = Owner {
            state: Rc::new(State {
                lang: language(host),
                is_large: size::chosen().unwrap_or(is_large(host)),
                is_rest_away: true,
                ..State::default()
            }),
            load: 0,
            abort: None,
            announce: false,
            _width: WidthWatch::new(root, move |width| resized.emit(width)),
            _press: LongPress::new(root),
            _paper: PaperWatch::new(&context.props().services.signal(), move |is_on_paper| {
                paper.emit(is_on_paper)
            }),
            sight: None,
            is_rest_asked: false,
            signs: None,
            files: Vec::new(),
            address: None,
            written: Default::default(),
            step: Step::Same,
            dispatch: context.link().callback(Message::Act),
            place: Rc::default(),
            ahead: context.props().ahead.clone(),
            _files: None,
            given: None,
            answer: None,
            told: Default::default(),
        };
        made.settle_in(context);
        made.apply(Action::Resized(root.client_width().max(0) as u32));
        // On a desk the sections begin where the first window ends.
        if made.state.needs_rest() || !made.state.is_narrow() {
            made.ask_for_rest(context);
        }
        made.start(context);
        made
    }

    fn update(&mut self, context: &Context<Self>, message: Message) -> bool {
        match message {
            Message::Act(Action::Retry) => self.start(context),
            // The page says what is read now, whatever was opened before.
            Message::Changed(Attribute::Source) => self.open(context, None, None),
            Message::Changed(Attribute::Panels) => {
                self.apply(Action::SetPanels(panels(&context.props().host)));
                self.watch_files(context);
            }
            Message::Changed(Attribute::Selection) => {
                let wanted = selection(&context.props().host).unwrap_or_default();
                self.act(context, Action::SetSelection(wanted));
            }
            Message::Load(given, answer) => self.open(context, Some(given), Some(answer)),
            Message::Again => self.start(context),
            Message::Select(selection, done) => {
                self.act(context, Action::SetSelection(selection));
                // A promise's own functions do not throw.
                let _ = done.call1(&JsValue::UNDEFINED, &JsValue::TRUE);
            }
            Message::Restore(text) => {
                self.restore(context, &text);
                self.write(context);
            }
            // The tag may have thought better of it.
            Message::Filed(_) if !self.state.can_open() => return false,
            Message::Filed(Filed::Over(is_over)) => self.apply(Action::FileOver(is_over)),
            Message::Filed(Filed::Chosen(file)) => self.choose(context, file),
            Message::Wanted => return self.go_on(context),
            Message::Rest(came) => self.complete(context, came),
            Message::Save(kind) => self.save(context, kind),
            Message::Write => {
                self.write(context);
                return false;
            }
            Message::Act(action @ (Action::DrawMore | Action::Paper(_))) => self.apply(action),
            Message::Act(action) => self.act(context, action),
            Message::Seen(section) if section == self.state.section => return false,
            // Who only reads on leaves the address as it is: the next thing that is done tells the section too.
            Message::Seen(section) => self.apply(Action::OpenSection(section)),
            Message::Visited => {
                let is_known = |address: &AddressBar| address.is_hosts() || address.hash() == self.written.1;
                if self.address.as_ref().is_none_or(is_known) {
                    return false;
                }
                self.visit(context);
            }
            Message::Changed(Attribute::Size) => {
                self.apply(Action::SetLarge(is_large(&context.props().host)))
            }
            Message::Changed(Attribute::Lang) => self.apply(Action::SetLang(language(&context.props().host))),
            Message::Read(number, result) if number == self.load => self.finish(context, result),
            Message::Progressed(number, progress) if number == self.load => self.progress(context, progress),
            Message::Glimpsed(number, seen) if number == self.load => self.apply(Action::Glimpsed(seen)),
            Message::Read(..) | Message::Progressed(..) | Message::Glimpsed(..) => return false,
        }
        true
    }

    fn view(&self, _context: &Context<Self>) -> Html {
        let state = if self.state.is_on_paper { Rc::new(self.state.on_paper()) } else { self.state.clone() };
        html! { <Board {state} dispatch={self.dispatch.clone()} /> }
    }

    fn rendered(&mut self, context: &Context<Self>, _first: bool) {
        self.settle(context);
        if self.is_drawn() {
            self.look_ahead(context);
            if self.state.is_held() && self.state.rest().is_some() {
                self.draw_more(context);
            }
        }
        let Phase::Ready(export) = &self.state.phase else { return };
        // To ask where panels stand makes the browser lay the page out: only where it must be known.
        if self.announce && (!self.state.is_held() || self.is_filled(&context.props().root)) {
            self.announce = false;
            self.sight = None;
            tell_ready(&context.props().host, export, self.state.kept_since.is_some());
            if let Some(answer) = self.answer.take() {
                answer.resolve(export);
            }
        }
        if !self.announce && self.sight.is_none() {
            let read = context.link().callback(Message::Seen);
            self.sight = SightWatch::new(&context.props().root, move |section| read.emit(section));
        }
    }

    fn destroy(&mut self, _context: &Context<Self>) {
        self.stop();
    }
}
