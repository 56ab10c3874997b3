//! A teacher's update on its way to families: who gets it, in which words, at what hour, and what is told of those who
//! do not.

use jiff::SignedDuration;
use porchlight::entities::{Role, UpdateState, class, guardian, guardianship, staff};
use porchlight::ids::{GuardianId, RowId};
use porchlight::messages::compose::{Composed, compose, preview, resume};
use porchlight::messages::draft::Draft;
use porchlight::messages::model::State;
use porchlight::messages::summary::Reason;
use porchlight::messages::undo::undo;
use porchlight::people::audience::Audience;
use porchlight::scope::Scope;
use sea_orm::{ActiveModelTrait as _, EntityTrait as _, IntoActiveModel as _, Set};

use crate::support::databases::both_databases;
use crate::support::gateway::Gateway;
use crate::support::people::Town;

const AMINA: &str = "+16125550111";
const ROSA: &str = "+16125550112";

async fn send(t: &Gateway, from: &staff::Model, key: &str, draft: &Draft) -> Composed {
    compose(&t.app, &Scope::of(from, Vec::new()), from, key, draft).await.unwrap()
}

async fn a_class(t: &Gateway) -> (Town<'_>, staff::Model, class::Model) {
    let town = Town::found(&t.app, "North").await;
    let reyes = town.staff("Ms. Reyes", Role::Teacher).await;
    let class = town.class("Grade 3", &reyes).await;
    (town, reyes, class)
}

/// A class of one family, which reads English.
async fn one_family(t: &Gateway) -> (staff::Model, class::Model) {
    let (town, reyes, class) = a_class(t).await;
    let ana = town.student("Ana", &class).await;
    town.guardian("en", &[AMINA], &[&ana]).await;
    (reyes, class)
}

both_databases!(
    async fn every_family_reads_it_in_its_own_language_after_a_first_contact(t: Gateway) {
        let (town, reyes, class) = a_class(&t).await;
        let (ana, luis) = (town.student("Ana", &class).await, town.student("Luis", &class).await);
        town.guardian("so", &[AMINA], &[&ana]).await;
        town.guardian("es-MX", &[ROSA], &[&luis]).await;
        let draft = Draft::template(Audience::Class(class.id), "note.growth", &[("skill", "reading")]);
        let sent = send(&t, &reyes, "k1", &draft).await;
        assert_eq!((sent.summary.reached, sent.summary.messages, sent.summary.first_contacts), (2, 4, 2));
        t.run_due().await;
        t.run_due().await;
        let texts = t.company.texts_to(AMINA);
        assert_eq!(texts.len(), 2, "first who we are, then the note");
        assert!(texts[0].contains("STOP") && texts[0].contains("Lincoln School"));
        assert!(texts[1].contains("Ana") && !texts[1].contains("Luis"));
        assert_eq!(t.message("note.growth", AMINA).await.language, "so");
        assert_eq!(t.message("note.growth", ROSA).await.language, "es");
        assert_eq!(t.message("note.growth", ROSA).await.language_asked, "es-MX");
    }
);

both_databases!(
    async fn siblings_are_one_text_that_names_both(t: Gateway) {
        let (town, reyes, class) = a_class(&t).await;
        let (ana, luis) = (town.student("Ana", &class).await, town.student("Luis", &class).await);
        town.guardian("en", &[AMINA], &[&ana, &luis]).await;
        let draft = Draft::template(Audience::Class(class.id), "note.growth", &[("skill", "reading")]);
        let sent = send(&t, &reyes, "k1", &draft).await;
        assert_eq!(sent.summary.reached, 1);
        let text = t.message("note.growth", AMINA).await.body;
        assert!(text.contains("Ana") && text.contains("Luis"), "{text}");
    }
);

both_databases!(
    async fn two_guardians_on_one_phone_are_one_text(t: Gateway) {
        let (town, reyes, class) = a_class(&t).await;
        let ana = town.student("Ana", &class).await;
        town.guardian("en", &[AMINA], &[&ana]).await;
        town.guardian("en", &[AMINA], &[&ana]).await;
        let sent = send(&t, &reyes, "k1", &Draft::own_words(Audience::Class(class.id), "We sang today.")).await;
        assert_eq!(sent.summary.reached, 1);
        assert_eq!(sent.summary.not_reached.get(&Reason::SharedContact), Some(&1));
    }
);

both_databases!(
    async fn the_same_key_is_one_update_and_another_draft_under_it_is_refused(t: Gateway) {
        let (reyes, class) = one_family(&t).await;
        let scope = Scope::of(&reyes, Vec::new());
        let draft = Draft::own_words(Audience::Class(class.id), "We sang today.");
        let all = futures_util::future::join_all((0..20).map(|_| compose(&t.app, &scope, &reyes, "k1", &draft))).await;
        let first = all[0].as_ref().unwrap().clone();
        assert!(all.iter().all(|one| one.as_ref().unwrap() == &first));
        assert_eq!(t.messages().await.len(), 2, "a first contact and one note");
        let other = Draft::own_words(Audience::Class(class.id), "We danced today.");
        assert!(matches!(
            compose(&t.app, &scope, &reyes, "k1", &other).await,
            Err(porchlight::error::Error::KeyReused)
        ));
    }
);

