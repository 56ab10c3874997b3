//! What a round leaves to a person: hours nobody knows, a family that no time fits, a teacher who cannot be there.

use porchlight::entities::conferences::{BookingState, ConferenceState};

use super::rounds::{let_in, part};
use super::*;
use crate::support::evening::{AMINA, BASHIR, School, says, texts};

/// A school, and Mr. Bell who runs its round.
async fn evening(desk: &Desk) -> (School<'_>, Visitor<'_>, String) {
    let school = School::open(&desk.t).await;
    let bell = school.town.staff("Mr. Bell", Role::Coordinator).await;
    let email = let_in(&school.town, &bell).await;
    let board = format!("/app/conferences/{}", school.round.id);
    (school, desk.enter_as(&email).await, board)
}

both_databases!(
    async fn families_are_asked_for_their_hours_with_a_button(desk: Desk) {
        let (school, bell, board) = evening(&desk).await;
        let (amina, _) = school.family("Mateo", "en", AMINA).await;
        school.family("Hodan", "so", BASHIR).await;
        let (_, html) = bell.get(&board).await;
        assert!(html.contains("Ask 2 families for their hours"), "{html}");
        let (done, _) = bell.post(&format!("{board}/hours"), &[]).await;
        assert_eq!(done.header("location"), format!("{board}?done=asking"));
        // It goes on behind the request.
        for _ in 0..10_000 {
            if school.town.open_offer(&amina).await.is_some() {
                break;
            }
        }
        assert!(texts(&desk.t, AMINA).await.last().unwrap().contains("Text days and hours"));
    }
);

both_databases!(
    async fn a_family_that_no_time_fits_has_times_suggested_and_is_booked_by_hand(desk: Desk) {
        let (school, bell, board) = evening(&desk).await;
        let (_, mateo) = school.family("Mateo", "en", AMINA).await;
        school.town.invites(&school.round).await;
        desk.t.run_due().await;
        desk.t.advance(jiff::SignedDuration::from_mins(5));
        says(&desk.t, AMINA, "none of these work for us").await;
        assert_eq!(school.town.stands(&mateo).await.state, ConferenceState::Person);
        let (_, html) = bell.get(&board).await;
        let task = part(&html, "id=\"unplaced\"", "</section>");
        let looks: Vec<&str> = task.split("&#38;to=").skip(1).map(|rest| rest.split('"').next().unwrap()).collect();
        assert_eq!(looks.len(), 3, "a time of each day: {task}");
        let form = [("conference", &*mateo.id.to_string()), ("to", looks[1]), ("tell", "yes")];
        bell.post(&format!("{board}/move"), &form).await;
        assert_eq!(school.town.stands(&mateo).await.state, ConferenceState::Booked, "not only planned");
        assert!(texts(&desk.t, AMINA).await.last().unwrap().starts_with("You are set: Wednesday"));
    }
);

both_databases!(
    async fn a_teacher_who_cannot_be_there_is_said_on_the_board(desk: Desk) {
        let (school, bell, board) = evening(&desk).await;
        school.family("Mateo", "en", AMINA).await;
        let (_, html) = bell.get(&board).await;
        assert!(!html.contains("Cannot be there"), "nothing is offered yet");
        school.town.invites(&school.round).await;
        desk.t.run_due().await;
        says(&desk.t, AMINA, "1").await;
        let day = school.town.bookings().await[0].starts_at.timestamp().in_tz("America/Chicago").unwrap().date();
        let (_, html) = bell.get(&board).await;
        assert!(html.contains("Ms. Reyes meets nobody on this day."), "{html}");
        let form = [("teacher", &*school.reyes.id.to_string()), ("date", &*day.to_string())];
        let (done, _) = bell.post(&format!("{board}/away"), &form).await;
        assert_eq!(done.header("location"), format!("{board}?done=away"));
        assert_eq!(school.town.bookings().await[0].state, BookingState::Cancelled);
        let told = texts(&desk.t, AMINA).await;
        assert!(told.iter().rev().take(2).any(|text| text.contains("cannot take place")), "{told:?}");
        assert_eq!(bell.post(&format!("{board}/away"), &[("teacher", "x")]).await.0.status, 404);
    }
);
