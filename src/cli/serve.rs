//! `porchlight serve`: everything a process does, and how it stops.

use std::net::TcpListener;
use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;

use porchlight::app::App;
use porchlight::clock::Clock;
use porchlight::delivery::lines::Lines;
use porchlight::error::Error;
use porchlight::ids::Ids;
use porchlight::web::server::{self, Pages};
use porchlight::worker::Worker;
use tokio::signal::unix::{SignalKind, signal};

/// Serves until SIGTERM or Ctrl-C.
pub async fn run(file: Option<&Path>) -> Result<ExitCode, Error> {
    super::log_to_stderr("info");
    let (config, store) = super::open(file).await?;
    let lines = Lines::build(&config.lines)?;
    let app = Arc::new(App::build(config, store, Clock::System, Ids::random(), lines).await?);
    if app.lines.iter().next().is_none() {
        tracing::warn!("no [lines] are configured: nothing can be sent (config/example.toml)");
    }
    let listener = listen(&app.config.web.listen)?;
    let running = Running::start(app, porchlight::web::staff::PAGES, listener).await?;
    tracing::info!(address = running.app.config.web.public_url, "serving");
    stop_signal().await?;
    tracing::info!("stopping: what is in the air is landed first");
    running.stop().await?;
    Ok(ExitCode::SUCCESS)
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
