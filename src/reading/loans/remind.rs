//! Reminders of books: once two days before one is due, then once a week, three times at most. They ask, in the family's language and
//! hours and inside the caps, and never who stopped; what finds no hour is thought of again the next day. Books of one family that
//! are due alike are one text.

use std::collections::{BTreeMap, HashMap};

use jiff::ToSpan as _;

use super::model::{self, Reminder};
use super::{store, zone};
use crate::app::App;
use crate::db::Tx;
use crate::entities::{copy, loan, student};
use crate::error::Error;
use crate::ids::{CopyId, DistrictId, GuardianId, StudentId};
use crate::language::Args;
use crate::messages::store as messages;
use crate::messages::timing::Ledger;
use crate::people::audience::{Home, Recipient};
use crate::people::store as people;
use crate::reading::say::{self, Telling, Text};
use crate::scope::Scope;

/// Loans looked at in one transaction.
const MOST: u64 = 200;

/// One turn; returns how many texts were made.
pub async fn turn(app: &App) -> Result<usize, Error> {
    let mut made = 0;
    loop {
        let tx = app.store.begin().await?;
        let due = store::to_remind(&*tx, app.now(), MOST).await?;
        let many = due.len() as u64;
        let mut districts: BTreeMap<DistrictId, Vec<loan::Model>> = BTreeMap::new();
        due.into_iter().for_each(|loan| districts.entry(loan.district_id).or_default().push(loan));
        for (district, loans) in districts {
            let scope = Scope::district(district);
            made += Reminding::open(app, &tx, &scope, loans).await?.remind(&tx).await?;
        }
        tx.commit().await?;
        if many < MOST {
            break;
        }
    }
    if made > 0 {
        app.wake.notify_waiters();
    }
    Ok(made)
}

/// Loans of one family that are said in one text.
type Bundles = BTreeMap<(GuardianId, bool, String), Vec<loan::Model>>;

struct Reminding<'a> {
    app: &'a App,
    scope: &'a Scope,
    home: Home,
    copies: HashMap<CopyId, copy::Model>,
    students: HashMap<StudentId, student::Model>,
    recipients: HashMap<GuardianId, Recipient>,
    /// The guardians of each child.
    guardians: HashMap<StudentId, Vec<GuardianId>>,
    loans: Vec<loan::Model>,
}

impl<'a> Reminding<'a> {
    async fn open(app: &'a App, tx: &Tx, scope: &'a Scope, loans: Vec<loan::Model>) -> Result<Self, Error> {
        let ids: Vec<CopyId> = loans.iter().map(|loan| loan.copy_id).collect();
        let children: Vec<StudentId> = loans.iter().map(|loan| loan.student_id).collect();
        let guardians = people::guardians_of_each(&**tx, scope, &children).await?;
        let mut all: Vec<GuardianId> = guardians.values().flatten().copied().collect();
        all.extend(loans.iter().filter_map(|loan| loan.guardian_id));
        all.sort_unstable();
        all.dedup();
        messages::lock_guardians(&**tx, scope, &all).await?;
        let copies = store::copies_of(&**tx, scope, &ids).await?;
        let students = store::students(&**tx, scope, &children).await?;
        Ok(Self {
            home: Home::load_in(&**tx, scope).await?,
            copies: copies.into_iter().map(|copy| (copy.id, copy)).collect(),
            students: students.into_iter().map(|student| (student.id, student)).collect(),
            recipients: crate::reading::families(&**tx, scope, &all).await?,
            app,
            scope,
            guardians,
            loans,
        })
    }

    /// Who is reminded of a loan: who took it, as long as it is the child's guardian and can be reached, else the first who can.
    fn whom(&self, loan: &loan::Model) -> Option<GuardianId> {
        let of = self.guardians.get(&loan.student_id).map(Vec::as_slice).unwrap_or_default();
        let usable = |id: &&GuardianId| {
            let contacts = self.recipients.get(*id).map(|one| one.contacts.as_slice()).unwrap_or_default();
            contacts.iter().any(|contact| contact.stopped_at.is_none() && contact.bad_at.is_none())
        };
        let taker = loan.guardian_id.filter(|id| of.contains(id) && usable(&id));
        taker.or_else(|| of.iter().find(usable).copied())
    }

