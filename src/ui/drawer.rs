//! A sheet that is drawn up from the foot of the window over all else, on a phone: what is pressed stays where it is, and
//! what it opens is in sight. The browser keeps the focus in it, and closes it with Escape.

use yew::prelude::*;

/// What is drawn up.
#[derive(Clone, PartialEq, Properties)]
pub struct DrawerProps {
    /// What it is; stands at its head.
    pub title: AttrValue,
    /// What became of what is done in it; said when it changes.
    #[prop_or_default]
    pub note: AttrValue,
    /// What closes it is called.
    pub close: &'static str,
    /// The reader closes it.
    pub on_close: Callback<()>,
    /// What stands in it.
    pub children: Html,
}

/// The drawer.
#[component]
pub fn Drawer(props: &DrawerProps) -> Html {
    let DrawerProps { title, note, close, on_close, children } = props;
    let drawer = use_node_ref();
    {
        let drawer = drawer.clone();
        use_effect_with((), move |()| {
            open(&drawer);
            // While it is still there: the browser gives the focus back to where it was.
            move || shut(&drawer)
        });
    }
    let on_press = {
        let on_close = on_close.clone();
        Callback::from(move |event: MouseEvent| {
            if is_beside(&event) {
                on_close.emit(());
            }
        })
    };
    let oncancel = on_close.reform(|event: Event| event.prevent_default());
    let onclose = on_close.reform(|_: Event| ());
    let onclick = on_close.reform(|_: MouseEvent| ());
    html! {
        <dialog class="drawer" ref={drawer} aria-label={title} {oncancel} {onclose} onclick={on_press}>
            <div class="drawer-sheet">
                <div class="drawer-head">
                    <p class="drawer-title">{ title }</p>
                    <button class="drawer-close" type="button" aria-label={*close} {onclick}>
                        <svg class="chips-cross" viewBox="0 0 12 12" width="16" height="16" aria-hidden="true">
                            <path d="M2 2L10 10M10 2L2 10" />
                        </svg>
                    </button>
                </div>
                <p class="drawer-note" role="status">{ note }</p>
                { children.clone() }
            </div>
        </dialog>
    }
}

/// Whether a press was beside the sheet: on the dialog, which is all of the window, and on nothing in it.
#[cfg(target_arch = "wasm32")]
fn is_beside(event: &MouseEvent) -> bool {
    use wasm_bindgen::JsCast;
    let pressed = event.target().and_then(|target| target.dyn_into::<web_sys::Element>().ok());
    pressed.is_some_and(|pressed| pressed.local_name() == "dialog")
}

#[cfg(not(target_arch = "wasm32"))]
fn is_beside(_: &MouseEvent) -> bool {
    false
}

#[cfg(target_arch = "wasm32")]
fn open(drawer: &NodeRef) {
    if let Some(drawer) = drawer.cast::<web_sys::HtmlDialogElement>() {
        // It is in the page and not open yet, which are the two reasons to refuse.
        let _ = drawer.show_modal();
    }
}

#[cfg(not(target_arch = "wasm32"))]
fn open(_: &NodeRef) {}

#[cfg(target_arch = "wasm32")]
fn shut(drawer: &NodeRef) {
    if let Some(drawer) = drawer.cast::<web_sys::HtmlDialogElement>() {
        drawer.close();
    }
}

#[cfg(not(target_arch = "wasm32"))]
fn shut(_: &NodeRef) {}
