//! What a panel has to show of a selection, worked out from reports alone: rows with their cells, and the numbers of
//! its sentence in their order.

use jianyi::query::{Clause, Dimension, Filter, Pick, Picks, Selection};
use jianyi::report::{report, why};
use jianyi::state::ExportRef;
use jianyi::vocabulary::{Coded, SETS};
use serde_json::Value;

/// A row: what it is called and what stands in it.
pub type Row = (String, Vec<String>);

pub const GRADES: [&str; 3] = ["satisfied", "basically", "dissatisfied"];

pub struct Expected<'a> {
    pub export: &'a ExportRef,
    pub selection: Selection,
    pub report: Value,
}

fn json(export: &ExportRef, selection: &Selection) -> Value {
    serde_json::from_str(&report(export, selection).unwrap().to_json()).unwrap()
}

pub fn n(value: &Value, path: &str) -> u64 {
    value.pointer(path).and_then(Value::as_u64).unwrap_or(0)
}

pub fn list<'v>(value: &'v Value, path: &str) -> &'v [Value] {
    value.pointer(path).and_then(Value::as_array).map_or(&[], Vec::as_slice)
}

pub fn sum(list: &[Value], key: &str) -> u64 {
    list.iter().map(|entry| entry[key].as_u64().unwrap()).sum()
}

/// To one decimal, half up; neither all nor nothing unless it is.
pub fn percent(n: u64, of: u64) -> String {
    let tenths = ((n * 1_000) as f64 / of.max(1) as f64 + 0.5 + 1e-9).floor() as u64;
    let tenths = if n < of { tenths.min(999) } else { tenths }.max(u64::from(n > 0));
    format!("{}.{}%", tenths / 10, tenths % 10)
}

/// Chinese labels of a partition's parts, with their counts.
pub fn labelled(set: &str, partition: &Value) -> Vec<(String, u64)> {
    let terms = SETS.iter().find(|own| own.name == set).unwrap().terms;
    terms.iter().map(|term| (term.zh.to_owned(), partition[term.key].as_u64().unwrap_or(0))).collect()
}

