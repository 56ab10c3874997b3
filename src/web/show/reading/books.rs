//! The catalogue in words: books, what was typed of a new one, feeds and how far each is.

use super::super::Reader;
use super::super::preview::number;
use super::{Fields, field, languages, level_choices};
use crate::entities::material;
use crate::error::Error;
use crate::ids::MaterialId;
use crate::language::{Tag, english_name};
use crate::reading::catalogue::by_hand::{Said, Where};
use crate::reading::catalogue::import::{self, Feed, may_arrange};
use crate::reading::catalogue::model::{Kind, Reason, formats};
use crate::reading::catalogue::search::{self, Wanted};
use crate::reading::sight::store as sight;
use crate::web::pages::{BookView, Choice, FeedView, Problem, TextField};

/// Books on a page.
const PAGE: u64 = 48;
/// Refusals that are listed.
const REFUSED: usize = 100;
/// The formats, by their words.
const KINDS: [Kind; 4] = [Kind::Epub, Kind::Pdf, Kind::Audio, Kind::Web];

/// What is looked for, as the address says it.
#[derive(Clone, Debug, Default, serde::Deserialize)]
#[serde(default)]
pub struct Asked {
    /// Words.
    pub q: String,
    /// BCP 47 tag.
    pub language: String,
    /// Level as books have it.
    pub level: String,
    /// Kind of format.
    pub format: String,
    /// `yes`: those that are withdrawn.
    pub withdrawn: String,
    /// The last of the page before.
    pub after: String,
}

/// A page of what was found, and where it goes on.
pub async fn list(reader: &Reader<'_>, asked: &Asked) -> Result<(Vec<BookView>, Option<String>), Error> {
    let (app, scope) = (reader.app, reader.scope);
    if asked.withdrawn == "yes" && may_arrange(scope).is_ok() {
        let rows = sight::withdrawn(app.store.read(), scope, PAGE * 4).await?;
        return Ok((rows.iter().map(|row| book(reader, row)).collect(), None));
    }
    let wanted = Wanted {
        text: asked.q.clone(),
        language: Tag::parse(&asked.language),
        level: Some(asked.level.clone()).filter(|level| !level.is_empty()),
        kind: KINDS.into_iter().find(|kind| kind.as_str() == asked.format),
    };
    if !asked.q.trim().is_empty() {
        let rows = search::search(&app.store, scope, &wanted, PAGE * 2).await?;
        return Ok((rows.iter().map(|row| book(reader, row)).collect(), None));
    }
    let after: Option<MaterialId> = asked.after.parse().ok();
    let mut rows = search::list(&app.store, scope, &wanted, after, PAGE + 1).await?;
    let is_more = rows.len() as u64 > PAGE;
    rows.truncate(PAGE as usize);
    let more = rows.last().filter(|_| is_more).map(|row| {
        let query = url::form_urlencoded::Serializer::new(String::new())
            .append_pair("language", &asked.language)
            .append_pair("level", &asked.level)
            .append_pair("format", &asked.format)
            .append_pair("after", &row.id.to_string())
            .finish();
        format!("{}/reading/books?{query}", reader.base)
    });
    Ok((rows.iter().map(|row| book(reader, row)).collect(), more))
}

/// A book in words.
pub fn book(reader: &Reader<'_>, row: &material::Model) -> BookView {
    let w = reader.w();
    let places = formats(&row.formats);
    let fetched = places
        .iter()
        .filter(|one| url::Url::parse(&one.href).is_ok_and(|url| matches!(url.scheme(), "http" | "https")));
    let links: Vec<(String, String)> =
        fetched.map(|one| (w.t(&format!("format-{}", one.kind.as_str())), one.href.clone())).collect();
    let mut facts = vec![languages(&row.languages())];
    facts.extend(row.level.as_deref().map(|level| match row.rank {
        Some(rank) => super::level(reader, rank),
        None => w.t1("level", "level", level),
    }));
    let mut names: Vec<String> = links.iter().map(|(name, _)| name.clone()).collect();
    names.dedup();
    facts.push(names.join(", "));
    facts.retain(|fact| !fact.is_empty());
    let lang = Tag::parse(&row.language);
    let by: Vec<&str> = [row.author.as_deref(), row.publisher.as_deref()].into_iter().flatten().collect();
    BookView {
        id: row.id.to_string(),
        title: row.title.clone(),
        lang: lang.map(|tag| tag.to_string()).unwrap_or_default(),
        facts,
        by: by.join(" · "),
        licence: licence(&row.licence),
        about: row.about.clone(),
        links,
        withdrawn: row.withdrawn_at.is_some(),
    }
}

