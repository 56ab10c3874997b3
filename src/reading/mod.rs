//! Reading and learning together at home: what there is to share (`catalogue`), what a child is given and how (`choose`, `packs`),
//! for some weeks (`programmes`), and the family's page of it (`share`); books that go home and come back (`loans`), what families
//! tell of it (`minutes`), questions to get to know them (`surveys`); all of a class at
//! a glance (`sight`). Knows people, language and messages; how a text leaves or
//! comes in is for the floors above.

pub mod catalogue;
pub mod choose;
pub mod levels;
pub mod loans;
pub mod minutes;
pub mod packs;
pub mod programmes;
pub mod sample;
pub mod say;
pub mod share;
pub mod sight;
pub mod surveys;

use std::collections::HashMap;

use crate::db::ConnectionTrait;
use crate::entities::guardian;
use crate::error::Error;
use crate::ids::GuardianId;
use crate::people::audience::Recipient;
use crate::people::store as people;
use crate::scope::Scope;

/// Guardians with their children and contacts.
pub async fn families(
    db: &impl ConnectionTrait,
    scope: &Scope,
    guardians: &[GuardianId],
) -> Result<HashMap<GuardianId, Recipient>, Error> {
    if guardians.is_empty() {
        return Ok(HashMap::new());
    }
    let mut found = people::recipients_by_id(db, scope, guardians).await?;
    let whole = |guardian: guardian::Model| {
        let students = found.students.remove(&guardian.id).unwrap_or_default();
        let contacts = found.contacts.remove(&guardian.id).unwrap_or_default();
        (guardian.id, Recipient { guardian, students, contacts })
    };
    Ok(found.guardians.into_iter().map(whole).collect())
}
