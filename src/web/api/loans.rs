//! Copies of books, and where they are: added, lent, taken back; the bag list of a class, the library in figures.

use actix_web::dev::Payload;
use actix_web::http::header;
use actix_web::web::{Data, Json, Path, Query};
use actix_web::{FromRequest, HttpRequest, HttpResponse, delete, get, post, put};
use serde::{Deserialize, Serialize};

use super::page::{Page, Part, said};
use crate::app::App;
use crate::entities::loans::CopyState;
use crate::entities::{copy, loan};
use crate::error::Error;
use crate::ids::{ClassId, CopyId, GuardianId, MaterialId, RowId, SchoolId, StudentId};
use crate::reading::loans::import::Imported;
use crate::reading::loans::{self, Bag, Kept, NewCopy, Report, Shelf, Wanted};
use crate::reading::packs::store as packs;
use crate::scope::Scope;
use crate::web::bearer::Staff;
use crate::web::body::{self, Body, Extracting};
use crate::web::problem::Problem;
use crate::web::server::State;

/// A copy of a book, and who has it.
#[derive(Serialize, utoipa::ToSchema)]
pub(super) struct Copy {
    id: CopyId,
    /// What stands on it, in one spelling.
    number: String,
    title: String,
    school: SchoolId,
    #[schema(required)]
    material: Option<MaterialId>,
    /// BCP 47 tag.
    #[schema(required)]
    language: Option<String>,
    state: CopyState,
    /// The loan that is not over, or that has just ended.
    #[schema(required)]
    loan: Option<Loan>,
}

/// A copy in a child's bag.
#[derive(Serialize, utoipa::ToSchema)]
pub(super) struct Loan {
    id: RowId,
    /// Whose bag; null where it is a child that the asker does not see.
    #[schema(required)]
    student: Option<StudentId>,
    /// Who took it by text; null: lent at school.
    #[schema(required)]
    guardian: Option<GuardianId>,
    lent_at: String,
    /// `2026-11-24`
    due_on: String,
    renewed: i16,
    reminders: i16,
    #[schema(required)]
    returned_at: Option<String>,
    #[schema(required)]
    lost_at: Option<String>,
}

impl Copy {
    /// One copy as the asker sees it.
    async fn of(app: &App, scope: &Scope, shelf: Shelf) -> Result<Self, Error> {
        Ok(Self::all(app, scope, vec![shelf]).await?.remove(0))
    }

    /// Copies as the asker sees them.
    async fn all(app: &App, scope: &Scope, shelves: Vec<Shelf>) -> Result<Vec<Self>, Error> {
        let children: Vec<StudentId> = shelves.iter().filter_map(|one| Some(one.loan.as_ref()?.student_id)).collect();
        let seen = packs::students(app.store.read(), scope, &children).await?;
        let of = |Shelf { copy, loan }| {
            let loan = loan.map(|row: loan::Model| {
                let student = Some(row.student_id).filter(|id| seen.contains_key(id));
                Loan { student, ..Loan::of(row) }
            });
            Self { loan, ..Self::alone(copy) }
        };
        Ok(shelves.into_iter().map(of).collect())
    }

    fn alone(row: copy::Model) -> Self {
        Self {
            id: row.id,
            number: row.number,
            title: row.title,
            school: row.school_id,
            material: row.material_id,
            language: row.language,
            state: row.state,
            loan: None,
        }
    }
}

impl Loan {
    fn of(row: loan::Model) -> Self {
        Self {
            id: row.id,
            student: Some(row.student_id),
            guardian: row.guardian_id,
            lent_at: said(row.lent_at),
            due_on: row.due_on,
            renewed: row.renewed,
            reminders: row.reminders,
            returned_at: row.returned_at.map(said),
            lost_at: row.lost_at.map(said),
        }
    }
}

/// Which copies.
#[derive(Deserialize, utoipa::IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(super) struct Which {
    /// In this state.
    #[serde(default)]
    state: Option<CopyState>,
    /// Of this school.
    #[serde(default)]
    school: Option<SchoolId>,
    /// With this number, however it is typed.
    #[serde(default)]
    number: Option<String>,
    /// `next` of the page before.
    #[serde(default)]
    after: Option<String>,
    /// Items at most, 1 to 200; 50 when it is missing.
    #[serde(default)]
    limit: Option<u64>,
}

/// The copies of the schools that the asker looks after
#[utoipa::path(operation_id = "list_copies", tag = "reading", params(Which), responses((status = 200, body = Page<Copy>), (status = 401, body = Problem), (status = 422, body = Problem)))]
#[get("/copies")]
pub(super) async fn list(state: Data<State>, asker: Staff, which: Query<Which>) -> Result<Json<Page<Copy>>, Error> {
    let which = which.into_inner();
    let part = Part { after: which.after, limit: which.limit };
    let limit = part.limit()?;
    let schools = which.school.map(|school| vec![school]);
    let wanted = Wanted { schools, state: which.state, number: which.number, book: None };
    let (app, scope) = (&state.app(), &asker.scope);
    let rows = loans::list(app, scope, wanted, part.after(CopyId)?, limit + 1).await?;
    let rows = Copy::all(app, scope, rows).await?;
    Ok(Json(Page::of(rows, limit, |copy| copy.id.to_string(), |copy| copy)))
}

