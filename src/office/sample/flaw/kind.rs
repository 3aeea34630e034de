//! The flaws that one record can have: how each is planted, and what has to be said of it.
//!
//! What can be seen in the fields of a record, such as days in the wrong order, is told by `ledger`.

use super::super::day::Day;
use super::super::random::Random;
use super::super::record::{Date, Rating, Record};
use super::super::sitting::AS_OF;
use super::rating::is_grade;
use super::written::{Told, Written};

/// Plants a flaw, where the record can have it; `earlier` is a record before it without any.
type Plant = fn(&mut Written, earlier: Option<&Written>, &mut Random) -> bool;

/// Every kind, in the order in which they are planted.
pub const KINDS: [Plant; 26] = [
    |written, _, random| status(written, random),
    |written, _, random| bad_date(written, random),
    |written, _, random| refused(written, random),
    |written, earlier, _| repeat(written, earlier, None),
    |written, earlier, _| repeat(written, earlier, Some("关于示例事项的另一份建议（示例）")),
    |written, _, _| no_number(written),
    |written, _, random| early_reply(written, random),
    |written, _, random| early_rating(written, random),
    |written, _, random| early_due_day(written, random),
    |written, _, _| closed_without_reply(written),
    |written, _, random| letter(written, random),
    |written, _, _| no_object(written),
    |written, _, _| flip(written),
    |written, _, random| rating(written, random),
    |written, _, random| outcome(written, random),
    |written, _, _| long_text(written),
    |written, _, random| future(written, random),
    |written, _, _| handling_mode(written),
    |written, _, _| contact_mode(written),
    |written, _, _| other(written, "extended", "\"也许\"", "bad_boolean", |record| record.extended = None),
    |written, _, _| {
        other(written, "handler_self_check", "2", "bad_boolean", |record| record.handler_self_check = None)
    },
    |written, _, _| {
        other(written, "cosigner_count", "\"若干\"", "bad_number", |record| record.cosigner_count = None)
    },
    |written, _, _| other(written, "count", "\"几件\"", "bad_count", |record| record.count = None),
    |written, _, _| {
        other(written, "co_units", "{\"名称\":\"示例部门\"}", "bad_list", |record| {
            record.co_units.clear()
        })
    },
    |written, _, _| {
        other(written, "title", "[\"示例标题\",\"示例副题\"]", "bad_text", |record| {
            record.title = None
        })
    },
    |written, _, _| bad_round(written),
];

/// Says what has to be said, and that the flaw is planted.
fn tell(written: &mut Written, told: Told) -> bool {
    written.told.push(told);
    true
}

fn day(date: Option<Date>) -> Option<Day> {
    match date {
        Some(Date::Day(day)) => Some(day),
        _ => None,
    }
}

/// Something stands under a name that its field cannot hold.
fn other(
    written: &mut Written,
    name: &'static str,
    value: &'static str,
    code: &'static str,
    clear: fn(&mut Record),
) -> bool {
    clear(&mut written.record);
    written.more.push((name, value));
    tell(written, Told::Issue(code, Some(name)))
}

fn bad_round(written: &mut Written) -> bool {
    let record = &mut written.record;
    if record.rating_first.is_none() || record.rating_final.is_some() {
        return false;
    }
    record.rating_first = None;
    written.more.push(("rating_first", "[\"满意\",\"满意\"]"));
    tell(written, Told::Issue("bad_object", Some("rating_first.overall")))
}

fn status(written: &mut Written, random: &mut Random) -> bool {
    let word = *random.pick(&["办里中", "已答夏", "己办结", "跟踪落实种"]);
    written.record.status = Some(word);
    tell(written, Told::Word("status", word))
}

fn outcome(written: &mut Written, random: &mut Random) -> bool {
    let word = *random.pick(&["己解决", "列入计化逐步解决", "留做参考"]);
    if written.record.outcome.is_none() {
        return false;
    }
    written.record.outcome = Some(word);
    tell(written, Told::Word("outcome", word))
}

fn rating(written: &mut Written, random: &mut Random) -> bool {
    let word = *random.pick(&["满意度", "基本满义", "很好"]);
    let Some(round) = &mut written.record.rating_first else { return false };
    round.overall = word;
    tell(written, Told::Word("rating_first.overall", word))
}

fn handling_mode(written: &mut Written) -> bool {
    written.record.handling_mode = Some("主办会辨");
    tell(written, Told::Word("handling_mode", "主办会辨"))
}

