//! The queries of threads, and the one place that says whose messages, replies and updates a member of staff may see:
//! a teacher those in her name and those in nobody's; a coordinator those of her schools; an administrator all.

use sea_orm::prelude::Uuid;
use sea_orm::sea_query::{Condition, Expr, ExprTrait as _, Func, JoinType, Order, Query, SelectStatement};
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, FromQueryResult, QueryFilter, QueryOrder, QuerySelect, QueryTrait};

use crate::clock::At;
use crate::entities::{class, message, reach, reply, staff_school, teaching, update};
use crate::ids::{GuardianId, StaffId};
use crate::people::store::guardians_seen;
use crate::scope::{Reach, Scope, of_district};

/// Where a list goes on: an instant, and an id to tell what happened at the same one apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct After {
    /// The instant.
    pub at: At,
    /// The id.
    pub id: Uuid,
}

/// A guardian who wrote.
#[derive(Clone, Copy, Debug, FromQueryResult)]
pub struct Row {
    /// The guardian.
    pub guardian_id: GuardianId,
    /// When last.
    pub last_at: At,
    /// Replies that nobody has read.
    pub unread: i64,
}

/// Which updates `asker` may look at.
pub fn updates_seen(scope: &Scope, asker: StaffId) -> Condition {
    let own = update::Column::StaffId.eq(asker);
    match scope.reach() {
        Reach::District => Condition::all(),
        Reach::Classes(_) => Condition::all().add(own),
        Reach::Schools(schools) => {
            let classes = scope
                .find::<class::Entity>()
                .select_only()
                .column(class::Column::Id)
                .filter(class::Column::SchoolId.is_in(schools.iter().copied()))
                .into_query();
            let teach = scope
                .find::<teaching::Entity>()
                .select_only()
                .column(teaching::Column::StaffId)
                .filter(teaching::Column::ClassId.in_subquery(classes))
                .into_query();
            let work = scope
                .find::<staff_school::Entity>()
                .select_only()
                .column(staff_school::Column::StaffId)
                .filter(staff_school::Column::SchoolId.is_in(schools.iter().copied()))
                .into_query();
            Condition::any()
                .add(own)
                .add(update::Column::StaffId.in_subquery(teach))
                .add(update::Column::StaffId.in_subquery(work))
        }
    }
}

/// Messages of the schools that a coordinator looks after; no bound for others.
pub fn of_schools(scope: &Scope) -> Condition {
    match scope.reach() {
        Reach::District | Reach::Classes(_) => Condition::all(),
        Reach::Schools(schools) => Condition::any()
            .add(message::Column::SchoolId.is_null())
            .add(message::Column::SchoolId.is_in(schools.iter().copied())),
    }
}

fn messages_seen(scope: &Scope, asker: StaffId) -> Condition {
    match scope.reach() {
        Reach::District | Reach::Schools(_) => of_schools(scope),
        Reach::Classes(_) => {
            Condition::any().add(message::Column::StaffId.is_null()).add(message::Column::StaffId.eq(asker))
        }
    }
}

fn replies_seen(scope: &Scope, asker: StaffId) -> Condition {
    match scope.reach() {
        Reach::District => Condition::all(),
        Reach::Classes(_) => {
            Condition::any().add(reply::Column::StaffId.is_null()).add(reply::Column::StaffId.eq(asker))
        }
        Reach::Schools(_) => {
            let theirs = scope
                .find::<message::Entity>()
                .select_only()
                .column(message::Column::Id)
                .filter(of_schools(scope))
                .filter(
                    Expr::col((message::Entity, message::Column::Id)).equals((reply::Entity, reply::Column::MessageId)),
                )
                .into_query();
            Condition::any().add(reply::Column::MessageId.is_null()).add(Expr::exists(theirs))
        }
    }
}

/// Guardians with replies that `asker` may see, the newest first. A reply from a contact that several guardians share,
/// and that names none of them, is in the thread of each.
pub async fn threads(
    db: &impl ConnectionTrait,
    scope: &Scope,
    asker: StaffId,
    after: Option<After>,
    limit: u64,
) -> Result<Vec<Row>, DbErr> {
    let guardian = || {
        Func::coalesce([
            Expr::col((reply::Entity, reply::Column::GuardianId)),
            Expr::col((reach::Entity, reach::Column::GuardianId)),
        ])
    };
    let last = || Func::max(Expr::col((reply::Entity, reply::Column::ReceivedAt)));
    let unread = Expr::case(Expr::col((reply::Entity, reply::Column::ReadAt)).is_null(), 1).finally(0);
    let shared = Condition::all()
        .add(Expr::col((reply::Entity, reply::Column::GuardianId)).is_null())
        .add(Expr::col((reach::Entity, reach::Column::ContactId)).equals((reply::Entity, reply::Column::ContactId)))
        .add(Expr::col((reach::Entity, reach::Column::EndedAt)).is_null());
    let mut query = Query::select();
    query
        .expr_as(guardian(), "guardian_id")
        .expr_as(last(), "last_at")
        .expr_as(Func::sum(unread).cast_as("bigint"), "unread")
        .from(reply::Entity)
        .join(JoinType::LeftJoin, reach::Entity, shared)
        .and_where(of_district::<reply::Entity>(scope.district_id()))
        .cond_where(replies_seen(scope, asker))
        .and_where(Expr::expr(guardian()).in_subquery(guardians_seen(scope)))
        .add_group_by([Expr::expr(guardian())])
        .order_by_expr(Expr::expr(last()), Order::Desc)
        .order_by_expr(Expr::expr(guardian()), Order::Desc)
        .limit(limit);
    if let Some(after) = after {
        let earlier = Expr::expr(last()).lt(after.at);
        let tied = Expr::expr(last()).eq(after.at).and(Expr::expr(guardian()).lt(after.id));
        query.and_having(earlier.or(tied));
    }
    db.query_all(&query).await?.iter().map(|row| Row::from_query_result(row, "")).collect()
}

