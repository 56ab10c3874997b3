//! What was said with families; and, for administrators, how the sending lines are.

use actix_web::web::{Data, Json, Path, Query};
use actix_web::{get, post};
use serde::Serialize;

use super::page::{Page, Part, cursor, said};
use super::updates::Message;
use crate::channel::Channel;
use crate::delivery::lines::store as lines_store;
use crate::entities::{Role, guardian, reply};
use crate::error::Error;
use crate::ids::{GuardianId, MessageId, ReplyId, StaffId};
use crate::messages::threads::{self, After, Said, Thread as Row};
use crate::people::store as people;
use crate::web::bearer::Staff;
use crate::web::problem::Problem;
use crate::web::server::State;

/// A guardian of a thread.
#[derive(Serialize, utoipa::ToSchema)]
pub(super) struct Who {
    id: GuardianId,
    given_name: String,
    family_name: String,
    /// BCP 47 tag that is read.
    language: Option<String>,
}

impl Who {
    fn of(row: guardian::Model) -> Self {
        Self { id: row.id, given_name: row.given_name, family_name: row.family_name, language: row.language }
    }
}

/// What a family wrote.
#[derive(Serialize, utoipa::ToSchema)]
pub(super) struct Reply {
    id: ReplyId,
    /// The words, as written.
    text: String,
    /// BCP 47 tag of the family's language then.
    language: Option<String>,
    /// The same in the language of who reads it; null where it is in that language, or not translated yet.
    translation: Option<Translation>,
    /// What Porchlight understood.
    meaning: String,
    /// Addresses of pictures and sounds.
    media: Vec<String>,
    /// Whose message it answers.
    staff: Option<StaffId>,
    /// The message it answers.
    answers: Option<MessageId>,
    received_at: String,
    /// When a member of staff read it.
    read_at: Option<String>,
}

/// What a computer made of a reply.
#[derive(Serialize, utoipa::ToSchema)]
pub(super) struct Translation {
    /// The words.
    text: String,
    /// BCP 47 tag of their language.
    language: Option<String>,
    /// The service.
    by: Option<String>,
}

impl Reply {
    fn of(row: reply::Model) -> Self {
        let (language, by) = (row.translated_to, row.translated_by);
        Self {
            translation: row.translation.map(|text| Translation { text, language, by }),
            id: row.id,
            text: row.body,
            language: row.language,
            meaning: row.meaning,
            media: serde_json::from_str(&row.media).unwrap_or_default(),
            staff: row.staff_id,
            answers: row.message_id,
            received_at: said(row.received_at),
            read_at: row.read_at.map(said),
        }
    }
}

/// A guardian who wrote.
#[derive(Serialize, utoipa::ToSchema)]
pub(super) struct Thread {
    guardian: Who,
    /// When last.
    last_at: String,
    last: Option<Reply>,
    /// Replies that nobody has read.
    unread: i64,
}

/// Guardians with replies, the newest first
#[utoipa::path(
    operation_id = "list_threads", tag = "threads", params(Part),
    responses((status = 200, body = Page<Thread>), (status = 401, body = Problem), (status = 422, body = Problem))
)]
#[get("/threads")]
pub(super) async fn list(state: Data<State>, asker: Staff, part: Query<Part>) -> Result<Json<Page<Thread>>, Error> {
    let (limit, after) = (part.limit()?, part.after_instant()?);
    let rows = threads::list(&state.app(), &asker.scope, asker.row.id, after, limit + 1).await?;
    let key = |row: &Row| cursor(After { at: row.last_at, id: row.guardian.id.0 });
    let thread = |row: Row| Thread {
        guardian: Who::of(row.guardian),
        last_at: said(row.last_at),
        last: row.last.map(Reply::of),
        unread: row.unread,
    };
    Ok(Json(Page::of(rows, limit, key, thread)))
}

/// One text of a thread: a message of the school, or a reply of the family.
#[derive(Serialize, utoipa::ToSchema)]
#[serde(tag = "by", rename_all = "snake_case")]
pub(super) enum Text {
    /// The school.
    School(Box<Message>),
    /// The family.
    Family(Box<Reply>),
}

/// A thread.
#[derive(Serialize, utoipa::ToSchema)]
pub(super) struct Whole {
    guardian: Who,
    /// Oldest first.
    items: Vec<Text>,
    /// Ask for what follows with `after`; null at the end.
    #[schema(required)]
    next: Option<String>,
}

