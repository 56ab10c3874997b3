//! The desk and what is done at it: look, preview, send, take back, write to one family. The demo has the same desk at
//! another address, with the phones beside it.

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, Scope, web};
use serde::Deserialize;

use super::door::{html, see_other, shell};
use super::{events, families, hours, reading, rounds, setup, sheet, waiting};
use crate::app::App;
use crate::error::Error;
use crate::ids::{GuardianId, UpdateId};
use crate::messages::advice;
use crate::messages::compose::{compose, look as look_at};
use crate::messages::draft::Draft;
use crate::messages::undo::undo;
use crate::messages::words::prepare::prose;
use crate::people::audience::Audience;
use crate::people::store as people;
use crate::translation::How;
use crate::web::demo::phones::{self, Refused};
use crate::web::pages::{AppPage, DemoPage, PreviewPart};
use crate::web::server::State;
use crate::web::session::{Posted, SignedIn};
use crate::web::show::answers::cursor;
use crate::web::show::typed::Typed;
use crate::web::show::{self, Asked, Reader, preview, write};

/// Where the script says that it replaces a part of the page only: `live`, `preview`.
const PART: &str = "x-part";

/// Which page the desk stands on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum View {
    /// The staff's own.
    App,
    /// The demo, with the phones beside it.
    Demo,
}

impl View {
    /// Its address.
    pub fn base(self) -> &'static str {
        match self {
            Self::App => "/app",
            Self::Demo => "/demo",
        }
    }

    /// Where the teacher's desk is: in the demo a visitor becomes the teacher again.
    pub fn desk(self) -> &'static str {
        match self {
            Self::App => "/app",
            Self::Demo => "/demo/teacher",
        }
    }
}

/// The routes of a desk but for its own page.
pub fn routes(
    view: View,
) -> Scope<
    impl actix_web::dev::ServiceFactory<
        actix_web::dev::ServiceRequest,
        Config = (),
        Response = actix_web::dev::ServiceResponse,
        Error = actix_web::Error,
        InitError = (),
    >,
> {
    web::scope(view.base())
        .app_data(web::Data::new(view))
        .route("/preview", web::post().to(look))
        .route("/updates", web::post().to(send))
        .route("/updates/{id}/undo", web::post().to(take_back))
        .route("/threads/{guardian}", web::post().to(write_to))
        .route("/waiting", web::get().to(waiting::list))
        .route("/waiting/{id}", web::get().to(waiting::page))
        .route("/waiting/{id}", web::post().to(waiting::give))
        .route("/events", web::get().to(events::stream))
        .configure(hours::configure)
        .configure(setup::configure)
        .configure(families::configure)
        .configure(rounds::configure)
        .configure(sheet::configure)
        .configure(reading::configure)
}

/// What of the desk an address asks for.
#[derive(Debug, Default, Deserialize)]
pub struct Wanted {
    thread: Option<String>,
    before: Option<String>,
    update: Option<String>,
}

impl Wanted {
    /// As the desk takes it.
    pub fn asked(&self, request: &HttpRequest) -> Asked<'static> {
        Asked {
            thread: self.thread.as_deref().and_then(|id| id.parse().ok()),
            before: self.before.as_deref().and_then(cursor),
            front: self.update.as_ref().map(|_| "sent"),
            live_only: part(request) == Some("live"),
            ..Asked::default()
        }
    }
}

fn part(request: &HttpRequest) -> Option<&str> {
    request.headers().get(PART)?.to_str().ok()
}

/// `GET /app`
pub async fn page(
    state: web::Data<State>,
    request: HttpRequest,
    signed: SignedIn,
    wanted: web::Query<Wanted>,
) -> Result<HttpResponse, Error> {
    show(View::App, &state.app(), &signed, wanted.asked(&request), None, StatusCode::OK).await
}

/// The page with the desk on it.
pub async fn show(
    view: View,
    app: &App,
    signed: &SignedIn,
    asked: Asked<'_>,
    refused: Refused<'_>,
    status: StatusCode,
) -> Result<HttpResponse, Error> {
    let reader = Reader::new(app, &signed.scope, &signed.row, view.base()).await?;
    let desk = show::desk(&reader, asked).await?;
    let shell = shell(&reader.speech, signed.csrf.clone(), Some(format!("{}/events", view.base())));
    let (w, school) = (reader.w(), reader.school());
    match view {
        View::App => html(status, &AppPage { shell, w, school, sign_out: "/sign-out".to_owned(), desk }),
        View::Demo => {
            let phones = phones::phones(&reader, refused).await?;
            let tally = desk.sent.as_ref().map(|sent| sent.tally.clone());
            html(status, &DemoPage { shell, w, school, desk, phones, tally })
        }
    }
}

type Fields = Vec<(String, String)>;

fn typed(form: &Fields) -> Typed {
    Typed::read(form.iter().map(|(name, value)| (name.as_str(), value.as_str())))
}