both_databases!(
    async fn a_preview_says_what_sending_does_and_stores_nothing(t: Gateway) {
        let (town, reyes, class) = a_class(&t).await;
        let (ana, luis, kim) =
            (town.student("Ana", &class).await, town.student("Luis", &class).await, town.student("Kim", &class).await);
        town.guardian("ar", &[AMINA], &[&ana]).await;
        town.guardian("vi", &[ROSA], &[&luis]).await;
        town.guardian("en", &[], &[&kim]).await;
        town.student("Nobody's", &class).await;
        let draft = Draft::template(Audience::Class(class.id), "note.growth", &[("skill", "reading")]);
        let scope = Scope::of(&reyes, Vec::new());
        let before = preview(&t.app, &scope, &reyes, &draft).await.unwrap();
        assert!(t.messages().await.is_empty());
        assert_eq!(before.not_reached.get(&Reason::NoContact), Some(&1));
        assert_eq!(before.students_without_guardian, 1);
        let arabic = before.languages.iter().find(|language| language.asked == "ar").unwrap();
        assert_eq!((arabic.direction.as_str(), arabic.size.ucs2), ("rtl", true));
        assert_eq!(send(&t, &reyes, "k1", &draft).await.summary, before);
    }
);

both_databases!(
    async fn a_text_written_at_night_leaves_in_the_morning_and_not_at_night(t: Gateway) {
        let (reyes, class) = one_family(&t).await;
        t.at("2026-11-19T21:00");
        let sent = send(&t, &reyes, "k1", &Draft::own_words(Audience::Class(class.id), "We sang today.")).await;
        assert_eq!(sent.summary.later, 1);
        assert_eq!(t.run_due().await, 0);
        t.at("2026-11-20T09:00");
        t.run_due().await;
        t.run_due().await;
        assert_eq!(t.company.texts_to(AMINA).last().map(String::as_str), Some("We sang today."));
    }
);

both_databases!(
    async fn after_a_long_stop_of_the_machine_nothing_leaves_at_night(t: Gateway) {
        let (reyes, class) = one_family(&t).await;
        send(&t, &reyes, "k1", &Draft::own_words(Audience::Class(class.id), "We sang today.")).await;
        t.at("2026-11-19T23:30");
        t.sweep().await;
        assert_eq!(t.run_due().await, 0, "the window has closed");
        t.at("2026-11-20T09:05");
        t.sweep().await;
        t.run_due().await;
        t.run_due().await;
        assert_eq!(t.company.texts_to(AMINA).len(), 2);
    }
);

both_databases!(
    async fn what_is_of_no_use_any_more_is_dropped_and_listed(t: Gateway) {
        let (reyes, class) = one_family(&t).await;
        send(&t, &reyes, "k1", &Draft::own_words(Audience::Class(class.id), "We sang today.")).await;
        t.advance(SignedDuration::from_hours(24 * 6));
        t.sweep().await;
        assert_eq!(t.run_due().await, 0);
        assert_eq!(t.state("own_words", AMINA).await, State::Expired);
    }
);

both_databases!(
    async fn a_family_gets_two_notes_about_a_child_in_a_week_and_the_third_sender_is_told(t: Gateway) {
        let (reyes, class) = one_family(&t).await;
        for key in ["k1", "k2"] {
            let sent = send(&t, &reyes, key, &Draft::own_words(Audience::Class(class.id), "We sang today.")).await;
            assert_eq!(sent.summary.reached, 1);
        }
        let third = send(&t, &reyes, "k3", &Draft::own_words(Audience::Class(class.id), "We sang today.")).await;
        assert_eq!(third.summary.not_reached.get(&Reason::Caps), Some(&1));
    }
);

both_databases!(
    async fn two_districts_share_a_server_and_nothing_else(t: Gateway) {
        let (north, south) = (Town::found(&t.app, "North").await, Town::found(&t.app, "South").await);
        let reyes = north.staff("Ms. Reyes", Role::Teacher).await;
        let class = north.class("Grade 3", &reyes).await;
        let ana = north.student("Ana", &class).await;
        let amina = north.guardian("en", &[AMINA], &[&ana]).await;
        let outsider = south.staff("Ms. Outside", Role::Administrator).await;
        let scope = Scope::of(&outsider, Vec::new());
        for audience in [
            Audience::Class(class.id),
            Audience::School(north.school.id),
            Audience::Students(vec![ana.id]),
            Audience::Guardian(amina.id),
        ] {
            let draft = Draft::own_words(audience.clone(), "We sang today.");
            let refused = preview(&t.app, &scope, &outsider, &draft).await;
            assert!(matches!(refused, Err(porchlight::error::Error::NotFound(_))), "{audience:?}");
        }
    }
);

