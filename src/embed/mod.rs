//! The element in the browser: what `static/embed.js` calls.
//! A placeholder that draws one sentence, so that the build and the browser tests have something to hold.

use js_sys::{Object, Reflect};
use wasm_bindgen::prelude::*;
use web_sys::{CustomEvent, CustomEventInit, Element, HtmlElement};
use yew::prelude::*;

/// One mounted board.
#[wasm_bindgen]
pub struct Handle {
    app: Option<yew::AppHandle<Placeholder>>,
}

/// Draws the board of `host` into `root`, a fresh child of its shadow root.
#[wasm_bindgen]
pub fn mount(host: HtmlElement, root: Element) -> Handle {
    let app = yew::Renderer::<Placeholder>::with_root_and_props(root, Props { host }).render();
    Handle { app: Some(app) }
}

#[wasm_bindgen]
impl Handle {
    /// The report as JSON text, once there is one.
    pub fn report(&self) -> Option<String> {
        Some("{}".to_owned())
    }

    /// Tells the board that an attribute of its element changed.
    pub fn change(&self, _name: String, _value: Option<String>) {}

    /// Takes the board down.
    pub fn destroy(&mut self) {
        if let Some(app) = self.app.take() {
            app.destroy();
        }
    }
}

#[derive(PartialEq, Properties)]
struct Props {
    host: HtmlElement,
}

#[component]
fn Placeholder(props: &Props) -> Html {
    let host = props.host.clone();
    use_effect_with((), move |()| announce(&host));
    html! { <p>{ "建议" }</p> }
}

fn announce(host: &HtmlElement) {
    let detail = Object::new();
    for name in ["total", "rejected"] {
        let _ = Reflect::set(&detail, &name.into(), &0.into());
    }
    let init = CustomEventInit::new();
    init.set_bubbles(true);
    init.set_composed(true);
    init.set_detail(&detail);
    if let Ok(event) = CustomEvent::new_with_event_init_dict("jianyi:ready", &init) {
        let _ = host.dispatch_event(&event);
    }
}
