//! What staff see of reading at home.

pub mod books;
pub mod child;
pub mod choose;
pub mod class;
pub mod loans;
pub mod programmes;
pub mod questions;

use super::Reader;
use crate::entities::class::Model as Class;
use crate::entities::packs::Way;
use crate::error::Error;
use crate::ids::ClassId;
use crate::language::{Tag, english_name};
use crate::people::store as people;
use crate::reading::catalogue::import::may_arrange;
use crate::reading::levels;
use crate::web::pages::{Around, Choice};

/// All ways, those with a book first.
pub const WAYS: [Way; 10] = [
    Way::Talk,
    Way::Pictures,
    Way::Next,
    Way::Again,
    Way::Life,
    Way::Song,
    Way::Table,
    Way::Walk,
    Way::Shop,
    Way::Bedtime,
];

/// A posted form.
pub type Fields = [(String, String)];

/// A field of a posted form, its ends bare; empty where it is not there.
pub fn field<'a>(form: &'a Fields, name: &str) -> &'a str {
    form.iter().find(|(key, _)| key == name).map_or("", |(_, value)| value.trim())
}

/// What stands around a page about reading.
pub fn around(reader: &Reader<'_>, desk: &'static str, here: &'static str) -> Around {
    Around { base: reader.base, desk, here, arranges: may_arrange(reader.scope).is_ok() }
}

/// Her classes, and the one that is chosen: the first where none is named; one that is not hers is not there.
pub async fn classes(reader: &Reader<'_>, wanted: Option<ClassId>) -> Result<(Vec<Choice>, Option<Class>), Error> {
    let all = people::classes(reader.app.store.read(), reader.scope).await?;
    let chosen = match wanted {
        Some(id) => Some(all.iter().find(|class| class.id == id).cloned().ok_or(Error::NotFound("class"))?),
        None => all.first().cloned(),
    };
    let of = chosen.as_ref().map(|class| class.id);
    let choice = |class: &Class| Choice {
        value: class.id.to_string(),
        label: class.title.clone(),
        hint: None,
        chosen: Some(class.id) == of,
    };
    Ok((all.iter().map(choice).collect(), chosen))
}

/// A level in words.
pub fn level(reader: &Reader<'_>, rank: i16) -> String {
    match rank {
        0 => reader.w().t("level-aloud"),
        rank => reader.w().t1("level", "level", rank.to_string()),
    }
}

/// The levels to choose from.
pub fn level_choices(reader: &Reader<'_>, chosen: Option<i16>) -> Vec<Choice> {
    let choice = |rank: i16| Choice {
        value: rank.to_string(),
        label: level(reader, rank),
        hint: None,
        chosen: Some(rank) == chosen,
    };
    (0..=levels::MOST).map(choice).collect()
}

/// A way in words.
pub fn way(reader: &Reader<'_>, way: Way) -> String {
    reader.w().t(&format!("way-{}", way.as_str()))
}

/// A way by its word in a form.
pub fn way_named(text: &str) -> Option<Way> {
    WAYS.into_iter().find(|way| way.as_str() == text)
}

/// The ways to choose from.
pub fn way_choices(reader: &Reader<'_>, chosen: Option<Way>) -> Vec<Choice> {
    let choice = |one: Way| Choice {
        value: one.as_str().to_owned(),
        label: way(reader, one),
        hint: None,
        chosen: Some(one) == chosen,
    };
    WAYS.into_iter().map(choice).collect()
}

/// The names of languages, given their tags with a space between.
pub fn languages(tags: &str) -> String {
    tags.split(' ').filter_map(Tag::parse).map(|tag| english_name(&tag)).collect::<Vec<_>>().join(", ")
}
