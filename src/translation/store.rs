//! The room's queries: kept translations, the memory, money spent, the district's own words, names.

use futures_util::TryStreamExt as _;
use sea_orm::sea_query::{Expr, ExprTrait as _, OnConflict};
use sea_orm::{
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, QuerySelect,
    StreamTrait,
};

use crate::entities::{guardian, phrase, school, spending, staff, student, term, translation};
use crate::ids::RowId;
use crate::scope::Scope;

/// What a service once said of a text.
pub async fn kept(
    db: &impl ConnectionTrait,
    scope: &Scope,
    hash: &str,
    from: &str,
    to: &str,
) -> Result<Option<translation::Model>, DbErr> {
    use translation::Column as C;
    let query = scope.find::<translation::Entity>().filter(C::SourceHash.eq(hash));
    query.filter(C::LanguageFrom.eq(from)).filter(C::LanguageTo.eq(to)).one(db).await
}

/// Keeps what a service said; a translation back that came later is added.
pub async fn keep(db: &impl ConnectionTrait, row: translation::Model) -> Result<(), DbErr> {
    use translation::Column as C;
    let known = OnConflict::columns([C::DistrictId, C::SourceHash, C::LanguageFrom, C::LanguageTo])
        .update_columns([C::Words, C::Service, C::Back, C::ScorePpm, C::MadeAt])
        .to_owned();
    translation::Entity::insert(row.into_active_model()).on_conflict(known).exec_without_returning(db).await.map(drop)
}

/// A person's words for exactly this masked text.
pub async fn phrase(
    db: &impl ConnectionTrait,
    scope: &Scope,
    hash: &str,
    from: &str,
    to: &str,
) -> Result<Option<phrase::Model>, DbErr> {
    use phrase::Column as C;
    let query = scope.find::<phrase::Entity>().filter(C::SourceHash.eq(hash));
    query.filter(C::LanguageFrom.eq(from)).filter(C::LanguageTo.eq(to)).one(db).await
}

/// The latest phrases of a pair of languages.
pub async fn phrases(
    db: &impl ConnectionTrait,
    scope: &Scope,
    from: &str,
    to: &str,
    limit: u64,
) -> Result<Vec<phrase::Model>, DbErr> {
    use phrase::Column as C;
    let query = scope.find::<phrase::Entity>().filter(C::LanguageFrom.eq(from)).filter(C::LanguageTo.eq(to));
    query.order_by_desc(C::MadeAt).order_by_desc(C::Id).limit(limit).all(db).await
}

/// Remembers a person's words; the last ones for a text count.
pub async fn remember(db: &impl ConnectionTrait, row: phrase::Model) -> Result<(), DbErr> {
    use phrase::Column as C;
    let known = OnConflict::columns([C::DistrictId, C::LanguageFrom, C::LanguageTo, C::SourceHash])
        .update_columns([C::Words, C::StaffId, C::MadeAt])
        .to_owned();
    phrase::Entity::insert(row.into_active_model()).on_conflict(known).exec_without_returning(db).await.map(drop)
}

/// Takes money for a call from the month's budget; `false`, and nothing is taken, if there is not so much left.
pub async fn spend(
    db: &impl ConnectionTrait,
    scope: &Scope,
    id: RowId,
    month: &str,
    call: Call,
    budget_micros: i64,
) -> Result<bool, DbErr> {
    use spending::Column as C;
    let empty = spending::Model {
        id,
        district_id: scope.district_id(),
        month: month.to_owned(),
        characters: 0,
        calls: 0,
        cost_micros: 0,
    };
    let known = OnConflict::columns([C::DistrictId, C::Month]).do_nothing().to_owned();
    spending::Entity::insert(empty.into_active_model()).on_conflict(known).exec_without_returning(db).await?;
    let left = Expr::col(C::CostMicros).lte(budget_micros.saturating_sub(call.cost_micros));
    add(db, scope, month, call, 1, Some(left)).await
}

/// Gives back what a call did not cost after all.
pub async fn give_back(db: &impl ConnectionTrait, scope: &Scope, month: &str, call: Call) -> Result<(), DbErr> {
    let call = Call { characters: -call.characters, cost_micros: -call.cost_micros };
    add(db, scope, month, call, -1, None).await.map(drop)
}

/// What a call is charged with.
#[derive(Clone, Copy, Debug)]
pub struct Call {
    /// Characters of the masked text.
    pub characters: i64,
    /// Millionths of the currency.
    pub cost_micros: i64,
}

