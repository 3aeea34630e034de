//! The limits of what is read, each with the code under which it is named and how it is put in words.

/// A limit that a record or a file was past.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Limit {
    /// Arrays and objects in each other.
    Nesting,
    /// Bytes of one record.
    Record,
    /// Bytes of one string.
    String,
    /// Names in one dimension.
    Names,
    /// Records of a file.
    Records,
    /// Bytes of a file, unpacked.
    Bytes,
    /// Bytes of what stands around the records.
    Frame,
}

/// Most records of a file.
pub const MAX_RECORDS: u64 = 5_000_000;
/// Most bytes of a file, unpacked, white space between records too.
pub const MAX_BYTES: u64 = 2 << 30;

impl Limit {
    /// Every limit.
    pub const ALL: [Limit; 7] = [
        Limit::Nesting,
        Limit::Record,
        Limit::String,
        Limit::Names,
        Limit::Records,
        Limit::Bytes,
        Limit::Frame,
    ];

    /// The code of its issue.
    pub fn code(self) -> &'static str {
        match self {
            Limit::Nesting => "too_deep",
            Limit::Record => "too_long",
            Limit::String => "string_too_long",
            Limit::Names => "too_many_names",
            Limit::Records => "too_many_records",
            Limit::Bytes => "too_many_bytes",
            Limit::Frame => "frame_too_long",
        }
    }

    /// The limit of an issue.
    pub fn of_code(code: &str) -> Option<Limit> {
        Limit::ALL.into_iter().find(|limit| limit.code() == code)
    }

    /// How much it is.
    pub fn amount(self) -> &'static str {
        match self {
            Limit::Nesting => "64",
            Limit::Record => "1 MiB",
            Limit::String => "64 KiB",
            Limit::Names => "65535",
            Limit::Records => "5000000",
            Limit::Bytes => "2 GiB",
            Limit::Frame => "16 MiB",
        }
    }
}
