//! Does what families say about books, minutes and questions, inside the transaction that keeps their texts, and answers it.

use std::collections::{HashMap, HashSet};

use super::{Deed, Desk};
use crate::app::App;
use crate::clock::At;
use crate::db::Tx;
use crate::entities::loans::CopyState;
use crate::entities::{copy, loan, message, student};
use crate::error::Error;
use crate::ids::{DistrictId, GuardianId, ReplyId, RowId, StudentId};
use crate::language::Args;
use crate::messages::reviews::Reviews;
use crate::messages::store as messages;
use crate::people::audience::{Home, Recipient};
use crate::reading::loans::{self, Kept};
use crate::reading::minutes::{self, Sum};
use crate::reading::say::{self, Telling, Text};
use crate::reading::surveys;
use crate::replies::act::Heard;
use crate::replies::meaning::log::Shares;
use crate::scope::Scope;

/// The same number of a copy within so many seconds is one text that was sent twice.
const SAME_S: i64 = 600;

/// What was done.
#[derive(Default)]
pub struct Done {
    /// The texts that need nobody else.
    pub replies: HashSet<ReplyId>,
    /// Answers there are to hand over.
    pub answers: usize,
}

/// Does what texts of different families ask for; those that come to nothing are for a person.
pub async fn act<'a>(
    app: &App,
    tx: &Tx,
    desk: &Desk,
    heard: impl Iterator<Item = &'a Heard<'a>>,
) -> Result<Done, Error> {
    let mut done = Done::default();
    let mut districts: HashMap<DistrictId, Vec<(&Heard<'_>, &Deed)>> = HashMap::new();
    for one in heard {
        if let Some(deed) = &one.deed {
            districts.entry(one.row.district_id).or_default().push((one, deed));
        }
    }
    for (district, all) in districts {
        let scope = Scope::district(district);
        let guardians: Vec<GuardianId> = all.iter().filter_map(|(one, _)| one.row.guardian_id).collect();
        messages::lock_guardians(&**tx, &scope, &guardians).await?;
        let home = Home::load_in(&**tx, &scope).await?;
        let reviews = say::approved(app, &scope, &home).await?;
        let mut rows = Vec::new();
        for (one, deed) in all {
            let Some(family) = one.row.guardian_id.and_then(|id| desk.family(id)) else { continue };
            let doing = Doing { app, tx, scope: &scope, home: &home, reviews: &reviews, heard: one, family };
            if let Some(answers) = doing.does(deed).await? {
                done.replies.insert(one.row.id);
                rows.extend(answers);
            }
        }
        done.answers += rows.len();
        messages::insert_messages(&**tx, rows).await?;
    }
    Ok(done)
}

/// A text that is acted upon.
struct Doing<'a> {
    app: &'a App,
    tx: &'a Tx,
    scope: &'a Scope,
    home: &'a Home,
    reviews: &'a Reviews,
    heard: &'a Heard<'a>,
    family: &'a Recipient,
}

