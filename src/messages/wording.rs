//! The words of one message for one recipient: a template filled and rendered, or the sender's own words; for e-mail with
//! greeting, the reason it came, and the way out.

use serde::{Deserialize, Serialize};

use super::draft::Content;
use super::words::{Fate, Spoken, Wording};
use crate::app::App;
use crate::entities::{school, staff, student};
use crate::error::Error;
use crate::ids::ContactId;
use crate::language::args::{Args, Value};
use crate::language::catalogue::{Frame, Rendered};
use crate::language::{Tag, autonym, segments};
use crate::links::Use;
use crate::messages::model::Channel;
use crate::translation::Made;

/// The words of a message, counted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Worded {
    /// BCP 47 tag of the language it is in.
    pub language: Tag,
    /// How it was made.
    pub made: Made,
    /// Which service translated the sender's words, or who of the staff edited them.
    pub made_by: Option<String>,
    /// E-mail subject.
    pub subject: Option<String>,
    /// The words.
    pub body: String,
    /// How long it is.
    pub size: Size,
}

/// How long a text message is; all zero for e-mail.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
pub struct Size {
    /// Needs UCS-2.
    pub ucs2: bool,
    /// Septets or UTF-16 units.
    pub units: usize,
    /// Segments that are paid for.
    pub segments: usize,
}

/// To whom a message speaks, and in whose name.
#[derive(Clone, Copy)]
pub struct Between<'a> {
    /// Who writes.
    pub staff: &'a staff::Model,
    /// The school.
    pub school: Option<&'a school::Model>,
    /// The children it is about.
    pub students: &'a [student::Model],
    /// The contact it goes to.
    pub contact: ContactId,
    /// How.
    pub channel: Channel,
    /// The language the guardian reads.
    pub asked: &'a Tag,
}

/// Refuses content that no recipient could get: unknown template, missing or wrong argument.
pub fn check(app: &App, content: &Content) -> Result<(), Error> {
    let Content::Template { id, args } = content else { return Ok(()) };
    let template = app.catalogue.template(id).ok_or(Error::UnknownTemplate)?;
    if template.group != "note" {
        return Err(Error::invalid("template", "is not one that staff send; choose a note"));
    }
    let mut sample = Args::from(args.clone());
    for (name, value) in [("child", "Ana"), ("teacher", "Ms. Reyes"), ("school", "Lincoln School")] {
        if sample.get(name).is_some() {
            return Err(Error::invalid(format!("args.{name}"), "is filled in by Porchlight itself"));
        }
        if template.variable(name).is_some() {
            sample = sample.with(name, value);
        }
    }
    app.catalogue
        .render(id, &Tag::english(), Channel::Sms, &sample)
        .map(drop)
        .map_err(|fault| Error::Wording(fault.to_string()))
}

/// The words of `content` for one recipient; `spoken` holds the sender's own in other languages.
pub fn word(app: &App, content: &Content, spoken: &Spoken, between: Between<'_>) -> Result<Worded, Error> {
    let Some(wording) = spoken.of(between.asked) else { return plain(app, content, between) };
    match wording.fate {
        Fate::Translated => translated(app, content, wording, between),
        Fate::Original => Ok(under_a_note(app, plain(app, content, between)?, between)),
        Fate::Waits => Err(Error::Wording("waits for a person's words".to_owned())),
    }
}

fn plain(app: &App, content: &Content, between: Between<'_>) -> Result<Worded, Error> {
    match content {
        Content::Template { id, args } => template(app, id, Args::from(args.clone()), between),
        Content::OwnWords(text) => Ok(own_words(app, text, between)),
    }
}

fn translated(app: &App, content: &Content, wording: &Wording, between: Between<'_>) -> Result<Worded, Error> {
    let (made, made_by) = wording.made();
    let worded = match wording.content(content) {
        Content::Template { id, args } => template(app, &id, Args::from(args).translated(), between)?,
        Content::OwnWords(text) => {
            let language = Tag::parse(&wording.language).unwrap_or_else(Tag::english);
            Worded { language, ..own_words(app, &text, between) }
        }
    };
    Ok(Worded { made, made_by, ..worded })
}

