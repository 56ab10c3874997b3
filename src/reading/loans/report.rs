//! The library in figures: what is lent, late and lost, by class and by language, and which books are loved. No child is named.

use std::collections::{BTreeMap, HashMap, HashSet};

use serde::Serialize;

use super::{model, store, zone};
use crate::app::App;
use crate::entities::loans::CopyState;
use crate::entities::{copy, loan};
use crate::error::Error;
use crate::ids::{ClassId, CopyId, StudentId};
use crate::people::audience::Home;
use crate::scope::Scope;

/// So many of the most loved books.
const LOVED: usize = 20;

/// Figures of the schools that the asker looks after.
#[derive(Clone, Debug, Default, Serialize, utoipa::ToSchema)]
pub struct Report {
    /// All copies that are not withdrawn.
    pub copies: usize,
    /// Of them in a bag or at home.
    pub lent: usize,
    /// Of those: to be back before today.
    pub late: usize,
    /// Cannot be found.
    pub lost: usize,
    /// By class of the children.
    pub classes: Vec<OfClass>,
    /// By language of the books.
    pub languages: Vec<OfLanguage>,
    /// The books that were lent most often, and how often.
    pub loved: Vec<Loved>,
}

/// Books of the children of a class.
#[derive(Clone, Debug, Serialize, utoipa::ToSchema)]
pub struct OfClass {
    /// The class.
    pub class: ClassId,
    /// Its title.
    pub title: String,
    /// Lent now.
    pub lent: usize,
    /// Of those, late.
    pub late: usize,
    /// Lost, ever.
    pub lost: usize,
    /// Loans, ever.
    pub loans: usize,
}

/// Books in a language.
#[derive(Clone, Debug, Serialize, utoipa::ToSchema)]
pub struct OfLanguage {
    /// BCP 47 tag; null: nobody said.
    #[schema(required)]
    pub language: Option<String>,
    /// Copies.
    pub copies: usize,
    /// Lent now.
    pub lent: usize,
    /// Loans, ever.
    pub loans: usize,
}

/// A book that is lent often.
#[derive(Clone, Debug, Serialize, utoipa::ToSchema)]
pub struct Loved {
    /// Title.
    pub title: String,
    /// BCP 47 tag.
    #[schema(required)]
    pub language: Option<String>,
    /// Loans and renewals, ever.
    pub times: usize,
}

/// The report of the schools that the asker looks after.
pub async fn report(app: &App, scope: &Scope) -> Result<Report, Error> {
    let db = app.store.read();
    let schools = store::schools_seen(db, scope).await?;
    let wanted = store::Wanted { schools, ..Default::default() };
    let copies = store::copies(db, scope, &wanted, None, None).await?;
    let ids: Vec<CopyId> = copies.iter().map(|copy| copy.id).collect();
    let loans = store::loans_of_copies(db, scope, &ids).await?;
    let home = Home::load(&app.store, scope).await?;
    let by_id: HashMap<CopyId, &copy::Model> = copies.iter().map(|copy| (copy.id, copy)).collect();
    let late: HashSet<_> = loans.iter().filter(|loan| is_late(app, &home, &by_id, loan)).map(|loan| loan.id).collect();
    let is = |state: CopyState| copies.iter().filter(|copy| copy.state == state).count();
    let withdrawn = is(CopyState::Withdrawn);
    Ok(Report {
        copies: copies.len() - withdrawn,
        lent: is(CopyState::Lent),
        late: late.len(),
        lost: is(CopyState::Lost),
        classes: classes(app, scope, &loans, |loan| late.contains(&loan.id)).await?,
        languages: languages(&copies, &loans, &by_id),
        loved: loved(&loans, &by_id),
    })
}

fn is_late(app: &App, home: &Home, copies: &HashMap<CopyId, &copy::Model>, loan: &loan::Model) -> bool {
    let school = copies.get(&loan.copy_id).map(|copy| copy.school_id);
    let today = model::today(app.now(), &zone(home, school));
    loan.ended_at.is_none() && model::day(&loan.due_on).is_some_and(|due| due < today)
}

