//! When the rest of the program is asked for, and what waits for it.

use yew::Context;

use super::{Message, Owner};
use crate::embed::event::tell_error;
use crate::embed::rest::{NEAR_PX, Signs, fetched, is_within};
use crate::state::{Action, FileKind, Phase};
use crate::text::words::notice;
use crate::ui::FileOf;

impl Owner {
    /// Asks for the rest of the program, where it is neither there nor on its way.
    pub(super) fn ask_for_rest(&mut self, context: &Context<Self>) {
        self.signs = None;
        if self.state.rest().is_some() || std::mem::replace(&mut self.is_rest_asked, true) {
            return;
        }
        let (services, link) = (context.props().services.clone(), context.link().clone());
        wasm_bindgen_futures::spawn_local(async move {
            link.send_message(Message::Rest(fetched(&services).await));
        });
    }

    /// A reader goes on, or might soon. What did not come is asked for again only when the reader says so. Draws nothing.
    pub(super) fn go_on(&mut self, context: &Context<Self>) -> bool {
        if !self.state.is_rest_lost {
            self.ask_for_rest(context);
        }
        false
    }

    /// The rest came, or why it did not.
    pub(super) fn complete(&mut self, context: &Context<Self>, came: Result<(), String>) {
        self.is_rest_asked = false;
        // Who heard that it did not come hears that all is there now.
        self.announce |= self.state.is_rest_lost && came.is_ok();
        self.apply(Action::Complete(came.is_ok()));
        // The sections that it watches are drawn now.
        self.sight = None;
        match came {
            Ok(()) => std::mem::take(&mut self.files).into_iter().for_each(|kind| self.save(context, kind)),
            Err(code) => {
                self.files.clear();
                tell_error(&context.props().host, &code, notice::REST_LOST.of(self.state.lang));
            }
        }
    }

    /// Once there are figures to go on from: asks for the rest at once where its part is in sight, and otherwise when
    /// the reader goes on.
    pub(super) fn look_ahead(&mut self, context: &Context<Self>) {
        let is_settled = self.signs.is_some() || self.is_rest_asked || self.state.is_rest_lost;
        if is_settled || self.state.rest().is_some() {
            return;
        }
        if self.state.needs_rest() || is_within(&context.props().root, NEAR_PX) {
            return self.ask_for_rest(context);
        }
        let wanted = context.link().callback(|()| Message::Wanted);
        self.signs = Signs::new(&context.props().services.signal(), move || wanted.emit(()));
    }

    /// Saves the list as a file, now or once the rest is there.
    pub(super) fn save(&mut self, context: &Context<Self>, kind: FileKind) {
        let (Some(rest), Phase::Ready(export)) = (self.state.rest(), &self.state.phase) else {
            self.files.push(kind);
            return self.ask_for_rest(context);
        };
        let file = rest.list_file(&FileOf { export, state: &self.state, kind });
        if let Some(file) = file {
            self.act(context, Action::Save(file.into()));
        }
    }
}
