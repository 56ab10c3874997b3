//! One locale as the rules see it: its entries, the source's, and all its texts.

use super::texts::{self, Form, Text};
use super::worst::{TEACHER, Worst};
use super::{Finding, Level};
use crate::channel::Channel;
use crate::language::formats::Formats;
use crate::language::locale::Entries;
use crate::language::template::{Template, fluent_id, names_nobody};
use crate::language::{Args, Catalogue, Tag};

/// One locale under the linter.
pub struct Subject<'a> {
    /// Its tag.
    pub tag: &'a Tag,
    pub(super) catalogue: &'a Catalogue,
    pub(super) entries: &'a Entries,
    pub(super) source: Option<&'a Entries>,
    /// Texts with plausible values.
    pub(super) plain: Vec<Text>,
    /// Texts with blanks for values: the wording alone.
    pub(super) bare: Vec<Text>,
    /// What goes out with the longest values.
    pub(super) worst: Vec<Text>,
    /// Templates that rendered with the longest values.
    pub(super) renders: usize,
}

impl<'a> Subject<'a> {
    pub(super) fn new(
        tag: &'a Tag,
        catalogue: &'a Catalogue,
        entries: &'a Entries,
        source: Option<&'a Entries>,
        findings: &mut Vec<Finding>,
    ) -> Subject<'a> {
        let (plain, bare, worst) = (Vec::new(), Vec::new(), Vec::new());
        let mut subject = Subject { tag, catalogue, entries, source, plain, bare, worst, renders: 0 };
        let longest = Worst::of(catalogue, tag);
        for template in subject.templates() {
            subject.plain.extend(texts::all(catalogue, tag, template, false));
            subject.bare.extend(texts::all(catalogue, tag, template, true));
            let mut made = Vec::new();
            for args in longest.iter().flat_map(|longest| longest.args(template, tag)) {
                let said = match names_nobody(&template.id) {
                    true => catalogue.render_signed(&template.id, tag, &args, TEACHER),
                    false => catalogue.render(&template.id, tag, Channel::Sms, &args),
                };
                match said {
                    Ok(said) => made.push(Text::new(tag, &template.id, Form::Worst, said.text)),
                    Err(reason) => findings.push(subject.fault("L01", Level::Error, &template.id, reason.to_string())),
                }
            }
            subject.renders += usize::from(!made.is_empty());
            made.sort_by(|a, b| a.text.cmp(&b.text));
            made.dedup_by(|a, b| a.text == b.text);
            subject.worst.extend(made);
        }
        subject
    }

    /// The templates that the locale has.
    pub(super) fn templates(&self) -> impl Iterator<Item = &'a Template> + use<'a> {
        let (catalogue, tag) = (self.catalogue, self.tag);
        catalogue.templates().iter().filter(move |template| !catalogue.lacks(&template.id, tag))
    }

    /// How the locale says days, times and lists.
    pub(super) fn formats(&self) -> Option<&Formats> {
        self.catalogue.find(self.tag)?.formats()
    }

    /// A finding about one template.
    pub(super) fn fault(&self, rule: &'static str, level: Level, id: &str, reason: String) -> Finding {
        let message = fluent_id(id);
        let (file, line) = match self.entries.messages.get(&message) {
            Some(entry) => (entry.file.clone(), entry.line),
            None => (format!("locales/{}", self.tag), 0),
        };
        Finding { rule, level, locale: self.tag.to_string(), message: Some(message), file, line, reason }
    }

    /// A finding about any message of the locale.
    pub(super) fn words_fault(&self, rule: &'static str, message: &str, reason: String) -> Finding {
        let mut finding = self.fault(rule, Level::Error, message, reason);
        if let Some(entry) = self.entries.messages.get(message) {
            (finding.file, finding.line) = (entry.file.clone(), entry.line);
        }
        finding
    }

    /// The wording of every message that families read, templates and what stands around them: id and text.
    pub(super) fn all_words(&self) -> Vec<(String, String)> {
        let mut found: Vec<(String, String)> =
            self.bare.iter().map(|text| (fluent_id(&text.id), text.text.clone())).collect();
        let blank = crate::language::Value::Text(super::texts::BLANK.to_string());
        let values: Vec<_> = ["school", "teacher", "child"].map(|name| (name.to_owned(), blank.clone())).into();
        let ids = self.entries.messages.keys().filter(|id| {
            let source = self.source.is_some_and(|source| source.messages.contains_key(*id));
            source && (id.starts_with("email-") || id.starts_with("page-") || id.starts_with("word-"))
        });
        let locale = self.catalogue.find(self.tag);
        for id in ids {
            if let Some(Ok(text)) = locale.map(|locale| locale.format(id, None, false, &values)) {
                found.push((id.clone(), text));
            }
        }
        found
    }

    /// A word of the locale without variables, such as `word-stop`.
    pub(super) fn word(&self, id: &str) -> Option<String> {
        let locale = self.catalogue.find(self.tag).filter(|locale| locale.has(id, None))?;
        locale.format(id, None, false, &[]).ok().filter(|word| !word.trim().is_empty())
    }

    /// The wording of SMS forms, without values.
    pub(super) fn bare_sms(&self) -> impl Iterator<Item = &Text> {
        self.bare.iter().filter(|text| text.form != Form::Email)
    }

    /// Renders one form, whatever its length.
    pub(super) fn render(&self, id: &str, form: Form, args: &Args) -> Option<String> {
        self.catalogue.render_form(id, self.tag, form.attribute(), args).ok().flatten()
    }
}
