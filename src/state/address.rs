//! The state as it stands in an address, so that a link shows what its sender saw: one parameter, `jianyi=1` and after
//! it, with semicolons between them, what differs from the board as it opens. All other parameters are the page's, or
//! what messengers add.

use super::{Behind, Note, Section, State};
use crate::query::{Dimension, Order, Selection};
use crate::report::{DEFINITIONS, Part, Reason};
use crate::text::Lang;
use crate::text::figure::Figure;

/// The parameter of the only board of a page.
pub const PARAMETER: &str = "jianyi";

/// Stands first, and tells the version.
const MARK: &str = "1";

/// What an address names.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[allow(missing_docs)]
pub struct Address {
    pub selection: Selection,
    pub section: Section,
    pub note: Option<Note>,
    pub figure: Option<(Section, Figure)>,
    pub behind: Option<Behind>,
    pub order: Order,
    pub item: Option<String>,
    pub lang: Option<Lang>,
}

/// An address that names what there is not, or is of another version.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Broken;

impl Address {
    /// Reads what stands after `#` or `?`; `None` where the parameter is not there.
    pub fn parse(text: &str, parameter: &str) -> Option<Result<Address, Broken>> {
        text.split('&').find_map(|part| value(part, parameter)).map(Address::of_value)
    }

    /// Reads the value of the parameter.
    pub fn of_value(value: &str) -> Result<Address, Broken> {
        // A page that writes its parameters anew encodes the signs of ours too.
        let again = (!value.contains('=')).then(|| Selection::decoded(value));
        let mut parts = again.as_deref().unwrap_or(value).split(';');
        if parts.next() != Some(MARK) {
            return Err(Broken);
        }
        let mut address = Address::default();
        let mut known = parts.filter_map(|part| part.split_once('='));
        known.try_for_each(|(key, value)| address.take(key, value)).map(|()| address)
    }

    /// The parameters that are not this board's.
    pub fn others(text: &str, parameter: &str) -> String {
        let others: Vec<&str> =
            text.split('&').filter(|part| !part.is_empty() && value(part, parameter).is_none()).collect();
        others.join("&")
    }

    /// Takes one part; a key that is not the board's is somebody else's.
    fn take(&mut self, key: &str, value: &str) -> Result<(), Broken> {
        match key {
            "section" if Note::of(value).is_some() => self.note = Note::of(value),
            "section" => self.section = Section::of(value).ok_or(Broken)?,
            "figure" => self.figure = Some(figure(value).ok_or(Broken)?),
            "list" => self.behind = Some(behind(value).ok_or(Broken)?),
            "order" => {
                self.order = *Order::ALL.iter().find(|order| order.key() == value).ok_or(Broken)?;
            }
            "item" => self.item = Some(Selection::decoded(value)),
            "lang" => self.lang = Some(Lang::of(value)),
            _ if Dimension::of(key).is_some() => {
                let clause = Selection::parse(&[key, "=", value].concat()).map_err(|_| Broken)?;
                clause
                    .clauses()
                    .for_each(|(dimension, clause)| self.selection.set(dimension, clause.clone()));
            }
            _ => {}
        }
        Ok(())
    }
}

/// Stands for the link in a text that is to be copied: what is drawn need not know where the page stands.
pub const LINK: &str = "{link}";

impl State {
    /// A text that is to be copied, with the link to this state in its place.
    pub fn linked(&self, text: &str) -> String {
        text.replace(LINK, &self.link())
    }

    /// What an address of this state says; the mark alone where the board is as it opens.
    pub fn address(&self) -> String {
        let mut parts = vec![MARK.to_owned()];
        let mut add = |key: &str, value: &str| parts.push([key, "=", value].concat());
        if let Some(key) = &self.item {
            add("item", &Selection::encoded(key).replace(';', "%3B"));
        }
        // Who shares something else that is open means that.
        let is_other_open = self.item.is_some() || self.figure.is_some() || self.listing.behind.is_some();
        if let Some(note) = self.note.filter(|_| !is_other_open) {
            add("section", note.key());
        } else if self.section != Section::default() {
            add("section", self.section.key());
        }
        if let Some((section, figure)) = self.figure {
            add("figure", &[section.key(), ".", figure.key()].concat());
        }
        if let Some(behind) = self.listing.behind {
            add("list", &[behind.key, ".", part_key(behind.part)].concat());
        }
        if self.listing.order != Order::default() {
            add("order", self.listing.order.key());
        }
        if let Some(lang) = self.chosen_lang {
            add("lang", lang.tag());
        }
        if !self.selection.is_empty() {
            parts.push(self.selection.to_string().replace(';', "%3B").replace('&', ";"));
        }
        parts.join(";")
    }

    /// Whether its address says nothing but that it is the board's.
    pub fn is_as_opened(&self) -> bool {
        self.address() == MARK
    }

    /// Whether others can be led here: the page has an address, and shows no file of this device.
    pub fn has_link(&self) -> bool {
        !self.page.is_empty() && self.staff.file.is_empty()
    }

    /// A link to this state: the page's address with the state in its query, which messengers keep.
    pub fn link(&self) -> String {
        let joint = if self.page.contains('?') { "&" } else { "?" };
        if !self.has_link() {
            String::new()
        } else {
            [&self.page, joint, &self.parameter, "=", &ascii(&self.address())].concat()
        }
    }
}

/// What a parameter of this name says.
fn value<'a>(part: &'a str, parameter: &str) -> Option<&'a str> {
    part.strip_prefix(parameter)?.strip_prefix('=')
}

/// Percent-encodes all but ASCII: programs that look for links in a text end them at the first ideograph.
fn ascii(text: &str) -> String {
    let mut encoded = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii() {
            encoded.push(char::from(byte));
        } else {
            encoded.push('%');
            for half in [byte >> 4, byte & 15] {
                encoded.push(char::from_digit(u32::from(half), 16).unwrap_or('0').to_ascii_uppercase());
            }
        }
    }
    encoded
}

/// `handling.answered`: where a sheet is open, and of which figure.
fn figure(text: &str) -> Option<(Section, Figure)> {
    let (section, figure) = text.split_once('.')?;
    let figure = Figure::ALL.into_iter().find(|known| known.key() == figure)?;
    Some((Section::of(section)?, figure))
}

/// `handling.answered.of`: the key of a definition and a part.
fn behind(text: &str) -> Option<Behind> {
    let (key, part) = text.rsplit_once('.')?;
    let key = DEFINITIONS.iter().find(|definition| definition.key == key)?.key;
    let part = match part {
        "n" => Part::Counted,
        "of" => Part::Of,
        reason => Part::LeftOut(*Reason::ALL.iter().find(|known| known.key() == reason)?),
    };
    Some(Behind { key, part })
}

fn part_key(part: Part) -> &'static str {
    match part {
        Part::Counted => "n",
        Part::Of => "of",
        Part::LeftOut(reason) => reason.key(),
    }
}
