//! A child's preparation sheet: on paper in two languages, typed on without a script; and what was agreed on, on the card.

use porchlight::conferences::sheet::{self, NewPlan};
use porchlight::entities::conferences::RoundKind;

use super::*;

both_databases!(
    async fn a_sheet_stands_in_two_languages_and_the_plan_on_the_card(desk: Desk) {
        let (town, reyes, class) = desk.people().await;
        let child = town.student("Nour", &class).await;
        let guardian = town.guardian("ar", &["+16125550113"], &[&child]).await;
        let round = town.round(RoundKind::StudentLed).await;
        town.takes_part(&round, &reyes, "Room 12").await;
        let conference = town.conference(&round, &reyes, &child, &guardian).await;
        let visitor = desk.enter().await;
        let at = format!("/app/conferences/{}/sheet/{}", round.id, conference.id);
        let (blank, html) = visitor.get(&at).await;
        assert_eq!(blank.status, 200);
        for said in [
            "<div lang=\"ar\" dir=\"rtl\"><h2>",
            "<div lang=\"en\" dir=\"ltr\"><h2>My work and my plan",
            "My next goal is:",
        ] {
            assert!(html.contains(said), "{said} in {html}");
        }
        assert_eq!(html.matches("class=\"lines\"").count(), 6, "six starters, nothing written yet");
        let (kept, _) = visitor.post(&at, &[("goal", "أقرأ <b>كتابًا"), ("proud", "My map")]).await;
        assert_eq!((kept.status, kept.header("location")), (303, at.as_str()));
        let (_, html) = visitor.get(&at).await;
        assert!(html.contains("<p class=\"said\" dir=\"auto\">My map</p>") && !html.contains("<b>كتابًا"), "{html}");
        assert_eq!(html.matches("class=\"lines\"").count(), 4);
        let long = "x".repeat(401);
        let (refused, html) = visitor.post(&at, &[("hard", &long)]).await;
        assert_eq!(refused.status, 422);
        assert!(html.contains("href=\"#f-hard\"") && html.contains(&long), "what was typed is kept: {html}");
        let (gone, _) = visitor.get(&format!("/app/conferences/{}/sheet/{}", round.id, round.id)).await;
        assert_eq!(gone.status, 404);

        let plan = NewPlan {
            home_step: "ten minutes of reading".to_owned(),
            class_step: "read with a small group".to_owned(),
            date: "2026-12-03".parse().unwrap(),
            this_home_only: false,
            words: Default::default(),
            accept: Default::default(),
            untranslated: Default::default(),
            seen: Default::default(),
        };
        let scope = porchlight::people::store::scope_of(desk.t.app.store.read(), &reyes).await.unwrap();
        sheet::share(&desk.t.app, &scope, &reyes, "k1", (round.id, conference.id), plan).await.unwrap();
        let (_, html) = visitor.get(&format!("/app?thread={}", guardian.id)).await;
        assert!(html.contains("Plan for Nour, ") && html.contains("at home, ten minutes of reading"), "{html}");
        let (_, html) = visitor.get("/app?update=1").await;
        assert!(html.contains("Shared plan, to 1 student"), "{html}");
    }
);

#[test]
fn every_language_has_every_starter_of_its_own() {
    use porchlight::language::{Args, Catalogue, Tag};
    let catalogue = Catalogue::load(None).unwrap();
    let ids = ["title", "agenda", "proud", "hard", "goal", "help", "ideas"].map(|id| format!("sheet-{id}"));
    let say = |tag: &Tag, id: &str| catalogue.page_word(tag, id, &Args::new());
    assert_eq!(catalogue.locales().len(), 40);
    for tag in catalogue.locales().iter().filter(|tag| **tag != Tag::english()) {
        for id in &ids {
            let said = say(tag, id);
            assert!(said != say(&Tag::english(), id) && said != *id, "{tag} {id}: {said}");
            assert!(said.chars().count() <= 80, "{tag} {id}: {said}");
        }
    }
}
