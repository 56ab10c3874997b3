//! OPDS 2.0: JSON in which most values may be a text, an object by language, an object with a name, or a list of any of these.

use serde_json::{Map, Value};
use url::Url;

use super::draft::{Draft, Link, Picture, Says};
use super::{MOST_ENTRIES, level, text};
use crate::reading::catalogue::model::{Fault, Page, Reason, Refused};

type Object = Map<String, Value>;

/// Reads a feed, or a publication that stands for itself.
pub fn read(document: &str, base: Option<&Url>, says: &Says) -> Result<Page, Fault> {
    let value: Value = serde_json::from_str(document).map_err(|_| Fault::Malformed)?;
    let Value::Object(feed) = value else { return Err(Fault::NotAFeed) };
    let listed = ["publications", "navigation", "groups"].iter().any(|name| feed.contains_key(*name));
    if !feed.contains_key("metadata") || !(listed || feed.contains_key("links")) {
        return Err(Fault::NotAFeed);
    }
    let mut page = Page::default();
    let metadata = feed.get("metadata").and_then(Value::as_object);
    let links = links(feed.get("links"), base);
    let own = links.iter().find(|link| is(link, "self")).and_then(|link| link.href.clone());
    let base = base.cloned().or(own);
    if !listed {
        take(&mut page, &feed, base.as_ref(), 1, says);
        return Ok(page);
    }
    page.next = links.into_iter().find(|link| is(link, "next")).and_then(|link| link.href);
    page.title = metadata.and_then(|about| said(about, &["title"])).and_then(|title| texts(title).into_iter().next());
    page.total = metadata.and_then(|about| about.get("numberOfItems")).and_then(Value::as_u64);
    let mut lists = vec![feed.get("publications")];
    for group in feed.get("groups").and_then(Value::as_array).into_iter().flatten() {
        lists.push(group.get("publications"));
        elsewhere(&mut page, group.get("navigation"), base.as_ref());
    }
    elsewhere(&mut page, feed.get("navigation"), base.as_ref());
    let mut place = 0;
    for list in lists.into_iter().flatten() {
        // A list of the wrong type is a broken page, not an empty one.
        for publication in list.as_array().ok_or(Fault::Malformed)? {
            place += 1;
            if place > MOST_ENTRIES {
                return Err(Fault::TooMany);
            }
            match publication.as_object() {
                Some(publication) => take(&mut page, publication, base.as_ref(), place, says),
                None => page.refused.push(Refused { entry: format!("entry {place}"), reason: Reason::Malformed }),
            }
        }
    }
    Ok(page)
}

fn take(page: &mut Page, publication: &Object, base: Option<&Url>, place: usize, says: &Says) {
    match draft(publication, base, place).filled(says).check() {
        Ok(entry) => page.entries.push(entry),
        Err(refused) => page.refused.push(refused),
    }
}

fn elsewhere(page: &mut Page, navigation: Option<&Value>, base: Option<&Url>) {
    for item in navigation.and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_object) {
        let title = item.get("title").map(texts).and_then(|titles| titles.into_iter().next()).unwrap_or_default();
        if let Some(to) = item.get("href").and_then(Value::as_str).and_then(|to| href(to, base)) {
            page.elsewhere.push((title, to.to_string()));
        }
    }
}

fn is(link: &Link, rel: &str) -> bool {
    link.rels.iter().any(|one| one == rel)
}

fn href(text: &str, base: Option<&Url>) -> Option<Url> {
    match base {
        Some(base) => base.join(text.trim()).ok(),
        None => Url::parse(text.trim()).ok(),
    }
}

/// A list, or one thing that stands for a list.
fn each(value: Option<&Value>) -> Vec<&Value> {
    match value {
        Some(Value::Array(list)) => list.iter().collect(),
        Some(Value::Null) | None => Vec::new(),
        Some(one) => vec![one],
    }
}

