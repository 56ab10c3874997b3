//! Moving one conference by hand: what stands against each time, by the same rules that the plan is explained by, and the move
//! itself. A proposed one changes the kept plan, an offered one is offered anew, a booked one is booked anew and its family told.

use std::collections::{HashMap, HashSet};

use super::asks::Occasion;
use super::book::{Ask, Refusal, book};
use super::offer::{self, Sent};
use super::offers::store as offers;
use super::options::{Options, Proposed};
use super::plan::Placed;
use super::planning::{self, Bundle};
use super::rounds::runs;
use super::say::{self, Listener, When};
use super::setup::{MODES, Setup};
use super::store;
use super::visits::{MOST_OPTIONS, Slot, Visit, Wishes};
use super::why::{Looking, Reason};
use crate::app::App;
use crate::clock::At;
use crate::entities::conferences::{ConferenceState, Mode, OfferState, RoundState};
use crate::entities::{conference, round_teacher};
use crate::error::Error;
use crate::ids::{ConferenceId, GuardianId, RoundId, StaffId};
use crate::messages::store as messages;
use crate::people::audience::Home;
use crate::scope::Scope;

/// What moving a conference does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Means {
    /// The kept plan has the new time; nobody is told.
    Propose,
    /// The family is offered the new time first.
    Offer,
    /// It is booked, and the family told.
    Book,
}

/// A time at which a conference could begin, and what stands against it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Start {
    /// When.
    pub at: At,
    /// What stands against it; [`Reason::Worse`]: nothing.
    pub reason: Reason,
    /// The conference that has the place.
    pub taken_by: Option<ConferenceId>,
    /// Whether it can be moved there all the same.
    pub may: bool,
}

/// A conference that is about to be moved.
#[derive(Clone, Debug)]
pub struct Moving {
    /// What moving it does.
    pub means: Means,
    /// Every time of its teacher.
    pub starts: Vec<Start>,
    /// Conferences of its teacher with which it could change times, nothing standing against either.
    pub swaps: Vec<ConferenceId>,
}

/// Why a conference was not moved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// This stands against the time.
    Against(Reason),
    /// Somebody changed the plan, or took the time, a moment ago.
    Meanwhile,
    /// The family was asked so often in this round that a person must speak with it.
    Asked,
}

/// What came of a move.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shifted {
    /// What was done.
    pub means: Means,
    /// Whether a text is on its way to the family.
    pub told: bool,
}

/// Times that are suggested for a conference without one.
const MOST_SUGGESTED: usize = 3;

/// A round and one of its conferences, looked at.
pub(super) struct Desk {
    pub(super) setup: Setup,
    pub(super) meeting: u32,
    pub(super) conference: conference::Model,
    /// What stands, is held or is proposed.
    pub(super) placed: Vec<Placed>,
    /// What the kept plan has a time for; not what was offered, booked or given up since.
    planned: HashSet<ConferenceId>,
    pub(super) means: Means,
}

impl Desk {
    pub(super) async fn open(app: &App, scope: &Scope, id: RoundId, which: ConferenceId) -> Result<Self, Error> {
        runs(app, scope, id).await?;
        let setup = Setup::load(&app.store, scope, id, app.now()).await?;
        let meeting = setup.meeting(which).ok_or(Error::NotFound("conference"))?;
        let conference = setup.conference(meeting).cloned().ok_or(Error::NotFound("conference"))?;
        let kept = planning::kept(app, scope, id).await?;
        let placed = planning::all(&setup, kept.as_ref());
        let firsts = kept.iter().flat_map(|kept| &kept.bundles).flat_map(|bundle| bundle.options.first());
        let made_at = kept.as_ref().map_or(At(0), |kept| kept.made_at);
        let stands = |id: &ConferenceId| {
            let row = setup.meeting(*id).and_then(|meeting| setup.conference(meeting));
            row.is_some_and(|row| row.changed_at <= made_at)
        };
        let planned = firsts.map(|one| one.conference).filter(stands).collect();
        let mut desk = Self { setup, meeting, conference, placed, planned, means: Means::Propose };
        desk.means = desk.means_of(&desk.conference);
        Ok(desk)
    }

