//! A family's conferences behind a signed link: what is booked, times to choose from, hours to tick. No account, no word of
//! any other family; choosing does what a reply would.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use jiff::civil::{Time, Weekday};
use jiff::tz::TimeZone;

use super::bad_link;
use crate::app::App;
use crate::clock::At;
use crate::conferences::choosing::{Chosen, Family, Shown};
use crate::error::Error;
use crate::ids::ConferenceId;
use crate::links::Use;
use crate::web::pages::{MeetPage, W};
use crate::web::server::State;
use crate::web::show::speech::Speech;
use crate::web::staff::door::{html, see_other, shell};

/// Days of a week, as a form and a wish call them.
const DAYS: [(&str, Weekday); 7] = [
    ("mon", Weekday::Monday),
    ("tue", Weekday::Tuesday),
    ("wed", Weekday::Wednesday),
    ("thu", Weekday::Thursday),
    ("fri", Weekday::Friday),
    ("sat", Weekday::Saturday),
    ("sun", Weekday::Sunday),
];
/// Stretches of a day that can be ticked: first and last hour.
const STRETCHES: [(i8, i8); 3] = [(8, 12), (12, 17), (17, 21)];

type Fields = Vec<(String, String)>;

/// The routes.
pub fn configure(routes: &mut web::ServiceConfig) {
    routes.route("/c/{token}", web::get().to(look)).route("/c/{token}", web::post().to(act));
}

/// What is to be said above all else.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Said {
    #[default]
    Nothing,
    Taken,
    Thanks,
}

async fn opened(app: &App, token: &str) -> Result<Option<Family>, Error> {
    let Some(id) = app.seal.open(Use::Conferences, token).map(ConferenceId) else { return Ok(None) };
    Family::of(app, id).await
}

/// `GET /c/{token}`
async fn look(
    state: web::Data<State>,
    token: web::Path<String>,
    said: web::Query<Fields>,
) -> Result<HttpResponse, Error> {
    let app = &state.app();
    let Some(family) = opened(app, &token).await? else { return bad_link(app) };
    let thanks = said.iter().any(|(name, _)| name == "thanks");
    page(app, &family, &token, if thanks { Said::Thanks } else { Said::Nothing }).await
}

/// `POST /c/{token}`: takes a time, names hours, or gives a booking up.
async fn act(
    state: web::Data<State>,
    token: web::Path<String>,
    form: web::Form<Fields>,
) -> Result<HttpResponse, Error> {
    let app = &state.app();
    let Some(family) = opened(app, &token).await? else { return bad_link(app) };
    let here = format!("/c/{token}");
    let field = |name: &str| form.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str());
    match field("do") {
        Some("take") => {
            let at = field("at").and_then(|text| text.parse().ok()).map(At).unwrap_or(At(0));
            match family.take(app, at).await? {
                Chosen::Booked => Ok(see_other(&here)),
                Chosen::Gone => {
                    let Some(family) = opened(app, &token).await? else { return bad_link(app) };
                    page(app, &family, &token, Said::Taken).await
                }
            }
        }
        Some("wish") => {
            let ticked = form.iter().filter(|(name, _)| name == "when").map(|(_, value)| value.as_str());
            let Some(wish) = wish(ticked) else { return Ok(see_other(&here)) };
            let offered = family.wish(app, wish).await?;
            Ok(see_other(&if offered { here } else { format!("{here}?thanks=1") }))
        }
        Some("cancel") => {
            if let Some(which) = field("booking").and_then(|text| text.parse().ok()) {
                family.cancel(app, which).await?;
            }
            Ok(see_other(&here))
        }
        _ => Ok(see_other(&here)),
    }
}

/// What was ticked, as a reply would have said it; none where nothing was.
fn wish<'a>(ticked: impl Iterator<Item = &'a str>) -> Option<String> {
    let all: Vec<serde_json::Value> = ticked.filter_map(stretch).collect();
    (!all.is_empty()).then(|| serde_json::Value::Array(all).to_string())
}

/// `tue-17`: Tuesday from 17 o'clock to the end of that stretch.
fn stretch(value: &str) -> Option<serde_json::Value> {
    let (day, from) = value.split_once('-')?;
    let (day, _) = DAYS.iter().find(|(word, _)| *word == day)?;
    let (from, to) = STRETCHES.iter().find(|(first, _)| from.parse() == Ok(*first))?;
    Some(serde_json::json!({ "day": [day], "between": [format!("{from:02}:00"), format!("{to:02}:00")] }))
}

async fn page(app: &App, family: &Family, token: &str, said: Said) -> Result<HttpResponse, Error> {
    let Some(shown) = family.show(app).await? else { return bad_link(app) };
    let speech = Speech::of_family_meeting(&app.catalogue, &shown.language);
    let booked = shown.booked.iter().map(|(id, sentences, link)| (id.to_string(), sentences.clone(), link.clone()));
    let page = MeetPage {
        shell: shell(&speech, String::new(), None),
        w: W(&speech),
        school: shown.school.clone(),
        here: format!("/c/{token}"),
        taken: said == Said::Taken,
        thanks: said == Said::Thanks,
        booked: booked.collect(),
        about: shown.about.clone(),
        days: days(app, &speech, &shown),
        hours: if shown.asked { hours(app, &speech, &shown.weekdays) } else { Vec::new() },
    };
    html(StatusCode::OK, &page)
}

/// Times by day, in order.
fn days(app: &App, speech: &Speech<'_>, shown: &Shown) -> Vec<(String, Vec<(String, String)>)> {
    let mut times = shown.times.clone();
    times.sort_unstable();
    let mut days: Vec<(jiff::civil::Date, Vec<(String, String)>)> = Vec::new();
    for at in times {
        let when = local(at, &shown.zone);
        let said = (at.0.to_string(), app.catalogue.say_time(&speech.tag, when.time()));
        match days.last_mut().filter(|(date, _)| *date == when.date()) {
            Some((_, times)) => times.push(said),
            None => days.push((when.date(), vec![said])),
        }
    }
    days.into_iter().map(|(date, times)| (app.catalogue.say_day(&speech.tag, date), times)).collect()
}

fn local(at: At, zone: &TimeZone) -> jiff::Zoned {
    at.timestamp().to_zoned(zone.clone())
}

/// Stretches of the days on which the round is.
fn hours(app: &App, speech: &Speech<'_>, on: &[Weekday]) -> Vec<(String, Vec<(String, String)>)> {
    let clock = |hour: i8| app.catalogue.say_time(&speech.tag, Time::new(hour, 0, 0, 0).unwrap_or_default());
    let day = |(word, weekday): &(&str, Weekday)| {
        let stretch = |(from, to): &(i8, i8)| (format!("{word}-{from}"), format!("{} - {}", clock(*from), clock(*to)));
        (app.catalogue.say_weekday(&speech.tag, *weekday), STRETCHES.iter().map(stretch).collect())
    };
    DAYS.iter().filter(|(_, weekday)| on.contains(weekday)).map(day).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_ticked_is_said_as_a_reply_would_say_it() {
        let said = wish(["tue-17", "sat-8", "tue-9", "x", "noday-17"].into_iter()).unwrap();
        assert_eq!(
            said,
            r#"[{"between":["17:00","21:00"],"day":["tue"]},{"between":["08:00","12:00"],"day":["sat"]}]"#
        );
        assert_eq!(wish(["nonsense"].into_iter()), None);
    }
}
