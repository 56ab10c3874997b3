//! Conferences as a board shows them: cards in their cells, and what stands against a cell while one is moved.

use std::collections::HashMap;

use jiff::civil::Date;

use super::board::against;
use super::{Reader, language};
use crate::clock::At;
use crate::conferences::shift::Start;
use crate::conferences::sight::grid::{self, Cell, Day, Kind, Row};
use crate::conferences::sight::{Seat, Sight, Stage};
use crate::conferences::why::Reason;
use crate::entities::conferences::{Mode, RoundKind};
use crate::entities::{conference, staff};
use crate::ids::{ConferenceId, StaffId};
use crate::web::pages::{AwayView, CardView, CellKind, CellView, ColumnView, DayView, Moment, RowView, Swap};

/// What a card needs to be shown.
pub struct Table<'a> {
    /// Who looks.
    pub reader: &'a Reader<'a>,
    /// The round.
    pub sight: &'a Sight,
    /// The board's own address.
    pub here: &'a str,
    /// The conference that is being moved, its teacher, and every time of hers.
    pub moving: Option<(ConferenceId, StaffId, HashMap<At, Start>)>,
    /// Those with which it could change times, and whether families are told.
    pub swaps: (Vec<ConferenceId>, bool),
}

impl Table<'_> {
    /// All days.
    pub fn days(&self) -> Vec<DayView> {
        grid::days(self.sight).iter().map(|day| self.day(day)).collect()
    }

    fn day(&self, day: &Day<'_>) -> DayView {
        let columns = day.columns.iter().filter_map(|column| self.sight.teachers.get(*column));
        let column =
            |(row, staff): &(crate::entities::round_teacher::Model, crate::entities::staff::Model)| ColumnView {
                name: staff.name.clone(),
                place: row.place.clone(),
                sheet: format!("{}/day/{}?teacher={}", self.here, day.date, row.staff_id),
                away: self.away(day.date, staff),
            };
        DayView {
            id: format!("d-{}", day.date),
            said: self.reader.app.catalogue.say_day(&self.reader.speech.tag, day.date),
            columns: columns.map(column).collect(),
            rows: day.rows.iter().map(|row| self.row(day, row)).collect(),
        }
    }

    fn row(&self, day: &Day<'_>, row: &Row<'_>) -> RowView {
        let columns = day.columns.iter().filter(|at| self.sight.teachers.len() > **at);
        let cells = row.cells.iter().zip(columns).map(|(cell, column)| self.cell(row.at, cell, *column));
        RowView { at: self.time(row.at), cells: cells.collect() }
    }

    /// The time of day at the school.
    pub fn time(&self, at: At) -> Moment {
        let time = self.sight.at(at).time();
        let said = self.reader.app.catalogue.say_time(&self.reader.speech.tag, time);
        Moment { said, exact: at.timestamp().to_string() }
    }

    /// The day and the time at the school: "Tue, Nov 24, 4:20 PM".
    pub fn moment(&self, at: At) -> String {
        self.reader.app.catalogue.say_moment_short(&self.reader.speech.tag, &self.sight.at(at))
    }

    fn cell(&self, at: At, cell: &Cell<'_>, column: usize) -> CellView {
        let teacher = self.sight.teachers.get(column);
        let name = teacher.map(|(_, staff)| staff.name.as_str()).unwrap_or_default();
        let plain = match cell.kind {
            Kind::Away => CellKind::Away,
            Kind::Busy => CellKind::Busy,
            Kind::Runs => CellKind::Runs,
            Kind::Slot => CellKind::Free,
        };
        let start = self.moving.as_ref().filter(|(_, whose, _)| teacher.is_some_and(|(row, _)| row.staff_id == *whose));
        let start = start.and_then(|(which, _, starts)| Some((*which, starts.get(&at)?)));
        let own = |which: ConferenceId| cell.seats.iter().any(|seat| seat.conference == which);
        let kind = match start {
            Some((which, _)) if own(which) => plain,
            Some((_, start)) if start.may => {
                let mind = (start.reason != Reason::Worse).then(|| self.against(start));
                CellKind::Drop { to: at.0.to_string(), label: format!("{}, {name}", self.moment(at)), mind }
            }
            Some((_, start)) => CellKind::Against(self.against(start)),
            None => plain,
        };
        let cards = cell.seats.iter().filter_map(|seat| self.card(seat)).collect();
        let swap = cell.seats.iter().find_map(|seat| self.swap(seat.conference, at));
        CellView { id: format!("t-{column}-{}", at.0), kind, cards, swap }
    }

    fn swap(&self, with: ConferenceId, at: At) -> Option<Swap> {
        let (swaps, told) = &self.swaps;
        let other = swaps.contains(&with).then(|| self.sight.conferences.get(&with)).flatten()?;
        let w = self.reader.w();
        Some(Swap {
            action: format!("{}/swap", self.here),
            with: with.to_string(),
            button: w.t(if *told { "swap-tell" } else { "swap" }),
            label: w.t2("swap-with", "child", self.child(other), "time", self.moment(at)),
        })
    }

    /// What stands against a time, in words.
    pub fn against(&self, start: &Start) -> String {
        let w = self.reader.w();
        if start.at <= self.reader.app.now() {
            return w.t("against-past");
        }
        let id = against(start.reason);
        if start.reason == Reason::TeacherTaken {
            let other = start.taken_by.and_then(|id| self.sight.conferences.get(&id));
            return match other.map(|one| self.child(one)) {
                Some(child) => w.t1("against-somebody", "child", child),
                None => w.t(id),
            };
        }
        w.t(id)
    }

    /// What the child of a conference is called.
    pub fn child(&self, conference: &conference::Model) -> String {
        self.sight.students.get(&conference.student_id).map(|one| one.called.clone()).unwrap_or_default()
    }

    /// Who of the family comes.
    pub fn family(&self, conference: &conference::Model) -> Vec<String> {
        let adults = [Some(conference.guardian_id), conference.with_id].into_iter().flatten();
        adults.filter_map(|id| self.sight.guardians.get(&id)).map(super::full_name).collect()
    }

    /// Where a conference is moved from; none where it cannot be.
    pub fn moves(&self, conference: &conference::Model) -> Option<String> {
        use crate::entities::conferences::{ConferenceState as C, RoundState};
        let settled = matches!(conference.state, C::Done | C::Declined | C::Missed);
        let closed = self.sight.round.state == RoundState::Closed && conference.state != C::Booked;
        let asked =
            matches!(conference.state, C::Booked | C::Offered) || self.sight.round.state == RoundState::Offering;
        let possible = self.sight.runs && !settled && !closed && (asked || self.sight.plan.is_some());
        possible.then(|| format!("{}?move={}", self.here, conference.id))
    }

    /// What says that a teacher cannot be there on a day that is still to come.
    fn away(&self, date: Date, staff: &staff::Model) -> Option<AwayView> {
        use crate::entities::conferences::RoundState;
        let coming = date >= self.sight.at(self.reader.app.now()).date();
        let may = self.sight.runs && coming && self.sight.round.state == RoundState::Offering;
        may.then(|| AwayView {
            action: format!("{}/away", self.here),
            teacher: staff.id.to_string(),
            date: date.to_string(),
            means: self.reader.w().t1("board-away-means", "teacher", staff.name.clone()),
        })
    }

    /// The sheet of a conference.
    pub fn prep(&self, conference: ConferenceId) -> String {
        format!("{}/conferences/{}/sheet/{conference}", self.reader.base, self.sight.round.id)
    }

    fn card(&self, seat: &Seat) -> Option<CardView> {
        let (w, conference) = (self.reader.w(), self.sight.conferences.get(&seat.conference)?);
        let (stage, shape, said) = stage(seat.stage);
        let name = seat.interpreter.and_then(|id| self.sight.interpreters.get(&id)).map(|one| one.name.clone());
        let over = matches!(seat.stage, Stage::Came | Stage::Missed);
        let lacks = name.is_none() && !over && self.sight.needs_interpreter(conference);
        let minutes = u32::try_from((seat.ends_at.0 - seat.starts_at.0) / 60_000_000).unwrap_or(0);
        let mode = match seat.mode {
            Mode::InPerson => None,
            Mode::Phone => Some(w.t("mode-phone")),
            Mode::Video => Some(w.t("mode-video")),
        };
        let long = (conference.slots > 1).then(|| w.t1("card-minutes", "minutes", minutes));
        let id = match (seat.booking, over) {
            (Some(booking), true) => format!("b-{booking}"),
            _ => format!("c-{}", conference.id),
        };
        Some(CardView {
            id,
            child: self.child(conference),
            family: self.family(conference).join(", "),
            language: language(self.sight.language(conference)),
            stage,
            shape,
            said: w.t(said),
            notes: mode.into_iter().chain(long).collect(),
            interpreter: match name {
                Some(name) => Some(w.t1("card-interprets", "name", name)),
                None => lacks.then(|| w.t("card-lacks")),
            },
            lacks,
            moves: self.moves(conference).filter(|_| !over),
            sheet: (self.sight.round.kind == RoundKind::StudentLed).then(|| self.prep(conference.id)),
            chosen: !over && self.moving.as_ref().is_some_and(|(which, ..)| *which == conference.id),
        })
    }
}

/// The words of a stage: for style sheets, the shape that says the same, the message.
pub fn stage(stage: Stage) -> (&'static str, &'static str, &'static str) {
    match stage {
        Stage::Proposed => ("proposed", "queued", "stage-proposed"),
        Stage::Offered => ("offered", "sent", "stage-offered"),
        Stage::Booked => ("booked", "delivered", "stage-booked"),
        Stage::Came => ("came", "delivered", "stage-came"),
        Stage::Missed => ("missed", "withdrawn", "stage-missed"),
    }
}
