//! The demo's first screen: the teacher's desk and the families' pretend phones. Whoever opens it is the sample teacher;
//! an answer from a phone goes the way of every text that comes in.

pub mod languages;
pub mod phones;
pub mod samples;
pub mod stories;

use actix_session::Session;
use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};

use crate::app::App;
use crate::delivery::providers::Inbound;
use crate::entities::{contact, staff};
use crate::error::Error;
use crate::ids::{DistrictId, GuardianId, StaffId};
use crate::people::audience::{self, Audience};
use crate::people::{accounts, sample};
use crate::replies::receive::{Incoming, receive};
use crate::scope::Scope;
use crate::settings;
use crate::web::problem::Problem;
use crate::web::server::{Pages, State};
use crate::web::session::{Posted, SignedIn, signed_in};
use crate::web::show::{Asked, Reader};
use crate::web::sign_in::enter_as;
use crate::web::staff as staff_pages;
use crate::web::staff::desk::{self, View, Wanted};
use crate::web::staff::door::{self, see_other};

/// The longest answer a phone sends (ten parts of UCS-2).
const MOST_CHARS: usize = 670;

/// All pages of a school, and the demo's, to which `/` leads.
pub const PAGES: Pages = Pages { configure: site, error: error_page };

/// Nobody has a password for the demo: who is signed out is led to where it begins.
fn error_page(request: &HttpRequest, problem: &Problem) -> Option<HttpResponse> {
    match problem.word() == "signed_out" && request.path().starts_with(View::Demo.base()) {
        true => Some(see_other(View::Demo.base())),
        false => door::error_page(request, problem),
    }
}

/// The setting that names the sample teacher; only the database of a demo has it.
const TEACHER: &str = "demo_teacher";

/// Makes a database a demo's: whoever opens `/demo` is this teacher from now on.
pub async fn open(app: &App, teacher: &staff::Model) -> Result<(), Error> {
    let whose = format!("{} {}", teacher.district_id, teacher.id);
    settings::get_or_insert(&app.store, TEACHER, &whose).await.map(drop)
}

async fn teacher(app: &App) -> Result<(DistrictId, StaffId), Error> {
    let whose = settings::get(&app.store, TEACHER).await?.ok_or(Error::NotFound("demo"))?;
    let (district, staff) = whose.split_once(' ').ok_or(Error::NotFound("demo"))?;
    Ok((district.parse().map_err(|_| Error::NotFound("demo"))?, staff.parse().map_err(|_| Error::NotFound("demo"))?))
}

fn site(routes: &mut web::ServiceConfig) {
    staff_pages::configure(routes);
    let scope = desk::routes(View::Demo);
    routes.route("/", web::get().to(|| async { see_other("/demo") })).service(
        scope
            .route("", web::get().to(page))
            .route("/languages", web::get().to(languages::page))
            .route("/stories/{story}/{language}", web::get().to(stories::page))
            .route("/teacher", web::get().to(as_teacher))
            .route("/coordinator", web::get().to(as_coordinator))
            .route("/phones/{guardian}", web::post().to(answer)),
    );
}

/// `GET /demo`: signs a visitor in as the sample teacher, who has no password, and shows the screen.
async fn page(
    state: web::Data<State>,
    request: HttpRequest,
    session: Session,
    wanted: web::Query<Wanted>,
) -> Result<HttpResponse, Error> {
    let app = &state.app();
    let Ok(signed) = signed_in(&request).await else {
        let (district, teacher) = teacher(app).await?;
        enter_as(&state, &session, district, teacher)?;
        return Ok(see_other("/demo"));
    };
    desk::show(View::Demo, app, &signed, wanted.asked(&request), None, StatusCode::OK).await
}

/// `GET /demo/teacher`: the visitor is the sample teacher from now on.
async fn as_teacher(state: web::Data<State>, session: Session) -> Result<HttpResponse, Error> {
    let (district, teacher) = teacher(&state.app()).await?;
    enter_as(&state, &session, district, teacher)?;
    Ok(see_other("/demo"))
}

/// `GET /demo/coordinator`: the visitor is who runs the conferences.
async fn as_coordinator(state: web::Data<State>, session: Session) -> Result<HttpResponse, Error> {
    let app = state.app();
    let (district, _) = teacher(&app).await?;
    let scope = Scope::district(district);
    let found = accounts::store::by_email(app.store.read(), &scope, sample::COORDINATOR).await?;
    enter_as(&state, &session, district, found.ok_or(Error::NotFound("coordinator"))?.id)?;
    Ok(see_other("/demo/conferences"))
}

/// `POST /demo/phones/{guardian}`: the family answers.
async fn answer(
    state: web::Data<State>,
    guardian: web::Path<GuardianId>,
    posted: Posted<Vec<(String, String)>>,
) -> Result<HttpResponse, Error> {
    let (app, guardian, by) = (&state.app(), guardian.into_inner(), &posted.by);
    let field = |name: &str| posted.form.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str());
    let text = field("sample").or(field("text")).unwrap_or_default().trim();
    let word = match text.chars().count() {
        0 => Some("answer-empty"),
        count if count > MOST_CHARS => Some("answer-long"),
        _ => (!say(app, by, guardian, text).await?).then_some("phone-none"),
    };
    let Some(word) = word else { return Ok(see_other(&format!("/demo#phone-{guardian}"))) };
    let reader = Reader::new(app, &by.scope, &by.row, View::Demo.base()).await?;
    let refused = Some((guardian, text, reader.w().t(word)));
    desk::show(View::Demo, app, by, Asked::default(), refused, StatusCode::UNPROCESSABLE_ENTITY).await
}

/// Sends a text from a family's phone; `false` if it has none that a pretend line carries.
async fn say(app: &App, by: &SignedIn, guardian: GuardianId, text: &str) -> Result<bool, Error> {
    let found = audience::page(&app.store, &by.scope, &Audience::Guardian(guardian), None, 1).await?;
    let family = found.into_iter().next().ok_or(Error::NotFound("guardian"))?;
    let reader = Reader::new(app, &by.scope, &by.row, View::Demo.base()).await?;
    let carried = |contact: &contact::Model| {
        let line = app.lines.pick(contact.channel, &reader.home.district.name)?;
        line.provider.sandbox().is_some().then(|| (contact.address.clone(), std::sync::Arc::clone(line)))
    };
    let Some((address, line)) = family.contacts.iter().find_map(carried) else { return Ok(false) };
    let Some(sandbox) = line.provider.sandbox() else { return Ok(false) };
    let now = app.clock.now();
    let id = format!("phone-{}", app.ids.uuid(now));
    let Inbound::Reply { provider_id, from, text, media, .. } = sandbox.answer(&address, text, &id, now) else {
        return Ok(false);
    };
    let raw = serde_json::json!({ "from": from, "text": text }).to_string();
    receive(app, &line, Incoming { provider_id, from, text, media, raw }).await?;
    Ok(true)
}
