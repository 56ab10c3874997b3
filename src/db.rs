//! The door to the database: one connection pool, one way to write. SQLite and PostgreSQL differ here and nowhere else.

use std::ops::Deref;
use std::sync::Arc;
use std::time::Duration;

use sea_orm::{
    ConnectOptions, Database, DatabaseConnection, DatabaseTransaction, SqliteTransactionMode, TransactionOptions,
    TransactionTrait,
};
pub use sea_orm::{ConnectionTrait, DbErr};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

/// How long a SQLite statement waits for another process's write.
const BUSY_TIMEOUT: Duration = Duration::from_secs(10);
/// A connection used so shortly before is taken as it is; one that rested longer is asked first whether it still stands.
const TRUSTED: Duration = Duration::from_secs(1);
/// How long a request waits for a free connection.
const ACQUIRE_TIMEOUT: Duration = Duration::from_secs(10);

/// The database of this process.
#[derive(Clone, Debug)]
pub struct Store {
    db: DatabaseConnection,
    // SQLite has one writer: queueing here is fair and wakes at once, its own busy loop polls.
    writers: Arc<Semaphore>,
}

/// A write: all of it happens, or nothing. Dropping it without [`Tx::commit`] takes it back.
#[derive(Debug)]
pub struct Tx {
    tx: DatabaseTransaction,
    _permit: OwnedSemaphorePermit,
}

impl Store {
    /// Connects to `sqlite://FILE?mode=rwc` or `postgres://…`.
    pub async fn connect(url: &str) -> Result<Self, DbErr> {
        let sqlite = url.starts_with("sqlite");
        let mut options = ConnectOptions::new(url);
        options
            .sqlx_logging(false)
            .acquire_timeout(ACQUIRE_TIMEOUT)
            .test_before_acquire_if_idle_for(TRUSTED)
            .max_connections(if sqlite { 6 } else { 12 });
        if sqlite {
            options.map_sqlx_sqlite_opts(|o| {
                use sqlx::sqlite::{SqliteJournalMode, SqliteSynchronous};
                // FULL: what was accepted survives a power cut, not only a crash of the process.
                o.create_if_missing(true)
                    .journal_mode(SqliteJournalMode::Wal)
                    .synchronous(SqliteSynchronous::Full)
                    .foreign_keys(true)
                    .busy_timeout(BUSY_TIMEOUT)
            });
        }
        let db = Database::connect(options).await?;
        let writers = Arc::new(Semaphore::new(if sqlite { 1 } else { 8 }));
        Ok(Self { db, writers })
    }

    /// Brings the schema up to date.
    pub async fn migrate(&self) -> Result<(), DbErr> {
        use migrations::MigratorTrait as _;
        migrations::Migrator::up(&self.db, None).await
    }

    /// How many migrations are still to be applied.
    pub async fn pending_migrations(&self) -> Result<usize, DbErr> {
        use migrations::MigratorTrait as _;
        Ok(migrations::Migrator::get_pending_migrations(&self.db).await?.len())
    }

    /// For reading.
    pub fn read(&self) -> &DatabaseConnection {
        &self.db
    }

    /// Begins a write (`BEGIN IMMEDIATE` on SQLite, so that a read followed by a write never fails as locked).
    pub async fn begin(&self) -> Result<Tx, DbErr> {
        let permit = Arc::clone(&self.writers)
            .acquire_owned()
            .await
            .map_err(|_| DbErr::Custom("the store is closed".to_owned()))?;
        let options = TransactionOptions {
            isolation_level: None,
            access_mode: None,
            sqlite_transaction_mode: Some(SqliteTransactionMode::Immediate),
        };
        let tx = self.db.begin_with_options(options).await?;
        Ok(Tx { tx, _permit: permit })
    }

    /// Closes all connections.
    pub async fn close(self) -> Result<(), DbErr> {
        self.db.close().await
    }
}

impl Tx {
    /// Makes the write lasting.
    pub async fn commit(self) -> Result<(), DbErr> {
        self.tx.commit().await
    }
}

impl Deref for Tx {
    type Target = DatabaseTransaction;

    fn deref(&self) -> &DatabaseTransaction {
        &self.tx
    }
}
