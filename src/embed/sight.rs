//! Which section is in sight, so that the tabs tell where the reader is.

use js_sys::Array;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::{Element, IntersectionObserver, IntersectionObserverEntry, IntersectionObserverInit};

use crate::state::{Panel, Panels, Section};

/// The line that a section must cross to be the one that is read: a third down the window.
const LINE: &str = "-33% 0px -66% 0px";
/// The top of the board, then each section.
const PARTS: &str = ".dashboard-top, .dashboard-section";

/// Where a drawn panel is: its key, its upper and its lower edge, in px from the top of the window.
type PanelPlace = (Panel, f64, f64);

/// The panels that are drawn and have a place on the page, and the height of the window.
fn places(root: &Element) -> Option<(Vec<PanelPlace>, f64)> {
    let height = web_sys::window()?.inner_height().ok()?.as_f64()?;
    let found = root.query_selector_all("[data-panel]").ok()?;
    let drawn = (0..found.length()).filter_map(|at| found.get(at)?.dyn_into::<Element>().ok());
    let placed = drawn.filter_map(|element| {
        let panel = Panel::of_key(&element.get_attribute("data-panel")?)?;
        let place = element.get_bounding_client_rect();
        (place.height() > 0.0).then_some((panel, place.top(), place.bottom()))
    });
    Some((placed.collect(), height))
}

/// The panels that a reader does not see: those above and below the window, and those that are not drawn so far.
pub fn out_of_sight(root: &Element) -> Panels {
    let Some((places, height)) = places(root) else { return Panels::default() };
    let seen = places.into_iter().filter(|(_, top, bottom)| *bottom > 0.0 && *top < height);
    seen.fold(Panels::all(), |hidden, (panel, ..)| hidden.without(panel))
}

/// Whether panels are drawn past the lower edge of the window: in their order, so that what is missing is beneath.
pub fn is_window_filled(root: &Element) -> bool {
    places(root).is_some_and(|(places, height)| places.iter().any(|(_, top, _)| *top >= height))
}

/// Watches the sections of a drawn board until it is dropped.
pub struct SightWatch {
    observer: IntersectionObserver,
    _seen: Closure<dyn FnMut(Array)>,
}

impl SightWatch {
    /// Calls back with the section that is read, at every change; `None` where the browser cannot watch.
    pub fn new(root: &Element, on_section: impl Fn(Section) + 'static) -> Option<SightWatch> {
        let found = root.query_selector_all(PARTS).ok()?;
        let parts: Vec<Element> =
            (0..found.length()).filter_map(|at| found.get(at)?.dyn_into().ok()).collect();
        let known = parts.clone();
        let seen = Closure::<dyn FnMut(Array)>::new(move |entries: Array| {
            for entry in entries.iter() {
                let entry: IntersectionObserverEntry = entry.unchecked_into();
                let place = known.iter().position(|part| *part == entry.target());
                if let (true, Some(section)) =
                    (entry.is_intersecting(), place.and_then(|at| Section::ALL.get(at)))
                {
                    on_section(*section);
                }
            }
        });
        let options = IntersectionObserverInit::new();
        options.set_root_margin(LINE);
        let observer =
            IntersectionObserver::new_with_options(seen.as_ref().unchecked_ref(), &options).ok()?;
        parts.iter().for_each(|part| observer.observe(part));
        Some(SightWatch { observer, _seen: seen })
    }
}

impl Drop for SightWatch {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}
