//! A conference as an event of iCalendar, and the object around it. Pure.

use jiff::Timestamp;
use jiff::tz::TimeZone;

use super::lines::{Lines, parameter};
use super::zones;
use crate::ids::ConferenceId;

/// What ends the UID of every event of ours: read back from a calendar that shows our own feed, it blocks nothing.
const OURS: &str = "porchlight";

/// A conference in a calendar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// The same as long as the conference is wanted ([`uid`]).
    pub uid: String,
    /// Rises with every change.
    pub sequence: i32,
    /// When it came to be as it is.
    pub stamp: Timestamp,
    /// From when.
    pub from: Timestamp,
    /// Until when.
    pub to: Timestamp,
    /// Whether it is called off.
    pub off: bool,
    /// BCP 47 tag of the words.
    pub language: String,
    /// What it is.
    pub summary: String,
    /// All that is to be said.
    pub description: String,
    /// Where.
    pub place: String,
    /// Address of a video meeting.
    pub link: Option<String>,
    /// Who invites whom; none in a feed.
    pub between: Option<Between>,
}

/// Who invites whom.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Between {
    /// The school's name.
    pub school: String,
    /// Its mailbox.
    pub organizer: String,
    /// The family's.
    pub attendee: String,
}

/// What an object is for (RFC 5546).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Method {
    /// Take it into the calendar.
    Request,
    /// Take it out.
    Cancel,
    /// To be read.
    Publish,
}

/// The UID of a conference's event; `host` is the one that we are reached under.
pub fn uid(conference: ConferenceId, host: &str) -> String {
    format!("{conference}@{OURS}.{host}")
}

/// Whether a UID is of an event of ours.
pub fn is_ours(uid: &str, host: &str) -> bool {
    uid.split_once('@')
        .is_some_and(|(_, rest)| rest.strip_prefix(OURS).and_then(|rest| rest.strip_prefix('.')) == Some(host))
}

/// An object with these events, their times said in `zone`. A feed has a name, and says how often it is worth asking for.
pub fn object(method: Method, events: &[Event], zone: &TimeZone, feed: Option<(&str, i64)>) -> String {
    let mut lines = Lines::default();
    lines.plain("BEGIN", "VCALENDAR");
    lines.plain("VERSION", "2.0");
    lines.plain("PRODID", concat!("-//Porchlight//Porchlight ", env!("CARGO_PKG_VERSION"), "//EN"));
    lines.plain("CALSCALE", "GREGORIAN");
    lines.plain(
        "METHOD",
        match method {
            Method::Request => "REQUEST",
            Method::Cancel => "CANCEL",
            Method::Publish => "PUBLISH",
        },
    );
    if let Some((name, minutes)) = feed {
        // RFC 7986, and what calendars have understood for longer.
        lines.text("NAME", None, name);
        lines.text("X-WR-CALNAME", None, name);
        lines.plain("REFRESH-INTERVAL;VALUE=DURATION", &format!("PT{minutes}M"));
        lines.plain("X-PUBLISHED-TTL", &format!("PT{minutes}M"));
    }
    let from = events.iter().map(|event| event.from).min();
    let to = events.iter().map(|event| event.to).max();
    if let (Some(from), Some(to)) = (from, to) {
        zones::write(&mut lines, zone, (from, to));
    }
    events.iter().for_each(|event| event.write(&mut lines, zone));
    lines.plain("END", "VCALENDAR");
    lines.done()
}

impl Event {
    fn write(&self, lines: &mut Lines, zone: &TimeZone) {
        let language = Some(self.language.as_str()).filter(|language| !language.is_empty());
        lines.plain("BEGIN", "VEVENT");
        lines.plain("UID", &self.uid);
        lines.plain("SEQUENCE", &self.sequence.max(0).to_string());
        lines.plain("DTSTAMP", &zones::utc(self.stamp));
        time(lines, "DTSTART", self.from, zone);
        time(lines, "DTEND", self.to, zone);
        lines.text("SUMMARY", language, &self.summary);
        if !self.description.is_empty() {
            lines.text("DESCRIPTION", language, &self.description);
        }
        if !self.place.is_empty() {
            lines.text("LOCATION", language, &self.place);
        }
        if let Some(link) = &self.link {
            lines.plain("URL", link);
        }
        lines.plain("STATUS", if self.off { "CANCELLED" } else { "CONFIRMED" });
        lines.plain("TRANSP", "OPAQUE");
        lines.plain("CLASS", "PRIVATE");
        if let Some(Between { school, organizer, attendee }) = &self.between {
            let school = if school.is_empty() { String::new() } else { format!(";CN={}", parameter(school)) };
            lines.plain(&format!("ORGANIZER{school}"), &format!("mailto:{organizer}"));
            // It has said yes by plain reply: no program need ask again.
            let said = "ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;RSVP=FALSE";
            lines.plain(said, &format!("mailto:{attendee}"));
        }
        lines.plain("END", "VEVENT");
    }
}

/// A time in its zone. One that its local time does not name, the second of an hour that comes twice, is said in UTC.
fn time(lines: &mut Lines, name: &str, at: Timestamp, zone: &TimeZone) {
    let local = at.to_zoned(zone.clone()).datetime();
    let named = zone.to_ambiguous_timestamp(local).compatible().is_ok_and(|named| named == at);
    match zone.iana_name().filter(|zone| named && *zone != "UTC") {
        Some(zone) => lines.plain(&format!("{name};TZID={}", parameter(zone)), &zones::local(local)),
        None => lines.plain(name, &zones::utc(at)),
    }
}
