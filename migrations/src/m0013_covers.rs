//! Covers of materials, kept small; what holds where a feed says nothing; and the catalogue's ways in: words by weight, words of one material, what SQLite's planner must
//! know of them, and the order of bytes for words where a database would sort by a language.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::*;
use sea_orm_migration::sea_orm::{ConnectionTrait, DbBackend};

use super::{drop_all, index, owned};

#[derive(DeriveMigrationName)]
pub struct Migration;

/// As migration 4 gives them: rows of the table, then rows behind one value of each column, from the left.
const FIGURES: [(&str, &str, &str); 6] = [
    ("material", "material__district_id__identifier", "1000000 1000000 1"),
    ("material", "material__district_id__language__rank__id", "1000000 1000000 20000 5000 1"),
    ("material_word", "material_word__district_id__word__material_id", "1000000 1000000 1000 1"),
    ("material_word", "material_word__district_id__word__weight__material_id", "1000000 1000000 1000 500 1"),
    ("material_word", "material_word__material_id__word", "1000000 15 1"),
    ("cover", "cover__district_id__material_id", "1000000 1000000 1"),
];

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, m: &SchemaManager) -> Result<(), DbErr> {
        m.create_table(cover()).await?;
        m.create_index(index("cover", &["district_id", "material_id"]).unique().take()).await?;
        m.drop_index(Index::drop().table("material_word").name("material_word__material_id").to_owned()).await?;
        for column in ["licence", "language"] {
            let more = Table::alter().table("catalogue").add_column(string_null(column)).to_owned();
            m.alter_table(more).await?;
        }
        let db = m.get_connection();
        if m.get_database_backend() == DbBackend::Postgres {
            db.execute_unprepared("ALTER TABLE material_word ALTER COLUMN word TYPE varchar COLLATE \"C\"").await?;
        }
        m.create_index(index("material_word", &["material_id", "word"])).await?;
        m.create_index(index("material_word", &["district_id", "word", "weight", "material_id"])).await?;
        if m.get_database_backend() != DbBackend::Sqlite {
            return Ok(());
        }
        for (table, index, figures) in FIGURES {
            let row = format!("INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES ('{table}', '{index}', '{figures}')");
            db.execute_unprepared(&row).await?;
        }
        // This connection reads them, too.
        db.execute_unprepared("ANALYZE sqlite_schema").await.map(drop)
    }

    async fn down(&self, m: &SchemaManager) -> Result<(), DbErr> {
        let db = m.get_connection();
        if m.get_database_backend() == DbBackend::Sqlite {
            let gone = "DELETE FROM sqlite_stat1 WHERE tbl IN ('material', 'material_word', 'cover')";
            db.execute_unprepared(gone).await?;
        }
        for name in ["material_word__district_id__word__weight__material_id", "material_word__material_id__word"] {
            m.drop_index(Index::drop().table("material_word").name(name).to_owned()).await?;
        }
        m.create_index(index("material_word", &["material_id"])).await?;
        for column in ["licence", "language"] {
            m.alter_table(Table::alter().table("catalogue").drop_column(column).to_owned()).await?;
        }
        drop_all(m, &["cover"]).await
    }
}

/// A cover as it is shown: fetched once, made small, kept for all processes.
fn cover() -> TableCreateStatement {
    owned("cover")
        .col(uuid("material_id"))
        .col(text("source"))
        .col(string("state"))
        .col(binary_null("image"))
        .col(string_null("fault"))
        .col(big_integer("tried_at"))
        .take()
}
