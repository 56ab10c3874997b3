//! A fresh, migrated database for each test, on SQLite always and on PostgreSQL where `PORCHLIGHT_TEST_POSTGRES` names a
//! server (`postgres://user:password@host:port/postgres`, a role that may create databases; `tests/run` starts one).
//!
//! ```ignore
//! both_databases!(async fn a_late_receipt_undoes_nothing(db: Fresh) { db.store.begin().await.unwrap(); });
//! both_databases!(async fn the_same_with_a_whole_gateway(mut t: Gateway) { … }); // Gateway: FromFresh
//! ```

use std::path::Path;

use porchlight::db::Store;
use sha2::{Digest as _, Sha256};
use sqlx::{AssertSqlSafe, Connection as _, PgConnection};
use tempfile::TempDir;
use tokio::sync::OnceCell;

use super::setting;

/// Names the PostgreSQL server of the tests.
const SERVER: &str = "PORCHLIGHT_TEST_POSTGRES";
/// When set, a run without PostgreSQL is a failure and not a shorter run.
const REQUIRED: &str = "PORCHLIGHT_REQUIRE_POSTGRES";
/// Any number of ours: who holds this advisory lock builds the template, the others wait.
const TEMPLATE_LOCK: i64 = 0x506f_7263_686c;

/// One migrated database with nothing in it; it goes away when this is dropped.
pub struct Fresh {
    /// `"sqlite"` or `"postgres"`, for messages.
    pub name: &'static str,
    /// For processes of their own that shall share this database.
    pub url: String,
    /// Connected.
    pub store: Store,
    _place: Place,
}

/// What has to be removed at the end.
enum Place {
    Folder { _folder: TempDir },
    Database { server: String, name: String },
}

/// What [`both_databases!`] can hand to a test.
pub trait FromFresh {
    /// Builds it on a database of its own.
    fn from_fresh(fresh: Fresh) -> impl Future<Output = Self>;
}

impl FromFresh for Fresh {
    async fn from_fresh(fresh: Fresh) -> Self {
        fresh
    }
}

