//! Hand-overs that fail in each of the three ways, receipts that come early, late and twice, and paces.

use std::time::Duration;

use jiff::SignedDuration;
use porchlight::delivery::providers::{Refusal, SendError};
use porchlight::delivery::settle::{Outcome, settle};
use porchlight::delivery::store as outbox;
use porchlight::delivery::{dispatch, doubts};
use porchlight::entities::{Role, message, staff};
use porchlight::messages::compose::compose;
use porchlight::messages::draft::Draft;
use porchlight::messages::model::{Event, PRIORITIES, State};
use porchlight::messages::store as messages;
use porchlight::people::audience::Audience;
use porchlight::scope::Scope;
use sea_orm::{ActiveModelTrait as _, IntoActiveModel as _, Set};

use crate::support::databases::both_databases;
use crate::support::gateway::Gateway;
use crate::support::people::Town;

const AMINA: &str = "+16125550111";

/// One family that knows us, and one text to it on the way.
async fn one_text(t: &Gateway) -> staff::Model {
    let town = Town::found(&t.app, "North").await;
    let reyes = town.staff("Ms. Reyes", Role::Teacher).await;
    let class = town.class("Grade 3", &reyes).await;
    let ana = town.student("Ana", &class).await;
    town.guardian("en", &[AMINA], &[&ana]).await;
    let draft = Draft::own_words(Audience::Class(class.id), "We sang today.");
    compose(&t.app, &Scope::of(&reyes, Vec::new()), &reyes, "k1", &draft).await.unwrap();
    reyes
}

/// The first contact has left; the text itself is next.
async fn greeted(t: &Gateway) {
    one_text(t).await;
    let pace = t.run_due().await;
    assert_eq!(pace, 2, "the first contact leaves, and lets the text go");
}

both_databases!(
    async fn the_text_waits_for_the_first_contact_to_leave(t: Gateway) {
        one_text(&t).await;
        t.company.will(Err(SendError::Later { wait: None, code: "busy".into(), line_at_fault: false }));
        t.run_due().await;
        assert_eq!(t.company.handed().len(), 1);
        assert_eq!(t.state("own_words", AMINA).await, State::Waiting);
        t.advance(SignedDuration::from_secs(10));
        t.run_due().await;
        assert_eq!(t.state("own_words", AMINA).await, State::Sent);
    }
);

both_databases!(
    async fn a_company_that_asks_to_wait_is_not_asked_before(t: Gateway) {
        one_text(&t).await;
        let wait = Some(Duration::from_secs(300));
        t.company.will(Err(SendError::Later { wait, code: "429".into(), line_at_fault: false }));
        t.run_due().await;
        t.advance(SignedDuration::from_secs(299));
        assert_eq!(t.run_due().await, 0);
        t.advance(SignedDuration::from_secs(62));
        t.run_due().await;
        assert_eq!(t.company.handed().len(), 3, "the first contact twice, then the text");
    }
);

both_databases!(
    async fn a_number_that_does_not_exist_is_not_tried_again(t: Gateway) {
        one_text(&t).await;
        t.company.will(Err(SendError::Never { code: "21211".into(), why: Refusal::Contact }));
        t.run_due().await;
        assert_eq!(t.state("note.first_contact", AMINA).await, State::Failed);
        t.advance(SignedDuration::from_hours(1));
        t.run_due().await;
        let contact = Town::contact_of(&t.app, AMINA).await;
        assert_eq!(contact.bad_code.as_deref(), Some("21211"));
    }
);

both_databases!(
    async fn an_unanswered_hand_over_is_unsure_and_never_repeated_by_itself(t: Gateway) {
        one_text(&t).await;
        t.company.will(Err(SendError::Unanswered { code: "timeout".into() }));
        t.run_due().await;
        let first = t.message("note.first_contact", AMINA).await;
        assert_eq!(first.state, State::Unsure);
        t.advance(SignedDuration::from_mins(30));
        t.sweep().await;
        t.run_due().await;
        assert_eq!(t.company.texts_to(AMINA).len(), 2, "the first contact once, and the text after it");
        t.receipt(&first, "delivered", Some(Event::Delivered)).await;
        assert_eq!(t.state("note.first_contact", AMINA).await, State::Delivered);
    }
);

both_databases!(
    async fn a_hand_over_whose_process_died_is_listed_as_unsure(t: Gateway) {
        one_text(&t).await;
        let now = t.app.now();
        let tx = t.app.store.begin().await.unwrap();
        let claim =
            porchlight::delivery::store::claim(&*tx, "text", &PRIORITIES, "a dead process", now, now.plus_s(60), 10);
        assert_eq!(claim.await.unwrap().len(), 1);
        tx.commit().await.unwrap();
        assert_eq!(t.sweep().await.unsure, 0, "it may still live");
        t.advance(SignedDuration::from_secs(61));
        assert_eq!(t.sweep().await.unsure, 1);
        assert_eq!(t.state("note.first_contact", AMINA).await, State::Unsure);
        t.run_due().await;
        assert_eq!(
            t.company.texts_to(AMINA),
            ["We sang today."],
            "what waited goes on, the doubtful one is not doubled"
        );
    }
);

