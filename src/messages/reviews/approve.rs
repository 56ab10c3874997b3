//! Reading what is known of wordings, approving them, and taking that back.

use std::collections::{BTreeMap, HashMap};

use super::model::Reviews;
use super::store;
use crate::app::App;
use crate::entities::{Role, district, staff, wording_review};
use crate::error::Error;
use crate::ids::{DistrictId, RowId, StaffId};
use crate::language::Tag;
use crate::language::template::is_among;
use crate::scope::Scope;

/// Longest name of a reviewer, characters.
const MOST_NAME_CHARS: usize = 200;
/// Longest remark, characters.
const MOST_NOTE_CHARS: usize = 1_000;

/// What a person has said of a wording.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// The source, which its makers answer for: nothing to approve.
    Source,
    /// Approved as it is.
    Approved,
    /// Approved once; the words are others now.
    Changed,
    /// Not yet reviewed by a person.
    Unreviewed,
}

/// One template in one locale.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wording {
    /// The locale.
    pub locale: Tag,
    /// Template id.
    pub template: String,
    /// The fingerprint of its wording.
    pub wording: String,
    /// Whether it is of a kind that goes in both languages while nobody has approved it.
    pub vital: bool,
    /// What a person has said.
    pub state: State,
    /// The approval that holds, or the last one of an earlier wording.
    pub record: Option<wording_review::Model>,
}

/// What is to be approved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chosen {
    /// Template id.
    pub template: String,
    /// The fingerprint of the wording that was read; another one is refused.
    pub seen: Option<String>,
}

/// Who approves.
#[derive(Clone, Copy, Debug)]
pub enum Reviewer<'a> {
    /// A member of staff, signed in.
    Staff(&'a staff::Model),
    /// A person named by the operator, such as a translator outside.
    Named(&'a str),
}

impl Reviewer<'_> {
    fn shown(&self) -> Result<String, Error> {
        let name = match self {
            Self::Staff(staff) => staff.name.trim(),
            Self::Named(name) => name.trim(),
        };
        if name.is_empty() || name.chars().count() > MOST_NAME_CHARS || name.chars().any(char::is_control) {
            return Err(Error::invalid("by", format!("must be one line of 1 to {MOST_NAME_CHARS} characters")));
        }
        Ok(name.to_owned())
    }

    fn staff_id(&self) -> Option<StaffId> {
        match self {
            Self::Staff(staff) => Some(staff.id),
            Self::Named(_) => None,
        }
    }
}

/// Whether a member of staff approves wordings: it holds for the whole district.
pub fn may_review(role: Role) -> bool {
    matches!(role, Role::Coordinator | Role::Administrator)
}

/// Refuses who may not.
pub fn check_may_review(role: Role) -> Result<(), Error> {
    let refused = "only coordinators and administrators approve wordings";
    if may_review(role) { Ok(()) } else { Err(Error::Forbidden(refused)) }
}

/// What is known of these templates for the texts of a district: read once for all of them.
pub async fn load(app: &App, scope: &Scope, district: &district::Model, templates: &[&str]) -> Result<Reviews, Error> {
    let rows = store::holding(app.store.read(), scope, templates).await?;
    Ok(gathered(app, district, &rows))
}

/// The same for several districts.
pub async fn load_all(
    app: &App,
    districts: &[&district::Model],
    templates: &[&str],
) -> Result<HashMap<DistrictId, Reviews>, Error> {
    let ids: Vec<_> = districts.iter().map(|district| district.id).collect();
    let rows = store::holding_in(app.store.read(), &ids, templates).await?;
    Ok(districts.iter().map(|district| (district.id, gathered(app, district, &rows))).collect())
}

fn gathered(app: &App, district: &district::Model, rows: &[wording_review::Model]) -> Reviews {
    let settings = &app.config.text;
    let own = Tag::parse(&district.language).unwrap_or_else(Tag::english);
    let mut reviews = Reviews::new(settings.review, &settings.vital, app.catalogue.choose(&own));
    for row in rows.iter().filter(|row| row.district_id == district.id) {
        let now = Tag::parse(&row.locale).and_then(|tag| app.catalogue.fingerprint(&tag, &row.template));
        if now.as_deref() == Some(&row.wording) {
            reviews.add(&row.template, &row.locale, &row.reviewer);
        }
    }
    reviews
}

