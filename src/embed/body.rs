//! The bytes of an answer as they come, and how many have come.

use std::cell::Cell;
use std::rc::Rc;

use gloo_net::http::Response;
use js_sys::{Function, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    ReadableStream, ReadableStreamByobReader, ReadableStreamDefaultReader, ReadableStreamGetReaderOptions,
    ReadableStreamReaderMode,
};

use crate::state::Fault;

/// As much as is read at once, where the browser fills a buffer that is handed to it.
const CHUNK: u32 = 64 << 10;

/// A body that is being read.
pub struct Body {
    reader: Reader,
    /// A chunk that was looked at and given back.
    first: Option<Uint8Array>,
    is_over: bool,
    taken: Taken,
    failed: Rc<Cell<bool>>,
}

enum Reader {
    /// Fills the same buffer again and again: nothing is left to be collected.
    Filling { reader: ReadableStreamByobReader, last: Uint8Array },
    /// Brings buffers of its own.
    Bringing(ReadableStreamDefaultReader),
}

/// Bytes that have come over the network, shared with who tells of them.
pub type Taken = Rc<Cell<u64>>;

impl Body {
    /// The body of an answer, if it has one.
    pub fn of(response: &Response) -> Option<Body> {
        let stream = response.body()?;
        Some(Body {
            reader: Reader::of(&stream),
            first: None,
            is_over: false,
            taken: Taken::default(),
            failed: Rc::default(),
        })
    }

    /// How many bytes have come.
    pub fn taken(&self) -> Taken {
        self.taken.clone()
    }

    /// Whether the bytes failed to come, for who reads them at second hand.
    pub fn failed(&self) -> Rc<Cell<bool>> {
        self.failed.clone()
    }

    /// The next chunk; `None` at the end. The one before may be overwritten.
    pub async fn next(&mut self) -> Result<Option<Uint8Array>, Fault> {
        if let Some(first) = self.first.take() {
            return Ok(Some(first));
        }
        let chunk = match &mut self.reader {
            Reader::Bringing(reader) => next_chunk(reader).await,
            Reader::Filling { reader, last } => {
                let buffer = Uint8Array::new(&last.buffer());
                let chunk = chunk_of(JsFuture::from(reader.read_with_array_buffer_view(&buffer)).await);
                if let Ok(Some(chunk)) = &chunk {
                    *last = chunk.clone();
                }
                chunk
            }
        };
        self.is_over = !matches!(chunk, Ok(Some(_)));
        self.failed.set(chunk.is_err());
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

impl Reader {
    /// A reader that fills buffers, where the browser has one for this stream.
    fn of(stream: &ReadableStream) -> Reader {
        let options = ReadableStreamGetReaderOptions::new();
        options.set_mode(ReadableStreamReaderMode::Byob);
        let get =
            Reflect::get(stream, &JsValue::from_str("getReader")).map(JsCast::unchecked_into::<Function>);
        // It throws where the stream fills no buffers; a browser that does not know the mode brings its own.
        match get.and_then(|get| get.call1(stream, &options)) {
            Ok(reader) => match reader.dyn_into() {
                Ok(reader) => Reader::Filling { reader, last: Uint8Array::new_with_length(CHUNK) },
                Err(reader) => Reader::Bringing(reader.unchecked_into()),
            },
            Err(_) => Reader::Bringing(stream.get_reader().unchecked_into()),
        }
    }
}

/// The next chunk of a stream; `None` at its end.
pub async fn next_chunk(reader: &ReadableStreamDefaultReader) -> Result<Option<Uint8Array>, Fault> {
    chunk_of(JsFuture::from(reader.read()).await)
}

fn chunk_of(result: Result<JsValue, JsValue>) -> Result<Option<Uint8Array>, Fault> {
    let result = result.map_err(|_| Fault::Unreachable)?;
    let member = |name: &str| Reflect::get(&result, &JsValue::from_str(name)).map_err(|_| Fault::Unreachable);
    if member("done")?.is_truthy() {
        return Ok(None);
    }
    Ok(Some(member("value")?.unchecked_into()))
}
