//! Connections to one mail server: opened, protected, logged in, kept and used again.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use lettre::Address;
use lettre::transport::smtp::Error;
use lettre::transport::smtp::authentication::{Credentials, Mechanism};
use lettre::transport::smtp::client::{AsyncSmtpConnection, Certificate, TlsParameters};
use lettre::transport::smtp::commands::{Data, Mail, Rcpt, Rset};
use lettre::transport::smtp::extension::{ClientId, Extension, MailBodyParameter, MailParameter};
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject;
use secrecy::{ExposeSecret, SecretString};
use tokio::sync::{Semaphore, SemaphorePermit};

use super::letter::Letter;
use super::verdict::{Stage, is_reply, reply_code};
use super::{ConfigFault, SmtpLine, TlsMode, place};

/// A kept connection is dropped after this time unused; servers close theirs after 30 s to 5 min.
const IDLE: Duration = Duration::from_secs(20);

/// How to reach one mail server.
pub struct Server {
    host: String,
    port: u16,
    tls: TlsMode,
    hello: ClientId,
    login: Option<(String, SecretString)>,
    /// Trusts the public authorities and those of the file.
    strict: TlsParameters,
    /// Accepts only a server whose own certificate stands in the file; `None` without a file.
    pinned: Option<(TlsParameters, Vec<CertificateDer<'static>>)>,
    pin_first: AtomicBool,
    limit: Duration,
}

impl Server {
    /// Checks the settings that concern the connection, and reads the certificate file.
    pub fn new(name: &str, line: &SmtpLine, domain: &str, limit: Duration) -> Result<Self, ConfigFault> {
        let (host, port, tls) = place(name, line)?;
        let login = match (&line.username, &line.password) {
            (Some(user), Some(password)) => Some((user.clone(), password.clone())),
            (None, None) => None,
            _ => return Err(ConfigFault::new(name, "username", "goes together with password")),
        };
        let here = matches!(host.as_str(), "localhost" | "127.0.0.1" | "::1");
        if login.is_some() && !here && matches!(tls, TlsMode::None | TlsMode::Opportunistic) {
            return Err(ConfigFault::new(name, "tls", "a login needs required or implicit"));
        }
        let bad_file = |_| ConfigFault::new(name, "ca_file", "cannot be read as PEM certificates");
        let no_name = |_| ConfigFault::new(name, "base_url", "not a host name");
        let mut strict = TlsParameters::builder(host.clone());
        let mut pinned = None;
        if let Some(path) = &line.ca_file {
            let pem = std::fs::read(path).map_err(|e| ConfigFault::new(name, "ca_file", e.kind().to_string()))?;
            let certificates: Vec<_> = CertificateDer::pem_slice_iter(&pem)
                .collect::<Result<_, _>>()
                .map_err(|_| ConfigFault::new(name, "ca_file", "cannot be read as PEM certificates"))?;
            strict = strict.add_root_certificate(Certificate::from_pem(&pem).map_err(bad_file)?);
            let loose = TlsParameters::builder(host.clone()).dangerous_accept_invalid_certs(true);
            pinned = Some((loose.build().map_err(no_name)?, certificates));
        }
        let strict = strict.build().map_err(no_name)?;
        let hello = ClientId::Domain(domain.to_owned());
        Ok(Self { host, port, tls, hello, login, strict, pinned, pin_first: AtomicBool::new(false), limit })
    }

    /// Opens a connection, protects it, and logs in.
    async fn connect(&self) -> Result<AsyncSmtpConnection, (Stage, Error)> {
        let mut connection = self.open().await?;
        if let Some((user, password)) = &self.login {
            let credentials = Credentials::new(user.clone(), password.expose_secret().to_owned());
            let ways = [Mechanism::Plain, Mechanism::Login];
            connection.auth(&ways, &credentials).await.map_err(|error| (Stage::Login, error))?;
        }
        Ok(connection)
    }

    /// A server's own certificate, self-signed, is no authority to rustls, so it is compared with the file instead: the
    /// name and the proof that the server holds the key are still checked by TLS.
    async fn open(&self) -> Result<AsyncSmtpConnection, (Stage, Error)> {
        let Some((loose, certificates)) = &self.pinned else { return self.open_with(&self.strict).await };
        if !self.pin_first.load(Ordering::Relaxed) {
            match self.open_with(&self.strict).await {
                Err((_, error)) if error.is_tls() || is_certificate_fault(&error) => {}
                other => return other,
            }
        }
        let connection = self.open_with(loose).await?;
        let known = match connection.is_encrypted() {
            true => connection.peer_certificate().is_ok_and(|own| certificates.iter().any(|c| c.as_ref() == own)),
            // Opportunistic, and the server offers no TLS.
            false => self.tls == TlsMode::Opportunistic,
        };
        if known {
            self.pin_first.store(connection.is_encrypted(), Ordering::Relaxed);
            return Ok(connection);
        }
        self.pin_first.store(false, Ordering::Relaxed);
        self.open_with(&self.strict).await
    }

