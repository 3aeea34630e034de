//! The sentence of each panel: pure functions of figures and a voice.

pub mod handling;
pub mod head;
pub mod satisfaction;
pub mod supervision;
