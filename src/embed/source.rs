//! Reads an export as it comes: fetched from the page's own origin, also after redirects, or a file of this device.

use std::future::poll_fn;
use std::pin::{Pin, pin};
use std::task::Poll;

use gloo_net::http::{Request, Response};
use js_sys::Uint8Array;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;
use web_sys::{AbortController, AbortSignal, File, RequestMode, Url};

use super::ahead::Ahead;
use super::body::{Body, Taken, next_chunk};
use super::encoding::decoders;
use super::file::answer_of;
use super::inflate::unpacked;
use super::pause::{Beat, Looks, Pace, alarm, next_task, now};
use crate::ingest::{Loader, Mapping, is_packed};
use crate::state::{ExportRef, Fault, Progress};

/// Where the data are.
pub struct Source {
    /// What is read.
    pub place: Place,
    /// Address of a mapping.
    pub mapping: Option<String>,
    /// Whether a file of which nothing can be shown is handed over all the same, so that its flaws can be seen.
    pub is_staff: bool,
}

/// What is read.
pub enum Place {
    /// What the element's tag names.
    Address {
        /// Absolute or relative to the page.
        src: String,
        /// The answer, where it was already asked for.
        ahead: Option<Ahead>,
    },
    /// A file that was opened on this device.
    File(File),
}

impl Place {
    /// What stops the reading.
    pub fn abort(&self) -> Result<AbortController, JsValue> {
        match self {
            Place::Address { ahead: Some(ahead), .. } => Ok(ahead.abort()),
            _ => AbortController::new(),
        }
    }

    /// The answer that brings the bytes, and how many they are where that is known.
    async fn answer(&self, signal: &AbortSignal) -> Result<(Response, Option<u64>), Fault> {
        match self {
            Place::Address { src, ahead } => {
                let response = fetch(src, ahead.as_ref(), signal).await?;
                let length = length(&response);
                Ok((response, length))
            }
            Place::File(file) => Ok((answer_of(file)?.into(), Some(file.size() as u64))),
        }
    }
}

/// Fetches and reads a source; `watch` hears how far it is.
pub async fn load(source: &Source, signal: &AbortSignal, watch: &impl Watch) -> Result<ExportRef, Fault> {
    let mapping = match &source.mapping {
        None => None,
        Some(address) => Some(read_mapping(address, signal).await?),
    };
    let (response, length) = source.place.answer(signal).await?;
    let mut loader = Loader::with_decoders(mapping, decoders);
    read(&response, length, signal, &mut loader, watch).await?;
    let mut closing = loader.close().map_err(|error| Fault::from(&error))?;
    let mut pace = Pace::new();
    while closing.step() {
        pace.keep().await;
    }
    let export = closing.export();
    // A file that holds nothing to show is a fault.
    if let Some(fault) = Fault::of_export(&export).filter(|_| !source.is_staff) {
        return Err(fault);
    }
    next_task().await;
    let export = ExportRef::new(export);
    next_task().await;
    Ok(export)
}

async fn read_mapping(address: &str, signal: &AbortSignal) -> Result<Mapping, Fault> {
    let text = fetch(address, None, signal).await?.text().await.map_err(|_| Fault::Unreachable)?;
    Mapping::parse(&text).map_err(|error| {
        // The webmaster's mistake, not the reader's: its place is named in the console.
        web_sys::console::error_1(&JsValue::from_str(&error.to_string()));
        Fault::Settings
    })
}

async fn fetch(address: &str, ahead: Option<&Ahead>, signal: &AbortSignal) -> Result<Response, Fault> {
    let absolute = own_address(address)?;
    let response = match ahead {
        Some(ahead) => answered(ahead).await,
        // The browser itself follows no redirect to another site.
        None => {
            let request = Request::get(&absolute).mode(RequestMode::SameOrigin).abort_signal(Some(signal));
            request.send().await.ok()
        }
    };
    let response: Response = response.ok_or(Fault::Unreachable)?;
    own_address(&response.url())?;
    if response.ok() { Ok(response) } else { Err(Fault::of_status(response.status())) }
}

