//! Two aligned bars and the bands between their parts.

use super::{Segment, print, round, stack};

/// What moves from a part of the upper bar to a part of the lower.
#[derive(Clone, Debug, PartialEq)]
pub struct Band {
    /// Place of the upper part.
    pub from: usize,
    /// Place of the lower part.
    pub to: usize,
    /// How many.
    pub n: u64,
    /// Outline in a frame 100 wide and as high as asked.
    pub path: String,
}

/// Both bars and what lies between.
#[derive(Clone, Debug, PartialEq)]
pub struct Flow {
    /// Parts of the upper bar.
    pub upper: Vec<Segment>,
    /// Parts of the lower bar.
    pub lower: Vec<Segment>,
    /// Bands above zero, by upper part, then lower.
    pub bands: Vec<Band>,
}

/// The flow of `pairs` (from, to, n) among `parts` parts, in a frame of this height.
pub fn flow(parts: usize, pairs: &[(usize, usize, u64)], height: f64) -> Flow {
    let mut out = vec![0; parts];
    let mut into = vec![0; parts];
    for (from, to, n) in pairs {
        out[*from] += n;
        into[*to] += n;
    }
    let (upper, lower) = (stack(&out, 0.0), stack(&into, 0.0));
    let total: u64 = out.iter().sum();
    let (mut above, mut below) = (vec![0; parts], vec![0; parts]);
    let mut bands = Vec::new();
    for (from, to) in (0..parts).flat_map(|from| (0..parts).map(move |to| (from, to))) {
        let n = pairs.iter().filter(|pair| (pair.0, pair.1) == (from, to)).map(|pair| pair.2).sum();
        if n > 0 {
            let top = edges(upper[from], above[from], n, total);
            let bottom = edges(lower[to], below[to], n, total);
            above[from] += n;
            below[to] += n;
            bands.push(Band { from, to, n, path: outline(top, bottom, height) });
        }
    }
    Flow { upper, lower, bands }
}

/// Both ends of `n` in a segment of which `taken` is taken.
fn edges(segment: Segment, taken: u64, n: u64, total: u64) -> (f64, f64) {
    let at = |n: u64| round(segment.x + n as f64 / total as f64 * 100.0);
    (at(taken), at(taken + n))
}

fn outline(top: (f64, f64), bottom: (f64, f64), height: f64) -> String {
    let (middle, end) = (print(height / 2.0), print(height));
    let [a, b, c, d] = [top.0, top.1, bottom.1, bottom.0].map(print);
    [
        "M", &a, ",0H", &b, "C", &b, ",", &middle, " ", &c, ",", &middle, " ", &c, ",", &end, "H", &d, "C",
        &d, ",", &middle, " ", &a, ",", &middle, " ", &a, ",0Z",
    ]
    .concat()
}
