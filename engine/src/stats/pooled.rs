//! One rate of several groups.

/// The sums of numerators and denominators, `(n, of)`. A mean of the groups' rates would give a group of two as much
/// say as one of two thousand, and can point the other way than the records do: Simpson, E. H. (1951), “The
/// interpretation of interaction in contingency tables”, Journal of the Royal Statistical Society B 13, 238–241.
pub fn pooled(groups: impl IntoIterator<Item = (u64, u64)>) -> (u64, u64) {
    groups.into_iter().fold((0, 0), |(n, of), (own_n, own_of)| (n + own_n, of + own_of))
}
