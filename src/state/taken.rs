//! What readers take along: a text for the clipboard, a file for the disk. Reaching them is the caller's.

/// A file that is to be saved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SavedFile {
    /// Its name.
    pub name: String,
    /// What stands in it.
    pub text: String,
}

/// A text that was asked to be copied.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Copied {
    /// The text.
    pub text: String,
    /// Whether it is in the clipboard; else the reader has to take it from the page.
    pub is_done: bool,
}
