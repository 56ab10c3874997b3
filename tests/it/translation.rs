//! A teacher's own words in the families' languages: what leaves for a service, what families read, what the teacher decides.

mod apertium;
mod api;
mod descriptions;
mod money;
mod replies;
mod waiting;

use std::sync::Arc;

use porchlight::entities::{Role, class, message, staff};
use porchlight::error::Error;
use porchlight::language::translators::Failure;
use porchlight::messages::compose::{Composed, compose, preview};
use porchlight::messages::draft::{Draft, Untranslated};
use porchlight::messages::summary::Summary;
use porchlight::messages::words::{Fate, Wording};
use porchlight::people::audience::Audience;
use porchlight::scope::Scope;
use porchlight::translation::model::Missing;
use porchlight::translation::{Made, terms};

use crate::support::databases::{Fresh, FromFresh, both_databases};
use crate::support::gateway::Gateway;
use crate::support::interpreter::{Interpreter, Next, services};
use crate::support::people::Town;

const ROSA: &str = "+16125550112";
const LUZ: &str = "+16125550113";
const AMINA: &str = "+16125550111";
const BILL: &str = "+16125550114";

/// A gateway with one service, and a class: Mateo (read about in Mexican and other Spanish), Ana (Somali), Will (English).
struct Speaking {
    t: Gateway,
    desk: Arc<Interpreter>,
}

impl FromFresh for Speaking {
    async fn from_fresh(fresh: Fresh) -> Self {
        Self::with(fresh, "").await
    }
}

impl Speaking {
    async fn with(fresh: Fresh, settings: &str) -> Self {
        let desk = Interpreter::new();
        let t = Gateway::speaking(fresh, settings, services(&[("desk", 0.0, &desk)])).await;
        Self { t, desk }
    }

    async fn class(&self) -> (staff::Model, class::Model) {
        let town = Town::found(&self.t.app, "North").await;
        let reyes = town.staff("Ms. Reyes", Role::Teacher).await;
        let class = town.class("Grade 3", &reyes).await;
        let mateo = town.student("Mateo", &class).await;
        let ana = town.student("Ana", &class).await;
        let will = town.student("Will", &class).await;
        town.guardian("es-MX", &[ROSA], &[&mateo]).await;
        town.guardian("es-US", &[LUZ], &[&mateo]).await;
        town.guardian("so", &[AMINA], &[&ana]).await;
        town.guardian("en", &[BILL], &[&will]).await;
        (reyes, class)
    }

    async fn preview(&self, from: &staff::Model, draft: &Draft) -> Summary {
        preview(&self.t.app, &Scope::of(from, Vec::new()), from, draft).await.unwrap()
    }

    async fn send(&self, from: &staff::Model, key: &str, draft: &Draft) -> Result<Composed, Error> {
        compose(&self.t.app, &Scope::of(from, Vec::new()), from, key, draft).await
    }

    async fn own(&self, address: &str) -> message::Model {
        self.t.message("own_words", address).await
    }
}

fn words(class: &class::Model, text: &str) -> Draft {
    Draft::own_words(Audience::Class(class.id), text)
}

/// The words of a language in a preview.
fn wording<'a>(summary: &'a Summary, asked: &str) -> &'a Wording {
    let found = summary.languages.iter().find(|language| language.asked == asked);
    let waiting = || summary.waiting.iter().find(|waiting| waiting.asked == asked).and_then(|one| one.words.as_ref());
    found.and_then(|language| language.words.as_ref()).or_else(waiting).unwrap()
}

fn field(fault: Error) -> String {
    match fault {
        Error::Invalid { field, .. } => field,
        other => panic!("{other}"),
    }
}

fn down() -> Next {
    Next::Fails(Failure::Later { wait: None, code: "http_503".to_owned() })
}

both_databases!(
    async fn each_family_reads_it_in_its_language_and_no_name_leaves(s: Speaking) {
        let (reyes, class) = s.class().await;
        let text =
            "Mateo's team met Ms. Reyes at 4:30 pm.\n\nWill you call 612-555-0100 or Ana? See https://a.example/b";
        s.send(&reyes, "k1", &words(&class, text)).await.unwrap();
        let heard = s.desk.heard();
        assert_eq!(s.desk.asked("en>es"), 2, "two lines, once for both kinds of Spanish: {heard:?}");
        for (_, line) in &heard {
            assert!(
                !["Mateo", "Reyes", "Will", "Ana", "4", "612", "https"].iter().any(|name| line.contains(name)),
                "{line}"
            );
        }
        let rosa = s.own(ROSA).await;
        assert_eq!((rosa.language_asked.as_str(), rosa.language.as_str()), ("es-MX", "es"));
        assert_eq!((rosa.made.as_str(), rosa.made_by.as_deref()), ("translated", Some("desk")));
        assert_eq!(
            rosa.body,
            "[es] Mateo's team met Ms. Reyes at 4:30 pm.\n\n[es] Will you call 612-555-0100 or Ana? See https://a.example/b"
        );
        let bill = s.own(BILL).await;
        assert_eq!((bill.made.as_str(), bill.made_by, bill.body.as_str()), ("as_written", None, text));
        assert!(s.own(AMINA).await.body.starts_with("[so] "));
    }
);

