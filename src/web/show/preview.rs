//! What families will read: the counts and samples of `messages::compose::preview`, said to the person who writes.

use super::typed::Typed;
use super::{Reader, spoken, write};
use crate::channel::Channel;
use crate::entities::class;
use crate::error::Error;
use crate::language::lint::Level;
use crate::language::{Args, Tag};
use crate::messages::advice::{self, Advice};
use crate::messages::compose;
use crate::messages::draft::{Draft, Untranslated};
use crate::messages::reviews::Review;
use crate::messages::summary::{Language as Counted, Reason, Summary};
use crate::people::store as people;
use crate::translation::model::Missing;
use crate::translation::{How, Made};
use crate::web::pages::{AdviceView, Meter, Preview, PreviewLanguage, Unreached};

/// So many of those not reached are named.
const MOST_NAMED: usize = 100;
/// More texts than this on one phone ask for a look (docs/evidence.md: two parts at most).
const MOST_TEXTS: usize = 2;

/// The preview of the form as it stands. While it is being filled in, no service is asked: each pause would be paid for.
pub async fn preview(reader: &Reader<'_>, classes: &[class::Model], typed: &Typed, how: How) -> Result<Preview, Error> {
    let draft = match write::draft(reader, classes, typed) {
        Ok(draft) => draft,
        Err(_) => return waiting(reader, classes, typed, reader.w().t("preview-missing")).await,
    };
    match compose::look(reader.app, reader.scope, reader.staff, &draft, how).await {
        Ok(summary) => view(reader, typed, &draft, &summary).await,
        Err(fault) => match write::refused(reader, &fault) {
            Some(problem) => waiting(reader, classes, typed, problem.said).await,
            None => Err(fault),
        },
    }
}

/// Nothing to read yet; whom it would reach is counted with words that fit every family.
async fn waiting(
    reader: &Reader<'_>,
    classes: &[class::Model],
    typed: &Typed,
    missing: String,
) -> Result<Preview, Error> {
    let advice = advice::of(reader.app, reader.staff, &write::prose(reader, typed), &[]);
    let advice = advised(reader, typed, &advice);
    let mut preview = Preview { missing: Some(missing), advice, ..Preview::default() };
    if let Ok(audience) = write::audience(reader, classes, typed) {
        let draft = Draft::own_words(audience, reader.school());
        match compose::look(reader.app, reader.scope, reader.staff, &draft, How::Kept).await {
            Ok(summary) => {
                preview.families = number(summary.reached);
                preview.unreached = unreached(reader, &summary).await?;
            }
            Err(fault) if write::refused(reader, &fault).is_some() => {}
            Err(fault) => return Err(fault),
        }
    }
    Ok(preview)
}

/// What a draft comes to, as the person who sends it sees it.
pub async fn view(reader: &Reader<'_>, typed: &Typed, draft: &Draft, summary: &Summary) -> Result<Preview, Error> {
    let own = reader.speech.tag.language();
    let spoken = |tag: &str| Tag::parse(tag).is_some_and(|tag| tag.language() == own);
    let mut counted: Vec<&Counted> = summary.languages.iter().collect();
    // Her own language first, then by how many families read it.
    counted.sort_by_key(|l| (!spoken(&l.asked), std::cmp::Reverse(l.families), l.asked.clone()));
    let original = original(reader, draft);
    let shown = counted.iter().find(|l| l.asked == typed.shown).or_else(|| counted.iter().find(|l| !spoken(&l.used)));
    let shown = shown.or(counted.first()).map(|l| l.asked.clone());
    let is_own_words = draft.text.is_some();
    // What may still change by itself is nothing to be held to.
    let words = || {
        counted.iter().filter_map(|l| l.words.as_ref()).chain(summary.waiting.iter().filter_map(|w| w.words.as_ref()))
    };
    let settled = words().all(|words| words.missing != Some(Missing::NotAsked));
    let mut languages = Vec::with_capacity(counted.len() + summary.waiting.len());
    for l in &counted {
        let words = match &l.words {
            Some(words) => Some(spoken::words(reader, typed, draft, words, settled).await?),
            None => None,
        };
        languages.push(PreviewLanguage {
            original: original.clone().filter(|_| !spoken(&l.used)),
            chosen: shown.as_deref() == Some(l.asked.as_str()),
            words,
            reviews: reviews(reader, l, summary),
            ..language(reader, l, is_own_words)
        });
    }
    for waiting in &summary.waiting {
        languages.extend(spoken::waiting(reader, typed, draft, waiting, settled).await?);
    }
    let untranslated = words().any(|words| words.missing.is_some_and(|missing| missing != Missing::NotAsked));
    let note = (is_own_words && words().next().is_none())
        .then(|| reader.w().t1("preview-as-written", "language", &super::language(&reader.staff.language).name));
    let nobody = (summary.reached == 0 && summary.waiting.is_empty()).then(|| reader.w().t("preview-nobody"));
    Ok(Preview {
        families: number(summary.reached + summary.waiting.iter().map(|waiting| waiting.families).sum::<u64>()),
        languages,
        unreached: unreached(reader, summary).await?,
        meter: (summary.reached > 0).then(|| meter(reader, summary)),
        note,
        advice: advised(reader, typed, &summary.advice),
        missing: nobody,
        untranslated_waits: untranslated.then(|| draft.untranslated == Untranslated::Wait),
    })
}

