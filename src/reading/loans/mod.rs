//! Books of the school that go home in the bag and come back. A copy has a number; who types or scans it lends and returns. What a
//! family says of a book by text ends here, too (`replies::reading` reads it); `remind` speaks up, gently and seldom.
//!
//! Every move of a copy is made under its lock, and a loan that is not over holds the only place that its copy has.

mod bags;
pub mod import;
pub mod model;
pub mod remind;
mod report;
pub mod store;

use jiff::civil::Date;
use jiff::tz::TimeZone;
use serde::Deserialize;

use crate::app::App;
use crate::clock::At;
use crate::db::{ConnectionTrait, Tx};
use crate::entities::loans::CopyState;
use crate::entities::{copy, loan, loan_wait, student};
use crate::error::Error;
use crate::ids::{CopyId, GuardianId, MaterialId, RowId, SchoolId, StudentId};
use crate::language::Tag;
use crate::people::audience::Home;
use crate::people::store as people;
use crate::scope::Scope;

pub use bags::{Bag, bags};
pub use report::{Report, report};
pub use store::Wanted;

/// The longest title of a book, characters.
const MOST_TITLE: usize = 300;

/// A copy that is added by hand.
#[derive(Clone, Debug, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewCopy {
    /// What stands on it: letters and digits, such as `B1042`, or its barcode. Families can text a number that begins with letters.
    pub number: String,
    /// Whose it is.
    pub school: SchoolId,
    /// The book in the catalogue.
    #[serde(default)]
    pub material: Option<MaterialId>,
    /// The title of a book outside the catalogue.
    #[serde(default)]
    pub title: Option<String>,
    /// BCP 47 tag of the language of a book outside the catalogue.
    #[serde(default)]
    pub language: Option<String>,
}

/// A copy and its loan, if it is lent.
#[derive(Clone, Debug)]
pub struct Shelf {
    /// The copy.
    pub copy: copy::Model,
    /// The loan that is not over.
    pub loan: Option<loan::Model>,
}

/// Adds a copy.
pub async fn add(app: &App, scope: &Scope, new: NewCopy) -> Result<copy::Model, Error> {
    let db = app.store.read();
    may_keep(db, scope, new.school).await?;
    let material = match new.material {
        Some(id) => Some(store::material(db, scope, id).await?.ok_or(Error::NotFound("material"))?),
        None => {
            let titles: Vec<String> = new.title.iter().map(|title| title.trim().to_owned()).collect();
            store::materials_titled(db, scope, &titles).await?.into_values().next()
        }
    };
    let title = material.as_ref().map(|one| one.title.clone()).or(new.title).unwrap_or_default();
    let language = material.as_ref().map(|one| one.language.clone()).or(new.language);
    let row = row(app, scope, (&new.number, new.school), (material.map(|one| one.id), &title, language))?;
    let tx = app.store.begin().await?;
    if store::add_copies(&*tx, vec![row.clone()]).await?.is_empty() {
        return Err(Error::invalid("number", "is on another copy of the district"));
    }
    tx.commit().await?;
    Ok(row)
}

/// A copy as it is kept, or why it cannot be.
fn row(
    app: &App,
    scope: &Scope,
    (number, school): (&str, SchoolId),
    (material, title, language): (Option<MaterialId>, &str, Option<String>),
) -> Result<copy::Model, Error> {
    let number = self::number(number)?;
    let title = title.split_whitespace().collect::<Vec<_>>().join(" ");
    if title.is_empty() || title.chars().count() > MOST_TITLE || title.chars().any(char::is_control) {
        return Err(Error::invalid("title", format!("must be 1 to {MOST_TITLE} characters, or name a material")));
    }
    let tag = |tag: String| Tag::parse(&tag).ok_or_else(|| Error::invalid("language", "is not a language tag"));
    let language = language.map(tag).transpose()?.map(|tag| tag.to_string());
    Ok(copy::Model {
        id: CopyId(app.ids.uuid(app.clock.now())),
        district_id: scope.district_id(),
        school_id: school,
        material_id: material,
        book: model::book(material, &title),
        title,
        language,
        number,
        state: CopyState::In,
        added_at: app.now(),
        changed_at: app.now(),
    })
}

