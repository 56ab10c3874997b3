//! `/api/v1`: JSON in, JSON out, described by an OpenAPI document that is made from the routes themselves. What an asker
//! may not see does not exist for her: 404.

mod away;
mod calendars;
mod catalogues;
mod conferences;
mod halls;
mod homes;
mod interpreters;
mod loans;
mod materials;
mod minutes;
mod packs;
mod page;
mod programmes;
mod reviews;
mod roster;
mod rounds;
mod sheets;
mod surveys;
mod threads;
mod translation;
mod updates;
mod wording;

use std::sync::OnceLock;

use actix_web::{HttpResponse, web};
use utoipa::OpenApi as _;
use utoipa::openapi::security::{HttpAuthScheme, HttpBuilder, SecurityRequirement, SecurityScheme};
use utoipa_actix_web::AppExt as _;
use utoipa_actix_web::scope::{Scope as Routes, scope};
use utoipa_actix_web::service_config::ServiceConfig;

use super::problem::Problem;
use super::server::nowhere;
use crate::entities::{Role, UpdateState};
use crate::error::Error;

#[derive(utoipa::OpenApi)]
#[openapi(
    info(
        title = "Porchlight",
        description = "Messages between a school and its families. Errors are problem documents (RFC 9457); lists are read \
                       on with `after` until `next` is null; instants are RFC 3339 in UTC.",
        license(name = "Apache-2.0", identifier = "Apache-2.0")
    ),
    components(schemas(Problem, Role, UpdateState))
)]
struct Document;

/// Every route of the API.
pub fn routes() -> Routes<
    impl actix_web::dev::ServiceFactory<
        actix_web::dev::ServiceRequest,
        Config = (),
        Response = actix_web::dev::ServiceResponse,
        Error = actix_web::Error,
        InitError = (),
    >,
> {
    scope("/api/v1")
        .service(roster::me)
        .service(roster::district)
        .service(roster::schools)
        .service(roster::classes)
        .service(roster::students)
        .service(roster::guardian)
        .service(updates::templates)
        .service(updates::preview)
        .service(updates::create)
        .service(updates::list)
        .service(updates::one)
        .service(updates::messages)
        .service(updates::withdraw)
        .service(reviews::list)
        .service(reviews::create)
        .service(reviews::remove)
        .service(translation::give)
        .service(translation::list_terms)
        .service(translation::add_term)
        .service(translation::remove_term)
        .service(translation::spending)
        .service(threads::list)
        .service(threads::one)
        .service(threads::read)
        .service(threads::strangers)
        .service(threads::lines)
        .service(wording::wording)
        .configure(conference_routes)
        .configure(catalogue_routes)
        .configure(reading_routes)
        .configure(home_routes)
        .route("/openapi.json", web::get().to(document_route))
        .default_service(web::to(nowhere))
}

/// Those of what there is to share.
fn catalogue_routes(routes: &mut ServiceConfig<'_>) {
    routes
        .service(materials::list)
        .service(materials::one)
        .service(materials::add)
        .service(materials::change)
        .service(materials::withdraw)
        .service(catalogues::bring_in)
        .service(catalogues::list)
        .service(catalogues::one);
}

/// Those of conferences.
fn conference_routes(routes: &mut ServiceConfig<'_>) {
    routes
        .service(away::teacher_away)
        .service(homes::say_home)
        .service(rounds::create)
        .service(rounds::list)
        .service(rounds::one)
        .service(rounds::change)
        .service(rounds::add_window)
        .service(rounds::change_window)
        .service(rounds::remove_window)
        .service(rounds::put_teacher)
        .service(rounds::remove_teacher)
        .service(rounds::add_room)
        .service(rounds::remove_room)
        .service(conferences::fill_in)
        .service(conferences::list)
        .service(conferences::mark)
        .service(conferences::outcome)
        .service(conferences::tell)
        .service(conferences::plan)
        .service(conferences::planned)
        .service(conferences::ask_hours)
        .service(conferences::invite_all)
        .service(conferences::close)
        .service(conferences::why)
        .service(sheets::read)
        .service(sheets::write)
        .service(sheets::share)
        .service(halls::invite)
        .service(halls::comes)
        .service(interpreters::list)
        .service(interpreters::add)
        .service(interpreters::end)
        .service(interpreters::add_hours)
        .service(interpreters::remove_hours)
        .service(interpreters::list_busy)
        .service(interpreters::block)
        .service(interpreters::unblock)
        .service(calendars::list)
        .service(calendars::one)
        .service(calendars::give)
        .service(calendars::remove)
        .service(calendars::staff_feed)
        .service(calendars::renew_staff_feed)
        .service(calendars::end_staff_feed)
        .service(calendars::interpreter_feed)
        .service(calendars::renew_interpreter_feed)
        .service(calendars::end_interpreter_feed);
}

