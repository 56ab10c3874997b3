//! What families are told of a conference: one time that is offered, and one that cannot take place.

use jiff::tz::TimeZone;
use porchlight::conferences::asks::Occasion;
use porchlight::conferences::say::{self, Listener, When};
use porchlight::conferences::visits::Slot;
use porchlight::entities::conferences::{Mode, RoundKind};
use porchlight::entities::round;
use porchlight::ids::StudentId;
use porchlight::people::audience::Home;

use crate::support::databases::both_databases;
use crate::support::evening::{AMINA, BASHIR, School};
use crate::support::gateway::Gateway;
use crate::support::season::{Season, chicago};

both_databases!(
    async fn one_time_is_offered_plainly_and_as_its_own_where_the_child_leads(t: Gateway) {
        let school = School::open(&t).await;
        let (guardian, wanted) = school.family("Mateo", "en", AMINA).await;
        let (app, scope) = (&t.app, school.town.scope());
        let home = Home::load(&app.store, &scope).await.unwrap();
        let staff = say::staff_of(app.store.read(), &scope, [wanted.staff_id].into_iter()).await.unwrap();
        let visit = |hour: &str| {
            let starts_at = chicago(&format!("2026-11-18T{hour}"));
            vec![Slot {
                conference: wanted.id,
                staff: wanted.staff_id,
                student: wanted.student_id,
                starts_at,
                ends_at: starts_at.plus_s(1_200),
                mode: Mode::InPerson,
                place: "Room 12".to_owned(),
                interpreter: None,
            }]
        };
        let (one, three) = ([visit("15:20")], ["15:20", "15:40", "16:00"].map(visit));
        let named = chicago("2026-11-18T18:00").timestamp().to_zoned(TimeZone::UTC);
        let mut said = Vec::new();
        for kind in [RoundKind::TeacherFamily, RoundKind::TownHall, RoundKind::HomeVisit, RoundKind::StudentLed] {
            let round = &round::Model { kind, ..school.round.clone() };
            let recipient =
                say::recipients(app.store.read(), &scope, &[guardian.id]).await.unwrap().remove(&guardian.id).unwrap();
            let reviews = &say::reviews(app, &scope, &home).await.unwrap();
            let listener =
                Listener { app, scope: &scope, home: &home, round, staff: &staff, recipient, reviews, contact: None };
            let of = |visits: &[_], occasion: Occasion| listener.offer(visits, occasion).unwrap().kind;
            let single = of(&one, Occasion::First);
            assert_eq!(of(&three, Occasion::First), "conf.offer");
            assert_eq!(single, of(&one, Occasion::Wished(named.clone())));
            assert_eq!(single, listener.clarify(&one).unwrap().kind, "asked back in the same words");
            assert!(say::ASKS.contains(&single), "it counts as an ask");
            let two = &three[..2];
            let kinds = [Occasion::First, Occasion::Again, Occasion::Wished(named.clone())].map(|why| of(two, why));
            assert_eq!(kinds, ["conf.two", "conf.again", "conf.counter"]);
            let taken = listener.offer(two, Occasion::Taken(named.clone())).unwrap();
            assert_eq!(taken.parts.iter().map(|(kind, _)| *kind).collect::<Vec<_>>(), ["conf.taken", "conf.two"]);
            said.push(single);
        }
        assert_eq!(said, ["conf.one", "conf.one", "conf.one", "conf.student_led"]);
    }
);

both_databases!(
    async fn a_booked_time_that_cannot_be_is_told_without_a_reason_or_an_ask(t: Gateway) {
        let school = School::open(&t).await;
        let (app, scope) = (&t.app, school.town.scope());
        let home = Home::load(&app.store, &scope).await.unwrap();
        let season = Season { town: &school.town, round: school.round.clone() };
        let mut bodies = Vec::new();
        let families =
            [("Mateo", "en", AMINA, "15:20"), ("Hodan", "so", BASHIR, "15:40"), ("Ana", "ar", "+16125550113", "16:00")];
        for (child, language, phone, hour) in families {
            let (guardian, wanted) = school.family(child, language, phone).await;
            let booking = season.booked(&wanted, chicago(&format!("2026-11-18T{hour}")), None).await;
            let staff = say::staff_of(app.store.read(), &scope, [booking.staff_id].into_iter()).await.unwrap();
            let recipient =
                say::recipients(app.store.read(), &scope, &[guardian.id]).await.unwrap().remove(&guardian.id).unwrap();
            let reviews = &say::reviews(app, &scope, &home).await.unwrap();
            let round = &school.round;
            let listener =
                Listener { app, scope: &scope, home: &home, round, staff: &staff, recipient, reviews, contact: None };
            assert!(listener.off(&booking, StudentId(app.ids.uuid(app.clock.now()))).is_none(), "another's child");
            let text = listener.off(&booking, wanted.student_id).unwrap();
            assert!(!say::ASKS.contains(&text.kind), "it asks nothing");
            let tx = app.store.begin().await.unwrap();
            let rows = listener.rows(&tx, &text, When::AtOnce).await.unwrap().unwrap();
            tx.commit().await.unwrap();
            let [row] = rows.as_slice() else { panic!("one text, not {}", rows.len()) };
            assert_eq!(row.kind, "conf.off");
            assert!(!row.body.contains(['?', '؟']), "{}", row.body);
            bodies.push(row.body.clone());
        }
        insta::assert_snapshot!("off", bodies.join("\n\n---\n\n"));
    }
);
