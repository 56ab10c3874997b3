//! Minutes by plain reply: kept, summed up, mended, praised; and a family that was asked several things.

use porchlight::entities::{Role, class, guardian, reading_log, reply, staff, student};
use porchlight::language::Args;
use porchlight::messages::store as messages;
use porchlight::people::audience::Home;
use porchlight::reading::loans::{self, NewCopy, remind};
use porchlight::reading::minutes;
use porchlight::reading::say::{self, Telling, Text};
use porchlight::scope::{Installation, Scope};
use sea_orm::QueryOrder as _;

use crate::support::databases::both_databases;
use crate::support::gateway::Gateway;
use crate::support::people::Town;
use crate::support::season::{Season, chicago};

const AMINA: &str = "+16125550111";

struct Evening<'a> {
    town: Town<'a>,
    reyes: staff::Model,
    class: class::Model,
    children: Vec<student::Model>,
    guardian: guardian::Model,
}

impl<'a> Evening<'a> {
    async fn with(t: &'a Gateway, language: &str, names: &[&str]) -> Self {
        let town = Town::found(&t.app, "North").await;
        let reyes = town.staff("Ms. Reyes", Role::Teacher).await;
        let class = town.class("Grade 3", &reyes).await;
        let mut children = Vec::new();
        for name in names {
            children.push(town.student(name, &class).await);
        }
        let guardian = town.guardian(language, &[AMINA], &children.iter().collect::<Vec<_>>()).await;
        Self { town, reyes, class, children, guardian }
    }

    /// The question for minutes goes out.
    async fn asks(&self, t: &Gateway) {
        let (scope, app) = (self.town.scope(), self.town.app);
        let home = Home::load(&app.store, &scope).await.unwrap();
        let reviews = say::approved(app, &scope, &home).await.unwrap();
        let families = porchlight::reading::families(app.store.read(), &scope, &[self.guardian.id]).await.unwrap();
        let telling = Telling {
            app,
            scope: &scope,
            home: &home,
            reviews: &reviews,
            recipient: &families[&self.guardian.id],
            staff: &self.reyes,
            contact: None,
        };
        let day = app.clock.now().to_zoned(jiff::tz::TimeZone::UTC).date();
        let text = Text { parts: vec![("read.log_ask", Args::new().with("day", day))], students: &self.children };
        let row = telling.at_once(&text).unwrap().unwrap();
        let tx = app.store.begin().await.unwrap();
        messages::insert_messages(&*tx, vec![row]).await.unwrap();
        tx.commit().await.unwrap();
        t.run_due().await;
        // The answer comes a moment later.
        t.advance(jiff::SignedDuration::from_secs(5));
    }

    /// What stands, by child and minutes.
    async fn stands(&self) -> Vec<(String, i32)> {
        let rows = Installation.find::<reading_log::Entity>().order_by_asc(reading_log::Column::Id);
        let rows = rows.all(self.town.app.store.read()).await.unwrap();
        let name = |row: &reading_log::Model| {
            self.children.iter().find(|child| child.id == row.student_id).unwrap().called.clone()
        };
        rows.iter().filter(|row| row.corrected_by.is_none()).map(|row| (name(row), row.minutes)).collect()
    }
}

async fn says(t: &Gateway, text: &str) -> String {
    t.family_writes(AMINA, text).await;
    t.run_due().await;
    t.advance(jiff::SignedDuration::from_secs(5));
    t.company.texts_to(AMINA).last().cloned().unwrap_or_default()
}

fn told(all: &[(&str, i32)]) -> Vec<(String, i32)> {
    all.iter().map(|(name, minutes)| ((*name).to_owned(), *minutes)).collect()
}

both_databases!(
    async fn minutes_are_kept_summed_up_and_mended(t: Gateway) {
        let home = Evening::with(&t, "en", &["Ana"]).await;
        home.asks(&t).await;
        let text = says(&t, "half an hour").await;
        assert!(text.contains("30 minutes") && text.contains("30 this month"), "{text}");
        assert!(text.contains("Reyes"), "{text}");
        let text = says(&t, "no, 10").await;
        assert!(text.contains("Changed to 10") && text.contains("10 this month"), "{text}");
        assert_eq!(home.stands().await, told(&[("Ana", 10)]));
        let text = says(&t, "I meant 15").await;
        assert!(text.contains("Changed to 15"), "{text}");
        // A second of the same day adds to the month; the same text told twice does not.
        home.asks(&t).await;
        for _ in 0..2 {
            t.family_writes_as("SM9", AMINA, "20").await;
        }
        assert_eq!(home.stands().await, told(&[("Ana", 15), ("Ana", 20)]));
        t.run_due().await;
        assert!(t.company.texts_to(AMINA).last().unwrap().contains("35 this month"));
        // After two days nothing is mended any more.
        t.advance(jiff::SignedDuration::from_hours(49));
        says(&t, "no, 5").await;
        assert_eq!(home.stands().await, told(&[("Ana", 15), ("Ana", 20)]));
    }
);

