//! Single questions to the families of a class, and what came back.

use super::super::Reader;
use super::super::preview::number;
use crate::entities::survey;
use crate::error::Error;
use crate::ids::{ClassId, RowId};
use crate::reading::packs::store as packs;
use crate::reading::surveys::{self, Results, model::Topic};
use crate::web::pages::{AnswerView, Choice, QuestionView};

/// Questions that are listed.
const MOST: u64 = 50;

/// What a question may be about.
pub fn topics(reader: &Reader<'_>, chosen: &str) -> Vec<Choice> {
    let choice = |topic: &Topic| Choice {
        value: topic.as_str().to_owned(),
        label: reader.w().t(&format!("topic-{}", topic.as_str().replace('_', "-"))),
        hint: None,
        chosen: topic.as_str() == chosen,
    };
    Topic::ALL.iter().map(choice).collect()
}

/// A topic by its word in a form.
pub fn topic(word: &str) -> Option<Topic> {
    Topic::ALL.into_iter().find(|topic| topic.as_str() == word)
}

/// What a class was asked, the newest first.
pub async fn asked(
    reader: &Reader<'_>,
    class: ClassId,
    by: &crate::entities::staff::Model,
) -> Result<Vec<QuestionView>, Error> {
    let rows = surveys::list(reader.app, reader.scope, by, Some(class), None, MOST).await?;
    let ids: Vec<RowId> = rows.iter().map(|row| row.id).collect();
    let answered = surveys::store::answered(reader.app.store.read(), &ids).await?;
    let count = |id: RowId| answered.iter().filter(|(survey, _)| *survey == id).count();
    Ok(rows.iter().map(|row| view(reader, row, count(row.id))).collect())
}

/// A question, and how many answered it.
pub fn view(reader: &Reader<'_>, row: &survey::Model, answered: usize) -> QuestionView {
    let count = |n: usize| number(n as u64);
    QuestionView {
        href: address(reader, row.id),
        question: row.question.clone(),
        lang: reader.home.district.language.clone(),
        at: reader.moment(row.asked_at),
        said: reader.w().t2("questions-said", "answered", count(answered), "asked", count(row.asked().len())),
    }
}

/// Where a question stands.
pub fn address(reader: &Reader<'_>, id: RowId) -> String {
    format!("{}/reading/questions/{id}", reader.base)
}

/// The answers, in the order in which they came.
pub async fn answers(reader: &Reader<'_>, results: Results) -> Result<Vec<AnswerView>, Error> {
    let ids: Vec<_> = results.answers.iter().flat_map(|(_, _, children)| children.iter().copied()).collect();
    let children = packs::students(reader.app.store.read(), reader.scope, &ids).await?;
    let view =
        |(row, text, of): (crate::entities::survey_answer::Model, Option<crate::entities::reply::Model>, Vec<_>)| {
            let text = text.filter(|_| !row.skipped);
            let named: Vec<&str> =
                of.iter().filter_map(|id| children.get(id)).map(|child| child.called.as_str()).collect();
            AnswerView {
                children: named.join(", "),
                lang: text.as_ref().and_then(|text| text.language.clone()).unwrap_or_default(),
                translation: text.as_ref().and_then(|text| text.translation.clone()),
                text: text.map(|text| text.body),
                at: reader.moment(row.answered_at),
            }
        };
    Ok(results.answers.into_iter().map(view).collect())
}