/// Those of reading at home.
fn reading_routes(routes: &mut ServiceConfig<'_>) {
    routes
        .service(packs::propose)
        .service(packs::send)
        .service(packs::list)
        .service(packs::level)
        .service(packs::set_level)
        .service(packs::wish)
        .service(packs::set_wish)
        .service(programmes::create)
        .service(programmes::list)
        .service(programmes::one)
        .service(programmes::change)
        .service(programmes::start)
        .service(programmes::pause)
        .service(programmes::end)
        .service(programmes::turns)
        .service(programmes::holds)
        .service(programmes::hold)
        .service(programmes::lift);
}

/// Those of books at home, minutes and questions to families.
fn home_routes(routes: &mut ServiceConfig<'_>) {
    routes
        .service(loans::list)
        .service(loans::add)
        .service(loans::import)
        .service(loans::mark)
        .service(loans::lend)
        .service(loans::give_back)
        .service(loans::renew)
        .service(loans::wait)
        .service(loans::wait_no_more)
        .service(loans::bags)
        .service(loans::bags_table)
        .service(loans::report)
        .service(loans::report_table)
        .service(minutes::of_class)
        .service(minutes::of_child)
        .service(minutes::add)
        .service(minutes::remove)
        .service(surveys::ask)
        .service(surveys::list)
        .service(surveys::results)
        .service(surveys::remove);
}

/// The OpenAPI document, as it is served and as it is kept in `docs/openapi.json`.
pub fn document() -> Result<String, Error> {
    let site = actix_web::App::new().into_utoipa_app().openapi(Document::openapi());
    let (_, mut document) = site.service(routes()).split_for_parts();
    let scheme = SecurityScheme::Http(HttpBuilder::new().scheme(HttpAuthScheme::Bearer).build());
    document.components.get_or_insert_default().add_security_scheme("token", scheme);
    document.security = Some(vec![SecurityRequirement::new("token", Vec::<String>::new())]);
    let text = document.to_pretty_json().map_err(|fault| Error::Fault(fault.to_string()))?;
    Ok(format!("{text}\n"))
}

fn kept_document() -> Result<&'static str, Error> {
    static DOCUMENT: OnceLock<String> = OnceLock::new();
    if DOCUMENT.get().is_none() {
        // Another request may be first: the document is the same.
        let _ = DOCUMENT.set(document()?);
    }
    Ok(DOCUMENT.get().map(String::as_str).unwrap_or_default())
}

/// The methods that an address of the API takes (`GET, POST`), as its document says; empty for other addresses.
pub fn methods(pattern: &str) -> String {
    let document = kept_document().ok().and_then(|text| serde_json::from_str::<serde_json::Value>(text).ok());
    let item = document.as_ref().and_then(|document| document.get("paths")?.get(pattern)?.as_object());
    let takes = |name: &&String| matches!(name.as_str(), "get" | "post" | "put" | "patch" | "delete");
    let names = item.into_iter().flat_map(|item| item.keys()).filter(takes);
    names.map(|name| name.to_ascii_uppercase()).collect::<Vec<_>>().join(", ")
}

async fn document_route() -> Result<HttpResponse, Error> {
    Ok(HttpResponse::Ok().content_type("application/json").body(kept_document()?))
}
