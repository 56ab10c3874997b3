//! The pages of conferences without a script: the list, the board, a move with what stands against it, the day sheet; and who
//! sees what.

use porchlight::conferences::sight::{Sight, Stage};
use porchlight::entities::conferences::{BookingState, ConferenceState};
use porchlight::entities::{conference, staff_school};
use porchlight::ids::RowId;
use sea_orm::{ActiveModelTrait as _, IntoActiveModel as _};

use super::*;
use crate::support::evening::{AMINA, BASHIR, School, says, texts};

/// Lets a member of staff in by password, and a coordinator see the school.
pub(super) async fn let_in(town: &Town<'_>, who: &staff::Model) -> String {
    let app = town.app;
    accounts::set_password(&app.store, &app.ids, &town.scope(), who.id, PASSWORD).await.unwrap();
    if who.role == Role::Coordinator {
        let id = RowId(app.ids.uuid(app.clock.now()));
        let row =
            staff_school::Model { id, district_id: town.district.id, staff_id: who.id, school_id: town.school.id };
        row.into_active_model().insert(app.store.read()).await.unwrap();
    }
    who.email.clone().unwrap()
}

struct Evening<'a> {
    school: School<'a>,
    bell: Visitor<'a>,
    board: String,
    mateo: conference::Model,
    hodan: conference::Model,
}

/// Two families of Ms. Reyes, and Mr. Bell who runs the round.
async fn evening(desk: &Desk) -> Evening<'_> {
    let school = School::open(&desk.t).await;
    let (_, mateo) = school.family("Mateo", "en", AMINA).await;
    let (_, hodan) = school.family("Hodan", "so", BASHIR).await;
    let bell = school.town.staff("Mr. Bell", Role::Coordinator).await;
    let email = let_in(&school.town, &bell).await;
    let bell = desk.enter_as(&email).await;
    let board = format!("/app/conferences/{}", school.round.id);
    Evening { school, bell, board, mateo, hodan }
}

impl Evening<'_> {
    async fn at(&self, which: &conference::Model) -> Option<(Stage, porchlight::clock::At)> {
        let sight = Sight::of(self.school.town.app, &self.school.town.scope(), self.school.round.id).await.unwrap();
        sight.now_at(which.id).map(|seat| (seat.stage, seat.starts_at))
    }
}

/// The part of a page that an element with this id opens, up to the next row.
pub(super) fn part<'a>(html: &'a str, from: &str, to: &str) -> &'a str {
    html.split(from).nth(1).unwrap_or_else(|| panic!("no {from} in {html}")).split(to).next().unwrap()
}

/// The times that the conference may be moved to, as the forms carry them.
fn drops(html: &str) -> Vec<&str> {
    html.split("id=\"to-").skip(1).map(|rest| rest.split('"').next().unwrap()).collect()
}

both_databases!(
    async fn a_round_is_listed_planned_moved_invited_and_closed(desk: Desk) {
        let e = evening(&desk).await;
        let (_, html) = e.bell.get("/app/conferences").await;
        assert!(html.contains(&format!("href=\"{}\"", e.board)) && html.contains("0 of 2 booked"), "{html}");
        let (_, html) = e.bell.get(&e.board).await;
        assert!(html.contains("No plan yet.") && html.contains("2 conferences have no time"), "{html}");
        assert!(!html.contains("?move="), "nothing to move before there is a plan");
        e.school.town.plans(e.school.round.id).await;
        let (_, html) = e.bell.get(&e.board).await;
        assert!(html.contains("2 planned") && html.contains("Invite 2 families"), "{html}");
        let (_, hodan_at) = e.at(&e.hodan).await.unwrap();
        let (_, html) = e.bell.get(&format!("{}?move={}", e.board, e.mateo.id)).await;
        assert!(html.contains("A move changes the plan. Nobody is told."), "{html}");
        let times: Vec<String> = drops(&html).into_iter().map(str::to_owned).collect();
        assert!(times.len() > 5 && !times.contains(&hodan_at.0.to_string()), "{times:?}");
        let cell = format!("id=\"t-0-{}\"", hodan_at.0);
        assert!(part(&html, &cell, "</td>").contains("Hodan"), "{html}");
        let taken = [("conference", &*e.mateo.id.to_string()), ("to", &*hodan_at.0.to_string())];
        let (refused, html) = e.bell.post(&format!("{}/move", e.board), &taken).await;
        assert_eq!(refused.status, 422);
        assert!(html.contains("Not moved: The teacher meets another family."), "{html}");
        let last = times.last().unwrap();
        let moved = [("conference", &*e.mateo.id.to_string()), ("to", last)];
        let (done, _) = e.bell.post(&format!("{}/move", e.board), &moved).await;
        assert_eq!(done.header("location"), format!("{}?done=proposed#c-{}", e.board, e.mateo.id));
        assert_eq!(e.at(&e.mateo).await.map(|(_, at)| at.0.to_string()).as_ref(), Some(last));
        let (invited, _) = e.bell.post(&format!("{}/invite", e.board), &[]).await;
        assert_eq!(invited.header("location"), format!("{}?done=inviting", e.board));
        while e.at(&e.mateo).await.map(|(stage, _)| stage) != Some(Stage::Offered)
            || e.at(&e.hodan).await.map(|(stage, _)| stage) != Some(Stage::Offered)
        {
            tokio::task::yield_now().await;
        }
        assert_eq!(
            e.at(&e.mateo).await.map(|(_, at)| at.0.to_string()).as_ref(),
            Some(last),
            "what she moved is offered"
        );
        let (closed, _) = e.bell.post(&format!("{}/close", e.board), &[]).await;
        assert_eq!(closed.status, 303);
        let (_, html) = e.bell.get(&format!("{}?done=closed", e.board)).await;
        assert!(html.contains("The round is closed.") && !html.contains("Invite"), "{html}");
    }
);

