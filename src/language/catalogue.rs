//! The catalogue: which locales and templates there are, which locale a reader gets, and rendering.
//!
//! What comes out of `render` is what the family reads; anything that would leave a hole in it is an error instead.

use super::args::{Args, Value};
use super::formats::Length;
use super::load::{self, LoadError};
use super::locale::Locale;
use super::template::{Kind, SKILLS, Template, fluent_id};
use super::{Tag, segments, values};
use crate::channel::Channel;
use std::collections::BTreeSet;
use std::path::Path;

/// Longest subject of an e-mail, in characters (messages.md, section 3).
pub const SUBJECT_CHARS: usize = 60;

/// The mark Fluent sets after a value in e-mail.
const ISOLATE_END: char = '\u{2069}';

/// Parts an SMS may take in any language (rule L01 of messages.md).
pub const SMS_PARTS: usize = 2;

/// All that families read, checked when it was loaded.
pub struct Catalogue {
    locales: Vec<Locale>,
    tags: Vec<Tag>,
    templates: Vec<Template>,
    overlay: Overlay,
    /// Fluent ids that an operator's folder adds to the source: a locale may lack them.
    added: BTreeSet<String>,
}

/// What of an operator's folder is in a catalogue.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Overlay {
    /// Its files, by their place in the folder.
    pub files: Vec<String>,
    /// Stands for their names and content; empty where there are none.
    pub digest: String,
}

/// One message, rendered for one reader.
#[derive(Clone, PartialEq, Eq)]
pub struct Rendered {
    /// The language it is really in.
    pub language: Tag,
    /// The text. For SMS with plain typography, ready to be counted and sent.
    pub text: String,
    /// The subject; e-mail only, at most 60 characters, never with a child's name.
    pub subject: Option<String>,
    /// What surrounds the text in an e-mail; e-mail only.
    pub frame: Option<Frame>,
}

/// What a rendering needs: the template, the locale a reader gets, the values.
type Filled<'a> = (&'a Template, &'a Locale, Vec<(String, Value)>);

/// What surrounds the text of an e-mail.
#[derive(Clone, PartialEq, Eq)]
pub struct Frame {
    /// The line above the text: "Dear family of Mateo,".
    pub greeting: String,
    /// How to answer.
    pub reply: String,
    /// Why this came.
    pub why: String,
    /// The words of the link that stops these e-mails.
    pub unsubscribe: String,
}

impl std::fmt::Debug for Rendered {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Rendered({}, {} characters)", self.language, self.text.chars().count())
    }
}

/// Why a message was not rendered, in words for the person who sends it; never with a value.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RenderError {
    /// No such template.
    #[error("there is no template `{0}`")]
    UnknownTemplate(String),
    /// A variable of the template was not given.
    #[error("{template} needs `{name}`: {wanted}")]
    Missing {
        /// The template.
        template: String,
        /// The variable.
        name: String,
        /// What to give.
        wanted: &'static str,
    },
    /// Something was given that the template has no place for.
    #[error("{template} has no `{name}`")]
    Unknown {
        /// The template.
        template: String,
        /// What was given.
        name: String,
    },
    /// A value of another kind than the variable's, or an empty one.
    #[error("`{name}` of {template} should be {wanted}")]
    WrongType {
        /// The template.
        template: String,
        /// The variable.
        name: String,
        /// What to give.
        wanted: &'static str,
    },
    /// A value longer than the template can carry.
    #[error("`{name}` of {template} is longer than {max} characters")]
    TooLong {
        /// The template.
        template: String,
        /// The variable.
        name: String,
        /// Its limit.
        max: usize,
    },
    /// The locale's own text failed; the checks at the start exist so that nobody ever sees this.
    #[error("the text could not be made: {0}")]
    Format(String),
}

impl Catalogue {
    /// Loads the embedded locales and lays an operator's folder (`<folder>/<tag>/*.ftl`) over them, message by message.
    /// Every check of the source and of what the folder touches passes or nothing is loaded: `Err` lists each fault with
    /// file and line. The locales of the binary alone were checked when it was tested.
    pub fn load(overlay: Option<&Path>) -> Result<Catalogue, LoadError> {
        load::load(overlay)
    }

    /// Builds every locale now rather than at its first text; `Err` says what is broken.
    pub fn prepare(&self) -> Result<(), String> {
        self.locales.iter().try_for_each(Locale::prepare)
    }

    pub(super) fn new(locales: Vec<Locale>, templates: Vec<Template>) -> Catalogue {
        let tags = locales.iter().map(|locale| locale.tag.clone()).collect();
        Catalogue { locales, tags, templates, overlay: Overlay::default(), added: BTreeSet::new() }
    }

    pub(super) fn with(self, overlay: Overlay) -> Catalogue {
        Catalogue { overlay, ..self }
    }

    pub(super) fn with_added(self, added: BTreeSet<String>) -> Catalogue {
        Catalogue { added, ..self }
    }

    /// What of an operator's folder is in it.
    pub fn overlay(&self) -> &Overlay {
        &self.overlay
    }

