//! Minutes of shared stories, as families tell them: kept in the transaction that keeps the text, summed up for the month, praised
//! when weeks come together. What a family mends replaces what it told; nothing is compared between children.

pub mod model;
pub mod store;

use jiff::ToSpan as _;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::app::App;
use crate::clock::At;
use crate::db::{ConnectionTrait, Tx};
use crate::entities::reading_log;
use crate::error::Error;
use crate::ids::{ClassId, GuardianId, ReplyId, RowId, StudentId};
use crate::people::audience::Home;
use crate::people::store as people;
use crate::reading::{loans, packs};
use crate::scope::Scope;
use model::Entry;

/// How far back a streak is counted, days: two school years.
const BACK_DAYS: i64 = 800;
/// A correction mends what was told so long before, seconds.
pub const MEND_S: i64 = 48 * 3_600;
/// The most minutes that one text can mean.
pub const MOST: i32 = 600;
/// The largest class.
const MOST_STUDENTS: u64 = 1_000;

/// Minutes told by a text.
#[derive(Clone, Debug)]
pub struct Telling<'a> {
    /// Who told them.
    pub guardian: GuardianId,
    /// In which text.
    pub reply: ReplyId,
    /// When.
    pub at: At,
    /// The school's day then.
    pub day: Date,
    /// Of which children, how many.
    pub of: &'a [(StudentId, u32)],
    /// The same minutes for all of them.
    pub shared: bool,
    /// All children of the thread: the month's total is theirs.
    pub family: Vec<StudentId>,
}

/// What is there to be said of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sum {
    /// The minutes of this text.
    pub minutes: i64,
    /// Those of the month.
    pub total: i64,
    /// Weeks in a row, where they are worth a word and this text is the first of its week.
    pub weeks: Option<u32>,
}

impl Telling<'_> {
    fn row(&self, app: &App, scope: &Scope, student: StudentId, minutes: u32) -> reading_log::Model {
        reading_log::Model {
            id: RowId(app.ids.uuid(app.clock.now())),
            district_id: scope.district_id(),
            student_id: student,
            guardian_id: Some(self.guardian),
            reply_id: Some(self.reply),
            minutes: i32::try_from(minutes).unwrap_or(MOST),
            shared: self.shared,
            day: self.day.to_string(),
            made_at: self.at,
            corrected_by: None,
        }
    }

    fn minutes(&self) -> i64 {
        let all = self.of.iter().map(|(_, minutes)| i64::from(*minutes));
        if self.shared { all.max().unwrap_or(0) } else { all.sum() }
    }
}

/// Keeps minutes; `None` if this text was kept before.
pub async fn log(app: &App, tx: &Tx, scope: &Scope, telling: &Telling<'_>) -> Result<Option<Sum>, Error> {
    let before = entries(&**tx, scope, &telling.family, (telling.day, Some(telling.guardian))).await?;
    let rows: Vec<_> =
        telling.of.iter().map(|(student, minutes)| telling.row(app, scope, *student, *minutes)).collect();
    let after: Vec<_> = before.iter().cloned().chain(rows.iter().cloned().filter_map(entry)).collect();
    if !store::add(&**tx, rows).await? {
        return Ok(None);
    }
    let read: Vec<StudentId> = telling.of.iter().filter(|(_, minutes)| *minutes > 0).map(|(child, _)| *child).collect();
    packs::answered(app, &**tx, scope, &read).await?;
    let weeks = model::streak(&after, telling.day);
    let first = model::streak(&before, telling.day) == 0;
    Ok(Some(Sum {
        minutes: telling.minutes(),
        total: model::month(&after, telling.day),
        weeks: Some(weeks).filter(|weeks| first && model::is_worth_a_word(*weeks)),
    }))
}

/// Puts minutes in the place of what `last` told; `None` if that stands no more.
pub async fn mend(
    app: &App,
    tx: &Tx,
    scope: &Scope,
    last: ReplyId,
    telling: &Telling<'_>,
) -> Result<Option<Sum>, Error> {
    let stood = store::of_reply(&**tx, scope, last).await?;
    let mut mended = false;
    for (student, minutes) in telling.of {
        let Some(old) = stood.iter().find(|row| row.student_id == *student) else { continue };
        // Of the day on which it was told first.
        let row = reading_log::Model { day: old.day.clone(), ..telling.row(app, scope, *student, *minutes) };
        let id = row.id;
        if store::add(&**tx, vec![row]).await? {
            store::replace(&**tx, scope, old.id, id).await?;
            mended = true;
        }
    }
    let after = entries(&**tx, scope, &telling.family, (telling.day, Some(telling.guardian))).await?;
    let sum = Sum { minutes: telling.minutes(), total: model::month(&after, telling.day), weeks: None };
    Ok(mended.then_some(sum))
}

/// What stands of these children; of what one guardian told alone, since another may live apart.
async fn entries(
    db: &impl ConnectionTrait,
    scope: &Scope,
    students: &[StudentId],
    (today, told_by): (Date, Option<GuardianId>),
) -> Result<Vec<Entry<StudentId, ReplyId>>, Error> {
    let since = today.saturating_sub(BACK_DAYS.days()).to_string();
    let rows = store::of_students(db, scope, students, &since).await?;
    let theirs = rows.into_iter().filter(|row| told_by.is_none() || row.guardian_id == told_by);
    Ok(theirs.filter_map(entry).collect())
}

