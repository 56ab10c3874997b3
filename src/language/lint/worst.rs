//! The longest values that a text must carry: the longest hundredth of what schools write.
//!
//! No school's names are counted here; the lengths are those of the template catalogue and of long but usual names. One
//! letter outside GSM-7 among them makes every text UCS-2, where parts are shortest.

use crate::language::args::{Args, Value};
use crate::language::formats::Length;
use crate::language::locale::Locale;
use crate::language::segments::measure;
use crate::language::template::{Kind, PLACES, SKILLS, Template};
use crate::language::{Catalogue, Tag};
use jiff::civil::{DateTime, Time, date};

/// A teacher's name, 15 characters.
pub(super) const TEACHER: &str = "Mrs. Villagómez";
/// A school's name, 26 characters.
pub(super) const SCHOOL: &str = "César E. Chávez Elementary";
/// One child of 11 letters; two, joined by the language's own "and".
pub(super) const CHILDREN: [&[&str]; 2] = [&["Maximiliano"], &["Guadalupe", "José"]];

/// Hours at which schools meet families and families are texted; others are never in a text of ours.
const HOURS: std::ops::RangeInclusive<i8> = 7..=21;

/// What is longest in one locale.
pub(super) struct Worst {
    /// The moments whose long, short and tiny forms are longest.
    moments: Vec<DateTime>,
    /// The longest day and month.
    day_month: DateTime,
    /// The longest weekday.
    weekday: DateTime,
    clock: Time,
    skill: &'static str,
    place: &'static str,
    mode: &'static str,
}

impl Worst {
    pub fn of(catalogue: &Catalogue, tag: &Tag) -> Option<Worst> {
        let locale = catalogue.find(tag)?;
        let formats = locale.formats()?;
        let clock =
            HOURS.map(|hour| jiff::civil::time(hour, 30, 0, 0)).max_by_key(|time| units(&formats.time(*time)))?;
        let days: Vec<_> = date(2026, 1, 1).series(jiff::Span::new().days(1)).take(365).collect();
        let longest = |length: Length| days.iter().max_by_key(|day| units(&formats.date(**day, length)));
        let mut moments = Vec::new();
        for length in [Length::Long, Length::Short, Length::Tiny] {
            let at = longest(length)?.to_datetime(clock);
            if !moments.contains(&at) {
                moments.push(at);
            }
        }
        let day_month = days.iter().max_by_key(|day| units(&formats.day_month(**day)))?;
        let weekday = days.iter().max_by_key(|day| units(&formats.weekday(day.weekday())))?;
        Some(Worst {
            moments,
            day_month: day_month.to_datetime(clock),
            weekday: weekday.to_datetime(clock),
            clock,
            skill: longest_key(locale, "skill", &SKILLS),
            place: longest_key(locale, "place", &PLACES),
            mode: longest_key(locale, "mode", &PLACES),
        })
    }

    /// The arguments of a template, one set for each that may be the longest.
    pub fn args(&self, template: &Template, tag: &Tag) -> Vec<Args> {
        let mut found = Vec::new();
        for moment in &self.moments {
            for children in CHILDREN {
                let set = template.variables.iter().fold(Args::new(), |args, variable| {
                    args.with(&variable.name, self.value(variable.kind, &variable.name, *moment, children, tag))
                });
                if !found.contains(&set) {
                    found.push(set);
                }
            }
        }
        found
    }

    fn value(&self, kind: Kind, name: &str, moment: DateTime, children: &[&str], tag: &Tag) -> Value {
        let zoned = |at: DateTime| at.to_zoned(jiff::tz::TimeZone::UTC).map_or(Value::Unusable, Value::When);
        match (kind, name) {
            (Kind::Names, _) => children.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>().into(),
            (Kind::Name, "school") => SCHOOL.into(),
            (Kind::Name, "colleague") => "Mr. Castañeda-Ruiz".into(),
            (Kind::Name, _) => TEACHER.into(),
            (Kind::Skill, _) => self.skill.into(),
            (Kind::Place, _) => self.place.into(),
            (Kind::Mode, _) => self.mode.into(),
            (Kind::Title, _) => "The Very Long Winter Night".into(),
            (Kind::Text, "word") => "good morning".into(),
            (Kind::Text, "action") => "read two pages aloud at home".into(),
            (Kind::Text, "home_step" | "class_step") => "fifteen minutes a night".into(),
            (Kind::Text, _) => "Read a whole chapter aloud to the class".into(),
            (Kind::Phone, _) => "+1 (555) 010-0199".into(),
            (Kind::Spoken, _) => tag.as_str().into(),
            (Kind::Language, "l1") => "ht".into(),
            (Kind::Language, "l2") => "ckb".into(),
            (Kind::Language, _) => "zh-Hant".into(),
            (Kind::Link, _) => "https://porchlight.example/b7".into(),
            (Kind::Time, _) => Value::Time(self.clock),
            (Kind::Number, "n") => 5.into(),
            (Kind::Number, "minutes") => 120.into(),
            (Kind::Number, _) => 1_200.into(),
            (Kind::Date, _) => zoned(self.day_month),
            (Kind::Day, _) => zoned(self.weekday),
            (Kind::When | Kind::Slot, _) => zoned(moment),
        }
    }
}

fn units(text: &str) -> usize {
    measure(text).units
}

/// The known value that a locale says longest.
fn longest_key(locale: &Locale, id: &str, known: &[&'static str]) -> &'static str {
    let said = |key: &str| {
        let key = Value::Text(key.replace(' ', "-"));
        locale.format(id, None, false, &[(id.to_owned(), key)]).map_or(0, |text| units(&text))
    };
    known.iter().copied().max_by_key(|key| said(key)).unwrap_or_default()
}
