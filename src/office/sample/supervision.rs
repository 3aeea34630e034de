//! Who supervises a key suggestion, and what was done about it.
//!
//! Half of the records leave who supervises to their theme, as exports do.

use super::planted::Plan;
use super::record::Record;
use super::sitting::{Purpose, Slot};
use super::theme::Theme;

/// Writes the supervision of a key suggestion; nothing for any other.
pub fn set(record: &mut Record, slot: &Slot, plan: &Plan, theme: Option<&Theme>) {
    let random = &mut slot.random(Purpose::Supervision);
    record.is_key = plan.is_lone_key.then_some(true);
    let Some(theme) = theme else { return };
    record.is_key = (!plan.is_key_unsaid).then_some(true);
    let name = theme.name;
    record.key_theme = Some(if plan.is_theme_quoted { format!("“{name}”类") } else { name.to_owned() });
    let is_planted = plan.full.is_some();
    if is_planted || random.chance(450) {
        record.lead_supervisor = Some(theme.lead_supervisor());
        record.gov_lead_handler = Some(theme.gov_lead_handler());
        record.supervising_committee = Some(theme.committee());
    }
    record.coordinator = is_planted.then_some("示例联工委");
    record.deputy_joined = (is_planted || random.chance(900)).then(|| is_planted || random.chance(850));
    record.handler_self_check = (is_planted || random.chance(850)).then(|| is_planted || random.chance(800));
    for &activity in theme.activities {
        if is_planted || random.chance(400) {
            record.activities.push(activity);
        }
    }
}
