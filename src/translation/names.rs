//! The names of a district, as masks look for them. Kept in memory while nobody joins it, and a minute at most: a text waits
//! for no roster of a hundred thousand.

use std::sync::Arc;

use super::store::{self, Named};
use crate::app::App;
use crate::error::Error;
use crate::language::masks::{Names, Whose};
use crate::language::translators::shelf::Stamp;
use crate::scope::Scope;

/// For how long names are believed while nobody joins, seconds: somebody may have been renamed.
const KEPT_S: i64 = 60;

/// All names of the district of `scope`.
pub async fn of_district(app: &App, scope: &Scope) -> Result<Arc<Names>, Error> {
    let district = Scope::district(scope.district_id());
    let db = app.store.read();
    let stamp = Stamp { joined: store::newest(db, &district).await?, until: app.now().plus_s(KEPT_S) };
    if let Some(known) = app.translators.shelf.get(district.district_id(), &stamp, app.now()) {
        return Ok(known);
    }
    let mut names = Names::default();
    store::names(db, &district, |named| add(&mut names, named)).await?;
    let names = Arc::new(names);
    app.translators.shelf.put(district.district_id(), stamp, Arc::clone(&names));
    Ok(names)
}

fn add(names: &mut Names, named: Named) {
    match named {
        Named::Student([given, family, called]) => {
            names.add(&called, Whose::Child);
            names.add(&given, Whose::Child);
            names.add(&family, Whose::Adult);
            names.add_together(&family, &given);
        }
        Named::Guardian([given, family]) => {
            names.add(&given, Whose::Adult);
            names.add(&family, Whose::Adult);
            names.add_together(&family, &given);
        }
        Named::Staff(all) => all.iter().for_each(|name| names.add(name, Whose::Adult)),
        Named::School(name) => names.add(&name, Whose::Place),
    }
}
