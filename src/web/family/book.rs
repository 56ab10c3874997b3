//! A family's page of a story or an idea: cover, title, who made it and under which licence, the book itself, three steps. No
//! account, no script needed. That it was opened is known by the day alone, and only where a person's browser goes there: programs
//! that look at links for a preview do not say `Sec-Fetch-Mode: navigate`.

use actix_web::http::StatusCode;
use actix_web::http::header::{self, HeaderMap, HeaderValue};
use actix_web::{HttpRequest, HttpResponse, web};
use url::Url;

use crate::app::App;
use crate::error::Error;
use crate::language::{Tag, autonym};
use crate::messages::each::words::way_words;
use crate::reading::share::{self, Format, Opened, Part, Shared, Story};
use crate::web::pages::{BookPage, BookPart, BookStory, W};
use crate::web::server::State;
use crate::web::show::speech::Speech;
use crate::web::staff::door::{html, shell};

/// Ways to a book, the best on a phone first, and the words for them.
const WAYS_IN: [(&str, &str); 3] = [("pdf", "share-pdf"), ("epub", "share-epub"), ("web", "share-web")];

/// The routes.
pub fn configure(routes: &mut web::ServiceConfig) {
    routes.route("/b/{code}", web::get().to(look));
}

/// `GET /b/{code}`
async fn look(state: web::Data<State>, request: HttpRequest, code: web::Path<String>) -> Result<HttpResponse, Error> {
    let app = &state.app();
    match share::open(app, &code).await? {
        Opened::Unknown => gone(app, "en", StatusCode::NOT_FOUND),
        Opened::Closed(language) => gone(app, &language, StatusCode::GONE),
        Opened::Open(shared) => {
            if is_person(request.headers()) {
                share::mark(app, &code).await?;
            }
            page(app, &shared)
        }
    }
}

/// Whether a browser goes to the page because somebody touched its link (Fetch Metadata, W3C), and does not fetch it ahead.
fn is_person(headers: &HeaderMap) -> bool {
    let says = |name: &str| headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let ahead = says("sec-purpose").contains("prefetch") || says("purpose").contains("prefetch");
    says("sec-fetch-mode") == "navigate" && says("sec-fetch-dest") == "document" && !ahead
}

fn gone(app: &App, language: &str, status: StatusCode) -> Result<HttpResponse, Error> {
    let speech = Speech::of_family_book(&app.catalogue, language);
    let shell = shell(&speech, String::new(), None);
    html(status, &BookPage { shell, w: W(&speech), school: String::new(), parts: Vec::new() })
}

fn page(app: &App, shared: &Shared) -> Result<HttpResponse, Error> {
    let speech = Speech::of_family_book(&app.catalogue, &shared.language);
    let parts = shared.parts.iter().map(|one| part(app, &speech, one)).collect();
    let shell = shell(&speech, String::new(), None);
    let page = BookPage { shell, w: W(&speech), school: shared.school.clone(), parts };
    let mut answer = html(StatusCode::OK, &page)?;
    let formats = shared.parts.iter().filter_map(|part| part.story.as_ref()).flat_map(|story| &story.formats);
    if let Ok(policy) = HeaderValue::from_str(&policy(formats)) {
        answer.headers_mut().insert(header::CONTENT_SECURITY_POLICY, policy);
    }
    let hidden = header::HeaderName::from_static("x-robots-tag");
    answer.headers_mut().insert(hidden, HeaderValue::from_static("noindex"));
    Ok(answer)
}

/// What the page may load: ours, and this book from where it is.
fn policy<'a>(formats: impl Iterator<Item = &'a Format>) -> String {
    let (mut frames, mut sounds) = (String::new(), String::new());
    for one in formats {
        let Some(url) = Url::parse(&one.href).ok().filter(|url| url.origin().is_tuple()) else { continue };
        let origin = url.origin().ascii_serialization();
        match one.kind.as_str() {
            "pdf" => frames.push_str(&format!(" {origin}")),
            "audio" => sounds.push_str(&format!(" {origin}")),
            _ => {}
        }
    }
    format!(
        "default-src 'self'; frame-src 'self'{frames}; media-src 'self'{sounds}; object-src 'none'; base-uri 'none'; \
         form-action 'self'; frame-ancestors 'none'"
    )
}

