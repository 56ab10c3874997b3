//! The list of rounds that a member of staff may see.

use std::collections::HashMap;

use super::Reader;
use crate::conferences::store;
use crate::entities::conferences::{ConferenceState, RoundState};
use crate::entities::round;
use crate::error::Error;
use crate::ids::RoundId;
use crate::web::pages::{Arg, RoundRow};

/// Rounds on one page.
const PAGE: u64 = 20;

/// The list from a cursor on, and where it goes on.
pub async fn list(reader: &Reader<'_>, after: Option<RoundId>) -> Result<(Vec<RoundRow>, Option<String>), Error> {
    let db = reader.app.store.read();
    let mut rows = store::rounds(db, reader.scope, after, PAGE + 1).await?;
    let is_more = rows.len() as u64 > PAGE;
    rows.truncate(PAGE as usize);
    let more = rows.last().filter(|_| is_more).map(|row| format!("{}/conferences?after={}", reader.base, row.id));
    let ids: Vec<RoundId> = rows.iter().map(|row| row.id).collect();
    let mut counts: HashMap<RoundId, (i64, i64)> = HashMap::new();
    for (round, state, count) in store::tallies(db, reader.scope, &ids).await? {
        let (booked, all) = counts.entry(round).or_default();
        let is_booked = matches!(state, ConferenceState::Booked | ConferenceState::Done);
        *booked += if is_booked { count } else { 0 };
        *all += if state == ConferenceState::Declined { 0 } else { count };
    }
    Ok((rows.iter().map(|row| line(reader, row, counts.get(&row.id).copied())).collect(), more))
}

fn line(reader: &Reader<'_>, row: &round::Model, counts: Option<(i64, i64)>) -> RoundRow {
    let said = |(booked, count)| {
        reader.w().all("round-counts", &[("booked", Arg::Number(booked)), ("count", Arg::Number(count))])
    };
    RoundRow {
        href: format!("{}/conferences/{}", reader.base, row.id),
        name: row.name.clone(),
        school: school(reader, row),
        state: state(reader, row),
        counts: counts.map(said).unwrap_or_default(),
    }
}

/// The name of a round's school.
pub fn school(reader: &Reader<'_>, round: &round::Model) -> String {
    let school = reader.home.schools.get(&round.school_id);
    school.map_or_else(|| reader.school(), |school| school.name.clone())
}

/// How far a round has come, in words.
pub fn state(reader: &Reader<'_>, round: &round::Model) -> String {
    reader.w().t(match round.state {
        RoundState::Draft => "round-state-draft",
        RoundState::Asking => "round-state-asking",
        RoundState::Planned => "round-state-planned",
        RoundState::Offering => "round-state-offering",
        RoundState::Closed => "round-state-closed",
    })
}
