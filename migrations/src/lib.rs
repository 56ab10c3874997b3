//! The one ordered list of schema changes, for SQLite and PostgreSQL alike.
//!
//! Rules: a landed migration is never edited; every table about people or messages has `district_id`; instants are
//! microseconds since the Unix epoch in UTC (`big_integer`); ids are UUIDv7.

pub use sea_orm_migration::prelude::*;

mod m0001_people;
mod m0002_messages;
mod m0003_replies;
mod m0004_ways_in;
mod m0005_translation;
mod m0006_reviews;
mod m0007_conferences;
mod m0008_changes;
mod m0009_calendar;
mod m0010_materials;
mod m0011_packs;
mod m0012_loans;
mod m0013_covers;
mod m0014_beside;
mod m0015_homes;

/// Applies the list.
pub struct Migrator;

#[async_trait::async_trait]
impl MigratorTrait for Migrator {
    fn migrations() -> Vec<Box<dyn MigrationTrait>> {
        vec![
            Box::new(m0001_people::Migration),
            Box::new(m0002_messages::Migration),
            Box::new(m0003_replies::Migration),
            Box::new(m0004_ways_in::Migration),
            Box::new(m0005_translation::Migration),
            Box::new(m0006_reviews::Migration),
            Box::new(m0007_conferences::Migration),
            Box::new(m0008_changes::Migration),
            Box::new(m0009_calendar::Migration),
            Box::new(m0010_materials::Migration),
            Box::new(m0011_packs::Migration),
            Box::new(m0012_loans::Migration),
            Box::new(m0013_covers::Migration),
            Box::new(m0014_beside::Migration),
            Box::new(m0015_homes::Migration),
        ]
    }
}

/// A table whose rows belong to a district: `id` and `district_id` come first.
fn owned(name: &'static str) -> TableCreateStatement {
    Table::create()
        .table(name)
        .col(sea_orm_migration::schema::pk_uuid("id"))
        .col(sea_orm_migration::schema::uuid("district_id"))
        .foreign_key(ForeignKey::create().from(name, "district_id").to("district", "id"))
        .take()
}

/// An index over `columns`, named after them.
fn index(table: &'static str, columns: &[&'static str]) -> IndexCreateStatement {
    let mut index = Index::create();
    index.table(table).name(format!("{table}__{}", columns.join("__")));
    for column in columns {
        index.col(*column);
    }
    index
}

/// Drops `tables` in the given order.
async fn drop_all(m: &SchemaManager<'_>, tables: &[&'static str]) -> Result<(), DbErr> {
    for table in tables {
        m.drop_table(Table::drop().table(*table).to_owned()).await?;
    }
    Ok(())
}
