//! The HTTP server: what every route is handed, the list of all routes, and how it is started.

use std::net::TcpListener;
use std::sync::Arc;

use actix_web::cookie::Key;
use actix_web::dev::Server;
use actix_web::middleware::{Compress, from_fn};
use actix_web::web::{self, ServiceConfig, get, head, post};
use actix_web::{App as Site, HttpRequest, HttpResponse, HttpServer};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use metrics_exporter_prometheus::PrometheusHandle;
use tracing_actix_web::TracingLogger;
use utoipa_actix_web::AppExt as _;

use super::limits::Limits;
use super::problem::Problem;
use super::{api, body, calendar, covers, health, seal, session, sign_in, webhooks};
use crate::app::{App, Parts};
use crate::delivery::receipts::{self, Recorder};
use crate::error::Error;
use crate::replies::receive::{self, Inbox};
use crate::settings;

/// What every route is handed.
pub struct State {
    /// The parts of the process.
    pub app: Arc<Parts>,
    /// The one writer of receipts.
    pub recorder: Recorder,
    /// The one writer of families' texts.
    pub inbox: Inbox,
    /// Who tries too often.
    pub limits: Limits,
    /// The pages for people.
    pub pages: Pages,
    /// The recorder of metrics.
    pub metrics: PrometheusHandle,
}

impl State {
    /// The program for this request: it keeps the wording that it begins with.
    pub fn app(&self) -> App {
        self.app.app()
    }
}

/// The pages for people, made by `web::pages`: the server knows no template.
#[derive(Clone, Copy)]
pub struct Pages {
    /// Lists their routes.
    pub configure: fn(&mut ServiceConfig),
    /// A failed answer as a page; none: the problem document goes out.
    pub error: fn(&HttpRequest, &Problem) -> Option<HttpResponse>,
}

impl Pages {
    /// None: the API and webhooks alone.
    pub fn none() -> Self {
        Self { configure: |_| {}, error: |_, _| None }
    }
}

/// Every route there is, but for the API's own list ([`api::routes`]) and the pages' own.
pub fn configure(site: &mut ServiceConfig) {
    site.route("/healthz", get().to(health::alive))
        .route("/healthz", head().to(health::alive))
        .route("/readyz", get().to(health::ready))
        .route("/readyz", head().to(health::ready))
        .route("/metrics", get().to(health::numbers))
        .route("/webhooks/{line}/receipt/{token}", get().to(webhooks::receipt))
        .route("/webhooks/{line}/receipt/{token}", post().to(webhooks::receipt))
        .route("/webhooks/{line}/inbound", get().to(webhooks::inbound))
        .route("/webhooks/{line}/inbound", post().to(webhooks::inbound))
        .route("/calendar/{token}.ics", get().to(calendar::read))
        .route("/calendar/{token}.ics", head().to(calendar::read))
        .route("/covers/{material}", get().to(covers::show))
        .route("/covers/{material}", head().to(covers::show))
        .route("/u/{token}", post().to(webhooks::stop))
        .route("/sign-in", post().to(sign_in::enter))
        .route("/sign-out", post().to(sign_in::leave));
}

/// Starts a server on a listener that is bound already (port 0 in tests). It runs when it is awaited or spawned; signals
/// are the caller's business, `server.handle().stop(true)` drains.
pub async fn run(app: Arc<App>, pages: Pages, listener: TcpListener) -> Result<Server, Error> {
    let key = cookie_key(&app).await?;
    let state = web::Data::new(State {
        limits: Limits::new(&app.config.web, &app.clock),
        metrics: health::metrics(),
        pages,
        recorder: receipts::recorder(Arc::clone(&app)),
        inbox: receive::inbox(Arc::clone(&app)),
        app: Arc::clone(&app.parts),
    });
    let (workers, drain_s) = (app.config.web.workers, app.config.delivery.drain_s);
    let site = move || {
        let (site, _) = Site::new().into_utoipa_app().service(api::routes()).split_for_parts();
        site.app_data(state.clone())
            .app_data(web::QueryConfig::default().error_handler(body::wrong_query))
            .app_data(web::PathConfig::default().error_handler(body::wrong_path))
            .configure(configure)
            .configure(pages.configure)
            .default_service(web::to(nowhere))
            .wrap(session::middleware(&state.app, key.clone()))
            .wrap(from_fn(seal::around))
            .wrap(Compress::default())
            .wrap(TracingLogger::<seal::Line>::new())
    };
    let mut server = HttpServer::new(site).disable_signals().shutdown_timeout(drain_s);
    if workers > 0 {
        server = server.workers(workers);
    }
    let server = server.listen(listener).map_err(|fault| Error::Config(format!("web.listen: {fault}")))?;
    Ok(server.run())
}

/// No route of that address, or none that takes this method.
pub async fn nowhere(request: HttpRequest) -> Result<HttpResponse, Error> {
    match request.match_pattern() {
        Some(pattern) => Err(Error::Method { allow: api::methods(&pattern) }),
        None => Err(Error::NotFound("address")),
    }
}

/// Signs the session cookie: made once per installation, so that any of its processes knows a cookie of another.
async fn cookie_key(app: &App) -> Result<Key, Error> {
    let fresh = URL_SAFE_NO_PAD.encode(app.ids.bytes::<64>());
    let kept = settings::get_or_insert(&app.store, "cookie_key", &fresh).await?;
    let bytes = URL_SAFE_NO_PAD.decode(kept).unwrap_or_default();
    Key::try_from(bytes.as_slice()).map_err(|_| Error::Fault("the cookie key in the database is damaged".to_owned()))
}
