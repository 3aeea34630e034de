//! The report of a selection, but for what is said of the file itself.

use serde_json::{Value, json};

use super::figures::weight;
use super::follow_up::follow_up;
use super::handling::handling;
use super::read::Data;
use super::satisfaction::satisfaction;
use super::select::{Clause, chosen};
use super::supervision::supervision;

/// The keys of what is said.
pub const SAID: [&str; 5] = ["total", "handling", "satisfaction", "supervision", "follow_up"];

pub fn report(data: &Data, clauses: &[Clause]) -> Value {
    let all = chosen(data, clauses);
    json!({
        "total": weight(&all),
        "handling": handling(data, &all),
        "satisfaction": satisfaction(data, &all),
        "supervision": supervision(data, &all),
        "follow_up": follow_up(data, &all),
    })
}
