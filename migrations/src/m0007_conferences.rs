//! Conferences: rounds, who meets when, interpreters, what families said and were offered, bookings. At most one booking stands
//! for a conference, and for a teacher or an interpreter at one start: the database refuses a second, whoever asks.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::*;

use super::{drop_all, index, owned};

#[derive(DeriveMigrationName)]
pub struct Migration;

const TABLES: [&str; 15] = [
    "attending",
    "proposal",
    "round",
    "round_window",
    "round_teacher",
    "round_room",
    "busy",
    "calendar",
    "interpreter",
    "interpreter_hours",
    "conference",
    "wish",
    "offer",
    "booking",
    "sheet",
];

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, m: &SchemaManager) -> Result<(), DbErr> {
        for table in rounds().into_iter().chain(people()).chain(wanted()).chain(arranged()) {
            m.create_table(table).await?;
        }
        m.alter_table(Table::alter().table("reply").add_column(big_integer_null("act_at")).to_owned()).await?;
        for index in indexes() {
            m.create_index(index).await?;
        }
        Ok(())
    }

    async fn down(&self, m: &SchemaManager) -> Result<(), DbErr> {
        m.drop_index(Index::drop().name("reply__undone").table("reply").to_owned()).await?;
        m.alter_table(Table::alter().table("reply").drop_column("act_at").to_owned()).await?;
        drop_all(m, &TABLES).await
    }
}

/// What a coordinator sets up.
fn rounds() -> Vec<TableCreateStatement> {
    vec![
        owned("round")
            .col(uuid("school_id"))
            .col(string("name"))
            .col(string("kind"))
            .col(string("state"))
            .col(small_integer("slot_minutes"))
            .col(small_integer("break_slots"))
            .col(small_integer("max_row"))
            .col(small_integer("walk_minutes"))
            .col(text_null("video_link"))
            .col(big_integer("answer_by"))
            .col(big_integer("seed"))
            .col(big_integer("version"))
            .col(uuid("staff_id"))
            .col(big_integer("created_at"))
            .col(big_integer_null("planned_at"))
            .take(),
        owned("round_window")
            .col(uuid("round_id"))
            .col(uuid_null("staff_id"))
            .col(string("date"))
            .col(small_integer("from_minute"))
            .col(small_integer("to_minute"))
            .col(string("modes"))
            .col(boolean("childcare"))
            .take(),
        owned("round_teacher")
            .col(uuid("round_id"))
            .col(uuid("staff_id"))
            .col(string("place"))
            .col(small_integer("building"))
            .col(uuid_null("room_id"))
            .col(small_integer_null("max_row"))
            .take(),
        owned("round_room").col(uuid("round_id")).col(string("name")).col(small_integer("capacity")).take(),
    ]
}

/// When staff and interpreters are there.
fn people() -> Vec<TableCreateStatement> {
    vec![
        owned("busy")
            .col(uuid("staff_id"))
            .col(big_integer("starts_at"))
            .col(big_integer("ends_at"))
            .col(string("source"))
            .take(),
        owned("calendar")
            .col(uuid("staff_id"))
            .col(text("url"))
            .col(string_null("etag"))
            .col(big_integer_null("read_at"))
            .col(string_null("code"))
            .take(),
        owned("interpreter")
            .col(string("name"))
            .col(string("languages"))
            .col(string("modes"))
            .col(string_null("email"))
            .col(big_integer_null("ended_at"))
            .take(),
        owned("interpreter_hours")
            .col(uuid("interpreter_id"))
            .col(uuid_null("school_id"))
            .col(big_integer("starts_at"))
            .col(big_integer("ends_at"))
            .take(),
    ]
}