/// `CC-BY-4.0` as people know it: "CC BY 4.0".
fn licence(kept: &str) -> String {
    match kept.strip_prefix("CC-").and_then(|rest| rest.rsplit_once('-')) {
        Some((terms, version)) => format!("CC {terms} {version}"),
        None => kept.strip_prefix("CC0-").map_or_else(|| kept.to_owned(), |version| format!("CC0 {version}")),
    }
}

/// Languages to choose from: those that Porchlight writes, and the one that is asked for.
pub fn language_choices(reader: &Reader<'_>, chosen: &str) -> Vec<Choice> {
    let mut tags: Vec<(String, String)> =
        reader.app.catalogue.locales().iter().map(|tag| (english_name(tag), tag.to_string())).collect();
    if let Some(tag) = Tag::parse(chosen).filter(|tag| !tags.iter().any(|(_, known)| known == tag.as_str())) {
        tags.push((english_name(&tag), tag.to_string()));
    }
    tags.sort();
    let any = Choice {
        value: String::new(),
        label: reader.w().t("books-any-language"),
        hint: None,
        chosen: chosen.is_empty(),
    };
    let named = tags.into_iter().map(|(label, value)| Choice { chosen: value == chosen, value, label, hint: None });
    std::iter::once(any).chain(named).collect()
}

/// Levels to filter by.
pub fn levels(reader: &Reader<'_>, chosen: &str) -> Vec<Choice> {
    let any =
        Choice { value: String::new(), label: reader.w().t("books-any-level"), hint: None, chosen: chosen.is_empty() };
    let named = level_choices(reader, None).into_iter().map(|one| {
        let value = if one.value == "0" { "read-aloud".to_owned() } else { one.value };
        Choice { chosen: value == chosen, value, ..one }
    });
    std::iter::once(any).chain(named).collect()
}

/// Formats to filter by.
pub fn kinds(reader: &Reader<'_>, chosen: &str) -> Vec<Choice> {
    let any =
        Choice { value: String::new(), label: reader.w().t("books-any-format"), hint: None, chosen: chosen.is_empty() };
    let named = KINDS.into_iter().map(|kind| Choice {
        value: kind.as_str().to_owned(),
        label: reader.w().t(&format!("format-{}", kind.as_str())),
        hint: None,
        chosen: kind.as_str() == chosen,
    });
    std::iter::once(any).chain(named).collect()
}

/// The fields of a book added by hand, and which of them have to be filled.
const FIELDS: [(&str, bool); 11] = [
    ("title", true),
    ("languages", true),
    ("licence", true),
    ("level", false),
    ("author", false),
    ("publisher", false),
    ("pdf", false),
    ("epub", false),
    ("audio", false),
    ("web", false),
    ("cover", false),
];

/// The form as it stands.
pub fn fields(reader: &Reader<'_>, form: &Fields, problems: &[Problem]) -> Vec<TextField> {
    let w = reader.w();
    let one = |(name, needed): (&'static str, bool)| {
        let hint = format!("book-{name}-hint");
        TextField {
            name,
            label: w.t(&format!("book-field-{name}")),
            hint: reader.speech.has(&hint).then(|| w.t(&hint)),
            value: field(form, name).to_owned(),
            needed,
            error: problems
                .iter()
                .find(|problem| problem.field == format!("f-{name}"))
                .map(|problem| problem.said.clone()),
        }
    };
    FIELDS.into_iter().map(one).collect()
}

