//! Families' answers about books, minutes and single questions. What was asked gives the meaning (`asked`); what is certain is done in
//! the transaction that keeps the text (`act`), and answered at once. Conferences are asked about first where theirs is the newest
//! question; a copy's number is a copy's number whatever was asked.

mod act;
pub mod asked;
mod store;

use std::collections::HashMap;

use super::meaning::log::{self, Child, Shares, Told, Tongue};
use super::meaning::{Answer, Context, Kind, reading};
use super::meetings::{Deed as Meeting, Question};
use super::{Meaning, normalise};
use crate::app::App;
use crate::clock::At;
use crate::entities::{copy, loan, reading_log, student, survey};
use crate::error::Error;
use crate::ids::{DistrictId, GuardianId, ReplyId, RowId, StudentId};
use crate::people::audience::Recipient;
use crate::reading::loans;
use crate::scope::Scope;
use asked::{Asked, Open, What};

pub use act::act;

/// Thanks of so many words are no answer to a question.
const THANKS: usize = 3;
/// A text of more words names no number of a choice.
const CHOICE: usize = 6;

/// What a text asks for.
#[derive(Clone, Debug, PartialEq)]
pub enum Deed {
    /// These books stay longer.
    Keep(Vec<RowId>),
    /// This book cannot be found.
    Lose(RowId),
    /// A copy is taken home or given back; the children that are named beside its number.
    Texted(Box<copy::Model>, Vec<usize>),
    /// Minutes, by child.
    Log(Shares),
    /// Other minutes than that text told.
    Mend(ReplyId, Shares),
    /// The minutes are asked for once more.
    Again,
    /// An answer to a question, or a skip.
    Answer(Box<survey::Model>, bool),
}

/// Whose turn it is with a text.
#[derive(Clone, Debug, PartialEq)]
pub enum Turn {
    /// Something of this room.
    Reading(Deed),
    /// A conference, if one was asked about; else a person.
    Other,
    /// A person, or the answer to another question.
    Leave,
}

/// A text of a family, as far as it is known before anything is written.
pub struct Said<'a> {
    /// The words.
    pub text: &'a str,
    /// What they mean by themselves.
    pub meaning: Meaning,
    /// The family's language, BCP 47.
    pub language: Option<&'a str>,
    /// The district and its language.
    pub district: (DistrictId, &'a str),
    /// Who writes.
    pub guardian: GuardianId,
}

/// Families of one moment, and all that their texts may be about.
#[derive(Default)]
pub struct Desk {
    asked: Asked,
    copies: HashMap<(DistrictId, String), copy::Model>,
    families: HashMap<GuardianId, Recipient>,
    /// How often a book stays longer by a family's word.
    renewals: i16,
}

