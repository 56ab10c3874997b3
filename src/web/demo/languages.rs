//! `/demo/languages`: one message in all languages of the catalogue, as the phones would show it. Nobody signs in, and
//! nothing of the database is read: the words are those that are sent, the child is made up.

use actix_web::http::StatusCode;
use actix_web::{HttpRequest, HttpResponse, web};
use serde::Deserialize;

use crate::channel::Channel;
use crate::error::Error;
use crate::language::check::sample;
use crate::language::segments::{Encoding, measure};
use crate::language::template::{GROUPS, Kind, Template};
use crate::language::{Catalogue, RenderError, Tag};
use crate::web::pages::{Choice, LanguagesPage, Mail, Size, Told, W};
use crate::web::server::State;
use crate::web::show::language;
use crate::web::staff::door::{html, shell, spoken};

/// Where it is.
const HERE: &str = "/demo/languages";
/// What is shown first: a good word whose every word the catalogue translates.
pub const FIRST: &str = "note.growth";
/// The skill in it.
const SKILL: &str = "reading";

/// What is asked for.
#[derive(Deserialize)]
pub struct Asked {
    note: Option<String>,
    #[serde(rename = "as")]
    way: Option<String>,
}

/// `GET /demo/languages`
pub async fn page(
    state: web::Data<State>,
    request: HttpRequest,
    asked: web::Query<Asked>,
) -> Result<HttpResponse, Error> {
    let app = state.app();
    let catalogue = &*app.catalogue;
    let id = asked.note.as_deref().unwrap_or(FIRST);
    let template = catalogue.template(id).ok_or(Error::NotFound("template"))?;
    let channel = if asked.way.as_deref() == Some("mail") { Channel::Email } else { Channel::Sms };
    let told = told(catalogue, template, channel).map_err(|fault| Error::Wording(fault.to_string()))?;
    let speech = spoken(&app, &request);
    let w = W(&speech);
    let page = LanguagesPage {
        shell: shell(&speech, String::new(), None),
        w,
        action: HERE,
        back: "/demo",
        kinds: kinds(catalogue, w, id),
        mail: channel == Channel::Email,
        prose: template.variables.iter().any(|variable| variable.kind == Kind::Text),
        told,
    };
    html(StatusCode::OK, &page)
}

/// A template in every language, in the order of their English names.
pub fn told(catalogue: &Catalogue, template: &Template, channel: Channel) -> Result<Vec<Told>, RenderError> {
    let mut all = Vec::with_capacity(catalogue.locales().len());
    for tag in catalogue.locales() {
        all.push(one(catalogue, template, tag, channel)?);
    }
    all.sort_by(|one, other| one.language.name.cmp(&other.language.name));
    Ok(all)
}

fn one(catalogue: &Catalogue, template: &Template, tag: &Tag, channel: Channel) -> Result<Told, RenderError> {
    let rendered = catalogue.render(&template.id, tag, channel, &sample(template, SKILL, 1))?;
    let subject = rendered.subject.unwrap_or_default();
    let mail = rendered.frame.map(|frame| Mail {
        subject,
        greeting: frame.greeting,
        below: vec![frame.reply, format!("{} {}", frame.why, frame.unsubscribe)],
    });
    let size = mail.is_none().then(|| size(&rendered.text));
    Ok(Told { language: language(rendered.language.as_str()), text: rendered.text, size, mail })
}

fn size(text: &str) -> Size {
    let counted = measure(text);
    let (one, more) = counted.encoding.limits();
    Size {
        texts: counted.segments,
        units: counted.units,
        room: if counted.segments > 1 { more * counted.segments } else { one },
        alphabet: if counted.encoding == Encoding::Gsm7 { "GSM-7" } else { "UCS-2" },
    }
}

/// The templates by their groups, each by what it is for.
fn kinds(catalogue: &Catalogue, w: W<'_>, chosen: &str) -> Vec<(String, Vec<Choice>)> {
    let of = |group: &str| {
        let all = catalogue.templates().iter().filter(|template| template.group == group);
        let choice = |template: &Template| Choice {
            value: template.id.clone(),
            label: purpose(template),
            hint: None,
            chosen: template.id == chosen,
        };
        all.map(choice).collect()
    };
    GROUPS.iter().map(|group| (w.t(&format!("group-{group}")), of(group))).collect()
}

/// The first sentence of what a template is for.
fn purpose(template: &Template) -> String {
    let first = template.purpose.split_once(". ").map_or(template.purpose.as_str(), |(first, _)| first);
    first.trim_end_matches('.').to_owned()
}
