//! Reads bytes as they come: unpacked where they are packed, with pauses for the browser, and looks at what there is so far.

use std::future::poll_fn;
use std::pin::{Pin, pin};
use std::task::Poll;

use gloo_net::http::Response;
use js_sys::Uint8Array;
use wasm_bindgen_futures::JsFuture;
use web_sys::AbortSignal;

use super::body::{Body, Taken, next_chunk};
use super::inflate::unpacked;
use super::pause::{Beat, Looks, Pace, alarm, next_task, now};
use crate::ingest::{Loader, is_packed};
use crate::state::{Fault, Progress};

/// Hands the bytes of an answer to the loader, unpacked where they are packed.
pub async fn read(
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
