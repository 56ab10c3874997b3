//! What each child is to get: proposed, changed by its teacher, and made into what is sent.

use std::collections::{BTreeSet, HashMap};

use super::super::Reader;
use super::super::preview::number;
use super::{Fields, class as class_view, field, languages, level, way_choices, way_named};
use crate::entities::material;
use crate::error::Error;
use crate::ids::{ClassId, MaterialId, StudentId};
use crate::people::audience::Audience;
use crate::reading::catalogue::search::{self, Wanted as Words};
use crate::reading::catalogue::store as materials;
use crate::reading::packs::{self, Item, Proposed, Sending, Wanted};
use crate::reading::sight;
use crate::web::pages::{BookField, Choice, ChooseRow, Choosing, Problem};

/// Books that a search offers.
const FOUND: u64 = 20;

/// What is proposed for a class, or for one child of it.
pub async fn proposed(reader: &Reader<'_>, class: ClassId, student: Option<StudentId>) -> Result<Choosing, Error> {
    let audience = student.map_or(Audience::Class(class), |one| Audience::Students(vec![one]));
    let wanted = Wanted { audience, material: None, way: None, theme: Vec::new() };
    let mut all = packs::propose(reader.app, reader.scope, &wanted).await?;
    all.sort_by(|one, other| (&one.called, one.student).cmp(&(&other.called, other.student)));
    let rows = all.iter().map(|one| row(reader, one)).collect();
    let all = same(reader, Vec::new(), "", None);
    let choosing = Choosing { rows, all, key: key(reader), ..Choosing::default() };
    around(reader, class, choosing).await
}

fn key(reader: &Reader<'_>) -> String {
    reader.app.ids.uuid(reader.app.clock.now()).to_string()
}

/// The class's name, and what to think of.
async fn around(reader: &Reader<'_>, class: ClassId, choosing: Choosing) -> Result<Choosing, Error> {
    let seen = sight::sight(reader.app, reader.scope, class).await?;
    let warnings = class_view::warnings(reader, &seen);
    Ok(Choosing { class: class.to_string(), title: seen.class.title, warnings, ..choosing })
}

fn row(reader: &Reader<'_>, one: &Proposed) -> ChooseRow {
    let book = one.material.map(|id| Choice {
        value: id.to_string(),
        label: one.title.clone().unwrap_or_default(),
        hint: one.language.as_deref().map(languages),
        chosen: true,
    });
    let none =
        Choice { value: String::new(), label: reader.w().t("choose-no-book"), hint: None, chosen: book.is_none() };
    let choices = book.into_iter().chain([none]).collect();
    ChooseRow {
        id: one.student.to_string(),
        called: one.called.clone(),
        ticked: true,
        book: BookField { of: one.student.to_string(), label: one.called.clone(), choices, ..BookField::default() },
        ways: way_choices(reader, Some(one.way)),
        why: Some(why(reader, one)),
    }
}

/// "In Somali, at Ana's level (level 2)".
fn why(reader: &Reader<'_>, one: &Proposed) -> String {
    let w = reader.w();
    let said = |word: &String| match word.as_str() {
        "home" | "school" | "none" | "related" | "bilingual" => {
            w.t1(&format!("pick-{word}"), "language", languages(&one.reads))
        }
        "own" => w.t1("pick-own", "level", level(reader, one.rank)),
        word => w.t(&format!("pick-{word}")),
    };
    one.why.iter().map(said).collect::<Vec<_>>().join(" · ")
}

/// A form as it was posted.
pub struct Posted<'a> {
    form: &'a Fields,
    /// The children, in the order of the page.
    students: Vec<StudentId>,
}

impl<'a> Posted<'a> {
    /// Reads it.
    pub fn read(form: &'a Fields) -> Self {
        let rows = form.iter().filter(|(name, _)| name == "row");
        Self { form, students: rows.filter_map(|(_, id)| id.parse().ok()).collect() }
    }

