//! Updates: what can be sent, what it would do, sending, what became of it, taking it back.

use std::collections::BTreeMap;

use actix_web::http::header::LOCATION;
use actix_web::web::{Data, Json, Path, Query};
use actix_web::{HttpRequest, HttpResponse, get, post};
use serde::{Deserialize, Serialize};

use super::page::{Page, Part, said};
use crate::channel::Channel;
use crate::entities::{UpdateState, message, update};
use crate::error::Error;
use crate::ids::{GuardianId, MessageId, StaffId, StudentId, UpdateId};
use crate::language::template::{Kind, Template as Source, is_note};
use crate::messages::compose::{self, Composed};
use crate::messages::draft::Draft;
use crate::messages::model::State as Stands;
use crate::messages::summary::Summary;
use crate::messages::words::{self, Wording, release};
use crate::messages::{store, undo};
use crate::web::bearer::Staff;
use crate::web::body::Body;
use crate::web::problem::Problem;
use crate::web::server::State;

/// What Porchlight fills in by itself.
const FILLED_IN: [&str; 3] = ["child", "teacher", "school"];

/// A blank of a template.
#[derive(Serialize, utoipa::ToSchema)]
pub(super) struct Blank {
    name: String,
    kind: Kind,
    /// What it is for, in English.
    note: String,
    /// The longest value in characters.
    max_chars: Option<usize>,
}

/// A kind of note.
#[derive(Serialize, utoipa::ToSchema)]
pub(super) struct Template {
    id: String,
    /// What it is for, in English.
    purpose: String,
    /// What the sender fills in as `args`.
    variables: Vec<Blank>,
}

/// What staff may send.
#[derive(Serialize, utoipa::ToSchema)]
pub(super) struct Templates {
    items: Vec<Template>,
    /// Always null: the list is whole.
    #[schema(required)]
    next: Option<String>,
    /// Skills that are translated in every language.
    skills: Vec<String>,
    /// BCP 47 tags of the languages there are.
    languages: Vec<String>,
}

/// The notes that staff may send
#[utoipa::path(operation_id = "list_templates", tag = "updates", responses((status = 200, body = Templates), (status = 401, body = Problem)))]
#[get("/templates")]
pub(super) async fn templates(state: Data<State>, _: Staff) -> Json<Templates> {
    let catalogue = &state.app().catalogue;
    let notes = catalogue.templates().iter().filter(|template| is_note(&template.id));
    Json(Templates {
        items: notes.map(template).collect(),
        next: None,
        skills: catalogue.skills().iter().map(|skill| (*skill).to_owned()).collect(),
        languages: catalogue.locales().iter().map(ToString::to_string).collect(),
    })
}

fn template(source: &Source) -> Template {
    let mine = source.variables.iter().filter(|variable| !FILLED_IN.contains(&variable.name.as_str()));
    let blank = |variable: &crate::language::template::Variable| Blank {
        name: variable.name.clone(),
        kind: variable.kind,
        note: variable.note.clone(),
        max_chars: variable.kind.max_chars(),
    };
    Template { id: source.id.clone(), purpose: source.purpose.clone(), variables: mine.map(blank).collect() }
}

/// What an update would do; nothing is stored
#[utoipa::path(
    operation_id = "preview_update", tag = "updates", request_body = Draft,
    responses(
        (status = 200, body = Summary), (status = 400, body = Problem), (status = 401, body = Problem),
        (status = 404, body = Problem), (status = 413, body = Problem), (status = 422, body = Problem)
    )
)]
#[post("/updates/preview")]
pub(super) async fn preview(state: Data<State>, from: Staff, body: Body<Draft>) -> Result<Json<Summary>, Error> {
    Ok(Json(compose::preview(&state.app(), &from.scope, &from.row, &body.0).await?))
}

/// Sends an update: the same key with the same body is the same update
#[utoipa::path(
    operation_id = "send_update", tag = "updates", request_body = Draft,
    params(("Idempotency-Key" = String, Header, description = "1 to 255 characters, new for each update")),
    responses(
        (status = 202, body = Composed), (status = 400, body = Problem), (status = 401, body = Problem),
        (status = 404, body = Problem), (status = 409, body = Problem), (status = 413, body = Problem),
        (status = 422, body = Problem)
    )
)]
#[post("/updates")]
pub(super) async fn create(
    state: Data<State>,
    from: Staff,
    request: HttpRequest,
    body: Body<Draft>,
) -> Result<HttpResponse, Error> {
    let key = idempotency_key(&request, "update")?;
    let composed = compose::compose(&state.app(), &from.scope, &from.row, key, &body.0).await?;
    let place = format!("/api/v1/updates/{}", composed.id);
    Ok(HttpResponse::Accepted().insert_header((LOCATION, place)).json(composed))
}

