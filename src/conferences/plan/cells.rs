//! Where each meeting may be, taken alone: the grid of its teacher's windows, the teacher's own times, and the hours of everyone
//! who attends in the mode that the place gives them. The mode and the level follow from the place.

use super::board::{Board, Cell, Meet, NO_CELL, NO_LANGUAGE, NONE};
use super::model::{IN_PERSON, Instance, Meeting, Party, Span, Window};

/// Fills in meetings, cells, masks and lists of choices.
pub(super) fn lay(board: &mut Board, instance: &Instance) {
    let lens = Latest::of(board);
    let spots: usize = instance.meetings.iter().map(|meeting| lens.spots(meeting.teacher)).sum();
    board.cells.reserve_exact(spots);
    let mut order: Vec<(u16, u16)> = Vec::new();
    for meeting in &instance.meetings {
        let mut meet = outline(board, instance, meeting);
        let rows = meet.row as usize..meet.row as usize + usize::from(meet.rows);
        order.clear();
        for at in rows {
            let row = board.rows[at];
            let window = &instance.windows[row.window as usize];
            let mask = board.masks.len();
            board.masks.resize(mask + 1 + meeting.parties.len(), 0);
            for slot in 0..row.slots {
                let start = row.start + slot * row.slot;
                let span = Span { day: row.day, start, end: start.saturating_add(meet.ticks) };
                let fits = slot.saturating_add(meet.len) <= row.slots && free(instance, meeting, span);
                let alone = if fits { cell(instance, meeting, window, span) } else { None };
                meet.placeable |= alone.is_some();
                let cell = alone.filter(|_| meet.len <= meet.max_row);
                board.cells.push(cell.unwrap_or(NO_CELL));
                if let Some(cell) = cell {
                    mark(&mut board.masks[mask..], slot, cell);
                    order.push((cell.cost, (row.spot - meet.spot) as u16 + slot));
                }
            }
        }
        order.sort_unstable();
        meet.choices = order.len() as u16;
        let least = order.first().map_or(0, |&(cost, _)| i64::from(cost));
        let gap = instance.weights.idle + instance.weights.wait * i64::from(meet.parties);
        meet.slack = (i64::from(meet.ticks) * gap - least) as i32;
        board.choices.extend(order.iter().map(|&(_, offset)| offset));
        board.meets.push(meet);
    }
}

/// Number of spots of a teacher.
struct Latest(Vec<u32>);

impl Latest {
    fn of(board: &Board) -> Self {
        let mut spots = vec![0; board.rows_of.len()];
        for row in &board.rows {
            spots[row.teacher as usize] += u32::from(row.slots);
        }
        Self(spots)
    }

    fn spots(&self, teacher: u32) -> usize {
        self.0[teacher as usize] as usize
    }
}

fn outline(board: &mut Board, instance: &Instance, meeting: &Meeting) -> Meet {
    let teacher = &instance.teachers[meeting.teacher as usize];
    let (first, end) = (board.rows_of[meeting.teacher as usize], board.rows_of[meeting.teacher as usize + 1]);
    let party = board.parties.len() as u32;
    board.parties.extend_from_slice(&meeting.parties);
    let weights = &instance.weights;
    let unplaced = weights.unplaced + if meeting.priority { weights.priority } else { 0 };
    let group = meeting.parties.first().map_or(0, |&party| instance.parties[party as usize].group);
    Meet {
        unplaced: unplaced as u32,
        teacher: meeting.teacher,
        row: first,
        rows: (end - first) as u16,
        spot: if first < end { board.rows[first as usize].spot } else { 0 },
        cell: board.cells.len() as u32,
        mask: board.masks.len() as u32,
        list: board.choices.len() as u32,
        choices: 0,
        party,
        parties: meeting.parties.len() as u8,
        slack: 0,
        placeable: false,
        case: NONE,
        pool: teacher.pool.unwrap_or(NONE),
        school: teacher.school,
        building: teacher.building,
        language: instance.interpreted(meeting).unwrap_or(NO_LANGUAGE),
        group,
        len: meeting.len,
        ticks: meeting.len.saturating_mul(instance.slots[teacher.school as usize]),
        max_row: teacher.max_row,
    }
}

fn mark(masks: &mut [u64], slot: u16, cell: Cell) {
    if let Some((starts, parties)) = masks.split_first_mut() {
        *starts |= 1 << slot;
        for (nth, mask) in parties.iter_mut().enumerate() {
            *mask |= u64::from(cell.in_person >> nth & 1) << slot;
        }
    }
}

/// The teacher is there.
fn free(instance: &Instance, meeting: &Meeting, span: Span) -> bool {
    let teacher = &instance.teachers[meeting.teacher as usize];
    let touches = |taken: &Span| taken.day == span.day && span.start < taken.end && taken.start < span.end;
    !teacher.unavailable.iter().any(touches)
}

/// What the meeting is at a place that the teacher's grid allows; `None` if somebody cannot attend.
pub(super) fn cell(instance: &Instance, meeting: &Meeting, window: &Window, span: Span) -> Option<Cell> {
    let weights = &instance.weights;
    let (mut worst, mut in_person, mut fallbacks, mut history, mut childcare) = (0, 0, 0, 0, false);
    for (nth, &party) in meeting.parties.iter().enumerate() {
        let party = &instance.parties[party as usize];
        let (way, level) = attends(party, window, span)?;
        worst = worst.max(level);
        fallbacks += i64::from(way > 0);
        history = history.max(i64::from(party.history));
        if party.ways[way].mode == IN_PERSON {
            in_person |= 1 << nth;
            childcare |= party.childcare && !window.childcare;
        }
    }
    let level = match worst {
        0 => 0,
        1 => weights.level1,
        _ => weights.level2 + weights.history * history,
    };
    let cost = level + weights.mode * fallbacks + if childcare { weights.childcare } else { 0 };
    Some(Cell { cost: cost as u16, level: worst, in_person })
}

/// The first way that the window offers and whose hours cover the time, with the worst level it touches.
pub(crate) fn attends(party: &Party, window: &Window, span: Span) -> Option<(usize, u8)> {
    let offered = |mode: u8| window.modes.contains(&mode);
    let mut ways = party.ways.iter().enumerate().filter(|(_, way)| offered(way.mode));
    ways.find_map(|(nth, way)| Some((nth, level(&way.hours, span)?)))
}

/// The worst level of a stretch that the hours cover without a gap.
fn level(hours: &[super::model::Hours], span: Span) -> Option<u8> {
    let first = hours.partition_point(|one| (one.span.day, one.span.end) <= (span.day, span.start));
    let (mut at, mut worst) = (span.start, 0);
    for one in &hours[first.min(hours.len())..] {
        if one.span.day != span.day || one.span.start > at {
            return None;
        }
        worst = worst.max(one.level);
        at = one.span.end;
        if at >= span.end {
            return Some(worst);
        }
    }
    None
}
