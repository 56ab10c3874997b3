//! What an operator's machines ask: is the process alive, may it get requests, how is it doing.

use std::sync::OnceLock;
use std::time::Duration;

use actix_web::{HttpResponse, web};
use metrics_exporter_prometheus::{PrometheusBuilder, PrometheusHandle};

use super::server::State;
use crate::error::Error;
use crate::messages::store as messages;

/// A database that answers later than this is not ready.
const READY_WITHIN: Duration = Duration::from_secs(3);
/// Upper bounds of the buckets of every histogram, seconds.
const BUCKETS_S: [f64; 10] = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 10.0];

/// The process's one recorder of metrics, installed at the first call.
pub fn metrics() -> PrometheusHandle {
    static HANDLE: OnceLock<PrometheusHandle> = OnceLock::new();
    let install = || {
        let builder = || PrometheusBuilder::new().set_buckets(&BUCKETS_S).unwrap_or_default();
        // A program that embeds us may have its own recorder: then ours stays empty.
        builder().install_recorder().unwrap_or_else(|_| builder().build_recorder().handle())
    };
    HANDLE.get_or_init(install).clone()
}

/// `GET /healthz`: the process answers.
pub async fn alive() -> &'static str {
    "ok\n"
}

/// `GET /readyz`: the database answers and has the schema of this release.
pub async fn ready(state: web::Data<State>) -> Result<&'static str, Error> {
    let pending = tokio::time::timeout(READY_WITHIN, state.app.store.pending_migrations()).await;
    match pending {
        Ok(Ok(0)) => Ok("ready\n"),
        Ok(Ok(_)) => Err(Error::NotReady("migrations are to be applied: run `porchlight migrate`")),
        Ok(Err(fault)) => Err(fault.into()),
        Err(_) => Err(Error::NotReady("the database does not answer in time")),
    }
}

/// `GET /metrics`: Prometheus' text format.
pub async fn numbers(state: web::Data<State>) -> HttpResponse {
    // A database that is away is a metric that is missing, not a page that is.
    if let Ok(Ok(waiting)) = tokio::time::timeout(READY_WITHIN, messages::waiting(state.app.store.read())).await {
        metrics::gauge!("porchlight_messages_waiting").set(waiting as f64);
    }
    let standing = state.app.wording.standing();
    metrics::gauge!("porchlight_wording_refused").set(if standing.refused.is_some() { 1.0 } else { 0.0 });
    metrics::gauge!("porchlight_wording_since_seconds").set(standing.since.as_second() as f64);
    state.metrics.run_upkeep();
    HttpResponse::Ok().content_type("text/plain; version=0.0.4; charset=utf-8").body(state.metrics.render())
}
