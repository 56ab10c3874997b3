//! Packs: what is proposed and why, what a family gets of what a teacher sends, and who gets nothing.

use porchlight::entities::packs::Way;
use porchlight::entities::{Role, class, staff};
use porchlight::error::Error;
use porchlight::messages::compose::{Composed, compose};
use porchlight::messages::draft::Draft;
use porchlight::messages::each::Each;
use porchlight::messages::summary::Reason;
use porchlight::people::audience::Audience;
use porchlight::reading::catalogue::by_hand::{self, Said};
use porchlight::reading::packs::{self, Item, Sending, Wanted, Wish, answered, propose, set_level, set_wish};
use porchlight::scope::Scope;
use reqwest::Method;
use serde_json::json;

use crate::support::databases::both_databases;
use crate::support::gateway::Gateway;
use crate::support::people::Town;
use crate::support::site::{Answering as _, Site};

const AMINA: &str = "+16125550111";
const ROSA: &str = "+16125550112";

async fn a_class(t: &Gateway) -> (Town<'_>, staff::Model, class::Model) {
    let town = Town::found(&t.app, "North").await;
    let reyes = town.staff("Ms. Reyes", Role::Teacher).await;
    let class = town.class("Grade 3", &reyes).await;
    (town, reyes, class)
}

fn scope(of: &staff::Model) -> Scope {
    Scope::of(of, Vec::new())
}

fn all(class: &class::Model) -> Wanted {
    Wanted { audience: Audience::Class(class.id), material: None, way: None, theme: Vec::new() }
}

/// Sends what is proposed.
async fn send(t: &Gateway, from: &staff::Model, key: &str, wanted: &Wanted) -> Composed {
    let sending = proposed(t, from, wanted).await;
    packs::send(&t.app, &scope(from), from, key, &sending).await.unwrap()
}

async fn proposed(t: &Gateway, from: &staff::Model, wanted: &Wanted) -> Sending {
    let proposed = propose(&t.app, &scope(from), wanted).await.unwrap();
    let item =
        |one: packs::Proposed| Item { student: one.student, material: one.material, way: one.way, template: None };
    sending(proposed.into_iter().map(item).collect())
}

fn sending(items: Vec<Item>) -> Sending {
    serde_json::from_value(json!({ "items": items })).unwrap()
}

both_databases!(
    async fn each_family_gets_a_book_of_its_language_at_the_childs_level_and_a_page(t: Gateway) {
        let (town, reyes, class) = a_class(&t).await;
        let (ana, luis) = (town.student("Ana", &class).await, town.student("Luis", &class).await);
        town.guardian("so", &[AMINA], &[&ana]).await;
        town.guardian("es-MX", &[ROSA], &[&luis]).await;
        town.book("Red", "en", Some(3)).await;
        let kite = town.book("Abeesada cas", "so", Some(2)).await;
        let hard = town.book("Sare", "so", Some(5)).await;
        let rain = town.book("La lluvia", "es", Some(1)).await;
        set_level(&t.app, &scope(&reyes), &reyes, luis.id, 1).await.unwrap();
        let found = propose(&t.app, &scope(&reyes), &all(&class)).await.unwrap();
        let said: Vec<_> = found.iter().map(|one| (one.called.as_str(), one.material, one.why.join(" "))).collect();
        assert_eq!(
            said,
            [("Ana", Some(kite.id), "home below".to_owned()), ("Luis", Some(rain.id), "home own".to_owned())],
            "{} is too hard",
            hard.title
        );
        let items = proposed(&t, &reyes, &all(&class)).await;
        let sent = packs::send(&t.app, &scope(&reyes), &reyes, "k1", &items).await.unwrap();
        assert_eq!(sent.summary.reached, 2);
        t.run_due().await;
        t.run_due().await;
        let pages = t.pages().await;
        assert_eq!((pages.len(), t.packs().await.len()), (2, 2));
        let text = t.message("read.share", AMINA).await;
        assert_eq!((text.language.as_str(), text.language_asked.as_str()), ("so", "so"));
        assert!(text.body.contains("Abeesada cas") && text.body.contains("Ana"), "{}", text.body);
        assert!(pages.iter().any(|page| text.body.contains(&format!("/b/{}", page.code))), "{}", text.body);
        let again = packs::send(&t.app, &scope(&reyes), &reyes, "k1", &items).await.unwrap();
        assert_eq!((again.id, t.packs().await.len()), (sent.id, 2), "the same key is the same update");
        let other = sending(vec![items.items[0].clone()]);
        let refused = packs::send(&t.app, &scope(&reyes), &reyes, "k1", &other).await;
        assert!(matches!(refused, Err(Error::KeyReused)));
        let next = propose(&t.app, &scope(&reyes), &all(&class)).await.unwrap();
        assert_eq!(next[0].why.join(" "), "home below again", "it has been shared; what is left is too hard");
    }
);

