//! The catalogue as pages speak it: one reader's language.

use crate::language::{Args, Catalogue, Direction, Tag, Value};
use crate::web::pages::{Arg, Words};

/// The words in one language.
pub struct Speech<'a> {
    catalogue: &'a Catalogue,
    /// The language.
    pub tag: Tag,
}

impl<'a> Speech<'a> {
    /// For a member of staff who reads `tag`: the nearest locale with words for her pages, else English.
    pub fn of_staff(catalogue: &'a Catalogue, tag: &str) -> Self {
        Self::of(catalogue, tag, "tab-write")
    }

    /// For a family that reads `tag`: the nearest locale with words for its pages, else English.
    pub fn of_family(catalogue: &'a Catalogue, tag: &str) -> Self {
        Self::of(catalogue, tag, "page-unsubscribe-title")
    }

    /// The same for its page of conferences.
    pub fn of_family_meeting(catalogue: &'a Catalogue, tag: &str) -> Self {
        Self::of(catalogue, tag, "page-meet-title")
    }

    /// The same for its page of a story.
    pub fn of_family_book(catalogue: &'a Catalogue, tag: &str) -> Self {
        Self::of(catalogue, tag, "share-title")
    }

    fn of(catalogue: &'a Catalogue, tag: &str, id: &str) -> Self {
        let asked = Tag::parse(tag).unwrap_or_else(Tag::english);
        Self { catalogue, tag: catalogue.page_locale(&asked, id) }
    }

    /// Whether there is such a word.
    pub fn has(&self, id: &str) -> bool {
        self.catalogue.has_word(id)
    }

    /// `ltr` or `rtl`.
    pub fn dir(&self) -> &'static str {
        self.tag.direction().as_str()
    }
}

impl Words for Speech<'_> {
    fn word(&self, id: &str, args: &[(&str, Arg)]) -> String {
        let args = args.iter().fold(Args::new(), |all, (name, value)| match value {
            Arg::Text(text) => all.with(name, text.as_str()),
            Arg::Number(number) => all.with(name, Value::Number(*number)),
        });
        self.catalogue.page_word(&self.tag, id, &args)
    }

    fn is_rtl(&self) -> bool {
        self.tag.direction() == Direction::Rtl
    }
}
