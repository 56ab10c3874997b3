//! The room's queries about schools, classes, students, guardians and contacts.

mod recipients;

pub use recipients::{Fetched, recipients, recipients_by_id};

use std::collections::HashMap;

use sea_orm::sea_query::{Condition, Expr, ExprTrait as _, SelectStatement};
use sea_orm::{
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, JoinType, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect,
    QueryTrait, Select,
};

use super::audience::Audience;
use crate::entities::{
    class, district, enrollment, guardian, guardianship, school, staff, staff_school, student, teaching,
};
use crate::ids::{ClassId, DistrictId, GuardianId, SchoolId, StaffId, StudentId};
use crate::scope::{Installation, Reach, Scope};

/// A district by its id.
pub async fn district(db: &impl ConnectionTrait, id: DistrictId) -> Result<Option<district::Model>, DbErr> {
    Installation.districts().filter(district::Column::Id.eq(id)).one(db).await
}

/// A district by its name; without a name the only one there is.
pub async fn district_named(db: &impl ConnectionTrait, name: Option<&str>) -> Result<Vec<district::Model>, DbErr> {
    let query = Installation.districts().order_by_asc(district::Column::Name);
    match name {
        Some(name) => query.filter(district::Column::Name.eq(name)).all(db).await,
        None => query.limit(2).all(db).await,
    }
}

/// The schools of the district.
pub async fn schools(db: &impl ConnectionTrait, scope: &Scope) -> Result<Vec<school::Model>, DbErr> {
    scope.find::<school::Entity>().order_by_asc(school::Column::Name).all(db).await
}

/// Whether the asker may send to a whole school: coordinators of it, and administrators.
pub async fn may_see_school(db: &impl ConnectionTrait, scope: &Scope, id: SchoolId) -> Result<bool, DbErr> {
    Ok(scope.sees_whole(id) && scope.find::<school::Entity>().filter(school::Column::Id.eq(id)).count(db).await? > 0)
}

/// The classes that the asker may see, by title.
pub async fn classes(db: &impl ConnectionTrait, scope: &Scope) -> Result<Vec<class::Model>, DbErr> {
    let query = scope.find::<class::Entity>().filter(class::Column::EndedAt.is_null()).filter(classes_seen(scope));
    query.order_by_asc(class::Column::Title).order_by_asc(class::Column::Id).all(db).await
}

/// The classes that the asker may see, in the order of their ids, from a keyset cursor on.
pub async fn classes_after(
    db: &impl ConnectionTrait,
    scope: &Scope,
    after: Option<ClassId>,
    limit: u64,
) -> Result<Vec<class::Model>, DbErr> {
    let mut query = scope.find::<class::Entity>().filter(class::Column::EndedAt.is_null()).filter(classes_seen(scope));
    if let Some(after) = after {
        query = query.filter(class::Column::Id.gt(after));
    }
    query.order_by_asc(class::Column::Id).limit(limit).all(db).await
}

/// The guardians of students that the asker was shown, in the order of their ids.
pub async fn guardians_of_each(
    db: &impl ConnectionTrait,
    scope: &Scope,
    students: &[StudentId],
) -> Result<HashMap<StudentId, Vec<GuardianId>>, DbErr> {
    let links: Vec<(StudentId, GuardianId)> = scope
        .find::<guardianship::Entity>()
        .select_only()
        .columns([guardianship::Column::StudentId, guardianship::Column::GuardianId])
        .filter(guardianship::Column::StudentId.is_in(students.iter().copied()))
        .filter(guardianship::Column::EndedAt.is_null())
        .order_by_asc(guardianship::Column::GuardianId)
        .into_tuple()
        .all(db)
        .await?;
    let mut found: HashMap<StudentId, Vec<GuardianId>> = HashMap::new();
    for (student, guardian) in links {
        found.entry(student).or_default().push(guardian);
    }
    Ok(found)
}

/// A class that the asker may see.
pub async fn class(db: &impl ConnectionTrait, scope: &Scope, id: ClassId) -> Result<Option<class::Model>, DbErr> {
    scope
        .find::<class::Entity>()
        .filter(class::Column::Id.eq(id))
        .filter(class::Column::EndedAt.is_null())
        .filter(classes_seen(scope))
        .one(db)
        .await
}

/// A member of staff who has not left.
pub async fn staff(db: &impl ConnectionTrait, scope: &Scope, id: StaffId) -> Result<Option<staff::Model>, DbErr> {
    scope
        .find::<staff::Entity>()
        .filter(staff::Column::Id.eq(id))
        .filter(staff::Column::EndedAt.is_null())
        .one(db)
        .await
}

