//! A family's page of a story or an idea.

use askama::Template;

use super::pieces::Shell;
use super::words::W;

/// A family's page; without parts it says that it is closed.
#[derive(Template)]
#[template(path = "book.html")]
pub struct BookPage<'a> {
    /// The frame; its language is the family's.
    pub shell: Shell,
    /// The words.
    pub w: W<'a>,
    /// The school.
    pub school: String,
    /// What is shared.
    pub parts: Vec<BookPart>,
}

/// A sample story of the demo.
#[derive(Template)]
#[template(path = "story.html")]
pub struct StoryPage<'a> {
    /// The frame.
    pub shell: Shell,
    /// The words.
    pub w: W<'a>,
    /// BCP 47 tag of the story's language.
    pub lang: String,
    /// `ltr` or `rtl`.
    pub dir: &'static str,
    /// Title.
    pub title: String,
    /// A sentence each.
    pub pages: Vec<String>,
}

/// A story or an idea for some children.
pub struct BookPart {
    /// For whom, as one name.
    pub child: String,
    /// How many children they are.
    pub children: usize,
    /// The way's name.
    pub way: String,
    /// Its steps.
    pub steps: Vec<String>,
    /// The story.
    pub story: Option<BookStory>,
}

/// A story.
pub struct BookStory {
    /// Title.
    pub title: String,
    /// BCP 47 tag of its language.
    pub lang: String,
    /// `ltr` or `rtl`.
    pub dir: &'static str,
    /// Its language by its own name, where the family does not read it.
    pub other: Option<String>,
    /// Author.
    pub author: Option<String>,
    /// Publisher.
    pub publisher: Option<String>,
    /// Licence, as people know it.
    pub licence: String,
    /// Where its terms stand.
    pub deed: Option<String>,
    /// Address of the cover.
    pub cover: Option<String>,
    /// Pages that can be shown inside this one.
    pub inline: Option<String>,
    /// Where else it can be had, the best first: the word for it, and the address.
    pub links: Vec<(&'static str, String)>,
    /// A sound, and its media type.
    pub audio: Option<(String, Option<String>)>,
}

impl BookPage<'_> {
    fn title(&self, part: &BookPart) -> String {
        let id = if part.story.is_some() { "share-title" } else { "share-idea" };
        self.w.t2(id, "child", &part.child, "children", part.children)
    }
}
