//! Feeds: page by page, unchanged, changed, killed between two pages, and all the ways in which they can be bad.

use porchlight::reading::catalogue::import::{self, How};
use porchlight::reading::catalogue::model::Fault;
use porchlight::reading::catalogue::read::Says;

use super::{Reading, SETTINGS, app, outcome};
use crate::support::databases::both_databases;
use crate::support::library::{Broken, Library, Shelf};

fn ended(added: u64, changed: u64, materials: u64, how: &str) -> (u64, u64, u64, String) {
    (added, changed, materials, how.to_owned())
}

both_databases!(
    async fn a_feed_is_read_page_by_page_and_only_what_changed_is_written(t: Reading) {
        for json in [false, true] {
            let library = Library::open(Shelf { json, ..Shelf::of(130, 40) }).await;
            let new = if json { 0 } else { 130 };
            let first = t.import(&library.address()).await;
            assert_eq!(first.counts.refused, []);
            // The two forms differ in a description and a date, so each book of the second has changed.
            let changed = if json { 130 } else { 0 };
            assert_eq!(outcome(&first), ended(new, changed, 130, "whole"), "json: {json}");
            assert_eq!(
                (first.row.title.as_str(), first.row.pages, first.row.next_page.as_deref()),
                ("Loopback library", 4, None)
            );
            assert_eq!(library.asked(), [1, 2, 3, 4]);
            let words = t.words().await;
            // The first page says that nothing has changed.
            assert_eq!(outcome(&t.import(&library.address()).await), ended(0, 0, 0, "whole"));
            assert_eq!(library.asked(), [1]);
            // Three books have another title, and the marks with them.
            library.now(|shelf| shelf.changed = 3);
            assert_eq!(outcome(&t.import(&library.address()).await), ended(0, 3, 130, "whole"));
            assert_eq!((t.materials().await.len(), t.words().await), (130, words + 3));
            library.asked();
            let again = How { anew: true, ..How::default() };
            assert_eq!(outcome(&t.import_how(&library.address(), again).await), ended(0, 0, 130, "whole"));
            assert_eq!(library.asked().len(), 4);
        }
    }
);

both_databases!(
    async fn an_import_that_was_killed_goes_on_and_keeps_nothing_twice(t: Reading) {
        let library = Library::open(Shelf::of(200, 40)).await;
        let feed = import::begin(t.app(), &t.scope, &library.address(), How::default()).await.unwrap().unwrap();
        // The process dies when it has kept two pages.
        let (app, scope) = (t.app().clone(), t.scope.clone());
        let (tell, mut told) = tokio::sync::mpsc::unbounded_channel();
        library.now(|shelf| shelf.fault = Some((3, Broken::Away)));
        let killed = tokio::spawn(async move {
            let mut pages = 0;
            let dies = import::run(&app, &scope, feed, |_, _| {
                pages += 1;
                tell.send(pages).unwrap();
                assert!(pages < 2, "killed");
            });
            dies.await.unwrap()
        });
        assert!(killed.await.is_err());
        assert_eq!((told.recv().await, told.recv().await, t.materials().await.len()), (Some(1), Some(2), 80));
        library.now(|shelf| shelf.fault = None);
        library.asked();

        // Another process is told that somebody is at it, until the lease is over, or the operator says otherwise.
        let twin = app_of(&t).await;
        assert!(import::begin(&twin, &t.scope, &library.address(), How::default()).await.unwrap().is_none());
        let how = How { by_force: true, ..How::default() };
        let feed = import::begin(&twin, &t.scope, &library.address(), how).await.unwrap().unwrap();
        let feed = import::run(&twin, &t.scope, feed, |_, _| {}).await.unwrap();
        assert_eq!(outcome(&feed), ended(200, 0, 200, "whole"));
        assert_eq!((library.asked(), t.materials().await.len()), (vec![3, 4, 5], 200));
    }
);

async fn app_of(t: &Reading) -> porchlight::app::App {
    app(&t.t.fresh, SETTINGS, 8).await
}

both_databases!(
    async fn whoever_lost_an_import_keeps_nothing_more(t: Reading) {
        let library = Library::open(Shelf::of(80, 40)).await;
        let old = import::begin(t.app(), &t.scope, &library.address(), How::default()).await.unwrap().unwrap();
        let how = How { by_force: true, ..How::default() };
        let new = import::begin(t.app(), &t.scope, &library.address(), how).await.unwrap().unwrap();
        assert!(import::run(t.app(), &t.scope, old, |_, _| {}).await.is_err());
        assert_eq!(t.materials().await.len(), 0);
        assert_eq!(outcome(&import::run(t.app(), &t.scope, new, |_, _| {}).await.unwrap()), ended(80, 0, 80, "whole"));
    }
);

both_databases!(
    async fn what_a_dead_process_left_is_taken_up_by_the_worker(t: Reading) {
        let library = Library::open(Shelf::of(80, 40)).await;
        import::begin(t.app(), &t.scope, &library.address(), How::default()).await.unwrap().unwrap();
        assert_eq!(import::sweep(t.app()).await.unwrap(), 0);
        t.t.advance(jiff::SignedDuration::from_mins(3));
        assert_eq!(import::sweep(t.app()).await.unwrap(), 1);
        crate::support::program::until("the import is whole", std::time::Duration::from_secs(20), async || {
            import::feeds(t.app(), &t.scope).await.unwrap()[0].row.state == "whole"
        })
        .await;
        assert_eq!(t.materials().await.len(), 80);
    }
);

