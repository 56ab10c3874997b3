//! Lists by keyset: a page begins after what the last one ended with, so nothing is shown twice or skipped while rows come.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::clock::At;
use crate::error::Error;
use crate::messages::threads::After;

/// So many of a list, unless asked otherwise.
const USUAL: u64 = 50;
/// The most at once.
const MOST: u64 = 200;

/// Which part of a list.
#[derive(Clone, Debug, Default, Deserialize, utoipa::IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct Part {
    /// `next` of the page before.
    #[serde(default)]
    pub after: Option<String>,
    /// Items at most, 1 to 200; 50 when it is missing.
    #[serde(default)]
    pub limit: Option<u64>,
}

/// One page of a list.
#[derive(Clone, Debug, Serialize, utoipa::ToSchema)]
pub struct Page<T> {
    /// The items.
    pub items: Vec<T>,
    /// Ask for what follows with `after`; null at the end.
    #[schema(required)]
    pub next: Option<String>,
}

impl Part {
    /// How many items.
    pub fn limit(&self) -> Result<u64, Error> {
        match self.limit.unwrap_or(USUAL) {
            limit @ 1..=MOST => Ok(limit),
            _ => Err(Error::invalid("limit", format!("must be 1 to {MOST}"))),
        }
    }

    /// The id that the page before ended with.
    pub fn after<T>(&self, id: impl Fn(Uuid) -> T) -> Result<Option<T>, Error> {
        self.after.as_deref().map(|after| after.parse().map(&id).map_err(|_| wrong())).transpose()
    }

    /// The instant and id that the page before ended with.
    pub fn after_instant(&self) -> Result<Option<After>, Error> {
        self.after.as_deref().map(|after| instant(after).ok_or_else(wrong)).transpose()
    }
}

fn wrong() -> Error {
    Error::invalid("after", "is not a `next` of this list")
}

fn instant(after: &str) -> Option<After> {
    let (at, id) = after.split_once('.')?;
    Some(After { at: At(at.parse().ok()?), id: id.parse().ok()? })
}

impl<T> Page<T> {
    /// A page of rows of which one more than `limit` was asked for, to know whether there is more.
    pub fn of<R>(mut rows: Vec<R>, limit: u64, key: impl Fn(&R) -> String, item: impl FnMut(R) -> T) -> Self {
        let limit = usize::try_from(limit).unwrap_or(usize::MAX);
        let more = rows.len() > limit;
        rows.truncate(limit);
        let next = rows.last().filter(|_| more).map(key);
        Self { items: rows.into_iter().map(item).collect(), next }
    }

    /// A list that is short enough to be whole.
    pub fn whole(items: Vec<T>) -> Self {
        Self { items, next: None }
    }
}

/// A cursor for lists in the order of time.
pub fn cursor(after: After) -> String {
    format!("{}.{}", after.at.0, after.id)
}

/// RFC 3339, UTC.
pub fn said(at: At) -> String {
    at.timestamp().to_string()
}
