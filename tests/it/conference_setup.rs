//! A round of the database as the planner sees it.

use porchlight::conferences::plan::model::Span;
use porchlight::conferences::setup::Setup;
use porchlight::entities::{Role, guardian};
use porchlight::ids::SchoolId;
use porchlight::scope::Scope;
use sea_orm::{ActiveModelTrait as _, IntoActiveModel as _, Set};

use crate::support::databases::both_databases;
use crate::support::gateway::Gateway;
use crate::support::people::Town;
use crate::support::season::{Season, chicago};

async fn change(t: &Gateway, row: &guardian::Model, with: impl FnOnce(&mut guardian::ActiveModel)) {
    let mut changed = row.clone().into_active_model();
    with(&mut changed);
    changed.update(t.app.store.read()).await.unwrap();
}

fn levels(setup: &Setup, of: &guardian::Model) -> Vec<(u16, u16, u16, u8)> {
    let party = setup.party(of.id).unwrap();
    let hours = &setup.instance.parties[party as usize].ways[0].hours;
    hours.iter().map(|one| (one.span.day, one.span.start * 5, one.span.end * 5, one.level)).collect()
}

both_databases!(
    async fn a_small_school_gives_its_instance(t: Gateway) {
        let town = Town::found(&t.app, "North").await;
        let (reyes, okafor) =
            (town.staff("Ms. Reyes", Role::Teacher).await, town.staff("Mr. Okafor", Role::Teacher).await);
        let class = town.class("Grade 3", &reyes).await;
        let (ana, ben) = (town.student("Ana", &class).await, town.student("Ben", &class).await);
        let one = town.guardian("es-MX", &["+16125550111"], &[&ana]).await;
        let two = town.guardian("en", &["+16125550112"], &[&ben]).await;
        change(&t, &one, |row| row.interpreter = Set(true)).await;
        let night = r#"{"weeks": ["night"], "anchor": "2026-11-16"}"#;
        change(&t, &two, |row| row.availability = Set(Some(night.to_owned()))).await;
        let season = Season::open(&town, &reyes).await;
        season.teacher(&reyes).await;
        season.teacher(&okafor).await;
        // Tuesday 14:00 to 18:00 for all; Mr. Okafor on Wednesday morning besides.
        season.window(None, "2026-11-24", 840, 1080).await;
        season.window(Some(&okafor), "2026-11-25", 480, 600).await;
        let first = season.conference(&ana, &reyes, &one).await;
        let second = season.conference(&ben, &okafor, &two).await;
        season.said(&one, r#"[{"day": ["tue"], "after": "16:00"}]"#).await;
        season.busy(&reyes, chicago("2026-11-24T15:03"), chicago("2026-11-24T15:30")).await;
        let there = (chicago("2026-11-24T14:00"), chicago("2026-11-24T17:00"));
        let interpreter = season.interpreter("es so", &[there]).await;
        let setup = Setup::load(&t.app.store, &town.scope(), season.round.id, t.app.now()).await.unwrap();

        assert_eq!(
            setup.calendar.days.iter().map(ToString::to_string).collect::<Vec<_>>(),
            ["2026-11-24", "2026-11-25"]
        );
        let instance = &setup.instance;
        assert_eq!(instance.meetings.len(), 2);
        assert_eq!(setup.conference(setup.meeting(first.id).unwrap()).unwrap().id, first.id);
        // A teacher with a window of her own is a school of the planner's, with everybody's windows too.
        let of =
            |staff: &porchlight::entities::staff::Model| &instance.teachers[setup.teacher(staff.id).unwrap() as usize];
        let windows = |school: u32| instance.windows.iter().filter(|one| one.school == school).count();
        assert_eq!((windows(of(&reyes).school), windows(of(&okafor).school)), (1, 2));
        // Busy from 15:03: the five minutes that it touches are gone.
        let gone: Vec<Span> = of(&reyes).unavailable.clone();
        assert_eq!(gone, [Span { day: 0, start: 15 * 12, end: 15 * 12 + 6 }]);
        assert_eq!(levels(&setup, &one), [(0, 960, 1080, 0)]);
        // After a night shift the morning is for sleep.
        assert_eq!(levels(&setup, &two), [(0, 900, 1080, 1)]);
        let spoken = instance.interpreted(&instance.meetings[setup.meeting(first.id).unwrap() as usize]).unwrap();
        assert_eq!(instance.languages[usize::from(spoken)], "es");
        assert_eq!(instance.interpreted(&instance.meetings[setup.meeting(second.id).unwrap() as usize]), None);
        let who = &instance.interpreters[setup.interpreter(interpreter.id).unwrap() as usize];
        assert_eq!(who.shifts[0].span, Span { day: 0, start: 14 * 12, end: 17 * 12 });
        assert_eq!(setup.at(0, 14 * 12), Some(chicago("2026-11-24T14:00")));
        assert_eq!(setup.tick(chicago("2026-11-25T08:20")), Some((1, 100)));
        assert_eq!(setup.tick(chicago("2026-11-25T08:22")), None);
    }
);

both_databases!(
    async fn what_is_booked_or_offered_keeps_its_time(t: Gateway) {
        let town = Town::found(&t.app, "North").await;
        let reyes = town.staff("Ms. Reyes", Role::Teacher).await;
        let class = town.class("Grade 3", &reyes).await;
        let season = Season::open(&town, &reyes).await;
        season.teacher(&reyes).await;
        season.window(None, "2026-11-24", 840, 960).await;
        let mut made = Vec::new();
        for (nth, name) in ["Ana", "Ben", "Cleo", "Dan"].iter().enumerate() {
            let child = town.student(name, &class).await;
            let guardian = town.guardian("en", &[&format!("+161255501{nth:02}")], &[&child]).await;
            made.push((season.conference(&child, &reyes, &guardian).await, guardian));
        }
        season.booked(&made[0].0, chicago("2026-11-24T14:20"), None).await;
        // Outside the grid: it stands all the same, and nobody is planned there.
        season.booked(&made[1].0, chicago("2026-11-24T15:05"), None).await;
        season.offered(&made[2].0, &[chicago("2026-11-24T15:40"), chicago("2026-11-24T14:00")]).await;
        // She became busy after it was booked, and the family said no more Tuesdays.
        season.busy(&reyes, chicago("2026-11-24T14:20"), chicago("2026-11-24T14:45")).await;
        season.said(&made[0].1, r#"[{"not_day": ["tue"]}]"#).await;
        let setup = Setup::load(&t.app.store, &town.scope(), season.round.id, t.app.now()).await.unwrap();
        assert_eq!(setup.instance.meetings.len(), 3);
        assert_eq!(setup.meeting(made[1].0.id), None);
        let [fixed] = setup.fixed.as_slice() else { panic!("{:?}", setup.fixed) };
        assert_eq!((Some(fixed.meeting), fixed.start * 5), (setup.meeting(made[0].0.id), 860));
        assert_eq!(setup.proposed(fixed).unwrap().starts_at, chicago("2026-11-24T14:20"));
        let [held] = setup.held.as_slice() else { panic!("{:?}", setup.held) };
        assert_eq!((Some(held.placed.meeting), held.placed.start * 5), (setup.meeting(made[2].0.id), 940));
        let options = porchlight::conferences::plan::Options { seed: 1, steps: Some(500), threads: 1 };
        let used = || 0.0;
        let plan =
            porchlight::conferences::plan::plan_around(&setup.instance, &setup.kept(), options, &used, &mut |_| {});
        assert!(plan.placed.contains(fixed) && plan.placed.contains(&held.placed));
        // Only 14:00 is free: 14:20 and 15:40 are kept, 14:40 is busy, 15:05 to 15:25 booked.
        let last = plan.placed.iter().find(|one| Some(one.meeting) == setup.meeting(made[3].0.id)).unwrap();
        assert_eq!(last.start * 5, 840);
        assert!(plan.alternates.iter().all(|other| other.placed.iter().all(|one| one.meeting == last.meeting)));
        t.app.clock.advance(jiff::SignedDuration::from_hours(25));
        let later = Setup::load(&t.app.store, &town.scope(), season.round.id, t.app.now()).await.unwrap();
        assert!(later.held.is_empty(), "an offer that ended holds nothing");
    }
);

both_databases!(
    async fn clocks_change_here_and_elsewhere_on_different_days(t: Gateway) {
        t.at("2027-03-01T10:00");
        let town = Town::found(&t.app, "North").await;
        let reyes = town.staff("Ms. Reyes", Role::Teacher).await;
        let class = town.class("Grade 3", &reyes).await;
        let ana = town.student("Ana", &class).await;
        let far = town.guardian("en", &["+16125550111"], &[&ana]).await;
        // Free from 22:00 on in Madrid, which changes its clocks on March 28; Chicago does so on March 14.
        let weekly = r#"[{"day": "fri", "from": 1320, "to": 1440}, {"day": "mon", "from": 1320, "to": 1440}]"#;
        change(&t, &far, |row| {
            row.zone = Set(Some("Europe/Madrid".to_owned()));
            row.availability = Set(Some(weekly.to_owned()));
        })
        .await;
        let season = Season::open(&town, &reyes).await;
        season.teacher(&reyes).await;
        season.window(None, "2027-03-12", 840, 1080).await;
        season.window(None, "2027-03-15", 840, 1080).await;
        // The night of the change itself: 2:00 to 3:00 is not there.
        season.window(None, "2027-03-14", 60, 240).await;
        season.conference(&ana, &reyes, &far).await;
        let setup = Setup::load(&t.app.store, &town.scope(), season.round.id, t.app.now()).await.unwrap();
        assert_eq!(levels(&setup, &far), [(0, 15 * 60, 17 * 60, 1), (2, 16 * 60, 18 * 60, 1)]);
        let gap = Span { day: 1, start: 24, end: 36 };
        assert_eq!(setup.instance.teachers[0].unavailable, [gap]);
        assert_eq!((setup.at(1, 30), setup.at(1, 36)), (None, Some(chicago("2027-03-14T03:00"))));
        assert_eq!(setup.at(2, 192), Some(chicago("2027-03-15T16:00")));
    }
);

both_databases!(
    async fn a_round_is_behind_the_wall(t: Gateway) {
        let (north, south) = (Town::found(&t.app, "North").await, Town::found(&t.app, "South").await);
        let boss = north.staff("Boss", Role::Coordinator).await;
        let (reyes, other) = (north.staff("Ms. Reyes", Role::Teacher).await, north.staff("Mr. O", Role::Teacher).await);
        let season = Season::open(&north, &boss).await;
        season.teacher(&reyes).await;
        season.window(None, "2026-11-24", 840, 960).await;
        let elsewhere = SchoolId(t.app.ids.uuid(t.app.clock.now()));
        let sees = async |scope: &Scope| Setup::load(&t.app.store, scope, season.round.id, t.app.now()).await.is_ok();
        assert!(sees(&Scope::of(&boss, vec![north.school.id])).await);
        assert!(!sees(&Scope::of(&boss, vec![elsewhere])).await);
        assert!(sees(&Scope::of(&reyes, Vec::new())).await);
        assert!(!sees(&Scope::of(&other, Vec::new())).await);
        assert!(!sees(&south.scope()).await);
    }
);
