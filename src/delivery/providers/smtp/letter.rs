//! One e-mail: the words as text and as HTML in their own language and direction, and headers that nothing can enter.

use lettre::address::AddressError;
use lettre::message::header::ContentTransferEncoding as Transfer;
use lettre::message::header::{ContentType, HeaderName, HeaderValue};
use lettre::message::{Attachment, Body, Mailbox, MessageBuilder, MultiPart, SinglePart};
use lettre::{Address, Message};
use url::Url;

use super::{Invitation, Outgoing};
use crate::language::pair::MAIL_BREAK;
use crate::language::tag::{Direction, Tag};

/// Who writes.
pub struct Sender {
    /// The address in From, and the domain of our Message-IDs.
    pub from: Address,
    /// Reply-To.
    pub reply_to: Option<Address>,
    /// The envelope's sender.
    pub bounce_to: Option<Address>,
    /// Unsubscribes whoever writes to it.
    pub unsubscribe_to: Option<Address>,
}

/// What is handed over.
pub struct Letter {
    /// Our Message-ID with its angle brackets, as bounces and replies name it.
    pub id: String,
    /// Envelope sender.
    pub from: Address,
    /// Envelope recipient.
    pub to: Address,
    /// Headers and body.
    pub text: Vec<u8>,
}

/// An address as the envelope takes it: a domain in letters beyond ASCII becomes its `xn--` form, which any server takes.
pub fn recipient(text: &str) -> Result<Address, AddressError> {
    // Nothing that could end a command or begin another address.
    if text.chars().any(|c| c.is_control() || c.is_whitespace() || matches!(c, '<' | '>' | ',' | ';')) {
        return Err(AddressError::InvalidUser);
    }
    let (user, domain) = text.rsplit_once('@').ok_or(AddressError::MissingParts)?;
    match url::Host::parse(domain) {
        Ok(url::Host::Domain(domain)) => Address::new(user, domain),
        _ => Address::new(user, domain),
    }
}

impl Sender {
    /// Where answers go.
    pub fn mailbox(&self) -> &Address {
        self.reply_to.as_ref().unwrap_or(&self.from)
    }

    /// Writes the message for one recipient. The same message always has the same Message-ID, so a mailbox can see that
    /// a repetition is one.
    pub fn write(&self, message: &Outgoing, to: Address) -> Result<Letter, lettre::error::Error> {
        let id = format!("<{}@{}>", message.message, self.from.domain());
        let name = plain(&message.from_name);
        let mut builder = Message::builder()
            .message_id(Some(id.clone()))
            .date(message.now.into())
            .from(Mailbox::new((!name.is_empty()).then_some(name), self.from.clone()))
            .to(Mailbox::new(None, to.clone()))
            .subject(plain(message.subject.as_deref().unwrap_or_default()));
        if let Some(address) = &self.reply_to {
            builder = builder.reply_to(Mailbox::new(None, address.clone()));
        }
        // RFC 3834: a program sent this, so out-of-office programs stay silent and no family's reply is one of theirs.
        builder = raw(builder, HeaderName::new_from_ascii_str("Auto-Submitted"), "auto-generated".into());
        let tag = Tag::parse(&message.language);
        let language = tag.as_ref().map_or("und", Tag::as_str);
        let also = message.language_also.as_deref().and_then(Tag::parse);
        let languages = also.map_or_else(|| language.to_owned(), |also| format!("{language}, {also}"));
        builder = raw(builder, HeaderName::new_from_ascii_str("Content-Language"), languages);
        builder = self.way_out(builder, message);
        let words = MultiPart::alternative()
            .singlepart(SinglePart::builder().header(ContentType::TEXT_PLAIN).body(message.body.replace('\0', "")))
            .singlepart(SinglePart::builder().header(ContentType::TEXT_HTML).body(html(message, tag.as_ref())));
        let text = builder.multipart(with_calendar(words, &message.calendar))?.formatted();
        let from = self.bounce_to.clone().unwrap_or_else(|| self.from.clone());
        Ok(Letter { id, from, to, text })
    }

    /// List-Unsubscribe (RFC 2369), and one click where there is an address for it (RFC 8058).
    fn way_out(&self, builder: MessageBuilder, message: &Outgoing) -> MessageBuilder {
        let web = message.unsubscribe_url.as_deref().and_then(|url| Url::parse(url).ok());
        let web = web.filter(|url| matches!(url.scheme(), "https" | "http"));
        let mail = self.unsubscribe_to.as_ref().map(|to| format!("<mailto:{to}?subject=unsubscribe>"));
        // `Url` has escaped every character that could end the brackets or the line.
        let ways: Vec<_> = mail.into_iter().chain(web.as_ref().map(|url| format!("<{url}>"))).collect();
        if ways.is_empty() {
            return builder;
        }
        let builder = raw(builder, HeaderName::new_from_ascii_str("List-Unsubscribe"), ways.join(",\r\n "));
        match web {
            Some(_) => {
                let name = HeaderName::new_from_ascii_str("List-Unsubscribe-Post");
                raw(builder, name, "List-Unsubscribe=One-Click".into())
            }
            None => builder,
        }
    }
}

