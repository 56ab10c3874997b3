//! The words of one message for one recipient: a template filled and rendered, or the sender's own words; for e-mail with
//! greeting, the reason it came, and the way out.

use serde::{Deserialize, Serialize};

use super::draft::Content;
use super::reviews::{Form, Review, Reviews};
use super::words::{Fate, Spoken, Wording};
use crate::app::App;
use crate::entities::{school, staff, student};
use crate::error::Error;
use crate::ids::ContactId;
use crate::language::args::{Args, Value};
use crate::language::catalogue::{Frame, RenderError, Rendered, SUBJECT_CHARS};
use crate::language::pair::{Half, MAIL_BREAK, joined};
use crate::language::template::{PLAN, is_note, names_nobody};
use crate::language::{Tag, autonym, segments};
use crate::links::Use;
use crate::messages::model::Channel;
use crate::translation::Made;

/// The words of a message, counted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Worded {
    /// BCP 47 tag of the language it is in.
    pub language: Tag,
    /// The language that the same stands in below, where nobody has reviewed the wording in the first.
    pub also: Option<Tag>,
    /// Whether a person has reviewed the wording of the template.
    pub review: Review,
    /// How it was made.
    pub made: Made,
    /// Who reviewed the wording, which service translated the sender's words, or who of the staff edited them.
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
    /// Which wordings a person has approved.
    pub reviews: &'a Reviews,
}

/// Refuses content that no recipient could get: unknown template, missing or wrong argument.
/// `own` names the templates that only the asking room sends; empty: what staff send.
pub fn check(app: &App, content: &Content, own: &[&str]) -> Result<(), Error> {
    let Content::Template { id, args } = content else { return Ok(()) };
    let template = app.catalogue.template(id).ok_or(Error::UnknownTemplate)?;
    if !(if own.is_empty() { is_note(id) || id == PLAN } else { own.contains(&id.as_str()) }) {
        return Err(Error::invalid("template", "is not one that staff send; choose a note"));
    }
    let mut sample = Args::from(args.clone());
    let filled: &[(&str, &str)] = &[("book", "A book"), ("link", "https://a.example/b/1"), ("language", "en")];
    for (name, value) in filled.iter().filter(|_| !own.is_empty()) {
        if template.variable(name).is_some() {
            sample = sample.with(name, *value);
        }
    }
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
        Fate::Original => {
            let language = Tag::parse(&between.staff.language).unwrap_or_else(Tag::english);
            Ok(under_a_note(app, plain(app, content, between)?, &language, between))
        }
        Fate::Waits => Err(Error::Wording("waits for a person's words".to_owned())),
    }
}

fn plain(app: &App, content: &Content, between: Between<'_>) -> Result<Worded, Error> {
    match content {
        Content::Template { id, args } => note(app, id, args.clone().into(), || args.clone().into(), between),
        Content::OwnWords(text) => Ok(own_words(app, text, between)),
    }
}

fn translated(app: &App, content: &Content, wording: &Wording, between: Between<'_>) -> Result<Worded, Error> {
    let (made, made_by) = wording.made();
    let worded = match wording.content(content) {
        Content::Template { id, args } => {
            // Where the school's language stands below, or instead, the sender's own words do too.
            let own = || if let Content::Template { args, .. } = content { args.clone().into() } else { Args::new() };
            note(app, &id, Args::from(args).translated(), own, between)?
        }
        Content::OwnWords(text) => {
            let language = Tag::parse(&wording.language).unwrap_or_else(Tag::english);
            Worded { language, ..own_words(app, &text, between) }
        }
    };
    Ok(if worded.made == Made::Original { worded } else { Worded { made, made_by, ..worded } })
}

/// A template that staff send: one of the operator's that nobody has translated stands under a note that says so.
fn note(app: &App, id: &str, args: Args, own: impl FnOnce() -> Args, between: Between<'_>) -> Result<Worded, Error> {
    let worded = said(app, id, args, own, between, true)?;
    let language = worded.language.clone();
    Ok(if app.catalogue.lacks(id, between.asked) { under_a_note(app, worded, &language, between) } else { worded })
}

