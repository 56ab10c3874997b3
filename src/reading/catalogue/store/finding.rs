//! The statement that finds: it walks the rows of one word, the rarest, and looks each of the others up for the same material. So
//! its cost follows the rarest word, and a page of two common words is full early.

use sea_orm::sea_query::{Alias, Expr, ExprTrait as _, IntoColumnRef as _, Order, Query, SelectStatement, SimpleExpr};
use sea_orm::{ConnectionTrait, DbErr, FromQueryResult};

use crate::entities::material_word;
use crate::ids::MaterialId;
use crate::scope::Scope;

use material_word::Column as C;

/// The words of a question.
#[derive(Clone, Debug, Default)]
pub struct Terms {
    /// The rarest: its rows are walked.
    pub first: Term,
    /// The others.
    pub others: Vec<Term>,
}

/// One word, or all that begin alike.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Term {
    /// As it is.
    Whole(String),
    /// So beginning.
    Begins(String),
}

impl Default for Term {
    fn default() -> Self {
        Self::Begins(String::new())
    }
}

/// In which order materials come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ordered {
    /// The weightiest hits first, then the newest.
    ByWeight,
    /// As they were added, after this one.
    After(Option<MaterialId>),
}

/// A hit.
#[derive(Clone, Debug, PartialEq, Eq, FromQueryResult)]
pub struct Hit {
    /// Which.
    pub material_id: MaterialId,
    /// The weights of its words together.
    pub score: i64,
}

impl Term {
    fn holds(&self, table: &Alias) -> SimpleExpr {
        let word = || Expr::col((table.clone(), C::Word));
        match self {
            Self::Whole(whole) => word().eq(whole.as_str()),
            // No character is after the last one.
            Self::Begins(start) => word().gte(start.as_str()).and(word().lt(format!("{start}\u{10ffff}"))),
        }
    }
}

fn rows(scope: &Scope, table: &Alias, term: &Term) -> SelectStatement {
    let mut rows = Query::select();
    rows.from_as(material_word::Entity, table.clone());
    rows.and_where(Expr::col((table.clone(), C::DistrictId)).eq(scope.district_id())).and_where(term.holds(table));
    rows
}

/// How many rows a word has, up to `most`.
pub async fn count(db: &impl ConnectionTrait, scope: &Scope, term: &Term, most: u64) -> Result<i64, DbErr> {
    let (table, inner) = (Alias::new("w"), Alias::new("few"));
    let mut rows = rows(scope, &table, term);
    rows.expr(Expr::val(1)).limit(most);
    let mut count = Query::select();
    count.expr_as(Expr::cust("COUNT(*)"), Alias::new("many")).from_subquery(rows, inner);
    let row = db.query_one(&count).await?;
    row.map_or(Ok(0), |row| row.try_get("", "many"))
}

/// Materials that have all words; of a beginning, some may come more than once.
pub async fn matching(
    db: &impl ConnectionTrait,
    scope: &Scope,
    terms: &Terms,
    ordered: Ordered,
    most: u64,
) -> Result<Vec<Hit>, DbErr> {
    let first = Alias::new("w");
    let mut query = rows(scope, &first, &terms.first);
    let id = || Expr::col((first.clone(), C::MaterialId));
    // A sum of 64 bits on both databases.
    let mut score = Expr::col((first.clone(), C::Weight)).cast_as(Alias::new("BIGINT"));
    for term in &terms.others {
        let table = Alias::new("v");
        let of_same = |mut rows: SelectStatement| {
            rows.and_where(Expr::col((table.clone(), C::MaterialId)).eq(id()));
            rows
        };
        let mut there = of_same(rows(scope, &table, term));
        query.and_where(Expr::exists(there.expr(Expr::val(1)).take()));
        let mut weight = of_same(rows(scope, &table, term));
        weight.expr(Expr::col((table.clone(), C::Weight)).max());
        score = score.add(SimpleExpr::SubQuery(None, Box::new(weight.take().into())));
    }
    query.column((first.clone(), C::MaterialId).into_column_ref()).expr_as(score, Alias::new("score"));
    match (ordered, &terms.first) {
        (Ordered::After(after), _) => {
            if let Some(after) = after {
                query.and_where(id().gt(after));
            }
            query.order_by((first.clone(), C::MaterialId), Order::Asc);
        }
        (Ordered::ByWeight, Term::Whole(_)) => {
            query
                .order_by((first.clone(), C::Weight), Order::Desc)
                .order_by((first.clone(), C::MaterialId), Order::Desc);
        }
        (Ordered::ByWeight, Term::Begins(_)) => {
            query.order_by((first.clone(), C::Word), Order::Asc);
        }
    }
    let found = db.query_all(query.limit(most)).await?;
    found.iter().map(|row| Hit::from_query_result(row, "")).collect()
}
