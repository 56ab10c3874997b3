//! XML as far as feeds need it: elements below the root one by one, each small, names by their namespace and never by their
//! prefix. No document type, no entity but XML's own five, bounds on depth, number and size: a page cannot make us work for it.

use quick_xml::XmlVersion;
use quick_xml::errors::Error as XmlError;
use quick_xml::events::{BytesStart, Event};
use quick_xml::name::ResolveResult;
use quick_xml::reader::NsReader;

use crate::reading::catalogue::model::Fault;

/// Elements within elements.
const DEEPEST: usize = 32;
/// Elements of one child of the root.
const MOST_ELEMENTS: usize = 4_000;
/// Attributes of one element.
const MOST_ATTRIBUTES: usize = 64;
/// Characters of one child of the root, bytes.
const MOST_TEXT: usize = 1 << 20;

/// The vocabularies that catalogues use.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Space {
    /// Atom, RFC 4287.
    Atom,
    /// Dublin Core (elements and terms), schema.org, LRMI, Creative Commons: what says something about a work.
    About,
    /// OpenSearch.
    Search,
    /// `xml:base`, `xml:lang`.
    Xml,
    /// An attribute without a prefix.
    Plain,
    /// All else.
    Other,
}

impl Space {
    fn of(resolved: &ResolveResult<'_>) -> Self {
        let ResolveResult::Bound(namespace) = resolved else {
            return if matches!(resolved, ResolveResult::Unbound) { Self::Plain } else { Self::Other };
        };
        let name = namespace.0.trim().trim_end_matches(['/', '#']);
        let name = name.split_once("://").map_or(name, |(_, rest)| rest);
        match name.trim_start_matches("www.") {
            "w3.org/2005/Atom" => Self::Atom,
            "w3.org/XML/1998/namespace" => Self::Xml,
            "purl.org/dc/terms"
            | "purl.org/dc/elements/1.1"
            | "schema.org"
            | "purl.org/dcx/lrmi-terms"
            | "lrmi.net/the-specification"
            | "creativecommons.org/ns"
            | "web.resource.org/cc" => Self::About,
            "a9.com/-/spec/opensearch/1.1" => Self::Search,
            _ => Self::Other,
        }
    }
}

/// An attribute.
#[derive(Clone, Debug)]
struct Attribute {
    space: Space,
    name: String,
    value: String,
}

/// An element with all that is in it.
#[derive(Clone, Debug)]
pub struct Element {
    /// Its vocabulary.
    pub space: Space,
    /// Its name there.
    pub name: String,
    attributes: Vec<Attribute>,
    inside: Vec<Node>,
}

#[derive(Clone, Debug)]
enum Node {
    Element(Element),
    Text(String),
}

impl Element {
    /// An attribute without a prefix, or, where there is none, one of another vocabulary (`rdf:resource`).
    pub fn attribute(&self, name: &str) -> Option<&str> {
        let named = |plain: bool| {
            let found = self.attributes.iter().find(|one| one.name == name && (one.space == Space::Plain) == plain);
            found.map(|one| one.value.as_str())
        };
        named(true).or_else(|| named(false))
    }

    /// `xml:lang`, `xml:base`.
    pub fn xml(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|one| one.space == Space::Xml && one.name == name).map(|one| one.value.as_str())
    }

    /// The elements in it.
    pub fn children(&self) -> impl Iterator<Item = &Element> {
        self.inside.iter().filter_map(|node| match node {
            Node::Element(element) => Some(element),
            Node::Text(_) => None,
        })
    }

    /// Those of a name.
    pub fn named<'a>(&'a self, space: Space, name: &'a str) -> impl Iterator<Item = &'a Element> {
        self.children().filter(move |child| child.space == space && child.name == name)
    }

    /// All text in it, elements apart by a space.
    pub fn text(&self) -> String {
        let mut text = String::new();
        self.add_text(&mut text);
        text
    }

    fn add_text(&self, text: &mut String) {
        for node in &self.inside {
            match node {
                Node::Text(more) => text.push_str(more),
                Node::Element(element) => {
                    text.push(' ');
                    element.add_text(text);
                    text.push(' ');
                }
            }
        }
    }
}