/// Somebody of the district, for what needs no particular name.
pub async fn any_staff(db: &impl ConnectionTrait, scope: &Scope) -> Result<Option<staff::Model>, DbErr> {
    let present = scope.find::<staff::Entity>().filter(staff::Column::EndedAt.is_null());
    present.order_by_asc(staff::Column::Id).limit(1).one(db).await
}

/// A teacher of a student.
pub async fn teacher_of(
    db: &impl ConnectionTrait,
    scope: &Scope,
    student: StudentId,
) -> Result<Option<StaffId>, DbErr> {
    let classes = scope
        .find::<enrollment::Entity>()
        .select_only()
        .column(enrollment::Column::ClassId)
        .filter(enrollment::Column::StudentId.eq(student))
        .filter(enrollment::Column::EndedAt.is_null())
        .into_query();
    let teaching = scope.find::<teaching::Entity>().select_only().column(teaching::Column::StaffId);
    let teaching = teaching.filter(teaching::Column::ClassId.in_subquery(classes));
    let teaching = teaching.filter(teaching::Column::EndedAt.is_null()).order_by_asc(teaching::Column::Id);
    teaching.limit(1).into_tuple().one(db).await
}

/// The students of an audience.
pub async fn students_in(
    db: &impl ConnectionTrait,
    scope: &Scope,
    audience: &Audience,
) -> Result<Vec<StudentId>, DbErr> {
    let query = scope.find::<student::Entity>().select_only().column(student::Column::Id);
    query.filter(student::Column::Id.in_subquery(students_of(scope, audience))).into_tuple().all(db).await
}

/// What a member of staff may see: made anew for every request, so a change of role or school holds at once.
pub async fn scope_of(db: &impl ConnectionTrait, staff: &staff::Model) -> Result<Scope, DbErr> {
    let schools = Scope::district(staff.district_id)
        .find::<staff_school::Entity>()
        .select_only()
        .column(staff_school::Column::SchoolId)
        .filter(staff_school::Column::StaffId.eq(staff.id))
        .into_tuple()
        .all(db)
        .await?;
    Ok(Scope::of(staff, schools))
}

/// The students of a class that the asker may see, by name, from a keyset cursor on.
pub async fn students(
    db: &impl ConnectionTrait,
    scope: &Scope,
    class: Option<ClassId>,
    after: Option<StudentId>,
    limit: u64,
) -> Result<Vec<student::Model>, DbErr> {
    let mut query = scope.find::<student::Entity>().filter(students_seen(scope));
    if let Some(class) = class {
        query = query.filter(student::Column::Id.in_subquery(enrolled(scope, class)));
    }
    if let Some(after) = after {
        query = query.filter(student::Column::Id.gt(after));
    }
    query.order_by_asc(student::Column::Id).limit(limit).all(db).await
}

/// Whether the asker may see every one of these students.
pub async fn sees_students(db: &impl ConnectionTrait, scope: &Scope, ids: &[StudentId]) -> Result<bool, DbErr> {
    let mut ids = ids.to_vec();
    ids.sort_unstable();
    ids.dedup();
    let asked = ids.len() as u64;
    let query = scope.find::<student::Entity>().filter(students_seen(scope)).filter(student::Column::Id.is_in(ids));
    Ok(query.count(db).await? == asked)
}

/// A guardian of a student that the asker may see.
pub async fn guardian(
    db: &impl ConnectionTrait,
    scope: &Scope,
    id: GuardianId,
) -> Result<Option<guardian::Model>, DbErr> {
    scope
        .find::<guardian::Entity>()
        .filter(guardian::Column::Id.eq(id))
        .filter(guardian::Column::Id.in_subquery(guardians_of(scope, students_of(scope, &Audience::Guardian(id)))))
        .one(db)
        .await
}

/// Guardians by their ids, whoever may see them: the program's own work.
pub async fn guardians(
    db: &impl ConnectionTrait,
    scope: &Scope,
    ids: &[GuardianId],
) -> Result<HashMap<GuardianId, guardian::Model>, DbErr> {
    let rows = scope.find::<guardian::Entity>().filter(guardian::Column::Id.is_in(ids.iter().copied())).all(db).await?;
    Ok(rows.into_iter().map(|row| (row.id, row)).collect())
}

/// How many students of an audience have no guardian.
pub async fn without_guardian(db: &impl ConnectionTrait, scope: &Scope, audience: &Audience) -> Result<u64, DbErr> {
    let linked = scope
        .find::<guardianship::Entity>()
        .select_only()
        .column(guardianship::Column::StudentId)
        .filter(guardianship::Column::EndedAt.is_null())
        .into_query();
    scope
        .find::<student::Entity>()
        .filter(student::Column::Id.in_subquery(students_of(scope, audience)))
        .filter(student::Column::Id.not_in_subquery(linked))
        .count(db)
        .await
}

