//! The pages of the wordings, made up: approved, not yet, changed since.

use porchlight::web::pages::{
    Problem, W, WordingCount, WordingLanguage, WordingPage, WordingText, WordingView, WordingsPage,
};

use super::fixture::{language, shell};
use super::texts::{TONGUES, text};

pub fn wordings(w: W<'_>) -> WordingsPage<'_> {
    let one = |(place, tongue): (usize, &super::texts::Tongue)| WordingLanguage {
        language: language(*tongue),
        href: format!("/app/wordings/{}", tongue.0),
        count: WordingCount {
            approved: if place == 2 { 41 } else { place as u32 },
            changed: u32::from(place == 3),
            all: 41,
        },
    };
    WordingsPage {
        shell: shell(),
        w,
        school: "Lincoln School".into(),
        sign_out: "/sign-out".into(),
        back: "/app".into(),
        policy: w.t("wordings-bilingual"),
        languages: TONGUES.iter().enumerate().skip(1).map(one).collect(),
    }
}

pub fn wording<'a>(w: W<'a>, tag: &str, may: bool) -> WordingPage<'a> {
    let tongue = TONGUES.iter().find(|tongue| tongue.0 == tag).unwrap();
    let both = |label: Option<&str>| WordingText {
        label: label.map(str::to_owned),
        source: text("en").into(),
        own: text(tag).into(),
    };
    let view = |place: usize| WordingView {
        id: format!("w-note-{place}"),
        template: format!("note.kind_{place}"),
        purpose: "One thing seen today.".into(),
        vital: place == 0,
        seen: "ab12".into(),
        texts: vec![both(None), both(Some("Short")), both(Some("By e-mail"))],
        approved: place == 1,
        said: if place == 1 { "Approved by Ms. Warsame, Nov 19".into() } else { w.t("unreviewed") },
        note: (place == 1).then(|| "Read with two families.".into()),
    };
    WordingPage {
        shell: shell(),
        w,
        school: "Lincoln School".into(),
        sign_out: "/sign-out".into(),
        back: "/app/wordings".into(),
        language: language(*tongue),
        count: WordingCount { approved: 1, changed: 1, all: 3 },
        action: may.then(|| format!("/app/wordings/{tag}")),
        problems: (tag == "ar")
            .then(|| Problem { field: "f-read".into(), said: w.t("wording-read-first") })
            .into_iter()
            .collect(),
        shared: vec![("Good news from school".into(), text(tag).into())],
        wordings: (0..3).map(view).collect(),
    }
}
