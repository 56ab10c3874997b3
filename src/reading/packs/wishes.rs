//! How far a child reads, as its teacher says, and what a family wished for reading.

use serde::{Deserialize, Serialize};

use super::store;
use crate::app::App;
use crate::clock::At;
use crate::entities::{reader, reading_wish, staff};
use crate::error::Error;
use crate::ids::{GuardianId, RowId, StudentId};
use crate::messages::each::store as each;
use crate::people::store as people;
use crate::reading::levels;
use crate::scope::Scope;

/// What a family wished.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Wish {
    /// Stories in pictures: print is not read.
    pub pictures: bool,
    /// No pictures in texts and letters.
    pub no_media: bool,
    /// No texts about reading before this instant, RFC 3339.
    #[serde(with = "crate::clock::said")]
    #[schema(value_type = Option<String>)]
    pub hold_until: Option<At>,
}

/// How far a child reads, and whether a teacher said it.
pub async fn level(app: &App, scope: &Scope, student: StudentId) -> Result<(i16, bool), Error> {
    let db = app.store.read();
    let row = store::students(db, scope, &[student]).await?.remove(&student).ok_or(Error::NotFound("student"))?;
    let said = store::readers(db, scope, &[student]).await?.get(&student).copied();
    Ok((said.unwrap_or_else(|| levels::of_grade(&row.grade)), said.is_some()))
}

/// A teacher says how far a child reads.
pub async fn set_level(
    app: &App,
    scope: &Scope,
    by: &staff::Model,
    student: StudentId,
    rank: i16,
) -> Result<(), Error> {
    if !(0..=levels::MOST).contains(&rank) {
        return Err(Error::invalid("rank", format!("must be 0 (is read to) to {}", levels::MOST)));
    }
    let tx = app.store.begin().await?;
    if !people::sees_students(&*tx, scope, &[student]).await? {
        return Err(Error::NotFound("student"));
    }
    let row = reader::Model {
        id: RowId(app.ids.uuid(app.clock.now())),
        district_id: scope.district_id(),
        student_id: student,
        rank,
        staff_id: by.id,
        set_at: app.now(),
    };
    store::put_reader(&*tx, row).await?;
    Ok(tx.commit().await?)
}

/// What a family wished.
pub async fn wish(app: &App, scope: &Scope, guardian: GuardianId) -> Result<Wish, Error> {
    let db = app.store.read();
    people::guardian(db, scope, guardian).await?.ok_or(Error::NotFound("guardian"))?;
    let row = each::wishes(db, scope, &[guardian]).await?.into_iter().next();
    let of =
        |row: reading_wish::Model| Wish { pictures: row.pictures, no_media: row.no_media, hold_until: row.hold_until };
    Ok(row.map(of).unwrap_or_default())
}

/// Keeps what a family wished.
pub async fn set_wish(app: &App, scope: &Scope, guardian: GuardianId, wish: Wish) -> Result<(), Error> {
    let tx = app.store.begin().await?;
    people::guardian(&*tx, scope, guardian).await?.ok_or(Error::NotFound("guardian"))?;
    let row = reading_wish::Model {
        id: RowId(app.ids.uuid(app.clock.now())),
        district_id: scope.district_id(),
        guardian_id: guardian,
        pictures: wish.pictures,
        no_media: wish.no_media,
        hold_until: wish.hold_until,
        changed_at: app.now(),
    };
    store::put_wish(&*tx, row).await?;
    Ok(tx.commit().await?)
}
