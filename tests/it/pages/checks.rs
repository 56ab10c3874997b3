//! Rules that hold on every page, whatever is on it: checked on the rendered HTML, tag by tag.

use std::collections::{BTreeMap, BTreeSet};

use super::rendered;

/// One start tag: its name and its attributes (an attribute without a value has the empty one).
struct Tag<'a> {
    name: &'a str,
    attributes: BTreeMap<&'a str, &'a str>,
}

impl Tag<'_> {
    fn is(&self, key: &str, value: &str) -> bool {
        self.attributes.get(key) == Some(&value)
    }
}

/// All start tags. Enough of a reader for our own templates: values are quoted, text is escaped.
fn tags(html: &str) -> Vec<Tag<'_>> {
    html.split('<')
        .skip(1)
        .filter(|part| part.starts_with(|c: char| c.is_ascii_alphabetic()))
        .map(|part| {
            let name = &part[..part.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(part.len())];
            Tag { name, attributes: attributes(&part[name.len()..]) }
        })
        .collect()
}

fn attributes(mut rest: &str) -> BTreeMap<&str, &str> {
    let mut found = BTreeMap::new();
    loop {
        rest = rest.trim_start();
        if rest.is_empty() || rest.starts_with(['>', '/']) {
            return found;
        }
        let end = rest.find(['=', '>', ' ', '\n']).unwrap_or(rest.len());
        let key = &rest[..end];
        rest = &rest[end..];
        let Some(quoted) = rest.strip_prefix("=\"") else {
            found.insert(key, "");
            continue;
        };
        let close = quoted.find('"').expect("quoted value");
        assert!(found.insert(key, &quoted[..close]).is_none(), "{key} twice on one tag");
        rest = &quoted[close + 1..];
    }
}

