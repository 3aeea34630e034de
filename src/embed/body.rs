//! The bytes of an answer as they come, and how many have come.

use std::cell::Cell;
use std::rc::Rc;

use gloo_net::http::Response;
use js_sys::{Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::ReadableStreamDefaultReader;

use crate::state::Fault;

/// A body that is being read.
pub struct Body {
    reader: ReadableStreamDefaultReader,
    /// A chunk that was looked at and given back.
    first: Option<Uint8Array>,
    is_over: bool,
    taken: Taken,
}

/// Bytes that have come over the network, shared with who tells of them.
pub type Taken = Rc<Cell<u64>>;

impl Body {
    /// The body of an answer, if it has one.
    pub fn of(response: &Response) -> Option<Body> {
        let reader = response.body()?.get_reader().unchecked_into();
        Some(Body { reader, first: None, is_over: false, taken: Taken::default() })
    }

    /// How many bytes have come.
    pub fn taken(&self) -> Taken {
        self.taken.clone()
    }

    /// The next chunk; `None` at the end.
    pub async fn next(&mut self) -> Result<Option<Uint8Array>, Fault> {
        if let Some(first) = self.first.take() {
            return Ok(Some(first));
        }
        let chunk = next_chunk(&self.reader).await;
        self.is_over = !matches!(chunk, Ok(Some(_)));
        if let Ok(Some(chunk)) = &chunk {
            self.taken.set(self.taken.get() + u64::from(chunk.length()));
        }
        chunk
    }

    /// Gives a chunk back: it comes next.
    pub fn give_back(&mut self, chunk: Uint8Array) {
        self.first = Some(chunk);
    }

    /// Whether the end was reached, or a fault.
    pub fn is_over(&self) -> bool {
        self.is_over
    }
}

/// The next chunk of a stream; `None` at its end.
pub async fn next_chunk(reader: &ReadableStreamDefaultReader) -> Result<Option<Uint8Array>, Fault> {
    let result = JsFuture::from(reader.read()).await.map_err(|_| Fault::Unreachable)?;
    let member = |name: &str| Reflect::get(&result, &JsValue::from_str(name)).map_err(|_| Fault::Unreachable);
    if member("done")?.is_truthy() {
        return Ok(None);
    }
    Ok(Some(member("value")?.unchecked_into()))
}
