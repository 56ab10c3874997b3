//! One locale, ready to render: its bundles with and without isolation marks, and its formats.

use super::Tag;
use super::args::Value;
use super::formats::{Bundle, Formats};
use super::ftl::{self, Entry, Uses};
use super::functions::{UNSAID, add_functions};
use super::prints::{self, Prints};
use fluent_bundle::{FluentArgs, FluentResource};
use fluent_syntax::ast::Term;
use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

/// The merged entries of one locale: embedded files, then an operator's.
#[derive(Default)]
pub(super) struct Entries {
    pub messages: BTreeMap<String, Entry>,
    pub terms: BTreeMap<String, Term<String>>,
    /// What each file says about itself, by file: the lines of its `###` comments.
    pub headers: Vec<(String, Vec<String>)>,
}

/// How the entries of a locale are got when its first text is asked for.
type Source = Box<dyn Fn() -> Result<Entries, String> + Send + Sync>;

/// One locale. Forty parsed and bundled at start would cost a start ten times as long and memory for languages that no
/// family here reads, so what the binary carries, which tests have checked, is built when its first text is asked for.
pub(super) struct Locale {
    pub tag: Tag,
    source: Option<Source>,
    built: OnceLock<Result<Built, String>>,
    prints: OnceLock<Prints>,
}

/// A locale that renders.
struct Built {
    formats: Arc<Formats>,
    /// Without isolation marks: they are no GSM-7 letters and would triple the cost of an SMS.
    plain: Bundle,
    /// With isolation marks, for e-mail and pages.
    isolating: Bundle,
}

impl Locale {
    /// A locale of merged entries, built now.
    pub fn new(tag: Tag, entries: &Entries) -> Result<Locale, String> {
        let built = OnceLock::from(Ok(Built::new(&tag, entries)?));
        Ok(Locale { tag, source: None, built, prints: OnceLock::from(prints::of(entries)) })
    }

    /// A locale that is built when it is first used.
    pub fn later(tag: Tag, source: impl Fn() -> Result<Entries, String> + Send + Sync + 'static) -> Locale {
        Locale { tag, source: Some(Box::new(source)), built: OnceLock::new(), prints: OnceLock::new() }
    }

    fn built(&self) -> Result<&Built, String> {
        let made = self.built.get_or_init(|| match &self.source {
            Some(source) => source().and_then(|entries| Built::new(&self.tag, &entries)),
            None => Err(format!("{} has no words", self.tag)),
        });
        made.as_ref().map_err(Clone::clone)
    }

    /// Whether a text of it has been asked for.
    pub fn is_built(&self) -> bool {
        self.built.get().is_some()
    }

    /// Builds it now; `Err` says what is broken.
    pub fn prepare(&self) -> Result<(), String> {
        self.built().map(|_| ())
    }

    /// The fingerprints of its templates; to tell them apart it need not be built.
    pub fn prints(&self) -> &Prints {
        let read = || self.source.as_ref().and_then(|source| source().ok());
        self.prints.get_or_init(|| read().map(|entries| prints::of(&entries)).unwrap_or_default())
    }

    /// How it says days, times, numbers and lists.
    pub fn formats(&self) -> Option<&Formats> {
        self.built().ok().map(|built| &*built.formats)
    }

    /// Whether it has a message, or an attribute of one.
    pub fn has(&self, id: &str, attribute: Option<&str>) -> bool {
        self.built().is_ok_and(|built| built.has(id, attribute))
    }

    /// Whether it can be said to have no such message: one that cannot be built lacks nothing, but fails.
    pub fn lacks(&self, id: &str) -> bool {
        self.built().is_ok_and(|built| !built.has(id, None))
    }

    /// Formats one message. Any Fluent error is an error here, never a text with holes.
    pub fn format(
        &self,
        id: &str,
        attribute: Option<&str>,
        isolate: bool,
        values: &[(String, Value)],
    ) -> Result<String, String> {
        self.built()?.format(&self.tag, id, attribute, isolate, values)
    }
}

impl Built {
    fn new(tag: &Tag, entries: &Entries) -> Result<Built, String> {
        let terms: Vec<_> = entries.terms.values().cloned().collect();
        let text = ftl::write(entries.messages.values(), &terms);
        let resource = FluentResource::try_new(text).map_err(|(_, errors)| format!("{errors:?}"))?;
        let resource = Arc::new(resource);
        let formats = Arc::new(Formats::new(tag, bundle(tag, &resource, false)?)?);
        let mut plain = bundle(tag, &resource, false)?;
        let mut isolating = bundle(tag, &resource, true)?;
        add_functions(&mut plain, &formats)?;
        add_functions(&mut isolating, &formats)?;
        Ok(Built { formats, plain, isolating })
    }

    fn has(&self, id: &str, attribute: Option<&str>) -> bool {
        self.plain.get_message(id).is_some_and(|message| match attribute {
            Some(attribute) => message.get_attribute(attribute).is_some(),
            None => message.value().is_some(),
        })
    }

    fn format(
        &self,
        tag: &Tag,
        id: &str,
        attribute: Option<&str>,
        isolate: bool,
        values: &[(String, Value)],
    ) -> Result<String, String> {
        let bundle = if isolate { &self.isolating } else { &self.plain };
        let message = bundle.get_message(id).ok_or_else(|| format!("{id} is missing in {}", tag))?;
        let pattern = match attribute {
            Some(attribute) => message.get_attribute(attribute).map(|attribute| attribute.value()),
            None => message.value(),
        };
        let pattern = pattern.ok_or_else(|| format!("{id} has no text in {}", tag))?;
        let mut args = FluentArgs::with_capacity(values.len());
        for (name, value) in values {
            args.set(name.clone(), self.formats.show(value));
        }
        let mut errors = Vec::new();
        let text = bundle.format_pattern(pattern, Some(&args), &mut errors);
        match errors.first() {
            None if text.contains(UNSAID) => Err(format!("{id} in {}: a function got a value it cannot say", tag)),
            None => Ok(text.into_owned()),
            Some(error) => Err(format!("{id} in {}: {error}", tag)),
        }
    }
}

impl Entries {
    /// What a message uses, also through the messages it refers to.
    pub fn uses(&self, id: &str, attributes: bool) -> Uses {
        let mut found = Uses::default();
        let mut open = vec![id.to_owned()];
        let mut seen = Vec::new();
        while let Some(next) = open.pop() {
            let Some(entry) = self.messages.get(&next) else {
                continue;
            };
            let uses = ftl::uses(&entry.message, attributes);
            seen.push(next);
            open.extend(uses.messages.iter().filter(|message| !seen.contains(message)).cloned());
            found.variables.extend(uses.variables);
            found.keys.extend(uses.keys);
            found.messages.extend(uses.messages);
        }
        found
    }
}

fn bundle(tag: &Tag, resource: &Arc<FluentResource>, isolate: bool) -> Result<Bundle, String> {
    // The identifier is only a label: plurals, numbers and dates come from `Formats`.
    let label = tag.as_str().parse().map_err(|error| format!("{tag}: {error}"))?;
    let mut bundle = Bundle::new_concurrent(vec![label]);
    bundle.set_use_isolating(isolate);
    bundle.add_resource(Arc::clone(resource)).map_err(|errors| format!("{errors:?}"))?;
    Ok(bundle)
}
