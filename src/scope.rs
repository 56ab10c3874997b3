//! The wall between districts, and what a person may see inside one.
//!
//! Every query about people or messages starts from a [`Scope`]; one cannot be made but here, so a query that forgets
//! its district does not compile (the architecture test forbids `Entity::find` elsewhere).

use sea_orm::sea_query::{Expr, ExprTrait as _};
use sea_orm::{ColumnTrait, DeleteMany, EntityTrait, QueryFilter, Select, UpdateMany};

use crate::entities::{Owned, Role, district, line_lease, setting, staff, stray_call};
use crate::ids::{DistrictId, SchoolId, StaffId};

/// One district, and how far into it the asker may see.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scope {
    district: DistrictId,
    reach: Reach,
}

/// How far a person sees inside the district.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reach {
    /// Everything: administrators, the command line, the program's own work.
    District,
    /// These schools: coordinators.
    Schools(Vec<SchoolId>),
    /// The classes that this person teaches.
    Classes(StaffId),
}

impl Scope {
    /// The whole of one district: the command line and the program's own work.
    pub fn district(district: DistrictId) -> Self {
        Self { district, reach: Reach::District }
    }

    /// What this member of staff may see; `schools` are those she looks after.
    pub fn of(staff: &staff::Model, schools: Vec<SchoolId>) -> Self {
        let reach = match staff.role {
            Role::Administrator => Reach::District,
            Role::Coordinator => Reach::Schools(schools),
            Role::Teacher => Reach::Classes(staff.id),
        };
        Self { district: staff.district_id, reach }
    }

    /// The district.
    pub fn district_id(&self) -> DistrictId {
        self.district
    }

    /// How far the asker sees.
    pub fn reach(&self) -> &Reach {
        &self.reach
    }

    /// Whether the asker sees all of a school: its coordinators, and administrators.
    pub fn sees_whole(&self, school: SchoolId) -> bool {
        match &self.reach {
            Reach::District => true,
            Reach::Schools(schools) => schools.contains(&school),
            Reach::Classes(_) => false,
        }
    }

    /// Rows of this district.
    pub fn find<E: Owned>(&self) -> Select<E> {
        E::find().filter(E::DISTRICT.eq(self.district))
    }

    /// Changes rows of this district.
    pub fn update<E: Owned>(&self) -> UpdateMany<E> {
        E::update_many().filter(E::DISTRICT.eq(self.district))
    }

    /// Deletes rows of this district.
    pub fn delete<E: Owned>(&self) -> DeleteMany<E> {
        E::delete_many().filter(E::DISTRICT.eq(self.district))
    }
}

/// The installation as a whole: for the outbox and the sign-in, which serve all districts in one statement. Rows that it
/// yields carry their `district_id`, and everything done on their behalf goes through [`Scope::district`] of it.
#[derive(Clone, Copy, Debug)]
pub struct Installation;

impl Installation {
    /// Rows of any district.
    pub fn find<E: Owned>(self) -> Select<E> {
        E::find()
    }

    /// Changes rows of any district.
    pub fn update<E: Owned>(self) -> UpdateMany<E> {
        E::update_many()
    }

    /// Deletes rows of any district.
    pub fn delete<E: Owned>(self) -> DeleteMany<E> {
        E::delete_many()
    }

    /// The districts themselves.
    pub fn districts(self) -> Select<district::Entity> {
        district::Entity::find()
    }

    /// Values of the installation.
    pub fn settings(self) -> Select<setting::Entity> {
        setting::Entity::find()
    }

    /// Calls that nobody could read.
    pub fn stray_calls(self) -> Select<stray_call::Entity> {
        stray_call::Entity::find()
    }

    /// The leases of the sending lines.
    pub fn line_leases(self) -> Select<line_lease::Entity> {
        line_lease::Entity::find()
    }
}

/// `district_id = …` for hand-built statements over an owned table.
pub fn of_district<E: Owned>(district: DistrictId) -> Expr {
    Expr::col((E::default(), E::DISTRICT)).eq(district)
}
