//! What a child prepares its conference with, and the plan that all three make there: kept together, since the plan answers
//! the child's words. The plan goes home as any update does (`messages::compose`), to each home of the child. Knows nothing of
//! pages; the starters of the sentences are the pages' words.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::marks::seen;
use super::store;
use crate::app::App;
use crate::clock::At;
use crate::db::Tx;
use crate::entities::conferences::RoundKind;
use crate::entities::{conference, round, sheet, staff};
use crate::error::Error;
use crate::ids::{ConferenceId, GuardianId, RoundId, RowId};
use crate::language::template::PLAN;
use crate::messages::compose::{Composed, compose};
use crate::messages::draft::{Draft, Untranslated};
use crate::people::audience::{Audience, Home};
use crate::scope::Scope;

/// Longest answer, characters: what has room between two starters on one page of paper.
pub const MOST_CHARS: usize = 400;

/// The child's own words, each behind its starter; an empty one is left for the pen.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Words {
    /// What it will show, and in which order.
    pub agenda: String,
    /// What it is proud of.
    pub proud: String,
    /// What was hard, and what helped.
    pub hard: String,
    /// What comes next.
    pub goal: String,
    /// How its family can help.
    pub help: String,
}

/// What was agreed on, as the teacher wrote it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
pub struct Plan {
    /// What the family does.
    pub home_step: String,
    /// What the teacher does.
    pub class_step: String,
    /// When the teacher writes again.
    #[schema(value_type = String, format = Date)]
    pub date: Date,
}

/// A plan to be sent home.
#[derive(Clone, Debug, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewPlan {
    /// What the family does, as a thing or an order: "ten minutes of reading".
    pub home_step: String,
    /// What the teacher does, in the first person without "I": "sit with her each day".
    pub class_step: String,
    /// When the teacher writes again; today or later.
    #[schema(value_type = String, format = Date)]
    pub date: Date,
    /// Only to the home whose conference this is; otherwise to each home of the child.
    #[serde(default)]
    pub this_home_only: bool,
    /// A person's translation, as in an update.
    #[serde(default)]
    pub words: std::collections::BTreeMap<String, std::collections::BTreeMap<String, String>>,
    /// What the sender looked at and accepts, as in an update.
    #[serde(default)]
    pub accept: std::collections::BTreeSet<String>,
    /// What becomes of families for whose language there is no translation, as in an update.
    #[serde(default)]
    pub untranslated: Untranslated,
    /// What was previewed, as in an update.
    #[serde(default)]
    pub seen: std::collections::BTreeMap<String, String>,
}

/// All that stands on a sheet.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sheet {
    /// The child's words.
    pub words: Words,
    /// The plan that went home last.
    pub plan: Option<Plan>,
    /// When it did.
    pub shared_at: Option<At>,
}

/// As the column has it.
#[derive(Default, Serialize, Deserialize)]
struct Kept {
    #[serde(flatten)]
    words: Answers,
    #[serde(skip_serializing_if = "Option::is_none")]
    plan: Option<Plan>,
}

/// The same fields; a flattened part may not deny the others.
#[derive(Default, Serialize, Deserialize)]
#[serde(default)]
struct Answers {
    agenda: String,
    proud: String,
    hard: String,
    goal: String,
    help: String,
}

impl Sheet {
    /// From its row.
    pub fn of(row: &sheet::Model) -> Self {
        let Kept { words, plan } = serde_json::from_str(&row.words).unwrap_or_default();
        let Answers { agenda, proud, hard, goal, help } = words;
        Self { words: Words { agenda, proud, hard, goal, help }, plan, shared_at: row.shared_at }
    }

    fn column(&self) -> Result<String, Error> {
        let Words { agenda, proud, hard, goal, help } = self.words.clone();
        let kept = Kept { words: Answers { agenda, proud, hard, goal, help }, plan: self.plan.clone() };
        serde_json::to_string(&kept).map_err(|fault| Error::Fault(fault.to_string()))
    }
}