/// `POST /app/preview`: the part alone for the script, the whole page for a browser without one.
async fn look(
    view: web::Data<View>,
    state: web::Data<State>,
    request: HttpRequest,
    posted: Posted<Fields>,
) -> Result<HttpResponse, Error> {
    let (app, by, typed) = (&state.app(), &posted.by, typed(&posted.form));
    if part(&request) != Some("preview") {
        let asked = Asked { typed, ..Asked::default() };
        return show(**view, app, by, asked, None, StatusCode::OK).await;
    }
    let reader = Reader::new(app, &by.scope, &by.row, view.base()).await?;
    let classes = people::classes(app.store.read(), &by.scope).await?;
    // The script says so once a field is left.
    let how = if typed.text("do") == "translate" { How::Ask } else { How::Kept };
    let preview = preview::preview(&reader, &classes, &typed, how).await?;
    html(StatusCode::OK, &PreviewPart { w: reader.w(), preview: &preview })
}

/// `POST /app/updates`
async fn send(view: web::Data<View>, state: web::Data<State>, posted: Posted<Fields>) -> Result<HttpResponse, Error> {
    let (app, by, mut typed) = (&state.app(), &posted.by, typed(&posted.form));
    let reader = Reader::new(app, &by.scope, &by.row, view.base()).await?;
    let classes = people::classes(app.store.read(), &by.scope).await?;
    if typed.key.is_empty() {
        typed.key = app.ids.uuid(app.clock.now()).to_string();
    }
    let problems = match write::draft(&reader, &classes, &typed) {
        Err(problems) => problems,
        Ok(draft) => match compose(app, &by.scope, &by.row, &typed.key, &draft).await {
            Ok(sent) => return Ok(see_other(&format!("{}?update={}#sent", view.base(), sent.id))),
            Err(fault) => vec![write::refused(&reader, &fault).ok_or(fault)?],
        },
    };
    let asked = Asked { typed, problems, ..Asked::default() };
    show(**view, app, by, asked, None, StatusCode::UNPROCESSABLE_ENTITY).await
}

/// `POST /app/updates/{id}/undo`
async fn take_back(
    view: web::Data<View>,
    state: web::Data<State>,
    id: web::Path<UpdateId>,
    posted: Posted<Fields>,
) -> Result<HttpResponse, Error> {
    let (id, by) = (id.into_inner(), &posted.by);
    undo(&state.app(), &by.scope, &by.row, id).await?;
    Ok(see_other(&format!("{}?update={id}#sent", view.base())))
}

/// `POST /app/threads/{guardian}`: own words to one family.
async fn write_to(
    view: web::Data<View>,
    state: web::Data<State>,
    guardian: web::Path<GuardianId>,
    posted: Posted<Fields>,
) -> Result<HttpResponse, Error> {
    let (app, by, guardian, typed) = (&state.app(), &posted.by, guardian.into_inner(), typed(&posted.form));
    let text = typed.text("text").trim();
    let reader = Reader::new(app, &by.scope, &by.row, view.base()).await?;
    let refused = if text.is_empty() {
        Some((reader.w().t("answer-empty"), None))
    } else {
        let draft = Draft { accept: typed.accept.clone(), ..Draft::own_words(Audience::Guardian(guardian), text) };
        match compose(app, &by.scope, &by.row, &typed.key, &draft).await {
            Ok(_) => None,
            Err(Error::Invalid { field, .. }) if field == "accept" => Some(unlike(&reader, &draft).await?),
            Err(Error::Advice { rules }) => Some(advised(&reader, &draft, &rules)?),
            Err(fault) => Some((write::refused(&reader, &fault).ok_or(fault)?.said, None)),
        }
    };
    let Some((said, accept)) = refused else {
        return Ok(see_other(&format!("{}?thread={guardian}#answers", view.base())));
    };
    // What was ticked before stays ticked.
    let accept = accept.map(|accept| typed.accept.iter().fold(accept, |all, one| format!("{all} {one}")));
    let refused = Some(show::Refused { typed: text, said, accept });
    let asked = Asked { thread: Some(guardian), refused, ..Asked::default() };
    show(**view, app, by, asked, None, StatusCode::UNPROCESSABLE_ENTITY).await
}

/// What stands against her words, and the rules that say so.
fn advised(reader: &Reader<'_>, draft: &Draft, rules: &[String]) -> Result<(String, Option<String>), Error> {
    let content = draft.content()?;
    let advice = advice::of(reader.app, reader.staff, &prose(reader.app, &content), &[]);
    let said: Vec<&str> = advice.iter().filter(|one| rules.contains(&one.rule)).map(|one| one.text.as_str()).collect();
    Ok((said.join(" "), Some(rules.join(" "))))
}

/// What a translation that may not say the same says, and its language.
async fn unlike(reader: &Reader<'_>, draft: &Draft) -> Result<(String, Option<String>), Error> {
    let seen = look_at(reader.app, reader.scope, reader.staff, draft, How::Kept).await?;
    let words = seen.languages.into_iter().find_map(|language| language.words).filter(|words| words.look);
    let field = words.as_ref().and_then(|words| words.fields.first());
    let back = field.and_then(|field| field.back.as_deref().or(field.text.as_deref())).unwrap_or_default();
    Ok((reader.w().t1("answer-unlike", "back", back), words.map(|words| words.language)))
}
