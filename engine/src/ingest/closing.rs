//! The end of a file: what stood around its records is read, rows that must not be held leave, and what
//! follows from the others is worked out, in steps that leave room for a frame between them.

use super::dataset::{appraisals, dataset, rating_totals};
use super::encoding::Encoding;
use super::import::{ImportReport, TRUNCATED};
use super::json::Json;
use super::limit::Limit;
use super::loader::{Export, LoadError, SCHEMA};
use super::pieces::Pieces;
use super::quote::shape;
use super::reader::Reader;
use super::split::End;
use super::survey::Survey;
use super::value::{Value, trimmed};
use crate::table::{Appraisal, Dataset, Heirs, RatingTotal, Settler};

/// Rows that are settled in one step.
const STEP_ROWS: usize = 2_000;

/// A file whose bytes have all come.
pub struct Closing {
    reader: Reader,
    dataset: Dataset,
    appraisals: Vec<Appraisal>,
    rating_totals: Vec<RatingTotal>,
    encoding: Encoding,
    /// Which rows stay, and how many columns have dropped the others.
    leaving: Option<(Vec<bool>, usize)>,
    settler: Settler,
    heirs: Heirs,
    survey: Survey,
}

/// What a file and a mapping say of the file, the mapping last.
pub fn dataset_of(frames: &[&[u8]], own: Option<&[u8]>) -> Dataset {
    let frames = parsed(frames.iter().copied());
    let mut sources = parts(&frames, "dataset");
    sources.extend(parsed(own.into_iter()));
    dataset(&sources)
}

fn parsed<'a>(frames: impl Iterator<Item = &'a [u8]>) -> Vec<Json<'a>> {
    frames.filter_map(|frame| Json::parse(frame).ok()).collect()
}

fn parts<'a>(frames: &[Json<'a>], name: &str) -> Vec<Json<'a>> {
    frames.iter().flat_map(|frame| frame.named(name)).collect()
}

impl Closing {
    /// Reads what stood around the records; a file that cannot be shown at all says why.
    pub fn new(
        mut pieces: Pieces,
        end: End,
        limits: &[Limit],
        encoding: Encoding,
        own: Option<Vec<u8>>,
        so_far: Option<(Dataset, Settler)>,
    ) -> Result<Closing, LoadError> {
        let sources: Vec<&[u8]> = pieces.frames.iter().map(Vec::as_slice).collect();
        let frames = parsed(sources.iter().copied());
        refuse_unshown(&pieces, &frames, end)?;
        note_end(&mut pieces.reader, end, pieces.trailing, limits);
        let has_totals = !parts(&frames, "rating_totals").is_empty();
        if pieces.reader.read == 0 && !pieces.list_ended && !has_totals && !end.truncated {
            pieces.reader.notes.issue(None, None, "no_list", String::new());
        }
        let dataset = dataset_of(&sources, own.as_deref());
        if let Some(text) = bad_as_of(&parts(&frames, "dataset"), &dataset) {
            pieces.reader.notes.issue(None, None, "bad_as_of", text);
        }
        pieces.reader.explain_classes(&dataset);
        let leaving = pieces.reader.take_dropped().map(|keep| (keep, 0));
        // What was worked out while loading holds where nothing was said or taken out since.
        let settler = so_far.filter(|(seen, _)| leaving.is_none() && *seen == dataset).map(|(_, done)| done);
        Ok(Closing {
            appraisals: parts(&frames, "appraisals").into_iter().flat_map(appraisals).collect(),
            rating_totals: parts(&frames, "rating_totals").into_iter().flat_map(rating_totals).collect(),
            reader: pieces.reader,
            heirs: Heirs::new(&dataset),
            dataset,
            encoding,
            leaving,
            settler: settler.unwrap_or_default(),
            survey: Survey::default(),
        })
    }

    /// Does a few milliseconds of what is left; false where nothing is.
    pub fn step(&mut self) -> bool {
        let table = &mut self.reader.table;
        if let Some((keep, column)) = &mut self.leaving {
            *column += 1;
            if !table.retain(keep, *column - 1) {
                let mut stays = keep.iter();
                self.reader.rows.retain(|_| *stays.next().unwrap_or(&true));
                self.leaving = None;
            }
            return true;
        }
        if self.heirs.step(table, &self.dataset, STEP_ROWS)
            || self.settler.step(table, &self.dataset, STEP_ROWS)
        {
            return true;
        }
        let standing = &self.settler.standing;
        self.survey.step(table, standing, &self.dataset, STEP_ROWS, &self.reader.rows, &mut self.reader.notes)
    }

    /// The export, once there is no step left.
    pub fn export(mut self) -> Export {
        self.survey.close(&self.reader.table, &self.settler.standing, &self.dataset, &mut self.reader.notes);
        Export {
            import: import_report(&self.reader, &self.dataset, self.encoding),
            standing: self.settler.standing,
            appraisals: self.appraisals,
            rating_totals: self.rating_totals,
            dataset: self.dataset,
            table: self.reader.table,
            numbers: self.reader.rows,
        }
    }
}

fn refuse_unshown(pieces: &Pieces, frames: &[Json<'_>], end: End) -> Result<(), LoadError> {
    let nothing = pieces.reader.read == 0;
    let is_empty = nothing && !end.truncated && frames.is_empty() && !pieces.list_ended;
    let foreign = || frames.iter().find_map(|frame| foreign_schema(*frame)).filter(|_| !pieces.is_mapped);
    match pieces.is_past {
        Some(limit) => Err(LoadError::Limit(limit)),
        None if end.starts_stray || is_empty => Err(LoadError::NotJson),
        None if pieces.is_broken => Err(LoadError::Frame),
        None if nothing && end.truncated => Err(LoadError::CutOff),
        None => foreign().map_or(Ok(()), |found| Err(LoadError::Schema(found))),
    }
}

fn foreign_schema(frame: Json<'_>) -> Option<String> {
    match frame.get("schema")? {
        Json::Null => None,
        Json::Text(schema) => {
            let schema = schema.decode();
            let is_own = ["", SCHEMA].contains(&trimmed(&schema));
            (!is_own).then(|| super::quote::quote(&schema))
        }
        _ => Some("…".to_owned()),
    }
}

/// The shape of an as_of that is no date: the newest date of the file stands in for it.
fn bad_as_of(sources: &[Json<'_>], dataset: &Dataset) -> Option<String> {
    let given = sources.iter().find_map(|source| Value::Json(source.get("as_of")?).text().good())?;
    dataset.as_of.is_none().then(|| shape(&given))
}

fn note_end(reader: &mut Reader, end: End, trailing: bool, limits: &[Limit]) {
    let faults = [
        (end.truncated, TRUNCATED),
        (trailing || end.stray, "trailing_data"),
        (end.has_second_list, "second_list"),
    ];
    for (holds, code) in faults {
        if holds {
            reader.notes.issue(None, None, code, String::new());
        }
    }
    for limit in limits {
        reader.notes.issue(None, None, limit.code(), limit.amount().to_owned());
    }
}

fn import_report(reader: &Reader, dataset: &Dataset, encoding: Encoding) -> ImportReport {
    let (issues, more_issues) = reader.notes.issue_list();
    ImportReport {
        withheld_declared: dataset.withheld,
        announced_total: dataset.announced_total,
        refused_fields: reader.notes.refused_fields(),
        unrecognised: reader.notes.unrecognised_values(),
        issues,
        more_issues: (more_issues > 0).then_some(more_issues),
        tallies: reader.notes.tallies(),
        limits: reader.notes.limits(),
        ..reader.account(encoding)
    }
}
