//! Draft -> messages. Whom it reaches, by which contact, in which language, in which words, at what hour: decided and
//! rendered now, so the sender sees the exact words and a fault is in her hand, not a dead letter at night.
//!
//! Small audiences are made in the request's own transaction; larger ones in batches with a cursor, which any process
//! goes on with after a crash.

use sha2::{Digest as _, Sha256};

use super::advice;
use super::batch::{Batch, GREETING, Sender};
use super::draft::{Content, Draft};
use super::each::TEMPLATES;
use super::each::store as each_store;
use super::reviews::{Reviews, approve as reviews};
use super::store::{self, Progress};
use super::summary::Summary;
use super::wording;
use super::words::prepare::Speaker;
use super::words::release::{json as words_json, read as words_of};
use super::words::{Spoken, store as words_store};
use crate::app::{App, News, NewsKind};
use crate::clock::At;
use crate::db::ConnectionTrait;
use crate::entities::{UpdateState, message, pack, staff, update};
use crate::error::Error;
use crate::ids::UpdateId;
use crate::people::audience::{self, Home, Part};
use crate::people::store as people;
use crate::scope::Scope;
use crate::translation::How;

/// Guardians per transaction.
const BATCH: u64 = 500;
/// How long a process works on a batch of an update before others may take the update over, seconds. One that is late
/// finds that out when it writes, and its batch is taken back.
const LEASE_S: i64 = 10;
/// A question to get to know a family: no note, and sent in its own way.
const QUESTION: &str = "ask.family";
/// The longest idempotency key.
const MOST_KEY_CHARS: usize = 255;

/// What a sender gets back.
#[derive(Clone, Debug, PartialEq, serde::Serialize, utoipa::ToSchema)]
pub struct Composed {
    /// The update.
    pub id: UpdateId,
    /// Whether all its messages are made.
    pub state: UpdateState,
    /// Counts, languages, cost, who is not reached.
    pub summary: Summary,
}

/// What an update would do: nothing is stored but what services said.
pub async fn preview(app: &App, scope: &Scope, from: &staff::Model, draft: &Draft) -> Result<Summary, Error> {
    look(app, scope, from, draft, How::Ask).await
}

/// The same; while words are still being written no service is asked.
pub async fn look(app: &App, scope: &Scope, from: &staff::Model, draft: &Draft, how: How) -> Result<Summary, Error> {
    unlike(draft)?;
    let content = checked(app, scope, draft, &[]).await?;
    let home = Home::load(&app.store, scope).await?;
    let id = UpdateId(app.ids.uuid(app.clock.now()));
    let mut spoken = Spoken::default();
    // A preview is never held to an earlier one.
    let cleaned = Draft { seen: Default::default(), ..draft.cleaned() };
    let speaker = Speaker { app, scope, staff: from, content: &content, draft: &cleaned, how };
    let reviews = reviewed(app, scope, &home, draft, &content).await?;
    let mut summary = empty(app, scope, draft).await?;
    summary.advice = advice::look(app, scope, from, &content).await?;
    let mut after = None;
    loop {
        let part = audience::part(&app.store, scope, &draft.audience, after, BATCH).await?;
        speaker.prepare(&mut spoken, &Batch::languages(&home, &part.recipients)).await?;
        let (spoken, now) = (&spoken, app.now());
        let (home, content, reviews) = (&home, &content, &reviews);
        let sender = Sender { app, scope, staff: from, home, content, spoken, reviews, update: id, now, each: None };
        Batch::plan(&sender, app.store.read(), part.recipients).await?.preview(&sender, &mut summary);
        if !part.more {
            return Ok(summary);
        }
        after = part.last;
    }
}

/// Sends. The same key with the same draft gives the same update; with another draft it is refused.
pub async fn compose(
    app: &App,
    scope: &Scope,
    from: &staff::Model,
    key: &str,
    draft: &Draft,
) -> Result<Composed, Error> {
    unlike(draft)?;
    make(app, scope, from, (key, draft), &[], Vec::new()).await
}

