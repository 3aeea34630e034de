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

    /// Its key.
    pub fn key(self) -> &'static str {
        match self {
            Note::Data => "data",
            Note::Glossary => "glossary",
        }
    }
}
