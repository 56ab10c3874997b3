//! What goes on behind a request that was answered: the planning of a round, its invitations, the import of a catalogue. Pages and programs begin
//! it in the same way, and open pages hear how far it is.

use crate::app::{App, News, NewsKind};
use crate::conferences::asking::{self, Threads};
use crate::conferences::invite;
use crate::conferences::planning::{self, Effort, Kept};
use crate::ids::RoundId;
use crate::reading::catalogue::import::{self, Feed};
use crate::scope::Scope;

/// Tells open pages that a round has changed.
pub fn tell(app: &App, scope: &Scope, id: RoundId) {
    app.tell(News { district: scope.district_id(), staff: None, kind: NewsKind::Round, id: id.0 });
}

/// Plans a round that `planning::begin` let begin.
pub fn plan(app: App, scope: Scope, id: RoundId, effort: Effort) {
    actix_web::rt::spawn(async move {
        if let Err(error) = planning::run(&app, &scope, id, effort, |_| tell(&app, &scope, id)).await {
            tracing::error!(%error, round = %id, "a round could not be planned");
        }
        tell(&app, &scope, id);
    });
}

/// Invites families by the plan that `invite::begin` returned.
pub fn invite(app: App, scope: Scope, id: RoundId, kept: Kept) {
    actix_web::rt::spawn(async move {
        if let Err(error) = invite::run(&app, &scope, id, &kept).await {
            tracing::error!(%error, round = %id, "not all families of a round could be invited: invite again");
        }
        tell(&app, &scope, id);
    });
}

/// Asks families for their hours, as `asking::begin` has named them.
pub fn ask(app: App, scope: Scope, id: RoundId, threads: Threads) {
    actix_web::rt::spawn(async move {
        if let Err(error) = asking::run(&app, &scope, id, threads).await {
            tracing::error!(%error, round = %id, "not all families of a round could be asked for their hours: ask again");
        }
        tell(&app, &scope, id);
    });
}

/// Goes on with an import that `import::begin` let begin.
pub fn import(app: App, scope: Scope, feed: Feed) {
    actix_web::rt::spawn(async move {
        let id = feed.row.id;
        let tell =
            || app.tell(News { district: scope.district_id(), staff: None, kind: NewsKind::Catalogue, id: id.0 });
        if let Err(error) = import::run(&app, &scope, feed, |_, _| tell()).await {
            tracing::error!(%error, catalogue = %id, "a catalogue could not be imported: import it again");
        }
        tell();
    });
}
