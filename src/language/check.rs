//! What must hold before a catalogue is used: every locale has the source's messages and variables, and everything renders.

use super::args::{Args, Value};
use super::catalogue::Catalogue;
use super::ftl::Problem;
use super::locale::Entries;
use super::template::{Kind, PLACES, SKILLS, Template, fluent_id, template_id};
use super::{Direction, Tag};
use crate::channel::Channel;
use std::collections::{BTreeMap, BTreeSet};

/// Messages that every locale must have besides the templates: what an e-mail is framed with, skills, the clock.
const FRAME: [&str; 2] = ["email-", "word-"];
const FRAME_WORDS: [&str; 6] = ["clock", "moment", "skill", "place", "mode", "language"];
/// Words that a locale may have for itself alone: where CLDR lacks or borrows its days. Who has the first has the second
/// and third too.
const OWN: [&str; 4] = ["date", "weekday", "day-month", "date-tiny"];
/// And its own lists of names, where CLDR has no "and" of the language: two names, and more than two.
const OWN_LISTS: [&str; 2] = ["list-two", "list-more"];

/// Whether a Fluent id is a template's.
pub(super) fn is_template(id: &str) -> bool {
    template_id(id).is_some()
}

/// Whether families' messages need it, so that no locale may lack it.
fn is_needed(id: &str) -> bool {
    is_template(id) || FRAME.iter().any(|start| id.starts_with(start)) || FRAME_WORDS.contains(&id)
}

/// Compares every locale with the source, message by message. What a folder has `added` to the source a locale may lack.
pub(super) fn structure(
    locales: &BTreeMap<Tag, Entries>,
    templates: &[Template],
    added: &BTreeSet<String>,
    problems: &mut Vec<Problem>,
) {
    let Some(source) = locales.get(&Tag::english()) else {
        return problems.push(Problem {
            file: "locales/en".to_owned(),
            line: 0,
            reason: "the source is missing".to_owned(),
        });
    };
    for template in templates {
        declared(source, template, problems);
    }
    for (tag, entries) in locales {
        for (id, entry) in source.messages.iter().filter(|(id, _)| is_needed(id)) {
            if !entries.messages.contains_key(id) && !added.contains(id) {
                let reason = format!("{id} is missing in {tag} (source: {}:{})", entry.file, entry.line);
                problems.push(Problem { file: format!("locales/{tag}"), line: 0, reason });
            }
        }
        own_days(tag, entries, problems);
        own_lists(tag, entries, problems);
        for (id, entry) in &entries.messages {
            if OWN.contains(&id.as_str()) || OWN_LISTS.contains(&id.as_str()) {
                continue;
            }
            if source.messages.contains_key(id) {
                same(tag, id, entries, source, problems);
            } else {
                problems.push(entry.problem(format!("{id} is not in the source language")));
            }
        }
    }
}

/// Variables a template may always use: the count of its children.
fn implied(variables: &BTreeSet<String>) -> BTreeSet<String> {
    variables.iter().filter(|name| *name != "children").cloned().collect()
}

fn declared(source: &Entries, template: &Template, problems: &mut Vec<Problem>) {
    let id = fluent_id(&template.id);
    let used = implied(&source.uses(&id, true).variables);
    let declared: BTreeSet<_> = template.variables.iter().map(|variable| variable.name.clone()).collect();
    if let Some(entry) = source.messages.get(&id).filter(|_| used != declared) {
        problems.push(entry.problem(format!("{id} uses {used:?}, but its comment declares {declared:?}")));
    }
}

fn same(tag: &Tag, id: &str, entries: &Entries, source: &Entries, problems: &mut Vec<Problem>) {
    let Some(entry) = entries.messages.get(id) else { return };
    if entry.message.value.is_none() {
        return problems.push(entry.problem(format!("{id} has no text in {tag}")));
    }
    let ours = implied(&entries.uses(id, false).variables);
    let theirs = implied(&source.uses(id, false).variables);
    // A clock may leave out the word or the form it does not need.
    let agree = if id == "clock" { ours.is_subset(&names(["time", "time24", "part"])) } else { ours == theirs };
    if !agree {
        problems.push(entry.problem(format!("{id} in {tag} uses {ours:?}, the source {theirs:?}")));
    }
    let mut attributes = entry.message.attributes.iter().map(|attribute| attribute.id.name.as_str());
    if let Some(odd) = attributes.find(|name| !["email", "short"].contains(name)) {
        problems.push(entry.problem(format!("{id}.{odd} in {tag}: only .email and .short are known")));
    }
    let all = implied(&entries.uses(id, true).variables);
    if !all.is_subset(&implied(&source.uses(id, true).variables)) && id != "clock" {
        problems.push(entry.problem(format!("an attribute of {id} in {tag} uses a variable the source has not")));
    }
    if let Some(known) = choices(id) {
        let keys = entries.uses(id, false).keys;
        let odd: Vec<_> = keys.symmetric_difference(&known).collect();
        if !odd.is_empty() {
            problems.push(entry.problem(format!("the choices of {id} in {tag} are not the known ones: {odd:?}")));
        }
    }
}

