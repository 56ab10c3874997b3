//! Updates, messages (the outbox), attempts, receipts, and the leases that pace a sending number.

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
        for table in [update(), message(), attempt(), receipt(), line_lease()] {
            m.create_table(table).await?;
        }
        for index in indexes() {
            m.create_index(index).await?;
        }
        Ok(())
    }

    async fn down(&self, m: &SchemaManager) -> Result<(), DbErr> {
        drop_all(m, &["line_lease", "receipt", "attempt", "message", "update"]).await
    }
}

fn update() -> TableCreateStatement {
    owned("update")
        .col(uuid("staff_id"))
        .col(string("key"))
        .col(string("body_hash"))
        .col(text("draft"))
        .col(string("state"))
        .col(uuid_null("cursor"))
        .col(text("summary"))
        .col(string_null("lease_owner"))
        .col(big_integer_null("lease_until"))
        .col(big_integer("created_at"))
        .take()
}

fn message() -> TableCreateStatement {
    owned("message")
        .col(uuid_null("update_id"))
        .col(uuid_null("staff_id"))
        .col(uuid_null("school_id"))
        .col(uuid_null("guardian_id"))
        .col(uuid("contact_id"))
        .col(text("students"))
        .col(string("kind"))
        .col(string("channel"))
        .col(string("line"))
        .col(string("to_address"))
        .col(text_null("subject"))
        .col(text("body"))
        .col(string("language_asked"))
        .col(string("language"))
        .col(string("made"))
        .col(boolean("ucs2"))
        .col(small_integer("segments"))
        .col(big_integer("cost_micros"))
        .col(small_integer("priority"))
        .col(string("state"))
        .col(uuid_null("after_id"))
        .col(big_integer("due_at"))
        .col(big_integer("until_at"))
        .col(big_integer("expires_at"))
        .col(string_null("lease_owner"))
        .col(big_integer_null("lease_until"))
        .col(small_integer("tries"))
        .col(string_null("code"))
        .col(big_integer("created_at"))
        .col(big_integer("changed_at"))
        .take()
}

fn attempt() -> TableCreateStatement {
    owned("attempt")
        .col(uuid("message_id"))
        .col(string("line"))
        .col(big_integer("started_at"))
        .col(big_integer("ended_at"))
        .col(string("outcome"))
        .col(string_null("code"))
        .col(string_null("provider_id"))
        .take()
}

fn receipt() -> TableCreateStatement {
    owned("receipt").col(uuid("message_id")).col(string("status")).col(boolean("moved")).col(big_integer("at")).take()
}

/// Belongs to the installation: one row per sending line, held by the process that paces it.
fn line_lease() -> TableCreateStatement {
    Table::create()
        .table("line_lease")
        .col(string("line").primary_key())
        .col(string("owner"))
        .col(big_integer("until"))
        .col(big_integer_null("paused_until"))
        .col(string_null("paused_code"))
        .take()
}

fn indexes() -> Vec<IndexCreateStatement> {
    let state = |state: &'static str| Expr::col("state").eq(state);
    vec![
        index("update", &["district_id", "staff_id", "key"]).unique().take(),
        index("update", &["district_id", "staff_id", "created_at"]),
        Index::create()
            .name("update__composing")
            .table("update")
            .col("created_at")
            .and_where(state("composing"))
            .take(),
        index("message", &["district_id", "update_id", "guardian_id", "contact_id"]).unique().take(),
        index("message", &["guardian_id", "due_at"]),
        // A million waiting rows cost a claim no more than ten thousand: the index holds only what waits, in claim order.
        Index::create()
            .name("message__queued")
            .table("message")
            .col("line")
            .col("priority")
            .col("due_at")
            .and_where(state("queued"))
            .take(),
        Index::create()
            .name("message__until")
            .table("message")
            .col("until_at")
            .and_where(Expr::col("state").is_in(["waiting", "queued"]))
            .take(),
        Index::create().name("message__waiting").table("message").col("after_id").and_where(state("waiting")).take(),
        Index::create().name("message__sending").table("message").col("lease_until").and_where(state("sending")).take(),
        Index::create()
            .name("message__pending_contact")
            .table("message")
            .col("contact_id")
            .and_where(Expr::col("state").is_in(["waiting", "queued", "sending"]))
            .take(),
        Index::create().name("message__unsure").table("message").col("changed_at").and_where(state("unsure")).take(),
        index("attempt", &["message_id"]),
        Index::create()
            .name("attempt__provider_id")
            .table("attempt")
            .col("provider_id")
            .col("line")
            .and_where(Expr::col("provider_id").is_not_null())
            .take(),
        index("receipt", &["district_id", "message_id", "status"]).unique().take(),
    ]
}
