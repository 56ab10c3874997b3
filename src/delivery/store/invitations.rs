//! What goes with e-mails into families' calendars.

use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, QueryFilter, QueryOrder};

use crate::db::padded;
use crate::delivery::providers::Invitation;
use crate::entities::conferences::InvitationKind;
use crate::entities::invitation;
use crate::ids::MessageId;
use crate::scope::Installation;

/// The calendar entries that go with these e-mails, in the order they were made.
pub async fn invitations(
    db: &impl ConnectionTrait,
    messages: &[MessageId],
) -> Result<Vec<(MessageId, Invitation)>, DbErr> {
    use invitation::Column as C;
    if messages.is_empty() {
        return Ok(Vec::new());
    }
    let query = Installation.find::<invitation::Entity>().filter(C::MessageId.is_in(padded(messages)));
    let rows = query.order_by_asc(C::Id).all(db).await?;
    let entry = |row: invitation::Model| {
        let method = match row.method {
            InvitationKind::Request => "REQUEST",
            InvitationKind::Cancel => "CANCEL",
        };
        (row.message_id, Invitation { method, content: row.content })
    };
    Ok(rows.into_iter().map(entry).collect())
}
