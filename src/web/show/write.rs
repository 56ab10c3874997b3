//! The note being written: the form as it stands, what is wrong with it, and the draft it makes.

use std::collections::BTreeMap;
use std::str::FromStr;

use super::typed::Typed;
use super::{Reader, preview};
use crate::entities::class;
use crate::error::Error;
use crate::ids::ClassId;
use crate::language::template::{Kind, Template, Variable, is_note};
use crate::messages::draft::{Draft, Untranslated};
use crate::people::audience::{self, Audience};
use crate::people::store as people;
use crate::scope::Reach;
use crate::translation::How;
use crate::web::pages::{Audience as AudienceView, Choice, Compose, Field, FieldKind, Note, Preview, Problem};

/// The note of the list that is no template.
pub const OWN: &str = "own";
/// Students and families offered by name; larger audiences are chosen by class.
const MOST_NAMED: u64 = 300;
/// The longest own words that the form takes (`messages::draft` refuses more).
const MOST_OWN: u32 = 1_600;
/// Notes in the order teachers reach for them; others follow by id.
const FIRST: [&str; 5] = ["note.strength", "note.effort", "note.kindness", "note.growth", "note.thank_family"];
/// What Porchlight fills in itself.
const KNOWN: [&str; 3] = ["child", "teacher", "school"];

/// The form as it stands. `live_only` leaves out what the script never replaces.
pub async fn compose(
    reader: &Reader<'_>,
    typed: &Typed,
    problems: Vec<Problem>,
    live_only: bool,
) -> Result<Compose, Error> {
    let classes = people::classes(reader.app.store.read(), reader.scope).await?;
    let class = class_of(&classes, typed);
    let (audience, preview) = match live_only {
        true => (empty_audience(&classes, class), Preview::default()),
        false => {
            (offered(reader, &classes, class, typed).await?, preview::preview(reader, &classes, typed, How::Ask).await?)
        }
    };
    let templates = templates(reader);
    let chosen = note(&templates, typed);
    let key = match typed.key.is_empty() || !problems.is_empty() {
        false => typed.key.clone(),
        true => reader.app.ids.uuid(reader.app.clock.now()).to_string(),
    };
    Ok(Compose {
        action: format!("{}/updates", reader.base),
        preview_action: format!("{}/preview", reader.base),
        key,
        audience,
        notes: notes(reader, &templates, &chosen),
        fields: fields(reader, &templates, typed, &problems),
        problems,
        preview,
    })
}

/// The draft that the form makes, or what is wrong with it.
pub fn draft(reader: &Reader<'_>, classes: &[class::Model], typed: &Typed) -> Result<Draft, Vec<Problem>> {
    let draft = said(reader, classes, typed)?;
    let untranslated = if typed.text("untranslated") == "wait" { Untranslated::Wait } else { Untranslated::Original };
    let seen = typed.of_languages("seen").map(|(language, _, seen)| (language.to_owned(), seen.to_owned()));
    // Only what this text has a place for: another note may have been chosen meanwhile.
    let has = |name: &str| if draft.text.is_some() { name == "text" } else { draft.args.contains_key(name) };
    let mut words = typed.words();
    words.values_mut().for_each(|fields| fields.retain(|name, _| has(name)));
    words.retain(|_, fields| !fields.is_empty());
    Ok(Draft { words, accept: typed.accept.clone(), untranslated, seen: seen.collect(), ..draft })
}

fn said(reader: &Reader<'_>, classes: &[class::Model], typed: &Typed) -> Result<Draft, Vec<Problem>> {
    let audience = audience(reader, classes, typed).map_err(|problem| vec![problem])?;
    let templates = templates(reader);
    let chosen = note(&templates, typed);
    let missing = |name: &str| problem(reader, &format!("f-{name}"), &format!("missing-{name}"), "missing-field");
    let known = templates.iter().find(|template| template.id == chosen);
    if known.is_none() && chosen != OWN {
        return Err(vec![problem(reader, "f-note", "missing-note", "missing-field")]);
    }
    let Some(template) = known else {
        let text = typed.text("text").trim();
        return if text.is_empty() { Err(vec![missing("text")]) } else { Ok(Draft::own_words(audience, text)) };
    };
    let mut args = Vec::new();
    let mut problems = Vec::new();
    for variable in asked(template) {
        let line = typed.line(&variable.name);
        match line.is_empty() {
            true => problems.push(missing(&variable.name)),
            false => args.push((variable.name.as_str(), line)),
        }
    }
    let args: Vec<(&str, &str)> = args.iter().map(|(name, line)| (*name, line.as_str())).collect();
    if problems.is_empty() { Ok(Draft::template(audience, chosen, &args)) } else { Err(problems) }
}

