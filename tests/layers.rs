//! Holds the layers to their order: each may name only those before it, and only the last may name the
//! browser or yew.

#![allow(clippy::unwrap_used)]

use std::fs;
use std::path::{Path, PathBuf};

const LAYERS: [&str; 14] = [
    "calendar",
    "vocabulary",
    "table",
    "stats",
    "ingest",
    "query",
    "report",
    "check",
    "geometry",
    "text",
    "state",
    "ui",
    "embed",
    "office",
];
const BROWSER: [&str; 5] = ["web_sys", "js_sys", "wasm_bindgen", "gloo", "wasm_bindgen_futures"];

/// Every source file of the engine and the widget with the layer it belongs to.
fn sources() -> Vec<(String, PathBuf)> {
    let own = Path::new(env!("CARGO_MANIFEST_DIR"));
    ["engine/src", "src"].into_iter().flat_map(|root| sources_under(&own.join(root))).collect()
}

fn sources_under(root: &Path) -> Vec<(String, PathBuf)> {
    let mut found = Vec::new();
    walk(root, &mut found);
    let layered = found.into_iter().filter_map(|path| {
        let first = path.strip_prefix(root).ok()?.components().next()?.as_os_str().to_str()?;
        let layer = first.trim_end_matches(".rs").to_owned();
        (!["lib", "main", "bin"].contains(&layer.as_str())).then_some((layer, path))
    });
    layered.collect()
}

fn walk(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            walk(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
}

/// The layers that a source names, in paths and in groups such as `use crate::{table, query}`.
fn named_layers(source: &str) -> Vec<&'static str> {
    let code: String =
        source.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n");
    let names = |layer: &&str| {
        code.match_indices("crate::").any(|(at, _)| {
            let rest = &code[at + "crate::".len()..];
            match rest.strip_prefix('{') {
                Some(group) => {
                    let group = &group[..group.find("};").unwrap_or(group.len())];
                    group.split([',', '{']).any(|part| first_name(part.trim()) == *layer)
                }
                None => first_name(rest) == *layer,
            }
        })
    };
    LAYERS.iter().copied().filter(|layer| names(layer)).collect()
}

fn first_name(path: &str) -> &str {
    let end = path.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(path.len());
    &path[..end]
}

fn names_crate(source: &str, name: &str) -> bool {
    let code = source.lines().filter(|line| !line.trim_start().starts_with("//"));
    code.into_iter().any(|line| {
        line.match_indices(name).any(|(at, _)| {
            let before = line[..at].chars().next_back();
            let after = line[at + name.len()..].trim_start_matches(|c: char| c == '_' || c.is_alphanumeric());
            let starts = !before.is_some_and(|c| c.is_alphanumeric() || c == '_' || c == '.' || c == '"');
            starts
                && (after.starts_with("::")
                    || after.starts_with(';') && line.trim_start().starts_with("use "))
        })
    })
}

fn place(layer: &str) -> usize {
    LAYERS.iter().position(|name| *name == layer).unwrap_or_else(|| panic!("{layer} is no layer"))
}

#[test]
fn every_layer_names_only_those_before_it() {
    for (layer, path) in sources() {
        let source = fs::read_to_string(&path).unwrap();
        for named in named_layers(&source) {
            // `office` may not lean on the browser's layer, though that stands before it.
            let allowed = place(named) <= place(&layer) && (layer != "office" || named != "embed");
            assert!(allowed, "{} names {named}", path.display());
        }
    }
}

#[test]
fn only_what_draws_names_yew_and_only_what_runs_in_a_browser_names_it() {
    for (layer, path) in sources() {
        let source = fs::read_to_string(&path).unwrap();
        let draws = ["ui", "embed"].contains(&layer.as_str()) || path.ends_with("office/page.rs");
        assert!(draws || !names_crate(&source, "yew"), "{} names yew", path.display());
        let browses = ["ui", "embed"].contains(&layer.as_str());
        for name in BROWSER {
            assert!(browses || !names_crate(&source, name), "{} names {name}", path.display());
        }
    }
}

#[test]
fn a_planted_breach_is_found() {
    assert_eq!(named_layers("use crate::ui::Board;"), ["ui"]);
    assert_eq!(named_layers("use crate::{table::Table, query};"), ["table", "query"]);
    assert_eq!(named_layers("// crate::ui"), Vec::<&str>::new());
    assert!(names_crate("use yew::prelude::*;", "yew"));
    assert!(names_crate("    let window = web_sys::window();", "web_sys"));
    assert!(names_crate("use gloo_net::http::Request;", "gloo"));
    assert!(!names_crate("let view = review::of(x);", "yew"));
}

/// Name and lines of every function, from `fn` to the brace that closes at its indentation.
fn functions(source: &str) -> Vec<(String, usize, bool)> {
    let lines: Vec<&str> = source.lines().collect();
    let mut found = Vec::new();
    for (start, line) in lines.iter().enumerate() {
        let code = line.trim_start();
        let Some(at) = code.find("fn ").filter(|_| !code.starts_with("//") && code.ends_with(['{', '(']))
        else {
            continue;
        };
        let close = format!("{}}}", &line[..line.len() - code.len()]);
        let Some(length) = lines[start..].iter().position(|line| *line == close) else { continue };
        let draws = lines[start..start + length].iter().any(|line| line.contains("html!"));
        found.push((first_name(&code[at + 3..]).to_owned(), length + 1, draws));
    }
    found
}

#[test]
fn no_function_is_past_60_lines_or_80_where_it_draws() {
    let mut all = 0;
    for (_, path) in sources() {
        for (name, length, draws) in functions(&fs::read_to_string(&path).unwrap()) {
            all += 1;
            assert!(length <= if draws { 80 } else { 60 }, "{} {name} has {length} lines", path.display());
        }
    }
    assert!(all > 300, "only {all} functions were found");
}

#[test]
fn files_and_lines_keep_to_the_house_style() {
    for (_, path) in sources() {
        let source = fs::read_to_string(&path).unwrap();
        assert!(source.starts_with("//!"), "{} has no header", path.display());
        assert!(source.lines().count() <= 400, "{} is past 400 lines", path.display());
        let name = path.file_stem().unwrap().to_str().unwrap();
        assert!(!["utils", "helpers", "common", "misc"].contains(&name), "{} is a drawer", path.display());
    }
}
