//! Made-up families and texts, enough to see every piece of every page in every state.

use porchlight::messages::model::State;
use porchlight::web::pages::*;

use super::texts::{NAMES, TONGUES, Tongue, answers, text};

#[derive(Clone, Copy, PartialEq)]
pub enum Mood {
    Empty,
    Sent,
    Wrong,
    Long,
    Answers,
    Thread,
}

pub fn moment(said: &str) -> Moment {
    Moment { said: said.into(), exact: "2026-11-24T17:42:00-06:00".into() }
}

pub fn language((tag, autonym, name, dir): Tongue) -> Language {
    Language { tag: tag.into(), autonym: autonym.into(), name: name.into(), dir }
}

pub fn shell() -> Shell {
    Shell { lang: "en".into(), dir: "ltr", csrf: "c5rf".into(), events: None }
}

fn state(place: usize) -> StateLine {
    let line = |state, at: Option<&str>, why: Option<&str>| StateLine {
        state,
        at: at.map(moment),
        why: why.map(str::to_owned),
    };
    match place % 12 {
        2 => line(State::Queued, Some("6:30 pm"), Some("quiet hours")),
        4 => line(State::Sent, Some("5:42 pm"), None),
        5 => line(State::Unsure, None, None),
        7 => line(State::Failed, Some("5:43 pm"), Some("the number does not exist")),
        8 => line(State::Sending, None, None),
        9 => line(State::Withdrawn, Some("5:44 pm"), None),
        10 => line(State::Waiting, None, None),
        11 => line(State::Expired, None, None),
        _ => line(State::Delivered, Some("5:42 pm"), None),
    }
}

fn bubbles(place: usize, tongue: Tongue, mood: Mood) -> Vec<Bubble> {
    let bubble = |id: &str, from, text: String, at| Bubble {
        id: format!("m-{place}-{id}"),
        from,
        text,
        lang: Some(tongue.0.into()),
        at: Some(moment(at)),
        state: None,
        translation: None,
        made: None,
        instead: None,
        new: false,
        announce: None,
    };
    if mood == Mood::Empty {
        return Vec::new();
    }
    let mut school = bubble("1", Side::School, text(tongue.0).into(), "5:42 pm");
    school.state = Some(state(place));
    if tongue.0 == "hmn" {
        school.lang = Some("en".into());
        school.instead = Some("English".into());
    }
    if mood == Mood::Long {
        school.text =
            format!("{0} {0}\n\n{0} https://example.org/{1}", school.text, "long-address-without-a-break-".repeat(4));
    }
    let mut all = vec![school];
    if place % 3 == 1 || mood == Mood::Long {
        all.push(bubble("2", Side::Family, answers(tongue.0)[0].0.into(), "5:51 pm"));
    }
    all
}

/// What the family of a phone wrote.
pub fn answer(place: usize) -> Bubble {
    bubbles(place, TONGUES[place % 12], Mood::Long).pop().unwrap()
}

fn phone(place: usize, mood: Mood) -> Phone {
    let tongue = TONGUES[place % 12];
    let samples = answers(tongue.0)
        .into_iter()
        .map(|(text, meaning)| Sample { text: text.into(), meaning: (!meaning.is_empty()).then(|| meaning.into()) })
        .collect();
    let refused = mood == Mood::Wrong && place == 1;
    Phone {
        id: format!("phone-{place}"),
        name: NAMES[place].into(),
        language: language(tongue),
        clock: moment("5:52 pm"),
        bubbles: bubbles(place, tongue, mood),
        action: format!("/demo/phones/{place}"),
        samples,
        typed: if refused { "   ".into() } else { String::new() },
        problem: refused.then(|| Problem { field: format!("a-phone-{place}"), said: "Write something first.".into() }),
    }
}

fn choice(value: &str, label: &str, hint: Option<&str>, chosen: bool) -> Choice {
    Choice { value: value.into(), label: label.into(), hint: hint.map(str::to_owned), chosen }
}

fn audience(mood: Mood) -> Audience {
    Audience {
        chosen: "class",
        classes: if mood == Mood::Long {
            vec![choice("c1", "Room 12, Grade 2", None, true), choice("c2", "Reading club", None, false)]
        } else {
            vec![choice("c1", "Room 12", None, true)]
        },
        students: ["Maryam", "Mateo", "Minh", "Zahra"]
            .iter()
            .map(|name| choice(name, name, Some("Somali"), *name == "Mateo"))
            .collect(),
        families: NAMES.iter().map(|name| choice(name, name, Some("Spanish"), false)).collect(),
    }
}

fn notes() -> Vec<Note> {
    [
        ("note.strength", "Strength", "One thing you saw a child do well today."),
        ("note.effort", "Effort", "Praise the trying, not the talent."),
        ("note.kindness", "Kindness", "Care for others."),
        ("note.growth", "Growth", "What is easier now than a month ago."),
        ("note.thank_family", "Thank you", "Thanks to the adult at home."),
        ("own", "Own words", "Goes just as you write it, in your language."),
    ]
    .iter()
    .enumerate()
    .map(|(place, (value, label, hint))| Note {
        value: (*value).into(),
        label: (*label).into(),
        hint: (*hint).into(),
        chosen: place == 0,
    })
    .collect()
}

