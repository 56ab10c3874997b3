//! Families who wait for a person's words: seen, never lost, served when the words are there.

use std::collections::BTreeMap;

use porchlight::entities::UpdateState;
use porchlight::messages::compose::{resume, shown};
use porchlight::messages::store::update_seen;
use porchlight::messages::summary::Reason;
use porchlight::messages::undo::undo;
use porchlight::messages::words::release::{Given, release, waits};
use porchlight::messages::words::store::waiting;

use super::*;

fn given(language: &str, text: Option<&str>) -> Given {
    let words = text.map(|text| BTreeMap::from([("text".to_owned(), text.to_owned())]));
    Given { language: language.to_owned(), words, seen: None }
}

/// Bring a hat, told to the class while nobody translates, with those who read other languages waiting.
async fn told(s: &Speaking) -> (staff::Model, Composed) {
    let (reyes, class) = s.class().await;
    s.desk.always(Some(down()));
    let draft = Draft { untranslated: Untranslated::Wait, ..words(&class, "Bring a hat") };
    let sent = s.send(&reyes, "k1", &draft).await.unwrap();
    (reyes, sent)
}

both_databases!(
    async fn families_wait_in_sight_until_a_person_gives_the_words(s: Speaking) {
        let (reyes, sent) = told(&s).await;
        let scope = Scope::of(&reyes, Vec::new());
        assert_eq!((sent.summary.families, sent.summary.reached), (4, 1));
        assert_eq!(sent.summary.not_reached[&Reason::Untranslated], 3);
        let families: Vec<_> = sent.summary.waiting.iter().map(|one| (one.asked.as_str(), one.families)).collect();
        assert_eq!(families.iter().map(|(_, count)| count).sum::<u64>(), 3);
        let listed = waiting(s.t.app.store.read(), &scope, reyes.id, None, 10).await.unwrap();
        assert_eq!(listed.iter().map(|row| row.id).collect::<Vec<_>>(), [sent.id]);
        let languages: Vec<_> = waits(&listed[0]).unwrap().into_iter().map(|one| one.language).collect();
        assert_eq!(languages, ["es", "so"]);

        release(&s.t.app, &scope, &reyes, sent.id, &given("es", Some("Traigan un gorro"))).await.unwrap();
        assert!(resume(&s.t.app, || false).await.unwrap());
        for address in [ROSA, LUZ] {
            let message = s.own(address).await;
            assert_eq!((message.body.as_str(), message.made.as_str()), ("Traigan un gorro", "edited"));
        }
        let row = update_seen(s.t.app.store.read(), &scope, reyes.id, sent.id).await.unwrap().unwrap();
        let summary = shown(&row).unwrap().summary;
        assert_eq!((row.state, summary.families, summary.reached), (UpdateState::Composed, 4, 3));
        assert_eq!(summary.not_reached, [(Reason::Untranslated, 1)].into());
        assert_eq!(summary.waiting.len(), 1);

        release(&s.t.app, &scope, &reyes, sent.id, &given("so", None)).await.unwrap();
        resume(&s.t.app, || false).await.unwrap();
        let amina = s.own(AMINA).await;
        assert!(amina.body.ends_with("\nBring a hat") && amina.made == "original", "{}", amina.body);
        assert_eq!(s.t.messages().await.iter().filter(|m| m.kind == "own_words").count(), 4, "nobody twice");
        assert!(waiting(s.t.app.store.read(), &scope, reyes.id, None, 10).await.unwrap().is_empty());
        let again = release(&s.t.app, &scope, &reyes, sent.id, &given("es", None)).await;
        assert_eq!(field(again.unwrap_err()), "language");
        s.t.run_due().await;
        s.t.run_due().await;
        assert_eq!(s.t.company.texts_to(ROSA).len(), 2, "who we are, and the note");
    }
);

both_databases!(
    async fn words_that_were_given_are_known_next_time(s: Speaking) {
        let (reyes, sent) = told(&s).await;
        let scope = Scope::of(&reyes, Vec::new());
        release(&s.t.app, &scope, &reyes, sent.id, &given("so", Some("Keena koofiyad"))).await.unwrap();
        resume(&s.t.app, || false).await.unwrap();
        let class = porchlight::people::store::classes(s.t.app.store.read(), &scope).await.unwrap().remove(0);
        let next = s.preview(&reyes, &words(&class, "Bring a hat")).await;
        assert_eq!(wording(&next, "so").fields[0].text.as_deref(), Some("Keena koofiyad"));
    }
);

