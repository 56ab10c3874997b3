//! What a word can say in an answer. Names and values of the lists in `data/`; a word may say several things.

/// A part of the day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Part {
    /// Up to noon.
    Morning,
    /// After noon.
    Afternoon,
    /// After work.
    Evening,
    /// Late.
    Night,
}

impl Part {
    /// Its stable word.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Morning => "morning",
            Self::Afternoon => "afternoon",
            Self::Evening => "evening",
            Self::Night => "night",
        }
    }

    pub(super) fn of(name: &str) -> Option<Self> {
        [Self::Morning, Self::Afternoon, Self::Evening, Self::Night].into_iter().find(|part| part.as_str() == name)
    }

    /// Whether a minute of the day lies in it, as generously as people use the word.
    pub(super) fn holds(self, minute: u16) -> bool {
        let hours = match self {
            Self::Morning => 4..12,
            Self::Afternoon => 12..19,
            Self::Evening => 16..23,
            Self::Night => 18..24,
        };
        hours.contains(&(minute / 60))
    }
}

/// What a word says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Tag {
    Yes,
    No,
    /// Negates what is beside it.
    Neg,
    /// Says of what is beside it that it does not suit.
    Cant,
    /// Sounds like a negation and is none.
    Safe,
    /// Trouble: denied, it agrees.
    Problem,
    /// Calls off what was booked, or says that somebody will not be there.
    Cancel,
    /// "Don't cancel".
    Kept,
    Unsure,
    /// Yes, God willing.
    Soft,
    Ask,
    /// Asks for a time politely.
    Request,
    /// A counted thing.
    Count,
    /// Makes the number beside it that of a room, a class, a floor.
    Label,
    /// "Twice ten".
    Times,
    Pages,
    /// Announces or follows the number of a choice.
    Slot,
    Any,
    Both,
    Nothing,
    Others,
    Except,
    Only,
    Or,
    And,
    But,
    To,
    Between,
    After,
    Before,
    /// "I work until".
    Getoff,
    At,
    /// A word for any place, which says little of an hour ("sa").
    Place,
    Oclock,
    Half,
    HalfNext,
    HalfPre,
    Quarter,
    QuarterPre,
    QuarterNext,
    QuarterTo,
    QuarterToPre,
    Third,
    /// "Eight minus twenty".
    Minus,
    /// "Eight twenty left".
    MinusPost,
    /// "Without twenty eight".
    MinusPre,
    /// "Twenty to eight".
    MinusMid,
    /// "Twenty past eight".
    PlusMid,
    /// "(half of) the seventh".
    Next(u16),
    Am,
    Pm,
    /// Monday is 0.
    Day(u16),
    Weekend,
    Part(Part),
    /// Days from today.
    Relative(i8),
    /// Weeks from this one.
    Week(u16),
    Coming,
    Number(u16),
    Ordinal(u16),
    Month(u16),
    /// Minutes that something took.
    Lasted(u16),
    /// Minutes after midnight.
    Time(u16),
    Hour(u16),
    /// "and a half".
    HalfMore,
    NotRead,
    Glad,
    Thanks,
    Greeting,
    Fill,
    Change,
    Late,
    /// What we send.
    Text,
    /// Orders to leave something.
    Leave,
    /// Number of a language in [`super::lexicon::TAGS`].
    Language(u16),
    Less,
    /// Once in seven days.
    Weekly,
    CallMe,
    Minute,
    HourUnit,
    /// Makes a condition.
    If,
    /// Somebody else than who writes.
    Who,
    /// What a child does instead of reading.
    Act,
    /// Reading that is meant, owed or usual, not done.
    Plan,
    /// Makes a day one that was, or a matter of its own.
    Past,
    /// What else than coming one cannot do or does not have.
    Else,
    /// Takes back what was said before it.
    Oops,
    /// The same of what stands beside it.
    Also,
    /// Compares two choices.
    Than,
    /// Says that one can't, and needs a verb to say what.
    Modal,
    /// Taking part in the meeting, and words that add nothing beside it.
    Come,
}

