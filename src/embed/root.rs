//! The one component that owns state: it applies actions, does what they ask for, and tells the host.

use std::cell::RefCell;
use std::rc::Rc;

use web_sys::{AbortController, Element, File, HtmlElement};
use yew::{Callback, Component, Context, Html, html};

use super::address::{AddressBar, Step};
use super::ahead::{Ahead, still_wanted};
use super::attribute::{Attribute, is_staff, language, panels};
use super::event::{tell_error, tell_progress, tell_ready};
use super::file::{FileWatch, Filed};
use super::painter::Painter;
use super::paper::PaperWatch;
use super::pause::{next_frame, next_task, today};
use super::place::{Place, hold_at};
use super::press::LongPress;
use super::sight::{SightWatch, is_window_filled, out_of_sight};
use super::source::{self, Source, load, own_address};
use super::taking::{report_text, take};
use super::watcher::Watcher;
use super::width::WidthWatch;
use crate::state::{Action, Address, ExportRef, Fault, Phase, Placement, Progress, Section, State, ViewRef};
use crate::ui::Board;

/// The element and the node that is drawn into.
#[derive(PartialEq, yew::Properties)]
pub struct Properties {
    /// The custom element.
    pub host: HtmlElement,
    /// A child of its shadow root.
    pub root: Element,
    /// What makes pictures.
    pub painter: Painter,
    /// What was asked for before the program was here.
    pub ahead: Option<Ahead>,
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
    Read(u32, Result<ExportRef, Fault>),
    /// A load went on.
    Progressed(u32, Progress),
    /// What a load has read so far.
    Glimpsed(u32, Option<ViewRef>),
    /// Something happened with a file of this device.
    Filed(Filed),
}

/// Owns the state of one board.
pub struct Root {
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
    /// The file of this device that is read in the place of what the tag names.
    file: Option<File>,
    sight: Option<SightWatch>,
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

impl Root {
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
            _ => {}
        }
        let Properties { root, painter, .. } = context.props();
        take(&action, &self.state, root, painter, context.link());
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
            return self.write();
        }
        let link = context.link().clone();
        wasm_bindgen_futures::spawn_local(async move {
            // What was asked for is painted first.
            next_frame().await;
            link.send_message(Message::Write);
        });
    }

    /// Writes the state into the address, where it has changed.
    fn write(&mut self) {
        let step = std::mem::replace(&mut self.step, Step::Same);
        let Some(address) = &self.address else { return };
        let text = self.state.address();
        if text != self.written.0 {
            address.write(&text, self.state.is_as_opened(), step);
            self.written = (text, address.hash());
        }
    }

    /// Goes to what the address names.
    fn visit(&mut self, context: &Context<Self>) {
        let root = context.props().root.clone();
        let Some(address) = &self.address else { return };
        let hash = address.hash();
        let named = address.read().unwrap_or_else(|| Ok(Address::default()));
        self.place.borrow_mut().keep(&root, &self.state);
        let before = (self.state.section, self.state.item.is_some());
        self.apply(Action::Visit(named));
        self.apply(Action::Hold(out_of_sight(&root)));
        // From and to a suggestion the page keeps its place, and so it does where the section is the same.
        let is_elsewhere = before != (self.state.section, false) && !before.1 && self.state.item.is_none();
        self.place.borrow_mut().wanted = is_elsewhere.then_some(self.state.section);
        self.place.borrow_mut().is_note_wanted = self.state.note.is_some();
        self.written = (self.state.address(), hash);
    }

    /// Takes what the page says once: its address, and the panels that the tag names.
    fn settle_in(&mut self, context: &Context<Self>) {
        let link = context.link().clone();
        let is_staff = is_staff(&context.props().host);
        if is_staff {
            let link = link.clone();
            let heard = move |filed| link.send_message(Message::Filed(filed));
            self._files = FileWatch::new(&context.props().root, heard);
        } else {
            // Nothing of a file of this device may come into an address.
            self.address =
                AddressBar::new(&context.props().host, move || link.send_message(Message::Visited));
        }
        let page = self.address.as_ref().map(AddressBar::page).unwrap_or_default();
        let panels = panels(&context.props().host);
        let site = AddressBar::origin();
        self.apply(Action::Placed(Placement { page, site, panels, today: today(), is_staff }));
        if let Some(named) = self.address.as_ref().and_then(AddressBar::read) {
            self.apply(Action::Visit(named));
            self.place.borrow_mut().wanted =
                Some(self.state.section).filter(|section| *section != Section::default());
            self.place.borrow_mut().is_note_wanted = self.state.note.is_some();
        }
        self.written =
            (self.state.address(), self.address.as_ref().map(AddressBar::hash).unwrap_or_default());
    }

    /// Reads a file of this device in the place of what the tag names, or that again.
    fn open(&mut self, context: &Context<Self>, file: Option<File>) {
        if file.is_some() || self.file.is_some() {
            self.apply(Action::ChooseFile(file.as_ref().map(File::name).unwrap_or_default()));
        }
        self.file = file;
        self.start(context);
    }

    /// Starts to read what the tag names; the newest call wins.
    fn start(&mut self, context: &Context<Self>) {
        self.load += 1;
        if let Some(abort) = self.abort.take() {
            abort.abort();
        }
        let attribute =
            |name: &str| context.props().host.get_attribute(name).filter(|text| !text.trim().is_empty());
        let wanted = attribute("src").and_then(|src| own_address(&src).ok());
        let ahead = still_wanted(self.ahead.take(), wanted.as_deref());
        let place = match (&self.file, attribute("src")) {
            (Some(file), _) => source::Place::File(file.clone()),
            (None, Some(src)) => source::Place::Address { src, ahead },
            (None, None) => return self.apply(Action::SourceCleared),
        };
        self.apply(Action::Retry);
        let Ok(abort) = place.abort() else { return self.apply(Action::Failed(Fault::Settings)) };
        let (signal, number, link) = (abort.signal(), self.load, context.link().clone());
        self.abort = Some(abort);
        let source = Source { place, mapping: attribute("mapping"), is_staff: self.state.staff.is_on };
        wasm_bindgen_futures::spawn_local(async move {
            // The page is drawn first.
            next_task().await;
            let result = load(&source, &signal, &Watcher::new(number, link.clone())).await;
            if !signal.aborted() {
                link.send_message(Message::Read(number, result));
            }
        });
    }

    fn finish(&mut self, context: &Context<Self>, result: Result<ExportRef, Fault>) {
        self.abort = None;
        match result {
            Ok(export) => {
                self.announce = true;
                self.apply(Action::Loaded(export));
                // The list is drawn for the first time now, and all else anew: what is in sight comes first.
                self.apply(Action::Hold(out_of_sight(&context.props().root)));
            }
            Err(fault) => {
                self.apply(Action::Failed(fault));
                tell_error(&context.props().host, &fault.sentence(self.state.lang));
            }
        }
    }

    /// Whether there are figures on the page.
    fn is_drawn(&self) -> bool {
        self.state.glimpse.is_some() || matches!(self.state.phase, Phase::Ready(_))
    }

    /// Whether what is in sight is drawn. Who is to be brought elsewhere sees that place only when all is drawn.
    fn is_filled(&self, root: &Element) -> bool {
        self.place.borrow().wanted.is_none() && is_window_filled(root)
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

    fn progress(&mut self, context: &Context<Self>, progress: Progress) {
        self.apply(Action::Progressed(progress));
        tell_progress(&context.props().host, progress, self.state.glimpse.is_some());
    }
}