both_databases!(
    async fn a_book_in_two_languages_is_for_families_of_both(t: Gateway) {
        let (town, reyes, class) = a_class(&t).await;
        let ana = town.student("Ana", &class).await;
        town.guardian("so", &[AMINA], &[&ana]).await;
        town.book("Red", "en", Some(3)).await;
        let said = json!({ "title": "My dog", "languages": ["en", "so"], "level": "3", "licence": "CC0",
            "formats": [{ "kind": "pdf", "href": "https://books.example/dog.pdf" }] });
        let all_of_it = Scope::district(town.district.id);
        let dog = by_hand::add(&t.app, &all_of_it, serde_json::from_value(said).unwrap()).await.unwrap();
        let found = propose(&t.app, &scope(&reyes), &all(&class)).await.unwrap();
        let (language, why) = (found[0].language.as_deref(), found[0].why.join(" "));
        assert_eq!((found[0].material, language, why.as_str()), (Some(dog.id), Some("en so"), "bilingual own"));
        let title = Said { title: Some("Our dog".to_owned()), ..Said::default() };
        let changed = by_hand::change(&t.app, &all_of_it, dog.id, title).await.unwrap();
        assert_eq!(changed.languages(), "en so", "another title takes no language away");
    }
);

both_databases!(
    async fn a_home_of_two_languages_gets_books_of_both_in_turn_and_first_those_that_hold_both(t: Gateway) {
        let (town, reyes, class) = a_class(&t).await;
        let ana = town.student("Ana", &class).await;
        town.guardian("so", &[AMINA], &[&ana]).await;
        town.guardian("ar", &[ROSA], &[&ana]).await;
        for (title, language) in [("Sare", "so"), ("Cas", "so"), ("Qamar", "ar"), ("Shams", "ar")] {
            town.book(title, language, Some(3)).await;
        }
        let said = json!({ "title": "Rain", "languages": ["ar", "so"], "level": "3", "licence": "CC0",
            "formats": [{ "kind": "pdf", "href": "https://books.example/rain.pdf" }] });
        by_hand::add(&t.app, &Scope::district(town.district.id), serde_json::from_value(said).unwrap()).await.unwrap();
        let mut languages = Vec::new();
        for week in 0..3 {
            let items = proposed(&t, &reyes, &all(&class)).await;
            let found = propose(&t.app, &scope(&reyes), &all(&class)).await.unwrap();
            languages.push(found[0].language.clone().unwrap());
            packs::send(&t.app, &scope(&reyes), &reyes, &format!("k{week}"), &items).await.unwrap();
            t.run_due().await;
            t.advance(jiff::SignedDuration::from_hours(7 * 24));
        }
        languages[1..].sort();
        assert_eq!(languages, ["ar so", "ar", "so"]);
    }
);

both_databases!(
    async fn a_bare_number_behind_a_shared_book_is_its_minutes_and_counts_once(t: Gateway) {
        let (town, reyes, class) = a_class(&t).await;
        let ana = town.student("Ana", &class).await;
        town.guardian("so", &[AMINA], &[&ana]).await;
        town.book("Sare", "so", Some(3)).await;
        send(&t, &reyes, "k1", &all(&class)).await;
        t.run_due().await;
        let told = async |text: &str| {
            t.advance(jiff::SignedDuration::from_secs(60));
            t.family_writes(AMINA, text).await;
            porchlight::reading::minutes::of_class(&t.app, &scope(&reyes), class.id).await.unwrap()[0].month
        };
        assert_eq!(told("15").await, 15);
        assert_eq!(told("7").await, 15, "another number is for the teacher");
        // A number of a choice belongs to what asks for one.
        send(&t, &reyes, "k2", &all(&class)).await;
        let new = porchlight::reading::loans::NewCopy {
            number: "B1".to_owned(),
            school: town.school.id,
            material: None,
            title: Some("Rain".to_owned()),
            language: None,
        };
        let whole = Scope::district(town.district.id);
        porchlight::reading::loans::add(&t.app, &whole, new).await.unwrap();
        porchlight::reading::loans::lend(&t.app, &whole, "B1", ana.id).await.unwrap();
        t.advance(jiff::SignedDuration::from_hours(13 * 24));
        porchlight::reading::loans::remind::turn(&t.app).await.unwrap();
        t.run_due().await;
        t.advance(jiff::SignedDuration::from_hours(24));
        send(&t, &reyes, "k3", &all(&class)).await;
        t.run_due().await;
        assert_eq!(told("1").await, 0, "no minute of the new month: it keeps the book longer");
        let copy = porchlight::reading::loans::Wanted { number: Some("B1".to_owned()), ..Default::default() };
        let shelf = porchlight::reading::loans::list(&t.app, &whole, copy, None, 1).await.unwrap().remove(0);
        assert_eq!(shelf.loan.unwrap().renewed, 1);
    }
);