/// Words in the sender's or the school's language, under a note in the family's that says so; without it where the family's
/// language has no wording of ours.
fn under_a_note(app: &App, worded: Worded, language: &Tag, between: Between<'_>) -> Worded {
    let made = Made::Original;
    if worded.made == made {
        return worded;
    }
    let worded = Worded { made_by: None, ..worded };
    let args = Args::new().with("teacher", between.staff.name.as_str());
    let args = args.with("language", autonym(language));
    let note = app.catalogue.render("sys.original_note", between.asked, Channel::Sms, &args);
    let note = note.ok().filter(|note| note.language.language() == between.asked.language());
    let Some(note) = note else { return Worded { made, ..worded } };
    // In an e-mail a paragraph of its own: it may run the other way.
    let line = if between.channel == Channel::Sms { "\n" } else { "\n\n" };
    let body = format!("{}{line}{}", note.text, worded.body);
    let size = if between.channel == Channel::Sms { size(&body) } else { Size::default() };
    Worded { made, body, size, ..worded }
}

/// A template with the arguments that Porchlight itself knows added. In one language or two, as the review of its wording
/// has it: this is the one place where that is decided. A text message whose wording names nobody is signed.
pub fn template(app: &App, id: &str, args: Args, between: Between<'_>) -> Result<Worded, Error> {
    let own = args.clone();
    said(app, id, args, || own, between, true)
}

/// Several templates as one text, each on a line of its own, and an address below them; all else is as the first has it.
pub fn several(app: &App, parts: Vec<(&str, Args)>, link: Option<&str>, between: Between<'_>) -> Result<Worded, Error> {
    // Where nobody is named in any of them, the last is signed for all.
    let nobody = parts.len() > 1 && parts.iter().all(|(id, _)| names_nobody(id));
    let last = parts.len().saturating_sub(1);
    let mut parts = parts.into_iter();
    let (id, args) = parts.next().ok_or(Error::UnknownTemplate)?;
    let fault = |fault: RenderError| Error::Wording(fault.to_string());
    let words = |id: &str, args: Args| -> Result<String, Error> {
        let args = filled(app, id, args, between)?;
        Ok(app.catalogue.render(id, between.asked, between.channel, &args).map_err(fault)?.text)
    };
    let first = said(app, id, args.clone(), || args.clone(), between, !nobody)?;
    let mut more = String::new();
    if between.channel == Channel::Sms {
        for (nth, (id, args)) in parts.enumerate() {
            more.push('\n');
            let own = args.clone();
            more.push_str(&said(app, id, args, || own, between, !nobody || nth + 1 == last)?.body);
        }
    } else {
        for (id, args) in parts {
            more.push('\n');
            more.push_str(&words(id, args)?);
        }
    }
    more.extend(link.into_iter().flat_map(|link| ["\n", link]));
    if more.is_empty() {
        return Ok(first);
    }
    if between.channel == Channel::Sms {
        let body = format!("{}{more}", first.body);
        return Ok(Worded { size: size(&body), body, ..first });
    }
    // In an e-mail right behind the first words, before what stands around them.
    let lead = words(id, args)?;
    let body = match first.body.split_once(lead.as_str()) {
        Some((before, after)) => format!("{before}{lead}{more}{after}"),
        None => format!("{}{more}", first.body),
    };
    Ok(Worded { body, ..first })
}

/// The words alone, for an entry of a calendar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bare {
    /// BCP 47 tag of the language that they begin with.
    pub language: Tag,
    /// The subject of their e-mail.
    pub subject: String,
    /// The words, without what stands around an e-mail.
    pub body: String,
}

