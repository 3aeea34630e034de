//! 办理结果与答复, and how the deputy judged it.

use yew::prelude::*;

use super::{Chapter, Item, known};
use crate::calendar::Day;
use crate::state::is_safe;
use crate::text::field_label;
use crate::text::sentence::suggestion::Suggestion;
use crate::text::words::{name, sheet, suggestion as words};
use crate::vocabulary::{Coded, Field, Rating, scheme};

/// The class of the answer, what became of it later, and where both texts are.
pub fn answer(item: &Item<'_>, told: &Suggestion<'_>) -> Html {
    let (table, standing, row) = (item.table(), &item.export.standing, item.row);
    let lang = item.view.voice.lang;
    let mut chapter = Chapter::default();
    chapter.add_fact(field_label(Field::ReplyClass, lang), &letter(item, told));
    let outcome = standing.outcome.get(row);
    if outcome.is_given() {
        chapter.add_fact(field_label(Field::Outcome, lang), &told.label(outcome));
        chapter.add(html! { <p class="item-note">{ sheet::SOURCE_CLASS.of(lang) }</p> });
    }
    chapter
        .add_fact(field_label(Field::FollowupOutcome, lang), &known(told, table.followup_outcome.get(row)));
    for (address, label) in
        [(table.content_url.get(row), words::CONTENT_LINK), (table.reply_url.get(row), words::REPLY_LINK)]
    {
        if !address.is_empty() {
            chapter.add(link(item, address, label.of(lang)));
        }
    }
    chapter.view(words::ANSWER.of(lang))
}

/// A letter always stands with what it means.
fn letter(item: &Item<'_>, told: &Suggestion<'_>) -> String {
    let (table, dataset) = (item.table(), &item.view.dataset);
    let Some(letter) = table.reply_class.get(item.row) else { return String::new() };
    let id = table.reply_scheme.get(item.row).or(dataset.reply_scheme.as_deref()).unwrap_or_default();
    let own = dataset.schemes.iter().find(|own| own.id == id);
    let label = match own {
        Some(own) => {
            own.classes.iter().find(|class| class.letter == letter).and_then(|class| class.label.clone())
        }
        None => scheme(id).and_then(|scheme| {
            let class = scheme.classes.iter().find(|class| class.letter == letter);
            class.map(|class| class.label.to_owned())
        }),
    };
    match label {
        // Some schemes have texts in the place of letters.
        Some(label) if label == letter => label,
        Some(label) => told.say(words::LETTER, &[("letter", letter.to_owned()), ("label", label)]),
        None => told.say(words::LETTER_ALONE, &[("letter", letter.to_owned())]),
    }
}

/// A link where the address may be followed, else its text.
fn link(item: &Item<'_>, address: &str, label: &'static str) -> Html {
    if is_safe(address, item.site, &item.view.dataset.links) {
        return html! {
            <p class="item-link"><a href={address.to_owned()} rel="noopener noreferrer" target="_blank">{ label }</a></p>
        };
    }
    html! { <p class="item-link">{ label }{ item.view.voice.lang.colon() }{ address }</p> }
}

/// First and final rating in their parts; one line where there is only one.
pub fn ratings(item: &Item<'_>, told: &Suggestion<'_>) -> Html {
    let (standing, table, row) = (&item.export.standing, item.table(), item.row);
    let lang = item.view.voice.lang;
    if item.view.dataset.ratings_as_totals {
        // Only totals are published.
        return html! {};
    }
    let first =
        [standing.first_overall.get(row), standing.first_attitude.get(row), standing.first_result.get(row)];
    let last = [standing.overall.get(row), standing.attitude.get(row), standing.result.get(row)];
    let mut chapter = Chapter::default();
    let has_both = table.first_overall.get(row).is_given() || table.first_result.get(row).is_given();
    if has_both {
        add_round(&mut chapter, told, words::FIRST.of(lang), first, table.first_on.get(row));
    }
    if table.final_overall.get(row).is_given() || !has_both {
        add_round(&mut chapter, told, words::FINAL.of(lang), last, table.final_on.get(row));
    }
    let channel = known(told, table.rating_channel.get(row));
    chapter.add_fact(field_label(Field::RatingChannel, lang), &channel);
    chapter.view(words::RATING.of(lang))
}

fn add_round(
    chapter: &mut Chapter,
    told: &Suggestion<'_>,
    round: &str,
    ratings: [Rating; 3],
    on: Option<Day>,
) {
    let lang = told.voice.lang;
    let names = [words::OVERALL, name::ATTITUDE, name::RESULT];
    let given =
        names.iter().zip(ratings).filter(|(_, rating)| rating.is_given() && *rating != Rating::NotApplicable);
    let parts: Vec<String> =
        given.map(|(name, rating)| [name.of(lang), lang.colon(), &told.label(rating)].concat()).collect();
    if parts.is_empty() {
        return;
    }
    let parts = parts.join(lang.comma());
    let text = match on {
        Some(on) => told.say(words::RATED_ON, &[("name", parts), ("on", on.to_iso())]),
        None => parts,
    };
    chapter.add_fact(round, &text);
}
