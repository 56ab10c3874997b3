//! The room's queries about packs: books, readers, wishes, what was shared.

use std::collections::{HashMap, HashSet};

use sea_orm::sea_query::{Expr, OnConflict};
use sea_orm::{
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, FromQueryResult, IntoActiveModel, QueryFilter, QueryOrder,
    QuerySelect,
};

use crate::clock::At;
use crate::db::padded;
use crate::entities::packs::Way;
use crate::entities::{guardian, guardianship, material, pack, reader, reading_wish, student};
use crate::ids::{GuardianId, MaterialId, PackId, StudentId};
use crate::people::store::students_seen;
use crate::reading::choose::Had;
use crate::scope::Scope;

/// What choosing needs of a material.
#[derive(Clone, Debug, FromQueryResult)]
pub struct BookRow {
    /// Id.
    pub id: MaterialId,
    /// Title.
    pub title: String,
    /// BCP 47 tag of its main language.
    pub language: String,
    /// Its other languages.
    pub beside: Option<String>,
    /// Level.
    pub rank: Option<i16>,
    /// Youngest readers, years.
    pub age_from: Option<i16>,
    /// JSON list.
    pub subjects: String,
}

fn to_share(scope: &Scope) -> sea_orm::Select<material::Entity> {
    let query = scope.find::<material::Entity>().filter(material::Column::WithdrawnAt.is_null());
    query.filter(material::Column::Licence.ne(""))
}

/// All that may be shared: with a licence, and not withdrawn.
pub async fn books(db: &impl ConnectionTrait, scope: &Scope) -> Result<Vec<BookRow>, DbErr> {
    use material::Column as C;
    let query = to_share(scope).select_only();
    query
        .columns([C::Id, C::Title, C::Language, C::Beside, C::Rank, C::AgeFrom, C::Subjects])
        .into_model()
        .all(db)
        .await
}

/// Which of these may be shared.
pub async fn shareable(
    db: &impl ConnectionTrait,
    scope: &Scope,
    ids: &[MaterialId],
) -> Result<HashSet<MaterialId>, DbErr> {
    if ids.is_empty() {
        return Ok(HashSet::new());
    }
    let query = to_share(scope).select_only().column(material::Column::Id);
    let found: Vec<MaterialId> = query.filter(material::Column::Id.is_in(padded(ids))).into_tuple().all(db).await?;
    Ok(found.into_iter().collect())
}

/// Students that the asker may see.
pub async fn students(
    db: &impl ConnectionTrait,
    scope: &Scope,
    ids: &[StudentId],
) -> Result<HashMap<StudentId, student::Model>, DbErr> {
    let query = scope.find::<student::Entity>().filter(students_seen(scope));
    let rows = query.filter(student::Column::Id.is_in(padded(ids))).all(db).await?;
    Ok(rows.into_iter().map(|row| (row.id, row)).collect())
}

/// The levels that teachers said.
pub async fn readers(
    db: &impl ConnectionTrait,
    scope: &Scope,
    ids: &[StudentId],
) -> Result<HashMap<StudentId, i16>, DbErr> {
    use reader::Column as C;
    let query = scope.find::<reader::Entity>().select_only().columns([C::StudentId, C::Rank]);
    let rows: Vec<(StudentId, i16)> = query.filter(C::StudentId.is_in(padded(ids))).into_tuple().all(db).await?;
    Ok(rows.into_iter().collect())
}

/// The guardians of these children with the languages that they read, in the order of their ids.
pub async fn guardians(
    db: &impl ConnectionTrait,
    scope: &Scope,
    ids: &[StudentId],
) -> Result<HashMap<StudentId, Vec<(GuardianId, Option<String>)>>, DbErr> {
    use guardianship::Column as C;
    let ties = scope.find::<guardianship::Entity>().select_only().columns([C::StudentId, C::GuardianId]);
    let ties = ties.filter(C::StudentId.is_in(padded(ids))).filter(C::EndedAt.is_null());
    let ties: Vec<(StudentId, GuardianId)> = ties.order_by_asc(C::GuardianId).into_tuple().all(db).await?;
    let who: HashSet<GuardianId> = ties.iter().map(|(_, guardian)| *guardian).collect();
    let who: Vec<GuardianId> = who.into_iter().collect();
    let rows = scope.find::<guardian::Entity>().select_only();
    let rows = rows.columns([guardian::Column::Id, guardian::Column::Language]);
    let rows = rows.filter(guardian::Column::Id.is_in(padded(&who))).filter(guardian::Column::EndedAt.is_null());
    let read: HashMap<GuardianId, Option<String>> =
        rows.into_tuple::<(GuardianId, Option<String>)>().all(db).await?.into_iter().collect();
    let mut found: HashMap<StudentId, Vec<(GuardianId, Option<String>)>> = HashMap::new();
    for (student, guardian) in ties {
        if let Some(language) = read.get(&guardian) {
            found.entry(student).or_default().push((guardian, language.clone()));
        }
    }
    Ok(found)
}

