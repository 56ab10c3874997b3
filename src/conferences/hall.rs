//! A town hall: one meeting for all families of a school, at the round's one window. No slots and nothing to plan: whoever says
//! yes is booked beside all others, and how many come who read which language says which interpreters are needed.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use serde::{Deserialize, Serialize};

use super::fill::{Filled, PAGE};
use super::offers::store as offers;
use super::options::{Options, Proposed};
use super::{book, rounds, store};
use crate::app::App;
use crate::clock::At;
use crate::entities::conferences::{ConferenceState, Mode, OfferState, RoundKind, RoundState};
use crate::entities::{conference, offer, round, staff};
use crate::error::Error;
use crate::ids::{ConferenceId, GuardianId, OfferId, RoundId};
use crate::language::{Args, Tag, autonym};
use crate::messages::compose::{Composed, compose};
use crate::messages::draft::{Draft, Untranslated};
use crate::people::audience::{self, Audience, Home, Recipient};
use crate::scope::Scope;

/// Until so long before it begins a yes is counted, seconds: two hours.
const BEFORE_S: i64 = 2 * 3_600;

/// What families are invited with: the sender's own words, as in an update. Date, time, place, the interpreters' languages and
/// how to answer are said behind them.
#[derive(Clone, Debug, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Invitation {
    /// The words.
    pub text: String,
    /// A person's translation of all that is said.
    #[serde(default)]
    pub words: BTreeMap<String, BTreeMap<String, String>>,
    /// What the sender looked at and accepts.
    #[serde(default)]
    pub accept: BTreeSet<String>,
    /// What becomes of families for whose language there is no translation.
    #[serde(default)]
    pub untranslated: Untranslated,
    /// What was previewed.
    #[serde(default)]
    pub seen: BTreeMap<String, String>,
}

/// Who comes, of the families that read one language.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, utoipa::ToSchema)]
pub struct Comes {
    /// BCP 47 tag.
    pub language: String,
    /// Said yes.
    pub yes: usize,
    /// Of these, families that ask for an interpreter.
    pub interpreter: usize,
    /// Said no.
    pub no: usize,
    /// Have not answered.
    pub open: usize,
}

/// One place for every guardian of the school that is not there yet.
pub(super) async fn fill(app: &App, scope: &Scope, round: &round::Model) -> Result<Filled, Error> {
    let (_, host) = host(app, scope, round).await?;
    let present = store::conferences(app.store.read(), scope, round.id, None, &[]).await?;
    let known: BTreeSet<GuardianId> = present.iter().map(|row| row.guardian_id).collect();
    let mut filled = Filled { kept: known.len(), ..Filled::default() };
    let mut students = BTreeSet::new();
    let mut rows = Vec::new();
    for family in families(app, scope, round).await? {
        students.extend(family.students.iter().map(|student| student.id));
        let Some(child) = family.students.first().filter(|_| !known.contains(&family.guardian.id)) else { continue };
        rows.push(conference::Model {
            id: ConferenceId(app.ids.uuid(app.clock.now())),
            district_id: scope.district_id(),
            round_id: round.id,
            student_id: child.id,
            staff_id: host,
            guardian_id: family.guardian.id,
            with_id: None,
            slots: 1,
            wanted: false,
            state: ConferenceState::Open,
            reason: None,
            changed_at: app.now(),
        });
    }
    filled.students = students.len();
    let tx = app.store.begin().await?;
    filled.added = store::add_conferences(&*tx, rows).await?;
    tx.commit().await?;
    Ok(filled)
}

async fn families(app: &App, scope: &Scope, round: &round::Model) -> Result<Vec<Recipient>, Error> {
    let (audience, mut after, mut all) = (Audience::School(round.school_id), None, Vec::new());
    loop {
        let part = audience::part(&app.store, scope, &audience, after, PAGE).await?;
        all.extend(part.recipients);
        after = part.last;
        if !part.more {
            return Ok(all);
        }
    }
}

/// Where it is, and who of the staff is the host: the first who takes part.
async fn host(app: &App, scope: &Scope, round: &round::Model) -> Result<(String, crate::ids::StaffId), Error> {
    let first = store::teachers(app.store.read(), scope, round.id).await?.into_iter().next();
    let first = first.ok_or_else(|| Error::invalid("teachers", "nobody is the host: add one, with the place"))?;
    Ok((first.place, first.staff_id))
}