/// Whether a guardian has a child in an audience.
fn child_among(scope: &Scope, audience: &Audience) -> SelectStatement {
    let here = Expr::col((guardianship::Entity, guardianship::Column::GuardianId));
    students_among(scope, audience)
        .select_only()
        .expr(Expr::val(1))
        .join(
            JoinType::InnerJoin,
            student::Entity::belongs_to(guardianship::Entity)
                .from(student::Column::Id)
                .to(guardianship::Column::StudentId)
                .into(),
        )
        .filter(guardianship::Column::EndedAt.is_null())
        .filter(here.equals((guardian::Entity, guardian::Column::Id)))
        .into_query()
}

/// The ids of the students of an audience that the asker may see.
fn students_of(scope: &Scope, audience: &Audience) -> SelectStatement {
    students_among(scope, audience).select_only().column(student::Column::Id).into_query()
}

/// The students of an audience that the asker may see.
fn students_among(scope: &Scope, audience: &Audience) -> Select<student::Entity> {
    let query = scope.find::<student::Entity>().filter(students_seen(scope));
    match audience {
        Audience::Class(id) | Audience::Families { class: id, .. } => {
            query.filter(student::Column::Id.in_subquery(enrolled(scope, *id)))
        }
        Audience::School(id) => query.filter(student::Column::SchoolId.eq(*id)),
        Audience::Students(ids) => query.filter(student::Column::Id.is_in(ids.iter().copied())),
        Audience::Homes { student, .. } => query.filter(student::Column::Id.eq(*student)),
        Audience::Guardian(id) => {
            let children = scope
                .find::<guardianship::Entity>()
                .select_only()
                .column(guardianship::Column::StudentId)
                .filter(guardianship::Column::GuardianId.eq(*id))
                .filter(guardianship::Column::EndedAt.is_null());
            query.filter(student::Column::Id.in_subquery(children.into_query()))
        }
    }
}

fn guardians_of(scope: &Scope, students: SelectStatement) -> SelectStatement {
    scope
        .find::<guardianship::Entity>()
        .select_only()
        .column(guardianship::Column::GuardianId)
        .filter(guardianship::Column::EndedAt.is_null())
        .filter(guardianship::Column::StudentId.in_subquery(students))
        .into_query()
}

fn enrolled(scope: &Scope, class: ClassId) -> SelectStatement {
    scope
        .find::<enrollment::Entity>()
        .select_only()
        .column(enrollment::Column::StudentId)
        .filter(enrollment::Column::ClassId.eq(class))
        .filter(enrollment::Column::EndedAt.is_null())
        .into_query()
}

fn taught(scope: &Scope, staff: StaffId) -> SelectStatement {
    scope
        .find::<teaching::Entity>()
        .select_only()
        .column(teaching::Column::ClassId)
        .filter(teaching::Column::StaffId.eq(staff))
        .filter(teaching::Column::EndedAt.is_null())
        .into_query()
}

/// Which students the asker may see: the one place that says so.
pub fn students_seen(scope: &Scope) -> Condition {
    let here = Condition::all().add(student::Column::EndedAt.is_null());
    match scope.reach() {
        Reach::District => here,
        Reach::Schools(schools) => here.add(student::Column::SchoolId.is_in(schools.iter().copied())),
        Reach::Classes(staff) => {
            let in_class = scope
                .find::<enrollment::Entity>()
                .select_only()
                .column(enrollment::Column::StudentId)
                .filter(enrollment::Column::EndedAt.is_null())
                .filter(enrollment::Column::ClassId.in_subquery(taught(scope, *staff)));
            here.add(student::Column::Id.in_subquery(in_class.into_query()))
        }
    }
}

/// Which guardians the asker may see: those of the students she may see.
pub fn guardians_seen(scope: &Scope) -> SelectStatement {
    let students =
        scope.find::<student::Entity>().select_only().column(student::Column::Id).filter(students_seen(scope));
    guardians_of(scope, students.into_query())
}

fn classes_seen(scope: &Scope) -> Condition {
    match scope.reach() {
        Reach::District => Condition::all(),
        Reach::Schools(schools) => Condition::all().add(class::Column::SchoolId.is_in(schools.iter().copied())),
        Reach::Classes(staff) => Condition::all().add(class::Column::Id.in_subquery(taught(scope, *staff))),
    }
}
