use serde_json::{Value, json};
use url::Url;

use super::*;
use crate::reading::catalogue::model::{Entry, Kind, Reason};

const EXPECTED: &str = include_str!("../../../../tests/fixtures/opds/expected.json");
const ATOM: [&str; 2] = [
    include_str!("../../../../tests/fixtures/opds/opds1-page1.xml"),
    include_str!("../../../../tests/fixtures/opds/opds1-page2.xml"),
];
const JSON: &str = include_str!("../../../../tests/fixtures/opds/opds2-page1.json");

fn line(entry: &Entry) -> Value {
    let has = |kind: Kind| entry.formats.iter().any(|format| format.kind == kind);
    json!({
        "id": entry.identifier, "title": entry.title, "lang": entry.languages[0].as_str(), "level": entry.level,
        "author": entry.author, "publisher": entry.publisher, "lic": entry.licence, "epub": has(Kind::Epub), "pdf": has(Kind::Pdf),
    })
}

fn read_text(text: &str) -> Page {
    page(text.as_bytes(), None, &Says::default()).unwrap()
}

#[test]
fn both_forms_give_the_books_that_were_written() {
    let expected: Vec<Value> = serde_json::from_str(EXPECTED).unwrap();
    let pages = ATOM.map(read_text);
    let read: Vec<Value> = pages.iter().flat_map(|page| page.entries.iter().map(line)).collect();
    assert_eq!(read, expected);
    assert_eq!(pages[0].next.as_ref().map(Url::as_str), Some("https://library.example/opds/v1/all.xml?page=2"));
    assert_eq!((pages[0].total, pages[0].title.as_deref(), &pages[1].next), (Some(60), Some("Shared reading"), &None));
    let page = read_text(JSON);
    assert_eq!(page.next.as_ref().map(Url::as_str), Some("https://library.example/opds/v2/all.json?page=2"));
    assert!(page.refused.is_empty());
    let mut without = expected[..page.entries.len()].to_vec();
    without.iter_mut().for_each(|book| book["lic"] = Value::Null);
    assert_eq!(page.entries.iter().map(line).collect::<Vec<_>>(), without);
    assert_eq!(pages[0].entries[2].about.as_deref(), Some("Tom & Mia find a <kite>."));
    assert_eq!(page.entries[2].about, pages[0].entries[2].about);
}

const HEAD: &str = r#"<feed xmlns="http://www.w3.org/2005/Atom" xmlns:d="http://purl.org/dc/terms/" xmlns:e="http://purl.org/dc/elements/1.1/"
    xmlns:s="http://schema.org/" xmlns:l="http://purl.org/dcx/lrmi-terms/" xmlns:cc="http://creativecommons.org/ns#"
    xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xml:base="https://feeds.example/a/">"#;
const OPEN: &str = r#"rel="http://opds-spec.org/acquisition/open-access""#;

fn one(entry: &str) -> Page {
    read_text(&format!("{HEAD}<entry>{entry}</entry></feed>"))
}

fn book(entry: &str) -> Entry {
    let page = one(entry);
    assert_eq!(page.refused, []);
    page.entries[0].clone()
}

