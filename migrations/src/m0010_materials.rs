//! The catalogue of reading: where materials come from, what they are, and the words by which they are found.

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
        m.create_table(catalogue()).await?;
        m.create_table(material()).await?;
        m.create_table(material_word()).await?;
        m.create_index(index("catalogue", &["district_id", "address"]).unique().take()).await?;
        m.create_index(index("material", &["district_id", "identifier"]).unique().take()).await?;
        m.create_index(index("material", &["district_id", "language", "rank", "id"])).await?;
        m.create_index(index("material_word", &["district_id", "word", "material_id"]).unique().take()).await?;
        m.create_index(index("material_word", &["material_id"])).await
    }

    async fn down(&self, m: &SchemaManager) -> Result<(), DbErr> {
        drop_all(m, &["material_word", "material", "catalogue"]).await
    }
}

/// A feed that materials are imported from, and how far its import is.
fn catalogue() -> TableCreateStatement {
    owned("catalogue")
        .col(text("address"))
        .col(string("title"))
        .col(string("state"))
        .col(text_null("next_page"))
        .col(integer("pages"))
        .col(string_null("etag"))
        .col(string_null("modified"))
        .col(text("counts"))
        .col(string_null("fault"))
        .col(string_null("lease_owner"))
        .col(big_integer_null("lease_until"))
        .col(big_integer("began_at"))
        .col(big_integer_null("read_at"))
        .take()
}

/// A book, a game, a song: what can be shared with a family.
fn material() -> TableCreateStatement {
    owned("material")
        .col(uuid_null("catalogue_id"))
        .col(text("identifier"))
        .col(text("title"))
        .col(string("language"))
        .col(string_null("level"))
        .col(small_integer_null("rank"))
        .col(small_integer_null("age_from"))
        .col(small_integer_null("age_to"))
        .col(text("subjects"))
        .col(text_null("author"))
        .col(text_null("publisher"))
        .col(string("licence"))
        .col(text_null("about"))
        .col(text_null("cover"))
        .col(text("formats"))
        .col(string_null("modified"))
        .col(string("hash"))
        .col(big_integer("added_at"))
        .col(big_integer("changed_at"))
        .col(big_integer_null("withdrawn_at"))
        .take()
}

/// A word (or, in a script without spaces, two letters) of a material's title, author, publisher, subjects.
fn material_word() -> TableCreateStatement {
    owned("material_word").col(uuid("material_id")).col(string("word")).col(small_integer("weight")).take()
}
