//! The same figures as a table.

use yew::prelude::*;

/// A table; the first column names the row.
pub fn tabular(caption: &'static str, columns: &[String], rows: &[Vec<String>]) -> Html {
    html! {
        <div class="tabular">
            <table class="tabular-table">
                <caption class="tabular-caption">{ caption }</caption>
                <thead>
                    <tr>{ for columns.iter().enumerate().map(|(place, column)| html! {
                        <th key={place} scope="col">{ column.clone() }</th>
                    }) }</tr>
                </thead>
                <tbody>{ for rows.iter().enumerate().map(|(place, row)| html! {
                    <tr key={place}>{ for row.iter().enumerate().map(cell) }</tr>
                }) }</tbody>
            </table>
        </div>
    }
}

/// A cell of more characters is no number: it may be broken.
const NUMBER: usize = 16;

fn cell((place, text): (usize, &String)) -> Html {
    if place == 0 {
        html! { <th key={place} scope="row">{ text.clone() }</th> }
    } else {
        let is_long = text.chars().count() > NUMBER;
        html! { <td key={place} class={classes!(is_long.then_some("is-long"))}>{ text.clone() }</td> }
    }
}
