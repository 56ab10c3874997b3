//! Asking Twilio for a text whose hand-over it never answered: the list of messages to that number, by words and time.

use jiff::{SignedDuration, Timestamp};
use reqwest::header::AUTHORIZATION;
use serde::Deserialize;

use super::super::http::Heard;
use super::super::{Doubt, Found, SendError};
use super::{Twilio, event, is_sid};

/// Newest texts to a number that are looked through.
const PAGE_SIZE: &str = "50";
/// How far Twilio's clock and ours may be apart.
const CLOCKS: SignedDuration = SignedDuration::from_secs(60);

#[derive(Deserialize)]
struct List {
    messages: Vec<Listed>,
}

#[derive(Deserialize)]
struct Listed {
    sid: String,
    body: String,
    direction: String,
    status: String,
    /// RFC 2822.
    date_created: Option<String>,
}

/// The texts with these words that Twilio took for this number since then, the oldest first.
pub(super) async fn look_up(twilio: &Twilio, doubt: &Doubt) -> Result<Vec<Found>, SendError> {
    let mut url = twilio.messages.clone();
    url.query_pairs_mut().append_pair("To", &doubt.to).append_pair("PageSize", PAGE_SIZE);
    let request = twilio.http.get(&url).header(AUTHORIZATION, twilio.login.clone());
    let body = match twilio.http.ask(request, doubt.now).await? {
        Heard::Taken(body) => body,
        Heard::Refused { status, wait, .. } => return Err(super::http::unexplained(status, wait)),
    };
    let unread = |_| SendError::Unanswered { code: "unreadable_list".into() };
    let list: List = serde_json::from_slice(&body).map_err(unread)?;
    let since = doubt.since.saturating_sub(CLOCKS).unwrap_or(Timestamp::MIN);
    let fits = |one: &Listed| {
        one.direction.starts_with("outbound")
            && one.body == doubt.body
            && is_sid(&one.sid)
            && created(one) >= Some(since)
    };
    let found = list.messages.into_iter().rev().filter(fits);
    Ok(found.map(|one| Found { event: event(&one.status), provider_id: one.sid }).collect())
}

fn created(one: &Listed) -> Option<Timestamp> {
    let date = one.date_created.as_deref()?;
    jiff::fmt::rfc2822::parse(date).ok().map(|zoned| zoned.timestamp())
}
