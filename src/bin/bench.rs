//! The product's ingest for the bench in `benches/`: bytes in, parts of them copied over, an export out.
//!
//! What is measured, and how, is the page's; this only calls the library as `embed` does.

#[cfg(target_arch = "wasm32")]
mod page {
    use jianyi::ingest::{Export, Loader};
    use jianyi::query::{Clause, Dimension, Filter, Pick, Picks, Selection};
    use jianyi::report::{groups, report};
    use js_sys::Uint8Array;
    use wasm_bindgen::prelude::*;

    /// The same as in the product.
    #[global_allocator]
    static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

    /// As much as `embed` hands over at once.
    const PART: u32 = 64 << 10;

    /// An export on its way.
    #[wasm_bindgen]
    pub struct Ingest {
        loader: Loader,
        buffer: Vec<u8>,
    }

    /// An export that was read; the page frees it once the clock has stopped.
    #[wasm_bindgen]
    pub struct Loaded(Export);

    #[wasm_bindgen]
    impl Ingest {
        /// At the start of a file of the contract.
        #[wasm_bindgen(constructor)]
        #[allow(clippy::new_without_default)]
        pub fn new() -> Ingest {
            Ingest { loader: Loader::new(None), buffer: vec![0; PART as usize] }
        }

        /// Takes the next bytes, never more than a part of them into this memory.
        pub fn feed(&mut self, bytes: &Uint8Array) {
            let length = bytes.length();
            for start in (0..length).step_by(PART as usize) {
                let part = bytes.subarray(start, length.min(start + PART));
                let bytes = &mut self.buffer[..part.length() as usize];
                part.copy_to(bytes);
                self.loader.feed(bytes);
            }
        }

        /// Ends the file.
        pub fn finish(self) -> Result<Loaded, JsError> {
            self.loader.finish().map(Loaded).map_err(|error| JsError::new(&error.to_string()))
        }
    }

    /// The dimensions that the peer has too.
    const DIMENSIONS: [Dimension; 12] = [
        Dimension::Stage,
        Dimension::Outcome,
        Dimension::Rating,
        Dimension::RatingFirst,
        Dimension::Category,
        Dimension::Theme,
        Dimension::Delegation,
        Dimension::Period,
        Dimension::SubmitMode,
        Dimension::Assigned,
        Dimension::Replied,
        Dimension::Unit,
    ];

    /// An export and what is selected of it.
    #[wasm_bindgen]
    pub struct Board {
        export: Export,
        filter: Filter,
    }

    #[wasm_bindgen]
    impl Board {
        /// Takes a selection and counts every group anew; the sum of all counts.
        pub fn select(&mut self, selection: &str) -> Result<f64, JsError> {
            let selection = Selection::parse(selection).map_err(|error| JsError::new(&error.to_string()))?;
            let Export { table, standing, .. } = &self.export;
            self.filter.set(table, standing, &selection).map_err(|error| JsError::new(&error.to_string()))?;
            let all = groups(&self.export, &self.filter, &DIMENSIONS);
            Ok(all.iter().flatten().map(|group| group.n as f64).sum())
        }

        /// How much memory the table and what follows from it hold, in bytes for each record.
        pub fn bytes_each(&self) -> f64 {
            let Export { table, standing, .. } = &self.export;
            (table.bytes() + standing.bytes()) as f64 / table.len() as f64
        }

        /// Looks for words in every record; how many have them.
        pub fn find(&self, words: &str) -> Result<f64, JsError> {
            let mut selection = Selection::default();
            selection.set(Dimension::Text, Clause::Any(Picks::from_iter([Pick::Value(words.to_owned())])));
            let Export { table, standing, .. } = &self.export;
            let filter =
                Filter::new(table, standing, &selection).map_err(|error| JsError::new(&error.to_string()))?;
            Ok(filter.sets().iter().map(|rows| rows.iter().count() as f64).sum())
        }

        /// The whole report of a selection; how many records it speaks of.
        pub fn report(&self, selection: &str) -> Result<f64, JsError> {
            let selection = Selection::parse(selection).map_err(|error| JsError::new(&error.to_string()))?;
            let report =
                report(&self.export, &selection).map_err(|error| JsError::new(&error.to_string()))?;
            Ok(report.total as f64)
        }
    }

    #[wasm_bindgen]
    impl Loaded {
        /// The board of the export.
        pub fn board(self) -> Board {
            Board { export: self.0, filter: Filter::default() }
        }

        /// Records that were accepted.
        pub fn accepted(&self) -> f64 {
            self.0.import.accepted as f64
        }

        /// Records that were read, also those that were not accepted.
        pub fn read(&self) -> f64 {
            self.0.import.read as f64
        }
    }
}

fn main() {}
