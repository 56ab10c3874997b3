//! Making a round, and changing its parts.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use jiff::civil::{Date, Time};
use serde::Deserialize;

use super::desk::View;
use super::door::{html, see_other, shell};
use crate::app::App;
use crate::conferences::asked::{NewRoom, RoundChange, TakesPart};
use crate::conferences::begin::begin;
use crate::conferences::calendar::addresses;
use crate::conferences::calendar::store::Owner;
use crate::conferences::fill::{Whom, fill};
use crate::conferences::people::{self, NewHours, NewInterpreter};
use crate::conferences::{rounds, store};
use crate::entities::conferences::RoundState;
use crate::entities::{round, school};
use crate::error::Error;
use crate::ids::{InterpreterId, RoundId, SchoolId, StaffId};
use crate::web::behind;
use crate::web::pages::{Problem, RoundNewPage, SetupPage};
use crate::web::server::State;
use crate::web::session::{Posted, SignedIn};
use crate::web::show::form::{Fields, field, modes, refused, unread};
use crate::web::show::setup::Refused;
use crate::web::show::{Reader, founding, setup};

/// The routes, before those that take a round's id.
pub fn configure(routes: &mut web::ServiceConfig) {
    routes
        .route("/conferences/new", web::get().to(blank))
        .route("/conferences/new", web::post().to(make))
        .route("/conferences/{id}/setup", web::get().to(parts))
        .route("/conferences/{id}/setup", web::post().to(change));
}

/// At which school.
#[derive(Deserialize)]
struct Where {
    school: Option<SchoolId>,
}

/// The schools that the asker may make a round at, and the one that is meant.
async fn school_of(
    reader: &Reader<'_>,
    wanted: Option<SchoolId>,
) -> Result<(Vec<school::Model>, school::Model), Error> {
    let schools = founding::schools(reader).await?;
    if schools.is_empty() {
        return Err(Error::Forbidden("only coordinators of the school and administrators make a round"));
    }
    let meant = match wanted {
        Some(id) => schools.iter().find(|school| school.id == id),
        None => schools.first(),
    };
    let meant = meant.cloned().ok_or(Error::NotFound("school"))?;
    Ok((schools, meant))
}

/// `GET /app/conferences/new`
async fn blank(
    view: web::Data<View>,
    state: web::Data<State>,
    signed: SignedIn,
    at: web::Query<Where>,
) -> Result<HttpResponse, Error> {
    show_new(**view, &state.app(), &signed, at.school, None, Vec::new()).await
}

async fn show_new(
    view: View,
    app: &App,
    signed: &SignedIn,
    school: Option<SchoolId>,
    typed: Option<&Fields>,
    problems: Vec<Problem>,
) -> Result<HttpResponse, Error> {
    let status = if problems.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let reader = Reader::new(app, &signed.scope, &signed.row, view.base()).await?;
    let (schools, school) = school_of(&reader, school).await?;
    let new = founding::form(&reader, &schools, &school, typed, problems).await?;
    let shell = shell(&reader.speech, signed.csrf.clone(), None);
    html(status, &RoundNewPage { shell, w: reader.w(), back: format!("{}/conferences", view.base()), new })
}

/// `POST /app/conferences/new`: on to the board, or the form with what is wrong.
async fn make(view: web::Data<View>, state: web::Data<State>, posted: Posted<Fields>) -> Result<HttpResponse, Error> {
    let (app, by, typed) = (&state.app(), &posted.by, &posted.form);
    let wanted = field(typed, "school").and_then(|text| text.parse().ok());
    let problems = {
        let reader = Reader::new(app, &by.scope, &by.row, view.base()).await?;
        let (_, school) = school_of(&reader, wanted).await?;
        match field(typed, "do") {
            Some("more") => Vec::new(),
            _ => match founding::read(&reader, school.id, typed).await? {
                Err(problems) => problems,
                Ok(whole) => {
                    let teachers: Vec<StaffId> = whole.teachers.iter().map(|(who, _)| *who).collect();
                    match begin(app, &by.scope, by.row.id, whole).await {
                        Ok((round, _)) => {
                            return Ok(see_other(&format!("{}/conferences/{}?done=made", view.base(), round.id)));
                        }
                        Err(fault) => vec![founding::said(&reader, typed, &teachers, &fault).ok_or(fault)?],
                    }
                }
            },
        }
    };
    show_new(**view, app, by, wanted, Some(typed), problems).await
}

