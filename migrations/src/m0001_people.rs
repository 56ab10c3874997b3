//! Districts, schools, staff, classes, students, guardians, contacts, consent.

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
        for table in installation().into_iter().chain(staff_side()).chain(school_side()).chain(family_side()) {
            m.create_table(table).await?;
        }
        for index in indexes() {
            m.create_index(index).await?;
        }
        Ok(())
    }

    async fn down(&self, m: &SchemaManager) -> Result<(), DbErr> {
        let tables = [
            "consent",
            "reach",
            "contact",
            "guardianship",
            "guardian",
            "teaching",
            "enrollment",
            "student",
            "class",
            "api_token",
            "session",
            "staff_school",
            "staff",
            "school",
            "district",
            "setting",
        ];
        drop_all(m, &tables).await
    }
}

/// What belongs to the installation, not to a district.
fn installation() -> Vec<TableCreateStatement> {
    vec![
        Table::create().table("setting").col(string("name").primary_key()).col(text("value")).take(),
        Table::create()
            .table("district")
            .col(pk_uuid("id"))
            .col(string_uniq("name"))
            .col(string("zone"))
            .col(string("region"))
            .col(string("language"))
            .col(string_null("phone"))
            .col(big_integer("created_at"))
            .take(),
    ]
}

fn staff_side() -> Vec<TableCreateStatement> {
    vec![
        owned("staff")
            .col(string_null("source_id"))
            .col(string("name"))
            .col(string("given_name"))
            .col(string("family_name"))
            .col(string_null("email"))
            .col(string("role"))
            .col(string("language"))
            .col(string_null("password_hash"))
            .col(big_integer_null("ended_at"))
            .take(),
        owned("staff_school").col(uuid("staff_id")).col(uuid("school_id")).take(),
        owned("session")
            .col(string_uniq("key_hash"))
            .col(uuid("staff_id"))
            .col(text("state"))
            .col(big_integer("expires_at"))
            .take(),
        owned("api_token")
            .col(uuid("staff_id"))
            .col(string("name"))
            .col(string_uniq("hash"))
            .col(big_integer("created_at"))
            .col(big_integer_null("revoked_at"))
            .take(),
    ]
}

fn school_side() -> Vec<TableCreateStatement> {
    vec![
        owned("school")
            .col(string("source_id"))
            .col(string("name"))
            .col(string_null("zone"))
            .col(string_null("phone"))
            .col(big_integer_null("ended_at"))
            .take(),
        owned("class")
            .col(uuid("school_id"))
            .col(string("source_id"))
            .col(string("title"))
            .col(string("grade"))
            .col(big_integer_null("ended_at"))
            .take(),
        owned("student")
            .col(uuid_null("school_id"))
            .col(string("source_id"))
            .col(string("given_name"))
            .col(string("family_name"))
            .col(string("called"))
            .col(string("grade"))
            .col(string_null("home_language"))
            .col(big_integer_null("ended_at"))
            .take(),
        owned("enrollment")
            .col(string("source_id"))
            .col(uuid("class_id"))
            .col(uuid("student_id"))
            .col(big_integer_null("ended_at"))
            .take(),
        owned("teaching")
            .col(string("source_id"))
            .col(uuid("class_id"))
            .col(uuid("staff_id"))
            .col(big_integer_null("ended_at"))
            .take(),
    ]
}

fn family_side() -> Vec<TableCreateStatement> {
    vec![
        owned("guardian")
            .col(string("source_id"))
            .col(string("given_name"))
            .col(string("family_name"))
            .col(string_null("language"))
            .col(string("language_by"))
            .col(string_null("zone"))
            .col(text_null("availability"))
            .col(small_integer_null("quiet_from"))
            .col(small_integer_null("quiet_to"))
            .col(boolean("interpreter"))
            .col(boolean("less"))
            .col(big_integer_null("ended_at"))
            .take(),
        owned("guardianship").col(uuid("student_id")).col(uuid("guardian_id")).col(big_integer_null("ended_at")).take(),
        owned("contact")
            .col(string("channel"))
            .col(string("address"))
            .col(big_integer_null("greeted_at"))
            .col(big_integer_null("stopped_at"))
            .col(big_integer_null("bad_at"))
            .col(string_null("bad_code"))
            .col(big_integer_null("acknowledged_at"))
            .take(),
        owned("reach")
            .col(uuid("guardian_id"))
            .col(uuid("contact_id"))
            .col(small_integer("rank"))
            .col(big_integer_null("ended_at"))
            .take(),
        owned("consent")
            .col(uuid("contact_id"))
            .col(string("topic"))
            .col(boolean("given"))
            .col(string("source"))
            .col(uuid_null("reply_id"))
            .col(big_integer("at"))
            .take(),
    ]
}

fn indexes() -> Vec<IndexCreateStatement> {
    let unique = [
        ("school", ["district_id", "source_id"]),
        ("staff", ["district_id", "source_id"]),
        ("class", ["district_id", "source_id"]),
        ("student", ["district_id", "source_id"]),
        ("enrollment", ["district_id", "source_id"]),
        ("teaching", ["district_id", "source_id"]),
        ("guardian", ["district_id", "source_id"]),
    ];
    let mut all: Vec<_> = unique.iter().map(|(table, columns)| index(table, columns).unique().take()).collect();
    all.extend([
        index("staff", &["district_id", "email"]).unique().take(),
        index("staff_school", &["district_id", "staff_id", "school_id"]).unique().take(),
        index("guardianship", &["district_id", "student_id", "guardian_id"]).unique().take(),
        index("guardianship", &["guardian_id"]),
        index("contact", &["district_id", "channel", "address"]).unique().take(),
        index("reach", &["district_id", "guardian_id", "contact_id"]).unique().take(),
        index("reach", &["contact_id"]),
        index("consent", &["contact_id"]),
        index("enrollment", &["class_id"]),
        index("enrollment", &["student_id"]),
        index("teaching", &["class_id"]),
        index("teaching", &["staff_id"]),
        index("session", &["expires_at"]),
    ]);
    all
}
