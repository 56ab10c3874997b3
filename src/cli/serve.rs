//! `porchlight serve`: everything a process does, and how it stops.

use std::net::TcpListener;
use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;

use porchlight::app::{App, Parts};
use porchlight::clock::Clock;
use porchlight::delivery::lines::Lines;
use porchlight::error::Error;
use porchlight::ids::Ids;
use porchlight::language::LoadError;
use porchlight::language::live::Read;
use porchlight::web::server::{self, Pages};
use porchlight::worker::Worker;
use tokio::signal::unix::{Signal, SignalKind, signal};

/// So many faults of a refused folder are logged.
const MOST_LOGGED: usize = 20;

/// Serves until SIGTERM or Ctrl-C; SIGHUP reads the operator's wording anew.
pub async fn run(file: Option<&Path>) -> Result<ExitCode, Error> {
    super::log_to_stderr("info");
    // Before all that takes time: unheard, the signal would end us.
    let hangups = signal(SignalKind::hangup()).map_err(|fault| Error::Fault(fault.to_string()))?;
    let (config, store) = super::open(file).await?;
    let lines = Lines::build(&config.lines)?;
    let app = Arc::new(App::build(config, store, Clock::System, Ids::random(), lines).await?);
    if app.lines.iter().next().is_none() {
        tracing::warn!("no [lines] are configured: nothing can be sent (config/example.toml)");
    }
    let listener = listen(&app.config.web.listen)?;
    let running = Running::start(app, porchlight::web::staff::PAGES, listener).await?;
    tracing::info!(address = running.app.config.web.public_url, "serving");
    let reading = tokio::spawn(read_at_signal(Arc::clone(&running.app.parts), hangups));
    stop_signal().await?;
    reading.abort();
    tracing::info!("stopping: what is in the air is landed first");
    running.stop().await?;
    Ok(ExitCode::SUCCESS)
}

/// Reads the wording anew at each signal; those that come meanwhile are one.
async fn read_at_signal(parts: Arc<Parts>, mut hangups: Signal) {
    while hangups.recv().await.is_some() {
        match parts.read_wording().await {
            Ok(Ok(read)) => told(&parts, read),
            Ok(Err(fault)) => refused(&fault),
            Err(error) => tracing::error!(%error, "the wording was not read; what was in use stays"),
        }
    }
}

fn told(parts: &Parts, read: Read) {
    let standing = parts.wording.standing();
    match read {
        Read::Taken => tracing::info!(
            files = standing.files.len(),
            locales = standing.locales,
            templates = standing.templates,
            digest = standing.digest,
            "the wording was read: new texts say it"
        ),
        Read::Unchanged => tracing::info!(digest = standing.digest, "the wording was read: nothing has changed"),
        Read::NoFolder => tracing::warn!("text.locales_dir is not set: there is no wording to read anew"),
    }
}

fn refused(fault: &LoadError) {
    let named = fault.problems.iter().take(MOST_LOGGED);
    let named: Vec<String> = named.map(|p| format!("{}:{}: {}", p.file, p.line, p.reason)).collect();
    let (faults, count) = (named.join("; "), fault.problems.len());
    tracing::error!(count, faults, "the wording was refused; what was in use stays");
}

/// A process at work.
pub struct Running {
    /// The program.
    pub app: Arc<App>,
    worker: Worker,
    handle: actix_web::dev::ServerHandle,
    serving: tokio::task::JoinHandle<std::io::Result<()>>,
}

impl Running {
    /// Starts the worker and the server.
    pub async fn start(app: Arc<App>, pages: Pages, listener: TcpListener) -> Result<Self, Error> {
        let worker = Worker::start(&app);
        let server = server::run(Arc::clone(&app), pages, listener).await?;
        let handle = server.handle();
        Ok(Self { app, worker, handle, serving: tokio::spawn(server) })
    }

    /// Stops taking requests, answers those that are in, lands what is in the air.
    pub async fn stop(self) -> Result<(), Error> {
        self.app.close();
        tokio::join!(self.worker.stop(), self.handle.stop(true));
        match self.serving.await {
            Ok(ended) => ended.map_err(|fault| Error::Fault(fault.to_string())),
            Err(fault) => Err(Error::Fault(fault.to_string())),
        }
    }
}

/// Binds an address.
pub fn listen(address: &str) -> Result<TcpListener, Error> {
    TcpListener::bind(address).map_err(|fault| Error::Config(format!("{address}: {fault}")))
}

/// Returns at SIGTERM or Ctrl-C.
pub async fn stop_signal() -> Result<(), Error> {
    let fault = |fault: std::io::Error| Error::Fault(fault.to_string());
    let mut terminate = signal(SignalKind::terminate()).map_err(fault)?;
    let mut interrupt = signal(SignalKind::interrupt()).map_err(fault)?;
    tokio::select! {
        _ = terminate.recv() => {}
        _ = interrupt.recv() => {}
    }
    Ok(())
}
