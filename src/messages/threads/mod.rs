//! What was said between a school and a guardian, in order. A view over messages and replies: it writes nothing but
//! that a reply was read.

pub mod store;

use crate::app::App;
use crate::clock::At;
use crate::entities::{guardian, message, reply};
use crate::error::Error;
use crate::ids::{GuardianId, StaffId};
use crate::people::store as people;
use crate::scope::{Reach, Scope};
pub use store::{After, Row};

/// A guardian who wrote, with what is new.
#[derive(Clone, Debug)]
pub struct Thread {
    /// The guardian.
    pub guardian: guardian::Model,
    /// When the guardian last wrote.
    pub last_at: At,
    /// The last reply.
    pub last: Option<reply::Model>,
    /// Replies that nobody has read.
    pub unread: i64,
}

/// One text of a thread.
#[derive(Clone, Debug)]
pub enum Said {
    /// By the school.
    Message(Box<message::Model>),
    /// By the family.
    Reply(Box<reply::Model>),
}

impl Said {
    /// When: the instant a message is due at, or a reply came, with its id as a tie-break.
    pub fn at(&self) -> After {
        match self {
            Self::Message(row) => After { at: row.due_at, id: row.id.0 },
            Self::Reply(row) => After { at: row.received_at, id: row.id.0 },
        }
    }
}

/// Guardians with replies that `asker` may see, the newest first.
pub async fn list(
    app: &App,
    scope: &Scope,
    asker: StaffId,
    after: Option<After>,
    limit: u64,
) -> Result<Vec<Thread>, Error> {
    let db = app.store.read();
    let rows = store::threads(db, scope, asker, after, limit).await?;
    let ids: Vec<_> = rows.iter().map(|row| row.guardian_id).collect();
    let mut guardians = people::guardians(db, scope, &ids).await?;
    let mut threads = Vec::with_capacity(rows.len());
    for row in rows {
        let Some(guardian) = guardians.remove(&row.guardian_id) else { continue };
        let last = store::last_reply(db, scope, asker, guardian.id).await?;
        threads.push(Thread { guardian, last_at: row.last_at, last, unread: row.unread });
    }
    Ok(threads)
}

/// Replies from numbers and addresses that no guardian of the roster has, the newest first: for administrators, since
/// nobody else can be said to be meant.
pub async fn strangers(app: &App, scope: &Scope, after: Option<After>, limit: u64) -> Result<Vec<reply::Model>, Error> {
    if *scope.reach() != Reach::District {
        return Err(Error::Forbidden("only administrators see what strangers wrote"));
    }
    Ok(store::strangers(app.store.read(), scope, after, limit).await?)
}

/// What was said with a guardian that the asker may see, oldest first, from a keyset cursor on.
pub async fn read(
    app: &App,
    scope: &Scope,
    asker: StaffId,
    guardian: GuardianId,
    after: Option<After>,
    limit: u64,
) -> Result<(guardian::Model, Vec<Said>), Error> {
    let db = app.store.read();
    let guardian = people::guardian(db, scope, guardian).await?.ok_or(Error::NotFound("guardian"))?;
    let messages = store::messages(db, scope, asker, guardian.id, after, limit).await?;
    let replies = store::replies(db, scope, asker, guardian.id, after, limit).await?;
    let mut said: Vec<Said> = messages.into_iter().map(|row| Said::Message(Box::new(row))).collect();
    said.extend(replies.into_iter().map(|row| Said::Reply(Box::new(row))));
    said.sort_by_key(Said::at);
    said.truncate(usize::try_from(limit).unwrap_or(usize::MAX));
    Ok((guardian, said))
}

/// Marks as read what `asker` may see of a guardian's replies; returns how many were new.
pub async fn mark_read(app: &App, scope: &Scope, asker: StaffId, guardian: GuardianId) -> Result<u64, Error> {
    let seen = people::guardian(app.store.read(), scope, guardian).await?;
    let guardian = seen.ok_or(Error::NotFound("guardian"))?;
    let tx = app.store.begin().await?;
    let read = store::mark_read(&*tx, scope, asker, guardian.id, app.now()).await?;
    tx.commit().await?;
    Ok(read)
}
