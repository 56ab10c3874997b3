//! A table (CSV) as an office makes it: a header, then a line a material. `docs/reading.md` names the columns.

use csv::{ReaderBuilder, StringRecord};
use url::Url;

use super::draft::{Draft, Link, Picture};
use super::{MOST_ENTRIES, text};
use crate::reading::catalogue::model::{Fault, Page, Reason, Refused};

/// Columns, with the other names that they may have.
const COLUMNS: [(&str, &[&str]); 15] = [
    ("identifier", &["id", "isbn"]),
    ("title", &[]),
    ("language", &["lang", "languages"]),
    ("level", &["reading_level"]),
    ("age", &["ages"]),
    ("subjects", &["subject"]),
    ("author", &["authors"]),
    ("publisher", &[]),
    ("licence", &["license", "lic", "rights"]),
    ("about", &["description", "summary"]),
    ("cover", &[]),
    ("epub", &[]),
    ("pdf", &[]),
    ("audio", &[]),
    ("web", &["url"]),
];
/// Those that must be there.
const NEEDED: [&str; 3] = ["title", "language", "licence"];
/// Those that hold where it can be had.
const FORMATS: [(&str, &str); 4] =
    [("epub", "application/epub+zip"), ("pdf", "application/pdf"), ("audio", "audio/mpeg"), ("web", "text/html")];
/// What parts several values of a field.
const PARTS: [char; 2] = [';', '|'];

/// Reads a table.
pub fn read(document: &str) -> Result<Page, Fault> {
    let header = document.lines().next().unwrap_or_default();
    let delimiter =
        [b',', b';', b'\t'].into_iter().max_by_key(|sign| (header.matches(char::from(*sign)).count(), *sign == b','));
    let mut reader =
        ReaderBuilder::new().delimiter(delimiter.unwrap_or(b',')).flexible(true).from_reader(document.as_bytes());
    let header = reader.headers().map_err(|_| Fault::Malformed)?;
    let columns = columns(header)?;
    let mut page = Page::default();
    let mut named = std::collections::HashSet::new();
    let (mut at, mut line) = (0, 1);
    for record in reader.records() {
        let record = record.map_err(|_| Fault::Malformed)?;
        if page.entries.len() + page.refused.len() >= MOST_ENTRIES {
            return Err(Fault::TooMany);
        }
        // Blank lines before a record are counted to it.
        let begins = record.position().and_then(|place| usize::try_from(place.byte()).ok()).unwrap_or(at);
        let blank = document.get(begins..).map_or(0, |rest| rest.len() - rest.trim_start_matches(['\r', '\n']).len());
        line += document.get(at..begins + blank).map_or(0, |passed| passed.matches('\n').count() as u64);
        at = begins + blank;
        if record.iter().all(|field| field.trim().is_empty()) {
            continue;
        }
        if record.len() > columns.len() {
            page.refused.push(Refused { entry: format!("line {line}"), reason: Reason::Malformed });
            continue;
        }
        match draft(&columns, &record, line).check() {
            Ok(entry) if !named.insert(entry.identifier.clone()) => {
                page.refused.push(Refused { entry: format!("line {line}"), reason: Reason::Twice });
            }
            Ok(entry) => page.entries.push(entry),
            Err(refused) if refused.entry == format!("line {line}") => page.refused.push(refused),
            Err(Refused { entry, reason }) => {
                page.refused.push(Refused { entry: format!("line {line}: {entry}"), reason })
            }
        }
    }
    Ok(page)
}

/// What each column holds; a column that is not known may be a slip of the pen, so it is said.
fn columns(header: &StringRecord) -> Result<Vec<&'static str>, Fault> {
    let mut found = Vec::new();
    for name in header {
        let name = text::line(name).to_lowercase().replace([' ', '-'], "_");
        let known = COLUMNS.iter().find(|(column, others)| *column == name || others.contains(&name.as_str()));
        match known {
            Some((column, _)) if !found.contains(column) => found.push(*column),
            // A page that is no table at all has a first line, too.
            None if found.is_empty() && header.len() < 2 => return Err(Fault::NotAFeed),
            _ => return Err(Fault::Columns(text::shortened(&name, 60))),
        }
    }
    match NEEDED.iter().find(|needed| !found.contains(*needed)) {
        Some(missing) => Err(Fault::Columns((*missing).to_owned())),
        None => Ok(found),
    }
}

fn draft(columns: &[&str], record: &StringRecord, line: u64) -> Draft {
    let field = |name: &str| {
        let at = columns.iter().position(|column| *column == name);
        at.and_then(|at| record.get(at)).map(str::trim).filter(|field| !field.is_empty())
    };
    let several = |name: &str| -> Vec<String> {
        field(name).into_iter().flat_map(|all| all.split(PARTS)).map(str::to_owned).collect()
    };
    let one = |name: &str| -> Vec<String> { field(name).map(str::to_owned).into_iter().collect() };
    let link = |(name, media_type): &(&str, &str)| {
        let rels = vec!["http://opds-spec.org/acquisition/open-access".to_owned()];
        field(name).map(|to| Link { rels, media_type: (*media_type).to_owned(), href: Url::parse(to).ok() })
    };
    let picture = |to: &str| Picture { media_type: String::new(), href: Url::parse(to).ok(), side: None, small: false };
    Draft {
        place: format!("line {line}"),
        identifiers: one("identifier"),
        titles: field("title").map(|title| (None, title.to_owned())).into_iter().collect(),
        languages: several("language"),
        levels: one("level"),
        ages: one("age"),
        subjects: several("subjects"),
        authors: several("author"),
        publishers: one("publisher"),
        rights: one("licence"),
        silent_on_rights: false,
        about: field("about").map(text::of_maybe_html),
        pictures: field("cover").map(picture).into_iter().collect(),
        links: FORMATS.iter().filter_map(link).collect(),
        modified: None,
    }
}