both_databases!(
    async fn what_was_moved_by_hand_stays_until_it_is_planned_anew(desk: Desk) {
        let e = evening(&desk).await;
        e.school.town.plans(e.school.round.id).await;
        let (_, html) = e.bell.get(&format!("{}?move={}", e.board, e.mateo.id)).await;
        let to = drops(&html).last().unwrap().to_string();
        e.bell.post(&format!("{}/move", e.board), &[("conference", &e.mateo.id.to_string()), ("to", &to)]).await;
        let (_, html) = e.bell.get(&e.board).await;
        assert!(html.contains("Plan anew from nothing: forget 1 move by hand"), "{html}");
        let at = async || e.at(&e.mateo).await.map(|(_, at)| at.0.to_string());
        for _ in 0..2 {
            // Twice: what was kept by hand is still known as that.
            e.school.town.plans(e.school.round.id).await;
            assert_eq!(at().await.as_ref(), Some(&to));
        }
        let moved = e.at(&e.mateo).await.unwrap().1;
        // A window that is taken away takes its move along: there is nothing to stand in.
        let (_, html) = e.bell.get(&format!("{}/setup", e.board)).await;
        let last = html.split("value=\"drop-window:").nth(3).unwrap().split('"').next().unwrap().to_owned();
        e.bell.post(&format!("{}/setup", e.board), &[("do", &format!("drop-window:{last}"))]).await;
        e.school.town.plans(e.school.round.id).await;
        assert!(e.at(&e.mateo).await.unwrap().1 < moved, "elsewhere");
        let first = {
            let (_, html) = e.bell.get(&format!("{}?move={}", e.board, e.mateo.id)).await;
            drops(&html).last().unwrap().to_string()
        };
        e.bell.post(&format!("{}/move", e.board), &[("conference", &e.mateo.id.to_string()), ("to", &first)]).await;
        let effort = porchlight::conferences::planning::Effort {
            limit: std::time::Duration::from_secs(60),
            steps: Some(2_000),
            threads: 1,
            anew: true,
        };
        let (app, scope) = (e.school.town.app, e.school.town.scope());
        porchlight::conferences::planning::plan(app, &scope, e.school.round.id, effort, |_| {}).await.unwrap();
        let (_, html) = e.bell.get(&e.board).await;
        assert!(!html.contains("Plan anew from nothing"), "{html}");
        let kept = porchlight::conferences::planning::kept(app, &scope, e.school.round.id).await.unwrap().unwrap();
        assert!(kept.bundles.iter().all(|bundle| bundle.by_hand.is_empty()));
    }
);

both_databases!(
    async fn two_proposed_conferences_change_their_times(desk: Desk) {
        let e = evening(&desk).await;
        e.school.town.plans(e.school.round.id).await;
        let at = async |which| e.at(which).await.unwrap().1;
        let (mateo, hodan) = (at(&e.mateo).await, at(&e.hodan).await);
        let (_, html) = e.bell.get(&format!("{}?move={}", e.board, e.mateo.id)).await;
        let cell = part(&html, &format!("id=\"t-0-{}\"", hodan.0), "</td>");
        let with = format!("name=\"with\" value=\"{}\"", e.hodan.id);
        assert!(cell.contains(&with) && cell.contains("Swap with Hodan"), "{cell}");
        let form = [("conference", &*e.mateo.id.to_string()), ("with", &*e.hodan.id.to_string())];
        let (done, _) = e.bell.post(&format!("{}/swap", e.board), &form).await;
        assert_eq!(done.header("location"), format!("{}?done=swapped#c-{}", e.board, e.mateo.id));
        assert_eq!((at(&e.mateo).await, at(&e.hodan).await), (hodan, mateo));
        let own = [("conference", &*e.mateo.id.to_string()), ("with", &*e.mateo.id.to_string())];
        assert_eq!(e.bell.post(&format!("{}/swap", e.board), &own).await.0.status, 422, "not with itself");
    }
);