fn number(typed: &str) -> Result<String, Error> {
    model::number(typed).ok_or_else(|| Error::invalid("number", "must be letters and digits, as it stands on the copy"))
}

/// Refuses who does not look after the books of a school.
async fn may_keep(db: &impl ConnectionTrait, scope: &Scope, school: SchoolId) -> Result<(), Error> {
    let seen = store::schools_seen(db, scope).await?;
    let there = people::schools(db, scope).await?.iter().any(|one| one.id == school);
    if there && seen.is_none_or(|schools| schools.contains(&school)) { Ok(()) } else { Err(Error::NotFound("school")) }
}

/// The zone of a school, else the district's.
pub fn zone(home: &Home, school: Option<SchoolId>) -> TimeZone {
    let school = school.and_then(|id| home.schools.get(&id)).and_then(|school| school.zone.as_deref());
    TimeZone::get(school.unwrap_or(&home.district.zone)).unwrap_or(TimeZone::UTC)
}

/// The copy of a number that the asker looks after, locked, and its last loan.
async fn held(tx: &Tx, scope: &Scope, typed: &str) -> Result<(copy::Model, Option<loan::Model>), Error> {
    let copy = store::lock_copy(&**tx, scope, &number(typed)?).await?.ok_or(Error::NotFound("copy"))?;
    if store::schools_seen(&**tx, scope).await?.is_some_and(|schools| !schools.contains(&copy.school_id)) {
        return Err(Error::NotFound("copy"));
    }
    let loan = store::last_loan(&**tx, scope, copy.id).await?;
    Ok((copy, loan))
}

/// Lends a copy to a child of the asker's, by its number.
pub async fn lend(app: &App, scope: &Scope, typed: &str, student: StudentId) -> Result<Shelf, Error> {
    if !people::sees_students(app.store.read(), scope, &[student]).await? {
        return Err(Error::NotFound("student"));
    }
    let home = Home::load(&app.store, scope).await?;
    let tx = app.store.begin().await?;
    let (copy, last) = held(&tx, scope, typed).await?;
    match copy.state {
        CopyState::In => {}
        CopyState::Lent if last.is_some_and(|last| last.student_id == student) => {
            return Err(Error::invalid("number", "is lent to this child already"));
        }
        CopyState::Lent => return Err(Error::invalid("number", "is lent to another child: take it back first")),
        CopyState::Lost => return Err(Error::invalid("number", "counts as lost: take it back first")),
        CopyState::Withdrawn => return Err(Error::invalid("number", "is not lent any more")),
    }
    let loan = hand_out(app, &tx, scope, (&home, &copy), student, None).await?;
    tx.commit().await?;
    Ok(Shelf { copy: copy::Model { state: CopyState::Lent, ..copy }, loan: Some(loan) })
}

/// Makes the loan of a free copy that is locked.
pub async fn hand_out(
    app: &App,
    tx: &Tx,
    scope: &Scope,
    (home, copy): (&Home, &copy::Model),
    student: StudentId,
    guardian: Option<GuardianId>,
) -> Result<loan::Model, Error> {
    let (now, zone) = (app.now(), zone(home, Some(copy.school_id)));
    let due = model::due(model::today(now, &zone), app.config.reading.loan_days);
    let row = loan::Model {
        id: RowId(app.ids.uuid(app.clock.now())),
        district_id: scope.district_id(),
        copy_id: copy.id,
        student_id: student,
        guardian_id: guardian,
        lent_at: now,
        due_on: due.to_string(),
        renewed: 0,
        reminders: 0,
        reminded_at: None,
        remind_at: Some(model::first_thought(due, &zone)),
        message_id: None,
        returned_at: None,
        lost_at: None,
        ended_at: None,
    };
    store::add_loan(&**tx, row.clone()).await?;
    store::set_state(&**tx, scope, copy.id, CopyState::Lent, now).await?;
    store::end_wait(&**tx, scope, &copy.book, student, now).await?;
    Ok(row)
}

