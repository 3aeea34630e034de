//! What the panels of 满意度评价, supervision and 跟踪落实 have to say and to list, worked out from reports alone.

use jianyi::query::Dimension;
use jianyi::vocabulary::{Coded, Rating, SETS};
use serde_json::Value;

use crate::expected::{Expected, GRADES, Row, labelled, list, n};

/// The numbers of a sentence and of the line under it, and the rows of the table; `None` for rows that no report has.
pub type Lines = (Vec<String>, Option<Vec<Row>>);

/// What is pursued, as WORDING 4.2 marks it, and what is set aside.
const PURSUED: [&str; 5] = ["in_progress", "planned", "in_progress_or_planned", "deferred", "not_now"];
const SET_ASIDE: [&str; 3] = ["not_feasible", "reference", "referred_up"];
const LAYERS: [&str; 6] = [
    "lead_supervisor",
    "gov_lead_handler",
    "supervising_committee",
    "coordinator",
    "deputy_joined",
    "handler_self_check",
];

fn label(set: &str, key: &str) -> String {
    let terms = SETS.iter().find(|own| own.name == set).unwrap().terms;
    terms.iter().find(|term| term.key == key).unwrap().zh.to_owned()
}

fn texts(numbers: &[u64]) -> Vec<String> {
    numbers.iter().map(u64::to_string).collect()
}

/// Numbers that are always said, and those said only where they are something.
fn told(always: &[u64], more: &[u64]) -> Vec<String> {
    let more: Vec<u64> = more.iter().copied().filter(|n| *n > 0).collect();
    texts(&[always, &more].concat())
}

fn of_keys(partition: &Value, keys: &[&str]) -> Vec<u64> {
    keys.iter().map(|key| partition[*key].as_u64().unwrap_or(0)).collect()
}