#[test]
fn atom_is_read_by_vocabulary_and_not_by_prefix() {
    let read = book(&format!(
        r#"<id>a</id><title type="html">Ana &amp;amp; &lt;b&gt;Luis&lt;/b&gt; &amp;eacute;</title><e:language>es</e:language><d:language>en_US</d:language>
        <e:creator>Ana</e:creator><e:publisher>Press</e:publisher><d:license>Creative Commons Attribution 4.0 International</d:license>
        <l:educationalAlignment alignmentType="readingLevel" targetName="Level 2"/><s:typicalAgeRange>5-7</s:typicalAgeRange>
        <category scheme="http://x/bisac" term="JUV1" label="Animals"/><category term="Level 4"/><category term="Animals"/>
        <content type="html">&lt;p&gt;One &amp;amp; two.&lt;/p&gt;</content>
        <link rel="http://opds-spec.org/image/thumbnail" href="t.png" type="image/png"/><link rel="http://opds-spec.org/image" href="/c.jpg" type="image/jpeg"/>
        <link {OPEN} href="b.epub" type="application/epub+zip;charset=binary"/><link {OPEN} href="b.mp3"/><link {OPEN} href="javascript:x" type="text/html"/>
        <link href="page.html" type="text/html"/>"#
    ));
    assert_eq!(line(&read)["title"], "Ana & Luis é");
    assert_eq!(read.languages.iter().map(|tag| tag.as_str()).collect::<Vec<_>>(), ["es", "en-US"]);
    assert_eq!((read.level.as_deref(), read.rank, read.age_from, read.age_to), (Some("2"), Some(2), Some(5), Some(7)));
    assert_eq!(
        (read.author.as_deref(), read.publisher.as_deref(), read.licence.as_deref()),
        (Some("Ana"), Some("Press"), Some("CC-BY-4.0"))
    );
    assert_eq!((read.subjects, read.about.as_deref()), (vec!["Animals".to_owned()], Some("One & two.")));
    assert_eq!(read.cover.as_deref(), Some("https://feeds.example/c.jpg"));
    let formats: Vec<_> = read.formats.iter().map(|format| (format.kind, format.href.as_str())).collect();
    assert_eq!(
        formats,
        [(Kind::Epub, "https://feeds.example/a/b.epub"), (Kind::Audio, "https://feeds.example/a/b.mp3")]
    );
    let other = format!(
        r#"<id>a</id><title>T</title><d:language xmlns:d="http://elsewhere/">es</d:language><rights>CC BY 4.0</rights><link {OPEN} href="b.pdf"/>"#
    );
    assert_eq!(one(&other).refused[0].reason, Reason::NoLanguage);
    let named = format!(
        r#"<id>a</id><title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">A <b>kite</b></div></title><d:language>Spanish</d:language>
        <cc:license rdf:resource="http://creativecommons.org/licenses/by-sa/3.0/igo/"/><link {OPEN} href="b.pdf"/>"#
    );
    let read = book(&named);
    assert_eq!(
        (read.title.as_str(), read.licence.as_deref(), read.languages[0].as_str()),
        ("A kite", Some("CC-BY-SA-3.0-IGO"), "es")
    );
}

