//! What is open with a family besides conferences, the newest first, and the one rule for a bare number: it answers the newest open
//! question that takes it. A question is closed by its answer, or when its time is over.

use std::collections::{BTreeMap, HashMap};

use super::store::{self, Asking};
use crate::app::App;
use crate::clock::At;
use crate::entities::{loan, reading_log, survey};
use crate::error::Error;
use crate::ids::{GuardianId, MessageId, UpdateId};
use crate::messages::each::{PICTURES, SHARE};
use crate::reading::{loans, minutes, surveys};

/// How long a reminder of a book may be answered, seconds.
const LOAN_S: i64 = 21 * 86_400;
/// The question for minutes.
const MINUTES_S: i64 = 7 * 86_400;
/// The question for the best language (`replies::translate` answers it).
const LANGUAGE_S: i64 = 72 * 3_600;
/// Templates that ask, with how long they are open.
const KINDS: [(&str, i64); 10] = [
    ("sys.language", LANGUAGE_S),
    ("loan.due", LOAN_S),
    ("loan.late", LOAN_S),
    ("read.log_ask", MINUTES_S),
    (AGAIN, MINUTES_S),
    (SHARE, MINUTES_S),
    (PICTURES, MINUTES_S),
    ("read.tip", MINUTES_S),
    ("read.peer", MINUTES_S),
    (surveys::KIND, surveys::OPEN_S),
];
/// No question has more numbers to choose from.
const MOST_CHOICES: u32 = 3;
/// Asked back once; then a person reads it.
const AGAIN: &str = "read.log_again";

/// What was asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// Which language is best.
    Language,
    /// Whether these books stay longer.
    Loan(Vec<loan::Model>),
    /// How many minutes; `again`: asked back already.
    Minutes {
        /// Asked back already.
        again: bool,
    },
    /// Minutes, by the page of a book that was sent: the text itself asks nothing.
    Shared,
    /// A question to get to know the family.
    Survey(Box<survey::Model>),
}

/// A question that is open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Open {
    /// What was asked.
    pub what: What,
    /// When.
    pub at: At,
}

impl Open {
    /// Whether a bare number answers it.
    pub fn takes(&self, number: u32) -> bool {
        match self.what {
            What::Language => (1..=3).contains(&number),
            What::Loan(_) => (1..=2).contains(&number),
            What::Minutes { .. } | What::Survey(_) => true,
            // A smaller one may as well be the number of a choice.
            What::Shared => number > MOST_CHOICES,
        }
    }
}

/// What families were asked, and what they told of minutes within the time in which it may be mended.
#[derive(Default)]
pub struct Asked {
    open: HashMap<GuardianId, Vec<Open>>,
    told: HashMap<GuardianId, Vec<reading_log::Model>>,
}

impl Asked {
    /// What is open with a guardian, the newest first.
    pub fn open(&self, guardian: GuardianId) -> &[Open] {
        self.open.get(&guardian).map(Vec::as_slice).unwrap_or_default()
    }

    /// What its last text about minutes told, and stands.
    pub fn told(&self, guardian: GuardianId) -> &[reading_log::Model] {
        self.told.get(&guardian).map(Vec::as_slice).unwrap_or_default()
    }
}

/// What these guardians were asked.
pub async fn asked(app: &App, guardians: &[GuardianId], now: At) -> Result<Asked, Error> {
    if guardians.is_empty() {
        return Ok(Asked::default());
    }
    let db = app.store.read();
    let kinds = KINDS.map(|(kind, _)| kind);
    let rows = store::asking(db, guardians, &kinds, (now.plus_s(-LOAN_S), now)).await?;
    let in_time = |row: &Asking| {
        let lasts = KINDS.iter().find(|(kind, _)| *kind == row.kind).map_or(0, |(_, lasts)| *lasts);
        row.due_at > now.plus_s(-lasts)
    };
    let rows: Vec<Asking> = rows.into_iter().filter(in_time).collect();
    let logs = minutes::store::told_since(db, guardians, now.plus_s(-MINUTES_S)).await?;
    let of = |start: &str| -> Vec<MessageId> {
        rows.iter().filter(|row| row.kind.starts_with(start)).map(|row| row.id).collect()
    };
    let loans = loans::store::asked_by(db, &of("loan.")).await?;
    let updates: Vec<UpdateId> =
        rows.iter().filter(|row| row.kind == surveys::KIND).filter_map(|row| row.update_id).collect();
    let asked = surveys::store::of_updates(db, &updates).await?;
    let ids: Vec<_> = asked.iter().map(|survey| survey.id).collect();
    let answered = surveys::store::answered(db, &ids).await?;
    let mut found = Asked::default();
    for row in &rows {
        let Some(guardian) = row.guardian_id else { continue };
        let what = match row.kind.as_str() {
            "sys.language" => Some(What::Language),
            "read.log_ask" | AGAIN => {
                let is_answered = logs.iter().any(|log| log.guardian_id == Some(guardian) && log.made_at >= row.due_at);
                let known = found.open(guardian).iter().any(|open| matches!(open.what, What::Minutes { .. }));
                (!is_answered && !known).then_some(What::Minutes { again: row.kind == AGAIN })
            }
            SHARE | PICTURES | "read.tip" | "read.peer" => {
                let is_told = logs.iter().any(|log| log.guardian_id == Some(guardian) && log.made_at >= row.due_at);
                let asked = |open: &Open| matches!(open.what, What::Minutes { .. } | What::Shared);
                (!is_told && !found.open(guardian).iter().any(asked)).then_some(What::Shared)
            }
            surveys::KIND => {
                let survey =
                    asked.iter().find(|survey| survey.update_id.is_some() && survey.update_id == row.update_id);
                let survey = survey.filter(|survey| !answered.contains(&(survey.id, guardian)));
                survey.map(|survey| What::Survey(Box::new(survey.clone())))
            }
            _ => {
                let of: Vec<_> = loans.iter().filter(|loan| loan.message_id == Some(row.id)).cloned().collect();
                (!of.is_empty()).then_some(What::Loan(of))
            }
        };
        if let Some(what) = what {
            found.open.entry(guardian).or_default().push(Open { what, at: row.due_at });
        }
    }
    found.told = last_told(logs, now);
    Ok(found)
}

/// The rows of each guardian's last text, if it may still be mended.
fn last_told(logs: Vec<reading_log::Model>, now: At) -> HashMap<GuardianId, Vec<reading_log::Model>> {
    let mut by_guardian: BTreeMap<GuardianId, Vec<reading_log::Model>> = BTreeMap::new();
    for log in logs {
        let Some(guardian) = log.guardian_id.filter(|_| log.reply_id.is_some()) else { continue };
        let rows = by_guardian.entry(guardian).or_default();
        if rows.first().is_none_or(|first| first.reply_id == log.reply_id) {
            rows.push(log);
        }
    }
    let fresh = |rows: &Vec<reading_log::Model>| rows.iter().all(|row| row.made_at > now.plus_s(-minutes::MEND_S));
    by_guardian.into_iter().filter(|(_, rows)| fresh(rows)).collect()
}
