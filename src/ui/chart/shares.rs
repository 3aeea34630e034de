//! A few shares as bars of one length: each fills as much of its own as it is.

use yew::prelude::*;

use super::strip::percent;

/// One share.
#[derive(Clone, Debug, PartialEq)]
pub struct ShareBar {
    /// Of what.
    pub label: AttrValue,
    /// In words, such as `82.4%`.
    pub text: AttrValue,
    /// Between 0 and 1.
    pub share: f64,
}

/// The bars.
pub fn shares(bars: &[ShareBar]) -> Html {
    html! {
        <ul class="shares">
            { for bars.iter().enumerate().map(|(place, bar)| html! {
                <li key={place} class="shares-row">
                    <span class="shares-label">{ bar.label.clone() }</span>
                    <svg class="shares-track" width="100%" height="16" aria-hidden="true">
                        <rect class="shares-whole" width="100%" y="2" height="12" rx="2" />
                        <rect class="shares-part" width={percent(bar.share * 100.0)} y="2" height="12" rx="2" />
                    </svg>
                    <span class="shares-n">{ bar.text.clone() }</span>
                </li>
            }) }
        </ul>
    }
}
