//! The real server on a port of its own, called over real HTTP.

use std::net::TcpListener;
use std::sync::Arc;

use actix_web::dev::ServerHandle;
use porchlight::app::App;
use porchlight::entities::staff;
use porchlight::people::accounts;
use porchlight::web::server::{self, Pages};
use reqwest::{Client, Method, RequestBuilder, Response};
use serde_json::Value;

use super::databases::{Fresh, FromFresh};
use super::gateway::Gateway;

/// A gateway with its server.
pub struct Site {
    pub t: Gateway,
    pub door: Door,
}

/// A server and how to call it.
pub struct Door {
    pub base: String,
    client: Client,
    server: ServerHandle,
}

/// What came back.
pub struct Answered {
    pub status: u16,
    pub headers: reqwest::header::HeaderMap,
    pub body: Value,
}

impl FromFresh for Site {
    async fn from_fresh(fresh: Fresh) -> Self {
        let t = Gateway::from_fresh(fresh).await;
        let door = Door::open(&t.app).await;
        Self { t, door }
    }
}

impl Site {
    pub async fn token(&self, staff: &staff::Model) -> String {
        token(&self.t.app, staff).await
    }
}

/// A bearer token of a member of staff.
pub async fn token(app: &App, staff: &staff::Model) -> String {
    accounts::create_token(&app.store, &app.ids, app.clock.now(), staff, "test").await.unwrap()
}

impl Door {
    pub async fn open(app: &Arc<App>) -> Self {
        Self::with_pages(app, Pages::none()).await
    }

    /// With pages of the test's own.
    pub async fn with_pages(app: &Arc<App>, pages: Pages) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let base = format!("http://{}", listener.local_addr().unwrap());
        let server = server::run(Arc::clone(app), pages, listener).await.unwrap();
        let handle = server.handle();
        tokio::spawn(server);
        // Another test may have been first.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let client = Client::builder().no_proxy().redirect(reqwest::redirect::Policy::none()).build().unwrap();
        Self { base, client, server: handle }
    }

    pub fn request(&self, method: Method, path: &str) -> RequestBuilder {
        self.client.request(method, format!("{}{path}", self.base))
    }

    pub async fn get(&self, token: &str, path: &str) -> Answered {
        self.request(Method::GET, path).bearer_auth(token).send().await.unwrap().answered().await
    }

    pub async fn post(&self, token: &str, path: &str, body: &Value) -> Answered {
        self.request(Method::POST, path).bearer_auth(token).json(body).send().await.unwrap().answered().await
    }

    /// Sends an update.
    pub async fn send(&self, token: &str, key: &str, draft: &Value) -> Answered {
        let request = self.request(Method::POST, "/api/v1/updates").bearer_auth(token).header("Idempotency-Key", key);
        request.json(draft).send().await.unwrap().answered().await
    }
}

impl Drop for Door {
    fn drop(&mut self) {
        // Told at once; nobody waits for it.
        drop(self.server.stop(false));
    }
}

/// An answer read to its end.
pub trait Answering {
    fn answered(self) -> impl Future<Output = Answered>;
}

impl Answering for Response {
    async fn answered(self) -> Answered {
        let (status, headers) = (self.status().as_u16(), self.headers().clone());
        let text = self.text().await.unwrap();
        let body = serde_json::from_str(&text).unwrap_or(Value::String(text));
        Answered { status, headers, body }
    }
}

impl Answered {
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map(|value| value.to_str().unwrap()).unwrap_or_default()
    }

    /// The ids of a list.
    pub fn ids(&self) -> Vec<String> {
        let items = self.body["items"].as_array().unwrap_or_else(|| panic!("no list: {}", self.body));
        items.iter().map(|item| item["id"].as_str().unwrap().to_owned()).collect()
    }

    /// Asserts a problem document of this type.
    pub fn is_problem(&self, status: u16, word: &str) -> &Self {
        assert_eq!(
            (self.status, self.body["type"].as_str()),
            (status, Some(&*format!("/problems/{word}"))),
            "{}",
            self.body
        );
        assert_eq!(self.header("content-type"), "application/problem+json");
        assert_eq!(self.body["status"], status);
        for field in ["title", "detail"] {
            assert!(self.body[field].as_str().is_some_and(|text| !text.is_empty()), "{}", self.body);
        }
        self
    }
}