    /// Builds now what another catalogue has built; `Err` says what is broken.
    pub(super) fn prepare_as(&self, other: &Catalogue) -> Result<(), String> {
        let is_built = |locale: &&Locale| other.find(&locale.tag).is_some_and(Locale::is_built);
        self.locales.iter().filter(is_built).try_for_each(Locale::prepare)
    }

    /// The locales there are, in the order of their tags.
    pub fn locales(&self) -> &[Tag] {
        &self.tags
    }

    /// The templates there are, in the order of their ids.
    pub fn templates(&self) -> &[Template] {
        &self.templates
    }

    /// The template of an id such as `note.strength`.
    pub fn template(&self, id: &str) -> Option<&Template> {
        self.templates.iter().find(|template| template.id == id)
    }

    /// The skills translated in every locale, as a teacher picks them in English; any other is inserted as written.
    pub fn skills(&self) -> &[&'static str] {
        &SKILLS
    }

    /// The locale a reader of this language will really get: the nearest one in the same script, else English.
    pub fn choose(&self, asked: &Tag) -> Tag {
        self.locale(asked).map_or_else(Tag::english, |locale| locale.tag.clone())
    }

    /// The same for one template: one that an operator added is in English where a locale lacks it.
    pub fn choose_for(&self, id: &str, asked: &Tag) -> Tag {
        if self.lacks(id, asked) { Tag::english() } else { self.choose(asked) }
    }

    /// Whether the locale of a reader lacks a template that an operator added.
    pub fn lacks(&self, id: &str, asked: &Tag) -> bool {
        if self.added.is_empty() {
            return false;
        }
        let message = fluent_id(id);
        self.added.contains(&message) && self.locale(asked).is_some_and(|locale| locale.lacks(&message))
    }

    pub(super) fn locale(&self, asked: &Tag) -> Option<&Locale> {
        if let Some(exact) = self.find(asked) {
            return Some(exact);
        }
        let near = asked.fallbacks().into_iter().find_map(|tag| self.find(&tag));
        let script = asked.script();
        // Another region's text of the same language and script is still nearer than English.
        let kin = || self.locales.iter().find(|l| l.tag.language() == asked.language() && l.tag.script() == script);
        near.or_else(kin).or_else(|| self.find(&Tag::english()))
    }

    pub(super) fn find(&self, tag: &Tag) -> Option<&Locale> {
        self.locales.iter().find(|locale| locale.tag == *tag)
    }

    /// Renders a template for a reader. SMS has no isolation marks and plain typography; e-mail has marks, a subject and
    /// a frame. A `child` may be one name or a list; `$children`, its count, comes of itself.
    pub fn render(&self, id: &str, asked: &Tag, channel: Channel, args: &Args) -> Result<Rendered, RenderError> {
        let (template, locale, values) = self.filled(id, asked, args)?;
        let message = fluent_id(id);
        let language = locale.tag.clone();
        if channel == Channel::Sms {
            let text = sms(locale, &message, &values, None).map_err(RenderError::Format)?;
            return Ok(Rendered { language, text, subject: None, frame: None });
        }
        let own = Some("email").filter(|attribute| locale.has(&message, Some(attribute)));
        let text = locale.format(&message, own, true, &values).map_err(RenderError::Format)?;
        let text = tidy(&text);
        let (subject, frame) = self.envelope(template, locale, &values).map_err(RenderError::Format)?;
        Ok(Rendered { language, text, subject: Some(subject), frame: Some(frame) })
    }

    /// An SMS that ends with the name of who writes, for templates that name nobody (`template::names_nobody`): the form is
    /// chosen so that the text and the name fit together.
    pub fn render_signed(&self, id: &str, asked: &Tag, args: &Args, name: &str) -> Result<Rendered, RenderError> {
        let (_, locale, values) = self.filled(id, asked, args)?;
        let text = sms(locale, &fluent_id(id), &values, Some(name)).map_err(RenderError::Format)?;
        Ok(Rendered { language: locale.tag.clone(), text, subject: None, frame: None })
    }

    /// The hand-shortened form of an SMS, `None` where a locale has none: for checks, which must see it too.
    pub fn render_short(&self, id: &str, asked: &Tag, args: &Args) -> Result<Option<String>, RenderError> {
        self.render_form(id, asked, Some("short"), args)
    }

    /// One form of a message as it stands, whatever its length, `None` where a locale has none: for checks.
    pub(super) fn render_form(
        &self,
        id: &str,
        asked: &Tag,
        form: Option<&str>,
        args: &Args,
    ) -> Result<Option<String>, RenderError> {
        let (_, locale, values) = self.filled(id, asked, args)?;
        let message = fluent_id(id);
        if !locale.has(&message, form) || self.lacks(id, asked) {
            return Ok(None);
        }
        let text = locale.format(&message, form, false, &values).map_err(RenderError::Format)?;
        Ok(Some(segments::fold(&tidy(&text))))
    }

