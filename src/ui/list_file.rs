//! 建议清单 as a table to take along: a line for each suggestion, of it what its page shows. Names of deputies are not in
//! it: as a list they would be more than the pages are.

use super::chips::filter_line;
use crate::calendar::Day;
use crate::ingest::Export;
use crate::query::Filter;
use crate::state::{ExportRef, FileKind, LINK, ListedRows, Outline, SavedFile, State};
use crate::text::sentence::head::source;
use crate::text::words::{head, name};
use crate::text::{Lang, Voice, csv, field_label, term_label};
use crate::vocabulary::{Coded, Disclosure, Field, Flag};

const FIELDS: [Field; 19] = [
    Field::CongressTerm,
    Field::SessionNo,
    Field::ProposalNo,
    Field::Title,
    Field::Category,
    Field::Delegation,
    Field::LeadUnits,
    Field::CoUnits,
    Field::SubmittedOn,
    Field::AssignedOn,
    Field::DueOn,
    Field::Status,
    Field::RepliedOn,
    Field::Outcome,
    Field::RatingOverall,
    Field::ClosedOn,
    Field::IsKey,
    Field::KeyTheme,
    Field::Count,
];
/// What is shown of a suggestion of which only the title is public, and how many it stands for.
const OF_TITLE_ONLY: [Field; 7] = [
    Field::CongressTerm,
    Field::SessionNo,
    Field::ProposalNo,
    Field::Title,
    Field::LeadUnits,
    Field::Status,
    Field::Count,
];

/// A state whose list is wanted as a file of a kind.
#[allow(missing_docs)]
pub struct FileOf<'a> {
    pub export: &'a ExportRef,
    pub state: &'a State,
    pub kind: FileKind,
}

/// The list of a state as a file, as it is saved on the board.
pub fn list_of(file: &FileOf<'_>) -> Option<SavedFile> {
    let FileOf { export, state, kind } = *file;
    let mut filter = Filter::default();
    let outline = Outline::of(export, export.all.clone(), &state.selection, &mut filter, state.lang)?;
    let rows = ListedRows::new(export, &outline.selection, &filter, state.listing);
    Some(list_file(export, &rows, &outline.voice, &list_notes(&outline, state.has_link()), kind))
}

/// What a file of the list says of itself: whose it is, what it is narrowed to, and where it can be checked.
pub fn list_notes(view: &Outline, has_link: bool) -> Vec<String> {
    let lang = view.voice.lang;
    let sample = view.dataset.sample.then(|| head::SAMPLE.of(lang));
    let own = [filter_line(view), source(&view.dataset, &view.voice)];
    let notes = [name::LIST.of(lang), &view.scope, &own[0], &own[1]];
    let notes = notes.into_iter().map(str::to_owned);
    notes.chain(sample.into_iter().chain(has_link.then_some(LINK)).map(str::to_owned)).collect()
}

/// The rows of a list as a file of this kind; `notes` say what it is of.
pub fn list_file(
    export: &Export,
    rows: &[u32],
    voice: &Voice,
    notes: &[String],
    kind: FileKind,
) -> SavedFile {
    let lang = voice.lang;
    let columns: Vec<String> = FIELDS.iter().map(|field| field_label(*field, lang).to_owned()).collect();
    let lines: Vec<Vec<String>> = rows.iter().map(|row| line(export, *row as usize, lang)).collect();
    let day = iso(export.standing.as_of);
    SavedFile {
        kind,
        name: [name::LIST.of(lang), "-", &day, kind.ending()].concat(),
        text: csv(&columns, &lines, notes),
    }
}

fn line(export: &Export, row: usize, lang: Lang) -> Vec<String> {
    let is_title_only = export.table.disclosure.get(row) == Disclosure::TitleOnly;
    let cell = |field: &Field| match is_title_only && !OF_TITLE_ONLY.contains(field) {
        true => String::new(),
        false => cell(*field, export, row, lang),
    };
    FIELDS.iter().map(cell).collect()
}

/// What a field of a row says; nothing where it says nothing.
fn cell(field: Field, export: &Export, row: usize, lang: Lang) -> String {
    let (table, standing) = (&export.table, &export.standing);
    let number = |number: Option<u32>| number.map(|number| number.to_string()).unwrap_or_default();
    let name = |name: Option<&str>| name.unwrap_or_default().to_owned();
    match field {
        Field::CongressTerm => number(table.congress_term.get(row)),
        Field::SessionNo => number(table.session_no.get(row)),
        Field::ProposalNo => table.proposal_no.get(row).to_owned(),
        Field::Title => table.title.get(row).to_owned(),
        Field::Category => name(table.category.get(row)),
        Field::Delegation => name(table.delegation.get(row)),
        Field::LeadUnits => table.lead_units.get(row).collect::<Vec<_>>().join(lang.pause()),
        Field::CoUnits => table.co_units.get(row).collect::<Vec<_>>().join(lang.pause()),
        Field::SubmittedOn => iso(table.submitted_on.get(row)),
        Field::AssignedOn => iso(table.assigned_on.get(row)),
        Field::DueOn => iso(standing.due.get(row)),
        Field::Status => term_label(standing.stage.get(row).term(), lang).to_owned(),
        Field::RepliedOn => iso(table.replied_on.get(row)),
        Field::Outcome => known(standing.outcome_now.get(row), lang),
        Field::RatingOverall if export.dataset.ratings_as_totals => String::new(),
        Field::RatingOverall => known(standing.overall.get(row), lang),
        Field::ClosedOn => iso(table.closed_on.get(row)),
        Field::IsKey if table.is_key(row) => term_label(Flag::Yes.term(), lang).to_owned(),
        Field::KeyTheme => name(table.key_theme.get(row)),
        Field::Count => table.weight(row).to_string(),
        _ => String::new(),
    }
}

fn iso(day: Option<Day>) -> String {
    day.map(Day::to_iso).unwrap_or_default()
}

fn known<T: Coded>(value: T, lang: Lang) -> String {
    if value.is_known() { term_label(value.term(), lang).to_owned() } else { String::new() }
}
