//! The roster's queries: all that is stored of a district's people, read at once and written in batches.

use std::collections::HashMap;

use sea_orm::sea_query::{Expr, ExprTrait as _, OnConflict};
use sea_orm::{
    ActiveModelBehavior, ActiveModelTrait, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, IntoActiveModel,
    QueryFilter, Value,
};

use super::plan::{Change, Plan};
use crate::clock::At;
use crate::db::Tx;
use crate::entities::{
    Owned, SetBy, class, contact, district, enrollment, guardian, guardianship, reach, school, staff, staff_school,
    student, teaching,
};
use crate::scope::{Installation, Scope};

/// Rows of one statement: below SQLite's 32,766 and PostgreSQL's 65,535 values for the widest table.
const BATCH: usize = 1_000;

/// All rows of a district's people.
#[derive(Debug, Default)]
pub struct Stored {
    /// By source identifier.
    pub schools: HashMap<String, school::Model>,
    /// By source identifier.
    pub classes: HashMap<String, class::Model>,
    /// All of them: accounts made by hand have no source identifier.
    pub staff: Vec<staff::Model>,
    /// All of them.
    pub staff_schools: Vec<staff_school::Model>,
    /// By source identifier.
    pub students: HashMap<String, student::Model>,
    /// By source identifier.
    pub guardians: HashMap<String, guardian::Model>,
    /// All of them.
    pub contacts: Vec<contact::Model>,
    /// All of them.
    pub reach: Vec<reach::Model>,
    /// All of them.
    pub guardianships: Vec<guardianship::Model>,
    /// By source identifier.
    pub enrollments: HashMap<String, enrollment::Model>,
    /// By source identifier.
    pub teachings: HashMap<String, teaching::Model>,
}

/// The scope's district.
pub async fn district(db: &impl ConnectionTrait, scope: &Scope) -> Result<Option<district::Model>, DbErr> {
    Installation.districts().filter(district::Column::Id.eq(scope.district_id())).one(db).await
}

/// Reads all of it.
pub async fn load(db: &impl ConnectionTrait, scope: &Scope) -> Result<Stored, DbErr> {
    Ok(Stored {
        schools: by_id(scope.find::<school::Entity>().all(db).await?, |row| &row.source_id),
        classes: by_id(scope.find::<class::Entity>().all(db).await?, |row| &row.source_id),
        staff: scope.find::<staff::Entity>().all(db).await?,
        staff_schools: scope.find::<staff_school::Entity>().all(db).await?,
        students: by_id(scope.find::<student::Entity>().all(db).await?, |row| &row.source_id),
        guardians: by_id(scope.find::<guardian::Entity>().all(db).await?, |row| &row.source_id),
        contacts: scope.find::<contact::Entity>().all(db).await?,
        reach: scope.find::<reach::Entity>().all(db).await?,
        guardianships: scope.find::<guardianship::Entity>().all(db).await?,
        enrollments: by_id(scope.find::<enrollment::Entity>().all(db).await?, |row| &row.source_id),
        teachings: by_id(scope.find::<teaching::Entity>().all(db).await?, |row| &row.source_id),
    })
}

fn by_id<M>(rows: Vec<M>, id: impl Fn(&M) -> &String) -> HashMap<String, M> {
    rows.into_iter().map(|row| (id(&row).clone(), row)).collect()
}

/// Sets what guardians, by source identifier, said about their hours: weekly windows as JSON.
pub async fn set_availability(tx: &Tx, scope: &Scope, said: &[(&str, String)]) -> Result<(), DbErr> {
    use guardian::Column as C;
    for (guardian, windows) in said {
        let rows = scope.update::<guardian::Entity>().col_expr(C::Availability, Expr::value(windows.as_str()));
        rows.filter(C::SourceId.eq(*guardian)).exec(&**tx).await?;
    }
    Ok(())
}

/// One write of a plan.
struct Write<'a> {
    tx: &'a Tx,
    scope: &'a Scope,
    now: At,
    done: u64,
    tell: &'a mut (dyn FnMut(u64) + Send),
}

