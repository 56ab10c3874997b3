//! A single question to families: asked with consent and seldom, answered in plain words or skipped, shown to who asked.

use std::collections::BTreeSet;

use porchlight::entities::{Role, class, staff};
use porchlight::error::Error;
use porchlight::ids::RowId;
use porchlight::reading::surveys::model::Topic;
use porchlight::reading::surveys::{self, Asked, NewSurvey};
use porchlight::scope::Scope;

use crate::support::databases::both_databases;
use crate::support::gateway::Gateway;
use crate::support::people::Town;

const AMINA: &str = "+16125550111";
const BASHIR: &str = "+16125550112";
const CHEN: &str = "+16125550113";

async fn a_class<'a>(t: &'a Gateway) -> (Town<'a>, staff::Model, class::Model) {
    let town = Town::found(&t.app, "North").await;
    let reyes = town.staff("Ms. Reyes", Role::Teacher).await;
    let class = town.class("Grade 3", &reyes).await;
    for (name, phone) in [("Ana", AMINA), ("Liban", BASHIR), ("Mei", CHEN)] {
        let child = town.student(name, &class).await;
        town.guardian("en", &[phone], &[&child]).await;
    }
    (town, reyes, class)
}

fn question(class: &class::Model, text: &str) -> NewSurvey {
    let (accept, words) = Default::default();
    NewSurvey { class: class.id, topic: Topic::Interests, question: text.to_owned(), accept, words }
}

async fn ask(t: &Gateway, by: &staff::Model, key: &str, new: NewSurvey) -> Result<Asked, Error> {
    let asked = surveys::ask(&t.app, &Scope::of(by, Vec::new()), by, key, new).await;
    t.run_due().await;
    t.advance(jiff::SignedDuration::from_secs(5));
    asked
}

async fn answers(t: &Gateway, by: &staff::Model, id: RowId) -> Vec<(bool, Option<String>)> {
    let results = surveys::results(&t.app, &Scope::of(by, Vec::new()), by, id).await.unwrap();
    results.answers.into_iter().map(|(row, text, _)| (row.skipped, text.map(|text| text.body))).collect()
}

async fn says(t: &Gateway, phone: &str, text: &str) -> String {
    t.family_writes(phone, text).await;
    t.run_due().await;
    t.advance(jiff::SignedDuration::from_secs(5));
    t.company.texts_to(phone).last().cloned().unwrap_or_default()
}

both_databases!(
    async fn a_question_is_asked_answered_and_skipped(t: Gateway) {
        let (_town, reyes, class) = a_class(&t).await;
        let asked = ask(&t, &reyes, "k1", question(&class, "What does your child love to do")).await.unwrap();
        assert_eq!(asked.asked, 3);
        let text = t.company.texts_to(AMINA).last().cloned().unwrap();
        assert!(text.contains("love to do?") && text.contains("0 to skip") && text.contains("Ana"), "{text}");
        let text = says(&t, AMINA, "She loves trains and dancing with her brother").await;
        assert!(text.contains("Thank you for your answer") && text.contains("Reyes"), "{text}");
        // What comes after that is a text like any other.
        let text = says(&t, AMINA, "And when is the book fair?").await;
        assert!(!text.contains("Thank you for your answer"), "{text}");
        let before = t.company.texts_to(BASHIR).len();
        says(&t, BASHIR, "0").await;
        assert_eq!(t.company.texts_to(BASHIR).len(), before, "nobody is talked into it");
        says(&t, CHEN, "What is this for?").await;
        says(&t, CHEN, "thanks").await;
        let all = answers(&t, &reyes, asked.id).await;
        let words = "She loves trains and dancing with her brother".to_owned();
        assert_eq!(all, [(false, Some(words)), (true, Some("0".to_owned()))]);
        says(&t, CHEN, "3").await;
        assert_eq!(answers(&t, &reyes, asked.id).await.len(), 3, "a number may be the answer");
        surveys::delete(&t.app, &Scope::of(&reyes, Vec::new()), &reyes, asked.id).await.unwrap();
        let gone = surveys::results(&t.app, &Scope::of(&reyes, Vec::new()), &reyes, asked.id).await;
        assert!(matches!(gone, Err(Error::NotFound(_))));
    }
);