/// The same for a single question to families: `reading::surveys` has seen to whom it may go.
pub async fn compose_question(
    app: &App,
    scope: &Scope,
    from: &staff::Model,
    key: &str,
    draft: &Draft,
) -> Result<Composed, Error> {
    make(app, scope, from, (key, draft), &[QUESTION], Vec::new()).await
}

/// Sends texts that differ from family to family (`draft.each`), with the packs that they are about; none where a programme
/// made them before. Nobody looks at what a programme sends: what needs a look waits for one.
pub async fn compose_each(
    app: &App,
    scope: &Scope,
    from: &staff::Model,
    (key, draft): (&str, &Draft),
    packs: Vec<pack::Model>,
) -> Result<Composed, Error> {
    make(app, scope, from, (key, draft), &TEMPLATES, packs).await
}

/// Nobody outside says how texts differ.
fn unlike(draft: &Draft) -> Result<(), Error> {
    draft.each.as_ref().map_or(Ok(()), |_| Err(Error::invalid("each", "is not for senders")))
}

async fn make(
    app: &App,
    scope: &Scope,
    from: &staff::Model,
    (key, draft): (&str, &Draft),
    own: &[&str],
    packs: Vec<pack::Model>,
) -> Result<Composed, Error> {
    check_key(key)?;
    let body_hash = hash(draft)?;
    if let Some(known) = store::update_by_key(app.store.read(), scope, from.id, key).await? {
        return repeated(known, &body_hash);
    }
    let unattended = draft.each.as_ref().is_some_and(|each| each.of.is_some());
    let content = checked(app, scope, draft, own).await?;
    // Words that need a look have had it: before a service is asked, and paid.
    (!unattended).then(|| advice::check(app, from, draft, &content)).transpose()?;
    let home = Home::load(&app.store, scope).await?;
    let part = audience::part(&app.store, scope, &draft.audience, None, BATCH).await?;
    let (how, cleaned) = (How::Ask, draft.cleaned());
    let speaker = Speaker { app, scope, staff: from, content: &content, draft: &cleaned, how };
    let mut spoken = Spoken::default();
    let has_words = speaker.prepare(&mut spoken, &Batch::languages(&home, &part.recipients)).await?;
    if unattended {
        spoken.hold_refused(draft);
    }
    if let Some((field, said)) = spoken.refusal(draft) {
        return Err(Error::invalid(field, said));
    }
    let spoken = spoken.without_near();
    let (edits, reviews) = (speaker.edits().await?, reviewed(app, scope, &home, draft, &content).await?);
    let (now, words) = (app.now(), has_words.then(|| words_json(&spoken)).transpose()?);
    let summary = json(&empty(app, scope, draft).await?)?;
    let row = update::Model {
        words,
        waiting: spoken.waiting().next().is_some(),
        ..fresh(app, from, (key, &body_hash), json(draft)?, summary)
    };
    let (spoken, reviews, update, each) = (&spoken, &reviews, row.id, draft.each.as_ref());
    let sender = Sender { app, scope, staff: from, home: &home, content: &content, spoken, reviews, update, now, each };
    let tx = app.store.begin().await?;
    if !store::insert_update(&*tx, row.clone()).await? {
        // The same key came twice at once, and the other was first.
        drop(tx);
        let known = store::update_by_key(app.store.read(), scope, from.id, key).await?;
        return repeated(known.ok_or(Error::NotFound("update"))?, &body_hash);
    }
    speaker.remember(&*tx, &edits, now).await?;
    let packs = packs.into_iter().map(|pack| pack::Model { update_id: Some(row.id), ..pack }).collect();
    each_store::insert_packs(&*tx, packs).await?;
    // The rest is for whichever process comes first.
    let composed = batch(&sender, &*tx, row, part, None)
        .await?
        .ok_or_else(|| Error::Fault("a new update was taken over".to_owned()))?;
    tx.commit().await?;
    app.wake.notify_waiters();
    app.unmade.notify_one();
    app.tell(News { district: scope.district_id(), staff: Some(from.id), kind: NewsKind::Update, id: composed.id.0 });
    Ok(composed)
}

