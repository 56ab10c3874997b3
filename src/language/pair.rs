//! The same message in two languages, one under the other: for wording that nobody has looked at yet.

use super::args::Args;
use super::catalogue::{Catalogue, RenderError, Rendered, SMS_PARTS};
use super::segments;
use super::tag::Tag;
use crate::channel::Channel;

/// What stands between the two languages of a text message: an empty line, at which phones begin a new direction.
pub const BREAK: &str = "\n\n";
/// What stands between them in an e-mail, as a paragraph of its own.
pub const MAIL_BREAK: &str = "* * *";

/// Text messages that a pair may take: two for each language.
pub const PAIR_PARTS: usize = 2 * SMS_PARTS;

/// One language of a pair, with what its text is filled with.
#[derive(Clone, Copy)]
pub struct Half<'a> {
    /// The language that is asked for.
    pub asked: &'a Tag,
    /// The values.
    pub args: &'a Args,
}

impl Catalogue {
    /// Renders a template in two languages. Of the forms of a text message the first language's full one is taken if the two fit
    /// together into four parts, else its short one; beside it the second language's short form where that saves a part.
    /// `name` signs the whole, at its end.
    pub fn render_pair(
        &self,
        id: &str,
        channel: Channel,
        halves: [Half<'_>; 2],
        name: Option<&str>,
    ) -> Result<[Rendered; 2], RenderError> {
        let [first, second] = halves;
        if channel == Channel::Email {
            let render = |half: Half<'_>| self.render(id, half.asked, channel, half.args);
            return Ok([render(first)?, render(second)?]);
        }
        let (ones, others) = (self.forms(id, first, None)?, self.forms(id, second, name)?);
        let mut best: Option<(usize, &String, &String)> = None;
        for one in &ones {
            let sized = others.iter().map(|other| (segments::measure(&joined(one, other)).segments, one, other));
            // The first of the smallest: the full form, unless the short one saves a part.
            let Some(pair) = sized.min_by_key(|(parts, ..)| *parts) else { continue };
            let fits = best.is_some_and(|(parts, ..)| parts <= PAIR_PARTS);
            if !fits && best.is_none_or(|(parts, ..)| pair.0 < parts) {
                best = Some(pair);
            }
        }
        let (_, one, other) = best.ok_or_else(|| RenderError::Format(format!("{id} has no text")))?;
        let rendered = |half: Half<'_>, text: &str| Rendered {
            language: self.choose_for(id, half.asked),
            text: text.to_owned(),
            subject: None,
            frame: None,
        };
        Ok([rendered(first, one), rendered(second, other)])
    }

    /// The forms of a text message, the full one first.
    fn forms(&self, id: &str, half: Half<'_>, name: Option<&str>) -> Result<Vec<String>, RenderError> {
        let mut forms = Vec::new();
        let used = self.choose_for(id, half.asked);
        for form in [None, Some("short")] {
            forms.extend(self.render_form(id, &used, form, half.args)?);
        }
        if let Some(name) = name {
            forms.iter_mut().for_each(|form| *form = segments::fold(&format!("{form} - {name}")));
        }
        Ok(forms)
    }
}

/// The two texts of a message as one.
pub fn joined(one: &str, other: &str) -> String {
    format!("{one}{BREAK}{other}")
}