/// What was done.
#[derive(Deserialize)]
struct Done {
    done: Option<String>,
}

/// `GET /app/conferences/{id}/setup`
async fn parts(
    view: web::Data<View>,
    state: web::Data<State>,
    signed: SignedIn,
    id: web::Path<RoundId>,
    done: web::Query<Done>,
) -> Result<HttpResponse, Error> {
    let done = done.done.as_deref().map(|word| if word == "filled" { "setup-filled" } else { "setup-done" });
    show_parts(**view, &state.app(), &signed, *id, done, None).await
}

async fn show_parts(
    view: View,
    app: &App,
    signed: &SignedIn,
    id: RoundId,
    done: Option<&'static str>,
    refused: Option<Refused<'_>>,
) -> Result<HttpResponse, Error> {
    let status = if refused.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let reader = Reader::new(app, &signed.scope, &signed.row, view.base()).await?;
    let setup = setup::view(&reader, id, done, refused).await?;
    let shell = shell(&reader.speech, signed.csrf.clone(), None);
    html(status, &SetupPage { shell, w: reader.w(), back: format!("{}/conferences/{id}", view.base()), setup })
}

/// `POST /app/conferences/{id}/setup`: one change, named by `do`.
async fn change(
    view: web::Data<View>,
    state: web::Data<State>,
    id: web::Path<RoundId>,
    posted: Posted<Fields>,
) -> Result<HttpResponse, Error> {
    let (app, by, typed, id) = (&state.app(), &posted.by, &posted.form, *id);
    let act = field(typed, "do").unwrap_or_default();
    let round = rounds::runs(app, &by.scope, id).await?;
    if round.state == RoundState::Closed {
        return Ok(see_other(&format!("{}/conferences/{id}", view.base())));
    }
    let reader = Reader::new(app, &by.scope, &by.row, view.base()).await?;
    let mut wrong = Vec::new();
    let deed = Deed { app, by, reader: &reader, round: &round, typed };
    match deed.done(act, &mut wrong).await {
        Ok(Some(word)) => {
            behind::tell(app, &by.scope, id);
            return Ok(see_other(&format!("{}/conferences/{id}/setup?done={word}", view.base())));
        }
        Ok(None) => {}
        Err(fault) => wrong.push(refused(&reader, &prefix(act), &fault).ok_or(fault)?),
    }
    show_parts(**view, app, by, id, None, Some(Refused { act, typed, problems: wrong })).await
}

/// What stands before the names in the `id`s of a form.
fn prefix(act: &str) -> String {
    match act.split_once(':') {
        Some(("teacher", who)) => format!("t-{who}-"),
        Some(("add-hours", who)) => format!("h-{who}-"),
        _ => match act {
            "add-window" => "w-",
            "add-teacher" => "n-",
            "fill" => "r-",
            "add-room" => "o-",
            "add-interpreter" => "p-",
            _ => "",
        }
        .to_owned(),
    }
}

/// One change of a round.
struct Deed<'a> {
    app: &'a App,
    by: &'a SignedIn,
    reader: &'a Reader<'a>,
    round: &'a round::Model,
    typed: &'a Fields,
}

fn id_of<T: std::str::FromStr>(text: &str, what: &'static str) -> Result<T, Error> {
    text.parse().map_err(|_| Error::NotFound(what))
}

