//! A drawn page as elements, as a reader of it finds them.

/// An element, or a text between elements: a text has no name.
#[derive(Debug, Default)]
pub struct Element {
    pub name: String,
    attributes: Vec<(String, String)>,
    pub children: Vec<Element>,
    text: String,
}

/// Elements that never have an end.
const VOID: [&str; 4] = ["input", "br", "hr", "img"];

impl Element {
    /// The elements of a page, under one that has no name.
    pub fn read(html: &str) -> Element {
        let mut open = vec![Element::default()];
        let mut rest = html;
        while let Some((text, after)) = rest.split_once('<') {
            add_text(&mut open, text);
            let (tag, after) = after.split_once('>').unwrap();
            rest = after;
            match tag.strip_prefix('/') {
                Some(name) => close(&mut open, name),
                None => start(&mut open, tag),
            }
        }
        add_text(&mut open, rest);
        assert_eq!(open.len(), 1, "{} is never closed", open[open.len() - 1].name);
        open.remove(0)
    }

    /// An attribute; empty where there is none.
    pub fn get(&self, name: &str) -> &str {
        self.attributes.iter().find(|(own, _)| own == name).map_or("", |(_, value)| value)
    }

    /// Itself and all below it.
    pub fn all(&self) -> Vec<&Element> {
        std::iter::once(self).chain(self.children.iter().flat_map(Element::all)).collect()
    }

    pub fn is(&self, class: &str) -> bool {
        self.get("class").split(' ').any(|own| own == class)
    }

    /// All of a class.
    pub fn of(&self, class: &str) -> Vec<&Element> {
        self.all().into_iter().filter(|element| element.is(class)).collect()
    }

    /// All of a name.
    pub fn named(&self, name: &str) -> Vec<&Element> {
        self.all().into_iter().filter(|element| element.name == name).collect()
    }

    /// All that is written in it.
    pub fn text(&self) -> String {
        self.all().into_iter().map(|element| element.text.as_str()).collect()
    }

    /// What is written in the first of a class.
    pub fn text_of(&self, class: &str) -> String {
        self.of(class).first().map(|element| element.text()).unwrap_or_default()
    }

    /// Every text by itself, and every text that stands in an attribute.
    pub fn texts(&self) -> Vec<&str> {
        let mut all = Vec::new();
        self.gather(&mut all);
        all.retain(|text| !text.trim().is_empty());
        all
    }

    fn gather<'a>(&'a self, all: &mut Vec<&'a str>) {
        all.push(self.text.as_str());
        all.extend(
            ["aria-label", "title", "placeholder", "alt", "aria-description"].map(|name| self.get(name)),
        );
        let is_area = self.is("treemap-tile");
        for line in self.of("treemap-label").into_iter().filter(|_| is_area) {
            // An area breaks its label into lines, as far as there is room; it is said whole.
            let text = line.text();
            let said = self.children.iter().find(|child| child.name == "title").map(|title| title.text());
            let said = said.unwrap_or_else(|| self.get("aria-label").to_owned());
            assert!(said.contains(text.trim_end_matches('…')), "{text} is not of its area");
        }
        let children =
            self.children.iter().filter(|child| !child.is("treemap-label") && !child.is("treemap-heading"));
        children.for_each(|child| child.gather(all));
    }
}

fn close(open: &mut Vec<Element>, name: &str) {
    let element = open.pop().unwrap();
    assert_eq!(element.name, name, "what is closed is not what is open");
    open.last_mut().unwrap().children.push(element);
}

fn start(open: &mut Vec<Element>, tag: &str) {
    let (tag, is_void) = (tag.trim_end_matches('/'), tag.ends_with('/'));
    let name = tag.split(' ').next().unwrap();
    let element =
        Element { name: name.to_owned(), attributes: attributes(&tag[name.len()..]), ..Element::default() };
    if is_void || VOID.contains(&name) {
        open.last_mut().unwrap().children.push(element);
    } else {
        open.push(element);
    }
}

fn attributes(mut rest: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    while let Some((name, after)) = rest.split_once("=\"") {
        let (value, after) = after.split_once('"').unwrap();
        found.push((name.trim().to_owned(), plain(value)));
        rest = after;
    }
    found
}

fn add_text(open: &mut [Element], text: &str) {
    if !text.is_empty() {
        let text = Element { text: plain(text), ..Element::default() };
        open.last_mut().unwrap().children.push(text);
    }
}

/// A text without the signs by which HTML keeps it apart.
fn plain(text: &str) -> String {
    let signs = [
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&#x27;", "'"),
        ("&#39;", "'"),
        ("&#x2F;", "/"),
        ("&amp;", "&"),
    ];
    signs.iter().fold(text.to_owned(), |text, (sign, plain)| text.replace(sign, plain))
}

#[test]
fn a_page_is_read() {
    let page = Element::read("<p class=\"a b\">甲&amp;<b>2</b></p><input aria-label=\"乙\" />丙");
    assert_eq!(
        (page.text(), page.of("b").len(), page.text_of("a")),
        ("甲&2丙".to_owned(), 1, "甲&2".to_owned())
    );
    assert_eq!(page.texts(), ["甲&", "2", "乙", "丙"]);
}
