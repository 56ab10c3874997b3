//! A teacher's day of conferences.

use jiff::civil::Date;

use super::cards::{Table, stage};
use super::{Reader, board, language, rounds};
use crate::conferences::sight::{Seat, Sight, Stage};
use crate::entities::conferences::{Mode, RoundKind};
use crate::entities::{round_teacher, staff};
use crate::error::Error;
use crate::ids::{RoundId, StaffId};
use crate::links::Use;
use crate::web::pages::{SheetRow, SheetView};

/// The sheet of a day: the asker's own, or that of a teacher whom she may see.
pub async fn sheet(reader: &Reader<'_>, id: RoundId, date: Date, teacher: Option<StaffId>) -> Result<SheetView, Error> {
    let sight = Sight::of(reader.app, reader.scope, id).await?;
    let whose = teacher.unwrap_or(reader.staff.id);
    let found = sight.teachers.iter().find(|(row, _)| row.staff_id == whose);
    let first = || sight.teachers.first().filter(|_| teacher.is_none());
    let (row, name) = found.or_else(first).ok_or(Error::NotFound("teacher"))?;
    let here = board::address(reader, id);
    let table = Table { reader, sight: &sight, here: &here, moving: None, swaps: (Vec::new(), false) };
    let on_day = |seat: &&Seat| sight.at(seat.starts_at).date() == date;
    let settled = |seat: &&Seat| matches!(seat.stage, Stage::Booked | Stage::Came | Stage::Missed);
    let has = |staff: StaffId| sight.seats.iter().filter(settled).any(|seat| seat.staff == staff && on_day(&seat));
    let other = |(other, staff): &(round_teacher::Model, staff::Model)| {
        let shown = other.staff_id != row.staff_id && has(other.staff_id);
        shown.then(|| (staff.name.clone(), format!("{here}/day/{date}?teacher={}", other.staff_id)))
    };
    let own = sight.seats.iter().filter(|seat| seat.staff == row.staff_id).filter(settled).filter(on_day);
    Ok(SheetView {
        day: reader.app.catalogue.say_day(&reader.speech.tag, date),
        teacher: name.name.clone(),
        round: format!("{} · {}", sight.round.name, rounds::school(reader, &sight.round)),
        others: sight.teachers.iter().filter_map(other).collect(),
        action: format!("{here}/day/{date}?teacher={}", row.staff_id),
        rows: own.filter_map(|seat| line(&table, seat)).collect(),
    })
}

fn line(table: &Table<'_>, seat: &Seat) -> Option<SheetRow> {
    let (reader, sight, w) = (table.reader, table.sight, table.reader.w());
    let conference = sight.conferences.get(&seat.conference)?;
    let (word, shape, said) = stage(seat.stage);
    let name = seat.interpreter.and_then(|id| sight.interpreters.get(&id)).map(|one| one.name.clone());
    let lacks = name.is_none() && sight.needs_interpreter(conference);
    use crate::entities::conferences::ConferenceState as C;
    // One that was missed and is arranged anew is history: its new time has the conference's own row.
    let past = seat.stage == Stage::Missed && conference.state != C::Missed;
    let settled = !past && matches!(conference.state, C::Booked | C::Done | C::Missed);
    let open = settled && seat.starts_at <= reader.app.now();
    let word_of = |at| reader.app.seal.sign(Use::Meeting, at);
    let video = (seat.mode == Mode::Video).then_some(sight.round.video_link.as_deref()).flatten();
    Some(SheetRow {
        id: match seat.booking.filter(|_| past) {
            Some(booking) => format!("b-{booking}"),
            None => format!("s-{}", conference.id),
        },
        at: table.time(seat.starts_at),
        until: table.time(seat.ends_at).said,
        child: table.child(conference),
        prep: (sight.round.kind != RoundKind::TownHall).then(|| table.prep(conference.id)),
        who: table.family(conference),
        language: language(sight.language(conference)),
        interpreter: match name {
            Some(name) => Some(w.t1("card-interprets", "name", name)),
            None => lacks.then(|| w.t("card-lacks")),
        },
        lacks,
        place: match seat.mode {
            Mode::InPerson => seat.place.clone(),
            Mode::Phone => w.t("mode-phone"),
            Mode::Video => w.t("mode-video"),
        },
        link: video.map(|link| link.replace("{conference}", &word_of(conference.id.0))),
        stage: word,
        shape,
        said: w.t(said),
        mark: open.then(|| conference.id.to_string()),
        came: (seat.stage != Stage::Booked).then_some(seat.stage == Stage::Came),
    })
}