/// What was said with a guardian, oldest first
#[utoipa::path(
    operation_id = "read_thread", tag = "threads", params(("guardian" = GuardianId, Path), Part),
    responses((status = 200, body = Whole), (status = 401, body = Problem), (status = 404, body = Problem))
)]
#[get("/threads/{guardian}")]
pub(super) async fn one(
    state: Data<State>,
    asker: Staff,
    guardian: Path<GuardianId>,
    part: Query<Part>,
) -> Result<Json<Whole>, Error> {
    let (limit, after) = (part.limit()?, part.after_instant()?);
    let app = state.app();
    let fetching = threads::read(&app, &asker.scope, asker.row.id, *guardian, after, limit + 1);
    let (guardian, rows) = fetching.await?;
    let text = |said: Said| match said {
        Said::Message(row) => Text::School(Box::new(Message::of(*row))),
        Said::Reply(row) => Text::Family(Box::new(Reply::of(*row))),
    };
    let Page { items, next } = Page::of(rows, limit, |row| cursor(row.at()), text);
    Ok(Json(Whole { guardian: Who::of(guardian), items, next }))
}

/// What was read.
#[derive(Serialize, utoipa::ToSchema)]
pub(super) struct Read {
    /// Replies that were new.
    read: u64,
}

/// Marks a guardian's replies as read
#[utoipa::path(
    operation_id = "mark_thread_read", tag = "threads", params(("guardian" = GuardianId, Path)),
    responses((status = 200, body = Read), (status = 401, body = Problem), (status = 404, body = Problem))
)]
#[post("/threads/{guardian}/read")]
pub(super) async fn read(state: Data<State>, asker: Staff, guardian: Path<GuardianId>) -> Result<Json<Read>, Error> {
    let new = threads::mark_read(&state.app(), &asker.scope, asker.row.id, *guardian).await?;
    Ok(Json(Read { read: new }))
}

/// What somebody wrote whom the roster does not know.
#[derive(Serialize, utoipa::ToSchema)]
pub(super) struct Stranger {
    /// Number or address.
    from: String,
    #[serde(flatten)]
    reply: Reply,
}

/// Replies from numbers and addresses that no guardian has, the newest first: administrators
#[utoipa::path(
    operation_id = "list_strangers", tag = "threads", params(Part),
    responses((status = 200, body = Page<Stranger>), (status = 401, body = Problem), (status = 403, body = Problem))
)]
#[get("/replies/strangers")]
pub(super) async fn strangers(
    state: Data<State>,
    asker: Staff,
    part: Query<Part>,
) -> Result<Json<Page<Stranger>>, Error> {
    let (limit, after) = (part.limit()?, part.after_instant()?);
    let rows = threads::strangers(&state.app(), &asker.scope, after, limit + 1).await?;
    let key = |row: &reply::Model| cursor(After { at: row.received_at, id: row.id.0 });
    let stranger = |row: reply::Model| Stranger { from: row.from_address.clone(), reply: Reply::of(row) };
    Ok(Json(Page::of(rows, limit, key, stranger)))
}

/// A sending line.
#[derive(Serialize, utoipa::ToSchema)]
pub(super) struct Line {
    name: String,
    channel: Channel,
    /// Its account or settings are at fault: it rests until then.
    resting_until: Option<String>,
    /// Why.
    why: Option<String>,
}

/// The sending lines of the asker's district: administrators
#[utoipa::path(
    operation_id = "list_lines", tag = "operation",
    responses((status = 200, body = Page<Line>), (status = 401, body = Problem), (status = 403, body = Problem))
)]
#[get("/lines")]
pub(super) async fn lines(state: Data<State>, asker: Staff) -> Result<Json<Page<Line>>, Error> {
    if asker.row.role != Role::Administrator {
        return Err(Error::Forbidden("only administrators see the sending lines"));
    }
    let (app, db) = (&state.app(), state.app.store.read());
    let district = people::district(db, asker.scope.district_id()).await?.ok_or(Error::NotFound("district"))?;
    let (leases, now) = (lines_store::leases(db).await?, app.now());
    let lines = app.lines.iter().filter(|line| line.serves(&district.name)).map(|line| {
        let rests = leases.iter().find(|lease| lease.line == line.name);
        let rests = rests.filter(|lease| lease.paused_until.is_some_and(|until| until > now));
        Line {
            name: line.name.clone(),
            channel: line.channel,
            resting_until: rests.and_then(|lease| lease.paused_until).map(said),
            why: rests.and_then(|lease| lease.paused_code.clone()),
        }
    });
    Ok(Json(Page::whole(lines.collect())))
}
