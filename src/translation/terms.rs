//! The district's own words: what it is called here stays as it is in every language.

use super::store;
use crate::app::App;
use crate::entities::term;
use crate::error::Error;
use crate::ids::RowId;
use crate::scope::Scope;

/// The longest word or phrase, characters.
const MOST_CHARS: usize = 80;

/// Adds a word; adding it twice changes nothing.
pub async fn add(app: &App, scope: &Scope, word: &str) -> Result<Vec<term::Model>, Error> {
    let word = word.split_whitespace().collect::<Vec<_>>().join(" ");
    if word.is_empty() || word.chars().count() > MOST_CHARS || word.chars().any(char::is_control) {
        return Err(Error::invalid("word", format!("must be 1 to {MOST_CHARS} characters on one line")));
    }
    let id = RowId(app.ids.uuid(app.clock.now()));
    let row = term::Model { id, district_id: scope.district_id(), word, made_at: app.now() };
    let tx = app.store.begin().await?;
    store::add_term(&*tx, row).await?;
    let all = store::terms(&*tx, scope).await?;
    tx.commit().await?;
    Ok(all)
}

/// Takes a word away.
pub async fn remove(app: &App, scope: &Scope, id: RowId) -> Result<(), Error> {
    let tx = app.store.begin().await?;
    let gone = store::drop_term(&*tx, scope, id).await?;
    tx.commit().await?;
    if gone { Ok(()) } else { Err(Error::NotFound("word")) }
}
