//! `/demo/stories/{story}/{language}`: a sample story, a sentence a page, as a library's web page would show it.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, web};

use crate::error::Error;
use crate::language::Tag;
use crate::reading::sample::stories;
use crate::web::pages::{StoryPage, W};
use crate::web::server::State;
use crate::web::show::speech::Speech;
use crate::web::staff::door::{html, shell};

/// `GET /demo/stories/{story}/{language}`
pub async fn page(state: web::Data<State>, path: web::Path<(String, String)>) -> Result<HttpResponse, Error> {
    let (id, language) = path.into_inner();
    let story = stories()?.into_iter().find(|story| story.id == id);
    let text = story.and_then(|mut story| story.texts.remove(&language)).ok_or(Error::NotFound("story"))?;
    let tag = Tag::parse(&language).ok_or(Error::NotFound("story"))?;
    let app = state.app();
    let speech = Speech::of_family_book(&app.catalogue, &language);
    let page = StoryPage {
        shell: shell(&speech, String::new(), None),
        w: W(&speech),
        lang: tag.to_string(),
        dir: tag.direction().as_str(),
        title: text.title,
        pages: text.pages,
    };
    html(StatusCode::OK, &page)
}
