//! Families as parties: their language, their ways to attend, and their hours tick by tick.

use std::collections::HashMap;

use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::MODES;
use super::calendar::Calendar;
use super::history::history;
use super::kept::Keeps;
use crate::clock::At;
use crate::conferences::hours::{Family, Said, Stretch};
use crate::conferences::options::Options;
use crate::conferences::plan::model::{Hours, Party, Span, TICK_MINUTES, Way};
use crate::conferences::store::Facts;
use crate::entities::conferences::Mode;
use crate::entities::{conference, guardian};
use crate::ids::{GuardianId, StudentId};
use crate::people::shifts::Stated;

/// A language read by so many families is a group of its own when fairness is counted.
const GROUP: usize = 5;

/// Wall times in another zone, per day and tick.
type Walls = Vec<Vec<Option<(Date, u16)>>>;

/// The parties of a round.
#[derive(Default)]
pub(super) struct Families {
    pub parties: Vec<Party>,
    pub guardians: Vec<GuardianId>,
    pub groups: Vec<String>,
    pub leads: HashMap<GuardianId, u32>,
    along: HashMap<(GuardianId, GuardianId), u32>,
}

/// Names of languages by index.
#[derive(Default)]
pub(super) struct Languages(pub Vec<String>);

impl Languages {
    /// The index of the primary language of a tag: people of any script and country of it understand each other best.
    pub fn of(&mut self, tag: &str) -> u16 {
        let primary = primary(tag);
        let at = self.0.iter().position(|one| *one == primary).unwrap_or_else(|| {
            self.0.push(primary);
            self.0.len() - 1
        });
        u16::try_from(at).unwrap_or(u16::MAX)
    }
}

fn primary(tag: &str) -> String {
    tag.split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase()
}

impl Families {
    /// All parties of the conferences that are planned.
    pub fn of(facts: &Facts, planned: &[&conference::Model], making: &mut Making<'_>) -> Self {
        let mut families = Self { groups: groups(facts, planned), ..Self::default() };
        let mut slots: HashMap<GuardianId, i64> = HashMap::new();
        for one in planned {
            *slots.entry(one.guardian_id).or_default() += i64::from(one.slots);
        }
        for one in planned {
            if families.leads.contains_key(&one.guardian_id) {
                continue;
            }
            let Some(guardian) = facts.guardians.get(&one.guardian_id) else { continue };
            let visit = slots.get(&guardian.id).copied().unwrap_or(0) * i64::from(facts.round.slot_minutes);
            let party = making.party(facts, guardian, one.student_id, u16::try_from(visit).unwrap_or(1440), &families);
            let at = families.push(guardian.id, party);
            families.leads.insert(guardian.id, at);
        }
        for one in planned {
            families.comes_along(facts, one, making);
        }
        families
    }

    fn push(&mut self, guardian: GuardianId, party: Party) -> u32 {
        self.parties.push(party);
        self.guardians.push(guardian);
        u32::try_from(self.parties.len()).unwrap_or(u32::MAX) - 1
    }

    /// Who comes along makes no time impossible, only less good: one adult of a home is enough.
    fn comes_along(&mut self, facts: &Facts, one: &conference::Model, making: &mut Making<'_>) {
        let Some(guardian) = one.with_id.and_then(|id| facts.guardians.get(&id)) else { return };
        let key = (guardian.id, one.guardian_id);
        if self.leads.contains_key(&guardian.id) || self.along.contains_key(&key) {
            return;
        }
        let Some(lead) = self.leads.get(&one.guardian_id).and_then(|&at| self.parties.get(at as usize)) else { return };
        let (modes, childcare): (Vec<u8>, bool) = (lead.ways.iter().map(|way| way.mode).collect(), lead.childcare);
        let mut party = making.party(facts, guardian, one.student_id, 0, self);
        let hours = making.softened(party.ways.first().map(|way| way.hours.as_slice()).unwrap_or_default());
        party.ways = modes.into_iter().map(|mode| Way { mode, hours: hours.clone() }).collect();
        party.childcare = childcare;
        let at = self.push(guardian.id, party);
        self.along.insert(key, at);
    }

    /// The parties of a conference, the one whose thread carries it first.
    pub fn attending(&self, one: &conference::Model) -> Vec<u32> {
        let lead = self.leads.get(&one.guardian_id).copied();
        let with = one.with_id.filter(|with| *with != one.guardian_id);
        let along = with.and_then(|with| self.leads.get(&with).or_else(|| self.along.get(&(with, one.guardian_id))));
        lead.into_iter().chain(along.copied()).collect()
    }
}

