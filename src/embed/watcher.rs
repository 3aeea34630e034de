//! What a load tells the component that started it, and what is looked at on the way.

use std::cell::RefCell;
use std::rc::Rc;

use yew::html::Scope;

use super::owner::{Message, Owner};
use super::reading::Watch;
use crate::ingest::Loader;
use crate::query::{Filter, Selection};
use crate::report::{Report, whole};
use crate::state::{Glimpse, Outline, Progress, Rest};
use crate::text::Lang;

/// Tells the component of one load.
pub struct Watcher {
    number: u32,
    link: Scope<Owner>,
    /// What was picked at the last look, the language, and whether panels could be drawn of it.
    seen: RefCell<Option<(Selection, Lang, Option<Rest>)>>,
}

impl Watcher {
    /// Tells of the load of this number.
    pub fn new(number: u32, link: Scope<Owner>) -> Watcher {
        Watcher { number, link, seen: RefCell::default() }
    }
}

impl Watch for Watcher {
    fn progress(&self, progress: Progress) {
        self.link.send_message(Message::Progressed(self.number, progress));
    }

    type All = Option<Rc<Report>>;
    type Seen = Option<Glimpse>;

    fn count(&self, loader: &mut Loader) -> Option<Rc<Report>> {
        loader.look(|export| Rc::new(whole(export)))
    }

    fn look(&self, loader: &mut Loader, all: Option<Rc<Report>>) -> Option<Glimpse> {
        let state = self.link.get_component().map(|root| root.state())?;
        self.seen.replace(Some((state.selection.clone(), state.lang, state.rest())));
        let glimpse = loader.look(|export| {
            let mut filter = Filter::default();
            let outline = Outline::of(export, all?, &state.selection, &mut filter, state.lang)?;
            let view = state.rest().map(|rest| rest.view(&(export, &outline, &filter)));
            Some(Glimpse { outline, view })
        });
        glimpse.flatten()
    }

    /// Where there is nothing to be seen any more, what was seen goes too.
    fn show(&self, glimpse: Option<Glimpse>) {
        self.link.send_message(Message::Glimpsed(self.number, glimpse));
    }

    fn is_waiting(&self) -> bool {
        let Some(root) = self.link.get_component() else { return false };
        let (state, seen) = (root.state(), self.seen.borrow());
        seen.as_ref().is_some_and(|(selection, lang, rest)| {
            *selection != state.selection || *lang != state.lang || *rest != state.rest()
        })
    }
}
