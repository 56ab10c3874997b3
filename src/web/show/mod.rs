//! From rows to views: what a member of staff sees on her desk, loaded through her scope and said in her language.
//! Knows the rooms below and the views of `pages`; knows no HTTP.

pub mod answers;
pub mod board;
pub mod cards;
pub mod day;
pub mod form;
pub mod founding;
pub mod hall;
pub mod hours;
pub mod preview;
pub mod reading;
pub mod rounds;
pub mod sent;
pub mod setup;
pub mod sheet;
pub mod speech;
pub mod spoken;
pub mod store;
pub mod typed;
pub mod waiting;
pub mod wordings;
pub mod write;

use jiff::Timestamp;
use jiff::tz::TimeZone;

use crate::app::App;
use crate::clock::At;
use crate::entities::{guardian, staff};
use crate::error::Error;
use crate::language::{Direction, Tag, autonym, english_name};
use crate::messages::threads::After;
use crate::people::audience::Home;
use crate::scope::Scope;
use crate::web::pages::{Desk, Language, Moment, Problem, W};

use speech::Speech;
use typed::Typed;

/// Who looks, and how things are said to her.
pub struct Reader<'a> {
    /// The program.
    pub app: &'a App,
    /// What she may see.
    pub scope: &'a Scope,
    /// She.
    pub staff: &'a staff::Model,
    /// Her district and its schools.
    pub home: Home,
    /// Her words.
    pub speech: Speech<'a>,
    /// The zone her times are said in: her school's where she has one, else the district's.
    pub zone: TimeZone,
    /// The address of her page: `/app`, `/demo`.
    pub base: &'static str,
}

impl<'a> Reader<'a> {
    /// Loads what is the same for all of a page.
    pub async fn new(
        app: &'a App,
        scope: &'a Scope,
        staff: &'a staff::Model,
        base: &'static str,
    ) -> Result<Self, Error> {
        let home = Home::load(&app.store, scope).await?;
        let mut zones = home.schools.values().filter_map(|school| school.zone.as_deref());
        let zone = match (zones.next(), zones.next()) {
            (Some(only), None) => only,
            _ => home.district.zone.as_str(),
        };
        let zone = TimeZone::get(zone).unwrap_or(TimeZone::UTC);
        let speech = Speech::of_staff(&app.catalogue, &staff.language);
        Ok(Self { app, scope, staff, home, speech, zone, base })
    }

    /// The words.
    pub fn w(&self) -> W<'_> {
        W(&self.speech)
    }

    /// An instant as she says it: the time alone today, with its day otherwise.
    pub fn moment(&self, at: At) -> Moment {
        self.moment_in(at.timestamp(), &self.zone)
    }

    /// The same in another zone.
    pub fn moment_in(&self, at: Timestamp, zone: &TimeZone) -> Moment {
        let today = self.app.clock.now().to_zoned(zone.clone()).date();
        let when = at.to_zoned(zone.clone());
        let said = match when.date() == today {
            true => self.app.catalogue.say_time(&self.speech.tag, when.time()),
            false => self.app.catalogue.say_moment_short(&self.speech.tag, &when),
        };
        Moment { said, exact: at.to_string() }
    }

    /// "The last one leaves at 6:30 PM."
    pub fn finish(&self, at: At) -> String {
        let day = |at: Timestamp| at.to_zoned(self.zone.clone()).date();
        let is_today = day(at.timestamp()) == day(self.app.clock.now());
        self.w().t1(if is_today { "finish-today" } else { "finish-later" }, "time", &self.moment(at).said)
    }

    /// The school's name: hers, or the district's where there are several.
    pub fn school(&self) -> String {
        let mut schools = self.home.schools.values();
        match (schools.next(), schools.next()) {
            (Some(only), None) => only.name.clone(),
            _ => self.home.district.name.clone(),
        }
    }
}

/// A guardian's whole name in the order of its script: 张建国, 김민준, and "Amina Ali" elsewhere.
pub fn full_name(guardian: &guardian::Model) -> String {
    let (given, family) = (guardian.given_name.trim(), guardian.family_name.trim());
    let is_cjk = |c: char| matches!(c, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{ac00}'..='\u{d7af}');
    let both = !given.is_empty() && !family.is_empty();
    match both && given.chars().chain(family.chars()).all(is_cjk) {
        true => format!("{family}{given}"),
        false => format!("{given} {family}").trim().to_owned(),
    }
}

/// A language as a page shows it.
pub fn language(tag: &str) -> Language {
    let parsed = Tag::parse(tag).unwrap_or_else(Tag::english);
    let dir = if parsed.direction() == Direction::Rtl { "rtl" } else { "ltr" };
    Language { autonym: autonym(&parsed), name: english_name(&parsed), tag: parsed.to_string(), dir }
}

/// What of the desk is asked for.
#[derive(Default)]
pub struct Asked<'a> {
    /// What stands in the form.
    pub typed: Typed,
    /// What is wrong with it.
    pub problems: Vec<Problem>,
    /// The part in front: `write`, `sent` or `answers`.
    pub front: Option<&'static str>,
    /// The thread to open.
    pub thread: Option<crate::ids::GuardianId>,
    /// The answers older than this.
    pub before: Option<After>,
    /// Only what changes by itself: the form is not worked out again.
    pub live_only: bool,
    /// What was typed into the open thread's form and refused.
    pub refused: Option<Refused<'a>>,
}

/// Own words to one family that were refused.
pub struct Refused<'a> {
    /// What was typed.
    pub typed: &'a str,
    /// Why, ready to be read.
    pub said: String,
    /// What is to be looked at and accepted: languages of translations and rules of the advice, with spaces between.
    pub accept: Option<String>,
}

/// All of the desk.
pub async fn desk(reader: &Reader<'_>, asked: Asked<'_>) -> Result<Desk, Error> {
    let front =
        asked.front.unwrap_or(if asked.thread.is_some() || asked.before.is_some() { "answers" } else { "write" });
    let answers = answers::answers(reader, asked.thread, asked.before, asked.refused).await?;
    let compose = write::compose(reader, &asked.typed, asked.problems, asked.live_only).await?;
    let classes = &compose.audience.classes;
    let place = classes.iter().find(|class| class.chosen).map_or_else(|| reader.school(), |class| class.label.clone());
    let sent = sent::latest(reader).await?;
    let waits = waiting::waits(reader).await?;
    Ok(Desk { teacher: reader.staff.name.clone(), place, compose, sent, answers, front, waits })
}