/// One test, run as `name::sqlite` and `name::postgres`.
macro_rules! both_databases {
    ($(#[$meta:meta])* async fn $name:ident(mut $arg:ident: $ty:ty) $body:block) => {
        $crate::support::databases::both_databases!(@ [$(#[$meta])*] $name, [mut $arg], $ty, $body);
    };
    ($(#[$meta:meta])* async fn $name:ident($arg:ident: $ty:ty) $body:block) => {
        $crate::support::databases::both_databases!(@ [$(#[$meta])*] $name, [$arg], $ty, $body);
    };
    (@ [$(#[$meta:meta])*] $name:ident, [$($arg:tt)+], $ty:ty, $body:block) => {
        $(#[$meta])*
        mod $name {
            #[allow(unused_imports, reason = "a test may need nothing of its file")]
            use super::*;
            use $crate::support::databases::{Fresh, FromFresh};

            async fn run($($arg)+: $ty) $body

            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn sqlite() {
                run(<$ty as FromFresh>::from_fresh(Fresh::sqlite().await).await).await;
            }

            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn postgres() {
                if let Some(fresh) = Fresh::postgres().await {
                    run(<$ty as FromFresh>::from_fresh(fresh).await).await;
                }
            }
        }
    };
}
pub(crate) use both_databases;

/// The databases of this run: SQLite, and PostgreSQL where there is a server.
pub async fn databases() -> Vec<Fresh> {
    let mut all = vec![Fresh::sqlite().await];
    all.extend(Fresh::postgres().await);
    all
}

impl Fresh {
    /// A file in a folder of its own, copied from one that was migrated once in this process.
    pub async fn sqlite() -> Self {
        static MIGRATED: OnceCell<Vec<u8>> = OnceCell::const_new();
        let migrated = MIGRATED.get_or_init(migrated_file).await;
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("porchlight.sqlite");
        std::fs::write(&file, migrated).unwrap();
        let url = sqlite_url(&file);
        let store = Store::connect(&url).await.unwrap();
        Self { name: "sqlite", url, store, _place: Place::Folder { _folder: folder } }
    }

    /// A database of its own on the tests' server; none when the run has no server.
    pub async fn postgres() -> Option<Self> {
        let Some(server) = setting(SERVER) else {
            assert!(setting(REQUIRED).is_none(), "{REQUIRED} is set, but {SERVER} is not");
            return None;
        };
        static TEMPLATE: OnceCell<String> = OnceCell::const_new();
        let template = TEMPLATE.get_or_init(|| migrated_template(&server)).await;
        let name = format!("porchlight_test_{}", uuid::Builder::from_random_bytes(rand_bytes()).into_uuid().simple());
        let mut admin = PgConnection::connect(&server).await.unwrap();
        sql(&mut admin, &format!("CREATE DATABASE {name} TEMPLATE {template}")).await;
        admin.close().await.unwrap();
        let url = database_url(&server, &name);
        let store = Store::connect(&url).await.unwrap();
        Some(Self { name: "postgres", url, store, _place: Place::Database { server, name } })
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let Self::Database { server, name } = self else { return };
        let (server, name) = (server.clone(), name.clone());
        // A thread of its own: a test's runtime can neither block here nor be trusted to outlive the test.
        let dropping = std::thread::spawn(move || {
            tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(async {
                let mut admin = PgConnection::connect(&server).await.unwrap();
                sql(&mut admin, &format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)")).await;
            });
        });
        let dropped = dropping.join();
        if !std::thread::panicking() {
            dropped.unwrap();
        }
    }
}

async fn migrated_file() -> Vec<u8> {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("template.sqlite");
    let store = Store::connect(&sqlite_url(&file)).await.unwrap();
    store.migrate().await.unwrap();
    store.close().await.unwrap();
    let log = folder.path().join("template.sqlite-wal");
    assert!(!log.exists(), "the last connection to close brings the log into the file");
    std::fs::read(file).unwrap()
}

/// The name of a migrated database to copy. It is named after the migrations, so that a server may be kept between runs.
async fn migrated_template(server: &str) -> String {
    let name = format!("porchlight_template_{}", migrations_digest());
    let building = format!("{name}_building");
    let mut admin = PgConnection::connect(server).await.unwrap();
    sql(&mut admin, &format!("SELECT pg_advisory_lock({TEMPLATE_LOCK})")).await;
    let there: bool = sqlx::query_scalar("SELECT EXISTS (SELECT FROM pg_database WHERE datname = $1)")
        .bind(&name)
        .fetch_one(&mut admin)
        .await
        .unwrap();
    if !there {
        sql(&mut admin, &format!("DROP DATABASE IF EXISTS {building} WITH (FORCE)")).await;
        sql(&mut admin, &format!("CREATE DATABASE {building}")).await;
        let store = Store::connect(&database_url(server, &building)).await.unwrap();
        store.migrate().await.unwrap();
        store.close().await.unwrap();
        // The rename is what makes it whole: a run that dies before leaves only `_building`.
        sql(&mut admin, &format!("ALTER DATABASE {building} RENAME TO {name}")).await;
    }
    admin.close().await.unwrap();
    name
}

fn migrations_digest() -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("migrations/src");
    let mut files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    let digest = files.iter().fold(Sha256::new(), |digest, file| digest.chain_update(std::fs::read(file).unwrap()));
    digest.finalize().iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}

fn sqlite_url(file: &Path) -> String {
    format!("sqlite://{}?mode=rwc", file.display())
}

fn database_url(server: &str, database: &str) -> String {
    let mut url = url::Url::parse(server).unwrap();
    url.set_path(database);
    url.into()
}

async fn sql(connection: &mut PgConnection, statement: &str) {
    let done = sqlx::raw_sql(AssertSqlSafe(statement)).execute(connection).await;
    done.unwrap_or_else(|fault| panic!("{statement}: {fault}"));
}

/// Names must differ between processes and runs, so this is the one thing in the tests that is not seeded.
fn rand_bytes() -> [u8; 16] {
    porchlight::ids::Ids::random().bytes()
}

both_databases!(
    async fn each_test_has_a_database_of_its_own(db: Fresh) {
        use sea_orm::ConnectionTrait as _;
        assert_eq!(db.store.pending_migrations().await.unwrap(), 0);
        db.store.read().execute_unprepared("CREATE TABLE mine (id BIGINT)").await.unwrap();
        let others = databases().await;
        let other = others.iter().find(|other| other.name == db.name).unwrap();
        let fault = other.store.read().execute_unprepared("SELECT id FROM mine").await;
        assert!(fault.is_err(), "{}: another test's table is visible", db.name);
    }
);