/// The advice as the page shows it: one tick a rule.
fn advised(reader: &Reader<'_>, typed: &Typed, advice: &[Advice]) -> Vec<AdviceView> {
    let mut ticked = Vec::new();
    let view = |one: &Advice| {
        let label = format!("field-{}", one.field);
        let label = if reader.speech.has(&label) { reader.w().t(&label) } else { one.field.clone() };
        let stops = one.severity == Level::Error;
        let is_new = stops && !ticked.contains(&one.rule);
        ticked.push(one.rule.clone());
        AdviceView {
            said: reader.w().t2("advice-at", "label", label, "advice", &one.text),
            stops,
            tick: is_new.then(|| (one.rule.clone(), typed.accept.contains(&one.rule))),
        }
    };
    advice.iter().map(view).collect()
}

/// The template in the reader's own language, with a word in the place of the child's name; none for own words.
fn original(reader: &Reader<'_>, draft: &Draft) -> Option<String> {
    let catalogue = &reader.app.catalogue;
    let template = catalogue.template(draft.template.as_deref()?)?;
    let mut args = Args::from(draft.args.clone());
    let (child, school) = (reader.w().t("preview-child"), reader.school());
    for (name, value) in [("child", &child), ("teacher", &reader.staff.name), ("school", &school)] {
        if template.variable(name).is_some() {
            args = args.with(name, value.as_str());
        }
    }
    catalogue.render(&template.id, &reader.speech.tag, Channel::Sms, &args).ok().map(|rendered| rendered.text)
}

fn language(reader: &Reader<'_>, counted: &Counted, is_own_words: bool) -> PreviewLanguage {
    let (asked, used) = (super::language(&counted.asked), super::language(&counted.used));
    let same = |one: &str, other: &str| {
        Tag::parse(one).map(|t| t.language().to_owned()) == Tag::parse(other).map(|t| t.language().to_owned())
    };
    // In the school's language because nobody reviewed the other: said with that.
    let held_back = counted.review == Review::Unreviewed && counted.made == Made::Original;
    let is_other = !is_own_words && !held_back && !same(&counted.asked, &counted.used);
    let most = if counted.also.is_some() { 2 * MOST_TEXTS } else { MOST_TEXTS };
    PreviewLanguage {
        families: number(counted.families),
        text: counted.sample.clone(),
        text_lang: used.tag.clone(),
        instead: is_other.then_some(used.name),
        segments: number(counted.size.segments as u64),
        look: (counted.size.segments > most).then(|| reader.w().t("look-long")),
        language: asked,
        original: None,
        reviews: Vec::new(),
        chosen: false,
        words: None,
    }
}

