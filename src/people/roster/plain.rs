//! x
use std::sync::Arc;
use super::{Kind, Model, Options, Rejects, RosterError, source::Source, table::Progress};
pub fn read(_: &mut Source, _: Arc<str>, _: &Options, _: Progress<'_>) -> Result<(Model, Rejects, Kind), RosterError> { Ok((Model::default(), Rejects::default(), Kind::Bulk)) }
