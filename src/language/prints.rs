//! The fingerprint of a wording: changes with every word that a family may read of a template in a language, and with the
//! words of the source that they were held against. What a person approved is told apart by it from what came later.

use super::catalogue::Catalogue;
use super::check::is_template;
use super::ftl::{self, Entry};
use super::locale::Entries;
use super::tag::Tag;
use super::template::fluent_id;
use sha2::{Digest as _, Sha256};
use std::collections::{BTreeMap, BTreeSet};

/// Words that stand in texts without being named there: how days, hours and lists are said.
const SAID_BY_FORMATS: [&str; 8] =
    ["clock", "moment", "date", "weekday", "day-month", "date-tiny", "list-two", "list-more"];
/// Words around the text of an e-mail.
const MAIL: &str = "email-";
/// Subjects are of one group of templates each; `sys` stands in where a group has none.
const SUBJECT: &str = "email-subject-";

/// What a locale says of each template.
pub(super) type Prints = BTreeMap<String, Print>;

/// One template in one locale.
#[derive(Clone)]
pub(super) struct Print {
    /// The text itself with its other forms.
    text: String,
    /// That, all words put into it, and all around it; hex.
    all: String,
}

/// Of every template of a locale, by Fluent id.
pub(super) fn of(entries: &Entries) -> Prints {
    let templates = entries.messages.values().filter(|entry| is_template(&entry.id));
    templates.map(|entry| (entry.id.clone(), print(entries, entry))).collect()
}

fn print(entries: &Entries, entry: &Entry) -> Print {
    let group = entry.id.split('-').next().unwrap_or_default();
    let subjects = [group, "sys"].map(|group| format!("{SUBJECT}{group}"));
    let around = |id: &str| {
        let mail = id.starts_with(MAIL)
            && (!id.starts_with(SUBJECT) || subjects.iter().any(|subject| id.starts_with(subject.as_str())));
        mail || SAID_BY_FORMATS.contains(&id)
    };
    let mut ids: BTreeSet<&str> = entries.messages.keys().map(String::as_str).filter(|id| around(id)).collect();
    let named = entries.uses(&entry.id, true).messages;
    ids.extend(named.iter().map(String::as_str));
    ids.insert(&entry.id);
    let terms: Vec<_> = entries.terms.values().cloned().collect();
    let words = ids.iter().filter_map(|id| entries.messages.get(*id));
    let all = ftl::write(words, &terms);
    Print { text: ftl::write(std::iter::once(entry), &[]), all: hex(&[&all]) }
}

impl Catalogue {
    /// The fingerprint of a template's wording in a locale; `None` if there is no such locale or template.
    pub fn fingerprint(&self, tag: &Tag, template: &str) -> Option<String> {
        let id = fluent_id(template);
        let own = self.find(tag)?.prints().get(&id)?;
        let source = self.find(&Tag::english())?.prints().get(&id)?;
        Some(hex(&[template, tag.as_str(), &own.all, &source.text]))
    }
}

/// SHA-256 of parts, in hex.
fn hex(parts: &[&str]) -> String {
    let mut digest = Sha256::new();
    for part in parts {
        digest.update(part.len().to_le_bytes());
        digest.update(part);
    }
    digest.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn prints(text: &str) -> Prints {
        let mut entries = Entries::default();
        for entry in ftl::read("x.ftl", text).unwrap_or_default().messages {
            entries.messages.insert(entry.id.clone(), entry);
        }
        of(&entries)
    }

    const WORDS: &str = "note-a = Hi { skill }\n    .email = Hello\nnote-b = Bye\nskill = reading\nemail-why = Because\n\
                         email-subject-note = News\nemail-subject-conf = Plans\nclock = { $time }\npage-title = Page\n";

    #[test]
    fn a_wording_changes_with_every_word_a_family_may_read_of_it_and_with_no_other() {
        let (was, all) = (prints(WORDS), |text: &str, id: &str| prints(text)[id].all.clone());
        for (change, a, b) in [
            ("= Hi ", true, false),
            (".email = Hello", true, false),
            ("skill = reading", true, false),
            ("email-why = Because", true, true),
            ("email-subject-note = News", true, true),
            ("email-subject-conf = Plans", false, false),
            ("clock = { $time }", true, true),
            ("page-title = Page", false, false),
        ] {
            let text = WORDS.replace(change, &format!("{change} more "));
            assert_ne!(text, WORDS);
            assert_eq!(
                (all(&text, "note-a") != was["note-a"].all, all(&text, "note-b") != was["note-b"].all),
                (a, b),
                "{change}"
            );
        }
        assert_eq!(all(&WORDS.replace("note-a", "# A remark\nnote-a"), "note-a"), was["note-a"].all);
    }
}
