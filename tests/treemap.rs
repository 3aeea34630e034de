//! Rectangles that are their counts, marks on a time axis, and texts cut to their room.

#![allow(clippy::unwrap_used)]

use jianyi::geometry::{Rect, Treemap, ems, timeline, treemap, wrapped};
use proptest::prelude::*;

const FRAME: Rect = Rect { x: 0.0, y: 0.0, width: 1100.0, height: 400.0 };

fn rects(map: &Treemap) -> Vec<Rect> {
    map.tiles.iter().map(|(_, rect)| *rect).chain(map.rest.iter().map(|(rect, _)| *rect)).collect()
}

fn overlap(one: Rect, other: Rect) -> f64 {
    let along = |a: f64, a_long: f64, b: f64, b_long: f64| ((a + a_long).min(b + b_long) - a.max(b)).max(0.0);
    along(one.x, one.width, other.x, other.width) * along(one.y, one.height, other.y, other.height)
}

/// The rectangles fill the frame, none lies on another, and each part is in one of them.
#[track_caller]
fn hold(parts: &[u64], least: f64) -> Treemap {
    let map = treemap(parts, FRAME, least);
    let rects = rects(&map);
    let sum: f64 = rects.iter().map(|rect| rect.area()).sum();
    assert!((sum - FRAME.area()).abs() < 0.5, "{sum}");
    for (place, one) in rects.iter().enumerate() {
        assert!(one.x >= 0.0 && one.y >= 0.0);
        assert!(one.x + one.width <= FRAME.width + 0.01 && one.y + one.height <= FRAME.height + 0.01);
        let on_others: f64 = rects[place + 1..].iter().map(|other| overlap(*one, *other)).sum();
        assert!(on_others < 0.5, "{on_others}");
    }
    let mut held: Vec<usize> = map.tiles.iter().map(|(place, _)| *place).collect();
    held.extend(map.rest.iter().flat_map(|(_, places)| places));
    held.sort_unstable();
    assert!(held.into_iter().eq(parts.iter().enumerate().filter(|(_, n)| **n > 0).map(|(place, _)| place)));
    map
}

#[test]
fn areas_are_counts() {
    let parts = [6, 6, 4, 3, 2, 2, 1];
    let map = hold(&parts, 0.0);
    for (place, rect) in &map.tiles {
        let due = parts[*place] as f64 / 24.0 * FRAME.area();
        assert!((rect.area() / due - 1.0).abs() < 0.01, "{place}: {}", rect.area());
        let longer = (rect.width / rect.height).max(rect.height / rect.width);
        assert!(longer < 3.0, "{place} is near a square: {longer}");
    }
}

#[test]
fn nothing_one_and_ten_thousand_parts() {
    assert_eq!(treemap(&[], FRAME, 1.0), Treemap::default());
    assert_eq!(treemap(&[0, 0], FRAME, 1.0), Treemap::default());
    assert_eq!(treemap(&[7], FRAME, 1.0).tiles, [(0, FRAME)]);
    assert_eq!(treemap(&[7], Rect::default(), 1.0), Treemap::default());
    let many: Vec<u64> = (1..=10_000).collect();
    let map = hold(&many, 600.0);
    assert!(map.tiles.len() < 800 && map.rest.unwrap().1.len() > 9_000);
}

#[test]
fn tiny_parts_share_a_rectangle_and_one_alone_keeps_its_own() {
    let map = hold(&[400, 1, 300, 1, 0, 1], 2_000.0);
    assert_eq!(map.rest.unwrap().1, [1, 3, 5]);
    let map = hold(&[400, 1, 300], 2_000.0);
    assert_eq!((map.tiles.len(), map.rest), (3, None));
    let map = hold(&[1; 1_000], 2_000.0);
    assert_eq!((map.tiles.len(), map.rest.unwrap().1.len()), (0, 1_000));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn rectangles_of_any_parts_fill_the_frame(parts in prop::collection::vec(0_u64..500, 1..60), least in 0_u32..5_000) {
        prop_assume!(parts.iter().sum::<u64>() > 0);
        // A part of less than a few pixels would be felt by the rounding.
        hold(&parts, f64::from(least.max(20)));
    }
}

#[test]
fn marks_lie_in_their_months_and_grow_with_their_counts() {
    let line = timeline(&[vec![24_000, 24_000, 24_002], vec![], vec![24_011]], 6);
    let [first, second] = line.rows[0][..] else { panic!("{:?}", line.rows) };
    assert_eq!((first.month, first.n, first.radius), (24_000, 2, 13.0));
    assert_eq!((second.month, second.n, second.radius), (24_002, 1, 9.19));
    assert_eq!([first.x, second.x, line.rows[2][0].x], [4.17, 20.83, 95.83]);
    assert!(line.rows[1].is_empty());
    let ticks: Vec<(i32, f64)> = line.ticks.iter().map(|tick| (tick.month, tick.x)).collect();
    assert_eq!(
        ticks,
        [(24_000, 0.0), (24_002, 16.67), (24_004, 33.33), (24_006, 50.0), (24_008, 66.67), (24_010, 83.33)]
    );
}

#[test]
fn a_timeline_of_nothing_of_one_month_and_of_a_century() {
    let nothing = timeline(&[vec![], vec![]], 6);
    assert_eq!((nothing.rows.len(), nothing.ticks.len()), (2, 0));
    let one = timeline(&[vec![24_000; 5_000]], 6);
    assert_eq!((one.rows[0][0].x, one.rows[0][0].n, one.ticks.len()), (50.0, 5_000, 1));
    assert_eq!(timeline(&[vec![23_388, 25_211]], 6).ticks.len(), 6);
}

#[test]
fn texts_are_broken_and_cut_to_their_room() {
    assert_eq!(wrapped("示例修路", 8.0, 2), ["示例修路"]);
    assert_eq!(wrapped("示例修路治水", 4.0, 2), ["示例修路", "治水"]);
    assert_eq!(wrapped("示例修路治水", 4.0, 1), ["示例修…"]);
    assert_eq!(wrapped("示例修路治水护林办学", 4.0, 2), ["示例修路", "治水护…"]);
    assert!(wrapped("示例修路", 2.0, 2).is_empty() && wrapped("示例", 9.0, 0).is_empty());
    assert!(wrapped("Roads and water", 6.0, 3).iter().all(|line| ems(line) <= 6.0));
}