impl Desk {
    /// Reads what the texts of these families may be about: a few statements for all, and none where nobody wrote.
    pub async fn open(app: &App, said: &[Said<'_>], now: At) -> Result<Self, Error> {
        let guardians: Vec<GuardianId> = said.iter().map(|one| one.guardian).collect();
        let asked = asked::asked(app, &guardians, now).await?;
        let numbers = said.iter().filter_map(|one| Some((one.district.0, loans::model::texted(one.text)?.0)));
        let copies = loans::store::numbered(app.store.read(), &numbers.collect::<Vec<_>>()).await?;
        let copies: HashMap<_, _> =
            copies.into_iter().map(|copy| ((copy.district_id, copy.number.clone()), copy)).collect();
        let mut wanted: HashMap<DistrictId, Vec<GuardianId>> = HashMap::new();
        for one in said {
            let about = !asked.open(one.guardian).is_empty() || !asked.told(one.guardian).is_empty();
            let number = || {
                loans::model::texted(one.text).is_some_and(|(number, _)| copies.contains_key(&(one.district.0, number)))
            };
            if about
                || number()
                || matches!(log::told(one.text, one.tongue(), &[], false), Told::Minutes(_))
                || one.counts()
            {
                wanted.entry(one.district.0).or_default().push(one.guardian);
            }
        }
        let mut families = HashMap::new();
        for (district, guardians) in wanted {
            families.extend(crate::reading::families(app.store.read(), &Scope::district(district), &guardians).await?);
        }
        Ok(Self { asked, copies, families, renewals: app.config.reading.loan_renewals })
    }

    /// Whose turn it is with a text; `meeting` is what was asked about conferences.
    pub fn turn(&self, said: &Said<'_>, meeting: Option<&Question>) -> Turn {
        let Some(family) = self.families.get(&said.guardian) else { return Turn::Other };
        if family.students.is_empty() {
            return Turn::Other;
        }
        let children = children(family);
        if let Some(copy) = self.copy(said) {
            let rest = loans::model::texted(said.text).map_or("", |(_, rest)| rest);
            let near = family.students.iter().any(|one| one.school_id.is_none_or(|school| school == copy.school_id));
            // "B1042 is lost", "B1042?" and a book of a school that no child goes to are for a person.
            if !near || !log::only_names(rest, said.tongue(), &children) {
                return Turn::Leave;
            }
            return Turn::Reading(Deed::Texted(Box::new(copy.clone()), log::named_in(rest, said.tongue(), &children)));
        }
        let ids: Vec<StudentId> = family.students.iter().map(|student| student.id).collect();
        let open = self.asked.open(said.guardian);
        let reader = Reader { said, meeting, children: &children, ids: &ids, open, renewals: self.renewals };
        let told = self.asked.told(said.guardian);
        reader.asked().or_else(|| reader.mended(told)).or_else(|| reader.survey()).unwrap_or_else(|| reader.unasked())
    }

    fn copy(&self, said: &Said<'_>) -> Option<&copy::Model> {
        let (number, _) = loans::model::texted(said.text)?;
        self.copies.get(&(said.district.0, number))
    }

    /// The family of a guardian.
    fn family(&self, guardian: GuardianId) -> Option<&Recipient> {
        self.families.get(&guardian)
    }
}

impl Said<'_> {
    fn tongue(&self) -> Tongue<'_> {
        Tongue { family: self.language, school: self.district.1 }
    }

    /// Some names and numbers: minutes by child, perhaps.
    fn counts(&self) -> bool {
        self.text.chars().count() < 120 && self.text.chars().any(|c| c.is_numeric())
    }
}

fn children(family: &Recipient) -> Vec<Child> {
    let of = |student: &student::Model| {
        let mut given = vec![student.called.clone()];
        given.extend(Some(student.given_name.clone()).filter(|name| *name != student.called && !name.is_empty()));
        Child { given, family: student.family_name.clone() }
    };
    family.students.iter().map(of).collect()
}

/// A text, held against what is open.
struct Reader<'a> {
    said: &'a Said<'a>,
    meeting: Option<&'a Question>,
    children: &'a [Child],
    ids: &'a [StudentId],
    open: &'a [Open],
    renewals: i16,
}

