//! A template as somebody reads it who is to say whether its wording is right: every form, filled with a sample, and the
//! words that stand around and inside texts.

use super::args::{Args, Value};
use super::catalogue::{Catalogue, RenderError};
use super::check::sample;
use super::tag::Tag;
use super::template::{PLACES, SKILLS};
use crate::channel::Channel;
use serde::Serialize;

/// A template's sample texts in one locale.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, utoipa::ToSchema)]
pub struct Specimen {
    /// As a text message.
    pub text: String,
    /// The same about two children, where that reads otherwise.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub of_two: Option<String>,
    /// The short form of the text message, where there is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub short: Option<String>,
    /// As an e-mail, where that reads otherwise.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
}

impl Catalogue {
    /// A template's sample texts in the locale that a reader of `asked` gets.
    pub fn specimen(&self, template: &str, asked: &Tag) -> Result<Specimen, RenderError> {
        let known = self.template(template).ok_or_else(|| RenderError::UnknownTemplate(template.to_owned()))?;
        let skill = "working together";
        let (one, two) = (sample(known, skill, 1), sample(known, skill, 2));
        let sms =
            |args: &Args| Ok::<_, RenderError>(self.render_form(template, asked, None, args)?.unwrap_or_default());
        let text = sms(&one)?;
        let of_two = if one == two { None } else { Some(sms(&two)?) };
        let short = self.render_short(template, asked, &one)?;
        let mail = self.render(template, asked, Channel::Email, &one)?.text;
        let mail: String = mail.chars().filter(|c| !matches!(c, '\u{2066}'..='\u{2069}')).collect();
        let email = Some(mail).filter(|mail| *mail != text);
        Ok(Specimen { of_two: of_two.filter(|two| *two != text), short, email, text })
    }

    /// The words that stand around e-mails and inside texts, in an order that is the same in every locale.
    pub fn shared_words(&self, asked: &Tag) -> Vec<String> {
        let names = Args::new().with("teacher", "Ms. Reyes").with("child", Value::List(vec!["Mateo".to_owned()]));
        let mut all = Vec::new();
        for group in super::template::GROUPS {
            all.push(self.page_word(asked, &format!("email-subject-{group}"), &Args::new()));
        }
        for id in ["email-greeting", "email-greeting-child", "email-reply", "email-why", "email-unsubscribe"] {
            all.push(self.page_word(asked, id, &names));
        }
        let lists: [(&str, &[&str]); 3] = [("skill", &SKILLS), ("place", &PLACES), ("mode", &PLACES)];
        for (id, keys) in lists {
            let said = keys.iter().map(|key| self.page_word(asked, id, &Args::new().with(id, key.replace(' ', "-"))));
            all.push(said.collect::<Vec<_>>().join(" · "));
        }
        all
    }
}