/// From when until when.
async fn time(app: &App, scope: &Scope, round: &round::Model, home: &Home) -> Result<(At, At), Error> {
    let windows = store::windows(app.store.read(), scope, round.id).await?;
    let [only] = windows.as_slice() else {
        return Err(Error::invalid("windows", "a town hall has one window: when it is"));
    };
    let zone = book::zone(home, round);
    let at = |minute| book::instant(&only.date, minute, &zone);
    at(only.from_minute).zip(at(only.to_minute)).ok_or_else(|| Error::invalid("windows", "is no time of that day"))
}

/// An invitation that could be sent: what it says, to whom, and when the meeting is.
async fn ready(
    app: &App,
    scope: &Scope,
    by: &staff::Model,
    id: RoundId,
    invitation: Invitation,
) -> Result<(round::Model, Draft, (At, At)), Error> {
    let round = rounds::runs(app, scope, id).await?;
    if round.kind != RoundKind::TownHall {
        return Err(Error::invalid("kind", "is no town hall: families are invited by a plan"));
    }
    if round.state == RoundState::Closed {
        return Err(Error::invalid("round", "is closed"));
    }
    let home = Home::load(&app.store, scope).await?;
    let (from, to) = time(app, scope, &round, &home).await?;
    if from.plus_s(-BEFORE_S) <= app.now() {
        return Err(Error::invalid("windows", "begins too soon for an answer"));
    }
    let text = facts(app, scope, by, (&round, &home, from, to), &invitation.text).await?;
    let draft = Draft {
        words: invitation.words,
        accept: invitation.accept,
        untranslated: invitation.untranslated,
        seen: invitation.seen,
        ..Draft::own_words(Audience::School(round.school_id), text)
    };
    Ok((round, draft, (from, to)))
}

/// What would be sent, to be looked at first.
pub async fn draft(
    app: &App,
    scope: &Scope,
    by: &staff::Model,
    id: RoundId,
    invitation: Invitation,
) -> Result<Draft, Error> {
    Ok(ready(app, scope, by, id, invitation).await?.1)
}

/// Invites every family of the school, and asks for a yes or a no. May be called again: who has answered is counted already.
pub async fn invite(
    app: &App,
    scope: &Scope,
    by: &staff::Model,
    (key, id): (&str, RoundId),
    invitation: Invitation,
) -> Result<Composed, Error> {
    let (round, draft, (from, to)) = ready(app, scope, by, id, invitation).await?;
    fill(app, scope, &round).await?;
    let composed = compose(app, scope, by, key, &draft).await?;
    let open = store::conferences(app.store.read(), scope, id, None, &[ConferenceState::Open]).await?;
    let tx = app.store.begin().await?;
    for row in &open {
        let only =
            Proposed { conference: row.id, starts_at: from, ends_at: to, mode: Mode::InPerson, interpreter: None };
        let asked = offer::Model {
            id: OfferId(app.ids.uuid(app.clock.now())),
            district_id: scope.district_id(),
            round_id: id,
            guardian_id: row.guardian_id,
            message_id: None,
            options: Options(vec![vec![only]]).write(),
            state: OfferState::Open,
            nth: 1,
            made_at: app.now(),
            expires_at: from.plus_s(-BEFORE_S),
        };
        offers::insert_offer(&*tx, asked).await?;
    }
    let asked: Vec<ConferenceId> = open.iter().map(|row| row.id).collect();
    for lot in asked.chunks(500) {
        offers::set_conferences(&*tx, scope, lot, ConferenceState::Offered, None, app.now()).await?;
    }
    offers::set_round(&*tx, scope, id, RoundState::Offering).await?;
    tx.commit().await?;
    Ok(composed)
}