impl Component for Root {
    type Message = Message;
    type Properties = Properties;

    fn create(context: &Context<Self>) -> Self {
        let Properties { host, root, .. } = context.props();
        let resized = context.link().callback(|width| Message::Act(Action::Resized(width)));
        let paper = context.link().callback(|is_on_paper| Message::Act(Action::Paper(is_on_paper)));
        let mut made = Root {
            state: Rc::new(State { lang: language(host), ..State::default() }),
            load: 0,
            abort: None,
            announce: false,
            _width: WidthWatch::new(root, move |width| resized.emit(width)),
            _press: LongPress::new(root),
            _paper: PaperWatch::new(move |is_on_paper| paper.emit(is_on_paper)),
            sight: None,
            address: None,
            written: Default::default(),
            step: Step::Same,
            dispatch: context.link().callback(Message::Act),
            place: Rc::default(),
            ahead: context.props().ahead.clone(),
            _files: None,
            file: None,
        };
        made.settle_in(context);
        made.apply(Action::Resized(root.client_width().max(0) as u32));
        made.start(context);
        made
    }

    fn update(&mut self, context: &Context<Self>, message: Message) -> bool {
        match message {
            Message::Act(Action::Retry) => self.start(context),
            Message::Changed(Attribute::Source) => {
                // The page says what is read now, whatever was opened before.
                self.open(context, None);
            }
            Message::Filed(Filed::Over(is_over)) => self.apply(Action::FileOver(is_over)),
            Message::Filed(Filed::Chosen(file)) => self.open(context, Some(file)),
            Message::Write => {
                self.write();
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
            Message::Changed(Attribute::Lang) => self.apply(Action::SetLang(language(&context.props().host))),
            Message::Read(number, result) if number == self.load => self.finish(context, result),
            Message::Progressed(number, progress) if number == self.load => self.progress(context, progress),
            Message::Glimpsed(number, view) if number == self.load => self.apply(Action::Glimpsed(view)),
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
        if self.state.is_held() && self.is_drawn() {
            self.draw_more(context);
        }
        let Phase::Ready(export) = &self.state.phase else { return };
        // To ask where panels stand makes the browser lay the page out: only where it must be known.
        if self.announce && (!self.state.is_held() || self.is_filled(&context.props().root)) {
            self.announce = false;
            let read = context.link().callback(Message::Seen);
            self.sight = SightWatch::new(&context.props().root, move |section| read.emit(section));
            tell_ready(&context.props().host, export);
        }
    }

    fn destroy(&mut self, _context: &Context<Self>) {
        if let Some(abort) = self.abort.take() {
            abort.abort();
        }
    }
}
