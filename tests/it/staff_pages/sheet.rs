//! A child's preparation sheet: on paper in two languages, typed on without a script; and what was agreed on, on the card.

use porchlight::entities::conferences::RoundKind;

use super::*;

both_databases!(
    async fn a_sheet_stands_in_two_languages(desk: Desk) {
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
    }
);

both_databases!(
    async fn the_plan_is_looked_at_sent_home_and_stands_on_the_card(desk: Desk) {
        let (town, reyes, class) = desk.people().await;
        let child = town.student("Nour", &class).await;
        let guardian = town.guardian("ar", &["+16125550113"], &[&child]).await;
        let round = town.round(RoundKind::StudentLed).await;
        town.takes_part(&round, &reyes, "Room 12").await;
        let conference = town.conference(&round, &reyes, &child, &guardian).await;
        let visitor = desk.enter().await;
        let at = format!("/app/conferences/{}/sheet/{}", round.id, conference.id);
        let form = |act: &'static str, class_step: &'static str| {
            [
                ("home_step", "ten minutes of reading"),
                ("class_step", class_step),
                ("date", "2026-12-03"),
                ("key", "k1"),
                ("do", act),
            ]
        };
        let (refused, html) = visitor.post(&format!("{at}/plan"), &form("send", " ")).await;
        assert_eq!(refused.status, 422);
        assert!(html.contains("id=\"e-f-class_step\">Fill in this field."), "{html}");
        assert!(html.contains("value=\"ten minutes of reading\""), "what was typed is kept: {html}");
        let over = [("home_step", "a"), ("class_step", "b"), ("date", "2020-12-03"), ("do", "send")];
        let (refused, html) = visitor.post(&format!("{at}/plan"), &over).await;
        assert_eq!(refused.status, 422);
        assert!(html.contains("is over"), "{html}");
        let (seen, html) = visitor.post(&format!("{at}/plan"), &form("preview", "read with a small group")).await;
        assert_eq!(seen.status, 200);
        assert!(html.contains("lang=\"ar\" dir=\"auto\">") && html.contains("Send to 1 guardian"), "{html}");
        assert_eq!(desk.t.messages().await.len(), 0, "only looked at");
        let (sent, html) = visitor.post(&format!("{at}/plan"), &form("send", "read with a small group")).await;
        assert_eq!((sent.status, sent.header("location")), (303, format!("{at}?done=sent#plan").as_str()), "{html}");
        let (_, html) = visitor.get(&format!("{at}?done=sent")).await;
        assert!(html.contains("The plan is on its way home") && html.contains("Plan for Nour, "), "{html}");
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
