//! How many texts a family gets: all senders together, counted by the hours at which they are due
//! (docs/evidence.md, rule 2). Pure.

use jiff::{SignedDuration, Timestamp};

use crate::people::availability::{Hours, Window};

/// The most a guardian gets.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Caps {
    /// Notes about one child in any seven days.
    pub notes_per_child_week: u16,
    /// Texts about reading and counting at home in any seven days.
    pub reading_per_week: u16,
    /// Everything in any seven days.
    pub per_week: u16,
    /// Everything in one calendar day of the family's zone.
    pub per_day: u16,
}

/// What a text counts as, besides one of all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Class {
    /// A note about a child.
    Note,
    /// Something to read, to count or to play at home, or a question about it.
    Reading,
    /// What has to be said and is about neither: a book that is due.
    Other,
}

/// A text that a guardian has had, or will have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Due {
    /// When it is due.
    pub at: Timestamp,
    /// What it counts as.
    pub class: Class,
    /// Whether it is about one of the children of the text being placed.
    pub same_child: bool,
}

const WEEK: SignedDuration = SignedDuration::from_hours(7 * 24);

impl Caps {
    /// Half of each, rounded up: a family that asked for less.
    pub fn halved(self) -> Self {
        let half = |n: u16| n.div_ceil(2);
        Self {
            notes_per_child_week: half(self.notes_per_child_week),
            reading_per_week: half(self.reading_per_week),
            per_week: half(self.per_week),
            per_day: half(self.per_day),
        }
    }

    /// The first window from `from` on in which one more text keeps all caps; `None` if that is not before `deadline`.
    pub fn place(
        self,
        hours: &Hours,
        (class, had): (Class, &[Due]),
        from: Timestamp,
        deadline: Timestamp,
    ) -> Option<Window> {
        let mut from = from;
        loop {
            let window = hours.next(from)?;
            if window.opens >= deadline {
                return None;
            }
            match self.conflict(hours, (class, had), window.opens) {
                None => return Some(window),
                Some(until) if until > from => from = until,
                Some(_) => return None,
            }
        }
    }

    /// `None` if a text at `at` keeps all caps, else the instant from which the broken one may hold again.
    fn conflict(self, hours: &Hours, (class, had): (Class, &[Due]), at: Timestamp) -> Option<Timestamp> {
        let today = hours.date(at);
        if had.iter().filter(|due| hours.date(due.at) == today).count() >= usize::from(self.per_day) {
            return today.tomorrow().ok().and_then(|date| hours.start_of(date));
        }
        let all = had.iter().map(|due| due.at);
        let alike = had.iter().filter(|due| due.class == class);
        let narrow = match class {
            Class::Note => over(alike.filter(|due| due.same_child).map(|due| due.at), self.notes_per_child_week, at),
            Class::Reading => over(alike.map(|due| due.at), self.reading_per_week, at),
            Class::Other => None,
        };
        over(all, self.per_week, at).into_iter().chain(narrow).max()
    }
}

/// If some seven days that hold `at` already hold `most` of `times`: when the oldest of those leaves the window.
fn over(times: impl Iterator<Item = Timestamp>, most: u16, at: Timestamp) -> Option<Timestamp> {
    let mut near: Vec<_> = times.filter(|t| t.duration_since(at).abs() < WEEK).collect();
    near.sort_unstable();
    let most = usize::from(most);
    if most == 0 {
        return Some(Timestamp::MAX);
    }
    near.windows(most).rev().find_map(|run| {
        let (first, last) = (*run.first()?, *run.last()?);
        (last.max(at).duration_since(first.min(at)) < WEEK)
            .then(|| first.saturating_add(WEEK).unwrap_or(Timestamp::MAX))
    })
}

#[cfg(test)]
mod tests {
    use jiff::ToSpan as _;
    use jiff::tz::TimeZone;
    use proptest::prelude::*;

    use super::*;
    use crate::people::availability::Quiet;

    const CAPS: Caps = Caps { notes_per_child_week: 2, reading_per_week: 3, per_week: 6, per_day: 2 };

    fn hours() -> Hours {
        Hours::new(TimeZone::get("America/Chicago").unwrap(), None, None, Quiet::default())
    }

    fn at(text: &str) -> Timestamp {
        format!("{text}[America/Chicago]").parse::<jiff::Zoned>().unwrap().timestamp()
    }

    fn far() -> Timestamp {
        at("2027-06-01T12:00")
    }

    #[test]
    fn the_third_note_about_a_child_waits_a_week_from_the_first() {
        let had =
            [at("2026-11-17T10:00"), at("2026-11-18T10:00")].map(|at| Due { at, class: Class::Note, same_child: true });
        let window = CAPS.place(&hours(), (Class::Note, &had), at("2026-11-19T10:00"), far()).unwrap();
        assert_eq!(window.opens, at("2026-11-24T10:00"));
    }

    #[test]
    fn the_third_text_of_a_day_waits_for_the_morning() {
        let had = [at("2026-11-17T10:00"), at("2026-11-17T11:00")].map(|at| Due {
            at,
            class: Class::Note,
            same_child: false,
        });
        let window = CAPS.place(&hours(), (Class::Note, &had), at("2026-11-17T12:00"), far()).unwrap();
        assert_eq!(window.opens, at("2026-11-18T09:00"));
    }

    #[test]
    fn reading_and_notes_have_caps_of_their_own() {
        let had = ["2026-11-17T10:00", "2026-11-18T10:00", "2026-11-19T10:00"];
        let had = had.map(|day| Due { at: at(day), class: Class::Reading, same_child: true });
        let place = |class| CAPS.place(&hours(), (class, &had), at("2026-11-20T10:00"), far()).unwrap().opens;
        assert_eq!(place(Class::Note), at("2026-11-20T10:00"));
        assert_eq!(place(Class::Other), at("2026-11-20T10:00"));
        assert_eq!(place(Class::Reading), at("2026-11-24T10:00"), "a week after the first of three");
    }

    #[test]
    fn a_text_whose_use_is_over_by_then_has_no_place() {
        let had =
            [at("2026-11-17T10:00"), at("2026-11-18T10:00")].map(|at| Due { at, class: Class::Note, same_child: true });
        assert_eq!(CAPS.place(&hours(), (Class::Note, &had), at("2026-11-19T10:00"), at("2026-11-22T10:00")), None);
    }

    proptest! {
        #[test]
        fn no_seven_days_and_no_day_hold_more_than_the_caps(gaps in prop::collection::vec(0i64..40, 1..40)) {
            let hours = hours();
            let (mut had, mut from) = (Vec::<Due>::new(), at("2026-11-02T07:00"));
            for gap in gaps {
                from = from.checked_add(gap.hours()).unwrap();
                if let Some(window) = CAPS.place(&hours, (Class::Note, &had), from, far()) {
                    had.push(Due { at: window.opens, class: Class::Note, same_child: true });
                }
            }
            for due in &had {
                let week = had.iter().filter(|d| d.at >= due.at && d.at.duration_since(due.at) < WEEK).count();
                prop_assert!(week <= 2, "{week} notes in seven days");
                prop_assert!(had.iter().filter(|d| hours.date(d.at) == hours.date(due.at)).count() <= 2);
            }
        }
    }
}