    /// What moving a conference does.
    pub(super) fn means_of(&self, conference: &conference::Model) -> Means {
        let early = matches!(self.setup.round.state, RoundState::Draft | RoundState::Asking | RoundState::Planned);
        match conference.state {
            ConferenceState::Booked => Means::Book,
            ConferenceState::Offered => Means::Offer,
            _ if early || self.planned.contains(&conference.id) => Means::Propose,
            _ => Means::Book,
        }
    }

    fn starts(&self, now: At) -> Vec<Start> {
        let found = Looking::at(&self.setup, &self.placed).starts(self.meeting, None);
        let starts = found.into_iter().map(|one| Start {
            at: one.starts_at,
            reason: if one.starts_at <= now { Reason::TeacherAway } else { one.reason },
            taken_by: one.taken_by,
            may: one.starts_at > now && self.may(one.reason),
        });
        starts.collect()
    }

    /// Whether a coordinator may decide otherwise: a family that spoke with her may come outside of the hours it gave.
    fn may(&self, reason: Reason) -> bool {
        match reason {
            Reason::Worse | Reason::NoInterpreter => true,
            Reason::FamilyAway => self.means == Means::Book,
            _ => false,
        }
    }

    /// The time as it is offered and booked, with an interpreter where one is needed and free.
    fn proposed(&self, to: At) -> Option<Proposed> {
        let setup = &self.setup;
        let (day, start) = setup.tick(to)?;
        let place = Placed { meeting: self.meeting, day, start, interpreter: None };
        let before = self.placed.iter().find(|one| one.meeting == self.meeting);
        let free = Looking::at(setup, &self.placed).interpreters(&place);
        let same = before.and_then(|before| before.interpreter).filter(|who| free.contains(who));
        let place = Placed { interpreter: same.or(free.first().copied()), ..place };
        setup.proposed(&place).or_else(|| self.outside(&place))
    }

    /// Outside of the family's hours they meet as the window offers first.
    fn outside(&self, place: &Placed) -> Option<Proposed> {
        let setup = &self.setup;
        let span = setup.span(place);
        let holds = |window: &&super::plan::model::Window| {
            let of = window.span;
            of.day == span.day && of.start <= span.start && span.end <= of.end
        };
        let window = setup.instance.windows.iter().find(holds)?;
        let mode: Mode = MODES.get(usize::from(*window.modes.first()?)).copied()?;
        let (starts_at, ends_at) = (setup.at(span.day, span.start)?, setup.at(span.day, span.end)?);
        let interpreter = place.interpreter.and_then(|at| Some(setup.interpreters.get(at as usize)?.id));
        Some(Proposed { conference: self.conference.id, starts_at, ends_at, mode, interpreter })
    }
}

/// Times at which conferences without one could be, the best of each day, those in the family's hours first.
pub async fn suggest(
    app: &App,
    scope: &Scope,
    id: RoundId,
    which: &[ConferenceId],
) -> Result<HashMap<ConferenceId, Vec<At>>, Error> {
    let mut found = HashMap::new();
    let Some(first) = which.first() else { return Ok(found) };
    let mut desk = Desk::open(app, scope, id, *first).await?;
    for id in which {
        let Some(meeting) = desk.setup.meeting(*id) else { continue };
        let Some(conference) = desk.setup.conference(meeting).cloned() else { continue };
        (desk.means, desk.meeting, desk.conference) = (desk.means_of(&conference), meeting, conference);
        let mut free: Vec<Start> = desk.starts(app.now()).into_iter().filter(|start| start.may).collect();
        free.sort_by_key(|start| (start.reason == Reason::FamilyAway, start.at));
        let mut days = HashSet::new();
        free.retain(|start| desk.setup.tick(start.at).is_some_and(|(day, _)| days.insert(day)));
        found.insert(*id, free.iter().take(MOST_SUGGESTED).map(|start| start.at).collect());
    }
    Ok(found)
}