fn fields(mood: Mood) -> Vec<Field> {
    let field = |name: &str, label: &str, hint: &str, kind, value: &str, notes: &[usize]| Field {
        name: name.into(),
        label: label.into(),
        hint: (!hint.is_empty()).then(|| hint.into()),
        kind,
        value: value.into(),
        max: 80,
        notes: notes.to_vec(),
        error: None,
    };
    let known = vec![("reading".to_owned(), "reading".to_owned()), ("sharing".into(), "sharing".into())];
    let empty = matches!(mood, Mood::Empty | Mood::Wrong);
    let detail = if empty { "" } else { "She helped a new classmate find her place" };
    let mut all = vec![
        field("detail", "What you saw", "One moment, in a few words.", FieldKind::Sentence, detail, &[0, 1, 2]),
        field("skill", "Skill", "", FieldKind::Known(known), if empty { "" } else { "reading" }, &[0, 1, 3]),
        field("thing", "What for", "", FieldKind::Line, "", &[4]),
        field("text", "Your words", "", FieldKind::Text, "", &[5]),
    ];
    if mood == Mood::Wrong {
        all[0].error = Some("Write what you saw: at least 12 letters.".into());
        all[0].value = "ok".into();
    }
    all
}

fn unreached() -> Vec<Unreached> {
    vec![
        Unreached { who: "Abdi Noor".into(), why: "asked for no more texts".into() },
        Unreached { who: "Family of Zahra".into(), why: "no phone or e-mail on file".into() },
    ]
}

fn preview(mood: Mood) -> Preview {
    if matches!(mood, Mood::Empty | Mood::Wrong) {
        return Preview {
            missing: Some("Write what you saw, and the words appear here.".into()),
            families: 24,
            ..Preview::default()
        };
    }
    let languages = TONGUES
        .iter()
        .map(|tongue| PreviewLanguage {
            language: language(*tongue),
            families: 2,
            text: if mood == Mood::Long { [text(tongue.0); 3].join(" ") } else { text(tongue.0).into() },
            text_lang: if tongue.0 == "hmn" { "en".into() } else { tongue.0.into() },
            instead: (tongue.0 == "hmn").then(|| "English".into()),
            original: (tongue.0 != "en").then(|| text("en").into()),
            segments: if tongue.0 == "en" { 1 } else { 2 },
            reviews: (tongue.0 != "en").then(|| "Not yet reviewed by a person.".into()).into_iter().collect(),
            look: (mood == Mood::Long && tongue.0 == "ar").then(|| "Longer than two texts.".into()),
            chosen: tongue.0 == if mood == Mood::Long { "ar" } else { "so" },
            words: (mood == Mood::Long && tongue.0 != "en").then(|| spoken(tongue.0)),
        })
        .collect();
    let meter = Meter {
        least: 1,
        most: 2,
        families: 24,
        emails: 3,
        cost: Some("$0.38".into()),
        finish: Some("All leave by 6:30 pm.".into()),
    };
    Preview {
        families: 24,
        languages,
        unreached: unreached(),
        meter: Some(meter),
        note: None,
        advice: vec![
            AdviceView {
                said: "What you saw: “lazy” may read as blame. Say what went well, or one thing to try next.".into(),
                stops: true,
                tick: Some(("L06".into(), false)),
            },
            AdviceView { said: "What you saw: “!!” reads as shouting.".into(), stops: false, tick: None },
        ],
        missing: None,
        untranslated_waits: Some(false),
    }
}

/// A teacher's own words that a computer translated and that are to be looked at.
fn spoken(tag: &str) -> PreviewWords {
    PreviewWords {
        tag: tag.into(),
        dir: if tag == "ar" { "rtl" } else { "ltr" },
        made: "Translated by a computer (local). 41 % alike, translated back.".into(),
        why: (tag == "so").then(|| "The translation service does not answer now.".into()),
        accept: Some(false),
        mine: tag == "so",
        seen: Some("0011223344556677".into()),
        fields: vec![PreviewField {
            name: "text".into(),
            label: "Your words".into(),
            found: text(tag).into(),
            text: text(tag).into(),
            back: Some(text("en").into()),
            near: vec![("Good news about …!".into(), text(tag).into())],
        }],
    }
}

fn tally() -> Tally {
    Tally {
        texts: 31,
        languages: 12,
        parts: vec![
            TallyPart::In(State::Delivered, 27),
            TallyPart::In(State::Sent, 1),
            TallyPart::In(State::Unsure, 1),
            TallyPart::In(State::Failed, 0),
            TallyPart::Morning(2),
        ],
    }
}