/// Adds a copy
#[utoipa::path(
    operation_id = "add_copy", tag = "reading", request_body = NewCopy,
    responses((status = 201, body = Copy), (status = 401, body = Problem), (status = 404, body = Problem), (status = 422, body = Problem))
)]
#[post("/copies")]
pub(super) async fn add(state: Data<State>, by: Staff, new: Body<NewCopy>) -> Result<HttpResponse, Error> {
    let row = loans::add(&state.app(), &by.scope, new.0).await?;
    Ok(HttpResponse::Created().json(Copy::alone(row)))
}

/// A table of copies: `text/csv`.
pub(super) struct Table(Vec<u8>);

impl FromRequest for Table {
    type Error = Error;
    type Future = Extracting<Self>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let (request, payload) = (request.clone(), payload.take());
        Box::pin(async move {
            let table = body::read(payload, MOST_TABLE).await?;
            let kind =
                request.headers().get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
            let is_table = kind.split(';').next().is_some_and(|kind| kind.trim().eq_ignore_ascii_case("text/csv"));
            if is_table { Ok(Self(table)) } else { Err(Error::MediaType("a table, with Content-Type: text/csv")) }
        })
    }
}

/// The largest table, bytes.
const MOST_TABLE: usize = 16 * 1024 * 1024;

/// Adds copies from a table with the columns `number`, `title` or `material`, and where wanted `school`, `language`
#[utoipa::path(
    operation_id = "import_copies", tag = "reading", request_body(content = String, content_type = "text/csv"),
    responses(
        (status = 200, body = Imported), (status = 400, body = Problem), (status = 401, body = Problem), (status = 413, body = Problem),
        (status = 415, body = Problem), (status = 422, body = Problem)
    )
)]
#[post("/copies/import")]
pub(super) async fn import(state: Data<State>, by: Staff, table: Table) -> Result<Json<Imported>, Error> {
    Ok(Json(loans::import::import(&state.app(), &by.scope, &table.0).await?))
}

/// Where a copy is said to be.
#[derive(Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct Marked {
    /// `in`, `lost` or `withdrawn`.
    state: CopyState,
}

/// Says of a copy that it is back, lost, or not lent any more
#[utoipa::path(
    operation_id = "mark_copy", tag = "reading", params(("number" = String, Path)), request_body = Marked,
    responses((status = 200, body = Copy), (status = 401, body = Problem), (status = 404, body = Problem), (status = 422, body = Problem))
)]
#[put("/copies/{number}/state")]
pub(super) async fn mark(
    state: Data<State>,
    by: Staff,
    number: Path<String>,
    marked: Body<Marked>,
) -> Result<Json<Copy>, Error> {
    let shelf = loans::mark(&state.app(), &by.scope, &number, marked.0.state).await?;
    Ok(Json(Copy::of(&state.app(), &by.scope, shelf).await?))
}

/// What is lent, and to whom.
#[derive(Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct Lend {
    /// What stands on the copy, as typed or scanned.
    number: String,
    /// The child.
    student: StudentId,
}

/// Lends a copy to a child
#[utoipa::path(
    operation_id = "lend_copy", tag = "reading", request_body = Lend,
    responses((status = 201, body = Copy), (status = 401, body = Problem), (status = 404, body = Problem), (status = 422, body = Problem))
)]
#[post("/loans")]
pub(super) async fn lend(state: Data<State>, by: Staff, lend: Body<Lend>) -> Result<HttpResponse, Error> {
    let shelf = loans::lend(&state.app(), &by.scope, &lend.0.number, lend.0.student).await?;
    Ok(HttpResponse::Created().json(Copy::of(&state.app(), &by.scope, shelf).await?))
}

/// Which copy.
#[derive(Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct Numbered {
    /// What stands on the copy, as typed or scanned.
    number: String,
}

/// Takes a copy back; one that was lost is found
#[utoipa::path(
    operation_id = "return_copy", tag = "reading", request_body = Numbered,
    responses((status = 200, body = Copy), (status = 401, body = Problem), (status = 404, body = Problem), (status = 422, body = Problem))
)]
#[post("/loans/return")]
pub(super) async fn give_back(state: Data<State>, by: Staff, copy: Body<Numbered>) -> Result<Json<Copy>, Error> {
    let shelf = loans::give_back(&state.app(), &by.scope, &copy.0.number).await?;
    Ok(Json(Copy::of(&state.app(), &by.scope, shelf).await?))
}

/// A copy after somebody wished to keep it.
#[derive(Serialize, utoipa::ToSchema)]
pub(super) struct Renewed {
    copy: Copy,
    /// Another child waits for the book: it was not renewed.
    waits: bool,
    /// The day by which it is to be back.
    until: String,
}

