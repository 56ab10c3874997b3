//! Who is meant: from a class, a school, some students or one family to guardians with their children and contacts.

use std::collections::HashMap;

use jiff::civil::Date;
use jiff::tz::TimeZone;
use serde::{Deserialize, Serialize};

use super::availability::{Hours, Quiet};
use super::shifts::Stated;
use super::store::{self, Fetched};
use crate::db::Store;
use crate::entities::{contact, district, guardian, school, student};
use crate::error::Error;
use crate::ids::{ClassId, GuardianId, SchoolId, StudentId};
use crate::scope::Scope;

/// To whom an update goes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Audience {
    /// The families of a class.
    Class(ClassId),
    /// The families of a school.
    School(SchoolId),
    /// The families of these students.
    Students(Vec<StudentId>),
    /// One guardian, about all the children that the sender may see.
    Guardian(GuardianId),
    /// Some guardians of one child, about this child alone: one for each of its homes.
    Homes {
        /// About whom.
        student: StudentId,
        /// To whom.
        guardians: Vec<GuardianId>,
    },
    /// Some of the families of a class.
    Families {
        /// The class.
        class: ClassId,
        /// Which families.
        guardians: Vec<GuardianId>,
    },
}

/// A guardian, the children it is about, and how the guardian is reached.
#[derive(Clone, Debug)]
pub struct Recipient {
    /// The guardian.
    pub guardian: guardian::Model,
    /// The children of the audience, in the roster's order; never empty.
    pub students: Vec<student::Model>,
    /// Contacts in the guardian's order.
    pub contacts: Vec<contact::Model>,
}

/// What is the same for all recipients of a district.
#[derive(Clone, Debug)]
pub struct Home {
    /// The district.
    pub district: district::Model,
    /// Its schools.
    pub schools: HashMap<SchoolId, school::Model>,
}

impl Home {
    /// Loads the district of `scope` and its schools.
    pub async fn load(store: &Store, scope: &Scope) -> Result<Self, Error> {
        Self::load_in(store.read(), scope).await
    }

    /// The same, inside a transaction.
    pub async fn load_in(db: &impl crate::db::ConnectionTrait, scope: &Scope) -> Result<Self, Error> {
        let district = store::district(db, scope.district_id()).await?.ok_or(Error::NotFound("district"))?;
        let schools = store::schools(db, scope).await?.into_iter().map(|school| (school.id, school)).collect();
        Ok(Self { district, schools })
    }

    /// The school that a text to `recipient` comes from.
    pub fn school(&self, recipient: &Recipient) -> Option<&school::Model> {
        recipient.students.iter().find_map(|student| self.schools.get(&student.school_id?))
    }

    /// The language the guardian reads: its own, else a child's home language, else the district's.
    pub fn language<'a>(&'a self, recipient: &'a Recipient) -> &'a str {
        let own = recipient.guardian.language.as_deref();
        let of_child = || recipient.students.iter().find_map(|student| student.home_language.as_deref());
        own.or_else(of_child).unwrap_or(&self.district.language)
    }

    /// When the guardian can read: in its own zone, else the school's, else the district's.
    pub fn hours(&self, recipient: &Recipient, quiet: Quiet) -> Hours {
        let school = self.school(recipient).and_then(|school| school.zone.as_deref());
        hours_of(&recipient.guardian, school, &self.district.zone, quiet)
    }
}

/// When `guardian` can read.
pub fn hours_of(guardian: &guardian::Model, school_zone: Option<&str>, district_zone: &str, quiet: Quiet) -> Hours {
    let zones = [guardian.zone.as_deref(), school_zone, Some(district_zone)];
    let zone = zones.into_iter().flatten().find_map(|name| TimeZone::get(name).ok()).unwrap_or(TimeZone::UTC);
    let stated = guardian.availability.as_deref().and_then(Stated::read);
    let minute = |value: Option<i16>| value.and_then(|v| u16::try_from(v).ok());
    let own = match (minute(guardian.quiet_from), minute(guardian.quiet_to)) {
        (None, None) => None,
        (from, to) => Some((from.unwrap_or(quiet.from), to.unwrap_or(quiet.to))),
    };
    let (weeks, anchor) = stated.map_or_else(|| (Vec::new(), Date::ZERO), Stated::weeks);
    Hours::taking_turns(zone, &weeks, anchor, own, quiet)
}