impl<'a> Expected<'a> {
    pub fn new(export: &'a ExportRef, selection: &str) -> Expected<'a> {
        let selection = Selection::parse(selection).unwrap();
        let report = json(export, &selection);
        Expected { export, selection, report }
    }

    pub fn n(&self, path: &str) -> u64 {
        n(&self.report, path)
    }

    /// The report without the clauses of some dimensions.
    pub fn without(&self, dimensions: &[Dimension]) -> Value {
        let mut selection = self.selection.clone();
        dimensions.iter().for_each(|dimension| selection.clear(*dimension));
        json(self.export, &selection)
    }

    fn min_n(&self) -> u64 {
        self.export.dataset.rules.min_n
    }

    /// The percentage; nothing where there are too few.
    fn percent(&self, n: u64, of: u64) -> String {
        if of < self.min_n() || of == 0 { String::new() } else { percent(n, of) }
    }

    pub fn rate(&self, path: &str) -> String {
        let (n, of) = (self.n(&format!("{path}/n")), self.n(&format!("{path}/of")));
        let percent = self.percent(n, of);
        if percent.is_empty() { format!("{n}/{of}") } else { format!("{n}/{of}（{percent}）") }
    }

    fn shared(&self, parts: Vec<(String, u64)>) -> Vec<Row> {
        let of = parts.iter().map(|(_, n)| n).sum();
        parts.into_iter().map(|(label, n)| (label, vec![n.to_string(), self.percent(n, of)])).collect()
    }

    /// Parts of a partition, whatever is picked of its own dimension.
    fn parts(&self, dimension: Dimension, set: &str, path: &str) -> Vec<(String, u64)> {
        labelled(set, self.without(&[dimension]).pointer(path).unwrap())
    }

    /// The rows of a panel; `None` where nothing is known of it.
    pub fn rows(&self, panel: &str) -> Option<Vec<Row>> {
        use Dimension::*;
        Some(match panel {
            "stages" => self.shared(self.parts(Stage, "status", "/handling/stages")),
            "outcomes" => self.shared(self.parts(Outcome, "outcome", "/handling/outcomes")),
            "ratings" => self.shared(self.parts(Rating, "rating", "/satisfaction/overall/final")),
            "joint" => self.shared(self.parts(Mode, "handling_mode", "/handling/by_mode")),
            "sources" => self.sources(),
            "categories" => self.categories(),
            "themes" => self.themes(),
            "days" => self.days(),
            "waiting" => self.waiting(),
            "months" => self.months(),
            "units" => self.units(),
            "openness" => ["contacted", "content_public", "reply_public"]
                .iter()
                .zip(["与代表沟通", "建议内容公开", "办理答复公开"])
                .map(|(key, label)| (label.to_owned(), vec![self.rate(&format!("/handling/{key}"))]))
                .collect(),
            "grid" => self.grid(),
            "change" => self.change(),
            _ => return None,
        })
    }

    fn sources(&self) -> Vec<Row> {
        let coded = [
            ("大会/闭会", Dimension::Period, "period", "/handling/by_period"),
            ("提出方式", Dimension::SubmitMode, "submit_mode", "/handling/by_submit_mode"),
            ("层级", Dimension::Level, "level", "/handling/by_level"),
        ];
        let mut all: Vec<Row> = Vec::new();
        for (group, dimension, set, path) in coded {
            let parts = self.parts(dimension, set, path).into_iter();
            all.extend(self.shared(parts.map(|(label, n)| (format!("{group}：{label}"), n)).collect()));
        }
        for entry in list(&self.without(&[Dimension::Delegation]), "/handling/by_delegation") {
            let name = entry["name"].as_str().unwrap_or("未注明");
            all.push((format!("代表团：{name}"), vec![n(entry, "/items").to_string()]));
        }
        all
    }

    fn categories(&self) -> Vec<Row> {
        let report = self.without(&[Dimension::Category]);
        let all = list(&report, "/supervision/categories");
        let of = sum(all, "items");
        let row = |entry: &Value| {
            let (items, keys) = (n(entry, "/items"), n(entry, "/key_items"));
            let name = entry["name"].as_str().unwrap_or("未注明").to_owned();
            (name, vec![items.to_string(), keys.to_string(), self.percent(items, of)])
        };
        all.iter().map(row).collect()
    }

    fn themes(&self) -> Vec<Row> {
        let report = self.without(&[Dimension::Theme]);
        let named = list(&report, "/supervision/themes").iter();
        self.shared(
            named
                .map(|theme| (theme["name"].as_str().unwrap_or("未归类").to_owned(), n(theme, "/items")))
                .collect(),
        )
    }

    fn answered_by(&self) -> Vec<(u64, String)> {
        let told = list(&self.report, "/handling/answered_by_day").iter();
        let share = |share: &Value| percent((share.as_f64().unwrap() * 10_000.0).round() as u64, 10_000);
        told.map(|entry| (entry[0].as_u64().unwrap(), share(&entry[1]))).collect()
    }

    fn days(&self) -> Vec<Row> {
        self.answered_by().into_iter().map(|(day, share)| (format!("{day}天"), vec![share])).collect()
    }

    /// Those that wait, by how many whole months their due day is past.
    fn waiting(&self) -> Vec<Row> {
        let filter = Filter::new(&self.export.table, &self.export.standing, &self.selection).unwrap();
        let waiting = why(self.export, &self.selection, &filter, "handling.waiting").unwrap();
        let labels = ["期限未到", "超过1个月以内", "超过1至3个月", "超过3个月以上", "期限无法确定"];
        let mut ages = [0; 5];
        let as_of = self.export.standing.as_of.unwrap();
        for row in &waiting.counted.rows {
            let age = match self.export.standing.due.get(*row as usize) {
                None => 4,
                Some(due) => [0, 1, 3].iter().take_while(|months| due.plus_months(**months) < as_of).count(),
            };
            ages[age] += self.export.table.weight(*row as usize);
        }
        assert_eq!(ages[1] + ages[2] + ages[3], self.n("/handling/overdue"));
        assert_eq!(ages[4], self.n("/handling/no_due_day"));
        let parts: Vec<(String, u64)> = labels.iter().map(|label| (*label).to_owned()).zip(ages).collect();
        self.shared(parts)
    }

    fn months(&self) -> Vec<Row> {
        let mut totals = [0; 4];
        let months = list(&self.report, "/handling/by_month").iter().map(|month| {
            let keys = ["assigned", "replied", "rated", "closed"];
            totals.iter_mut().zip(keys).for_each(|(total, key)| *total += month[key].as_u64().unwrap());
            (month["month"].as_str().unwrap().to_owned(), totals.iter().map(u64::to_string).collect())
        });
        months.collect()
    }

    fn units(&self) -> Vec<Row> {
        let share = |share: &Value| match n(share, "/of") {
            0 => "—".to_owned(),
            of => format!("{}/{of}", n(share, "/n")),
        };
        let spoken = |set: &str, partition: &Value| -> String {
            let given = labelled(set, partition).into_iter().filter(|(_, n)| *n > 0);
            given.map(|(label, n)| format!("{label} {n}")).collect::<Vec<_>>().join("、")
        };
        let row = |unit: &Value| {
            let cells = [
                n(unit, "/lead").to_string(),
                n(unit, "/co").to_string(),
                share(&unit["answered"]),
                share(&unit["on_time"]),
                spoken("outcome", &unit["outcomes"]),
                spoken("rating", &unit["ratings"]),
            ];
            (unit["name"].as_str().unwrap().to_owned(), cells.to_vec())
        };
        list(&self.report, "/handling/by_unit").iter().map(row).collect()
    }

    /// A row for each category: the label of each stage and its count, one after the other.
    fn grid(&self) -> Vec<Row> {
        let report = self.without(&[Dimension::Category, Dimension::Stage]);
        let terms = SETS.iter().find(|set| set.name == "status").unwrap().terms;
        let row = |entry: &Value| {
            let mut selection = self.selection.clone();
            selection.clear(Dimension::Stage);
            let name = entry["name"].as_str();
            let pick = name.map_or(Pick::Missing, |name| Pick::Value(name.to_owned()));
            selection.set(Dimension::Category, Clause::Any(Picks::from_iter([pick])));
            let stages = json(self.export, &selection)["handling"]["stages"].clone();
            let cells = terms.iter().map(|term| format!("{} {}", term.short, n(&stages[term.key], "")));
            (name.unwrap_or("未注明").to_owned(), cells.collect())
        };
        list(&report, "/supervision/categories").iter().map(row).collect()
    }

    fn graded(report: &Value) -> Vec<(usize, usize, u64)> {
        let place = |key: &Value| GRADES.iter().position(|grade| key == grade);
        let flow = list(report, "/satisfaction/flow").iter();
        flow.filter_map(|pair| Some((place(&pair["from"])?, place(&pair["to"])?, n(pair, "/n")))).collect()
    }

    fn change(&self) -> Vec<Row> {
        let labels = ["满意", "基本满意", "不满意"];
        let flow = Expected::graded(&self.without(&[Dimension::Rating, Dimension::RatingFirst]));
        flow.into_iter()
            .map(|(from, to, n)| (labels[from].to_owned(), vec![labels[to].to_owned(), n.to_string()]))
            .collect()
    }

    /// The numbers of the sentence of a panel, and of the line under it.
    pub fn said(&self, panel: &str) -> Option<Vec<String>> {
        let h = |key: &str| self.n(&format!("/handling/{key}"));
        let told = |always: &[u64], more: &[u64]| -> Vec<String> {
            always.iter().chain(more.iter().filter(|n| **n > 0)).map(u64::to_string).collect()
        };
        let partition = |path: &str, keys: &str| -> u64 {
            keys.split(' ').map(|key| self.n(&format!("{path}/{key}"))).sum()
        };
        Some(match panel {
            "stages" => {
                let stages = |keys: &str| partition("/handling/stages", keys);
                let path = [
                    "submitted under_review filed",
                    "assigned accepted returned handling",
                    "replied",
                    "rehandling",
                    "tracking",
                    "closed",
                ];
                let always: Vec<u64> = std::iter::once(self.n("/total")).chain(path.map(stages)).collect();
                let rest = ["rejected", "withdrawn", "merged", "missing unknown"].map(stages);
                told(&always, &[&rest[..], &[self.n("/supervision/key_items")]].concat())
            }
            "outcomes" => {
                let parts = labelled("outcome", &self.report["handling"]["outcomes"]);
                told(&[], &parts.iter().map(|(_, n)| *n).collect::<Vec<_>>())
            }
            "days" => self.said_of_days(),
            "waiting" if h("waiting") == 0 => told(&[h("answered/of"); 2], &[]),
            "waiting" => {
                let within = h("waiting") - h("overdue") - h("no_due_day");
                told(&[h("waiting"), within, h("overdue"), h("no_due_day")], &[])
            }
            "months" => {
                let months = list(&self.report, "/handling/by_month");
                let [assigned, replied, rated, closed] =
                    ["assigned", "replied", "rated", "closed"].map(|key| sum(months, key));
                told(&[assigned, replied], &[rated, closed])
            }
            "units" => {
                let units = list(&self.report, "/handling/by_unit");
                told(&[units.len() as u64, sum(units, "lead"), sum(units, "co")], &[])
            }
            "categories" => {
                let all = list(&self.report, "/supervision/categories");
                let (named, rest): (Vec<&Value>, Vec<&Value>) =
                    all.iter().partition(|entry| entry["name"].is_string());
                told(&[named.len() as u64], &[rest.iter().map(|entry| n(entry, "/items")).sum()])
            }
            "sources" => self.said_of_sources(),
            "joint" => {
                let mode = |keys: &str| partition("/handling/by_mode", keys);
                let all = mode("sole lead_co separate merged for_reference");
                told(&[mode("lead_co separate"), all, mode("lead_co"), mode("separate")], &[h("reassigned")])
            }
            "openness" => {
                let shares = ["contacted", "content_public", "reply_public"];
                told(&shares.map(|key| [h(&format!("{key}/n")), h(&format!("{key}/of"))]).concat(), &[])
            }
            "grid" => Vec::new(),
            "ratings" => {
                let rating = |keys: &str| partition("/satisfaction/overall/final", keys);
                let (a, b, c) = (rating("satisfied"), rating("basically"), rating("dissatisfied"));
                let (of, silent) = (a + b + c, rating("no_response"));
                let rest = ["not_asked", "not_applicable", "missing", "unknown"].map(rating);
                let first = told(&[of + silent, of, a, b, c, silent], &rest);
                [first, told(&[a, of, a + b, of, of, of + silent], &[])].concat()
            }
            "change" => {
                let flow = Expected::graded(&self.report);
                let sum = |holds: fn(usize, usize) -> bool| -> u64 {
                    flow.iter().filter(|(from, to, _)| holds(*from, *to)).map(|(.., n)| n).sum()
                };
                let numbers = [sum(|_, _| true), sum(|a, b| a == b), sum(|a, b| b < a), sum(|a, b| b > a)];
                told(&[&numbers[..], &[self.regraded()]].concat(), &[])
            }
            "themes" => {
                let themes = list(&self.report, "/supervision/themes");
                let named = themes.iter().filter(|theme| theme["name"].is_string()).count() as u64;
                let loose =
                    themes.iter().filter(|theme| theme["name"].is_null()).map(|theme| n(theme, "/items"));
                let touched = list(&self.report, "/supervision/categories").iter();
                let touched = touched.filter(|entry| entry["name"].is_string() && n(entry, "/key_items") > 0);
                let mut numbers = told(&[self.n("/supervision/key_items"), named], &[loose.sum()]);
                numbers.push(touched.count().to_string());
                numbers
            }
            _ => return None,
        })
    }

    /// The rows of the selection.
    pub fn chosen(&self) -> impl Iterator<Item = usize> + '_ {
        let filter = Filter::new(&self.export.table, &self.export.standing, &self.selection).unwrap();
        (0..self.export.table.len()).filter(move |row| filter.sets().iter().all(|set| set.contains(*row)))
    }

