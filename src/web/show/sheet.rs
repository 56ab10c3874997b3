//! A preparation sheet as it stands on paper: the starters in the family's and the school's language, the child's words
//! between them; and what was agreed on, as it stands on the family's card.

use jiff::Zoned;

use super::form::{Fields, Stands, missing, unread};
use super::typed::Typed;
use super::{Reader, hall};
use crate::conferences::offers::store as offers;
use crate::conferences::sheet::{self, MOST_CHARS, NewPlan, Plan, Words};
use crate::conferences::{book, say};
use crate::error::Error;
use crate::ids::{ConferenceId, RoundId};
use crate::language::{Args, Tag};
use crate::people::audience::Recipient;
use crate::web::pages::{Input, Moment, PrepColumn, PrepRow, PrepView, Problem, Starter, WordsForm};

/// The first word of the paper: who has it has all of them.
const TITLE: &str = "sheet-title";
/// The starters, in their order on the paper, with the name of the field behind each.
const STARTERS: [(&str, Option<&str>); 6] = [
    ("sheet-agenda", Some("agenda")),
    ("sheet-proud", Some("proud")),
    ("sheet-hard", Some("hard")),
    ("sheet-goal", Some("goal")),
    ("sheet-help", Some("help")),
    ("sheet-ideas", None),
];

/// What was typed, and why it was refused.
pub struct Refused {
    /// All that was typed.
    pub words: Words,
    /// Which of them.
    pub field: String,
    /// What is wrong with it.
    pub detail: String,
}

/// Whether a refusal is about what was typed.
pub fn is_field(name: &str) -> bool {
    STARTERS.iter().any(|(_, field)| *field == Some(name))
}

/// The sheet of a conference that the reader may see.
pub async fn sheet(
    reader: &Reader<'_>,
    (round, which): (RoundId, ConferenceId),
    refused: Option<Refused>,
    plan: Option<(Typed, Vec<Problem>)>,
) -> Result<PrepView, Error> {
    let (app, scope) = (reader.app, reader.scope);
    let (row, conference, sheet) = sheet::read(app, scope, round, which).await?;
    let db = app.store.read();
    let lead = conference.guardian_id;
    let family = say::recipients(db, scope, &[lead]).await?.remove(&lead);
    let child = family.as_ref().and_then(|family| called(family, conference.student_id)).unwrap_or_default();
    let own = family.as_ref().map_or(reader.home.district.language.as_str(), |family| reader.home.language(family));
    let zone = book::zone(&reader.home, &row);
    let booked = offers::bookings_of(db, scope, &[which]).await?.into_iter().next();
    let when = booked.map(|booking| booking.starts_at.timestamp().to_zoned(zone));
    let tags = languages(reader, own);
    let columns: Vec<PrepColumn> = tags.iter().map(|tag| column(reader, tag, when.as_ref())).collect();
    let words = refused.as_ref().map_or(&sheet.words, |refused| &refused.words);
    let row = |(id, name): &(&str, Option<&'static str>)| PrepRow {
        name: *name,
        starters: tags.iter().map(|tag| starter(reader, tag, id)).collect(),
        words: name.map(|name| of(words, name).to_owned()).unwrap_or_default(),
    };
    let rows: Vec<PrepRow> = STARTERS.iter().map(row).collect();
    let problem = refused.as_ref().map(|refused| {
        let starter = rows.iter().find(|row| row.name == Some(&refused.field)).and_then(|row| row.starters.last());
        let starter = starter.map(|starter| starter.said.clone()).unwrap_or_default();
        let said = reader.w().t2("prep-problem", "field", starter, "detail", &refused.detail);
        Problem { field: format!("f-{}", refused.field), said }
    });
    let action = format!("{}/conferences/{round}/sheet/{which}", reader.base);
    let send = match conference.staff_id == reader.staff.id {
        true => Some(plan_form(reader, (round, which), &action, plan).await?),
        false => None,
    };
    let plan = sheet.plan.as_ref().zip(sheet.shared_at).map(|(plan, at)| said(reader, &child, plan, at));
    Ok(PrepView { child, columns, rows, action, most: MOST_CHARS, problem, plan, send, sent: None })
}

