//! Any text as a mapping: refused or read, and a small export under it accounted for.

#![no_main]

use jianyi::ingest::{Loader, Mapping};
use jianyi_fuzz::account;
use libfuzzer_sys::fuzz_target;

/// Records as objects, as rows under a header and under keys, with what a mapping may reach for.
const EXPORT: &str = r#"{
"rows": [
  {"no": "示例1", "name": "示例甲", "on": "2023-02-20", "year": 112, "month": 3, "units": "示例甲局、示例乙局", "state": "已办"},
  {"no": 2, "name": null, "on": "112/3/5", "at": {"a": ["45000", 1700000000]}, "state": "在办", "confidential": "否"},
  {"no": "2", "on": "2023年2月30日", "phone": "0", "state": true, "confidential": true}
],
"table": [["no", "name", "on"], ["示例3", "示例丙", "20230220"], ["示例4"], []],
"keyed": {"a": {"no": "示例5"}, "b": [1, {"no": "示例6"}], "c": "示例"}
}"#;

fuzz_target!(|data: &[u8]| {
    let text = String::from_utf8_lossy(data);
    if let Ok(mapping) = Mapping::parse(&text) {
        account(Loader::load(EXPORT.as_bytes(), Some(mapping)));
    }
});
