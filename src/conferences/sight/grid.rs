//! A round's days as tables: a column for each teacher, a row for each time at which somebody may begin.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use super::{Seat, Sight, book};
use crate::clock::At;
use crate::entities::round_window;
use crate::ids::StaffId;

/// One day.
#[derive(Clone, Debug)]
pub struct Day<'a> {
    /// Its date at the school.
    pub date: Date,
    /// Who meets families on it, by index of [`Sight::teachers`].
    pub columns: Vec<usize>,
    /// Its times, in order.
    pub rows: Vec<Row<'a>>,
}

/// One time.
#[derive(Clone, Debug)]
pub struct Row<'a> {
    /// When.
    pub at: At,
    /// One for each column.
    pub cells: Vec<Cell<'a>>,
}

/// What one teacher has at one time.
#[derive(Clone, Debug)]
pub struct Cell<'a> {
    /// What it is.
    pub kind: Kind,
    /// What begins then.
    pub seats: Vec<&'a Seat>,
}

/// What a time of a teacher is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// She meets nobody then, or no slot of hers begins.
    Away,
    /// She is busy.
    Busy,
    /// Something that began earlier goes on.
    Runs,
    /// A slot of hers begins.
    Slot,
}

/// The days of a round. A seat that lies outside every window has a row of its own.
pub fn days(sight: &Sight) -> Vec<Day<'_>> {
    let mut dates: BTreeSet<Date> = sight.windows.iter().filter_map(|window| window.date.parse().ok()).collect();
    dates.extend(sight.seats.iter().map(|seat| sight.at(seat.starts_at).date()));
    dates.into_iter().map(|date| day(sight, date)).filter(|day| !day.rows.is_empty()).collect()
}

fn day(sight: &Sight, date: Date) -> Day<'_> {
    let seats: Vec<&Seat> = sight.seats.iter().filter(|seat| sight.at(seat.starts_at).date() == date).collect();
    let written = date.to_string();
    let windows: Vec<&round_window::Model> = sight.windows.iter().filter(|window| window.date == written).collect();
    let mut columns = Vec::new();
    let mut starts: BTreeMap<At, BTreeSet<StaffId>> = BTreeMap::new();
    for (at, (row, _)) in sight.teachers.iter().enumerate() {
        let own = windows.iter().filter(|window| window.staff_id.is_none_or(|staff| staff == row.staff_id));
        let slots: Vec<At> = own.flat_map(|window| slots(sight, window)).collect();
        if slots.is_empty() && !seats.iter().any(|seat| seat.staff == row.staff_id) {
            continue;
        }
        columns.push(at);
        for at in slots {
            starts.entry(at).or_default().insert(row.staff_id);
        }
    }
    for seat in &seats {
        starts.entry(seat.starts_at).or_default();
    }
    let cells = |at: At, begin: &BTreeSet<StaffId>| {
        let staff = columns.iter().filter_map(|column| sight.teachers.get(*column)).map(|(row, _)| row.staff_id);
        staff.map(|staff| cell(sight, &seats, staff, at, begin.contains(&staff))).collect()
    };
    let rows = starts.iter().map(|(at, begin)| Row { at: *at, cells: cells(*at, begin) }).collect();
    Day { date, columns, rows }
}

/// The instants at which slots of a window begin.
fn slots<'a>(sight: &'a Sight, window: &'a round_window::Model) -> impl Iterator<Item = At> + 'a {
    let slot = sight.round.slot_minutes.max(1);
    let minutes = (window.from_minute..window.to_minute).step_by(usize::try_from(slot).unwrap_or(1));
    let whole = minutes.filter(move |minute| minute.saturating_add(slot) <= window.to_minute);
    whole.filter_map(|minute| book::instant(&window.date, minute, &sight.zone))
}

fn cell<'a>(sight: &Sight, seats: &[&'a Seat], staff: StaffId, at: At, begins: bool) -> Cell<'a> {
    let own = || seats.iter().copied().filter(|seat| seat.staff == staff);
    let here: Vec<&Seat> = own().filter(|seat| seat.starts_at == at).collect();
    let busy = |one: &crate::entities::busy::Model| one.staff_id == staff && one.starts_at <= at && at < one.ends_at;
    let kind = match () {
        () if own().any(|seat| seat.starts_at < at && at < seat.ends_at) => Kind::Runs,
        () if sight.busy.iter().any(busy) => Kind::Busy,
        () if begins => Kind::Slot,
        () => Kind::Away,
    };
    Cell { kind, seats: here }
}