both_databases!(
    async fn a_bad_page_is_refused_whole_and_what_came_before_stands(t: Reading) {
        for (at, (how, fault)) in [
            (Broken::Away, "http_503"),
            (Broken::Cut, "malformed"),
            (Broken::Laughs, "doctype"),
            (Broken::Html, "not_a_feed"),
        ]
        .into_iter()
        .enumerate()
        {
            let shelf = Shelf { fault: Some((3, how)), ..Shelf::of(100, 20) };
            let library = Library::open(shelf).await;
            let before = t.materials().await.len();
            let feed = t.import(&library.address()).await;
            assert_eq!(
                (feed.row.fault.as_deref(), feed.row.state.as_str(), feed.row.pages),
                (Some(fault), "failed", 2)
            );
            assert!(feed.row.next_page.as_deref().unwrap().ends_with("page=3"));
            assert_eq!(t.materials().await.len(), if at == 0 { before + 40 } else { before });
            library.now(|shelf| shelf.fault = None);
            library.asked();
            let feed = t.import(&library.address()).await;
            assert_eq!(
                (feed.row.state.as_str(), feed.row.fault.as_deref(), feed.counts.kept.materials),
                ("whole", None, 100)
            );
            assert_eq!(library.asked(), [3, 4, 5]);
        }
        assert_eq!(t.materials().await.len(), 100);
    }
);

both_databases!(
    async fn a_feed_without_an_end_is_left(t: Reading) {
        for (how, pages) in [(Broken::Circle, 2), (Broken::Endless, 3)] {
            let library = Library::open(Shelf { fault: Some((2, how)), ..Shelf::of(60, 20) }).await;
            let feed = t.import(&library.address()).await;
            assert_eq!((feed.row.fault.as_deref(), feed.row.next_page.as_deref()), (Some("loop"), None), "{how:?}");
            assert!(feed.row.pages <= pages && library.asked().len() <= 3, "{how:?}");
        }
        // Always new books: the setting ends it.
        let library = Library::open(Shelf::of(10_000, 2)).await;
        let feed = t.import(&library.address()).await;
        assert_eq!((feed.row.fault.as_deref(), feed.row.pages), (Some("too_many_pages"), 40));
    }
);

both_databases!(
    async fn addresses_that_may_not_be_called_are_refused(t: Reading) {
        for (address, detail) in [
            ("http://10.0.0.1/feed", "private_address"),
            ("http://169.254.169.254/latest", "private_address"),
            ("http://[::1]/feed", "private_address"),
            ("ftp://example.org/feed", "bad_address"),
            ("nothing", "bad_address"),
        ] {
            let refused = import::begin(t.app(), &t.scope, address, How::default()).await.unwrap_err();
            assert!(refused.to_string().contains(detail), "{address}: {refused}");
        }
        // A page may not lead there either.
        let library = Library::open(Shelf::of(0, 20)).await;
        let page = "{\"metadata\": {}, \"publications\": [], \"links\": [{\"rel\": \"next\", \"href\": \"http://10.0.0.1/\"}]}";
        let server = wiremock::MockServer::start().await;
        let answer = wiremock::ResponseTemplate::new(200).set_body_raw(page, "application/opds+json");
        wiremock::Mock::given(wiremock::matchers::any()).respond_with(answer).mount(&server).await;
        let feed = t.import(&format!("{}/f", server.uri())).await;
        assert_eq!((feed.row.fault.as_deref(), feed.row.pages), (Some("private_address"), 1));
        let large = format!("{{\"metadata\": {{\"title\": \"{}\"}}, \"publications\": []}}", "a".repeat(40_000_000));
        let answer = wiremock::ResponseTemplate::new(200).set_body_raw(large, "application/opds+json");
        server.reset().await;
        wiremock::Mock::given(wiremock::matchers::any()).respond_with(answer).mount(&server).await;
        assert_eq!(t.import(&format!("{}/g", server.uri())).await.row.fault.as_deref(), Some("too_large"));
        assert_eq!((t.materials().await.len(), library.asked().len()), (0, 0));
    }
);

both_databases!(
    async fn a_licence_that_is_known_is_not_lost_to_a_form_without_one(t: Reading) {
        let page =
            |name: &str| std::fs::read(format!("{}/tests/fixtures/opds/{name}", env!("CARGO_MANIFEST_DIR"))).unwrap();
        let bring = async |name: &str| {
            import::file(t.app(), &t.scope, page(name), Says::default()).await.unwrap().unwrap().kept
        };
        let lone = bring("opds2-page1.json").await;
        assert_eq!((lone.added, lone.unlicensed), (lone.materials, lone.materials));
        assert!(t.materials().await.iter().all(|row| row.licence.is_empty()));
        let first = bring("opds1-page1.xml").await;
        assert_eq!(
            (first.added, first.changed, first.unlicensed),
            (first.materials - lone.materials, lone.materials, 0)
        );
        bring("opds2-page1.json").await;
        assert!(t.materials().await.iter().all(|row| row.licence.starts_with("CC-BY")));
        let broken = import::file(t.app(), &t.scope, b"<!DOCTYPE a><feed/>".to_vec(), Says::default()).await.unwrap();
        assert_eq!(broken, Err(Fault::Doctype));
    }
);
