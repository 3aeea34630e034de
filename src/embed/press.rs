//! A long press on a mark of a picture: where there is no Shift key, it adds the mark to what is picked.

use std::cell::{Cell, OnceCell, RefCell};
use std::rc::Rc;

use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::{AddEventListenerOptions, Element, Event, MouseEvent, MouseEventInit, PointerEvent};

/// From here on a press is long.
const LONG_MS: i32 = 500;
/// A finger that moves further scrolls the page.
const SLIP_PX: i32 = 10;
/// What can be added: marks of pictures, and their entries in legends.
const MARKS: &str = ".frame-picture [role=button], .frame-picture button";

/// A press under way.
struct Press {
    mark: Element,
    x: i32,
    y: i32,
    timer: i32,
}

/// Listens for long presses until it is dropped; the listeners go with the root.
pub struct LongPress {
    _listeners: Vec<Closure<dyn FnMut(Event)>>,
}

#[derive(Default)]
struct Watched {
    press: RefCell<Option<Press>>,
    /// What the timer calls.
    held: OnceCell<Closure<dyn FnMut()>>,
    /// Whether the press was long: the click that may end it is not one of its own.
    is_done: Cell<bool>,
}

impl LongPress {
    /// Listens at the root of a board.
    pub fn new(root: &Element) -> LongPress {
        let watched = Rc::new(Watched::default());
        let weak = Rc::downgrade(&watched);
        // The cell is new.
        let _ = watched.held.set(Closure::new(move || {
            if let Some(watched) = weak.upgrade() {
                add(&watched);
            }
        }));
        let mut listeners = Vec::new();
        let mut listen = |names: &[&str], capture: bool, on: fn(&Rc<Watched>, Event)| {
            let watched = watched.clone();
            let listener = Closure::<dyn FnMut(Event)>::new(move |event| on(&watched, event));
            let options = AddEventListenerOptions::new();
            options.set_capture(capture);
            for name in names {
                // A root that takes no listeners has no long presses.
                let _ = root.add_event_listener_with_callback_and_add_event_listener_options(
                    name,
                    listener.as_ref().unchecked_ref(),
                    &options,
                );
            }
            listeners.push(listener);
        };
        listen(&["pointerdown"], false, begin);
        listen(&["pointermove"], false, slip);
        listen(&["pointerup", "pointercancel"], false, |watched, _| watched.stop());
        listen(&["contextmenu"], false, keep_menu_away);
        listen(&["click"], true, swallow);
        LongPress { _listeners: listeners }
    }
}

impl Watched {
    fn stop(&self) {
        if let (Some(press), Some(window)) = (self.press.take(), web_sys::window()) {
            window.clear_timeout_with_handle(press.timer);
        }
    }
}

fn begin(watched: &Rc<Watched>, event: Event) {
    watched.stop();
    watched.is_done.set(false);
    let Some(pointer) = event.dyn_ref::<PointerEvent>().filter(|pointer| pointer.pointer_type() == "touch")
    else {
        return;
    };
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    let mark = target.and_then(|target| target.closest(MARKS).ok().flatten());
    let (Some(mark), Some(window), Some(held)) = (mark, web_sys::window(), watched.held.get()) else {
        return;
    };
    let held = held.as_ref().unchecked_ref();
    let timer = window.set_timeout_with_callback_and_timeout_and_arguments_0(held, LONG_MS).unwrap_or(0);
    watched.press.replace(Some(Press { mark, x: pointer.client_x(), y: pointer.client_y(), timer }));
}

fn slip(watched: &Rc<Watched>, event: Event) {
    let Some(pointer) = event.dyn_ref::<PointerEvent>() else { return };
    let is_away = watched.press.borrow().as_ref().is_some_and(|press| {
        let (x, y) = (pointer.client_x() - press.x, pointer.client_y() - press.y);
        x.abs().max(y.abs()) > SLIP_PX
    });
    if is_away {
        watched.stop();
    }
}

/// The press has become long: it is a click with Shift.
fn add(watched: &Watched) {
    let Some(press) = watched.press.take() else { return };
    let how = MouseEventInit::new();
    how.set_bubbles(true);
    how.set_composed(true);
    how.set_shift_key(true);
    if let Ok(click) = MouseEvent::new_with_mouse_event_init_dict("click", &how) {
        // Nobody on the way can have refused it.
        let _ = press.mark.dispatch_event(&click);
        watched.is_done.set(true);
    }
}

fn keep_menu_away(watched: &Rc<Watched>, event: Event) {
    if watched.is_done.get() || watched.press.borrow().is_some() {
        event.prevent_default();
    }
}

/// The browser's own click at the end of a long press.
fn swallow(watched: &Rc<Watched>, event: Event) {
    if event.is_trusted() && watched.is_done.take() {
        event.stop_propagation();
        event.prevent_default();
    }
}