/// A conference that the asker may see, its round, and its sheet.
pub async fn read(
    app: &App,
    scope: &Scope,
    id: RoundId,
    which: ConferenceId,
) -> Result<(round::Model, conference::Model, Sheet), Error> {
    let db = app.store.read();
    let round = store::round(db, scope, id).await?.ok_or(Error::NotFound("round"))?;
    if round.kind == RoundKind::TownHall {
        return Err(Error::invalid("round", "a town hall is about no single child"));
    }
    let all = seen(app, scope, id).await?;
    let row = all.into_iter().find(|one| one.id == which).ok_or(Error::NotFound("conference"))?;
    let sheet = store::sheet(db, scope, which).await?.map(|row| Sheet::of(&row)).unwrap_or_default();
    Ok((round, row, sheet))
}

/// Keeps the child's words; the plan stays as it is.
pub async fn write(app: &App, scope: &Scope, id: RoundId, which: ConferenceId, words: Words) -> Result<Sheet, Error> {
    let (_, conference, _) = read(app, scope, id, which).await?;
    let words = checked(words)?;
    let tx = app.store.begin().await?;
    let sheet = put(app, &tx, scope, conference.id, |sheet| Sheet { words, ..sheet }).await?;
    tx.commit().await?;
    Ok(sheet)
}

fn checked(words: Words) -> Result<Words, Error> {
    let clean = |field: &str, text: &str| {
        let text = text.replace("\r\n", "\n");
        let text = text.trim().to_owned();
        if text.chars().count() > MOST_CHARS {
            return Err(Error::invalid(field, format!("is longer than {MOST_CHARS} characters")));
        }
        if text.chars().any(|c| c.is_control() && c != '\n') {
            return Err(Error::invalid(field, "holds a control character"));
        }
        Ok(text)
    };
    Ok(Words {
        agenda: clean("agenda", &words.agenda)?,
        proud: clean("proud", &words.proud)?,
        hard: clean("hard", &words.hard)?,
        goal: clean("goal", &words.goal)?,
        help: clean("help", &words.help)?,
    })
}

async fn put(
    app: &App,
    tx: &Tx,
    scope: &Scope,
    conference: ConferenceId,
    change: impl FnOnce(Sheet) -> Sheet,
) -> Result<Sheet, Error> {
    let now = app.now();
    let blank = sheet::Model {
        id: RowId(app.ids.uuid(now.timestamp())),
        district_id: scope.district_id(),
        conference_id: conference,
        words: "{}".to_owned(),
        shared_at: None,
        changed_at: now,
    };
    let row = store::sheet_to_write(&**tx, scope, blank).await?.ok_or(Error::NotFound("conference"))?;
    let sheet = change(Sheet::of(&row));
    store::write_sheet(&**tx, scope, conference, &sheet.column()?, (sheet.shared_at, now)).await?;
    Ok(sheet)
}

/// A plan that could be sent home: to whom, and beside which other conferences.
struct Ready {
    sheet: Sheet,
    guardians: Vec<GuardianId>,
    /// Conferences of the same child with the same teacher, this one among them.
    beside: Vec<conference::Model>,
    draft: Draft,
}

async fn ready(
    app: &App,
    scope: &Scope,
    by: &staff::Model,
    (id, which): (RoundId, ConferenceId),
    new: &NewPlan,
) -> Result<Ready, Error> {
    let (round, conference, sheet) = read(app, scope, id, which).await?;
    if conference.staff_id != by.id {
        return Err(Error::Forbidden("only the teacher of the conference sends what was agreed with her"));
    }
    let home = Home::load(&app.store, scope).await?;
    let today = app.clock.now().to_zoned(super::book::zone(&home, &round)).date();
    if new.date < today {
        return Err(Error::invalid("date", "is over"));
    }
    let beside = store::conferences(app.store.read(), scope, id, Some(conference.staff_id), &[]).await?;
    let beside: Vec<_> = beside.into_iter().filter(|other| other.student_id == conference.student_id).collect();
    let guardians = match new.this_home_only {
        true => vec![conference.guardian_id],
        false => homes(app, scope, &conference, &beside).await?,
    };
    let date = new.date.to_string();
    let said = [("home_step", new.home_step.as_str()), ("class_step", new.class_step.as_str()), ("date", &date)];
    let audience = Audience::Homes { student: conference.student_id, guardians: guardians.clone() };
    let draft = Draft {
        words: new.words.clone(),
        accept: new.accept.clone(),
        untranslated: new.untranslated,
        seen: new.seen.clone(),
        ..Draft::template(audience, PLAN, &said)
    };
    Ok(Ready { sheet, guardians, beside, draft })
}

