//! A family's page of its conferences: its language, its times alone, what it does there, and when its link is over.

use std::sync::Arc;

use porchlight::conferences::invite;
use porchlight::config::Config;
use porchlight::delivery::lines::Lines;
use porchlight::entities::conference;
use porchlight::entities::conferences::{BookingState, ConferenceState};

use super::*;
use crate::support::evening::{AMINA, BASHIR, School, texts};

fn stranger(desk: &Desk) -> Visitor<'_> {
    Visitor { door: &desk.door, cookie: String::new(), csrf: String::new() }
}

fn link(desk: &Desk, of: &conference::Model) -> String {
    format!("/c/{}", desk.t.app.seal.sign(Use::Conferences, of.id.0))
}

/// The times on the buttons.
fn times(html: &str) -> Vec<&str> {
    html.split("name=\"at\" value=\"").skip(1).map(|rest| rest.split('"').next().unwrap()).collect()
}

both_databases!(
    async fn a_family_chooses_a_time_without_an_account(desk: Desk) {
        let school = School::open(&desk.t).await;
        let (amina, mateo) = school.family("Mateo", "ar", AMINA).await;
        let (_, hodan) = school.family("Hodan", "so", BASHIR).await;
        let (here, visitor) = (link(&desk, &mateo), stranger(&desk));
        let (_, html) = visitor.get(&here).await;
        assert!(times(&html).is_empty() && !html.contains("<details"), "nobody was asked yet: {html}");
        school.town.invites(&school.round).await;
        desk.t.run_due().await;
        let (page, html) = visitor.get(&here).await;
        assert_eq!(page.status, 200);
        assert!(html.contains("<html lang=\"ar\" dir=\"rtl\">") && html.contains("Mateo"), "{html}");
        assert!(!html.contains("Hodan") && html.len() < 50_000, "{} characters", html.len());
        let (_, options) = school.town.open_offer(&amina).await.unwrap();
        let offered: Vec<String> = options.0.iter().map(|visit| visit[0].starts_at.0.to_string()).collect();
        let shown = times(&html);
        assert!(shown.len() > 3 && offered.iter().all(|at| shown.contains(&&**at)), "{shown:?} {offered:?}");
        let other = shown.iter().find(|at| !offered.contains(&(**at).to_owned())).unwrap();
        let (done, _) = visitor.post(&here, &[("do", "take"), ("at", other)]).await;
        assert_eq!((done.status, done.header("location")), (303, here.as_str()));
        let booked = school.town.bookings().await;
        assert_eq!((booked.len(), booked[0].starts_at.0.to_string()), (1, (*other).to_owned()));
        assert!(school.town.open_offer(&amina).await.is_none(), "the offer is answered");
        let told = texts(&desk.t, AMINA).await;
        let (_, html) = visitor.get(&here).await;
        assert!(html.contains("value=\"cancel\"") && times(&html).is_empty(), "{html}");
        assert!(told.last().unwrap().contains("Room 12") && html.contains("Room 12"), "{told:?}");
        // What one has, no other is shown, nor gets.
        let theirs = link(&desk, &hodan);
        let (_, html) = visitor.get(&theirs).await;
        assert!(!times(&html).contains(other), "{html}");
        let (late, html) = visitor.post(&theirs, &[("do", "take"), ("at", other)]).await;
        assert_eq!(late.status, 200);
        assert!(html.contains("Waqtigaas hadda ayaa la qaatay.") && times(&html).len() > 3, "{html}");
        assert_eq!(school.town.bookings().await.len(), 1);
    }
);

