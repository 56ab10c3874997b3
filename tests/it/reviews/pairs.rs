//! Every vital kind in every language, as a pair: both texts whole, short enough, in their own directions.

use porchlight::channel::Channel;
use porchlight::ids::ContactId;
use porchlight::language::check::sample;
use porchlight::language::pair::{MAIL_BREAK, PAIR_PARTS};
use porchlight::language::tag::Direction;
use porchlight::language::template::{Kind, Template, is_among};
use porchlight::language::{Args, Catalogue, Value};
use porchlight::messages::reviews::Reviews;
use porchlight::messages::reviews::model::Policy;
use porchlight::messages::wording::{self, Between, Worded};

use super::*;

/// Long names as schools have them (those that the linter measures with).
fn long(template: &Template, children: usize) -> Args {
    template.variables.iter().fold(sample(template, "asking questions", children), |args, variable| {
        let value: Value = match (variable.kind, variable.name.as_str()) {
            (Kind::Names, _) if children == 1 => vec!["Maximiliano".to_owned()].into(),
            (Kind::Names, _) => vec!["Guadalupe".to_owned(), "José".to_owned()].into(),
            (Kind::Name, "school") => "César E. Chávez Elementary".into(),
            (Kind::Name, _) => "Mrs. Villagómez".into(),
            _ => return args,
        };
        args.with(&variable.name, value)
    })
}

/// What a family gets of a template in a language whose wording nobody approved, at a school that reads `own`.
fn said(
    app: &App,
    staff: &staff::Model,
    template: &Template,
    asked: &Tag,
    channel: Channel,
    own: &str,
    args: Args,
) -> Worded {
    let reviews = Reviews::new(Policy::Bilingual, &app.config.text.vital, Tag::parse(own).unwrap());
    let contact = ContactId(uuid::Uuid::nil());
    let between = Between { staff, school: None, students: &[], contact, channel, asked, reviews: &reviews };
    wording::template(app, &template.id, args, between).unwrap()
}

fn vital(app: &App) -> Vec<Template> {
    let all = app.catalogue.templates().iter().filter(|template| is_among(&app.config.text.vital, &template.id));
    all.cloned().collect()
}

#[tokio::test]
async fn every_vital_kind_in_every_language_stands_in_both_and_takes_four_texts_at_most() {
    let t = Gateway::from_fresh(Fresh::sqlite().await).await;
    let reyes = Town::found(&t.app, "North").await.staff("Ms. Reyes", Role::Teacher).await;
    let (mut most, mut sum, mut count) = (0, 0, 0);
    let mut faults = Vec::new();
    let vital = vital(&t.app);
    assert!(vital.len() >= 15 && t.app.catalogue.locales().len() >= 40);
    for tag in t.app.catalogue.locales() {
        for template in &vital {
            let sets = [sample(template, "music", 1), long(template, 1), long(template, 2)];
            for (place, args) in sets.into_iter().enumerate() {
                let worded = said(&t.app, &reyes, template, tag, Channel::Sms, "en", args);
                if *tag == Tag::english() {
                    assert!(worded.also.is_none() && !worded.body.contains("\n\n"));
                    continue;
                }
                let (one, other) = worded.body.split_once("\n\n").unwrap_or_else(|| panic!("{tag} {}", template.id));
                assert_eq!((&worded.language, worded.also.as_ref()), (tag, Some(&Tag::english())));
                assert!(!other.contains("\n\n") && one != other);
                let open = [Direction::of_text(one), Direction::of_text(other)];
                assert_eq!(open, [Some(tag.direction()), Some(Direction::Ltr)], "{tag} {}: {one}", template.id);
                let parts = worded.size.segments;
                if parts > PAIR_PARTS {
                    faults.push(format!("{tag} {} ({place}): {parts} texts, {} units", template.id, worded.size.units));
                }
                (most, sum, count) = (most.max(parts), sum + parts, count + 1);
            }
        }
    }
    println!("{count} pairs, at most {most} texts, {:.2} on average", sum as f64 / f64::from(count));
    assert!(faults.is_empty(), "{} of {count}:\n{}", faults.len(), faults.join("\n"));
}

#[tokio::test]
async fn an_e_mail_has_both_with_their_own_way_out_and_a_subject_that_is_not_too_long() {
    let t = Gateway::from_fresh(Fresh::sqlite().await).await;
    let reyes = Town::found(&t.app, "North").await.staff("Ms. Reyes", Role::Teacher).await;
    for tag in t.app.catalogue.locales().iter().filter(|tag| **tag != Tag::english()) {
        for template in vital(&t.app) {
            let args = sample(&template, "music", 1);
            let worded = said(&t.app, &reyes, &template, tag, Channel::Email, "en", args);
            let (one, other) = worded.body.split_once(&format!("\n\n{MAIL_BREAK}\n\n")).unwrap();
            assert_eq!(worded.body.matches("/u/").count(), 2, "{tag}");
            for (half, tag) in [(one, tag), (other, &Tag::english())] {
                let first = Direction::of_text(half.split("\n\n").next().unwrap());
                assert_eq!(first, Some(tag.direction()), "{tag} {}: {half}", template.id);
                let last = half.rsplit("\n\n").next().unwrap();
                assert!(last.contains("/u/") && half.matches("\n\n").count() == 3, "{tag} {}: {half}", template.id);
            }
            let subject = worded.subject.unwrap();
            assert!(!subject.is_empty() && subject.chars().count() <= 60, "{subject}");
        }
    }
}

#[test]
fn every_wording_has_a_fingerprint_of_its_own_that_stays() {
    let (one, other) = (Catalogue::load(None).unwrap(), Catalogue::load(None).unwrap());
    let mut seen = std::collections::HashSet::new();
    for tag in one.locales() {
        for template in one.templates() {
            let print = one.fingerprint(tag, &template.id).unwrap();
            assert_eq!(other.fingerprint(tag, &template.id).as_ref(), Some(&print));
            assert!(seen.insert(print), "{tag} {}", template.id);
        }
    }
    assert_eq!(one.fingerprint(&so(), "note.nothing"), None);
    assert_eq!(one.fingerprint(&Tag::parse("lt").unwrap(), FIRST), None);
}

#[tokio::test]
async fn the_schools_own_language_stands_below_whichever_it_is() {
    let t = Gateway::from_fresh(Fresh::sqlite().await).await;
    let reyes = Town::found(&t.app, "North").await.staff("Ms. Reyes", Role::Teacher).await;
    let first = t.app.catalogue.template(FIRST).unwrap().clone();
    let worded = said(&t.app, &reyes, &first, &so(), Channel::Sms, "es", sample(&first, "music", 1));
    assert_eq!(worded.also.as_ref().map(Tag::as_str), Some("es"));
    assert!(worded.body.split_once("\n\n").unwrap().1.contains("STOP (ALTO)"), "{}", worded.body);
    let own =
        said(&t.app, &reyes, &first, &Tag::parse("es-MX").unwrap(), Channel::Sms, "es", sample(&first, "music", 1));
    assert_eq!((own.also, own.review), (None, Review::Unreviewed), "every day's words at this school");
}
