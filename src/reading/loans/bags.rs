//! Who of a class has which book at home, and who has none: the list beside the bags.

use serde::Serialize;

use super::{model, store, zone};
use crate::app::App;
use crate::entities::{copy, loan, student};
use crate::error::Error;
use crate::ids::{ClassId, StudentId};
use crate::people::audience::Home;
use crate::people::store as people;
use crate::scope::Scope;

/// The largest class.
const MOST: u64 = 1_000;

/// A child of a class and a book in its bag; without a book: none is at home.
#[derive(Clone, Debug, Serialize, utoipa::ToSchema)]
pub struct Bag {
    /// The child.
    pub student: StudentId,
    /// What it is called.
    pub called: String,
    /// What stands on the copy.
    #[schema(required)]
    pub number: Option<String>,
    /// Title.
    #[schema(required)]
    pub title: Option<String>,
    /// BCP 47 tag of the book's language.
    #[schema(required)]
    pub language: Option<String>,
    /// The day by which it is to be back, `2026-11-24`.
    #[schema(required)]
    pub due_on: Option<String>,
    /// It goes home today: lent since the morning.
    pub today: bool,
    /// It was to be back before today.
    pub late: bool,
}

/// The bag list of a class that the asker sees, by child.
pub async fn bags(app: &App, scope: &Scope, class: ClassId) -> Result<Vec<Bag>, Error> {
    let db = app.store.read();
    let class = people::class(db, scope, class).await?.ok_or(Error::NotFound("class"))?;
    let mut students = people::students(db, scope, Some(class.id), None, MOST).await?;
    students.sort_by(|one, other| (&one.called, one.id).cmp(&(&other.called, other.id)));
    let ids: Vec<StudentId> = students.iter().map(|student| student.id).collect();
    let loans = store::open_of(db, scope, &ids).await?;
    let copies: Vec<_> = loans.iter().map(|loan| loan.copy_id).collect();
    let copies = store::copies_of(db, scope, &copies).await?;
    let home = Home::load(&app.store, scope).await?;
    let today = model::today(app.now(), &zone(&home, Some(class.school_id)));
    let lent_today = |loan: &loan::Model| model::today(loan.lent_at, &zone(&home, Some(class.school_id))) == today;
    let mut all = Vec::with_capacity(students.len());
    for child in &students {
        let theirs: Vec<_> = loans.iter().filter(|loan| loan.student_id == child.id).collect();
        if theirs.is_empty() {
            all.push(bag(child, None, false, false));
        }
        for loan in theirs {
            let copy = copies.iter().find(|copy| copy.id == loan.copy_id);
            let late = model::day(&loan.due_on).is_some_and(|due| due < today);
            all.push(bag(child, copy.map(|copy| (copy, loan)), lent_today(loan), late));
        }
    }
    Ok(all)
}

fn bag(child: &student::Model, lent: Option<(&copy::Model, &loan::Model)>, today: bool, late: bool) -> Bag {
    Bag {
        student: child.id,
        called: child.called.clone(),
        number: lent.map(|(copy, _)| copy.number.clone()),
        title: lent.map(|(copy, _)| copy.title.clone()),
        language: lent.and_then(|(copy, _)| copy.language.clone()),
        due_on: lent.map(|(_, loan)| loan.due_on.clone()),
        today,
        late,
    }
}