async fn classes(
    app: &App,
    scope: &Scope,
    loans: &[loan::Model],
    late: impl Fn(&loan::Model) -> bool,
) -> Result<Vec<OfClass>, Error> {
    let db = app.store.read();
    let mut students: Vec<StudentId> = loans.iter().map(|loan| loan.student_id).collect();
    students.sort_unstable();
    students.dedup();
    let mut in_class: HashMap<ClassId, HashSet<StudentId>> = HashMap::new();
    for (student, class) in store::classes_of(db, scope, &students).await? {
        in_class.entry(class).or_default().insert(student);
    }
    let all = store::classes(db, scope).await?.into_iter();
    Ok(all
        .map(|class| {
            let members = in_class.get(&class.id);
            let theirs = || loans.iter().filter(|loan| members.is_some_and(|all| all.contains(&loan.student_id)));
            OfClass {
                class: class.id,
                title: class.title.clone(),
                lent: theirs().filter(|loan| loan.ended_at.is_none()).count(),
                late: theirs().filter(|loan| late(loan)).count(),
                lost: theirs().filter(|loan| loan.lost_at.is_some() && loan.returned_at.is_none()).count(),
                loans: theirs().count(),
            }
        })
        .collect())
}

fn languages(copies: &[copy::Model], loans: &[loan::Model], by_id: &HashMap<CopyId, &copy::Model>) -> Vec<OfLanguage> {
    let mut all: BTreeMap<Option<&str>, OfLanguage> = BTreeMap::new();
    let none =
        |language: Option<&str>| OfLanguage { language: language.map(str::to_owned), copies: 0, lent: 0, loans: 0 };
    for copy in copies.iter().filter(|copy| copy.state != CopyState::Withdrawn) {
        let one = all.entry(copy.language.as_deref()).or_insert_with(|| none(copy.language.as_deref()));
        one.copies += 1;
        one.lent += usize::from(copy.state == CopyState::Lent);
    }
    for copy in loans.iter().filter_map(|loan| by_id.get(&loan.copy_id)) {
        all.entry(copy.language.as_deref()).or_insert_with(|| none(copy.language.as_deref())).loans += 1;
    }
    all.into_values().collect()
}

fn loved(loans: &[loan::Model], by_id: &HashMap<CopyId, &copy::Model>) -> Vec<Loved> {
    let mut all: HashMap<&str, Loved> = HashMap::new();
    for (loan, copy) in loans.iter().filter_map(|loan| Some((loan, by_id.get(&loan.copy_id)?))) {
        let one = all.entry(copy.book.as_str()).or_insert_with(|| Loved {
            title: copy.title.clone(),
            language: copy.language.clone(),
            times: 0,
        });
        one.times += 1 + usize::try_from(loan.renewed).unwrap_or(0);
    }
    let mut all: Vec<Loved> = all.into_values().collect();
    all.sort_by(|one, other| other.times.cmp(&one.times).then_with(|| one.title.cmp(&other.title)));
    all.truncate(LOVED);
    all
}

impl Report {
    /// The same as rows of a table: what, of what, which figure, how many.
    pub fn rows(&self) -> Vec<[String; 4]> {
        let row = |what: &str, of: &str, figure: &str, many: usize| {
            [what.to_owned(), of.to_owned(), figure.to_owned(), many.to_string()]
        };
        let mut rows = vec![
            row("library", "", "copies", self.copies),
            row("library", "", "lent", self.lent),
            row("library", "", "late", self.late),
            row("library", "", "lost", self.lost),
        ];
        for class in &self.classes {
            let figures = [("lent", class.lent), ("late", class.late), ("lost", class.lost), ("loans", class.loans)];
            rows.extend(figures.map(|(figure, many)| row("class", &class.title, figure, many)));
        }
        for one in &self.languages {
            let language = one.language.as_deref().unwrap_or("");
            let figures = [("copies", one.copies), ("lent", one.lent), ("loans", one.loans)];
            rows.extend(figures.map(|(figure, many)| row("language", language, figure, many)));
        }
        rows.extend(self.loved.iter().map(|one| row("book", &one.title, "times", one.times)));
        rows
    }
}
