//! What readers take along: a text for the clipboard, a file or a picture for the disk. Reaching them is the caller's.

use std::rc::Rc;

use super::Panel;

/// What kind of file, which decides how its text is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileKind {
    /// A table in UTF-8.
    Csv,
    /// The same in GB18030, for spreadsheets that take every file for it.
    CsvGb18030,
    /// A report.
    Json,
}

impl FileKind {
    /// How the name of such a file ends.
    pub fn ending(self) -> &'static str {
        if self == FileKind::Json { ".json" } else { ".csv" }
    }

    /// What servers call it.
    pub fn media_type(self) -> &'static str {
        match self {
            FileKind::Csv => "text/csv;charset=utf-8",
            FileKind::CsvGb18030 => "text/csv;charset=gb18030",
            FileKind::Json => "application/json",
        }
    }
}

/// A file that is to be saved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SavedFile {
    /// What kind it is.
    pub kind: FileKind,
    /// Its name.
    pub name: String,
    /// What stands in it.
    pub text: String,
}

/// What a picture is made as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PictureKind {
    /// Dots, for a chat or a text.
    Png,
    /// Shapes, for a report that is printed.
    Svg,
}

impl PictureKind {
    /// The ending of such a file's name, without the dot.
    pub fn ending(self) -> &'static str {
        match self {
            PictureKind::Png => "png",
            PictureKind::Svg => "svg",
        }
    }
}

/// A picture of a panel that is wanted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WantedPicture {
    /// Of which panel.
    pub panel: Panel,
    /// What it is made as.
    pub kind: PictureKind,
    /// The name of its file, with its ending.
    pub name: String,
    /// What stands under it: what it is narrowed to, whose data, and where it can be checked.
    pub notes: Vec<String>,
}

/// A picture that can only be kept from the page itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShownPicture {
    /// Under which panel it stands.
    pub panel: Panel,
    /// Its `data:` address.
    pub address: Rc<str>,
}

/// A text that was asked to be copied.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Copied {
    /// The text.
    pub text: String,
    /// Whether it is in the clipboard; else the reader has to take it from the page.
    pub is_done: bool,
}
