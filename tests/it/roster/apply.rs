//! An import changes what the roster changed, ends what left it, and keeps what families said themselves.

use jiff::Timestamp;
use porchlight::clock::At;
use porchlight::entities::{
    SetBy, class, contact, district, enrollment, guardian, guardianship, reach, school, staff, student, teaching,
};
use porchlight::ids::{DistrictId, Ids};
use porchlight::people::roster::{How, Outcome, Tally, apply};
use porchlight::scope::Scope;
use sea_orm::{
    ActiveModelTrait as _, ColumnTrait as _, EntityTrait, IntoActiveModel as _, PaginatorTrait as _, QueryFilter as _,
    Set,
};

use super::*;
use crate::support::databases::{Fresh, both_databases};

/// 2026-11-22: within the fixtures' terms.
fn now() -> Timestamp {
    "2026-11-22T08:00:00Z".parse().unwrap()
}

struct Office {
    fresh: Fresh,
    scope: Scope,
    ids: Ids,
}

impl Office {
    async fn open(fresh: Fresh) -> Self {
        let ids = Ids::seeded(7);
        let id = DistrictId(ids.uuid(now()));
        let row = district::Model {
            id,
            name: "Riverbend".into(),
            zone: "America/Chicago".into(),
            region: "US".into(),
            language: "en".into(),
            phone: None,
            created_at: At::from(now()),
        };
        row.into_active_model().insert(fresh.store.read()).await.unwrap();
        Self { fresh, scope: Scope::district(id), ids }
    }

    async fn import_with(&self, path: &Path, how: How) -> Outcome {
        let reading = read(path);
        apply(&self.fresh.store, &self.scope, &reading, how, now(), &self.ids, &mut |_, _| {}).await.unwrap()
    }

    async fn import(&self, path: &Path) -> Outcome {
        let outcome = self.import_with(path, How::default()).await;
        assert!(outcome.applied, "{:?}", outcome.rejected);
        outcome
    }

    async fn guardian(&self, source: &str) -> guardian::Model {
        let found = self.scope.find::<guardian::Entity>().filter(guardian::Column::SourceId.eq(source));
        found.one(self.fresh.store.read()).await.unwrap().unwrap()
    }

    /// The live addresses of a guardian, in order.
    async fn addresses(&self, source: &str) -> Vec<contact::Model> {
        let db = self.fresh.store.read();
        let guardian = self.guardian(source).await.id;
        let mut rows =
            self.scope.find::<reach::Entity>().filter(reach::Column::GuardianId.eq(guardian)).all(db).await.unwrap();
        rows.retain(|row| row.ended_at.is_none());
        rows.sort_by_key(|row| row.rank);
        let mut found = Vec::new();
        for row in rows {
            let contact = self.scope.find::<contact::Entity>().filter(contact::Column::Id.eq(row.contact_id));
            found.push(contact.one(db).await.unwrap().unwrap());
        }
        found
    }

    /// Live rows of schools, classes, staff, students, guardians, guardianships, enrolments and teachings.
    async fn live(&self) -> [u64; 8] {
        macro_rules! live {
            ($($table:ident),*) => {
                [$(self.scope.find::<$table::Entity>().filter($table::Column::EndedAt.is_null())
                    .count(self.fresh.store.read()).await.unwrap()),*]
            };
        }
        live!(school, class, staff, student, guardian, guardianship, enrollment, teaching)
    }
}

const NOTHING: Tally = Tally { added: 0, changed: 0, ended: 0 };

both_databases! {
    async fn a_second_import_of_the_same_changes_nothing(fresh: Fresh) {
        let office = Office::open(fresh).await;
        for bundle in ["small-1.1", "small-1.2"] {
            let bulk = fixture(bundle).join("bulk");
            let rehearsal = office.import_with(&bulk, How { dry_run: true, ..How::default() }).await;
            assert!(!rehearsal.applied && rehearsal.total.added > 0);
            let first = office.import(&bulk).await;
            assert_eq!(first.total, rehearsal.total, "a rehearsal tells what is done");
            let live = office.live().await;
            let counts = &first.counts;
            assert_eq!(live[..5], [2, counts.classes, counts.staff, counts.students, counts.guardians]);
            assert_eq!(live[6] + live[7], counts.enrollments);
            assert_eq!(live[5], read(&bulk).model.links.len() as u64);
            assert_eq!(office.import(&bulk).await.total, NOTHING);
            assert_eq!(office.live().await, live);
        }
    }
}

