//! The real Apertium, by its own HTTP service: the masks survive it, and a family reads its words.

use porchlight::language::Tag;
use porchlight::translation::{Desk, How};

use super::*;
use crate::support::peers::Peer;

/// With English and Spanish, English and Catalan, Urdu and Hindi.
async fn with_apertium() -> Option<(Gateway, Peer)> {
    let peer = Peer::start("apertium.sh", &["apertium-eng-spa", "apertium-eng-cat", "apertium-urd-hin"])?;
    let settings = format!(
        "[translation]\ntext_s = 20.0\npreview_s = 30.0\n[translation.services.own]\nkind = \"apertium\"\nbase_url = \"http://127.0.0.1:{}\"\ntimeout_s = 20.0\n\
         [[translation.pairs]]\nfrom = \"*\"\nto = \"*\"\nservices = [\"own\"]\n",
        peer.port
    );
    let t = Gateway::speaking(Fresh::sqlite().await, &settings, Default::default()).await;
    Some((t, peer))
}

#[tokio::test(flavor = "multi_thread")]
async fn names_and_numbers_survive_the_real_apertium() {
    let Some((t, _peer)) = with_apertium().await else { return };
    let town = Town::found(&t.app, "North").await;
    let reyes = town.staff("Ms. Reyes", Role::Teacher).await;
    let class = town.class("Grade 3", &reyes).await;
    for name in ["Mateo", "Nguyễn", "Will"] {
        town.student(name, &class).await;
    }
    let desk = Desk::open(&t.app, &town.scope()).await.unwrap();
    let tag = |text: &str| Tag::parse(text).unwrap();
    let texts = [
        ("en", "es", "Mateo read 3 books with Nguyễn on Friday, March 5."),
        ("en", "es", "Please call 612-555-0100 before 4:30 pm, or write to office@school.example."),
        ("en", "es", "Will and Mateo helped.\n\nSee https://school.example/a?b=1&c=2 (it is free) & bring $5!"),
        ("en", "ca", "Ms. Reyes saw Will at 10:15 in Room 12b."),
        ("es", "en", "Mateo leyó 3 libros con Nguyễn el viernes 5 de marzo a las 4:30 p. m."),
        ("ur", "hi", "Mateo نے آج 3 کتابیں پڑھیں"),
    ];
    for (from, to, text) in texts {
        let found = desk.translate(text, &tag(from), &tag(to), How::Ask).await.unwrap();
        let said = found.words.unwrap_or_else(|why| panic!("{text}: {why:?}"));
        assert_ne!(said.text, text);
        for kept in desk.mask(text, &tag(from)).await.unwrap().kept {
            assert_eq!(
                said.text.matches(kept.as_str()).count(),
                text.matches(kept.as_str()).count(),
                "{kept} in {}",
                said.text
            );
        }
        assert!(!said.text.contains('*'), "no mark of an unknown word: {}", said.text);
    }
    let foreign = desk.translate("Bring a hat", &tag("en"), &tag("so"), How::Ask).await.unwrap();
    assert_eq!(foreign.words.unwrap_err(), Missing::NoService);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_family_reads_what_apertium_said_once_the_teacher_looked() {
    let Some((t, _peer)) = with_apertium().await else { return };
    let s = Speaking { t, desk: Interpreter::new() };
    let (reyes, class) = s.class().await;
    let mut draft = words(&class, "Mateo helped a friend with a book today.");
    let seen = s.preview(&reyes, &draft).await;
    let es = wording(&seen, "es-MX").clone();
    assert_eq!((es.fate, es.fields[0].by.as_deref()), (Fate::Translated, Some("own")));
    assert!(es.fields[0].score.unwrap() > 0.45, "{:?}", es.fields[0].score);
    assert_eq!(wording(&seen, "so").missing, Some(Missing::NoService));
    draft.seen = [("es".to_owned(), es.seen)].into();
    s.send(&reyes, "k1", &draft).await.unwrap();
    let rosa = s.own(ROSA).await;
    assert_eq!(Some(rosa.body.as_str()), es.fields[0].text.as_deref());
    assert!(rosa.body.starts_with("Mateo ") && rosa.body.contains("libro"), "{}", rosa.body);
    assert!(s.own(AMINA).await.body.ends_with("Mateo helped a friend with a book today."));
}