/// The language a guardian reads: its own, else the child's home language, else the district's.
fn language<'a>(facts: &'a Facts, guardian: &'a guardian::Model, student: StudentId) -> &'a str {
    let child = || facts.students.iter().find(|one| one.id == student)?.home_language.as_deref();
    guardian.language.as_deref().or_else(child).unwrap_or(&facts.district.language)
}

/// The district's language, then those that several families read, then all others (empty).
fn groups(facts: &Facts, planned: &[&conference::Model]) -> Vec<String> {
    let mut read: HashMap<GuardianId, String> = HashMap::new();
    for one in planned {
        if let Some(guardian) = facts.guardians.get(&one.guardian_id) {
            read.entry(guardian.id).or_insert_with(|| primary(language(facts, guardian, one.student_id)));
        }
    }
    let mut counts: HashMap<&str, usize> = HashMap::new();
    for tag in read.values() {
        *counts.entry(tag).or_default() += 1;
    }
    let home = primary(&facts.district.language);
    let mut large: Vec<String> = counts
        .iter()
        .filter(|(tag, count)| **count >= GROUP && **tag != home)
        .map(|(tag, _)| (*tag).to_owned())
        .collect();
    large.sort_unstable();
    [vec![home], large, vec![String::new()]].concat()
}

/// What is needed to make parties.
pub(super) struct Making<'a> {
    pub calendar: &'a Calendar,
    pub languages: &'a mut Languages,
    pub keeps: &'a Keeps,
    /// Ticks of each day that are in a window of anybody.
    pub open: &'a [Span],
    /// Wall times in families' zones, made when first asked for.
    walls: HashMap<String, Walls>,
}

impl<'a> Making<'a> {
    pub fn new(calendar: &'a Calendar, languages: &'a mut Languages, keeps: &'a Keeps, open: &'a [Span]) -> Self {
        Self { calendar, languages, keeps, open, walls: HashMap::new() }
    }

    fn party(
        &mut self,
        facts: &Facts,
        guardian: &guardian::Model,
        student: StudentId,
        visit: u16,
        families: &Families,
    ) -> Party {
        let tag = language(facts, guardian, student);
        let primary = primary(tag);
        let known = families.groups.iter().position(|one| *one == primary);
        let group = known.unwrap_or(families.groups.len().saturating_sub(1));
        let attends = facts.attending.iter().find(|one| one.guardian_id == guardian.id);
        let hours = self.hours(guardian, &self.family(facts, guardian, visit));
        let modes = modes(attends.map_or("", |one| &one.modes));
        Party {
            id: i64::try_from(families.parties.len()).unwrap_or_default(),
            language: self.languages.of(tag),
            group: u16::try_from(group).unwrap_or_default(),
            interpreter: guardian.interpreter,
            ways: modes.into_iter().map(|mode| Way { mode, hours: hours.clone() }).collect(),
            childcare: attends.is_some_and(|one| one.childcare),
            history: history(facts, guardian, &self.calendar.zone),
        }
    }

    fn family(&self, facts: &Facts, guardian: &guardian::Model, visit: u16) -> Family {
        let stated = guardian.availability.as_deref().and_then(Stated::read);
        let (weeks, anchor) = stated.map(Stated::weeks).unwrap_or_default();
        let said = facts.wishes.iter().filter(|wish| wish.guardian_id == guardian.id);
        let said = said.map(|wish| Said {
            // What cannot be read says nothing; it was checked when it was written.
            constraints: serde_json::from_str(&wish.said).unwrap_or_default(),
            on: wish.made_at.timestamp().to_zoned(self.calendar.zone.clone()).date(),
            offered: self.offered(facts, guardian.id, wish.made_at),
        });
        Family { weeks, anchor, said: said.collect(), visit }
    }

    /// What the guardian had been offered last when it said something.
    fn offered(&self, facts: &Facts, guardian: GuardianId, by: At) -> Vec<(u32, Stretch)> {
        let round = facts.round.id;
        let last = facts
            .offers
            .iter()
            .rfind(|offer| offer.round_id == round && offer.guardian_id == guardian && offer.made_at <= by);
        let options = last.map(|offer| Options::read(&offer.options)).unwrap_or_default();
        let stretch = |from: At, to: At| {
            let (from, to) = (self.wall(from), self.wall(to));
            Stretch { date: from.0, from: from.1, to: if to.0 == from.0 { to.1 } else { 1440 } }
        };
        let numbered = (1u32..).zip(&options.0);
        numbered.flat_map(|(n, list)| list.iter().map(move |one| (n, stretch(one.starts_at, one.ends_at)))).collect()
    }