#[test]
fn what_cannot_be_shared_is_refused_with_a_reason() {
    let open = format!(r#"<link {OPEN} href="b.pdf" type="application/pdf"/>"#);
    let (id, title, lang, rights) =
        ("<id>a</id>", "<title>T</title>", "<d:language>es</d:language>", "<rights>CC BY 4.0</rights>");
    let reason =
        |parts: &[&str]| one(&parts.concat()).refused.first().map(|refused| (refused.entry.clone(), refused.reason));
    let is = |entry: &str, reason| Some((entry.to_owned(), reason));
    assert_eq!(reason(&[id, title, lang, rights, &open]), None);
    assert_eq!(reason(&[id, title, lang, &open]), is("a", Reason::NoLicence));
    assert_eq!(
        reason(&[id, title, lang, "<rights>© A Press. All rights reserved.</rights>", &open]),
        is("a", Reason::NoLicence)
    );
    assert_eq!(reason(&[id, lang, rights, &open]), is("a", Reason::NoTitle));
    assert_eq!(reason(&[id, "<title> </title>", lang, rights, &open]), is("a", Reason::NoTitle));
    assert_eq!(reason(&[title, rights, &open]), is("T", Reason::NoLanguage));
    assert_eq!(reason(&[id, title, lang, rights]), is("a", Reason::NoFormat));
    for shut in ["buy", "borrow", "sample", "subscribe"] {
        let link = open.replace("open-access", shut);
        assert_eq!(reason(&[id, title, lang, rights, &link]), is("a", Reason::NoFormat), "{shut}");
    }
    let moby = open.replace("application/pdf", "application/x-mobipocket-ebook");
    assert_eq!(reason(&[id, title, lang, rights, &moby]), is("a", Reason::NoFormat));
    // RFC 4287: the feed's rights hold for its entries.
    let page = read_text(&format!("{HEAD}<rights>CC BY 4.0</rights><entry>{id}{title}{lang}{open}</entry></feed>"));
    assert_eq!(page.entries[0].licence.as_deref(), Some("CC-BY-4.0"));
    // Without an identifier the address stands for it.
    assert_eq!(one(&[title, lang, rights, &open].concat()).entries[0].identifier, "https://feeds.example/a/b.pdf");
}

#[test]
fn pages_that_would_harm_are_refused_whole() {
    let fault = |text: &str| page(text.as_bytes(), None, &Says::default()).unwrap_err();
    let laughs = r#"<?xml version="1.0"?><!DOCTYPE f [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><feed xmlns="http://www.w3.org/2005/Atom"><title>&b;</title></feed>"#;
    assert_eq!(fault(laughs), Fault::Doctype);
    assert_eq!(fault("<!DOCTYPE html><html></html>"), Fault::Doctype);
    assert_eq!(fault(&format!("{HEAD}<title>&xxe;</title></feed>")), Fault::Entity);
    assert_eq!(fault(&format!("{HEAD}<title a=\"&xxe;\"/></feed>")), Fault::Entity);
    assert_eq!(fault(&format!("{HEAD}<entry>{}", "<a>".repeat(100))), Fault::TooDeep);
    assert_eq!(fault(&format!("{HEAD}<entry>{}</entry></feed>", "<a/>".repeat(5_000))), Fault::TooMany);
    assert_eq!(fault(&format!("{HEAD}<entry><title>{}</title></entry></feed>", "a".repeat(2 << 20))), Fault::TooLarge);
    assert_eq!(fault(&format!("{HEAD}<entry><title>cut")), Fault::Malformed);
    assert_eq!(fault(&format!("{HEAD}</feed><feed/>")), Fault::Malformed);
    assert_eq!(fault("<rss version=\"2.0\"><channel/></rss>"), Fault::NotAFeed);
    assert_eq!(fault("<feed/>"), Fault::NotAFeed);
    assert_eq!(fault(""), Fault::NotAFeed);
    assert_eq!(fault("[]"), Fault::NotAFeed);
    assert_eq!(fault("{\"a\": 1}"), Fault::NotAFeed);
    assert_eq!(fault("{\"metadata\": {}, \"publications\": 7}"), Fault::Malformed);
    assert_eq!(fault(&format!("{{\"metadata\": {{}}, \"publications\": {}", "[".repeat(500))), Fault::Malformed);
    assert_eq!(page(&[0xff, 0xfe, 0x00, 0xd8], None, &Says::default()), Err(Fault::Encoding));
    let navigation = r#"<entry><title>All</title><id>n</id><link rel="subsection" href="all.xml" type="application/atom+xml;profile=opds-catalog"/></entry>"#;
    assert_eq!(fault(&format!("{HEAD}{navigation}</feed>")), Fault::Navigation);
}

fn publication(metadata: Value) -> Value {
    let mut about = json!({"identifier": "a", "title": "T", "language": "es", "license": "https://creativecommons.org/licenses/by/4.0/"});
    for (name, value) in metadata.as_object().unwrap() {
        about[name] = value.clone();
    }
    let links = json!([{"rel": ["alternate", "http://opds-spec.org/acquisition/open-access"], "href": "b.pdf", "type": "application/pdf"}]);
    json!({"metadata": about, "links": links, "images": {"href": "c.jpg", "type": "image/jpeg", "height": 900}})
}

fn of_json(publication: &Value) -> Page {
    let feed = json!({"metadata": {"title": {"en": "All"}}, "links": {"rel": "self", "href": "https://feeds.example/f/all.json"}, "publications": [publication]});
    read_text(&feed.to_string())
}

#[test]
fn values_of_json_may_have_any_of_their_shapes() {
    let read = |metadata: Value| {
        let page = of_json(&publication(metadata));
        assert_eq!(page.refused, []);
        page.entries[0].clone()
    };
    let plain = read(json!({}));
    assert_eq!(
        (plain.cover.as_deref(), plain.formats[0].href.as_str()),
        (Some("https://feeds.example/f/c.jpg"), "https://feeds.example/f/b.pdf")
    );
    assert_eq!(read(json!({"title": {"en": "Kite", "es": "Cometa"}})).title, "Cometa");
    assert_eq!(read(json!({"title": {"en": "Kite", "es-MX": "Papalote"}})).title, "Papalote");
    assert_eq!(read(json!({"title": {"fr": "Cerf-volant"}})).title, "Cerf-volant");
    for (author, name) in [
        (json!("Ana"), "Ana"),
        (json!(["Ana", "Luis"]), "Ana, Luis"),
        (json!({"name": "Ana", "identifier": "x", "sortAs": "A"}), "Ana"),
        (json!({"name": {"es": "Ana", "ar": "آنا"}}), "Ana"),
        (json!([{"name": "Ana"}, "Luis", {"name": ["Mia"]}]), "Ana, Luis, Mia"),
    ] {
        assert_eq!(read(json!({ "author": author })).author.as_deref(), Some(name), "{author}");
    }
    assert_eq!(read(json!({"language": ["so", "en"]})).languages.len(), 2);
    for subject in [
        json!("Level 3"),
        json!({"name": "Level 3"}),
        json!([{"name": "x", "scheme": "http://x/reading-level", "code": "3"}]),
        json!(["Animals", "Level 3"]),
    ] {
        assert_eq!(read(json!({ "subject": subject })).rank, Some(3), "{subject}");
    }
    let aligned = read(
        json!({"schema:educationalAlignment": [{"alignmentType": "readingLevel", "targetName": "read-aloud"}], "schema:typicalAgeRange": "3-5"}),
    );
    assert_eq!((aligned.rank, aligned.age_from, aligned.age_to), (Some(0), Some(3), Some(5)));
    for wrong in [
        json!({"title": 7, "language": {"a": 1}}),
        json!({"title": null}),
        json!({"language": []}),
        json!({"license": "All rights reserved"}),
    ] {
        assert_eq!(of_json(&publication(wrong.clone())).entries.len(), 0, "{wrong}");
    }
    let page = read_text(&json!({"metadata": {}, "publications": [7, null, {}]}).to_string());
    assert_eq!(page.refused.len(), 3);
}

#[test]
fn a_table_is_read_by_its_header_and_refused_by_its_lines() {
    let table = "\u{feff}Title;Lang;License;PDF;Level;Author\nCometa;es;CC BY 4.0;https://x.example/a.pdf;2;Ana\n\nNo;es;;https://x.example/b.pdf;;\nFar;es;CC0;/b.pdf;;\na;b;c;d;e;f;g\nCometa 2;es;CC BY 4.0;https://x.example/a.pdf;2;Ana\n";
    let page = read_text(table);
    assert_eq!(
        (page.entries.len(), page.entries[0].identifier.as_str(), page.entries[0].rank),
        (1, "https://x.example/a.pdf", Some(2))
    );
    let refused: Vec<_> = page.refused.iter().map(|one| (one.entry.as_str(), one.reason)).collect();
    assert_eq!(
        refused,
        [
            ("line 4: No", Reason::NoLicence),
            ("line 5: Far", Reason::NoFormat),
            ("line 6", Reason::Malformed),
            ("line 7", Reason::Twice)
        ]
    );
    let fault = |text: &str| super::page(text.as_bytes(), None, &Says::default()).unwrap_err();
    assert_eq!(fault("title,language,pdf\n"), Fault::Columns("licence".into()));
    assert_eq!(fault("title,language,licence,colour\n"), Fault::Columns("colour".into()));
    assert_eq!(fault("just words"), Fault::NotAFeed);
}

proptest::proptest! {
    #[test]
    fn any_bytes_are_an_answer(bytes in proptest::collection::vec(proptest::num::u8::ANY, 0..300)) {
        let _ = page(&bytes, None, &Says::default());
    }

    #[test]
    fn a_page_cut_anywhere_is_refused(cut in 1usize..20_000) {
        let whole = ATOM[0].as_bytes();
        proptest::prop_assert!(page(&whole[..cut.min(whole.len() - 20)], None, &Says::default()).is_err());
        let whole = JSON.as_bytes();
        proptest::prop_assert!(page(&whole[..cut.min(whole.len() - 20)], None, &Says::default()).is_err());
    }

    #[test]
    fn a_page_with_a_wrong_byte_is_an_answer(at in 0usize..25_000, byte in proptest::num::u8::ANY, twice in 0usize..25_000) {
        for document in [ATOM[0], JSON] {
            let mut bytes = document.as_bytes().to_vec();
            let length = bytes.len();
            bytes[at % length] = byte;
            bytes[twice % length] = byte;
            if let Ok(page) = page(&bytes, None, &Says::default()) {
                proptest::prop_assert!(page.entries.iter().all(|entry| !entry.title.is_empty() && !entry.formats.is_empty()));
            }
        }
    }
}
