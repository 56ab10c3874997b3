//! What comes in: replies as families wrote them, and calls of companies that could not be read.

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
        let reply = owned("reply")
            .col(string("line"))
            .col(string("provider_id"))
            .col(uuid_null("contact_id"))
            .col(uuid_null("guardian_id"))
            .col(uuid_null("staff_id"))
            .col(uuid_null("message_id"))
            .col(string("from_address"))
            .col(text("body"))
            .col(text("media"))
            .col(string("meaning"))
            .col(string_null("language"))
            .col(text("raw"))
            .col(big_integer("received_at"))
            .col(big_integer_null("read_at"))
            .take();
        m.create_table(reply).await?;
        // Belongs to the installation: nobody knows yet whose it is.
        let stray = Table::create()
            .table("stray_call")
            .col(pk_uuid("id"))
            .col(string("line"))
            .col(string("reason"))
            .col(text("raw"))
            .col(big_integer("at"))
            .take();
        m.create_table(stray).await?;
        for index in [
            index("reply", &["district_id", "line", "provider_id"]).unique().take(),
            index("reply", &["district_id", "guardian_id", "received_at"]),
            index("reply", &["district_id", "staff_id", "received_at"]),
            index("reply", &["contact_id"]),
        ] {
            m.create_index(index).await?;
        }
        Ok(())
    }

    async fn down(&self, m: &SchemaManager) -> Result<(), DbErr> {
        drop_all(m, &["stray_call", "reply"]).await
    }
}
