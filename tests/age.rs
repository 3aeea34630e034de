//! How old the data are, how often they are renewed, and what the foot says of them.

#![allow(clippy::unwrap_used)]

mod scene;

use jianyi::report::whole;
use jianyi::text::sentence::head;
use jianyi::text::{Cycle, Lang, Voice, day_of_iso};
use scene::{SIX, export};

fn aged(dataset: &str, today: &str) -> Option<String> {
    let export = export(dataset, SIX);
    let all = whole(&export);
    let voice = Voice::new(&export.dataset, &all, Lang::Zh);
    let day = |text: &str| day_of_iso(text);
    head::stale(&export.dataset, all.edition.as_of.as_deref().and_then(day), day(today), &voice)
}

#[test]
fn data_past_their_cycle_say_how_old_they_are() {
    let monthly = r#""as_of":"2023-12-31","updated_every":"P1M""#;
    assert_eq!(aged(monthly, "2024-01-31"), None);
    assert_eq!(aged(monthly, "2024-02-01").as_deref(), Some("数据截至2023年12月31日，距今32天。"));
    assert_eq!(
        aged(&[monthly, r#","final":true"#].concat(), "2025-02-01"),
        None,
        "a final edition is not awaited"
    );
    let unsaid = r#""as_of":"2023-12-31""#;
    assert_eq!(aged(unsaid, "2024-03-31"), None, "three months, as an answer");
    assert!(aged(unsaid, "2024-04-01").is_some());
    assert_eq!(aged(unsaid, "2023-01-01"), None, "a clock that is behind makes nothing old");
}

#[test]
fn a_cycle_is_told_in_words() {
    let label = |text: &str, lang| Cycle::parse(text).map(|cycle| cycle.label(lang));
    assert_eq!(label("P3M", Lang::Zh).as_deref(), Some("3个月"));
    assert_eq!(label("P1Y6M", Lang::Zh).as_deref(), Some("1年6个月"));
    assert_eq!(label("P2W", Lang::En).as_deref(), Some("2 weeks"));
    assert_eq!(label("P1M", Lang::En).as_deref(), Some("1 month"));
    assert_eq!(label("P1Y2M", Lang::En).as_deref(), Some("1 year 2 months"));
    for wrong in ["", "P", "3M", "PT1H", "P1", "P1.5M", "PM", "P99999999999D", "P0D", "每月"] {
        assert_eq!(Cycle::parse(wrong), None, "{wrong}");
    }
}

#[test]
fn the_foot_leaves_out_what_is_not_given() {
    let of = |dataset: &str| {
        let export = export(dataset, SIX);
        let voice = Voice::new(&export.dataset, &whole(&export), Lang::Zh);
        head::source(&export.dataset, &voice)
    };
    let full = r#""org":"示例县人大","as_of":"2023-12-31","updated_every":"P1M","contact":"示例电话""#;
    assert_eq!(of(full), "数据来源：示例县人大 · 截至2023年12月31日 · 更新周期：1个月 · 联系：示例电话");
    assert_eq!(
        of(r#""updated_every":"每季度末","as_of":"2023-12-31""#),
        "截至2023年12月31日 · 更新周期：每季度末"
    );
}
