//! The parts of a round: windows, who takes part, rooms, interpreters, each with what changes it.

use std::collections::HashSet;

use super::form::{Fields, Stands};
use super::founding::{teachers, zone};
use super::{Reader, language, rounds};
use crate::clock::At;
use crate::conferences::calendar::addresses;
use crate::conferences::calendar::store::Owner;
use crate::conferences::offers::store as offers;
use crate::conferences::{people, store};
use crate::entities::conferences::{RoundKind, RoundState};
use crate::entities::{interpreter, interpreter_hours, round, round_room, round_teacher, round_window};
use crate::error::Error;
use crate::ids::{RoundId, SchoolId, StaffId};
use crate::web::pages::{InterpreterView, Line, Problem, SetupView, SmallForm, TeacherView};

/// Where nothing was refused.
const NO_PROBLEMS: &[Problem] = &[];

/// What was posted and refused: which act, what was typed, why.
pub struct Refused<'a> {
    /// The act.
    pub act: &'a str,
    /// All that was typed.
    pub typed: &'a Fields,
    /// What is wrong.
    pub problems: Vec<Problem>,
}

/// A page in the making.
struct Parts<'a> {
    reader: &'a Reader<'a>,
    round: round::Model,
    action: String,
    refused: Option<Refused<'a>>,
}

/// All parts of a round that the reader runs.
pub async fn view(
    reader: &Reader<'_>,
    id: RoundId,
    done: Option<&'static str>,
    refused: Option<Refused<'_>>,
) -> Result<SetupView, Error> {
    let (app, scope, w) = (reader.app, reader.scope, reader.w());
    let round = crate::conferences::rounds::runs(app, scope, id).await?;
    let db = app.store.read();
    let rooms = store::rooms(db, scope, id).await?;
    let rows = store::teachers(db, scope, id).await?;
    let staff: Vec<StaffId> = rows.iter().map(|row| row.staff_id).collect();
    let named = offers::staff(db, scope, &staff).await?;
    let name = |id: StaffId| named.get(&id).map(|one| one.name.clone()).unwrap_or_default();
    let mut rows: Vec<(String, round_teacher::Model)> = rows.into_iter().map(|row| (name(row.staff_id), row)).collect();
    rows.sort_by(|(one, _), (other, _)| one.cmp(other));
    let conferences = store::conferences(db, scope, id, None, &[]).await?;
    let has: HashSet<StaffId> = conferences.iter().map(|one| one.staff_id).collect();
    let windows = store::windows(db, scope, id).await?;
    let all = teachers(reader, round.school_id).await?;
    let action = format!("{}/conferences/{id}/setup", reader.base);
    let parts = Parts { reader, action, refused, round };
    let others: Vec<(String, String)> = all
        .into_iter()
        .filter(|(id, ..)| !staff.contains(id))
        .map(|(id, name, class)| (id.to_string(), format!("{name} · {class}")))
        .collect();
    let mut interpreters = Vec::new();
    for (who, hours) in people::interpreters(app, scope).await? {
        interpreters.push(parts.interpreter(&who, hours).await?);
    }
    Ok(SetupView {
        school: rounds::school(reader, &parts.round),
        state: rounds::state(reader, &parts.round),
        done: done.map(|id| w.t(id)),
        problem: parts.problem(),
        mind: parts.mind(),
        windows: windows.iter().map(|row| parts.window(row, &rows)).collect(),
        add_window: parts.add_window(&rows),
        teachers: rows
            .iter()
            .map(|(name, row)| parts.teacher(name, row, &rooms, has.contains(&row.staff_id)))
            .collect(),
        add_teacher: (!others.is_empty()).then(|| parts.add_teacher(others)),
        fill: (parts.round.kind != RoundKind::TownHall).then(|| parts.fill()),
        rooms: rooms.iter().map(|row| parts.room(row)).collect(),
        add_room: parts.add_room(),
        interpreters,
        add_interpreter: parts.add_interpreter(),
        round: parts.itself(),
        name: parts.round.name.clone(),
        action: parts.action,
    })
}

