//! What a template is: its id, and its variables with their kinds, as the comments of the English file declare them.

use super::ftl::Entry;
use serde::Serialize;

/// First parts of the ids of messages that go to families; a message with another first part is a word of a page.
pub const GROUPS: [&str; 9] = ["note", "conf", "visit", "read", "math", "play", "loan", "ask", "sys"];

/// Longest teacher's text in a template, in characters (messages.md, section 3).
pub const TEXT_CHARS: usize = 80;
/// Longest name taken, in characters: twice what the templates are measured with, so that no real name stops a message.
pub const NAME_CHARS: usize = 80;

/// The skills translated in every locale, as a teacher picks them; the key in Fluent has dashes for spaces.
pub const SKILLS: [&str; 12] = [
    "reading",
    "writing",
    "counting",
    "maths",
    "science",
    "drawing",
    "music",
    "listening",
    "sharing",
    "asking questions",
    "working together",
    "keeping at it",
];

/// The places and ways of a meeting translated in every locale, as keys of `place` and `mode`.
pub const PLACES: [&str; 4] = ["school", "home", "phone", "video"];
/// The skill that a teacher's word names, where it is one that every locale translates, however its case.
pub fn known_skill(text: &str) -> Option<&'static str> {
    let plain = text.to_lowercase().replace(['-', '_'], " ");
    SKILLS.iter().find(|known| **known == plain || (plain == "math" && **known == "maths")).copied()
}

/// Whether every locale translates this skill.
pub fn is_known_skill(text: &str) -> bool {
    known_skill(&text.split_whitespace().collect::<Vec<_>>().join(" ")).is_some()
}

/// What a variable holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// One child or several siblings, each by the name the teacher calls it.
    Names,
    /// One name of a person, school or thing.
    Name,
    /// A teacher's words, one line, inserted as written.
    Text,
    /// A known skill, translated, or a teacher's words.
    Skill,
    /// Where a meeting is: a known place, translated, or the school's words.
    Place,
    /// How a meeting is held: a known way, translated, or the school's words.
    Mode,
    /// The title of a book, as it stands on the book.
    Title,
    /// A moment: weekday, day and time.
    When,
    /// A moment said shorter: one of several in a text.
    Slot,
    /// The name of a weekday.
    Day,
    /// A day and month.
    Date,
    /// A time of day.
    Time,
    /// A count.
    Number,
    /// A phone number as it is shown.
    Phone,
    /// A language, shown by its own name.
    Language,
    /// A language inside a sentence: the locale's word for its own, else its own name.
    Spoken,
    /// An address of a page of ours.
    Link,
}

impl Kind {
    fn parse(word: &str) -> Option<Kind> {
        Some(match word {
            "names" => Kind::Names,
            "name" => Kind::Name,
            "text" => Kind::Text,
            "skill" => Kind::Skill,
            "place" => Kind::Place,
            "mode" => Kind::Mode,
            "title" => Kind::Title,
            "when" => Kind::When,
            "slot" => Kind::Slot,
            "day" => Kind::Day,
            "date" => Kind::Date,
            "time" => Kind::Time,
            "number" => Kind::Number,
            "phone" => Kind::Phone,
            "language" => Kind::Language,
            "spoken" => Kind::Spoken,
            "link" => Kind::Link,
            _ => return None,
        })
    }

    /// What to give, in words for the person who forgot it.
    pub fn wanted(self) -> &'static str {
        match self {
            Kind::Names => "a name or a list of names",
            Kind::Name => "a name",
            Kind::Text => "one line of text",
            Kind::Skill => "a skill",
            Kind::Place => "school, home, phone, video or words of your own",
            Kind::Mode => "school, home, phone, video or words of your own",
            Kind::Title => "the title of a book",
            Kind::When | Kind::Slot => "a moment with its time zone, like 2026-11-24T16:30[America/New_York]",
            Kind::Day | Kind::Date => "a day, like 2026-11-24",
            Kind::Time => "a time of day, like 19:30",
            Kind::Number => "a whole number",
            Kind::Phone => "a phone number",
            Kind::Language | Kind::Spoken => "a language",
            Kind::Link => "an address that starts with https://",
        }
    }

    /// Longest value in characters, where one is set.
    pub fn max_chars(self) -> Option<usize> {
        match self {
            Kind::Text | Kind::Skill => Some(TEXT_CHARS),
            Kind::Names | Kind::Name | Kind::Title | Kind::Phone | Kind::Link => Some(NAME_CHARS),
            Kind::Place | Kind::Mode | Kind::Language | Kind::Spoken => Some(NAME_CHARS),
            Kind::When | Kind::Slot | Kind::Day | Kind::Date | Kind::Time | Kind::Number => None,
        }
    }
}