both_databases!(
    async fn siblings_are_one_text_and_one_page(t: Gateway) {
        let (town, reyes, class) = a_class(&t).await;
        let (ana, luis) = (town.student("Ana", &class).await, town.student("Luis", &class).await);
        town.guardian("en", &[AMINA], &[&ana, &luis]).await;
        let (red, blue) = (town.book("Red", "en", Some(3)).await, town.book("Blue", "en", Some(1)).await);
        let item = |student, material, way| Item { student, material: Some(material), way, template: None };
        let items = vec![item(ana.id, red.id, Way::Talk), item(luis.id, blue.id, Way::Life)];
        let sent = packs::send(&t.app, &scope(&reyes), &reyes, "k1", &sending(items)).await.unwrap();
        assert_eq!(sent.summary.reached, 1);
        let text = t.message("read.share", AMINA).await.body;
        assert!(["Ana", "Luis", "Red + Blue"].iter().all(|word| text.contains(word)), "{text}");
        assert_eq!((t.pages().await.len(), t.packs().await.len()), (1, 2));
    }
);

both_databases!(
    async fn who_reads_no_print_is_told_of_pictures_and_who_has_a_pause_nothing(t: Gateway) {
        let (town, reyes, class) = a_class(&t).await;
        let (ana, luis) = (town.student("Ana", &class).await, town.student("Luis", &class).await);
        let amina = town.guardian("so", &[AMINA], &[&ana]).await;
        let rosa = town.guardian("es", &[ROSA], &[&luis]).await;
        town.book("Red", "en", Some(3)).await;
        let wish = Wish { pictures: true, ..Wish::default() };
        set_wish(&t.app, &scope(&reyes), amina.id, wish).await.unwrap();
        let wish = Wish { hold_until: Some(t.app.now().plus_s(86_400)), ..Wish::default() };
        set_wish(&t.app, &scope(&reyes), rosa.id, wish).await.unwrap();
        let proposed = propose(&t.app, &scope(&reyes), &all(&class)).await.unwrap();
        assert_eq!(proposed[0].way, Way::Pictures);
        let item = |one: &packs::Proposed| Item {
            student: one.student,
            material: one.material,
            way: one.way,
            template: Some("read.tip".to_owned()),
        };
        let items = sending(proposed.iter().map(item).collect());
        let sent = packs::send(&t.app, &scope(&reyes), &reyes, "k1", &items).await.unwrap();
        assert_eq!((sent.summary.reached, sent.summary.not_reached.get(&Reason::Held)), (1, Some(&1)));
        let text = t.message("read.pictures", AMINA).await.body;
        assert!(text.lines().last().unwrap().contains("/b/"), "the page stands below: {text}");
    }
);

both_databases!(
    async fn no_text_takes_more_than_two_parts_for_its_page(t: Gateway) {
        let (town, reyes, class) = a_class(&t).await;
        let book = town.book("The red kite that came home", "en", Some(3)).await;
        let languages: Vec<String> = t.app.catalogue.locales().iter().map(ToString::to_string).collect();
        let mut items = Vec::new();
        for (n, language) in languages.iter().enumerate() {
            let child = town.student("Mateo", &class).await;
            town.guardian(language, &[&format!("+1612555{:04}", 100 + n)], &[&child]).await;
            let template = Some(["read.tip", "read.peer"][n % 2].to_owned());
            items.push(Item { student: child.id, material: Some(book.id), way: Way::Talk, template });
        }
        packs::send(&t.app, &scope(&reyes), &reyes, "k1", &sending(items)).await.unwrap();
        let texts: Vec<_> = t.messages().await.into_iter().filter(|one| one.kind.starts_with("read.")).collect();
        assert_eq!(texts.len(), languages.len());
        let pages = t.pages().await;
        for text in &texts {
            assert!(text.segments <= 2, "{}: {} parts: {}", text.language, text.segments, text.body);
            assert!(pages.iter().any(|page| text.body.contains(&page.code)), "{}", text.body);
        }
        assert!(texts.iter().any(|one| one.kind == "read.tip") && texts.iter().any(|one| one.kind == "read.share"));
    }
);