both_databases!(
    async fn two_booked_conferences_change_their_times_and_both_families_are_told(desk: Desk) {
        let e = evening(&desk).await;
        e.school.town.invites(&e.school.round).await;
        desk.t.run_due().await;
        says(&desk.t, AMINA, "1").await;
        let form = [("conference", &*e.mateo.id.to_string()), ("with", &*e.hodan.id.to_string())];
        let (refused, _) = e.bell.post(&format!("{}/swap", e.board), &form).await;
        assert_eq!(refused.status, 422, "the other is only offered its time");
        says(&desk.t, BASHIR, "1").await;
        let at = async |which| e.at(which).await.unwrap().1;
        let (mateo, hodan) = (at(&e.mateo).await, at(&e.hodan).await);
        let before = (texts(&desk.t, AMINA).await.len(), texts(&desk.t, BASHIR).await.len());
        let (_, html) = e.bell.get(&format!("{}?move={}", e.board, e.mateo.id)).await;
        assert!(html.contains("Swap, and tell both"), "{html}");
        let (done, html) = e.bell.post(&format!("{}/swap", e.board), &form).await;
        assert_eq!(done.header("location"), format!("{}?done=swapped-told#c-{}", e.board, e.mateo.id), "{html}");
        assert_eq!((at(&e.mateo).await, at(&e.hodan).await), (hodan, mateo));
        let stands = e.school.town.bookings().await.into_iter().filter(|one| one.state == BookingState::Booked);
        assert_eq!(stands.map(|one| one.sequence).collect::<Vec<_>>(), [1, 1], "calendars follow");
        let after = (texts(&desk.t, AMINA).await.len(), texts(&desk.t, BASHIR).await.len());
        assert_eq!(after, (before.0 + 1, before.1 + 1), "each is told once");
    }
);

both_databases!(
    async fn a_booked_conference_is_moved_once_that_was_said_and_its_family_told(desk: Desk) {
        let e = evening(&desk).await;
        e.school.town.invites(&e.school.round).await;
        desk.t.run_due().await;
        says(&desk.t, AMINA, "1").await;
        let (_, html) = e.bell.get(&format!("{}?move={}", e.board, e.mateo.id)).await;
        assert!(html.contains("A move books the new time, and the family is told."), "{html}");
        let to = drops(&html)[0].to_owned();
        let form = [("conference", &*e.mateo.id.to_string()), ("to", &*to)];
        let (asked, _) = e.bell.post(&format!("{}/move", e.board), &form).await;
        let at = asked.header("location").split('#').next().unwrap().to_owned();
        assert_eq!(at, format!("{}?move={}&to={to}", e.board, e.mateo.id));
        let before = e.school.town.bookings().await;
        assert_eq!(before.len(), 1, "nothing happened yet");
        let (_, html) = e.bell.get(&at).await;
        assert!(html.contains("The family is told in English."), "{html}");
        let told = [&form[..], &[("tell", "yes")]].concat();
        let (moved, _) = e.bell.post(&format!("{}/move", e.board), &told).await;
        assert!(moved.header("location").contains("?done=booked"), "{}", moved.header("location"));
        let all = e.school.town.bookings().await;
        let stands: Vec<_> = all.iter().filter(|one| one.state == BookingState::Booked).collect();
        assert_eq!((all.len(), stands.len(), stands[0].starts_at.0.to_string()), (2, 1, to));
        assert_eq!(stands[0].sequence, 1, "calendars follow");
        let texts = texts(&desk.t, AMINA).await;
        assert!(texts.last().unwrap().starts_with("You are set:"), "{texts:?}");
    }
);