/// The key by which what is sent twice is sent once; `what` is to have a new one each.
pub(super) fn idempotency_key<'a>(request: &'a HttpRequest, what: &str) -> Result<&'a str, Error> {
    let key = request.headers().get("idempotency-key").and_then(|key| key.to_str().ok());
    key.ok_or_else(|| Error::invalid("Idempotency-Key", format!("is missing: send a new one with each {what}")))
}

/// Which updates.
#[derive(Deserialize, utoipa::IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(super) struct Which {
    /// Only those that the asker sent.
    #[serde(default)]
    own: bool,
    /// Only those with families who wait for a person's translation, the oldest first.
    #[serde(default)]
    waiting: bool,
    /// `next` of the page before.
    #[serde(default)]
    after: Option<String>,
    /// Items at most, 1 to 200; 50 when it is missing.
    #[serde(default)]
    limit: Option<u64>,
}

/// An update.
#[derive(Serialize, utoipa::ToSchema)]
pub(super) struct Update {
    id: UpdateId,
    state: UpdateState,
    /// Who sent it.
    from: StaffId,
    created_at: String,
    draft: Draft,
    summary: Summary,
    /// Languages whose families wait for a person's words, with what is known of them.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    waiting: Vec<Wording>,
    /// How many messages stand in each state; missing in a list, where `summary.not_reached_list` is empty, too.
    #[serde(skip_serializing_if = "Option::is_none")]
    counts: Option<BTreeMap<String, i64>>,
}

impl Update {
    pub(super) fn of(row: update::Model, counts: Option<BTreeMap<String, i64>>) -> Result<Self, Error> {
        let waiting = release::waits(&row)?;
        let Composed { id, state, summary } = compose::shown(&row)?;
        let draft = serde_json::from_str(&row.draft).map_err(|fault| Error::Fault(fault.to_string()))?;
        Ok(Self { id, state, from: row.staff_id, created_at: said(row.created_at), draft, summary, waiting, counts })
    }
}

/// The updates that the asker may look at, newest first
#[utoipa::path(
    operation_id = "list_updates", tag = "updates", params(Which),
    responses((status = 200, body = Page<Update>), (status = 401, body = Problem), (status = 422, body = Problem))
)]
#[get("/updates")]
pub(super) async fn list(state: Data<State>, asker: Staff, which: Query<Which>) -> Result<Json<Page<Update>>, Error> {
    let Which { own, waiting, after, limit } = which.into_inner();
    let part = Part { after, limit };
    let (limit, after) = (part.limit()?, part.after(UpdateId)?);
    let (db, id) = (state.app.store.read(), asker.row.id);
    let rows = match waiting {
        true => words::store::waiting(db, &asker.scope, id, after, limit + 1).await?,
        false => store::updates(db, &asker.scope, id, own, after, limit + 1).await?,
    };
    let page = Page::of(rows, limit, |row| row.id.to_string(), |row| Update::of(row, None));
    let mut items = page.items.into_iter().collect::<Result<Vec<_>, _>>()?;
    // Up to a thousand each: they are told of one update at a time.
    items.iter_mut().for_each(|item| item.summary.not_reached_list.clear());
    Ok(Json(Page { items, next: page.next }))
}

async fn seen(state: &State, asker: &Staff, id: UpdateId) -> Result<update::Model, Error> {
    let row = store::update_seen(state.app.store.read(), &asker.scope, asker.row.id, id).await?;
    row.ok_or(Error::NotFound("update"))
}

async fn counted(state: &State, asker: &Staff, id: UpdateId) -> Result<BTreeMap<String, i64>, Error> {
    let states = store::states(state.app.store.read(), &asker.scope, id).await?;
    Ok(states.into_iter().map(|(stands, count)| (word(stands), count)).collect())
}

fn word(stands: Stands) -> String {
    serde_json::to_value(stands).ok().and_then(|word| word.as_str().map(str::to_owned)).unwrap_or_default()
}