/// Keeps a lent copy longer, unless another child waits for the book
#[utoipa::path(
    operation_id = "renew_loan", tag = "reading", request_body = Numbered,
    responses((status = 200, body = Renewed), (status = 401, body = Problem), (status = 404, body = Problem), (status = 422, body = Problem))
)]
#[post("/loans/renew")]
pub(super) async fn renew(state: Data<State>, by: Staff, copy: Body<Numbered>) -> Result<Json<Renewed>, Error> {
    let (shelf, kept) = loans::renew(&state.app(), &by.scope, &copy.0.number).await?;
    let (waits, until) = match kept {
        Kept::Until(date) => (false, date),
        Kept::Waits(date) => (true, date),
    };
    Ok(Json(Renewed { copy: Copy::of(&state.app(), &by.scope, shelf).await?, waits, until: until.to_string() }))
}

/// Notes that a child waits for the book of a copy
#[utoipa::path(
    operation_id = "wait_for_book", tag = "reading", params(("number" = String, Path), ("student" = StudentId, Path)),
    responses((status = 204), (status = 401, body = Problem), (status = 404, body = Problem), (status = 422, body = Problem))
)]
#[put("/copies/{number}/waiting/{student}")]
pub(super) async fn wait(
    state: Data<State>,
    by: Staff,
    path: Path<(String, StudentId)>,
) -> Result<HttpResponse, Error> {
    loans::wait(&state.app(), &by.scope, &path.0, path.1).await?;
    Ok(HttpResponse::NoContent().finish())
}

/// A child waits no more
#[utoipa::path(
    operation_id = "end_wait_for_book", tag = "reading", params(("number" = String, Path), ("student" = StudentId, Path)),
    responses((status = 204), (status = 401, body = Problem), (status = 404, body = Problem), (status = 422, body = Problem))
)]
#[delete("/copies/{number}/waiting/{student}")]
pub(super) async fn wait_no_more(
    state: Data<State>,
    by: Staff,
    path: Path<(String, StudentId)>,
) -> Result<HttpResponse, Error> {
    loans::wait_no_more(&state.app(), &by.scope, &path.0, path.1).await?;
    Ok(HttpResponse::NoContent().finish())
}

/// Who of a class has which book at home
#[utoipa::path(operation_id = "list_bags", tag = "reading", params(("id" = ClassId, Path)), responses((status = 200, body = Page<Bag>), (status = 401, body = Problem), (status = 404, body = Problem)))]
#[get("/classes/{id}/bags")]
pub(super) async fn bags(state: Data<State>, asker: Staff, id: Path<ClassId>) -> Result<Json<Page<Bag>>, Error> {
    Ok(Json(Page::whole(loans::bags(&state.app(), &asker.scope, *id).await?)))
}

/// The same as a table
#[utoipa::path(operation_id = "list_bags_csv", tag = "reading", params(("id" = ClassId, Path)), responses((status = 200, body = String, content_type = "text/csv"), (status = 401, body = Problem), (status = 404, body = Problem)))]
#[get("/classes/{id}/bags.csv")]
pub(super) async fn bags_table(state: Data<State>, asker: Staff, id: Path<ClassId>) -> Result<HttpResponse, Error> {
    let all = loans::bags(&state.app(), &asker.scope, *id).await?;
    let yes = |is: bool| if is { "yes" } else { "" }.to_owned();
    let rows = all.into_iter().map(|bag| {
        let text = Option::unwrap_or_default;
        [
            bag.called,
            text(bag.number),
            text(bag.title),
            text(bag.language),
            text(bag.due_on),
            yes(bag.today),
            yes(bag.late),
        ]
    });
    table(["child", "number", "title", "language", "due_on", "today", "late"], rows)
}

/// The library in figures
#[utoipa::path(operation_id = "library_report", tag = "reading", responses((status = 200, body = Report), (status = 401, body = Problem)))]
#[get("/library")]
pub(super) async fn report(state: Data<State>, asker: Staff) -> Result<Json<Report>, Error> {
    Ok(Json(loans::report(&state.app(), &asker.scope).await?))
}

/// The same as a table
#[utoipa::path(operation_id = "library_report_csv", tag = "reading", responses((status = 200, body = String, content_type = "text/csv"), (status = 401, body = Problem)))]
#[get("/library.csv")]
pub(super) async fn report_table(state: Data<State>, asker: Staff) -> Result<HttpResponse, Error> {
    let figures = loans::report(&state.app(), &asker.scope).await?;
    table(["what", "of", "figure", "number"], figures.rows().into_iter())
}

/// A table that a spreadsheet opens; no cell of it is a formula.
fn table<const N: usize>(header: [&str; N], rows: impl Iterator<Item = [String; N]>) -> Result<HttpResponse, Error> {
    let fault = |fault: String| Error::Fault(fault);
    let mut out = csv::Writer::from_writer(Vec::new());
    out.write_record(header).map_err(|error| fault(error.to_string()))?;
    for row in rows {
        let safe =
            row.map(|cell| if cell.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{cell}") } else { cell });
        out.write_record(safe).map_err(|error| fault(error.to_string()))?;
    }
    let bytes = out.into_inner().map_err(|error| fault(error.to_string()))?;
    Ok(HttpResponse::Ok().content_type("text/csv; charset=utf-8").body(bytes))
}
