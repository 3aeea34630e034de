//! The type that a reader chose, kept for the next visit to this site. Where the browser keeps nothing, the tag decides.

/// Under this name of the site's storage.
const KEY: &str = "jianyi:size";

const NAMES: [&str; 2] = ["standard", "large"];

/// Whether the reader chose large type; `None` where nothing was chosen.
pub fn chosen() -> Option<bool> {
    let name = storage()?.get_item(KEY).ok()??;
    NAMES.iter().position(|known| *known == name).map(|place| place == 1)
}

/// Keeps what the reader chose.
pub fn keep(is_large: bool) {
    if let Some(storage) = storage() {
        // A browser may have no room for it: it holds until the page is left then.
        let _ = storage.set_item(KEY, NAMES[usize::from(is_large)]);
    }
}

/// What the site may keep; nothing where the reader, or the page around a frame, does not allow it.
fn storage() -> Option<web_sys::Storage> {
    web_sys::window()?.local_storage().ok()?
}
