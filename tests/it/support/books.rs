//! Books put straight into the tables, and what became of them.

use porchlight::entities::{material, pack, pack_link};
use porchlight::ids::MaterialId;
use porchlight::scope::Installation;
use sea_orm::{ActiveModelTrait as _, IntoActiveModel as _, QueryOrder as _};

use super::gateway::Gateway;
use super::people::Town;

impl Town<'_> {
    /// A book with a licence and every format.
    pub async fn book(&self, title: &str, language: &str, rank: Option<i16>) -> material::Model {
        let id = MaterialId(self.app.ids.uuid(self.app.clock.now()));
        let format = |kind: &str, media: &str| serde_json::json!({ "kind": kind, "type": media, "href": format!("https://books.example/{id}.{kind}") });
        let formats =
            [format("pdf", "application/pdf"), format("epub", "application/epub+zip"), format("audio", "audio/mpeg")];
        let row = material::Model {
            id,
            district_id: self.district.id,
            catalogue_id: None,
            identifier: id.to_string(),
            title: title.to_owned(),
            language: language.to_owned(),
            beside: None,
            level: rank.map(|rank| rank.to_string()),
            rank,
            age_from: None,
            age_to: None,
            subjects: "[]".to_owned(),
            author: Some("A. Writer".to_owned()),
            publisher: Some("Open Reading Press".to_owned()),
            licence: "CC-BY-4.0".to_owned(),
            about: None,
            cover: Some("https://books.example/cover.jpg".to_owned()),
            formats: serde_json::to_string(&formats).unwrap(),
            modified: None,
            hash: id.to_string(),
            added_at: self.app.now(),
            changed_at: self.app.now(),
            withdrawn_at: None,
        };
        row.clone().into_active_model().insert(self.app.store.read()).await.unwrap();
        row
    }
}

impl Gateway {
    /// All packs, in the order they were made.
    pub async fn packs(&self) -> Vec<pack::Model> {
        let all = Installation.find::<pack::Entity>().order_by_asc(pack::Column::Id);
        all.all(self.app.store.read()).await.unwrap()
    }

    /// All pages, in the order they were made.
    pub async fn pages(&self) -> Vec<pack_link::Model> {
        let all = Installation.find::<pack_link::Entity>().order_by_asc(pack_link::Column::Id);
        all.all(self.app.store.read()).await.unwrap()
    }
}
