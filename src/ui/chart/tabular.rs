//! The same figures as a table; where its columns have no room side by side, each row is a list of its cells.

use yew::prelude::*;

use crate::geometry::ems;

/// Width of a letter, room beside a column, least of the first column, most of a long text.
const EM_PX: f64 = 15.0;
const GAP_PX: f64 = 16.0;
const FIRST_EMS: f64 = 7.0;
const LONG_EMS: f64 = 14.0;

/// A table in a frame of so many pixels; the first column names the row.
pub fn tabular(caption: &'static str, columns: &[String], rows: &[Vec<String>], frame_px: u32) -> Html {
    let is_stacked = needed_px(columns, rows) > f64::from(frame_px);
    // A table that is laid out otherwise says itself that it is one.
    let role = |role: &'static str| is_stacked.then_some(role);
    html! {
        <div class={classes!("tabular", is_stacked.then_some("is-stacked"))}>
            <table class="tabular-table" role={role("table")}>
                <caption class="tabular-caption">{ caption }</caption>
                <thead role={role("rowgroup")}>
                    <tr role={role("row")}>{ for columns.iter().enumerate().map(|(place, column)| html! {
                        <th key={place} scope="col" role={role("columnheader")}>{ column.clone() }</th>
                    }) }</tr>
                </thead>
                <tbody role={role("rowgroup")}>{ for rows.iter().enumerate().map(|(place, row)| html! {
                    <tr key={place} role={role("row")}>
                        { for row.iter().enumerate().map(|(place, text)| cell(place, text, columns, is_stacked)) }
                    </tr>
                }) }</tbody>
            </table>
        </div>
    }
}

/// About how wide the columns are side by side.
fn needed_px(columns: &[String], rows: &[Vec<String>]) -> f64 {
    let mut widest: Vec<f64> = columns.iter().map(|column| ems(column)).collect();
    for row in rows {
        for (most, text) in widest.iter_mut().zip(row) {
            *most = most.max(ems(text).min(LONG_EMS));
        }
    }
    // The names of rows may be broken.
    let others: f64 = widest.iter().skip(1).sum();
    (FIRST_EMS + others) * EM_PX + GAP_PX * columns.len().saturating_sub(1) as f64
}

/// A cell of more characters is no number: it may be broken.
const NUMBER: usize = 16;

fn cell(place: usize, text: &str, columns: &[String], is_stacked: bool) -> Html {
    let text = text.to_owned();
    if place == 0 {
        return html! { <th key={place} scope="row" role={is_stacked.then_some("rowheader")}>{ text }</th> };
    }
    let class = classes!((text.chars().count() > NUMBER).then_some("is-long"));
    let column = columns.get(place).filter(|_| is_stacked).cloned();
    html! { <td key={place} {class} role={is_stacked.then_some("cell")} data-column={column}>{ text }</td> }
}
