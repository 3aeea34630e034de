//! What is read, and how it ends.

use js_sys::{Error, Function, Reflect};
use wasm_bindgen::JsCast;
use wasm_bindgen::JsValue;
use web_sys::{Blob, File};
use yew::Context;

use super::{Message, Owner};
use crate::embed::ahead::still_wanted;
use crate::embed::attribute::{Terms, origins};
use crate::embed::event::{ready_detail, tell_error, tell_progress};
use crate::embed::fetching::allowed;
use crate::embed::kept::Kept;
use crate::embed::pause::next_task;
use crate::embed::sight::out_of_sight;
use crate::embed::source::{Loaded, Place, Source, load};
use crate::embed::watcher::Watcher;
use crate::state::{Action, ExportRef, Fault, Progress};

/// What is read in the place of what the tag names.
#[derive(Clone)]
pub enum Given {
    /// An address.
    Address(String),
    /// A file of this device, or what a script made.
    File(Blob),
}

impl Given {
    /// What a script hands over: a text or a blob.
    pub fn of(value: JsValue) -> Option<Given> {
        match value.as_string() {
            Some(address) => Some(Given::Address(address)),
            None => value.dyn_into().ok().map(Given::File),
        }
    }

    /// The name of a file, as the device has it; an address has none.
    fn name(&self) -> String {
        match self {
            Given::File(blob) => blob.dyn_ref::<File>().map_or_else(|| NAMELESS.to_owned(), File::name),
            Given::Address(_) => String::new(),
        }
    }
}

/// What a script made has no name.
const NAMELESS: &str = "–";

/// A script that waits for what it asked to be read.
pub struct Answer {
    /// Ends the wait well.
    pub resolve: Function,
    /// Ends it with an error that has a `code`.
    pub reject: Function,
}

impl Answer {
    /// It is read and drawn: `{total, rejected, refused}`.
    pub fn resolve(self, export: &ExportRef) {
        // A promise's own functions do not throw.
        let _ = self.resolve.call1(&JsValue::UNDEFINED, &ready_detail(export, false));
    }

    /// It cannot be shown.
    pub fn reject(self, code: &str, message: &str) {
        let error = Error::new(message);
        let _ = Reflect::set(&error, &JsValue::from_str("code"), &JsValue::from_str(code));
        let _ = self.reject.call1(&JsValue::UNDEFINED, &error);
    }
}

impl Owner {
    /// Reads something in the place of what the tag names, or that again.
    pub(super) fn open(&mut self, context: &Context<Self>, given: Option<Given>, answer: Option<Answer>) {
        if given.is_some() || self.given.is_some() {
            let name = given.as_ref().map(Given::name).unwrap_or_default();
            self.apply(Action::ChooseFile(name));
        }
        self.given = given;
        self.start(context);
        self.answer = answer;
    }

    /// Reads a file of this device, and remembers it for a program that has to begin again.
    pub(super) fn choose(&mut self, context: &Context<Self>, file: File) {
        context.props().services.give(&file);
        self.open(context, Some(Given::File(file.into())), None);
    }

    /// Whether what is shown is of this device alone.
    pub(super) fn is_local(&self) -> bool {
        self.state.staff.is_on || matches!(self.given, Some(Given::File(_)))
    }

    /// Ends what is under way.
    pub(super) fn stop(&mut self) {
        if let Some(abort) = self.abort.take() {
            abort.abort();
        }
        if let Some(answer) = self.answer.take() {
            answer.reject("overtaken", "overtaken");
        }
    }

    /// Starts to read what the tag names, or what was given in its place; the newest call wins.
    pub(super) fn start(&mut self, context: &Context<Self>) {
        self.load += 1;
        self.stop();
        let host = &context.props().host;
        let attribute = |name: &str| host.get_attribute(name).filter(|text| !text.trim().is_empty());
        let Some(place) = self.place(context, attribute("src")) else {
            return self.apply(Action::SourceCleared);
        };
        self.apply(Action::Retry);
        let Ok(abort) = place.abort() else { return self.apply(Action::Failed(Fault::Settings)) };
        let (signal, number, link) = (abort.signal(), self.load, context.link().clone());
        self.abort = Some(abort);
        let source = Source {
            place,
            mapping: attribute("mapping"),
            origins: origins(host),
            terms: Terms::of(host),
            may_keep: Default::default(),
            is_staff: self.state.staff.is_on,
        };
        wasm_bindgen_futures::spawn_local(async move {
            // The page is drawn first.
            next_task().await;
            let result = load(source, &signal, &Watcher::new(number, link.clone())).await;
            if !signal.aborted() {
                link.send_message(Message::Read(number, result));
            }
        });
    }

    /// What is read: what was given, else what the tag names.
    fn place(&mut self, context: &Context<Self>, named: Option<String>) -> Option<Place> {
        let src = match &self.given {
            Some(Given::File(file)) => return Some(Place::File(file.clone())),
            Some(Given::Address(address)) => address.clone(),
            None => named?,
        };
        let url = allowed(&src, &origins(&context.props().host)).ok().map(|url| url.href());
        let ahead = still_wanted(self.ahead.take(), url.as_deref());
        let kept = Kept { services: context.props().services.clone(), url: url.unwrap_or_default() };
        Some(Place::Address { src, ahead, kept })
    }

    /// A load ended.
    pub(super) fn finish(&mut self, context: &Context<Self>, result: Result<Loaded, Fault>) {
        self.abort = None;
        match result {
            Ok(Loaded { export, kept_since }) => {
                self.announce = true;
                self.apply(match kept_since {
                    None => Action::Loaded(export),
                    Some(day) => Action::LoadedKept(export, day),
                });
                // The list is drawn for the first time now, and all else anew: what is in sight comes first.
                self.apply(Action::Hold(out_of_sight(&context.props().root)));
            }
            Err(fault) => {
                self.apply(Action::Failed(fault));
                let sentence = fault.sentence(self.state.lang);
                tell_error(&context.props().host, fault.code(), &sentence);
                if let Some(answer) = self.answer.take() {
                    answer.reject(fault.code(), &sentence);
                }
            }
        }
    }

    /// A load went on.
    pub(super) fn progress(&mut self, context: &Context<Self>, progress: Progress) {
        self.apply(Action::Progressed(progress));
        tell_progress(&context.props().host, progress, self.state.glimpse.is_some());
    }
}