both_databases!(
    async fn nobody_is_asked_too_often_or_twice_the_same(t: Gateway) {
        let (town, reyes, class) = a_class(&t).await;
        let ito = town.staff("Mr. Ito", Role::Coordinator).await;
        let by_ito = Scope::of(&ito, vec![town.school.id]);
        let first = ask(&t, &reyes, "k1", question(&class, "Which songs do you sing?")).await.unwrap();
        let again = ask(&t, &reyes, "k1", question(&class, "Which songs do you sing?")).await.unwrap();
        assert_eq!((first.id, first.update.id), (again.id, again.update.id), "the same key is the same question");
        let soon = surveys::ask(&t.app, &by_ito, &ito, "i1", question(&class, "How can we help?")).await;
        assert!(matches!(soon, Err(Error::Invalid { ref field, .. }) if field == "class"), "{soon:?}");
        t.advance(jiff::SignedDuration::from_hours(15 * 24));
        let same = surveys::ask(&t.app, &by_ito, &ito, "i2", question(&class, "which songs do you SING")).await;
        assert!(same.is_err(), "never the same twice");
        let other = surveys::ask(&t.app, &by_ito, &ito, "i3", question(&class, "How can we help?")).await.unwrap();
        assert_eq!(other.asked, 3);
        // An answer after its seven days is a text like any other.
        t.run_due().await;
        t.advance(jiff::SignedDuration::from_hours(8 * 24));
        says(&t, AMINA, "With reading, please").await;
        let results = surveys::results(&t.app, &by_ito, &ito, other.id).await.unwrap();
        assert!(results.answers.is_empty());
    }
);

both_databases!(
    async fn a_family_that_stopped_or_wants_less_is_left_alone(t: Gateway) {
        use porchlight::entities::guardian;
        use sea_orm::sea_query::Expr;
        use sea_orm::{ColumnTrait as _, QueryFilter as _};
        let (town, reyes, class) = a_class(&t).await;
        t.family_writes(AMINA, "STOP").await;
        let less = town.guardian("en", &["+16125550114"], &[&town.student("Noor", &class).await]).await;
        let update = town.scope().update::<guardian::Entity>().col_expr(guardian::Column::Less, Expr::value(true));
        update.filter(guardian::Column::Id.eq(less.id)).exec(t.app.store.read()).await.unwrap();
        let asked = ask(&t, &reyes, "k1", question(&class, "Which songs do you sing?")).await.unwrap();
        assert_eq!(asked.skipped.get("less"), Some(&1));
        assert!(t.company.texts_to(AMINA).iter().all(|text| !text.contains("songs")));
        assert!(t.company.texts_to("+16125550114").is_empty());
    }
);

both_databases!(
    async fn what_may_not_be_asked_is_refused_with_a_reason(t: Gateway) {
        let (_town, reyes, class) = a_class(&t).await;
        for text in [
            "What is your immigration status?",
            "¿Van a la iglesia?",
            "What do you earn?",
            "Who lives with you? What do you like?",
            &"long ".repeat(20),
            "???",
        ] {
            let refused = ask(&t, &reyes, "k", question(&class, text)).await;
            assert!(
                matches!(refused, Err(Error::Invalid { ref field, .. }) if field == "question"),
                "{text}: {refused:?}"
            );
        }
        // The linter's rules hold, too, and a refusal uses nobody's fourteen days up.
        let blame = question(&class, "Why does he never do his homework?");
        let refused = ask(&t, &reyes, "k2", blame.clone()).await;
        assert!(matches!(refused, Err(Error::Advice { .. })), "{refused:?}");
        let Err(Error::Advice { rules }) = refused else { panic!("advice") };
        let meant = NewSurvey { accept: rules.into_iter().collect::<BTreeSet<_>>(), ..blame };
        assert_eq!(ask(&t, &reyes, "k2", meant).await.unwrap().asked, 3);
        // Nobody sends the template past these rules.
        let audience = porchlight::people::audience::Audience::Class(class.id);
        let draft =
            porchlight::messages::draft::Draft::template(audience, "ask.family", &[("question", "Where from?")]);
        let scope = Scope::of(&reyes, Vec::new());
        assert!(porchlight::messages::compose::compose(&t.app, &scope, &reyes, "n1", &draft).await.is_err());
    }
);
