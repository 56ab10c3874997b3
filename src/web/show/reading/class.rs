//! A class and its reading.

use super::super::{Reader, preview::number, sent};
use super::{classes, languages, level, level_choices, way};
use crate::error::Error;
use crate::ids::{ClassId, UpdateId};
use crate::reading::sight::{self, Child, Gap, Sight};
use crate::web::pages::{ChildView, Choice, ClassView, GapView};

/// Her classes, and what of the chosen one is seen.
pub async fn page(
    reader: &Reader<'_>,
    class: Option<ClassId>,
    update: Option<UpdateId>,
) -> Result<(Vec<Choice>, Option<ClassView>), Error> {
    let (classes, chosen) = classes(reader, class).await?;
    let Some(class) = chosen else { return Ok((classes, None)) };
    let seen = sight::sight(reader.app, reader.scope, class.id).await?;
    let sent = match update {
        Some(id) => sent::one(reader, id).await?,
        None => None,
    };
    let view = ClassView {
        id: class.id.to_string(),
        title: class.title,
        facts: facts(reader, &seen),
        warnings: warnings(reader, &seen),
        gaps: seen.gaps.iter().map(|gap| said(reader, gap)).collect(),
        children: seen.children.iter().map(|one| child(reader, one)).collect(),
        sent,
    };
    Ok((classes, Some(view)))
}

fn facts(reader: &Reader<'_>, seen: &Sight) -> Vec<String> {
    let w = reader.w();
    let count = |n: usize| number(n as u64);
    let opened = match seen.opened {
        Some((pages, opened)) => w.t2("fact-opened", "opened", count(opened), "pages", count(pages)),
        None => w.t1("fact-opened-few", "count", count(sight::LEAST_FAMILIES)),
    };
    vec![
        w.t2("fact-shared", "shared", count(seen.shared), "children", count(seen.children.len())),
        opened,
        w.t2("fact-answered", "answered", count(seen.answered), "shared", count(seen.shared)),
    ]
}

/// What to think of before more is sent.
pub fn warnings(reader: &Reader<'_>, seen: &Sight) -> Vec<String> {
    let w = reader.w();
    let most = u32::from(reader.app.config.timing.caps.reading_per_week);
    let mut all = Vec::new();
    if seen.full > 0 {
        all.push(w.t2("dose-full", "families", number(seen.full as u64), "most", most));
    }
    all.extend(seen.running.iter().map(|(_, title)| w.t2("dose-programme", "title", title, "most", most)));
    all
}

fn said(reader: &Reader<'_>, gap: &Gap) -> GapView {
    let args = [
        ("language", crate::web::pages::Arg::Text(languages(&gap.language))),
        ("level", crate::web::pages::Arg::Text(level(reader, gap.rank))),
        ("children", crate::web::pages::Arg::Number(i64::try_from(gap.children).unwrap_or(i64::MAX))),
    ];
    let kept = match gap.rank {
        0 => "read-aloud".to_owned(),
        rank => rank.to_string(),
    };
    let query = url::form_urlencoded::Serializer::new(String::new())
        .append_pair("language", &gap.language)
        .append_pair("level", &kept)
        .finish();
    GapView { said: reader.w().all("gap", &args), href: format!("{}/reading/books?{query}", reader.base) }
}

fn child(reader: &Reader<'_>, child: &Child) -> ChildView {
    let w = reader.w();
    let last = child.last.as_ref();
    ChildView {
        id: child.student.to_string(),
        called: child.called.clone(),
        book: last.and_then(|last| last.book.as_ref()).map(|(title, tags)| (title.clone(), languages(tags))),
        way: last.map(|last| way(reader, last.way)),
        at: last.map(|last| reader.moment(last.at)),
        answered: match last {
            Some(last) if last.answered => w.t("reading-yes"),
            Some(_) => w.t("reading-not-yet"),
            None => String::new(),
        },
        minutes: match (child.minutes, child.weeks) {
            (0, _) => w.t("minutes-none"),
            (minutes, weeks) if weeks > 1 => {
                w.t2("minutes-weeks", "minutes", number(minutes.unsigned_abs()), "weeks", weeks)
            }
            (minutes, _) => w.t1("minutes", "minutes", number(minutes.unsigned_abs())),
        },
        levels: level_choices(reader, Some(child.rank)),
        said: child.said,
    }
}
