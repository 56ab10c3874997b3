//! The conferences that a round wants, from the roster: each student of the teachers' classes, with each of these teachers or
//! with the homeroom teacher alone; one thread for each household (`households`).

use std::collections::{BTreeMap, BTreeSet, HashMap};

use serde::{Deserialize, Serialize};

use super::households::{Adult, Households};
use super::rounds::runs;
use super::store;
use crate::app::App;
use crate::entities::conferences::{ConferenceState, RoundKind};
use crate::entities::{conference, round};
use crate::error::Error;
use crate::ids::{ConferenceId, GuardianId, RoundId, StaffId, StudentId};
use crate::people::audience::{self, Audience};
use crate::scope::Scope;

/// Guardians read at once.
pub(super) const PAGE: u64 = 500;

/// With whom a student's family meets.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Whom {
    /// Every teacher of the round who teaches the student.
    #[default]
    EachTeacher,
    /// The one of them who teaches the student most classes.
    Homeroom,
}

/// What came of it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, utoipa::ToSchema)]
pub struct Filled {
    /// Students of the teachers' classes.
    pub students: usize,
    /// Conferences that were added.
    pub added: u64,
    /// Conferences that were there before.
    pub kept: usize,
    /// Students with two households or more.
    pub two_households: usize,
    /// Students of whom no guardian is known.
    pub without_guardian: usize,
}

/// Adds the conferences that are not there yet. Run it again after the roster changed.
pub async fn fill(app: &App, scope: &Scope, id: RoundId, whom: Whom) -> Result<Filled, Error> {
    let round = runs(app, scope, id).await?;
    if round.kind == RoundKind::TownHall {
        return super::hall::fill(app, scope, &round).await;
    }
    let pairs = pairs(app, scope, &round, whom).await?;
    let students: Vec<StudentId> =
        pairs.iter().map(|(student, _)| *student).collect::<BTreeSet<_>>().into_iter().collect();
    let homes = households(app, scope, &students).await?;
    let present = store::conferences(app.store.read(), scope, id, None, &[]).await?;
    let mut known: HashMap<(StudentId, StaffId), Vec<&conference::Model>> = HashMap::new();
    for one in &present {
        known.entry((one.student_id, one.staff_id)).or_default().push(one);
    }
    let mut filled = Filled { students: students.len(), ..Filled::default() };
    for student in &students {
        let threads = homes.threads(*student).len();
        filled.without_guardian += usize::from(threads == 0);
        filled.two_households += usize::from(threads > 1);
    }
    let mut rows = Vec::new();
    for (student, staff) in pairs {
        let there = known.get(&(student, staff)).map(Vec::as_slice).unwrap_or_default();
        for thread in homes.threads(student) {
            // A home that has its conference, whoever of it leads.
            if there.iter().any(|one| homes.share(one.guardian_id, thread.lead)) {
                filled.kept += 1;
                continue;
            }
            rows.push(conference::Model {
                id: ConferenceId(app.ids.uuid(app.clock.now())),
                district_id: scope.district_id(),
                round_id: id,
                student_id: student,
                staff_id: staff,
                guardian_id: thread.lead,
                with_id: thread.with,
                slots: 1,
                wanted: false,
                state: ConferenceState::Open,
                reason: None,
                changed_at: app.now(),
            });
        }
    }
    let tx = app.store.begin().await?;
    filled.added = store::add_conferences(&*tx, rows).await?;
    if filled.added > 0 {
        store::bump(&*tx, scope, id).await?;
    }
    tx.commit().await?;
    Ok(filled)
}

/// Which student with which teacher.
async fn pairs(
    app: &App,
    scope: &Scope,
    round: &round::Model,
    whom: Whom,
) -> Result<BTreeSet<(StudentId, StaffId)>, Error> {
    let db = app.store.read();
    let staff: Vec<StaffId> = store::teachers(db, scope, round.id).await?.into_iter().map(|one| one.staff_id).collect();
    let taught = store::taught(db, scope, round.school_id, &staff).await?;
    let classes: Vec<_> = taught.iter().map(|(_, class)| *class).collect::<BTreeSet<_>>().into_iter().collect();
    let enrolled = store::enrolled(db, scope, &classes).await?;
    let mut shared: BTreeMap<(StudentId, StaffId), usize> = BTreeMap::new();
    for (staff, class) in &taught {
        for (_, student) in enrolled.iter().filter(|(of, _)| of == class) {
            *shared.entry((*student, *staff)).or_default() += 1;
        }
    }
    if whom == Whom::EachTeacher {
        return Ok(shared.into_keys().collect());
    }
    let mut most: BTreeMap<StudentId, (usize, StaffId)> = BTreeMap::new();
    for ((student, staff), count) in shared {
        let best = most.entry(student).or_insert((count, staff));
        if count > best.0 {
            *best = (count, staff);
        }
    }
    Ok(most.into_iter().map(|(student, (_, staff))| (student, staff)).collect())
}

/// The households of students, by the roster.
pub(super) async fn households(app: &App, scope: &Scope, students: &[StudentId]) -> Result<Households, Error> {
    let mut adults = Vec::new();
    if students.is_empty() {
        return Ok(Households::of(adults, &BTreeMap::new()));
    }
    let (audience, mut after) = (Audience::Students(students.to_vec()), None);
    loop {
        let part = audience::part(&app.store, scope, &audience, after, PAGE).await?;
        for recipient in part.recipients {
            let open =
                recipient.contacts.iter().filter(|contact| contact.stopped_at.is_none() && contact.bad_at.is_none());
            adults.push(Adult {
                contacts: open.map(|contact| contact.id).collect(),
                children: recipient.students.iter().map(|student| student.id).collect(),
                id: recipient.guardian.id,
                family_name: recipient.guardian.family_name,
            });
        }
        after = part.last;
        if !part.more {
            let ids: Vec<GuardianId> = adults.iter().map(|adult| adult.id).collect();
            let said = store::home_words(app.store.read(), scope, &ids).await?;
            let said = said.into_iter().map(|word| ((word.one_id, word.other_id), word.together)).collect();
            return Ok(Households::of(adults, &said));
        }
    }
}
