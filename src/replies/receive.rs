//! Families' texts come in: kept once, understood, acted upon and answered. What arrives together is done together, in one
//! transaction; each call is answered when its text is safe.

use std::borrow::Borrow;
use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use super::act::{Heard, act, kind};
use super::meetings::{self, Deed, Question};
use super::reading::{self, Desk, Said, Turn};
use super::sender::{self, Sender};
use super::{Meaning, answer, store, translate, understand};
use crate::app::{App, News, NewsKind};
use crate::clock::At;
use crate::delivery::consent;
use crate::delivery::lines::Line;
use crate::entities::{district, reply};
use crate::error::Error;
use crate::gather::Gather;
use crate::ids::{ContactId, GuardianId, ReplyId, RowId};

/// Texts taken in at once.
const BATCH: usize = 128;

/// A text as a company told us of it.
#[derive(Clone, Debug)]
pub struct Incoming {
    /// The company's id of it.
    pub provider_id: String,
    /// Number or address it came from.
    pub from: String,
    /// The words.
    pub text: String,
    /// Addresses of pictures or sounds.
    pub media: Vec<String>,
    /// The call as it came.
    pub raw: String,
}

/// A text, and the line it came in on.
pub struct Coming {
    /// The line.
    pub line: Arc<Line>,
    /// The text.
    pub incoming: Incoming,
}

/// What became of a text that is safe.
pub struct Taken {
    /// It was a stop, for these contacts.
    stopped: Option<Vec<ContactId>>,
}

impl Taken {
    /// Returns when what the text asks for holds: after a STOP no company will be asked again for this contact, but for the
    /// one confirmation.
    pub async fn settled(self, app: &App) -> Result<(), Error> {
        match self.stopped {
            Some(contacts) => consent::landed(app, &contacts).await,
            None => Ok(()),
        }
    }
}

/// The way in for webhooks: one writer for many calls.
pub type Inbox = Gather<Coming, Taken>;

/// Starts the writer of families' texts.
pub fn inbox(app: Arc<App>) -> Inbox {
    Gather::start(BATCH, move |batch: Vec<Arc<Coming>>| {
        let app = app.anew();
        async move { take(&app, &batch).await }
    })
}

/// Takes one text in. When this returns, it is safe, and what it asks for holds.
pub async fn receive(app: &App, line: &Arc<Line>, incoming: Incoming) -> Result<(), Error> {
    for taken in take(app, &[Coming { line: Arc::clone(line), incoming }]).await? {
        taken.settled(app).await?;
    }
    Ok(())
}

/// Takes texts in: all are safe, or none is.
pub async fn take(app: &App, batch: &[impl Borrow<Coming>]) -> Result<Vec<Taken>, Error> {
    let districts = store::districts(app.store.read()).await?;
    let texts = batch.iter().map(Borrow::borrow).map(|coming| (coming, sender::address(coming, &districts)));
    let mut texts: Vec<_> = texts.collect();
    let mut taken = Vec::with_capacity(batch.len());
    while !texts.is_empty() {
        // Two texts of one family are two steps: the second finds what the first has changed.
        let mut seen = HashSet::new();
        let again = texts.iter().position(|(_, address)| !seen.insert(address.clone()));
        let rest = texts.split_off(again.unwrap_or(texts.len()));
        taken.extend(take_different(app, &districts, &texts).await?);
        texts = rest;
    }
    Ok(taken)
}

/// Takes texts of different families in, in one transaction.
async fn take_different(
    app: &App,
    districts: &[district::Model],
    texts: &[(&Coming, String)],
) -> Result<Vec<Taken>, Error> {
    let senders = sender::identify(app, districts, texts).await?;
    let now = app.now();
    let questions = meetings::questions(app, &senders, now).await?;
    let desk = Desk::open(app, &said(texts, &senders), now).await?;
    let (mut heard, mut strays, mut known) = (Vec::new(), Vec::new(), Vec::new());
    for ((coming, _), sender) in texts.iter().zip(senders) {
        known.push(sender.is_some());
        match sender {
            Some(sender) => heard.push(hear(app, coming, sender, (&questions, &desk), now)),
            None => {
                let id = RowId(app.ids.uuid(app.clock.now()));
                strays.push(store::stray(id, &coming.line.name, "no_district", &coming.incoming.raw, now));
            }
        }
    }
    remember(app, districts, &mut heard).await?;
    answer::draft(app, &mut heard).await?;
    let tx = app.store.begin().await?;
    store::keep_strays(&*tx, strays).await?;
    let new = store::insert(&*tx, heard.iter().map(|heard| heard.row.clone()).collect()).await?;
    let fresh = || heard.iter().filter(|heard| new.contains(&heard.row.id));
    let done = reading::act(app, &tx, &desk, fresh()).await?;
    let answers = act(app, &tx, fresh().filter(|heard| !done.replies.contains(&heard.row.id))).await? + done.answers;
    tx.commit().await?;
    if answers > 0 {
        app.wake.notify_waiters();
    }
    if heard.iter().any(|heard| heard.row.act_at.is_some()) {
        app.answers.notify_waiters();
    }
    tell(app, &heard, &new);
    let mut stopping = heard.iter().map(Heard::stopping);
    let taken = known.into_iter().map(|known| if known { stopping.next().flatten() } else { None });
    Ok(taken.map(|stopped| Taken { stopped }).collect())
}

