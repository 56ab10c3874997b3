//! Copies, bags and the library in words. Nothing here shames: a book that is late is one that may come back.

use super::super::Reader;
use super::super::preview::number;
use super::{classes, languages};
use crate::entities::loans::CopyState;
use crate::entities::student;
use crate::error::Error;
use crate::ids::{ClassId, StudentId};
use crate::people::store as people;
use crate::reading::loans::{self, Bag, Report, Shelf, Wanted};
use crate::reading::packs::store as packs;
use crate::web::pages::{BagView, Choice, CopyView, FigureTable};

/// Children to choose from.
const CHILDREN: u64 = 300;

/// What stands around lending: her classes, the chosen one, its children, what is out, her schools.
pub struct Counter {
    /// Her classes.
    pub classes: Vec<Choice>,
    /// The chosen one.
    pub class: Option<ClassId>,
    /// Its title.
    pub title: String,
    /// Its children; the first: none.
    pub children: Vec<Choice>,
    /// By child.
    pub bags: Vec<BagView>,
    /// Her schools.
    pub schools: Vec<Choice>,
}

/// The counter of a class.
pub async fn counter(reader: &Reader<'_>, wanted: Option<ClassId>, child: Option<StudentId>) -> Result<Counter, Error> {
    let (db, scope) = (reader.app.store.read(), reader.scope);
    let (classes, class) = classes(reader, wanted).await?;
    let id = class.as_ref().map(|class| class.id);
    let none = Choice { value: String::new(), label: reader.w().t("lend-nobody"), hint: None, chosen: child.is_none() };
    let mut children = Vec::new();
    let mut bags = Vec::new();
    if let Some(id) = id {
        let all = people::students(db, scope, Some(id), None, CHILDREN).await?;
        let twice = |called: &str| all.iter().filter(|one| one.called == called).count() > 1;
        // Two of one name are told apart by their family's.
        let name = |one: &student::Model| match twice(&one.called) {
            true => format!("{} {}", one.called, one.family_name),
            false => one.called.clone(),
        };
        children.extend(all.iter().map(|one| Choice {
            chosen: Some(one.id) == child,
            value: one.id.to_string(),
            label: name(one),
            hint: None,
        }));
        children.sort_by(|one, other| one.label.cmp(&other.label));
        bags = loans::bags(reader.app, scope, id).await?.iter().map(|one| bag(reader, one)).collect();
    }
    children.insert(0, none);
    let seen = loans::store::schools_seen(db, scope).await?;
    let own = class.as_ref().map(|class| class.school_id);
    let mut schools: Vec<Choice> = reader
        .home
        .schools
        .values()
        .filter(|school| seen.as_ref().is_none_or(|seen| seen.contains(&school.id)))
        .map(|one| Choice {
            value: one.id.to_string(),
            label: one.name.clone(),
            hint: None,
            chosen: Some(one.id) == own,
        })
        .collect();
    schools.sort_by(|one, other| one.label.cmp(&other.label));
    let title = class.map(|class| class.title).unwrap_or_default();
    Ok(Counter { classes, class: id, title, children, bags, schools })
}

fn day(reader: &Reader<'_>, date: &str) -> String {
    date.parse().map(|date| reader.app.catalogue.say_day(&reader.speech.tag, date)).unwrap_or_default()
}

fn bag(reader: &Reader<'_>, bag: &Bag) -> BagView {
    let due = bag.due_on.as_deref().map(|date| day(reader, date)).unwrap_or_default();
    let w = reader.w();
    BagView {
        child: bag.called.clone(),
        book: bag.number.clone().zip(bag.title.clone()),
        due: match (due.is_empty(), bag.late) {
            (true, _) => String::new(),
            (false, true) => w.t1("lend-was-due", "day", due),
            (false, false) => w.t1("lend-due", "day", due),
        },
        today: bag.today,
    }
}

/// The copy of a number that she looks after.
pub async fn shelf(reader: &Reader<'_>, typed: &str) -> Result<Option<Shelf>, Error> {
    let wanted = Wanted { number: Some(typed.to_owned()), ..Wanted::default() };
    Ok(loans::list(reader.app, reader.scope, wanted, None, 1).await?.into_iter().next())
}