/// The keys that a message which is a choice of catalogue values must have, all of them and no other.
fn choices(id: &str) -> Option<BTreeSet<String>> {
    let keys: &[&str] = match id {
        "skill" => &SKILLS,
        "place" | "mode" => &PLACES,
        "language" => &["own"],
        _ => return None,
    };
    Some(keys.iter().map(|key| key.replace(' ', "-")).chain(["other".to_owned()]).collect())
}

/// A locale's own lists join two things, and there are both or none.
fn own_lists(tag: &Tag, entries: &Entries, problems: &mut Vec<Problem>) {
    let own = OWN_LISTS.map(|id| entries.messages.get(id).map(|entry| (id, entry)));
    for (id, entry) in own.iter().flatten() {
        let used = entries.uses(id, true).variables;
        if used != names(["first", "last"]) || own.iter().any(Option::is_none) {
            problems.push(entry.problem(format!("{tag} needs list-two and list-more, each with $first and $last")));
        }
    }
}

fn names<const N: usize>(names: [&str; N]) -> BTreeSet<String> {
    names.map(str::to_owned).into()
}

/// A locale's own words for days take the parts of a day and nothing else; a locale that says its dates itself says all
/// forms of them, for CLDR would say the others in another language.
fn own_days(tag: &Tag, entries: &Entries, problems: &mut Vec<Problem>) {
    for id in OWN {
        let used = entries.uses(id, true).variables;
        if let Some(entry) = entries.messages.get(id) {
            if !used.is_subset(&names(["weekday", "month", "day", "short"]))
                || (id != "date-tiny" && used.contains("short"))
            {
                problems.push(entry.problem(format!("{id} in {tag} uses {used:?}, which is more than a day has")));
            }
        } else if let Some(date) = entries.messages.get("date").filter(|_| id != "date-tiny") {
            problems.push(date.problem(format!("{tag} says its dates itself, so it needs {id} too")));
        }
    }
}

/// Renders every template in every locale, for both channels, one child and two, and every skill.
pub(super) fn samples(catalogue: &Catalogue, locales: &BTreeMap<Tag, Entries>, problems: &mut Vec<Problem>) {
    let mut skills = SKILLS.to_vec();
    skills.push("something else");
    for tag in catalogue.locales().iter().filter(|tag| locales.contains_key(tag)) {
        for template in catalogue.templates() {
            let rounds =
                if template.variables.iter().any(|v| v.kind == Kind::Skill) { skills.as_slice() } else { &[""] };
            let mut reason = None;
            for (skill, children) in
                rounds.iter().zip([1, 2, 3].into_iter().cycle()).chain(rounds.first().map(|skill| (skill, 2)))
            {
                let args = sample(template, skill, children);
                for channel in [Channel::Sms, Channel::Email] {
                    reason = reason.or(catalogue.render(&template.id, tag, channel, &args).err());
                }
                reason = reason.or(catalogue.render_short(&template.id, tag, &args).err());
            }
            let reason = reason.map(|reason| reason.to_string()).or_else(|| unnamed(catalogue, tag, template));
            let entry = locales.get(tag).and_then(|entries| entries.messages.get(&fluent_id(&template.id)));
            if let Some((reason, entry)) = reason.zip(entry) {
                problems.push(entry.problem(reason));
            }
        }
        clocks(catalogue, tag, locales, problems);
    }
}

/// The word that a first contact must say in every form: the law wants a way out named, and families could not know it otherwise.
const WAY_OUT: &str = "STOP";

