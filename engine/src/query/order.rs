//! The rows of a selection one after the other, for a list.

use crate::table::{Days, RowSet, Standing, Table};

/// By what a list goes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Order {
    /// Session and number.
    #[default]
    Number,
    /// The day of the hand-over.
    Assigned,
    /// The due day, given or computed.
    Due,
    /// The day of the answer.
    Replied,
}

impl Order {
    /// All of them, as they are offered.
    pub const ALL: [Order; 4] = [Order::Number, Order::Assigned, Order::Due, Order::Replied];

    /// Its key in an address.
    pub fn key(self) -> &'static str {
        match self {
            Order::Number => "number",
            Order::Assigned => "assigned",
            Order::Due => "due",
            Order::Replied => "replied",
        }
    }
}

/// The rows that are in every set, in an order: earlier days first, rows without one last; rows that are equal as in
/// the file.
pub fn ordered(table: &Table, standing: &Standing, sets: &[&RowSet], order: Order) -> Vec<u32> {
    let rows = (0..table.len()).filter(|row| sets.iter().all(|set| set.contains(*row)));
    let key = |row: usize| match order {
        Order::Number => number_key(table, row),
        Order::Assigned => day_key(&table.assigned_on, row),
        Order::Due => day_key(&standing.due, row),
        Order::Replied => day_key(&table.replied_on, row),
    };
    let mut keyed: Vec<(u64, u32)> = rows.map(|row| (key(row), row as u32)).collect();
    keyed.sort_unstable();
    keyed.into_iter().map(|(_, row)| row).collect()
}

fn day_key(days: &Days, row: usize) -> u64 {
    days.get(row).map_or(u64::MAX, |day| (i64::from(day.0) - i64::from(i32::MIN)) as u64)
}

/// Session first, then the number as a number: 9 before 10. One that holds other signs goes by its digits at the end.
fn number_key(table: &Table, row: usize) -> u64 {
    let no = table.proposal_no.get(row);
    let digits = no.len() - no.trim_end_matches(|c: char| c.is_ascii_digit()).len();
    let number: u32 = no[no.len() - digits..].parse().unwrap_or(u32::MAX);
    u64::from(table.session_code(row)) << 32 | u64::from(number)
}
