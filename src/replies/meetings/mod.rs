//! Families' answers about conferences. What was asked (an open offer, else a booking to come) gives the meaning; what is certain
//! is done right behind the request that brought the text, under a lease, and answered at once; what is not is asked back.

mod act;
mod store;

use std::collections::{HashMap, HashSet};

use jiff::civil::DateTime;

use super::meaning::{Answer, Context, Kind, Slot};
use super::reading::asked::{self, Open, What};
use super::sender::Sender;
use super::{meaning, normalise};
use crate::app::App;
use crate::clock::At;
use crate::conferences::book;
use crate::conferences::offers::store as conferences;
use crate::conferences::options::{Options, Proposed};
use crate::db::ConnectionTrait;
use crate::entities::conferences::{ConferenceState, OfferState, RoundKind};
use crate::entities::{booking, offer, round};
use crate::error::Error;
use crate::ids::{ConferenceId, DistrictId, GuardianId, RoundId};
use crate::people::audience::Home;
use crate::scope::Scope;

pub use act::sweep;

/// An answer of so many words, without a question, is asked back; longer ones are for a person.
const SHORT: usize = 5;

/// What a family was asked.
#[derive(Clone, Debug)]
pub struct Question {
    /// In which round.
    pub round: RoundId,
    /// Times that are open.
    pub offer: Option<offer::Model>,
    /// What they are.
    pub options: Options,
    /// Without an offer: the visit that is booked next.
    pub booked: Vec<booking::Model>,
    /// An offer without a time, about these conferences: whether the family would like to be visited, or what its hours are.
    pub whether: Vec<ConferenceId>,
    /// When it was asked; a booking that is to come was asked about long ago.
    pub asked_at: At,
    kind: RoundKind,
    context: Context,
    /// What it was asked since: a lone number that answers that is no time.
    later: Vec<Open>,
}

/// What a text asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Deed {
    /// Book one of these numbers, the first that is free.
    Take(Vec<u32>),
    /// The family would like to be visited: it is offered times.
    Welcome,
    /// None of the times suit, and no other was named.
    Decline,
    /// Another time: constraints, a JSON list.
    Wish(String),
    /// Asked back.
    Clarify,
    /// The booking is given up.
    Cancel,
    /// A person is to call.
    CallMe,
    /// Nothing is to be said or done: it keeps what is booked.
    Nothing,
    /// Words for the teacher, like any others.
    ForAPerson,
}

impl Question {
    /// What a text asks for in answer.
    pub fn deed(&self, text: &str, language: Option<&str>, school_language: &str) -> Deed {
        let read = normalise::read(text);
        let asked_language = self.later.iter().any(|open| open.what == What::Language);
        let number = meaning::log::lone_number(text);
        let answers_another = number.is_some_and(|number| self.later.iter().any(|open| open.takes(number)));
        if asked_language && read.tokens.len() == 1 || answers_another {
            return Deed::ForAPerson;
        }
        let answer = self.answer(text, language, school_language);
        let asks = self.offer.is_some();
        match answer {
            Answer::AcceptSlot(_) if !self.whether.is_empty() => Deed::Welcome,
            // What is not clear is never pressed for: a person reads it.
            Answer::Question if !self.whether.is_empty() => Deed::ForAPerson,
            // One meeting for all has one time, and is given up without a word about another.
            Answer::ProposeTime(_) | Answer::Question if self.kind == RoundKind::TownHall => Deed::ForAPerson,
            Answer::AcceptSlot(numbers) if asks => Deed::Take(numbers),
            Answer::ProposeTime(_) => {
                Deed::Wish(answer.to_json().get("constraints").map(ToString::to_string).unwrap_or_default())
            }
            Answer::Decline if asks => Deed::Decline,
            Answer::Decline => Deed::Cancel,
            Answer::CallMe => Deed::CallMe,
            Answer::Confirm | Answer::Thanks if !asks => Deed::Nothing,
            Answer::Question if asks && !read.question && read.tokens.len() <= SHORT => Deed::Clarify,
            _ => Deed::ForAPerson,
        }
    }

