//! What the program reads without a word, the schema lets through.

use jianyi::ingest::Loader;
use serde_json::{Value, json};

use crate::{EXPORT, hold, validator};

/// Records that are written in many ways.
fn records() -> Vec<Value> {
    vec![
        json!({"proposal_no": "0123"}),
        json!({"count": "3", "category": "财政经济"}),
        json!({"建议编号": 7, "建议标题": 2023, "届次": "十四届一次会议", "年度": "2023", "anything": {"else": [1]}}),
        json!({"序号": 3, "办理结果": "满意", "答复类别": "A类", "满意度": "基本满意"}),
        json!({"proposal_no": 8, "status": " handling ", "outcome": "Being solved", "period": "平时", "level": "省"}),
        json!({"proposal_no": 9, "status": null, "outcome": "", "lead_units": [], "rating_first": {}, "basis": [null]}),
        json!({"proposal_no": 10, "assigned_on": "2023年2月20日", "replied_on": "2023.5.1", "due_on": 20_230_520}),
        json!({"proposal_no": 11, "assigned_on": "2023-02-20T23:00:00Z", "replied_on": "２０２３－０５－０１"}),
        json!({"proposal_no": 12, "lead_units": "示例厅、示例局", "co_units": ["示例委", 7], "basis": "survey,visit"}),
        json!({"proposal_no": 13, "extended": "是", "is_key": 1, "deputy_joined": "0", "handler_self_check": true}),
        json!({"proposal_no": 14, "rehandled": "是", "cosigner_count": "１２", "reassign_count": 0}),
        json!({"proposal_no": 15, "rating_first": "满意", "rating_final": {"综合": "满意", "日期": "2023-06-01"}}),
        json!({"proposal_no": 16, "rating_first": [{"overall": "satisfied"}], "rating_final.on": "2023/6/1"}),
        json!({"proposal_no": 17, "commitments": {"text": "示例", "due_on": "2024-01-01", "状态": "已兑现"}}),
        json!({"proposal_no": 18, "measures": [{"kind": "policy", "reach": "解决一类", "url": ""}]}),
        json!({"proposal_no": 19, "activities": "现场调研、座谈会"}),
        json!({"proposal_no": 20, "activities": [{"form": "online forum", "on": "2023-04-01"}]}),
        json!({"proposal_no": 21, "disclosure": "全文公开", "confidential": false, "reply_scheme": "own"}),
        json!({"proposal_no": 22, "contact_mode": ["面商", "Phone"], "contact": "x", "session_no": "第一次"}),
    ]
}

#[test]
fn what_is_read_without_an_issue_is_let_through() {
    for record in records() {
        let export = json!({"schema": "jianyi/1", "dataset": null, "proposals": [record]});
        let loaded = Loader::load(export.to_string().as_bytes(), None).unwrap();
        assert_eq!(loaded.import.issues, [], "{record}");
        assert_eq!(loaded.import.accepted, 1, "{record}");
        hold(EXPORT, &export, &record.to_string());
    }
}

#[test]
fn so_is_what_stands_beside_the_records() {
    let export = json!({
        "dataset": {
            "name": 2023, "sample": "是", "as_of": "2024年6月30日", "final": "否", "unit": "件次", "withheld": "12",
            "terms": {"place": "示例省", "layers": {"coordinator": "示例委统筹督办"}},
            "themes": [{"name": "“示例”类", "decided_on": "2023.3.1"}],
            "rosters": {"units": "示例厅、示例局"},
            "schemes": {"own": {"甲": {"outcome": "已解决", "label": "示例"}}},
            "rules": {"answer_months": "3", "min_n": 5}, "ratings": "totals", "hide_panels": ["change"], "more": {}
        },
        "appraisals": [{"on": "2023-11", "form": "票决", "nos": "1、2", "voters": "60", "satisfied": 50}],
        "rating_totals": [{"outcome": "已解决", "round": "final", "dimension": "overall", "satisfied": 3}],
        "proposals": []
    });
    hold(EXPORT, &export, "the objects");
    hold(EXPORT, &json!({"schema": "", "dataset": {"revoked": true}}), "a take-down");
}

/// A line of NDJSON, or a record of a bare list, by the definition of a record.
#[test]
fn a_record_alone_can_be_looked_at() {
    let (_, schema) = &jianyi::office::schema::all()[EXPORT];
    for (name, sound) in [("proposal", json!({"编号": 1})), ("proposals", json!([{"编号": 1}]))] {
        let own = json!({"$ref": format!("#/$defs/{name}"), "$defs": schema.as_value()["$defs"]});
        let own = jsonschema::draft202012::new(&own).unwrap();
        assert!(own.is_valid(&sound), "{name}");
        assert!(!own.is_valid(&json!({"title": "示例"})), "{name}");
        assert!(!validator(EXPORT).is_valid(&sound), "{name}");
    }
}
