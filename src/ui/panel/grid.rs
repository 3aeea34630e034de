//! 分类与进展对照: where each category stands.

use yew::prelude::*;

use super::PanelProps;
use super::frame::{Frame, Gap};
use super::stages::ORDER;
use crate::query::{Dimension, Pick};
use crate::report::GridRow;
use crate::state::{Action, Panel, View};
use crate::text::words::{handling, name};
use crate::text::{table_count, term_short};
use crate::ui::chart::{Cell, Matrix};
use crate::vocabulary::{Coded, Status};

/// Categories against stages.
pub fn grid(props: &PanelProps) -> Html {
    let view = &props.view;
    let lang = view.voice.lang;
    let stages = stages(view);
    let told = handling::GRID.of(lang).to_owned();
    let heads = stages.iter().map(|stage| term_short(stage.term(), lang).to_owned());
    Frame {
        gap: gap(view),
        columns: std::iter::once(name::CATEGORIES.of(lang).to_owned()).chain(heads).collect(),
        rows: if props.needs_rows() { rows(view, &stages) } else { Vec::new() },
        picture: picture(props, &stages),
        ..Frame::new(Panel::Grid, props, told)
    }
    .view()
}

fn gap(view: &View) -> Gap {
    match () {
        () if view.all.supervision.categories.iter().all(|category| category.name.is_none()) => {
            Gap::Absent(handling::CATEGORIES_NONE.of(view.voice.lang).to_owned())
        }
        () if view.grid.is_empty() => Gap::Filtered,
        () => Gap::None,
    }
}

/// The stages that any category has, along the path.
fn stages(view: &View) -> Vec<Status> {
    ORDER.into_iter().filter(|stage| view.grid.iter().any(|row| row.stages[*stage] > 0)).collect()
}

fn label(row: &GridRow, view: &View) -> String {
    row.name.clone().unwrap_or_else(|| name::NOT_STATED.of(view.voice.lang).to_owned())
}

fn rows(view: &View, stages: &[Status]) -> Vec<Vec<String>> {
    let row = |row: &GridRow| {
        let counts = stages.iter().map(|stage| table_count(row.stages[*stage], view.voice.lang));
        std::iter::once(label(row, view)).chain(counts).collect()
    };
    view.grid.iter().map(row).collect()
}

fn picture(props: &PanelProps, stages: &[Status]) -> Html {
    let view = &props.view;
    let lang = view.voice.lang;
    let picks = |row: &GridRow| row.name.clone().map_or(Pick::Missing, Pick::Value);
    let is_picked = |row: &GridRow, stage: Status| {
        view.selection.picks(Dimension::Category, &picks(row))
            && view.selection.picks(Dimension::Stage, &Pick::of_term(stage.term()))
    };
    let cells = |row: &GridRow| {
        let cell = |stage: &Status| Cell {
            n: row.stages[*stage],
            is_picked: is_picked(row, *stage),
            ..Cell::default()
        };
        (AttrValue::from(label(row, view)), stages.iter().map(cell).collect())
    };
    let rows: Vec<(AttrValue, Vec<Cell>)> = view.grid.iter().map(cells).collect();
    let columns: Vec<AttrValue> = stages.iter().map(|stage| term_short(stage.term(), lang).into()).collect();
    let (names, stages) = (view.grid.iter().map(picks).collect::<Vec<_>>(), stages.to_vec());
    let on_cell = props.dispatch.reform(move |(row, column): (usize, usize)| {
        let name = names.get(row).cloned().unwrap_or(Pick::Missing);
        let stage = stages.get(column).map_or(Pick::Missing, |stage| Pick::of_term(stage.term()));
        Action::PickAll(vec![(Dimension::Category, name), (Dimension::Stage, stage)])
    });
    Matrix { caption: Panel::Grid.title().of(lang), columns: &columns, rows: &rows, lang, on_cell: &on_cell }
        .view()
}
