//! The same figures as a table.

use yew::prelude::*;

/// Heads and rows; the first column names the row.
#[derive(Clone, PartialEq, Properties)]
#[allow(missing_docs)]
pub struct TabularProps {
    pub caption: AttrValue,
    pub columns: Vec<String>,
    pub rows: Vec<Vec<String>>,
}

/// A table.
#[component]
pub fn Tabular(props: &TabularProps) -> Html {
    html! {
        <div class="tabular">
            <table class="tabular-table">
                <caption class="tabular-caption">{ props.caption.clone() }</caption>
                <thead>
                    <tr>{ for props.columns.iter().enumerate().map(|(place, column)| html! {
                        <th key={place} scope="col">{ column.clone() }</th>
                    }) }</tr>
                </thead>
                <tbody>{ for props.rows.iter().enumerate().map(|(place, row)| html! {
                    <tr key={place}>{ for row.iter().enumerate().map(cell) }</tr>
                }) }</tbody>
            </table>
        </div>
    }
}

fn cell((place, text): (usize, &String)) -> Html {
    if place == 0 {
        html! { <th key={place} scope="row">{ text.clone() }</th> }
    } else {
        html! { <td key={place}>{ text.clone() }</td> }
    }
}
