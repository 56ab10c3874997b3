//! Copies from a table: a CSV file with a header. Columns, in any order: `number`, `title` or `material` (its identifier in the
//! catalogue), `school` (its name or roster id; may be missing where there is one school), `language`. A row that cannot be taken is
//! named with its line and a reason; the others are taken. A number that is there already is left as it is.

use std::collections::HashMap;

use serde::Serialize;

use super::{may_keep, row, store};
use crate::app::App;
use crate::entities::{copy, material, school};
use crate::error::Error;
use crate::ids::SchoolId;
use crate::people::store as people;
use crate::scope::Scope;

/// The largest table, rows.
const MOST: usize = 100_000;
/// Rows written in one transaction.
const LOT: usize = 1_000;

/// What became of a table.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, utoipa::ToSchema)]
pub struct Imported {
    /// Rows that name a copy.
    pub copies: usize,
    /// Of them new.
    pub added: usize,
    /// Of them there already, and left as they are.
    pub known: usize,
    /// Rows that were not taken.
    pub refused: Vec<Refused>,
}

/// A row that was not taken.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, utoipa::ToSchema)]
pub struct Refused {
    /// Its line in the file.
    pub line: u64,
    /// The column.
    pub field: String,
    /// Why, in plain words.
    pub reason: String,
}

/// Takes the copies of a table.
pub async fn import(app: &App, scope: &Scope, table: &[u8]) -> Result<Imported, Error> {
    let text = String::from_utf8_lossy(table);
    let text = text.trim_start_matches('\u{feff}');
    let header = text.lines().next().unwrap_or_default();
    // A spreadsheet pastes tabs.
    let delimiter = [b'\t', b';'].into_iter().find(|sign| header.contains(char::from(*sign))).unwrap_or(b',');
    let mut reader =
        csv::ReaderBuilder::new().flexible(true).delimiter(delimiter).trim(csv::Trim::All).from_reader(text.as_bytes());
    let unreadable = |fault: csv::Error| Error::Malformed(fault.to_string());
    let header: Vec<String> = reader.headers().map_err(unreadable)?.iter().map(str::to_lowercase).collect();
    let column = |names: &[&str]| header.iter().position(|name| names.contains(&name.as_str()));
    let number =
        column(&["number", "barcode", "copy"]).ok_or_else(|| Error::invalid("number", "is no column of the table"))?;
    let columns = [column(&["title"]), column(&["material", "identifier"]), column(&["school"]), column(&["language"])];
    let mut rows = Vec::new();
    for record in reader.records() {
        let record = record.map_err(unreadable)?;
        let line = record.position().map_or(0, csv::Position::line);
        let at = |column: Option<usize>| {
            column.and_then(|at| record.get(at)).filter(|text| !text.is_empty()).map(str::to_owned)
        };
        let [title, material, school, language] = columns.map(at);
        rows.push(Line { line, number: at(Some(number)).unwrap_or_default(), title, material, school, language });
        if rows.len() > MOST {
            return Err(Error::invalid("table", format!("has more than {MOST} rows: cut it into several")));
        }
    }
    take(app, scope, rows).await
}

struct Line {
    line: u64,
    number: String,
    title: Option<String>,
    material: Option<String>,
    school: Option<String>,
    language: Option<String>,
}

async fn take(app: &App, scope: &Scope, lines: Vec<Line>) -> Result<Imported, Error> {
    let db = app.store.read();
    let schools = people::schools(db, scope).await?;
    let seen = store::schools_seen(db, scope).await?;
    let schools: Vec<school::Model> =
        schools.into_iter().filter(|one| seen.as_ref().is_none_or(|seen| seen.contains(&one.id))).collect();
    let mut materials: HashMap<String, material::Model> = HashMap::new();
    let named: Vec<String> = lines.iter().filter_map(|line| line.material.clone()).collect();
    for some in named.chunks(500) {
        let found = store::materials_named(db, scope, some).await?;
        materials.extend(found.into_iter().map(|one| (one.identifier.clone(), one)));
    }
    let mut titled: HashMap<String, material::Model> = HashMap::new();
    let titles: Vec<String> = lines.iter().filter_map(|line| line.title.clone()).collect();
    for some in titles.chunks(500) {
        titled.extend(store::materials_titled(db, scope, some).await?);
    }
    let mut imported = Imported::default();
    let mut rows: Vec<copy::Model> = Vec::new();
    for line in &lines {
        match one(app, scope, line, &schools, (&materials, &titled)) {
            Ok(row) => rows.push(row),
            Err(Error::Invalid { field, detail }) => {
                imported.refused.push(Refused { line: line.line, field, reason: detail });
            }
            Err(other) => return Err(other),
        }
    }
    if let Some(first) = rows.first() {
        may_keep(db, scope, first.school_id).await?;
    }
    imported.copies = rows.len();
    let mut rows = rows.into_iter().peekable();
    while rows.peek().is_some() {
        let tx = app.store.begin().await?;
        imported.added += store::add_copies(&*tx, rows.by_ref().take(LOT).collect()).await?.len();
        tx.commit().await?;
    }
    imported.known = imported.copies - imported.added;
    Ok(imported)
}

fn one(
    app: &App,
    scope: &Scope,
    line: &Line,
    schools: &[school::Model],
    (materials, titled): (&HashMap<String, material::Model>, &HashMap<String, material::Model>),
) -> Result<copy::Model, Error> {
    let school = school(line.school.as_deref(), schools)?;
    let material = match &line.material {
        Some(named) => {
            let unknown = || Error::invalid("material", "is no identifier of the catalogue");
            Some(materials.get(named).ok_or_else(unknown)?)
        }
        None => line.title.as_ref().and_then(|title| titled.get(title)),
    };
    let title = material.map(|one| one.title.clone()).or(line.title.clone()).unwrap_or_default();
    let language = material.map(|one| one.language.clone()).or(line.language.clone());
    row(app, scope, (&line.number, school), (material.map(|one| one.id), &title, language))
}

fn school(named: Option<&str>, schools: &[school::Model]) -> Result<SchoolId, Error> {
    match (named, schools) {
        (Some(named), _) => {
            let is = |one: &&school::Model| one.source_id == named || one.name.to_lowercase() == named.to_lowercase();
            let found = schools.iter().find(is).map(|one| one.id);
            found.ok_or_else(|| Error::invalid("school", "is none whose books you look after"))
        }
        (None, [only]) => Ok(only.id),
        (None, _) => Err(Error::invalid("school", "is missing, and there are several")),
    }
}