fn links(value: Option<&Value>, base: Option<&Url>) -> Vec<Link> {
    let link = |one: &Value| {
        let object = one.as_object()?;
        let rels = each(object.get("rel")).into_iter().filter_map(Value::as_str).flat_map(str::split_whitespace);
        let templated = object.get("templated").and_then(Value::as_bool).unwrap_or_default();
        let to = object.get("href").and_then(Value::as_str).filter(|_| !templated);
        let media_type = object.get("type").and_then(Value::as_str).unwrap_or_default().to_ascii_lowercase();
        Some(Link {
            rels: rels.map(str::to_ascii_lowercase).collect(),
            media_type,
            href: to.and_then(|to| href(to, base)),
        })
    };
    each(value).into_iter().filter_map(link).collect()
}

/// A property by any of its names, whatever its prefix (`dcterms:license`, `http://schema.org/license`).
fn said<'a>(about: &'a Object, names: &[&str]) -> Option<&'a Value> {
    let plain = |key: &'a String| key.rsplit([':', '/', '#']).next().unwrap_or_default();
    let found = |name: &&str| {
        about.get(*name).or_else(|| about.iter().find(|(key, _)| plain(key) == *name).map(|(_, value)| value))
    };
    names.iter().find_map(found).filter(|value| !value.is_null())
}

/// The texts of a value: itself, its name, or those of its list. Of an object by language, one.
fn texts(value: &Value) -> Vec<String> {
    texts_in(value, &[])
}

/// The same; of an object by language the one in the first of these languages that it has.
fn texts_in(value: &Value, languages: &[String]) -> Vec<String> {
    match value {
        Value::String(text) => vec![text.clone()],
        Value::Number(number) => vec![number.to_string()],
        Value::Array(list) => list.iter().flat_map(|one| texts_in(one, languages)).collect(),
        Value::Object(object) => {
            let own = || languages.iter().find_map(|tag| object.get(tag));
            let named = ["name", "title", "@value", "value"].iter().find_map(|name| object.get(*name));
            let usual = || ["und", "en"].iter().find_map(|tag| object.get(*tag)).or_else(|| object.values().next());
            let one = named.or_else(own).or_else(usual).filter(|one| !one.is_object() || named.is_some());
            one.map(|one| texts_in(one, languages)).unwrap_or_default().into_iter().take(1).collect()
        }
        Value::Null | Value::Bool(_) => Vec::new(),
    }
}

fn all(about: &Object, names: &[&str]) -> Vec<String> {
    said(about, names).map(texts).unwrap_or_default()
}

/// Titles with their languages.
fn titles(value: &Value) -> Vec<(Option<String>, String)> {
    match value {
        Value::Object(object) if object.contains_key("@value") => {
            let language = object.get("@language").and_then(Value::as_str).map(str::to_owned);
            texts(value).into_iter().map(|title| (language.clone(), title)).collect()
        }
        Value::Object(object) => object
            .iter()
            .flat_map(|(tag, value)| texts(value).into_iter().map(|title| (Some(tag.clone()), title)))
            .collect(),
        Value::Array(list) => list.iter().flat_map(titles).collect(),
        other => texts(other).into_iter().map(|title| (None, title)).collect(),
    }
}

