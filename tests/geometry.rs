//! Shapes: what adds up, what fills, what can be seen.

use jianyi::geometry::{Segment, bars, columns, fits, flow, print, span, stack};

fn end(segment: &Segment) -> f64 {
    segment.x + segment.width
}

#[test]
fn numbers_are_printed_with_two_decimals_at_most() {
    let printed: Vec<String> =
        [0.0, 1.0, 33.333, 66.666, 99.999, 0.05, 10.1, -0.25].iter().map(|x| print(*x)).collect();
    assert_eq!(printed, ["0", "1", "33.33", "66.67", "100", "0.05", "10.1", "-0.25"]);
}

#[test]
fn longest_bar_fills_the_frame() {
    let shapes = bars(&[(5, 1), (20, 0), (10, 10)]);
    let widths: Vec<f64> = shapes.iter().map(|bar| bar.width).collect();
    assert_eq!(widths, [25.0, 100.0, 50.0]);
    assert_eq!(shapes[2].part, 50.0);
}

#[test]
fn bar_of_nothing_has_no_length_and_bar_of_one_can_be_seen() {
    let shapes = bars(&[(0, 0), (1, 0), (100_000, 0)]);
    assert_eq!(shapes[0].width, 0.0);
    assert_eq!(shapes[1].width, 0.75);
}

#[test]
fn bars_of_nothing_at_all_have_no_length() {
    assert!(bars(&[]).is_empty());
    assert_eq!(bars(&[(0, 0)])[0].width, 0.0);
}

#[test]
fn segments_add_up_to_the_bar() {
    for parts in
        [vec![1, 1, 1], vec![787, 318, 144, 95, 28, 24, 9, 7, 6, 5, 4, 2, 2, 1, 1], vec![1, 0, 99_999]]
    {
        let segments = stack(&parts, 1.0);
        assert_eq!(end(segments.last().unwrap()), 100.0, "{parts:?}");
        for pair in segments.windows(2) {
            assert!((end(&pair[0]) - pair[1].x).abs() < 1e-9, "{parts:?}");
        }
    }
}

#[test]
fn segment_of_nothing_has_no_width_and_segment_of_one_has_the_least() {
    let segments = stack(&[0, 1, 9_999, 0], 1.0);
    let widths: Vec<f64> = segments.iter().map(|segment| segment.width).collect();
    assert_eq!(widths, [0.0, 1.0, 99.0, 0.0]);
}

#[test]
fn least_width_gives_way_where_there_is_no_room_for_it() {
    let segments = stack(&[1; 200], 1.0);
    assert!(segments.iter().all(|segment| (segment.width - 0.5).abs() < 0.011));
    assert_eq!(end(&segments[199]), 100.0);
}

#[test]
fn stack_of_nothing_is_empty() {
    assert!(stack(&[], 1.0).is_empty());
    assert!(stack(&[0, 0], 1.0).iter().all(|segment| segment.width == 0.0));
}

#[test]
fn span_runs_from_the_first_part_to_the_last() {
    let segments = stack(&[10, 0, 40, 50], 1.0);
    assert_eq!(span(&segments[..3]), Some(Segment { x: 0.0, width: 50.0 }));
    assert_eq!(span(&segments[1..2]), None);
}

#[test]
fn labels_stand_only_where_they_fit() {
    let half = Segment { x: 0.0, width: 50.0 };
    assert!(fits(half, "满意", 300.0, 14.0));
    assert!(!fits(half, "已解决或基本解决已解决或基本解决", 300.0, 14.0));
    assert!(fits(half, "Satisfied", 300.0, 14.0));
}

#[test]
fn flow_keeps_every_unit_on_both_sides() {
    let shape = flow(3, &[(0, 0, 67), (2, 0, 9), (1, 0, 6), (2, 1, 5), (0, 2, 0)], 64.0);
    assert_eq!(shape.bands.iter().map(|band| band.n).sum::<u64>(), 87);
    assert_eq!(shape.bands.len(), 4, "a band of nothing is not drawn");
    assert_eq!(end(&shape.upper[2]), 100.0);
    assert_eq!(end(&shape.lower[1]), 100.0);
    assert!(shape.bands[0].path.starts_with("M0,0H77.01C77.01,32 77.01,32 77.01,64H0"));
}

#[test]
fn flow_of_nothing_has_no_bands() {
    assert!(flow(3, &[], 64.0).bands.is_empty());
}

#[test]
fn columns_stand_in_their_step_and_the_greatest_fills_the_frame() {
    let shapes = columns(&[(0, vec![1, 1]), (3, vec![3, 1])], 20, 100.0);
    assert_eq!((shapes[0].x, shapes[0].width, shapes[0].top), (0.5, 4.0, 50.0));
    assert_eq!((shapes[1].x, shapes[1].middle(), shapes[1].top), (15.5, 17.5, 0.0));
    assert_eq!(shapes[1].parts, [(25.0, 75.0), (0.0, 25.0)]);
    let one = columns(&[(0, vec![2])], 1, 100.0);
    assert_eq!((one[0].x, one[0].width), (46.0, 8.0), "one month alone is no wall");
}

#[test]
fn part_of_one_in_a_column_of_thousands_can_be_seen() {
    let shapes = columns(&[(0, vec![9_999, 0, 1]), (1, vec![0]), (2, vec![1])], 3, 150.0);
    assert_eq!(shapes[0].parts[1].1, 0.0);
    assert_eq!(shapes[0].parts[2], (0.0, 1.5));
    assert_eq!(shapes[1].parts, [(150.0, 0.0)]);
    assert!(columns(&[], 0, 150.0).is_empty());
}