/// What is wanted, by whom, and what a plan has for it.
fn wanted() -> Vec<TableCreateStatement> {
    vec![
        owned("proposal")
            .col(uuid("round_id"))
            .col(big_integer("version"))
            .col(text("bundles"))
            .col(text("counts"))
            .col(big_integer_null("made_at"))
            .col(small_integer_null("progress"))
            .col(big_integer("lease_until"))
            .take(),
        owned("attending").col(uuid("guardian_id")).col(string("modes")).col(boolean("childcare")).take(),
        owned("conference")
            .col(uuid("round_id"))
            .col(uuid("student_id"))
            .col(uuid("staff_id"))
            .col(uuid("guardian_id"))
            .col(uuid_null("with_id"))
            .col(small_integer("slots"))
            .col(boolean("wanted"))
            .col(string("state"))
            .col(string_null("reason"))
            .col(big_integer("changed_at"))
            .take(),
        owned("wish")
            .col(uuid("round_id"))
            .col(uuid("guardian_id"))
            .col(uuid_null("reply_id"))
            .col(text("said"))
            .col(big_integer("made_at"))
            .take(),
    ]
}

/// What families are offered and have booked.
fn arranged() -> Vec<TableCreateStatement> {
    vec![
        owned("offer")
            .col(uuid("round_id"))
            .col(uuid("guardian_id"))
            .col(uuid_null("message_id"))
            .col(text("options"))
            .col(string("state"))
            .col(small_integer("nth"))
            .col(big_integer("made_at"))
            .col(big_integer("expires_at"))
            .take(),
        owned("booking")
            .col(uuid("round_id"))
            .col(uuid("conference_id"))
            .col(uuid("staff_id"))
            .col(uuid("guardian_id"))
            .col(uuid_null("interpreter_id"))
            .col(big_integer("starts_at"))
            .col(big_integer("ends_at"))
            .col(string("mode"))
            .col(string("place"))
            .col(string("state"))
            .col(boolean("shared"))
            .col(integer("sequence"))
            .col(small_integer("reminded"))
            .col(big_integer("booked_at"))
            .col(big_integer("changed_at"))
            .take(),
        owned("sheet")
            .col(uuid("conference_id"))
            .col(text("words"))
            .col(big_integer_null("shared_at"))
            .col(big_integer("changed_at"))
            .take(),
    ]
}

fn indexes() -> Vec<IndexCreateStatement> {
    let stands = || Expr::col("state").eq("booked");
    let alone = || stands().and(Expr::col("shared").eq(false));
    vec![
        index("round", &["district_id", "school_id", "created_at"]),
        index("round_window", &["round_id"]),
        index("round_teacher", &["district_id", "round_id", "staff_id"]).unique().take(),
        index("round_room", &["round_id"]),
        index("busy", &["staff_id", "starts_at"]),
        index("calendar", &["district_id", "staff_id"]).unique().take(),
        index("interpreter_hours", &["interpreter_id", "starts_at"]),
        index("conference", &["district_id", "round_id", "staff_id", "student_id", "guardian_id"]).unique().take(),
        index("proposal", &["district_id", "round_id"]).unique().take(),
        index("attending", &["district_id", "guardian_id"]).unique().take(),
        index("conference", &["guardian_id", "round_id"]),
        index("wish", &["round_id", "guardian_id"]),
        index("offer", &["round_id", "state"]),
        index("offer", &["guardian_id", "made_at"]),
        index("booking", &["round_id", "state"]),
        index("booking", &["guardian_id", "starts_at"]),
        index("booking", &["state", "starts_at"]),
        index("sheet", &["district_id", "conference_id"]).unique().take(),
        Index::create()
            .name("reply__undone")
            .table("reply")
            .col("act_at")
            .and_where(Expr::col("act_at").is_not_null())
            .take(),
        index("booking", &["district_id", "conference_id"]).unique().and_where(stands()).take(),
        index("booking", &["district_id", "staff_id", "starts_at"]).unique().and_where(alone()).take(),
        index("booking", &["district_id", "interpreter_id", "starts_at"]).unique().and_where(alone()).take(),
    ]
}