both_databases!(
    async fn what_is_taken_back_in_the_air_is_not_tried_again(t: Gateway) {
        greeted(&t).await;
        let note = t.message("own_words", AMINA).await;
        let tx = t.app.store.begin().await.unwrap();
        let again = message::ActiveModel { state: Set(State::Queued), ..note.clone().into_active_model() };
        again.update(&*tx).await.unwrap();
        let lease = t.app.now().plus_s(60);
        let claimed = outbox::claim(&*tx, &note.line, &PRIORITIES, "p", t.app.now(), lease, 9).await.unwrap();
        tx.commit().await.unwrap();
        let scope = Scope::district(note.district_id);
        let tx = t.app.store.begin().await.unwrap();
        let back = messages::withdraw(&*tx, &scope, note.update_id.unwrap(), t.app.now()).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!((claimed.len(), back), (1, 0), "it is in the air");
        let landed = claimed.into_iter().map(|message| Outcome {
            message,
            result: Err(SendError::Later { wait: None, code: "http_503".into(), line_at_fault: false }),
            started_at: t.app.now(),
            ended_at: t.app.now(),
            dice: 0.5,
        });
        let line = t.app.lines.get(&note.line).unwrap();
        let tx = t.app.store.begin().await.unwrap();
        let _ = settle(&t.app, &tx, line, &landed.collect::<Vec<_>>()).await.unwrap();
        tx.commit().await.unwrap();
        let note = t.message("own_words", AMINA).await;
        assert_eq!((note.state, note.code.as_deref()), (State::Withdrawn, Some("undone")));
    }
);

both_databases!(
    async fn a_late_receipt_undoes_nothing(t: Gateway) {
        greeted(&t).await;
        let text = t.message("own_words", AMINA).await;
        t.receipt(&text, "delivered", Some(Event::Delivered)).await;
        t.receipt(&text, "sent", Some(Event::Accepted)).await;
        t.receipt(&text, "undelivered", Some(Event::Bounced)).await;
        t.receipt(&text, "delivered", Some(Event::Delivered)).await;
        assert_eq!(t.state("own_words", AMINA).await, State::Delivered);
        assert_eq!(Town::receipts(&t.app).await, ["delivered", "sent", "undelivered"], "a repeated call is one row");
    }
);

both_databases!(
    async fn a_line_whose_account_fails_rests_and_loses_nothing(t: Gateway) {
        one_text(&t).await;
        t.company.will(Err(SendError::Later { wait: None, code: "20003".into(), line_at_fault: true }));
        t.run_due().await;
        t.advance(SignedDuration::from_secs(200));
        assert_eq!(t.run_due().await, 0, "the line rests");
        t.advance(SignedDuration::from_secs(120));
        t.run_due().await;
        assert_eq!(t.state("own_words", AMINA).await, State::Sent);
    }
);

both_databases!(
    async fn two_processes_never_exceed_the_pace_of_a_number(fresh: Fresh) {
        let t = Gateway::with(fresh, "per_second = 1.0").await;
        let twin = t.twin("per_second = 1.0").await;
        let town = Town::found(&t.app, "North").await;
        let reyes = town.staff("Ms. Reyes", Role::Teacher).await;
        let class = town.class("Grade 3", &reyes).await;
        for n in 0..5 {
            let student = town.student("Ana", &class).await;
            town.guardian("en", &[&format!("+1612555012{n}")], &[&student]).await;
        }
        let draft = Draft::own_words(Audience::Class(class.id), "We sang today.");
        compose(&t.app, &Scope::of(&reyes, Vec::new()), &reyes, "k1", &draft).await.unwrap();
        for second in 1..=5 {
            dispatch::run_due(&t.app).await.unwrap();
            dispatch::run_due(&twin).await.unwrap();
            assert!(t.company.handed().len() <= second * 2, "a dispatcher made anew may send one at once");
            t.advance(SignedDuration::from_secs(1));
        }
    }
);

both_databases!(
    async fn the_company_is_asked_about_a_doubtful_text_and_what_it_says_settles_it(t: Gateway) {
        one_text(&t).await;
        t.company.will(Err(SendError::Unanswered { code: "timeout".into() }));
        t.run_due().await;
        t.company.has("SM-doubt", Some(Event::Delivered));
        assert_eq!(doubts::ask(&t.app).await.unwrap(), 0, "the company may still report by itself");
        t.advance(SignedDuration::from_secs(61));
        assert_eq!(doubts::ask(&t.app).await.unwrap(), 1);
        assert_eq!(t.state("note.first_contact", AMINA).await, State::Delivered);
    }
);

both_databases!(
    async fn a_text_that_the_company_knows_as_another_message_settles_nothing(t: Gateway) {
        one_text(&t).await;
        t.company.will(Err(SendError::Unanswered { code: "timeout".into() }));
        t.run_due().await;
        let other = t.message("own_words", AMINA).await;
        t.company.has(&format!("test-{}", other.id), Some(Event::Delivered));
        t.advance(SignedDuration::from_secs(61));
        assert_eq!(doubts::ask(&t.app).await.unwrap(), 0);
        assert_eq!(t.state("note.first_contact", AMINA).await, State::Unsure);
        t.company.has("SM-doubt", None);
        assert_eq!(doubts::ask(&t.app).await.unwrap(), 0, "not asked again so soon");
        t.advance(SignedDuration::from_secs(600));
        assert_eq!(doubts::ask(&t.app).await.unwrap(), 1);
        assert_eq!(t.state("note.first_contact", AMINA).await, State::Sent);
    }
);