impl Reader<'_> {
    fn meets(&self) -> Option<Meeting> {
        Some(self.meeting?.deed(self.said.text, self.said.language, self.said.district.1))
    }

    /// The newest open question that the text answers.
    fn asked(&self) -> Option<Turn> {
        let number = log::lone_number(self.said.text);
        let meeting = self.meeting.map(|question| (question.asked_at, None)).into_iter();
        let mut all: Vec<(At, Option<&Open>)> =
            self.open.iter().map(|open| (open.at, Some(open))).chain(meeting).collect();
        all.sort_by_key(|(at, _)| std::cmp::Reverse(*at));
        let mut again = false;
        for (_, open) in all {
            let Some(open) = open else {
                if self.meets().is_some_and(|deed| !matches!(deed, Meeting::ForAPerson | Meeting::Clarify)) {
                    return Some(Turn::Other);
                }
                continue;
            };
            match (&open.what, number) {
                (What::Language, Some(number)) if open.takes(number) => return Some(Turn::Leave),
                (What::Language, _) => {}
                (What::Loan(loans), _) => {
                    if let Some(turn) = self.choice().and_then(|number| loan_answer(loans, number, self.renewals)) {
                        return Some(turn);
                    }
                }
                (What::Minutes { again: asked_back }, _) => {
                    match log::told(self.said.text, self.said.tongue(), self.children, true) {
                        Told::Minutes(shares) => return Some(Turn::Reading(Deed::Log(shares))),
                        Told::Again => again |= !asked_back,
                        Told::Nothing => {}
                    }
                }
                (What::Shared, Some(number)) if open.takes(number) || !self.is_choice(number) => {
                    match log::told(self.said.text, self.said.tongue(), self.children, true) {
                        Told::Minutes(shares) => return Some(Turn::Reading(Deed::Log(shares))),
                        Told::Again | Told::Nothing => {}
                    }
                }
                (What::Shared, _) => {}
                (What::Survey(survey), Some(number)) => {
                    return Some(Turn::Reading(Deed::Answer(survey.clone(), number == 0)));
                }
                (What::Survey(_), None) => {}
            }
        }
        again.then_some(Turn::Reading(Deed::Again))
    }

    /// Whether a number may as well be the answer to something else that is open.
    fn is_choice(&self, number: u32) -> bool {
        let other = |open: &&Open| open.what != What::Shared && open.takes(number);
        self.meeting.is_some() || self.open.iter().any(|open| other(&open))
    }

    /// The number of a choice of two.
    fn choice(&self) -> Option<u32> {
        if normalise::read(self.said.text).tokens.len() > CHOICE {
            return None;
        }
        let context = Context { kind: Kind::LanguageOffer, numbers: 2, ..Context::default() };
        match reading(self.said.text, self.said.language, self.said.district.1, &context) {
            Answer::AcceptSlot(numbers) => numbers.first().copied(),
            _ => None,
        }
    }

    /// What mends the last text about minutes.
    fn mended(&self, told: &[reading_log::Model]) -> Option<Turn> {
        let last = told.first()?.reply_id?;
        let minutes = |row: &reading_log::Model| u32::try_from(row.minutes).ok();
        let of = |id: &StudentId| told.iter().find(|row| row.student_id == *id).and_then(minutes);
        let shares = Shares { of: self.ids.iter().map(of).collect(), shared: told.iter().any(|row| row.shared) };
        match log::mended(self.said.text, self.said.tongue(), self.children, &shares) {
            Told::Minutes(now) => Some(Turn::Reading(Deed::Mend(last, now))),
            // What is not clear is for a person: another number would count as more minutes.
            Told::Again => Some(Turn::Leave),
            Told::Nothing => None,
        }
    }

    /// The newest question to the family takes what means nothing else.
    fn survey(&self) -> Option<Turn> {
        let survey = self
            .open
            .iter()
            .find_map(|open| if let What::Survey(survey) = &open.what { Some(survey) } else { None })?;
        if self.meets().is_some_and(|deed| !matches!(deed, Meeting::ForAPerson | Meeting::Clarify)) {
            return None;
        }
        let read = normalise::read(self.said.text);
        let asks = read.question || read.tokens.is_empty();
        let yes = matches!(self.said.meaning, Meaning::OptIn { answer: true });
        let says = reading(self.said.text, self.said.language, self.said.district.1, &Context::default());
        let other = match says {
            Answer::Thanks => !yes && read.tokens.len() <= THANKS,
            Answer::CallMe | Answer::Preference(_) => true,
            _ => false,
        };
        (!asks && !other).then(|| Turn::Reading(Deed::Answer(survey.clone(), false)))
    }

    /// A length of time that nobody asked for, where no conference may be meant.
    fn unasked(&self) -> Turn {
        if self.meeting.is_some() {
            return Turn::Other;
        }
        match log::told(self.said.text, self.said.tongue(), self.children, false) {
            Told::Minutes(shares) => Turn::Reading(Deed::Log(shares)),
            _ => Turn::Other,
        }
    }
}

/// What a number says to a reminder.
fn loan_answer(loans: &[loan::Model], number: u32, renewals: i16) -> Option<Turn> {
    let again: Vec<RowId> = loans.iter().filter(|loan| loan.renewed < renewals).map(|loan| loan.id).collect();
    match (number, loans) {
        // Kept as often as it may be by a text: a person sees to it.
        (1, _) if again.is_empty() => Some(Turn::Leave),
        (1, _) => Some(Turn::Reading(Deed::Keep(again))),
        (2, [loan]) => Some(Turn::Reading(Deed::Lose(loan.id))),
        // Which of several: a person asks.
        (2, _) => Some(Turn::Leave),
        _ => None,
    }
}