/// What families say that want nothing of the program itself.
fn said<'a>(texts: &'a [(&Coming, String)], senders: &'a [Option<Sender>]) -> Vec<Said<'a>> {
    let known = texts.iter().zip(senders).filter_map(|((coming, _), sender)| Some((*coming, sender.as_ref()?)));
    known.filter_map(|(coming, sender)| says(coming, sender)).collect()
}

/// What a family says, where it is words for somebody and it has not stopped.
fn says<'a>(coming: &'a Coming, sender: &'a Sender) -> Option<Said<'a>> {
    let meaning = understand(&coming.incoming.text, sender.language(), &sender.district.language);
    let plain = matches!(meaning, Meaning::Words | Meaning::OptIn { answer: true }) && !sender.had_stopped();
    Some(Said {
        text: &coming.incoming.text,
        meaning,
        language: sender.language(),
        district: (sender.district.id, &sender.district.language),
        guardian: sender.guardian.as_ref().filter(|_| plain)?.id,
    })
}

/// What a text means and who says it: all that can be known before anything is written.
fn hear<'a>(
    app: &App,
    coming: &'a Coming,
    sender: Sender,
    (questions, desk): (&HashMap<GuardianId, Question>, &Desk),
    now: At,
) -> Heard<'a> {
    let meaning = understand(&coming.incoming.text, sender.language(), &sender.district.language);
    let mut row = row(app, coming, &sender, meaning, now);
    let mut kind = kind(meaning, &sender, now);
    let asked = sender.guardian.as_ref().and_then(|guardian| questions.get(&guardian.id));
    let turn = says(coming, &sender).map(|said| desk.turn(&said, asked));
    let mut deed = None;
    match (turn, asked) {
        (Some(Turn::Reading(what)), _) => deed = Some(what),
        (Some(Turn::Other), Some(question)) => {
            match question.deed(&coming.incoming.text, sender.language(), &sender.district.language) {
                Deed::ForAPerson => {}
                Deed::Nothing => kind = None,
                // Done right behind the request, and answered there.
                _ => (kind, row.act_at) = (None, Some(now)),
            }
        }
        _ => {}
    }
    Heard { line: &coming.line, sender, meaning, row, kind, answer: None, deed }
}

/// Keeps the addresses that no roster names and that ask to be left alone, in every district their line serves.
async fn remember(app: &App, districts: &[district::Model], heard: &mut [Heard<'_>]) -> Result<(), Error> {
    for heard in heard.iter_mut().filter(|heard| heard.stops() && heard.sender.contacts.is_empty()) {
        let (channel, address) = (heard.line.channel, heard.sender.address.as_str());
        let tx = app.store.begin().await?;
        for district in sender::served(heard.line, districts) {
            let id = ContactId(app.ids.uuid(app.clock.now()));
            store::add_contact(&*tx, store::unknown_contact(id, district.id, channel, address)).await?;
        }
        let contacts = store::contacts(&*tx, &[(channel, address)]).await?;
        tx.commit().await?;
        heard.sender.contacts = contacts;
        heard.sender.contact = heard.sender.contacts.first().map(|contact| contact.id);
        heard.row.contact_id = heard.sender.contact;
    }
    Ok(())
}

/// Tells open pages and the metrics.
fn tell(app: &App, heard: &[Heard<'_>], new: &HashSet<ReplyId>) {
    for heard in heard {
        if !new.contains(&heard.row.id) {
            metrics::counter!("porchlight_replies_repeated_total").increment(1);
            continue;
        }
        let (district, staff) = (heard.row.district_id, heard.row.staff_id);
        app.tell(News { district, staff, kind: NewsKind::Reply, id: heard.row.id.0 });
        metrics::counter!("porchlight_replies_total", "meaning" => heard.meaning.as_str()).increment(1);
    }
}

fn row(app: &App, coming: &Coming, sender: &Sender, meaning: Meaning, now: At) -> reply::Model {
    let incoming = &coming.incoming;
    reply::Model {
        id: ReplyId(app.ids.uuid(now.timestamp())),
        district_id: sender.district.id,
        line: coming.line.name.clone(),
        provider_id: incoming.provider_id.clone(),
        contact_id: sender.contact,
        guardian_id: sender.guardian.as_ref().map(|guardian| guardian.id),
        staff_id: sender.answers.as_ref().and_then(|message| message.staff_id),
        message_id: sender.answers.as_ref().map(|message| message.id),
        from_address: sender.address.clone(),
        // PostgreSQL keeps no NUL in a text; a phone shows none.
        body: incoming.text.replace('\0', ""),
        media: serde_json::to_string(&incoming.media).unwrap_or_else(|_| "[]".to_owned()),
        meaning: meaning.as_str().to_owned(),
        language: sender.language().map(str::to_owned),
        translation: None,
        translated_to: None,
        translated_by: None,
        translate_at: translate::wanted(
            app,
            &incoming.text,
            meaning,
            sender.language(),
            &sender.district.language,
            now,
        ),
        act_at: None,
        raw: incoming.raw.replace('\0', ""),
        received_at: now,
        read_at: None,
    }
}
