//! E-mail through a mail server (RFC 5321), by lettre's connection and a small pool of ours.
//!
//! lettre's own pool does not say how far a failed hand-over had come, and that is what decides between "surely not
//! sent" and "maybe sent": only after the server's go-ahead to DATA can a message have been taken. Nobody calls back
//! over SMTP, so every webhook is refused; bounces come as mail.

mod connection;
mod letter;
mod verdict;

use std::time::Duration;

use lettre::Address;
use secrecy::SecretString;
use serde::Deserialize;
use tokio::time::timeout;
use url::Url;

use self::connection::{Pool, Server};
use self::letter::Sender;
use self::verdict::{Stage, verdict};
use super::{
    Accepted, Answer, Call, ConfigFault, Hook, Invitation, Outgoing, Provider, Reaction, Refusal, SendError, Untrusted,
    http,
};
use crate::messages::model::Channel;

/// How the connection to the mail server is protected.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TlsMode {
    /// STARTTLS (RFC 3207), and nothing goes out without it.
    #[default]
    Required,
    /// STARTTLS where the server offers it.
    Opportunistic,
    /// Never: for a server on the same machine.
    None,
    /// From the first byte (RFC 8314).
    Implicit,
}

/// A line of kind `smtp`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SmtpLine {
    /// `smtp://HOST:PORT` (port 587 where none is given) or `smtps://HOST:PORT` (465, TLS from the first byte).
    pub base_url: String,
    /// Protection of the connection; `smtps` is always `implicit`.
    pub tls: Option<TlsMode>,
    /// Login name.
    pub username: Option<String>,
    /// Password.
    pub password: Option<SecretString>,
    /// A PEM file with certificates to trust besides the public ones: an authority's, or the server's own.
    pub ca_file: Option<std::path::PathBuf>,
    /// The address the mail comes from.
    pub from: String,
    /// Where answers go, when not to `from`.
    pub reply_to: Option<String>,
    /// Where bounces go (envelope sender), when not to `from`.
    pub bounce_to: Option<String>,
    /// An address that unsubscribes whoever writes to it, for programs without one-click (RFC 2369).
    pub unsubscribe_to: Option<String>,
    /// Most connections at once.
    #[serde(default = "eight")]
    pub connections: u16,
    /// Longest time for one hand-over, in seconds; servers that filter before they answer take their time.
    #[serde(default = "sixty")]
    pub timeout_s: f64,
}

fn eight() -> u16 {
    8
}

fn sixty() -> f64 {
    60.0
}

/// One mail server and sender.
pub struct Smtp {
    pool: Pool,
    sender: Sender,
    limit: Duration,
}

impl Smtp {
    /// Checks the line's settings and reads the certificate file.
    pub fn new(name: &str, line: &SmtpLine) -> Result<Self, ConfigFault> {
        let limit = http::limit(name, line.timeout_s)?;
        let sender = Sender {
            from: address(name, "from", &line.from)?,
            reply_to: optional(name, "reply_to", line.reply_to.as_deref())?,
            bounce_to: optional(name, "bounce_to", line.bounce_to.as_deref())?,
            unsubscribe_to: optional(name, "unsubscribe_to", line.unsubscribe_to.as_deref())?,
        };
        let server = Server::new(name, line, sender.from.domain(), limit)?;
        Ok(Self { pool: Pool::new(server, line.connections.max(1)), sender, limit })
    }

    async fn hand_over(&self, message: &Outgoing) -> Result<Accepted, SendError> {
        let bad_address = |_| SendError::Never { code: "bad_address".into(), why: Refusal::Contact };
        let to = letter::recipient(&message.to).map_err(bad_address)?;
        let letter = self
            .sender
            .write(message, to)
            .map_err(|_| SendError::Never { code: "unfit".into(), why: Refusal::Text })?;
        let started = std::time::Instant::now();
        let ready = timeout(self.limit, self.pool.ready_for(&letter)).await;
        let mut connection = match ready {
            Ok(Ok(connection)) => connection,
            Ok(Err((stage, error))) => return Err(verdict(stage, &error)),
            Err(_) => return Err(SendError::Later { wait: None, code: "timeout".into(), line_at_fault: false }),
        };
        // From here on the server may have the message whatever we see of it.
        let left = self.limit.saturating_sub(started.elapsed());
        match timeout(left, connection.finish(&letter)).await {
            Ok(Ok(())) => Ok(Accepted { provider_id: Some(letter.id) }),
            Ok(Err(error)) => Err(verdict(Stage::Text, &error)),
            Err(_) => Err(SendError::Unanswered { code: "timeout".into() }),
        }
    }
}

fn address(name: &str, key: &'static str, text: &str) -> Result<Address, ConfigFault> {
    letter::recipient(text.trim()).map_err(|_| ConfigFault::new(name, key, "not an e-mail address"))
}

fn optional(name: &str, key: &'static str, text: Option<&str>) -> Result<Option<Address>, ConfigFault> {
    text.map(|text| address(name, key, text)).transpose()
}

/// Host and port of the line's address, and the protection that goes with it.
fn place(name: &str, line: &SmtpLine) -> Result<(String, u16, TlsMode), ConfigFault> {
    let fault = |reason: &str| ConfigFault::new(name, "base_url", reason);
    let url = Url::parse(&line.base_url).map_err(|error| fault(&error.to_string()))?;
    let (port, tls) = match (url.scheme(), line.tls) {
        ("smtp", mode) => (587, mode.unwrap_or_default()),
        ("smtps", None | Some(TlsMode::Implicit)) => (465, TlsMode::Implicit),
        ("smtps", Some(_)) => return Err(ConfigFault::new(name, "tls", "smtps is always implicit")),
        _ => return Err(fault("smtp://HOST:PORT or smtps://HOST:PORT")),
    };
    let host = url.host_str().filter(|host| !host.is_empty()).ok_or_else(|| fault("no host"))?;
    if !url.username().is_empty() || url.password().is_some() {
        return Err(fault("the login goes into username and password"));
    }
    Ok((host.trim_matches(['[', ']']).to_owned(), url.port().unwrap_or(port), tls))
}

impl Provider for Smtp {
    fn channel(&self) -> Channel {
        Channel::Email
    }

    fn mailbox(&self) -> Option<String> {
        Some(self.sender.mailbox().to_string())
    }

    fn send<'a>(&'a self, message: &'a Outgoing) -> Answer<'a> {
        Box::pin(self.hand_over(message))
    }

    fn webhook(&self, _: Hook, _: &Call) -> Result<Reaction, Untrusted> {
        Err(Untrusted::Signature)
    }
}

#[cfg(test)]
mod tests;
