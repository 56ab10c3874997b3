//! The other languages that a material stands in: a bilingual book is found for families of both.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::string_null;

#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }

    async fn up(&self, m: &SchemaManager) -> Result<(), DbErr> {
        m.alter_table(Table::alter().table("material").add_column(string_null("beside")).to_owned()).await?;
        // What was imported before is written anew when its feed is read again, with all its languages.
        let several =
            "SELECT material_id FROM material_word WHERE word LIKE '@%' GROUP BY material_id HAVING COUNT(*) > 1";
        let anew = format!("UPDATE material SET hash = '' WHERE id IN ({several})");
        m.get_connection().execute_unprepared(&anew).await.map(drop)
    }

    async fn down(&self, m: &SchemaManager) -> Result<(), DbErr> {
        m.alter_table(Table::alter().table("material").drop_column("beside").to_owned()).await
    }
}
