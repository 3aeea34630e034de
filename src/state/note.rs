//! What the foot of the board unfolds.

/// One of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Note {
    /// 数据说明.
    Data,
    /// 名词解释.
    Glossary,
}

impl Note {
    /// Both, in their order.
    pub const ALL: [Note; 2] = [Note::Data, Note::Glossary];

    /// The part of a key.
    pub fn of(key: &str) -> Option<Note> {
        Note::ALL.into_iter().find(|note| note.key() == key)
    }

    /// Its key, which stands in addresses in the place of a section's.
    pub fn key(self) -> &'static str {
        match self {
            Note::Data => "data",
            Note::Glossary => "glossary",
        }
    }
}
