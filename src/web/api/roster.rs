//! Who asks, and whom she may see: district, schools, classes, students, guardians.

use actix_web::get;
use actix_web::web::{Data, Json, Path, Query};
use serde::{Deserialize, Serialize};

use super::page::{Page, Part, said};
use crate::channel::Channel;
use crate::entities::{Role, SetBy};
use crate::error::Error;
use crate::ids::{ClassId, ContactId, DistrictId, GuardianId, SchoolId, StaffId, StudentId};
use crate::people::audience::{self, Audience};
use crate::people::store as people;
use crate::scope::Reach;
use crate::web::bearer::Staff;
use crate::web::problem::Problem;
use crate::web::server::State;

/// Who asks.
#[derive(Serialize, utoipa::ToSchema)]
pub(super) struct Me {
    id: StaffId,
    /// As families know her.
    name: String,
    email: Option<String>,
    role: Role,
    /// BCP 47 tag that she reads.
    language: String,
    district: DistrictId,
    /// Schools that a coordinator looks after.
    schools: Vec<SchoolId>,
    /// For a session: the secret that changing requests carry as `X-CSRF-Token`.
    #[serde(skip_serializing_if = "Option::is_none")]
    csrf: Option<String>,
}

/// Who asks
#[utoipa::path(operation_id = "get_me", tag = "people", responses((status = 200, body = Me), (status = 401, body = Problem)))]
#[get("/me")]
pub(super) async fn me(asker: Staff) -> Json<Me> {
    let of_coordinator = match asker.scope.reach() {
        Reach::Schools(ids) => ids.clone(),
        Reach::District | Reach::Classes(_) => Vec::new(),
    };
    let Staff { row, csrf, .. } = asker;
    Json(Me {
        id: row.id,
        name: row.name,
        email: row.email,
        role: row.role,
        language: row.language,
        district: row.district_id,
        schools: of_coordinator,
        csrf,
    })
}

/// A district.
#[derive(Serialize, utoipa::ToSchema)]
pub(super) struct District {
    id: DistrictId,
    name: String,
    /// IANA time zone.
    zone: String,
    /// ISO 3166 region.
    region: String,
    /// BCP 47 tag.
    language: String,
}

/// The asker's district
#[utoipa::path(operation_id = "get_district", tag = "people", responses((status = 200, body = District), (status = 401, body = Problem)))]
#[get("/districts/self")]
pub(super) async fn district(state: Data<State>, asker: Staff) -> Result<Json<District>, Error> {
    let found = people::district(state.app.store.read(), asker.scope.district_id()).await?;
    let row = found.ok_or(Error::NotFound("district"))?;
    Ok(Json(District { id: row.id, name: row.name, zone: row.zone, region: row.region, language: row.language }))
}

/// A school.
#[derive(Serialize, utoipa::ToSchema)]
pub(super) struct School {
    id: SchoolId,
    name: String,
    /// IANA time zone; the district's when null.
    zone: Option<String>,
    phone: Option<String>,
}

/// The district's schools
#[utoipa::path(operation_id = "list_schools", tag = "people", responses((status = 200, body = Page<School>), (status = 401, body = Problem)))]
#[get("/schools")]
pub(super) async fn schools(state: Data<State>, asker: Staff) -> Result<Json<Page<School>>, Error> {
    let rows = people::schools(state.app.store.read(), &asker.scope).await?;
    let here = rows.into_iter().filter(|row| row.ended_at.is_none());
    let schools = here.map(|row| School { id: row.id, name: row.name, zone: row.zone, phone: row.phone });
    Ok(Json(Page::whole(schools.collect())))
}

/// A class.
#[derive(Serialize, utoipa::ToSchema)]
pub(super) struct Class {
    id: ClassId,
    school: SchoolId,
    title: String,
    grade: String,
}

/// The classes that the asker may see
#[utoipa::path(operation_id = "list_classes", tag = "people", params(Part), responses((status = 200, body = Page<Class>), (status = 401, body = Problem)))]
#[get("/classes")]
pub(super) async fn classes(state: Data<State>, asker: Staff, part: Query<Part>) -> Result<Json<Page<Class>>, Error> {
    let limit = part.limit()?;
    let rows = people::classes_after(state.app.store.read(), &asker.scope, part.after(ClassId)?, limit + 1).await?;
    let class = |row: crate::entities::class::Model| Class {
        id: row.id,
        school: row.school_id,
        title: row.title,
        grade: row.grade,
    };
    Ok(Json(Page::of(rows, limit, |row| row.id.to_string(), class)))
}

