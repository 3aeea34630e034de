//! What of a suggestion is public, and where its text and its answer can be read.

use super::planted::Plan;
use super::record::Record;
use super::sitting::{Purpose, Slot};

/// Writes how far it is public; addresses only where the whole text is.
pub fn set(record: &mut Record, slot: &Slot, plan: &Plan, is_answered: bool) {
    let random = &mut slot.random(Purpose::Disclosure);
    let drawn = random.weigh(&[("full", 740), ("summary", 200), ("title_only", 28), ("", 32)]);
    let disclosure = plan.disclosure.unwrap_or(drawn);
    record.disclosure = Some(disclosure).filter(|disclosure| !disclosure.is_empty());
    // What is planted as summary or title carries the addresses too: a reader must drop them.
    let is_full = disclosure == "full" || plan.disclosure.is_some();
    let address = |part: &str| format!("sample/{part}/{}", slot.whole_no());
    let has_content = random.chance(90) || plan.disclosure.is_some();
    record.content_url = (is_full && has_content).then(|| address("content"));
    record.reply_url = (is_full && is_answered && random.chance(745)).then(|| address("reply"));
    // Some systems write the refusal out.
    record.confidential = random.chance(20).then_some(false);
}
