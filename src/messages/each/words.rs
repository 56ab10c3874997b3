//! The words of an update about packs for one family: its book and page in them, and for a letter the three steps.

use std::sync::OnceLock;

use super::{Fill, SHARE};
use crate::app::App;
use crate::entities::packs::Way;
use crate::error::Error;
use crate::language::catalogue::SMS_PARTS;
use crate::language::{Args, Tag};
use crate::messages::draft::Content;
use crate::messages::model::Channel;
use crate::messages::wording::{Between, Worded, filled, size, word};
use crate::messages::words::Spoken;

/// The words of an update about packs for one family: its book and page are in them, the page stands below where the words
/// do not name it, and a letter says how to share it. Where a text has no room for the page besides an act (more than two parts,
/// docs/evidence.md, rule 6), the story goes alone and its page says the rest; then with the template that took the other's place.
pub fn word_each(
    app: &App,
    (content, fill): (&Content, &Fill),
    spoken: &Spoken,
    between: Between<'_>,
) -> Result<(Worded, Option<&'static str>), Error> {
    let (content, own) = fill.content(app, content);
    let worded = word(app, &content, if own { spoken } else { unspoken() }, between)?;
    let link = fill.below.as_deref();
    if between.channel == Channel::Sms {
        let Some(link) = link else { return Ok((worded, None)) };
        let body = format!("{}\n{link}", worded.body);
        let long = Worded { size: size(&body), body, ..worded };
        if long.size.segments <= SMS_PARTS || long.also.is_some() {
            return Ok((long, None));
        }
        let short = word(app, &fill.alone(link), unspoken(), between)?;
        return Ok(if short.size.segments < long.size.segments { (short, Some(SHARE)) } else { (long, None) });
    }
    let Content::Template { id, args } = &content else { return Ok((worded, None)) };
    let children: Vec<String> = between.students.iter().map(|student| student.called.clone()).collect();
    let mut more = String::new();
    if let Some(way) = fill.way {
        let words = way_words(app, between.asked, way, &children);
        for (at, line) in words.iter().enumerate() {
            more.push_str(&if at == 0 { format!("\n\n{line}") } else { format!("\n{at}. {line}") });
        }
    }
    more.extend(link.into_iter().flat_map(|link| ["\n\n", link]));
    // Right behind the words themselves, before what stands around a letter.
    let args = filled(app, id, args.clone().into(), between)?;
    let lead = app.catalogue.render(id, &worded.language, between.channel, &args);
    let lead = lead.map(|lead| lead.text).unwrap_or_default();
    let body = match worded.body.split_once(lead.as_str()).filter(|_| !lead.is_empty()) {
        Some((before, after)) => format!("{before}{lead}{more}{after}"),
        None => format!("{}{more}", worded.body),
    };
    Ok((Worded { body, ..worded }, None))
}

/// The sender's words where there are none.
fn unspoken() -> &'static Spoken {
    static NONE: OnceLock<Spoken> = OnceLock::new();
    NONE.get_or_init(Spoken::default)
}

/// The name of a way and its three steps, in the family's language.
pub fn way_words(app: &App, asked: &Tag, way: Way, children: &[String]) -> Vec<String> {
    let tag = app.catalogue.page_locale(asked, &format!("way-{}", way.as_str()));
    let names = app.catalogue.say_list(&tag, children);
    let args =
        Args::new().with("child", names.as_str()).with("children", i64::try_from(children.len()).unwrap_or(i64::MAX));
    let word = |id: String| app.catalogue.page_word(&tag, &id, &args);
    let mut all = vec![word(format!("way-{}", way.as_str()))];
    all.extend((1..=3).map(|step| word(format!("way-{}-{step}", way.as_str()))));
    all
}
