//! The only source of time. Everything else takes a [`Clock`], so a test moves time instead of sleeping through it.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use jiff::{SignedDuration, Timestamp};

/// Where the present instant comes from.
#[derive(Clone, Debug)]
pub enum Clock {
    /// The machine's clock.
    System,
    /// The machine's clock moved by a fixed distance: the demo starts on a weekday evening at any hour of the day.
    Shifted(SignedDuration),
    /// A clock that stands still until it is moved: tests.
    Manual(Arc<AtomicI64>),
}

impl Clock {
    /// A clock that stands at `start` until [`Clock::advance`] or [`Clock::set`] moves it.
    pub fn manual(start: Timestamp) -> Self {
        Self::Manual(Arc::new(AtomicI64::new(start.as_microsecond())))
    }

    /// A clock that reads `start` now and runs at the machine's pace.
    pub fn starting_at(start: Timestamp) -> Self {
        Self::Shifted(start.duration_since(system_now()))
    }

    /// The present instant, to the microsecond (what the database keeps).
    pub fn now(&self) -> Timestamp {
        let now = match self {
            Self::System => system_now(),
            Self::Shifted(by) => system_now().saturating_add(*by).unwrap_or(Timestamp::MAX),
            Self::Manual(at) => return from_micros(at.load(Ordering::SeqCst)),
        };
        from_micros(now.as_microsecond())
    }

    /// Moves a manual clock on; the other kinds move by themselves and ignore it.
    pub fn advance(&self, by: SignedDuration) {
        if let Self::Manual(at) = self {
            let micros = i64::try_from(by.as_micros()).unwrap_or(i64::MAX);
            at.fetch_add(micros, Ordering::SeqCst);
        }
    }

    /// Sets a manual clock; the other kinds ignore it.
    pub fn set(&self, to: Timestamp) {
        if let Self::Manual(at) = self {
            at.store(to.as_microsecond(), Ordering::SeqCst);
        }
    }
}

/// An instant from microseconds since the Unix epoch; out-of-range values saturate.
pub fn from_micros(micros: i64) -> Timestamp {
    Timestamp::from_microsecond(micros).unwrap_or(if micros < 0 { Timestamp::MIN } else { Timestamp::MAX })
}

#[expect(clippy::disallowed_methods, reason = "the one place that asks the machine for the time")]
fn system_now() -> Timestamp {
    Timestamp::now()
}

/// An instant as the database keeps it: microseconds since the Unix epoch, UTC.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    sea_orm::DeriveValueType,
    serde::Serialize,
    serde::Deserialize,
)]
pub struct At(pub i64);

impl At {
    /// The instant as a jiff timestamp.
    pub fn timestamp(self) -> Timestamp {
        from_micros(self.0)
    }

    /// This instant moved by whole seconds.
    pub fn plus_s(self, seconds: i64) -> Self {
        Self(self.0.saturating_add(seconds.saturating_mul(1_000_000)))
    }
}

impl From<Timestamp> for At {
    fn from(instant: Timestamp) -> Self {
        Self(instant.as_microsecond())
    }
}

/// Serde for an instant as people and other programs read it: RFC 3339 in UTC.
pub mod said {
    use jiff::Timestamp;
    use serde::{Deserialize as _, Deserializer, Serialize as _, Serializer};

    use super::At;

    /// Writes it.
    pub fn serialize<S: Serializer>(at: &Option<At>, to: S) -> Result<S::Ok, S::Error> {
        at.map(At::timestamp).serialize(to)
    }

    /// Reads it.
    pub fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Option<At>, D::Error> {
        Ok(Option::<Timestamp>::deserialize(from)?.map(At::from))
    }
}