/// An update, and how many of its messages stand in each state
#[utoipa::path(
    operation_id = "get_update", tag = "updates", params(("id" = UpdateId, Path)),
    responses((status = 200, body = Update), (status = 401, body = Problem), (status = 404, body = Problem))
)]
#[get("/updates/{id}")]
pub(super) async fn one(state: Data<State>, asker: Staff, id: Path<UpdateId>) -> Result<Json<Update>, Error> {
    let row = seen(&state, &asker, *id).await?;
    let counts = counted(&state, &asker, row.id).await?;
    Ok(Json(Update::of(row, Some(counts))?))
}

/// One text for one contact.
#[derive(Serialize, utoipa::ToSchema)]
pub(super) struct Message {
    id: MessageId,
    guardian: Option<GuardianId>,
    students: Vec<StudentId>,
    /// Template id, or `own_words`.
    kind: String,
    channel: Channel,
    /// E.164, or the e-mail address.
    to: String,
    state: Stands,
    /// Why it failed or is unsure.
    code: Option<String>,
    /// BCP 47 tag that the guardian reads.
    language_asked: String,
    /// BCP 47 tag of the words.
    language: String,
    /// BCP 47 tag of the other language that the same is said in, too, where nobody had reviewed the wording in the first.
    language_also: Option<String>,
    /// `template`, `reviewed` (a template whose wording a person approved), `as_written`, `translated` (by a computer),
    /// `edited` (by a person), or `original` (under a note).
    made: String,
    /// Who approved the wording, the service that translated the sender's words, or the id of who edited them.
    made_by: Option<String>,
    subject: Option<String>,
    /// The words.
    text: String,
    /// SMS segments; 0 for e-mail.
    segments: i16,
    /// Estimated price, millionths of the currency.
    cost_micros: i64,
    /// From when it may leave.
    due_at: String,
    /// When its state last changed.
    changed_at: String,
}

impl Message {
    pub(super) fn of(row: message::Model) -> Self {
        Self {
            id: row.id,
            guardian: row.guardian_id,
            students: serde_json::from_str(&row.students).unwrap_or_default(),
            kind: row.kind,
            channel: row.channel,
            to: row.to_address,
            state: row.state,
            code: row.code,
            language_asked: row.language_asked,
            language: row.language,
            language_also: row.language_also,
            made: row.made,
            made_by: row.made_by,
            subject: row.subject,
            text: row.body,
            segments: row.segments,
            cost_micros: row.cost_micros,
            due_at: said(row.due_at),
            changed_at: said(row.changed_at),
        }
    }
}

/// The messages of an update, in the order they were made
#[utoipa::path(
    operation_id = "list_messages", tag = "updates", params(("id" = UpdateId, Path), Part),
    responses((status = 200, body = Page<Message>), (status = 401, body = Problem), (status = 404, body = Problem))
)]
#[get("/updates/{id}/messages")]
pub(super) async fn messages(
    state: Data<State>,
    asker: Staff,
    id: Path<UpdateId>,
    part: Query<Part>,
) -> Result<Json<Page<Message>>, Error> {
    let (limit, after) = (part.limit()?, part.after(MessageId)?);
    let row = seen(&state, &asker, *id).await?;
    let rows = store::messages(state.app.store.read(), &asker.scope, row.id, after, limit + 1).await?;
    Ok(Json(Page::of(rows, limit, |row| row.id.to_string(), Message::of)))
}

/// What was taken back.
#[derive(Serialize, utoipa::ToSchema)]
pub(super) struct Withdrawn {
    /// Messages that will not leave.
    withdrawn: u64,
    /// How many messages stand in each state now.
    counts: BTreeMap<String, i64>,
}

/// Takes back what has not left: the sender, or an administrator
#[utoipa::path(
    operation_id = "withdraw_update", tag = "updates", params(("id" = UpdateId, Path)),
    responses(
        (status = 200, body = Withdrawn), (status = 401, body = Problem), (status = 403, body = Problem),
        (status = 404, body = Problem)
    )
)]
#[post("/updates/{id}/withdraw")]
pub(super) async fn withdraw(state: Data<State>, asker: Staff, id: Path<UpdateId>) -> Result<Json<Withdrawn>, Error> {
    let withdrawn = undo::undo(&state.app(), &asker.scope, &asker.row, *id).await?;
    Ok(Json(Withdrawn { withdrawn, counts: counted(&state, &asker, *id).await? }))
}
