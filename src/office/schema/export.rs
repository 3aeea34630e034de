//! The schema of an export, `jianyi/1`.

use schemars::{Schema, json_schema};
use serde_json::{Map, Value, json};

use super::{dialect, kinds, named_defs, objects, proposal, refer};
use crate::ingest::SCHEMA;

/// The object form; a bare list of records is `#/$defs/proposals`, a line of NDJSON `#/$defs/proposal`.
pub fn schema() -> Schema {
    let properties = json!({
        "schema": { "anyOf": [{ "const": SCHEMA }, refer("absent")] },
        "dataset": refer("dataset"),
        "proposals": refer("proposals"),
        "appraisals": refer("appraisals"),
        "rating_totals": refer("rating_totals"),
    });
    let definitions = named_defs(&properties, &definitions());
    json_schema!({
        "$schema": dialect(),
        "title": SCHEMA,
        "description": "代表建议办理情况。只有记录列表的文件用 #/$defs/proposals 校验，每行一条的用 #/$defs/proposal。名称中有电话、手机、身份证、住址等个人信息的字段一律不读。· What became of deputies' suggestions. A bare list of records is #/$defs/proposals, a line of NDJSON #/$defs/proposal. Fields that name personal data are never read.",
        "type": "object",
        "properties": properties,
        // One without records says at least what it is, as a file that was taken down does.
        "anyOf": [{ "required": ["proposals"] }, { "required": ["dataset"] }],
        "$defs": definitions,
    })
}

/// Every definition.
pub fn definitions() -> Map<String, Value> {
    let mut all = kinds::kinds();
    all.extend(objects::objects());
    all.extend(proposal::definitions());
    all
}