/// Whom the form means.
pub fn audience(reader: &Reader<'_>, classes: &[class::Model], typed: &Typed) -> Result<Audience, Problem> {
    let nobody = |id: &str| problem(reader, "f-audience", id, "missing-field");
    match typed.audience.as_str() {
        "students" => {
            let ids: Vec<_> = typed.students.iter().filter_map(|id| FromStr::from_str(id).ok()).collect();
            if ids.is_empty() { Err(nobody("missing-students")) } else { Ok(Audience::Students(ids)) }
        }
        "family" => typed.family.parse().map(Audience::Guardian).map_err(|_| nobody("missing-family")),
        _ => class_of(classes, typed).map(Audience::Class).ok_or_else(|| nobody("missing-class")),
    }
}

/// What a refusal says at its field; none if it is no fault of what was typed.
pub fn refused(reader: &Reader<'_>, fault: &Error) -> Option<Problem> {
    let (field, said) = match fault {
        Error::Invalid { field, .. } if field == "accept" => {
            ("preview-title".to_owned(), reader.w().t("problem-accept"))
        }
        Error::Invalid { field, .. } if field == "seen" => ("preview-title".to_owned(), reader.w().t("problem-seen")),
        Error::Invalid { field, detail } if field.starts_with("words.") => {
            ("preview-title".to_owned(), reader.w().t1("problem-words", "detail", detail))
        }
        Error::Invalid { field, detail } => {
            let name = field.strip_prefix("args.").unwrap_or(field);
            let label = format!("field-{name}");
            let place = if name.starts_with("audience") { "f-audience".to_owned() } else { format!("f-{name}") };
            match reader.speech.has(&label) {
                true => (place, reader.w().t2("problem-at", "label", reader.w().t(&label), "detail", detail)),
                false => ("f-note".to_owned(), fault.to_string()),
            }
        }
        Error::Wording(_) | Error::UnknownTemplate | Error::NotFound("class" | "guardian" | "student") => {
            ("f-note".to_owned(), fault.to_string())
        }
        Error::Advice { .. } => ("advice".to_owned(), reader.w().t("problem-advice")),
        _ => return None,
    };
    Some(Problem { field, said })
}

fn problem(reader: &Reader<'_>, field: &str, id: &str, otherwise: &str) -> Problem {
    let id = if reader.speech.has(id) { id } else { otherwise };
    Problem { field: field.to_owned(), said: reader.w().t(id) }
}

/// What is typed so far in the fields of the chosen note that a person words: for advice before the note is whole.
pub fn prose(reader: &Reader<'_>, typed: &Typed) -> BTreeMap<String, String> {
    let templates = templates(reader);
    let chosen = note(&templates, typed);
    let said = |name: &str, text: String| (!text.is_empty()).then(|| (name.to_owned(), text));
    match templates.iter().find(|template| template.id == chosen) {
        None => said("text", typed.text("text").trim().to_owned()).into_iter().collect(),
        Some(template) => {
            let worded = asked(template).filter(|variable| variable.kind == Kind::Text && variable.name != "word");
            worded.filter_map(|variable| said(&variable.name, typed.line(&variable.name))).collect()
        }
    }
}

/// The class that is chosen: the one named, if she may see it; her first where none is named yet. A class that is gone is
/// never taken for another.
fn class_of(classes: &[class::Model], typed: &Typed) -> Option<ClassId> {
    let chosen = match typed.class.is_empty() {
        true => classes.first(),
        false => classes.iter().find(|class| class.id.to_string() == typed.class),
    };
    chosen.map(|class| class.id)
}

/// The notes that staff send, the usual ones first.
fn templates<'a>(reader: &Reader<'a>) -> Vec<&'a Template> {
    let app = reader.app;
    let sent = app.catalogue.templates().iter().filter(|t| is_note(&t.id) && t.id != "note.first_contact");
    let mut all: Vec<&Template> = sent.collect();
    all.sort_by_key(|t| (FIRST.iter().position(|id| *id == t.id).unwrap_or(FIRST.len()), t.id.as_str()));
    all
}

/// The id of the chosen note; the first where none is chosen yet.
fn note(templates: &[&Template], typed: &Typed) -> String {
    let first = || templates.first().map_or(OWN, |template| template.id.as_str()).to_owned();
    if typed.note.is_empty() { first() } else { typed.note.clone() }
}

/// The variables that a person fills in.
fn asked(template: &Template) -> impl Iterator<Item = &Variable> {
    template.variables.iter().filter(|variable| !KNOWN.contains(&variable.name.as_str()))
}

/// `note.thank_family` -> `kind-thank-family`.
pub fn kind_word(id: &str) -> String {
    format!("kind-{}", id.strip_prefix("note.").unwrap_or(id).replace(['_', '.'], "-"))
}