both_databases!(
    async fn a_teacher_reaches_the_own_classes_only(t: Gateway) {
        let town = Town::found(&t.app, "North").await;
        let (reyes, okoye) =
            (town.staff("Ms. Reyes", Role::Teacher).await, town.staff("Mr. Okoye", Role::Teacher).await);
        let (mine, other) = (town.class("Grade 3", &reyes).await, town.class("Grade 4", &okoye).await);
        let (ana, luis) = (town.student("Ana", &mine).await, town.student("Luis", &other).await);
        let amina = town.guardian("en", &[AMINA], &[&ana, &luis]).await;
        let scope = Scope::of(&reyes, Vec::new());
        let draft = Draft::own_words(Audience::Class(other.id), "We sang today.");
        assert!(preview(&t.app, &scope, &reyes, &draft).await.is_err());
        let draft = Draft::template(Audience::Guardian(amina.id), "note.growth", &[("skill", "reading")]);
        send(&t, &reyes, "k1", &draft).await;
        let text = t.message("note.growth", AMINA).await.body;
        assert!(
            text.contains("Ana") && !text.contains("Luis"),
            "a sibling in another class is not hers to name: {text}"
        );
    }
);

/// A class with so many families that one request does not make all their messages; none has a number.
pub async fn a_great_class(town: &Town<'_>, reyes: &staff::Model, families: usize) -> Audience {
    let class = town.class("All", reyes).await;
    let ana = town.student("Ana", &class).await;
    let one = town.guardian("en", &[], &[&ana]).await;
    let row = || town.app.ids.uuid(town.app.clock.now());
    let others: Vec<_> = (1..families).map(|_| guardian::Model { id: GuardianId(row()), ..one.clone() }).collect();
    let ties = others.iter().map(|other| guardianship::Model {
        id: RowId(row()),
        district_id: other.district_id,
        student_id: ana.id,
        guardian_id: other.id,
        ended_at: None,
    });
    let ties: Vec<_> = ties.map(|tie| tie.into_active_model()).collect();
    let named = |other: guardian::Model| guardian::Model { source_id: other.id.to_string(), ..other };
    let others = others.into_iter().map(|other| named(other).into_active_model());
    let tx = town.app.store.begin().await.unwrap();
    guardian::Entity::insert_many(others).exec_without_returning(&*tx).await.unwrap();
    guardianship::Entity::insert_many(ties).exec_without_returning(&*tx).await.unwrap();
    tx.commit().await.unwrap();
    Audience::Class(class.id)
}

both_databases!(
    async fn what_a_request_left_is_made_at_once_by_whoever_comes(t: Gateway) {
        let town = Town::found(&t.app, "North").await;
        let reyes = town.staff("Ms. Reyes", Role::Teacher).await;
        let all = a_great_class(&town, &reyes, 1_100).await;
        let draft = Draft::own_words(all, "We sang today.");
        let sent = send(&t, &reyes, "k1", &draft).await;
        assert_eq!((sent.state, sent.summary.families), (UpdateState::Composing, 500));
        let twin = t.twin("").await;
        assert!(resume(&twin, || true).await.unwrap() && resume(&t.app, || true).await.unwrap());
        assert!(!resume(&twin, || true).await.unwrap(), "all are made");
        let again = send(&t, &reyes, "k1", &draft).await;
        assert_eq!((again.id, again.state, again.summary.families), (sent.id, UpdateState::Composed, 1_100));
    }
);

both_databases!(
    async fn an_update_whose_sender_left_or_took_it_back_ends(t: Gateway) {
        let town = Town::found(&t.app, "North").await;
        let (reyes, osei) = (town.staff("Ms. Reyes", Role::Teacher).await, town.staff("Mr. Osei", Role::Teacher).await);
        let all = a_great_class(&town, &reyes, 600).await;
        let theirs = a_great_class(&town, &osei, 600).await;
        let back = send(&t, &reyes, "k1", &Draft::own_words(all, "We sang today.")).await;
        send(&t, &osei, "k1", &Draft::own_words(theirs.clone(), "We ran today.")).await;
        undo(&t.app, &Scope::of(&reyes, Vec::new()), &reyes, back.id).await.unwrap();
        let tx = t.app.store.begin().await.unwrap();
        let gone = staff::ActiveModel { ended_at: Set(Some(t.app.now())), ..osei.clone().into_active_model() };
        gone.update(&*tx).await.unwrap();
        tx.commit().await.unwrap();
        assert!(resume(&t.app, || true).await.unwrap(), "the one whose sender left is ended");
        assert!(!resume(&t.app, || true).await.unwrap());
        let again = send(&t, &osei, "k1", &Draft::own_words(theirs, "We ran today.")).await;
        assert_eq!((again.state, again.summary.families), (UpdateState::Composed, 500));
    }
);