/// An update of which nothing is made yet; this process begins with it.
fn fresh(app: &App, from: &staff::Model, (key, hash): (&str, &str), draft: String, summary: String) -> update::Model {
    let now = app.now();
    update::Model {
        id: UpdateId(app.ids.uuid(now.timestamp())),
        district_id: from.district_id,
        staff_id: from.id,
        key: key.to_owned(),
        body_hash: hash.to_owned(),
        draft,
        state: UpdateState::Composing,
        cursor: None,
        summary,
        words: None,
        waiting: false,
        lease_owner: Some(app.process.clone()),
        lease_until: Some(now.plus_s(LEASE_S)),
        created_at: now,
    }
}

/// Goes on with one update whose messages are not all made, until it is done or `stopping`; `false` if there is none.
pub async fn resume(app: &App, stopping: impl Fn() -> bool) -> Result<bool, Error> {
    let now = app.now();
    let tx = app.store.begin().await?;
    let claimed = store::claim_update(&*tx, &app.process, now, now.plus_s(LEASE_S)).await?;
    tx.commit().await?;
    let Some(mut row) = claimed else { return Ok(false) };
    // The sender's own view was checked when the update was made; who she is now decides whom it still may reach.
    let district = Scope::district(row.district_id);
    let Some(from) = people::staff(app.store.read(), &district, row.staff_id).await? else {
        // Nobody may send in her name any more: what is made stands, the rest is not made.
        tracing::warn!(update = %row.id, "its sender has left: the rest of the update is not made");
        let tx = app.store.begin().await?;
        store::end_composing(&*tx, &district, row.id).await?;
        tx.commit().await?;
        return Ok(true);
    };
    let scope = people::scope_of(app.store.read(), &from).await?;
    let draft: Draft = parsed(&row.draft)?;
    let content = draft.content()?;
    let home = Home::load(&app.store, &scope).await?;
    let reviews = reviewed(app, &scope, &home, &draft, &content).await?;
    let (scope, staff, home, content, reviews) = (&scope, &from, &home, &content, &reviews);
    let mut spoken = words_of(&row)?;
    let (how, cleaned) = (How::Ask, draft.cleaned());
    let speaker = Speaker { app, scope, staff, content, draft: &cleaned, how };
    for page in 1_usize.. {
        if row.state != UpdateState::Composing {
            break;
        }
        // The table grows by this very work: the database is to plan each page by what is there.
        if page.is_power_of_two() {
            app.store.count_anew("message").await?;
        }
        let part = audience::part(&app.store, scope, &draft.audience, row.cursor, BATCH).await?;
        let last = part.last;
        let left = words_left(&speaker, &mut spoken, home, &part).await?;
        let now = app.now();
        let (spoken, each) = (&spoken, draft.each.as_ref());
        let sender = Sender { app, scope, staff, home, content, spoken, reviews, update: row.id, now, each };
        let tx = app.store.begin().await?;
        if let Some(left) = left {
            words_store::keep(&*tx, scope, row.id, &words_json(&left)?, left.waiting().next().is_some()).await?;
        }
        let goes_on = (!stopping()).then(|| now.plus_s(LEASE_S));
        let Some(composed) = batch(&sender, &*tx, row.clone(), part, goes_on).await? else {
            tracing::info!(update = %row.id, "taken back, or taken over, while its messages were made");
            return Ok(true);
        };
        tx.commit().await?;
        app.wake.notify_waiters();
        app.tell(News { district: row.district_id, staff: Some(from.id), kind: NewsKind::Update, id: row.id.0 });
        if goes_on.is_none() {
            break;
        }
        row.state = composed.state;
        row.cursor = last.or(row.cursor);
        row.summary = json(&composed.summary)?;
    }
    Ok(true)
}

