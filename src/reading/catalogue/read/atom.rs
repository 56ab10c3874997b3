//! OPDS 1.2: Atom with Dublin Core, LRMI and schema.org beside it.

use url::Url;

use super::draft::{Draft, Link, Picture, Says};
use super::xml::{self, Element, Space};
use super::{MOST_ENTRIES, level, text};
use crate::reading::catalogue::model::{Fault, Page};

/// What an entry takes over from its feed.
#[derive(Default)]
struct Around {
    base: Option<Url>,
    rights: Vec<String>,
    languages: Vec<String>,
    /// A document may be one entry alone.
    alone: bool,
    known: bool,
}

/// Reads a feed, or an entry that stands for itself.
pub fn read(document: &str, base: Option<&Url>, says: &Says) -> Result<Page, Fault> {
    let mut page = Page::default();
    let mut entries: Vec<Element> = Vec::new();
    let (mut around, mut lone) = (Around { base: base.cloned(), ..Around::default() }, Vec::new());
    let around_ = std::cell::RefCell::new(&mut around);
    xml::read(
        document,
        |root| {
            let mut around = around_.borrow_mut();
            around.known = root.space == Space::Atom && matches!(root.name.as_str(), "feed" | "entry");
            around.alone = root.name == "entry";
            around.base = joined(around.base.as_ref(), &root);
        },
        |child| {
            let mut around = around_.borrow_mut();
            if !around.known {
                return Err(Fault::NotAFeed);
            }
            if around.alone {
                lone.push(child);
            } else if child.space == Space::Atom && child.name == "entry" {
                if entries.len() >= MOST_ENTRIES {
                    return Err(Fault::TooMany);
                }
                entries.push(child);
            } else {
                of_feed(&mut page, &mut around, &child);
            }
            Ok(())
        },
    )?;
    if !around.known {
        return Err(Fault::NotAFeed);
    }
    for (at, entry) in entries.iter().enumerate() {
        let base = joined(around.base.as_ref(), entry);
        take(&mut page, &around, draft(entry.children(), base.as_ref(), &around, at + 1).filled(says));
    }
    if around.alone {
        let base = around.base.clone();
        take(&mut page, &around, draft(lone.iter(), base.as_ref(), &around, 1).filled(says));
    }
    Ok(page)
}

fn take(page: &mut Page, around: &Around, draft: Draft) {
    if let Some(elsewhere) = draft.leads_elsewhere().filter(|_| !around.alone) {
        page.elsewhere.push(elsewhere);
        return;
    }
    match draft.check() {
        Ok(entry) => page.entries.push(entry),
        Err(refused) => page.refused.push(refused),
    }
}

/// `xml:base` of an element, on what holds around it.
fn joined(base: Option<&Url>, element: &Element) -> Option<Url> {
    match element.xml("base") {
        Some(own) => href(own, base).or_else(|| base.cloned()),
        None => base.cloned(),
    }
}

fn href(text: &str, base: Option<&Url>) -> Option<Url> {
    match base {
        Some(base) => base.join(text.trim()).ok(),
        None => Url::parse(text.trim()).ok(),
    }
}

fn of_feed(page: &mut Page, around: &mut Around, child: &Element) {
    match (child.space, child.name.as_str()) {
        (Space::Atom, "title") => page.title = text::some_line(&construct(child)),
        (Space::Atom, "rights") | (Space::About, "rights" | "license") => around.rights.extend(rights(child)),
        (Space::About, "language" | "inLanguage") => around.languages.push(child.text()),
        (Space::Search, "totalResults") => page.total = child.text().trim().parse().ok(),
        (Space::Atom, "link") => {
            let base = joined(around.base.as_ref(), child);
            let Link { rels, href, .. } = link(child, base.as_ref());
            if rels.iter().any(|rel| rel == "next") {
                page.next = page.next.take().or(href);
            } else if rels.iter().any(|rel| rel == "self") && around.base.is_none() {
                // A page from a file: what it says of itself is all there is to resolve against.
                around.base = href;
            }
        }
        _ => {}
    }
}

/// The text of an Atom text construct: plain, HTML in letters, or elements.
fn construct(element: &Element) -> String {
    match element.attribute("type").map(str::to_ascii_lowercase).as_deref() {
        Some("html" | "text/html") => text::of_html(&element.text()),
        _ => element.text(),
    }
}

fn rights(element: &Element) -> Vec<String> {
    let address = element.attribute("resource").or_else(|| element.attribute("href"));
    address.map(str::to_owned).into_iter().chain([construct(element)]).collect()
}

fn link(element: &Element, base: Option<&Url>) -> Link {
    let rels = element.attribute("rel").unwrap_or("alternate").split_whitespace();
    Link {
        rels: rels.map(str::to_ascii_lowercase).collect(),
        media_type: element.attribute("type").unwrap_or_default().to_ascii_lowercase(),
        href: element.attribute("href").and_then(|to| href(to, base)),
    }
}

