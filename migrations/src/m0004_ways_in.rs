//! An index by contact, for replies and shared contacts; and what SQLite's planner must know and cannot: how selective each
//! index is, whatever the tables hold when it looks.
//!
//! Every statement names its district, and a table has few of them; without statistics SQLite takes the district as the
//! best way in and reads a whole table for one row. These fixed figures (the documented use of `sqlite_stat1`) give the same
//! plans on an empty file and on a full one. PostgreSQL counts by itself.

use sea_orm_migration::prelude::*;
use sea_orm_migration::sea_orm::{ConnectionTrait, DbBackend, Statement};

#[derive(DeriveMigrationName)]
pub struct Migration;

/// Rows that every table is taken to have, nearly all of one district.
const ROWS: u32 = 1_000_000;
/// Rows that an index over some rows only (what waits, what is in the air) is taken to have.
const FEW: u32 = 10_000;
/// Rows behind one value of an index's column that is neither the district nor the whole of a unique key.
const SOME: u32 = 10;
/// Columns with more rows behind a value than that: the messages of an update, the students of a school, ...
const MANY: [(&str, u32); 6] = [
    ("update_id", 100_000),
    ("school_id", 100_000),
    ("line", 100_000),
    ("channel", 500_000),
    ("priority", 50_000),
    ("class_id", 100),
];

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, m: &SchemaManager) -> Result<(), DbErr> {
        m.create_index(super::index("message", &["contact_id", "due_at"])).await?;
        if m.get_database_backend() != DbBackend::Sqlite {
            return Ok(());
        }
        let db = m.get_connection();
        // Makes the table of statistics and fills in nothing.
        db.execute_unprepared("ANALYZE sqlite_schema").await?;
        for Found { table, index, columns, unique, partial } in indexes(m).await? {
            let mut behind = if partial { FEW } else { ROWS };
            let mut figures = vec![behind.to_string()];
            for (place, column) in columns.iter().enumerate() {
                let last = place + 1 == columns.len();
                let many = MANY.iter().find(|(name, _)| name == column).map_or(SOME, |(_, rows)| *rows);
                behind = match column.as_str() {
                    "district_id" => behind,
                    _ if unique && last => 1,
                    _ => Ord::min(behind, many),
                };
                figures.push(behind.to_string());
            }
            let figures = figures.join(" ");
            let row = format!("INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES ('{table}', '{index}', '{figures}')");
            db.execute_unprepared(&row).await?;
        }
        // This connection reads them, too.
        db.execute_unprepared("ANALYZE sqlite_schema").await.map(drop)
    }

    async fn down(&self, m: &SchemaManager) -> Result<(), DbErr> {
        if m.get_database_backend() == DbBackend::Sqlite {
            m.get_connection().execute_unprepared("DELETE FROM sqlite_stat1").await?;
        }
        m.drop_index(Index::drop().table("message").name("message__contact_id__due_at").to_owned()).await
    }
}

/// An index.
struct Found {
    table: String,
    index: String,
    columns: Vec<String>,
    unique: bool,
    partial: bool,
}

/// Every index of ours.
async fn indexes(m: &SchemaManager<'_>) -> Result<Vec<Found>, DbErr> {
    let sql = "SELECT t.name AS tbl, i.name AS idx, i.\"unique\" AS uniq, i.partial AS part, c.name AS col \
               FROM sqlite_schema AS t, pragma_index_list(t.name) AS i, pragma_index_info(i.name) AS c \
               WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite%' ORDER BY t.name, i.name, c.seqno";
    let mut all: Vec<Found> = Vec::new();
    for row in m.get_connection().query_all_raw(Statement::from_string(DbBackend::Sqlite, sql)).await? {
        let (table, index): (String, String) = (row.try_get("", "tbl")?, row.try_get("", "idx")?);
        let (unique, partial): (i32, i32) = (row.try_get("", "uniq")?, row.try_get("", "part")?);
        let column: String = row.try_get("", "col")?;
        match all.last_mut().filter(|last| last.index == index) {
            Some(last) => last.columns.push(column),
            None => {
                let columns = vec![column];
                all.push(Found { table, index, columns, unique: unique == 1, partial: partial == 1 });
            }
        }
    }
    Ok(all)
}
