//! The queries about accounts: staff by address, sessions, bearer tokens.

use sea_orm::sea_query::{Expr, OnConflict};
use sea_orm::{
    ColumnTrait as _, ConnectionTrait, DbErr, EntityTrait as _, IntoActiveModel as _, QueryFilter as _,
    QueryOrder as _, QuerySelect as _,
};

use crate::clock::At;
use crate::entities::{api_token, session, staff};
use crate::ids::{RowId, StaffId};
use crate::scope::{Installation, Scope};

/// One address has at most so many accounts that are tried.
const MOST_ACCOUNTS: u64 = 8;

/// Adds a member of staff; `false` if the address has an account in the district.
pub async fn insert_staff(db: &impl ConnectionTrait, row: staff::Model) -> Result<bool, DbErr> {
    let known = OnConflict::columns([staff::Column::DistrictId, staff::Column::Email]).do_nothing().to_owned();
    let row = row.into_active_model();
    Ok(staff::Entity::insert(row).on_conflict(known).exec_without_returning(db).await? > 0)
}

/// The accounts of an address, of those who have not left.
pub async fn accounts(db: &impl ConnectionTrait, all: Installation, email: &str) -> Result<Vec<staff::Model>, DbErr> {
    all.find::<staff::Entity>()
        .filter(staff::Column::Email.eq(email))
        .filter(staff::Column::EndedAt.is_null())
        .order_by_asc(staff::Column::Id)
        .limit(MOST_ACCOUNTS)
        .all(db)
        .await
}

/// A member of staff of the district by address, whoever may see her: the command line.
pub async fn by_email(db: &impl ConnectionTrait, scope: &Scope, email: &str) -> Result<Option<staff::Model>, DbErr> {
    let here = scope.find::<staff::Entity>().filter(staff::Column::EndedAt.is_null());
    here.filter(staff::Column::Email.eq(email)).one(db).await
}

/// Keeps another password hash; `false` if there is no such account.
pub async fn set_password_hash(
    db: &impl ConnectionTrait,
    scope: &Scope,
    staff: StaffId,
    hash: &str,
) -> Result<bool, DbErr> {
    let done = scope
        .update::<staff::Entity>()
        .col_expr(staff::Column::PasswordHash, Expr::value(hash))
        .filter(staff::Column::Id.eq(staff))
        .filter(staff::Column::EndedAt.is_null())
        .exec(db)
        .await?;
    Ok(done.rows_affected > 0)
}

/// Adds a session, and clears away those that have ended.
pub async fn insert_session(db: &impl ConnectionTrait, row: session::Model, now: At) -> Result<(), DbErr> {
    Installation.delete::<session::Entity>().filter(session::Column::ExpiresAt.lte(now)).exec(db).await?;
    session::Entity::insert(row.into_active_model()).exec_without_returning(db).await.map(drop)
}

/// A session that has not ended.
pub async fn session(db: &impl ConnectionTrait, key_hash: &str, now: At) -> Result<Option<session::Model>, DbErr> {
    Installation
        .find::<session::Entity>()
        .filter(session::Column::KeyHash.eq(key_hash))
        .filter(session::Column::ExpiresAt.gt(now))
        .one(db)
        .await
}

/// Writes a session's values and moves its end; `false` if there is no such session.
pub async fn update_session(
    db: &impl ConnectionTrait,
    key_hash: &str,
    state: &str,
    expires_at: At,
) -> Result<bool, DbErr> {
    let done = Installation
        .update::<session::Entity>()
        .col_expr(session::Column::State, Expr::value(state))
        .col_expr(session::Column::ExpiresAt, Expr::value(expires_at))
        .filter(session::Column::KeyHash.eq(key_hash))
        .exec(db)
        .await?;
    Ok(done.rows_affected > 0)
}

/// Moves a session's end.
pub async fn extend_session(db: &impl ConnectionTrait, key_hash: &str, expires_at: At) -> Result<(), DbErr> {
    let query = Installation.update::<session::Entity>();
    query
        .col_expr(session::Column::ExpiresAt, Expr::value(expires_at))
        .filter(session::Column::KeyHash.eq(key_hash))
        .exec(db)
        .await
        .map(drop)
}

/// Ends a session.
pub async fn delete_session(db: &impl ConnectionTrait, key_hash: &str) -> Result<(), DbErr> {
    let query = Installation.delete::<session::Entity>();
    query.filter(session::Column::KeyHash.eq(key_hash)).exec(db).await.map(drop)
}

/// Ends all sessions of a member of staff.
pub async fn delete_sessions_of(db: &impl ConnectionTrait, scope: &Scope, staff: StaffId) -> Result<(), DbErr> {
    scope.delete::<session::Entity>().filter(session::Column::StaffId.eq(staff)).exec(db).await.map(drop)
}

/// Adds a token.
pub async fn insert_token(db: &impl ConnectionTrait, row: api_token::Model) -> Result<(), DbErr> {
    api_token::Entity::insert(row.into_active_model()).exec_without_returning(db).await.map(drop)
}

/// A token that holds, by its hash.
pub async fn token(
    db: &impl ConnectionTrait,
    all: Installation,
    hash: &str,
) -> Result<Option<api_token::Model>, DbErr> {
    let holding = all.find::<api_token::Entity>().filter(api_token::Column::RevokedAt.is_null());
    holding.filter(api_token::Column::Hash.eq(hash)).one(db).await
}

/// The tokens of a member of staff.
pub async fn tokens(db: &impl ConnectionTrait, scope: &Scope, staff: StaffId) -> Result<Vec<api_token::Model>, DbErr> {
    let own = scope.find::<api_token::Entity>().filter(api_token::Column::StaffId.eq(staff));
    own.order_by_asc(api_token::Column::Id).all(db).await
}

/// Takes a token back; `false` if there is none that holds.
pub async fn revoke_token(db: &impl ConnectionTrait, scope: &Scope, token: RowId, now: At) -> Result<bool, DbErr> {
    let done = scope
        .update::<api_token::Entity>()
        .col_expr(api_token::Column::RevokedAt, Expr::value(now))
        .filter(api_token::Column::Id.eq(token))
        .filter(api_token::Column::RevokedAt.is_null())
        .exec(db)
        .await?;
    Ok(done.rows_affected > 0)
}
