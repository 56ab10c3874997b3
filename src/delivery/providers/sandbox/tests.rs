use super::super::tests::{later, message, never};
use super::*;

fn sandbox() -> Sandbox {
    Sandbox::new("demo", &serde_json::from_str(r#"{"phones": 3}"#).unwrap()).unwrap()
}

fn to(number: &str) -> Outgoing {
    Outgoing { to: number.into(), ..message() }
}

fn after(ms: i64) -> Timestamp {
    message().now + SignedDuration::from_millis(ms)
}

#[tokio::test]
async fn a_message_lands_and_its_receipt_falls_due_once() {
    let phones = sandbox();
    let accepted = phones.send(&message()).await.unwrap();
    let texts = phones.phone("+16125550142");
    assert_eq!((texts.len(), texts[0].text.as_str(), texts[0].mine), (1, message().body.as_str(), false));
    assert_eq!(texts[0].language.as_deref(), Some("so"));
    let due = phones.next_due().unwrap();
    assert!(after(300) <= due && due <= after(2000), "{due}");
    assert_eq!(phones.take_receipts(after(299)), []);
    let receipts = phones.take_receipts(due);
    let expected = Inbound::Receipt {
        provider_id: accepted.provider_id,
        event: Some(Event::Delivered),
        status: "delivered".into(),
        refusal: None,
    };
    assert_eq!(receipts.len(), 1);
    assert_eq!((&receipts[0].inbound, receipts[0].message), (&expected, message().message));
    assert_eq!(receipts[0].receipt_url, message().receipt_url);
    assert_eq!(phones.take_receipts(after(9_000)), []);
    assert_eq!(phones.next_due(), None);
}

#[tokio::test]
async fn the_last_digits_choose_what_happens() {
    for (number, outcome, on_phone, receipt) in [
        ("+16125559901", None, 0, Some(Event::Bounced)),
        ("+16125559902", Some(never("no_such_number", Refusal::Contact)), 0, None),
        ("+16125559903", None, 1, None),
        ("+16125559904", Some(Err(SendError::Unanswered { code: "timeout".into() })), 1, Some(Event::Delivered)),
        ("+16125559905", Some(never("opted_out", Refusal::OptedOut)), 0, None),
        ("family9903@home.example", None, 1, None),
        ("a@b.example", None, 1, Some(Event::Delivered)),
    ] {
        let phones = sandbox();
        let sent = phones.send(&to(number)).await;
        match outcome {
            Some(outcome) => assert_eq!(sent, outcome, "{number}"),
            None => assert!(sent.unwrap().provider_id.is_some(), "{number}"),
        }
        assert_eq!(phones.phone(number).len(), on_phone, "{number}");
        let events = phones.take_receipts(after(2000)).into_iter().map(|receipt| match receipt.inbound {
            Inbound::Receipt { event, .. } => event.unwrap(),
            Inbound::Reply { .. } => panic!("a reply among the receipts"),
        });
        assert_eq!(events.collect::<Vec<_>>(), receipt.into_iter().collect::<Vec<_>>(), "{number}");
    }
}

#[tokio::test]
async fn a_busy_number_takes_the_second_try() {
    let phones = sandbox();
    let Err(SendError::Later { wait: Some(wait), code, line_at_fault }) = phones.send(&to("+16125559906")).await else {
        panic!("not put off")
    };
    assert_eq!((wait.as_secs(), later(&code, line_at_fault)), (5, later("busy", false)));
    assert!(phones.send(&to("+16125559906")).await.is_ok());
}

#[tokio::test]
async fn an_answer_shows_on_the_phone_and_goes_the_way_of_a_reply() {
    let phones = sandbox();
    let mut news = phones.watch();
    let inbound = phones.answer("+16125550142", "Mahadsanid", "a-1", message().now);
    assert!(news.has_changed().unwrap());
    news.mark_unchanged();
    let expected = Inbound::Reply {
        provider_id: "a-1".into(),
        from: "+16125550142".into(),
        to: "+16125550100".into(),
        text: "Mahadsanid".into(),
        media: Vec::new(),
    };
    assert_eq!(inbound, expected);
    assert!(phones.phone("+16125550142")[0].mine);
}

#[tokio::test]
async fn phones_and_texts_are_bounded() {
    let phones = sandbox();
    for last in 0..5 {
        phones.send(&to(&format!("+1612555010{last}"))).await.unwrap();
        phones.send(&to("+16125550100")).await.unwrap();
    }
    assert_eq!(phones.numbers(), ["+16125550100", "+16125550103", "+16125550104"]);
    for _ in 0..TEXTS_PER_PHONE + 5 {
        phones.send(&to("+16125550100")).await.unwrap();
    }
    assert_eq!(phones.phone("+16125550100").len(), TEXTS_PER_PHONE);
}

#[test]
fn the_same_number_answers_in_the_same_time() {
    let spread: std::collections::BTreeSet<_> =
        (0..100).map(|n| receipt_after_ms(&format!("+161255501{n:02}"))).collect();
    assert!(spread.len() > 50 && spread.iter().all(|ms| (300..=2000).contains(ms)), "{spread:?}");
    assert_eq!(receipt_after_ms("+16125550100"), receipt_after_ms("+16125550100"));
}