    fn of(&self, kind: &str, of: &str) -> &'a str {
        field(self.form, &format!("{kind}.{of}"))
    }

    /// The book of a child: the same for all, where one is chosen.
    fn book(&self, of: &str) -> Option<MaterialId> {
        self.of("book", "all").parse().ok().or_else(|| self.of("book", of).parse().ok())
    }

    /// Whether it is to be sent, and not only looked at again.
    pub fn sends(&self) -> bool {
        field(self.form, "do") == "send"
    }

    /// What is sent, or what is wrong with it.
    pub fn sending(&self, reader: &Reader<'_>) -> Result<Sending, Vec<Problem>> {
        let w = reader.w();
        let (mut items, mut problems) = (Vec::new(), Vec::new());
        for student in &self.students {
            let of = student.to_string();
            if self.of("on", &of).is_empty() {
                continue;
            }
            let problem = |field: &str, id: &str| Problem { field: format!("{field}-{of}"), said: w.t(id) };
            let Some(way) = way_named(self.of("way", &of)) else {
                problems.push(problem("w", "choose-way-missing"));
                continue;
            };
            let material = self.book(&of).filter(|_| way.idea().is_none());
            if material.is_none() && way.idea().is_none() {
                problems.push(problem("b", "choose-book-missing"));
            }
            items.push(Item { student: *student, material, way, template: None });
        }
        let question = Some(field(self.form, "question")).filter(|text| !text.is_empty()).map(str::to_owned);
        let tells = |item: &Item| item.way.as_str() == "bedtime";
        if question.is_none() && items.iter().any(tells) {
            problems.push(Problem { field: "f-question".to_owned(), said: w.t("choose-question-missing") });
        }
        if items.is_empty() {
            problems.push(Problem { field: "main".to_owned(), said: w.t("choose-nobody") });
        }
        if !problems.is_empty() {
            return Err(problems);
        }
        let question = question.filter(|_| items.iter().any(tells));
        let accept: BTreeSet<String> = self
            .form
            .iter()
            .filter(|(name, _)| name == "accept")
            .flat_map(|(_, all)| all.split_whitespace().map(str::to_owned))
            .collect();
        Ok(Sending { items, question, words: Default::default(), accept, untranslated: Default::default() })
    }

    /// The page again, with what was changed and what was found.
    pub async fn again(
        &self,
        reader: &Reader<'_>,
        class: ClassId,
        (problems, accept): (Vec<Problem>, Option<String>),
    ) -> Result<Choosing, Error> {
        let (app, scope) = (reader.app, reader.scope);
        let ids: BTreeSet<MaterialId> = self
            .form
            .iter()
            .filter(|(name, _)| name.starts_with("book."))
            .filter_map(|(_, id)| id.parse().ok())
            .collect();
        let ids: Vec<MaterialId> = ids.into_iter().collect();
        let books = materials::materials(app.store.read(), scope, &ids).await?;
        let books: HashMap<MaterialId, material::Model> = books.into_iter().map(|row| (row.id, row)).collect();
        let names = packs::store::students(app.store.read(), scope, &self.students).await?;
        let mut rows = Vec::with_capacity(self.students.len());
        for student in &self.students {
            let Some(child) = names.get(student) else { continue };
            let of = student.to_string();
            let chosen = self.of("book", &of).parse().ok().and_then(|id| books.get(&id));
            let book = self.searched_for(reader, &of, chosen).await?;
            let book = BookField { label: child.called.clone(), ..book };
            rows.push(ChooseRow {
                ticked: !self.of("on", &of).is_empty(),
                ways: way_choices(reader, way_named(self.of("way", &of))),
                called: child.called.clone(),
                why: None,
                book,
                id: of,
            });
        }
        let chosen = self.of("book", "all").parse().ok().and_then(|id| books.get(&id));
        let all = self.searched_for(reader, "all", chosen).await?;
        // What was refused is another form: its key may be new.
        let key = if problems.is_empty() { field(self.form, "key").to_owned() } else { key(reader) };
        let question = field(self.form, "question").to_owned();
        around(reader, class, Choosing { rows, all, key, question, problems, accept, ..Choosing::default() }).await
    }

    async fn searched_for(
        &self,
        reader: &Reader<'_>,
        of: &str,
        chosen: Option<&material::Model>,
    ) -> Result<BookField, Error> {
        let typed = self.of("q", of);
        let found = found(reader, typed).await?;
        let field = same(reader, found, typed, chosen);
        let none = if of == "all" { "choose-each-own" } else { "choose-no-book" };
        Ok(labelled(reader, field, of, none))
    }
}

/// Books by words; none without words.
pub async fn found(reader: &Reader<'_>, typed: &str) -> Result<Vec<material::Model>, Error> {
    if typed.is_empty() {
        return Ok(Vec::new());
    }
    let words = Words { text: typed.to_owned(), ..Words::default() };
    let mut found = search::search(&reader.app.store, reader.scope, &words, FOUND).await?;
    found.retain(|row| row.withdrawn_at.is_none() && !row.licence.is_empty());
    Ok(found)
}

fn book(row: &material::Model, chosen: bool) -> Choice {
    Choice { value: row.id.to_string(), label: row.title.clone(), hint: Some(languages(&row.languages())), chosen }
}

/// The field of a book: what was found, the first of it chosen, and what stood there.
pub fn same(
    reader: &Reader<'_>,
    found: Vec<material::Model>,
    typed: &str,
    chosen: Option<&material::Model>,
) -> BookField {
    let said = match (typed.is_empty(), found.len()) {
        (true, _) => None,
        (false, count) => Some(reader.w().t1("choose-found", "count", number(count as u64))),
    };
    let other = chosen.filter(|chosen| !found.iter().any(|row| row.id == chosen.id));
    let mut choices: Vec<Choice> = found.iter().enumerate().map(|(at, row)| book(row, at == 0)).collect();
    choices.extend(other.map(|row| book(row, found.is_empty())));
    let any = choices.iter().any(|one| one.chosen);
    choices.push(Choice { value: String::new(), label: reader.w().t("choose-each-own"), hint: None, chosen: !any });
    BookField { of: "all".to_owned(), label: String::new(), choices, typed: typed.to_owned(), found: said }
}

/// The same, named for whom it is and with another word for no book.
pub fn labelled(reader: &Reader<'_>, mut field: BookField, of: &str, none: &str) -> BookField {
    if let Some(last) = field.choices.last_mut() {
        last.label = reader.w().t(none);
    }
    field.of = of.to_owned();
    field
}