fn rows() -> Vec<ThreadRow> {
    let row = |id: usize, children: &str, new| {
        let tongue = TONGUES[id % 12];
        ThreadRow {
            id: format!("r-{id}"),
            href: format!("/demo?thread={id}#answers"),
            guardian: NAMES[id].into(),
            children: children.into(),
            text: answers(tongue.0)[usize::from(id == 3)].0.into(),
            lang: Some(tongue.0.into()),
            at: moment("5:51 pm"),
            new,
            announce: Some(format!("New answer from {}", NAMES[id])),
        }
    };
    vec![row(3, "Maryam", true), row(1, "Mateo", true), row(11, "Wideline", false), row(7, "Zahra and Omid", false)]
}

fn thread() -> ThreadView {
    let mut all = bubbles(3, TONGUES[3], Mood::Sent);
    all.extend(bubbles(3, TONGUES[3], Mood::Long).pop().map(|mut bubble| {
        bubble.translation = Some("Thank you very much!".into());
        bubble.made = Some("translated by a computer (local)".into());
        bubble.new = true;
        bubble
    }));
    ThreadView {
        id: "3".into(),
        back: "/demo#answers".into(),
        guardian: NAMES[3].into(),
        children: "Maryam".into(),
        language: language(TONGUES[3]),
        language_by: Some("chosen by the family, 5:42 PM; English before".into()),
        plan: None,
        bubbles: all,
        action: Some("/demo/threads/3".into()),
        key: "k2".into(),
        typed: String::new(),
        problem: None,
        accept: Some("vi".into()),
    }
}

fn desk(mood: Mood) -> Desk {
    let problems = match mood {
        Mood::Wrong => {
            vec![Problem { field: "f-detail".into(), said: "Write what you saw: at least 12 letters.".into() }]
        }
        _ => Vec::new(),
    };
    let compose = Compose {
        action: "/demo/updates".into(),
        preview_action: "/demo/preview".into(),
        key: "k1".into(),
        audience: audience(mood),
        notes: notes(),
        fields: fields(mood),
        problems,
        preview: preview(mood),
    };
    let sent = (mood != Mood::Empty).then(|| Sent {
        title: "Strength, to Room 12".into(),
        at: moment("Tue 24 Nov, 5:42 pm"),
        tally: tally(),
        left: 29,
        finish: Some("The last one leaves at 6:30 pm.".into()),
        unreviewed: Some("Wording not yet reviewed by a person: Arabic and Somali.".into()),
        unreached: unreached(),
        undo: Some(Undo { action: "/demo/undo".into(), count: 2 }),
    });
    let answers = match mood {
        Mood::Empty => Answers::default(),
        Mood::Thread => Answers { new: 1, threads: rows(), older: None, open: Some(thread()) },
        _ => Answers { new: 2, threads: rows(), older: Some("/demo?before=7#answers".into()), open: None },
    };
    let front = match mood {
        Mood::Answers | Mood::Thread => "answers",
        Mood::Long => "write",
        _ => "write",
    };
    let waits = Waits { count: u32::from(mood == Mood::Answers) * 3, href: "/demo/waiting".into() };
    Desk { teacher: "Ms. Reyes".into(), place: "Room 12, Grade 2".into(), compose, sent, answers, front, waits }
}

pub fn demo(w: W<'_>, mood: Mood) -> DemoPage<'_> {
    DemoPage {
        shell: shell(),
        w,
        school: "Lincoln School".into(),
        desk: desk(mood),
        phones: (0..24).map(|place| phone(place, mood)).collect(),
        tally: (mood != Mood::Empty).then(tally),
    }
}

pub fn app(w: W<'_>, mood: Mood) -> AppPage<'_> {
    AppPage { shell: shell(), w, school: "Lincoln School".into(), sign_out: "/sign-out".into(), desk: desk(mood) }
}

pub fn sign_in(w: W<'_>, wrong: bool) -> SignInPage<'_> {
    SignInPage {
        shell: shell(),
        w,
        action: "/sign-in".into(),
        next: Some("/app".into()),
        email: if wrong { "reyes@example.org".into() } else { String::new() },
        problem: wrong.then(|| Problem {
            field: "f-password".into(),
            said: "The address and the password do not belong together.".into(),
        }),
    }
}

pub fn unsubscribe(w: W<'_>, step: u8) -> UnsubscribePage<'_> {
    let step = match step {
        0 => UnsubscribeStep::Ask { action: "/stop/abc".into() },
        3 => UnsubscribeStep::Restarted,
        1 => UnsubscribeStep::Done { undo: Some("/stop/abc/undo".into()) },
        _ => UnsubscribeStep::BadLink,
    };
    UnsubscribePage { shell: shell(), w, school: "Lincoln School".into(), step }
}

pub fn error(w: W<'_>, status: u16) -> ErrorPage<'_> {
    ErrorPage {
        shell: shell(),
        w,
        status,
        detail: None,
        reference: (status >= 500).then(|| "7f3a-19".into()),
        home: "/".into(),
    }
}