/// The sender's words in her language, under a note in the family's that says so; without it where the family's language has
/// no wording of ours.
fn under_a_note(app: &App, worded: Worded, between: Between<'_>) -> Worded {
    let made = Made::Original;
    let args = Args::new().with("teacher", between.staff.name.as_str());
    let args = args.with("language", autonym(&Tag::parse(&between.staff.language).unwrap_or_else(Tag::english)));
    let note = app.catalogue.render("sys.original_note", between.asked, Channel::Sms, &args);
    let note = note.ok().filter(|note| note.language.language() == between.asked.language());
    let Some(note) = note else { return Worded { made, ..worded } };
    let body = format!("{}\n{}", note.text, worded.body);
    let size = if between.channel == Channel::Sms { size(&body) } else { Size::default() };
    Worded { made, body, size, ..worded }
}

/// A template with the arguments that Porchlight itself knows added.
pub fn template(app: &App, id: &str, args: Args, between: Between<'_>) -> Result<Worded, Error> {
    several(app, vec![(id, args)], None, between)
}

/// Several templates as one text, each on a line of its own, and an address below them; subject and frame are those of the first.
pub fn several(app: &App, parts: Vec<(&str, Args)>, link: Option<&str>, between: Between<'_>) -> Result<Worded, Error> {
    let mut draught: Option<Draughted> = None;
    for (id, args) in parts {
        let Rendered { language, text, subject, frame } = rendered(app, id, args, between)?;
        match &mut draught {
            Some(draught) => {
                draught.text.push('\n');
                draught.text.push_str(&text);
            }
            None => draught = Some(Draughted { language, made: Made::Template, subject, text, frame }),
        }
    }
    let mut draught = draught.ok_or(Error::UnknownTemplate)?;
    if let Some(link) = link {
        draught.text.push('\n');
        draught.text.push_str(link);
    }
    Ok(finish(app, between, draught))
}

fn rendered(app: &App, id: &str, mut args: Args, between: Between<'_>) -> Result<Rendered, Error> {
    let template = app.catalogue.template(id).ok_or(Error::UnknownTemplate)?;
    let children: Vec<String> = between.students.iter().map(|student| student.called.clone()).collect();
    let known: [(&str, Value); 3] = [
        ("child", children.into()),
        ("teacher", between.staff.name.as_str().into()),
        ("school", between.school.map_or("", |school| school.name.as_str()).into()),
    ];
    for (name, value) in known {
        if template.variable(name).is_some() && args.get(name).is_none() {
            args = args.with(name, value);
        }
    }
    let rendered = app.catalogue.render(id, between.asked, between.channel, &args);
    rendered.map_err(|fault| Error::Wording(fault.to_string()))
}

fn own_words(app: &App, text: &str, between: Between<'_>) -> Worded {
    let language = Tag::parse(&between.staff.language).unwrap_or_else(Tag::english);
    if between.channel == Channel::Sms {
        let text = segments::fold(text);
        return finish(app, between, Draughted { language, made: Made::AsWritten, subject: None, text, frame: None });
    }
    let args = Args::new().with("school", between.school.map_or("", |school| school.name.as_str()));
    let say = |id: &str| app.catalogue.word(between.asked, id, &args);
    let frame = Frame {
        greeting: say("email-greeting"),
        reply: say("email-reply"),
        why: say("email-why"),
        unsubscribe: say("email-unsubscribe"),
    };
    let subject = Some(say("email-subject-note"));
    finish(
        app,
        between,
        Draughted { language, made: Made::AsWritten, subject, text: text.to_owned(), frame: Some(frame) },
    )
}

struct Draughted {
    language: Tag,
    made: Made,
    subject: Option<String>,
    text: String,
    frame: Option<Frame>,
}

fn finish(app: &App, between: Between<'_>, draught: Draughted) -> Worded {
    let Draughted { language, made, subject, text, frame } = draught;
    let (body, size) = match frame {
        Some(frame) => {
            let stop = app.seal.sign(Use::Unsubscribe, between.contact.0);
            let link = format!("{}/u/{stop}", app.config.web.public_url);
            let Frame { greeting, reply, why, unsubscribe } = frame;
            (format!("{greeting}\n\n{text}\n\n{reply}\n\n{why} {unsubscribe}: {link}"), Size::default())
        }
        None => {
            let size = size(&text);
            (text, size)
        }
    };
    Worded { language, made, made_by: None, subject, body, size }
}

/// How long a text message is.
pub fn size(text: &str) -> Size {
    let counted = segments::measure(text);
    Size { ucs2: counted.encoding == segments::Encoding::Ucs2, units: counted.units, segments: counted.segments }
}
