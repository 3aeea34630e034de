//! Fetches an export and reads it as it comes.
//!
//! Only from the page's own origin, also after redirects.

use gloo_net::http::{Request, Response};
use js_sys::{Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{AbortSignal, ReadableStreamDefaultReader, RequestMode, Url};

use super::pause::Pace;
use crate::ingest::{Export, Loader, Mapping};
use crate::state::{Fault, Progress};

/// Where the data are, as the element's tag says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// Address of the export, absolute or relative to the page.
    pub src: String,
    /// Address of a mapping.
    pub mapping: Option<String>,
}

/// Fetches and reads a source; `on_progress` hears how far it is.
pub async fn load(
    source: &Source,
    signal: &AbortSignal,
    on_progress: impl Fn(Progress),
) -> Result<Export, Fault> {
    let mapping = match &source.mapping {
        None => None,
        Some(address) => Some(read_mapping(address, signal).await?),
    };
    let response = fetch(&source.src, signal).await?;
    let mut loader = Loader::new(mapping);
    read(&response, &mut loader, on_progress).await?;
    loader.finish().map_err(|error| Fault::from(&error))
}

async fn read_mapping(address: &str, signal: &AbortSignal) -> Result<Mapping, Fault> {
    let text = fetch(address, signal).await?.text().await.map_err(|_| Fault::Unreachable)?;
    Mapping::parse(&text).map_err(|error| {
        // The webmaster's mistake, not the reader's: its place is named in the console.
        web_sys::console::error_1(&JsValue::from_str(&error.to_string()));
        Fault::Settings
    })
}

async fn fetch(address: &str, signal: &AbortSignal) -> Result<Response, Fault> {
    let absolute = own_address(address)?;
    // The browser itself follows no redirect to another site.
    let request = Request::get(&absolute).mode(RequestMode::SameOrigin).abort_signal(Some(signal));
    let response = request.send().await.map_err(|_| Fault::Unreachable)?;
    own_address(&response.url())?;
    if response.ok() { Ok(response) } else { Err(Fault::of_status(response.status())) }
}

/// The absolute address, if it is the page's own origin's.
fn own_address(address: &str) -> Result<String, Fault> {
    let window = web_sys::window().ok_or(Fault::Settings)?;
    let base = window.document().and_then(|document| document.base_uri().ok().flatten()).unwrap_or_default();
    let url = Url::new_with_base(address, &base).map_err(|_| Fault::Settings)?;
    let own = window.location().origin().is_ok_and(|origin| origin == url.origin());
    // In a document without an address of its own every `data:` would count as the same origin.
    let is_web = matches!(url.protocol().as_str(), "http:" | "https:");
    if own && is_web { Ok(url.href()) } else { Err(Fault::Foreign) }
}

async fn read(response: &Response, loader: &mut Loader, on_progress: impl Fn(Progress)) -> Result<(), Fault> {
    let Some(body) = response.body() else {
        loader.feed(&response.binary().await.map_err(|_| Fault::Unreachable)?);
        return Ok(());
    };
    let length = length(response);
    let reader: ReadableStreamDefaultReader = body.get_reader().unchecked_into();
    let mut pace = Pace::new();
    let mut taken = 0;
    while let Some(chunk) = next_chunk(&reader).await? {
        // A large chunk is one long task; parts of it leave room for a frame between them.
        for part in chunk.chunks(PART) {
            loader.feed(part);
            taken += part.len() as u64;
            if pace.keep().await {
                on_progress(progress(taken, length, loader));
            }
        }
        on_progress(progress(taken, length, loader));
    }
    Ok(())
}

fn progress(taken: u64, length: Option<u64>, loader: &Loader) -> Progress {
    match length {
        Some(of) => Progress::Bytes { read: taken, of },
        None => Progress::Records(loader.read()),
    }
}

const PART: usize = 64 << 10;

async fn next_chunk(reader: &ReadableStreamDefaultReader) -> Result<Option<Vec<u8>>, Fault> {
    let result = JsFuture::from(reader.read()).await.map_err(|_| Fault::Unreachable)?;
    let member = |name: &str| Reflect::get(&result, &JsValue::from_str(name)).map_err(|_| Fault::Unreachable);
    if member("done")?.is_truthy() {
        return Ok(None);
    }
    Ok(Some(Uint8Array::new(&member("value")?).to_vec()))
}

/// The length of what is read; not known where the server compressed it, since the header speaks of
/// the compressed bytes.
fn length(response: &Response) -> Option<u64> {
    let headers = response.headers();
    let plain = headers.get("content-encoding").is_none_or(|encoding| encoding == "identity");
    headers.get("content-length").filter(|_| plain)?.parse().ok().filter(|length| *length > 0)
}