/// The sender's words with all that a family must know.
async fn facts(
    app: &App,
    scope: &Scope,
    by: &staff::Model,
    (round, home, from, to): (&round::Model, &Home, At, At),
    text: &str,
) -> Result<String, Error> {
    let tag = Tag::parse(&by.language).unwrap_or_else(Tag::english);
    let tag = app.catalogue.page_locale(&tag, "hall-facts");
    let (place, _) = host(app, scope, round).await?;
    let spoken = interpreted(app, scope, round, (from, to)).await?;
    let names: Vec<String> = spoken.iter().filter_map(|tag| Tag::parse(tag)).map(|tag| autonym(&tag)).collect();
    let when = from.timestamp().to_zoned(book::zone(home, round));
    let args =
        Args::new().with("when", app.catalogue.say_moment(&tag, &when)).with("place", place.trim_end_matches('.'));
    let facts = match names.is_empty() {
        true => app.catalogue.page_word(&tag, "hall-facts", &args),
        false => {
            let args = args.with("languages", app.catalogue.say_list(&tag, &names));
            app.catalogue.page_word(&tag, "hall-facts-interpreters", &args)
        }
    };
    Ok(format!("{} {facts}", text.trim()))
}

/// The languages of the interpreters who are there all the time: BCP 47 tags.
async fn interpreted(
    app: &App,
    scope: &Scope,
    round: &round::Model,
    (from, to): (At, At),
) -> Result<BTreeSet<String>, Error> {
    let hours = store::interpreter_hours(app.store.read(), scope, from).await?;
    let here = hours.iter().filter(|one| {
        one.starts_at <= from && to <= one.ends_at && one.school_id.is_none_or(|school| school == round.school_id)
    });
    let here: BTreeSet<_> = here.map(|one| one.interpreter_id).collect();
    let who = store::interpreters(app.store.read(), scope).await?;
    let spoken = who.iter().filter(|one| here.contains(&one.id));
    Ok(spoken.flat_map(|one| one.languages.split_whitespace()).map(str::to_owned).collect())
}

/// When and where a town hall is, and in which languages somebody interprets.
#[derive(Clone, Debug)]
pub struct Facts {
    /// From when.
    pub from: At,
    /// Until when.
    pub to: At,
    /// Where.
    pub place: String,
    /// BCP 47 tags.
    pub interpreted: BTreeSet<String>,
}

/// The same for who runs it; none where its day or its host is not settled yet.
pub async fn known(app: &App, scope: &Scope, id: RoundId) -> Result<Option<Facts>, Error> {
    let round = rounds::runs(app, scope, id).await?;
    let home = Home::load(&app.store, scope).await?;
    fn settled<T>(fault: Error) -> Result<Option<T>, Error> {
        if matches!(fault, Error::Invalid { .. }) { Ok(None) } else { Err(fault) }
    }
    let (from, to) = match time(app, scope, &round, &home).await.map(Some).or_else(settled)? {
        Some(when) => when,
        None => return Ok(None),
    };
    let Some((place, _)) = host(app, scope, &round).await.map(Some).or_else(settled)? else { return Ok(None) };
    let interpreted = interpreted(app, scope, &round, (from, to)).await?;
    Ok(Some(Facts { from, to, place, interpreted }))
}

/// Who comes, by the language that families read; those of which most come first.
pub async fn comes(app: &App, scope: &Scope, id: RoundId) -> Result<Vec<Comes>, Error> {
    let round = rounds::runs(app, scope, id).await?;
    if round.kind != RoundKind::TownHall {
        return Err(Error::invalid("kind", "is no town hall"));
    }
    let home = Home::load(&app.store, scope).await?;
    let reads: HashMap<GuardianId, (String, bool)> = families(app, scope, &round)
        .await?
        .into_iter()
        .map(|family| (family.guardian.id, (home.language(&family).to_owned(), family.guardian.interpreter)))
        .collect();
    let mut by: BTreeMap<String, Comes> = BTreeMap::new();
    for row in store::conferences(app.store.read(), scope, id, None, &[]).await? {
        let known = reads.get(&row.guardian_id);
        let language = known.map_or_else(|| home.district.language.clone(), |(language, _)| language.clone());
        let one = by.entry(language.clone()).or_insert_with(|| Comes { language, ..Comes::default() });
        match row.state {
            ConferenceState::Booked | ConferenceState::Done => {
                one.yes += 1;
                one.interpreter += usize::from(known.is_some_and(|(_, interpreter)| *interpreter));
            }
            ConferenceState::Declined => one.no += 1,
            _ => one.open += 1,
        }
    }
    let mut all: Vec<Comes> = by.into_values().collect();
    all.sort_by_key(|one| std::cmp::Reverse(one.yes));
    Ok(all)
}
