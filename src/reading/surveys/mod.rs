//! A single question to get to know the families of a class: in the teacher's words, in each family's language, answered by a plain
//! reply or not at all. A family is asked once in fourteen days over all senders, never the same twice, and never where it asked for
//! less; some topics no school asks about by text (`model::refused`).

pub mod model;
pub mod store;

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::app::App;
use crate::db::{ConnectionTrait, Tx};
use crate::entities::{Role, reply, staff, survey, survey_answer};
use crate::error::Error;
use crate::ids::{ClassId, GuardianId, RowId, StudentId};
use crate::language::template::TEXT_CHARS;
use crate::messages::compose::{Composed, compose_question};
use crate::messages::draft::Draft;
use crate::messages::store as messages;
use crate::people::audience::{self, Audience, Recipient};
use crate::people::store as people;
use crate::scope::Scope;
use model::Topic;

/// The template of the question.
pub const KIND: &str = "ask.family";
/// A family is asked once in so long, seconds.
const AGAIN_S: i64 = 14 * 86_400;
/// A question is open for so long, seconds.
pub const OPEN_S: i64 = 7 * 86_400;
/// The largest class, families.
const MOST: u64 = 1_000;

/// A question that a member of staff would ask.
#[derive(Clone, Debug, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewSurvey {
    /// Whose families.
    pub class: ClassId,
    /// What it is about.
    pub topic: Topic,
    /// One question in her own words, 80 characters at most.
    pub question: String,
    /// Rules of the linter that she has read and means otherwise, as in an update.
    #[serde(default)]
    pub accept: BTreeSet<String>,
    /// Her own translations, by language.
    #[serde(default)]
    pub words: BTreeMap<String, String>,
}

/// A question that was asked.
#[derive(Clone, Debug, Serialize, utoipa::ToSchema)]
pub struct Asked {
    /// Its id.
    pub id: RowId,
    /// Families that were asked.
    pub asked: usize,
    /// Families that were left alone, by reason: `less`, `lately`, `before`.
    pub skipped: BTreeMap<String, usize>,
    /// The update that carries it: who is not reached and why, languages, cost.
    pub update: Composed,
}

/// Asks. The same key is the same question.
pub async fn ask(app: &App, scope: &Scope, from: &staff::Model, key: &str, new: NewSurvey) -> Result<Asked, Error> {
    people::class(app.store.read(), scope, new.class).await?.ok_or(Error::NotFound("class"))?;
    let question = checked(&new.question)?;
    let row = match store::by_key(app.store.read(), scope, from.id, key).await? {
        Some(known) if known.question != question || known.class_id != new.class => return Err(Error::KeyReused),
        Some(known) => known,
        None => choose(app, scope, from, key, (&new, &question)).await?,
    };
    let guardians = row.asked();
    let asked = guardians.len();
    let words = new.words.into_iter().map(|(tag, text)| (tag, BTreeMap::from([("question".to_owned(), text)])));
    let draft = Draft {
        accept: new.accept,
        words: words.collect(),
        ..Draft::template(Audience::Families { class: new.class, guardians }, KIND, &[("question", &question)])
    };
    let composed = match compose_question(app, scope, from, &format!("survey:{}", row.id), &draft).await {
        Ok(composed) => composed,
        Err(error) => {
            // Not asked: whoever was meant may be asked something else.
            let tx = app.store.begin().await?;
            store::drop_unasked(&*tx, scope, row.id).await?;
            tx.commit().await?;
            return Err(error);
        }
    };
    let tx = app.store.begin().await?;
    store::set_update(&*tx, scope, row.id, composed.id).await?;
    tx.commit().await?;
    let skipped = serde_json::from_str(&row.skipped).unwrap_or_default();
    Ok(Asked { id: row.id, asked, skipped, update: composed })
}

/// A question as it may be asked, or why not.
pub fn checked(question: &str) -> Result<String, Error> {
    let question = model::tidy(question);
    let refuse = |why: &str| Err(Error::invalid("question", why));
    if !question.chars().any(char::is_alphanumeric) {
        return refuse("holds no words");
    }
    if question.chars().count() > TEXT_CHARS {
        return refuse("is longer than 80 characters: one short question is answered, a long one is not");
    }
    if model::questions(&question) > 1 {
        return refuse("asks more than one thing: ask one now, another in two weeks");
    }
    match model::refused(&question) {
        Some(topic) => refuse(topic.why()),
        None => Ok(question),
    }
}

/// Chooses who is asked and writes that down, under the guardians' locks: two senders never choose the same family.
async fn choose(
    app: &App,
    scope: &Scope,
    from: &staff::Model,
    key: &str,
    (new, question): (&NewSurvey, &str),
) -> Result<survey::Model, Error> {
    let part = audience::part(&app.store, scope, &Audience::Class(new.class), None, MOST).await?;
    let ids: Vec<GuardianId> = part.recipients.iter().map(|recipient| recipient.guardian.id).collect();
    let tx = app.store.begin().await?;
    messages::lock_guardians(&*tx, scope, &ids).await?;
    let (chosen, skipped) = willing(app, &tx, scope, &part.recipients, question).await?;
    if chosen.is_empty() {
        return Err(Error::invalid(
            "class",
            "has no family that may be asked now: each was asked of late, or asked for less",
        ));
    }
    let json = |fault: serde_json::Error| Error::Fault(fault.to_string());
    let row = survey::Model {
        id: RowId(app.ids.uuid(app.clock.now())),
        district_id: scope.district_id(),
        staff_id: from.id,
        key: key.to_owned(),
        class_id: new.class,
        update_id: None,
        topic: new.topic.as_str().to_owned(),
        question: question.to_owned(),
        folded: model::folded(question),
        guardians: serde_json::to_string(&chosen).map_err(json)?,
        skipped: serde_json::to_string(&skipped).map_err(json)?,
        asked_at: app.now(),
        deleted_at: None,
    };
    store::add(&*tx, row.clone()).await?;
    tx.commit().await?;
    Ok(row)
}

