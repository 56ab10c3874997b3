//! What a teacher proposes to families becomes one update (`messages::compose`), with a pack and a page for each child.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use super::propose::MOST;
use super::store;
use crate::app::App;
use crate::entities::packs::Way;
use crate::entities::{pack, staff};
use crate::error::Error;
use crate::ids::{MaterialId, PackId, StudentId};
use crate::messages::compose::{Composed, compose_each};
use crate::messages::draft::{Draft, Untranslated};
use crate::messages::each::Each;
use crate::people::audience::Audience;
use crate::scope::Scope;

/// Templates of a text with a book.
const WITH_A_BOOK: [&str; 4] = ["read.share", "read.tip", "read.peer", "read.pictures"];

/// Whether a text of this template shares something.
pub fn shares(kind: &str) -> bool {
    WITH_A_BOOK.contains(&kind) || kind.starts_with("math.") || kind.starts_with("play.")
}

/// What one child gets.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Item {
    /// The child.
    pub student: StudentId,
    /// The material; none only where the way needs none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub material: Option<MaterialId>,
    /// How it is shared.
    pub way: Way,
    /// `read.share` (unless said otherwise), `read.tip`, `read.peer` or `read.pictures`; ideas have their own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub template: Option<String>,
}

/// What is sent.
#[derive(Clone, Debug, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Sending {
    /// A child each; siblings come in one text.
    pub items: Vec<Item>,
    /// The number story, where the way is `bedtime`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub question: Option<String>,
    /// A person's translation of it, as in an update.
    #[serde(default)]
    pub words: BTreeMap<String, BTreeMap<String, String>>,
    /// What the sender looked at and accepts, as in an update.
    #[serde(default)]
    pub accept: BTreeSet<String>,
    /// What becomes of families for whose language there is no translation, as in an update.
    #[serde(default)]
    pub untranslated: Untranslated,
}

/// Sends. The same key with the same items gives the same update.
pub async fn send(
    app: &App,
    scope: &Scope,
    by: &staff::Model,
    key: &str,
    sending: &Sending,
) -> Result<Composed, Error> {
    checked(app, scope, sending).await?;
    let now = app.now();
    let pack = |item: &Item| pack::Model {
        id: PackId(app.ids.uuid(now.timestamp())),
        district_id: scope.district_id(),
        student_id: item.student,
        material_id: item.material.filter(|_| item.way.idea().is_none()),
        way: item.way,
        template: Some(template(item).to_owned()),
        why: "sent".to_owned(),
        programme_id: None,
        week: None,
        staff_id: by.id,
        update_id: None,
        made_at: now,
        answered_at: None,
    };
    let packs = sending.items.iter().map(pack).collect();
    let base = match (&sending.question, sending.items.first()) {
        (Some(_), _) => "math.bedtime",
        (None, Some(item)) => template(item),
        (None, None) => "read.share",
    };
    let question = sending.question.as_deref().map(|question| ("question", question));
    let students = sending.items.iter().map(|item| item.student).collect();
    let draft = Draft {
        words: sending.words.clone(),
        accept: sending.accept.clone(),
        untranslated: sending.untranslated,
        each: Some(Each { of: None, day: None, until: None, packs: true, digest: Some(digest(&sending.items)?) }),
        ..Draft::template(Audience::Students(students), base, question.as_slice())
    };
    compose_each(app, scope, by, (key, &draft), packs).await
}

fn template(item: &Item) -> &str {
    item.way.idea().or(item.template.as_deref()).unwrap_or("read.share")
}

/// Stands for the items: the same key with others is refused.
fn digest(items: &[Item]) -> Result<String, Error> {
    let text = serde_json::to_string(items).map_err(|fault| Error::Fault(fault.to_string()))?;
    Ok(Sha256::digest(text).iter().take(16).map(|byte| format!("{byte:02x}")).collect())
}

async fn checked(app: &App, scope: &Scope, sending: &Sending) -> Result<(), Error> {
    let items = &sending.items;
    if items.is_empty() || items.len() > MOST {
        return Err(Error::invalid("items", format!("must be 1 to {MOST}")));
    }
    let students: BTreeSet<StudentId> = items.iter().map(|item| item.student).collect();
    if students.len() < items.len() {
        return Err(Error::invalid("items", "name a child twice"));
    }
    let wanted: BTreeSet<MaterialId> = items.iter().filter_map(|item| item.material).collect();
    let there = store::shareable(app.store.read(), scope, &wanted.into_iter().collect::<Vec<_>>()).await?;
    for (at, item) in items.iter().enumerate() {
        let field = |name: &str| format!("items.{at}.{name}");
        match item.material {
            Some(id) if !there.contains(&id) => {
                return Err(Error::invalid(field("material"), "is not there to be shared"));
            }
            None if item.way.idea().is_none() => {
                return Err(Error::invalid(field("material"), "is missing: this way needs one"));
            }
            _ => {}
        }
        if item.template.as_deref().is_some_and(|id| !WITH_A_BOOK.contains(&id)) {
            return Err(Error::invalid(field("template"), format!("must be one of {}", WITH_A_BOOK.join(", "))));
        }
        if item.way == Way::Bedtime && sending.question.is_none() {
            return Err(Error::invalid("question", "is missing: a number story needs one"));
        }
    }
    Ok(())
}
