//! The checker, checked: each rule finds its fault in a small source, and leaves a good one alone.

use super::rules::{check, sizes};
use super::source::{Function, Source};

fn faults(path: &str, text: &str) -> Vec<String> {
    check(&[Source::new(path, text)])
}

fn paths(text: &str) -> Vec<String> {
    Source::new("src/delivery/dispatch/pace.rs", text).paths().iter().map(|path| path.segments.join("::")).collect()
}

#[test]
fn every_form_of_a_path_is_read() {
    assert_eq!(
        paths("use crate::people::{self, contact::{Phone as P, *}};"),
        ["crate::people::self", "crate::people::contact::Phone", "crate::people::contact::*",]
    );
    assert_eq!(paths("use {crate::app::App, std::fmt};"), ["crate::app::App", "std::fmt"]);
    assert_eq!(
        paths("fn f(x: Vec<crate::app::App>) { super::claim::<u8>(); self::g() }"),
        ["crate::app::App", "crate::delivery::dispatch::claim", "crate::delivery::dispatch::pace::g",]
    );
    assert_eq!(paths("pub use super::super::providers::Provider;"), ["crate::delivery::providers::Provider"]);
    assert_eq!(paths("fn f() { x.iter::<u8>().map(crate::app::g) }"), ["crate::app::g"]);
}

#[test]
fn words_that_are_not_code_are_not_read() {
    let quiet = [
        "// crate::web::a",
        "/* crate::web::a /* deeper */ crate::web::b */",
        r##"const A: &str = "crate::web::a \" crate::web::b"; const B: &str = r#"crate::web::"c""#;"##,
        "fn f<'a>(c: &'a str) { let q = '\"'; let n = b'\\''; } // \" crate::web::a",
        "#[cfg(test)]\n#[expect(lint, reason = \"x[0]\")]\nmod tests { use crate::web::a; fn f() {} }",
        "#[cfg(test)] use crate::web::a;",
        "#[sea_orm(table_name = \"x\")] struct A;",
    ];
    for text in quiet {
        assert_eq!(faults("src/people/contact.rs", text), [""; 0], "{text}");
    }
    assert_eq!(faults("src/people/contact/tests.rs", "use crate::web::a;"), [""; 0]);
    assert_eq!(faults("src/people/contact.rs", "#[cfg(test)] mod tests {}\nuse crate::web::a;").len(), 1);
}

#[test]
fn an_arrow_up_or_sideways_is_a_fault() {
    let wrong = [
        ("src/people/contact.rs", "use crate::messages::compose;"),
        ("src/messages/compose.rs", "use crate::delivery::dispatch;"),
        ("src/conferences/offer.rs", "use crate::delivery::dispatch;"),
        ("src/delivery/claim.rs", "fn f() { crate::reading::log() }"),
        ("src/language/tag.rs", "use crate::people::contact;"),
        ("src/people/roster/apply.rs", "use super::super::super::web::Page;"),
        ("src/people/guardians.rs", "use crate::app::App;"),
        ("src/config.rs", "use crate::app::App;"),
        ("src/delivery/providers/twilio.rs", "use crate::app::App;"),
        ("src/app.rs", "use crate::messages::compose;"),
        ("src/app.rs", "use crate::delivery::dispatch;"),
        ("src/app.rs", "use crate::web::Page;"),
        ("src/entities/message.rs", "use crate::messages::compose::Draft;"),
        ("src/clock.rs", "use crate::people::contact;"),
        ("src/messages/model.rs", "use crate::entities::message;"),
        ("src/delivery/providers/twilio.rs", "use crate::db::Db;"),
        ("src/delivery/providers/twilio.rs", "use crate::clock::Clock;"),
    ];
    for (path, text) in wrong {
        assert_eq!(faults(path, text).len(), 1, "{path}: {text}");
    }
    let right = [
        ("src/replies/receive.rs", "use crate::{conferences, delivery, language, messages, people, scope::Scope};"),
        ("src/people/guardians.rs", "use crate::language::tag::Tag;"),
        ("src/entities/message.rs", "use crate::messages::model::State;"),
        ("src/db.rs", "use crate::entities::message;"),
        ("src/web/api/updates.rs", "use crate::app::App;"),
        ("src/messages/compose.rs", "use crate::app::{App, News};"),
        ("src/app.rs", "use crate::{delivery::lines::Lines, language::catalogue::Catalogue, db::Store};"),
        ("src/delivery/providers/twilio.rs", "use crate::messages::model::Event;"),
    ];
    for (path, text) in right {
        assert_eq!(faults(path, text), [""; 0], "{path}: {text}");
    }
}

