//! How far something is scrolled. Called by handlers only, never while drawing.

/// How far the scrolled element of an event is scrolled down, in pixels.
#[cfg(target_arch = "wasm32")]
pub fn scrolled(event: &yew::Event) -> u32 {
    use yew::TargetCast;
    event.target_dyn_into::<web_sys::Element>().map_or(0, |element| element.scroll_top().max(0) as u32)
}

/// How far the scrolled element of an event is scrolled down, in pixels.
#[cfg(not(target_arch = "wasm32"))]
pub fn scrolled(_: &yew::Event) -> u32 {
    0
}
