//! What a sender is told of an update: whom it reaches in which language at what cost, and who is not reached and why.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::advice::Advice;
use super::reviews::Review;
use super::wording::{Size, Worded};
use super::words::Wording;
use crate::clock::At;
use crate::ids::GuardianId;
use crate::language::{Tag, autonym, english_name, segments};
use crate::messages::model::Channel;
use crate::translation::Made;

/// So many of those not reached are listed by name; the counts hold all.
const MOST_LISTED: usize = 1_000;

/// Counts of an update.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, utoipa::ToSchema)]
pub struct Summary {
    /// Guardians of the audience.
    pub families: u64,
    /// Guardians that get it.
    pub reached: u64,
    /// Of these, by e-mail.
    #[serde(default)]
    pub emails: u64,
    /// Messages made: the update itself, and first-contact messages before it.
    pub messages: u64,
    /// Of these, first-contact messages.
    pub first_contacts: u64,
    /// Their words, per language that families read.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub first_contact_words: Vec<FirstContact>,
    /// SMS segments of all of them.
    pub segments: u64,
    /// Estimated price of all of them, millionths of the currency.
    pub cost_micros: i64,
    /// ISO 4217 code.
    pub currency: String,
    /// Guardians whose text waits for an hour at which they can read.
    pub later: u64,
    /// When the first text may leave, RFC 3339.
    #[serde(with = "crate::clock::said")]
    #[schema(value_type = Option<String>)]
    pub first_due_at: Option<At>,
    /// When the last text may leave.
    #[serde(with = "crate::clock::said")]
    #[schema(value_type = Option<String>)]
    pub last_due_at: Option<At>,
    /// Per language that families read.
    pub languages: Vec<Language>,
    /// Languages whose families wait for a person's words; they are among those not reached (yet).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub waiting: Vec<Waiting>,
    /// How many are not reached, by reason.
    pub not_reached: BTreeMap<Reason, u64>,
    /// Who is not reached (the first thousand).
    pub not_reached_list: Vec<NotReached>,
    /// Students of the audience of whom no guardian is known.
    pub students_without_guardian: u64,
    /// What to think of before the sender's own words leave; only in a preview.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub advice: Vec<Advice>,
}

/// One language of an audience, with the first text in it as a sample.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, utoipa::ToSchema)]
pub struct Language {
    /// BCP 47 tag that the families read.
    pub asked: String,
    /// BCP 47 tag of the words that they get.
    pub used: String,
    /// The language's own name.
    pub autonym: String,
    /// Its English name.
    pub english_name: String,
    /// `ltr` or `rtl`, of the words.
    pub direction: String,
    /// Guardians.
    pub families: u64,
    /// Segments, first-contact messages not counted.
    pub segments: u64,
    /// The sample's channel.
    pub channel: Channel,
    /// The sample's words.
    pub sample: String,
    /// The sample's subject, for e-mail.
    pub subject: Option<String>,
    /// The sample's size.
    pub size: Size,
    /// Characters of the sample that force UCS-2.
    pub costly: Vec<char>,
    /// How the words were made.
    #[serde(default)]
    pub made: Made,
    /// Whether a person has reviewed the wording of the template.
    #[serde(default)]
    pub review: Review,
    /// Who reviewed it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reviewed_by: Option<String>,
    /// BCP 47 tag of the other language that the words stand in below, where nobody has reviewed those in the first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub also: Option<String>,
    /// The sender's own words in this language; missing where they are sent as they are, or there are none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub words: Option<Wording>,
}

/// The first-contact messages of one language, with the first of them as a sample.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, utoipa::ToSchema)]
pub struct FirstContact {
    /// BCP 47 tag that the families read.
    pub asked: String,
    /// BCP 47 tag of the words that they get.
    pub used: String,
    /// BCP 47 tag of the other language that the words stand in below, where nobody has reviewed those in the first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub also: Option<String>,
    /// Whether a person has reviewed the wording.
    pub review: Review,
    /// How many.
    pub messages: u64,
    /// The sample's words.
    pub sample: String,
    /// The sample's size.
    pub size: Size,
}

/// One language whose families wait for a person's words.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, utoipa::ToSchema)]
pub struct Waiting {
    /// BCP 47 tag that the families read.
    pub asked: String,
    /// The language's own name.
    pub autonym: String,
    /// Its English name.
    pub english_name: String,
    /// Guardians.
    pub families: u64,
    /// What is known of the words.
    pub words: Option<Wording>,
}

/// Why a guardian gets nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Reason {
    /// No number and no address is known.
    NoContact,
    /// The family stopped.
    Stopped,
    /// The number or address does not work.
    BadContact,
    /// No line of the configuration carries what the family has.
    NoLine,
    /// It shares the contact with a guardian who gets the same text.
    SharedContact,
    /// The caps of all senders together leave no hour before the text is of no use.
    Caps,
    /// The words could not be filled for this family.
    Wording,
    /// The text waits for a person's words in the family's language.
    Untranslated,
    /// The family asked for a pause of such texts, or the school made one for it.
    Held,
}