/// The plan as it is being written, and what each home would read of it.
async fn plan_form(
    reader: &Reader<'_>,
    which: (RoundId, ConferenceId),
    action: &str,
    typed: Option<(Typed, Vec<Problem>)>,
) -> Result<WordsForm, Error> {
    let blank = typed.is_none();
    let (typed, mut problems) = typed.unwrap_or_default();
    let preview = match new_plan(reader, &typed) {
        Ok(new) if !blank => match sheet::draft(reader.app, reader.scope, reader.staff, which, &new).await {
            Ok(draft) => hall::look(reader, &typed, &draft, &mut problems).await?,
            Err(fault) => {
                let problem = hall::refused(reader, &fault).ok_or(fault)?;
                if problems.is_empty() {
                    problems.push(problem);
                }
                None
            }
        },
        _ => None,
    };
    let fields: Fields = typed.fields.iter().map(|(name, value)| (name.clone(), value.clone())).collect();
    let stands = Stands { reader, prefix: "", typed: (!blank).then_some(&fields), problems: &problems };
    let week = jiff::ToSpan::days(7);
    let today = reader.app.clock.now().to_zoned(reader.zone.clone()).date();
    let next = today.checked_add(week).unwrap_or(today).to_string();
    let date = Input { label: reader.w().t("in-next-text"), ..stands.line("date", "date", &next) };
    let inputs = vec![
        stands.line("home_step", "text", ""),
        stands.line("class_step", "text", ""),
        date,
        stands.tick("this_home_only", false),
    ];
    let key = match typed.key.is_empty() || !problems.is_empty() {
        true => reader.app.ids.uuid(reader.app.clock.now()).to_string(),
        false => typed.key.clone(),
    };
    Ok(WordsForm { action: format!("{action}/plan"), key, inputs, problems, preview })
}

/// The plan that was typed, or what is missing.
pub fn new_plan(reader: &Reader<'_>, typed: &Typed) -> Result<NewPlan, Vec<Problem>> {
    let mut wrong = Vec::new();
    for name in ["home_step", "class_step"] {
        if typed.line(name).is_empty() {
            wrong.push(missing(reader, name));
        }
    }
    let date = typed.text("date").parse::<jiff::civil::Date>();
    let date = date.map_err(|_| wrong.push(unread(reader, "date", "in-needs-day")));
    match (date, wrong.is_empty()) {
        (Ok(date), true) => Ok(NewPlan {
            home_step: typed.line("home_step"),
            class_step: typed.line("class_step"),
            date,
            this_home_only: typed.fields.contains_key("this_home_only"),
            words: typed.words(),
            accept: typed.accept.clone(),
            untranslated: hall::untranslated(typed),
            seen: hall::seen(typed),
        }),
        _ => Err(wrong),
    }
}

fn called(family: &Recipient, id: crate::ids::StudentId) -> Option<String> {
    family.students.iter().find(|student| student.id == id).map(|student| student.called.clone())
}

/// The family's language and the school's, each once, by the words that there are.
fn languages(reader: &Reader<'_>, own: &str) -> Vec<Tag> {
    let near = |tag: &str| {
        let tag = Tag::parse(tag).unwrap_or_else(Tag::english);
        reader.app.catalogue.page_locale(&tag, TITLE)
    };
    let mut tags = vec![near(own), near(&reader.home.district.language)];
    tags.dedup();
    tags
}

fn word(reader: &Reader<'_>, tag: &Tag, id: &str) -> String {
    reader.app.catalogue.page_word(tag, id, &Args::new())
}

fn starter(reader: &Reader<'_>, tag: &Tag, id: &str) -> Starter {
    Starter { lang: tag.to_string(), dir: tag.direction().as_str(), said: word(reader, tag, id) }
}

fn column(reader: &Reader<'_>, tag: &Tag, when: Option<&Zoned>) -> PrepColumn {
    let when = when
        .map(|when| Moment { said: reader.app.catalogue.say_moment(tag, when), exact: when.timestamp().to_string() });
    PrepColumn { lang: tag.to_string(), dir: tag.direction().as_str(), title: word(reader, tag, TITLE), when }
}

fn of<'a>(words: &'a Words, name: &str) -> &'a str {
    match name {
        "agenda" => &words.agenda,
        "proud" => &words.proud,
        "hard" => &words.hard,
        "goal" => &words.goal,
        _ => &words.help,
    }
}

/// What was agreed on with a family at last, about a child that the reader may see.
pub async fn plan(reader: &Reader<'_>, family: &Recipient) -> Result<Option<String>, Error> {
    let found = sheet::last_shared(reader.app, reader.scope, family.guardian.id).await?;
    Ok(found.and_then(|(conference, plan, at)| {
        let child = called(family, conference.student_id)?;
        Some(said(reader, &child, &plan, at))
    }))
}

fn said(reader: &Reader<'_>, child: &str, plan: &Plan, at: crate::clock::At) -> String {
    use crate::web::pages::ToArg as _;
    let date = reader.app.catalogue.say_date(&reader.speech.tag, plan.date);
    let time = reader.moment(at).said;
    let args = [
        ("child", child.to_arg()),
        ("time", time.to_arg()),
        ("home", plan.home_step.to_arg()),
        ("class", plan.class_step.to_arg()),
        ("date", date.to_arg()),
    ];
    reader.w().all("thread-plan", &args)
}
