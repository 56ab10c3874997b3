//! Calls of companies over real HTTP: believed only when they are signed, and nothing is stored of the others.

use std::sync::Arc;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, Mac as _};
use porchlight::app::App;
use porchlight::clock::Clock;
use porchlight::config::Config;
use porchlight::delivery::lines::Lines;
use porchlight::entities::{Role, message, receipt, reply, stray_call};
use porchlight::ids::Ids;
use porchlight::links::Use;
use porchlight::messages::model::State;
use porchlight::scope::Installation;
use reqwest::Method;
use sea_orm::{ColumnTrait as _, PaginatorTrait as _, QueryFilter as _};
use serde_json::json;
use sha1::Sha1;

use crate::support::databases::{Fresh, FromFresh, both_databases};
use crate::support::gateway::thursday_evening;
use crate::support::people::Town;
use crate::support::site::{Answered, Answering as _, Door, token};

const ACCOUNT: &str = "AC0a1b2c3d0a1b2c3d0a1b2c3d0a1b2c3d";
const SECRET: &str = "12345f5f5f5f5f5f5f5f5f5f5f5f5f5f";
const AMINA: &str = "+16125550111";
/// What companies call us, whatever port the test's server has.
const PUBLIC: &str = "https://porchlight.school.example";

/// A server with the real Twilio line, and one message that has been sent.
struct Hooked {
    app: Arc<App>,
    door: Door,
    message: message::Model,
    _fresh: Fresh,
}

impl FromFresh for Hooked {
    async fn from_fresh(fresh: Fresh) -> Self {
        let settings = format!(
            "[web]\npublic_url = \"{PUBLIC}\"\n[lines.text.company]\nkind = \"twilio\"\nbase_url = \"http://127.0.0.1:9\"\n\
             account_sid = \"{ACCOUNT}\"\nauth_token = \"{SECRET}\"\nfrom = \"+16125550100\"\n"
        );
        let config = Config::with(&settings).unwrap();
        let lines = Lines::build(&config.lines).unwrap();
        let clock = Clock::manual(thursday_evening());
        let app = Arc::new(App::build(config, fresh.store.clone(), clock, Ids::seeded(7), lines).await.unwrap());
        let door = Door::open(&app).await;
        let town = Town::found(&app, "North").await;
        let reyes = town.staff("Ms. Reyes", Role::Teacher).await;
        let class = town.class("Grade 3", &reyes).await;
        let ana = town.student("Ana", &class).await;
        town.guardian("so", &[AMINA], &[&ana]).await;
        let note = json!({ "audience": { "class": class.id }, "text": "The trip is on Friday." });
        assert_eq!(door.send(&token(&app, &reyes).await, "k", &note).await.status, 202);
        let message = sent(&app).await;
        Self { app, door, message, _fresh: fresh }
    }
}

/// Lets the first message have left.
async fn sent(app: &App) -> message::Model {
    use sea_orm::sea_query::Expr;
    let db = app.store.read();
    let first = Installation.find::<message::Entity>().filter(message::Column::Kind.eq("note.first_contact"));
    let first = first.one(db).await.unwrap().unwrap();
    let leave = Installation.update::<message::Entity>().col_expr(message::Column::State, Expr::value(State::Sent));
    leave.filter(message::Column::Id.eq(first.id)).exec(db).await.unwrap();
    first
}

/// Twilio's signature: HMAC-SHA1 of the address and the sorted fields.
fn signature(path: &str, fields: &[(&str, &str)]) -> String {
    let mut fields = fields.to_vec();
    fields.sort_unstable();
    let mut mac = <Hmac<Sha1> as hmac::KeyInit>::new_from_slice(SECRET.as_bytes()).unwrap();
    mac.update(format!("{PUBLIC}{path}").as_bytes());
    fields.iter().for_each(|(name, value)| mac.update(format!("{name}{value}").as_bytes()));
    STANDARD.encode(mac.finalize().into_bytes())
}

impl Hooked {
    async fn call(&self, path: &str, fields: &[(&str, &str)], signature: &str) -> Answered {
        let request = self.door.request(Method::POST, path).header("X-Twilio-Signature", signature);
        request.form(fields).send().await.unwrap().answered().await
    }

    async fn signed(&self, path: &str, fields: &[(&str, &str)]) -> Answered {
        self.call(path, fields, &signature(path, fields)).await
    }

    fn receipt_path(&self) -> String {
        format!("/webhooks/text/receipt/{}", self.app.seal.sign(Use::Receipt, self.message.id.0))
    }

    async fn state(&self) -> State {
        let db = self.app.store.read();
        let own = Installation.find::<message::Entity>().filter(message::Column::Id.eq(self.message.id));
        own.one(db).await.unwrap().unwrap().state
    }

    /// Receipts, replies and calls that could not be read.
    async fn rows(&self) -> (u64, u64, u64) {
        let db = self.app.store.read();
        let receipts = Installation.find::<receipt::Entity>().count(db).await.unwrap();
        let replies = Installation.find::<reply::Entity>().count(db).await.unwrap();
        (receipts, replies, Installation.stray_calls().count(db).await.unwrap())
    }
}

