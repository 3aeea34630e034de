//! What stands over the board in the staff view: which file of this device is open, what was found in it, and what of
//! its units is worth holding against each other.
//!
//! None of it is drawn on a public page. Reading the file is `embed`'s.

mod desk;
mod finding;
mod findings_file;
mod opener;
mod record;
mod units;

pub use desk::{Desk, desk};
pub use findings_file::findings_file;
pub use opener::{Opener, opener};