fn each(check: impl Fn(&str, &str, &[Tag<'_>])) {
    for (name, html) in rendered() {
        check(name, &html, &tags(&html));
    }
}

#[test]
fn nothing_is_inline_and_nothing_comes_from_elsewhere() {
    each(|page, html, tags| {
        assert!(!html.contains("<style") && !html.contains("javascript:"), "{page}");
        for tag in tags {
            for (key, value) in &tag.attributes {
                assert!(*key != "style" && !key.starts_with("on"), "{page}: <{} {key}>", tag.name);
                if matches!(*key, "src" | "href" | "action" | "formaction") {
                    assert!(value.starts_with(['/', '#']) && !value.starts_with("//"), "{page}: {key}={value}");
                }
            }
            assert!(tag.name != "script" || tag.attributes.contains_key("src"), "{page}: inline script");
        }
    });
}

#[test]
fn every_form_that_changes_something_carries_the_csrf_field() {
    each(|page, html, _| {
        for form in html.split("<form").skip(1) {
            let form = form.split("</form>").next().unwrap();
            if form.contains("method=\"get\"") {
                continue;
            }
            assert!(form.contains("method=\"post\""), "{page}");
            assert!(form.contains("name=\"csrf\" value=\"c5rf\""), "{page}: {}", &form[..60]);
        }
    });
}

#[test]
fn ids_are_unique_and_every_reference_is_answered() {
    each(|page, _, tags| {
        let mut ids = BTreeSet::new();
        for id in tags.iter().filter_map(|tag| tag.attributes.get("id")) {
            assert!(ids.insert(*id), "{page}: id {id} twice");
        }
        for tag in tags {
            for key in ["for", "aria-labelledby", "aria-describedby", "list"] {
                for id in tag.attributes.get(key).iter().flat_map(|value| value.split(' ')) {
                    assert!(ids.contains(id), "{page}: {key}={id}");
                }
            }
            if let Some(id) = tag.attributes.get("href").and_then(|href| href.strip_prefix('#')) {
                assert!(ids.contains(id), "{page}: link to #{id}");
            }
        }
    });
}

#[test]
fn every_field_has_a_label_and_every_button_a_name() {
    each(|page, html, tags| {
        let labelled: BTreeSet<_> =
            tags.iter().filter(|tag| tag.name == "label").filter_map(|tag| tag.attributes.get("for")).collect();
        for tag in tags.iter().filter(|tag| matches!(tag.name, "input" | "select" | "textarea")) {
            // A check box stands inside its label.
            if tag.is("type", "hidden") || tag.is("type", "checkbox") {
                continue;
            }
            let id = tag.attributes.get("id").unwrap_or_else(|| panic!("{page}: a field without id"));
            assert!(labelled.contains(id), "{page}: no label for {id}");
        }
        for button in html.split("<button").skip(1) {
            let (start, rest) = button.split_once('>').unwrap();
            let inside = rest.split("</button>").next().unwrap();
            let words: String = inside.split('<').filter_map(|part| part.split('>').next_back()).collect();
            assert!(start.contains("aria-label=") || !words.trim().is_empty(), "{page}: a button without words");
        }
    });
}

#[test]
fn one_first_heading_and_no_level_left_out() {
    each(|page, _, tags| {
        let levels: Vec<u32> = tags.iter().filter_map(|tag| tag.name.strip_prefix('h')?.parse().ok()).collect();
        assert_eq!(levels.iter().filter(|level| **level == 1).count(), 1, "{page}");
        assert_eq!(levels[0], 1, "{page}");
        for pair in levels.windows(2) {
            assert!(pair[1] <= pair[0] + 1, "{page}: h{} after h{}", pair[1], pair[0]);
        }
    });
}

#[test]
fn what_a_person_wrote_carries_its_direction_and_is_escaped() {
    each(|page, html, _| {
        for bubble in html.split("class=\"bubble\">").skip(1) {
            assert!(bubble.starts_with("<p ") && bubble.split('>').next().unwrap().contains("dir=\"auto\""), "{page}");
        }
    });
    let words = super::English::new();
    let mut page = super::fixture::demo(porchlight::web::pages::W(&words), super::fixture::Mood::Sent);
    page.phones[0].bubbles[0].text = "<script>alert(1)</script> & \"so\"".into();
    page.phones[0].name = "<b>'x'</b>".into();
    page.phones[0].typed = "\"><img src=x onerror=alert(1)>".into();
    let html = askama::Template::render(&page).unwrap();
    assert!(!html.contains("<script>alert") && !html.contains("<img") && !html.contains("<b>'x'"));
    assert!(html.contains("&#60;script&#62;alert(1)"));
}

#[test]
fn a_state_is_told_by_a_word_and_a_shape_not_by_colour_alone() {
    each(|page, html, _| {
        for state in html.split("class=\"state ").skip(1) {
            let inside = state.split_once('>').unwrap().1;
            assert!(inside.trim_start().starts_with("<svg class=\"shape\""), "{page}: {}", &inside[..40]);
            let word = inside.split("</svg>").nth(1).unwrap().split("</").next().unwrap();
            assert!(word.split('>').next_back().unwrap().chars().any(char::is_alphabetic), "{page}");
        }
    });
}

#[test]
fn every_sentence_of_the_file_is_used_somewhere() {
    let source = concat!(
        include_str!("../../../locales/en/pages-demo.ftl"),
        "\n",
        include_str!("../../../locales/en/pages-conferences.ftl")
    );
    let mut places = String::new();
    for folder in [
        "src/web/templates",
        "src/web/templates/pieces",
        "src/web",
        "src/web/pages",
        "src/web/show",
        "src/web/demo",
        "src/web/staff",
        "src/web/family",
    ] {
        let Ok(all) = std::fs::read_dir(std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)) else {
            continue;
        };
        for file in all.flatten().filter(|file| file.path().is_file()) {
            places.push_str(&std::fs::read_to_string(file.path()).unwrap_or_default());
        }
    }
    for id in source
        .lines()
        .filter_map(|line| line.split_once(" =").map(|(id, _)| id))
        .filter(|id| id.starts_with(|c: char| c.is_ascii_lowercase()))
    {
        // States, counts, errors and rules are put together from their stable words.
        let made = [
            "advice-", "state-", "count-", "error-", "why-", "missing-", "field-", "kind-", "group-", "in-", "fault-",
            "way-",
        ]
        .iter()
        .any(|start| id.starts_with(start));
        assert!(made || places.contains(&format!("\"{id}\"")), "{id} is never said");
    }
}