both_databases! {
    async fn what_families_said_outlives_every_import(fresh: Fresh) {
        let office = Office::open(fresh).await;
        let bulk = fixture("small-1.1/bulk");
        office.import(&bulk).await;
        let db = office.fresh.store.read();
        let mut said = office.guardian("u-grd-00001-1").await.into_active_model();
        said.language = Set(Some("so".into()));
        said.language_by = Set(SetBy::Family);
        said.availability = Set(Some("{}".into()));
        said.quiet_from = Set(Some(600));
        said.update(db).await.unwrap();
        let contact = office.addresses("u-grd-00001-1").await.remove(0);
        let mut stopped = contact.clone().into_active_model();
        stopped.stopped_at = Set(Some(At::from(now())));
        stopped.update(db).await.unwrap();
        let by_hand = staff::Model {
            id: porchlight::ids::StaffId(office.ids.uuid(now())),
            district_id: office.scope.district_id(),
            source_id: None,
            name: "Mr. Hand".into(),
            given_name: "A".into(),
            family_name: "Hand".into(),
            email: Some("hand@riverbend.example".into()),
            role: porchlight::entities::Role::Administrator,
            language: "en".into(),
            password_hash: Some("kept".into()),
            ended_at: None,
        };
        by_hand.into_active_model().insert(db).await.unwrap();

        let renamed = changed("small-1.1", |name, text| Some(if name == "users.csv" {
            text.replace(",es-MX,", ",pt-BR,").replace(",en,", ",fr,")
        } else { text.to_owned() }.into()));
        let outcome = office.import(renamed.path()).await;
        assert!(outcome.tables["guardians"].changed > 0 && outcome.total.ended == 0 && outcome.total.added == 0);
        let kept = office.guardian("u-grd-00001-1").await;
        assert_eq!((kept.language.as_deref(), kept.language_by), (Some("so"), SetBy::Family));
        assert_eq!((kept.availability.as_deref(), kept.quiet_from), (Some("{}"), Some(600)));
        assert!(office.addresses("u-grd-00001-1").await[0].stopped_at.is_some());
        let accounts = office.scope.find::<staff::Entity>().filter(staff::Column::Name.eq("Mr. Hand"));
        let account = accounts.one(db).await.unwrap().unwrap();
        assert!(account.ended_at.is_none() && account.password_hash.as_deref() == Some("kept"));

        // An export that lost its column of languages does not lose the families'.
        let before = office.guardian("u-grd-00002-1").await.language;
        let without = changed("small-1.1", |_, text| Some(text.replace("metadata.homeLanguage", "metadata.other").into()));
        office.import(without.path()).await;
        assert_eq!(office.guardian("u-grd-00002-1").await.language, before);
    }
}

both_databases! {
    async fn a_bulk_ends_what_it_does_not_name_and_brings_it_back(fresh: Fresh) {
        let office = Office::open(fresh).await;
        let bulk = fixture("small-1.1/bulk");
        office.import(&bulk).await;
        let live = office.live().await;
        let smaller = changed("small-1.1", |_, text| {
            let left = |line: &&str| !line.contains("u-stu-00001,") && !line.starts_with("u-stu-00001,");
            Some(text.lines().filter(left).map(|line| format!("{line}\r\n")).collect::<String>().replace("u-stu-00001", "").into())
        });
        // Whoever named only this child keeps a row of the own; the child, its seat and its ties end.
        let outcome = office.import(smaller.path()).await;
        assert_eq!(outcome.tables["students"].ended, 1);
        assert_eq!(outcome.tables["enrollments"].ended, 1);
        let ended = office.live().await;
        assert_eq!((ended[3], ended[6]), (live[3] - 1, live[6] - 1));
        assert!(ended[5] < live[5]);
        let back = office.import(&bulk).await;
        assert_eq!((back.tables["students"].added, back.tables["students"].changed >= 1), (0, true));
        assert_eq!(office.live().await, live);
    }
}

