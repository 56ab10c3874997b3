//! Translation: what services said (masked, so without names), what people made of it, what it cost, the district's own
//! words; how each message was made; which updates wait for a person's words; replies in the reader's language.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::*;

use super::{drop_all, index, owned};

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, m: &SchemaManager) -> Result<(), DbErr> {
        for table in [translation(), phrase(), spending(), term()] {
            m.create_table(table).await?;
        }
        for (table, column) in columns() {
            m.alter_table(Table::alter().table(table).add_column(column).take()).await?;
        }
        for index in indexes() {
            m.create_index(index).await?;
        }
        Ok(())
    }

    async fn down(&self, m: &SchemaManager) -> Result<(), DbErr> {
        for (table, name) in [("reply", "reply__untranslated"), ("update", "update__waiting")] {
            m.drop_index(Index::drop().table(table).name(name).to_owned()).await?;
        }
        for (table, column) in columns() {
            let name = column.get_column_name();
            m.alter_table(Table::alter().table(table).drop_column(Alias::new(name)).take()).await?;
        }
        drop_all(m, &["term", "spending", "phrase", "translation"]).await
    }
}

/// What a service said of a masked text.
fn translation() -> TableCreateStatement {
    owned("translation")
        .col(string("source_hash"))
        .col(string("language_from"))
        .col(string("language_to"))
        .col(text("words"))
        .col(string("service"))
        .col(text_null("back"))
        .col(integer_null("score_ppm"))
        .col(big_integer("made_at"))
        .take()
}

/// What a person made of a masked text: the translation memory.
fn phrase() -> TableCreateStatement {
    owned("phrase")
        .col(string("source_hash"))
        .col(string("language_from"))
        .col(string("language_to"))
        .col(text("source"))
        .col(text("words"))
        .col(uuid("staff_id"))
        .col(big_integer("made_at"))
        .take()
}

/// What a district spent on translation in a month.
fn spending() -> TableCreateStatement {
    owned("spending")
        .col(string("month"))
        .col(big_integer("characters"))
        .col(big_integer("calls"))
        .col(big_integer("cost_micros"))
        .take()
}

/// A word of the district that no translation touches.
fn term() -> TableCreateStatement {
    owned("term").col(string("word")).col(big_integer("made_at")).take()
}

fn columns() -> Vec<(&'static str, ColumnDef)> {
    vec![
        ("message", string_null("made_by").take()),
        ("update", text_null("words").take()),
        ("update", boolean("waiting").default(false).take()),
        ("reply", text_null("translation").take()),
        ("reply", string_null("translated_to").take()),
        ("reply", string_null("translated_by").take()),
        ("reply", big_integer_null("translate_at").take()),
    ]
}

fn indexes() -> Vec<IndexCreateStatement> {
    vec![
        index("translation", &["district_id", "source_hash", "language_from", "language_to"]).unique().take(),
        index("phrase", &["district_id", "language_from", "language_to", "source_hash"]).unique().take(),
        index("spending", &["district_id", "month"]).unique().take(),
        index("term", &["district_id", "word"]).unique().take(),
        Index::create()
            .name("update__waiting")
            .table("update")
            .col("district_id")
            .and_where(Expr::col("waiting").eq(true))
            .take(),
        Index::create()
            .name("reply__untranslated")
            .table("reply")
            .col("translate_at")
            .and_where(Expr::col("translate_at").is_not_null())
            .take(),
    ]
}
