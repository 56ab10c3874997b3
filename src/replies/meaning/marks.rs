//! What a word beside a choice says of it: yes, no, not, except, or. It knows spans and the items before it; it knows no offer.

use super::items::{Item, Scan};
use super::spans::Span;
use super::tag::Tag;

impl Scan {
    /// Adds a word that names nothing.
    pub(super) fn word(&mut self, span: &Span) {
        let one = |tag: Tag| span.has(tag);
        // "3 would be best, but I can only do 2."
        let but = self.items.iter().rposition(|item| *item == Item::But).filter(|_| one(Tag::Only));
        if let Some(but) = but
            && !self.items.iter().skip(but).any(|item| matches!(item, Item::Named(_)))
        {
            self.items.drain(..=but);
        }
        let item = if one(Tag::Except) {
            Item::Except
        } else if one(Tag::But) && !one(Tag::Fill) {
            Item::But
        } else if (one(Tag::Any) || one(Tag::Both)) && !one(Tag::Yes) {
            Item::Any
        } else if one(Tag::Safe) {
            Item::Other
        } else if one(Tag::Cant) && !one(Tag::Yes) {
            Item::Cant
        } else if one(Tag::Neg) {
            Item::Neg
        } else if one(Tag::No) || one(Tag::Nothing) {
            Item::No
        } else if one(Tag::Yes) || one(Tag::Soft) {
            Item::Yes
        } else if one(Tag::Or) {
            Item::Or
        } else if one(Tag::And) {
            Item::And
        } else if span.is_unknown() {
            if span.single { Item::Other } else { Item::Unknown }
        } else {
            Item::Other
        };
        self.items.push(item);
    }
}