fn entry(row: reading_log::Model) -> Option<Entry<StudentId, ReplyId>> {
    let day = row.day.parse().ok()?;
    Some(Entry { child: row.student_id, reply: row.reply_id, minutes: row.minutes, shared: row.shared, day })
}

/// A child's minutes, for its teacher.
#[derive(Clone, Debug, Serialize, utoipa::ToSchema)]
pub struct OfChild {
    /// The child.
    pub student: StudentId,
    /// What it is called.
    pub called: String,
    /// Minutes of this month.
    pub month: i64,
    /// Minutes in the last seven days, today included.
    pub week: i64,
    /// Weeks in a row with minutes, up to this or the last one.
    pub weeks: u32,
    /// The last day on which minutes were told, `2026-11-24`.
    #[schema(required)]
    pub last: Option<String>,
}

/// The minutes of a class that the asker sees, by name: no order says who has more.
pub async fn of_class(app: &App, scope: &Scope, class: ClassId) -> Result<Vec<OfChild>, Error> {
    let db = app.store.read();
    let class = people::class(db, scope, class).await?.ok_or(Error::NotFound("class"))?;
    let mut students = people::students(db, scope, Some(class.id), None, MOST_STUDENTS).await?;
    students.sort_by(|one, other| (&one.called, one.id).cmp(&(&other.called, other.id)));
    let ids: Vec<StudentId> = students.iter().map(|student| student.id).collect();
    let home = Home::load(&app.store, scope).await?;
    let today = loans::model::today(app.now(), &loans::zone(&home, Some(class.school_id)));
    let all = entries(db, scope, &ids, (today, None)).await?;
    let of = |id: StudentId| all.iter().filter(|entry| entry.child == id).cloned().collect::<Vec<_>>();
    let week_ago = today.saturating_sub(6.days());
    Ok(students
        .into_iter()
        .map(|student| {
            let theirs = of(student.id);
            let now = model::streak(&theirs, today);
            let weeks = if now > 0 { now } else { model::streak(&theirs, today.saturating_sub(7.days())) };
            let week = theirs.iter().filter(|entry| entry.day >= week_ago).map(|entry| i64::from(entry.minutes)).sum();
            let last = theirs.iter().map(|entry| entry.day).max().map(|day| day.to_string());
            OfChild {
                student: student.id,
                called: student.called,
                month: model::month(&theirs, today),
                week,
                weeks,
                last,
            }
        })
        .collect())
}

/// Minutes from a sheet of paper.
#[derive(Clone, Debug, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Typed {
    /// Minutes, 0 to 600.
    pub minutes: i32,
    /// The day, `2026-11-24`; today where it is missing.
    #[serde(default)]
    pub day: Option<String>,
}

/// Keeps minutes that staff typed for a child that she sees.
pub async fn typed(app: &App, scope: &Scope, student: StudentId, typed: &Typed) -> Result<reading_log::Model, Error> {
    let db = app.store.read();
    if !people::sees_students(db, scope, &[student]).await? {
        return Err(Error::NotFound("student"));
    }
    if !(0..=MOST).contains(&typed.minutes) {
        return Err(Error::invalid("minutes", format!("must be 0 to {MOST}")));
    }
    let home = Home::load(&app.store, scope).await?;
    let school = loans::store::students(db, scope, &[student]).await?.into_iter().find_map(|one| one.school_id);
    let today = loans::model::today(app.now(), &loans::zone(&home, school));
    let day = match typed.day.as_deref() {
        Some(text) => text.parse::<Date>().map_err(|_| Error::invalid("day", "must be a day, like 2026-11-24"))?,
        None => today,
    };
    if day > today || day < today.saturating_sub(366.days()) {
        return Err(Error::invalid("day", "must be within the last year"));
    }
    let row = reading_log::Model {
        id: RowId(app.ids.uuid(app.clock.now())),
        district_id: scope.district_id(),
        student_id: student,
        guardian_id: None,
        reply_id: None,
        minutes: typed.minutes,
        shared: false,
        day: day.to_string(),
        made_at: app.now(),
        corrected_by: None,
    };
    let tx = app.store.begin().await?;
    store::add(&*tx, vec![row.clone()]).await?;
    tx.commit().await?;
    Ok(row)
}

/// What is kept of a child that the asker sees, since a day; the oldest first.
pub async fn of_child(
    app: &App,
    scope: &Scope,
    student: StudentId,
    since: Date,
) -> Result<Vec<reading_log::Model>, Error> {
    if !people::sees_students(app.store.read(), scope, &[student]).await? {
        return Err(Error::NotFound("student"));
    }
    Ok(store::of_students(app.store.read(), scope, &[student], &since.to_string()).await?)
}

/// Takes a row away: it was a slip.
pub async fn take_away(app: &App, scope: &Scope, id: RowId) -> Result<(), Error> {
    let tx = app.store.begin().await?;
    let row = store::one(&*tx, scope, id).await?.ok_or(Error::NotFound("entry"))?;
    if !people::sees_students(&*tx, scope, &[row.student_id]).await? {
        return Err(Error::NotFound("entry"));
    }
    store::replace(&*tx, scope, id, id).await?;
    Ok(tx.commit().await?)
}
