//! Answers from the network: of the page's own origin, or of one that the tag names, also after redirects.

use gloo_net::http::{Request, Response};
use wasm_bindgen_futures::JsFuture;
use web_sys::{AbortSignal, RequestCache, RequestMode, Url};

use super::ahead::Ahead;
use crate::state::Fault;

/// Fetches an address; `ahead` is what was asked for before, `origins` are the other sites that may be read from.
pub async fn fetch(
    address: &str,
    ahead: Option<&Ahead>,
    origins: &[String],
    signal: &AbortSignal,
) -> Result<Response, Fault> {
    let url = allowed(address, origins)?;
    let response = match ahead {
        Some(ahead) => answered(ahead).await,
        None => asked(&url, signal).await,
    };
    let Some(response) = response else { return Err(why_none(&url).await) };
    allowed(&response.url(), origins)?;
    if response.ok() { Ok(response) } else { Err(Fault::of_status(response.status())) }
}

/// The answer of an address that may be read. What the browser still has is asked about: a new edition shows at once.
async fn asked(url: &Url, signal: &AbortSignal) -> Option<Response> {
    // The browser itself follows no redirect to another site.
    let mode = if is_own(url) { RequestMode::SameOrigin } else { RequestMode::Cors };
    let request =
        Request::get(&url.href()).mode(mode).cache(RequestCache::NoCache).abort_signal(Some(signal));
    request.send().await.ok()
}

async fn answered(ahead: &Ahead) -> Option<Response> {
    let answer = JsFuture::from(ahead.answer()).await.ok()?;
    Some(web_sys::Response::from(answer).into())
}

/// Why nothing came: another site that can be reached does not allow this page.
async fn why_none(url: &Url) -> Fault {
    if is_own(url) {
        return Fault::Unreachable;
    }
    let opaque = Request::get(&url.href()).mode(RequestMode::NoCors).send().await;
    if opaque.is_ok() { Fault::Cors } else { Fault::Unreachable }
}

/// The absolute address, where it may be read.
pub fn allowed(address: &str, origins: &[String]) -> Result<Url, Fault> {
    let window = web_sys::window().ok_or(Fault::Settings)?;
    let base = window.document().and_then(|document| document.base_uri().ok().flatten()).unwrap_or_default();
    let url = Url::new_with_base(address, &base).map_err(|_| Fault::Settings)?;
    // In a document without an address of its own every `data:` would count as the same origin.
    let is_web = matches!(url.protocol().as_str(), "http:" | "https:");
    if is_web && (is_own(&url) || origins.contains(&url.origin())) { Ok(url) } else { Err(Fault::Foreign) }
}

fn is_own(url: &Url) -> bool {
    let origin = web_sys::window().and_then(|window| window.location().origin().ok());
    origin.is_some_and(|own| own == url.origin())
}
