//! Calendars: what went out with which e-mail, the addresses of feeds, and when a calendar that is read was last asked.

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
        m.create_table(invitation()).await?;
        m.create_table(feed()).await?;
        // SQLite adds one column at a time.
        for column in [string_null("modified"), big_integer_null("tried_at")] {
            m.alter_table(Table::alter().table("calendar").add_column(column).take()).await?;
        }
        m.create_index(index("invitation", &["message_id"])).await?;
        m.create_index(index("invitation", &["contact_id"])).await?;
        m.create_index(index("feed", &["district_id", "owner_id"]).unique().take()).await
    }

    async fn down(&self, m: &SchemaManager) -> Result<(), DbErr> {
        for column in ["modified", "tried_at"] {
            m.alter_table(Table::alter().table("calendar").drop_column(column).take()).await?;
        }
        drop_all(m, &["feed", "invitation"]).await
    }
}

/// A calendar's entry that goes with an e-mail, as it was worded when the e-mail was.
fn invitation() -> TableCreateStatement {
    owned("invitation")
        .col(uuid("message_id"))
        .col(uuid("contact_id"))
        .col(uuid("conference_id"))
        .col(integer("sequence"))
        .col(string("method"))
        .col(text("content"))
        .take()
}

/// An address at which somebody's conferences are read; without its row it opens nothing.
fn feed() -> TableCreateStatement {
    owned("feed").col(uuid("owner_id")).col(string("whose")).col(big_integer("made_at")).take()
}