both_databases!(
    async fn a_templates_words_are_translated_and_its_known_skills_are_not_asked_about(s: Speaking) {
        let (reyes, class) = s.class().await;
        let args = [
            ("detail", "She kept at it until all of it was done, and smiled at the whole class the next day"),
            ("skill", "reading"),
        ];
        let args = [(args[0].0, &args[0].1[..78]), args[1]];
        let draft = Draft::template(Audience::Class(class.id), "note.strength", &args);
        s.send(&reyes, "k1", &draft).await.unwrap();
        let rosa = s.t.message("note.strength", ROSA).await;
        assert!(
            rosa.body.contains("Mateo") && rosa.body.contains("[es] She kept at it") && rosa.body.contains("lectura"),
            "{}",
            rosa.body
        );
        assert_eq!((rosa.made.as_str(), rosa.language.as_str()), ("translated", "es"));
        assert!(s.desk.heard().iter().all(|(_, line)| !line.contains("reading")));
        assert_eq!(s.t.message("note.strength", BILL).await.made, "template");
        let plain = Draft::template(Audience::Class(class.id), "note.growth", &[("skill", "reading")]);
        s.send(&reyes, "k2", &plain).await.unwrap();
        assert_eq!(s.t.message("note.growth", ROSA).await.made, "template", "nothing of hers is in it");
    }
);

both_databases!(
    async fn a_preview_shows_words_back_and_score_and_what_was_seen_is_sent(s: Speaking) {
        let (reyes, class) = s.class().await;
        let mut draft = words(&class, "We read three books today");
        let seen = s.preview(&reyes, &draft).await;
        let es = wording(&seen, "es-MX");
        assert_eq!((es.fate, es.look, es.missing), (Fate::Translated, false, None));
        assert_eq!(es.fields[0].text.as_deref(), Some("[es] We read three books today"));
        assert_eq!((es.fields[0].back.as_deref(), es.fields[0].score), (Some("We read three books today"), Some(1.0)));
        assert!(seen.languages.iter().any(|l| l.asked == "so" && l.direction == "ltr" && l.size.segments == 1));
        draft.seen =
            ["es-MX", "so"].map(|asked| wording(&seen, asked)).map(|w| (w.language.clone(), w.seen.clone())).into();
        let asked = s.desk.heard().len();
        s.desk.always(Some(down()));
        s.send(&reyes, "k1", &draft).await.unwrap();
        assert_eq!(s.desk.heard().len(), asked, "nothing is asked again");
        assert_eq!(s.own(ROSA).await.body, "[es] We read three books today");
        draft.text = Some("We read four books today".to_owned());
        assert_eq!(field(s.send(&reyes, "k2", &draft).await.unwrap_err()), "seen");
    }
);

both_databases!(
    async fn a_translation_that_says_something_else_needs_a_tick(s: Speaking) {
        let (reyes, class) = s.class().await;
        s.desk.always(Some(Next::Raves));
        let mut draft = words(&class, "We read some books today");
        let seen = s.preview(&reyes, &draft).await;
        assert!(wording(&seen, "es-MX").look && wording(&seen, "es-MX").fields[0].score.unwrap() < 0.45);
        assert_eq!(field(s.send(&reyes, "k1", &draft).await.unwrap_err()), "accept");
        assert!(s.t.messages().await.is_empty(), "a refusal leaves nothing");
        draft.accept = ["es".to_owned(), "so".to_owned()].into();
        s.send(&reyes, "k1", &draft).await.unwrap();
        assert_eq!(s.own(ROSA).await.body, "zzz qqq xxx es");
    }
);

both_databases!(
    async fn a_persons_words_go_instead_and_are_offered_next_time(s: Speaking) {
        let (reyes, class) = s.class().await;
        let mut draft = words(&class, "Mateo read 3 books with Ana today");
        draft.words =
            [("es".to_owned(), [("text".to_owned(), "Hoy Mateo leyó 3 libros con Ana".to_owned())].into())].into();
        s.send(&reyes, "k1", &draft).await.unwrap();
        let rosa = s.own(ROSA).await;
        assert_eq!((rosa.body.as_str(), rosa.made.as_str()), ("Hoy Mateo leyó 3 libros con Ana", "edited"));
        assert_eq!(rosa.made_by, Some(reyes.id.to_string()));
        assert_eq!(s.desk.asked("en>es"), 0, "nobody else was asked");

        let other = words(&class, "Will read 12 books with Mateo today");
        let again = s.preview(&reyes, &other).await;
        let es = wording(&again, "es-MX");
        assert_eq!(es.fields[0].text.as_deref(), Some("Hoy Will leyó 12 libros con Mateo"));
        assert_eq!((es.fields[0].made, es.look), (Made::Edited, false));
        let near = s.preview(&reyes, &words(&class, "Ana read 3 books with Mateo yesterday")).await;
        let near = &wording(&near, "es-MX").fields[0].near;
        assert_eq!(near[0].text, "Hoy … leyó … libros con …");
        let far = s.preview(&reyes, &words(&class, "Please bring a hat tomorrow")).await;
        assert!(wording(&far, "es-MX").fields[0].near.is_empty());
    }
);

