//! The queries about copies, loans and who waits.

use std::collections::HashMap;

use sea_orm::sea_query::{Expr, LockBehavior, LockType, OnConflict, Query};
use sea_orm::{
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, QuerySelect, QueryTrait,
};

use crate::clock::At;
use crate::db::{in_few_lengths, padded};
use crate::entities::loans::CopyState;
use crate::entities::{class, copy, enrollment, loan, loan_wait, material, student};
use crate::ids::{ClassId, CopyId, DistrictId, MaterialId, MessageId, RowId, SchoolId, StudentId};
use crate::people::store as people;
use crate::scope::{Installation, Reach, Scope};

/// The schools whose books the asker looks after; `None`: all.
pub async fn schools_seen(db: &impl ConnectionTrait, scope: &Scope) -> Result<Option<Vec<SchoolId>>, DbErr> {
    Ok(match scope.reach() {
        Reach::District => None,
        Reach::Schools(schools) => Some(schools.clone()),
        Reach::Classes(_) => {
            let mut all: Vec<SchoolId> =
                people::classes(db, scope).await?.into_iter().map(|one| one.school_id).collect();
            all.sort_unstable();
            all.dedup();
            Some(all)
        }
    })
}

/// Adds copies; returns the numbers that were new.
pub async fn add_copies(db: &impl ConnectionTrait, rows: Vec<copy::Model>) -> Result<Vec<String>, DbErr> {
    use copy::Column as C;
    let known = OnConflict::columns([C::DistrictId, C::Number]).do_nothing().to_owned();
    let mut new = Vec::new();
    for rows in in_few_lengths(rows) {
        let rows = rows.into_iter().map(IntoActiveModel::into_active_model);
        let mut statement = copy::Entity::insert_many(rows).on_conflict(known.clone()).into_query();
        statement.returning(Query::returning().column(C::Number));
        for row in db.query_all(&statement).await? {
            new.push(row.try_get("", "number")?);
        }
    }
    Ok(new)
}

/// Materials of the catalogue by what their sources call them.
pub async fn materials_named(
    db: &impl ConnectionTrait,
    scope: &Scope,
    identifiers: &[String],
) -> Result<Vec<material::Model>, DbErr> {
    let named = scope.find::<material::Entity>().filter(material::Column::Identifier.is_in(identifiers));
    named.all(db).await
}

/// A material of the catalogue.
pub async fn material(
    db: &impl ConnectionTrait,
    scope: &Scope,
    id: MaterialId,
) -> Result<Option<material::Model>, DbErr> {
    scope.find::<material::Entity>().filter(material::Column::Id.eq(id)).one(db).await
}

/// Materials by their titles, those alone that no other shares.
pub async fn materials_titled(
    db: &impl ConnectionTrait,
    scope: &Scope,
    titles: &[String],
) -> Result<HashMap<String, material::Model>, DbErr> {
    let there = scope.find::<material::Entity>().filter(material::Column::WithdrawnAt.is_null());
    let mut found: HashMap<String, Vec<material::Model>> = HashMap::new();
    for row in there.filter(material::Column::Title.is_in(titles.iter().cloned())).all(db).await? {
        found.entry(row.title.clone()).or_default().push(row);
    }
    let only =
        |(title, mut rows): (String, Vec<material::Model>)| Some((title, rows.pop().filter(|_| rows.is_empty())?));
    Ok(found.into_iter().filter_map(only).collect())
}

/// Which copies.
#[derive(Clone, Debug, Default)]
pub struct Wanted {
    /// Of these schools; none: of all.
    pub schools: Option<Vec<SchoolId>>,
    /// In this state.
    pub state: Option<CopyState>,
    /// With this number.
    pub number: Option<String>,
    /// Of this book.
    pub book: Option<String>,
}

/// Copies in the order of their ids, from a keyset cursor on.
pub async fn copies(
    db: &impl ConnectionTrait,
    scope: &Scope,
    wanted: &Wanted,
    after: Option<CopyId>,
    limit: Option<u64>,
) -> Result<Vec<copy::Model>, DbErr> {
    use copy::Column as C;
    let mut query = scope.find::<copy::Entity>();
    if let Some(schools) = &wanted.schools {
        query = query.filter(C::SchoolId.is_in(schools.iter().copied()));
    }
    if let Some(state) = wanted.state {
        query = query.filter(C::State.eq(state));
    }
    if let Some(number) = &wanted.number {
        query = query.filter(C::Number.eq(number));
    }
    if let Some(book) = &wanted.book {
        query = query.filter(C::Book.eq(book));
    }
    if let Some(after) = after {
        query = query.filter(C::Id.gt(after));
    }
    query.order_by_asc(C::Id).limit(limit).all(db).await
}

