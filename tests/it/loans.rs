//! Books of the school from a pretend phone: lent, kept longer, late, returned, lost and found; the lists beside the bags.

use porchlight::clock::At;
use porchlight::entities::loans::CopyState;
use porchlight::entities::{Role, class, copy, guardian, loan, message, reply, staff, student};
use porchlight::reading::loans::import::import;
use porchlight::reading::loans::{self, NewCopy, remind};
use porchlight::scope::{Installation, Scope};
use sea_orm::{ColumnTrait as _, ConnectionTrait as _, QueryFilter as _, QueryOrder as _};

use crate::support::databases::both_databases;
use crate::support::gateway::Gateway;
use crate::support::people::Town;

const AMINA: &str = "+16125550111";
const BASHIR: &str = "+16125550112";

struct Room<'a> {
    town: Town<'a>,
    reyes: staff::Model,
    class: class::Model,
}

impl<'a> Room<'a> {
    async fn open(t: &'a Gateway) -> Self {
        let town = Town::found(&t.app, "North").await;
        let reyes = town.staff("Ms. Reyes", Role::Teacher).await;
        let class = town.class("Grade 3", &reyes).await;
        Self { town, reyes, class }
    }

    async fn family(&self, called: &str, language: &str, phone: &str) -> (student::Model, guardian::Model) {
        let child = self.town.student(called, &self.class).await;
        let guardian = self.town.guardian(language, &[phone], &[&child]).await;
        (child, guardian)
    }

    async fn copy(&self, number: &str, title: &str) -> copy::Model {
        let new = NewCopy {
            number: number.to_owned(),
            school: self.town.school.id,
            material: None,
            title: Some(title.to_owned()),
            language: Some("so".to_owned()),
        };
        loans::add(self.town.app, &self.town.scope(), new).await.unwrap()
    }

    fn scope(&self) -> Scope {
        Scope::of(&self.reyes, Vec::new())
    }
}

async fn loan_of(t: &Gateway, copy: &copy::Model) -> loan::Model {
    let rows = Installation.find::<loan::Entity>().filter(loan::Column::CopyId.eq(copy.id));
    rows.order_by_desc(loan::Column::LentAt).one(t.app.store.read()).await.unwrap().unwrap()
}

async fn state_of(t: &Gateway, copy: &copy::Model) -> CopyState {
    let rows = Installation.find::<copy::Entity>().filter(copy::Column::Id.eq(copy.id));
    rows.one(t.app.store.read()).await.unwrap().unwrap().state
}

async fn kinds(t: &Gateway, phone: &str) -> Vec<String> {
    let rows = t.messages().await.into_iter().filter(|row: &message::Model| row.to_address == phone);
    rows.map(|row| row.kind).filter(|kind| kind != "note.first_contact").collect()
}

/// A turn of the reminders, and what is due leaves.
async fn remind(t: &Gateway, local: &str) -> usize {
    t.at(local);
    let made = remind::turn(&t.app).await.unwrap();
    t.run_due().await;
    made
}

fn last(t: &Gateway, phone: &str) -> String {
    t.company.texts_to(phone).last().cloned().unwrap_or_default()
}

both_databases!(
    async fn a_book_is_lent_kept_late_and_returned(t: Gateway) {
        let room = Room::open(&t).await;
        let (ana, _) = room.family("Ana", "en", AMINA).await;
        let rain = room.copy("B1042", "Rain").await;
        loans::lend(&t.app, &room.scope(), "b 1042", ana.id).await.unwrap();
        assert_eq!(loan_of(&t, &rain).await.due_on, "2026-12-03");
        assert_eq!(remind(&t, "2026-11-30T12:00").await, 0, "three days before");
        assert_eq!(remind(&t, "2026-12-01T12:00").await, 1);
        assert_eq!(remind(&t, "2026-12-02T12:00").await, 0, "once for each due day");
        let text = last(&t, AMINA);
        assert!(text.contains("Rain") && text.contains("Reply 1") && text.contains("Reyes"), "{text}");
        t.family_writes(AMINA, "1").await;
        t.run_due().await;
        assert!(last(&t, AMINA).contains("Good news"), "{}", last(&t, AMINA));
        let kept = loan_of(&t, &rain).await;
        assert_eq!((kept.due_on.as_str(), kept.renewed), ("2026-12-16", 1));
        assert_eq!(remind(&t, "2026-12-14T12:00").await, 1);
        // Nobody answers: once a week, three times, and never again.
        let mut late = 0;
        for day in 17..31 {
            late += remind(&t, &format!("2026-12-{day}T12:00")).await;
        }
        for day in 1..31 {
            late += remind(&t, &format!("2027-01-{day:02}T12:00")).await;
        }
        assert_eq!(late, 3);
        let count = kinds(&t, AMINA).await.iter().filter(|kind| *kind == "loan.late").count();
        assert_eq!(count, 3);
        assert!(!last(&t, AMINA).to_lowercase().contains("late"), "{}", last(&t, AMINA));
        loans::give_back(&t.app, &room.scope(), "B1042").await.unwrap();
        assert_eq!(state_of(&t, &rain).await, CopyState::In);
        assert!(loan_of(&t, &rain).await.ended_at.is_some());
        assert!(loans::give_back(&t.app, &room.scope(), "B1042").await.is_err());
    }
);

