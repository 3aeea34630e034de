//! Order statistics of weighted values.

/// The smallest value at which half or more of the weight is reached; `None` without any weight.
pub fn weighted_median(values: impl Iterator<Item = (u32, u64)>) -> Option<u32> {
    weighted_quantile(values, 1, 2)
}

/// The smallest value at which `part` in `whole` or more of the weight is reached: the inverse of the empirical
/// distribution function, definition 1 of Hyndman, R. J. and Fan, Y. (1996), “Sample quantiles in statistical
/// packages”, The American Statistician 50, 361–365. `None` without any weight, or where `part` is not above 0 and at
/// most `whole`. Values are small numbers such as days: they are counted, not sorted.
pub fn weighted_quantile(values: impl Iterator<Item = (u32, u64)>, part: u64, whole: u64) -> Option<u32> {
    let mut weights: Vec<u64> = Vec::new();
    for (value, weight) in values {
        let value = value as usize;
        if weights.len() <= value {
            weights.resize(value + 1, 0);
        }
        weights[value] += weight;
    }
    let total: u64 = weights.iter().sum();
    if total == 0 || part == 0 || part > whole {
        return None;
    }
    let mut reached = 0;
    let place = weights.into_iter().position(|weight| {
        reached += weight;
        u128::from(reached) * u128::from(whole) >= u128::from(total) * u128::from(part)
    });
    place.map(|value| value as u32)
}