fn draft<'a>(children: impl Iterator<Item = &'a Element>, base: Option<&Url>, around: &Around, place: usize) -> Draft {
    let mut draft = Draft { place: format!("entry {place}"), ..Draft::default() };
    let (mut content, mut titles) = (None, Vec::new());
    for child in children {
        match child.space {
            Space::Atom => of_atom(&mut draft, &mut content, child, base),
            Space::About => about(&mut draft, &mut titles, child),
            Space::Xml | Space::Search | Space::Plain | Space::Other => {}
        }
    }
    if draft.titles.is_empty() {
        draft.titles = titles;
    }
    draft.about = draft.about.or(content);
    // RFC 4287, 4.2.10: the feed's rights hold where the entry has none.
    if draft.rights.iter().all(|one| one.trim().is_empty()) {
        draft.rights.clone_from(&around.rights);
    }
    if draft.languages.is_empty() {
        let titled = draft.titles.iter().filter_map(|(language, _)| language.clone());
        draft.languages = titled.chain(around.languages.iter().cloned()).collect();
    }
    draft
}

fn of_atom(draft: &mut Draft, content: &mut Option<String>, child: &Element, base: Option<&Url>) {
    match child.name.as_str() {
        "id" => draft.identifiers.insert(0, child.text()),
        "title" => draft.titles.push((child.xml("lang").map(str::to_owned), construct(child))),
        "author" => draft.authors.extend(child.named(Space::Atom, "name").map(Element::text)),
        "updated" => draft.modified = Some(child.text()),
        "rights" => draft.rights.extend(rights(child)),
        "summary" => draft.about = text::some_line(&text::of_maybe_html(&construct(child))).or(draft.about.take()),
        "content" if child.attribute("src").is_none() => {
            *content = text::some_line(&text::of_maybe_html(&construct(child)));
        }
        "category" => category(draft, child),
        "link" => add_link(draft, link(child, joined(base, child).as_ref())),
        _ => {}
    }
}

fn add_link(draft: &mut Draft, link: Link) {
    let is = |end: &str| link.rels.iter().any(|rel| rel.ends_with(end));
    if is("opds-spec.org/image") || is("opds-spec.org/cover") || is("x-stanza-cover-image") {
        draft.pictures.push(Picture { media_type: link.media_type, href: link.href, side: None, small: false });
    } else if is("opds-spec.org/image/thumbnail") || is("opds-spec.org/thumbnail") {
        draft.pictures.push(Picture { media_type: link.media_type, href: link.href, side: None, small: true });
    } else if is("license") {
        draft.rights.extend(link.href.map(String::from));
    } else {
        draft.links.push(link);
    }
}

fn category(draft: &mut Draft, child: &Element) {
    let scheme = child.attribute("scheme").unwrap_or_default();
    let (term, label) = (child.attribute("term").unwrap_or_default(), child.attribute("label").unwrap_or_default());
    let code = if term.trim().is_empty() { label } else { term };
    if level::is_level_scheme(scheme) {
        draft.levels.push(code.to_owned());
    } else if level::is_age_scheme(scheme) {
        draft.ages.push(code.to_owned());
    } else {
        draft.subjects.push(if label.trim().is_empty() { term } else { label }.to_owned());
    }
}

fn about(draft: &mut Draft, titles: &mut Vec<(Option<String>, String)>, child: &Element) {
    let said = || child.attribute("content").map_or_else(|| child.text(), str::to_owned);
    match child.name.as_str() {
        "language" | "inLanguage" => draft.languages.push(said()),
        "publisher" => draft.publishers.push(name(child)),
        "license" | "licence" | "rights" | "accessRights" => draft.rights.extend(rights(child)),
        "identifier" => draft.identifiers.push(said()),
        "title" | "name" | "headline" => titles.push((child.xml("lang").map(str::to_owned), said())),
        "creator" | "author" => draft.authors.push(name(child)),
        "subject" | "about" | "genre" => draft.subjects.push(said()),
        "description" | "abstract" => draft.about = draft.about.take().or(Some(text::of_maybe_html(&said()))),
        "modified" | "dateModified" => draft.modified = draft.modified.take().or(Some(said())),
        "typicalAgeRange" => draft.ages.push(said()),
        "readingLevel" | "educationalLevel" => draft.levels.push(said()),
        "educationalAlignment" => alignment(draft, child),
        _ => {}
    }
}

/// A name, or the thing that has it.
fn name(element: &Element) -> String {
    let named = element.children().find(|child| child.name == "name");
    named.map_or_else(|| element.text(), Element::text)
}

/// `<lrmi:educationalAlignment alignmentType="readingLevel" targetName="2"/>`, or the same with elements.
fn alignment(draft: &mut Draft, element: &Element) {
    let part = |name: &str| {
        let inner = || element.children().find(|child| child.name == name).map(Element::text);
        element.attribute(name).map(str::to_owned).or_else(inner)
    };
    let kind = part("alignmentType").unwrap_or_default();
    let target = part("targetName").or_else(|| part("targetDescription")).unwrap_or_else(|| element.text());
    if kind.trim().is_empty() || level::is_level_scheme(&kind) {
        draft.levels.push(target);
    }
}