    /// What a text means. Where no time was offered, a day or an hour in it is a wish, and a yes is a yes to what was asked; where
    /// one was, a day that is refused is a wish for another.
    fn answer(&self, text: &str, language: Option<&str>, school_language: &str) -> Answer {
        let answer = meaning::reading(text, language, school_language, &self.context);
        if self.options.0.len() == 1 && answer == Answer::Decline {
            let open = Context { kind: Kind::ConferenceOffer, slots: Vec::new(), ..self.context.clone() };
            let wish = meaning::reading(text, language, school_language, &open);
            return if matches!(wish, Answer::ProposeTime(_)) { wish } else { answer };
        }
        if self.whether.is_empty() || answer != Answer::Question {
            return answer;
        }
        // A time that nobody names stands for the yes.
        let start = jiff::civil::date(2000, 1, 1).at(3, 7, 0, 0);
        let yes = Context { kind: Kind::SingleSlotOffer, slots: vec![Slot { n: 1, start }], ..self.context.clone() };
        match meaning::reading(text, language, school_language, &yes) {
            taken @ Answer::AcceptSlot(_) => taken,
            _ => Answer::Question,
        }
    }

    /// The conferences that it is about.
    pub fn conferences(&self) -> Vec<ConferenceId> {
        if !self.whether.is_empty() {
            return self.whether.clone();
        }
        if self.offer.is_none() {
            return self.booked.iter().map(|booking| booking.conference_id).collect();
        }
        self.options.first().iter().map(|proposed| proposed.conference).collect()
    }

    /// Whether one that says no hears no more of it: nobody presses for a visit, or for one meeting of all.
    pub fn ends_quietly(&self) -> bool {
        self.kind == RoundKind::TownHall || self.kind == RoundKind::HomeVisit && !self.whether.is_empty()
    }

    /// The times that it has offered.
    pub fn had(&self) -> &[Vec<Proposed>] {
        &self.options.0
    }
}

/// What senders were asked about conferences, where they were.
pub(super) async fn questions(
    app: &App,
    senders: &[Option<Sender>],
    now: At,
) -> Result<HashMap<GuardianId, Question>, Error> {
    let known = senders.iter().flatten().filter_map(|sender| sender.guardian.as_ref());
    let guardians: Vec<(DistrictId, GuardianId)> = known.map(|one| (one.district_id, one.id)).collect();
    of(app, &guardians, now).await
}

/// What guardians were asked about conferences, where they were.
async fn of(
    app: &App,
    guardians: &[(DistrictId, GuardianId)],
    now: At,
) -> Result<HashMap<GuardianId, Question>, Error> {
    let mut found = HashMap::new();
    let ids: Vec<GuardianId> = guardians.iter().map(|(_, id)| *id).collect();
    if ids.is_empty() {
        return Ok(found);
    }
    let db = app.store.read();
    let offers = conferences::last_read(db, &ids, now).await?;
    let coming = conferences::coming(db, &ids, now).await?;
    if offers.is_empty() && coming.is_empty() {
        return Ok(found);
    }
    let districts: HashSet<DistrictId> = guardians.iter().map(|(district, _)| *district).collect();
    for district in districts {
        let scope = Scope::district(district);
        let home = Home::load(&app.store, &scope).await?;
        let rounds = offers.iter().filter(|one| one.district_id == district).map(|one| one.round_id);
        let rounds = rounds.chain(coming.iter().filter(|one| one.district_id == district).map(|one| one.round_id));
        let rounds: HashSet<RoundId> = rounds.collect();
        if rounds.is_empty() {
            continue;
        }
        let rounds = conferences::rounds(db, &scope, &rounds.into_iter().collect::<Vec<_>>()).await?;
        for offer in offers.iter().filter(|one| one.district_id == district) {
            let Some(round) = rounds.get(&offer.round_id) else { continue };
            if found.contains_key(&offer.guardian_id) || !still_counts(db, &scope, offer).await? {
                continue;
            }
            let question = of_offer(&home, round, offer, now);
            let question = match question.options.0.is_empty() {
                true => whether(db, &scope, question, offer).await?,
                false => question,
            };
            found.insert(offer.guardian_id, question);
        }
        for booking in coming.iter().filter(|one| one.district_id == district) {
            let Some(round) = rounds.get(&booking.round_id) else { continue };
            let theirs = coming.iter().filter(|other| other.guardian_id == booking.guardian_id);
            let theirs: Vec<_> = theirs.filter(|other| other.round_id == booking.round_id).cloned().collect();
            found.entry(booking.guardian_id).or_insert_with(|| of_booking(&home, round, theirs, now));
        }
    }
    let offered: Vec<GuardianId> = found.iter().filter(|(_, one)| one.offer.is_some()).map(|(id, _)| *id).collect();
    let asked = asked::asked(app, &offered, now).await?;
    for (guardian, question) in found.iter_mut().filter(|(_, one)| one.offer.is_some()) {
        let since = asked.open(*guardian).iter().filter(|open| open.at > question.asked_at);
        question.later = since.cloned().collect();
    }
    Ok(found)
}

