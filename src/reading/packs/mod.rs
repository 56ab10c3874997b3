//! Packs: what each child of an audience is to get, proposed for a teacher who may change any of it, and sent to all of them by
//! one update. How far a child reads and what a family wished is kept here, too.

pub mod propose;
pub mod send;
pub mod store;
pub mod wishes;

pub use propose::{Chooser, Proposed, Wanted, propose};
pub use send::{Item, Sending, send, shares};
pub use wishes::{Wish, level, set_level, set_wish, wish};

use crate::app::App;
use crate::clock::At;
use crate::db::ConnectionTrait;
use crate::error::Error;
use crate::ids::StudentId;
use crate::scope::Scope;

/// For how long minutes that a family tells are of a pack, seconds.
const ANSWER_S: i64 = 14 * 86_400;

/// Writes down that families told minutes of what these children had last: such ways are preferred from then on. In the
/// transaction that logs the minutes.
pub async fn answered(
    app: &App,
    db: &impl ConnectionTrait,
    scope: &Scope,
    students: &[StudentId],
) -> Result<(), Error> {
    let now: At = app.now();
    Ok(store::answered(db, scope, students, (now.plus_s(-ANSWER_S), now)).await?)
}
