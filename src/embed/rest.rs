//! When the rest of the program is wanted, and how it is fetched.

use js_sys::{Function, Reflect};
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{AbortSignal, Element, Window};

use super::listener::listen;
use super::services::Services;

/// What a reader does who goes on from the head of the board.
const SIGNS: [&str; 5] = ["scroll", "pointermove", "pointerdown", "touchstart", "keydown"];
/// After so long without a sign it is fetched anyway, to be there before it is wanted.
const QUIET_MS: i32 = 1500;
/// So near to the lower edge of the window the sections are soon seen.
pub const NEAR_PX: f64 = 200.0;

/// Listens for a reader who goes on, until it is dropped.
pub struct Signs {
    window: Window,
    timer: Option<i32>,
    heard: Closure<dyn FnMut()>,
}

impl Signs {
    /// Calls back at every sign until the signal ends, and once after a while without.
    pub fn new(signal: &AbortSignal, wanted: impl Fn() + 'static) -> Option<Signs> {
        let window = web_sys::window()?;
        let heard = Closure::<dyn FnMut()>::new(wanted);
        for sign in SIGNS {
            listen(&window, sign, function(&heard), signal)?;
        }
        let timer = window.set_timeout_with_callback_and_timeout_and_arguments_0(function(&heard), QUIET_MS);
        Some(Signs { timer: timer.ok(), window, heard })
    }
}

impl Drop for Signs {
    fn drop(&mut self) {
        for sign in SIGNS {
            // A listener that is gone already is as well.
            let _ = self.window.remove_event_listener_with_callback(sign, function(&self.heard));
        }
        self.timer.into_iter().for_each(|timer| self.window.clear_timeout_with_handle(timer));
    }
}

fn function(heard: &Closure<dyn FnMut()>) -> &Function {
    heard.as_ref().unchecked_ref()
}

/// Whether the place of the sections is in sight, or no further from it than this.
pub fn is_within(root: &Element, distance_px: f64) -> bool {
    let sections = root.query_selector(".dashboard-sections").ok().flatten();
    let height = web_sys::window().and_then(|window| window.inner_height().ok()?.as_f64());
    let place = sections.map(|sections| sections.get_bounding_client_rect().top());
    place.zip(height).is_some_and(|(top, height)| top < height + distance_px)
}

/// Fetches it and puts it beside this part; the code of the failure where it does not come.
pub async fn fetched(services: &Services) -> Result<(), String> {
    let code = |error: JsValue| Reflect::get(&error, &JsValue::from_str("code")).ok()?.as_string();
    services.rest().await.map(drop).map_err(|error| code(error).unwrap_or_else(|| "page_conflict".to_owned()))
}
