//! At what hour a text leaves: the family's hours and the caps of all senders together.

use std::collections::HashMap;

use jiff::{SignedDuration, Timestamp};

use super::caps::{Caps, Class, Due};
use super::store::{self, Had};
use crate::app::App;
use crate::clock::At;
use crate::entities::{guardian, message};
use crate::error::Error;
use crate::ids::{DistrictId, GuardianId, MessageId, StudentId};
use crate::people::audience::{self, Home};
use crate::people::availability::{Hours, Window};
use crate::people::store as people;
use crate::scope::Scope;

/// How far back the caps look.
const LOOK_BACK: SignedDuration = SignedDuration::from_hours(7 * 24);

/// What the program answers at once, the phone still in the family's hand.
const ANSWERS: [&str; 10] = [
    "read.log_thanks",
    "read.log_again",
    "read.log_fixed",
    "read.streak",
    "loan.lent",
    "loan.renewed",
    "loan.waits",
    "loan.back",
    "loan.lost",
    "ask.thanks",
];

/// What is exempt from the caps: the program's own answers, the first contact, which comes once, and what arranges a
/// conference, which has a bound of its own (`conferences::say`).
pub fn is_exempt(kind: &str) -> bool {
    kind.starts_with("sys.") || kind.starts_with("conf.") || kind == "note.first_contact" || ANSWERS.contains(&kind)
}

/// What a kind counts as. The question for minutes counts as reading: what a family hears of reading is three texts a week,
/// whatever they say (docs/evidence.md, rule 7). A book that is due is said in any case, within the caps of all texts.
pub fn class(kind: &str) -> Class {
    match kind.split('.').next() {
        Some("read" | "math" | "play") => Class::Reading,
        Some("loan") => Class::Other,
        _ => Class::Note,
    }
}

/// A text that wants an hour.
pub struct Placing<'a> {
    /// For whom.
    pub guardian: &'a guardian::Model,
    /// About whom.
    pub students: &'a [StudentId],
    /// Template id, or `own_words`.
    pub kind: &'a str,
    /// Not before.
    pub from: Timestamp,
    /// Of no use from then on.
    pub deadline: Timestamp,
    /// The text itself, when it is placed anew: it does not count.
    pub but: Option<MessageId>,
}

/// What guardians have had, kept up to date while more is placed.
#[derive(Default)]
pub struct Ledger(HashMap<GuardianId, Vec<Counted>>);

/// A text that counts.
struct Counted {
    id: MessageId,
    at: Timestamp,
    class: Class,
    students: Vec<StudentId>,
}

impl Ledger {
    /// Reads what `guardians` have had in the last week or will have.
    pub async fn load(
        db: &impl crate::db::ConnectionTrait,
        scope: &Scope,
        guardians: &[GuardianId],
        now: Timestamp,
    ) -> Result<Self, Error> {
        let since = now.saturating_sub(LOOK_BACK).unwrap_or(Timestamp::MIN);
        let mut ledger = Self::default();
        for Had { guardian_id, id, kind, students, due_at } in store::had(db, scope, guardians, since.into()).await? {
            if let (Some(guardian), false) = (guardian_id, is_exempt(&kind)) {
                ledger.add(guardian, (id, &kind), due_at.timestamp(), ids(&students));
            }
        }
        Ok(ledger)
    }

    /// Counts one more.
    pub fn add(
        &mut self,
        guardian: GuardianId,
        (id, kind): (MessageId, &str),
        at: Timestamp,
        students: Vec<StudentId>,
    ) {
        self.0.entry(guardian).or_default().push(Counted { id, at, class: class(kind), students });
    }

    /// What one guardian has had, seen from a text about `students`; `but` is not counted.
    fn had(&self, guardian: GuardianId, students: &[StudentId], but: Option<MessageId>) -> Vec<Due> {
        let all = self.0.get(&guardian).map(Vec::as_slice).unwrap_or_default();
        let counted = all.iter().filter(|one| Some(one.id) != but);
        let about = |one: &Counted| one.students.iter().any(|child| students.contains(child));
        counted.map(|one| Due { at: one.at, class: one.class, same_child: about(one) }).collect()
    }

    /// The first window in which the guardian may get one more text.
    pub fn place(&self, caps: Caps, hours: &Hours, text: &Placing<'_>) -> Option<Window> {
        let caps = if text.guardian.less { caps.halved() } else { caps };
        let had = self.had(text.guardian.id, text.students, text.but);
        let window = caps.place(hours, (class(text.kind), &had), text.from, text.deadline)?;
        Some(Window { closes: window.closes.min(text.deadline), ..window })
    }
}

/// Student ids from their column.
pub fn ids(json: &str) -> Vec<StudentId> {
    serde_json::from_str(json).unwrap_or_default()
}

/// Gives queued messages whose window closed the next one; those that find none stay for the sweep to expire.
pub async fn place_again(
    app: &App,
    district: DistrictId,
    messages: &[message::Model],
    now: At,
) -> Result<usize, Error> {
    let scope = Scope::district(district);
    let home = Home::load(&app.store, &scope).await?;
    let guardians: Vec<GuardianId> = messages.iter().filter_map(|m| m.guardian_id).collect();
    let tx = app.store.begin().await?;
    store::lock_guardians(&*tx, &scope, &guardians).await?;
    let people = people::guardians(&*tx, &scope, &guardians).await?;
    let mut ledger = Ledger::load(&*tx, &scope, &guardians, now.timestamp()).await?;
    let mut placed = 0;
    for message in messages {
        let Some(guardian) = message.guardian_id.and_then(|id| people.get(&id)) else { continue };
        let zone = message.school_id.and_then(|id| home.schools.get(&id)).and_then(|school| school.zone.as_deref());
        let hours = audience::hours_of(guardian, zone, &home.district.zone, app.config.quiet());
        let (from, deadline) = (now.timestamp(), message.expires_at.timestamp());
        let students = ids(&message.students);
        let window = if is_exempt(&message.kind) {
            hours.next(from).filter(|w| w.opens < deadline).map(|w| Window { closes: w.closes.min(deadline), ..w })
        } else {
            let but = Some(message.id);
            ledger.place(
                app.config.timing.caps,
                &hours,
                &Placing { guardian, students: &students, kind: &message.kind, from, deadline, but },
            )
        };
        // No hour left before its use is over: the window shrinks to nothing and the sweep expires it.
        let (due_at, until_at) = match window {
            Some(window) => (At::from(window.opens), At::from(window.closes)),
            None => (message.expires_at, message.expires_at),
        };
        ledger.add(guardian.id, (message.id, &message.kind), due_at.timestamp(), students);
        crate::messages::store::replace(&*tx, &scope, message.id, due_at, until_at).await?;
        placed += 1;
    }
    tx.commit().await?;
    Ok(placed)
}
