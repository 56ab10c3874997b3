//! What each child of an audience would get, with the reason: a proposal that a teacher changes as she likes.

use std::collections::HashMap;

use serde::{Deserialize, Serialize};

use super::store;
use crate::app::App;
use crate::db::ConnectionTrait;
use crate::entities::packs::Way;
use crate::entities::{material, student};
use crate::error::Error;
use crate::ids::{GuardianId, MaterialId, StudentId};
use crate::language::Tag;
use crate::messages::each::store as each;
use crate::people::audience::{self, Audience, Home};
use crate::people::store as people;
use crate::reading::catalogue::model::languages;
use crate::reading::choose::{self, Book, Child, Choice, Had, Shelf};
use crate::reading::levels;
use crate::scope::Scope;

/// Children of one proposal.
pub const MOST: usize = 500;

/// For whom, and what is fixed.
#[derive(Clone, Debug, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Wanted {
    /// To whom.
    pub audience: Audience,
    /// The same for all; else each its own.
    #[serde(default)]
    pub material: Option<MaterialId>,
    /// The same for all; else each its own.
    #[serde(default)]
    pub way: Option<Way>,
    /// Words that the books are to be about, where there are some.
    #[serde(default)]
    pub theme: Vec<String>,
}

/// What one child would get.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, utoipa::ToSchema)]
pub struct Proposed {
    /// The child.
    pub student: StudentId,
    /// What to call it.
    pub called: String,
    /// The material; none: an idea that needs nothing.
    pub material: Option<MaterialId>,
    /// Its title.
    pub title: Option<String>,
    /// BCP 47 tags of the material's languages, the main one first, with a space between.
    pub language: Option<String>,
    /// How it is shared.
    pub way: Way,
    /// BCP 47 tag of the language that the family reads.
    pub reads: String,
    /// The child's level; 0 is read to.
    pub rank: i16,
    /// Why, in stable words: `home`, `bilingual`, `related`, `school`, `none`; `own`, `below`, `above`, `unknown`; `again`.
    pub why: Vec<String>,
}

/// Chooses for many children with the same books.
pub struct Chooser {
    shelf: Shelf,
    books: HashMap<MaterialId, Book>,
    /// Title and languages of each.
    titles: HashMap<MaterialId, (String, String)>,
    school: Tag,
}

/// A child with what was chosen for it.
pub struct Chosen {
    /// The child.
    pub student: student::Model,
    /// What it gets.
    pub choice: Choice,
    /// The language that its family reads.
    pub reads: Tag,
    /// Its level.
    pub rank: i16,
}

impl Chooser {
    /// Reads the district's books: those with a licence that are not withdrawn.
    pub async fn open(app: &App, scope: &Scope, home: &Home, theme: &[String]) -> Result<Self, Error> {
        let theme: Vec<String> = theme.iter().map(|word| word.trim().to_lowercase()).collect();
        let (mut books, mut titles) = (HashMap::new(), HashMap::new());
        for row in store::books(app.store.read(), scope).await? {
            let tags = material::languages(&row.language, row.beside.as_deref());
            let about = format!("{} {}", row.title, row.subjects).to_lowercase();
            let themed = theme.iter().any(|word| !word.is_empty() && about.contains(word.as_str()));
            let rank = row.rank.or(row.age_from.map(levels::of_age));
            books.insert(row.id, Book { id: row.id, languages: languages(&tags), rank, themed });
            titles.insert(row.id, (row.title, tags));
        }
        let shelf = Shelf::new(books.values().cloned().collect());
        let school = Tag::parse(&home.district.language).unwrap_or_else(Tag::english);
        Ok(Self { shelf, books, titles, school })
    }

    /// Whether there is such a book to be shared.
    pub fn has(&self, id: MaterialId) -> bool {
        self.books.contains_key(&id)
    }