    fn said_of_days(&self) -> Vec<String> {
        let told = self.answered_by();
        let share = |day: u64| {
            let at = told.iter().find(|(own, _)| *own == day);
            at.map(|(day, share)| [day.to_string(), share.clone()])
        };
        let mut said = Vec::new();
        if let Some(first) = share(90).filter(|_| self.n("/handling/answered/of") >= self.min_n()) {
            said.extend(first.into_iter().chain(share(180).into_iter().flatten()));
            said.push(self.n("/handling/waiting").to_string());
        }
        let (table, standing) = (&self.export.table, &self.export.standing);
        let filter = Filter::new(table, standing, &self.selection).unwrap();
        let why = why(self.export, &self.selection, &filter, "handling.median_days").unwrap();
        said.push(why.share().of.to_string());
        said
    }

    fn said_of_sources(&self) -> Vec<String> {
        let period = ["in_session", "between_sessions"].map(|key| format!("/handling/by_period/{key}"));
        let mode = ["single", "joint", "delegation"].map(|key| format!("/handling/by_submit_mode/{key}"));
        let mut said: Vec<u64> = period.iter().chain(&mode).map(|path| self.n(path)).collect();
        let delegations = list(&self.report, "/handling/by_delegation").iter();
        said.push(delegations.filter(|entry| entry["name"].is_string()).count() as u64);
        let levels = labelled("level", &self.report["handling"]["by_level"]);
        let known: Vec<u64> = levels.iter().rev().skip(2).rev().map(|(_, n)| *n).filter(|n| *n > 0).collect();
        if known.len() > 1 {
            said.extend(known);
        }
        said.extend([["survey", "inspection"], ["station", "visit"]].map(|bases| self.resting_on(bases)));
        said.iter().map(u64::to_string).collect()
    }

    /// How many rest on any of these.
    fn resting_on(&self, bases: [&str; 2]) -> u64 {
        let table = &self.export.table;
        let rests = |row: &usize| table.basis.get(*row).any(|basis| bases.contains(&basis.term().key));
        self.chosen().filter(rests).map(|row| table.weight(row)).sum()
    }
}
