//! What the page, its address and scripts say of where the board is, and what it says of it.

use yew::Context;

use super::{Message, Owner, Properties};
use crate::embed::address::{AddressBar, Step};
use crate::embed::attribute::{can_draw_up, is_staff, panels, selection};
use crate::embed::event::{tell_open, tell_select};
use crate::embed::file::FileWatch;
use crate::embed::pause::today;
use crate::embed::sight::out_of_sight;
use crate::state::{Action, Address, Broken, Placement, Section};

impl Owner {
    /// Writes the state into the address, where it has changed, and tells it to whoever listens. Of a file of this device
    /// nothing stands in an address, or is kept for a program that follows.
    pub(super) fn write(&mut self, context: &Context<Self>) {
        let step = std::mem::replace(&mut self.step, Step::Same);
        self.tell(context);
        if self.is_local() {
            return context.props().services.tell("");
        }
        let text = self.state.address();
        if text != self.written.0 {
            context.props().services.tell(&text);
            if let Some(address) = &self.address {
                address.write(&text, self.state.is_as_opened(), step);
            }
            let hash = self.address.as_ref().map(AddressBar::hash).unwrap_or_default();
            self.written = (text, hash);
        }
    }

    /// Tells the page what is selected now, and which suggestion is open.
    fn tell(&mut self, context: &Context<Self>) {
        let host = &context.props().host;
        let now = (self.state.selection.clone(), self.state.item.clone());
        if now.0 != self.told.0 {
            tell_select(host, &now.0);
        }
        if let Some(key) = now.1.as_ref().filter(|_| now.1 != self.told.1) {
            tell_open(host, key);
        }
        self.told = now;
    }

    /// Goes to what the address names.
    pub(super) fn visit(&mut self, context: &Context<Self>) {
        let Some(address) = &self.address else { return };
        let hash = address.hash();
        let named = address.read().unwrap_or_else(|| Ok(Address::default()));
        self.go(context, named);
        context.props().services.tell(&self.state.address());
        self.written = (self.state.address(), hash);
        self.tell(context);
    }

    /// Goes to what was saved.
    pub(super) fn restore(&mut self, context: &Context<Self>, text: &str) {
        self.step = Step::New;
        self.go(context, Address::of_value(text));
    }

    fn go(&mut self, context: &Context<Self>, named: Result<Address, Broken>) {
        let root = &context.props().root;
        self.place.borrow_mut().keep(root, &self.state);
        let before = (self.state.section, self.state.item.is_some());
        self.apply(Action::Visit(named));
        self.apply(Action::Hold(out_of_sight(root)));
        // From and to a suggestion the page keeps its place, and so it does where the section is the same.
        let is_elsewhere = before != (self.state.section, false) && !before.1 && self.state.item.is_none();
        self.place.borrow_mut().wanted = is_elsewhere.then_some(self.state.section);
        self.place.borrow_mut().is_note_wanted = self.state.note.is_some();
    }

    /// Takes what the page says once: its address, and what the tag names.
    pub(super) fn settle_in(&mut self, context: &Context<Self>) {
        let Properties { host, before, is_after_crash, .. } = context.props();
        let (is_staff, panels) = (is_staff(host), panels(host));
        if !is_staff {
            // Nothing of a file of this device may come into an address.
            let link = context.link().clone();
            let signal = context.props().services.signal();
            self.address = AddressBar::new(host, &signal, move || link.send_message(Message::Visited));
        }
        let page = self.address.as_ref().map(AddressBar::page).unwrap_or_default();
        let parameter = self.address.as_ref().map(AddressBar::parameter).unwrap_or_default();
        let site = AddressBar::origin();
        let (today, is_restored) = (today(), *is_after_crash);
        let has_drawer = can_draw_up(host);
        let placement = Placement { page, parameter, site, panels, today, is_staff, is_restored, has_drawer };
        self.apply(Action::Placed(placement));
        self.watch_files(context);
        let read = self.address.as_ref().and_then(AddressBar::read);
        let saved = (!before.is_empty()).then(|| Address::of_value(before));
        match saved.or(read) {
            Some(named) => self.begin_at(named),
            None => self.apply(Action::SetSelection(selection(host).unwrap_or_default())),
        }
        let hash = self.address.as_ref().map(AddressBar::hash).unwrap_or_default();
        self.written = (self.state.address(), hash);
        self.told = (self.state.selection.clone(), self.state.item.clone());
        context.props().services.tell(&self.written.0);
    }

    fn begin_at(&mut self, named: Result<Address, Broken>) {
        self.apply(Action::Visit(named));
        self.place.borrow_mut().wanted =
            Some(self.state.section).filter(|section| *section != Section::default());
        self.place.borrow_mut().is_note_wanted = self.state.note.is_some();
    }

    /// Listens for files, once the tag lets a reader open one.
    pub(super) fn watch_files(&mut self, context: &Context<Self>) {
        if self.state.can_open() && self._files.is_none() {
            let link = context.link().clone();
            let heard = move |filed| link.send_message(Message::Filed(filed));
            self._files = FileWatch::new(&context.props().root, heard);
        }
    }
}