fn contact_mode(written: &mut Written) -> bool {
    written.record.contact_mode.push("电话勾通");
    tell(written, Told::Word("contact_mode", "电话勾通"))
}

fn bad_date(written: &mut Written, random: &mut Random) -> bool {
    const BAD: [&str; 4] = ["2024-02-31", "2024年13月1日", "2023.9.31", "待定"];
    let date = Some(Date::Broken(BAD[random.below(4) as usize]));
    let record = &mut written.record;
    match random.below(4) {
        0 => record.submitted_on = date,
        1 => record.filed_on = date,
        2 => record.accepted_on = date,
        _ => record.replied_on = date,
    }
    true
}

fn refused(written: &mut Written, random: &mut Random) -> bool {
    let name = *random.pick(&["联系电话", "手机号码", "通讯地址"]);
    written.more.push((name, "\"示例（虚构）\""));
    tell(written, Told::Refused(name))
}

/// A record comes again, as it was or with another title.
fn repeat(written: &mut Written, earlier: Option<&Written>, title: Option<&str>) -> bool {
    let Some(earlier) = earlier else { return false };
    written.record = earlier.record.clone();
    written.is_repeat = true;
    let code = if title.is_some() { "duplicate_differs" } else { "duplicate" };
    if let Some(title) = title {
        written.record.title = Some(title.to_owned());
    }
    tell(written, Told::Issue(code, Some("proposal_no")))
}

fn no_number(written: &mut Written) -> bool {
    written.record.proposal_no = None;
    tell(written, Told::Issue("no_number", Some("proposal_no")))
}

fn no_object(written: &mut Written) -> bool {
    written.instead = Some("\"示例：不是对象\"");
    tell(written, Told::Issue("not_object", None))
}

fn early_reply(written: &mut Written, random: &mut Random) -> bool {
    let record = &mut written.record;
    let (Some(assigned), Some(_)) = (day(record.assigned_on), day(record.replied_on)) else { return false };
    record.replied_on = Some(assigned.plus(-random.between(1, 9)).into());
    true
}

fn early_rating(written: &mut Written, random: &mut Random) -> bool {
    let record = &mut written.record;
    let (Some(replied), Some(round)) = (day(record.replied_on), &mut record.rating_first) else {
        return false;
    };
    round.on = Some(replied.plus(-random.between(1, 9)));
    true
}

fn early_due_day(written: &mut Written, random: &mut Random) -> bool {
    let Some(assigned) = day(written.record.assigned_on) else { return false };
    written.record.due_on = Some(assigned.plus(-random.between(1, 9)).into());
    true
}

fn closed_without_reply(written: &mut Written) -> bool {
    let record = &mut written.record;
    let is_closed = record.status == Some("closed") && record.replied_on.is_some();
    if is_closed {
        (record.replied_on, record.rereplied_on) = (None, None);
    }
    is_closed
}

fn letter(written: &mut Written, random: &mut Random) -> bool {
    let record = &mut written.record;
    if record.reply_class.is_none() || record.reply_scheme.is_some_and(|scheme| scheme != "hn3") {
        return false;
    }
    record.reply_class = Some(*random.pick(&["D", "Z"]));
    tell(written, Told::Issue("letter_outside_scheme", Some("reply_class")))
}

fn long_text(written: &mut Written) -> bool {
    written.record.title = Some(["示例：", &"全文".repeat(2_100)].concat());
    tell(written, Told::Issue("long_text", Some("title")))
}

/// A day after that of the figures.
fn future(written: &mut Written, random: &mut Random) -> bool {
    written.record.followup_on = Some(AS_OF.plus(random.between(1, 300)).into());
    true
}

/// The rating turns round, and nothing was done.
fn flip(written: &mut Written) -> bool {
    let record = &mut written.record;
    let Some(round) = record.rating_first.filter(|round| is_grade(round.overall)) else { return false };
    let rate = |word, on| Rating { attitude: "basically", result: word, overall: word, on };
    let later = round.on.map(|on| on.plus(20).min(AS_OF));
    record.rating_first = Some(rate("dissatisfied", round.on));
    record.rating_final = Some(rate("satisfied", later));
    (record.rereplied_on, record.rehandled) = (None, None);
    (record.followup_outcome, record.followup_on, record.closed_on) = (None, None, None);
    record.status = Some("replied");
    true
}