    async fn remind(mut self, tx: &Tx) -> Result<usize, Error> {
        let reviews = say::approved(self.app, self.scope, &self.home).await?;
        let mut bundles: Bundles = BTreeMap::new();
        for loan in std::mem::take(&mut self.loans) {
            let Some((copy, due)) = self.copies.get(&loan.copy_id).zip(model::day(&loan.due_on)) else {
                self.put_off(tx, loan).await?;
                continue;
            };
            let zone = zone(&self.home, Some(copy.school_id));
            let today = model::today(self.app.now(), &zone);
            let left = self.students.get(&loan.student_id).is_none_or(|student| student.ended_at.is_some());
            match (Reminder::on(due, loan.reminders, today), self.whom(&loan)) {
                (Some(reminder), Some(guardian)) if !left => {
                    let alike = if reminder == Reminder::Late { String::new() } else { loan.due_on.clone() };
                    bundles.entry((guardian, reminder == Reminder::Late, alike)).or_default().push(loan);
                }
                (Some(_), _) => self.later(tx, loan, today, &zone).await?,
                (None, _) => {
                    let first = model::first_thought(due, &zone);
                    let next = Some(first).filter(|at| *at > self.app.now());
                    store::keep_loan(&**tx, self.scope, &loan::Model { remind_at: next, ..loan }).await?;
                }
            }
        }
        let guardians: Vec<GuardianId> = bundles.keys().map(|(guardian, ..)| *guardian).collect();
        let mut ledger = Ledger::load(&**tx, self.scope, &guardians, self.app.clock.now()).await?;
        let mut made = 0;
        for ((guardian, late, _), loans) in bundles {
            let reminder = if late { Reminder::Late } else { Reminder::Due };
            let student = loans.first().map(|loan| loan.student_id);
            let staff = say::in_whose_name(&**tx, self.scope, None, student).await?;
            let Some((recipient, staff)) = self.recipients.get(&guardian).zip(staff) else {
                for loan in loans {
                    self.put_off(tx, loan).await?;
                }
                continue;
            };
            let telling = Telling {
                app: self.app,
                scope: self.scope,
                home: &self.home,
                reviews: &reviews,
                recipient,
                staff: &staff,
                contact: None,
            };
            made += usize::from(self.one(tx, &mut ledger, telling, reminder, loans).await?);
        }
        Ok(made)
    }

    /// Nobody can say it, or nothing is known to be said: tomorrow.
    async fn put_off(&self, tx: &Tx, loan: loan::Model) -> Result<(), Error> {
        let zone = zone(&self.home, self.copies.get(&loan.copy_id).map(|copy| copy.school_id));
        self.later(tx, loan, model::today(self.app.now(), &zone), &zone).await
    }

    /// Nobody can be told, or not now.
    async fn later(
        &self,
        tx: &Tx,
        loan: loan::Model,
        today: jiff::civil::Date,
        zone: &jiff::tz::TimeZone,
    ) -> Result<(), Error> {
        let next = model::morning(today.saturating_add(1.day()), zone);
        store::keep_loan(&**tx, self.scope, &loan::Model { remind_at: Some(next), ..loan }).await?;
        Ok(())
    }

    async fn one(
        &self,
        tx: &Tx,
        ledger: &mut Ledger,
        telling: Telling<'_>,
        reminder: Reminder,
        loans: Vec<loan::Model>,
    ) -> Result<bool, Error> {
        let of = |loan: &loan::Model| self.copies.get(&loan.copy_id);
        let Some((first, copy)) = loans.first().and_then(|loan| Some((loan, of(loan)?))) else { return Ok(false) };
        let Some(due) = model::day(&first.due_on) else { return Ok(false) };
        let zone = zone(&self.home, Some(copy.school_id));
        let today = model::today(self.app.now(), &zone);
        let titles: Vec<&str> = loans.iter().filter_map(of).map(|copy| copy.title.as_str()).collect();
        let mut students: Vec<student::Model> = Vec::new();
        for child in loans.iter().filter_map(|loan| self.students.get(&loan.student_id)) {
            if !students.iter().any(|known| known.id == child.id) {
                students.push(child.clone());
            }
        }
        let args = Args::new().with("book", titled(&titles));
        let args = if reminder == Reminder::Due { args.with("date", due) } else { args };
        let text = Text { parts: vec![(reminder.kind(), args)], students: &students };
        let until = model::of_use(reminder, due, today, &zone);
        let rows = match until > self.app.now() {
            true => telling.in_its_hours(tx, ledger, &text, until).await?,
            false => None,
        };
        let Some(rows) = rows else {
            for loan in loans {
                self.later(tx, loan, today, &zone).await?;
            }
            return Ok(false);
        };
        let asked = rows.last().map(|row| row.id);
        for loan in loans {
            let reminders = loan.reminders + i16::from(reminder == Reminder::Late);
            let due = model::day(&loan.due_on).unwrap_or(due);
            let remind_at = model::next_thought(reminder, due, reminders, today, &zone);
            let now = Some(self.app.now());
            let row = loan::Model { reminders, remind_at, reminded_at: now, message_id: asked, ..loan };
            store::keep_loan(&**tx, self.scope, &row).await?;
        }
        messages::insert_messages(&**tx, rows).await?;
        Ok(true)
    }
}

/// Several titles as one, as long as a text says.
pub fn titled(titles: &[&str]) -> String {
    let mut all: Vec<&str> = Vec::new();
    titles.iter().for_each(|title| {
        if !all.contains(title) {
            all.push(title);
        }
    });
    model::shown(&all.join(", "))
}
