//! From the groups of a dimension to the parts of a picture that can be picked, and back to actions.

use yew::prelude::{AttrValue, Callback, Html};

use super::PanelProps;
use crate::query::{Dimension, Pick};
use crate::report::{Group, Partition};
use crate::state::{Action, Panel, View};
use crate::text::{Voice, pick_label, pick_short, table_count, term_label, term_short};
use crate::ui::chart::{Band, Bars, BarsKey, Part, Picked, Stack};
use crate::vocabulary::{Coded, Term};

/// One dimension of a view, to be chosen from.
pub struct Choice<'a> {
    view: &'a View,
    dimension: Dimension,
}

impl<'a> Choice<'a> {
    /// The choice among the values of a dimension.
    pub fn new(view: &'a View, dimension: Dimension) -> Choice<'a> {
        Choice { view, dimension }
    }

    /// The parts of coded values, in the order given. Empty ones are left out, save those in `kept`
    /// and those picked.
    pub fn coded<T: Coded>(&self, order: &[T], kept: &[T]) -> Vec<Part> {
        let groups = self.view.groups(self.dimension);
        let parts = order.iter().filter_map(|value| {
            let pick = Pick::of_term(value.term());
            let group = groups.iter().find(|group| group.pick == pick)?;
            let part = self.part(group, Some(value.term()));
            (part.n > 0 || part.is_picked || kept.contains(value)).then_some(part)
        });
        self.with_shares(parts.collect())
    }

    /// The parts of totals that cannot be picked.
    pub fn totals<T: Coded>(&self, totals: &Partition<T>, kept: &[T]) -> Vec<Part> {
        let shown = totals.iter().filter(|(value, n)| *n > 0 || kept.contains(value));
        let parts = shown.map(|(value, n)| {
            let group = Group { pick: Pick::of_term(value.term()), n, key_n: None };
            Part { pick: None, ..self.part(&group, Some(value.term())) }
        });
        self.with_shares(parts.collect())
    }

    /// The same without any sign of what is picked: the dimension is not that of the totals.
    pub fn fixed<T: Coded>(&self, totals: &Partition<T>, kept: &[T]) -> Vec<Part> {
        let parts = self.totals(totals, kept).into_iter();
        parts.map(|part| Part { is_picked: false, is_faded: false, ..part }).collect()
    }

    /// The parts of totals of something else than records, in the order given, each of which picks the records that have
    /// its value.
    pub fn counted<T: Coded>(&self, totals: &Partition<T>, order: &[T]) -> Vec<Part> {
        let parts = order.iter().map(|value| {
            let group = Group { pick: Pick::of_term(value.term()), n: totals[*value], key_n: None };
            self.part(&group, Some(value.term()))
        });
        self.with_shares(parts.filter(|part| part.n > 0 || part.is_picked).collect())
    }

    /// The part of one value.
    pub fn one(&self, pick: Pick, n: u64) -> Part {
        self.part(&Group { pick, n, key_n: None }, None)
    }

    /// The parts of names, in their order.
    pub fn named(&self) -> Vec<Part> {
        self.with_shares(
            self.view.groups(self.dimension).iter().map(|group| self.part(group, None)).collect(),
        )
    }

    /// The parts as one bar with its legend.
    pub fn stack(&self, parts: &[Part], band: Option<Band>, props: &PanelProps) -> Html {
        let on_pick = &self.on_pick(&props.dispatch);
        Stack { parts, band, lang: self.view.voice.lang, frame_px: props.frame_px, on_pick }.view()
    }

    /// The parts as bars of their own; `key_of_marks` says what the marked length means.
    pub fn bars(
        &self,
        panel: Panel,
        parts: &[Part],
        key_of_marks: Option<BarsKey>,
        props: &PanelProps,
    ) -> Html {
        let on_pick = &self.on_pick(&props.dispatch);
        let on_open = props.dispatch.reform(move |()| Action::ToggleOpen(panel));
        let lang = self.view.voice.lang;
        Bars { parts, key_of_marks, lang, is_open: props.is_open, on_pick, on_open }.view()
    }

    fn part(&self, group: &Group, term: Option<&'static Term>) -> Part {
        let selection = &self.view.selection;
        let is_picked = selection.picks(self.dimension, &group.pick);
        Part {
            pick: Some(group.pick.clone()),
            label: pick_label(self.dimension, &group.pick, &self.view.voice).into(),
            short: pick_short(self.dimension, &group.pick, &self.view.voice).into(),
            n: group.n,
            marked: group.key_n.unwrap_or(0),
            share: AttrValue::default(),
            tone: term.map_or("plain", |term| term.key),
            is_picked,
            is_faded: !is_picked && selection.clause(self.dimension).is_some(),
        }
    }

    /// The same parts, each with its share of all of them.
    pub fn with_shares(&self, parts: Vec<Part>) -> Vec<Part> {
        shared(parts, &self.view.voice)
    }

    /// What a press does.
    pub fn on_pick(&self, dispatch: &Callback<Action>) -> Callback<Picked> {
        let dimension = self.dimension;
        dispatch.reform(move |picked: Picked| Action::Pick { dimension, pick: picked.pick, add: picked.add })
    }

    /// The heads of the table's columns; shares only where there are any.
    pub fn columns(&self, panel: Panel, parts: &[Part]) -> Vec<String> {
        let voice = &self.view.voice;
        let mut columns = vec![panel.title().of(voice.lang).to_owned(), voice.unit.to_owned()];
        if has_shares(parts) {
            columns.push("%".to_owned());
        }
        columns
    }

    /// The rows of the table: label, count, share of all; none where it is not needed.
    pub fn rows(&self, parts: &[Part], is_needed: bool) -> Vec<Vec<String>> {
        let parts = if is_needed { parts } else { &[] };
        let has_shares = has_shares(parts);
        let row = |part: &Part| {
            let mut row = vec![part.label.to_string(), table_count(part.n, self.view.voice.lang)];
            if has_shares {
                row.push(part.share.to_string());
            }
            row
        };
        parts.iter().map(row).collect()
    }
}

/// The parts of a partition that no dimension tells, in the order given; empty ones are left out.
pub fn fixed<T: Coded>(totals: &Partition<T>, order: &[T], voice: &Voice) -> Vec<Part> {
    let shown = order.iter().filter(|value| totals[**value] > 0);
    let parts = shown.map(|value| {
        let term = value.term();
        let part = Part::fixed(term_label(term, voice.lang), totals[*value], term.key);
        Part { short: term_short(term, voice.lang).into(), ..part }
    });
    shared(parts.collect(), voice)
}

/// Parts, each with its share of all of them.
pub fn shared(mut parts: Vec<Part>, voice: &Voice) -> Vec<Part> {
    let total = parts.iter().map(|part| part.n).sum();
    for part in &mut parts {
        part.share = voice.percent(part.n, total).into();
    }
    parts
}

/// Whether there are parts, and too few records for their shares.
pub fn is_few(parts: &[Part]) -> bool {
    !has_shares(parts)
}

fn has_shares(parts: &[Part]) -> bool {
    parts.iter().any(|part| !part.share.is_empty())
}
