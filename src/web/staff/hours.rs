//! A member of staff's own times: blocked hours, the calendar that is read, the address of the own conferences.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use jiff::civil::{Date, Time};
use serde::Deserialize;

use super::desk::View;
use super::door::{html, see_other, shell};
use crate::app::App;
use crate::conferences::calendar::store::Owner;
use crate::conferences::calendar::{addresses, watch};
use crate::conferences::own_hours::{Hours, stretches};
use crate::conferences::people;
use crate::error::Error;
use crate::ids::StaffId;
use crate::web::pages::{HoursPage, Problem};
use crate::web::server::State;
use crate::web::session::{Posted, SignedIn};
use crate::web::show::form::{Fields, field, refused, unread};
use crate::web::show::setup::Refused;
use crate::web::show::{Reader, hours};

/// The routes, below the desk's own address.
pub fn configure(routes: &mut web::ServiceConfig) {
    routes.route("/hours", web::get().to(page)).route("/hours", web::post().to(change));
}

/// Whose times, and what was done.
#[derive(Deserialize)]
struct Whose {
    who: Option<StaffId>,
    done: Option<String>,
}

/// What was done, by the word in the address.
const DONE: [(&str, &str); 6] = [
    ("blocked", "hours-done-blocked"),
    ("freed", "hours-done-freed"),
    ("given", "hours-done-given"),
    ("forgotten", "hours-done-forgotten"),
    ("feed", "hours-done-feed"),
    ("ended", "hours-done-ended"),
];

/// `GET /app/hours`
async fn page(
    view: web::Data<View>,
    state: web::Data<State>,
    signed: SignedIn,
    whose: web::Query<Whose>,
) -> Result<HttpResponse, Error> {
    let done = DONE.iter().find(|(word, _)| whose.done.as_deref() == Some(word)).map(|(_, id)| *id);
    show(**view, &state.app(), &signed, whose.who, done, None).await
}

async fn show(
    view: View,
    app: &App,
    signed: &SignedIn,
    who: Option<StaffId>,
    done: Option<&'static str>,
    refused: Option<Refused<'_>>,
) -> Result<HttpResponse, Error> {
    let status = if refused.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let reader = Reader::new(app, &signed.scope, &signed.row, view.base()).await?;
    let hours = hours::view(&reader, who.unwrap_or(signed.row.id), done, refused).await?;
    let shell = shell(&reader.speech, signed.csrf.clone(), None);
    html(status, &HoursPage { shell, w: reader.w(), back: format!("{}/conferences", view.base()), hours })
}

/// `POST /app/hours`: one change, named by `do`.
async fn change(
    view: web::Data<View>,
    state: web::Data<State>,
    whose: web::Query<Whose>,
    posted: Posted<Fields>,
) -> Result<HttpResponse, Error> {
    let (app, by, typed) = (&state.app(), &posted.by, &posted.form);
    let who = whose.who.unwrap_or(by.row.id);
    let act = field(typed, "do").unwrap_or_default();
    let reader = Reader::new(app, &by.scope, &by.row, view.base()).await?;
    let mut wrong = Vec::new();
    match done(&reader, who, act, typed, &mut wrong).await {
        Ok(Some(word)) => {
            let whose = whose.who.map(|who| format!("who={who}&")).unwrap_or_default();
            return Ok(see_other(&format!("{}/hours?{whose}done={word}", view.base())));
        }
        Ok(None) => {}
        Err(fault) => wrong.push(refused(&reader, "", &fault).ok_or(fault)?),
    }
    show(**view, app, by, whose.who, None, Some(Refused { act, typed, problems: wrong })).await
}

async fn done(
    reader: &Reader<'_>,
    who: StaffId,
    act: &str,
    typed: &Fields,
    wrong: &mut Vec<Problem>,
) -> Result<Option<&'static str>, Error> {
    let (app, scope, by) = (reader.app, reader.scope, reader.staff);
    let (verb, what) = act.split_once(':').unwrap_or((act, ""));
    Ok(Some(match verb {
        "block" => {
            let Some(hours) = typed_hours(reader, typed, wrong) else { return Ok(None) };
            people::block_all(app, scope, by, who, &stretches(hours, &reader.zone)?).await?;
            "blocked"
        }
        "free" => {
            let row = what.parse().map_err(|_| Error::NotFound("busy time"))?;
            people::unblock(app, scope, by, who, row).await?;
            "freed"
        }
        "give" => {
            let url = field(typed, "url").unwrap_or_default().trim();
            addresses::put(app, scope, Some(by), who, url).await?;
            watch::read_now(app, scope, by, who).await?;
            "given"
        }
        "read" => {
            watch::read_now(app, scope, by, who).await?;
            "given"
        }
        "forget" => {
            addresses::remove(app, scope, Some(by), who).await?;
            "forgotten"
        }
        "feed" => {
            addresses::renew_feed(app, scope, Some(by), Owner::Staff(who)).await?;
            "feed"
        }
        "end-feed" => {
            addresses::end_feed(app, scope, Some(by), Owner::Staff(who)).await?;
            "ended"
        }
        _ => return Err(Error::NotFound("change")),
    }))
}

/// Hours of a day as they were typed: all of it where no hour is.
fn typed_hours(reader: &Reader<'_>, typed: &Fields, wrong: &mut Vec<Problem>) -> Option<Hours> {
    let text = |name: &str| field(typed, name).unwrap_or_default().trim();
    let mut time = |name: &'static str| match (text(name), text(name).parse::<Time>()) {
        ("", _) => None,
        (_, Ok(time)) => Some(time),
        (_, Err(_)) => {
            wrong.push(unread(reader, name, "in-needs-time"));
            None
        }
    };
    // Midnight at the end is the end of the day.
    let (from, to) = (time("from"), time("to").filter(|to| *to != Time::midnight()));
    let until = match (text("until"), text("until").parse::<Date>()) {
        ("", _) => None,
        (_, Ok(until)) => Some(until),
        (_, Err(_)) => {
            wrong.push(unread(reader, "until", "in-needs-day"));
            None
        }
    };
    let date: Option<Date> = text("date").parse().ok();
    if date.is_none() {
        wrong.push(unread(reader, "date", "in-needs-day"));
    }
    Some(Hours { date: date?, from, to, until }).filter(|_| wrong.is_empty())
}
