//! The operator's folder of wording, read anew by a running process at SIGHUP: the real binary, real files.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::time::Duration;

use porchlight::entities::message;
use porchlight::messages::model::State;
use porchlight::scope::Installation as Everywhere;
use sea_orm::{ColumnTrait as _, ConnectionTrait as _, QueryFilter, QueryOrder as _};
use serde_json::{Value, json};

use super::support::databases::{Fresh, both_databases};
use super::support::loopback::Loopback;
use super::support::program::{Installation, Process, Settings, until};

const LONG: Duration = Duration::from_secs(60);
/// A wording of the operator's own, and the program's.
const OWN: &str = "note-strength = From us: { $child } { $detail } { $skill } - { $teacher }\n";
const STARTS: &str = "From us: ";

struct House {
    installation: Installation,
    _company: Loopback,
    fresh: Fresh,
    folder: PathBuf,
    _kept: tempfile::TempDir,
}

impl House {
    async fn found(fresh: Fresh, families: usize) -> Self {
        let kept = tempfile::tempdir().unwrap();
        let folder = kept.path().join("locales");
        std::fs::create_dir(&folder).unwrap();
        let company = Loopback::start(Duration::from_millis(1), |_| {}).await;
        let delivery = format!("poll_ms = 200\n[text]\nlocales_dir = {:?}", folder.to_str().unwrap());
        let settings = Settings { database: &fresh.url, company: &company.base, delivery: &delivery, line: "" };
        let binary = Path::new(env!("CARGO_BIN_EXE_porchlight"));
        let installation = Installation::found(binary, &settings, families).await;
        // One message each: everybody was greeted.
        fresh.store.read().execute_unprepared("UPDATE contact SET greeted_at = 1").await.unwrap();
        Self { installation, _company: company, fresh, folder, _kept: kept }
    }

    fn write(&self, file: &str, text: &str) -> PathBuf {
        let path = self.folder.join(file);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, text).unwrap();
        path
    }

    /// Tells the process to read its folder, and waits until it has; what it says then.
    async fn read_anew(&self, process: &Process) -> Value {
        let before = self.installation.get(process, "wording").await["read_at"].clone();
        process.hang_up();
        let mut now = Value::Null;
        until("the folder is read", LONG, async || {
            now = self.installation.get(process, "wording").await;
            now["read_at"] != before
        })
        .await;
        now
    }

    /// What families last got of a kind, by language.
    async fn texts(&self, kind: &str) -> BTreeMap<String, String> {
        let found = Everywhere.find::<message::Entity>().filter(message::Column::Kind.eq(kind));
        let found = found.order_by_asc(message::Column::Id).all(self.fresh.store.read()).await.unwrap();
        found.into_iter().map(|message| (message.language_asked, message.body)).collect()
    }
}

both_databases!(
    async fn a_broken_file_keeps_the_old_words_and_a_mended_one_changes_the_next_text(fresh: Fresh) {
        let mut house = House::found(fresh, 12).await;
        let process = house.installation.serve().await;
        let first = house.installation.get(&process, "wording").await;
        assert_eq!((&first["files"], &first["refused"], &first["digest"]), (&json!([]), &Value::Null, &json!("")));

        let file = house.write("en/own.ftl", &format!("# ok\n\n{}", OWN.replace(" }", "")));
        let told = house.read_anew(&process).await;
        assert_eq!(told["refused"]["faults"][0]["file"], json!(file.to_str().unwrap()), "{told}");
        assert_eq!(told["refused"]["faults"][0]["line"], json!(3), "{told}");
        assert!(!told["refused"]["faults"][0]["reason"].as_str().unwrap().is_empty());
        assert_eq!((&told["since"], &told["files"]), (&first["since"], &json!([])));
        house.installation.send(&process, "one").await;
        let texts = house.texts("note.strength").await;
        assert!(texts["en"].starts_with("Good news about "), "{}", texts["en"]);
        let words = house.installation.words();
        let said: Vec<&str> = words.lines().filter(|line| line.contains("ERROR")).collect();
        assert!(said.len() == 1 && said[0].contains("own.ftl:3: "), "{words}");
        let metrics = reqwest::get(format!("{}/metrics", process.base)).await.unwrap().text().await.unwrap();
        assert!(metrics.contains("porchlight_wording_refused 1"), "{metrics}");

        house.write("en/own.ftl", OWN);
        let told = house.read_anew(&process).await;
        assert_eq!((&told["refused"], &told["files"]), (&Value::Null, &json!(["en/own.ftl"])), "{told}");
        assert_ne!(told["since"], first["since"]);
        house.installation.send(&process, "two").await;
        let texts = house.texts("note.strength").await;
        assert!(texts["en"].starts_with(STARTS) && !texts["es"].starts_with(STARTS), "{texts:?}");
        // Nothing changed, nothing is said to be new.
        let again = house.read_anew(&process).await;
        assert_eq!((&again["since"], &again["digest"]), (&told["since"], &told["digest"]));
        process.terminate(LONG).await;
    }
);

