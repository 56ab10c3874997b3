//! The door to the database: one connection pool, one way to write. SQLite and PostgreSQL differ here and nowhere else.

use std::ops::Deref;
use std::sync::Arc;
use std::time::Duration;

use sea_orm::{
    ConnectOptions, Database, DatabaseConnection, DatabaseTransaction, DbBackend, SqliteTransactionMode,
    TransactionOptions, TransactionTrait,
};
pub use sea_orm::{ConnectionTrait, DbErr};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

/// How long a SQLite statement waits for another process's write.
const BUSY_TIMEOUT: Duration = Duration::from_secs(10);
/// A connection used so shortly before is taken as it is; one that rested longer is asked first whether it still stands.
const TRUSTED: Duration = Duration::from_secs(1);
/// Statements that a SQLite connection keeps prepared: ours in their few lengths.
const STATEMENTS: usize = 256;
/// Pages that a SQLite connection keeps, as SQLite writes it: minus KiB. Its own 2 MiB do not hold the indexes of a busy table.
const CACHE_KIB: &str = "-8192";
/// The write-ahead log goes back into the file so many pages (of 4 KiB) apart: fewer pages are written twice.
const CHECKPOINT_PAGES: &str = "4000";
/// Rows of an insert: of 30 columns each they stay far below PostgreSQL's 65,535 and SQLite's 32,766 parameters.
const MOST_ROWS: usize = 256;
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
                    .statement_cache_capacity(STATEMENTS)
                    .pragma("cache_size", CACHE_KIB)
                    .pragma("wal_autocheckpoint", CHECKPOINT_PAGES)
            });
        }
        if !sqlite {
            // Its own figure, 4, is for turning disks: a page of families would be looked for through whole tables.
            options.map_sqlx_postgres_opts(|o| o.options([("random_page_cost", "1.1")]));
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

    /// Lets PostgreSQL count a table that has just grown: it counts by itself once a minute, and plans for an empty table
    /// until then. SQLite plans by fixed figures (migration 4).
    pub async fn count_anew(&self, table: &str) -> Result<(), DbErr> {
        if self.db.get_database_backend() == DbBackend::Postgres {
            self.db.execute_unprepared(&format!("ANALYZE {table}")).await?;
        }
        Ok(())
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

/// The list with its last item repeated up to a power of two: statements of few lengths stay prepared.
pub fn padded<T: Copy>(items: &[T]) -> impl Iterator<Item = T> {
    let more = items.len().next_power_of_two() - items.len();
    items.iter().chain(items.last().into_iter().cycle().take(more)).copied()
}

/// The rows in lots of few sizes: inserts stay prepared. At most 256 in a lot, and few lots.
pub fn in_few_lengths<T>(mut rows: Vec<T>) -> impl Iterator<Item = Vec<T>> {
    std::iter::from_fn(move || {
        let many = rows.len().min(MOST_ROWS);
        let lot = [64, 8, 1].into_iter().map(|step| many - many % step).find(|lot| *lot > 0)?;
        let rest = rows.split_off(lot);
        Some(std::mem::replace(&mut rows, rest))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn statements_come_in_few_lengths() {
        assert_eq!(padded(&[1, 2, 3]).collect::<Vec<_>>(), [1, 2, 3, 3]);
        assert_eq!(padded::<u8>(&[]).count(), 0);
        let lots: Vec<Vec<usize>> = in_few_lengths((0..600).collect()).collect();
        assert_eq!(lots.iter().map(Vec::len).collect::<Vec<_>>(), [256, 256, 64, 24]);
        assert_eq!(lots.concat(), (0..600).collect::<Vec<_>>());
        assert_eq!(in_few_lengths(vec![0; 45]).map(|lot| lot.len()).collect::<Vec<_>>(), [40, 5]);
        assert_eq!(in_few_lengths(Vec::<u8>::new()).count(), 0);
    }
}
