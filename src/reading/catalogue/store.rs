//! The catalogue's queries: materials, the words that find them, feeds and how far each is, covers.

mod covers;
mod feeds;
mod finding;

use sea_orm::sea_query::OnConflict;
use sea_orm::{
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, FromQueryResult, IntoActiveModel, QueryFilter, QueryOrder,
    QuerySelect,
};

pub use covers::{cover, keep_cover, take_cover};
pub use feeds::{add_feed, feed, feed_at, feeds, go_on, left, take_feed};
pub use finding::{Ordered, Term, Terms, count, matching};

use crate::clock::At;
use crate::db::{in_few_lengths, padded};
use crate::entities::{material, material_word};
use crate::ids::MaterialId;
use crate::scope::{Installation, Scope};

/// Identifiers of one question.
const ASKED: usize = 256;

/// What is known of a material that comes again.
#[derive(Clone, Debug, FromQueryResult)]
pub struct Known {
    /// Which.
    pub id: MaterialId,
    /// As its source names it.
    pub identifier: String,
    /// SHA-256 of what its source said.
    pub hash: String,
    /// Its licence; empty: none.
    pub licence: String,
    /// When it was first imported.
    pub added_at: At,
    /// From when on it is not shared any more.
    pub withdrawn_at: Option<At>,
}

/// What is known under these identifiers.
pub async fn known(db: &impl ConnectionTrait, scope: &Scope, identifiers: &[&str]) -> Result<Vec<Known>, DbErr> {
    use material::Column as C;
    let mut all = Vec::new();
    for some in identifiers.chunks(ASKED) {
        let query = scope.find::<material::Entity>().select_only();
        let query = query.columns([C::Id, C::Identifier, C::Hash, C::Licence, C::AddedAt, C::WithdrawnAt]);
        all.extend(query.filter(C::Identifier.is_in(padded(some))).into_model::<Known>().all(db).await?);
    }
    Ok(all)
}

/// Writes materials: new ones, and those that changed under the id that they have. What staff decided (withdrawn) stays.
pub async fn write(db: &impl ConnectionTrait, rows: Vec<material::Model>) -> Result<(), DbErr> {
    use material::Column as C;
    let anew = OnConflict::column(C::Id)
        .update_columns([
            C::CatalogueId,
            C::Title,
            C::Language,
            C::Beside,
            C::Level,
            C::Rank,
            C::AgeFrom,
            C::AgeTo,
            C::Subjects,
            C::Author,
            C::Publisher,
            C::Licence,
            C::About,
            C::Cover,
            C::Formats,
            C::Modified,
            C::Hash,
            C::ChangedAt,
        ])
        .to_owned();
    for rows in in_few_lengths(rows) {
        let rows = rows.into_iter().map(IntoActiveModel::into_active_model);
        material::Entity::insert_many(rows).on_conflict(anew.clone()).exec_without_returning(db).await?;
    }
    Ok(())
}

/// Takes the words of materials away.
pub async fn drop_words(db: &impl ConnectionTrait, scope: &Scope, of: &[MaterialId]) -> Result<(), DbErr> {
    for some in of.chunks(ASKED) {
        let gone = scope.delete::<material_word::Entity>();
        gone.filter(material_word::Column::MaterialId.is_in(padded(some))).exec(db).await?;
    }
    Ok(())
}

/// Writes words.
pub async fn add_words(db: &impl ConnectionTrait, rows: Vec<material_word::Model>) -> Result<(), DbErr> {
    for rows in in_few_lengths(rows) {
        let rows = rows.into_iter().map(IntoActiveModel::into_active_model);
        material_word::Entity::insert_many(rows).exec_without_returning(db).await?;
    }
    Ok(())
}

/// One material, withdrawn or not.
pub async fn material(
    db: &impl ConnectionTrait,
    scope: &Scope,
    id: MaterialId,
) -> Result<Option<material::Model>, DbErr> {
    scope.find::<material::Entity>().filter(material::Column::Id.eq(id)).one(db).await
}

/// The same, of any district: a cover's address names no more.
pub async fn material_of_any(db: &impl ConnectionTrait, id: MaterialId) -> Result<Option<material::Model>, DbErr> {
    Installation.find::<material::Entity>().filter(material::Column::Id.eq(id)).one(db).await
}

/// Materials by their ids, in any order.
pub async fn materials(
    db: &impl ConnectionTrait,
    scope: &Scope,
    ids: &[MaterialId],
) -> Result<Vec<material::Model>, DbErr> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    scope.find::<material::Entity>().filter(material::Column::Id.is_in(padded(ids))).all(db).await
}

/// Materials that are shared, in the order they came.
pub async fn page(
    db: &impl ConnectionTrait,
    scope: &Scope,
    after: Option<MaterialId>,
    most: u64,
) -> Result<Vec<material::Model>, DbErr> {
    use material::Column as C;
    let mut query = scope.find::<material::Entity>().filter(C::WithdrawnAt.is_null());
    if let Some(after) = after {
        query = query.filter(C::Id.gt(after));
    }
    query.order_by_asc(C::Id).limit(most).all(db).await
}

/// Sets from when on a material is not shared any more.
pub async fn withdraw(db: &impl ConnectionTrait, scope: &Scope, id: MaterialId, at: Option<At>) -> Result<bool, DbErr> {
    use material::Column as C;
    let one = scope
        .update::<material::Entity>()
        .set(material::ActiveModel { withdrawn_at: sea_orm::Set(at), ..Default::default() });
    Ok(one.filter(C::Id.eq(id)).exec(db).await?.rows_affected > 0)
}
