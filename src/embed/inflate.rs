//! Packed files, unpacked by the browser where it can.

use js_sys::{Array, Function, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{ReadableStream, ReadableStreamDefaultReader, WritableStream, WritableStreamDefaultWriter};

use super::body::Body;
use crate::state::Fault;

/// A reader of what a packed body holds. Engines of the baseline may have none: that is a fault of its own.
pub fn unpacked(body: Body) -> Result<ReadableStreamDefaultReader, Fault> {
    let (readable, writable) = stream().ok_or(Fault::Packed)?;
    let writer = writable.get_writer().map_err(|_| Fault::Packed)?;
    spawn_local(pump(body, writer));
    Ok(readable.get_reader().unchecked_into())
}

fn stream() -> Option<(ReadableStream, WritableStream)> {
    let make: Function =
        Reflect::get(&js_sys::global(), &JsValue::from_str("DecompressionStream")).ok()?.dyn_into().ok()?;
    let made = Reflect::construct(&make, &Array::of1(&JsValue::from_str("gzip"))).ok()?;
    let end = |name: &str| Reflect::get(&made, &JsValue::from_str(name)).ok();
    Some((end("readable")?.dyn_into().ok()?, end("writable")?.dyn_into().ok()?))
}

/// Hands the packed bytes on; the other end hears of a fault by its own.
async fn pump(mut body: Body, writer: WritableStreamDefaultWriter) {
    loop {
        let done = match body.next().await {
            Ok(Some(chunk)) => writer.write_with_chunk(&chunk),
            Ok(None) => writer.close(),
            Err(_) => writer.abort(),
        };
        let is_over = body.is_over();
        if JsFuture::from(done).await.is_err() || is_over {
            return;
        }
    }
}
