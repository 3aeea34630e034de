//! What is found in a stream, where it is looked for, and who takes it.

/// Largest record that is read, in bytes.
pub const MAX_RECORD: usize = 1 << 20;
/// Most that may stand around the records, in bytes.
pub const MAX_FRAME: usize = 16 << 20;

/// What the splitter found.
#[derive(Debug, PartialEq, Eq)]
pub enum Piece<'a> {
    /// One record, as bytes of JSON.
    Record(&'a [u8]),
    /// What stands on a line between values of the top level and is no list or object.
    Junk(&'a [u8]),
    /// A record past `MAX_RECORD`, dropped.
    Oversized,
    /// What stands before the records, closed as if they were none; it comes again with the frame.
    Head(&'a [u8]),
    /// A whole value of the top level that is no list of records.
    Frame {
        /// Its bytes, an empty list standing for the records.
        bytes: &'a [u8],
        /// Whether records were found in it.
        held_records: bool,
        /// Whether it was cut off, and closed as far as its members are whole.
        is_cut: bool,
        /// Whether it is too deep or too long, and not whole for that reason.
        is_over: bool,
    },
}

/// Where in the file a record stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum At {
    /// In the list of records.
    List,
    /// At the top level, where the object of the contract stands too.
    Top,
}

/// Who takes what the splitter finds.
pub trait Sink {
    /// Takes the record at the start of these bytes, if it is whole and sound; how long it is. What is not
    /// taken is counted nowhere, and comes as a piece.
    fn take_start(&mut self, bytes: &[u8], at: At) -> Option<usize>;

    /// Takes a piece.
    fn take(&mut self, piece: Piece<'_>);
}

/// Where the records are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// The contract's own: the list under `proposals`, or the top level.
    Contract,
    /// The list or object under these keys; none for the top level.
    Path(Vec<String>),
}

/// How a file ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct End {
    /// It was cut off.
    pub truncated: bool,
    /// Something stood at the top level that is neither list nor object.
    pub stray: bool,
    /// It stood before the first list or object.
    pub starts_stray: bool,
    /// A second list of records stood in one object; it was not read.
    pub has_second_list: bool,
}