    /// Chooses for these children, in their order; those that the asker may not see are left out.
    pub async fn choose(
        &self,
        db: &impl ConnectionTrait,
        scope: &Scope,
        students: &[StudentId],
        (material, way): (Option<MaterialId>, Option<Way>),
    ) -> Result<Vec<Chosen>, Error> {
        let mut rows = store::students(db, scope, students).await?;
        let readers = store::readers(db, scope, students).await?;
        let families = store::guardians(db, scope, students).await?;
        let guardians: Vec<_> = families.values().flatten().map(|(guardian, _)| *guardian).collect();
        let wishes = each::wishes(db, scope, &guardians).await?;
        let pictures = |of: &[(_, Option<String>)]| {
            of.iter().any(|(guardian, _)| wishes.iter().any(|wish| wish.guardian_id == *guardian && wish.pictures))
        };
        let mut had: HashMap<StudentId, Vec<Had>> = HashMap::new();
        for (student, one) in store::had(db, scope, students).await? {
            had.entry(student).or_default().push(one);
        }
        let fixed = material.and_then(|id| self.books.get(&id));
        let mut chosen = Vec::with_capacity(students.len());
        for id in students {
            let Some(student) = rows.remove(id) else { continue };
            let family = families.get(id).map(Vec::as_slice).unwrap_or_default();
            let had = had.get(id).map(Vec::as_slice).unwrap_or_default();
            let (reads, beside) = self.tongues(family, &student, had);
            let rank = readers.get(id).copied().unwrap_or_else(|| levels::of_grade(&student.grade));
            let (school, pictures) = (&self.school, pictures(family));
            let child = Child { rank, reads: &reads, beside: &beside, school, pictures, had, way };
            let choice = fixed.map_or_else(|| choose::choose(&self.shelf, &child), |book| choose::given(book, &child));
            chosen.push(Chosen { student, choice, reads, rank });
        }
        Ok(chosen)
    }

    /// The language of a home in which it had the fewest books, and the others: each adult gets books in its own.
    fn tongues(
        &self,
        family: &[(GuardianId, Option<String>)],
        student: &student::Model,
        had: &[Had],
    ) -> (Tag, Vec<Tag>) {
        let mut tongues: Vec<Tag> = Vec::new();
        for (_, language) in family {
            let read = language.as_deref().or(student.home_language.as_deref()).and_then(Tag::parse);
            let read = read.unwrap_or_else(|| self.school.clone());
            if !tongues.iter().any(|known| known.language() == read.language()) {
                tongues.push(read);
            }
        }
        if tongues.is_empty() {
            let own = student.home_language.as_deref().and_then(Tag::parse);
            return (own.unwrap_or_else(|| self.school.clone()), tongues);
        }
        let held = |tongue: &Tag| {
            let books = had.iter().filter_map(|one| self.books.get(&one.material?));
            books.filter(|book| book.languages.iter().any(|tag| tag.language() == tongue.language())).count()
        };
        let fewest = (0..tongues.len()).min_by_key(|at| tongues.get(*at).map(held)).unwrap_or_default();
        (tongues.remove(fewest), tongues)
    }

    fn proposed(&self, chosen: Chosen) -> Proposed {
        let about = chosen.choice.book.and_then(|id| self.titles.get(&id));
        Proposed {
            student: chosen.student.id,
            called: chosen.student.called,
            material: chosen.choice.book,
            title: about.map(|(title, _)| title.clone()),
            language: about.map(|(_, language)| language.clone()),
            way: chosen.choice.way,
            reads: chosen.reads.to_string(),
            rank: chosen.rank,
            why: chosen.choice.why().split(' ').map(str::to_owned).collect(),
        }
    }
}

/// What each child of an audience would get; nothing is stored.
pub async fn propose(app: &App, scope: &Scope, wanted: &Wanted) -> Result<Vec<Proposed>, Error> {
    audience::check(&app.store, scope, &wanted.audience).await?;
    let home = Home::load(&app.store, scope).await?;
    let db = app.store.read();
    let mut students = people::students_in(db, scope, &wanted.audience).await?;
    if students.len() > MOST {
        return Err(Error::invalid("audience", format!("has more than {MOST} children: make a programme of it")));
    }
    students.sort_unstable();
    let chooser = Chooser::open(app, scope, &home, &wanted.theme).await?;
    if wanted.material.is_some_and(|id| !chooser.has(id)) {
        return Err(Error::invalid("material", "is not there to be shared"));
    }
    let chosen = chooser.choose(db, scope, &students, (wanted.material, wanted.way)).await?;
    Ok(chosen.into_iter().map(|one| chooser.proposed(one)).collect())
}
