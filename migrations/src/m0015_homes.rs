//! What a person says of two adults of a child: whether they are one household.

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
        m.create_table(home_word()).await?;
        m.create_index(index("home_word", &["district_id", "one_id", "other_id"]).unique().take()).await
    }

    async fn down(&self, m: &SchemaManager) -> Result<(), DbErr> {
        drop_all(m, &["home_word"]).await
    }
}

/// Two adults, the lower id first, and whether they are one household.
fn home_word() -> TableCreateStatement {
    owned("home_word")
        .col(uuid("one_id"))
        .col(uuid("other_id"))
        .col(boolean("together"))
        .col(uuid("said_by"))
        .col(big_integer("said_at"))
        .take()
}
