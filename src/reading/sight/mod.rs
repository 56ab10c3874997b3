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
use crate::reading::packs::store as packs;
use crate::reading::programmes::Programme;
use crate::reading::{levels, minutes};
use crate::scope::Scope;

/// The week that counts, seconds.
const WEEK_S: i64 = 7 * 86_400;
/// Fewer pages than this are not counted: the number would say of a family whether it looked.
pub const LEAST_PAGES: usize = 5;
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
    let mut had: HashMap<StudentId, Vec<Had>> = HashMap::new();
    for (student, one) in packs::had(db, scope, &ids).await? {
        had.entry(student).or_default().push(one);
    }
    let last = |id: &StudentId| had.get(id).and_then(|all| all.iter().max_by_key(|one| one.at)).copied();
    let wanted: BTreeSet<MaterialId> = ids.iter().filter_map(|id| last(id)?.material).collect();
    let wanted: Vec<MaterialId> = wanted.into_iter().collect();
    let books = materials::materials(db, scope, &wanted).await?;
    let since = app.now().plus_s(-WEEK_S);
    let week =
        |id: &StudentId| had.get(id).into_iter().flatten().filter(|one| one.at > since).copied().collect::<Vec<_>>();
    let shared = ids.iter().filter(|id| !week(id).is_empty()).count();
    let answered = ids.iter().filter(|id| week(id).iter().any(|one| one.answered)).count();
    let (pages, opened) = store::opened(db, scope, &ids, since).await?;
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
    let families = packs::guardians(db, scope, &ids).await?;
    let home = Home::load(&app.store, scope).await?;
    let own = |student: &StudentId| rows.get(student).and_then(|row| row.home_language.as_deref());
    let reads = |child: &Child| {
        let family = families.get(&child.student).map(Vec::as_slice).unwrap_or_default();
        let spoken = family.iter().find_map(|(_, language)| language.as_deref()).or_else(|| own(&child.student));
        (!family.is_empty()).then(|| spoken.unwrap_or(&home.district.language).to_owned())
    };
    let gaps = gaps(app, scope, children.iter().filter_map(|child| Some((reads(child)?, child.rank)))).await?;
    let guardians: BTreeSet<GuardianId> = families.values().flatten().map(|(guardian, _)| *guardian).collect();
    let full = full(app, scope, &guardians.into_iter().collect::<Vec<_>>(), since).await?;
    let running = running(app, scope, &class, &ids).await?;
    let opened = (pages >= LEAST_PAGES).then_some((pages, opened));
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

/// Families that can hear no more of reading this week.
async fn full(app: &App, scope: &Scope, guardians: &[GuardianId], since: At) -> Result<usize, Error> {
    if guardians.is_empty() {
        return Ok(0);
    }
    let mut counts: HashMap<GuardianId, u16> = HashMap::new();
    for one in messages::had(app.store.read(), scope, guardians, since).await? {
        let counted = !timing::is_exempt(&one.kind) && timing::class(&one.kind) == Counts::Reading;
        if let Some(guardian) = one.guardian_id.filter(|_| counted) {
            *counts.entry(guardian).or_default() += 1;
        }
    }
    let most = app.config.timing.caps.reading_per_week;
    Ok(counts.values().filter(|count| **count >= most).count())
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
