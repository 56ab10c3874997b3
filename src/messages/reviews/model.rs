//! What is known of a wording, and what follows from it. Pure.

use std::collections::HashMap;

use serde::{Deserialize, Serialize};

use crate::language::Tag;
use crate::language::template::is_among;
use crate::translation::model::reads;

/// What becomes of a wording that no person has approved.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Policy {
    /// It goes as it is; previews and reports say so.
    Label,
    /// Vital kinds go in both languages, the others as they are.
    #[default]
    Bilingual,
    /// Vital kinds go in both languages, the others in the school's own, under a note in the family's.
    Require,
}

/// What a person has said of a wording.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Review {
    /// There is no wording of ours: the sender's own words.
    #[default]
    None,
    /// The source, which its makers answer for.
    Source,
    /// A person of the district approved it as it is.
    Approved,
    /// Not yet reviewed by a person.
    Unreviewed,
}

/// How a wording goes out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// In the family's language alone.
    Alone,
    /// In the family's language and, below, in the school's.
    Pair,
    /// In the school's language, under a note in the family's.
    Noted,
}

/// What is known of a template in a locale.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Standing<'a> {
    /// What a person has said.
    pub review: Review,
    /// Who approved it.
    pub reviewer: Option<&'a str>,
    /// How it goes out.
    pub form: Form,
}

/// What is known of the wordings of an update or a moment's answers: read once, asked for each message.
#[derive(Clone, Debug)]
pub struct Reviews {
    policy: Policy,
    /// Patterns of the vital kinds.
    vital: Vec<String>,
    /// The school's own language, as the catalogue has it.
    own: Tag,
    /// Who approved, by template and locale.
    approved: HashMap<String, HashMap<String, String>>,
}

impl Reviews {
    /// With nothing approved yet.
    pub fn new(policy: Policy, vital: &[String], own: Tag) -> Self {
        Self { policy, vital: vital.to_vec(), own, approved: HashMap::new() }
    }

    /// Takes up an approval that holds.
    pub fn add(&mut self, template: &str, locale: &str, reviewer: &str) {
        self.approved.entry(template.to_owned()).or_default().insert(locale.to_owned(), reviewer.to_owned());
    }

    /// The school's own language.
    pub fn own(&self) -> &Tag {
        &self.own
    }

    /// What is known of a template in the locale `used`, and how it therefore goes out.
    pub fn of(&self, template: &str, used: &Tag) -> Standing<'_> {
        let alone = |review, reviewer| Standing { review, reviewer, form: Form::Alone };
        if *used == Tag::english() {
            return alone(Review::Source, None);
        }
        if let Some(reviewer) = self.approved.get(template).and_then(|locales| locales.get(used.as_str())) {
            return alone(Review::Approved, Some(reviewer));
        }
        // What the whole school reads every day surprises nobody in it, and there is no other language to put beside it.
        if reads(used, &self.own) {
            return alone(Review::Unreviewed, None);
        }
        let form = match (self.policy, is_among(&self.vital, template)) {
            (Policy::Label, _) | (Policy::Bilingual, false) => Form::Alone,
            // Also where a review is required: only words in the family's language tell it how to stop or when to come.
            (Policy::Bilingual | Policy::Require, true) => Form::Pair,
            (Policy::Require, false) => Form::Noted,
        };
        Standing { review: Review::Unreviewed, reviewer: None, form }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tag(text: &str) -> Tag {
        Tag::parse(text).unwrap()
    }

    fn reviews(policy: Policy, own: &str) -> Reviews {
        Reviews::new(policy, &["note.first_contact".to_owned(), "conf.*".to_owned()], tag(own))
    }

    #[test]
    fn the_policy_decides_what_becomes_of_a_wording_nobody_approved() {
        for (policy, vital, other) in [
            (Policy::Label, Form::Alone, Form::Alone),
            (Policy::Bilingual, Form::Pair, Form::Alone),
            (Policy::Require, Form::Pair, Form::Noted),
        ] {
            let reviews = reviews(policy, "en");
            for (template, form) in [("conf.offer", vital), ("note.first_contact", vital), ("note.growth", other)] {
                let standing = reviews.of(template, &tag("so"));
                assert_eq!((standing.review, standing.form), (Review::Unreviewed, form), "{policy:?} {template}");
                assert_eq!(reviews.of(template, &tag("en")).form, Form::Alone);
            }
        }
    }

    #[test]
    fn an_approval_is_of_one_template_in_one_locale() {
        let mut reviews = reviews(Policy::Require, "en");
        reviews.add("conf.offer", "so", "Hodan");
        let approved = Standing { review: Review::Approved, reviewer: Some("Hodan"), form: Form::Alone };
        assert_eq!(reviews.of("conf.offer", &tag("so")), approved);
        assert_eq!(reviews.of("conf.booked", &tag("so")).form, Form::Pair);
        assert_eq!(reviews.of("conf.offer", &tag("ar")).form, Form::Pair);
    }

    #[test]
    fn the_schools_own_language_has_no_other_beside_it_and_is_labelled() {
        let standing = reviews(Policy::Require, "es-MX");
        let standing = standing.of("conf.offer", &tag("es"));
        assert_eq!((standing.review, standing.form), (Review::Unreviewed, Form::Alone));
    }
}
