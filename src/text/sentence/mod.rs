//! The sentence of each panel: pure functions of figures and a voice.

pub mod ballot;
pub mod follow_up;
pub mod handling;
pub mod head;
pub mod origin;
pub mod satisfaction;
pub mod suggestion;
pub mod supervision;
pub mod time;
pub mod unit;
