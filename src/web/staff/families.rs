//! What a round's board asks of families and says of who takes part: hours, invitations, a teacher who cannot be there, adults who
//! live apart.

use actix_web::{HttpResponse, web};
use jiff::civil::Date;

use super::desk::View;
use super::rounds::{parsed, show, to_board};
use crate::app::App;
use crate::conferences::away::{TeacherAway, away};
use crate::conferences::homes::{self, HomeSaid};
use crate::conferences::own_hours::{Hours, stretches};
use crate::conferences::{asking, book, invite, store};
use crate::error::Error;
use crate::ids::RoundId;
use crate::people::audience::Home;
use crate::web::behind;
use crate::web::server::State;
use crate::web::session::{Posted, SignedIn};
use crate::web::show::Reader;
use crate::web::show::board::Wanted;
use crate::web::show::form::Fields;

/// The routes, below the desk's own address.
pub fn configure(routes: &mut web::ServiceConfig) {
    routes
        .route("/conferences/{id}/hours", web::post().to(ask_hours))
        .route("/conferences/{id}/invite", web::post().to(ask_families))
        .route("/conferences/{id}/homes", web::post().to(live_apart))
        .route("/conferences/{id}/away", web::post().to(is_away));
}

/// The board, with why families are not written to.
async fn refused(view: View, app: &App, by: &SignedIn, id: RoundId, why: &str) -> Result<HttpResponse, Error> {
    let reader = Reader::new(app, &by.scope, &by.row, view.base()).await?;
    let wanted = Wanted { problem: Some(reader.w().t(why)), ..Wanted::default() };
    show(view, app, by, id, wanted).await
}

/// `POST /app/conferences/{id}/hours`: families whose hours nobody knows are asked, behind the request.
async fn ask_hours(
    view: web::Data<View>,
    state: web::Data<State>,
    id: web::Path<RoundId>,
    posted: Posted<Fields>,
) -> Result<HttpResponse, Error> {
    let (app, by, id) = (state.app(), posted.by, *id);
    let threads = match asking::begin(&app, &by.scope, id).await {
        Ok(threads) => threads,
        Err(Error::Invalid { field, .. }) if field == "answer_by" => {
            return refused(**view, &app, &by, id, "invite-over").await;
        }
        Err(fault) => return Err(fault),
    };
    behind::ask(app, by.scope, id, threads);
    Ok(to_board(**view, id, "?done=asking"))
}

/// `POST /app/conferences/{id}/invite`: by the plan that she saw, behind the request.
async fn ask_families(
    view: web::Data<View>,
    state: web::Data<State>,
    id: web::Path<RoundId>,
    posted: Posted<Fields>,
) -> Result<HttpResponse, Error> {
    let (app, by, id) = (state.app(), posted.by, *id);
    let kept = match invite::begin(&app, &by.scope, id).await {
        Ok(kept) => kept,
        Err(Error::Invalid { field, .. }) => {
            let why = if field == "answer_by" { "invite-over" } else { "invite-stale" };
            return refused(**view, &app, &by, id, why).await;
        }
        Err(fault) => return Err(fault),
    };
    behind::invite(app, by.scope, id, kept);
    Ok(to_board(**view, id, "?done=inviting"))
}

/// `POST /app/conferences/{id}/away`: a teacher cannot be there on a day.
async fn is_away(
    view: web::Data<View>,
    state: web::Data<State>,
    id: web::Path<RoundId>,
    posted: Posted<Fields>,
) -> Result<HttpResponse, Error> {
    let (app, by, id) = (&state.app(), &posted.by, *id);
    let teacher = parsed(&posted.form, "teacher", "teacher")?;
    let date: Date = parsed(&posted.form, "date", "day")?;
    let round = store::round(app.store.read(), &by.scope, id).await?.ok_or(Error::NotFound("round"))?;
    let zone = book::zone(&Home::load(&app.store, &by.scope).await?, &round);
    let day = stretches(Hours { date, from: None, to: None, until: None }, &zone)?;
    for when in day {
        away(app, &by.scope, &by.row, id, TeacherAway { teacher, when }).await?;
    }
    behind::tell(app, &by.scope, id);
    Ok(to_board(**view, id, "?done=away"))
}

/// `POST /app/conferences/{id}/homes`: two adults who would come together live apart.
async fn live_apart(
    view: web::Data<View>,
    state: web::Data<State>,
    id: web::Path<RoundId>,
    posted: Posted<Fields>,
) -> Result<HttpResponse, Error> {
    let (app, by, id) = (&state.app(), &posted.by, *id);
    let who = |name| parsed(&posted.form, name, "guardian");
    let (one, other) = (who("one")?, who("other")?);
    homes::say(app, &by.scope, &by.row, HomeSaid { one, other, together: false }).await?;
    behind::tell(app, &by.scope, id);
    Ok(to_board(**view, id, "?done=apart"))
}