/// Writes `plan`. Columns that families and staff set themselves are in no statement here. `tell` hears the rows written.
pub async fn write(
    tx: &Tx,
    scope: &Scope,
    plan: Plan,
    now: At,
    tell: &mut (dyn FnMut(u64) + Send),
) -> Result<(), DbErr> {
    let mut write = Write { tx, scope, now, done: 0, tell };
    {
        use school::Column as C;
        write.change::<school::Entity, _>(plan.schools, C::Id, &[C::Name, C::EndedAt], C::EndedAt).await?;
    }
    {
        use class::Column as C;
        let columns = [C::SchoolId, C::Title, C::Grade, C::EndedAt];
        write.change::<class::Entity, _>(plan.classes, C::Id, &columns, C::EndedAt).await?;
    }
    {
        use staff::Column as C;
        let columns = [C::SourceId, C::Name, C::GivenName, C::FamilyName, C::Email, C::Role, C::EndedAt];
        write.change::<staff::Entity, _>(plan.staff, C::Id, &columns, C::EndedAt).await?;
    }
    write.staff_schools(plan.staff_schools).await?;
    {
        use student::Column as C;
        let columns = [C::SchoolId, C::GivenName, C::FamilyName, C::Called, C::Grade, C::HomeLanguage, C::EndedAt];
        write.change::<student::Entity, _>(plan.students, C::Id, &columns, C::EndedAt).await?;
    }
    write.guardians(plan.guardians, plan.languages).await?;
    write.put::<contact::Entity>(plan.contacts, contact::Column::Id, &[]).await?;
    {
        use reach::Column as C;
        write.change::<reach::Entity, _>(plan.reach, C::Id, &[C::Rank, C::EndedAt], C::EndedAt).await?;
    }
    {
        use guardianship::Column as C;
        write.change::<guardianship::Entity, _>(plan.guardianships, C::Id, &[C::EndedAt], C::EndedAt).await?;
    }
    {
        use enrollment::Column as C;
        let columns = [C::ClassId, C::StudentId, C::EndedAt];
        write.change::<enrollment::Entity, _>(plan.enrollments, C::Id, &columns, C::EndedAt).await?;
    }
    {
        use teaching::Column as C;
        let columns = [C::ClassId, C::StaffId, C::EndedAt];
        write.change::<teaching::Entity, _>(plan.teachings, C::Id, &columns, C::EndedAt).await?;
    }
    Ok(())
}

impl Write<'_> {
    async fn change<E, I>(
        &mut self,
        change: Change<E::Model, I>,
        id: E::Column,
        columns: &[E::Column],
        ended_at: E::Column,
    ) -> Result<(), DbErr>
    where
        E: Owned,
        E::Model: IntoActiveModel<E::ActiveModel>,
        E::ActiveModel: ActiveModelBehavior + Send,
        I: Into<Value> + Copy,
    {
        // First what ends: a row that is put may take its place.
        for ids in change.end.chunks(BATCH) {
            let rows =
                self.scope.update::<E>().col_expr(ended_at, Expr::value(self.now)).filter(id.is_in(ids.to_vec()));
            rows.filter(ended_at.is_null()).exec(&**self.tx).await?;
            self.count(ids.len());
        }
        self.put::<E>(change.put, id, columns).await
    }

    /// Inserts rows; those whose id is stored get `columns` anew.
    async fn put<E>(&mut self, rows: Vec<E::Model>, id: E::Column, columns: &[E::Column]) -> Result<(), DbErr>
    where
        E: EntityTrait,
        E::Model: IntoActiveModel<E::ActiveModel>,
        E::ActiveModel: ActiveModelTrait<Entity = E> + Send,
    {
        let mut anew = OnConflict::column(id);
        if columns.is_empty() {
            anew.do_nothing();
        } else {
            anew.update_columns(columns.iter().copied());
        }
        let mut rows = rows.into_iter().map(IntoActiveModel::into_active_model);
        loop {
            let batch: Vec<E::ActiveModel> = rows.by_ref().take(BATCH).collect();
            let count = batch.len();
            if count == 0 {
                return Ok(());
            }
            E::insert_many(batch).on_conflict(anew.clone()).exec_without_returning(&**self.tx).await?;
            self.count(count);
        }
    }

    async fn guardians(
        &mut self,
        guardians: Change<guardian::Model, crate::ids::GuardianId>,
        languages: Vec<guardian::Model>,
    ) -> Result<(), DbErr> {
        use guardian::Column as C;
        let columns = [C::SourceId, C::GivenName, C::FamilyName, C::Zone, C::Interpreter, C::EndedAt];
        self.change::<guardian::Entity, _>(guardians, C::Id, &columns, C::EndedAt).await?;
        // Asked again here: the family may have said its word since the rows were read.
        let mut anew = OnConflict::column(C::Id);
        anew.update_column(C::Language)
            .action_and_where(Expr::col((guardian::Entity, C::LanguageBy)).eq(SetBy::Roster));
        for batch in languages.chunks(BATCH) {
            let rows = batch.iter().cloned().map(IntoActiveModel::into_active_model);
            let rows = guardian::Entity::insert_many::<guardian::ActiveModel, _>(rows).on_conflict(anew.clone());
            rows.exec_without_returning(&**self.tx).await?;
            self.count(batch.len());
        }
        Ok(())
    }

    async fn staff_schools(
        &mut self,
        (add, remove): (Vec<staff_school::Model>, Vec<crate::ids::RowId>),
    ) -> Result<(), DbErr> {
        for ids in remove.chunks(BATCH) {
            let gone = self.scope.delete::<staff_school::Entity>().filter(staff_school::Column::Id.is_in(ids.to_vec()));
            gone.exec(&**self.tx).await?;
            self.count(ids.len());
        }
        self.put::<staff_school::Entity>(add, staff_school::Column::Id, &[]).await
    }

    fn count(&mut self, rows: usize) {
        self.done += u64::try_from(rows).unwrap_or_default();
        (self.tell)(self.done);
    }
}