impl<'a> Parts<'a> {
    fn stands<'s>(&'s self, act: &str, prefix: &'s str) -> Stands<'s> {
        let own = self.refused.as_ref().filter(|refused| refused.act == act);
        Stands {
            reader: self.reader,
            prefix,
            typed: own.map(|refused| refused.typed),
            problems: own.map_or(NO_PROBLEMS, |refused| refused.problems.as_slice()),
        }
    }

    /// What was refused and has no form to stand in.
    fn problem(&self) -> Option<String> {
        let lone = |act: &str| act.starts_with("drop-") || act.starts_with("end-");
        let refused = self.refused.as_ref().filter(|refused| lone(refused.act))?;
        refused.problems.first().map(|problem| problem.said.clone())
    }

    /// What is to be minded in a round like this.
    fn mind(&self) -> Option<String> {
        let w = self.reader.w();
        match self.round.kind {
            _ if self.round.state == RoundState::Offering => Some(w.t("setup-mind-asked")),
            RoundKind::TownHall => Some(w.t("setup-mind-hall")),
            _ => None,
        }
    }

    fn day_and_hours(&self, date: &str, from: i16, to: i16) -> String {
        let (catalogue, tag) = (&self.reader.app.catalogue, &self.reader.speech.tag);
        let time = |minute: i16| {
            let time = jiff::civil::Time::new((minute / 60 % 24) as i8, (minute % 60) as i8, 0, 0).unwrap_or_default();
            catalogue.say_time(tag, time)
        };
        let day = date.parse().map_or_else(|_| date.to_owned(), |date| catalogue.say_day(tag, date));
        self.reader.w().all(
            "setup-hours-of",
            &[
                ("day", crate::web::pages::Arg::Text(day)),
                ("from", crate::web::pages::Arg::Text(time(from))),
                ("to", crate::web::pages::Arg::Text(time(to))),
            ],
        )
    }

    fn window(&self, row: &round_window::Model, teachers: &[(String, round_teacher::Model)]) -> Line {
        let w = self.reader.w();
        let ways = row.modes.split_whitespace().map(|mode| w.t(&way(mode)));
        let whose = row.staff_id.and_then(|id| teachers.iter().find(|(_, row)| row.staff_id == id));
        let care = row.childcare.then(|| w.t("in-childcare"));
        let more: Vec<String> = whose.map(|(name, _)| name.clone()).into_iter().chain(ways).chain(care).collect();
        Line {
            said: self.day_and_hours(&row.date, row.from_minute, row.to_minute),
            more: Some(more.join(" · ")),
            drop: Some(format!("drop-window:{}", row.id)),
        }
    }

    fn add_window(&self, teachers: &[(String, round_teacher::Model)]) -> SmallForm {
        let stands = self.stands("add-window", "w-");
        let everybody = (String::new(), self.reader.w().t("setup-everybody"));
        let one = |(name, row): &(String, round_teacher::Model)| (row.staff_id.to_string(), name.clone());
        let inputs = vec![
            stands.line("date", "date", ""),
            stands.line("from", "time", ""),
            stands.line("to", "time", ""),
            stands.select("teacher", std::iter::once(everybody).chain(teachers.iter().map(one)).collect(), ""),
            stands.modes("modes", &["in_person", "phone"]),
            stands.tick("childcare", false),
        ];
        stands.form(&self.action, "add-window", ("setup-add-window", "line-add"), inputs)
    }

    fn rooms(&self, rooms: &[round_room::Model]) -> Vec<(String, String)> {
        let own = (String::new(), self.reader.w().t("setup-own-room"));
        std::iter::once(own).chain(rooms.iter().map(|row| (row.id.to_string(), row.name.clone()))).collect()
    }

