//! What a person typed into the form of a note: read from the body of a form post, kept as it is until it can be sent.

use std::collections::{BTreeMap, BTreeSet};

/// The form as it came.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Typed {
    /// `class`, `students` or `family`.
    pub audience: String,
    /// Id of the class.
    pub class: String,
    /// Ids of students.
    pub students: Vec<String>,
    /// Id of the guardian.
    pub family: String,
    /// Template id, or `own`.
    pub note: String,
    /// The language whose bubble is open.
    pub shown: String,
    /// Idempotency key.
    pub key: String,
    /// Languages whose translation was looked at and accepted, and rules of the advice.
    pub accept: BTreeSet<String>,
    /// Every other field by its name.
    pub fields: BTreeMap<String, String>,
}

impl Typed {
    /// Reads pairs of a form; a field that comes twice counts once, students excepted.
    pub fn read<'a>(pairs: impl IntoIterator<Item = (&'a str, &'a str)>) -> Self {
        let mut typed = Self::default();
        for (name, value) in pairs {
            let value = value.to_owned();
            match name {
                "audience" => typed.audience = value,
                "class" => typed.class = value,
                "student" => typed.students.push(value),
                "family" => typed.family = value,
                "note" => typed.note = value,
                "shown" => typed.shown = value,
                "key" => typed.key = value,
                "accept" => {
                    // One tick may stand for several.
                    typed.accept.extend(value.split_whitespace().map(str::to_owned));
                }
                _ => {
                    typed.fields.insert(name.to_owned(), value);
                }
            }
        }
        typed
    }

    /// A field as one line: what was typed over several lines belongs together, and the ends are bare.
    pub fn line(&self, name: &str) -> String {
        let typed = self.fields.get(name).map_or("", String::as_str);
        typed.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// Fields named `<kind>.<language>…`, as (language, rest of the name, value).
    pub fn of_languages<'a>(&'a self, kind: &'a str) -> impl Iterator<Item = (&'a str, &'a str, &'a str)> {
        self.fields.iter().filter_map(move |(name, value)| {
            let place = name.strip_prefix(kind)?.strip_prefix('.')?;
            let (language, field) = place.split_once('.').unwrap_or((place, ""));
            Some((language, field, value.as_str()))
        })
    }

    /// A person's translations: those that differ from what was proposed, and all of a language that she made her own.
    pub fn words(&self) -> BTreeMap<String, BTreeMap<String, String>> {
        let mut all: BTreeMap<String, BTreeMap<String, String>> = BTreeMap::new();
        for (language, field, text) in self.of_languages("words") {
            let same = |text: &str| text.replace("\r\n", "\n").trim().to_owned();
            let proposed = self.text(&format!("was.{language}.{field}"));
            let own = self.fields.contains_key(&format!("mine.{language}"));
            if !text.trim().is_empty() && (own || same(text) != same(proposed)) {
                all.entry(language.to_owned()).or_default().insert(field.to_owned(), text.to_owned());
            }
        }
        all
    }

    /// A field as it is.
    pub fn text(&self, name: &str) -> &str {
        self.fields.get(name).map_or("", String::as_str)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_of_a_field_are_joined_and_students_gathered() {
        let typed = Typed::read([("student", "a"), ("detail", " She\r\n helped  "), ("student", "b"), ("note", "own")]);
        assert_eq!(typed.students, ["a", "b"]);
        assert_eq!(typed.line("detail"), "She helped");
        assert_eq!(typed.line("skill"), "");
        assert_eq!(typed.note, "own");
    }
}
