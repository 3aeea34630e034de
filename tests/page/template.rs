//! The templates of the tables, taken apart: what stands in them, and the forms in which a page cuts them.

use jianyi::text::Lang;

use crate::tables::tables;

/// A template: its texts, its variables, and what is left out where it is empty.
pub enum Piece {
    Text(String),
    Var(String),
    Group(Vec<Piece>),
}

pub struct Pattern {
    pub name: String,
    pub pieces: Vec<Piece>,
}

/// Every phrase of the tables in one language, in all its forms.
pub fn patterns(lang: Lang) -> Vec<Pattern> {
    let pattern = |(name, phrase): (String, jianyi::text::Phrase)| -> Vec<Pattern> {
        let forms = forms(&name, phrase.of(lang)).into_iter();
        forms.map(|form| Pattern { name: name.clone(), pieces: pieces(&form) }).collect()
    };
    tables().into_iter().flat_map(pattern).collect()
}

/// A template, and the forms in which a page cuts it.
fn forms(name: &str, template: &str) -> Vec<String> {
    let mut forms = vec![template.to_owned()];
    match name {
        "head::SCOPE" => {
            forms.extend(template.split(" · ").filter(|part| part.contains("{u")).map(str::to_owned))
        }
        "head::FILTERED" => {
            let (before, after) = template.split_once("{chips}").unwrap();
            forms.extend([before.trim_end().to_owned(), after.trim_start_matches([' ', '·']).to_owned()]);
        }
        "handling::OUTCOMES_REST" => {
            forms.extend([
                template.replacen(['；', ';'], "", 1),
                template.split_once('〕').unwrap().1.replacen(['；', ';'], "", 1),
            ]);
        }
        "head::SOURCE" => forms.extend(template.split(" · ").map(str::to_owned)),
        // A unit beside its number, or the head of a column.
        "handling::DAY" | "figure::DAYS_NUMBER" => forms.push(template.replace("{d}", "")),
        "figure::PROMISES_NUMBER" => forms.push(template.replace("{n}", "")),
        _ => {}
    }
    let placeless: Vec<String> = forms
        .iter()
        .filter(|form| form.contains("{place}"))
        .map(|form| form.replace("{place}", "").replace("  ", " "))
        .collect();
    forms.extend(placeless);
    forms.iter_mut().for_each(|form| *form = form.trim().to_owned());
    forms.retain(|form| !form.is_empty());
    forms
}

fn pieces(template: &str) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut rest = template;
    while let Some(at) = rest.find(['{', '〔']) {
        pieces.extend((at > 0).then(|| Piece::Text(rest[..at].to_owned())));
        let (open, after) =
            rest[at..].split_at(if rest[at..].starts_with('{') { 1 } else { '〔'.len_utf8() });
        let (own, after) = after.split_once(if open == "{" { '}' } else { '〕' }).unwrap();
        pieces.push(if open == "{" { Piece::Var(own.to_owned()) } else { Piece::Group(self::pieces(own)) });
        rest = after;
    }
    pieces.extend((!rest.is_empty()).then(|| Piece::Text(rest.to_owned())));
    pieces
}
