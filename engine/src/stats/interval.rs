//! How far a share found in a sample may be from the share of the whole.
//!
//! Wilson, E. B. (1927), “Probable inference, the law of succession, and statistical inference”, Journal of the
//! American Statistical Association 22, 209–212.
//!
//! For samples only: where everything was counted there is nothing to infer, and n / N is the whole truth.

/// The 0.975 quantile of the standard normal distribution: 95 of 100 intervals hold the share of the whole.
const Z_95: f64 = 1.959_963_984_540_054;

/// The bounds, between 0 and 1, of the 95 % score interval for `n` of `of` drawn at random; `None` where nothing was
/// drawn, or fewer than were counted.
pub fn wilson_95(n: u64, of: u64) -> Option<(f64, f64)> {
    if of == 0 || n > of {
        return None;
    }
    let (n, of) = (n as f64, of as f64);
    let square = Z_95 * Z_95;
    let middle = (n + square / 2.0) / (of + square);
    let half = Z_95 / (of + square) * (n * (of - n) / of + square / 4.0).sqrt();
    // At the ends the bound is exact, and rounding would pass it.
    let low = if n == 0.0 { 0.0 } else { middle - half };
    let high = if n == of { 1.0 } else { middle + half };
    Some((low, high))
}
