//! 对口督办: which committee supervises which themes; by committee where there is little room.

use yew::prelude::*;

use super::PanelProps;
use super::choice::Choice;
use super::frame::{Frame, Gap};
use crate::query::{Dimension, Pick};
use crate::report::Committee;
use crate::state::{Action, Panel, View};
use crate::text::sentence::supervision as sentence;
use crate::text::words::{list, name, supervision as words};
use crate::text::{count, table_count};
use crate::ui::chart::{Cell, Matrix, Part};
use crate::ui::more::{more, shown};

/// So many committees stand side by side at most; the table has them all.
const MOST_COLUMNS: usize = 24;

/// Width of the names of themes, and of a column, in the matrix.
const THEME_PX: u32 = 120;
const COLUMN_PX: u32 = 46;

/// Committees and their themes.
pub fn committees(props: &PanelProps) -> Html {
    let view = &props.view;
    let lang = view.voice.lang;
    let told = sentence::committees(view.committees.told, &view.voice);
    Frame {
        gap: gap(view),
        columns: vec![
            Panel::Committees.title().of(lang).to_owned(),
            list::THEME.of(lang).to_owned(),
            view.voice.unit.to_owned(),
        ],
        rows: if props.needs_rows() { rows(view) } else { Vec::new() },
        picture: if has_room(props) { matrix(props) } else { listed(props) },
        ..Frame::new(Panel::Committees, props, told)
    }
    .view()
}

/// Whether the themes and a column for each committee stand side by side.
fn has_room(props: &PanelProps) -> bool {
    let columns = props.view.committees.list.len() as u32;
    !props.is_narrow && THEME_PX + columns * COLUMN_PX <= props.frame_px
}

fn gap(view: &View) -> Gap {
    match () {
        () if view.all.supervision.layers.supervising_committee.n == 0 => {
            Gap::Absent(words::COMMITTEES_NONE.of(view.voice.lang).to_owned())
        }
        () if view.committees.list.is_empty() => Gap::Filtered,
        () => Gap::None,
    }
}

fn label(theme: Option<&String>, view: &View) -> String {
    theme.cloned().unwrap_or_else(|| name::NOT_STATED.of(view.voice.lang).to_owned())
}

fn rows(view: &View) -> Vec<Vec<String>> {
    let of = |own: &Committee| {
        let row = |(theme, n): &(usize, u64)| {
            let theme = label(view.committees.themes[*theme].as_ref(), view);
            vec![own.name.clone(), theme, table_count(*n, view.voice.lang)]
        };
        own.themes.iter().map(row).collect::<Vec<_>>()
    };
    view.committees.list.iter().flat_map(of).collect()
}

/// A row for each committee: how many suggestions, in how many themes.
fn listed(props: &PanelProps) -> Html {
    let view = &props.view;
    let part = |own: &Committee| {
        let pick = Pick::Value(own.name.clone());
        let is_picked = view.selection.picks(Dimension::Committee, &pick);
        Part {
            pick: Some(pick),
            is_picked,
            is_faded: !is_picked && view.selection.clause(Dimension::Committee).is_some(),
            ..Part::fixed(own.name.clone(), own.items, "plain")
        }
    };
    let parts: Vec<Part> = view.committees.list.iter().map(part).collect();
    Choice::new(view, Dimension::Committee).bars(Panel::Committees, &parts, None, props)
}

/// Themes against committees.
fn matrix(props: &PanelProps) -> Html {
    let view = &props.view;
    let lang = view.voice.lang;
    let all = &view.committees;
    let most = all.list.len().min(MOST_COLUMNS);
    let columns: Vec<AttrValue> = all.list[..most].iter().map(|own| own.name.clone().into()).collect();
    let rows: Vec<(AttrValue, Vec<Cell>)> = (0..shown(props.is_open, all.themes.len()).min(all.themes.len()))
        .map(|at| row(at, most, view))
        .collect();
    let committees: Vec<Pick> = all.list.iter().map(|own| Pick::Value(own.name.clone())).collect();
    let themes: Vec<Pick> =
        all.themes.iter().map(|theme| theme.clone().map_or(Pick::Missing, Pick::Value)).collect();
    let on_cell = props.dispatch.reform(move |(row, column): (usize, usize)| {
        let pick = |list: &[Pick], at: usize| list.get(at).cloned().unwrap_or(Pick::Missing);
        picks(pick(&themes, row), pick(&committees, column))
    });
    let on_open = props.dispatch.reform(|()| Action::ToggleOpen(Panel::Committees));
    let rest = (all.list.len() - most) as u64;
    html! {
        <>
            { Matrix { caption: Panel::Committees.title().of(lang), columns: &columns, rows: &rows, lang, on_cell: &on_cell }.view() }
            if rest > 0 {
                <p class="bars-rest">{ name::OTHERS.fill(lang, &[("k", &count(rest, lang))]) }</p>
            }
            { more(all.themes.len(), props.is_open, lang, on_open) }
        </>
    }
}

fn row(theme: usize, most: usize, view: &View) -> (AttrValue, Vec<Cell>) {
    let all = &view.committees;
    let own = all.themes[theme].clone();
    let pick = own.clone().map_or(Pick::Missing, Pick::Value);
    let is_row_picked = view.selection.picks(Dimension::Theme, &pick);
    let cell = |committee: &Committee| {
        let part = committee.themes.iter().find(|(place, _)| *place == theme);
        let picked = Pick::Value(committee.name.clone());
        let is_picked = is_row_picked && view.selection.picks(Dimension::Committee, &picked);
        Cell { n: part.map_or(0, |(_, n)| *n), is_picked, ..Cell::default() }
    };
    (label(own.as_ref(), view).into(), all.list[..most].iter().map(cell).collect())
}

/// Both names of a cell. Without a theme there are others too: only key suggestions are meant.
fn picks(theme: Pick, committee: Pick) -> Action {
    let mut picks = vec![(Dimension::Theme, theme.clone()), (Dimension::Committee, committee)];
    if theme == Pick::Missing {
        picks.push((Dimension::Key, Pick::Value("1".to_owned())));
    }
    Action::PickAll(picks)
}
