//! Lead units: manner against result, promises kept against satisfied. In the order of the roster, never of the figures.

use yew::prelude::*;

use crate::check::{Check, UnitCheck};
use crate::ingest::Export;
use crate::query::{Dimension, Pick};
use crate::state::{Action, Panel, State};
use crate::text::words::staff as words;
use crate::text::{Lang, Phrase, rate, rating_gap};
use crate::ui::chart::{Dot, Scatter, tabular};

const COLUMNS: [Phrase; 6] =
    [words::UNIT, words::SATISFIED, words::ATTITUDE, words::RESULT, words::GAP, words::KEPT];

/// The table of units and the picture beside it; nothing where no unit has a rating or a promise.
pub fn units(export: &Export, check: &Check, state: &State, dispatch: &Callback<Action>) -> Html {
    let lang = state.lang;
    let min_n = export.dataset.rules.min_n;
    let told: Vec<&UnitCheck> = check.units.iter().filter(|unit| has_figures(unit)).collect();
    if told.is_empty() {
        return html! {};
    }
    let columns = COLUMNS.map(|phrase| phrase.of(lang).to_owned());
    let rows: Vec<Vec<String>> = told.iter().map(|unit| row(unit, min_n, lang)).collect();
    let min = min_n.to_string();
    html! {
        <section class="desk-units">
            <h3 class="section-title">{ words::UNITS.of(lang) }</h3>
            <p class="desk-note">{ words::UNITS_NOTE.fill(lang, &[("min_n", &min)]) }</p>
            <div class="desk-table" tabindex="0" role="group" aria-label={words::UNITS.of(lang)}>{ tabular(words::UNITS.of(lang), &columns, &rows, state.frame_px(Panel::Units)) }</div>
            { against(&told, min_n, state, dispatch) }
        </section>
    }
}

fn has_figures(unit: &UnitCheck) -> bool {
    [unit.satisfied, unit.attitude, unit.result, unit.promises].iter().any(|(_, of)| *of > 0)
}

fn row(unit: &UnitCheck, min_n: u64, lang: Lang) -> Vec<String> {
    let share = |(n, of): (u64, u64)| if of == 0 { "—".to_owned() } else { rate(n, of, min_n, lang) };
    vec![
        unit.unit.clone(),
        share(unit.satisfied),
        share(unit.attitude),
        share(unit.result),
        rating_gap(unit, min_n).unwrap_or_else(|| "—".to_owned()),
        share(unit.promises),
    ]
}

/// Units by promises kept against satisfied; a dot picks its unit on the board below.
fn against(told: &[&UnitCheck], min_n: u64, state: &State, dispatch: &Callback<Action>) -> Html {
    let lang = state.lang;
    let both = told.iter().filter(|unit| unit.promises.1 >= min_n.max(1) && unit.satisfied.1 >= min_n.max(1));
    let both: Vec<&UnitCheck> = both.copied().collect();
    if both.is_empty() {
        return html! {};
    }
    let dots: Vec<Dot> = both.iter().map(|unit| dot(unit, min_n, state)).collect();
    let names: Vec<String> = both.iter().map(|unit| unit.unit.clone()).collect();
    let on_pick = dispatch.reform(move |place: usize| Action::Pick {
        dimension: Dimension::Unit,
        pick: Pick::Value(names[place].clone()),
        add: false,
    });
    let scatter =
        Scatter { first: words::KEPT.of(lang), second: words::SATISFIED.of(lang), dots: &dots, on_pick };
    html! {
        <figure class="desk-against">
            <figcaption class="desk-kind">{ words::AGAINST.of(lang) }</figcaption>
            { scatter.view() }
            <p class="desk-note">{ words::AGAINST_NOTE.fill(lang, &[("min_n", &min_n.to_string())]) }</p>
        </figure>
    }
}

fn dot(unit: &UnitCheck, min_n: u64, state: &State) -> Dot {
    let lang = state.lang;
    let told = |name: Phrase, (n, of): (u64, u64)| [name.of(lang), " ", &rate(n, of, min_n, lang)].concat();
    let label = [
        &unit.unit,
        lang.colon(),
        &told(words::KEPT, unit.promises),
        lang.comma(),
        &told(words::SATISFIED, unit.satisfied),
    ]
    .concat();
    let is_picked = state.selection.picks(Dimension::Unit, &Pick::Value(unit.unit.clone()));
    Dot { label: label.into(), first: unit.promises, second: unit.satisfied, is_picked }
}
