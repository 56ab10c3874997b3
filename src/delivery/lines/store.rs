//! Which process paces a line, whether the line rests, and in which schools' names its e-mail leaves.

use std::collections::HashMap;

use sea_orm::sea_query::{Expr, ExprTrait as _, OnConflict};
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QuerySelect};

use crate::clock::At;
use crate::entities::{line_lease, school};
use crate::ids::SchoolId;
use crate::scope::Installation;

/// Takes or renews the lease of a paced line; `false` if another process holds it.
pub async fn hold(db: &impl ConnectionTrait, line: &str, owner: &str, now: At, until: At) -> Result<bool, DbErr> {
    let row = line_lease::ActiveModel {
        line: sea_orm::Set(line.to_owned()),
        owner: sea_orm::Set(owner.to_owned()),
        until: sea_orm::Set(until),
        paused_until: sea_orm::Set(None),
        paused_code: sea_orm::Set(None),
    };
    let mine = Expr::col((line_lease::Entity, line_lease::Column::Owner)).eq(owner);
    let over = Expr::col((line_lease::Entity, line_lease::Column::Until)).lte(now);
    let take = OnConflict::column(line_lease::Column::Line)
        .update_columns([line_lease::Column::Owner, line_lease::Column::Until])
        .action_and_where(mine.or(over))
        .to_owned();
    let done = line_lease::Entity::insert(row).on_conflict(take).exec_without_returning(db).await?;
    Ok(done > 0)
}

/// Lets a line rest: its account or settings are at fault.
pub async fn pause(db: &impl ConnectionTrait, line: &str, until: Option<At>, code: Option<&str>) -> Result<(), DbErr> {
    let row = line_lease::ActiveModel {
        line: sea_orm::Set(line.to_owned()),
        owner: sea_orm::Set(String::new()),
        until: sea_orm::Set(At(0)),
        paused_until: sea_orm::Set(until),
        paused_code: sea_orm::Set(code.map(str::to_owned)),
    };
    let change = OnConflict::column(line_lease::Column::Line)
        .update_columns([line_lease::Column::PausedUntil, line_lease::Column::PausedCode])
        .to_owned();
    line_lease::Entity::insert(row).on_conflict(change).exec_without_returning(db).await.map(drop)
}

/// What is known of a line: who paces it, and whether it rests.
pub async fn lease(db: &impl ConnectionTrait, line: &str) -> Result<Option<line_lease::Model>, DbErr> {
    Installation.line_leases().filter(line_lease::Column::Line.eq(line)).one(db).await
}

/// All that is known of lines.
pub async fn leases(db: &impl ConnectionTrait) -> Result<Vec<line_lease::Model>, DbErr> {
    Installation.line_leases().all(db).await
}

/// The names of schools.
pub async fn school_names(db: &impl ConnectionTrait) -> Result<HashMap<SchoolId, String>, DbErr> {
    let rows: Vec<(SchoolId, String)> = Installation
        .find::<school::Entity>()
        .select_only()
        .columns([school::Column::Id, school::Column::Name])
        .into_tuple()
        .all(db)
        .await?;
    Ok(rows.into_iter().collect())
}