fn part(app: &App, speech: &Speech<'_>, part: &Part) -> BookPart {
    let mut words = way_words(app, &speech.tag, part.way, &part.children).into_iter();
    BookPart {
        child: app.catalogue.say_list(&speech.tag, &part.children),
        children: part.children.len(),
        way: words.next().unwrap_or_default(),
        steps: words.collect(),
        story: part.story.as_ref().map(story),
    }
}

fn story(story: &Story) -> BookStory {
    let tag = Tag::parse(&story.language).unwrap_or_else(Tag::english);
    let first = |kind: &str| story.formats.iter().find(|one| one.kind == kind);
    let address = |kind: &str| first(kind).map(|one| one.href.clone());
    let (licence, deed) = licence(&story.licence);
    BookStory {
        title: story.title.clone(),
        lang: tag.to_string(),
        dir: tag.direction().as_str(),
        other: story.foreign.then(|| autonym(&tag)),
        author: story.author.clone().filter(|author| !author.trim().is_empty()),
        publisher: story.publisher.clone().filter(|publisher| !publisher.trim().is_empty()),
        licence,
        deed,
        cover: story.cover.then(|| format!("/covers/{}", story.id)),
        inline: address("pdf").filter(|href| href.starts_with("https://")),
        links: WAYS_IN.iter().filter_map(|(kind, word)| Some((*word, address(kind)?))).collect(),
        audio: first("audio").map(|one| (one.href.clone(), one.media.clone())),
    }
}

/// A licence as people read it, and where its terms stand: `CC-BY-NC-4.0` is "CC BY-NC 4.0".
fn licence(spdx: &str) -> (String, Option<String>) {
    if let Some(version) = spdx.strip_prefix("CC0-") {
        let deed = format!("https://creativecommons.org/publicdomain/zero/{version}/");
        return (format!("CC0 {version}"), Some(deed));
    }
    let parts = spdx.strip_prefix("CC-").and_then(|rest| rest.rsplit_once('-'));
    match parts.filter(|(_, version)| version.starts_with(|c: char| c.is_ascii_digit())) {
        Some((terms, version)) => {
            let deed = format!("https://creativecommons.org/licenses/{}/{version}/", terms.to_ascii_lowercase());
            (format!("CC {terms} {version}"), Some(deed))
        }
        None => (spdx.to_owned(), None),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_licence_is_said_as_people_know_it() {
        let deed = |path: &str| Some(format!("https://creativecommons.org/{path}"));
        assert_eq!(licence("CC-BY-4.0"), ("CC BY 4.0".to_owned(), deed("licenses/by/4.0/")));
        assert_eq!(licence("CC-BY-NC-SA-3.0"), ("CC BY-NC-SA 3.0".to_owned(), deed("licenses/by-nc-sa/3.0/")));
        assert_eq!(licence("CC0-1.0"), ("CC0 1.0".to_owned(), deed("publicdomain/zero/1.0/")));
        assert_eq!(licence("All rights reserved"), ("All rights reserved".to_owned(), None));
    }

    #[test]
    fn only_a_browser_that_goes_there_counts() {
        let headers = |all: &[(&'static str, &'static str)]| {
            let mut headers = HeaderMap::new();
            for (name, value) in all {
                headers.insert(header::HeaderName::from_static(name), HeaderValue::from_static(value));
            }
            headers
        };
        let goes = [("sec-fetch-mode", "navigate"), ("sec-fetch-dest", "document")];
        assert!(is_person(&headers(&goes)));
        assert!(!is_person(&headers(&[])), "a program that makes previews");
        assert!(!is_person(&headers(&[goes[0], goes[1], ("sec-purpose", "prefetch;prerender")])));
        assert!(!is_person(&headers(&[("sec-fetch-mode", "cors"), goes[1]])));
    }

    #[test]
    fn a_page_loads_its_book_and_nothing_else() {
        let format = |kind: &str, href: &str| Format { kind: kind.into(), media: None, href: href.into() };
        let all = [format("pdf", "https://books.example/a.pdf"), format("epub", "https://other.example/a.epub")];
        let said = policy(all.iter());
        assert!(said.contains("frame-src 'self' https://books.example;") && !said.contains("other.example"), "{said}");
    }
}
