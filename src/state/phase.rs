//! Whether there is something to show, how far it is read, and what is shown when it is here.

use std::ops::Deref;
use std::rc::Rc;

use super::Fault;
use crate::ingest::Export;
use crate::report::{Report, whole};

/// A loaded file and the figures of all of it, compared by its place in memory.
#[derive(Clone, Debug)]
pub struct ExportRef {
    export: Rc<Export>,
    /// The figures of everything.
    pub all: Rc<Report>,
}

impl ExportRef {
    /// Works out the figures of everything.
    pub fn new(export: Export) -> ExportRef {
        ExportRef { all: Rc::new(whole(&export)), export: Rc::new(export) }
    }
}

impl PartialEq for ExportRef {
    fn eq(&self, other: &ExportRef) -> bool {
        Rc::ptr_eq(&self.export, &other.export)
    }
}

impl Deref for ExportRef {
    type Target = Export;
    fn deref(&self) -> &Export {
        &self.export
    }
}

/// How far a file is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Progress {
    /// Bytes read, of how many.
    Bytes {
        /// Read.
        read: u64,
        /// The length of the file.
        of: u64,
    },
    /// Records read of a file whose length is not known.
    Records(u64),
}

/// Whether there is something to show.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Phase {
    /// No address is set.
    #[default]
    NoSource,
    /// On its way.
    Loading(Progress),
    /// Cannot be shown.
    Failed(Fault),
    /// Here.
    Ready(ExportRef),
}