impl Deed<'_> {
    /// Does it: a word for what was done, or none where something is wrong.
    async fn done(&self, act: &str, wrong: &mut Vec<Problem>) -> Result<Option<&'static str>, Error> {
        let (app, scope, id) = (self.app, &self.by.scope, self.round.id);
        let by = Some(&self.by.row);
        let (verb, what) = act.split_once(':').unwrap_or((act, ""));
        match verb {
            "change" => return self.change(wrong).await,
            "add-window" => return self.add_window(wrong).await,
            "teacher" => return self.teacher(id_of(what, "teacher")?, wrong).await,
            "add-teacher" => return self.add_teacher().await,
            "add-hours" => return self.add_hours(id_of(what, "interpreter")?, wrong).await,
            "add-interpreter" => return self.add_interpreter().await,
            "add-room" => return self.add_room(wrong).await,
            "drop-window" => rounds::drop_window(app, scope, id, id_of(what, "window")?).await?,
            "drop-teacher" => rounds::drop_teacher(app, scope, id, id_of(what, "teacher")?).await?,
            "drop-room" => rounds::drop_room(app, scope, id, id_of(what, "room")?).await?,
            "end-interpreter" => people::end_interpreter(app, scope, id_of(what, "interpreter")?).await?,
            "drop-hours" => {
                let (who, row) = what.split_once(':').ok_or(Error::NotFound("hours"))?;
                people::drop_hours(app, scope, id_of(who, "interpreter")?, id_of(row, "hours")?).await?;
            }
            "feed" => {
                let owner = Owner::Interpreter(id_of(what, "interpreter")?);
                addresses::renew_feed(app, scope, by, owner).await?;
            }
            "end-feed" => addresses::end_feed(app, scope, by, Owner::Interpreter(id_of(what, "interpreter")?)).await?,
            "fill" => {
                let whom = if self.text("whom") == "homeroom" { Whom::Homeroom } else { Whom::EachTeacher };
                fill(app, scope, id, whom).await?;
                return Ok(Some("filled"));
            }
            _ => return Err(Error::NotFound("change")),
        }
        Ok(Some("yes"))
    }

    fn text(&self, name: &str) -> &str {
        field(self.typed, name).unwrap_or_default().trim()
    }

    async fn change(&self, wrong: &mut Vec<Problem>) -> Result<Option<&'static str>, Error> {
        let (reader, typed) = (self.reader, self.typed);
        let zone = founding::zone(reader, self.round.school_id);
        let mut number = |name: &str| founding::number(reader, typed, name, wrong);
        let (slot, most, walk) = (number("slot_minutes"), number("max_row"), number("walk_minutes"));
        let answer_by = founding::moment(reader, typed, ("answer_by", "answer_at"), &zone, wrong);
        if !wrong.is_empty() {
            return Ok(None);
        }
        let to = RoundChange {
            name: Some(self.text("name").to_owned()),
            slot_minutes: slot,
            break_slots: Some(i16::from(field(typed, "break_slots").is_some())),
            max_row: most,
            walk_minutes: walk,
            video_link: Some(self.text("video_link").to_owned()),
            answer_by,
        };
        rounds::change(self.app, &self.by.scope, self.round.id, to).await?;
        Ok(Some("yes"))
    }

    async fn add_window(&self, wrong: &mut Vec<Problem>) -> Result<Option<&'static str>, Error> {
        let reader = self.reader;
        let found = founding::window(reader, self.typed, "", wrong);
        if found.is_none() && wrong.is_empty() {
            wrong.push(unread(reader, "date", "in-needs-day"));
        }
        for problem in wrong.iter_mut() {
            problem.field = problem.field.replacen("f-", "f-w-", 1);
        }
        let Some(mut window) = found.filter(|_| wrong.is_empty()) else { return Ok(None) };
        window.teacher = self.text("teacher").parse().ok();
        rounds::put_window(self.app, &self.by.scope, self.round.id, None, &window).await?;
        Ok(Some("yes"))
    }

    async fn teacher(&self, who: StaffId, wrong: &mut Vec<Problem>) -> Result<Option<&'static str>, Error> {
        let prefix = format!("t-{who}-");
        let mut number = |name: &str| {
            let text = self.text(name);
            let found: Option<i16> = text.parse().ok();
            if found.is_none() && !text.is_empty() {
                wrong.push(unread(self.reader, &format!("{prefix}{name}"), "in-number"));
            }
            found
        };
        let (building, max_row) = (number("building"), number("max_row"));
        if !wrong.is_empty() {
            return Ok(None);
        }
        let how = TakesPart {
            place: self.text("place").to_owned(),
            building: building.unwrap_or_default(),
            room: self.text("room").parse().ok(),
            max_row,
        };
        // She takes part already: who does not is added by the form for it.
        let rows = store::teachers(self.app.store.read(), &self.by.scope, self.round.id).await?;
        if !rows.iter().any(|row| row.staff_id == who) {
            return Err(Error::NotFound("teacher"));
        }
        rounds::put_teacher(self.app, &self.by.scope, self.round.id, who, &how).await?;
        Ok(Some("yes"))
    }

    async fn add_teacher(&self) -> Result<Option<&'static str>, Error> {
        let who: StaffId = id_of(self.text("teacher"), "teacher")?;
        let how = TakesPart { place: self.text("place").to_owned(), building: 0, room: None, max_row: None };
        rounds::put_teacher(self.app, &self.by.scope, self.round.id, who, &how).await?;
        Ok(Some("yes"))
    }

    async fn add_room(&self, wrong: &mut Vec<Problem>) -> Result<Option<&'static str>, Error> {
        let Ok(capacity) = self.text("capacity").parse() else {
            wrong.push(unread(self.reader, "o-capacity", "in-number"));
            return Ok(None);
        };
        let new = NewRoom { name: self.text("name").to_owned(), capacity };
        rounds::add_room(self.app, &self.by.scope, self.round.id, &new).await?;
        Ok(Some("yes"))
    }

    async fn add_hours(&self, who: InterpreterId, wrong: &mut Vec<Problem>) -> Result<Option<&'static str>, Error> {
        let zone = founding::zone(self.reader, self.round.school_id);
        let (day, from, to) =
            (self.text("date").parse::<Date>(), self.text("from").parse::<Time>(), self.text("to").parse::<Time>());
        let mut lacks = |name: &str, word: &str| wrong.push(unread(self.reader, &format!("h-{who}-{name}"), word));
        let (Ok(day), Ok(from), Ok(to)) = (&day, &from, &to) else {
            if day.is_err() {
                lacks("date", "in-needs-day");
            }
            if from.is_err() {
                lacks("from", "in-needs-time");
            }
            if to.is_err() {
                lacks("to", "in-needs-time");
            }
            return Ok(None);
        };
        let far = |_| Error::invalid("date", "is too far away");
        let at = |time: Time| day.to_datetime(time).to_zoned(zone.clone()).map(|at| at.timestamp()).map_err(far);
        let school = self.text("afar").is_empty().then_some(self.round.school_id);
        people::add_hours(self.app, &self.by.scope, who, NewHours { school, from: at(*from)?, to: at(*to)? }).await?;
        Ok(Some("yes"))
    }

    async fn add_interpreter(&self) -> Result<Option<&'static str>, Error> {
        let languages = self.text("languages").split([',', ' ', ';']).filter(|one| !one.is_empty()).map(str::to_owned);
        let new = NewInterpreter {
            name: self.text("name").to_owned(),
            languages: languages.collect(),
            modes: modes(self.typed, "modes"),
            email: Some(self.text("email").to_owned()).filter(|email| !email.is_empty()),
        };
        people::add_interpreter(self.app, &self.by.scope, &new).await?;
        Ok(Some("yes"))
    }
}