/// Who may be asked, and how many may not, by reason.
async fn willing(
    app: &App,
    tx: &Tx,
    scope: &Scope,
    families: &[Recipient],
    question: &str,
) -> Result<(Vec<GuardianId>, BTreeMap<&'static str, usize>), Error> {
    let (since, folded) = (app.now().plus_s(-AGAIN_S), model::folded(question));
    let (mut lately, mut before) = (BTreeSet::new(), BTreeSet::new());
    for row in store::asked(&**tx, scope, since, &folded).await? {
        let guardians = row.asked();
        if row.folded == folded {
            before.extend(guardians.iter().copied());
        }
        if row.asked_at > since {
            lately.extend(guardians);
        }
    }
    let (mut chosen, mut skipped) = (Vec::new(), BTreeMap::new());
    for guardian in families.iter().map(|recipient| &recipient.guardian) {
        let why = match () {
            () if guardian.less => Some("less"),
            () if before.contains(&guardian.id) => Some("before"),
            () if lately.contains(&guardian.id) => Some("lately"),
            () => None,
        };
        match why {
            Some(why) => *skipped.entry(why).or_default() += 1,
            None => chosen.push(guardian.id),
        }
    }
    Ok((chosen, skipped))
}

/// Keeps what a family answered; `false` if it had answered before.
pub async fn answer(
    app: &App,
    tx: &Tx,
    survey: &survey::Model,
    text: &reply::Model,
    skipped: bool,
) -> Result<bool, Error> {
    let Some(guardian) = text.guardian_id else { return Ok(false) };
    let row = survey_answer::Model {
        id: RowId(app.ids.uuid(app.clock.now())),
        district_id: survey.district_id,
        survey_id: survey.id,
        guardian_id: guardian,
        reply_id: text.id,
        skipped,
        answered_at: text.received_at,
    };
    Ok(store::answer(&**tx, row).await?)
}

/// A question and what came back.
#[derive(Clone, Debug)]
pub struct Results {
    /// The question.
    pub survey: survey::Model,
    /// Families that were asked.
    pub asked: usize,
    /// What they answered, in the order in which it came, with their children of the class.
    pub answers: Vec<(survey_answer::Model, Option<reply::Model>, Vec<StudentId>)>,
}

/// Questions that the asker may look at, of all classes or of one: a teacher her own, others those of the classes that they see; the
/// newest first.
pub async fn list(
    app: &App,
    scope: &Scope,
    by: &staff::Model,
    class: Option<ClassId>,
    before: Option<RowId>,
    limit: u64,
) -> Result<Vec<survey::Model>, Error> {
    let db = app.store.read();
    let seen = people::classes(db, scope).await?.into_iter().map(|class| class.id);
    let classes: Vec<ClassId> = seen.filter(|id| class.is_none_or(|class| class == *id)).collect();
    let own = (by.role == Role::Teacher).then_some(by.id);
    Ok(store::list(db, scope, &classes, own, before, limit).await?)
}

async fn seen(db: &impl ConnectionTrait, scope: &Scope, by: &staff::Model, id: RowId) -> Result<survey::Model, Error> {
    let row = store::one(db, scope, id).await?.filter(|row| row.staff_id == by.id || by.role != Role::Teacher);
    let row = row.ok_or(Error::NotFound("question"))?;
    people::class(db, scope, row.class_id).await?.ok_or(Error::NotFound("question"))?;
    Ok(row)
}

/// What came back on a question.
pub async fn results(app: &App, scope: &Scope, by: &staff::Model, id: RowId) -> Result<Results, Error> {
    let db = app.store.read();
    let survey = seen(db, scope, by, id).await?;
    let guardians = survey.asked();
    let part = audience::part(&app.store, scope, &Audience::Class(survey.class_id), None, MOST).await?;
    let children = |guardian: GuardianId| -> Vec<StudentId> {
        let of = part.recipients.iter().find(|recipient| recipient.guardian.id == guardian);
        of.map(|one| one.students.iter().map(|student| student.id).collect()).unwrap_or_default()
    };
    let answers = store::answers(db, scope, survey.id).await?.into_iter();
    let answers = answers.map(|(row, text)| {
        let children = children(row.guardian_id);
        (row, text, children)
    });
    Ok(Results { asked: guardians.len(), answers: answers.collect(), survey })
}

/// Takes a question and its answers away. The texts stay in their threads; nobody is asked again the sooner.
pub async fn delete(app: &App, scope: &Scope, by: &staff::Model, id: RowId) -> Result<(), Error> {
    let survey = seen(app.store.read(), scope, by, id).await?;
    let tx = app.store.begin().await?;
    store::delete(&*tx, scope, survey.id, app.now()).await?;
    Ok(tx.commit().await?)
}