/// A first contact that names no way out.
fn unnamed(catalogue: &Catalogue, tag: &Tag, template: &Template) -> Option<String> {
    if template.id != "note.first_contact" {
        return None;
    }
    let args = sample(template, "", 1);
    let sms = catalogue.render(&template.id, tag, Channel::Sms, &args).ok()?.text;
    let short = catalogue.render_short(&template.id, tag, &args).ok()?.unwrap_or_else(|| WAY_OUT.to_owned());
    [sms, short].iter().any(|text| !text.contains(WAY_OUT)).then(|| format!("does not say {WAY_OUT}"))
}

/// Every hour of the day must be said.
fn clocks(catalogue: &Catalogue, tag: &Tag, locales: &BTreeMap<Tag, Entries>, problems: &mut Vec<Problem>) {
    let silent = (0..24).any(|hour| {
        let when = jiff::civil::date(2026, 11, 24).at(hour, 5, 0, 0).to_zoned(jiff::tz::TimeZone::UTC);
        when.map_or(true, |when| catalogue.say_moment(tag, &when).is_empty())
    });
    let entry = locales.get(tag).and_then(|entries| entries.messages.get("clock"));
    if let Some(entry) = entry.filter(|_| silent) {
        problems.push(entry.problem(format!("clock, moment or date in {tag} does not render")));
    }
}

/// Plausible values for a template: what checks and previews are rendered with.
pub fn sample(template: &Template, skill: &str, children: usize) -> Args {
    let when = jiff::civil::date(2026, 11, 24).at(16, 30, 0, 0).to_zoned(jiff::tz::TimeZone::UTC);
    template.variables.iter().fold(Args::new(), |args, variable| {
        let value = match (variable.kind, variable.name.as_str()) {
            (Kind::Names, _) => {
                Value::List(["Mateo", "Ana", "Luis"].iter().take(children).map(|name| (*name).to_owned()).collect())
            }
            (Kind::Name, "school") => "Lincoln School".into(),
            (Kind::Name, "colleague") => "Mr. Okafor".into(),
            (Kind::Name, _) => "Ms. Reyes".into(),
            (Kind::Skill, _) => skill.into(),
            (Kind::Text, "detail") => "Read a whole page aloud to the class".into(),
            (Kind::Text, "word") => "gracias".into(),
            (Kind::Text, "action") => "count the spoons at dinner".into(),
            (Kind::Text, "home_step") => "ten minutes of reading".into(),
            (Kind::Text, "class_step") => "read with a small group".into(),
            (Kind::Text, "question") => "Three frogs, two jump: how many are left?".into(),
            (Kind::Text, _) => "helping with the garden".into(),
            (Kind::Place | Kind::Mode, _) => "school".into(),
            (Kind::Title, _) => "The Very Long Winter Night".into(),
            (Kind::Link, _) => "https://porchlight.example/b7".into(),
            (Kind::Slot | Kind::When | Kind::Day | Kind::Date, name) => {
                let days = match name {
                    "s2" => 1,
                    "s3" => 2,
                    _ => 0,
                };
                let later = when.clone().and_then(|when| when.checked_add(jiff::Span::new().days(days)));
                later.map_or(Value::Unusable, Value::When)
            }
            (Kind::Time, "from") => Value::Time(jiff::civil::time(9, 0, 0, 0)),
            (Kind::Time, "to") => Value::Time(jiff::civil::time(19, 30, 0, 0)),
            (Kind::Time, _) => Value::Time(jiff::civil::time(16, 30, 0, 0)),
            (Kind::Number, "minutes") => Value::Number(20),
            (Kind::Number, "total") => Value::Number(140),
            (Kind::Number, "n") => Value::Number(5),
            (Kind::Number, _) => Value::Number(3),
            (Kind::Phone, _) => "(555) 010-0199".into(),
            (Kind::Spoken, _) => "es".into(),
            (Kind::Language, name) => match name {
                "l1" => "en".into(),
                "l2" => "es".into(),
                _ => "ar".into(),
            },
        };
        args.with(&variable.name, value)
    })
}

/// Whether a text reads in its direction from the first letter on: in a right-to-left language without isolation marks
/// a text that opens with a Latin name is laid out backwards by the phone.
pub fn opens_in_direction(tag: &Tag, text: &str) -> bool {
    let is_rtl = |c: char| matches!(c, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}');
    let first = text.chars().find(|c| c.is_alphabetic());
    tag.direction() == Direction::Ltr || first.is_none_or(is_rtl)
}
