//! The way to the printer: the board is drawn for paper before the browser takes its picture of the page, and as it was
//! after it.

use std::cell::Cell;
use std::rc::Rc;

use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::{AbortSignal, Event};

use super::listener::listen;
use super::pause::{next_frame, next_task};
use super::place::GUESSED_FRAMES;

type Listener = Closure<dyn FnMut(Event)>;

/// Listens for the page being printed.
pub struct PaperWatch {
    _listeners: [(&'static str, Listener); 2],
}

impl PaperWatch {
    /// Calls back with true before the page is printed and with false after it, when the page stands again where it
    /// stood; `None` where there is no window.
    pub fn new(signal: &AbortSignal, on_paper: impl Fn(bool) + 'static) -> Option<PaperWatch> {
        let window = web_sys::window()?;
        let (on_paper, top) = (Rc::new(on_paper), Rc::new(Cell::new(None)));
        let before = {
            let (on_paper, top, window) = (on_paper.clone(), top.clone(), window.clone());
            Listener::new(move |_| {
                // Who printed by the board's own button is on paper already.
                top.set(top.get().or_else(|| window.scroll_y().ok()));
                on_paper(true);
            })
        };
        let after = {
            let window = window.clone();
            Listener::new(move |_| {
                on_paper(false);
                let (window, top) = (window.clone(), top.take());
                wasm_bindgen_futures::spawn_local(async move {
                    for _ in 0..GUESSED_FRAMES {
                        next_frame().await;
                        let left = window.scroll_x().unwrap_or_default();
                        window.scroll_to_with_x_and_y(left, top.unwrap_or_default());
                    }
                });
            })
        };
        let listeners = [("beforeprint", before), ("afterprint", after)];
        for (name, listener) in &listeners {
            listen(&window, name, listener.as_ref().unchecked_ref(), signal)?;
        }
        Some(PaperWatch { _listeners: listeners })
    }
}

/// Prints the page, once it is drawn for paper.
pub async fn print() {
    next_frame().await;
    next_task().await;
    if let Some(window) = web_sys::window() {
        // A browser that has no printer does nothing.
        let _ = window.print();
    }
}
