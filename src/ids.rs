//! Typed, time-ordered identifiers (UUIDv7, RFC 9562), and the only source of randomness.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use jiff::Timestamp;
use rand::rngs::StdRng;
use rand::{Rng, SeedableRng};
use sea_orm::prelude::Uuid;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, sea_orm::DeriveValueType,
                 serde::Serialize, serde::Deserialize, utoipa::ToSchema)]
        #[serde(transparent)]
        pub struct $name(pub Uuid);

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { self.0.fmt(f) }
        }
        impl std::str::FromStr for $name {
            type Err = uuid::Error;
            fn from_str(text: &str) -> Result<Self, Self::Err> { text.parse().map(Self) }
        }
        impl sea_orm::TryFromU64 for $name {
            fn try_from_u64(_: u64) -> Result<Self, sea_orm::DbErr> {
                Err(sea_orm::DbErr::ConvertFromU64(stringify!($name)))
            }
        }
    )+};
}

ids! {
    /// A district: the unit of growth and the wall between customers.
    DistrictId,
    /// A school of a district.
    SchoolId,
    /// A member of staff.
    StaffId,
    /// A class.
    ClassId,
    /// A student.
    StudentId,
    /// A guardian.
    GuardianId,
    /// One phone number or one e-mail address.
    ContactId,
    /// What a member of staff sends, to an audience.
    UpdateId,
    /// One text for one contact.
    MessageId,
    /// What came in.
    ReplyId,
    /// A season of conferences.
    RoundId,
    /// One meeting that is wanted.
    ConferenceId,
    /// Times that a family was offered.
    OfferId,
    /// A conference that has its time.
    BookingId,
    /// An interpreter.
    InterpreterId,
    /// A book, a game, a song: what can be shared with a family.
    MaterialId,
    /// A material with a way to use it, for one child.
    PackId,
    /// Packs of some weeks.
    ProgrammeId,
    /// A copy of a book that is lent.
    CopyId,
    /// Any other row.
    RowId,
}

/// Makes identifiers and random values: from the operating system, or from a seed in tests.
#[derive(Clone, Debug)]
pub struct Ids(Arc<Mutex<Source>>);

#[derive(Debug)]
struct Source {
    random: StdRng,
    // The millisecond of the last id, and how many there have been in it.
    last: (u64, u16),
}

impl Ids {
    /// Seeded by the operating system.
    pub fn random() -> Self {
        Self::from(rand::make_rng())
    }

    /// The same sequence for the same seed.
    pub fn seeded(seed: u64) -> Self {
        Self::from(StdRng::seed_from_u64(seed))
    }

    fn from(random: StdRng) -> Self {
        Self(Arc::new(Mutex::new(Source { random, last: (0, 0) })))
    }

    /// A new UUIDv7 for the instant `now`. Those of one millisecond are in the order they were made: twelve bits count
    /// (RFC 9562, section 6.2, method 1).
    pub fn uuid(&self, now: Timestamp) -> Uuid {
        let millis = u64::try_from(now.as_millisecond()).unwrap_or_default();
        let mut source = self.source();
        source.last = match source.last {
            (last, 0xfff) if last == millis || last == millis + 1 => (last + 1, 0),
            // A full millisecond borrowed from the next one.
            (last, count) if last == millis || last == millis + 1 => (last, count + 1),
            _ => (millis, 0),
        };
        let (millis, count) = source.last;
        let mut random = [0; 10];
        source.random.fill_bytes(&mut random);
        let [high, low] = count.to_be_bytes();
        let [first, second, rest @ ..] = random;
        let [a, b, c, d, e, f, g, h] = rest;
        let counted = [(high & 0x0f) | (first & 0xf0), low, a, b, c, d, e, f, g, h ^ second];
        uuid::Builder::from_unix_timestamp_millis(millis, &counted).into_uuid()
    }

    /// `N` random bytes, fit for secrets when made by [`Ids::random`].
    pub fn bytes<const N: usize>(&self) -> [u8; N] {
        let mut bytes = [0; N];
        self.source().random.fill_bytes(&mut bytes);
        bytes
    }

    fn source(&self) -> MutexGuard<'_, Source> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A number in `0.0..1.0`.
    pub fn dice(&self) -> f64 {
        // 53 bits: what an f64 holds exactly.
        (u64::from_le_bytes(self.bytes()) >> 11) as f64 / (1u64 << 53) as f64
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_of_one_instant_sort_as_they_were_made() {
        let (ids, now) = (Ids::seeded(1), Timestamp::from_second(1_790_000_000).unwrap());
        let made: Vec<_> = (0..6_000).map(|_| ids.uuid(now)).collect();
        assert!(made.is_sorted());
        assert!(made.iter().all(|id| id.get_version_num() == 7));
        let mut unique = made.clone();
        unique.dedup();
        assert_eq!(unique.len(), made.len());
    }
}