/// What would be sent, to be looked at first.
pub async fn draft(
    app: &App,
    scope: &Scope,
    by: &staff::Model,
    which: (RoundId, ConferenceId),
    new: &NewPlan,
) -> Result<Draft, Error> {
    Ok(ready(app, scope, by, which, new).await?.draft)
}

/// Sends the plan home in each family's language, and keeps it with the sheet: with that of the child's other home too, where
/// that has a conference of its own. It is the teacher's to send: "in class, I ...".
pub async fn share(
    app: &App,
    scope: &Scope,
    by: &staff::Model,
    key: &str,
    (id, which): (RoundId, ConferenceId),
    new: NewPlan,
) -> Result<(Composed, Sheet), Error> {
    let Ready { sheet, guardians, beside, draft } = ready(app, scope, by, (id, which), &new).await?;
    let composed = compose(app, scope, by, key, &draft).await?;
    if composed.summary.reached == 0 && composed.summary.waiting.is_empty() {
        return Ok((composed, sheet));
    }
    let plan = Plan { home_step: new.home_step, class_step: new.class_step, date: new.date };
    let theirs = beside.iter().filter(|other| other.id != which && guardians.contains(&other.guardian_id));
    let tx = app.store.begin().await?;
    let now = app.now();
    let shared = |sheet: Sheet| Sheet { plan: Some(plan.clone()), shared_at: Some(now), ..sheet };
    for other in theirs {
        put(app, &tx, scope, other.id, shared).await?;
    }
    let sheet = put(app, &tx, scope, which, shared).await?;
    tx.commit().await?;
    Ok((composed, sheet))
}

/// One guardian for each home of the child: those who have a conference about it, and of a home without one who would.
async fn homes(
    app: &App,
    scope: &Scope,
    conference: &conference::Model,
    beside: &[conference::Model],
) -> Result<Vec<GuardianId>, Error> {
    let mut guardians = vec![conference.guardian_id];
    for other in beside {
        if !guardians.contains(&other.guardian_id) {
            guardians.push(other.guardian_id);
        }
    }
    let households = super::fill::households(app, scope, &[conference.student_id]).await?;
    for thread in households.threads(conference.student_id) {
        if !guardians.iter().any(|known| households.share(*known, thread.lead)) {
            guardians.push(thread.lead);
        }
    }
    Ok(guardians)
}

/// What was last agreed on with a family, for its card; whether about a child that the asker may see is for who asks.
pub async fn last_shared(
    app: &App,
    scope: &Scope,
    guardian: GuardianId,
) -> Result<Option<(conference::Model, Plan, At)>, Error> {
    let found = store::last_shared(app.store.read(), scope, guardian).await?;
    Ok(found.and_then(|(row, conference)| {
        let sheet = Sheet::of(&row);
        Some((conference, sheet.plan?, sheet.shared_at?))
    }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_sheet_holds_comes_back_as_it_was() {
        let words = Words { goal: "read\nfaster".to_owned(), ..Words::default() };
        let plan =
            Plan { home_step: "read".to_owned(), class_step: "listen".to_owned(), date: "2026-12-01".parse().unwrap() };
        let sheet = Sheet { words, plan: Some(plan), shared_at: Some(At(7)) };
        let row = |words: String| sheet::Model {
            id: RowId(uuid::Uuid::nil()),
            district_id: crate::ids::DistrictId(uuid::Uuid::nil()),
            conference_id: ConferenceId(uuid::Uuid::nil()),
            words,
            shared_at: Some(At(7)),
            changed_at: At(0),
        };
        assert_eq!(Sheet::of(&row(sheet.column().unwrap())), sheet);
        assert_eq!(Sheet::of(&row("{}".to_owned())), Sheet { shared_at: Some(At(7)), ..Sheet::default() });
    }

    #[test]
    fn words_that_no_paper_holds_are_refused() {
        let goal = |text: &str| checked(Words { goal: text.to_owned(), ..Words::default() });
        assert_eq!(goal("  read more \r\n").unwrap().goal, "read more");
        assert!(goal(&"x".repeat(MOST_CHARS + 1)).is_err());
        assert!(goal("a\0b").is_err());
    }
}
