//! Single questions to get to know the families of a class.

use std::collections::{BTreeMap, BTreeSet};

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};
use serde::Deserialize;

use super::super::desk::View;
use super::super::door::{html, see_other, shell};
use super::Form;
use crate::app::App;
use crate::error::Error;
use crate::ids::{ClassId, RowId};
use crate::reading::surveys::{self, NewSurvey};
use crate::web::pages::{Problem, QuestionPage, QuestionsPage};
use crate::web::server::State;
use crate::web::session::{Posted, SignedIn};
use crate::web::show::reading::{around, classes, field, questions as show};
use crate::web::show::{Reader, write};

/// Of what.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Wanted {
    class: Option<ClassId>,
    asked: Option<usize>,
}

/// What was typed, and what is wrong with it.
#[derive(Default)]
struct Typing {
    key: String,
    topic: String,
    question: String,
    accept: Option<String>,
    refused: Option<String>,
}

/// `GET /app/reading/questions`
pub async fn page(
    view: web::Data<View>,
    state: web::Data<State>,
    signed: SignedIn,
    wanted: web::Query<Wanted>,
) -> Result<HttpResponse, Error> {
    shown(&state.app(), **view, &signed, wanted.into_inner(), Typing::default()).await
}

async fn shown(
    app: &App,
    view: View,
    signed: &SignedIn,
    wanted: Wanted,
    typing: Typing,
) -> Result<HttpResponse, Error> {
    let reader = Reader::new(app, &signed.scope, &signed.row, view.base()).await?;
    let (choices, class) = classes(&reader, wanted.class).await?;
    let asked = match &class {
        Some(class) => show::asked(&reader, class.id, &signed.row).await?,
        None => Vec::new(),
    };
    let status = if typing.refused.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let new_key = || app.ids.uuid(app.clock.now()).to_string();
    let page = QuestionsPage {
        shell: shell(&reader.speech, signed.csrf.clone(), None),
        w: reader.w(),
        around: around(&reader, view.desk(), "questions"),
        classes: choices,
        class: class.map(|class| class.id.to_string()).unwrap_or_default(),
        key: if typing.key.is_empty() { new_key() } else { typing.key },
        topics: show::topics(&reader, &typing.topic),
        question: typing.question,
        accept: typing.accept,
        done: wanted.asked.map(|asked| reader.w().t1("questions-done", "families", asked)),
        problem: typing.refused.map(|said| Problem { field: "f-question".to_owned(), said }),
        asked,
    };
    html(status, &page)
}

/// `POST /app/reading/questions`
pub async fn ask(view: web::Data<View>, state: web::Data<State>, posted: Posted<Form>) -> Result<HttpResponse, Error> {
    let (app, by, form) = (&state.app(), &posted.by, &posted.form);
    let class: ClassId = field(form, "class").parse().map_err(|_| Error::NotFound("class"))?;
    let (key, word, question) = (field(form, "key"), field(form, "topic"), field(form, "question"));
    let topic = show::topic(word).ok_or(Error::NotFound("topic"))?;
    let accept: BTreeSet<String> = field(form, "accept").split_whitespace().map(str::to_owned).collect();
    let new = NewSurvey { class, topic, question: question.to_owned(), accept, words: BTreeMap::new() };
    let fault = match surveys::ask(app, &by.scope, &by.row, key, new).await {
        Ok(asked) => {
            let base = view.base();
            return Ok(see_other(&format!("{base}/reading/questions?class={class}&asked={}", asked.asked)));
        }
        Err(fault) => fault,
    };
    let reader = Reader::new(app, &by.scope, &by.row, view.base()).await?;
    let w = reader.w();
    let (said, accept) = match &fault {
        Error::Advice { rules } => (w.t("problem-advice"), Some(rules.join(" "))),
        Error::KeyReused => (w.t("choose-key"), None),
        Error::Invalid { field, detail } => {
            let label = w.t(if field == "class" { "class" } else { "questions-question" });
            (w.t2("problem-at", "label", label, "detail", detail.clone()), None)
        }
        _ => match write::refused(&reader, &fault) {
            Some(problem) => (problem.said, None),
            None => return Err(fault),
        },
    };
    let typing = Typing {
        key: key.to_owned(),
        topic: word.to_owned(),
        question: question.to_owned(),
        accept,
        refused: Some(said),
    };
    shown(app, **view, by, Wanted { class: Some(class), asked: None }, typing).await
}

/// `GET /app/reading/questions/{id}`
pub async fn one(
    view: web::Data<View>,
    state: web::Data<State>,
    signed: SignedIn,
    id: web::Path<RowId>,
) -> Result<HttpResponse, Error> {
    let app = &state.app();
    let reader = Reader::new(app, &signed.scope, &signed.row, view.base()).await?;
    let results = surveys::results(app, &signed.scope, &signed.row, *id).await?;
    let page = QuestionPage {
        shell: shell(&reader.speech, signed.csrf.clone(), None),
        w: reader.w(),
        around: around(&reader, view.desk(), "questions"),
        back: format!("{}/reading/questions?class={}", view.base(), results.survey.class_id),
        one: show::view(&reader, &results.survey, results.answers.len()),
        answers: show::answers(&reader, results).await?,
    };
    html(StatusCode::OK, &page)
}

/// `POST /app/reading/questions/{id}/remove`
pub async fn remove(
    view: web::Data<View>,
    state: web::Data<State>,
    id: web::Path<RowId>,
    posted: Posted<Form>,
) -> Result<HttpResponse, Error> {
    surveys::delete(&state.app(), &posted.by.scope, &posted.by.row, *id).await?;
    Ok(see_other(&format!("{}/reading/questions", view.base())))
}
