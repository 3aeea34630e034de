//! A stable sort that is compiled once for all kinds of things: the standard one, made anew for each
//! kind, was a tenth of what visitors download.

use std::cmp::Ordering;

/// Sorts by a comparison; equal things keep their order.
pub fn sort_by<T>(things: &mut Vec<T>, mut compare: impl FnMut(&T, &T) -> Ordering) {
    let order = sorted_places(things.len(), &mut |a, b| compare(&things[a], &things[b]));
    let mut slots: Vec<Option<T>> = things.drain(..).map(Some).collect();
    things.extend(order.into_iter().filter_map(|place| slots[place].take()));
}

/// The places 0 to `len` in the order of what stands there: runs of two, four, eight… are merged.
fn sorted_places(len: usize, compare: &mut dyn FnMut(usize, usize) -> Ordering) -> Vec<usize> {
    let mut places: Vec<usize> = (0..len).collect();
    let mut merged = Vec::with_capacity(len);
    let mut width = 1;
    while width < len {
        for start in (0..len).step_by(2 * width) {
            let middle = (start + width).min(len);
            let end = (start + 2 * width).min(len);
            merge(&places[start..middle], &places[middle..end], &mut merged, compare);
        }
        std::mem::swap(&mut places, &mut merged);
        merged.clear();
        width *= 2;
    }
    places
}

fn merge(
    mut left: &[usize],
    mut right: &[usize],
    merged: &mut Vec<usize>,
    compare: &mut dyn FnMut(usize, usize) -> Ordering,
) {
    while let ([a, left_rest @ ..], [b, right_rest @ ..]) = (left, right) {
        if compare(*b, *a) == Ordering::Less {
            merged.push(*b);
            right = right_rest;
        } else {
            merged.push(*a);
            left = left_rest;
        }
    }
    merged.extend_from_slice(left);
    merged.extend_from_slice(right);
}
