//! A figure whose sheet is open, with its parts.

use super::{ExportRef, Outline, Section};
use crate::query::Filter;
use crate::report::why;
use crate::text::figure::Figure;
use crate::text::{SheetLine, counted_line, definition_words, sheet_lines, sheet_source};

/// An opened figure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opened {
    /// Where it was pressed.
    pub section: Section,
    /// The figure.
    pub figure: Figure,
    /// Its parts; none while a file is on its way, and where ratings are totals.
    pub lines: Vec<SheetLine>,
    /// Whose word it is, where that must be said.
    pub source: Option<&'static str>,
    /// Whether there are only totals, and no records behind them.
    pub is_total: bool,
}

impl Opened {
    /// A figure before its file is whole.
    pub fn so_far((section, figure): (Section, Figure)) -> Opened {
        Opened { section, figure, lines: Vec::new(), source: None, is_total: false }
    }

    /// Opens a figure of a view; `filter` is that of its selection.
    pub fn new(export: &ExportRef, view: &Outline, filter: &Filter, at: (Section, Figure)) -> Opened {
        let mut opened = Opened::so_far(at);
        let lang = view.voice.lang;
        let keys = at.1.keys();
        for (place, key) in keys.iter().enumerate() {
            match (why(export, &view.selection, filter, key), definition_words(key)) {
                (Some(why), _) if place == 0 => opened.lines.extend(sheet_lines(&why, &view.voice)),
                // The others have the same denominator, or are a part of the first.
                (Some(why), Some(words)) => opened.lines.push(counted_line(&why, words, &view.voice)),
                _ => opened.is_total = true,
            }
        }
        opened.source = keys.first().and_then(|key| sheet_source(key, lang));
        opened
    }
}
