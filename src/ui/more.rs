//! The switch under a long list between its first entries and all of them.

use yew::prelude::*;

use crate::text::words::name;
use crate::text::{Lang, count};

/// How many entries are shown while folded.
pub const FIRST: usize = 12;
/// How many are drawn at most: a page with more of them no longer answers. The table has them all.
const MOST: usize = 600;

/// How many of so many entries are shown.
pub fn shown(is_open: bool, len: usize) -> usize {
    if is_open { len.min(MOST) } else { FIRST }
}

/// The switch; nothing where all fits.
pub fn more(len: usize, is_open: bool, lang: Lang, on_open: Callback<()>) -> Html {
    let onclick = on_open.reform(|_: MouseEvent| ());
    let switch = if is_open { name::FOLD } else { name::OPEN };
    let rest = (len - shown(is_open, len).min(len)) as u64;
    let others = name::OTHERS.fill(lang, &[("k", &count(rest, lang))]);
    html! {
        <>
        if rest > 0 {
            <p class="bars-rest">{ others }</p>
        }
        if len > FIRST {
            <button class="bars-open" type="button" aria-expanded={if is_open { "true" } else { "false" }} {onclick}>
                { switch.of(lang) }
            </button>
        }
        </>
    }
}