/// Looks at every time of a conference that the asker may move.
pub async fn look(app: &App, scope: &Scope, id: RoundId, which: ConferenceId) -> Result<Moving, Error> {
    let desk = Desk::open(app, scope, id, which).await?;
    let now = app.now();
    Ok(Moving { means: desk.means, starts: desk.starts(now), swaps: desk.swaps(now) })
}

/// Moves a conference of a round that the asker runs.
pub async fn shift(
    app: &App,
    scope: &Scope,
    id: RoundId,
    which: ConferenceId,
    to: At,
) -> Result<Result<Shifted, Refused>, Error> {
    let desk = Desk::open(app, scope, id, which).await?;
    let start = desk.starts(app.now()).into_iter().find(|start| start.at == to);
    let Some(start) = start else { return Ok(Err(Refused::Against(Reason::NoWindow))) };
    let proposed = desk.proposed(to).filter(|_| start.may);
    let Some(proposed) = proposed else { return Ok(Err(Refused::Against(start.reason))) };
    let done = match desk.means {
        Means::Propose => propose(app, scope, &desk, &[(desk.conference.guardian_id, proposed)]).await?,
        Means::Offer | Means::Book => tell(app, scope, &desk, proposed).await?,
    };
    app.wake.notify_waiters();
    Ok(done.map(|told| Shifted { means: desk.means, told }))
}

/// Puts times into the kept plan, all of them or none.
pub(super) async fn propose(
    app: &App,
    scope: &Scope,
    desk: &Desk,
    times: &[(GuardianId, Proposed)],
) -> Result<Result<bool, Refused>, Error> {
    let json = |fault: serde_json::Error| Error::Fault(format!("a kept plan cannot be read: {fault}"));
    let id = desk.setup.round.id;
    let row = store::proposal(app.store.read(), scope, id).await?.filter(|row| row.made_at.is_some());
    let Some(row) = row else { return Ok(Err(Refused::Meanwhile)) };
    let mut bundles: Vec<Bundle> = serde_json::from_str(&row.bundles).map_err(json)?;
    for (guardian, proposed) in times {
        match bundles.iter_mut().find(|bundle| bundle.guardian == *guardian) {
            Some(bundle) => {
                put_first(&mut bundle.options, *proposed);
                bundle.by_hand.retain(|one| *one != proposed.conference);
                bundle.by_hand.push(proposed.conference);
            }
            None => {
                let by_hand = vec![proposed.conference];
                bundles.push(Bundle { guardian: *guardian, options: Options(vec![vec![*proposed]]), by_hand });
            }
        }
    }
    let after = serde_json::to_string(&bundles).map_err(json)?;
    let tx = app.store.begin().await?;
    let ours = store::change_bundles(&*tx, scope, id, (&row.bundles, after)).await?;
    tx.commit().await?;
    Ok(if ours { Ok(false) } else { Err(Refused::Meanwhile) })
}

/// The conference's new time in the first choice. Other choices stay as long as they place the same conferences.
fn put_first(options: &mut Options, proposed: Proposed) {
    let mut first = options.first().to_vec();
    let new = !first.iter().any(|one| one.conference == proposed.conference);
    first.retain(|one| one.conference != proposed.conference);
    first.push(proposed);
    first.sort_by_key(|one| (one.starts_at, one.conference));
    let others = options.0.iter().skip(1).filter(|other| !new && **other != first).cloned().collect::<Vec<_>>();
    options.0 = std::iter::once(first).chain(others).collect();
}

