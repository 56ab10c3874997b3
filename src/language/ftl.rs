//! Reading Fluent files: entries with file and line, the variables they use, and plural selectors sent through ICU.
//!
//! Fluent's own plural data is old and lacks languages of ours, so `{ $n -> [one] ...}` becomes
//! `{ PLURAL($n) -> [one] ...}` here; translators go on writing plain Fluent.

use fluent_syntax::ast::{
    CallArguments, Entry as Node, Expression, Identifier, InlineExpression, Message, Pattern, PatternElement, Resource,
    Term, Variant, VariantKey,
};
use std::collections::BTreeSet;

/// A fault in a file: what a person needs to mend it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The file, as the person knows it.
    pub file: String,
    /// Its line, from 1; 0 when the fault is the whole file's.
    pub line: usize,
    /// What is wrong.
    pub reason: String,
}

/// One message of a file.
#[derive(Clone)]
pub(super) struct Entry {
    pub id: String,
    pub comment: Vec<String>,
    pub message: Message<String>,
    pub file: String,
    pub line: usize,
}

impl Entry {
    pub fn problem(&self, reason: String) -> Problem {
        Problem { file: self.file.clone(), line: self.line, reason }
    }
}

/// What one file holds.
#[derive(Default)]
pub(super) struct File {
    pub messages: Vec<Entry>,
    pub terms: Vec<Term<String>>,
    /// Its `###` lines: what the file says about itself.
    pub header: Vec<String>,
}

/// Reads a file; every fault of it, not only the first.
pub(super) fn read(file: &str, text: &str) -> Result<File, Vec<Problem>> {
    let resource = match fluent_syntax::parser::parse(text.to_owned()) {
        Ok(resource) => resource,
        Err((_, errors)) => {
            let problem =
                |at: usize, reason: String| Problem { file: file.to_owned(), line: line_at(text, at), reason };
            return Err(errors.iter().map(|error| problem(error.pos.start, error.kind.to_string())).collect());
        }
    };
    let mut found = File::default();
    let mut problems = Vec::new();
    for node in resource.body {
        match node {
            Node::Message(mut message) => {
                let id = message.id.name.clone();
                let line = line_of(text, &id);
                let comment = message.comment.take().map(|comment| comment.content).unwrap_or_default();
                if let Err(reason) = through_icu(&mut message) {
                    problems.push(Problem { file: file.to_owned(), line, reason: format!("{id}: {reason}") });
                }
                found.messages.push(Entry { id, comment, message, file: file.to_owned(), line });
            }
            Node::ResourceComment(comment) => found.header.extend(comment.content),
            Node::Term(term) => found.terms.push(Term { comment: None, ..term }),
            _ => {}
        }
    }
    if problems.is_empty() { Ok(found) } else { Err(problems) }
}

/// The Fluent text of merged entries, for the runtime parser.
pub(super) fn write<'a>(messages: impl Iterator<Item = &'a Entry>, terms: &[Term<String>]) -> String {
    let messages = messages.map(|entry| Node::Message(entry.message.clone()));
    let body = terms.iter().cloned().map(Node::Term).chain(messages).collect();
    fluent_syntax::serializer::serialize(&Resource { body })
}

fn line_at(text: &str, at: usize) -> usize {
    text.bytes().take(at).filter(|byte| *byte == b'\n').count() + 1
}

fn line_of(text: &str, id: &str) -> usize {
    let is_it = |line: &str| line.strip_prefix(id).is_some_and(|rest| rest.trim_start().starts_with('='));
    text.lines().position(is_it).map_or(0, |at| at + 1)
}

fn through_icu(message: &mut Message<String>) -> Result<(), String> {
    let mut patterns =
        message.value.iter_mut().chain(message.attributes.iter_mut().map(|attribute| &mut attribute.value));
    patterns.try_for_each(plural_pattern)
}

fn plural_pattern(pattern: &mut Pattern<String>) -> Result<(), String> {
    for element in &mut pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            plural_expression(expression)?;
        }
    }
    Ok(())
}