both_databases!(
    async fn a_new_locale_and_a_new_note_can_be_used_without_a_new_start(fresh: Fresh) {
        let mut house = House::found(fresh, 12).await;
        let process = house.installation.serve().await;
        let added = "# A seed grew.\n# $child (names): about whom\n# $thing (text): what grew\n# $teacher (name): who writes\nnote-seed = { $child } grew { $thing }. - { $teacher }\n";
        house.write("en/own.ftl", added);
        house.write("es/own.ftl", "note-seed = { $child } cultivó { $thing }. - { $teacher }\n");
        // Oromo, which a family of the school reads and the program does not have: the source's words will do for a test.
        for name in
            ["notes", "conferences", "visits", "reading", "sharing", "loans", "system", "email", "words", "dates"]
        {
            let from = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("locales/en/{name}.ftl"));
            let text = std::fs::read_to_string(from).unwrap().replace("Good news about", "Oduu gaarii waa'ee");
            house.write(&format!("om/{name}.ftl"), &text);
        }
        let told = house.read_anew(&process).await;
        assert_eq!((&told["refused"], &told["locales"]), (&Value::Null, &json!(41)), "{told}");
        let offered = house.installation.get(&process, "templates").await;
        let ids: Vec<_> = offered["items"].as_array().unwrap().iter().map(|item| item["id"].clone()).collect();
        assert!(ids.contains(&json!("note.seed")) && offered["languages"].as_array().unwrap().contains(&json!("om")));
        house.installation.send(&process, "one").await;
        // Under the line that says that the detail is in English: nobody translates here.
        assert!(house.texts("note.strength").await["om"].contains("\nOduu gaarii"));
        house.installation.send_note(&process, "two", "note.seed", &json!({"thing": "five tall sunflowers"})).await;
        let texts = house.texts("note.seed").await;
        assert!(texts["en"].ends_with(" grew five tall sunflowers. - Ms. Ito"), "{texts:?}");
        // No locale falls to English in silence: a note in the family's language stands above.
        let (note, words) = texts["fr"].split_once('\n').unwrap();
        assert!(note.contains("Ms. Ito") && words.ends_with(" grew five tall sunflowers. - Ms. Ito"), "{texts:?}");
        assert!(texts["es"].contains('\n'), "the teacher's own words are not translated here: {texts:?}");
        process.terminate(LONG).await;
    }
);

both_databases!(
    async fn an_update_that_is_half_made_when_the_words_change_is_finished(fresh: Fresh) {
        let mut house = House::found(fresh, 2_500).await;
        let process = house.installation.serve().await;
        house.write("en/own.ftl", OWN);
        let sent = house.installation.send(&process, "one").await;
        assert_eq!(sent["state"], json!("composing"), "{sent}");
        house.read_anew(&process).await;
        until("all are sent", LONG, async || {
            let made = Everywhere.find::<message::Entity>().all(house.fresh.store.read()).await.unwrap();
            made.len() == 2_500 && made.iter().all(|message| message.state == State::Sent)
        })
        .await;
        let made = Everywhere.find::<message::Entity>().filter(message::Column::Language.eq("en"));
        let made = made.all(house.fresh.store.read()).await.unwrap();
        // Each is whole in one of the two wordings; the first batch was made before the signal.
        let is_old = |text: &str| text.starts_with("Good news about ") && text.contains(" tonight. - ");
        assert!(
            made.iter().all(|m| is_old(&m.body) != m.body.starts_with(STARTS)),
            "{:?}",
            made.first().map(|m| &m.body)
        );
        assert!(made.iter().any(|message| is_old(&message.body)));
        process.terminate(LONG).await;
    }
);
