//! Reading at home: a class, what its children are to get, programmes, the catalogue, books that go home, single questions.

mod books;
mod child;
mod class;
mod loans;
mod programmes;
mod questions;

use actix_web::web;

/// A posted form.
type Form = Vec<(String, String)>;

/// The routes, below the desk's own address.
pub fn configure(routes: &mut web::ServiceConfig) {
    routes
        .route("/reading", web::get().to(class::page))
        .route("/reading/levels/{student}", web::post().to(class::set_level))
        .route("/reading/children/{id}", web::get().to(child::page))
        .route("/reading/children/{id}/minutes", web::post().to(child::keep_minutes))
        .route("/reading/children/{id}/wish", web::post().to(child::keep_wish))
        .route("/reading/questions", web::get().to(questions::page))
        .route("/reading/questions", web::post().to(questions::ask))
        .route("/reading/questions/{id}", web::get().to(questions::one))
        .route("/reading/questions/{id}/remove", web::post().to(questions::remove))
        .route("/reading/choose", web::get().to(class::choose))
        .route("/reading/send", web::post().to(class::send))
        .route("/reading/programmes", web::get().to(programmes::list))
        .route("/reading/programmes", web::post().to(programmes::create))
        .route("/reading/programmes/{id}", web::get().to(programmes::one))
        .route("/reading/programmes/{id}", web::post().to(programmes::change))
        .route("/reading/programmes/{id}/state", web::post().to(programmes::state))
        .route("/reading/programmes/{id}/holds", web::post().to(programmes::hold))
        .route("/reading/books", web::get().to(books::list))
        .route("/reading/books/new", web::get().to(books::new))
        .route("/reading/books/new", web::post().to(books::add))
        .route("/reading/books/{id}", web::get().to(books::one))
        .route("/reading/books/{id}", web::post().to(books::decide))
        .route("/reading/feeds", web::get().to(books::feeds))
        .route("/reading/feeds", web::post().to(books::import))
        .route("/reading/loans", web::get().to(loans::page))
        .route("/reading/loans", web::post().to(loans::act))
        .route("/reading/loans/copies", web::post().to(loans::add))
        .route("/reading/loans/table", web::post().to(loans::add_table))
        .route("/reading/loans/bags", web::get().to(loans::bags))
        .route("/reading/loans/library", web::get().to(loans::library));
}
