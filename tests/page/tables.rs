//! The tables of texts, all phrases by their names.

use jianyi::text::{Phrase, words};

/// Every phrase of the tables by its name.
pub fn tables() -> Vec<(String, Phrase)> {
    let all: [(&str, &[(&str, Phrase)]); 15] = [
        ("about", words::about::ALL),
        ("definition", words::definition::ALL),
        ("figure", words::figure::ALL),
        ("follow_up", words::follow_up::ALL),
        ("glossary", words::glossary::ALL),
        ("handling", words::handling::ALL),
        ("head", words::head::ALL),
        ("how", words::how::ALL),
        ("list", words::list::ALL),
        ("name", words::name::ALL),
        ("notice", words::notice::ALL),
        ("satisfaction", words::satisfaction::ALL),
        ("sheet", words::sheet::ALL),
        ("suggestion", words::suggestion::ALL),
        ("supervision", words::supervision::ALL),
    ];
    let named = |(table, phrases): (&str, &[(&str, Phrase)])| -> Vec<(String, Phrase)> {
        phrases.iter().map(|(name, phrase)| (format!("{table}::{name}"), *phrase)).collect()
    };
    all.into_iter().flat_map(named).collect()
}
