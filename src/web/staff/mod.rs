//! The staff's pages: the door, the desk with its threads, the stream that keeps them fresh. Handlers read the request,
//! call one use case, and show.

pub mod desk;
pub mod door;
pub mod events;

use actix_web::web;

/// The routes of the staff's pages.
pub fn configure(routes: &mut web::ServiceConfig) {
    routes
        .route("/", web::get().to(door::front))
        .route("/sign-in", web::get().to(door::door))
        .service(desk::routes(desk::View::App).route("", web::get().to(desk::page)));
}
