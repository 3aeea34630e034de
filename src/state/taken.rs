//! What readers take along: a text for the clipboard, a file for the disk. Reaching them is the caller's.

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

/// A text that was asked to be copied.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Copied {
    /// The text.
    pub text: String,
    /// Whether it is in the clipboard; else the reader has to take it from the page.
    pub is_done: bool,
}
