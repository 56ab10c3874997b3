//! What a hand-over looks up: calendar entries that go with e-mails, and who has stopped meanwhile.

use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, QueryFilter, QueryOrder, QuerySelect};

use crate::db::padded;
use crate::delivery::providers::Invitation;
use crate::entities::conferences::InvitationKind;
use crate::entities::{contact, invitation};
use crate::ids::{ContactId, MessageId};
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

/// Which of these contacts have stopped.
pub async fn stopped(db: &impl ConnectionTrait, contacts: &[ContactId]) -> Result<Vec<ContactId>, DbErr> {
    Installation
        .find::<contact::Entity>()
        .select_only()
        .column(contact::Column::Id)
        .filter(contact::Column::Id.is_in(padded(contacts)))
        .filter(contact::Column::StoppedAt.is_not_null())
        .into_tuple()
        .all(db)
        .await
}
