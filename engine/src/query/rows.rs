//! From a selection to rows, and from a row to its value in each dimension.

use super::axes::axis;
use super::clause::Clause;
use super::dimension::{Dimension, Values};
use super::number::Wanted;
use super::pick::{Pick, Picks};
use super::range::Span;
use super::search::rows_with_words;
use super::selection::SelectionError;
use crate::calendar::Month;
use crate::table::{Days, Dense, Dictionary, RowSet, Standing, Table};
use crate::vocabulary::Field;

/// The rows for which one clause holds; `Err` names a value that the data do not have.
pub fn clause_rows(
    table: &Table,
    standing: &Standing,
    dimension: Dimension,
    clause: &Clause,
) -> Result<RowSet, SelectionError> {
    let from_fn = |holds: &dyn Fn(usize) -> bool| RowSet::from_fn(table.len(), holds);
    Ok(match (dimension, clause) {
        (Dimension::Assigned, Clause::Within(spans)) => from_fn(&|row| holds(&table.assigned_on, spans, row)),
        (_, Clause::Within(spans)) => from_fn(&|row| holds(&table.replied_on, spans, row)),
        (Dimension::No, Clause::Any(picks)) => {
            let wanted = Wanted::new(picks.iter().filter_map(text_of));
            from_fn(&|row| wanted.name_of(table, row).is_some())
        }
        (Dimension::Text, Clause::Any(picks)) => {
            let texts: Vec<&str> = picks.iter().filter_map(text_of).collect();
            rows_with_words(table, &texts)
        }
        (_, Clause::Any(picks)) => picked_rows(table, standing, dimension, picks)?,
    })
}

fn picked_rows(
    table: &Table,
    standing: &Standing,
    dimension: Dimension,
    picks: &Picks,
) -> Result<RowSet, SelectionError> {
    let Some(axis) = axis(table, standing, dimension) else { return Ok(RowSet::all(table.len())) };
    let mut is_wanted = vec![false; axis.codes];
    for pick in picks.iter() {
        let code = code_of(table, standing, dimension, pick);
        let code = code.ok_or_else(|| SelectionError::Value(dimension, pick.encode()))?;
        // A name that only the other side of a dimension has is no row's here.
        if let Some(flag) = is_wanted.get_mut(code as usize) {
            *flag = true;
        }
    }
    Ok(axis.rows_with(table.len(), &is_wanted))
}

fn text_of(pick: &Pick) -> Option<&str> {
    match pick {
        Pick::Value(text) => Some(text),
        _ => None,
    }
}

fn holds(days: &Days, spans: &[Span], row: usize) -> bool {
    spans.iter().any(|span| span.holds(days.get(row)))
}

/// The names of a dimension, where its values are names.
fn dictionary(table: &Table, dimension: Dimension) -> Option<&Dictionary> {
    table.names_of(match dimension {
        Dimension::Category => Field::Category,
        Dimension::Theme => Field::KeyTheme,
        Dimension::Delegation => Field::Delegation,
        Dimension::Committee => Field::SupervisingCommittee,
        Dimension::LeadSupervisor => Field::LeadSupervisor,
        Dimension::GovLeadHandler => Field::GovLeadHandler,
        Dimension::Unit => Field::LeadUnits,
        Dimension::CoUnit => Field::CoUnits,
        _ => return None,
    })
}

/// `14-1`; a part that is absent is left empty.
fn session_text(code: u32) -> String {
    let part = |number: u32| if number == 0 { String::new() } else { (number - 1).to_string() };
    [part(code >> 16), part(code & 0xFFFF)].join("-")
}

/// The code of a pick; `None` where the data have no such value.
pub fn code_of(table: &Table, standing: &Standing, dimension: Dimension, pick: &Pick) -> Option<u32> {
    let place = |found: Option<usize>| found.map(|place| place as u32);
    match (dimension.values(), pick) {
        (Values::Coded(terms), Pick::Missing) => Some(terms.len() as u32 - 2),
        (Values::Coded(terms), Pick::Unknown) => Some(terms.len() as u32 - 1),
        (Values::Coded(terms), Pick::Value(key)) => place(terms.iter().position(|term| term.key == key)),
        (Values::Words(words), Pick::Value(word)) => place(words.iter().position(|each| each == word)),
        (Values::Names, Pick::Missing) => Some(0),
        (Values::Names, Pick::Value(name)) => match dictionary(table, dimension) {
            Some(dictionary) => dictionary.code(name).or_else(|| other_side(table, dimension, name)),
            None => number_code(standing, dimension, name),
        },
        _ => None,
    }
}

/// A unit that only leads, or only co-handles, exists in the other dimension too: no row has it there.
fn other_side(table: &Table, dimension: Dimension, name: &str) -> Option<u32> {
    let other = match dimension {
        Dimension::Unit => table.co_units.dictionary(),
        Dimension::CoUnit => table.lead_units.dictionary(),
        _ => return None,
    };
    other.code(name).map(|_| u32::MAX)
}

/// The code of a year or session, where a row has it.
fn number_code(standing: &Standing, dimension: Dimension, name: &str) -> Option<u32> {
    let number = match dimension {
        Dimension::Session => session_of_text(name)?,
        _ => name.parse().ok().filter(|year: &u32| year.to_string() == name)?,
    };
    (number != 0).then(|| numbers(standing, dimension).code(number))?
}

/// The numbers that years, sessions and months are.
fn numbers(standing: &Standing, dimension: Dimension) -> &Dense {
    match dimension {
        Dimension::Session => &standing.derived.session,
        Dimension::Assigned => &standing.derived.assigned.dense,
        Dimension::Replied => &standing.derived.replied.dense,
        _ => &standing.derived.year,
    }
}

/// Such a number as it is written.
fn number_text(dimension: Dimension, number: u32) -> String {
    match dimension {
        Dimension::Session => session_text(number),
        Dimension::Assigned | Dimension::Replied => Month(number as i32 - 1).to_iso(),
        _ => number.to_string(),
    }
}

/// The inverse of `session_text`.
fn session_of_text(text: &str) -> Option<u32> {
    let (term, no) = text.split_once('-')?;
    let part = |text: &str| if text.is_empty() { Some(0) } else { text.parse::<u32>().ok()?.checked_add(1) };
    let code = part(term)? << 16 | part(no)?;
    (session_text(code) == text).then_some(code)
}

/// The pick of a code.
pub fn value_of_code(table: &Table, standing: &Standing, dimension: Dimension, code: u32) -> Pick {
    match dimension.values() {
        Values::Coded(terms) => terms.get(code as usize).map_or(Pick::Unknown, Pick::of_term),
        Values::Words(words) => {
            Pick::Value(words.get(code as usize).map_or(String::new(), |word| (*word).into()))
        }
        _ if code == 0 => Pick::Missing,
        _ => Pick::Value(match dictionary(table, dimension) {
            Some(dictionary) => dictionary.name(code).unwrap_or_default().to_owned(),
            None => {
                let number = numbers(standing, dimension).values.get(code as usize);
                number.map_or(String::new(), |number| number_text(dimension, *number))
            }
        }),
    }
}
