//! Which service is asked, and what it may cost.

use porchlight::language::Tag;
use porchlight::translation::model::Missing;
use porchlight::translation::{Desk, How, ask, store};

use super::*;

/// Two services: the first costs a millionth of the currency for each character.
async fn two(fresh: Fresh, budget: f64) -> (Gateway, Arc<Interpreter>, Arc<Interpreter>) {
    let (dear, free) = (Interpreter::new(), Interpreter::new());
    let settings = format!("[translation]\nmonthly_budget = {budget:?}\n");
    let t = Gateway::speaking(fresh, &settings, services(&[("dear", 1.0, &dear), ("free", 0.0, &free)])).await;
    (t, dear, free)
}

async fn spent(t: &Gateway, scope: &Scope) -> (i64, i64) {
    let month = ask::month(t.app.clock.now());
    let row = store::spent(t.app.store.read(), scope, &month).await.unwrap();
    row.map_or((0, 0), |row| (row.calls, row.cost_micros))
}

/// A family that reads Spanish, and "Bring a hat" to it: eleven characters, and sixteen on the way back.
async fn look(t: &Gateway, town: &Town<'_>) -> Summary {
    let reyes = town.staff("Ms. Reyes", Role::Teacher).await;
    let class = town.class("Grade 3", &reyes).await;
    let kim = town.student("Kim", &class).await;
    town.guardian("es", &[ROSA], &[&kim]).await;
    preview(&t.app, &Scope::of(&reyes, Vec::new()), &reyes, &words(&class, "Bring a hat")).await.unwrap()
}

both_databases!(
    async fn a_month_costs_no_more_than_its_budget(fresh: Fresh) {
        let (t, dear, free) = two(fresh, 0.000_020).await;
        let town = Town::found(&t.app, "North").await;
        let seen = look(&t, &town).await;
        assert_eq!(wording(&seen, "es").fields[0].by.as_deref(), Some("dear"));
        assert_eq!(
            (dear.asked("en>es"), dear.asked("es>en"), free.asked("es>en")),
            (1, 0, 1),
            "no money for the way back"
        );
        assert_eq!(spent(&t, &town.scope()).await, (1, 11));
        t.advance(jiff::SignedDuration::from_hours(24 * 20));
        assert_eq!(spent(&t, &town.scope()).await, (0, 0), "another month");
    }
);

both_databases!(
    async fn without_a_budget_what_costs_is_not_asked(fresh: Fresh) {
        let (t, dear, free) = two(fresh, 0.0).await;
        let town = Town::found(&t.app, "North").await;
        look(&t, &town).await;
        assert_eq!((dear.heard().len(), free.asked("en>es")), (0, 1));
    }
);

both_databases!(
    async fn a_name_needs_no_service(fresh: Fresh) {
        let t = Gateway::speaking(fresh, "", Default::default()).await;
        let town = Town::found(&t.app, "North").await;
        let class = town.class("Grade 3", &town.staff("Ms. Reyes", Role::Teacher).await).await;
        town.student("Mateo", &class).await;
        let desk = Desk::open(&t.app, &town.scope()).await.unwrap();
        let (en, so) = (Tag::english(), Tag::parse("so").unwrap());
        let said = async |text: &str| desk.translate(text, &en, &so, How::Ask).await.unwrap().words;
        assert_eq!(said("Mateo").await.unwrap().text, "Mateo");
        assert_eq!(said("Mateo 5:30").await.unwrap().text, "Mateo 5:30");
        assert_eq!(said("Bravo").await.unwrap_err(), Missing::NoService);
        assert_eq!(said("Mateo kept going").await.unwrap_err(), Missing::NoService);
    }
);

both_databases!(
    async fn the_next_service_is_asked_and_what_was_not_done_is_not_paid(fresh: Fresh) {
        let (t, dear, free) = two(fresh, 1.0).await;
        let town = Town::found(&t.app, "North").await;
        dear.will(down());
        let seen = look(&t, &town).await;
        assert_eq!((wording(&seen, "es").fields[0].by.as_deref(), free.asked("en>es")), (Some("free"), 1));
        assert_eq!(spent(&t, &town.scope()).await, (1, 16), "only the way back");
    }
);

both_databases!(
    async fn what_was_asked_and_not_answered_counts_as_paid(fresh: Fresh) {
        let (t, dear, _) = two(fresh, 1.0).await;
        let town = Town::found(&t.app, "North").await;
        dear.will(Next::Fails(Failure::Unanswered { code: "timeout".to_owned() }));
        look(&t, &town).await;
        assert_eq!(spent(&t, &town.scope()).await, (2, 27));
    }
);

both_databases!(
    async fn a_service_whose_key_is_refused_rests(fresh: Fresh) {
        let (t, dear, _) = two(fresh, 1.0).await;
        let town = Town::found(&t.app, "North").await;
        dear.will(Next::Fails(Failure::AtFault { code: "http_401".to_owned() }));
        look(&t, &town).await;
        assert_eq!(dear.heard().len(), 1, "not even on the way back");
        t.advance(jiff::SignedDuration::from_secs(301));
        let south = Town::found(&t.app, "South").await;
        look(&t, &south).await;
        assert_eq!(dear.asked("en>es"), 2, "and another district shares no words: it is asked again");
    }
);
