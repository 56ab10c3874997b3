//! What the linter says of a sender's own words, said in her language. Some of it has to be accepted by its rule before the
//! words leave (`accept` of the draft, as for a translation that may not say the same); the rest is advice alone. Only what
//! she wrote herself is read, not a translation of it.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::draft::{Content, Draft};
use super::words::model::TEXT;
use super::words::prepare::prose;
use super::{store, wording};
use crate::app::App;
use crate::clock::At;
use crate::entities::staff;
use crate::error::Error;
use crate::language::catalogue::SMS_PARTS;
use crate::language::lint::teacher::{Remark, is_repeated, repeated};
use crate::language::lint::{Level, lint_teacher_text};
use crate::language::{Args, Tag, segments};
use crate::scope::Scope;

/// How far back a repeated text is looked for, seconds, and in how many updates.
const WEEK_S: i64 = 7 * 24 * 3_600;
const MOST_UPDATES: u64 = 200;
/// The argument that says what the teacher saw (rule L22 of messages.md).
const DETAIL: &str = "detail";
/// A word of the staff's pages: who reads another language than theirs reads advice in English, as she does the pages.
const PAGE_WORD: &str = "tab-write";

/// One thing to think of before words are sent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
pub struct Advice {
    /// `L06` blame, `L07` comparison, `L08` private, `L09` label, `L19` promise; `L01` too long, `L05` long sentences, `L10`
    /// several questions, `L14` link, `L16` family, `L17` shouting, `L22` too little or repeated, `L24` emoji.
    pub rule: String,
    /// `error`: not sent unless the rule is named in `accept`; `warn`: advice alone.
    pub severity: Level,
    /// `text`, or the argument's name.
    pub field: String,
    /// The words it is about, as written; empty where it is about all of them.
    pub words: String,
    /// Where they stand in the field: from and to, in characters (Unicode scalar values).
    #[schema(value_type = Vec<usize>)]
    pub span: (usize, usize),
    /// What to do, in the sender's language.
    pub text: String,
}

/// Everything there is to say about a draft's words, gravest first; `week` is what she sent of late.
pub fn of(app: &App, staff: &staff::Model, prose: &BTreeMap<String, String>, week: &[String]) -> Vec<Advice> {
    let tag = Tag::parse(&staff.language).unwrap_or_else(Tag::english);
    let page = app.catalogue.page_locale(&tag, PAGE_WORD);
    let mut all = Vec::new();
    for (field, text) in prose {
        for (id, remark) in remarks(&tag, field, text, week) {
            let args = Args::new().with("words", remark.words.as_str());
            all.push(Advice {
                rule: remark.rule.to_owned(),
                severity: remark.level,
                field: field.clone(),
                text: app.catalogue.page_word(&page, &id, &args),
                words: remark.words,
                span: remark.span,
            });
        }
    }
    all.sort_by_key(|advice| advice.severity != Level::Error);
    all
}

/// What is said of one text, with the id of the sentence that says it.
fn remarks(tag: &Tag, field: &str, text: &str, week: &[String]) -> Vec<(String, Remark)> {
    // Only what she saw is to be her own and a sentence: "Bring a hat" is neither, and right.
    let observed = field == DETAIL;
    let mut found: Vec<Remark> = lint_teacher_text(tag, text);
    found.retain(|remark| remark.rule != "L22" || observed);
    let mut said: Vec<(String, Remark)> =
        found.into_iter().map(|remark| (format!("advice-{}", remark.rule.to_lowercase()), remark)).collect();
    if observed && is_repeated(text, week.iter().map(String::as_str)) {
        said.push(("advice-repeated".to_owned(), repeated(text)));
    }
    if field == TEXT && wording::size(&segments::fold(text)).segments > SMS_PARTS {
        let long = Remark { rule: "L01", ..repeated(text) };
        said.push(("advice-l01".to_owned(), long));
    }
    said
}

/// The same for a draft whose words are whole, with what she sent of late.
pub async fn look(app: &App, scope: &Scope, staff: &staff::Model, content: &Content) -> Result<Vec<Advice>, Error> {
    let prose = prose(app, content);
    if prose.is_empty() {
        return Ok(Vec::new());
    }
    Ok(of(app, staff, &prose, &week(app, scope, staff).await?))
}

/// Refuses words that have to be accepted and are not.
pub fn check(app: &App, staff: &staff::Model, draft: &Draft, content: &Content) -> Result<(), Error> {
    let advice = of(app, staff, &prose(app, content), &[]);
    let rules: BTreeSet<String> = stopping(&advice).map(str::to_owned).collect();
    let rules: Vec<String> = rules.into_iter().filter(|rule| !draft.accept.contains(rule)).collect();
    if rules.is_empty() { Ok(()) } else { Err(Error::Advice { rules }) }
}

/// The rules that have to be accepted.
pub fn stopping(advice: &[Advice]) -> impl Iterator<Item = &str> {
    advice.iter().filter(|advice| advice.severity == Level::Error).map(|advice| advice.rule.as_str())
}

/// Every text of her own that she sent in the last week.
async fn week(app: &App, scope: &Scope, staff: &staff::Model) -> Result<Vec<String>, Error> {
    let since: At = app.now().plus_s(-WEEK_S);
    let rows = store::updates(app.store.read(), scope, staff.id, true, None, MOST_UPDATES).await?;
    let drafts = rows.iter().take_while(|row| row.created_at > since);
    let contents = drafts.filter_map(|row| serde_json::from_str::<Draft>(&row.draft).ok()?.content().ok());
    Ok(contents.flat_map(|content| prose(app, &content).into_values()).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rules(field: &str, text: &str, week: &[String]) -> Vec<(String, Level)> {
        let said = remarks(&Tag::english(), field, text, week);
        said.into_iter().map(|(id, remark)| (id, remark.level)).collect()
    }

    #[test]
    fn what_stops_and_what_is_advice_alone() {
        assert_eq!(rules("detail", "She read to a new friend", &[]), []);
        assert_eq!(rules("detail", "He never does his homework", &[]), [("advice-l06".to_owned(), Level::Error)]);
        assert_eq!(rules("detail", "Good job", &[]), [("advice-l22".to_owned(), Level::Warn)]);
        assert_eq!(rules("skill", "cutting", &[]), []);
        assert_eq!(rules("text", "Bring a hat", &[]), []);
    }

    #[test]
    fn own_words_over_two_texts_and_repeated_ones_are_mentioned() {
        let long = "She read it. ".repeat(30);
        assert_eq!(rules("text", &long, &[]), [("advice-l01".to_owned(), Level::Warn)]);
        let week = vec!["She read to a new friend".to_owned(); 2];
        assert_eq!(rules("detail", "She read to a new friend", &week), [("advice-repeated".to_owned(), Level::Warn)]);
    }
}