impl Expected<'_> {
    pub fn lines(&self, panel: &str) -> Option<Lines> {
        Some(match panel {
            "cross" => (self.said_of_cross(), None),
            "manner" => self.manner(),
            "returns" => self.returns(),
            "again" => self.again(),
            "layers" => self.layers(),
            "promises" => (self.said_of_promises(), None),
            "after" => self.after(),
            "spread" => self.spread(),
            "resubmitted" => (texts(&[self.n("/follow_up/resubmitted")]), None),
            _ => return None,
        })
    }

    /// How many with a grade in both rounds were handled again.
    pub fn regraded(&self) -> u64 {
        let table = &self.export.table;
        let is_grade = |rating: Rating| GRADES.contains(&rating.term().key);
        self.chosen()
            .filter(|row| is_grade(table.first_overall.get(*row)))
            .filter(|row| is_grade(table.final_overall.get(*row)))
            .filter(|row| table.rehandled.get(*row).is_some_and(|times| times > 0))
            .map(|row| table.weight(row))
            .sum()
    }

    fn said_of_cross(&self) -> Vec<String> {
        let satisfied = |keys: &[&str]| -> u64 {
            let rows = list(&self.report, "/satisfaction/by_outcome").iter();
            let own = rows.filter(|row| keys.contains(&row["outcome"].as_str().unwrap()));
            own.map(|row| n(row, "/ratings/satisfied")).sum()
        };
        let missing = satisfied(&["missing"]);
        let [a, b, c] = [&["solved"][..], &PURSUED, &SET_ASIDE].map(satisfied);
        let unknown = satisfied(&["unknown"]);
        told(&[a + b + c + missing + unknown, a, b, c], &[missing, unknown])
    }

    fn manner(&self) -> Lines {
        let [attitude, result] = ["attitude", "result"]
            .map(|own| self.report.pointer(&format!("/satisfaction/{own}/final")).cloned().unwrap());
        let of = |ratings: &Value| of_keys(ratings, &GRADES).iter().sum::<u64>();
        let said = [n(&attitude, "/satisfied"), of(&attitude), n(&result, "/satisfied"), of(&result)];
        let both = labelled("rating", &attitude).into_iter().zip(labelled("rating", &result));
        (texts(&said), Some(both.map(|((name, a), (_, b))| (name, texts(&[a, b]))).collect()))
    }

    /// The days from answer to rating are held against another recount in `tests/satisfaction.rs`.
    fn returns(&self) -> Lines {
        let [n, of] = ["n", "of"].map(|own| self.n(&format!("/satisfaction/coverage/{own}")));
        let said = [n, of, self.n("/satisfaction/rating_lag_median_days")];
        let is_dated = self.report.pointer("/satisfaction/rating_lag_median_days").is_some_and(Value::is_u64);
        // The bars show what else could be picked.
        let all = self.without(&[Dimension::Rating]);
        let silent = crate::expected::n(&all, "/satisfaction/overall/final/no_response");
        let returned = crate::expected::n(&all, "/satisfaction/coverage/n");
        let rows =
            [("已收到评价", returned), ("未反馈", silent)].map(|(name, n)| (name.to_owned(), texts(&[n])));
        (texts(&said[..if is_dated { 3 } else { 2 }]), Some(rows.to_vec()))
    }

    fn again(&self) -> Lines {
        let own = ["/overall/first/dissatisfied", "/rehandling/items", "/rehandling/rereplied/n"];
        let own = own.map(|path| self.n(&format!("/satisfaction{path}")));
        let last = self.report.pointer("/satisfaction/rehandling/final").cloned().unwrap_or_default();
        let grades = of_keys(&last, &GRADES);
        let silent = own[1] - grades.iter().sum::<u64>();
        (texts(&[&own[..], &grades, &[silent]].concat()), None)
    }

    fn layers(&self) -> Lines {
        let part = |key: &&str| self.n(&format!("/supervision/layers/{key}/n"));
        let all = self.n("/supervision/key_items");
        let parts: Vec<u64> = LAYERS.iter().map(part).collect();
        // Who is full is named together and said without a number.
        let roster = |key: &str| {
            let of = self.n(&format!("/supervision/rosters/{key}/of"));
            [of, self.n(&format!("/supervision/rosters/{key}/n"))]
        };
        let rosters = ["lead_supervisors", "gov_lead_handlers"].map(roster);
        let rosters = rosters.into_iter().filter(|own| own[0] > 0).flatten();
        (texts(&std::iter::once(all).chain(parts).chain(rosters).collect::<Vec<_>>()), None)
    }

    fn said_of_promises(&self) -> Vec<String> {
        let states = &self.report["follow_up"]["commitments"];
        let always = of_keys(states, &["kept", "late_kept", "open", "overdue"]);
        let more = of_keys(states, &["changed", "unknown"]);
        let all = always.iter().chain(&more).sum::<u64>();
        told(&[&[all], &always[..]].concat(), &more)
    }

    fn after(&self) -> Lines {
        let flow = list(&self.report, "/follow_up/outcome_flow");
        let sum = |holds: fn(&str) -> bool| -> u64 {
            flow.iter().filter(|pair| holds(pair["to"].as_str().unwrap())).map(|pair| n(pair, "/n")).sum()
        };
        let said = [
            sum(|_| true),
            sum(|to| to != "no_followup"),
            sum(|to| to == "solved"),
            sum(|to| to == "no_followup"),
        ];
        (texts(&said), None)
    }

    fn spread(&self) -> Lines {
        let measures = &self.report["follow_up"]["measures"];
        let keys = |set: &str| -> Vec<&'static str> {
            SETS.iter().find(|own| own.name == set).unwrap().terms.iter().map(|term| term.key).collect()
        };
        let rows = [("成果形式", "measures.kind", "by_kind"), ("成果范围", "measures.reach", "by_reach")];
        let rows = rows.into_iter().flat_map(|(group, set, path)| {
            let row = move |key: &str| {
                (format!("{group}：{}", label(set, key)), texts(&of_keys(&measures[path], &[key])))
            };
            keys(set).into_iter().map(row).collect::<Vec<_>>()
        });
        let kinds =
            of_keys(&measures["by_kind"], &["policy", "mechanism", "legislation", "project", "other"]);
        let reaches = of_keys(&measures["by_reach"], &["item", "class", "field"]);
        assert_eq!(kinds.iter().sum::<u64>(), n(measures, "/total"));
        let table = &self.export.table;
        let with = self.chosen().filter(|row| !table.measures.get(*row).is_empty());
        let with: u64 = with.map(|row| table.weight(row)).sum();
        (texts(&[&[with, n(measures, "/total")], &kinds[..], &reaches].concat()), Some(rows.collect()))
    }
}

/// What a panel says and lists, held against the report.
#[track_caller]
pub fn assert_lines(place: &str, said: &str, found: &[Row], (numbers, rows): Lines) {
    assert_eq!(crate::figure::numbers(said), numbers, "{place}: {said}");
    let Some(rows) = rows else { return };
    let is_lag = |label: &str| label.starts_with("从答复到评价");
    for (label, cells) in found.iter().filter(|(label, _)| !is_lag(label)) {
        let own = rows.iter().find(|(own, _)| own == label);
        assert_eq!(own.map(|(_, cells)| cells), Some(cells), "{place}: {label}");
    }
    let shown: u64 = sum_of(found.iter().filter(|(label, _)| !is_lag(label)));
    assert_eq!(shown, sum_of(rows.iter()), "{place}: a row is left out");
}

fn sum_of<'r>(rows: impl Iterator<Item = &'r Row>) -> u64 {
    rows.flat_map(|(_, cells)| cells).map(|cell| cell.parse::<u64>().unwrap()).sum()
}
