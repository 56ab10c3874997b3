//! Who of the roster belongs to a round.

use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, QueryFilter, QuerySelect};

use crate::entities::{class, enrollment, teaching};
use crate::ids::{ClassId, SchoolId, StaffId, StudentId};
use crate::scope::Scope;

/// Which of these members of staff teach which classes of a school.
pub async fn taught(
    db: &impl ConnectionTrait,
    scope: &Scope,
    school: SchoolId,
    staff: &[StaffId],
) -> Result<Vec<(StaffId, ClassId)>, DbErr> {
    let classes: Vec<ClassId> = scope
        .find::<class::Entity>()
        .select_only()
        .column(class::Column::Id)
        .filter(class::Column::SchoolId.eq(school))
        .filter(class::Column::EndedAt.is_null())
        .into_tuple()
        .all(db)
        .await?;
    let pairs: Vec<(StaffId, ClassId)> = scope
        .find::<teaching::Entity>()
        .select_only()
        .columns([teaching::Column::StaffId, teaching::Column::ClassId])
        .filter(teaching::Column::StaffId.is_in(staff.iter().copied()))
        .filter(teaching::Column::EndedAt.is_null())
        .into_tuple()
        .all(db)
        .await?;
    Ok(pairs.into_iter().filter(|(_, class)| classes.contains(class)).collect())
}

/// Who is enrolled in these classes.
pub async fn enrolled(
    db: &impl ConnectionTrait,
    scope: &Scope,
    classes: &[ClassId],
) -> Result<Vec<(ClassId, StudentId)>, DbErr> {
    scope
        .find::<enrollment::Entity>()
        .select_only()
        .columns([enrollment::Column::ClassId, enrollment::Column::StudentId])
        .filter(enrollment::Column::ClassId.is_in(classes.iter().copied()))
        .filter(enrollment::Column::EndedAt.is_null())
        .into_tuple()
        .all(db)
        .await
}