/// A row of what was shared: child, material, way, when, when minutes of it were told.
type Shared = (StudentId, Option<MaterialId>, Way, At, Option<At>);

/// What these children had.
pub async fn had(db: &impl ConnectionTrait, scope: &Scope, ids: &[StudentId]) -> Result<Vec<(StudentId, Had)>, DbErr> {
    use pack::Column as C;
    let query = scope.find::<pack::Entity>().select_only();
    let query = query.columns([C::StudentId, C::MaterialId, C::Way, C::MadeAt, C::AnsweredAt]);
    let rows: Vec<Shared> = query.filter(C::StudentId.is_in(padded(ids))).into_tuple().all(db).await?;
    let of = |(student, material, way, at, answered): Shared| {
        (student, Had { material, way, at, answered: answered.is_some() })
    };
    Ok(rows.into_iter().map(of).collect())
}

/// What a child had, newest first.
pub async fn of_student(
    db: &impl ConnectionTrait,
    scope: &Scope,
    student: StudentId,
    before: Option<PackId>,
    limit: u64,
) -> Result<Vec<pack::Model>, DbErr> {
    let mut query = scope.find::<pack::Entity>().filter(pack::Column::StudentId.eq(student));
    if let Some(before) = before {
        query = query.filter(pack::Column::Id.lt(before));
    }
    query.order_by_desc(pack::Column::Id).limit(limit).all(db).await
}

/// Writes down, of the last pack of each of these children since `since`, that minutes of it were told.
pub async fn answered(
    db: &impl ConnectionTrait,
    scope: &Scope,
    students: &[StudentId],
    (since, now): (At, At),
) -> Result<(), DbErr> {
    use pack::Column as C;
    let query = scope.find::<pack::Entity>().select_only().columns([C::Id, C::StudentId]);
    let query = query.filter(C::StudentId.is_in(padded(students))).filter(C::MadeAt.gte(since));
    let rows: Vec<(PackId, StudentId)> = query.order_by_asc(C::Id).into_tuple().all(db).await?;
    let last: HashMap<StudentId, PackId> = rows.into_iter().map(|(pack, student)| (student, pack)).collect();
    let last: Vec<PackId> = last.into_values().collect();
    if last.is_empty() {
        return Ok(());
    }
    let update = scope.update::<pack::Entity>().col_expr(C::AnsweredAt, Expr::value(now));
    update.filter(C::Id.is_in(padded(&last))).exec(db).await.map(drop)
}

/// Keeps how far a child reads.
pub async fn put_reader(db: &impl ConnectionTrait, row: reader::Model) -> Result<(), DbErr> {
    use reader::Column as C;
    let mut over = OnConflict::columns([C::DistrictId, C::StudentId]);
    over.update_columns([C::Rank, C::StaffId, C::SetAt]);
    reader::Entity::insert(row.into_active_model()).on_conflict(over).exec_without_returning(db).await.map(drop)
}

/// Keeps what a family wished.
pub async fn put_wish(db: &impl ConnectionTrait, row: reading_wish::Model) -> Result<(), DbErr> {
    use reading_wish::Column as C;
    let mut over = OnConflict::columns([C::DistrictId, C::GuardianId]);
    over.update_columns([C::Pictures, C::NoMedia, C::HoldUntil, C::ChangedAt]);
    reading_wish::Entity::insert(row.into_active_model()).on_conflict(over).exec_without_returning(db).await.map(drop)
}