async fn answered(ahead: &Ahead) -> Option<Response> {
    let answer = JsFuture::from(ahead.answer()).await.ok()?;
    Some(web_sys::Response::from(answer).into())
}

/// The absolute address, if it is the page's own origin's.
pub fn own_address(address: &str) -> Result<String, Fault> {
    let window = web_sys::window().ok_or(Fault::Settings)?;
    let base = window.document().and_then(|document| document.base_uri().ok().flatten()).unwrap_or_default();
    let url = Url::new_with_base(address, &base).map_err(|_| Fault::Settings)?;
    let own = window.location().origin().is_ok_and(|origin| origin == url.origin());
    // In a document without an address of its own every `data:` would count as the same origin.
    let is_web = matches!(url.protocol().as_str(), "http:" | "https:");
    if own && is_web { Ok(url.href()) } else { Err(Fault::Foreign) }
}

/// Hands the bytes of an answer to the loader, unpacked where they are packed.
async fn read(
    response: &Response,
    length: Option<u64>,
    signal: &AbortSignal,
    loader: &mut Loader,
    watch: &impl Watch,
) -> Result<(), Fault> {
    let Some(mut body) = Body::of(response) else {
        loader.feed(&response.binary().await.map_err(|_| Fault::Unreachable)?);
        return Ok(());
    };
    let mut feeding = Feeding::new(loader, watch, body.taken(), length.filter(|length| *length > 0));
    let Some(first) = body.next().await? else { return Ok(()) };
    if is_packed(&first.subarray(0, first.length().min(2)).to_vec()) {
        body.give_back(first);
        let failed = body.failed();
        let reader = unpacked(body)?;
        // A packed file that is cut off or damaged ends where it can no longer be unpacked.
        // The browser ends a fetch that is stopped, and not the reading of a file.
        while !feeding.loader.is_full() && !signal.aborted() {
            match feeding.wait_for(next_chunk(&reader)).await {
                Ok(Some(chunk)) => feeding.take(&chunk).await,
                Ok(None) => break,
                Err(_) if failed.get() && feeding.loader.read() == 0 => return Err(Fault::Unreachable),
                Err(_) => {
                    feeding.loader.note_cut();
                    break;
                }
            }
        }
    } else {
        feeding.take(&first).await;
        while !feeding.loader.is_full() && !signal.aborted() {
            match feeding.wait_for(body.next()).await {
                Ok(Some(chunk)) => feeding.take(&chunk).await,
                Ok(None) => break,
                // What has come is kept, as of a file that was cut off where it lies.
                Err(_) if feeding.loader.read() > 0 => {
                    feeding.loader.note_cut();
                    break;
                }
                Err(fault) => return Err(fault),
            }
        }
    }
    feeding.tell();
    // What was told is heard before there is a report.
    next_task().await;
    Ok(())
}

/// Hears how far a load is, and may look at what was read so far.
pub trait Watch {
    /// More was read.
    fn progress(&self, progress: Progress);

    /// The figures of everything.
    type All;
    /// What there is to be seen.
    type Seen;

    /// Time to look: the figures of everything first, in a task of their own.
    fn count(&self, loader: &mut Loader) -> Self::All;

    /// What is to be seen of them.
    fn look(&self, loader: &mut Loader, all: Self::All) -> Self::Seen;

    /// Time to show what was seen.
    fn show(&self, seen: Self::Seen);

    /// Whether something was picked since the last look.
    fn is_waiting(&self) -> bool;
}

/// Bytes on their way into the loader, with pauses for the browser between them.
struct Feeding<'a, W> {
    loader: &'a mut Loader,
    watch: &'a W,
    taken: Taken,
    length: Option<u64>,
    pace: Pace,
    beat: Beat,
    looks: Looks,
    /// Rings while nothing comes.
    alarm: Option<JsFuture>,
    /// Records that were read at the last look.
    seen: u64,
    buffer: Vec<u8>,
}

