//! Advice on a teacher's own words on her desk, without a script: shown, ticked or mended, sent.

use super::*;

both_databases!(
    async fn blame_is_shown_and_is_sent_only_when_it_is_meant_so(desk: Desk) {
        desk.people().await;
        let visitor = desk.enter().await;
        let half = [("note", "note.effort"), ("detail", "He refused to help <b>")];
        let (_, html) = visitor.post("/app/preview", &half).await;
        assert!(html.contains("“refused” may read as blame."), "before the note is whole: {html}");
        let note = [&half[..], &[("skill", "reading"), ("key", "k1")]].concat();
        let (refused, html) = visitor.post("/app/updates", &note).await;
        assert_eq!(refused.status, 422);
        assert!(html.contains("href=\"#advice\"") && html.contains("id=\"advice\""), "{html}");
        assert!(html.contains("name=\"accept\" value=\"L06\">") && html.contains("I mean it so. Send it."), "{html}");
        assert!(desk.t.messages().await.is_empty());
        let key = html.split("name=\"key\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
        let ticked = [&half[..], &[("skill", "reading"), ("key", &key), ("accept", "L06")]].concat();
        let (_, html) = visitor.post("/app/preview", &ticked).await;
        assert!(html.contains("name=\"accept\" value=\"L06\" checked>"), "{html}");
        let (sent, html) = visitor.post("/app/updates", &ticked).await;
        assert_eq!(sent.status, 303, "{html}");
    }
);

both_databases!(
    async fn an_answer_to_one_family_that_says_something_private_wants_her_tick(desk: Desk) {
        desk.people().await;
        let visitor = desk.enter().await;
        let note = [("note", "note.growth"), ("skill", "reading"), ("key", "k1")];
        assert_eq!(visitor.post("/app/updates", &note).await.0.status, 303);
        let guardian = desk.t.message("note.growth", PHONE).await.guardian_id.unwrap();
        let path = format!("/app/threads/{guardian}");
        let answer = [("text", "Is he still sick? We should call his doctor"), ("key", "k2")];
        let (asked, html) = visitor.post(&path, &answer).await;
        assert_eq!(asked.status, 422);
        assert!(html.contains("may be private. Call the family"), "{html}");
        let thread = html.split("id=\"answers\"").nth(1).unwrap();
        let rules = thread.split("name=\"accept\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
        assert!(rules.contains("L08"), "{rules}");
        let (sent, html) = visitor.post(&path, &[&answer[..], &[("accept", &rules)]].concat()).await;
        assert_eq!(sent.status, 303, "{html}");
    }
);
