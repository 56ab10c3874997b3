//! Wording that a person has approved, and what becomes of wording that nobody has: what families get, and what staff are told.

mod api;
mod command;
mod pairs;

use porchlight::app::App;
use porchlight::entities::{Role, class, staff};
use porchlight::language::Tag;
use porchlight::language::translators::Translators;
use porchlight::messages::compose::{compose, preview};
use porchlight::messages::draft::Draft;
use porchlight::messages::model::State as Stands;
use porchlight::messages::reviews::Review;
use porchlight::messages::reviews::approve::{self, Chosen, Reviewer, State};
use porchlight::people::audience::Audience;
use porchlight::scope::Scope;

use crate::support::databases::{Fresh, FromFresh, both_databases};
use crate::support::gateway::Gateway;
use crate::support::people::Town;

const AMINA: &str = "+16125550111";
const ROSA: &str = "+16125550112";
const FIRST: &str = "note.first_contact";

fn so() -> Tag {
    Tag::parse("so").unwrap()
}

fn only(template: &str) -> Vec<Chosen> {
    vec![Chosen { template: template.to_owned(), seen: None }]
}

async fn approved(app: &App, scope: &Scope, template: &str) {
    approve::approve(app, scope, Reviewer::Named("Hodan Warsame"), &so(), &only(template), None).await.unwrap();
}

/// A teacher and a class with a family that reads Somali.
async fn a_class(t: &Gateway) -> (Town<'_>, staff::Model, class::Model) {
    let town = Town::found(&t.app, "North").await;
    let reyes = town.staff("Ms. Reyes", Role::Teacher).await;
    let class = town.class("Grade 3", &reyes).await;
    let ana = town.student("Ana", &class).await;
    town.guardian("so", &[AMINA], &[&ana]).await;
    (town, reyes, class)
}

fn note(class: &class::Model) -> Draft {
    Draft::template(Audience::Class(class.id), "note.growth", &[("skill", "reading")])
}

async fn send(app: &App, from: &staff::Model, key: &str, draft: &Draft) {
    compose(app, &Scope::of(from, Vec::new()), from, key, draft).await.unwrap();
}

/// The same with other settings.
struct Set<const POLICY: u8>(Gateway);

impl<const POLICY: u8> FromFresh for Set<POLICY> {
    async fn from_fresh(fresh: Fresh) -> Self {
        let policy = ["label", "require"][usize::from(POLICY)];
        Self(Gateway::speaking(fresh, &format!("[text]\nreview = \"{policy}\"\n"), Translators::default()).await)
    }
}

both_databases!(
    async fn a_first_contact_nobody_approved_goes_in_both_languages_and_an_approved_one_alone(t: Gateway) {
        let (town, reyes, class) = a_class(&t).await;
        let (luis, scope) = (town.student("Luis", &class).await, town.scope());
        send(&t.app, &reyes, "k1", &note(&class)).await;
        let first = t.message(FIRST, AMINA).await;
        assert_eq!((first.language.as_str(), first.language_also.as_deref()), ("so", Some("en")));
        assert_eq!((first.made.as_str(), first.made_by), ("template", None));
        let (somali, english) = first.body.split_once("\n\n").unwrap();
        assert!(somali.contains("STOP (JOOJI)") && english.contains("STOP to end"), "{}", first.body);
        assert!(first.segments <= 3 && !first.ucs2, "{}", first.segments);
        let growth = t.message("note.growth", AMINA).await;
        assert_eq!((growth.language.as_str(), growth.language_also), ("so", None), "not a vital kind");

        approved(&t.app, &scope, FIRST).await;
        town.guardian("so-KE", &[ROSA], &[&luis]).await;
        send(&t.app, &reyes, "k2", &Draft::own_words(Audience::Students(vec![luis.id]), "Hi")).await;
        let first = t.message(FIRST, ROSA).await;
        assert!(!first.body.contains("\n\n") && first.body.contains("JOOJI"), "{}", first.body);
        assert_eq!((first.made.as_str(), first.made_by.as_deref()), ("reviewed", Some("Hodan Warsame")));
        assert_eq!(first.language_also, None);

        let taken = approve::withdraw(&t.app, &scope, Reviewer::Named("Hodan Warsame"), &so(), &[FIRST]).await;
        assert_eq!(taken.unwrap(), 1);
        let known = approve::list(&t.app, &scope, Some(&so())).await.unwrap();
        assert!(known.iter().all(|one| one.state == State::Unreviewed && one.record.is_none()));
        approved(&t.app, &scope, FIRST).await;
        let known = approve::list(&t.app, &scope, Some(&so())).await.unwrap();
        assert_eq!(known.iter().filter(|one| one.state == State::Approved).count(), 1, "it holds anew");
    }
);

both_databases!(
    async fn another_districts_approval_is_not_ours(t: Gateway) {
        let (_, reyes, class) = a_class(&t).await;
        let south = Town::found(&t.app, "South").await;
        approved(&t.app, &south.scope(), FIRST).await;
        send(&t.app, &reyes, "k1", &note(&class)).await;
        assert_eq!(t.message(FIRST, AMINA).await.language_also.as_deref(), Some("en"));
        let ours = approve::list(&t.app, &Scope::district(reyes.district_id), None).await.unwrap();
        assert!(ours.iter().all(|one| one.state != State::Approved));
        let tag = Tag::english();
        let source = approve::approve(&t.app, &south.scope(), Reviewer::Named("x"), &tag, &only(FIRST), None).await;
        assert!(source.is_err(), "the source needs no approval");
    }
);