both_databases!(
    async fn a_family_takes_and_gives_back_by_text(t: Gateway) {
        let room = Room::open(&t).await;
        room.family("Ana", "en", AMINA).await;
        room.family("Liban", "so", BASHIR).await;
        let rain = room.copy("B1042", "Rain").await;
        t.family_writes(AMINA, "b 1042").await;
        t.run_due().await;
        let text = last(&t, AMINA);
        assert!(text.contains("Ana") && text.contains("Rain"), "{text}");
        assert_eq!(state_of(&t, &rain).await, CopyState::Lent);
        // Another family has the same number in its hand: a person looks.
        t.family_writes(BASHIR, "B١٠٤٢").await;
        assert_eq!(state_of(&t, &rain).await, CopyState::Lent);
        assert!(kinds(&t, BASHIR).await.iter().all(|kind| kind == "sys.got_it"));
        t.family_writes(AMINA, "В-1042").await;
        t.run_due().await;
        assert_eq!(state_of(&t, &rain).await, CopyState::Lent, "sent twice, it is one text");
        t.advance(jiff::SignedDuration::from_mins(11));
        t.family_writes(AMINA, "В-1042").await;
        t.run_due().await;
        assert!(last(&t, AMINA).contains("is back"), "{}", last(&t, AMINA));
        t.family_writes(AMINA, "b1042").await;
        assert_eq!(state_of(&t, &rain).await, CopyState::In, "it is back once more");
        t.family_writes(BASHIR, "b١٠٤٢").await;
        assert_eq!(state_of(&t, &rain).await, CopyState::Lent);
        assert_eq!(kinds(&t, BASHIR).await.last().map(String::as_str), Some("loan.lent"));
        t.family_writes(AMINA, "B9999").await;
        let rows = Installation
            .find::<reply::Entity>()
            .order_by_desc(reply::Column::Id)
            .all(t.app.store.read())
            .await
            .unwrap();
        assert_eq!(rows.len(), 7);
    }
);

both_databases!(
    async fn of_several_children_the_named_one_gets_the_book(t: Gateway) {
        let room = Room::open(&t).await;
        let ana = room.town.student("Ana", &room.class).await;
        let luis = room.town.student("Luis", &room.class).await;
        room.town.guardian("es", &[AMINA], &[&ana, &luis]).await;
        let rain = room.copy("B1042", "Lluvia").await;
        t.family_writes(AMINA, "B1042").await;
        assert_eq!(state_of(&t, &rain).await, CopyState::In, "a person asks which child");
        t.family_writes(AMINA, "b1042 luis").await;
        assert_eq!(loan_of(&t, &rain).await.student_id, luis.id);
        let other = room.copy("B1043", "Sol").await;
        loans::wait(&t.app, &room.scope(), "B1043", ana.id).await.unwrap();
        t.family_writes(AMINA, "b1043").await;
        assert_eq!(loan_of(&t, &other).await.student_id, ana.id, "the one who waited");
    }
);