    fn teacher(&self, name: &str, row: &round_teacher::Model, rooms: &[round_room::Model], has: bool) -> TeacherView {
        let act = format!("teacher:{}", row.staff_id);
        let prefix = format!("t-{}-", row.staff_id);
        let stands = self.stands(&act, &prefix);
        let most = row.max_row.map(|most| most.to_string()).unwrap_or_default();
        let room = row.room_id.map(|room| room.to_string()).unwrap_or_default();
        let mut inputs = vec![
            stands.line("place", "text", &row.place),
            stands.line("building", "number", &row.building.to_string()),
            stands.line("max_row", "number", &most),
        ];
        if !rooms.is_empty() {
            inputs.push(stands.select("room", self.rooms(rooms), &room));
        }
        let shared = rooms.iter().find(|one| Some(one.id) == row.room_id).map(|one| one.name.clone());
        TeacherView {
            name: name.to_owned(),
            said: std::iter::once(row.place.clone()).chain(shared).collect::<Vec<_>>().join(" · "),
            hours: format!("{}/hours?who={}", self.reader.base, row.staff_id),
            form: stands.form(&self.action, &act, ("setup-change", "prep-save"), inputs),
            drop: (!has).then(|| format!("drop-teacher:{}", row.staff_id)),
        }
    }

    fn add_teacher(&self, others: Vec<(String, String)>) -> SmallForm {
        let stands = self.stands("add-teacher", "n-");
        let inputs = vec![stands.select("teacher", others, ""), stands.line("place", "text", "")];
        stands.form(&self.action, "add-teacher", ("setup-add-teacher", "line-add"), inputs)
    }

    fn fill(&self) -> SmallForm {
        let (stands, w) = (self.stands("fill", "r-"), self.reader.w());
        let whom = vec![("each_teacher".to_owned(), w.t("whom-each")), ("homeroom".to_owned(), w.t("whom-homeroom"))];
        let inputs = vec![stands.select("whom", whom, "")];
        stands.form(&self.action, "fill", ("setup-fill", "setup-fill-do"), inputs)
    }

    fn room(&self, row: &round_room::Model) -> Line {
        let more = self.reader.w().t1("setup-room-said", "count", row.capacity.unsigned_abs() as usize);
        Line { said: row.name.clone(), more: Some(more), drop: Some(format!("drop-room:{}", row.id)) }
    }

    fn add_room(&self) -> SmallForm {
        let stands = self.stands("add-room", "o-");
        let inputs = vec![stands.line("name", "text", ""), stands.line("capacity", "number", "1")];
        stands.form(&self.action, "add-room", ("setup-add-room", "line-add"), inputs)
    }

    async fn interpreter(
        &self,
        who: &interpreter::Model,
        hours: Vec<interpreter_hours::Model>,
    ) -> Result<InterpreterView, Error> {
        let (reader, w) = (self.reader, self.reader.w());
        let zone = zone(reader, self.round.school_id);
        let act = format!("add-hours:{}", who.id);
        let prefix = format!("h-{}-", who.id);
        let stands = self.stands(&act, &prefix);
        let inputs = vec![
            stands.line("date", "date", ""),
            stands.line("from", "time", ""),
            stands.line("to", "time", ""),
            stands.tick("afar", false),
        ];
        let owner = Owner::Interpreter(who.id);
        let feed = match addresses::feed_of(reader.app, reader.scope, Some(reader.staff), owner).await {
            Ok(url) => Some(url.to_string()),
            Err(Error::NotFound(_)) => None,
            Err(fault) => return Err(fault),
        };
        let line = |row: &interpreter_hours::Model| Line {
            said: stretch(reader, row.starts_at, row.ends_at, &zone),
            more: Some(match row.school_id.and_then(|id| reader.home.schools.get(&id)) {
                Some(school) => school.name.clone(),
                None => w.t("in-afar"),
            }),
            drop: Some(format!("drop-hours:{}:{}", who.id, row.id)),
        };
        Ok(InterpreterView {
            id: format!("i-{}", who.id),
            name: who.name.clone(),
            said: said(reader, who),
            hours: hours.iter().map(line).collect(),
            add: stands.form(&self.action, &act, ("setup-add-hours", "line-add"), inputs),
            feed,
            make_feed: format!("feed:{}", who.id),
            end_feed: format!("end-feed:{}", who.id),
            end: format!("end-interpreter:{}", who.id),
        })
    }

