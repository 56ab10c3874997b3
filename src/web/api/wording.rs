//! Which wording this process uses: what became of reading the operator's folder, for who has no logs at hand.

use actix_web::get;
use actix_web::web::{Data, Json};
use serde::Serialize;

use super::page::said;
use crate::entities::Role;
use crate::error::Error;
use crate::language::Problem as Broken;
use crate::language::live::Standing;
use crate::web::bearer::Staff;
use crate::web::problem::Problem;
use crate::web::server::State;

/// So many faults of a refused folder are told.
const MOST_TOLD: usize = 100;

/// A fault in a file of wording.
#[derive(Serialize, utoipa::ToSchema)]
pub(super) struct Fault {
    file: String,
    /// From 1; 0 when it is the whole file's.
    line: usize,
    reason: String,
}

/// A reading of the folder that was refused.
#[derive(Serialize, utoipa::ToSchema)]
pub(super) struct Refused {
    at: String,
    /// How many faults there were.
    count: usize,
    /// The first hundred.
    faults: Vec<Fault>,
}

/// Which wording is in use.
#[derive(Serialize, utoipa::ToSchema)]
pub(super) struct Wording {
    /// The process that answers: each reads the folder for itself.
    process: String,
    /// The operator's folder; null: the wording of the program alone.
    folder: Option<String>,
    /// The files of the folder that are in use.
    files: Vec<String>,
    /// Stands for their content: processes with the same files say the same. Empty where there are none.
    digest: String,
    /// Since when this wording is in use.
    since: String,
    /// When the folder was last read, well or not.
    read_at: String,
    /// How many locales there are.
    locales: usize,
    /// How many templates.
    templates: usize,
    /// The last reading, if it was refused: what is in use is from before.
    refused: Option<Refused>,
}

impl Wording {
    fn of(standing: Standing, process: &str) -> Self {
        let fault = |broken: Broken| Fault { file: broken.file, line: broken.line, reason: broken.reason };
        let refused = standing.refused.map(|refusal| Refused {
            at: said(refusal.at.into()),
            count: refusal.problems.len(),
            faults: refusal.problems.into_iter().take(MOST_TOLD).map(fault).collect(),
        });
        Self {
            process: process.to_owned(),
            folder: standing.folder.map(|folder| folder.display().to_string()),
            files: standing.files,
            digest: standing.digest,
            since: said(standing.since.into()),
            read_at: said(standing.read_at.into()),
            locales: standing.locales,
            templates: standing.templates,
            refused,
        }
    }
}

/// Which wording is in use since when, and whether the last reading was refused: administrators
#[utoipa::path(
    operation_id = "get_wording", tag = "operation",
    responses((status = 200, body = Wording), (status = 401, body = Problem), (status = 403, body = Problem))
)]
#[get("/wording")]
pub(super) async fn wording(state: Data<State>, asker: Staff) -> Result<Json<Wording>, Error> {
    if asker.row.role != Role::Administrator {
        return Err(Error::Forbidden("only administrators see which wording is in use"));
    }
    Ok(Json(Wording::of(state.app.wording.standing(), &state.app.process)))
}
