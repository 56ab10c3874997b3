//! A class as its teacher sees it: what each child was given, what became of it, who finds nothing in its language, and whether
//! families hear enough of reading already. Whether a page was opened is a number of the class alone, and only where no family
//! stands out by it.

pub mod store;

use std::collections::{BTreeMap, BTreeSet, HashMap};

use crate::app::App;
use crate::clock::At;
use crate::entities::packs::{ProgrammeState, Way};
use crate::entities::{class, material};
use crate::error::Error;
use crate::ids::{ClassId, GuardianId, MaterialId, ProgrammeId, StudentId};
use crate::language::Tag;
use crate::messages::caps::Class as Counts;
use crate::messages::store as messages;
use crate::messages::timing;
use crate::people::audience::{Audience, Home};
use crate::people::store as people;
use crate::reading::catalogue::search::{self, Wanted};
use crate::reading::catalogue::store as materials;
use crate::reading::choose::Had;
use crate::reading::packs::{self as sharing, store as packs};
use crate::reading::programmes::Programme;
use crate::reading::{levels, minutes};
use crate::scope::Scope;

/// The week that counts, seconds.
const WEEK_S: i64 = 7 * DAY_S;
/// A day, seconds.
const DAY_S: i64 = 86_400;
/// Texts of so many seconds back are looked at: a quarter of a year.
const LOOKED_BACK_S: i64 = 92 * DAY_S;
/// Pages of fewer families than this are not counted: the number would say of a family whether it looked.
pub const LEAST_FAMILIES: usize = 5;
/// Books of a language that are looked at for one of a level.
const LOOKED_AT: u64 = 200;
/// The most rows of programmes that are looked at.
const PROGRAMMES: u64 = 200;

/// What a child had last.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Last {
    /// Title and BCP 47 tag of the book; none: an idea.
    pub book: Option<(String, String)>,
    /// How it was shared.
    pub way: Way,
    /// When.
    pub at: At,
    /// Whether the family told minutes of it.
    pub answered: bool,
}

/// A child of the class.
#[derive(Clone, Debug)]
pub struct Child {
    /// Which.
    pub student: StudentId,
    /// What it is called.
    pub called: String,
    /// How far it reads; 0 is read to.
    pub rank: i16,
    /// Whether a teacher said it.
    pub said: bool,
    /// What it had last.
    pub last: Option<Last>,
    /// Minutes of this month.
    pub minutes: i64,
    /// Weeks in a row with minutes.
    pub weeks: u32,
}

/// Families of a language that find no book of it at their child's level.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gap {
    /// BCP 47 tag that they read.
    pub language: String,
    /// The level of their children.
    pub rank: i16,
    /// How many children.
    pub children: usize,
}

/// The class.
#[derive(Clone, Debug)]
pub struct Sight {
    /// It.
    pub class: class::Model,
    /// By name: no order says who has more.
    pub children: Vec<Child>,
    /// Children who were given something in the last seven days.
    pub shared: usize,
    /// Of those: whose families told minutes of it.
    pub answered: usize,
    /// Pages of the last seven days, and how many were opened; none where they are too few to be told.
    pub opened: Option<(usize, usize)>,
    /// By language and level.
    pub gaps: Vec<Gap>,
    /// Families that have as many texts about reading as a week may hold.
    pub full: usize,
    /// Programmes that go out to the class now: id and title.
    pub running: Vec<(ProgrammeId, String)>,
}

impl Last {
    fn of(had: Had, books: &[material::Model]) -> Self {
        let book = books.iter().find(|book| Some(book.id) == had.material);
        let book = book.map(|book| (book.title.clone(), book.languages()));
        Self { book, way: had.way, at: had.at, answered: had.answered }
    }
}

