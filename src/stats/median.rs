//! Order statistics of weighted values.

/// The smallest value at which half or more of the weight is reached; `None` without any weight.
pub fn weighted_median(mut values: Vec<(i32, u64)>) -> Option<i32> {
    values.sort_unstable();
    let total: u64 = values.iter().map(|(_, weight)| weight).sum();
    let mut reached = 0;
    values.into_iter().filter(|(_, weight)| *weight > 0).find_map(|(value, weight)| {
        reached += weight;
        (2 * reached >= total).then_some(value)
    })
}