#[test]
fn a_foreign_crate_stays_in_its_room() {
    let wrong = [
        ("src/messages/compose.rs", "use sea_orm::EntityTrait;"),
        ("src/messages/model.rs", "use sea_orm::{EnumIter, ConnectionTrait};"),
        ("src/web/api/updates.rs", "use sea_orm::EntityTrait;"),
        ("src/messages/store.rs", "use sqlx::query;"),
        ("src/replies/receive.rs", "use actix_web::HttpResponse;"),
        ("src/people/contact.rs", "fn f() -> utoipa_actix_web::Scope { todo() }"),
        ("src/delivery/dispatch.rs", "use reqwest::Client;"),
        ("src/conferences/calendar/watch.rs", "use reqwest::Client;"),
    ];
    for (path, text) in wrong {
        assert_eq!(faults(path, text).len(), 1, "{path}: {text}");
    }
    let right = [
        ("src/messages/store.rs", "use sea_orm::{EntityTrait, QueryFilter};"),
        ("src/messages/model.rs", "use sea_orm::{DeriveActiveEnum, EnumIter, prelude::StringLen};"),
        ("src/db.rs", "use sqlx::sqlite::SqliteJournalMode;"),
        ("src/web/api/updates.rs", "use actix_web::HttpResponse;"),
        ("src/delivery/providers/http.rs", "use reqwest::Client;"),
        ("src/fetch/mod.rs", "use reqwest::Client;"),
    ];
    for (path, text) in right {
        assert_eq!(faults(path, text), [""; 0], "{path}: {text}");
    }
}

#[test]
fn a_query_without_a_scope_is_a_fault() {
    let forgets = [
        "guardian::Entity::find()",
        "Entity::find()",
        "guardian::Entity::find_by_id(id)",
        "E::find_by_id(id)",
        "message::Entity::update_many()",
        "message::Entity::delete_many()",
        "Statement::from_string(backend, sql)",
    ];
    for call in forgets {
        let text = format!("fn f() {{ {call}; }}");
        assert_eq!(faults("src/people/store.rs", &text).len(), 1, "{call}");
        assert_eq!(faults("src/scope.rs", &text), [""; 0], "{call}");
    }
    assert_eq!(faults("src/people/store.rs", "fn f() { scope.find::<guardian::Entity>().find_by_id(1) }"), [""; 0]);
}

#[test]
fn long_vague_and_homeless_files_are_faults() {
    let many = "\n".repeat(401);
    assert_eq!(sizes(&Source::new("src/people/long.rs", &many)).len(), 1);
    assert_eq!(sizes(&Source::new("src/people/long.rs", &"\n".repeat(400))), [""; 0]);
    assert_eq!(sizes(&Source::new("src/people/helper.rs", "")).len(), 1);
    assert_eq!(sizes(&Source::new("src/web/util/mod.rs", "")).len(), 1);
    assert_eq!(faults("src/gateway/mod.rs", "").len(), 1);
    let body = "\n".repeat(58);
    assert_eq!(sizes(&Source::new("src/people/long.rs", &format!("fn f() {{\n{body}}}"))), [""; 0]);
    assert_eq!(sizes(&Source::new("src/people/long.rs", &format!("fn f() {{\n\n{body}}}"))).len(), 1);
}

#[test]
fn functions_are_measured_from_fn_to_brace() {
    let text = "trait T {\n  fn none(&self) -> [u8; 2];\n  fn some() -> [u8; 2]\n  {\n    if a { b }\n  }\n}";
    let found = Source::new("src/people/a.rs", text).functions();
    assert_eq!(found, [Function { line: 3, name: "some".into(), lines: 4 }]);
}