/// A guardian who gets nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
pub struct NotReached {
    /// Who.
    pub guardian: GuardianId,
    /// Why.
    pub reason: Reason,
}

impl Summary {
    /// Nothing counted yet.
    pub fn new(currency: &str) -> Self {
        Self { currency: currency.to_owned(), ..Self::default() }
    }

    /// Counts a guardian who gets nothing.
    pub fn miss(&mut self, guardian: GuardianId, reason: Reason) {
        self.families += 1;
        *self.not_reached.entry(reason).or_default() += 1;
        if self.not_reached_list.len() < MOST_LISTED {
            self.not_reached_list.push(NotReached { guardian, reason });
        }
    }

    /// Counts a guardian whose text waits for a person's words.
    pub fn wait(&mut self, guardian: GuardianId, asked: &Tag, words: Option<&Wording>) {
        self.miss(guardian, Reason::Untranslated);
        match self.waiting.iter_mut().find(|waiting| waiting.asked == asked.as_str()) {
            Some(known) => known.families += 1,
            None => self.waiting.push(Waiting {
                asked: asked.to_string(),
                autonym: autonym(asked),
                english_name: english_name(asked),
                families: 1,
                words: words.cloned(),
            }),
        }
    }

    /// Takes back that a guardian waits: the words are there, and the guardian is counted anew. One of whom no language is
    /// known any more is taken from the first that waits.
    pub fn wait_no_more(&mut self, guardian: GuardianId, asked: Option<&Tag>) {
        let Some(count) = self.not_reached.get_mut(&Reason::Untranslated).filter(|count| **count > 0) else { return };
        *count -= 1;
        if *count == 0 {
            self.not_reached.remove(&Reason::Untranslated);
        }
        self.families = self.families.saturating_sub(1);
        self.not_reached_list.retain(|one| one.guardian != guardian || one.reason != Reason::Untranslated);
        let of = self.waiting.iter().position(|waiting| asked.is_none_or(|asked| waiting.asked == asked.as_str()));
        if let Some(waiting) = of.and_then(|at| self.waiting.get_mut(at)) {
            waiting.families = waiting.families.saturating_sub(1);
        }
        self.waiting.retain(|waiting| waiting.families > 0);
    }

    /// Counts a guardian who gets these words at `due`, `now` being the present.
    pub fn hit(
        &mut self,
        asked: &Tag,
        channel: Channel,
        (worded, words): (&Worded, Option<&Wording>),
        price_micros: i64,
        due: At,
        now: At,
    ) {
        self.families += 1;
        self.reached += 1;
        self.emails += u64::from(channel == Channel::Email);
        self.later += u64::from(due > now);
        self.first_due_at = Some(self.first_due_at.map_or(due, |first| first.min(due)));
        self.last_due_at = Some(self.last_due_at.map_or(due, |last| last.max(due)));
        self.pay(worded, price_micros);
        let known = self.languages.iter_mut().find(|l| l.asked == asked.as_str() && l.used == worded.language.as_str());
        match known {
            Some(language) => {
                language.families += 1;
                language.segments += worded.size.segments as u64;
            }
            None => self.languages.push(Language::sample(asked, channel, worded, words)),
        }
    }

    /// Counts the first-contact message that goes before.
    pub fn greet(&mut self, asked: &Tag, worded: &Worded, price_micros: i64) {
        self.first_contacts += 1;
        match self.first_contact_words.iter_mut().find(|known| known.asked == asked.as_str()) {
            Some(known) => known.messages += 1,
            None => self.first_contact_words.push(FirstContact {
                asked: asked.to_string(),
                used: worded.language.to_string(),
                also: worded.also.as_ref().map(Tag::to_string),
                review: worded.review,
                messages: 1,
                sample: worded.body.clone(),
                size: worded.size,
            }),
        }
        self.pay(worded, price_micros);
    }

    fn pay(&mut self, worded: &Worded, price_micros: i64) {
        self.messages += 1;
        self.segments += worded.size.segments as u64;
        let parts = i64::try_from(worded.size.segments.max(1)).unwrap_or(1);
        self.cost_micros = self.cost_micros.saturating_add(price_micros.saturating_mul(parts));
    }
}

impl Language {
    fn sample(asked: &Tag, channel: Channel, worded: &Worded, words: Option<&Wording>) -> Self {
        let costly = if channel == Channel::Sms { segments::costly(&worded.body) } else { Vec::new() };
        Self {
            asked: asked.to_string(),
            used: worded.language.to_string(),
            autonym: autonym(asked),
            english_name: english_name(asked),
            direction: worded.language.direction().as_str().to_owned(),
            families: 1,
            segments: worded.size.segments as u64,
            channel,
            sample: worded.body.clone(),
            subject: worded.subject.clone(),
            size: worded.size,
            costly,
            made: worded.made,
            review: worded.review,
            reviewed_by: worded.made_by.clone().filter(|_| worded.made == Made::Reviewed),
            also: worded.also.as_ref().map(Tag::to_string),
            words: words.cloned(),
        }
    }
}
