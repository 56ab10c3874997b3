//! Books that go home and come back, minutes that families tell, questions to get to know a family.

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
        for table in [copy(), loan(), loan_wait(), reading_log(), survey(), survey_answer()] {
            m.create_table(table).await?;
        }
        m.create_index(index("copy", &["district_id", "number"]).unique().take()).await?;
        m.create_index(index("copy", &["district_id", "book"])).await?;
        m.create_index(index("loan", &["copy_id"])).await?;
        m.create_index(index("loan", &["student_id"])).await?;
        m.create_index(index("loan", &["message_id"])).await?;
        // A copy is in one bag.
        let open = || Expr::col("ended_at").is_null();
        let one = Index::create()
            .name("loan__open")
            .table("loan")
            .col("district_id")
            .col("copy_id")
            .unique()
            .and_where(open())
            .take();
        m.create_index(one).await?;
        let due = Expr::col("remind_at").is_not_null();
        m.create_index(Index::create().name("loan__remind").table("loan").col("remind_at").and_where(due).take())
            .await?;
        let mut waits = index("loan_wait", &["district_id", "book", "student_id"]);
        m.create_index(waits.unique().and_where(open()).take()).await?;
        m.create_index(index("reading_log", &["district_id", "reply_id", "student_id"]).unique().take()).await?;
        m.create_index(index("reading_log", &["student_id", "day"])).await?;
        m.create_index(index("reading_log", &["guardian_id", "made_at"])).await?;
        m.create_index(index("survey", &["district_id", "staff_id", "key"]).unique().take()).await?;
        m.create_index(index("survey", &["update_id"])).await?;
        m.create_index(index("survey", &["class_id"])).await?;
        m.create_index(index("survey_answer", &["district_id", "survey_id", "guardian_id"]).unique().take()).await?;
        m.create_index(index("survey_answer", &["guardian_id"])).await
    }

    async fn down(&self, m: &SchemaManager) -> Result<(), DbErr> {
        drop_all(m, &["survey_answer", "survey", "reading_log", "loan_wait", "loan", "copy"]).await
    }
}

/// One copy of a book of a school.
fn copy() -> TableCreateStatement {
    owned("copy")
        .col(uuid("school_id"))
        .col(uuid_null("material_id"))
        .col(text("book"))
        .col(text("title"))
        .col(string_null("language"))
        .col(string("number"))
        .col(string("state"))
        .col(big_integer("added_at"))
        .col(big_integer("changed_at"))
        .take()
}

/// A copy in a child's bag.
fn loan() -> TableCreateStatement {
    owned("loan")
        .col(uuid("copy_id"))
        .col(uuid("student_id"))
        .col(uuid_null("guardian_id"))
        .col(big_integer("lent_at"))
        .col(string("due_on"))
        .col(small_integer("renewed"))
        .col(small_integer("reminders"))
        .col(big_integer_null("reminded_at"))
        .col(big_integer_null("remind_at"))
        .col(uuid_null("message_id"))
        .col(big_integer_null("returned_at"))
        .col(big_integer_null("lost_at"))
        .col(big_integer_null("ended_at"))
        .take()
}

/// A child that waits for a book.
fn loan_wait() -> TableCreateStatement {
    owned("loan_wait")
        .col(text("book"))
        .col(uuid("student_id"))
        .col(big_integer("since"))
        .col(big_integer_null("ended_at"))
        .take()
}

/// Minutes that a child shared stories, as a family told them.
fn reading_log() -> TableCreateStatement {
    owned("reading_log")
        .col(uuid("student_id"))
        .col(uuid_null("guardian_id"))
        .col(uuid_null("reply_id"))
        .col(integer("minutes"))
        .col(boolean("shared"))
        .col(string("day"))
        .col(big_integer("made_at"))
        .col(uuid_null("corrected_by"))
        .take()
}

/// A question to the families of a class.
fn survey() -> TableCreateStatement {
    owned("survey")
        .col(uuid("staff_id"))
        .col(string("key"))
        .col(uuid("class_id"))
        .col(uuid_null("update_id"))
        .col(string("topic"))
        .col(text("question"))
        .col(text("folded"))
        .col(text("guardians"))
        .col(text("skipped"))
        .col(big_integer("asked_at"))
        .col(big_integer_null("deleted_at"))
        .take()
}

/// What a family answered to a question; none of its words where it skipped.
fn survey_answer() -> TableCreateStatement {
    owned("survey_answer")
        .col(uuid("survey_id"))
        .col(uuid("guardian_id"))
        .col(uuid("reply_id"))
        .col(boolean("skipped"))
        .col(big_integer("answered_at"))
        .take()
}