both_databases! {
    async fn a_delta_touches_only_what_it_names(fresh: Fresh) {
        let office = Office::open(fresh).await;
        for bundle in ["small-1.1", "small-1.2"] {
            office.import(&fixture(bundle).join("bulk")).await;
            let live = office.live().await;
            let delta = fixture(bundle).join("delta");
            let reading = read(&delta);
            let outcome = office.import(&delta).await;
            assert_eq!(outcome.rejected, []);
            assert_eq!((outcome.total.added, outcome.tables["students"].ended, outcome.tables["enrollments"].ended), (0, 1, 1));
            assert_eq!(outcome.tables["guardians"].changed, reading.model.people.iter().filter(|p| !p.gone).count() as u64);
            let after = office.live().await;
            assert_eq!((after[3], after[4], after[6]), (live[3] - 1, live[4], live[6] - 1), "{bundle}");
            let moved = reading.model.people.iter().find(|person| !person.gone).unwrap();
            let number = moved.phone.as_ref().unwrap().as_str();
            assert_eq!(office.addresses(&moved.source_id).await[0].address, number);
            assert_eq!(office.import(&delta).await.total, NOTHING);
        }
    }
}

both_databases! {
    async fn bad_rows_keep_everything_out_or_are_left_as_they_were(fresh: Fresh) {
        let office = Office::open(fresh).await;
        let refused = office.import_with(&fixture("small-1.1/defects"), How::default()).await;
        assert!(!refused.applied && refused.rejected.len() == 12 && refused.total == NOTHING);
        assert_eq!(office.live().await, [0; 8]);

        office.import(&fixture("small-1.1/bulk")).await;
        let live = office.live().await;
        let skip = How { skip_bad: true, ..How::default() };
        let skipped = office.import_with(&fixture("small-1.1/defects"), skip).await;
        assert!(skipped.applied && skipped.rejected.len() == 12);
        assert_eq!(skipped.total, NOTHING, "a rejected row ends nothing");
        assert_eq!(office.live().await, live);

        let half = changed("small-1.1", |name, text| (name != "classes.csv").then(|| text.into()));
        assert!(!office.import_with(half.path(), skip).await.applied, "half a bundle is no roster");
        assert_eq!(office.live().await, live);
    }
}

both_databases! {
    async fn a_shared_number_is_one_contact_and_a_new_one_keeps_its_place(fresh: Fresh) {
        let office = Office::open(fresh).await;
        let header = "student_id,student_given_name,student_family_name,school,class,guardian_given_name,guardian_family_name,guardian_phone,guardian_email,guardian_by,guardian_id\n";
        let list = |first: &str| format!("{header}1,A,B,S,C,Ann,B,{first},ann@mail.example,email,g1\n2,D,E,S,C,Eve,E,612-555-0100,,,g2\n");
        let folder = folder(&[("list.csv", list("612 555 0100").as_bytes())]);
        let file = folder.path().join("list.csv");
        office.import(&file).await;
        let ann = office.addresses("g1").await;
        assert_eq!(ann.iter().map(|contact| contact.address.as_str()).collect::<Vec<_>>(), ["ann@mail.example", "+16125550100"]);
        assert_eq!(office.addresses("g2").await[0].id, ann[1].id);
        fs::write(&file, list("612 555 0199")).unwrap();
        let outcome = office.import(&file).await;
        assert_eq!(outcome.total, Tally { changed: 1, ..NOTHING });
        assert_eq!(office.addresses("g1").await[1].address, "+16125550199");
        assert_eq!(office.addresses("g2").await[0].id, ann[1].id);
        fs::write(&file, list("612 555 0100")).unwrap();
        office.import(&file).await;
        assert_eq!(office.addresses("g1").await[1].id, ann[1].id, "an old number is the same contact, with its consent");
    }
}

