//! The demo's school in this process: sample families, pretend phones, the worker and the real server.

use std::net::TcpListener;
use std::sync::Arc;

use porchlight::app::App;
use porchlight::clock::Clock;
use porchlight::config::Config;
use porchlight::delivery::lines::Lines;
use porchlight::delivery::receipts::Recorder;
use porchlight::entities::{district, staff};
use porchlight::ids::{DistrictId, Ids};
use porchlight::people::roster::{How, apply, keep_wishes};
use porchlight::people::sample;
use porchlight::scope::Scope;
use porchlight::web::{demo, server};
use porchlight::worker::Worker;
use sea_orm::{ActiveModelTrait as _, ColumnTrait as _, IntoActiveModel as _, QueryFilter as _};

use crate::support::databases::Fresh;
use crate::support::gateway::thursday_evening;

const LINES: &str = r#"
[lines.mail]
[lines.mail.company]
kind = "sandbox"
channel = "email"
[lines.text]
price = 0.0083
[lines.text.company]
kind = "sandbox"
"#;

/// A running demo.
pub struct School {
    /// Where it is.
    pub address: String,
    _fresh: Fresh,
    _worker: Worker,
}

impl School {
    pub async fn open() -> Self {
        let fresh = Fresh::sqlite().await;
        let config = Config::with(LINES).unwrap();
        let lines = Lines::build(&config.lines).unwrap();
        let clock = Clock::starting_at(thursday_evening());
        let app = App::build(config, fresh.store.clone(), clock, Ids::seeded(7), lines).await.unwrap();
        let app = Arc::new(app);
        let teacher = people(&app).await;
        demo::open(&app, &teacher).await.unwrap();
        let listener = TcpListener::bind(("127.0.0.1", 0)).unwrap();
        let address = format!("http://{}", listener.local_addr().unwrap());
        let server =
            server::run(Arc::clone(&app), Recorder::start(Arc::clone(&app)), demo::PAGES, listener).await.unwrap();
        actix_web::rt::spawn(server);
        let worker = Worker::start(&app);
        Self { address, _fresh: fresh, _worker: worker }
    }
}

/// The sample school's people, in a district of their own.
async fn people(app: &App) -> staff::Model {
    let id = DistrictId(app.ids.uuid(app.clock.now()));
    let district = district::Model {
        id,
        name: "Sample district".to_owned(),
        zone: sample::ZONE.to_owned(),
        region: sample::REGION.to_owned(),
        language: "en".to_owned(),
        phone: Some("+16125550100".to_owned()),
        created_at: app.now(),
    };
    district.into_active_model().insert(app.store.read()).await.unwrap();
    let (scope, school) = (Scope::district(id), sample::school(1));
    let how = How { dry_run: false, skip_bad: false };
    let done =
        apply(&app.store, &scope, &school.reading, how, app.clock.now(), &app.ids, &mut |_, _| {}).await.unwrap();
    assert!(done.applied);
    keep_wishes(&app.store, &scope, &school.wishes).await.unwrap();
    let found = scope.find::<staff::Entity>().filter(staff::Column::Name.eq("Ms. Reyes"));
    found.one(app.store.read()).await.unwrap().unwrap()
}
