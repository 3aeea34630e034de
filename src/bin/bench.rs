//! The product's ingest for the bench in `benches/`: bytes in, parts of them copied over, an export out.
//!
//! What is measured, and how, is the page's; this only calls the library as `embed` does.

#[cfg(target_arch = "wasm32")]
mod page {
    use jianyi::ingest::{Export, Loader};
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

    #[wasm_bindgen]
    impl Loaded {
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
