//! Errors as callers get them: problem documents (RFC 9457) for programs; a page for people, where the pages make one.

use actix_web::http::StatusCode;
use actix_web::http::header::{self, HeaderValue};
use actix_web::{HttpResponse, ResponseError};
use serde::{Deserialize, Serialize};

use super::seal;
use crate::error::Error;

/// A problem document. `type` is stable; `title` and `detail` are English words for a person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
pub struct Problem {
    /// `/problems/<word>`: what to match on.
    #[serde(rename = "type")]
    pub kind: String,
    /// The same for every problem of the type.
    pub title: String,
    /// The HTTP status.
    pub status: u16,
    /// What is wrong with this very request.
    pub detail: String,
    /// The field at fault, where one is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub field: Option<String>,
    /// The rules that nobody has accepted, where the words need a look.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub rules: Vec<String>,
}

impl Problem {
    /// The document of an error.
    pub fn of(error: &Error) -> Self {
        let (word, status) = error.kind();
        let field = match error {
            Error::Invalid { field, .. } => Some(field.clone()),
            Error::UnknownTemplate => Some("template".to_owned()),
            Error::Wording(_) => Some("args".to_owned()),
            Error::Advice { .. } => Some("accept".to_owned()),
            _ => None,
        };
        let detail = match error {
            // Ours alone to know; the log has it.
            Error::Config(_) | Error::Fault(_) => "a fault in Porchlight; its log says more".to_owned(),
            Error::Invalid { detail, .. } => detail.clone(),
            other => other.to_string(),
        };
        let rules = if let Error::Advice { rules } = error { rules.clone() } else { Vec::new() };
        Self { kind: format!("/problems/{word}"), title: title(word).to_owned(), status, detail, field, rules }
    }

    /// The document of a status that no error of ours explains.
    pub fn of_status(status: StatusCode) -> Self {
        let (word, detail) = match status.as_u16() {
            404 => ("not_found", "there is no such address"),
            405 => ("method", "this address does not take this method"),
            413 => ("too_large", "the request is too large"),
            415 => ("media_type", "the request is in a form that is not read here"),
            400..=499 => ("malformed", "the request cannot be read"),
            503 => ("store", "the database is not available"),
            _ => ("fault", "a fault in Porchlight; its log says more"),
        };
        Self {
            kind: format!("/problems/{word}"),
            title: title(word).to_owned(),
            status: status.as_u16(),
            detail: detail.to_owned(),
            field: None,
            rules: Vec::new(),
        }
    }

    /// The word of its type.
    pub fn word(&self) -> &str {
        self.kind.strip_prefix("/problems/").unwrap_or(&self.kind)
    }

    /// The answer that carries it.
    pub fn answer(&self) -> HttpResponse {
        let status = StatusCode::from_u16(self.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let body = serde_json::to_vec(self).unwrap_or_default();
        let mut answer = HttpResponse::build(status).body(body);
        let kind = HeaderValue::from_static("application/problem+json");
        answer.headers_mut().insert(header::CONTENT_TYPE, kind);
        if status == StatusCode::UNAUTHORIZED {
            answer.headers_mut().insert(header::WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
        }
        seal::protect(answer.headers_mut());
        answer
    }
}

fn title(word: &str) -> &'static str {
    match word {
        "invalid" => "A field is missing or wrong",
        "malformed" => "The request cannot be read",
        "media_type" => "The request is in another form than expected",
        "method" => "The address does not take this method",
        "unknown_template" => "There is no such template",
        "wording" => "The words cannot be filled in",
        "advice" => "The words need a look",
        "not_found" => "Not found",
        "forbidden" => "Not allowed",
        "signed_out" => "Sign in first",
        "unsigned" => "Not signed",
        "wrong_password" => "Wrong address or password",
        "key_reused" => "The Idempotency-Key was used before",
        "too_many" => "Too many tries",
        "too_large" => "The request is too large",
        "not_ready" => "Not ready yet",
        "store" => "The database is not available",
        _ => "A fault in Porchlight",
    }
}

impl ResponseError for Error {
    fn status_code(&self) -> StatusCode {
        StatusCode::from_u16(self.kind().1).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
    }

    fn error_response(&self) -> HttpResponse {
        let mut answer = Problem::of(self).answer();
        match self {
            Self::TooMany { wait_s } => {
                answer.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(*wait_s));
            }
            Self::Method { allow } if !allow.is_empty() => {
                if let Ok(allow) = HeaderValue::from_str(allow) {
                    answer.headers_mut().insert(header::ALLOW, allow);
                }
            }
            Self::Store(_) => {
                answer.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from_static("5"));
            }
            _ => {}
        }
        answer
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn our_own_faults_are_not_told_to_callers() {
        for error in [Error::Fault("secret".into()), Error::Config("secret".into())] {
            assert!(!serde_json::to_string(&Problem::of(&error)).unwrap().contains("secret"));
        }
    }
}