/// Takes a copy back by its number; one that was lost is found again.
pub async fn give_back(app: &App, scope: &Scope, typed: &str) -> Result<Shelf, Error> {
    let tx = app.store.begin().await?;
    let (copy, last) = held(&tx, scope, typed).await?;
    if matches!(copy.state, CopyState::In | CopyState::Withdrawn) {
        return Err(Error::invalid("number", "is not lent"));
    }
    let loan = put_back(app, &tx, scope, &copy, last).await?;
    tx.commit().await?;
    Ok(Shelf { copy: copy::Model { state: CopyState::In, ..copy }, loan })
}

/// Puts a locked copy back on its shelf; the loan as it is then.
pub async fn put_back(
    app: &App,
    tx: &Tx,
    scope: &Scope,
    copy: &copy::Model,
    last: Option<loan::Model>,
) -> Result<Option<loan::Model>, Error> {
    let now = app.now();
    store::set_state(&**tx, scope, copy.id, CopyState::In, now).await?;
    let Some(last) = last.filter(|last| last.returned_at.is_none()) else { return Ok(None) };
    let over = loan::Model { returned_at: Some(now), ..over(last, now) };
    store::keep_loan(&**tx, scope, &over).await?;
    Ok(Some(over))
}

/// A loan that ends now, if it has not.
fn over(loan: loan::Model, now: At) -> loan::Model {
    loan::Model { ended_at: loan.ended_at.or(Some(now)), remind_at: None, message_id: None, ..loan }
}

/// A locked copy cannot be found: nobody is asked for it any more.
pub async fn lose(
    app: &App,
    tx: &Tx,
    scope: &Scope,
    copy: &copy::Model,
    loan: loan::Model,
) -> Result<loan::Model, Error> {
    let now = app.now();
    store::set_state(&**tx, scope, copy.id, CopyState::Lost, now).await?;
    let lost = loan::Model { lost_at: Some(now), ..over(loan, now) };
    store::keep_loan(&**tx, scope, &lost).await?;
    Ok(lost)
}

/// What became of a wish to keep a book longer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kept {
    /// Until then.
    Until(Date),
    /// Somebody waits for it: it is to be back by then.
    Waits(Date),
}

/// Keeps a locked loan for another while, unless another child waits for the book.
pub async fn keep_longer(
    app: &App,
    tx: &Tx,
    scope: &Scope,
    (home, copy): (&Home, &copy::Model),
    loan: loan::Model,
) -> Result<(loan::Model, Kept), Error> {
    let zone = zone(home, Some(copy.school_id));
    let today = model::today(app.now(), &zone);
    let waits = store::waits(&**tx, scope, &[&copy.book]).await?;
    // As many copies on the shelf as children who wait: none has to come back for them.
    let wanted = Wanted { state: Some(CopyState::In), book: Some(copy.book.clone()), ..Wanted::default() };
    let free = if waits.is_empty() { 0 } else { store::copies(&**tx, scope, &wanted, None, None).await?.len() };
    let (row, kept) = if waits.iter().filter(|wait| wait.student_id != loan.student_id).count() > free {
        let due = model::day(&loan.due_on).unwrap_or(today);
        let by = due.max(model::due(today, 2));
        (loan::Model { message_id: None, ..loan }, Kept::Waits(by))
    } else {
        let due = model::due(today, app.config.reading.loan_days);
        let row = loan::Model {
            due_on: due.to_string(),
            renewed: loan.renewed.saturating_add(1),
            reminders: 0,
            remind_at: Some(model::first_thought(due, &zone)),
            message_id: None,
            ..loan
        };
        (row, Kept::Until(due))
    };
    store::keep_loan(&**tx, scope, &row).await?;
    Ok((row, kept))
}

/// Keeps a lent copy longer, for staff: however often.
pub async fn renew(app: &App, scope: &Scope, typed: &str) -> Result<(Shelf, Kept), Error> {
    let home = Home::load(&app.store, scope).await?;
    let tx = app.store.begin().await?;
    let (copy, last) = held(&tx, scope, typed).await?;
    let open = last.filter(|last| last.ended_at.is_none() && copy.state == CopyState::Lent);
    let loan = open.ok_or_else(|| Error::invalid("number", "is not lent"))?;
    let (loan, kept) = keep_longer(app, &tx, scope, (&home, &copy), loan).await?;
    tx.commit().await?;
    Ok((Shelf { copy, loan: Some(loan) }, kept))
}