const DELIVERED: [(&str, &str); 4] =
    [("MessageSid", "SM1"), ("MessageStatus", "delivered"), ("AccountSid", ACCOUNT), ("To", AMINA)];

fn text(words: &'static str) -> [(&'static str, &'static str); 5] {
    [("MessageSid", "SM2"), ("AccountSid", ACCOUNT), ("From", AMINA), ("To", "+16125550100"), ("Body", words)]
}

both_databases!(
    async fn a_signed_receipt_moves_its_message(t: Hooked) {
        assert_eq!(t.signed(&t.receipt_path(), &DELIVERED).await.status, 200);
        assert_eq!((t.state().await, t.rows().await), (State::Delivered, (1, 0, 0)));
        assert_eq!(t.signed(&t.receipt_path(), &DELIVERED).await.status, 200, "a repeated one is answered");
        assert_eq!(t.rows().await, (1, 0, 0));
    }
);

both_databases!(
    async fn what_is_not_signed_is_refused_and_leaves_nothing(t: Hooked) {
        let path = t.receipt_path();
        let good = signature(&path, &DELIVERED);
        for wrong in ["", "x", &good[1..], &signature("/webhooks/text/inbound", &DELIVERED)] {
            t.call(&path, &DELIVERED, wrong).await.is_problem(401, "unsigned");
        }
        let other = [("MessageStatus", "failed"), ("MessageSid", "SM1"), ("AccountSid", ACCOUNT), ("To", AMINA)];
        t.call(&path, &other, &good).await.is_problem(401, "unsigned");
        t.call("/webhooks/text/inbound", &text("STOP"), "x").await.is_problem(401, "unsigned");
        // Signed by the company, but not for a message of ours.
        let stop_link = t.app.seal.sign(Use::Unsubscribe, t.message.id.0);
        for token in ["x", &stop_link] {
            let path = format!("/webhooks/text/receipt/{token}");
            t.signed(&path, &DELIVERED).await.is_problem(401, "unsigned");
        }
        t.signed("/webhooks/nothing/inbound", &text("Hi")).await.is_problem(404, "not_found");
        assert_eq!((t.state().await, t.rows().await), (State::Sent, (0, 0, 0)));
        let numbers = t.door.request(Method::GET, "/metrics").send().await.unwrap().text().await.unwrap();
        assert!(numbers.contains("porchlight_calls_refused_total{line=\"text\",why=\"signature\"}"));
    }
);

both_databases!(
    async fn a_signed_text_is_a_reply_and_a_stop_holds_at_once(t: Hooked) {
        let said = t.signed("/webhooks/text/inbound", &text("STOP")).await;
        assert_eq!(said.status, 200, "{}", said.body);
        assert_eq!(t.rows().await, (0, 1, 0));
        assert!(Town::contact_of(&t.app, AMINA).await.stopped_at.is_some());
        assert_eq!(t.signed("/webhooks/text/inbound", &text("STOP")).await.status, 200);
        assert_eq!(t.rows().await, (0, 1, 0), "the company's repeat is no second reply");
    }
);

both_databases!(
    async fn a_signed_call_that_makes_no_sense_is_kept(t: Hooked) {
        let fields = [("AccountSid", ACCOUNT), ("Odd", "a\0b")];
        assert_eq!(t.signed("/webhooks/text/inbound", &fields).await.status, 200);
        let kept = Installation.stray_calls().all(t.app.store.read()).await.unwrap();
        assert_eq!(kept.len(), 1);
        let stray_call::Model { line, raw, reason, .. } = &kept[0];
        assert_eq!(line, "text");
        assert!(raw.contains("Odd=") && !reason.is_empty(), "{reason}: {raw}");
    }
);

both_databases!(
    async fn a_call_beyond_all_measure_is_refused(t: Hooked) {
        let body = format!("Body={}", "x".repeat(1024 * 1024));
        let request = t.door.request(Method::POST, "/webhooks/text/inbound").body(body);
        request.send().await.unwrap().answered().await.is_problem(413, "too_large");
        assert_eq!(t.rows().await, (0, 0, 0));
    }
);

both_databases!(
    async fn one_click_stops_without_a_sign_in(t: Hooked) {
        let contact = Town::contact_of(&t.app, AMINA).await;
        let path = format!("/u/{}", t.app.seal.sign(Use::Unsubscribe, contact.id.0));
        let click =
            |path: String| t.door.request(Method::POST, &path).form(&[("List-Unsubscribe", "One-Click")]).send();
        for _ in 0..2 {
            assert_eq!(click(path.clone()).await.unwrap().status(), 200);
        }
        assert!(Town::contact_of(&t.app, AMINA).await.stopped_at.is_some());
        let wrong = format!("/u/{}", t.app.seal.sign(Use::Receipt, contact.id.0));
        click(wrong).await.unwrap().answered().await.is_problem(404, "not_found");
    }
);