/// A locale that there is.
pub fn locale(app: &App, text: &str) -> Result<Tag, Error> {
    let tag = Tag::parse(text).filter(|tag| app.catalogue.locales().contains(tag));
    tag.ok_or_else(|| Error::invalid("locale", "is not one of the locales there are"))
}

/// Every template of a locale, or of all, with what is known of it; by locale and template.
pub async fn list(app: &App, scope: &Scope, only: Option<&Tag>) -> Result<Vec<Wording>, Error> {
    let rows = store::all(app.store.read(), scope, only.map(Tag::as_str)).await?;
    let mut said: BTreeMap<(&str, &str), Vec<&wording_review::Model>> = BTreeMap::new();
    for row in rows.iter().filter(|row| row.withdrawn_at.is_none()) {
        said.entry((&row.locale, &row.template)).or_default().push(row);
    }
    let catalogue = &app.catalogue;
    let mut all = Vec::new();
    for tag in catalogue.locales().iter().filter(|tag| only.is_none_or(|only| only == *tag)) {
        for template in catalogue.templates() {
            let Some(wording) = catalogue.fingerprint(tag, &template.id) else { continue };
            let known = said.get(&(tag.as_str(), template.id.as_str())).map(Vec::as_slice).unwrap_or_default();
            let holds = known.iter().find(|row| row.wording == wording);
            let state = match (holds, known.last()) {
                _ if *tag == Tag::english() => State::Source,
                (Some(_), _) => State::Approved,
                (None, Some(_)) => State::Changed,
                (None, None) => State::Unreviewed,
            };
            let record = holds.or(known.last()).map(|row| (*row).clone());
            let vital = is_among(&app.config.text.vital, &template.id);
            all.push(Wording { locale: tag.clone(), template: template.id.clone(), wording, vital, state, record });
        }
    }
    Ok(all)
}

/// Approves wordings of a locale as they are now: all of `chosen`, or none.
pub async fn approve(
    app: &App,
    scope: &Scope,
    by: Reviewer<'_>,
    locale: &Tag,
    chosen: &[Chosen],
    note: Option<&str>,
) -> Result<(), Error> {
    if *locale == Tag::english() {
        return Err(Error::invalid("locale", "is the source, which needs no approval"));
    }
    let (reviewer, note, at) = (by.shown()?, remark(note)?, app.now());
    let mut rows: Vec<wording_review::Model> = Vec::with_capacity(chosen.len());
    for one in chosen {
        if rows.iter().any(|row| row.template == one.template) {
            continue;
        }
        let wording = app.catalogue.fingerprint(locale, &one.template).ok_or(Error::UnknownTemplate)?;
        if one.seen.as_ref().is_some_and(|seen| *seen != wording) {
            let said = format!("{} has another wording now: read it anew", one.template);
            return Err(Error::invalid("wording", said));
        }
        rows.push(wording_review::Model {
            id: RowId(app.ids.uuid(at.timestamp())),
            district_id: scope.district_id(),
            template: one.template.clone(),
            locale: locale.to_string(),
            wording,
            staff_id: by.staff_id(),
            reviewer: reviewer.clone(),
            note: note.clone(),
            at,
            withdrawn_at: None,
            withdrawn_by: None,
        });
    }
    let tx = app.store.begin().await?;
    store::approve(&*tx, rows).await?;
    tx.commit().await?;
    Ok(())
}

/// Takes approvals of a locale back; how many there were.
pub async fn withdraw(
    app: &App,
    scope: &Scope,
    by: Reviewer<'_>,
    locale: &Tag,
    templates: &[&str],
) -> Result<u64, Error> {
    if templates.iter().any(|id| app.catalogue.template(id).is_none()) {
        return Err(Error::UnknownTemplate);
    }
    let by = by.shown()?;
    let tx = app.store.begin().await?;
    let gone = store::withdraw(&*tx, scope, locale.as_str(), templates, &by, app.now()).await?;
    tx.commit().await?;
    Ok(gone)
}

fn remark(note: Option<&str>) -> Result<Option<String>, Error> {
    let note = note.map(str::trim).filter(|note| !note.is_empty());
    if note.is_some_and(|note| note.chars().count() > MOST_NOTE_CHARS || note.contains('\0')) {
        return Err(Error::invalid("note", format!("must be at most {MOST_NOTE_CHARS} characters")));
    }
    Ok(note.map(str::to_owned))
}