both_databases! {
    async fn two_districts_share_nothing(fresh: Fresh) {
        let first = Office::open(fresh).await;
        first.import(&fixture("small-1.1/bulk")).await;
        let live = first.live().await;
        let id = DistrictId(first.ids.uuid(now()));
        let row = first.scope.district_id();
        let mut other = district::Entity::find_by_id(row).one(first.fresh.store.read()).await.unwrap().unwrap();
        (other.id, other.name) = (id, "Elsewhere".into());
        other.into_active_model().insert(first.fresh.store.read()).await.unwrap();
        let second = Office { scope: Scope::district(id), fresh: first.fresh, ids: first.ids };
        assert_eq!(second.live().await, [0; 8]);
        assert_eq!(second.import(&fixture("small-1.1/bulk")).await.total.changed, 0);
        assert_eq!(second.live().await, live);
    }
}

both_databases! {
    async fn an_account_made_by_hand_becomes_the_roster_s_by_its_address(fresh: Fresh) {
        let office = Office::open(fresh).await;
        let db = office.fresh.store.read();
        office.import(&fixture("small-1.1/bulk")).await;
        let of = |source: &str| office.scope.find::<staff::Entity>().filter(staff::Column::SourceId.eq(source));
        let mut account = of("u-tch-01-001").one(db).await.unwrap().unwrap().into_active_model();
        account.source_id = Set(None);
        account.password_hash = Set(Some("kept".into()));
        account.name = Set("Ms. Reyes".into());
        let account = account.update(db).await.unwrap();
        office.import(&fixture("small-1.1/bulk")).await;
        let again = of("u-tch-01-001").one(db).await.unwrap().unwrap();
        assert_eq!((again.id, again.password_hash, again.name), (account.id, account.password_hash, account.name));
    }
}

both_databases! {
    async fn new_identifiers_of_the_student_system_make_no_new_guardians(fresh: Fresh) {
        let office = Office::open(fresh).await;
        let db = office.fresh.store.read();
        office.import(&fixture("small-1.1/bulk")).await;
        let mut said = office.guardian("u-grd-00002-1").await.into_active_model();
        said.language = Set(Some("vi".into()));
        said.language_by = Set(SetBy::Family);
        let said = said.update(db).await.unwrap();
        let live = office.live().await;
        let renumbered = changed("small-1.1", |_, text| Some(text.replace("u-grd-", "person/").into()));
        let outcome = office.import(renumbered.path()).await;
        let unreachable = read(&fixture("small-1.1/bulk")).model.people.iter()
            .filter(|p| p.kinds.guardian.is_some() && p.phone.is_none() && p.email.is_none()).count() as u64;
        assert_eq!(outcome.tables["guardians"].added, unreachable, "only those without any address");
        let now_called = office.guardian("person/00002-1").await;
        assert_eq!((now_called.id, now_called.language.as_deref()), (said.id, Some("vi")));
        assert_eq!(office.live().await, live);
    }
}

both_databases! {
    async fn the_sample_school_is_a_roster_like_any_other(fresh: Fresh) {
        let office = Office::open(fresh).await;
        let sample = porchlight::people::sample::school(1);
        for round in 0..2 {
            let Office { fresh, scope, ids } = &office;
            let outcome = apply(&fresh.store, scope, &sample.reading, How::default(), now(), ids, &mut |_, _| {}).await.unwrap();
            assert!(outcome.applied && (outcome.total == NOTHING) == (round == 1), "{:?}", outcome.tables);
            roster::keep_wishes(&fresh.store, scope, &sample.wishes).await.unwrap();
        }
        let stated = office.scope.find::<guardian::Entity>().filter(guardian::Column::Availability.is_not_null());
        let stated = stated.all(office.fresh.store.read()).await.unwrap();
        assert_eq!(stated.len(), sample.wishes.len());
        let windows: Vec<porchlight::people::availability::DayWindow> =
            serde_json::from_str(stated[0].availability.as_deref().unwrap()).unwrap();
        assert_eq!(windows.len(), 5);
    }
}
