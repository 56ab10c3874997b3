//! A family's answer: in the teacher's thread, once; a stop that holds from the instant we say so.

use porchlight::delivery::dispatch;
use porchlight::delivery::providers::SendError;
use porchlight::entities::{Role, consent, reply, staff};
use porchlight::messages::compose::compose;
use porchlight::messages::draft::Draft;
use porchlight::messages::model::State;
use porchlight::messages::summary::Reason;
use porchlight::messages::threads;
use porchlight::people::audience::Audience;
use porchlight::scope::{Installation, Scope};

use sea_orm::QueryOrder as _;

use crate::support::databases::both_databases;
use crate::support::gateway::Gateway;
use crate::support::people::Town;

const AMINA: &str = "+16125550111";

/// A family that has had a first contact and a note.
async fn a_family<'a>(t: &'a Gateway, language: &str) -> (Town<'a>, staff::Model, Audience) {
    let town = Town::found(&t.app, "North").await;
    let reyes = town.staff("Ms. Reyes", Role::Teacher).await;
    let class = town.class("Grade 3", &reyes).await;
    let ana = town.student("Ana", &class).await;
    town.guardian(language, &[AMINA], &[&ana]).await;
    let draft = Draft::own_words(Audience::Class(class.id), "We sang today.");
    compose(&t.app, &Scope::of(&reyes, Vec::new()), &reyes, "k1", &draft).await.unwrap();
    t.run_due().await;
    (town, reyes, Audience::Class(class.id))
}

async fn replies(t: &Gateway) -> Vec<reply::Model> {
    Installation.find::<reply::Entity>().order_by_asc(reply::Column::Id).all(t.app.store.read()).await.unwrap()
}

both_databases!(
    async fn an_answer_lands_in_the_teachers_thread_and_is_acknowledged_once(t: Gateway) {
        let (_town, reyes, _) = a_family(&t, "es").await;
        t.family_writes(AMINA, "¡Gracias, maestra!").await;
        t.family_writes(AMINA, "¿Qué canción?").await;
        t.run_due().await;
        let texts = t.company.texts_to(AMINA);
        assert_eq!(texts.len(), 3, "first contact, note, one acknowledgement: {texts:?}");
        assert!(texts[2].contains("Reyes"));
        let scope = Scope::of(&reyes, Vec::new());
        let rows = threads::list(&t.app, &scope, reyes.id, None, 10).await.unwrap();
        assert_eq!(rows.len(), 1);
        assert_eq!(rows[0].unread, 2);
        let words = replies(&t).await;
        assert_eq!(words[0].body, "¡Gracias, maestra!");
        assert_eq!(words[0].staff_id, Some(reyes.id));
    }
);

both_databases!(
    async fn a_repeated_call_is_one_reply_and_one_answer(t: Gateway) {
        a_family(&t, "en").await;
        for _ in 0..3 {
            t.family_writes_as("SM1", AMINA, "Thank you!").await;
        }
        t.run_due().await;
        assert_eq!(replies(&t).await.len(), 1);
        assert_eq!(t.company.texts_to(AMINA).len(), 3);
    }
);

both_databases!(
    async fn texts_of_one_moment_are_each_taken_as_if_alone(t: Gateway) {
        const BASHIR: &str = "+16125550112";
        let (town, _, _) = a_family(&t, "en").await;
        let other = town.staff("Mr. Ito", Role::Teacher).await;
        let class = town.class("Grade 4", &other).await;
        let ben = town.student("Ben", &class).await;
        town.guardian("en", &[BASHIR], &[&ben]).await;
        let draft = Draft::own_words(Audience::Class(class.id), "We ran today.");
        compose(&t.app, &Scope::of(&other, Vec::new()), &other, "b1", &draft).await.unwrap();
        t.run_due().await;
        // One family thanks, stops and comes back; between them another, an unknown one, and a call told twice.
        let said = [
            ("1", AMINA, "Thank you!"),
            ("2", BASHIR, "When is it?"),
            ("3", AMINA, "STOP"),
            ("2", BASHIR, "When is it?"),
            ("4", "+16125550177", "STOP"),
            ("5", AMINA, "START"),
        ];
        t.families_write(&said).await;
        t.run_due().await;
        let kinds = |of: &str| t.company.texts_to(of).split_off(2);
        let to_amina = kinds(AMINA);
        assert_eq!(to_amina.len(), 2, "the stop took the thanks' answer back: {to_amina:?}");
        assert!(to_amina.iter().any(|text| text.contains("START")), "{to_amina:?}");
        assert!(to_amina.iter().any(|text| text.contains("Welcome")), "{to_amina:?}");
        assert_eq!(kinds(BASHIR).len(), 1);
        let rows = replies(&t).await;
        assert_eq!(rows.len(), 5);
        assert_eq!(rows.iter().find(|row| row.provider_id == "2").unwrap().staff_id, Some(other.id));
        assert!(town.contact(AMINA).await.stopped_at.is_none());
        assert!(Town::contact_of(&t.app, "+16125550177").await.stopped_at.is_some());
    }
);

