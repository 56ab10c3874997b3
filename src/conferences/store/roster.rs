//! Who of the roster belongs to a round.

use std::collections::HashSet;

use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, QueryFilter, QueryOrder, QuerySelect};

use crate::entities::{class, enrollment, teaching, wish};
use crate::ids::{ClassId, GuardianId, RoundId, SchoolId, StaffId, StudentId};
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

/// Who teaches at a school, each once with the title of a class, in the order of the classes' names in the roster.
pub async fn teaching_staff(
    db: &impl ConnectionTrait,
    scope: &Scope,
    school: SchoolId,
) -> Result<Vec<(StaffId, String)>, DbErr> {
    let classes = scope.find::<class::Entity>().filter(class::Column::SchoolId.eq(school));
    let classes =
        classes.filter(class::Column::EndedAt.is_null()).order_by_asc(class::Column::SourceId).all(db).await?;
    let mut found: Vec<(StaffId, String)> = Vec::new();
    for class in classes {
        let of = scope.find::<teaching::Entity>().filter(teaching::Column::ClassId.eq(class.id));
        for row in of.filter(teaching::Column::EndedAt.is_null()).all(db).await? {
            if !found.iter().any(|(who, _)| *who == row.staff_id) {
                found.push((row.staff_id, class.title.clone()));
            }
        }
    }
    Ok(found)
}

/// Who has said something of its hours for a round.
pub async fn who_wished(
    db: &impl ConnectionTrait,
    scope: &Scope,
    round: RoundId,
) -> Result<HashSet<GuardianId>, DbErr> {
    let all = scope.find::<wish::Entity>().select_only().column(wish::Column::GuardianId);
    Ok(all.filter(wish::Column::RoundId.eq(round)).into_tuple().all(db).await?.into_iter().collect())
}