both_databases!(
    async fn siblings_share_or_each_have_their_own(t: Gateway) {
        let home = Evening::with(&t, "es", &["Ana", "Luis"]).await;
        home.asks(&t).await;
        says(&t, "veinte").await;
        assert_eq!(home.stands().await, told(&[("Ana", 20), ("Luis", 20)]));
        let month = minutes::of_class(&t.app, &home.town.scope(), home.class.id).await.unwrap();
        assert_eq!(month.iter().map(|one| one.month).collect::<Vec<_>>(), [20, 20]);
        says(&t, "no, Luis 10").await;
        assert_eq!(home.stands().await, told(&[("Ana", 20), ("Luis", 10)]));
        home.asks(&t).await;
        says(&t, "15 Ana 5 Luis").await;
        assert_eq!(home.stands().await, told(&[("Ana", 20), ("Luis", 10), ("Ana", 15), ("Luis", 5)]));
    }
);

both_databases!(
    async fn what_is_not_clear_is_asked_back_once(t: Gateway) {
        let home = Evening::with(&t, "en", &["Ana", "Luis"]).await;
        home.asks(&t).await;
        let text = says(&t, "2000").await;
        assert!(text.contains("How many minutes"), "{text}");
        let text = says(&t, "20 Ana 15 Zed").await;
        assert!(text.contains("Got it") || !text.contains("How many minutes"), "a person reads it: {text}");
        assert!(home.stands().await.is_empty());
        says(&t, "20").await;
        assert_eq!(home.stands().await.len(), 2);
        // Nothing was asked: only what is plainly minutes counts.
        says(&t, "25").await;
        says(&t, "I will be 20 minutes late").await;
        assert_eq!(home.stands().await.len(), 2);
        says(&t, "we read 20 minutes").await;
        assert_eq!(home.stands().await.len(), 4);
    }
);

both_databases!(
    async fn weeks_in_a_row_are_praised_once_over_clock_and_month(t: Gateway) {
        let home = Evening::with(&t, "en", &["Ana"]).await;
        // Clocks change in the night to 14 March 2027; months end in between.
        let days = ["2027-02-22", "2027-03-01", "2027-03-08", "2027-03-14", "2027-03-15", "2027-03-31"];
        let mut praised = Vec::new();
        for day in days {
            t.at(&format!("{day}T18:00"));
            home.asks(&t).await;
            let text = says(&t, "10").await;
            praised.push(text.contains("in a row"));
            assert_eq!(text.matches("Reyes").count(), 1, "signed once: {text}");
            if day == "2027-03-31" {
                assert!(text.contains("50 this month"), "{text}");
            }
        }
        assert_eq!(praised, [false, true, false, false, true, false]);
        t.at("2027-04-01T00:30");
        home.asks(&t).await;
        let text = says(&t, "0").await;
        assert!(text.contains("0 this month"), "{text}");
    }
);

both_databases!(
    async fn a_bare_number_answers_the_newest_question(t: Gateway) {
        let home = Evening::with(&t, "en", &["Ana"]).await;
        let new = NewCopy {
            number: "B1".to_owned(),
            school: home.town.school.id,
            material: None,
            title: Some("Rain".to_owned()),
            language: None,
        };
        loans::add(&t.app, &home.town.scope(), new).await.unwrap();
        loans::lend(&t.app, &home.town.scope(), "B1", home.children[0].id).await.unwrap();
        t.at("2026-12-01T12:00");
        let season = Season::open(&home.town, &home.reyes).await;
        let wanted = season.conference(&home.children[0], &home.reyes, &home.guardian).await;
        let times = ["2026-12-08T17:00", "2026-12-09T17:00", "2026-12-10T17:00"].map(chicago);
        season.offered(&wanted, &times).await;
        t.advance(jiff::SignedDuration::from_mins(5));
        remind::turn(&t.app).await.unwrap();
        t.run_due().await;
        t.advance(jiff::SignedDuration::from_mins(5));
        home.asks(&t).await;
        // Minutes were asked last, the book before, the conference first.
        let text = says(&t, "1").await;
        assert!(text.contains("1 minute"), "{text}");
        let text = says(&t, "1").await;
        assert!(text.contains("Good news"), "{text}");
        says(&t, "2").await;
        assert_eq!(home.stands().await.len(), 1);
        let rows = Installation.find::<reply::Entity>().order_by_desc(reply::Column::Id);
        let row = rows.one(t.app.store.read()).await.unwrap().unwrap();
        assert!(row.act_at.is_some(), "the number is the conference's");
    }
);

both_databases!(
    async fn staff_types_minutes_and_takes_a_slip_away(t: Gateway) {
        let home = Evening::with(&t, "en", &["Ana"]).await;
        let scope = Scope::of(&home.reyes, Vec::new());
        let typed = |minutes, day: Option<&str>| minutes::Typed { minutes, day: day.map(str::to_owned) };
        let row = minutes::typed(&t.app, &scope, home.children[0].id, &typed(25, None)).await.unwrap();
        assert_eq!(row.day, "2026-11-19");
        for wrong in [typed(601, None), typed(-1, None), typed(5, Some("2026-11-20")), typed(5, Some("soon"))] {
            assert!(minutes::typed(&t.app, &scope, home.children[0].id, &wrong).await.is_err());
        }
        minutes::take_away(&t.app, &scope, row.id).await.unwrap();
        assert!(home.stands().await.is_empty());
    }
);