/// Says of a copy that it is lost, or not lent any more, or lent again.
pub async fn mark(app: &App, scope: &Scope, typed: &str, state: CopyState) -> Result<Shelf, Error> {
    let tx = app.store.begin().await?;
    let (copy, last) = held(&tx, scope, typed).await?;
    let open = last.clone().filter(|last| last.ended_at.is_none());
    let loan = match (state, open) {
        (CopyState::Lent, _) => return Err(Error::invalid("state", "is lent by lending it to a child")),
        (CopyState::In, _) => put_back(app, &tx, scope, &copy, last).await?,
        (CopyState::Lost, Some(open)) => Some(lose(app, &tx, scope, &copy, open).await?),
        (CopyState::Withdrawn, Some(_)) => return Err(Error::invalid("state", "is lent: take it back first")),
        (state, None) => {
            store::set_state(&*tx, scope, copy.id, state, app.now()).await?;
            None
        }
    };
    tx.commit().await?;
    Ok(Shelf { copy: copy::Model { state, changed_at: app.now(), ..copy }, loan })
}

/// Copies with their loans, in the order of their ids.
pub async fn list(
    app: &App,
    scope: &Scope,
    mut wanted: Wanted,
    after: Option<CopyId>,
    limit: u64,
) -> Result<Vec<Shelf>, Error> {
    let db = app.store.read();
    let seen = store::schools_seen(db, scope).await?;
    wanted.schools = match (seen, wanted.schools) {
        (Some(seen), Some(asked)) => Some(asked.into_iter().filter(|id| seen.contains(id)).collect()),
        (seen, asked) => seen.or(asked),
    };
    wanted.number = wanted.number.map(|typed| number(&typed)).transpose()?;
    let copies = store::copies(db, scope, &wanted, after, Some(limit)).await?;
    let ids: Vec<CopyId> = copies.iter().map(|copy| copy.id).collect();
    let loans = store::loans_of_copies(db, scope, &ids).await?;
    let open =
        |copy: &copy::Model| loans.iter().find(|loan| loan.copy_id == copy.id && loan.ended_at.is_none()).cloned();
    Ok(copies.into_iter().map(|copy| Shelf { loan: open(&copy), copy }).collect())
}

/// A child waits for the book of a copy.
pub async fn wait(app: &App, scope: &Scope, typed: &str, student: StudentId) -> Result<bool, Error> {
    if !people::sees_students(app.store.read(), scope, &[student]).await? {
        return Err(Error::NotFound("student"));
    }
    let tx = app.store.begin().await?;
    let (copy, _) = held(&tx, scope, typed).await?;
    let row = loan_wait::Model {
        id: RowId(app.ids.uuid(app.clock.now())),
        district_id: scope.district_id(),
        book: copy.book,
        student_id: student,
        since: app.now(),
        ended_at: None,
    };
    let new = store::add_wait(&*tx, scope, row).await?;
    tx.commit().await?;
    Ok(new)
}

/// A child waits no more.
pub async fn wait_no_more(app: &App, scope: &Scope, typed: &str, student: StudentId) -> Result<bool, Error> {
    let tx = app.store.begin().await?;
    let (copy, _) = held(&tx, scope, typed).await?;
    let ended = store::end_wait(&*tx, scope, &copy.book, student, app.now()).await?;
    tx.commit().await?;
    Ok(ended)
}

/// The child of a family that a copy is for when its number is texted: who waits for the book, else the only one at the copy's
/// school; a person decides where there are several.
pub fn child_for<'a>(
    copy: &copy::Model,
    children: &'a [student::Model],
    named: &[usize],
    waits: &[loan_wait::Model],
) -> Option<&'a student::Model> {
    if let [one] = named {
        return children.get(*one);
    }
    let waiting: Vec<&student::Model> =
        children.iter().filter(|child| waits.iter().any(|wait| wait.student_id == child.id)).collect();
    let here: Vec<&student::Model> = children.iter().filter(|child| child.school_id == Some(copy.school_id)).collect();
    match (waiting.as_slice(), here.as_slice()) {
        ([one], _) | ([], [one]) => Some(one),
        _ => None,
    }
}