fn draft(publication: &Object, base: Option<&Url>, place: usize) -> Draft {
    let none = Object::new();
    let about = publication.get("metadata").and_then(Value::as_object).unwrap_or(&none);
    let languages = all(about, &["language", "inLanguage"]);
    let names = |keys: &[&str]| said(about, keys).map(|value| texts_in(value, &languages)).unwrap_or_default();
    let mut draft = Draft {
        place: format!("entry {place}"),
        identifiers: all(about, &["identifier", "@id"]),
        titles: said(about, &["title", "name"]).map(titles).unwrap_or_default(),
        authors: names(&["author", "creator"]),
        publishers: names(&["publisher"]),
        about: names(&["description"]).into_iter().next().map(|about| text::of_maybe_html(&about)),
        modified: all(about, &["modified", "dateModified"]).into_iter().next(),
        levels: all(about, &["readingLevel", "educationalLevel", "level"]),
        ages: all(about, &["typicalAgeRange"]),
        links: links(publication.get("links"), base),
        languages: languages.clone(),
        ..Draft::default()
    };
    draft.rights = rights(publication, about, &draft.links);
    draft.silent_on_rights = draft.rights.is_empty();
    if draft.identifiers.iter().all(|one| one.trim().is_empty()) {
        let own = draft.links.iter().find(|link| is(link, "self")).and_then(|link| link.href.as_ref());
        draft.identifiers.extend(own.map(Url::to_string));
    }
    for subject in each(said(about, &["subject"])) {
        add_subject(&mut draft, subject);
    }
    for alignment in each(said(about, &["educationalAlignment"])).into_iter().filter_map(Value::as_object) {
        let kind = all(alignment, &["alignmentType"]).into_iter().next().unwrap_or_default();
        if kind.is_empty() || level::is_level_scheme(&kind) {
            draft.levels.extend(all(alignment, &["targetName", "targetDescription"]));
        }
    }
    draft.pictures = each(publication.get("images")).into_iter().filter_map(|one| picture(one, base)).collect();
    if draft.pictures.is_empty() {
        let covers = draft
            .links
            .iter()
            .filter(|link| is(link, "cover") || link.rels.iter().any(|rel| rel.contains("opds-spec.org/image")));
        draft.pictures = covers
            .map(|link| Picture {
                media_type: link.media_type.clone(),
                href: link.href.clone(),
                side: None,
                small: false,
            })
            .collect();
    }
    draft
}

/// All that is said of rights; the form itself has no word for it, so many are used.
fn rights(publication: &Object, about: &Object, links: &[Link]) -> Vec<String> {
    const NAMES: [&str; 3] = ["license", "licence", "rights"];
    let mut rights = Vec::new();
    for value in NAMES.iter().flat_map(|name| [said(about, &[name]), publication.get(*name)]).flatten() {
        for one in each(Some(value)) {
            let address = one
                .as_object()
                .and_then(|one| ["url", "href", "@id", "identifier"].iter().find_map(|name| one.get(*name)));
            rights.extend(address.and_then(Value::as_str).map(str::to_owned));
            rights.extend(texts(one));
        }
    }
    // A link that is also the book itself tells nothing of its licence.
    let alone = |link: &&Link| is(link, "license") && !link.rels.iter().any(|rel| rel.contains("acquisition"));
    let linked = links.iter().filter(alone).filter_map(|link| link.href.as_ref());
    rights.extend(linked.map(Url::to_string));
    rights.retain(|one| !one.trim().is_empty());
    rights
}

fn add_subject(draft: &mut Draft, subject: &Value) {
    let of = |name: &str| subject.get(name).map(texts).unwrap_or_default().into_iter().next().unwrap_or_default();
    let (scheme, code) = (of("scheme"), of("code"));
    let name = texts(subject).into_iter().next().unwrap_or_default();
    let code = if code.trim().is_empty() { name.clone() } else { code };
    if level::is_level_scheme(&scheme) {
        draft.levels.push(code);
    } else if level::is_age_scheme(&scheme) {
        draft.ages.push(code);
    } else {
        draft.subjects.push(if name.trim().is_empty() { code } else { name });
    }
}

fn picture(value: &Value, base: Option<&Url>) -> Option<Picture> {
    if let Some(text) = value.as_str() {
        return Some(Picture { media_type: String::new(), href: href(text, base), side: None, small: false });
    }
    let link = links(Some(value), base).into_iter().next()?;
    let side = ["width", "height"].iter().filter_map(|name| value.get(*name).and_then(Value::as_u64)).max();
    let small = link.rels.iter().any(|rel| rel.contains("thumbnail"));
    Some(Picture { media_type: link.media_type, href: link.href, side, small })
}
