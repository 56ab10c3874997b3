//! Who gives which calendar to be read, and who gets which feed. Of herself everybody; of others coordinators and administrators;
//! interpreters' feeds are handed on by coordinators and administrators.

use url::Url;

use super::feed;
use super::store::{self, Owner};
use crate::app::App;
use crate::conferences::people::{may_arrange, may_block};
use crate::conferences::store as rounds;
use crate::entities::conferences::FeedOf;
use crate::entities::feed::Model as Row;
use crate::entities::{calendar, staff};
use crate::error::Error;
use crate::ids::{RowId, StaffId};
use crate::people::store as people;
use crate::scope::Scope;

/// A calendar that is read, and how that goes.
#[derive(Clone, Debug)]
pub struct Reading {
    /// The row.
    pub row: calendar::Model,
    /// Busy times that are kept of it and not over.
    pub times: usize,
}

impl Reading {
    /// The host of the address: the rest of it may be a secret.
    pub fn host(&self) -> String {
        Url::parse(&self.row.url).ok().and_then(|url| url.host_str().map(str::to_owned)).unwrap_or_default()
    }
}

/// Gives the calendar of a member of staff to be read; `by` nobody: the operator.
pub async fn put(
    app: &App,
    scope: &Scope,
    by: Option<&staff::Model>,
    who: StaffId,
    address: &str,
) -> Result<Reading, Error> {
    known(app, scope, by, who).await?;
    let url = app.fetch.address(address).map_err(|fault| Error::invalid("url", why(fault)))?;
    let row = calendar::Model {
        id: RowId(app.ids.uuid(app.clock.now())),
        district_id: scope.district_id(),
        staff_id: who,
        url: url.to_string(),
        etag: None,
        modified: None,
        tried_at: None,
        read_at: None,
        code: None,
    };
    let tx = app.store.begin().await?;
    store::keep_calendar(&*tx, row.clone()).await?;
    tx.commit().await?;
    reading(app, scope, row).await
}

fn why(fault: crate::fetch::Fault) -> &'static str {
    use crate::fetch::Fault;
    match fault {
        Fault::NotHttps => "must be an https address",
        Fault::PrivateAddress => "leads into a private network; the operator lists such hosts (fetch.allow_hosts)",
        _ => "must be the address of a calendar: https://… or webcal://…, at most 2000 bytes",
    }
}

/// The calendar of a member of staff.
pub async fn get(app: &App, scope: &Scope, by: Option<&staff::Model>, who: StaffId) -> Result<Reading, Error> {
    known(app, scope, by, who).await?;
    let row = store::calendar(app.store.read(), scope, who).await?.ok_or(Error::NotFound("calendar"))?;
    reading(app, scope, row).await
}

/// All calendars of the district, for those who plan.
pub async fn all(app: &App, scope: &Scope) -> Result<Vec<Reading>, Error> {
    may_arrange(scope)?;
    let mut all = Vec::new();
    for row in store::calendars(app.store.read(), scope).await? {
        all.push(reading(app, scope, row).await?);
    }
    Ok(all)
}

async fn reading(app: &App, scope: &Scope, row: calendar::Model) -> Result<Reading, Error> {
    let now = app.now();
    let times = store::read_times(app.store.read(), scope, row.staff_id).await?;
    Ok(Reading { times: times.iter().filter(|one| one.ends_at > now).count(), row })
}

/// A calendar is read no more: what it made busy is free.
pub async fn remove(app: &App, scope: &Scope, by: Option<&staff::Model>, who: StaffId) -> Result<(), Error> {
    known(app, scope, by, who).await?;
    let tx = app.store.begin().await?;
    if !store::drop_calendar(&*tx, scope, who).await? {
        return Err(Error::NotFound("calendar"));
    }
    store::exchange_times(&*tx, scope, who, Vec::new()).await?;
    rounds::bump_rounds_of(&*tx, scope, who).await?;
    Ok(tx.commit().await?)
}

/// The address of somebody's feed.
pub async fn feed_of(app: &App, scope: &Scope, by: Option<&staff::Model>, owner: Owner) -> Result<Url, Error> {
    let (whose, id) = may_hand_on(app, scope, by, owner).await?;
    let row = store::feed_of(app.store.read(), scope, whose, id).await?.ok_or(Error::NotFound("feed"))?;
    feed::address(app, &row)
}

/// A new address of somebody's feed: the one before opens nothing any more.
pub async fn renew_feed(app: &App, scope: &Scope, by: Option<&staff::Model>, owner: Owner) -> Result<Url, Error> {
    let (whose, owner_id) = may_hand_on(app, scope, by, owner).await?;
    let id = RowId(app.ids.uuid(app.clock.now()));
    let row = Row { id, district_id: scope.district_id(), owner_id, whose, made_at: app.now() };
    let tx = app.store.begin().await?;
    store::end_feed(&*tx, scope, whose, owner_id).await?;
    store::add_feed(&*tx, row.clone()).await?;
    tx.commit().await?;
    feed::address(app, &row)
}

/// Somebody's feed opens nothing any more.
pub async fn end_feed(app: &App, scope: &Scope, by: Option<&staff::Model>, owner: Owner) -> Result<(), Error> {
    let (whose, id) = may_hand_on(app, scope, by, owner).await?;
    let tx = app.store.begin().await?;
    if !store::end_feed(&*tx, scope, whose, id).await? {
        return Err(Error::NotFound("feed"));
    }
    Ok(tx.commit().await?)
}

async fn may_hand_on(
    app: &App,
    scope: &Scope,
    by: Option<&staff::Model>,
    owner: Owner,
) -> Result<(FeedOf, uuid::Uuid), Error> {
    match owner {
        Owner::Staff(who) => {
            known(app, scope, by, who).await?;
            Ok((FeedOf::Staff, who.0))
        }
        Owner::Interpreter(who) => {
            may_arrange(scope)?;
            let row = store::interpreter(app.store.read(), scope, who).await?;
            row.ok_or(Error::NotFound("interpreter")).map(|row| (FeedOf::Interpreter, row.id.0))
        }
    }
}

/// Whether there is such a member of staff, and the asker may speak for her.
async fn known(app: &App, scope: &Scope, by: Option<&staff::Model>, who: StaffId) -> Result<(), Error> {
    match by {
        Some(by) => may_block(app, scope, by, who).await,
        None => people::staff(app.store.read(), scope, who).await?.ok_or(Error::NotFound("member of staff")).map(drop),
    }
}