    fn wall(&self, at: At) -> (Date, u16) {
        let zoned = at.timestamp().to_zoned(self.calendar.zone.clone());
        let minute = i32::from(zoned.hour()) * 60 + i32::from(zoned.minute());
        (zoned.date(), u16::try_from(minute).unwrap_or_default())
    }

    /// The hours of a guardian over all windows.
    fn hours(&mut self, guardian: &guardian::Model, family: &Family) -> Vec<Hours> {
        let zone = guardian.zone.as_deref().and_then(|name| Some((name, TimeZone::get(name).ok()?)));
        let zone = zone.filter(|(_, zone)| *zone != self.calendar.zone);
        if let Some((name, zone)) = &zone
            && !self.walls.contains_key(*name)
        {
            self.walls.insert((*name).to_owned(), self.calendar.elsewhere(zone));
        }
        let walls = zone.and_then(|(name, _)| self.walls.get(name));
        let stand: Vec<_> = self.keeps.stand.iter().filter(|kept| kept.attends(guardian.id)).collect();
        let taken: Vec<_> = self.keeps.taken.iter().filter(|kept| kept.attends(guardian.id)).collect();
        let mut hours = Vec::new();
        for (day, tick) in ticks(self.open) {
            let Some(at) = self.calendar.at(day, tick) else { continue };
            let Some(&date) = self.calendar.days.get(usize::from(day)) else { continue };
            let long = (at, at.plus_s(i64::from(TICK_MINUTES) * 60));
            if taken.iter().any(|kept| kept.touches(long)) {
                continue;
            }
            let stretch = |date: Date, from: u16| Stretch { date, from, to: from + TICK_MINUTES };
            let school = stretch(date, tick * TICK_MINUTES);
            let own = walls.and_then(|days| days.get(usize::from(day))?.get(usize::from(tick)).copied().flatten());
            let level = family.level(school, own.map_or(school, |(date, minute)| stretch(date, minute)));
            // What is booked suits, whatever was said since.
            let level = level.or_else(|| stand.iter().any(|kept| kept.touches(long)).then_some(1));
            if let Some(level) = level {
                add(&mut hours, day, tick, level);
            }
        }
        hours
    }

    /// Everything that is open: well where `hours` are, only if need be elsewhere.
    fn softened(&self, hours: &[Hours]) -> Vec<Hours> {
        let within = |day: u16, tick: u16| {
            hours.iter().any(|one| one.span.day == day && one.span.start <= tick && tick < one.span.end)
        };
        let mut soft = Vec::new();
        for (day, tick) in ticks(self.open) {
            add(&mut soft, day, tick, if within(day, tick) { 0 } else { 2 });
        }
        soft
    }
}

fn ticks(spans: &[Span]) -> impl Iterator<Item = (u16, u16)> + '_ {
    spans.iter().flat_map(|span| (span.start..span.end).map(|tick| (span.day, tick)))
}

fn add(hours: &mut Vec<Hours>, day: u16, tick: u16, level: u8) {
    match hours.last_mut() {
        Some(last) if last.span.day == day && last.span.end == tick && last.level == level => last.span.end += 1,
        _ => hours.push(Hours { span: Span { day, start: tick, end: tick + 1 }, level }),
    }
}

/// Words by spaces as indexes of modes, each once; all of them where none is known.
pub(super) fn modes(words: &str) -> Vec<u8> {
    let of = |word: &str| match word {
        "in_person" => Some(Mode::InPerson),
        "phone" => Some(Mode::Phone),
        "video" => Some(Mode::Video),
        _ => None,
    };
    let index = |mode: Mode| MODES.iter().position(|one| *one == mode).and_then(|at| u8::try_from(at).ok());
    let mut list: Vec<u8> = Vec::new();
    for mode in words.split_whitespace().filter_map(of).filter_map(index) {
        if !list.contains(&mode) {
            list.push(mode);
        }
    }
    if list.is_empty() { vec![0, 1, 2] } else { list }
}