/// A class that the asker sees.
pub async fn sight(app: &App, scope: &Scope, class: ClassId) -> Result<Sight, Error> {
    let db = app.store.read();
    let class = people::class(db, scope, class).await?.ok_or(Error::NotFound("class"))?;
    let told = minutes::of_class(app, scope, class.id).await?;
    let ids: Vec<StudentId> = told.iter().map(|one| one.student).collect();
    let rows = packs::students(db, scope, &ids).await?;
    let readers = packs::readers(db, scope, &ids).await?;
    let families = packs::guardians(db, scope, &ids).await?;
    let guardians: BTreeSet<GuardianId> = families.values().flatten().map(|(guardian, _)| *guardian).collect();
    let guardians: Vec<GuardianId> = guardians.into_iter().collect();
    let now = app.now();
    let texts = messages::had(db, scope, &guardians, now.plus_s(-LOOKED_BACK_S)).await?;
    let mut had: HashMap<StudentId, Vec<Had>> = HashMap::new();
    let made = packs::had(db, scope, &ids).await?;
    for (student, one) in left(&texts, made, now) {
        had.entry(student).or_default().push(one);
    }
    let last = |id: &StudentId| had.get(id).and_then(|all| all.iter().max_by_key(|one| one.at)).copied();
    let wanted: BTreeSet<MaterialId> = ids.iter().filter_map(|id| last(id)?.material).collect();
    let wanted: Vec<MaterialId> = wanted.into_iter().collect();
    let books = materials::materials(db, scope, &wanted).await?;
    let since = now.plus_s(-WEEK_S);
    let week =
        |id: &StudentId| had.get(id).into_iter().flatten().filter(|one| one.at > since).copied().collect::<Vec<_>>();
    let shared = ids.iter().filter(|id| !week(id).is_empty()).count();
    let answered = ids.iter().filter(|id| week(id).iter().any(|one| one.answered)).count();
    let pages = store::opened(db, scope, &ids, since).await?;
    let children: Vec<Child> = told
        .into_iter()
        .map(|one| {
            let grade = rows.get(&one.student).map_or("", |row| row.grade.as_str());
            let said = readers.get(&one.student).copied();
            let of = |had: Had| Last::of(had, &books);
            Child {
                rank: said.unwrap_or_else(|| levels::of_grade(grade)),
                said: said.is_some(),
                last: last(&one.student).map(of),
                student: one.student,
                called: one.called,
                minutes: one.month,
                weeks: one.weeks,
            }
        })
        .collect();
    let home = Home::load(&app.store, scope).await?;
    let reads = |child: &Child| {
        let own = rows.get(&child.student).and_then(|row| row.home_language.as_deref());
        let family = families.get(&child.student).map(Vec::as_slice).unwrap_or_default();
        let language =
            |(_, spoken): &(_, Option<String>)| spoken.as_deref().or(own).unwrap_or(&home.district.language).to_owned();
        let rank = child.rank;
        family.iter().map(language).collect::<BTreeSet<_>>().into_iter().map(move |language| (language, rank))
    };
    let gaps = gaps(app, scope, children.iter().flat_map(reads)).await?;
    let full = full(app, &texts, since);
    let running = running(app, scope, &class, &ids).await?;
    let opened = (pages.families >= LEAST_FAMILIES).then_some((pages.pages, pages.opened));
    Ok(Sight { class, children, shared, answered, opened, gaps, full, running })
}

/// Languages and levels without a book.
async fn gaps(app: &App, scope: &Scope, wanted: impl Iterator<Item = (String, i16)>) -> Result<Vec<Gap>, Error> {
    let mut counted: BTreeMap<(String, i16), usize> = BTreeMap::new();
    for of in wanted {
        *counted.entry(of).or_default() += 1;
    }
    let mut known: HashMap<String, (Vec<i16>, bool)> = HashMap::new();
    let mut all = Vec::new();
    for ((language, rank), children) in counted {
        if !known.contains_key(&language) {
            known.insert(language.clone(), ranks(app, scope, &language).await?);
        }
        // One level higher is the most that is given (`choose`).
        let fits = known.get(&language).is_some_and(|(ranks, more)| ranks.iter().any(|of| *of <= rank + 1) || *more);
        if !fits {
            all.push(Gap { language, rank, children });
        }
    }
    Ok(all)
}