/// Reads a document: `root` gets the root without what is in it, `child` each element below it, in order.
pub fn read(
    text: &str,
    mut root: impl FnMut(Element),
    mut child: impl FnMut(Element) -> Result<(), Fault>,
) -> Result<(), Fault> {
    let mut reader = NsReader::from_str(text);
    let mut open: Vec<Element> = Vec::new();
    let (mut began, mut ended, mut elements, mut letters) = (false, false, 0, 0);
    loop {
        let event = reader.read_event().map_err(|fault| judged(&fault))?;
        let empty = matches!(event, Event::Empty(_));
        match event {
            Event::Start(start) | Event::Empty(start) => {
                elements += 1;
                if open.len() >= DEEPEST {
                    return Err(Fault::TooDeep);
                }
                if ended {
                    return Err(Fault::Malformed);
                }
                if elements > MOST_ELEMENTS {
                    return Err(Fault::TooMany);
                }
                let element = element(&reader, &start)?;
                if !began {
                    began = true;
                    root(Element { inside: Vec::new(), ..element.clone() });
                }
                open.push(element);
                if empty {
                    close(&mut open, &mut child, &mut ended)?;
                }
            }
            Event::End(_) => close(&mut open, &mut child, &mut ended)?,
            Event::Text(more) => add(&mut open, &more.xml10_content(), &mut letters)?,
            Event::CData(more) => add(&mut open, &more.xml10_content(), &mut letters)?,
            Event::GeneralRef(name) => add(&mut open, &resolved(&name)?, &mut letters)?,
            Event::DocType(_) => return Err(Fault::Doctype),
            Event::Eof if ended => return Ok(()),
            Event::Eof => return Err(if began { Fault::Malformed } else { Fault::NotAFeed }),
            Event::Decl(_) | Event::PI(_) | Event::Comment(_) => {}
        }
        if open.len() <= 1 {
            (elements, letters) = (0, 0);
        }
    }
}

/// An element ends: it goes into the one around it, or, below the root, to the reader.
fn close(
    open: &mut Vec<Element>,
    child: &mut impl FnMut(Element) -> Result<(), Fault>,
    ended: &mut bool,
) -> Result<(), Fault> {
    let element = open.pop().ok_or(Fault::Malformed)?;
    match open.len() {
        0 => *ended = true,
        1 => child(element)?,
        _ => {
            if let Some(around) = open.last_mut() {
                around.inside.push(Node::Element(element));
            }
        }
    }
    Ok(())
}

fn add(open: &mut [Element], more: &str, letters: &mut usize) -> Result<(), Fault> {
    let depth = open.len();
    let Some(around) = open.last_mut() else {
        // Only space may stand outside the root.
        return if more.trim_matches(['\u{feff}', ' ', '\t', '\r', '\n']).is_empty() {
            Ok(())
        } else {
            Err(Fault::Malformed)
        };
    };
    // What stands between entries is space.
    if depth == 1 {
        return Ok(());
    }
    *letters += more.len();
    if *letters > MOST_TEXT {
        return Err(Fault::TooLarge);
    }
    match around.inside.last_mut() {
        Some(Node::Text(text)) => text.push_str(more),
        _ => around.inside.push(Node::Text(more.to_owned())),
    }
    Ok(())
}

fn resolved(name: &quick_xml::events::BytesRef<'_>) -> Result<String, Fault> {
    if let Some(c) = name.resolve_char_ref().map_err(|_| Fault::Entity)? {
        return Ok(c.to_string());
    }
    let plain = match &**name {
        "amp" => "&",
        "lt" => "<",
        "gt" => ">",
        "quot" => "\"",
        "apos" => "'",
        _ => return Err(Fault::Entity),
    };
    Ok(plain.to_owned())
}

fn element(reader: &NsReader<&[u8]>, start: &BytesStart<'_>) -> Result<Element, Fault> {
    let (space, name) = reader.resolver().resolve_element(start.name());
    let space = Space::of(&space);
    let mut attributes = Vec::new();
    for attribute in start.attributes() {
        let attribute = attribute.map_err(|_| Fault::Malformed)?;
        if attributes.len() >= MOST_ATTRIBUTES {
            return Err(Fault::TooMany);
        }
        if attribute.key.as_namespace_binding().is_some() {
            continue;
        }
        let value = attribute.normalized_value(XmlVersion::Implicit1_0).map_err(|fault| judged(&fault))?;
        let (space, name) = reader.resolver().resolve_attribute(attribute.key);
        attributes.push(Attribute {
            space: Space::of(&space),
            name: name.as_ref().to_owned(),
            value: value.into_owned(),
        });
    }
    // A name without any vocabulary is none of ours.
    let space = if space == Space::Plain { Space::Other } else { space };
    Ok(Element { space, name: name.as_ref().to_owned(), attributes, inside: Vec::new() })
}

fn judged(fault: &XmlError) -> Fault {
    match fault {
        XmlError::Escape(_) => Fault::Entity,
        _ => Fault::Malformed,
    }
}
