//! Order statistics of weighted values.

/// The smallest value at which half or more of the weight is reached; `None` without any weight.
/// Values are small numbers such as days: they are counted, not sorted.
pub fn weighted_median(values: impl Iterator<Item = (u32, u64)>) -> Option<u32> {
    let mut weights: Vec<u64> = Vec::new();
    for (value, weight) in values {
        let value = value as usize;
        if weights.len() <= value {
            weights.resize(value + 1, 0);
        }
        weights[value] += weight;
    }
    let total: u64 = weights.iter().sum();
    let mut reached = 0;
    let half = weights.into_iter().position(|weight| {
        reached += weight;
        total > 0 && 2 * reached >= total
    });
    half.map(|value| value as u32)
}
