//! Guardians with their children and contacts, many at once.

use std::collections::HashMap;

use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, QueryFilter, QueryOrder, QuerySelect, QueryTrait, Select};

use super::{child_among, guardians_of, students_among, students_of, students_seen};
use crate::db::padded;
use crate::entities::{contact, guardian, guardianship, reach, student};
use crate::ids::{ContactId, GuardianId, StudentId};
use crate::people::audience::Audience;
use crate::scope::Scope;

/// Guardians with their children of an audience and their contacts.
pub struct Fetched {
    /// In the order of their ids.
    pub guardians: Vec<guardian::Model>,
    /// Per guardian.
    pub students: HashMap<GuardianId, Vec<student::Model>>,
    /// Per guardian, in the guardian's order.
    pub contacts: HashMap<GuardianId, Vec<contact::Model>>,
}

/// The next guardians of an audience after `after`, with children and contacts: four statements, whatever the number.
pub async fn recipients(
    db: &impl ConnectionTrait,
    scope: &Scope,
    audience: &Audience,
    after: Option<GuardianId>,
    limit: u64,
) -> Result<Fetched, DbErr> {
    let mut query = scope.find::<guardian::Entity>().filter(guardian::Column::EndedAt.is_null());
    query = match audience {
        // So many that a page is found sooner by going through the guardians than through the school.
        Audience::School(_) => query.filter(Expr::exists(child_among(scope, audience))),
        _ => query.filter(guardian::Column::Id.in_subquery(guardians_of(scope, students_of(scope, audience)))),
    };
    query = match audience {
        Audience::Guardian(id) => query.filter(guardian::Column::Id.eq(*id)),
        Audience::Homes { guardians, .. } | Audience::Families { guardians, .. } => {
            query.filter(guardian::Column::Id.is_in(padded(guardians)))
        }
        _ => query,
    };
    if let Some(after) = after {
        query = query.filter(guardian::Column::Id.gt(after));
    }
    let guardians = query.order_by_asc(guardian::Column::Id).limit(limit).all(db).await?;
    let ids: Vec<_> = guardians.iter().map(|g| g.id).collect();
    Ok(Fetched {
        students: students_by_guardian(db, scope, students_among(scope, audience), &ids).await?,
        contacts: contacts_by_guardian(db, scope, &ids).await?,
        guardians,
    })
}

/// Guardians by their ids, with children and contacts: the same four statements.
pub async fn recipients_by_id(db: &impl ConnectionTrait, scope: &Scope, ids: &[GuardianId]) -> Result<Fetched, DbErr> {
    let seen = || scope.find::<student::Entity>().filter(students_seen(scope));
    let query = scope.find::<guardian::Entity>().filter(guardian::Column::EndedAt.is_null());
    let query = query.filter(guardian::Column::Id.is_in(padded(ids)));
    let theirs = seen().select_only().column(student::Column::Id).into_query();
    let query = query.filter(guardian::Column::Id.in_subquery(guardians_of(scope, theirs)));
    Ok(Fetched {
        guardians: query.order_by_asc(guardian::Column::Id).all(db).await?,
        students: students_by_guardian(db, scope, seen(), ids).await?,
        contacts: contacts_by_guardian(db, scope, ids).await?,
    })
}

async fn students_by_guardian(
    db: &impl ConnectionTrait,
    scope: &Scope,
    among: Select<student::Entity>,
    ids: &[GuardianId],
) -> Result<HashMap<GuardianId, Vec<student::Model>>, DbErr> {
    use guardianship::Column as C;
    let links = scope.find::<guardianship::Entity>().select_only().columns([C::GuardianId, C::StudentId]);
    let links = links.filter(C::GuardianId.is_in(padded(ids))).filter(C::EndedAt.is_null());
    let links: Vec<(GuardianId, StudentId)> = links.order_by_asc(C::StudentId).into_tuple().all(db).await?;
    let wanted: Vec<_> = links.iter().map(|(_, student)| *student).collect();
    let students = among.filter(student::Column::Id.is_in(padded(&wanted)));
    let students: HashMap<_, _> = students.all(db).await?.into_iter().map(|s| (s.id, s)).collect();
    let mut found: HashMap<GuardianId, Vec<student::Model>> = HashMap::new();
    for (guardian, student) in links {
        if let Some(student) = students.get(&student) {
            found.entry(guardian).or_default().push(student.clone());
        }
    }
    Ok(found)
}

async fn contacts_by_guardian(
    db: &impl ConnectionTrait,
    scope: &Scope,
    ids: &[GuardianId],
) -> Result<HashMap<GuardianId, Vec<contact::Model>>, DbErr> {
    use reach::Column as C;
    let reaches = scope.find::<reach::Entity>().select_only().columns([C::GuardianId, C::ContactId]);
    let reaches = reaches.filter(C::GuardianId.is_in(padded(ids))).filter(C::EndedAt.is_null());
    let reaches = reaches.order_by_asc(C::Rank).order_by_asc(C::Id);
    let reaches: Vec<(GuardianId, ContactId)> = reaches.into_tuple().all(db).await?;
    let wanted: Vec<_> = reaches.iter().map(|(_, contact)| *contact).collect();
    let contacts = scope.find::<contact::Entity>().filter(contact::Column::Id.is_in(padded(&wanted))).all(db).await?;
    let contacts: HashMap<_, _> = contacts.into_iter().map(|c| (c.id, c)).collect();
    let mut found: HashMap<GuardianId, Vec<contact::Model>> = HashMap::new();
    for (guardian, contact) in reaches {
        if let Some(contact) = contacts.get(&contact) {
            found.entry(guardian).or_default().push(contact.clone());
        }
    }
    Ok(found)
}
