//! Made-up data for the pages beside the desk: a message in several languages, and what waits for a translation.

use porchlight::web::pages::*;

use super::fixture::{language, moment, shell};
use super::texts::TONGUES;

/// The page with a message in all languages, in three of them.
pub fn languages(w: W<'_>, mail: bool) -> LanguagesPage<'_> {
    let told = TONGUES.iter().take(3).map(|tongue| Told {
        language: language(*tongue),
        text: "Mateo: <b>STOP</b>".into(),
        size: (!mail).then_some(Size { texts: 2, units: 123, room: 134, alphabet: "UCS-2" }),
        mail: mail.then(|| Mail { subject: "Good news".into(), greeting: "Hello".into(), below: vec!["Bye".into()] }),
    });
    let choice = |value: &str, chosen| Choice { value: value.into(), label: value.into(), hint: None, chosen };
    let kinds = vec![("Notes".to_owned(), vec![choice("note.growth", true), choice("note.effort", false)])];
    let (action, back, told) = ("/demo/languages", "/demo", told.collect());
    LanguagesPage { shell: shell(), w, action, back, kinds, mail, prose: mail, told }
}

/// A child's sheet, partly written; or as it was refused.
pub fn sheet(w: W<'_>, refused: bool) -> PrepPage<'_> {
    let columns = [("ar", "rtl", "عملي وخطتي"), ("en", "ltr", "My work and my plan")];
    let starter = |(lang, dir): (&str, &'static str), said: &str| Starter { lang: lang.into(), dir, said: said.into() };
    let row = |name: Option<&'static str>, own: &str, school: &str, words: &str| PrepRow {
        name,
        starters: vec![starter(("ar", "rtl"), own), starter(("en", "ltr"), school)],
        words: words.into(),
    };
    let rows = vec![
        row(
            Some("agenda"),
            "شكرًا لحضوركم. أولًا أريد أن أعرض عليكم:",
            "Thank you for coming. First I want to show you:",
            "",
        ),
        row(
            Some("proud"),
            "هذا العمل يجعلني أشعر بالفخر لأن:",
            "I feel proud of this because:",
            "My map of the park\nand its pond.",
        ),
        row(
            Some("hard"),
            "كان هذا صعبًا عليّ. ما ساعدني:",
            "This was hard for me. What helped me:",
            "كتابة الجمل الطويلة",
        ),
        row(Some("goal"), "هدفي القادم هو:", "My next goal is:", ""),
        row(Some("help"), "ما يساعدني في البيت:", "At home, it helps me when:", ""),
        row(None, "أسئلتكم وأفكاركم لي:", "Your questions and ideas for me:", ""),
    ];
    let column = |(lang, dir, title): (&str, &'static str, &str)| PrepColumn {
        lang: lang.into(),
        dir,
        title: title.into(),
        when: Some(moment("Tue 24 Nov, 3:40 PM")),
    };
    let sheet = PrepView {
        child: "Maryam".into(),
        columns: columns.into_iter().map(column).collect(),
        rows,
        action: "/app/conferences/7/sheet/7".into(),
        most: 400,
        problem: refused
            .then(|| Problem { field: "f-goal".into(), said: "My next goal is: is longer than 400 characters".into() }),
        plan: (!refused)
            .then(|| "Plan for Maryam, 5:42 PM: at home, ten minutes of reading; in class, read aloud.".into()),
        send: None,
        sent: (!refused).then(|| w.t("prep-plan-sent")),
    };
    PrepPage { shell: shell(), w, back: "/app/conferences/7".into(), sheet }
}

/// The list of what waits for a translation.
pub fn waiting_list(w: W<'_>, full: bool) -> WaitingListPage<'_> {
    let row = |place: usize| WaitingRow {
        href: format!("/app/waiting/{place}"),
        title: "Own words, to Room 12".into(),
        from: "Ms. Reyes".into(),
        at: moment("Mon 23 Nov, 5:42 PM"),
        languages: "Somali, Arabic, and Haitian Creole".into(),
        families: 7,
    };
    let rows = if full { (0..3).map(row).collect() } else { Vec::new() };
    WaitingListPage { shell: shell(), w, back: "/app", rows, more: full.then(|| "/app/waiting?after=7".into()) }
}

/// One update that waits: a proposal for one language, nothing but an error for another.
pub fn waiting(w: W<'_>, done: bool) -> WaitingPage<'_> {
    let one = |place: usize, found: &str, why: Option<&str>| {
        let tongue = language(TONGUES[place]);
        let field = PreviewField {
            name: "text".into(),
            label: "Your words".into(),
            found: found.into(),
            text: found.into(),
            back: (!found.is_empty()).then(|| "Please bring a hat tomorrow".into()),
            near: vec![("Bring boots".into(), "Keena kabo".into())],
        };
        let made = if found.is_empty() { "" } else { "Translated by a computer (local). 41 % alike, translated back." };
        let words = PreviewWords {
            tag: tongue.tag.clone(),
            dir: tongue.dir,
            made: made.into(),
            why: why.map(str::to_owned),
            accept: None,
            mine: false,
            seen: (!found.is_empty()).then(|| "5een".into()),
            fields: vec![field],
        };
        let said = "Write your words.".to_owned();
        let problem = why.map(|_| Problem { field: format!("w-{}-text", tongue.tag), said });
        WaitingLanguage { language: tongue, families: 4, words, problem }
    };
    let languages = [one(1, "zzz qqq", None), one(2, "", Some("Nobody translates into this language here."))];
    let view = WaitingView {
        title: "Own words, to Room 12".into(),
        from: "Ms. Reyes".into(),
        at: moment("5:42 PM"),
        original: vec![("Your words".into(), "Please bring a hat tomorrow".into())],
        lang: "en".into(),
        action: "/app/waiting/7".into(),
        languages: if done { Vec::new() } else { languages.into() },
    };
    WaitingPage { shell: shell(), w, back: "/app/waiting".into(), waiting: view }
}