both_databases!(
    async fn an_idea_needs_no_book_and_a_story_of_numbers_needs_its_question(t: Gateway) {
        let (town, reyes, class) = a_class(&t).await;
        let ana = town.student("Ana", &class).await;
        town.guardian("es", &[AMINA], &[&ana]).await;
        let sent = send(&t, &reyes, "k1", &all(&class)).await;
        assert_eq!((sent.summary.reached, t.packs().await[0].way), (1, Way::Table));
        assert_eq!(t.message("math.table", AMINA).await.language, "es");
        assert!(t.pages().await.is_empty(), "it is whole without a page");
        let item = Item { student: ana.id, material: None, way: Way::Bedtime, template: None };
        let bare = sending(vec![item.clone()]);
        let refused = packs::send(&t.app, &scope(&reyes), &reyes, "k2", &bare).await;
        assert!(matches!(refused, Err(Error::Invalid { field, .. }) if field == "question"));
        let asked = Sending { question: Some("Five birds, two fly off: how many stay?".to_owned()), ..bare };
        packs::send(&t.app, &scope(&reyes), &reyes, "k2", &asked).await.unwrap();
        assert!(t.message("math.bedtime", AMINA).await.body.contains("Five birds"));
        let book = Item { way: Way::Talk, ..item };
        let refused = packs::send(&t.app, &scope(&reyes), &reyes, "k3", &sending(vec![book])).await;
        assert!(matches!(refused, Err(Error::Invalid { field, .. }) if field == "items.0.material"));
    }
);

both_databases!(
    async fn three_a_week_over_all_senders_and_half_for_who_asked_for_less(t: Gateway) {
        use sea_orm::{ActiveModelTrait as _, IntoActiveModel as _, Set};
        let (town, reyes, class) = a_class(&t).await;
        let osei = town.staff("Mr. Osei", Role::Administrator).await;
        let (ana, luis) = (town.student("Ana", &class).await, town.student("Luis", &class).await);
        town.guardian("en", &[AMINA], &[&ana]).await;
        let rosa = town.guardian("en", &[ROSA], &[&luis]).await.into_active_model();
        let less = porchlight::entities::guardian::ActiveModel { less: Set(true), ..rosa };
        less.update(t.app.store.read()).await.unwrap();
        for n in 0..5 {
            town.book(&format!("Book {n}"), "en", Some(3)).await;
        }
        // Thursday evening, Friday, Saturday, Sunday.
        let mut reached = Vec::new();
        for (key, day) in
            ["2026-11-19T17:50", "2026-11-20T12:00", "2026-11-21T12:00", "2026-11-22T13:00"].iter().enumerate()
        {
            t.at(day);
            let from = if key % 2 == 0 { &reyes } else { &osei };
            reached.push(send(&t, from, &format!("k{key}"), &all(&class)).await.summary.reached);
            t.run_due().await;
            t.run_due().await;
        }
        assert_eq!(reached, [2, 2, 1, 0]);
        // A note is another matter.
        let note = Draft::own_words(Audience::Class(class.id), "We sang today.");
        assert_eq!(compose(&t.app, &scope(&reyes), &reyes, "n1", &note).await.unwrap().summary.reached, 2);
    }
);

both_databases!(
    async fn minutes_make_a_way_come_back_sooner(t: Gateway) {
        let (town, reyes, class) = a_class(&t).await;
        let ana = town.student("Ana", &class).await;
        town.guardian("en", &[AMINA], &[&ana]).await;
        for n in 0..3 {
            town.book(&format!("Book {n}"), "en", Some(3)).await;
        }
        let mut ways = Vec::new();
        for (n, day) in ["2026-11-19T17:50", "2026-11-27T12:00", "2026-12-04T12:00"].iter().enumerate() {
            t.at(day);
            send(&t, &reyes, &format!("k{n}"), &all(&class)).await;
            ways.push(t.packs().await.last().unwrap().way);
            if n == 0 {
                let tx = t.app.store.begin().await.unwrap();
                answered(&t.app, &*tx, &town.scope(), &[ana.id]).await.unwrap();
                tx.commit().await.unwrap();
            }
        }
        assert_eq!(ways, [Way::Talk, Way::Next, Way::Talk]);
    }
);

