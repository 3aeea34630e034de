//! A table as a file for a spreadsheet: UTF-8 with a mark, lines of RFC 4180, formulas disarmed.

/// The table, and after an empty line what it is of. Numbers lose the separators that they have on the page.
pub fn csv(columns: &[String], rows: &[Vec<String>], notes: &[String]) -> String {
    // Without the mark Excel takes the bytes for the encoding of its own country.
    let mut text = String::from("\u{feff}");
    let lines = std::iter::once(columns).chain(rows.iter().map(Vec::as_slice));
    for line in lines {
        push_line(line, &mut text);
    }
    for note in notes.iter().filter(|note| !note.is_empty()) {
        text.push_str("\r\n");
        push_line(std::slice::from_ref(note), &mut text);
    }
    text
}

fn push_line(cells: &[String], text: &mut String) {
    let cells: Vec<String> = cells.iter().map(|cell| field(cell)).collect();
    text.push_str(&cells.join(","));
    text.push_str("\r\n");
}

/// A field, quoted where it must be.
fn field(cell: &str) -> String {
    let plain = plain_number(cell).unwrap_or_else(|| disarmed(cell));
    if plain.contains([',', '"', '\r', '\n']) {
        ["\"", &plain.replace('"', "\"\""), "\""].concat()
    } else {
        plain
    }
}

/// `12,345` as `12345`; `1,2` is no number of this page.
fn plain_number(cell: &str) -> Option<String> {
    let mut groups = cell.split(',');
    let is_first = groups.next().is_some_and(|first| (1..=3).contains(&first.len()));
    let is_number = is_first && cell.contains(',') && groups.all(|group| group.len() == 3);
    let digits: String = cell.chars().filter(|c| *c != ',').collect();
    (is_number && digits.bytes().all(|byte| byte.is_ascii_digit())).then_some(digits)
}

/// What a spreadsheet would take for a formula is text for it.
fn disarmed(cell: &str) -> String {
    let is_formula = cell.starts_with(['=', '+', '-', '@', '\t', '\r']) && cell.parse::<f64>().is_err();
    if is_formula { ["'", cell].concat() } else { cell.to_owned() }
}