/// Whether a member of staff may send it as she sends a note: what she learned at a visit goes home the same way.
pub fn is_note(id: &str) -> bool {
    id.starts_with("note.") || id == "visit.thanks"
}

/// What was agreed on at a conference: sent from there (`conferences::sheet`), and nowhere else.
pub const PLAN: &str = "conf.plan";

/// Whether a template's wording names neither teacher nor school. It inherits the name when a signed text went to that
/// number within 24 hours; else it goes out signed (`Catalogue::render_signed`).
pub fn names_nobody(id: &str) -> bool {
    const CONFERENCES: [&str; 5] =
        ["conf.student_led", "conf.clarify", "conf.taken", "conf.interpreter", "conf.reminder"];
    let at_home = ["read.", "math.", "play.", "loan."].iter().any(|start| id.starts_with(start));
    at_home || id == "sys.language" || CONFERENCES.contains(&id)
}

/// Whether a kind of message is among `patterns`: a whole id, or its beginning and `*`.
pub fn is_among(patterns: &[String], kind: &str) -> bool {
    patterns.iter().any(|known| known.strip_suffix('*').map_or(kind == known, |start| kind.starts_with(start)))
}

/// One variable of a template.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, utoipa::ToSchema)]
pub struct Variable {
    /// Its name, without the dollar sign.
    pub name: String,
    /// What it holds.
    pub kind: Kind,
    /// What it is for, in English, for the person who fills it in.
    pub note: String,
}

/// One kind of message to families.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, utoipa::ToSchema)]
pub struct Template {
    /// Its id, such as `note.first_contact`.
    pub id: String,
    /// The first part of the id: `note`, `sys` ...
    pub group: String,
    /// What it is for, in English.
    pub purpose: String,
    /// Its variables, in the order the source declares them.
    pub variables: Vec<Variable>,
}

impl Template {
    /// Reads a template from its English message; `Err` says what the comment lacks.
    pub(super) fn read(entry: &Entry) -> Result<Template, String> {
        let id = template_id(&entry.id).ok_or("not a template")?;
        let mut purpose = Vec::new();
        let mut variables = Vec::new();
        for line in &entry.comment {
            match line.trim().strip_prefix('$') {
                Some(rest) => variables.push(variable(rest)?),
                None => purpose.push(line.trim()),
            }
        }
        let group = id.split('.').next().unwrap_or_default().to_owned();
        Ok(Template { id, group, purpose: purpose.join(" ").trim().to_owned(), variables })
    }

    /// The variable of that name.
    pub fn variable(&self, name: &str) -> Option<&Variable> {
        self.variables.iter().find(|variable| variable.name == name)
    }
}

/// `teacher (name): who writes` as in a comment.
fn variable(line: &str) -> Result<Variable, String> {
    let shape = || format!("the comment on ${line} should read: $name (kind): what it is");
    let (name, rest) = line.split_once(" (").ok_or_else(shape)?;
    let (kind, note) = rest.split_once(')').ok_or_else(shape)?;
    let kind = Kind::parse(kind).ok_or_else(|| format!("${name} has the unknown kind `{kind}`"))?;
    Ok(Variable { name: name.to_owned(), kind, note: note.trim_start_matches(':').trim().to_owned() })
}

/// `note-first-contact` -> `note.first_contact`; `None` for a word of a page.
pub(super) fn template_id(fluent: &str) -> Option<String> {
    let (group, rest) = fluent.split_once('-')?;
    GROUPS.contains(&group).then(|| format!("{group}.{}", rest.replace('-', "_")))
}

/// `note.first_contact` -> `note-first-contact`.
pub(super) fn fluent_id(template: &str) -> String {
    template.replace(['.', '_'], "-")
}
