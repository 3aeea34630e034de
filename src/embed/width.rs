//! The element's own width: layout follows the box, not the window.

use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::{Element, ResizeObserver};

/// Watches an element until it is dropped.
pub struct WidthWatch {
    observer: ResizeObserver,
    _callback: Closure<dyn FnMut()>,
}

impl WidthWatch {
    /// Calls back with the width in CSS pixels, at once and at every change; `None` where the browser
    /// cannot watch.
    pub fn new(element: &Element, on_width: impl Fn(u32) + 'static) -> Option<WidthWatch> {
        let watched = element.clone();
        let mut last = 0;
        let callback = Closure::<dyn FnMut()>::new(move || {
            let width = watched.client_width().max(0) as u32;
            if width != last {
                last = width;
                on_width(width);
            }
        });
        let observer = ResizeObserver::new(callback.as_ref().unchecked_ref()).ok()?;
        observer.observe(element);
        Some(WidthWatch { observer, _callback: callback })
    }
}

impl Drop for WidthWatch {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}
