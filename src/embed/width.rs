//! The element's own width: layout follows the box, not the window.

use std::cell::Cell;
use std::rc::Rc;

use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::{Element, ResizeObserver, Window};

/// Watches an element until it is dropped.
pub struct WidthWatch {
    observer: ResizeObserver,
    frame: Rc<Frame>,
    _observed: Closure<dyn FnMut()>,
}

/// The next frame, in which the width is taken: to redraw while the observer still runs would make the
/// browser report a loop to the host's error handler.
struct Frame {
    window: Window,
    take: Closure<dyn FnMut()>,
    asked: Cell<Option<i32>>,
}

impl Frame {
    fn ask(&self) {
        self.cancel();
        self.asked.set(self.window.request_animation_frame(self.take.as_ref().unchecked_ref()).ok());
    }

    fn cancel(&self) {
        if let Some(asked) = self.asked.take() {
            // A frame that has run already is no longer there to be cancelled, which is no fault.
            let _ = self.window.cancel_animation_frame(asked);
        }
    }
}

impl WidthWatch {
    /// Calls back with the width in CSS pixels at every change; `None` where the browser cannot watch.
    pub fn new(element: &Element, on_width: impl Fn(u32) + 'static) -> Option<WidthWatch> {
        let watched = element.clone();
        let last = Cell::new(0);
        let take = Closure::<dyn FnMut()>::new(move || {
            let width = watched.client_width().max(0) as u32;
            if last.replace(width) != width {
                on_width(width);
            }
        });
        let frame = Rc::new(Frame { window: web_sys::window()?, take, asked: Cell::new(None) });
        let asked = frame.clone();
        let observed = Closure::<dyn FnMut()>::new(move || asked.ask());
        let observer = ResizeObserver::new(observed.as_ref().unchecked_ref()).ok()?;
        observer.observe(element);
        Some(WidthWatch { observer, frame, _observed: observed })
    }
}

impl Drop for WidthWatch {
    fn drop(&mut self) {
        self.observer.disconnect();
        self.frame.cancel();
    }
}
