//! The staff's pages: the door, the desk with its threads, the stream that keeps them fresh. Handlers read the request,
//! call one use case, and show.

pub mod desk;
pub mod door;
pub mod events;
pub mod families;
pub mod hours;
pub mod reading;
pub mod rounds;
pub mod setup;
pub mod sheet;
pub mod waiting;
pub mod wordings;

use actix_web::web;

use super::server::Pages;
use super::{assets, family};

/// All pages of a school: its staff's, its families', and what they look like.
pub const PAGES: Pages = Pages { configure: site, error: door::error_page };

fn site(routes: &mut web::ServiceConfig) {
    routes.route("/", web::get().to(door::front));
    configure(routes);
}

/// The routes of those pages, but for where `/` leads.
pub fn configure(routes: &mut web::ServiceConfig) {
    family::configure(routes);
    routes
        .route("/assets/{tag}/{name}", web::get().to(assets::serve))
        .route("/sign-in", web::get().to(door::door))
        .service(desk::routes(desk::View::App).configure(wordings::configure).route("", web::get().to(desk::page)));
}
