//! The sentences of {key_item}.

use crate::calendar::Day;
use crate::report::{Card, Compared, RosterShares, Share, Supervision};
use crate::table::{Activity, Terms};
use crate::text::words::supervision;
use crate::text::{Lang, Voice, sentence_date, term_label, term_short};
use crate::vocabulary::{ActivityForm, Coded, Layer};

/// 重点类别: how many key suggestions, in how many themes and categories.
pub fn themes(figures: &Supervision, voice: &Voice) -> String {
    let named = figures.themes.iter().filter(|theme| theme.name.is_some()).count();
    let loose = figures.themes.iter().filter(|theme| theme.name.is_none()).map(|theme| theme.items).sum();
    let touched =
        figures.categories.iter().filter(|category| category.name.is_some() && category.key_items > 0);
    let numbers =
        [("n", figures.key_items), ("k", named as u64), ("m", loose), ("c", touched.count() as u64)];
    voice.say(supervision::THEMES, &numbers, &[])
}

/// What the data tell at all, and cards so may say.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[allow(missing_docs)]
pub struct Told {
    pub outcomes: bool,
    pub ratings: bool,
    pub promises: bool,
    pub activities: bool,
}

/// 类别卡片: how far a theme is.
pub fn theme(card: &Card, told: Told, voice: &Voice) -> String {
    let latest = card.activities.first();
    let date = latest.and_then(|own| own.on).map(|day| sentence_date(day, voice.lang)).unwrap_or_default();
    let form = latest.map(|own| form(own, voice.lang)).unwrap_or_default();
    let say =
        |phrase, numbers: &[(&str, u64)]| voice.say(phrase, numbers, &[("date", &date), ("form", &form)]);
    let share = |(n, of): (&'static str, &'static str), share: Share| [(n, share.n), (of, share.of)];
    // A share of nothing says nothing of a theme.
    let satisfied = card.satisfied.filter(|share| told.ratings && share.of > 0);
    let has_promises = told.promises && card.promises.of > 0;
    let solved = [("s", card.solved.n)];
    let activities = [("v", card.activities.len() as u64)];
    let parts = [
        Some(say(supervision::THEME_ANSWERED, &share(("a", "of"), card.answered))),
        told.outcomes.then(|| say(supervision::THEME_SOLVED, &solved)),
        satisfied.map(|satisfied| say(supervision::THEME_SATISFIED, &share(("p", "q"), satisfied))),
        has_promises.then(|| say(supervision::THEME_PROMISES, &share(("x", "y"), card.promises))),
        told.activities.then(|| say(supervision::THEME_ACTIVITIES, &activities)),
    ];
    ended(parts.into_iter().flatten(), voice.lang)
}

/// The title of a card.
pub fn theme_title(card: &Card, voice: &Voice) -> String {
    let name = card.name.as_deref().unwrap_or_default();
    voice.say(supervision::THEME_TITLE, &[("n", card.items)], &[("theme", name)])
}

/// How long ago a theme was handed over first; empty where no day is known.
pub fn age(card: &Card, voice: &Voice) -> String {
    let (Some(day), Some(days)) = (card.assigned_on, card.days) else { return String::new() };
    let assigned_on = sentence_date(day, voice.lang);
    voice.say(supervision::THEME_AGE, &[("d", days.into())], &[("assigned_on", &assigned_on)])
}

/// “大督办”机制: on how many key suggestions each of the six parts is recorded.
pub fn layers(figures: &Supervision, voice: &Voice) -> String {
    let layers = &figures.layers;
    let numbers = [
        ("of", figures.key_items),
        ("a", layers.lead_supervisor.n),
        ("b", layers.gov_lead_handler.n),
        ("c", layers.supervising_committee.n),
        ("d", layers.coordinator.n),
        ("e", layers.deputy_joined.n),
        ("f", layers.handler_self_check.n),
    ];
    voice.say(supervision::LAYERS, &numbers, &[])
}