    fn add_interpreter(&self) -> SmallForm {
        let stands = self.stands("add-interpreter", "p-");
        let inputs = vec![
            stands.line("name", "text", ""),
            stands.line("languages", "text", ""),
            stands.modes("modes", &["in_person", "phone"]),
            stands.line("email", "email", ""),
        ];
        stands.form(&self.action, "add-interpreter", ("setup-add-interpreter", "line-add"), inputs)
    }

    fn itself(&self) -> SmallForm {
        let (stands, row) = (self.stands("change", ""), &self.round);
        let by = row.answer_by.timestamp().to_zoned(zone(self.reader, row.school_id));
        let inputs = vec![
            stands.line("name", "text", &row.name),
            stands.line("slot_minutes", "number", &row.slot_minutes.to_string()),
            stands.line("max_row", "number", &row.max_row.to_string()),
            stands.line("walk_minutes", "number", &row.walk_minutes.to_string()),
            stands.line("answer_by", "date", &by.date().to_string()),
            stands.line("answer_at", "time", &by.time().strftime("%H:%M").to_string()),
            stands.tick("break_slots", row.break_slots > 0),
            stands.line("video_link", "url", row.video_link.as_deref().unwrap_or_default()),
        ];
        stands.form(&self.action, "change", ("setup-change-round", "prep-save"), inputs)
    }
}

/// The word of a way to meet, as a column has it.
fn way(mode: &str) -> String {
    format!("way-{}", mode.replace('_', "-"))
}

/// Languages and ways of who interprets.
fn said(reader: &Reader<'_>, who: &interpreter::Model) -> String {
    let names: Vec<String> = who.languages.split_whitespace().map(|tag| language(tag).name).collect();
    let ways: Vec<String> = who.modes.split_whitespace().map(|mode| reader.w().t(&way(mode))).collect();
    format!("{} · {}", reader.app.catalogue.say_list(&reader.speech.tag, &names), ways.join(" · "))
}

/// "Tue, Nov 24, 4:00 PM to 8:00 PM".
pub fn stretch(reader: &Reader<'_>, from: At, to: At, zone: &jiff::tz::TimeZone) -> String {
    let (catalogue, tag) = (&reader.app.catalogue, &reader.speech.tag);
    let (from, to) = (from.timestamp().to_zoned(zone.clone()), to.timestamp().to_zoned(zone.clone()));
    let end = match from.date() == to.date() {
        true => catalogue.say_time(tag, to.time()),
        false => catalogue.say_moment_short(tag, &to),
    };
    reader.w().t2("setup-from-to", "from", catalogue.say_moment_short(tag, &from), "to", end)
}

/// Who interprets at a school or from afar, with hours to come.
pub async fn interpreters_said(reader: &Reader<'_>, school: SchoolId) -> Result<Vec<(String, String)>, Error> {
    let zone = zone(reader, school);
    let mut found = Vec::new();
    for (who, hours) in people::interpreters(reader.app, reader.scope).await? {
        let here = hours.iter().filter(|one| one.school_id.is_none_or(|at| at == school));
        let hours: Vec<String> = here.map(|one| stretch(reader, one.starts_at, one.ends_at, &zone)).collect();
        let hours = if hours.is_empty() { reader.w().t("setup-no-hours") } else { hours.join("; ") };
        found.push((who.name.clone(), format!("{}. {hours}", said(reader, &who))));
    }
    Ok(found)
}
