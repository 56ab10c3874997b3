//! Calibre's server, a real one of OPDS 1.2, where a run asks for real programs. Its feeds say neither licence nor language, so whoever
//! imports them must.

use porchlight::language::tag::Tag;
use porchlight::reading::catalogue::import::How;
use porchlight::reading::catalogue::model::{Kind, Reason, formats};
use porchlight::reading::catalogue::read::Says;

use super::{Reading, outcome};
use crate::support::databases::both_databases;
use crate::support::peers::Peer;

both_databases!(
    async fn a_real_server_is_read_when_somebody_says_what_it_does_not(t: Reading) {
        let Some(peer) = Peer::start("calibre.sh", &[]) else { return };
        let base = format!("http://127.0.0.1:{}/opds", peer.port);
        assert_eq!(t.import(&base).await.row.fault.as_deref(), Some("navigation"));
        // "By title", in calibre's spelling.
        let books = format!("{base}/navcatalog/4f7469746c65?library_id=books");
        let feed = t.import(&books).await;
        let kept = feed.counts.kept;
        assert_eq!(
            (kept.materials, feed.counts.refused.len(), feed.row.pages, feed.row.state.as_str()),
            (0, 10, 2, "whole")
        );
        assert!(
            feed.counts
                .refused
                .iter()
                .all(|one| one.entry.starts_with("urn:uuid:") && one.reason == Reason::NoLanguage)
        );
        let says = Says { licence: Some("CC BY 4.0".to_owned()), language: Tag::parse("en") };
        let feed = t.import_how(&books, How { anew: true, says, ..How::default() }).await;
        assert_eq!(outcome(&feed), (10, 0, 10, "whole".to_owned()));
        let rows = t.materials().await;
        let titles: Vec<&str> = rows.iter().map(|row| row.title.as_str()).collect();
        for title in ["<Kite>", "Rain & Moon", "红风筝", "الطائرة"] {
            assert!(titles.contains(&title), "{title} in {titles:?}");
        }
        for row in &rows {
            let formats = formats(&row.formats);
            assert_eq!(
                (row.licence.as_str(), row.language.as_str(), formats.len(), formats[0].kind),
                ("CC-BY-4.0", "en", 1, Kind::Pdf)
            );
            assert!(formats[0].href.starts_with(&format!("http://127.0.0.1:{}/get/pdf/", peer.port)));
        }
        // What was said is kept with the feed.
        assert_eq!(
            outcome(&t.import_how(&books, How { anew: true, ..How::default() }).await),
            (0, 0, 10, "whole".to_owned())
        );
    }
);