both_databases!(
    async fn nobody_outside_says_how_texts_differ(t: Gateway) {
        let (_, reyes, class) = a_class(&t).await;
        let each = Each { of: None, day: None, until: None, packs: true, digest: None };
        let draft = Draft { each: Some(each), ..Draft::template(Audience::Class(class.id), "read.share", &[]) };
        assert!(compose(&t.app, &scope(&reyes), &reyes, "k1", &draft).await.is_err());
    }
);

both_databases!(
    async fn a_letter_says_how_to_share_it(fresh: Fresh) {
        let t = Gateway::mailing(fresh).await;
        let (town, reyes, class) = a_class(&t).await;
        let ana = town.student("Ana", &class).await;
        town.guardian("es", &["rosa@home.example"], &[&ana]).await;
        town.book("La lluvia", "es", Some(3)).await;
        send(&t, &reyes, "k1", &all(&class)).await;
        let letter = t.message("read.share", "rosa@home.example").await;
        for line in ["\n\n", "1. ", "2. ", "3. ", "/b/", "La lluvia"] {
            assert!(letter.body.contains(line), "{line}: {}", letter.body);
        }
        let steps = letter.body.find("1. ").unwrap();
        assert!(letter.body.find("/u/").unwrap() > steps, "the way out is last: {}", letter.body);
    }
);

both_databases!(
    async fn packs_over_the_api(site: Site) {
        let town = Town::found(&site.t.app, "North").await;
        let (reyes, other) = (town.staff("Ms. Reyes", Role::Teacher).await, town.staff("Mr. O", Role::Teacher).await);
        let class = town.class("Grade 3", &reyes).await;
        let ana = town.student("Ana", &class).await;
        let amina = town.guardian("so", &[AMINA], &[&ana]).await;
        let book = town.book("Red", "so", Some(3)).await;
        let (mine, theirs) = (site.token(&reyes).await, site.token(&other).await);
        let wanted = json!({ "audience": { "class": class.id } });
        let proposed = site.door.post(&mine, "/api/v1/packs/propose", &wanted).await;
        assert_eq!(proposed.status, 200, "{}", proposed.body);
        let one = &proposed.body["items"][0];
        assert_eq!((&one["material"], &one["why"]), (&json!(book.id), &json!(["home", "own"])));
        site.door.post(&theirs, "/api/v1/packs/propose", &wanted).await.is_problem(404, "not_found");
        let items = json!({ "items": [{ "student": ana.id, "material": book.id, "way": "talk" }] });
        let post = |token: &str| {
            let request = site.door.request(Method::POST, "/api/v1/packs").bearer_auth(token);
            request.header("Idempotency-Key", "k1").json(&items).send()
        };
        let sent = post(&mine).await.unwrap().answered().await;
        assert_eq!((sent.status, &sent.body["summary"]["reached"]), (202, &json!(1)), "{}", sent.body);
        post(&theirs).await.unwrap().answered().await.is_problem(404, "not_found");
        let update = site.door.get(&mine, sent.header("location")).await;
        assert_eq!(update.status, 200);
        let path = format!("/api/v1/students/{}/packs", ana.id);
        assert_eq!(site.door.get(&mine, &path).await.body["items"][0]["why"], "sent");
        site.door.get(&theirs, &path).await.is_problem(404, "not_found");
        let put = |token: &str, path: String, body: serde_json::Value| {
            site.door.request(Method::PUT, &path).bearer_auth(token).json(&body).send()
        };
        let level = format!("/api/v1/students/{}/level", ana.id);
        assert_eq!(site.door.get(&mine, &level).await.body, json!({ "rank": 3, "said": false }));
        assert_eq!(put(&mine, level.clone(), json!({ "rank": 1 })).await.unwrap().status().as_u16(), 200);
        assert_eq!(site.door.get(&mine, &level).await.body, json!({ "rank": 1, "said": true }));
        put(&mine, level.clone(), json!({ "rank": 6 })).await.unwrap().answered().await.is_problem(422, "invalid");
        put(&theirs, level, json!({ "rank": 1 })).await.unwrap().answered().await.is_problem(404, "not_found");
        let wish = format!("/api/v1/guardians/{}/reading", amina.id);
        let wished = put(&mine, wish.clone(), json!({ "pictures": true })).await.unwrap().answered().await;
        assert_eq!(wished.status, 200, "{}", wished.body);
        assert_eq!(site.door.get(&mine, &wish).await.body["pictures"], true);
        site.door.get(&theirs, &wish).await.is_problem(404, "not_found");
    }
);
