//! A pseudo-locale: English in accented letters and a fifth longer. It shows what breaks in a longer language before that
//! language is written; it is built here, from the source, and is never shipped to a family.

use super::parts::MOST;
use super::texts::{self, Form};
use super::{Finding, Level};
use crate::channel::Channel;
use crate::language::check::sample;
use crate::language::locale::{Entries, Locale};
use crate::language::segments::measure;
use crate::language::template::fluent_id;
use crate::language::{Catalogue, Tag};
use fluent_syntax::ast::{Expression, InlineExpression, Message, Pattern, PatternElement};

/// The pseudo-locale's tag, as CLDR names it.
const TAG: &str = "en-XA";

/// A text in accented letters and a fifth longer; the words families copy stay as they are.
pub fn accented(text: &str) -> String {
    let mut out = String::with_capacity(text.len() * 2);
    let mut owed = 0;
    for word in text.split_inclusive(|c: char| !c.is_alphabetic()) {
        let letters = word.trim_end_matches(|c: char| !c.is_alphabetic());
        if letters.chars().count() > 1 && letters.chars().all(char::is_uppercase) {
            out.push_str(word);
            continue;
        }
        for c in word.chars() {
            out.push(letter(c));
            owed += usize::from(c.is_alphabetic());
            // One letter more for each five.
            if owed >= 5 && c.is_alphabetic() {
                out.push(letter(c));
                owed -= 5;
            }
        }
    }
    out
}

fn letter(c: char) -> char {
    const PLAIN: &str = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    const ACCENTED: &str = "áƀćďéƒǧĥíĵķļɱńóƥɋŕšťúṽŵẋýžÁƁĆĎÉƑǦĤÍĴĶĻṀŃÓƤɊŔŠŤÚṼŴẊÝŽ";
    PLAIN.chars().position(|plain| plain == c).and_then(|at| ACCENTED.chars().nth(at)).unwrap_or(c)
}

/// The source's entries with every wording accented.
fn entries(source: &Entries) -> Entries {
    let mut made = Entries { terms: source.terms.clone(), ..Entries::default() };
    for (id, entry) in &source.messages {
        let mut entry = entry.clone();
        message(&mut entry.message);
        made.messages.insert(id.clone(), entry);
    }
    made
}

fn message(message: &mut Message<String>) {
    message.value.iter_mut().for_each(pattern);
    message.attributes.iter_mut().for_each(|attribute| pattern(&mut attribute.value));
}

fn pattern(of: &mut Pattern<String>) {
    for element in &mut of.elements {
        match element {
            PatternElement::TextElement { value } => *value = accented(value),
            PatternElement::Placeable { expression } => inside(expression),
        }
    }
}

fn inside(expression: &mut Expression<String>) {
    match expression {
        Expression::Inline(InlineExpression::Placeable { expression }) => inside(expression),
        Expression::Inline(_) => {}
        Expression::Select { variants, .. } => variants.iter_mut().for_each(|variant| pattern(&mut variant.value)),
    }
}

/// Every template in the pseudo-locale renders whole, carries its values untouched and fits with plausible values.
pub(super) fn fits(catalogue: &Catalogue, source: Option<&Entries>, findings: &mut Vec<Finding>) {
    let (Some(source), Some(tag)) = (source, Tag::parse(TAG)) else { return };
    let Ok(pseudo) = Locale::new(tag.clone(), &entries(source)) else { return };
    let pseudo = Catalogue::new(vec![pseudo], catalogue.templates().to_vec());
    for template in catalogue.templates() {
        let mut fault = |reason: String| {
            let id = fluent_id(&template.id);
            let (file, line) = source.messages.get(&id).map(|e| (e.file.clone(), e.line)).unwrap_or_default();
            let (locale, message) = ("en".to_owned(), Some(id));
            findings.push(Finding { rule: "L01", level: Level::Error, locale, message, file, line, reason });
        };
        let args = sample(template, "reading", 1);
        match pseudo.render(&template.id, &tag, Channel::Sms, &args) {
            Err(reason) => fault(format!("the pseudo-locale does not render: {reason}")),
            Ok(said) if measure(&said.text).segments > MOST => {
                fault(format!("in a language a fifth longer this takes over {MOST} parts: {}", said.text));
            }
            Ok(_) => {}
        }
        for text in texts::all(&pseudo, &tag, template, false).iter().filter(|text| text.form != Form::Worst) {
            if template.variable("child").is_some() && text.id.starts_with("note.") && !text.text.contains("Mateo") {
                fault(format!("the pseudo-locale lost the child's name: {}", text.text));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_longer_and_what_families_copy_is_not_touched() {
        assert_eq!(accented("Reply STOP to end."), "Ŕéƥļýý STOP ťó éńďď.");
        let text = "Our class is better for it";
        let more = accented(text).chars().count() as f64 / text.chars().count() as f64;
        assert!((1.1..=1.25).contains(&more), "{more}");
    }
}