both_databases!(
    async fn with_no_service_the_original_goes_under_a_note_in_the_familys_language(s: Speaking) {
        let (reyes, class) = s.class().await;
        s.desk.always(Some(down()));
        let draft = words(&class, "Bring a hat");
        let seen = s.preview(&reyes, &draft).await;
        assert_eq!((wording(&seen, "so").fate, wording(&seen, "so").missing), (Fate::Original, Some(Missing::Down)));
        s.send(&reyes, "k1", &draft).await.unwrap();
        let rosa = s.own(ROSA).await;
        assert_eq!(rosa.body, "Ms. Reyes escribió esto en English. Responda si quiere ayuda para leerlo.\nBring a hat");
        assert_eq!(
            (rosa.made.as_str(), rosa.language.as_str(), rosa.language_asked.as_str()),
            ("original", "en", "es-MX")
        );
        assert_eq!(s.own(BILL).await.body, "Bring a hat");
    }
);

both_databases!(
    async fn what_a_service_spoils_is_not_sent(s: Speaking) {
        let (reyes, class) = s.class().await;
        let draft = words(&class, "Mateo and Ana were kind to everybody today");
        for nonsense in ["Los dos fueron amables", "", "_0_ _0_ _1_ amables", "Mateo y Ana"] {
            s.desk.always(Some(Next::Says(nonsense.to_owned())));
            let seen = s.preview(&reyes, &draft).await;
            assert_eq!(wording(&seen, "es-MX").missing, Some(Missing::Unusable), "{nonsense}");
        }
        s.desk.always(None);
        assert_eq!(wording(&s.preview(&reyes, &draft).await, "es-MX").missing, None, "and is asked again");
    }
);

both_databases!(
    async fn the_districts_own_words_stay_and_are_its_own(s: Speaking) {
        let (reyes, class) = s.class().await;
        let south = Town::found(&s.t.app, "South").await;
        terms::add(&s.t.app, &Scope::of(&reyes, Vec::new()), "Family  Night").await.unwrap();
        s.preview(&reyes, &words(&class, "Come to Family Night in the gym")).await;
        assert!(s.desk.heard().iter().all(|(_, line)| !line.contains("Night")), "{:?}", s.desk.heard());
        let town = south.scope();
        assert!(porchlight::translation::store::terms(s.t.app.store.read(), &town).await.unwrap().is_empty());
    }
);

#[tokio::test]
async fn a_preview_waits_no_longer_than_its_time_and_finds_the_rest_later() {
    let s = Speaking::with(Fresh::sqlite().await, "[translation]\npreview_s = 0.05\n").await;
    let (reyes, class) = s.class().await;
    s.desk.always(Some(Next::Hangs));
    let seen = s.preview(&reyes, &words(&class, "Bring a hat")).await;
    assert_eq!(wording(&seen, "so").missing, Some(Missing::Late));
    s.desk.always(None);
    assert_eq!(wording(&s.preview(&reyes, &words(&class, "Bring a hat")).await, "so").missing, None);
}

#[tokio::test]
async fn vital_kinds_never_leave_by_a_computer_alone() {
    let s = Speaking::with(Fresh::sqlite().await, "[translation]\nvital = [\"own_words\"]\n").await;
    let (reyes, class) = s.class().await;
    let mut draft = words(&class, "We must talk about Mateo");
    draft.untranslated = Untranslated::Wait;
    let seen = s.preview(&reyes, &draft).await;
    let es = wording(&seen, "es-MX");
    assert_eq!((es.fate, es.missing), (Fate::Waits, Some(Missing::Vital)));
    let proposed = es.fields[0].text.clone().unwrap();
    draft.words = [("es".to_owned(), [("text".to_owned(), proposed.clone())].into())].into();
    let sent = s.send(&reyes, "k1", &draft).await.unwrap();
    assert_eq!(sent.summary.waiting.iter().map(|one| one.asked.as_str()).collect::<Vec<_>>(), ["so"]);
    let rosa = s.own(ROSA).await;
    assert_eq!((rosa.body, rosa.made.as_str()), (proposed, "edited"), "a person has said yes to it");
}