async fn add(
    db: &impl ConnectionTrait,
    scope: &Scope,
    month: &str,
    call: Call,
    calls: i64,
    only: Option<Expr>,
) -> Result<bool, DbErr> {
    use spending::Column as C;
    let mut update = scope
        .update::<spending::Entity>()
        .col_expr(C::Characters, Expr::col(C::Characters).add(call.characters))
        .col_expr(C::Calls, Expr::col(C::Calls).add(calls))
        .col_expr(C::CostMicros, Expr::col(C::CostMicros).add(call.cost_micros))
        .filter(C::Month.eq(month));
    if let Some(only) = only {
        update = update.filter(only);
    }
    Ok(update.exec(db).await?.rows_affected > 0)
}

/// What a district spent in a month.
pub async fn spent(db: &impl ConnectionTrait, scope: &Scope, month: &str) -> Result<Option<spending::Model>, DbErr> {
    scope.find::<spending::Entity>().filter(spending::Column::Month.eq(month)).one(db).await
}

/// The district's own words, in the order of the alphabet.
pub async fn terms(db: &impl ConnectionTrait, scope: &Scope) -> Result<Vec<term::Model>, DbErr> {
    scope.find::<term::Entity>().order_by_asc(term::Column::Word).all(db).await
}

/// Adds a word; one that is there already stays.
pub async fn add_term(db: &impl ConnectionTrait, row: term::Model) -> Result<(), DbErr> {
    let known = OnConflict::columns([term::Column::DistrictId, term::Column::Word]).do_nothing().to_owned();
    term::Entity::insert(row.into_active_model()).on_conflict(known).exec_without_returning(db).await.map(drop)
}

/// Takes a word away; `false` if there is none.
pub async fn drop_term(db: &impl ConnectionTrait, scope: &Scope, id: RowId) -> Result<bool, DbErr> {
    let done = scope.delete::<term::Entity>().filter(term::Column::Id.eq(id)).exec(db).await?;
    Ok(done.rows_affected > 0)
}

/// Somebody's name as the roster has it.
pub enum Named {
    /// Given name, family name, and what the child is called.
    Student([String; 3]),
    /// Given and family name.
    Guardian([String; 2]),
    /// Name as shown, given and family name.
    Staff([String; 3]),
    /// A school's.
    School(String),
}

/// Whether anything was ever translated in the district, by a service or a person.
pub async fn remembers(db: &impl ConnectionTrait, scope: &Scope) -> Result<bool, DbErr> {
    let phrase = scope.find::<phrase::Entity>().select_only().column(phrase::Column::Id).limit(1);
    let kept = scope.find::<translation::Entity>().select_only().column(translation::Column::Id).limit(1);
    Ok(phrase.into_tuple::<RowId>().one(db).await?.is_some() || kept.into_tuple::<RowId>().one(db).await?.is_some())
}

/// Tells `add` all names of a district, one after the other. Those who left stay in it: a text may still speak of them.
pub async fn names(
    db: &(impl ConnectionTrait + StreamTrait),
    scope: &Scope,
    mut add: impl FnMut(Named),
) -> Result<(), DbErr> {
    use {guardian::Column as G, school::Column as C, staff::Column as T, student::Column as S};
    macro_rules! told {
        ($table:ident, [$($column:expr),+], $named:expr) => {{
            let rows = scope.find::<$table::Entity>().select_only().columns([$($column),+]).distinct();
            let mut rows = rows.into_tuple().stream(db).await?;
            while let Some(row) = rows.try_next().await? {
                add($named(row));
            }
        }};
    }
    told!(student, [S::GivenName, S::FamilyName, S::Called], |(given, family, called)| Named::Student([
        given, family, called
    ]));
    told!(guardian, [G::GivenName, G::FamilyName], |(given, family)| Named::Guardian([given, family]));
    told!(staff, [T::Name, T::GivenName, T::FamilyName], |(shown, given, family)| Named::Staff([shown, given, family]));
    told!(school, [C::Name], |(name,)| Named::School(name));
    Ok(())
}

/// A figure that changes whenever somebody joins the district: the newest of each kind (ids grow with time).
pub async fn newest(db: &impl ConnectionTrait, scope: &Scope) -> Result<[Option<uuid::Uuid>; 4], DbErr> {
    macro_rules! newest {
        ($table:ident) => {{
            let ids = scope.find::<$table::Entity>().select_only().column($table::Column::Id);
            ids.order_by_desc($table::Column::Id).limit(1).into_tuple().one(db).await?
        }};
    }
    Ok([newest!(student), newest!(guardian), newest!(staff), newest!(school)])
}