/// Offers or books the time, and tells the family.
async fn tell(app: &App, scope: &Scope, desk: &Desk, proposed: Proposed) -> Result<Result<bool, Refused>, Error> {
    let db = app.store.read();
    let (round, conference) = (&desk.setup.round, &desk.conference);
    let home = Home::load(&app.store, scope).await?;
    let teachers: Vec<StaffId> = desk.setup.teachers.iter().map(|one| one.staff_id).collect();
    let staff = say::staff_of(db, scope, teachers.into_iter()).await?;
    let recipient = say::recipients(db, scope, &[conference.guardian_id]).await?.remove(&conference.guardian_id);
    let reviews = say::reviews(app, scope, &home).await?;
    let listener = recipient.map(|recipient| Listener {
        app,
        scope,
        home: &home,
        round,
        staff: &staff,
        recipient,
        reviews: &reviews,
        contact: None,
    });
    match (desk.means, listener) {
        (Means::Offer, Some(listener)) => offer_anew(&listener, desk, proposed).await,
        (_, listener) => book_anew(app, scope, desk, proposed, listener.as_ref()).await,
    }
}

pub(super) fn slot(desk: &Desk, proposed: &Proposed) -> Option<Slot> {
    let conference = desk.setup.conference(desk.setup.meeting(proposed.conference)?)?;
    let at = |teacher: &&round_teacher::Model| teacher.staff_id == conference.staff_id;
    Some(Slot::of(proposed, &desk.setup.round, conference, desk.setup.teachers.iter().find(at)))
}

async fn offer_anew(listener: &Listener<'_>, desk: &Desk, proposed: Proposed) -> Result<Result<bool, Refused>, Error> {
    let (app, scope, round) = (listener.app, listener.scope, listener.round);
    let tx = app.store.begin().await?;
    let earlier = offers::offers_to(&*tx, scope, round.id, desk.conference.guardian_id).await?;
    let open = earlier.iter().find(|one| one.state == OfferState::Open);
    let Some(open) = open else { return Ok(Err(Refused::Meanwhile)) };
    let mut options = Options::read(&open.options);
    put_first(&mut options, proposed);
    options.0.truncate(MOST_OPTIONS);
    let visit = |times: &Vec<Proposed>| times.iter().map(|one| slot(desk, one)).collect::<Option<Visit>>();
    let visits: Vec<Visit> = options.0.iter().filter_map(visit).collect();
    let conferences: Vec<ConferenceId> = options.first().iter().map(|one| one.conference).collect();
    let when = When::InItsHours { until: offer::of_use(round, app.now()) };
    let sent = offer::send(listener, &tx, &conferences, &visits, (&Wishes::default(), Occasion::First), when).await?;
    if !matches!(sent, Sent::Offered(_)) {
        return Ok(Err(Refused::Asked));
    }
    tx.commit().await?;
    Ok(Ok(true))
}

async fn book_anew(
    app: &App,
    scope: &Scope,
    desk: &Desk,
    proposed: Proposed,
    listener: Option<&Listener<'_>>,
) -> Result<Result<bool, Refused>, Error> {
    let tx = app.store.begin().await?;
    let ask = Ask { offer: None, round: desk.setup.round.id, visit: vec![proposed] };
    let outcome = book(app, &tx, scope, &[ask]).await?.pop().unwrap_or(Err(Refusal::Over));
    let bookings = match outcome {
        Ok(bookings) => bookings,
        Err(Refusal::Away) => return Ok(Err(Refused::Against(Reason::TeacherAway))),
        Err(Refusal::Elsewhere) => return Ok(Err(Refused::Against(Reason::FamilyTaken))),
        Err(Refusal::Taken | Refusal::Over) => return Ok(Err(Refused::Meanwhile)),
    };
    let visit: Visit = slot(desk, &proposed).into_iter().collect();
    let mut told = false;
    if let Some((listener, text)) = listener.and_then(|one| Some((one, one.booked(&bookings, &visit)?))) {
        let when = When::InItsHours { until: proposed.starts_at };
        let rows = listener.rows(&tx, &text, when).await?.unwrap_or_default();
        told = !rows.is_empty();
        messages::insert_messages(&*tx, rows).await?;
    }
    tx.commit().await?;
    Ok(Ok(told))
}