const PLAIN: [(&str, Tag); 81] = [
    ("yes", Tag::Yes),
    ("no", Tag::No),
    ("neg", Tag::Neg),
    ("cant", Tag::Cant),
    ("safe", Tag::Safe),
    ("problem", Tag::Problem),
    ("cancel", Tag::Cancel),
    ("kept", Tag::Kept),
    ("unsure", Tag::Unsure),
    ("soft", Tag::Soft),
    ("ask", Tag::Ask),
    ("request", Tag::Request),
    ("count", Tag::Count),
    ("label", Tag::Label),
    ("times", Tag::Times),
    ("pages", Tag::Pages),
    ("slot", Tag::Slot),
    ("any", Tag::Any),
    ("both", Tag::Both),
    ("none", Tag::Nothing),
    ("others", Tag::Others),
    ("except", Tag::Except),
    ("only", Tag::Only),
    ("or", Tag::Or),
    ("and", Tag::And),
    ("but", Tag::But),
    ("to", Tag::To),
    ("between", Tag::Between),
    ("after", Tag::After),
    ("before", Tag::Before),
    ("getoff", Tag::Getoff),
    ("at", Tag::At),
    ("place", Tag::Place),
    ("oclock", Tag::Oclock),
    ("half", Tag::Half),
    ("half next", Tag::HalfNext),
    ("half pre", Tag::HalfPre),
    ("quarter", Tag::Quarter),
    ("quarter pre", Tag::QuarterPre),
    ("quarter next", Tag::QuarterNext),
    ("quarter to", Tag::QuarterTo),
    ("quarter to pre", Tag::QuarterToPre),
    ("third", Tag::Third),
    ("minus", Tag::Minus),
    ("minus post", Tag::MinusPost),
    ("minus pre", Tag::MinusPre),
    ("minus mid", Tag::MinusMid),
    ("plus mid", Tag::PlusMid),
    ("am", Tag::Am),
    ("pm", Tag::Pm),
    ("weekend", Tag::Weekend),
    ("week next", Tag::Week(1)),
    ("week this", Tag::Week(0)),
    ("next", Tag::Coming),
    ("halfof", Tag::HalfMore),
    ("noread", Tag::NotRead),
    ("glad", Tag::Glad),
    ("thanks", Tag::Thanks),
    ("greet", Tag::Greeting),
    ("fill", Tag::Fill),
    ("change", Tag::Change),
    ("late", Tag::Late),
    ("msg", Tag::Text),
    ("stopw", Tag::Leave),
    ("less", Tag::Less),
    ("weekly", Tag::Weekly),
    ("callme", Tag::CallMe),
    ("minute", Tag::Minute),
    ("hours", Tag::HourUnit),
    ("auto", Tag::Fill),
    ("if", Tag::If),
    ("who", Tag::Who),
    ("act", Tag::Act),
    ("plan", Tag::Plan),
    ("past", Tag::Past),
    ("else", Tag::Else),
    ("oops", Tag::Oops),
    ("also", Tag::Also),
    ("than", Tag::Than),
    ("modal", Tag::Modal),
    ("come", Tag::Come),
];

/// The days as replies name them, from Monday.
pub(super) const DAYS: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

impl Tag {
    /// Says nothing of an answer itself, but how certain it is.
    pub(super) fn is_beside(self) -> bool {
        use Tag::{Act, Also, Come, Else, If, Modal, Oops, Past, Plan, Than, Who};
        matches!(self, If | Who | Act | Plan | Past | Else | Oops | Also | Than | Modal | Come)
    }

    /// What the words of a list say, by the list's name.
    pub(super) fn of(key: &str) -> Option<Self> {
        if let Some((_, tag)) = PLAIN.iter().find(|(name, _)| *name == key) {
            return Some(*tag);
        }
        let (kind, value) = key.split_once(' ')?;
        let number = || value.parse::<u16>().ok();
        Some(match kind {
            "day" => Self::Day(u16::try_from(DAYS.iter().position(|day| *day == value)?).ok()?),
            "part" => Self::Part(Part::of(value)?),
            "rel" => Self::Relative(match value {
                "today" => 0,
                "tomorrow" => 1,
                "day_after_tomorrow" => 2,
                "yesterday" => -1,
                _ => return None,
            }),
            "num" => Self::Number(number()?),
            "ord" => Self::Ordinal(number()?),
            "month" => Self::Month(number()?),
            "dur" => Self::Lasted(number()?),
            "hour" => Self::Hour(number()?),
            "hnext" => Self::Next(number()?),
            "lang" => Self::Language(u16::try_from(super::lexicon::TAGS.iter().position(|tag| *tag == value)?).ok()?),
            "time" => {
                let (hour, minute) = value.split_once(':')?;
                Self::Time(hour.parse::<u16>().ok()? * 60 + minute.parse::<u16>().ok()?)
            }
            _ => return None,
        })
    }
}
