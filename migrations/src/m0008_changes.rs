//! What changed on a family's card, by whose word: only ever added to.

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
        m.create_table(change()).await?;
        m.create_index(index("change", &["district_id", "guardian_id", "at"])).await?;
        // A reply changes a thing once, however often it is worked through.
        m.create_index(index("change", &["district_id", "reply_id", "what"]).unique().take()).await
    }

    async fn down(&self, m: &SchemaManager) -> Result<(), DbErr> {
        drop_all(m, &["change"]).await
    }
}

/// A change on a family's card.
fn change() -> TableCreateStatement {
    owned("change")
        .col(uuid("guardian_id"))
        .col(string("what"))
        .col(string_null("before"))
        .col(string_null("after"))
        .col(string("set_by"))
        .col(uuid_null("reply_id"))
        .col(big_integer("at"))
        .take()
}