/// Copies by their numbers, in any district.
pub async fn numbered(db: &impl ConnectionTrait, numbers: &[(DistrictId, String)]) -> Result<Vec<copy::Model>, DbErr> {
    if numbers.is_empty() {
        return Ok(Vec::new());
    }
    let of = copy::Column::Number.is_in(numbers.iter().map(|(_, number)| number.as_str()));
    let rows = Installation.find::<copy::Entity>().filter(of).all(db).await?;
    let wanted = |row: &copy::Model| numbers.iter().any(|(at, number)| *at == row.district_id && *number == row.number);
    Ok(rows.into_iter().filter(wanted).collect())
}

/// A copy by its number, locked until the transaction ends.
pub async fn lock_copy(db: &impl ConnectionTrait, scope: &Scope, number: &str) -> Result<Option<copy::Model>, DbErr> {
    let one = scope.find::<copy::Entity>().filter(copy::Column::Number.eq(number));
    one.lock(LockType::NoKeyUpdate).one(db).await
}

/// The same by its id.
pub async fn lock_copy_of(db: &impl ConnectionTrait, scope: &Scope, id: CopyId) -> Result<Option<copy::Model>, DbErr> {
    let one = scope.find::<copy::Entity>().filter(copy::Column::Id.eq(id));
    one.lock(LockType::NoKeyUpdate).one(db).await
}

/// Copies by their ids.
pub async fn copies_of(db: &impl ConnectionTrait, scope: &Scope, ids: &[CopyId]) -> Result<Vec<copy::Model>, DbErr> {
    scope.find::<copy::Entity>().filter(copy::Column::Id.is_in(padded(ids))).all(db).await
}

/// Writes where a copy is.
pub async fn set_state(
    db: &impl ConnectionTrait,
    scope: &Scope,
    id: CopyId,
    state: CopyState,
    now: At,
) -> Result<(), DbErr> {
    let one = scope.update::<copy::Entity>().col_expr(copy::Column::State, Expr::value(state));
    let one = one.col_expr(copy::Column::ChangedAt, Expr::value(now));
    one.filter(copy::Column::Id.eq(id)).exec(db).await.map(drop)
}

/// Adds a loan.
pub async fn add_loan(db: &impl ConnectionTrait, row: loan::Model) -> Result<(), DbErr> {
    loan::Entity::insert(row.into_active_model()).exec_without_returning(db).await.map(drop)
}

/// The last loan of a copy, whether it is over or not.
pub async fn last_loan(db: &impl ConnectionTrait, scope: &Scope, copy: CopyId) -> Result<Option<loan::Model>, DbErr> {
    let of = scope.find::<loan::Entity>().filter(loan::Column::CopyId.eq(copy));
    of.order_by_desc(loan::Column::LentAt).order_by_desc(loan::Column::Id).limit(1).one(db).await
}

/// Writes a loan anew.
pub async fn keep_loan(db: &impl ConnectionTrait, scope: &Scope, row: &loan::Model) -> Result<(), DbErr> {
    use loan::Column as C;
    scope
        .update::<loan::Entity>()
        .col_expr(C::DueOn, Expr::value(row.due_on.as_str()))
        .col_expr(C::Renewed, Expr::value(row.renewed))
        .col_expr(C::Reminders, Expr::value(row.reminders))
        .col_expr(C::RemindedAt, Expr::value(row.reminded_at))
        .col_expr(C::RemindAt, Expr::value(row.remind_at))
        .col_expr(C::MessageId, Expr::value(row.message_id))
        .col_expr(C::ReturnedAt, Expr::value(row.returned_at))
        .col_expr(C::LostAt, Expr::value(row.lost_at))
        .col_expr(C::EndedAt, Expr::value(row.ended_at))
        .filter(C::Id.eq(row.id))
        .exec(db)
        .await
        .map(drop)
}

/// Loans by their ids, as they stand in this transaction.
pub async fn loans_of(db: &impl ConnectionTrait, scope: &Scope, ids: &[RowId]) -> Result<Vec<loan::Model>, DbErr> {
    let rows = scope.find::<loan::Entity>().filter(loan::Column::Id.is_in(padded(ids)));
    rows.order_by_asc(loan::Column::Id).lock(LockType::NoKeyUpdate).all(db).await
}

/// Loans that a reminder is still to be answered of, by that reminder.
pub async fn asked_by(db: &impl ConnectionTrait, messages: &[MessageId]) -> Result<Vec<loan::Model>, DbErr> {
    if messages.is_empty() {
        return Ok(Vec::new());
    }
    let rows = Installation.find::<loan::Entity>().filter(loan::Column::MessageId.is_in(padded(messages)));
    rows.filter(loan::Column::EndedAt.is_null()).order_by_asc(loan::Column::Id).all(db).await
}