    /// A template, the locale a reader gets, and every value as its variable wants it.
    fn filled(&self, id: &str, asked: &Tag, args: &Args) -> Result<Filled<'_>, RenderError> {
        let template = self.template(id).ok_or_else(|| RenderError::UnknownTemplate(id.to_owned()))?;
        let locale = if self.lacks(id, asked) { self.find(&Tag::english()) } else { self.locale(asked) };
        let locale = locale.ok_or_else(|| RenderError::Format("there is no locale".to_owned()))?;
        if let Some((name, _)) = args.iter().find(|(name, _)| template.variable(name).is_none()) {
            return Err(RenderError::Unknown { template: id.to_owned(), name: name.to_owned() });
        }
        let mut values = Vec::with_capacity(template.variables.len() + 1);
        for variable in &template.variables {
            let value = values::fill(template, variable, args, &locale.tag)?;
            if let (Kind::Names, Value::List(names)) = (variable.kind, &value) {
                values.push(("children".to_owned(), Value::Number(names.len() as i64)));
            }
            values.push((variable.name.clone(), value));
        }
        Ok((template, locale, values))
    }

    /// Subject and frame of an e-mail, in the same locale as its text.
    fn envelope(
        &self,
        template: &Template,
        locale: &Locale,
        values: &[(String, Value)],
    ) -> Result<(String, Frame), String> {
        let word = |id: &str| locale.format(id, None, true, values);
        let has = |name: &str| template.variable(name).is_some();
        let general = format!("email-subject-{}", template.group);
        let general = if locale.has(&general, None) { general } else { "email-subject-sys".to_owned() };
        let named = format!("{general}-from");
        let mut subject = locale.format(&general, None, false, &[])?;
        if has("teacher") && locale.has(&named, None) {
            let with_teacher = locale.format(&named, None, false, values)?;
            if with_teacher.chars().count() <= SUBJECT_CHARS {
                subject = with_teacher;
            }
        }
        let greeting = if has("child") { "email-greeting-child" } else { "email-greeting" };
        let frame = Frame {
            greeting: word(greeting)?,
            reply: word("email-reply")?,
            why: word("email-why")?,
            unsubscribe: word("email-unsubscribe")?,
        };
        Ok((subject, frame))
    }

    /// A word of a page, in the reader's language or else in English, with isolation marks. Pages name only ids that
    /// `missing_words` has been asked about at the start; an id nobody has comes back as itself.
    pub fn word(&self, asked: &Tag, id: &str, args: &Args) -> String {
        let values: Vec<_> = args.iter().map(|(name, value)| (name.to_owned(), value.clone())).collect();
        let said =
            |locale: &Locale| locale.has(id, None).then(|| locale.format(id, None, true, &values).ok()).flatten();
        let own = self.locale(asked).and_then(said);
        own.or_else(|| self.find(&Tag::english()).and_then(said)).unwrap_or_else(|| id.to_owned())
    }

    /// Which of these words no page could show: those English itself lacks. For the check at the start.
    pub fn missing_words<'a>(&self, ids: &[&'a str]) -> Vec<&'a str> {
        let english = self.find(&Tag::english());
        ids.iter().copied().filter(|id| !english.is_some_and(|locale| locale.has(id, None))).collect()
    }

    /// A moment as a reader of this language says it: weekday, day, month as a word, time of day.
    pub fn say_moment(&self, asked: &Tag, when: &jiff::Zoned) -> String {
        let formats = self.locale(asked).and_then(Locale::formats);
        formats.map(|formats| formats.moment(when, Length::Long)).unwrap_or_default()
    }
}

/// The text of an SMS: the full form, or the hand-shortened `.short` one where the full would take more than two parts
/// (long names, or one letter that makes the whole text UCS-2).
fn sms(locale: &Locale, message: &str, values: &[(String, Value)], name: Option<&str>) -> Result<String, String> {
    let signature = name.map(|name| format!(" - {name}")).unwrap_or_default();
    let form = |attribute| {
        let text = locale.format(message, attribute, false, values)?;
        Ok::<_, String>(segments::fold(&(tidy(&text) + &signature)))
    };
    let full = form(None)?;
    if segments::measure(&full).segments <= SMS_PARTS || !locale.has(message, Some("short")) {
        return Ok(full);
    }
    let short = form(Some("short"))?;
    Ok(if segments::measure(&short).segments < segments::measure(&full).segments { short } else { full })
}

/// No full stop of ours after a value's own "!", "?", "p. m." or three dots.
fn tidy(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text.chars();
    let (mut last, mut left) = (' ', 0);
    while let Some(c) = rest.next() {
        // A mark that ends the isolation of a value may stand between its end and our stop.
        if c == ISOLATE_END {
            out.push(c);
            continue;
        }
        if c == '.' && last != '.' {
            let dots = 1 + rest.clone().filter(|c| *c != ISOLATE_END).take_while(|c| *c == '.').count();
            left = if dots == 2 { 1 } else { dots.min(3) };
        }
        let is_after_mark =
            matches!(c, '.' | '。' | '۔' | '।' | '።' | '။') && matches!(last, '!' | '?' | '؟' | '！' | '？');
        if (c == '.' && left == 0) || is_after_mark {
            continue;
        }
        left = left.saturating_sub(usize::from(c == '.'));
        last = c;
        out.push(c);
    }
    out
}
