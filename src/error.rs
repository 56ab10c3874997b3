//! The closed list of what can go wrong for a caller. Each has a stable word; the API's problem documents, the pages and
//! the command line say it in the reader's words. Carries no name, number or text of a family.

use sea_orm::DbErr;

/// What went wrong.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A field of the request is missing or wrong.
    #[error("{field}: {detail}")]
    Invalid {
        /// Which field, as the API names it.
        field: String,
        /// What is wrong, in plain words.
        detail: String,
    },
    /// The body is not in the form it claims to be.
    #[error("the request cannot be read: {0}")]
    Malformed(String),
    /// The body is in a form we do not read.
    #[error("send {0}")]
    MediaType(&'static str),
    /// No template of that name.
    #[error("there is no template with this id")]
    UnknownTemplate,
    /// The wording cannot be filled.
    #[error("{0}")]
    Wording(String),
    /// The sender's own words say what a text to a family should not, and nobody said that they are meant so.
    #[error("the words need a look ({}): mend them, or name what is meant so in `accept`", rules.join(", "))]
    Advice {
        /// The rules of the linter, such as `L06`.
        rules: Vec<String>,
    },
    /// Not there, or not yours to see: the two are told apart by nobody.
    #[error("there is no such {0}, or you may not see it")]
    NotFound(&'static str),
    /// There is such an address, and it does not take this method.
    #[error("this address does not take this method")]
    Method {
        /// The methods that it takes, where they are known: `GET, POST`.
        allow: String,
    },
    /// Signed in, and not allowed.
    #[error("{0}")]
    Forbidden(&'static str),
    /// Not signed in.
    #[error("sign in first")]
    SignedOut,
    /// A call that no company of ours signed.
    #[error("the signature is missing or wrong")]
    Unsigned,
    /// Wrong name or password; which of the two is not said.
    #[error("the e-mail address or the password is wrong")]
    WrongPassword,
    /// The same idempotency key came with another request.
    #[error("this Idempotency-Key was used for another request")]
    KeyReused,
    /// Too many tries.
    #[error("too many tries; wait {wait_s} seconds")]
    TooMany {
        /// Seconds until the next try may come.
        wait_s: u64,
    },
    /// The body is larger than we take.
    #[error("the request is larger than {limit} bytes")]
    TooLarge {
        /// The limit in bytes.
        limit: usize,
    },
    /// A configuration that cannot work.
    #[error("configuration: {0}")]
    Config(String),
    /// Not yet able to take requests.
    #[error("not ready: {0}")]
    NotReady(&'static str),
    /// The database did not do it.
    #[error("the database is not available")]
    Store(#[from] DbErr),
    /// A fault of ours.
    #[error("a fault in Porchlight: {0}")]
    Fault(String),
}

impl Error {
    /// A wrong field.
    pub fn invalid(field: impl Into<String>, detail: impl Into<String>) -> Self {
        Self::Invalid { field: field.into(), detail: detail.into() }
    }

    /// The stable word that clients match on, and its HTTP status.
    pub fn kind(&self) -> (&'static str, u16) {
        match self {
            Self::Invalid { .. } => ("invalid", 422),
            Self::Malformed(_) => ("malformed", 400),
            Self::MediaType(_) => ("media_type", 415),
            Self::UnknownTemplate => ("unknown_template", 422),
            Self::Wording(_) => ("wording", 422),
            Self::Advice { .. } => ("advice", 422),
            Self::NotFound(_) => ("not_found", 404),
            Self::Method { .. } => ("method", 405),
            Self::Forbidden(_) => ("forbidden", 403),
            Self::SignedOut => ("signed_out", 401),
            Self::Unsigned => ("unsigned", 401),
            Self::WrongPassword => ("wrong_password", 401),
            Self::KeyReused => ("key_reused", 409),
            Self::TooMany { .. } => ("too_many", 429),
            Self::TooLarge { .. } => ("too_large", 413),
            Self::Config(_) => ("configuration", 500),
            Self::NotReady(_) => ("not_ready", 503),
            Self::Store(_) => ("store", 503),
            Self::Fault(_) => ("fault", 500),
        }
    }
}