both_databases!(
    async fn hours_are_ticked_and_a_meeting_is_given_up(desk: Desk) {
        let school = School::open(&desk.t).await;
        let (amina, mateo) = school.family("Mateo", "en", AMINA).await;
        let (_, hodan) = school.family("Hodan", "so", BASHIR).await;
        school.town.invites(&school.round).await;
        desk.t.run_due().await;
        let (here, visitor) = (link(&desk, &mateo), stranger(&desk));
        let (done, _) = visitor.post(&here, &[("do", "wish"), ("when", "wed-12")]).await;
        assert_eq!(done.header("location"), here);
        let (offer, options) = school.town.open_offer(&amina).await.unwrap();
        assert_eq!(offer.nth, 2);
        let zone = jiff::tz::TimeZone::get("America/Chicago").unwrap();
        let first = options.first()[0].starts_at;
        assert_eq!(first.timestamp().to_zoned(zone).weekday(), jiff::civil::Weekday::Wednesday);
        visitor.post(&here, &[("do", "take"), ("at", &first.0.to_string())]).await;
        let booked = school.town.bookings().await;
        let form = [("do", "cancel"), ("booking", &*booked[0].id.to_string())];
        let theirs = link(&desk, &hodan);
        visitor.post(&theirs, &form).await;
        assert_eq!(school.town.bookings().await[0].state, BookingState::Booked, "only its own");
        visitor.post(&here, &form).await;
        assert_eq!(school.town.bookings().await[0].state, BookingState::Cancelled);
        assert_eq!(school.town.stands(&mateo).await.state, ConferenceState::Open);
        let (_, html) = visitor.get(&here).await;
        assert!(times(&html).len() > 3, "times to choose from at once: {html}");
        // No window lies in these hours: a person's task.
        let (done, _) = visitor.post(&theirs, &[("do", "wish"), ("when", "sun-8"), ("when", "mon-17")]).await;
        assert_eq!(done.header("location"), format!("{theirs}?thanks=1"));
        let stands = school.town.stands(&hodan).await;
        assert_eq!((stands.state, stands.reason.as_deref()), (ConferenceState::Person, Some("none_fit")));
        let (_, html) = visitor.get(&format!("{theirs}?thanks=1")).await;
        assert!(html.contains("Dugsigu wuu idiin soo qori doonaa."), "{html}");
    }
);

/// A school that writes e-mails too.
struct Mailing(Desk);

impl FromFresh for Mailing {
    async fn from_fresh(fresh: Fresh) -> Self {
        let mut t = Gateway::from_fresh(fresh).await;
        let text = "[lines.text]\n[lines.text.company]\nkind = \"sandbox\"\n";
        let post = "[lines.post]\n[lines.post.company]\nkind = \"sandbox\"\nchannel = \"email\"\nfrom = \"school@example.org\"\n";
        let mut lines = Lines::build(&Config::with(post).unwrap().lines).unwrap();
        lines.add("text", &Config::with(text).unwrap().lines["text"], t.company.clone());
        let app = Arc::get_mut(&mut t.app).unwrap();
        Arc::get_mut(&mut app.parts).unwrap().lines = lines;
        let door = Door::with_pages(&t.app, PAGES).await;
        Self(Desk { t, door })
    }
}

both_databases!(
    async fn a_link_is_good_for_its_round_alone(mailing: Mailing) {
        let desk = mailing.0;
        let school = School::open(&desk.t).await;
        let (_, mateo) = school.family("Mateo", "en", AMINA).await;
        let (_, mail) = school.family("Zoe", "en", "zoe@mail.example").await;
        school.town.invites(&school.round).await;
        desk.t.run_due().await;
        let visitor = stranger(&desk);
        let all: Vec<_> = desk.t.messages().await.into_iter().filter(|one| one.kind.starts_with("conf.")).collect();
        let told = |one: &&porchlight::entities::message::Model| one.body.contains(&link(&desk, &mail));
        let kinds: Vec<_> = all.iter().map(|one| (&one.kind, one.channel)).collect();
        assert_eq!(all.iter().filter(told).count(), 1, "an e-mail has room for it: {kinds:?}");
        assert_eq!(all.iter().filter(|one| one.body.contains("/c/")).count(), 1, "a text has not");
        let other_use = format!("/c/{}", desk.t.app.seal.sign(Use::Meeting, mateo.id.0));
        for bad in ["/c/x", &*other_use] {
            assert_eq!(visitor.get(bad).await.0.status, 404, "{bad}");
            assert_eq!(visitor.post(bad, &[("do", "wish"), ("when", "tue-12")]).await.0.status, 404, "{bad}");
        }
        let here = link(&desk, &mateo);
        assert_eq!(visitor.get(&here).await.0.status, 200);
        invite::close(&desk.t.app, &school.town.scope(), school.round.id).await.unwrap();
        let (over, html) = visitor.get(&here).await;
        assert_eq!(over.status, 404);
        assert!(html.contains("This link no longer works."), "{html}");
    }
);
