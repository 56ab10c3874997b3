//! Which replies are to be translated, and what came of it.

use sea_orm::sea_query::{Expr, ExprTrait as _, LockBehavior, LockType, OnConflict, Query};
use sea_orm::{
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, FromQueryResult, IntoActiveModel, QueryFilter, QueryOrder,
    QuerySelect, QueryTrait,
};

use crate::clock::At;
use crate::entities::{SetBy, change, contact, guardian, message, reply, school};
use crate::ids::{ContactId, GuardianId, MessageId, ReplyId};
use crate::language::template::names_nobody;
use crate::messages::draft::OWN_WORDS;
use crate::messages::model::State;
use crate::scope::{Installation, Scope};

/// Takes up to `most` replies whose translation is due; nobody else tries them before `again`.
pub async fn take(db: &impl ConnectionTrait, now: At, again: At, most: u64) -> Result<Vec<reply::Model>, DbErr> {
    use reply::Column as C;
    let next = Installation
        .find::<reply::Entity>()
        .select_only()
        .column(C::Id)
        // As the partial index has it.
        .filter(C::TranslateAt.is_not_null())
        .filter(C::TranslateAt.lte(now))
        .order_by_asc(C::TranslateAt)
        .limit(most)
        .lock_with_behavior(LockType::Update, LockBehavior::SkipLocked)
        .into_query();
    let statement = Query::update()
        .table(reply::Entity)
        .value(C::TranslateAt, again)
        .and_where(Expr::col(C::Id).in_subquery(next))
        .returning_all()
        .take();
    db.query_all(&statement).await?.iter().map(|row| reply::Model::from_query_result(row, "")).collect()
}

/// Writes the words (text, language, service), if there are any, and when to try next.
pub async fn settle(
    db: &impl ConnectionTrait,
    scope: &Scope,
    id: ReplyId,
    words: Option<(String, String, String)>,
    next: Option<At>,
) -> Result<(), DbErr> {
    use reply::Column as C;
    let mut update = scope.update::<reply::Entity>().col_expr(C::TranslateAt, Expr::value(next));
    if let Some((text, to, by)) = words {
        update = update
            .col_expr(C::Translation, Expr::value(text))
            .col_expr(C::TranslatedTo, Expr::value(to))
            .col_expr(C::TranslatedBy, Expr::value(by));
    }
    update.filter(C::Id.eq(id)).exec(db).await.map(drop)
}

/// A contact, locked until the transaction ends.
pub async fn lock_contact(
    db: &impl ConnectionTrait,
    scope: &Scope,
    id: ContactId,
) -> Result<Option<contact::Model>, DbErr> {
    scope.find::<contact::Entity>().filter(contact::Column::Id.eq(id)).lock(LockType::NoKeyUpdate).one(db).await
}

/// Whether a contact was sent this kind since then.
pub async fn asked_since(
    db: &impl ConnectionTrait,
    scope: &Scope,
    contact: ContactId,
    kind: &str,
    since: At,
) -> Result<bool, DbErr> {
    use message::Column as C;
    let query = scope.find::<message::Entity>().filter(C::ContactId.eq(contact)).filter(C::DueAt.gt(since));
    Ok(query.filter(C::Kind.eq(kind)).limit(1).one(db).await?.is_some())
}

/// Whether a text that names who writes has left for a contact since then: what names nobody is known by it.
pub async fn signed_since(
    db: &impl ConnectionTrait,
    scope: &Scope,
    contact: ContactId,
    since: At,
) -> Result<bool, DbErr> {
    use message::Column as C;
    let query = scope.find::<message::Entity>().filter(C::ContactId.eq(contact)).filter(C::DueAt.gt(since));
    let query = query.filter(C::State.is_in([State::Sent, State::Delivered]));
    let kinds: Vec<String> = query.select_only().column(C::Kind).distinct().into_tuple().all(db).await?;
    Ok(kinds.iter().any(|kind| kind != OWN_WORDS && !names_nobody(kind)))
}

/// The last message to a contact between two instants that is not the program's thanks, nor of the kind `but`.
pub async fn last_question(
    db: &impl ConnectionTrait,
    scope: &Scope,
    contact: ContactId,
    since: At,
    until: At,
    but: &str,
) -> Result<Option<message::Model>, DbErr> {
    use message::Column as C;
    let query = scope.find::<message::Entity>().filter(C::ContactId.eq(contact));
    let query =
        query.filter(C::DueAt.gt(since)).filter(C::DueAt.lte(until)).filter(C::Kind.is_not_in(["sys.got_it", but]));
    query.order_by_desc(C::DueAt).order_by_desc(C::Id).limit(1).one(db).await
}

/// Writes down a change; `false` if this reply has made it already.
pub async fn note_change(db: &impl ConnectionTrait, row: change::Model) -> Result<bool, DbErr> {
    use change::Column as C;
    let known = OnConflict::columns([C::DistrictId, C::ReplyId, C::What]).do_nothing().to_owned();
    let new = change::Entity::insert(row.into_active_model()).on_conflict(known).exec_without_returning(db).await?;
    Ok(new > 0)
}

/// The school a message came from, else the district's first.
pub async fn school_of(
    db: &impl ConnectionTrait,
    scope: &Scope,
    message: Option<MessageId>,
) -> Result<Option<school::Model>, DbErr> {
    let from = match message {
        Some(id) => scope.find::<message::Entity>().filter(message::Column::Id.eq(id)).one(db).await?,
        None => None,
    };
    let mut query = scope.find::<school::Entity>().order_by_asc(school::Column::Id);
    if let Some(id) = from.and_then(|message| message.school_id) {
        query = query.filter(school::Column::Id.eq(id));
    }
    query.limit(1).one(db).await
}

/// Sets the language a guardian reads, as the family said.
pub async fn set_language(
    db: &impl ConnectionTrait,
    scope: &Scope,
    id: GuardianId,
    language: &str,
) -> Result<(), DbErr> {
    scope
        .update::<guardian::Entity>()
        .col_expr(guardian::Column::Language, Expr::value(language))
        .col_expr(guardian::Column::LanguageBy, Expr::value(SetBy::Family))
        .filter(guardian::Column::Id.eq(id))
        .exec(db)
        .await
        .map(drop)
}