/// Refuses an audience that the asker may not see.
pub async fn check(store: &Store, scope: &Scope, audience: &Audience) -> Result<(), Error> {
    let db = store.read();
    let (seen, what) = match audience {
        Audience::Class(id) => (store::class(db, scope, *id).await?.is_some(), "class"),
        Audience::School(id) => (store::may_see_school(db, scope, *id).await?, "school"),
        Audience::Guardian(id) => (store::guardian(db, scope, *id).await?.is_some(), "guardian"),
        Audience::Students(ids) if ids.is_empty() => {
            return Err(Error::invalid("audience.students", "names no student"));
        }
        Audience::Students(ids) => (store::sees_students(db, scope, ids).await?, "student"),
        Audience::Homes { guardians, .. } if guardians.is_empty() => {
            return Err(Error::invalid("audience.homes.guardians", "names no guardian"));
        }
        Audience::Families { guardians, .. } if guardians.is_empty() => {
            return Err(Error::invalid("audience.families.guardians", "names no guardian"));
        }
        Audience::Families { class, .. } => (store::class(db, scope, *class).await?.is_some(), "class"),
        Audience::Homes { student, .. } => (store::sees_students(db, scope, &[*student]).await?, "student"),
    };
    if seen { Ok(()) } else { Err(Error::NotFound(what)) }
}

/// A part of an audience.
#[derive(Clone, Debug, Default)]
pub struct Part {
    /// Whom it reaches, in the order of the guardians' ids.
    pub recipients: Vec<Recipient>,
    /// The last guardian looked at: the next part begins after it.
    pub last: Option<GuardianId>,
    /// Whether there may be more. Not to be told from how many recipients there are.
    pub more: bool,
}

impl Part {
    fn of(fetched: Fetched, limit: u64) -> Self {
        let Fetched { guardians, mut students, mut contacts } = fetched;
        let (last, more) = (guardians.last().map(|guardian| guardian.id), guardians.len() as u64 >= limit);
        let recipients = guardians.into_iter().map(|guardian| Recipient {
            students: students.remove(&guardian.id).unwrap_or_default(),
            contacts: contacts.remove(&guardian.id).unwrap_or_default(),
            guardian,
        });
        // A roster that came between the queries may have ended a guardian's last tie.
        Self { recipients: recipients.filter(|recipient| !recipient.students.is_empty()).collect(), last, more }
    }
}

/// The next `limit` guardians after `after`, in the order of their ids.
pub async fn part(
    store: &Store,
    scope: &Scope,
    audience: &Audience,
    after: Option<GuardianId>,
    limit: u64,
) -> Result<Part, Error> {
    Ok(Part::of(store::recipients(store.read(), scope, audience, after, limit).await?, limit))
}

/// The same, of which only whom it reaches is of interest.
pub async fn page(
    store: &Store,
    scope: &Scope,
    audience: &Audience,
    after: Option<GuardianId>,
    limit: u64,
) -> Result<Vec<Recipient>, Error> {
    Ok(part(store, scope, audience, after, limit).await?.recipients)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::entities::SetBy;
    use crate::ids::DistrictId;

    fn guardian(n: u128) -> guardian::Model {
        guardian::Model {
            id: GuardianId(uuid::Uuid::from_u128(n)),
            district_id: DistrictId(uuid::Uuid::nil()),
            source_id: n.to_string(),
            given_name: String::new(),
            family_name: String::new(),
            language: None,
            language_by: SetBy::Roster,
            zone: None,
            availability: None,
            quiet_from: None,
            quiet_to: None,
            interpreter: false,
            less: false,
            ended_at: None,
        }
    }

    #[test]
    fn a_guardian_whose_ties_ended_meanwhile_does_not_end_the_list() {
        let fetched =
            Fetched { guardians: vec![guardian(1), guardian(2)], students: HashMap::new(), contacts: HashMap::new() };
        let part = Part::of(fetched, 2);
        assert_eq!((part.recipients.len(), part.last, part.more), (0, Some(guardian(2).id), true));
    }
}
