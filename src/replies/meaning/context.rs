//! What a reply answers, and what it can mean. Names and fields are those of the shared reply contexts; times are school local.

use jiff::civil::{Date, DateTime};
use serde::Deserialize;
use serde_json::{Value, json};

use super::tag::{DAYS, Part};

/// What was asked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// Nothing: the family writes first.
    #[default]
    Unsolicited,
    /// Several times for a conference.
    ConferenceOffer,
    /// How many minutes were read.
    ReadingLogPrompt,
    /// Nothing: a good word about the child.
    PositiveNote,
    /// Whether a booked time stands.
    ReminderBooked,
    /// Nothing: who we are.
    FirstContact,
    /// One time for a conference.
    SingleSlotOffer,
    /// Several languages, by number.
    LanguageOffer,
}

/// A time on offer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
pub struct Slot {
    /// The number the family was told.
    pub n: u32,
    /// When it begins.
    pub start: DateTime,
}

/// What a reply answers.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
pub struct Context {
    /// What was asked.
    pub kind: Kind,
    /// Times on offer.
    pub slots: Vec<Slot>,
    /// How many numbers stand for things that are no times, from 1 on.
    pub numbers: u32,
    /// The time that is booked.
    pub booked: Option<DateTime>,
    /// The school's day when the reply came; without: relative days are not understood.
    pub today: Option<Date>,
}

/// A wish for a time; fields that say nothing are empty. Minutes count from midnight, days from Monday.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wish {
    /// On one of these days.
    pub day: Vec<u16>,
    /// On none of these.
    pub not_day: Vec<u16>,
    /// On this date.
    pub date: Option<Date>,
    /// In so many weeks.
    pub week: Option<u16>,
    /// In this part of the day.
    pub part: Option<Part>,
    /// Not earlier.
    pub after: Option<u16>,
    /// Not later.
    pub before: Option<u16>,
    /// Then.
    pub at: Option<u16>,
    /// From, to.
    pub between: Option<(u16, u16)>,
    /// None of these offers.
    pub not_slot: Vec<u32>,
}

/// How somebody wants to be written to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Preference {
    /// The part of the day without messages.
    pub quiet: Option<Part>,
    /// BCP 47 tag.
    pub language: Option<&'static str>,
    /// `weekly` or `less`.
    pub frequency: Option<&'static str>,
}

/// What a reply means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// Takes this offer, or any of these.
    AcceptSlot(Vec<u32>),
    /// Keeps the booking.
    Confirm,
    /// No time suits, or the booking is given up.
    Decline,
    /// Wishes for a time.
    ProposeTime(Vec<Wish>),
    /// A person must read it.
    Question,
    /// Send nothing more.
    OptOut,
    /// Send again.
    OptIn,
    /// Who are you.
    Help,
    /// Nothing to do.
    Thanks,
    /// Minutes read.
    ReadingMinutes(u32),
    /// Not this family's number.
    WrongNumber,
    /// Wants a telephone call.
    CallMe,
    /// How to write to them.
    Preference(Preference),
    /// A machine wrote it.
    AutoReply,
}

impl Answer {
    /// Its stable word.
    pub fn intent(&self) -> &'static str {
        match self {
            Self::AcceptSlot(_) => "accept_slot",
            Self::Confirm => "confirm",
            Self::Decline => "decline",
            Self::ProposeTime(_) => "propose_time",
            Self::Question => "question",
            Self::OptOut => "opt_out",
            Self::OptIn => "opt_in",
            Self::Help => "help",
            Self::Thanks => "thanks",
            Self::ReadingMinutes(_) => "reading_minutes",
            Self::WrongNumber => "wrong_number",
            Self::CallMe => "call_me",
            Self::Preference(_) => "preference",
            Self::AutoReply => "auto_reply",
        }
    }

    /// `{"intent", …}` as the shared reply contexts define it.
    pub fn to_json(&self) -> Value {
        let mut answer = json!({ "intent": self.intent() });
        let mut put = |key: &str, value: Value| {
            if let Some(fields) = answer.as_object_mut() {
                fields.insert(key.to_owned(), value);
            }
        };
        match self {
            Self::AcceptSlot(slots) => match slots.as_slice() {
                [one] => put("slot", json!(one)),
                many => put("slot_any", json!(many)),
            },
            Self::ProposeTime(wishes) => put("constraints", wishes.iter().map(Wish::to_json).collect()),
            Self::ReadingMinutes(minutes) => put("minutes", json!(minutes)),
            Self::Preference(wish) => {
                let fields =
                    [("quiet", wish.quiet.map(Part::as_str)), ("lang", wish.language), ("frequency", wish.frequency)];
                fields.into_iter().filter_map(|(key, value)| Some((key, value?))).for_each(|(k, v)| put(k, json!(v)));
            }
            _ => {}
        }
        answer
    }
}

impl Wish {
    /// Whether it says nothing.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    fn to_json(&self) -> Value {
        let mut fields = serde_json::Map::new();
        let mut put = |key: &str, value: Option<Value>| {
            value.map(|value| fields.insert(key.to_owned(), value));
        };
        let days = |days: &[u16]| {
            let names: Vec<&str> = days.iter().filter_map(|day| DAYS.get(usize::from(*day)).copied()).collect();
            (!names.is_empty()).then(|| json!(names))
        };
        let clock = |minute: u16| format!("{:02}:{:02}", minute / 60, minute % 60);
        put("day", days(&self.day));
        put("not_day", days(&self.not_day));
        put("date", self.date.map(|date| json!(date.to_string())));
        put("week", self.week.map(|week| json!(if week == 0 { "this" } else { "next" })));
        put("part", self.part.map(|part| json!(part.as_str())));
        put("after", self.after.map(|at| json!(clock(at))));
        put("before", self.before.map(|at| json!(clock(at))));
        put("at", self.at.map(|at| json!(clock(at))));
        put("between", self.between.map(|(from, to)| json!([clock(from), clock(to)])));
        put("not_slot", (!self.not_slot.is_empty()).then(|| json!(self.not_slot)));
        Value::Object(fields)
    }
}
