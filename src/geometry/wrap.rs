//! A text broken into lines that fit, the last one cut where more would come.

/// The width of a text in ems: characters beyond Latin are a full em wide, others about six tenths.
pub fn ems(text: &str) -> f64 {
    text.chars().map(em).sum()
}

fn em(c: char) -> f64 {
    if c > '\u{2e80}' { 1.0 } else { 0.6 }
}

/// At most `most` lines of at most `width` ems; none where not even two characters and the sign of the cut fit.
pub fn wrapped(text: &str, width: f64, most: usize) -> Vec<String> {
    if most == 0 || width < 3.0 {
        return Vec::new();
    }
    let mut lines = vec![String::new()];
    let mut used = 0.0;
    for c in text.chars() {
        if used + em(c) > width {
            if lines.len() == most {
                cut(lines.last_mut(), width);
                break;
            }
            lines.push(String::new());
            used = 0.0;
        }
        if let Some(line) = lines.last_mut() {
            line.push(c);
        }
        used += em(c);
    }
    lines
}

/// Makes room for the sign that something is missing, and puts it there.
fn cut(line: Option<&mut String>, width: f64) {
    let Some(line) = line else { return };
    while ems(line) + 1.0 > width && line.pop().is_some() {}
    line.push('…');
}