both_databases!(
    async fn a_lost_book_is_no_drama_and_comes_back(t: Gateway) {
        let room = Room::open(&t).await;
        let (ana, _) = room.family("Ana", "en", AMINA).await;
        let rain = room.copy("B1042", "Rain").await;
        loans::lend(&t.app, &room.scope(), "B1042", ana.id).await.unwrap();
        for unclear in ["B1042 is lost", "B1042 lo perdimos", "B1042?"] {
            t.family_writes(AMINA, unclear).await;
            assert_eq!(state_of(&t, &rain).await, CopyState::Lent, "{unclear}: a person reads it");
        }
        assert_eq!(remind(&t, "2026-12-01T12:00").await, 1);
        t.family_writes(AMINA, "2").await;
        t.run_due().await;
        assert!(last(&t, AMINA).contains("Books get lost"), "{}", last(&t, AMINA));
        assert_eq!(state_of(&t, &rain).await, CopyState::Lost);
        assert_eq!(remind(&t, "2026-12-10T12:00").await, 0, "nobody is asked for a lost book");
        assert!(loans::lend(&t.app, &room.scope(), "B1042", ana.id).await.is_err());
        t.family_writes(AMINA, "B1042").await;
        t.run_due().await;
        assert!(last(&t, AMINA).contains("is back"), "{}", last(&t, AMINA));
        assert_eq!(state_of(&t, &rain).await, CopyState::In);
        // Found by the school: the loan is over, and nobody is asked for it.
        loans::lend(&t.app, &room.scope(), "B1042", ana.id).await.unwrap();
        loans::mark(&t.app, &room.scope(), "B1042", CopyState::Lost).await.unwrap();
        loans::mark(&t.app, &room.scope(), "B1042", CopyState::In).await.unwrap();
        assert!(loan_of(&t, &rain).await.returned_at.is_some());
    }
);

both_databases!(
    async fn a_reminder_reaches_whoever_can_be_reached_and_waits_for_nobody(t: Gateway) {
        let room = Room::open(&t).await;
        let (ana, first) = room.family("Ana", "en", AMINA).await;
        room.town.guardian("so", &[BASHIR], &[&ana]).await;
        let rain = room.copy("B1042", "Rain").await;
        t.family_writes(AMINA, "B1042").await;
        assert_eq!(loan_of(&t, &rain).await.guardian_id, Some(first.id));
        t.family_writes(AMINA, "STOP").await;
        let (luis, _) = room.family("Luis", "en", "+16125550113").await;
        let sun = room.copy("B1043", "Sun").await;
        loans::lend(&t.app, &room.scope(), "B1043", luis.id).await.unwrap();
        t.app
            .store
            .read()
            .execute_unprepared(
                "UPDATE loan SET due_on = 'none' WHERE copy_id IN (SELECT id FROM copy WHERE number = 'B1043')",
            )
            .await
            .unwrap();
        assert_eq!(remind(&t, "2026-12-01T12:00").await, 1, "the other adult");
        assert!(kinds(&t, BASHIR).await.iter().any(|kind| kind == "loan.due"));
        assert!(loan_of(&t, &sun).await.remind_at.is_some_and(|at| at > t.app.now()), "what cannot be said waits");
    }
);

both_databases!(
    async fn a_book_of_a_school_that_no_child_goes_to_is_for_a_person(t: Gateway) {
        let room = Room::open(&t).await;
        room.family("Ana", "en", AMINA).await;
        let far = room.town.other_school("Whittier School").await;
        let theirs = NewCopy {
            number: "B7".to_owned(),
            school: far.id,
            material: None,
            title: Some("Wind".to_owned()),
            language: None,
        };
        let wind = loans::add(&t.app, &room.town.scope(), theirs).await.unwrap();
        t.family_writes(AMINA, "B7").await;
        assert_eq!(state_of(&t, &wind).await, CopyState::In);
    }
);

both_databases!(
    async fn a_book_that_a_friend_waits_for_is_not_kept_longer(t: Gateway) {
        let room = Room::open(&t).await;
        let (ana, _) = room.family("Ana", "en", AMINA).await;
        let (liban, _) = room.family("Liban", "so", BASHIR).await;
        let rain = room.copy("B1042", "Rain").await;
        loans::lend(&t.app, &room.scope(), "B1042", ana.id).await.unwrap();
        loans::wait(&t.app, &room.scope(), "B1042", liban.id).await.unwrap();
        remind(&t, "2026-12-01T12:00").await;
        t.family_writes(AMINA, "1 please").await;
        t.run_due().await;
        assert!(last(&t, AMINA).contains("A friend waits"), "{}", last(&t, AMINA));
        assert_eq!(loan_of(&t, &rain).await.due_on, "2026-12-03");
        // Another copy on the shelf: the friend can have that.
        room.copy("B1043", "Rain").await;
        remind(&t, "2026-12-04T12:00").await;
        t.family_writes(AMINA, "1").await;
        assert_eq!(loan_of(&t, &rain).await.renewed, 1);
    }
);