/// Finds the words for a part of an audience; what is to be kept of them from now on, if that changed.
async fn words_left(
    speaker: &Speaker<'_>,
    spoken: &mut Spoken,
    home: &Home,
    part: &Part,
) -> Result<Option<Spoken>, Error> {
    if !spoken.only.is_empty() {
        // Those who waited have their words; with the last part of the audience that is done.
        return Ok((!part.more).then(|| Spoken { only: Default::default(), ..spoken.clone() }));
    }
    let changed = speaker.prepare(spoken, &Batch::languages(home, &part.recipients)).await?;
    // Nobody is there to look: what needs a look waits for one.
    spoken.hold_refused(speaker.draft);
    Ok(changed.then(|| spoken.clone().without_near()))
}

/// Makes the messages of one part and writes down how far the update is, and until when this process goes on with it;
/// `None`, and nothing is to be kept, if the update was taken back or over meanwhile.
async fn batch(
    sender: &Sender<'_>,
    db: &impl ConnectionTrait,
    row: update::Model,
    part: Part,
    goes_on: Option<At>,
) -> Result<Option<Composed>, Error> {
    let mut summary: Summary = parsed(&row.summary)?;
    let state = if part.more { UpdateState::Composing } else { UpdateState::Composed };
    let rows: Vec<message::Model> =
        Batch::plan(sender, db, part.recipients).await?.write(sender, db, &mut summary).await?;
    store::insert_messages(db, rows).await?;
    let lease_until = goes_on.filter(|_| part.more);
    let text = json(&summary)?;
    let progress = Progress { cursor: part.last.or(row.cursor), summary: &text, state, lease_until };
    let mine = store::advance_update(db, sender.scope, row.id, &sender.app.process, progress).await?;
    Ok(mine.then_some(Composed { id: row.id, state, summary }))
}

/// What is known of the wordings that an update goes out in.
async fn reviewed(app: &App, scope: &Scope, home: &Home, draft: &Draft, content: &Content) -> Result<Reviews, Error> {
    let mut kinds = vec![content.kind(), GREETING];
    kinds.extend(draft.each.iter().flat_map(|_| TEMPLATES));
    reviews::load(app, scope, &home.district, &kinds).await
}

async fn checked(app: &App, scope: &Scope, draft: &Draft, own: &[&str]) -> Result<Content, Error> {
    let content = draft.content()?;
    super::draft::check_words(draft)?;
    wording::check(app, &content, own)?;
    audience::check(&app.store, scope, &draft.audience).await?;
    Ok(content)
}

async fn empty(app: &App, scope: &Scope, draft: &Draft) -> Result<Summary, Error> {
    let mut summary = Summary::new(&app.config.text.currency);
    summary.students_without_guardian = people::without_guardian(app.store.read(), scope, &draft.audience).await?;
    Ok(summary)
}

fn check_key(key: &str) -> Result<(), Error> {
    let length = key.chars().count();
    if !(1..=MOST_KEY_CHARS).contains(&length) || key.chars().any(char::is_control) {
        return Err(Error::invalid("Idempotency-Key", "must be 1 to 255 characters"));
    }
    Ok(())
}

fn repeated(known: update::Model, body_hash: &str) -> Result<Composed, Error> {
    if known.body_hash != body_hash {
        return Err(Error::KeyReused);
    }
    shown(&known)
}

/// An update as its sender sees it.
pub fn shown(row: &update::Model) -> Result<Composed, Error> {
    Ok(Composed { id: row.id, state: row.state, summary: parsed(&row.summary)? })
}

fn hash(draft: &Draft) -> Result<String, Error> {
    let digest = Sha256::digest(json(draft)?);
    Ok(digest.iter().map(|byte| format!("{byte:02x}")).collect())
}

fn json(value: &impl serde::Serialize) -> Result<String, Error> {
    serde_json::to_string(value).map_err(|fault| Error::Fault(fault.to_string()))
}

fn parsed<T: serde::de::DeserializeOwned>(text: &str) -> Result<T, Error> {
    serde_json::from_str(text).map_err(|fault| Error::Fault(fault.to_string()))
}