    async fn open_with(&self, tls: &TlsParameters) -> Result<AsyncSmtpConnection, (Stage, Error)> {
        let at_once = (self.tls == TlsMode::Implicit).then(|| tls.clone());
        let place = (self.host.as_str(), self.port);
        let opened = AsyncSmtpConnection::connect_tokio1(place, Some(self.limit), &self.hello, at_once, None).await;
        let mut connection = opened.map_err(|error| (Stage::Connect, error))?;
        let upgrade = match self.tls {
            TlsMode::Required => true,
            TlsMode::Opportunistic => connection.can_starttls(),
            TlsMode::None | TlsMode::Implicit => false,
        };
        if upgrade {
            connection.starttls(tls.clone(), &self.hello).await.map_err(|error| (Stage::Starttls, error))?;
        }
        Ok(connection)
    }
}

/// During STARTTLS lettre reports a certificate that it does not trust as a network error around rustls's own.
fn is_certificate_fault(error: &Error) -> bool {
    let mut source = std::error::Error::source(error);
    while let Some(inner) = source {
        let io = inner.downcast_ref::<std::io::Error>().and_then(std::io::Error::get_ref);
        if inner.is::<rustls::Error>() || io.is_some_and(|e| e.is::<rustls::Error>()) {
            return true;
        }
        source = inner.source();
    }
    false
}

/// At most so many connections to one server, the last used first.
pub struct Pool {
    server: Server,
    idle: Mutex<Vec<(AsyncSmtpConnection, Instant)>>,
    turns: Semaphore,
}

/// A connection whose server has said "go ahead" to DATA.
pub struct Ready<'a> {
    connection: Option<AsyncSmtpConnection>,
    pool: &'a Pool,
    _turn: Option<SemaphorePermit<'a>>,
}

impl Pool {
    /// An empty pool.
    pub fn new(server: Server, connections: u16) -> Self {
        Self { server, idle: Mutex::default(), turns: Semaphore::new(connections.into()) }
    }

    /// Sender and recipient are taken, and the server waits for the text.
    pub async fn ready_for(&self, letter: &Letter) -> Result<Ready<'_>, (Stage, Error)> {
        let turn = self.turns.acquire().await.ok();
        if let Some(mut kept) = self.kept() {
            match envelope(&mut kept, letter).await {
                Ok(()) => return Ok(Ready { connection: Some(kept), pool: self, _turn: turn }),
                // Closed by the server while it was idle, or said goodbye now: nothing has left yet.
                Err((_, error)) if !is_reply(&error) || reply_code(&error) == Some(421) => {}
                Err((stage, error)) => return Err(self.refused(kept, stage, error).await),
            }
        }
        let mut fresh = self.server.connect().await?;
        match envelope(&mut fresh, letter).await {
            Ok(()) => Ok(Ready { connection: Some(fresh), pool: self, _turn: turn }),
            Err((stage, error)) => Err(self.refused(fresh, stage, error).await),
        }
    }

    fn kept(&self) -> Option<AsyncSmtpConnection> {
        let mut idle = self.idle.lock().unwrap_or_else(PoisonError::into_inner);
        idle.retain(|(_, since)| since.elapsed() < IDLE);
        idle.pop().map(|(connection, _)| connection)
    }

    fn keep(&self, connection: AsyncSmtpConnection) {
        let mut idle = self.idle.lock().unwrap_or_else(PoisonError::into_inner);
        idle.push((connection, Instant::now()));
    }

    /// A refusal leaves the connection good for the next message.
    async fn refused(&self, mut connection: AsyncSmtpConnection, stage: Stage, error: Error) -> (Stage, Error) {
        if is_reply(&error) && reply_code(&error) != Some(421) && connection.command(Rset).await.is_ok() {
            self.keep(connection);
        }
        (stage, error)
    }
}

impl Ready<'_> {
    /// Sends the text and waits for the server's word.
    pub async fn finish(&mut self, letter: &Letter) -> Result<(), Error> {
        // Taken out, so that a connection on which time ran out is never used again.
        let Some(mut connection) = self.connection.take() else { return Ok(()) };
        let answer = connection.message(&letter.text).await;
        let good = match &answer {
            Ok(_) => true,
            Err(error) => is_reply(error) && reply_code(error) != Some(421),
        };
        if good {
            self.pool.keep(connection);
        }
        answer.map(|_| ())
    }
}

async fn envelope(connection: &mut AsyncSmtpConnection, letter: &Letter) -> Result<(), (Stage, Error)> {
    let ascii = |address: &Address| AsRef::<str>::as_ref(address).is_ascii();
    let mut options = Vec::new();
    if !(ascii(&letter.from) && ascii(&letter.to)) && connection.server_info().supports_feature(Extension::SmtpUtfEight)
    {
        options.push(MailParameter::SmtpUtfEight);
    }
    if !letter.text.is_ascii() && connection.server_info().supports_feature(Extension::EightBitMime) {
        options.push(MailParameter::Body(MailBodyParameter::EightBitMime));
    }
    connection.command(Mail::new(Some(letter.from.clone()), options)).await.map_err(|e| (Stage::Sender, e))?;
    connection.command(Rcpt::new(letter.to.clone(), Vec::new())).await.map_err(|e| (Stage::Recipient, e))?;
    connection.command(Data).await.map_err(|e| (Stage::Data, e))?;
    Ok(())
}
