//! Which wording a person of a district has approved; which other language a message's words are in, too.

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
        let review = owned("wording_review")
            .col(string("template"))
            .col(string("locale"))
            .col(string("wording"))
            .col(uuid_null("staff_id"))
            .col(string("reviewer"))
            .col(text_null("note"))
            .col(big_integer("at"))
            .col(big_integer_null("withdrawn_at"))
            .col(string_null("withdrawn_by"))
            .take();
        m.create_table(review).await?;
        // By template first: a batch of texts asks for one or two of them in all languages.
        let key = ["district_id", "template", "locale", "wording"];
        m.create_index(index("wording_review", &key).unique().take()).await?;
        m.alter_table(Table::alter().table("message").add_column(string_null("language_also").take()).take()).await
    }

    async fn down(&self, m: &SchemaManager) -> Result<(), DbErr> {
        let column = Alias::new("language_also");
        m.alter_table(Table::alter().table("message").drop_column(column).take()).await?;
        drop_all(m, &["wording_review"]).await
    }
}