both_databases!(
    async fn an_update_taken_back_waits_for_nothing(s: Speaking) {
        let (reyes, sent) = told(&s).await;
        let scope = Scope::of(&reyes, Vec::new());
        undo(&s.t.app, &scope, &reyes, sent.id).await.unwrap();
        assert!(waiting(s.t.app.store.read(), &scope, reyes.id, None, 10).await.unwrap().is_empty());
        assert!(release(&s.t.app, &scope, &reyes, sent.id, &given("so", None)).await.is_err());
        assert!(!resume(&s.t.app, || false).await.unwrap());
    }
);

both_databases!(
    async fn nobody_gives_words_to_an_update_that_she_may_not_see(s: Speaking) {
        let (_, sent) = told(&s).await;
        let south = Town::found(&s.t.app, "South").await;
        let stranger = south.staff("Mr. Far", Role::Administrator).await;
        let scope = Scope::of(&stranger, Vec::new());
        let refused = release(&s.t.app, &scope, &stranger, sent.id, &given("so", Some("x y"))).await;
        assert!(matches!(refused, Err(Error::NotFound(_))));
        assert!(waiting(s.t.app.store.read(), &scope, stranger.id, None, 10).await.unwrap().is_empty());
    }
);

both_databases!(
    async fn a_language_found_while_a_large_update_is_made_waits_for_a_look(s: Speaking) {
        use sea_orm::{ActiveModelTrait as _, IntoActiveModel as _, QueryOrder as _, Set};
        let town = Town::found(&s.t.app, "North").await;
        let reyes = town.staff("Ms. Reyes", Role::Teacher).await;
        let all = crate::send::a_great_class(&town, &reyes, 600).await;
        let rows = town.scope().find::<porchlight::entities::guardian::Entity>();
        let rows = rows.order_by_desc(porchlight::entities::guardian::Column::Id);
        let mut last = rows.one(s.t.app.store.read()).await.unwrap().unwrap().into_active_model();
        last.language = Set(Some("so".to_owned()));
        let last = last.update(s.t.app.store.read()).await.unwrap();
        // All others have no phone: they are counted, and nothing is made for them.
        let reach = porchlight::entities::reach::Model {
            id: porchlight::ids::RowId(s.t.app.ids.uuid(s.t.app.clock.now())),
            district_id: last.district_id,
            guardian_id: last.id,
            contact_id: town.contact(AMINA).await.id,
            rank: 0,
            ended_at: None,
        };
        reach.into_active_model().insert(s.t.app.store.read()).await.unwrap();
        s.desk.always(Some(Next::Raves));
        let sent = s.send(&reyes, "k1", &Draft::own_words(all, "We sang a song today")).await.unwrap();
        assert_eq!((sent.state, sent.summary.families), (UpdateState::Composing, 500), "nobody of the first reads it");
        while resume(&s.t.app, || false).await.unwrap() {}
        let scope = Scope::of(&reyes, Vec::new());
        let listed = waiting(s.t.app.store.read(), &scope, reyes.id, None, 10).await.unwrap();
        let waits = waits(&listed[0]).unwrap();
        assert_eq!((waits[0].language.as_str(), waits[0].look), ("so", true));
        let summary = shown(&listed[0]).unwrap().summary;
        assert_eq!((summary.families, summary.not_reached[&Reason::Untranslated]), (600, 1));
        release(&s.t.app, &scope, &reyes, sent.id, &given("so", Some("Waan heesnay maanta"))).await.unwrap();
        // A process that stops in the middle leaves the rest to the next.
        assert!(resume(&s.t.app, || true).await.unwrap());
        while resume(&s.t.app, || false).await.unwrap() {}
        let all = s.t.messages().await;
        let told: Vec<_> = all.iter().filter(|message| message.kind == "own_words").collect();
        assert_eq!(told.iter().map(|message| message.body.as_str()).collect::<Vec<_>>(), ["Waan heesnay maanta"]);
        let row = update_seen(s.t.app.store.read(), &scope, reyes.id, sent.id).await.unwrap().unwrap();
        let summary = shown(&row).unwrap().summary;
        assert_eq!((summary.families, summary.reached, summary.waiting.len(), row.waiting), (600, 1, 0, false));
    }
);
