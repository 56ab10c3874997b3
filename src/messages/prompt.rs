//! A text that the program itself writes, as a row of the outbox: it leaves at once, while the family has its phone in the hand.

use super::model::{ANSWER_PRIORITY, Channel, State};
use super::wording::Worded;
use crate::app::{App, Route};
use crate::entities::message;
use crate::ids::{ContactId, DistrictId, MessageId};

/// What is said, and to whom.
pub struct Prompt<'a> {
    /// The district.
    pub district: DistrictId,
    /// The contact.
    pub contact: ContactId,
    /// How it is reached.
    pub channel: Channel,
    /// Its number or address.
    pub address: &'a str,
    /// By which line.
    pub route: Route,
    /// Template id.
    pub kind: &'a str,
    /// BCP 47 tag of the language that was wanted.
    pub asked: String,
    /// The words.
    pub worded: Worded,
    /// For how long it is of use, seconds.
    pub of_use_s: i64,
}

impl Prompt<'_> {
    /// The row; in nobody's name, for no guardian and from no school, unless the caller says so.
    pub fn row(self, app: &App) -> message::Model {
        let now = app.now();
        let over = now.plus_s(self.of_use_s);
        let size = self.worded.size;
        let parts = i64::try_from(size.segments.max(1)).unwrap_or(1);
        message::Model {
            id: MessageId(app.ids.uuid(now.timestamp())),
            district_id: self.district,
            update_id: None,
            staff_id: None,
            school_id: None,
            guardian_id: None,
            contact_id: self.contact,
            students: "[]".to_owned(),
            kind: self.kind.to_owned(),
            channel: self.channel,
            line: self.route.line,
            to_address: self.address.to_owned(),
            subject: self.worded.subject,
            body: self.worded.body,
            media: None,
            language_asked: self.asked,
            language: self.worded.language.to_string(),
            language_also: self.worded.also.map(|tag| tag.to_string()),
            made: self.worded.made.as_str().to_owned(),
            made_by: self.worded.made_by,
            ucs2: size.ucs2,
            segments: i16::try_from(size.segments).unwrap_or(i16::MAX),
            cost_micros: self.route.price_micros.saturating_mul(parts),
            priority: ANSWER_PRIORITY,
            state: State::Queued,
            after_id: None,
            due_at: now,
            until_at: over,
            expires_at: over,
            lease_owner: None,
            lease_until: None,
            tries: 0,
            code: None,
            created_at: now,
            changed_at: now,
        }
    }
}