/// The levels of the books of a language, one that nobody says as the lowest; and whether there are more than were looked at.
async fn ranks(app: &App, scope: &Scope, language: &str) -> Result<(Vec<i16>, bool), Error> {
    let Some(tag) = Tag::parse(language) else { return Ok((Vec::new(), false)) };
    let mut all = Vec::new();
    let mut more = false;
    let wider = tag.fallbacks().into_iter().filter(|wider| wider.language() == tag.language());
    for tag in [tag.clone()].into_iter().chain(wider).collect::<BTreeSet<_>>() {
        let of = Wanted { language: Some(tag), ..Wanted::default() };
        let found = search::list(&app.store, scope, &of, None, LOOKED_AT).await?;
        more |= found.len() as u64 >= LOOKED_AT;
        let shared = found.into_iter().filter(|row| !row.licence.is_empty());
        all.extend(shared.map(|row| row.rank.or(row.age_from.map(levels::of_age)).unwrap_or(0)));
    }
    Ok((all, more))
}

/// What was made for children and reached their families, or will: a text that shares something names the child. Of what is
/// older than texts are looked at, nothing is left out.
fn left(texts: &[messages::Had], made: Vec<(StudentId, Had)>, now: At) -> Vec<(StudentId, Had)> {
    let mut named: HashMap<StudentId, Vec<At>> = HashMap::new();
    for text in texts.iter().filter(|text| sharing::shares(&text.kind) && text.due_at <= now) {
        let students: Vec<StudentId> = serde_json::from_str(&text.students).unwrap_or_default();
        students.into_iter().for_each(|student| named.entry(student).or_default().push(text.due_at));
    }
    let oldest = now.plus_s(-LOOKED_BACK_S).plus_s(WEEK_S);
    let reached = |(student, had): &(StudentId, Had)| {
        let (from, to) = (had.at.plus_s(-DAY_S), had.at.plus_s(WEEK_S));
        had.at < oldest || named.get(student).is_some_and(|days| days.iter().any(|at| *at >= from && *at <= to))
    };
    made.into_iter().filter(reached).collect()
}

/// Families that can hear no more of reading this week.
fn full(app: &App, texts: &[messages::Had], since: At) -> usize {
    let mut counts: HashMap<GuardianId, u16> = HashMap::new();
    for one in texts.iter().filter(|one| one.due_at > since) {
        let counted = !timing::is_exempt(&one.kind) && timing::class(&one.kind) == Counts::Reading;
        if let Some(guardian) = one.guardian_id.filter(|_| counted) {
            *counts.entry(guardian).or_default() += 1;
        }
    }
    let most = app.config.timing.caps.reading_per_week;
    counts.values().filter(|count| **count >= most).count()
}

/// Programmes that go out to the class.
async fn running(
    app: &App,
    scope: &Scope,
    class: &class::Model,
    students: &[StudentId],
) -> Result<Vec<(ProgrammeId, String)>, Error> {
    let rows = store::programmes(app.store.read(), scope, ProgrammeState::Running, PROGRAMMES).await?;
    let meant = |audience: &Audience| match audience {
        Audience::Class(id) | Audience::Families { class: id, .. } => *id == class.id,
        Audience::School(id) => *id == class.school_id,
        Audience::Students(ids) => ids.iter().any(|id| students.contains(id)),
        Audience::Homes { student, .. } => students.contains(student),
        Audience::Guardian(_) => false,
    };
    let mut all = Vec::new();
    for row in rows {
        let programme = Programme::of(row)?;
        if meant(&programme.audience) {
            all.push((programme.row.id, programme.row.title));
        }
    }
    Ok(all)
}