/// Loans of these children that are not over.
pub async fn open_of(db: &impl ConnectionTrait, scope: &Scope, of: &[StudentId]) -> Result<Vec<loan::Model>, DbErr> {
    if of.is_empty() {
        return Ok(Vec::new());
    }
    let rows = scope.find::<loan::Entity>().filter(loan::Column::StudentId.is_in(padded(of)));
    rows.filter(loan::Column::EndedAt.is_null()).order_by_asc(loan::Column::Id).all(db).await
}

/// All loans of these copies, the oldest first.
pub async fn loans_of_copies(
    db: &impl ConnectionTrait,
    scope: &Scope,
    copies: &[CopyId],
) -> Result<Vec<loan::Model>, DbErr> {
    let mut all = Vec::new();
    for some in copies.chunks(512) {
        let rows = scope.find::<loan::Entity>().filter(loan::Column::CopyId.is_in(padded(some)));
        all.extend(rows.order_by_asc(loan::Column::Id).all(db).await?);
    }
    Ok(all)
}

/// Loans that a reminder is to be thought of for; nobody else takes them in this transaction.
pub async fn to_remind(db: &impl ConnectionTrait, now: At, most: u64) -> Result<Vec<loan::Model>, DbErr> {
    use loan::Column as C;
    Installation
        .find::<loan::Entity>()
        // As the partial index has it.
        .filter(C::RemindAt.is_not_null())
        .filter(C::RemindAt.lte(now))
        .order_by_asc(C::RemindAt)
        .order_by_asc(C::Id)
        .limit(most)
        .lock_with_behavior(LockType::NoKeyUpdate, LockBehavior::SkipLocked)
        .all(db)
        .await
}

/// Adds a child to those who wait for a book; `false` if it waits already.
pub async fn add_wait(db: &impl ConnectionTrait, scope: &Scope, row: loan_wait::Model) -> Result<bool, DbErr> {
    let known = scope.find::<loan_wait::Entity>().filter(loan_wait::Column::Book.eq(row.book.as_str()));
    let known = known.filter(loan_wait::Column::StudentId.eq(row.student_id));
    if known.filter(loan_wait::Column::EndedAt.is_null()).one(db).await?.is_some() {
        return Ok(false);
    }
    loan_wait::Entity::insert(row.into_active_model()).exec_without_returning(db).await?;
    Ok(true)
}

/// Ends a child's waiting for a book; `false` if it did not wait.
pub async fn end_wait(
    db: &impl ConnectionTrait,
    scope: &Scope,
    book: &str,
    student: StudentId,
    now: At,
) -> Result<bool, DbErr> {
    use loan_wait::Column as C;
    let one = scope.update::<loan_wait::Entity>().col_expr(C::EndedAt, Expr::value(now));
    let one = one.filter(C::Book.eq(book)).filter(C::StudentId.eq(student)).filter(C::EndedAt.is_null());
    Ok(one.exec(db).await?.rows_affected > 0)
}

/// Who waits for these books, those who have waited longest first.
pub async fn waits(db: &impl ConnectionTrait, scope: &Scope, books: &[&str]) -> Result<Vec<loan_wait::Model>, DbErr> {
    use loan_wait::Column as C;
    let rows =
        scope.find::<loan_wait::Entity>().filter(C::EndedAt.is_null()).filter(C::Book.is_in(books.iter().copied()));
    rows.order_by_asc(C::Since).order_by_asc(C::Id).all(db).await
}

/// Children by their ids.
pub async fn students(
    db: &impl ConnectionTrait,
    scope: &Scope,
    ids: &[StudentId],
) -> Result<Vec<student::Model>, DbErr> {
    scope.find::<student::Entity>().filter(student::Column::Id.is_in(padded(ids))).all(db).await
}

/// Which of these children are in which class.
pub async fn classes_of(
    db: &impl ConnectionTrait,
    scope: &Scope,
    students: &[StudentId],
) -> Result<Vec<(StudentId, ClassId)>, DbErr> {
    use enrollment::Column as C;
    let mut all = Vec::new();
    for some in students.chunks(512) {
        let rows = scope.find::<enrollment::Entity>().select_only().columns([C::StudentId, C::ClassId]);
        let rows = rows.filter(C::StudentId.is_in(padded(some))).filter(C::EndedAt.is_null());
        all.extend(rows.order_by_asc(C::Id).into_tuple::<(StudentId, ClassId)>().all(db).await?);
    }
    Ok(all)
}

/// Classes that are there.
pub async fn classes(db: &impl ConnectionTrait, scope: &Scope) -> Result<Vec<class::Model>, DbErr> {
    people::classes(db, scope).await
}