/// Several templates as the words of one entry, in as many languages as the first goes out in.
pub fn bare(app: &App, parts: &[(&str, Args)], between: Between<'_>) -> Result<Bare, Error> {
    let render = |id: &str, tag: &Tag, args: &Args| {
        let args = filled(app, id, args.clone(), between)?;
        app.catalogue.render(id, tag, Channel::Email, &args).map_err(|fault| Error::Wording(fault.to_string()))
    };
    let (id, args) = parts.first().ok_or(Error::UnknownTemplate)?;
    let first = render(id, between.asked, args)?;
    let tags = match between.reviews.of(id, &first.language).form {
        Form::Alone => vec![between.asked],
        Form::Pair => vec![between.asked, between.reviews.own()],
        Form::Noted => vec![between.reviews.own()],
    };
    let mut bodies = Vec::with_capacity(tags.len());
    for tag in &tags {
        let lines: Result<Vec<String>, Error> =
            parts.iter().map(|(id, args)| Ok(render(id, tag, args)?.text)).collect();
        bodies.push(lines?.join("\n"));
    }
    let leads = match tags.first() {
        Some(tag) if *tag != between.asked => render(id, tag, args)?,
        _ => first,
    };
    let subject = leads.subject.unwrap_or_default();
    Ok(Bare { language: leads.language, subject, body: bodies.join(&format!("\n\n{MAIL_BREAK}\n\n")) })
}

/// The same; `own` are the arguments in the sender's own words, `sign` whether a text that names nobody is signed.
fn said(
    app: &App,
    id: &str,
    args: Args,
    own: impl FnOnce() -> Args,
    between: Between<'_>,
    sign: bool,
) -> Result<Worded, Error> {
    let fault = |fault: RenderError| Error::Wording(fault.to_string());
    let args = filled(app, id, args, between)?;
    let name = (sign && between.channel == Channel::Sms && names_nobody(id)).then_some(between.staff.name.as_str());
    let render = |tag: &Tag, args: &Args| match name {
        Some(name) => app.catalogue.render_signed(id, tag, args, name),
        None => app.catalogue.render(id, tag, between.channel, args),
    };
    let rendered = render(between.asked, &args).map_err(fault)?;
    let standing = between.reviews.of(id, &rendered.language);
    let worded = match standing.form {
        Form::Alone => {
            let made = if standing.review == Review::Approved { Made::Reviewed } else { Made::Template };
            let made_by = standing.reviewer.map(str::to_owned);
            Worded { made_by, ..finish(app, between, Draughted::of(rendered, made)) }
        }
        Form::Pair => {
            let own = filled(app, id, own(), between)?;
            let halves = [(between.asked, &args), (between.reviews.own(), &own)];
            let halves = halves.map(|(asked, args)| Half { asked, args });
            let both = app.catalogue.render_pair(id, between.channel, halves, name).map_err(fault)?;
            pair(both.map(|half| finish(app, between, Draughted::of(half, Made::Template))))
        }
        Form::Noted => {
            let own = filled(app, id, own(), between)?;
            let ours = render(between.reviews.own(), &own).map_err(fault)?;
            let language = ours.language.clone();
            // What stands around an e-mail says how to stop it: that must be understood.
            let ours = Rendered { frame: rendered.frame, ..ours };
            under_a_note(app, finish(app, between, Draughted::of(ours, Made::Template)), &language, between)
        }
    };
    Ok(Worded { review: standing.review, ..worded })
}

/// The arguments with those that Porchlight knows.
pub(super) fn filled(app: &App, id: &str, mut args: Args, between: Between<'_>) -> Result<Args, Error> {
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
    Ok(args)
}

/// The same words in two languages as one message.
fn pair([first, second]: [Worded; 2]) -> Worded {
    let also = Some(second.language);
    let Some(subject) = first.subject else {
        let body = joined(&first.body, &second.body);
        return Worded { size: size(&body), body, also, ..first };
    };
    let both = second.subject.map(|other| format!("{subject} / {other}"));
    let subject = both.filter(|both| both.chars().count() <= SUBJECT_CHARS).unwrap_or(subject);
    let body = format!("{}\n\n{MAIL_BREAK}\n\n{}", first.body, second.body);
    Worded { subject: Some(subject), body, also, ..first }
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

impl Draughted {
    fn of(rendered: Rendered, made: Made) -> Self {
        let Rendered { language, text, subject, frame } = rendered;
        Self { language, made, subject, text, frame }
    }
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
    Worded { language, also: None, review: Review::None, made, made_by: None, subject, body, size }
}

/// How long a text message is.
pub fn size(text: &str) -> Size {
    let counted = segments::measure(text);
    Size { ucs2: counted.encoding == segments::Encoding::Ucs2, units: counted.units, segments: counted.segments }
}