/// The words, and what a calendar takes from them, in the two places where calendars look: as another form of the words
/// (RFC 6047, section 2.4), and as files. An object is about one event; a mailbox program takes the one beside the words.
fn with_calendar(words: MultiPart, calendar: &[Invitation]) -> MultiPart {
    let Some(first) = calendar.first() else { return words };
    let body = |one: &Invitation| Body::new_with_encoding(one.content.clone().into_bytes(), Transfer::Base64);
    let (Ok(form), Ok(kind)) = (
        ContentType::parse(&format!("text/calendar; charset=utf-8; method={}", first.method)),
        ContentType::parse("application/ics"),
    ) else {
        return words;
    };
    let Ok(inline) = body(first) else { return words };
    let mut mixed = MultiPart::mixed().multipart(words.singlepart(SinglePart::builder().header(form).body(inline)));
    for (nth, one) in (1..).zip(calendar) {
        let Ok(file) = body(one) else { continue };
        let name = if nth == 1 { "invite.ics".to_owned() } else { format!("invite-{nth}.ics") };
        mixed = mixed.singlepart(Attachment::new(name).body(file, kind.clone()));
    }
    mixed
}

/// A header of ours, whose value is known to be printable ASCII and short enough to need no folding by lettre, which
/// would break an address in brackets.
fn raw(builder: MessageBuilder, name: HeaderName, value: String) -> MessageBuilder {
    builder.raw_header(HeaderValue::dangerous_new_pre_encoded(name, value.clone(), value))
}

/// One line: control characters (CR, LF, NUL among them) become spaces.
fn plain(text: &str) -> String {
    text.replace(|c: char| c.is_control() || matches!(c, '\u{2028}' | '\u{2029}'), " ").trim().to_owned()
}

/// The words as a page: an empty line parts paragraphs, a line end is a line end. What is said in a second language below
/// has its own language and direction.
fn html(message: &Outgoing, tag: Option<&Tag>) -> String {
    let body = message.body.replace("\r\n", "\n");
    let way_out = message.unsubscribe_url.as_deref();
    let halves = message.language_also.as_deref().zip(body.split_once(&format!("\n\n{MAIL_BREAK}\n\n")));
    let direction = |tag: Option<&Tag>| tag.map_or(Direction::Ltr, Tag::direction);
    let words = match halves {
        None => paragraphs(&body, direction(tag), way_out),
        Some((also, (first, second))) => {
            let also = Tag::parse(also);
            let (language, dir) = (also.as_ref().map_or("und", Tag::as_str), direction(also.as_ref()));
            let (first, second) = (paragraphs(first, direction(tag), way_out), paragraphs(second, dir, way_out));
            format!("{first}<hr>\n<div lang=\"{language}\" dir=\"{}\">\n{second}</div>\n", dir.as_str())
        }
    };
    let picture = message.media.as_deref().map(picture).unwrap_or_default();
    let title = escape(&plain(message.subject.as_deref().unwrap_or_default()));
    let language = tag.map_or("und", Tag::as_str);
    let dir = direction(tag).as_str();
    format!(
        "<!doctype html>\n<html lang=\"{language}\" dir=\"{dir}\">\n<head><meta charset=\"utf-8\"><title>{title}</title></head>\n\
         <body dir=\"{dir}\" style=\"font:1.05em/1.5 sans-serif\">\n{picture}{words}</body>\n</html>\n"
    )
}

/// A picture above the words: it is a book's cover, and whoever is shown no pictures misses nothing.
fn picture(address: &str) -> String {
    let address = escape(&plain(address));
    format!("<p><img src=\"{address}\" alt=\"\" height=\"240\" style=\"border-radius:8px\"></p>\n")
}

/// Paragraphs, each that opens in the other direction marked so.
fn paragraphs(text: &str, dir: Direction, way_out: Option<&str>) -> String {
    // The way out is the one address that is ours: it can be touched, any other stays text.
    let link = way_out.map(escape).filter(|link| !link.is_empty());
    let one = |text: &str| {
        let own = Direction::of_text(text).filter(|own| *own != dir);
        let mark = own.map_or(String::new(), |own| format!(" dir=\"{}\"", own.as_str()));
        let words = escape(text);
        let words = match &link {
            Some(link) => words.replace(link, &format!("<a href=\"{link}\">{link}</a>")),
            None => words,
        };
        format!("<p{mark}>{}</p>\n", words.replace('\n', "<br>\n"))
    };
    text.split("\n\n").map(str::trim).filter(|text| !text.is_empty()).map(one).collect()
}

/// HTML text: the five characters that mean something there, and no NUL.
fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 16);
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            '\0' => {}
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests;
