//! Names of districts, kept while they hold: masks need them for every text, and reading them takes long.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use crate::clock::At;
use crate::ids::DistrictId;
use crate::language::masks::Names;

/// What the names were made from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stamp {
    /// The newest of each kind.
    pub joined: [Option<uuid::Uuid>; 4],
    /// Until when they are believed.
    pub until: At,
}

type Kept = HashMap<DistrictId, (Stamp, Arc<Names>)>;

/// The shelf.
#[derive(Debug, Default)]
pub struct Shelf(Mutex<Kept>);

impl Shelf {
    /// The names of a district, if nobody joined it since and they are not too old.
    pub fn get(&self, district: DistrictId, stamp: &Stamp, now: At) -> Option<Arc<Names>> {
        let kept = self.kept();
        let (known, names) = kept.get(&district)?;
        (known.joined == stamp.joined && known.until > now).then(|| Arc::clone(names))
    }

    /// Keeps them.
    pub fn put(&self, district: DistrictId, stamp: Stamp, names: Arc<Names>) {
        self.kept().insert(district, (stamp, names));
    }

    fn kept(&self) -> MutexGuard<'_, Kept> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