both_databases!(
    async fn a_wording_that_changed_since_is_not_approved(t: Gateway) {
        let (town, reyes, class) = a_class(&t).await;
        approved(&t.app, &town.scope(), FIRST).await;
        approved(&t.app, &town.scope(), "note.growth").await;
        let folder = tempfile::tempdir().unwrap();
        std::fs::create_dir(folder.path().join("so")).unwrap();
        let words = "note-first-contact = Salaan { $school } { $teacher } { $child }. STOP (JOOJI), HELP (CAAWIMO).\n";
        std::fs::write(folder.path().join("so/ours.ftl"), words).unwrap();
        let settings = format!("[text]\nlocales_dir = {:?}\n", folder.path().to_str().unwrap());
        let ours = t.twin_with("", &settings).await;
        let known = approve::list(&ours, &town.scope(), Some(&so())).await.unwrap();
        let state = |id: &str| known.iter().find(|one| one.template == id).unwrap();
        assert_eq!((state(FIRST).state, state("note.growth").state), (State::Changed, State::Approved));
        assert_eq!(state(FIRST).record.as_ref().unwrap().reviewer, "Hodan Warsame");
        send(&ours, &reyes, "k1", &note(&class)).await;
        let first = t.message(FIRST, AMINA).await;
        assert!(
            first.body.starts_with("Salaan Lincoln School") && first.body.contains("STOP to end"),
            "{}",
            first.body
        );
        assert_eq!(t.message("note.growth", AMINA).await.made, "reviewed");
        let seen = Chosen { template: FIRST.to_owned(), seen: t.app.catalogue.fingerprint(&so(), FIRST) };
        let stale = approve::approve(&ours, &town.scope(), Reviewer::Named("Hodan"), &so(), &[seen], None).await;
        assert!(stale.is_err(), "what she read is not what would go");
    }
);

both_databases!(
    async fn a_stop_is_confirmed_at_once_in_both_languages(t: Gateway) {
        let (town, reyes, class) = a_class(&t).await;
        send(&t.app, &reyes, "k1", &note(&class)).await;
        t.run_due().await;
        t.family_writes(AMINA, "JOOJI").await;
        t.run_due().await;
        let stopped = t.message("sys.stopped", AMINA).await;
        assert_eq!((stopped.state, stopped.language_also.as_deref()), (Stands::Sent, Some("en")));
        let (somali, english) = stopped.body.split_once("\n\n").unwrap();
        assert!(somali.contains("START (BILOW)") && english.contains("Reply START"), "{}", stopped.body);
        assert_eq!(t.company.texts_to(AMINA).last(), Some(&stopped.body), "one confirmation, and nothing after it");
        approved(&t.app, &town.scope(), "sys.started").await;
        t.family_writes(AMINA, "BILOW").await;
        let started = t.message("sys.started", AMINA).await;
        assert_eq!((started.made.as_str(), started.language_also), ("reviewed", None));
    }
);

both_databases!(
    async fn labelled_words_go_as_they_are_and_the_preview_says_so(t: Set<0>) {
        let t = t.0;
        let (_town, reyes, class) = a_class(&t).await;
        let seen = preview(&t.app, &Scope::of(&reyes, Vec::new()), &reyes, &note(&class)).await.unwrap();
        assert_eq!((seen.languages[0].review, &seen.languages[0].also), (Review::Unreviewed, &None));
        assert_eq!(
            (seen.first_contact_words[0].review, &seen.first_contact_words[0].also),
            (Review::Unreviewed, &None)
        );
        send(&t.app, &reyes, "k1", &note(&class)).await;
        assert!(!t.message(FIRST, AMINA).await.body.contains("\n\n"));
    }
);

both_databases!(
    async fn where_a_review_is_required_other_notes_go_in_the_schools_language_under_a_note(t: Set<1>) {
        let t = t.0;
        let (town, reyes, class) = a_class(&t).await;
        let scope = Scope::of(&reyes, Vec::new());
        let seen = preview(&t.app, &scope, &reyes, &note(&class)).await.unwrap();
        let (somali, first) = (&seen.languages[0], &seen.first_contact_words[0]);
        assert_eq!((somali.used.as_str(), somali.review), ("en", Review::Unreviewed));
        assert_eq!(first.also.as_deref(), Some("en"));
        send(&t.app, &reyes, "k1", &note(&class)).await;
        let growth = t.message("note.growth", AMINA).await;
        let (under, english) = growth.body.split_once('\n').unwrap();
        assert!(under.contains("English") && under.contains("Ms. Reyes") && !under.contains("Good news"), "{under}");
        assert!(english.starts_with("Good news: Ana has grown in reading"), "{english}");
        assert_eq!((growth.language.as_str(), growth.made.as_str()), ("en", "original"));
        assert_eq!(growth.language_asked, "so");
        approved(&t.app, &town.scope(), "note.growth").await;
        send(&t.app, &reyes, "k2", &note(&class)).await;
        assert_eq!(t.message("note.growth", AMINA).await.language, "so");
    }
);