/// Templates and what fills them.
type Parts = Vec<(&'static str, Args)>;

impl Doing<'_> {
    /// Does it; the answers. `None` if it came to nothing.
    async fn does(&self, deed: &Deed) -> Result<Option<Vec<message::Model>>, Error> {
        match deed {
            Deed::Keep(loans) => self.keep(loans).await,
            Deed::Lose(loan) => self.lose(*loan).await,
            Deed::Texted(copy, named) => self.texted(copy, named).await,
            Deed::Log(shares) => self.log(shares).await,
            Deed::Mend(last, shares) => self.mend(*last, shares).await,
            Deed::Again => {
                let all: Vec<&student::Model> = self.family.students.iter().collect();
                Ok(Some(self.say(vec![("read.log_again", Args::new())], &all, None).await?))
            }
            Deed::Answer(survey, skipped) => {
                let new = surveys::answer(self.app, self.tx, survey, &self.heard.row, *skipped).await?;
                if !new || *skipped {
                    return Ok(new.then(Vec::new));
                }
                let all: Vec<&student::Model> = self.family.students.iter().collect();
                let parts = vec![("ask.thanks", Args::new())];
                Ok(Some(self.say(parts, &all, Some(survey.staff_id)).await?))
            }
        }
    }

    /// The answer, in the name of whom the family wrote to.
    async fn say(
        &self,
        parts: Parts,
        children: &[&student::Model],
        staff: Option<crate::ids::StaffId>,
    ) -> Result<Vec<message::Model>, Error> {
        let last = staff.or_else(|| self.heard.sender.answers.as_ref().and_then(|message| message.staff_id));
        let child = children.first().map(|child| child.id);
        let Some(staff) = say::in_whose_name(&**self.tx, self.scope, last, child).await? else { return Ok(Vec::new()) };
        let telling = Telling {
            app: self.app,
            scope: self.scope,
            home: self.home,
            reviews: self.reviews,
            recipient: self.family,
            staff: &staff,
            contact: self.heard.sender.contact,
        };
        let students: Vec<student::Model> = children.iter().map(|child| (*child).clone()).collect();
        match telling.at_once(&Text { parts, students: &students }) {
            Ok(row) => Ok(row.into_iter().collect()),
            Err(error) => {
                // What was done stands; that the family is not told of it must not undo it.
                tracing::error!(%error, "an answer about reading could not be worded");
                metrics::counter!("porchlight_answers_skipped_total", "kind" => "reading").increment(1);
                Ok(Vec::new())
            }
        }
    }

    fn child(&self, id: StudentId) -> Option<&student::Model> {
        self.family.students.iter().find(|student| student.id == id)
    }

    async fn keep(&self, ids: &[RowId]) -> Result<Option<Vec<message::Model>>, Error> {
        let mut kept: Vec<(Kept, copy::Model, StudentId)> = Vec::new();
        for loan in self.still_open(ids).await? {
            let copy = loans::store::lock_copy_of(&**self.tx, self.scope, loan.copy_id).await?;
            let Some(copy) = copy.filter(|copy| copy.state == CopyState::Lent) else { continue };
            let student = loan.student_id;
            let (_, one) = loans::keep_longer(self.app, self.tx, self.scope, (self.home, &copy), loan).await?;
            kept.push((one, copy, student));
        }
        if kept.is_empty() {
            return Ok(None);
        }
        let mut rows = Vec::new();
        let mut said: Vec<Kept> = Vec::new();
        for (one, ..) in &kept {
            if said.contains(one) {
                continue;
            }
            said.push(one.clone());
            let alike: Vec<_> = kept.iter().filter(|(other, ..)| other == one).collect();
            let titles: Vec<&str> = alike.iter().map(|(_, copy, _)| copy.title.as_str()).collect();
            let (kind, date) = match one {
                Kept::Until(date) => ("loan.renewed", *date),
                Kept::Waits(date) => ("loan.waits", *date),
            };
            let args = Args::new().with("book", loans::remind::titled(&titles)).with("date", date);
            let mut children: Vec<&student::Model> = Vec::new();
            for child in alike.iter().filter_map(|(.., student)| self.child(*student)) {
                if !children.iter().any(|known| known.id == child.id) {
                    children.push(child);
                }
            }
            rows.extend(self.say(vec![(kind, args)], &children, None).await?);
        }
        Ok(Some(rows))
    }

    /// Loans as they stand now that are not over and whose children are the family's.
    async fn still_open(&self, ids: &[RowId]) -> Result<Vec<loan::Model>, Error> {
        let rows = loans::store::loans_of(&**self.tx, self.scope, ids).await?;
        Ok(rows.into_iter().filter(|loan| loan.ended_at.is_none() && self.child(loan.student_id).is_some()).collect())
    }

    async fn lose(&self, id: RowId) -> Result<Option<Vec<message::Model>>, Error> {
        let Some(loan) = self.still_open(&[id]).await?.pop() else { return Ok(None) };
        let copy = loans::store::lock_copy_of(&**self.tx, self.scope, loan.copy_id).await?;
        let Some(copy) = copy.filter(|copy| copy.state == CopyState::Lent) else { return Ok(None) };
        let child: Vec<&student::Model> = self.child(loan.student_id).into_iter().collect();
        loans::lose(self.app, self.tx, self.scope, &copy, loan).await?;
        let args = Args::new().with("book", loans::model::shown(&copy.title));
        Ok(Some(self.say(vec![("loan.lost", args)], &child, None).await?))
    }

    /// The number of a copy: home with it, or back. The same number once more within minutes was sent twice.
    async fn texted(&self, copy: &copy::Model, named: &[usize]) -> Result<Option<Vec<message::Model>>, Error> {
        let Some(copy) = loans::store::lock_copy_of(&**self.tx, self.scope, copy.id).await? else { return Ok(None) };
        let last = loans::store::last_loan(&**self.tx, self.scope, copy.id).await?;
        let just_now = |at: At| self.app.now() < at.plus_s(SAME_S);
        let twice = |at: Option<At>| named.is_empty() && at.is_some_and(just_now);
        let loan = match (copy.state, last.filter(|loan| self.child(loan.student_id).is_some())) {
            (CopyState::In, Some(loan)) if twice(loan.returned_at) => loan,
            (CopyState::Lent, Some(loan)) if twice(Some(loan.lent_at)) => loan,
            (CopyState::In, _) => {
                let waits = loans::store::waits(&**self.tx, self.scope, &[&copy.book]).await?;
                let Some(child) = loans::child_for(&copy, &self.family.students, named, &waits) else {
                    return Ok(None);
                };
                let guardian = Some(self.family.guardian.id);
                loans::hand_out(self.app, self.tx, self.scope, (self.home, &copy), child.id, guardian).await?
            }
            (CopyState::Lent | CopyState::Lost, Some(loan)) if loan.returned_at.is_none() => {
                let back = loans::put_back(self.app, self.tx, self.scope, &copy, Some(loan)).await?;
                let Some(loan) = back else { return Ok(None) };
                loan
            }
            _ => return Ok(None),
        };
        let args = Args::new().with("book", loans::model::shown(&copy.title));
        let (kind, args) = match (loan.returned_at, loans::model::day(&loan.due_on)) {
            (Some(_), _) => ("loan.back", args),
            (None, Some(due)) => ("loan.lent", args.with("date", due)),
            (None, None) => return Ok(None),
        };
        let child: Vec<&student::Model> = self.child(loan.student_id).into_iter().collect();
        Ok(Some(self.say(vec![(kind, args)], &child, None).await?))
    }

    async fn log(&self, shares: &Shares) -> Result<Option<Vec<message::Model>>, Error> {
        let of = self.of(shares);
        let Some(sum) = minutes::log(self.app, self.tx, self.scope, &self.telling(shares, &of)).await? else {
            return Ok(None);
        };
        let mut parts = vec![("read.log_thanks", counted(sum))];
        parts.extend(sum.weeks.map(|weeks| ("read.streak", Args::new().with("weeks", i64::from(weeks)))));
        Ok(Some(self.say(parts, &self.children(&of), None).await?))
    }

    async fn mend(&self, last: ReplyId, shares: &Shares) -> Result<Option<Vec<message::Model>>, Error> {
        let of = self.of(shares);
        let mended = minutes::mend(self.app, self.tx, self.scope, last, &self.telling(shares, &of)).await?;
        let Some(sum) = mended else { return Ok(None) };
        Ok(Some(self.say(vec![("read.log_fixed", counted(sum))], &self.children(&of), None).await?))
    }

    /// The minutes of each child.
    fn of(&self, shares: &Shares) -> Vec<(StudentId, u32)> {
        let each = self.family.students.iter().zip(&shares.of);
        each.filter_map(|(student, minutes)| Some((student.id, (*minutes)?))).collect()
    }

    fn children(&self, of: &[(StudentId, u32)]) -> Vec<&student::Model> {
        self.family.students.iter().filter(|student| of.iter().any(|(id, _)| *id == student.id)).collect()
    }

    fn telling<'b>(&'b self, shares: &Shares, of: &'b [(StudentId, u32)]) -> minutes::Telling<'b> {
        let school = self.family.students.iter().find_map(|student| student.school_id);
        let at = self.heard.row.received_at;
        minutes::Telling {
            guardian: self.family.guardian.id,
            reply: self.heard.row.id,
            at,
            day: loans::model::today(at, &loans::zone(self.home, school)),
            of,
            shared: shares.shared && of.len() > 1,
            family: self.family_ids(),
        }
    }

    fn family_ids(&self) -> Vec<StudentId> {
        self.family.students.iter().map(|student| student.id).collect()
    }
}

fn counted(sum: Sum) -> Args {
    Args::new().with("minutes", sum.minutes).with("total", sum.total)
}
