//! Server-sent events: what happened, by kind and id and nothing else; the page asks again for what it shows. Now and
//! then an event comes of itself, so that clocks move on and what other processes did is seen.

use std::time::Duration;

use actix_web::{HttpResponse, web};
use futures_util::stream;
use tokio::sync::broadcast::Receiver;
use tokio::sync::broadcast::error::RecvError;
use tokio::time::{Instant, Interval, MissedTickBehavior, interval_at};

use super::desk::View;
use crate::app::{News, NewsKind};
use crate::error::Error;
use crate::ids::{DistrictId, StaffId};
use crate::web::server::State;
use crate::web::session::SignedIn;

/// How often an event comes of itself.
const PULSE: Duration = Duration::from_secs(15);
/// After this long a stream ends and the browser opens another: who may see what is asked anew.
const LIFE: Duration = Duration::from_secs(600);
/// What is sent when nothing in particular happened.
const PULSE_EVENT: &str = "event: progress\ndata: {\"kind\":\"progress\"}\n\n";

struct Listener {
    news: Receiver<News>,
    pulse: Interval,
    until: Instant,
    district: DistrictId,
    /// Only what concerns her; none: everything of the district.
    staff: Option<StaffId>,
}

/// `GET /app/events`
pub async fn stream(view: web::Data<View>, state: web::Data<State>, signed: SignedIn) -> Result<HttpResponse, Error> {
    open(&state, &signed, (**view == View::App).then_some(signed.row.id))
}

/// A stream of what concerns one member of staff; none: of all of the district.
pub fn open(state: &State, signed: &SignedIn, staff: Option<StaffId>) -> Result<HttpResponse, Error> {
    let mut pulse = interval_at(Instant::now() + PULSE, PULSE);
    pulse.set_missed_tick_behavior(MissedTickBehavior::Delay);
    let listener = Listener {
        news: state.app.news.subscribe(),
        pulse,
        until: Instant::now() + LIFE,
        district: signed.scope.district_id(),
        staff,
    };
    // The first line opens the stream at once, and says how soon to come back when it ends.
    let opening = stream::once(async { Ok::<_, Error>(web::Bytes::from_static(b"retry: 2000\n\n")) });
    let events = stream::unfold(listener, |mut listener| async move {
        let event = listener.next().await?;
        Some((Ok::<_, Error>(web::Bytes::from(event)), listener))
    });
    let all = futures_util::StreamExt::chain(opening, events);
    // Compressed, an event would wait for the next one.
    Ok(HttpResponse::Ok()
        .content_type("text/event-stream")
        .insert_header(("content-encoding", "identity"))
        .streaming(all))
}

impl Listener {
    async fn next(&mut self) -> Option<String> {
        loop {
            let came = tokio::select! {
                () = tokio::time::sleep_until(self.until) => return None,
                _ = self.pulse.tick() => return Some(PULSE_EVENT.to_owned()),
                came = self.news.recv() => came,
            };
            match came {
                Ok(News { kind: NewsKind::Closing, .. }) => return None,
                Ok(news) if self.concerns(&news) => {
                    let data = serde_json::to_string(&news).ok()?;
                    let kind = serde_json::to_value(news.kind).ok()?;
                    return Some(format!("event: {}\ndata: {data}\n\n", kind.as_str().unwrap_or("progress")));
                }
                Ok(_) => {}
                // Too much at once: one look shows it all.
                Err(RecvError::Lagged(_)) => return Some(PULSE_EVENT.to_owned()),
                Err(RecvError::Closed) => return None,
            }
        }
    }

    fn concerns(&self, news: &News) -> bool {
        let hers = self.staff.is_none() || news.staff.is_none() || news.staff == self.staff;
        news.district == self.district && hers
    }
}
