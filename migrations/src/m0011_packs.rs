//! Packs: how far a child reads, what a family wished, what was shared with which page, and programmes of some weeks.

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
        for table in [reader(), reading_wish(), pack(), pack_link(), programme(), programme_turn(), programme_hold()] {
            m.create_table(table).await?;
        }
        let unique: [(&'static str, &[&'static str]); 8] = [
            ("reader", &["district_id", "student_id"]),
            ("reading_wish", &["district_id", "guardian_id"]),
            ("pack", &["district_id", "programme_id", "week", "student_id"]),
            ("pack", &["district_id", "update_id", "student_id"]),
            ("pack_link", &["code"]),
            ("pack_link", &["district_id", "pack_id", "guardian_id"]),
            ("programme_turn", &["district_id", "programme_id", "week", "turn"]),
            ("programme_hold", &["district_id", "programme_id", "guardian_id"]),
        ];
        for (table, columns) in unique {
            m.create_index(index(table, columns).unique().take()).await?;
        }
        m.alter_table(Table::alter().table("message").add_column(text_null("media")).take()).await?;
        m.create_index(index("pack", &["student_id", "made_at"])).await?;
        m.create_index(index("programme", &["district_id", "staff_id"])).await?;
        let due = Index::create()
            .name("programme__due")
            .table("programme")
            .col("next_at")
            .and_where(Expr::col("state").eq("running"))
            .take();
        m.create_index(due).await
    }

    async fn down(&self, m: &SchemaManager) -> Result<(), DbErr> {
        m.alter_table(Table::alter().table("message").drop_column("media").take()).await?;
        let tables = ["programme_hold", "programme_turn", "programme", "pack_link", "pack", "reading_wish", "reader"];
        drop_all(m, &tables).await
    }
}

/// How far a child reads, as a teacher says; without its row the grade says it.
fn reader() -> TableCreateStatement {
    owned("reader")
        .col(uuid("student_id"))
        .col(small_integer("rank"))
        .col(uuid("staff_id"))
        .col(big_integer("set_at"))
        .take()
}

/// What a family wished for reading.
fn reading_wish() -> TableCreateStatement {
    owned("reading_wish")
        .col(uuid("guardian_id"))
        .col(boolean("pictures"))
        .col(boolean("no_media"))
        .col(big_integer_null("hold_until"))
        .col(big_integer("changed_at"))
        .take()
}

/// A material with a way to share it, for one child.
fn pack() -> TableCreateStatement {
    owned("pack")
        .col(uuid("student_id"))
        .col(uuid_null("material_id"))
        .col(string("way"))
        .col(string_null("template"))
        .col(string("why"))
        .col(uuid_null("programme_id"))
        .col(small_integer_null("week"))
        .col(uuid("staff_id"))
        .col(uuid_null("update_id"))
        .col(big_integer("made_at"))
        .col(big_integer_null("answered_at"))
        .take()
}

/// A family's page of a pack.
fn pack_link() -> TableCreateStatement {
    owned("pack_link")
        .col(string("code"))
        .col(uuid("pack_id"))
        .col(uuid("guardian_id"))
        .col(string_null("opened_on"))
        .take()
}

/// Packs of some weeks.
fn programme() -> TableCreateStatement {
    owned("programme")
        .col(uuid("staff_id"))
        .col(string("title"))
        .col(text("audience"))
        .col(small_integer("weeks"))
        .col(text("calendar"))
        .col(text("days"))
        .col(string("state"))
        .col(string("starts_on"))
        .col(small_integer("packed_week"))
        .col(uuid_null("packed_to"))
        .col(big_integer_null("next_at"))
        .col(string_null("lease_owner"))
        .col(big_integer_null("lease_until"))
        .col(big_integer("created_at"))
        .take()
}

/// A text of a programme that went out, or was left out.
fn programme_turn() -> TableCreateStatement {
    owned("programme_turn")
        .col(uuid("programme_id"))
        .col(small_integer("week"))
        .col(string("turn"))
        .col(uuid_null("update_id"))
        .col(string_null("fault"))
        .col(big_integer("made_at"))
        .take()
}

/// A family that is left out of a programme for a while.
fn programme_hold() -> TableCreateStatement {
    owned("programme_hold").col(uuid("programme_id")).col(uuid("guardian_id")).col(big_integer_null("until_at")).take()
}