/// A copy in words, and what can be done with it.
pub async fn copy(reader: &Reader<'_>, shelf: &Shelf) -> Result<CopyView, Error> {
    let w = reader.w();
    let loan = shelf.loan.as_ref();
    // A child of another class stays unnamed.
    let child = match loan {
        Some(loan) if people::sees_students(reader.app.store.read(), reader.scope, &[loan.student_id]).await? => {
            let rows = loans::store::students(reader.app.store.read(), reader.scope, &[loan.student_id]).await?;
            rows.into_iter().next().map(|one| one.called)
        }
        _ => None,
    };
    let due = loan.map(|loan| day(reader, &loan.due_on)).unwrap_or_default();
    let (said, acts): (String, &[&'static str]) = match (shelf.copy.state, child) {
        (CopyState::In, _) => (w.t("copy-in"), &["withdraw"]),
        (CopyState::Lent, Some(child)) => (w.t2("copy-lent", "child", child, "day", due), &["return", "renew", "lost"]),
        (CopyState::Lent, None) => (w.t1("copy-lent-other", "day", due), &["return", "renew", "lost"]),
        (CopyState::Lost, _) => (w.t("copy-lost"), &["found"]),
        (CopyState::Withdrawn, _) => (w.t("copy-withdrawn"), &["again"]),
    };
    let waiting = waiting(reader, shelf).await?;
    let free = shelf.copy.state == CopyState::In;
    let next = waiting.named.iter().filter(|_| free);
    Ok(CopyView {
        next: next.map(|child| (child.id.to_string(), w.t1("lend-to", "child", child.called.clone()))).collect(),
        waiting: waiting.said(reader),
        holder: loan.map(|loan| loan.student_id.to_string()),
        others: Vec::new(),
        number: shelf.copy.number.clone(),
        title: shelf.copy.title.clone(),
        said,
        acts: acts.iter().map(|act| (*act, w.t(&format!("lend-{act}")))).collect(),
    })
}

/// Who waits for a book, those who have waited longest first.
struct Waiting {
    /// The asker's own.
    named: Vec<student::Model>,
    /// How many of others.
    others: usize,
}

impl Waiting {
    fn said(&self, reader: &Reader<'_>) -> Vec<String> {
        let w = reader.w();
        let names: Vec<String> = self.named.iter().map(|child| child.called.clone()).collect();
        let list = reader.app.catalogue.say_list(&reader.speech.tag, &names);
        let named = (!names.is_empty()).then(|| w.t1("copy-waiting", "children", list));
        let others = (self.others > 0).then(|| w.t1("copy-waiting-others", "count", number(self.others as u64)));
        named.into_iter().chain(others).collect()
    }
}

async fn waiting(reader: &Reader<'_>, shelf: &Shelf) -> Result<Waiting, Error> {
    let (db, scope) = (reader.app.store.read(), reader.scope);
    let waits = loans::store::waits(db, scope, &[&shelf.copy.book]).await?;
    let ids: Vec<StudentId> = waits.iter().map(|wait| wait.student_id).collect();
    let mut seen = packs::students(db, scope, &ids).await?;
    let named: Vec<student::Model> = ids.iter().filter_map(|id| seen.remove(id)).collect();
    Ok(Waiting { others: ids.len() - named.len(), named })
}

/// The library in figures.
pub fn library(reader: &Reader<'_>, report: &Report) -> (Vec<String>, Vec<FigureTable>) {
    let w = reader.w();
    let count = |id: &str, n: usize| w.t1(id, "count", number(n as u64));
    let facts = vec![
        count("library-copies", report.copies),
        count("library-lent", report.lent),
        count("library-late", report.late),
        count("library-lost", report.lost),
    ];
    let heads = |first: &str, rest: &[&str]| {
        std::iter::once(first).chain(rest.iter().copied()).map(|id| w.t(id)).collect::<Vec<_>>()
    };
    let unknown = || w.t("library-no-language");
    let tables = vec![
        FigureTable {
            title: w.t("library-classes"),
            heads: heads("class", &["head-lent", "head-late", "head-lost", "head-loans"]),
            rows: report
                .classes
                .iter()
                .map(|one| (one.title.clone(), vec![one.lent, one.late, one.lost, one.loans]))
                .collect(),
        },
        FigureTable {
            title: w.t("library-languages"),
            heads: heads("books-language", &["head-copies", "head-lent", "head-loans"]),
            rows: report
                .languages
                .iter()
                .map(|one| {
                    (one.language.as_deref().map_or_else(unknown, languages), vec![one.copies, one.lent, one.loans])
                })
                .collect(),
        },
        FigureTable {
            title: w.t("library-loved"),
            heads: heads("book-field-title", &["head-times"]),
            rows: report.loved.iter().map(|one| (one.title.clone(), vec![one.times])).collect(),
        },
    ];
    (facts, tables)
}
