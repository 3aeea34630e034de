//! Where an export comes from, and what becomes of it: read anew, or where that fails as it was read before.

use std::cell::Cell;

use gloo_net::http::Response;
use wasm_bindgen::JsValue;
use web_sys::{AbortController, AbortSignal, Blob};

use super::ahead::Ahead;
use super::attribute::Terms;
use super::encoding::decoders;
use super::fetching::fetch;
use super::file::answer_of;
use super::kept::{Edition, Kept};
use super::pause::{Pace, next_task, pause, today};
use super::reading::{Watch, read};
use crate::calendar::Day;
use crate::ingest::{Export, Loader, Mapping};
use crate::state::{ExportRef, Fault};

/// Where the data are.
pub struct Source {
    /// What is read.
    pub place: Place,
    /// Address of a mapping.
    pub mapping: Option<String>,
    /// The other sites that may be read from.
    pub origins: Vec<String>,
    /// What the tag says of any data.
    pub terms: Terms,
    /// Whether the server lets what it sent be kept.
    pub may_keep: Cell<bool>,
    /// Whether a file of which nothing can be shown is handed over all the same, so that its flaws can be seen.
    pub is_staff: bool,
}

/// What is read.
pub enum Place {
    /// An address.
    Address {
        /// Absolute or relative to the page.
        src: String,
        /// The answer, where it was already asked for.
        ahead: Option<Ahead>,
        /// What is kept of it.
        kept: Kept,
    },
    /// A file that was opened on this device; nothing of it is kept.
    File(Blob),
}

/// What came of a load.
pub struct Loaded {
    /// What is shown.
    pub export: ExportRef,
    /// Since when it is kept, where it is not what is there now.
    pub kept_since: Option<Day>,
}

/// Before an address that did not answer is asked again, in milliseconds.
const PAUSES_MS: [i32; 2] = [1_000, 3_000];

impl Place {
    /// What stops the reading.
    pub fn abort(&self) -> Result<AbortController, JsValue> {
        match self {
            Place::Address { ahead: Some(ahead), .. } => Ok(ahead.abort()),
            _ => AbortController::new(),
        }
    }

    fn kept(&self) -> Option<Kept> {
        match self {
            Place::Address { kept, .. } => Some(kept.clone()),
            Place::File(_) => None,
        }
    }
}

impl Source {
    /// The answer that brings the bytes, and how many they are where that is known.
    async fn answer(&self, signal: &AbortSignal) -> Result<(Response, Option<u64>), Fault> {
        match &self.place {
            Place::Address { src, ahead, .. } => {
                let response = fetch(src, ahead.as_ref(), &self.origins, signal).await?;
                let length = length(&response);
                self.may_keep.set(may_keep(&response));
                Ok((response, length))
            }
            Place::File(file) => Ok((answer_of(file)?.into(), Some(file.size() as u64))),
        }
    }

    async fn mapping(&self, signal: &AbortSignal) -> Result<Option<Mapping>, Fault> {
        let Some(address) = &self.mapping else { return Ok(None) };
        let answer = fetch(address, None, &self.origins, signal).await?;
        let text = answer.text().await.map_err(|_| Fault::Unreachable)?;
        let mapping = Mapping::parse(&text).map_err(|error| {
            // The webmaster's mistake, not the reader's: its place is named in the console.
            web_sys::console::error_1(&JsValue::from_str(&error.to_string()));
            Fault::Settings
        });
        mapping.map(Some)
    }

    /// What is there now.
    async fn newest(&self, signal: &AbortSignal, watch: &impl Watch) -> Result<Export, Fault> {
        let mapping = self.mapping(signal).await?;
        let answer = self.answer(signal).await?;
        self.read(answer, mapping, signal, watch).await
    }

    async fn read(
        &self,
        (response, length): (Response, Option<u64>),
        mapping: Option<Mapping>,
        signal: &AbortSignal,
        watch: &impl Watch,
    ) -> Result<Export, Fault> {
        let mut loader = Loader::with_decoders(mapping, decoders);
        read(&response, length, signal, &mut loader, watch).await?;
        let mut closing = loader.close().map_err(|error| Fault::from(&error))?;
        let mut pace = Pace::new();
        while closing.step() {
            pace.keep().await;
        }
        let mut export = closing.export();
        self.terms.hold_of(&mut export.dataset);
        // A file that holds nothing to show is a fault.
        match Fault::of_export(&export).filter(|_| !self.is_staff) {
            Some(fault) => Err(fault),
            None => Ok(export),
        }
    }

    /// What was kept, where it may still stand in.
    async fn older(&self, edition: &Edition, signal: &AbortSignal, watch: &impl Watch) -> Option<Export> {
        let mapping = self.mapping(signal).await.ok()?;
        let answer = (edition.response.clone().ok()?.into(), None);
        let export = self.read(answer, mapping, signal, watch).await.ok()?;
        edition.may_stand_in(&export.dataset, today()).then_some(export)
    }

    /// Asks again for what did not answer, after growing pauses.
    async fn patiently(&mut self, signal: &AbortSignal, watch: &impl Watch) -> Result<Export, Fault> {
        for time_ms in PAUSES_MS {
            pause(time_ms).await;
            let result = self.newest(signal, watch).await;
            if signal.aborted() || !matches!(result, Err(Fault::Unreachable)) {
                return result;
            }
        }
        Err(Fault::Unreachable)
    }
}

/// Fetches and reads a source; `watch` hears how far it is. What was read well before is shown where that fails.
pub async fn load(mut source: Source, signal: &AbortSignal, watch: &impl Watch) -> Result<Loaded, Fault> {
    let mut result = source.newest(signal, watch).await;
    let kept = source.place.kept().filter(|_| !signal.aborted());
    let Some(kept) = kept else { return Ok(Loaded { export: held(result?).await, kept_since: None }) };
    if let Place::Address { ahead, .. } = &mut source.place {
        // It has been heard; another try asks anew.
        *ahead = None;
    }
    let fault = match &result {
        Ok(export) if !export.import.is_cut_off() => None,
        Ok(_) => Some(Fault::CutOff),
        Err(fault) => Some(*fault),
    };
    match fault {
        None if source.may_keep.get() => kept.store(),
        None => {}
        Some(fault) if fault.is_taken_down() => kept.forget(),
        Some(fault) if fault.is_passing() => {
            let edition = kept.last().await;
            if let Some(edition) = edition
                && let Some(export) = source.older(&edition, signal, watch).await
            {
                return Ok(Loaded { export: held(export).await, kept_since: edition.since });
            }
            if fault == Fault::Unreachable {
                result = source.patiently(signal, watch).await;
                if result.as_ref().is_ok_and(|export| !export.import.is_cut_off()) && source.may_keep.get() {
                    kept.store();
                }
            }
        }
        Some(_) => {}
    }
    Ok(Loaded { export: held(result?).await, kept_since: None })
}

/// What is shown of an export, worked out in a task of its own.
async fn held(export: Export) -> ExportRef {
    next_task().await;
    let export = ExportRef::new(export);
    next_task().await;
    export
}

/// Whether the browser may keep an answer.
fn may_keep(response: &Response) -> bool {
    response.headers().get("cache-control").is_none_or(|said| !said.to_ascii_lowercase().contains("no-store"))
}

/// The length of what is read; not known where the server compressed it, since the header speaks of
/// the compressed bytes.
fn length(response: &Response) -> Option<u64> {
    let headers = response.headers();
    let plain = headers.get("content-encoding").is_none_or(|encoding| encoding == "identity");
    headers.get("content-length").filter(|_| plain)?.parse().ok().filter(|length| *length > 0)
}
