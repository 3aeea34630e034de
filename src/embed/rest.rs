//! When the rest of the program is wanted, and how it is fetched.

use js_sys::{Function, Reflect};
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{AbortSignal, Element, Event, Window};

use super::listener::listen;
use super::pause::pause;
use super::services::Services;

/// What a reader does who goes on from the head of the board.
const SIGNS: [&str; 5] = ["scroll", "pointermove", "pointerdown", "touchstart", "keydown"];
/// After so long without a sign it is fetched anyway, to be there before it is wanted.
const QUIET_MS: i32 = 1500;
/// So near to the lower edge of the window the sections are as good as seen.
const NEAR_PX: f64 = 100.0;

/// Listens for a reader who goes on, until it is dropped.
pub struct Signs {
    window: Window,
    heard: Closure<dyn FnMut(Event)>,
}

impl Signs {
    /// Calls back at every sign until the signal ends, and once after a while without.
    pub fn new(signal: AbortSignal, wanted: impl Fn() + Clone + 'static) -> Option<Signs> {
        let window = web_sys::window()?;
        let later = wanted.clone();
        let heard = Closure::<dyn FnMut(Event)>::new(move |_| wanted());
        for sign in SIGNS {
            listen(&window, sign, function(&heard), &signal)?;
        }
        wasm_bindgen_futures::spawn_local(async move {
            pause(QUIET_MS).await;
            if !signal.aborted() {
                later();
            }
        });
        Some(Signs { window, heard })
    }
}

impl Drop for Signs {
    fn drop(&mut self) {
        for sign in SIGNS {
            // A listener that is gone already is as well.
            let _ = self.window.remove_event_listener_with_callback(sign, function(&self.heard));
        }
    }
}

fn function(heard: &Closure<dyn FnMut(Event)>) -> &Function {
    heard.as_ref().unchecked_ref()
}

/// Whether the place of the sections is in sight, or nearly.
pub fn is_near(root: &Element) -> bool {
    let sections = root.query_selector(".dashboard-sections").ok().flatten();
    let height = web_sys::window().and_then(|window| window.inner_height().ok()?.as_f64());
    let place = sections.map(|sections| sections.get_bounding_client_rect().top());
    place.zip(height).is_some_and(|(top, height)| top < height + NEAR_PX)
}

/// Fetches it and puts it beside this part; the code of the failure where it does not come.
pub async fn fetched(services: &Services) -> Result<(), String> {
    let code = |error: JsValue| Reflect::get(&error, &JsValue::from_str("code")).ok()?.as_string();
    services.rest().await.map(drop).map_err(|error| code(error).unwrap_or_else(|| "page_conflict".to_owned()))
}