/// How far a part of the mechanism reaches: all of it only where none is missing.
pub fn coverage(share: Share, voice: &Voice) -> String {
    let is_full = share.of > 0 && share.n == share.of;
    let phrase = if is_full { supervision::LAYERS_ALL } else { supervision::LAYERS_SOME };
    voice.say(phrase, &[("n", share.n), ("of", share.of)], &[])
}

/// How many of the rosters appear; empty where there is none.
pub fn rosters(rosters: &RosterShares, voice: &Voice) -> String {
    let both = [
        (supervision::ROSTER_LEADERS, rosters.lead_supervisors),
        (supervision::ROSTER_HANDLERS, rosters.gov_lead_handlers),
    ];
    let given = both.into_iter().filter(|(_, share)| share.of > 0);
    let parts = given.map(|(phrase, share)| voice.say(phrase, &[("n", share.n), ("of", share.of)], &[]));
    ended(parts, voice.lang)
}

/// What the place calls a part of the mechanism.
pub fn layer_name(layer: Layer, terms: &Terms, lang: Lang) -> String {
    let term = layer.term();
    let own = terms.layers.iter().find(|(field, _)| field == term.key).filter(|_| lang.is_chinese());
    let coordinator = terms.coordinator.as_deref().filter(|_| lang.is_chinese());
    let coordinator = coordinator.unwrap_or(supervision::COORDINATOR.of(lang));
    own.map_or_else(|| term_label(term, lang).replace("{coordinator}", coordinator), |(_, name)| name.clone())
}

/// Its name where there is little room.
pub fn layer_short(layer: Layer, lang: Lang) -> &'static str {
    term_short(layer.term(), lang)
}

/// 督办活动: how many of which form, and the latest.
pub fn activities(figures: &Supervision, latest: Option<Day>, voice: &Voice) -> String {
    let parts: Vec<String> = figures
        .activities
        .iter()
        .filter(|(_, n)| *n > 0)
        .map(|(form, n)| {
            let label = term_label(form.term(), voice.lang);
            voice.say(supervision::ACTIVITIES_FORM, &[("n", n)], &[("form", label)])
        })
        .collect();
    let date = latest.map(|day| sentence_date(day, voice.lang)).unwrap_or_default();
    let forms = parts.join(voice.lang.comma());
    let vars = [("forms", &*forms), ("date", &*date)];
    voice.say(supervision::ACTIVITIES, &[("n", figures.activities.total())], &vars)
}

/// The form of an activity; another form as it was given.
pub fn form(activity: &Activity, lang: Lang) -> String {
    let (term, own) = (activity.form.term(), &activity.form_text);
    // The key of the contract is no text of the place's own.
    let is_own = activity.form == ActivityForm::Other && !own.is_empty() && own != term.key;
    if is_own { own.clone() } else { term_label(term, lang).to_owned() }
}

/// 对口督办: how many committees, key suggestions and themes.
pub fn committees((committees, items, themes): (u64, u64, u64), voice: &Voice) -> String {
    voice.say(supervision::COMMITTEES, &[("k", committees), ("n", items), ("t", themes)], &[])
}

/// 重点与其他建议.
pub fn compare(both: &Compared, voice: &Voice) -> String {
    let numbers = [
        ("d", both.days.into()),
        ("a", both.key.n),
        ("b", both.key.of),
        ("x", both.others.n),
        ("y", both.others.of),
    ];
    voice.say(supervision::COMPARE, &numbers, &[])
}

/// Parts of a sentence and its stop; empty without any.
fn ended(parts: impl Iterator<Item = String>, lang: Lang) -> String {
    let (joint, stop) = if lang.is_chinese() { ("；", "。") } else { ("; ", ".") };
    let parts: Vec<String> = parts.collect();
    if parts.is_empty() { String::new() } else { parts.join(joint) + stop }
}