/// That no person has reviewed the words of a language, and what follows from it; for the note, and for the first contact
/// that goes before it.
fn reviews(reader: &Reader<'_>, counted: &Counted, summary: &Summary) -> Vec<String> {
    let name = |tag: &str| super::language(tag).name;
    let (asked, w) = (name(&counted.asked), reader.w());
    let mut said = Vec::new();
    if counted.review == Review::Unreviewed {
        said.push(match &counted.also {
            Some(also) => w.t2("unreviewed-both", "one", &asked, "other", name(also)),
            None if counted.made == Made::Original && counted.used != counted.asked => {
                w.t2("unreviewed-noted", "used", name(&counted.used), "asked", &asked)
            }
            None => w.t("unreviewed"),
        });
    }
    let first = summary.first_contact_words.iter().find(|first| first.asked == counted.asked);
    if let Some(first) = first.filter(|first| first.review == Review::Unreviewed) {
        said.push(match &first.also {
            Some(also) => w.t2("unreviewed-first-both", "one", &asked, "other", name(also)),
            None => w.t("unreviewed-first"),
        });
    }
    said
}

fn meter(reader: &Reader<'_>, summary: &Summary) -> Meter {
    let texts =
        || summary.languages.iter().filter(|l| l.channel == Channel::Sms).map(|l| number(l.size.segments as u64));
    let finish = summary.last_due_at.filter(|_| summary.later > 0);
    Meter {
        least: texts().min().unwrap_or(0),
        most: texts().max().unwrap_or(0),
        families: number(summary.reached.saturating_sub(summary.emails)),
        emails: number(summary.emails),
        cost: money(summary.cost_micros, &summary.currency),
        finish: finish.map(|at| reader.finish(at)),
    }
}

/// "$1.20", "1.20 EUR"; none where it costs nothing.
fn money(micros: i64, currency: &str) -> Option<String> {
    // Rounded up to the hundredth: an estimate that is under the bill helps nobody.
    let cents = micros.checked_add(9_999)? / 10_000;
    let said = format!("{}.{:02}", cents / 100, cents % 100);
    (micros > 0).then(|| if currency == "USD" { format!("${said}") } else { format!("{said} {currency}") })
}

/// Who is not reached, and why, by name.
pub async fn unreached(reader: &Reader<'_>, summary: &Summary) -> Result<Vec<Unreached>, Error> {
    let missed = || summary.not_reached_list.iter().filter(|one| one.reason != Reason::SharedContact).take(MOST_NAMED);
    let ids: Vec<_> = missed().map(|one| one.guardian).collect();
    let guardians = people::guardians(reader.app.store.read(), reader.scope, &ids).await?;
    let mut all: Vec<Unreached> = missed()
        .filter_map(|one| {
            let guardian = guardians.get(&one.guardian)?;
            Some(Unreached { who: super::full_name(guardian), why: reader.w().t(reason(one.reason)) })
        })
        .collect();
    if summary.students_without_guardian > 0 {
        let who = reader.w().t1("unreached-children", "count", number(summary.students_without_guardian));
        all.push(Unreached { who, why: reader.w().t("reason-no-guardian") });
    }
    Ok(all)
}

fn reason(reason: Reason) -> &'static str {
    match reason {
        Reason::NoContact => "reason-no-contact",
        Reason::Stopped => "reason-stopped",
        Reason::BadContact => "reason-bad-contact",
        Reason::NoLine => "reason-no-line",
        Reason::SharedContact => "reason-shared-contact",
        Reason::Caps => "reason-caps",
        Reason::Wording => "reason-wording",
        Reason::Untranslated => "reason-untranslated",
        Reason::Held => "reason-held",
    }
}

/// A count as the views hold it.
pub fn number(count: u64) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::money;

    #[test]
    fn money_is_said_as_a_person_says_it_and_never_under_the_bill() {
        assert_eq!(money(0, "USD"), None);
        assert_eq!(money(1_200_000, "USD").as_deref(), Some("$1.20"));
        assert_eq!(money(8_300, "USD").as_deref(), Some("$0.01"));
        assert_eq!(money(12_345_678, "EUR").as_deref(), Some("12.35 EUR"));
    }
}
