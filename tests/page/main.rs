//! What stands on the page, read from it as a reader would.

// Whatever is not there fails the test that asks for it.
#![allow(clippy::unwrap_used)]

mod drawing;
mod element;
mod expected;
mod figure;
mod lines;
#[path = "../scene/mod.rs"]
mod scene;
mod tables;
mod template;
mod text;
mod wording;