both_databases!(
    async fn an_offered_conference_is_offered_anew(desk: Desk) {
        let e = evening(&desk).await;
        e.school.town.invites(&e.school.round).await;
        desk.t.run_due().await;
        let (_, html) = e.bell.get(&format!("{}?move={}", e.board, e.hodan.id)).await;
        let to = drops(&html).last().unwrap().to_string();
        let form = [("conference", &*e.hodan.id.to_string()), ("to", &*to), ("tell", "yes")];
        let (moved, _) = e.bell.post(&format!("{}/move", e.board), &form).await;
        assert!(moved.header("location").contains("?done=offered"), "{}", moved.header("location"));
        assert_eq!(
            e.at(&e.hodan).await.map(|(stage, at)| (stage, at.0.to_string())),
            Some((Stage::Offered, to.clone()))
        );
        says(&desk.t, BASHIR, "1").await;
        assert_eq!(e.school.town.bookings().await[0].starts_at.0.to_string(), to);
    }
);

both_databases!(
    async fn a_day_is_one_sheet_and_is_marked(desk: Desk) {
        let e = evening(&desk).await;
        e.school.town.invites(&e.school.round).await;
        desk.t.run_due().await;
        says(&desk.t, AMINA, "1").await;
        says(&desk.t, BASHIR, "1").await;
        let email = let_in(&e.school.town, &e.school.reyes).await;
        let booked = e.school.town.bookings().await;
        let zone = jiff::tz::TimeZone::get("America/Chicago").unwrap();
        let first = booked[0].starts_at.timestamp().to_zoned(zone.clone());
        let sheet = format!("{}/day/{}", e.board, first.date());
        let reyes = desk.enter_as(&email).await;
        let (_, html) = reyes.get(&sheet).await;
        assert!(html.contains("Conferences of Ms. Reyes") && html.contains("Room 12"), "{html}");
        assert!(!html.contains("name=\"came\""), "nothing to mark before it begins");
        let which = booked[0].conference_id;
        desk.t.at(&format!("{}T18:00", first.date()));
        // Sessions end meanwhile.
        let reyes = desk.enter_as(&email).await;
        let (_, html) = reyes.get(&sheet).await;
        assert!(html.contains(&format!("name=\"conference\" value=\"{which}\"")), "{html}");
        let (marked, _) = reyes.post(&sheet, &[("conference", &which.to_string()), ("came", "no")]).await;
        assert_eq!(marked.header("location"), format!("{sheet}#s-{which}"));
        let whose = if which == e.mateo.id { &e.mateo } else { &e.hodan };
        assert_eq!(e.school.town.stands(whose).await.state, ConferenceState::Missed);
        // Said by mistake.
        reyes.post(&sheet, &[("conference", &which.to_string()), ("came", "yes")]).await;
        assert_eq!(e.school.town.stands(whose).await.state, ConferenceState::Done);
        let (_, html) = reyes.get(&sheet).await;
        assert!(html.contains("<span>came</span>"), "{html}");
    }
);

both_databases!(
    async fn a_teacher_sees_her_own_and_another_district_nothing(desk: Desk) {
        let e = evening(&desk).await;
        let other = e.school.town.staff("Mr. Okafor", Role::Teacher).await;
        e.school.town.takes_part(&e.school.round, &other, "Room 14").await;
        let class = e.school.town.class("Grade 4", &other).await;
        let zoe = e.school.town.student("Zoe", &class).await;
        let guardian = e.school.town.guardian("en", &["+16125550133"], &[&zoe]).await;
        e.school.town.conference(&e.school.round, &other, &zoe, &guardian).await;
        e.school.town.invites(&e.school.round).await;
        let reyes = desk.enter_as(&let_in(&e.school.town, &e.school.reyes).await).await;
        let (_, html) = reyes.get(&e.board).await;
        assert!(html.contains("Mateo") && !html.contains("Zoe") && !html.contains("Mr. Okafor"), "{html}");
        assert!(!html.contains("?move=") && !html.contains("/invite"), "{html}");
        let form = [("conference", &*e.mateo.id.to_string()), ("to", "0"), ("tell", "yes")];
        for act in ["move", "plan", "invite", "close"] {
            let (refused, _) = reyes.post(&format!("{}/{act}", e.board), &form).await;
            assert_eq!(refused.status, 403, "{act}");
        }
        let hers = format!("{}/day/2026-11-17?teacher={}", e.board, other.id);
        assert_eq!(reyes.get(&hers).await.0.status, 404);
        // Another district.
        let south = Town::found(&desk.t.app, "South").await;
        let cruz = south.staff("Ms. Cruz", Role::Administrator).await;
        let cruz = desk.enter_as(&let_in(&south, &cruz).await).await;
        let (_, html) = cruz.get("/app/conferences").await;
        assert!(html.contains("No round has been set up yet.") && !html.contains("Autumn"), "{html}");
        assert_eq!(cruz.get(&e.board).await.0.status, 404);
        assert_eq!(cruz.post(&format!("{}/move", e.board), &form).await.0.status, 404);
    }
);
