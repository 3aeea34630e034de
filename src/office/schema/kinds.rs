//! What a field may hold, as leniently as it is read: texts where numbers are due, and the other way round.
//!
//! The closed sets are `coded`'s.

use serde_json::{Map, Value, json};

use super::coded::coded;
use super::refer;
use crate::vocabulary::SETS;

/// The definitions of all kinds of values, by name.
pub fn kinds() -> Map<String, Value> {
    let mut all = Map::new();
    for (name, kind) in texts().into_iter().chain(numbers()).chain(words()) {
        all.insert(name.to_owned(), kind);
    }
    all.extend(SETS.iter().map(|set| (set.name.to_owned(), coded(set))));
    all
}

/// The kinds that are no closed sets, each with its description.
pub fn described() -> Vec<(&'static str, String)> {
    let all = texts().into_iter().chain(numbers()).chain(words());
    let told = |(name, kind): (&'static str, Value)| Some((name, kind["description"].as_str()?.to_owned()));
    all.filter_map(told).collect()
}

/// A value of the kind, or nothing.
pub fn or_absent(description: &str, mut any_of: Vec<Value>) -> Value {
    any_of.push(refer("absent"));
    json!({ "description": description, "anyOf": any_of })
}

fn texts() -> Vec<(&'static str, Value)> {
    let scalar = json!({ "type": ["string", "number", "boolean"] });
    let absent = json!({
        "description": "未填：null、空白、空列表、空对象 · Nothing recorded, at every depth",
        "anyOf": [
            { "type": "null" },
            { "type": "string", "pattern": "^\\s*$" },
            { "type": "array", "items": refer("absent") },
            { "type": "object", "additionalProperties": refer("absent") },
        ],
    });
    vec![
        ("absent", absent),
        ("text", or_absent("文字 · A text; a number is its shortest decimal text", vec![scalar])),
        (
            "texts",
            or_absent(
                "列表，或以 、，,;；| 分隔的文字 · A list, or a text split on these signs",
                vec![refer("text"), json!({ "type": "array", "items": refer("text") })],
            ),
        ),
        (
            "labels",
            json!({ "description": "字段及其叫法 · Labels by field", "type": ["object", "null"], "additionalProperties": refer("text") }),
        ),
    ]
}

/// A whole number in these bounds, or its digits.
fn number(description: &str, least: u64, most: u64) -> Value {
    let number = json!({ "type": "integer", "minimum": least, "maximum": most });
    let nonzero = if least > 0 { ".*[1-9１-９].*" } else { "" };
    let digits = match nonzero {
        "" => "^\\s*[0-9０-９]+\\s*$".to_owned(),
        some => format!("^(?={some}$)\\s*[0-9０-９]+\\s*$"),
    };
    or_absent(description, vec![number, json!({ "type": "string", "pattern": digits })])
}

fn numbers() -> Vec<(&'static str, Value)> {
    let most = u64::from(u32::MAX) - 1;
    let sitting = |description, examples: [&str; 3]| {
        let text = json!({ "type": "string", "pattern": "[0-9０-９〇零一二两三四五六七八九十]", "examples": examples });
        or_absent(description, vec![json!({ "type": "integer", "minimum": 0, "maximum": 9_999 }), text])
    };
    vec![
        ("number", number("不小于0的整数 · A whole number of 0 or more", 0, most)),
        ("whole", number("不小于0的整数 · A whole number of 0 or more", 0, (1 << 53) - 1)),
        ("count", number("不小于1的整数 · A whole number of 1 or more", 1, most)),
        ("months", number("月数，1至120 · Months, 1 to 120", 1, 120)),
        ("year", number("年份，1949至2100 · A year from 1949 to 2100", 1_949, 2_100)),
        (
            "term",
            sitting(
                "届次，可连会次 · A term, with the session or without",
                ["14", "第十四届", "十四届一次会议"],
            ),
        ),
        ("session", sitting("会次 · A session", ["1", "第一次", "一次会议"])),
        (
            "times",
            or_absent("次数；“是”为一次 · How often; a yes is once", vec![refer("number"), refer("flag")]),
        ),
    ]
}

fn words() -> Vec<(&'static str, Value)> {
    let result = "办理结果、类别字母，或“办理结果”下的评价：由取值判断 · An outcome, its letter, or (办理结果) a rating: the value tells";
    vec![
        ("flag", flag()),
        ("date", date()),
        ("result", json!({ "$ref": "#/$defs/text", "description": result })),
        (
            "ratings",
            or_absent(
                "item 随每件，totals 只有总数 · With each record, or totals only",
                vec![json!({ "enum": ["item", "totals"] })],
            ),
        ),
        ("round_name", json!({ "description": "首次、最终 · first, final", "enum": ["first", "final"] })),
        (
            "dimension",
            json!({
                "description": "综合评价、办理态度、办理结果 · overall, attitude, result",
                "enum": ["overall", "attitude", "result"],
            }),
        ),
    ]
}

fn flag() -> Value {
    let texts = json!({ "type": "string", "pattern": "^\\s*(是|否|1|0|１|０|[Tt][Rr][Uu][Ee]|[Ff][Aa][Ll][Ss][Ee])\\s*$" });
    or_absent("是或否 · A yes or no", vec![json!({ "type": "boolean" }), json!({ "enum": [0, 1] }), texts])
}

/// A date as it is written; whether its month has that day is more than a pattern can tell.
fn date() -> Value {
    const YEAR: &str = "([1１][9９][4-9４-９]|[2２][01０１][0-9０-９])[0-9０-９]";
    const MONTH: &str = "([1１][0-2０-２]|[0０]?[1-9１-９])";
    const DAY: &str = "([3３][01０１]|[12１２][0-9０-９]|[0０]?[1-9１-９])";
    let two = |part: &str| part.replace('?', "");
    let parted = |sign: &str| format!("{YEAR}{sign}{MONTH}{sign}{DAY}");
    let cjk = format!("{YEAR}\\s*年\\s*{MONTH}\\s*月\\s*{DAY}\\s*日?");
    let compact = [YEAR, &two(MONTH), &two(DAY)].concat();
    let days = [compact, parted("[-－]"), parted("[/／]"), parted("[.．]"), cjk].join("|");
    let text = json!({
        "type": "string",
        "pattern": format!("^\\s*({days})([Tt\\s].*|[0-9０-９]{{1,2}}[时点].*)?$"),
        "examples": ["2023-02-20", "2023/2/20", "2023.2.20", "20230220", "2023年2月20日", "2023-02-20T10:00:00+08:00"],
    });
    let compact = json!({ "type": "integer", "minimum": 19_490_101, "maximum": 21_001_231 });
    or_absent("日期，可带时间 · A date, with or without a time", vec![text, compact])
}
