//! One child on its own page, and questions to the families of a class.

use super::*;

both_databases!(
    async fn minutes_from_paper_are_typed_and_a_slip_is_taken_away(desk: Desk) {
        let (town, _, class) = desk.people().await;
        let other = town.staff("Mr. Okafor", Role::Teacher).await;
        let theirs = town.class("Room 9", &other).await;
        let hidden = town.student("Sahra", &theirs).await;
        let visitor = desk.enter().await;
        let (_, html) = visitor.get(&format!("/app/reading?class={}", class.id)).await;
        let child = html.split("/app/reading/children/").nth(1).unwrap().split('"').next().unwrap().to_owned();
        let page = format!("/app/reading/children/{child}");
        let (_, html) = visitor.get(&page).await;
        assert!(html.contains("Minutes from paper") && html.contains("None told yet"), "{html}");
        let today = first_value(&html, "name=\"day\"", 1);
        let add = |minutes: &str| Typed::new(&[("do", "add"), ("minutes", minutes), ("day", &today)]);
        let keep = format!("{page}/minutes");
        let (refused, html) = add("soon").post(&visitor, &keep).await;
        assert!(refused.status == 422 && html.contains("Minutes from paper must be 0 to 600"), "{html}");
        assert_eq!(add("25").post(&visitor, &keep).await.0.status, 303);
        let (_, html) = visitor.get(&page).await;
        assert!(html.contains("25 minutes") && html.contains("typed at school"), "{html}");
        let entry = value_of(&html, "entry");
        let remove = Typed::new(&[("do", "remove"), ("entry", &entry)]);
        assert_eq!(remove.post(&visitor, &keep).await.0.status, 303);
        assert!(visitor.get(&page).await.1.contains("None told yet"));
        let theirs = format!("/app/reading/children/{}", hidden.id);
        assert_eq!(visitor.get(&theirs).await.0.status, 404);
        assert_eq!(add("5").post(&visitor, &format!("{theirs}/minutes")).await.0.status, 404);
    }
);

both_databases!(
    async fn a_family_that_reads_no_print_is_noted_on_the_childs_page(desk: Desk) {
        let (_, _, class) = desk.people().await;
        let visitor = desk.enter().await;
        let (_, html) = visitor.get(&format!("/app/reading?class={}", class.id)).await;
        let child = html.split("/app/reading/children/").nth(1).unwrap().split('"').next().unwrap().to_owned();
        let page = format!("/app/reading/children/{child}");
        let (_, html) = visitor.get(&page).await;
        let guardian = value_of(&html, "guardian");
        assert!(!html.contains("checked"), "{html}");
        let wish = [("guardian", &*guardian), ("pictures", "yes"), ("until", "2027-01-04")];
        assert_eq!(visitor.post(&format!("{page}/wish"), &wish).await.0.status, 303);
        let (_, html) = visitor.get(&page).await;
        assert!(
            html.contains("name=\"pictures\" value=\"yes\" checked") && html.contains("value=\"2027-01-04\""),
            "{html}"
        );
        let slip = [("guardian", &*guardian), ("until", "soon")];
        assert_eq!(visitor.post(&format!("{page}/wish"), &slip).await.0.status, 422);
        assert!(visitor.get(&page).await.1.contains("value=\"2027-01-04\""), "a slip ends no pause");
        assert_eq!(visitor.post(&format!("{page}/wish"), &[("guardian", "x")]).await.0.status, 404);
    }
);

both_databases!(
    async fn families_of_a_class_are_asked_one_question_and_their_answers_shown(desk: Desk) {
        let (_, _, class) = desk.people().await;
        let visitor = desk.enter().await;
        let page = format!("/app/reading/questions?class={}", class.id);
        let (_, html) = visitor.get(&page).await;
        assert!(html.contains("Nothing was asked yet.") && !html.contains(">topic-"), "{html}");
        let of = class.id.to_string();
        let ask = Typed::new(&[
            ("class", &of),
            ("key", &value_of(&html, "key")),
            ("topic", "interests"),
            ("question", "Which church do you go to?"),
        ]);
        let (refused, html) = ask.post(&visitor, "/app/reading/questions").await;
        assert!(refused.status == 422 && html.contains("value=\"Which church do you go to?\""), "{html}");
        let ask = ask.with(&[("question", "What does your child love to do?")]);
        let (done, html) = ask.post(&visitor, "/app/reading/questions").await;
        assert_eq!(done.status, 303, "{html}");
        let (_, html) = visitor.get(done.header("location")).await;
        assert!(html.contains("One family is being asked") && html.contains("0 of 1 answered"), "{html}");
        desk.t.run_due().await;
        desk.t.advance(jiff::SignedDuration::from_secs(60));
        desk.t.family_writes(PHONE, "le encantan los trenes").await;
        let one = html.split("/app/reading/questions/").nth(1).unwrap().split('"').next().unwrap().to_owned();
        let one = format!("/app/reading/questions/{one}");
        let (_, html) = visitor.get(&one).await;
        assert!(html.contains("le encantan los trenes") && html.contains("1 of 1 answered"), "{html}");
        assert_eq!(visitor.post(&format!("{one}/remove"), &[]).await.0.status, 303);
        assert_eq!(visitor.get(&one).await.0.status, 404);
    }
);