fn notes(reader: &Reader<'_>, templates: &[&Template], chosen: &str) -> Vec<Note> {
    let ids = templates.iter().map(|t| (t.id.as_str(), t.purpose.as_str())).chain([(OWN, "")]);
    ids.map(|(id, purpose)| {
        let word = kind_word(id);
        let hint = format!("{word}-hint");
        Note {
            value: id.to_owned(),
            label: if reader.speech.has(&word) { reader.w().t(&word) } else { id.to_owned() },
            hint: if reader.speech.has(&hint) { reader.w().t(&hint) } else { purpose.to_owned() },
            chosen: id == chosen,
        }
    })
    .collect()
}

fn fields(reader: &Reader<'_>, templates: &[&Template], typed: &Typed, problems: &[Problem]) -> Vec<Field> {
    let mut all: Vec<Field> = Vec::new();
    for (place, template) in templates.iter().enumerate() {
        for variable in asked(template) {
            match all.iter_mut().find(|field| field.name == variable.name) {
                Some(known) => known.notes.push(place),
                None => all.push(field(reader, variable, place, typed)),
            }
        }
    }
    // A sentence before the one word beside it.
    all.sort_by_key(|field| matches!(field.kind, FieldKind::Known(_)));
    all.push(Field {
        name: "text".to_owned(),
        label: reader.w().t("field-text"),
        hint: None,
        kind: FieldKind::Text,
        value: typed.text("text").to_owned(),
        max: MOST_OWN,
        notes: vec![templates.len()],
        error: None,
    });
    for field in &mut all {
        let id = format!("f-{}", field.name);
        field.error = problems.iter().find(|problem| problem.field == id).map(|problem| problem.said.clone());
    }
    all
}

fn field(reader: &Reader<'_>, variable: &Variable, place: usize, typed: &Typed) -> Field {
    let (label, hint) = (format!("field-{}", variable.name), format!("field-{}-hint", variable.name));
    let known =
        || reader.app.catalogue.skills().iter().map(|skill| ((*skill).to_owned(), (*skill).to_owned())).collect();
    Field {
        label: if reader.speech.has(&label) { reader.w().t(&label) } else { variable.note.clone() },
        hint: reader.speech.has(&hint).then(|| reader.w().t(&hint)),
        kind: match variable.kind {
            Kind::Skill => FieldKind::Known(known()),
            Kind::Text => FieldKind::Sentence,
            _ => FieldKind::Line,
        },
        value: typed.text(&variable.name).to_owned(),
        max: variable.kind.max_chars().and_then(|max| u32::try_from(max).ok()).unwrap_or(80),
        notes: vec![place],
        error: None,
        name: variable.name.clone(),
    }
}

fn empty_audience(classes: &[class::Model], chosen: Option<ClassId>) -> AudienceView {
    let choice = |class: &class::Model| Choice {
        value: class.id.to_string(),
        label: class.title.clone(),
        hint: None,
        chosen: Some(class.id) == chosen,
    };
    let classes = classes.iter().map(choice).collect();
    AudienceView { chosen: "class", classes, students: Vec::new(), families: Vec::new() }
}

async fn offered(
    reader: &Reader<'_>,
    classes: &[class::Model],
    chosen: Option<ClassId>,
    typed: &Typed,
) -> Result<AudienceView, Error> {
    let mut view = empty_audience(classes, chosen);
    view.chosen = match typed.audience.as_str() {
        "students" => "students",
        "family" => "family",
        _ => "class",
    };
    // A teacher has all her students before her; who sees whole schools chooses a class first.
    let of_class = if matches!(reader.scope.reach(), Reach::Classes(_)) { None } else { chosen };
    let students = people::students(reader.app.store.read(), reader.scope, of_class, None, MOST_NAMED).await?;
    view.students = students
        .iter()
        .map(|student| {
            let value = student.id.to_string();
            let chosen = typed.students.contains(&value);
            let hint = student.home_language.as_deref().map(|tag| super::language(tag).name);
            Choice { label: format!("{} {}", student.called, student.family_name), hint, chosen, value }
        })
        .collect();
    view.students.sort_by(|one, other| one.label.cmp(&other.label));
    let Some(class) = chosen else { return Ok(view) };
    let families = audience::page(&reader.app.store, reader.scope, &Audience::Class(class), None, MOST_NAMED).await?;
    view.families = families
        .iter()
        .map(|recipient| {
            let (guardian, value) = (&recipient.guardian, recipient.guardian.id.to_string());
            let chosen = typed.family == value;
            let hint = Some(super::language(reader.home.language(recipient)).name);
            Choice { label: super::full_name(guardian), hint, chosen, value }
        })
        .collect();
    view.families.sort_by(|one, other| one.label.cmp(&other.label));
    Ok(view)
}
