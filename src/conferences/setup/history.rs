//! In how many of its last rounds a family was given a time that suited it ill: it goes first where two want the same one now.

use std::collections::BTreeMap;

use jiff::tz::TimeZone;

use crate::clock::At;
use crate::conferences::hours::{Family, Said, Stretch};
use crate::conferences::plan::model::TICK_MINUTES;
use crate::conferences::store::Facts;
use crate::entities::{booking, guardian, wish};
use crate::ids::RoundId;
use crate::people::shifts::Stated;

/// So many rounds are looked back on.
const ROUNDS: usize = 2;

/// 0 to [`ROUNDS`]: by what it said for each of them, and its weekly hours as they are known today.
pub(super) fn history(facts: &Facts, guardian: &guardian::Model, zone: &TimeZone) -> u16 {
    let mut rounds: BTreeMap<RoundId, Vec<&booking::Model>> = BTreeMap::new();
    for booking in facts.past.iter().filter(|one| one.guardian_id == guardian.id) {
        rounds.entry(booking.round_id).or_default().push(booking);
    }
    let mut rounds: Vec<(RoundId, Vec<&booking::Model>)> = rounds.into_iter().collect();
    rounds.sort_by_key(|(_, bookings)| std::cmp::Reverse(bookings.iter().map(|one| one.starts_at).max()));
    let own = guardian.zone.as_deref().and_then(|name| TimeZone::get(name).ok());
    let ill = |(round, bookings): &&(RoundId, Vec<&booking::Model>)| {
        let family = family(facts, guardian, *round, zone);
        bookings.iter().any(|booking| suits_ill(&family, booking, zone, own.as_ref()))
    };
    let count = rounds.iter().take(ROUNDS).filter(ill).count();
    u16::try_from(count).unwrap_or_default()
}

fn family(facts: &Facts, guardian: &guardian::Model, round: RoundId, zone: &TimeZone) -> Family {
    let stated = guardian.availability.as_deref().and_then(Stated::read);
    let (weeks, anchor) = stated.map(Stated::weeks).unwrap_or_default();
    let of = |one: &&wish::Model| one.round_id == round && one.guardian_id == guardian.id;
    let said = facts.past_wishes.iter().filter(of).map(|one| Said {
        constraints: serde_json::from_str(&one.said).unwrap_or_default(),
        on: one.made_at.timestamp().to_zoned(zone.clone()).date(),
        offered: Vec::new(),
    });
    Family { weeks, anchor, said: said.collect(), visit: 0 }
}

/// Some part of it was outside of the family's hours, or inside only if need be.
fn suits_ill(family: &Family, booking: &booking::Model, zone: &TimeZone, own: Option<&TimeZone>) -> bool {
    let tick_s = i64::from(TICK_MINUTES) * 60;
    let mut at = booking.starts_at;
    while at < booking.ends_at {
        let here = stretch(at, zone);
        let level = family.level(here, own.map_or(here, |own| stretch(at, own)));
        if level.is_none_or(|level| level >= 2) {
            return true;
        }
        at = at.plus_s(tick_s);
    }
    false
}

fn stretch(at: At, zone: &TimeZone) -> Stretch {
    let wall = at.timestamp().to_zoned(zone.clone());
    let minute = i32::from(wall.hour()) * 60 + i32::from(wall.minute());
    let from = u16::try_from(minute).unwrap_or_default();
    Stretch { date: wall.date(), from, to: from + TICK_MINUTES }
}