both_databases!(
    async fn a_family_that_stopped_or_sleeps_is_not_written_to(t: Gateway) {
        let room = Room::open(&t).await;
        let (ana, _) = room.family("Ana", "en", AMINA).await;
        let (liban, _) = room.family("Liban", "so", BASHIR).await;
        room.copy("B1", "Rain").await;
        room.copy("B2", "Sun").await;
        loans::lend(&t.app, &room.scope(), "B1", ana.id).await.unwrap();
        loans::lend(&t.app, &room.scope(), "B2", liban.id).await.unwrap();
        t.family_writes(AMINA, "STOP").await;
        assert_eq!(remind(&t, "2026-12-01T23:00").await, 1, "the other family alone");
        assert!(kinds(&t, AMINA).await.iter().all(|kind| kind.starts_with("sys.")));
        let text = t.message("loan.due", BASHIR).await;
        assert!(
            text.due_at > At::from("2026-12-02T08:00[America/Chicago]".parse::<jiff::Zoned>().unwrap().timestamp())
        );
        assert_eq!(text.language, "so");
    }
);

both_databases!(
    async fn books_due_alike_are_one_text_and_one_answer(t: Gateway) {
        let room = Room::open(&t).await;
        let (ana, _) = room.family("Ana", "en", AMINA).await;
        let (one, two) = (room.copy("B1", "Rain").await, room.copy("B2", "Sun").await);
        for number in ["B1", "B2"] {
            loans::lend(&t.app, &room.scope(), number, ana.id).await.unwrap();
        }
        assert_eq!(remind(&t, "2026-12-01T12:00").await, 1);
        let text = last(&t, AMINA);
        assert!(text.contains("Rain, Sun"), "{text}");
        t.family_writes(AMINA, "1").await;
        assert_eq!((loan_of(&t, &one).await.renewed, loan_of(&t, &two).await.renewed), (1, 1));
        assert_eq!(kinds(&t, AMINA).await, ["loan.due", "loan.renewed"]);
        // Twice is enough by text; then a person sees to it.
        remind(&t, "2026-12-14T12:00").await;
        t.family_writes(AMINA, "1").await;
        remind(&t, "2026-12-28T12:00").await;
        t.family_writes(AMINA, "1").await;
        assert_eq!(loan_of(&t, &one).await.renewed, 2);
        assert_eq!(kinds(&t, AMINA).await.last().map(String::as_str), Some("sys.got_it"));
    }
);

both_databases!(
    async fn copies_come_from_a_table_and_the_lists_say_where_they_are(t: Gateway) {
        let room = Room::open(&t).await;
        let (ana, _) = room.family("Ana", "en", AMINA).await;
        room.town.student("Ben", &room.class).await;
        let table =
            "\u{feff}Number;Title;Language\nB1;Rain;so\nb 1;Rain;so\nB2;Sun;ar\n;Moon;en\nB4;;en\nB5;Wind;not a tag\n";
        let done = import(&t.app, &room.scope(), table.as_bytes()).await.unwrap();
        assert_eq!((done.copies, done.added, done.known), (3, 2, 1));
        let refused: Vec<_> = done.refused.iter().map(|one| (one.line, one.field.as_str())).collect();
        assert_eq!(refused, [(5, "number"), (6, "title"), (7, "language")]);
        loans::lend(&t.app, &room.scope(), "B1", ana.id).await.unwrap();
        let bags = loans::bags(&t.app, &room.scope(), room.class.id).await.unwrap();
        let seen: Vec<_> =
            bags.iter().map(|bag| (bag.called.as_str(), bag.number.as_deref(), bag.today, bag.late)).collect();
        assert_eq!(seen, [("Ana", Some("B1"), true, false), ("Ben", None, false, false)]);
        t.at("2026-12-05T12:00");
        let report = loans::report(&t.app, &room.scope()).await.unwrap();
        assert_eq!((report.copies, report.lent, report.late, report.lost), (2, 1, 1, 0));
        assert_eq!((report.classes[0].lent, report.classes[0].late), (1, 1));
        assert_eq!(report.languages.iter().map(|one| one.copies).collect::<Vec<_>>(), [1, 1]);
        assert_eq!(report.loved[0].title, "Rain");
        // Another school's teacher finds none of it.
        let other = room.town.staff("Mr. Ito", Role::Teacher).await;
        let theirs = loans::report(&t.app, &Scope::of(&other, Vec::new())).await.unwrap();
        assert_eq!(theirs.copies, 0);
        assert!(loans::give_back(&t.app, &Scope::of(&other, Vec::new()), "B1").await.is_err());
    }
);
