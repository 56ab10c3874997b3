//! A town hall as its coordinator sees it: when and where, who comes, and the invitation before it is sent.

use super::form::{Fields, Stands};
use super::typed::Typed;
use super::{Reader, language, preview, write};
use crate::conferences::hall::{self, Invitation};
use crate::conferences::sight::Sight;
use crate::entities::conferences::{ConferenceState, RoundState};
use crate::entities::round;
use crate::error::Error;
use crate::messages::compose;
use crate::messages::draft::{Draft, Untranslated};
use crate::translation::How;
use crate::web::pages::{Arg, HallRow, HallView, Preview, Problem, WordsForm};

/// The longest invitation: date, place and languages come behind it.
const MOST: usize = 600;

/// All of it.
pub async fn view(
    reader: &Reader<'_>,
    round: &round::Model,
    here: &str,
    typed: Option<(Typed, Vec<Problem>)>,
) -> Result<HallView, Error> {
    let (app, scope, w) = (reader.app, reader.scope, reader.w());
    let known = hall::known(app, scope, round.id).await?;
    let said = match &known {
        None => w.t("hall-unsettled"),
        Some(facts) => {
            let zone = super::founding::zone(reader, round.school_id);
            let when = super::setup::stretch(reader, facts.from, facts.to, &zone);
            w.t2("hall-said", "when", when, "place", &facts.place)
        }
    };
    let interpreted = known.as_ref().map(|facts| facts.interpreted.clone()).unwrap_or_default();
    let primary = |tag: &str| tag.split('-').next().unwrap_or_default().to_owned();
    let own = primary(&reader.home.district.language);
    let there = |tag: &str| interpreted.iter().any(|one| primary(one) == primary(tag));
    let rows = hall::comes(app, scope, round.id).await?.into_iter().map(|one| HallRow {
        interpreted: match () {
            () if primary(&one.language) == own => String::new(),
            () if there(&one.language) => w.t("hall-interpreted"),
            () => w.t("hall-not-interpreted"),
        },
        language: language(&one.language),
        yes: one.yes,
        interpreter: one.interpreter,
        no: one.no,
        open: one.open,
    });
    let may = known.is_some_and(|facts| facts.from > app.now()) && round.state != RoundState::Closed;
    let form = if may { Some(form(reader, round, here, typed).await?) } else { None };
    Ok(HallView { said, rows: rows.collect(), form })
}

async fn form(
    reader: &Reader<'_>,
    round: &round::Model,
    here: &str,
    typed: Option<(Typed, Vec<Problem>)>,
) -> Result<WordsForm, Error> {
    let was_typed = typed.is_some();
    let (typed, mut problems) = typed.unwrap_or_default();
    let preview = match was_typed && !typed.text("text").trim().is_empty() {
        false => None,
        true => match hall::draft(reader.app, reader.scope, reader.staff, round.id, invitation(&typed)).await {
            Ok(draft) => look(reader, &typed, &draft, &mut problems).await?,
            Err(fault) => {
                let problem = refused(reader, &fault).ok_or(fault)?;
                if problems.is_empty() {
                    problems.push(problem);
                }
                None
            }
        },
    };
    let fields: Fields = vec![("text".to_owned(), typed.text("text").to_owned())];
    let stands = Stands { reader, prefix: "", typed: Some(&fields), problems: &problems };
    let inputs = vec![stands.text("text", MOST, "")];
    let key = match typed.key.is_empty() || !problems.is_empty() {
        true => reader.app.ids.uuid(reader.app.clock.now()).to_string(),
        false => typed.key.clone(),
    };
    Ok(WordsForm { action: format!("{here}/hall"), key, inputs, problems, preview })
}

/// What families would read of a draft; none where it cannot be made yet, with why.
pub async fn look(
    reader: &Reader<'_>,
    typed: &Typed,
    draft: &Draft,
    problems: &mut Vec<Problem>,
) -> Result<Option<Preview>, Error> {
    match compose::look(reader.app, reader.scope, reader.staff, draft, How::Ask).await {
        Ok(summary) => Ok(Some(preview::view(reader, typed, draft, &summary).await?)),
        Err(fault) => {
            let problem = refused(reader, &fault).ok_or(fault)?;
            if problems.is_empty() {
                problems.push(problem);
            }
            Ok(None)
        }
    }
}

/// What stands against words that were to be sent, at its field; none if it is no fault of what was typed.
pub fn refused(reader: &Reader<'_>, fault: &Error) -> Option<Problem> {
    match fault {
        Error::Invalid { field, .. } if matches!(field.as_str(), "windows" | "round" | "teachers") => {
            super::form::refused(reader, "", fault)
        }
        Error::Invalid { field, detail } if reader.speech.has(&format!("in-{}", field.replace('_', "-"))) => {
            let label = reader.w().t(&format!("in-{}", field.replace('_', "-")));
            let said = reader.w().t2("problem-at", "label", label, "detail", detail);
            Some(Problem { field: format!("f-{field}"), said })
        }
        Error::Invalid { field, detail } if field.starts_with("args.") => {
            let name = field.trim_start_matches("args.");
            let label = reader.w().t(&format!("in-{}", name.replace('_', "-")));
            let said = reader.w().t2("problem-at", "label", label, "detail", detail);
            Some(Problem { field: format!("f-{name}"), said })
        }
        other => write::refused(reader, other),
    }
}

/// What families choose by and what was looked at, as the use cases take it.
pub fn invitation(typed: &Typed) -> Invitation {
    Invitation {
        text: typed.text("text").replace("\r\n", "\n").trim().to_owned(),
        words: typed.words(),
        accept: typed.accept.clone(),
        untranslated: untranslated(typed),
        seen: seen(typed),
    }
}

/// What becomes of families for whose language there is no translation.
pub fn untranslated(typed: &Typed) -> Untranslated {
    if typed.text("untranslated") == "wait" { Untranslated::Wait } else { Untranslated::Original }
}

/// What was previewed, by language.
pub fn seen(typed: &Typed) -> std::collections::BTreeMap<String, String> {
    typed.of_languages("seen").map(|(language, _, seen)| (language.to_owned(), seen.to_owned())).collect()
}

/// "41 families come, 12 cannot, 30 have not answered".
pub fn facts(reader: &Reader<'_>, sight: &Sight) -> Vec<String> {
    let count = |of: fn(ConferenceState) -> bool| {
        let found = sight.conferences.values().filter(|one| of(one.state)).count();
        Arg::Number(i64::try_from(found).unwrap_or(i64::MAX))
    };
    use ConferenceState as C;
    let args = [
        ("yes", count(|state| matches!(state, C::Booked | C::Done))),
        ("no", count(|state| state == C::Declined)),
        ("open", count(|state| !matches!(state, C::Booked | C::Done | C::Declined))),
    ];
    if sight.conferences.is_empty() { Vec::new() } else { vec![reader.w().all("hall-fact", &args)] }
}