/// Which students.
#[derive(Deserialize, utoipa::IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(super) struct Students {
    /// Those of a class.
    #[serde(default)]
    class: Option<ClassId>,
    /// `next` of the page before.
    #[serde(default)]
    after: Option<String>,
    /// Items at most, 1 to 200; 50 when it is missing.
    #[serde(default)]
    limit: Option<u64>,
}

/// A student.
#[derive(Serialize, utoipa::ToSchema)]
pub(super) struct Student {
    id: StudentId,
    school: Option<SchoolId>,
    /// What to call the child.
    called: String,
    given_name: String,
    family_name: String,
    grade: String,
    /// BCP 47 tag, where the roster says it.
    home_language: Option<String>,
    guardians: Vec<GuardianId>,
}

/// The students that the asker may see, or those of a class
#[utoipa::path(
    operation_id = "list_students", tag = "people", params(Students),
    responses((status = 200, body = Page<Student>), (status = 401, body = Problem), (status = 404, body = Problem))
)]
#[get("/students")]
pub(super) async fn students(
    state: Data<State>,
    asker: Staff,
    which: Query<Students>,
) -> Result<Json<Page<Student>>, Error> {
    let Students { class, after, limit } = which.into_inner();
    let part = Part { after, limit };
    let (db, limit) = (state.app.store.read(), part.limit()?);
    if let Some(class) = class {
        people::class(db, &asker.scope, class).await?.ok_or(Error::NotFound("class"))?;
    }
    let rows = people::students(db, &asker.scope, class, part.after(StudentId)?, limit + 1).await?;
    let ids: Vec<_> = rows.iter().map(|row| row.id).collect();
    let mut guardians = people::guardians_of_each(db, &asker.scope, &ids).await?;
    let student = |row: crate::entities::student::Model| Student {
        guardians: guardians.remove(&row.id).unwrap_or_default(),
        id: row.id,
        school: row.school_id,
        called: row.called,
        given_name: row.given_name,
        family_name: row.family_name,
        grade: row.grade,
        home_language: row.home_language,
    };
    Ok(Json(Page::of(rows, limit, |row| row.id.to_string(), student)))
}

/// One phone number or e-mail address.
#[derive(Serialize, utoipa::ToSchema)]
pub(super) struct Contact {
    id: ContactId,
    channel: Channel,
    /// E.164, or the e-mail address.
    address: String,
    /// Since when nothing may be sent to it.
    stopped_at: Option<String>,
    /// Since when it is known not to work.
    bad_at: Option<String>,
}

/// A child of a guardian.
#[derive(Serialize, utoipa::ToSchema)]
pub(super) struct Child {
    id: StudentId,
    called: String,
}

/// A guardian.
#[derive(Serialize, utoipa::ToSchema)]
pub(super) struct Guardian {
    id: GuardianId,
    given_name: String,
    family_name: String,
    /// BCP 47 tag that is read; null: the child's home language, then the district's.
    language: Option<String>,
    language_by: SetBy,
    /// IANA time zone; the school's when null.
    zone: Option<String>,
    interpreter: bool,
    /// The family asked for less.
    less: bool,
    /// In the guardian's order.
    contacts: Vec<Contact>,
    /// Those that the asker may see.
    students: Vec<Child>,
}

/// A guardian of a student that the asker may see
#[utoipa::path(
    operation_id = "get_guardian", tag = "people",
    params(("id" = GuardianId, Path)),
    responses((status = 200, body = Guardian), (status = 401, body = Problem), (status = 404, body = Problem))
)]
#[get("/guardians/{id}")]
pub(super) async fn guardian(state: Data<State>, asker: Staff, id: Path<GuardianId>) -> Result<Json<Guardian>, Error> {
    let only = Audience::Guardian(id.into_inner());
    let found = audience::page(&state.app.store, &asker.scope, &only, None, 1).await?.pop();
    let audience::Recipient { guardian: row, students: children, contacts } =
        found.ok_or(Error::NotFound("guardian"))?;
    let contacts = contacts.into_iter().map(|row| Contact {
        id: row.id,
        channel: row.channel,
        address: row.address,
        stopped_at: row.stopped_at.map(said),
        bad_at: row.bad_at.map(said),
    });
    Ok(Json(Guardian {
        id: row.id,
        given_name: row.given_name,
        family_name: row.family_name,
        language: row.language,
        language_by: row.language_by,
        zone: row.zone,
        interpreter: row.interpreter,
        less: row.less,
        contacts: contacts.collect(),
        students: children.into_iter().map(|row| Child { id: row.id, called: row.called }).collect(),
    }))
}