fn plural_expression(expression: &mut Expression<String>) -> Result<(), String> {
    match expression {
        Expression::Inline(InlineExpression::Placeable { expression }) => plural_expression(expression),
        Expression::Inline(_) => Ok(()),
        Expression::Select { selector, variants } => {
            for variant in variants.iter_mut() {
                plural_pattern(&mut variant.value)?;
            }
            let default = variants.iter().find(|variant| variant.default);
            if default.and_then(word) != Some("other") {
                return Err("a choice needs `*[other]`, which must read right for every value".to_owned());
            }
            if variants.iter().filter_map(word).any(|key| ["zero", "one", "two", "few", "many"].contains(&key)) {
                *expression = by_plural(number_in(selector), std::mem::take(variants));
            }
            Ok(())
        }
    }
}

fn word(variant: &Variant<String>) -> Option<&str> {
    match &variant.key {
        VariantKey::Identifier { name } => Some(name),
        VariantKey::NumberLiteral { .. } => None,
    }
}

/// The number a selector is about: `$n`, also where it is written `NUMBER($n)`.
fn number_in(selector: &InlineExpression<String>) -> InlineExpression<String> {
    match selector {
        InlineExpression::FunctionReference { id, arguments } if id.name == "NUMBER" => {
            arguments.positional.first().unwrap_or(selector).clone()
        }
        other => other.clone(),
    }
}

/// Exact numbers are asked first, then ICU's category.
fn by_plural(number: InlineExpression<String>, variants: Vec<Variant<String>>) -> Expression<String> {
    let (words, mut exact): (Vec<_>, Vec<_>) = variants.into_iter().partition(|variant| word(variant).is_some());
    let arguments = CallArguments { positional: vec![number.clone()], named: Vec::new() };
    let category = InlineExpression::FunctionReference { id: Identifier { name: "PLURAL".to_owned() }, arguments };
    let plural = Expression::Select { selector: category, variants: words };
    if exact.is_empty() {
        return plural;
    }
    exact.push(Variant {
        key: VariantKey::Identifier { name: "other".to_owned() },
        value: Pattern { elements: vec![PatternElement::Placeable { expression: plural }] },
        default: true,
    });
    Expression::Select { selector: number, variants: exact }
}

/// Everything a pattern speaks of.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Uses {
    pub variables: BTreeSet<String>,
    pub messages: BTreeSet<String>,
    /// Words the variants are chosen by.
    pub keys: BTreeSet<String>,
}

/// What a message's text uses; with `attributes`, its attributes' too.
pub(super) fn uses(message: &Message<String>, attributes: bool) -> Uses {
    let mut found = Uses::default();
    let extra = message.attributes.iter().filter(|_| attributes).map(|attribute| &attribute.value);
    for pattern in message.value.iter().chain(extra) {
        in_pattern(pattern, &mut found);
    }
    found
}

fn in_pattern(pattern: &Pattern<String>, found: &mut Uses) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            in_expression(expression, found);
        }
    }
}

fn in_expression(expression: &Expression<String>, found: &mut Uses) {
    match expression {
        Expression::Inline(inline) => in_inline(inline, found),
        Expression::Select { selector, variants } => {
            in_inline(selector, found);
            for variant in variants {
                found.keys.extend(word(variant).map(str::to_owned));
                in_pattern(&variant.value, found);
            }
        }
    }
}

fn in_inline(inline: &InlineExpression<String>, found: &mut Uses) {
    match inline {
        InlineExpression::VariableReference { id } => {
            found.variables.insert(id.name.clone());
        }
        InlineExpression::MessageReference { id, .. } => {
            found.messages.insert(id.name.clone());
        }
        InlineExpression::FunctionReference { arguments, .. } => {
            arguments.positional.iter().for_each(|argument| in_inline(argument, found));
        }
        InlineExpression::Placeable { expression } => in_expression(expression, found),
        _ => {}
    }
}

/// The keys of each choice by a count in a message, which `read` has sent through ICU.
pub(super) fn plural_choices(message: &Message<String>) -> Vec<BTreeSet<String>> {
    let mut found = Vec::new();
    let attributes = message.attributes.iter().map(|attribute| &attribute.value);
    for pattern in message.value.iter().chain(attributes) {
        choices_in(pattern, &mut found);
    }
    found
}

fn choices_in(pattern: &Pattern<String>, found: &mut Vec<BTreeSet<String>>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression: Expression::Select { selector, variants } } = element {
            if matches!(selector, InlineExpression::FunctionReference { id, .. } if id.name == "PLURAL") {
                found.push(variants.iter().filter_map(word).map(str::to_owned).collect());
            }
            variants.iter().for_each(|variant| choices_in(&variant.value, found));
        }
    }
}
