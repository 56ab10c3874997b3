//! Search: any script, the beginning of a word, languages and what they are kinds of, levels, formats; the best first.

use porchlight::language::tag::Tag;
use porchlight::reading::catalogue::import;
use porchlight::reading::catalogue::model::Kind;
use porchlight::reading::catalogue::read::Says;
use porchlight::reading::catalogue::search::{self, Wanted};

use super::Reading;
use crate::support::databases::both_databases;
use crate::support::library::{Library, Shelf};

const TABLE: &str = "identifier,title,language,level,author,publisher,licence,subjects,epub,audio\n\
    1,The Red Kite,en,1,Ana Ruiz,Open Press,CC BY 4.0,Animals,https://x.example/1.epub,\n\
    2,Kites of the World,en,2,Luis Kite,Open Press,CC BY 4.0,Science,https://x.example/2.epub,\n\
    3,La cometa roja,es-MX,1,Ana Ruiz,Open Press,CC BY 4.0,,https://x.example/3.epub,\n\
    4,红风筝,zh-Hans,1,Ana Ruiz,Open Press,CC BY 4.0,,https://x.example/4.epub,\n\
    5,ខ្លែងក្រហម,km,read-aloud,Ana Ruiz,Open Press,CC BY 4.0,,https://x.example/5.epub,\n\
    6,کِتَاب قرمز,fa,3,Ana Ruiz,Open Press,CC BY 4.0,,https://x.example/6.epub,\n\
    7,Chú Mèo Đỏ,vi,2,Ana Ruiz,Open Press,CC BY 4.0,,https://x.example/7.epub,https://x.example/7.mp3\n\
    8,Soo dhowow / Welcome,so;en,read-aloud,Ana Ruiz,Open Press,CC BY 4.0,,https://x.example/8.epub,\n\
    9,Weather,en,4,Ana Ruiz,Kite House,CC BY 4.0,,https://x.example/9.epub,\n";

impl Reading {
    async fn found(&self, text: &str, language: &str, level: &str, kind: Option<Kind>) -> String {
        let (language, level) = (Tag::parse(language), Some(level.to_owned()).filter(|level| !level.is_empty()));
        let wanted = Wanted { text: text.to_owned(), language, level, kind };
        let rows = search::search(&self.app().store, &self.scope, &wanted, 20).await.unwrap();
        rows.iter().map(|row| row.identifier.as_str()).collect::<Vec<_>>().join(" ")
    }
}

both_databases!(
    async fn books_are_found_in_any_script_the_best_first(t: Reading) {
        let counts =
            import::file(t.app(), &t.scope, TABLE.as_bytes().to_vec(), Says::default()).await.unwrap().unwrap();
        assert_eq!((counts.kept.added, counts.refused), (9, vec![]));
        for (text, found) in [
            ("kite", "1 9 2"),
            ("KITE red", "1"),
            ("kites", "2"),
            ("ki", "2 1 9"),
            ("red ki", "1"),
            ("roja", "3"),
            ("cometá", "3"),
            ("风筝", "4"),
            ("风", "4"),
            ("筝", "4"),
            ("红筝", ""),
            ("ក្រហម", "5"),
            ("كتاب", "6"),
            ("کتاب قرم", "6"),
            ("chu meo do", "7"),
            ("ruiz kite", "1 9"),
            ("science", "2"),
            ("nothing", ""),
            ("kite nothing", ""),
            ("!!", ""),
            ("' OR 1=1 --", ""),
            ("%", ""),
        ] {
            let best = t.found(text, "", "", None).await;
            if text == "kite" {
                // A title and an author weigh more than a publisher.
                assert!(best.starts_with("1 ") && best.ends_with(" 9") || best == "1 2 9", "{best}");
            } else if text == "ki" {
                assert_eq!(best.split(' ').count(), 3, "{best}");
            } else {
                assert_eq!(best, found, "{text}");
            }
        }
        for (text, language, level, kind, found) in [
            ("", "es", "", None, "3"),
            ("", "es-MX", "", None, "3"),
            ("", "es-AR", "", None, ""),
            ("", "so", "", None, "8"),
            ("", "en", "", None, "1 2 8 9"),
            ("", "en", "1", None, "1"),
            ("", "zh", "", None, "4"),
            ("", "", "read-aloud", None, "5 8"),
            ("", "", "", Some(Kind::Audio), "7"),
            ("ruiz", "vi", "2", Some(Kind::Audio), "7"),
            ("ruiz", "vi", "3", Some(Kind::Audio), ""),
            ("red", "en", "", None, "1"),
            ("red", "es", "", None, ""),
        ] {
            assert_eq!(t.found(text, language, level, kind).await, found, "{text} {language} {level}");
        }
    }
);

both_databases!(
    async fn two_common_words_that_meet_once_are_found_and_lists_go_on(t: Reading) {
        let library = Library::open(Shelf::of(3_000, 1_000)).await;
        t.import(&library.address()).await;
        let one = library.shelf.lock().unwrap().book(1_234);
        let found = t.found(&one.title, one.language, one.level, None).await;
        assert!(found.split(' ').any(|id| id == one.id), "{found} lacks {}", one.id);
        let wanted = Wanted { language: Tag::parse("es"), ..Wanted::default() };
        let (mut after, mut all) = (None, Vec::new());
        loop {
            let rows = search::list(&t.app().store, &t.scope, &wanted, after, 100).await.unwrap();
            let Some(last) = rows.last() else { break };
            after = Some(last.id);
            all.extend(rows.into_iter().map(|row| row.id));
        }
        assert_eq!(all.len(), 750);
        assert!(all.is_sorted());
    }
);