/// The newest reply of a guardian that `asker` may see.
pub async fn last_reply(
    db: &impl ConnectionTrait,
    scope: &Scope,
    asker: StaffId,
    guardian: GuardianId,
) -> Result<Option<reply::Model>, DbErr> {
    let query = scope.find::<reply::Entity>().filter(replies_seen(scope, asker)).filter(from(scope, guardian));
    query.order_by_desc(reply::Column::ReceivedAt).order_by_desc(reply::Column::Id).one(db).await
}

/// Messages to a guardian that `asker` may see, oldest first.
pub async fn messages(
    db: &impl ConnectionTrait,
    scope: &Scope,
    asker: StaffId,
    guardian: GuardianId,
    after: Option<After>,
    limit: u64,
) -> Result<Vec<message::Model>, DbErr> {
    use message::Column as C;
    let mut query = scope.find::<message::Entity>().filter(C::GuardianId.eq(guardian));
    query = query.filter(messages_seen(scope, asker));
    if let Some(After { at, id }) = after {
        query = query.filter(C::DueAt.gt(at).or(C::DueAt.eq(at).and(C::Id.gt(id))));
    }
    query.order_by_asc(C::DueAt).order_by_asc(C::Id).limit(limit).all(db).await
}

/// Replies of a guardian that `asker` may see, oldest first.
pub async fn replies(
    db: &impl ConnectionTrait,
    scope: &Scope,
    asker: StaffId,
    guardian: GuardianId,
    after: Option<After>,
    limit: u64,
) -> Result<Vec<reply::Model>, DbErr> {
    use reply::Column as C;
    let mut query = scope.find::<reply::Entity>().filter(replies_seen(scope, asker)).filter(from(scope, guardian));
    if let Some(After { at, id }) = after {
        query = query.filter(C::ReceivedAt.gt(at).or(C::ReceivedAt.eq(at).and(C::Id.gt(id))));
    }
    query.order_by_asc(C::ReceivedAt).order_by_asc(C::Id).limit(limit).all(db).await
}

/// Replies that belong to no guardian of the roster, the newest first.
pub async fn strangers(
    db: &impl ConnectionTrait,
    scope: &Scope,
    after: Option<After>,
    limit: u64,
) -> Result<Vec<reply::Model>, DbErr> {
    use reply::Column as C;
    let reached = Query::select()
        .expr(Expr::val(1))
        .from(reach::Entity)
        .and_where(Expr::col((reach::Entity, reach::Column::ContactId)).equals((reply::Entity, C::ContactId)))
        .and_where(Expr::col((reach::Entity, reach::Column::EndedAt)).is_null())
        .take();
    let mut query = scope.find::<reply::Entity>().filter(C::GuardianId.is_null()).filter(Expr::exists(reached).not());
    if let Some(After { at, id }) = after {
        query = query.filter(C::ReceivedAt.lt(at).or(C::ReceivedAt.eq(at).and(C::Id.lt(id))));
    }
    query.order_by_desc(C::ReceivedAt).order_by_desc(C::Id).limit(limit).all(db).await
}

/// Marks a guardian's replies as read.
pub async fn mark_read(
    db: &impl ConnectionTrait,
    scope: &Scope,
    asker: StaffId,
    guardian: GuardianId,
    now: At,
) -> Result<u64, DbErr> {
    let done = scope
        .update::<reply::Entity>()
        .col_expr(reply::Column::ReadAt, Expr::value(now))
        .filter(reply::Column::ReadAt.is_null())
        .filter(replies_seen(scope, asker))
        .filter(from(scope, guardian))
        .exec(db)
        .await?;
    Ok(done.rows_affected)
}

/// Replies of a guardian, or of a contact of hers that names nobody.
fn from(scope: &Scope, guardian: GuardianId) -> Condition {
    let unnamed =
        reply::Column::GuardianId.is_null().and(reply::Column::ContactId.in_subquery(contacts(scope, guardian)));
    Condition::any().add(reply::Column::GuardianId.eq(guardian)).add(unnamed)
}

fn contacts(scope: &Scope, guardian: GuardianId) -> SelectStatement {
    scope
        .find::<reach::Entity>()
        .select_only()
        .column(reach::Column::ContactId)
        .filter(reach::Column::GuardianId.eq(guardian))
        .filter(reach::Column::EndedAt.is_null())
        .into_query()
}