/// Rows from which something is worked out between two looks at the clock.
const STEP_ROWS: usize = 2_000;

/// A large chunk is one long task; parts of it leave room for a frame between them.
const PART: u32 = 64 << 10;

impl<'a, W: Watch> Feeding<'a, W> {
    fn new(loader: &'a mut Loader, watch: &'a W, taken: Taken, length: Option<u64>) -> Feeding<'a, W> {
        let (pace, beat, looks) = (Pace::new(), Beat::new(), Looks::new());
        let buffer = vec![0; PART as usize];
        Feeding { loader, watch, taken, length, pace, beat, looks, alarm: None, seen: 0, buffer }
    }

    /// Waits for the next chunk; where it does not come, what has come is looked at.
    async fn wait_for<T>(&mut self, chunk: impl Future<Output = T>) -> T {
        let mut chunk = pin!(chunk);
        loop {
            if self.alarm.is_none() {
                self.alarm = alarm();
            }
            let alarm = &mut self.alarm;
            let first = poll_fn(|context| match (chunk.as_mut().poll(context), alarm.as_mut()) {
                (Poll::Ready(chunk), _) => Poll::Ready(Some(chunk)),
                (Poll::Pending, Some(alarm)) => Pin::new(alarm).poll(context).map(|_| None),
                (Poll::Pending, None) => Poll::Pending,
            });
            if let Some(chunk) = first.await {
                return chunk;
            }
            self.alarm = None;
            let is_news = self.loader.read() > self.seen && self.looks.is_due(false, None);
            if is_news || self.watch.is_waiting() {
                self.tell();
                self.look().await;
            }
        }
    }

    async fn take(&mut self, chunk: &Uint8Array) {
        for start in (0..chunk.length()).step_by(PART as usize) {
            let part = chunk.subarray(start, chunk.length().min(start + PART));
            let bytes = &mut self.buffer[..part.length() as usize];
            part.copy_to(bytes);
            self.loader.feed(bytes);
            self.pace.keep().await;
            if self.beat.is_due() {
                // What is told is drawn at once.
                next_task().await;
                self.tell();
                next_task().await;
                self.pace = Pace::new();
                if self.looks.is_due(self.watch.is_waiting(), self.done()) {
                    self.look().await;
                }
            }
        }
    }

    /// Looks, each part of it in a task of its own: what follows from the records, the figures, the drawing.
    async fn look(&mut self) {
        let began = now();
        next_task().await;
        if self.loader.prepare() {
            while self.loader.settle(STEP_ROWS) {
                self.pace.keep().await;
            }
        }
        next_task().await;
        let all = self.watch.count(self.loader);
        next_task().await;
        let seen = self.watch.look(self.loader, all);
        next_task().await;
        self.watch.show(seen);
        self.seen = self.loader.read();
        next_task().await;
        self.looks.done(now() - began);
        self.pace = Pace::new();
    }

    fn tell(&self) {
        self.watch.progress(self.progress());
    }

    /// The part of the file that came.
    fn done(&self) -> Option<f64> {
        self.length.map(|of| self.taken.get() as f64 / of as f64)
    }

    fn progress(&self) -> Progress {
        match self.length {
            Some(of) => Progress::Bytes { read: self.taken.get(), of },
            None => Progress::Records(self.loader.read()),
        }
    }
}

/// The length of what is read; not known where the server compressed it, since the header speaks of
/// the compressed bytes.
fn length(response: &Response) -> Option<u64> {
    let headers = response.headers();
    let plain = headers.get("content-encoding").is_none_or(|encoding| encoding == "identity");
    headers.get("content-length").filter(|_| plain)?.parse().ok().filter(|length| *length > 0)
}
