//! The catalogue of reading: feeds brought in and what becomes of bad ones, search, staff's own materials, covers, the command line.

mod covers;
mod desk;
mod feeds;
mod finding;
mod peer;

use std::sync::Arc;

use porchlight::app::App;
use porchlight::clock::Clock;
use porchlight::config::Config;
use porchlight::delivery::lines::Lines;
use porchlight::entities::{material, material_word};
use porchlight::ids::Ids;
use porchlight::reading::catalogue::import::{self, Feed, How};
use porchlight::scope::Scope;
use sea_orm::{PaginatorTrait as _, QueryOrder as _};

use crate::support::company::Company;
use crate::support::databases::{Fresh, FromFresh};
use crate::support::gateway::{Gateway, thursday_evening};
use crate::support::people::Town;
use crate::support::site::Door;

/// The settings of these tests: this machine may be called.
const SETTINGS: &str = "[fetch]\nallow_http = true\nallow_hosts = [\"127.0.0.1\", \"localhost\"]\ntimeout_s = 5.0\n[reading]\nmost_pages = 40\ncover_bytes = 200000\n";

/// A gateway with a district, whose fetches reach this machine.
struct Reading {
    t: Gateway,
    scope: Scope,
}

impl FromFresh for Reading {
    async fn from_fresh(fresh: Fresh) -> Self {
        let app = app(&fresh, SETTINGS, 7).await;
        let t = Gateway { app: Arc::new(app), company: Company::new(), fresh };
        let scope = Town::found(&t.app, "North").await.scope();
        Self { t, scope }
    }
}

async fn app(fresh: &Fresh, settings: &str, seed: u64) -> App {
    let (config, clock) = (Config::with(settings).unwrap(), Clock::manual(thursday_evening()));
    App::build(config, fresh.store.clone(), clock, Ids::seeded(seed), Lines::default()).await.unwrap()
}

impl Reading {
    fn app(&self) -> &App {
        &self.t.app
    }

    /// Imports to the end, or to a fault.
    async fn import(&self, address: &str) -> Feed {
        self.import_how(address, How::default()).await
    }

    async fn import_how(&self, address: &str, how: How) -> Feed {
        let feed = import::begin(self.app(), &self.scope, address, how).await.unwrap().unwrap();
        import::run(self.app(), &self.scope, feed, |_, _| {}).await.unwrap()
    }

    async fn materials(&self) -> Vec<material::Model> {
        let rows = self.scope.find::<material::Entity>().order_by_asc(material::Column::Id);
        rows.all(self.app().store.read()).await.unwrap()
    }

    async fn words(&self) -> u64 {
        self.scope.find::<material_word::Entity>().count(self.app().store.read()).await.unwrap()
    }

    async fn door(&self) -> Door {
        Door::open(&self.t.app).await
    }
}

/// `added, changed, materials` and how it ended.
fn outcome(feed: &Feed) -> (u64, u64, u64, String) {
    let kept = feed.counts.kept;
    let ended = feed.row.fault.clone().unwrap_or_else(|| feed.row.state.clone());
    (kept.added, kept.changed, kept.materials, ended)
}
