//! The demo's reading: three made-up stories in the languages of the sample school, a programme of six weeks that is set up for one
//! class, and a book in a child's bag.

use std::collections::BTreeMap;

use jiff::ToSpan as _;
use jiff::civil::Weekday;
use jiff::tz::TimeZone;
use serde::Deserialize;

use super::catalogue::by_hand::{self, Said, Where};
use super::catalogue::model::Kind;
use super::loans::{self, NewCopy};
use super::programmes::calendar::Days;
use super::programmes::{self, NewProgramme};
use crate::app::App;
use crate::entities::{class, material, staff};
use crate::error::Error;
use crate::people::audience::Audience;
use crate::people::{sample, store as people};
use crate::scope::Scope;

/// Weeks of the programme.
const WEEKS: i16 = 6;
/// The number on the sample copy.
const NUMBER: &str = "B101";

/// A story that was made up for the demo.
#[derive(Clone, Debug, Deserialize)]
pub struct Story {
    /// Its name in addresses.
    pub id: String,
    level: String,
    age: String,
    subjects: Vec<String>,
    /// By language tag.
    pub texts: BTreeMap<String, Text>,
}

/// A story in one language.
#[derive(Clone, Debug, Deserialize)]
pub struct Text {
    /// Title.
    pub title: String,
    /// A sentence a page.
    pub pages: Vec<String>,
}

/// The stories.
pub fn stories() -> Result<Vec<Story>, Error> {
    #[derive(Deserialize)]
    struct File {
        stories: Vec<Story>,
    }
    let file = serde_json::from_str::<File>(include_str!("sample/stories.json"));
    file.map(|file| file.stories).map_err(|fault| Error::Fault(fault.to_string()))
}

/// Puts all of it into the sample school; the stories themselves stand under `at`, an address.
pub async fn shelf(app: &App, scope: &Scope, by: &staff::Model, at: &str) -> Result<(), Error> {
    let mut books = Vec::new();
    for story in stories()? {
        for (tag, text) in &story.texts {
            books.push(by_hand::add(app, scope, said(&story, tag, text, at)).await?);
        }
    }
    let classes = people::classes(app.store.read(), scope).await?;
    let class = classes.first().ok_or(Error::NotFound("class"))?;
    let zone = TimeZone::get(sample::ZONE).map_err(|fault| Error::Fault(fault.to_string()))?;
    let today = app.clock.now().to_zoned(zone).date();
    let starts_on = today.saturating_add((7 - i64::from(today.weekday().since(Weekday::Monday))).days());
    let new = NewProgramme {
        title: "Six weeks of stories".to_owned(),
        audience: Audience::Class(class.id),
        weeks: WEEKS,
        calendar: Vec::new(),
        days: Days::default(),
        starts_on,
    };
    programmes::create(app, scope, by, new).await?;
    in_the_bag(app, scope, class, &books).await
}

fn said(story: &Story, tag: &str, text: &Text, at: &str) -> Said {
    Said {
        title: Some(text.title.clone()),
        languages: Some(vec![tag.to_owned()]),
        level: Some(story.level.clone()),
        age: Some(story.age.clone()),
        subjects: Some(story.subjects.clone()),
        publisher: Some("Sample stories".to_owned()),
        licence: Some("CC0 1.0".to_owned()),
        formats: Some(vec![Where { kind: Kind::Web, href: format!("{at}/{}/{tag}", story.id) }]),
        ..Said::default()
    }
}

/// The first child of the class has a book at home, in its language.
async fn in_the_bag(app: &App, scope: &Scope, class: &class::Model, books: &[material::Model]) -> Result<(), Error> {
    let child = people::students(app.store.read(), scope, Some(class.id), None, 1).await?.into_iter().next();
    let child = child.ok_or(Error::NotFound("student"))?;
    let own = |book: &&material::Model| Some(&book.language) == child.home_language.as_ref();
    let book = books.iter().find(own).or(books.first());
    let new = NewCopy {
        number: NUMBER.to_owned(),
        school: class.school_id,
        material: book.map(|book| book.id),
        title: None,
        language: None,
    };
    loans::add(app, scope, new).await?;
    loans::lend(app, scope, NUMBER, child.id).await.map(drop)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Tag;

    #[test]
    fn every_story_is_whole_in_the_languages_of_the_sample_school() {
        let stories = stories().unwrap();
        assert_eq!(stories.len(), 3);
        for story in &stories {
            assert_eq!(story.texts.len(), 12, "{}", story.id);
            for (tag, text) in &story.texts {
                assert!(Tag::parse(tag).is_some() && !text.title.is_empty() && text.pages.len() == 6, "{tag}");
            }
        }
    }
}