/// What the form says of a book.
pub fn said(form: &Fields) -> Said {
    let text = |name: &str| Some(field(form, name).to_owned()).filter(|text| !text.is_empty());
    let list = |name: &str| {
        let parts = field(form, name).split([',', ';', ' ']).map(str::trim).filter(|part| !part.is_empty());
        Some(parts.map(str::to_owned).collect::<Vec<_>>()).filter(|parts| !parts.is_empty())
    };
    let places = KINDS.into_iter().filter_map(|kind| Some(Where { kind, href: text(kind.as_str())? })).collect();
    Said {
        title: text("title"),
        languages: list("languages"),
        level: text("level"),
        age: None,
        subjects: None,
        author: text("author"),
        publisher: text("publisher"),
        licence: text("licence"),
        about: None,
        cover: text("cover"),
        formats: Some(places),
    }
}

/// What a refusal says at its field.
pub fn problem(reader: &Reader<'_>, name: &str, detail: &str) -> Problem {
    let name = if name == "formats" { "pdf" } else { name };
    let label = reader.w().t(&format!("book-field-{name}"));
    Problem { field: format!("f-{name}"), said: reader.w().t2("problem-at", "label", label, "detail", detail) }
}

/// All feeds.
pub async fn feeds(reader: &Reader<'_>) -> Result<Vec<FeedView>, Error> {
    Ok(import::feeds(reader.app, reader.scope).await?.iter().map(|one| feed(reader, one)).collect())
}

fn feed(reader: &Reader<'_>, feed: &Feed) -> FeedView {
    let (w, row, counts) = (reader.w(), &feed.row, &feed.counts);
    let underway = row.state == "underway";
    let (shape, state) = match row.state.as_str() {
        "underway" => ("sending", w.t1("feed-underway", "pages", u32::try_from(row.pages).unwrap_or(0))),
        "whole" => ("delivered", w.t("feed-whole")),
        _ => ("failed", w.t1("feed-failed", "why", fault(reader, row.fault.as_deref().unwrap_or_default()))),
    };
    let refused = counts.refused.len() as u64 + counts.refused_more;
    let all = [
        ("feed-materials", counts.kept.materials),
        ("feed-added", counts.kept.added),
        ("feed-changed", counts.kept.changed),
        ("feed-unlicensed", counts.kept.unlicensed),
        ("feed-not-taken", refused),
    ];
    let listed = counts.refused.iter().take(REFUSED).map(|one| (one.entry.clone(), w.t(reason(one.reason)))).collect();
    FeedView {
        id: row.id.to_string(),
        title: row.title.clone(),
        address: row.address.clone(),
        shape,
        state,
        read: row.read_at.filter(|_| !underway).map(|at| reader.moment(at)),
        counts: all
            .into_iter()
            .filter(|(id, n)| *n > 0 || *id == "feed-materials")
            .map(|(id, n)| w.t1(id, "count", number(n)))
            .collect(),
        refused: listed,
        refused_more: number(refused.saturating_sub(counts.refused.len().min(REFUSED) as u64)),
        underway,
    }
}

fn reason(of: Reason) -> &'static str {
    match of {
        Reason::NoLicence => "refused-no-licence",
        Reason::NoTitle => "refused-no-title",
        Reason::NoLanguage => "refused-no-language",
        Reason::NoFormat => "refused-no-format",
        Reason::NoIdentifier => "refused-no-identifier",
        Reason::TooLong => "refused-too-long",
        Reason::Twice => "refused-twice",
        Reason::Malformed => "refused-malformed",
    }
}

/// Why an import ended early, in words; its stable word where there are none.
pub fn fault(reader: &Reader<'_>, word: &str) -> String {
    if let Some(status) = word.strip_prefix("http_") {
        return reader.w().t1("feed-fault-http", "status", status);
    }
    let id = format!("feed-fault-{}", word.split(':').next().unwrap_or_default().replace('_', "-"));
    if reader.speech.has(&id) { reader.w().t(&id) } else { word.to_owned() }
}