/// Whether the family has heard nothing else since: one that was taken back counts as long as it waits for another.
async fn still_counts(db: &impl ConnectionTrait, scope: &Scope, offer: &offer::Model) -> Result<bool, Error> {
    if offer.state == OfferState::Open {
        return Ok(true);
    }
    let ids: Vec<ConferenceId> = Options::read(&offer.options).first().iter().map(|one| one.conference).collect();
    let rows = conferences::conferences(db, scope, &ids).await?;
    Ok(!rows.is_empty() && rows.values().all(|row| row.state == ConferenceState::Waiting))
}

fn local(home: &Home, round: &round::Model, at: At) -> DateTime {
    at.timestamp().to_zoned(book::zone(home, round)).datetime()
}

fn of_offer(home: &Home, round: &round::Model, offer: &offer::Model, now: At) -> Question {
    let options = Options::read(&offer.options);
    let begins = options.0.iter().map(|visit| visit.iter().map(|one| one.starts_at).min());
    let slots = (1..).zip(begins).filter_map(|(n, at)| Some(Slot { n, start: local(home, round, at?) }));
    let slots: Vec<Slot> = slots.collect();
    let kind = if slots.len() == 1 { Kind::SingleSlotOffer } else { Kind::ConferenceOffer };
    let context = Context { kind, slots, today: Some(local(home, round, now).date()), ..Context::default() };
    Question {
        round: round.id,
        offer: Some(offer.clone()),
        options,
        booked: Vec::new(),
        whether: Vec::new(),
        asked_at: offer.made_at,
        kind: round.kind,
        context,
        later: Vec::new(),
    }
}

/// An offer without a time asks whether the family would be visited, or for its hours.
async fn whether(
    db: &impl ConnectionTrait,
    scope: &Scope,
    question: Question,
    offer: &offer::Model,
) -> Result<Question, Error> {
    let rows = conferences::conferences_of(db, scope, offer.round_id, offer.guardian_id).await?;
    use ConferenceState as S;
    let sought = |state| matches!(state, S::Offered | S::Open | S::Waiting | S::Person | S::Missed);
    let whether = rows.into_iter().filter(|row| sought(row.state)).map(|row| row.id).collect();
    Ok(Question { whether, ..question })
}

/// The visit that comes next: what is booked on its day.
fn of_booking(home: &Home, round: &round::Model, mut booked: Vec<booking::Model>, now: At) -> Question {
    let day = |booking: &booking::Model| local(home, round, booking.starts_at).date();
    let first = booked.first().map(day);
    booked.retain(|booking| Some(day(booking)) == first);
    let next = booked.first().map(|booking| local(home, round, booking.starts_at));
    let today = Some(local(home, round, now).date());
    let context = Context { kind: Kind::ReminderBooked, booked: next, today, ..Context::default() };
    Question {
        round: round.id,
        offer: None,
        options: Options::default(),
        booked,
        whether: Vec::new(),
        asked_at: At(0),
        kind: round.kind,
        context,
        later: Vec::new(),
    }
}
