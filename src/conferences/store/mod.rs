//! The room's queries. Who sees a round: administrators, coordinators of its school, and the teachers who take part in it.

mod facts;
mod homes;
mod proposals;
mod roster;
mod sheets;
mod sight;
mod write;

pub use facts::{Facts, Lasts};
pub use homes::*;
pub use proposals::*;
pub use roster::*;
pub use sheets::*;
pub use sight::*;
pub use write::*;

use sea_orm::sea_query::Condition;
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, QueryFilter, QueryOrder, QuerySelect, QueryTrait};

use crate::entities::{round, round_teacher};
use crate::ids::{RoundId, StaffId};
use crate::scope::{Reach, Scope};

/// Which rounds the asker may see: the one place that says so.
pub fn rounds_seen(scope: &Scope) -> Condition {
    match scope.reach() {
        Reach::District => Condition::all(),
        Reach::Schools(schools) => Condition::all().add(round::Column::SchoolId.is_in(schools.iter().copied())),
        Reach::Classes(staff) => Condition::all().add(round::Column::Id.in_subquery(taking_part(scope, *staff))),
    }
}

fn taking_part(scope: &Scope, staff: StaffId) -> sea_orm::sea_query::SelectStatement {
    let own = scope.find::<round_teacher::Entity>().select_only().column(round_teacher::Column::RoundId);
    own.filter(round_teacher::Column::StaffId.eq(staff)).into_query()
}

/// A round that the asker may see.
pub async fn round(db: &impl ConnectionTrait, scope: &Scope, id: RoundId) -> Result<Option<round::Model>, DbErr> {
    scope.find::<round::Entity>().filter(round::Column::Id.eq(id)).filter(rounds_seen(scope)).one(db).await
}

/// The rounds that the asker may see, the newest first.
pub async fn rounds(
    db: &impl ConnectionTrait,
    scope: &Scope,
    before: Option<RoundId>,
    limit: u64,
) -> Result<Vec<round::Model>, DbErr> {
    let mut query = scope.find::<round::Entity>().filter(rounds_seen(scope));
    if let Some(before) = before {
        query = query.filter(round::Column::Id.lt(before));
    }
    query.order_by_desc(round::Column::Id).limit(limit).all(db).await
}