both_databases!(
    async fn after_stop_nothing_leaves_but_one_confirmation(t: Gateway) {
        let (_town, reyes, class) = a_family(&t, "so").await;
        let draft = Draft::own_words(class.clone(), "We danced today.");
        compose(&t.app, &Scope::of(&reyes, Vec::new()), &reyes, "k2", &draft).await.unwrap();
        t.family_writes(AMINA, "JOOJI").await;
        t.family_writes(AMINA, "stop").await;
        t.run_due().await;
        let texts = t.company.texts_to(AMINA);
        assert_eq!(texts.len(), 3, "first contact, the first note, the confirmation: {texts:?}");
        assert!(texts[2].contains("START"), "{}", texts[2]);
        assert_eq!(t.state("own_words", AMINA).await, State::Withdrawn);
        let again = Draft::own_words(class, "We read today.");
        let sent = compose(&t.app, &Scope::of(&reyes, Vec::new()), &reyes, "k3", &again).await.unwrap();
        assert_eq!(sent.summary.not_reached.get(&Reason::Stopped), Some(&1));
        t.family_writes(AMINA, "START").await;
        t.run_due().await;
        assert_eq!(t.company.texts_to(AMINA).len(), 4, "welcome back");
        let ledger = Installation.find::<consent::Entity>().all(t.app.store.read()).await.unwrap();
        assert_eq!(ledger.iter().filter(|line| !line.given).count(), 1);
        assert_eq!(ledger.iter().filter(|line| line.given).count(), 1);
    }
);

both_databases!(
    async fn a_stop_from_a_number_nobody_knows_is_kept(t: Gateway) {
        let town = Town::found(&t.app, "North").await;
        town.staff("Ms. Reyes", Role::Teacher).await;
        t.family_writes("+16125550177", "STOP").await;
        assert!(Town::contact_of(&t.app, "+16125550177").await.stopped_at.is_some());
    }
);

both_databases!(
    async fn a_wrong_number_hears_one_word_and_no_more(t: Gateway) {
        let (_town, reyes, class) = a_family(&t, "en").await;
        t.family_writes(AMINA, "wrong number").await;
        t.run_due().await;
        assert_eq!(t.company.texts_to(AMINA).len(), 3);
        let draft = Draft::own_words(class, "We danced today.");
        let sent = compose(&t.app, &Scope::of(&reyes, Vec::new()), &reyes, "k2", &draft).await.unwrap();
        assert_eq!(sent.summary.reached, 0);
        t.family_writes(AMINA, "START").await;
        let sent = compose(&t.app, &Scope::of(&reyes, Vec::new()), &reyes, "k3", &draft).await.unwrap();
        assert_eq!(sent.summary.reached, 1, "whoever asks to be written to is the right one");
    }
);

both_databases!(
    async fn a_stop_that_comes_while_a_text_is_put_off_takes_it_back(t: Gateway) {
        let (_town, reyes, class) = a_family(&t, "en").await;
        let draft = Draft::own_words(class, "We danced today.");
        compose(&t.app, &Scope::of(&reyes, Vec::new()), &reyes, "k2", &draft).await.unwrap();
        t.company.will(Err(SendError::Later { wait: None, code: "busy".into(), line_at_fault: false }));
        dispatch::run_due(&t.app).await.unwrap();
        t.family_writes(AMINA, "please stop texting me").await;
        t.advance(jiff::SignedDuration::from_mins(1));
        t.run_due().await;
        assert_eq!(t.company.texts_to(AMINA).iter().filter(|text| *text == "We danced today.").count(), 1);
        assert_eq!(t.state("own_words", AMINA).await, State::Withdrawn);
    }
);

both_databases!(
    async fn a_first_contact_that_a_stop_took_back_is_owed_again(t: Gateway) {
        let town = Town::found(&t.app, "North").await;
        let reyes = town.staff("Ms. Reyes", Role::Teacher).await;
        let class = town.class("Grade 3", &reyes).await;
        let ana = town.student("Ana", &class).await;
        town.guardian("en", &[AMINA], &[&ana]).await;
        let (scope, audience) = (Scope::of(&reyes, Vec::new()), Audience::Class(class.id));
        let first = Draft::own_words(audience.clone(), "We sang today.");
        compose(&t.app, &scope, &reyes, "k1", &first).await.unwrap();
        t.family_writes(AMINA, "STOP").await;
        t.family_writes(AMINA, "START").await;
        let second = Draft::own_words(audience, "We danced today.");
        compose(&t.app, &scope, &reyes, "k2", &second).await.unwrap();
        t.run_due().await;
        t.run_due().await;
        let texts = t.company.texts_to(AMINA);
        let place = |of: &str| texts.iter().position(|text| text.contains(of));
        assert!(place("We sang").is_none(), "{texts:?}");
        assert!(place("I am Ms. Reyes").unwrap() < place("We danced").unwrap(), "{texts:?}");
    }
);

both_databases!(
    async fn help_names_a_number_to_call(t: Gateway) {
        a_family(&t, "es").await;
        t.family_writes(AMINA, "AYUDA").await;
        t.run_due().await;
        let last = t.company.texts_to(AMINA).pop().unwrap();
        assert!(last.contains("612"), "{last}");
    }
);
